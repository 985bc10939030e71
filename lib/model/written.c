/* SPDX-License-Identifier: Apache-2.0 */
/* What a document wrote and how: the accessors that a writer needs to give a form back as it was read. */
#include "model/model.h"

jx_status jxi_amount_given(const char *text, jx_decimal *out) {
    jxi_amount amount = {.value = JX_NONE};
    jx_status status = jxi_text_is_blank(text) ? JX_OK : jxi_amount_parse(text, JXI_UNIT_WAN, &amount);
    if (status == JX_OK) *out = amount.value;
    return status;
}

int32_t jx_assessment_claim_decimals(const jx_assessment *assessment, int32_t claim) {
    if (!assessment || claim < 0 || claim >= JXI_CLAIMS) return -1;
    return assessment->claims[claim].decimals;
}

int32_t jx_assessment_claim_asked(const jx_assessment *assessment, int32_t claim) {
    return assessment && claim >= 0 && claim < JXI_CLAIMS && assessment->claim_asked[claim];
}

int32_t jx_assessment_grade_asked(const jx_assessment *assessment) {
    return assessment && assessment->grade_asked;
}

/* The figure of a row of the money block, NULL when there is no such row or column. */
static jxi_figure *fund_figure(jx_assessment *assessment, int32_t source, int32_t claim) {
    if (!assessment || source < 0 || source >= JXI_SOURCES) return NULL;
    jxi_fund_claims *row = &assessment->fund_claims[source];
    switch (claim) {
    case JX_CLAIM_EXECUTION_WEIGHT:
        return &row->weight;
    case JX_CLAIM_EXECUTION_RATE:
        return &row->rate;
    case JX_CLAIM_EXECUTION_SCORE:
        return &row->score;
    default:
        return NULL;
    }
}

jx_status jx_assessment_set_fund_claim(jx_assessment *assessment, int32_t source, int32_t claim, const char *text) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    jxi_figure *slot = fund_figure(assessment, source, claim), figure = JXI_NO_FIGURE;
    if (!slot) return JX_ERROR_NOT_FOUND;
    jx_status status = jxi_figure_given(text, &figure);
    if (status != JX_OK) {
        jxi_assessment_fail(assessment, "cannot read \"{0}\" as a figure", text, NULL);
        return status;
    }
    *slot = figure;
    return JX_OK;
}

jx_decimal jx_assessment_fund_claim(const jx_assessment *assessment, int32_t source, int32_t claim, int32_t *decimals) {
    const jxi_figure *figure = fund_figure((jx_assessment *)(uintptr_t)assessment, source, claim);
    if (!figure) return JX_NONE;
    if (decimals) *decimals = figure->decimals;
    return figure->value;
}

jx_status jx_assessment_class_points(const jx_assessment *assessment, int32_t index, const char **category,
                                     jx_decimal *points) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    if (index < 0 || (size_t)index >= assessment->class_points_count) return JX_ERROR_NOT_FOUND;
    if (category) *category = assessment->class_points[index].category;
    if (points) *points = assessment->class_points[index].points;
    return JX_OK;
}

static char **item_place(jx_assessment *assessment, int32_t item) {
    if (item == JX_ITEM_EXECUTION) return &assessment->fund_place;
    return item == JX_ITEM_TOTAL ? &assessment->total_place : NULL;
}

jx_status jx_assessment_set_item_place(jx_assessment *assessment, int32_t item, const char *place) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    char **slot = item_place(assessment, item);
    return slot ? jxi_text_set(&assessment->object.allocator, slot, place) : JX_ERROR_NOT_FOUND;
}

const char *jx_assessment_item_place(const jx_assessment *assessment, int32_t item) {
    if (!assessment) return NULL;
    if (item >= 0) return jx_indicator_place(jx_assessment_indicator(assessment, item));
    char **slot = item_place((jx_assessment *)(uintptr_t)assessment, item);
    return slot ? *slot : NULL;
}

jx_status jx_assessment_set_scheme_reason(jx_assessment *assessment, const char *chinese, const char *english) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    const jx_allocator *allocator = &assessment->object.allocator;
    jx_status status = jxi_text_set(allocator, &assessment->scheme_reason[0], chinese);
    return status == JX_OK ? jxi_text_set(allocator, &assessment->scheme_reason[1], english) : status;
}

const char *jx_project_heading(const jx_project *project) {
    static const char *const names[] = {"", "元", "万元", "亿元"};
    if (!project || project->heading < JXI_UNIT_NONE || project->heading > JXI_UNIT_YI) return "";
    return names[project->heading];
}

int32_t jx_indicator_claimed_decimals(const jx_indicator *indicator) {
    return indicator ? indicator->claimed.decimals : -1;
}

jx_status jx_indicator_set_label(jx_indicator *indicator, int32_t level, const char *text) {
    if (!indicator) return JX_ERROR_ARGUMENT;
    if (level < 1 || level > 2) return JX_ERROR_NOT_FOUND;
    return jxi_text_set(&indicator->object.allocator, &indicator->labels[level - 1], text);
}

const char *jx_indicator_label(const jx_indicator *indicator, int32_t level) {
    return indicator && level >= 1 && level <= 2 ? indicator->labels[level - 1] : NULL;
}

jx_status jx_indicator_set_part(jx_indicator *indicator, int32_t part) {
    if (!indicator) return JX_ERROR_ARGUMENT;
    indicator->part = part != 0;
    return JX_OK;
}

int32_t jx_indicator_part(const jx_indicator *indicator) {
    return indicator && indicator->part;
}
