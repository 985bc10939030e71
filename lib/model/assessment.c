/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of an assessment: its parts, its indicators, and the scheme it is judged by. What forms claim is in
 * claim.c, what is computed in score/. */
#include "model/figures.h"

#include <string.h>

#include "scheme/scheme.h"

jx_status jx_assessment_new_in(const jx_allocator *allocator, jx_scheme *scheme, jx_assessment **out) {
    if (!scheme || !out) return JX_ERROR_ARGUMENT;
    if (!jxi_scheme_frozen(scheme)) return JX_ERROR_STATE;
    jx_assessment *assessment = jxi_object_new(allocator, sizeof *assessment);
    if (!assessment) return JX_ERROR_NO_MEMORY;
    const jx_allocator *own = &assessment->object.allocator;
    if (jx_project_new_in(own, &assessment->project) != JX_OK) {
        jxi_object_free(assessment, sizeof *assessment);
        return JX_ERROR_NO_MEMORY;
    }
    assessment->scheme = jx_scheme_ref(scheme);
    for (int claim = 0; claim < JXI_CLAIMS; claim++) assessment->claims[claim] = JXI_NO_FIGURE;
    for (int source = 0; source < JXI_SOURCES; source++)
        assessment->fund_claims[source] = (jxi_fund_claims){JXI_NO_FIGURE, JXI_NO_FIGURE, JXI_NO_FIGURE};
    assessment->complete = true;
    assessment->explanation.allocator = own;
    *out = assessment;
    return JX_OK;
}

jx_status jx_assessment_new(const char *scheme_id, jx_assessment **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    jx_scheme *scheme = NULL;
    jx_status status = jx_scheme_builtin(scheme_id, &scheme);
    if (status == JX_OK) status = jx_assessment_new_in(NULL, scheme, out);
    jx_scheme_unref(scheme);
    return status;
}

jx_assessment *jx_assessment_ref(jx_assessment *assessment) {
    if (assessment) jxi_object_ref(&assessment->object);
    return assessment;
}

static void free_lists(jx_assessment *assessment, const jx_allocator *allocator) {
    for (size_t i = 0; i < assessment->count; i++) jx_indicator_unref(assessment->indicators[i]);
    jxi_release(allocator, assessment->indicators, assessment->capacity * sizeof *assessment->indicators);
    jxi_release(allocator, assessment->results, assessment->results_capacity * sizeof *assessment->results);
    for (size_t i = 0; i < assessment->class_points_count; i++)
        jxi_text_free(allocator, assessment->class_points[i].category);
    jxi_release(allocator, assessment->class_points,
                assessment->class_points_capacity * sizeof *assessment->class_points);
    for (size_t i = 0; i < assessment->note_count; i++) {
        jxi_text_free(allocator, assessment->notes[i].place);
        jxi_text_free(allocator, assessment->notes[i].text);
    }
    jxi_release(allocator, assessment->notes, assessment->note_capacity * sizeof *assessment->notes);
    jxi_figures_free(assessment);
    jxi_findings_free(allocator, &assessment->findings);
}

void jx_assessment_unref(jx_assessment *assessment) {
    if (!assessment || !jxi_object_unref(&assessment->object)) return;
    const jx_allocator *allocator = &assessment->object.allocator;
    free_lists(assessment, allocator);
    jx_project_unref(assessment->project);
    jx_scheme_unref(assessment->scheme);
    char *texts[] = {assessment->scheme_reason[0], assessment->scheme_reason[1], assessment->file, assessment->place,
                     assessment->fund_place,       assessment->total_place};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) jxi_text_free(allocator, texts[i]);
    jxi_buffer_free(&assessment->explanation);
    jxi_object_free(assessment, sizeof *assessment);
}

void jxi_assessment_fail(jx_assessment *assessment, const char *template, const char *first, const char *second) {
    const char *arguments[] = {first, second};
    jxi_buffer line = {.allocator = &assessment->object.allocator};
    jxi_buffer_fill(&line, template, arguments, 2);
    jxi_text_cut(assessment->detail, sizeof assessment->detail, line.failed || !line.data ? template : line.data);
    jxi_buffer_free(&line);
}

const char *jx_assessment_detail(const jx_assessment *assessment) {
    return assessment ? assessment->detail : "";
}

jx_scheme *jx_assessment_scheme(const jx_assessment *assessment) {
    return assessment ? assessment->scheme : NULL;
}

const char *jx_assessment_scheme_reason(const jx_assessment *assessment, const char *language) {
    return assessment ? assessment->scheme_reason[jxi_is_english(language)] : NULL;
}

jx_project *jx_assessment_project(const jx_assessment *assessment) {
    return assessment ? assessment->project : NULL;
}

jx_status jx_assessment_set_project(jx_assessment *assessment, jx_project *project) {
    if (!assessment || !project) return JX_ERROR_ARGUMENT;
    jx_project *old = assessment->project;
    assessment->project = jx_project_ref(project);
    assessment->evaluated = false;
    jx_project_unref(old);
    return JX_OK;
}

