/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of a project: its texts and its money block, with amounts read into 万元 in the unit they are written in.
 */
#include <string.h>

#include "model/model.h"

static const struct {
    const char *text;
    int32_t unit;
} money_units[] = {
    {"万元", JXI_UNIT_WAN}, {"元", JXI_UNIT_YUAN}, {"亿元", JXI_UNIT_YI}, {"万", JXI_UNIT_WAN}, {"亿", JXI_UNIT_YI},
};

int32_t jxi_money_unit(const char *text) {
    for (size_t i = 0; text && i < sizeof money_units / sizeof money_units[0]; i++)
        if (strcmp(text, money_units[i].text) == 0) return money_units[i].unit;
    return JXI_UNIT_NONE;
}

/* Copies what stands behind the number without blanks; false when it is too long to be a unit of money. */
static bool copy_unit(const char *text, char *unit, size_t size) {
    size_t length = strlen(text), used = 0, step;
    for (size_t at = 0; at < length; at += step) {
        if (jxi_is_blank(jxi_utf8_next(text + at, length - at, &step))) continue;
        if (used + step >= size) return false;
        memcpy(unit + used, text + at, step);
        used += step;
    }
    unit[used] = '\0';
    return true;
}

jx_status jxi_amount_parse(const char *text, int32_t heading, jxi_amount *out) {
    size_t length = strlen(text), at = 0, size, used;
    while (at < length && jxi_is_blank(jxi_utf8_next(text + at, length - at, &size))) at += size;
    jxi_figure figure = JXI_NO_FIGURE;
    jx_status status = jxi_figure_scan(text + at, length - at, &figure, &used);
    char unit[16];
    if (status == JX_ERROR_SYNTAX || !copy_unit(text + at + used, unit, sizeof unit)) return JX_ERROR_SYNTAX;
    int32_t own = jxi_money_unit(unit);
    if (own == JXI_UNIT_NONE && unit[0]) return JX_ERROR_SYNTAX;
    if (status != JX_OK) return status;
    int32_t applied = own != JXI_UNIT_NONE ? own : heading;
    jx_decimal multiple = applied == JXI_UNIT_YI ? 10000 * JXI_ONE : JXI_ONE;
    jx_decimal divisor = applied == JXI_UNIT_YUAN ? 10000 * JXI_ONE : JXI_ONE;
    jx_decimal value;
    status = jx_decimal_ratio(figure.value, multiple, divisor, 6, &value);
    if (status != JX_OK) return status;
    out->value = value;
    out->decimals = figure.decimals;
    out->unit = own;
    return JX_OK;
}

jx_status jx_project_new_in(const jx_allocator *allocator, jx_project **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    jx_project *project = jxi_object_new(allocator, sizeof *project);
    if (!project) return JX_ERROR_NO_MEMORY;
    for (int source = 0; source < JXI_SOURCES; source++)
        for (int stage = 0; stage < JXI_STAGES; stage++)
            project->funds[source][stage] = (jxi_amount){.value = JX_NONE, .decimals = -1};
    project->heading = JXI_UNIT_WAN;
    *out = project;
    return JX_OK;
}

jx_status jx_project_new(jx_project **out) {
    return jx_project_new_in(NULL, out);
}

jx_project *jx_project_ref(jx_project *project) {
    if (project) jxi_object_ref(&project->object);
    return project;
}

void jx_project_unref(jx_project *project) {
    if (!project || !jxi_object_unref(&project->object)) return;
    const jx_allocator *allocator = &project->object.allocator;
    for (int field = 0; field < JXI_FIELDS; field++) jxi_text_free(allocator, project->texts[field]);
    for (int source = 0; source < JXI_SOURCES; source++)
        for (int stage = 0; stage < JXI_STAGES; stage++) jxi_text_free(allocator, project->funds[source][stage].text);
    jxi_object_free(project, sizeof *project);
}

jx_status jx_project_set_text(jx_project *project, int32_t field, const char *text) {
    if (!project) return JX_ERROR_ARGUMENT;
    if (field < JX_PROJECT_NAME || field > JX_PROJECT_REASON) return JX_ERROR_NOT_FOUND;
    return jxi_text_set(&project->object.allocator, &project->texts[field], text);
}