jx_status jx_assessment_set_text(jx_assessment *assessment, int32_t field, const char *text) {
    return assessment ? jx_project_set_text(assessment->project, field, text) : JX_ERROR_ARGUMENT;
}

jx_status jx_assessment_set_funds(jx_assessment *assessment, int32_t source, const char *initial, const char *full_year,
                                  const char *executed) {
    static const char *const stages[JXI_STAGES] = {"initial budget", "full-year budget", "executed amount"};
    if (!assessment) return JX_ERROR_ARGUMENT;
    const char *const texts[JXI_STAGES] = {initial, full_year, executed};
    int32_t failed = 0;
    jx_status status = jxi_project_set_funds(assessment->project, source, texts, &failed);
    if (status == JX_OK)
        assessment->evaluated = false;
    else if (status != JX_ERROR_NOT_FOUND)
        jxi_assessment_fail(assessment, "{0}: cannot read \"{1}\" as an amount", stages[failed], texts[failed]);
    return status;
}

/* Finds what the scheme makes of an indicator's category; the rest is looked up by the evaluation. */
static void place_indicator(jx_assessment *assessment, size_t index) {
    const jxi_branch *branch = jxi_branch_of(assessment->scheme, assessment->indicators[index]->category);
    assessment->results[index].found = (jxi_lookup){.branch = branch, .rule = -1, .stale = true};
}

jx_status jx_assessment_add_indicator(jx_assessment *assessment, jx_indicator *indicator) {
    if (!assessment || !indicator) return JX_ERROR_ARGUMENT;
    const jx_allocator *allocator = &assessment->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&assessment->indicators, sizeof *assessment->indicators,
                                assessment->count, &assessment->capacity);
    if (status == JX_OK)
        status = jxi_grow(allocator, (void **)&assessment->results, sizeof *assessment->results, assessment->count,
                          &assessment->results_capacity);
    if (status != JX_OK) return status;
    assessment->indicators[assessment->count] = jx_indicator_ref(indicator);
    place_indicator(assessment, assessment->count++);
    assessment->evaluated = false;
    return JX_OK;
}

void jxi_assessment_set_scheme(jx_assessment *assessment, jx_scheme *scheme) {
    jx_scheme *old = assessment->scheme;
    assessment->scheme = jx_scheme_ref(scheme);
    for (size_t i = 0; i < assessment->count; i++) place_indicator(assessment, i);
    assessment->evaluated = false;
    jx_scheme_unref(old);
}

jx_status jx_assessment_add(jx_assessment *assessment, const char *category, const char *name, const char *target,
                            const char *actual, const char *weight, const char *claimed) {
    const struct {
        jx_status (*set)(jx_indicator *, const char *);
        const char *text, *complaint;
    } parts[] = {
        {jx_indicator_set_target, target, "indicator \"{0}\": cannot take \"{1}\" as the target"},
        {jx_indicator_set_actual, actual, "indicator \"{0}\": cannot take \"{1}\" as the actual value"},
        {jx_indicator_set_weight, weight, "indicator \"{0}\": cannot take \"{1}\" as the weight"},
        {jx_indicator_set_claimed, claimed, "indicator \"{0}\": cannot take \"{1}\" as the claimed score"},
    };
    if (!assessment) return JX_ERROR_ARGUMENT;
    jx_indicator *indicator = NULL;
    jx_status status = jx_indicator_new_in(&assessment->object.allocator, category, name, &indicator);
    if (status != JX_OK) return status;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0] && status == JX_OK; i++) {
        status = parts[i].set(indicator, parts[i].text);
        if (status != JX_OK) jxi_assessment_fail(assessment, parts[i].complaint, name ? name : category, parts[i].text);
    }
    if (status == JX_OK) status = jx_assessment_add_indicator(assessment, indicator);
    jx_indicator_unref(indicator);
    return status;
}

int32_t jx_assessment_count(const jx_assessment *assessment) {
    return assessment ? (int32_t)assessment->count : 0;
}

jx_indicator *jx_assessment_indicator(const jx_assessment *assessment, int32_t index) {
    if (!assessment || index < 0 || (size_t)index >= assessment->count) return NULL;
    return assessment->indicators[index];
}

const char *jxi_assessment_unit(const jx_assessment *assessment) {
    const char *unit = jx_project_text(assessment->project, JX_PROJECT_UNIT);
    if (jxi_text_is_blank(unit)) unit = jx_project_text(assessment->project, JX_PROJECT_DEPARTMENT);
    return jxi_text_is_blank(unit) ? NULL : unit;
}

jx_decimal jxi_assessment_budget(const jx_assessment *assessment) {
    const jxi_amount *total = assessment->project->funds[JX_FUNDS_TOTAL];
    jx_decimal full_year = total[JX_STAGE_FULL_YEAR].value;
    return full_year != JX_NONE ? full_year : total[JX_STAGE_INITIAL].value;
}