const char *jx_project_text(const jx_project *project, int32_t field) {
    if (!project || field < JX_PROJECT_NAME || field > JX_PROJECT_REASON) return NULL;
    return project->texts[field];
}

static bool is_source(int32_t source) {
    return source >= JX_FUNDS_TOTAL && source <= JX_FUNDS_OTHER;
}

static bool is_stage(int32_t stage) {
    return stage >= JX_STAGE_INITIAL && stage <= JX_STAGE_EXECUTED;
}

/* One amount with its text, copied. */
static jx_status copy_amount(const jx_allocator *allocator, const char *text, jxi_amount *out) {
    *out = (jxi_amount){.value = JX_NONE, .decimals = -1};
    if (jxi_text_is_blank(text)) return JX_OK;
    jx_status status = jxi_text_set(allocator, &out->text, text);
    return status == JX_OK ? jxi_amount_parse(out->text, JXI_UNIT_WAN, out) : status;
}

jx_status jxi_project_set_funds(jx_project *project, int32_t source, const char *const texts[JXI_STAGES],
                                int32_t *failed) {
    const jx_allocator *allocator = &project->object.allocator;
    jxi_amount amounts[JXI_STAGES] = {{0}};
    jx_status status = is_source(source) ? JX_OK : JX_ERROR_NOT_FOUND;
    for (int32_t stage = 0; stage < JXI_STAGES && status == JX_OK; stage++) {
        status = copy_amount(allocator, texts[stage], &amounts[stage]);
        *failed = stage;
    }
    if (status == JX_OK) {
        jxi_amount *funds = project->funds[source];
        for (int stage = 0; stage < JXI_STAGES; stage++) {
            jxi_amount old = funds[stage];
            funds[stage] = amounts[stage];
            amounts[stage] = old;
        }
    }
    for (int stage = 0; stage < JXI_STAGES; stage++) jxi_text_free(allocator, amounts[stage].text);
    return status;
}

jx_status jx_project_set_funds(jx_project *project, int32_t source, const char *initial, const char *full_year,
                               const char *executed) {
    int32_t failed;
    const char *const texts[JXI_STAGES] = {initial, full_year, executed};
    return project ? jxi_project_set_funds(project, source, texts, &failed) : JX_ERROR_ARGUMENT;
}

jx_status jx_project_set_funds_decimal(jx_project *project, int32_t source, jx_decimal initial, jx_decimal full_year,
                                       jx_decimal executed) {
    if (!project) return JX_ERROR_ARGUMENT;
    if (!is_source(source)) return JX_ERROR_NOT_FOUND;
    const jx_decimal values[JXI_STAGES] = {initial, full_year, executed};
    for (int stage = 0; stage < JXI_STAGES; stage++) {
        jxi_amount *amount = &project->funds[source][stage];
        jxi_text_free(&project->object.allocator, amount->text);
        *amount = (jxi_amount){.value = values[stage], .decimals = -1};
    }
    return JX_OK;
}

jx_status jx_project_set_amount(jx_project *project, int32_t source, int32_t stage, const char *text,
                                const char *heading) {
    if (!project) return JX_ERROR_ARGUMENT;
    if (!is_source(source) || !is_stage(stage)) return JX_ERROR_NOT_FOUND;
    jxi_amount *amount = &project->funds[source][stage];
    bool blank = jxi_text_is_blank(text);
    jx_status status = jxi_text_set(&project->object.allocator, &amount->text, blank ? NULL : text);
    if (status != JX_OK) return status;
    amount->value = JX_NONE;
    amount->decimals = -1;
    amount->unit = JXI_UNIT_NONE;
    int32_t unit = heading ? jxi_money_unit(heading) : JXI_UNIT_WAN;
    if (heading) project->heading = unit;
    return blank ? JX_OK : jxi_amount_parse(amount->text, unit, amount); /* `text` may have been the old amount's */
}

jx_decimal jx_project_funds(const jx_project *project, int32_t source, int32_t stage) {
    if (!project || !is_source(source) || !is_stage(stage)) return JX_NONE;
    return project->funds[source][stage].value;
}

const char *jx_project_amount_text(const jx_project *project, int32_t source, int32_t stage) {
    if (!project || !is_source(source) || !is_stage(stage)) return NULL;
    return project->funds[source][stage].text;
}
