/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a form was read whole: what was said of it, and what follows from the states of its figures. */
#include "model/figures.h"

static bool is_unread(const jx_assessment *form, int32_t figure, int32_t item) {
    return jx_assessment_state(form, figure, item, NULL) == JX_STATE_UNREAD;
}

static bool is_number(const jx_value *value) {
    return value && value->kind != JX_VALUE_NONE && value->kind != JX_VALUE_TEXT;
}

/* A score by numbers is computed; a judgement is what the form claims. */
static bool stands_on_claim(const jx_indicator *indicator) {
    return !is_number(indicator->target) || !is_number(indicator->actual);
}

bool jxi_row_is_unread(const jx_assessment *form, int32_t item) {
    const jx_indicator *indicator = form->indicators[item];
    if (indicator->part) return false;
    if (is_unread(form, JX_FIGURE_TARGET, item) || is_unread(form, JX_FIGURE_ACTUAL, item)) return true;
    if (is_unread(form, JX_FIGURE_WEIGHT, item)) return true;
    return stands_on_claim(indicator) && is_unread(form, JX_FIGURE_SCORE, item);
}

bool jxi_execution_is_unread(const jx_assessment *form) {
    if (is_unread(form, JX_FIGURE_EXECUTION_WEIGHT, 0)) return true;
    if (is_unread(form, JX_FIGURE_FUNDS_FULL_YEAR, 0) || is_unread(form, JX_FIGURE_FUNDS_EXECUTED, 0)) return true;
    bool spent = form->project->funds[JX_FUNDS_TOTAL][JX_STAGE_EXECUTED].value != JX_NONE;
    return !spent && is_unread(form, JX_FIGURE_EXECUTION_SCORE, 0);
}

bool jxi_is_blank_throughout(const jx_assessment *form, int32_t figure) {
    size_t rows = 0;
    for (size_t i = 0; i < form->count; i++) {
        if (form->indicators[i]->part) continue;
        if (jx_assessment_state(form, figure, (int32_t)i, NULL) != JX_STATE_BLANK) return false;
        rows++;
    }
    return rows > 0;
}

jx_status jx_assessment_set_complete(jx_assessment *assessment, int32_t complete) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    assessment->complete = complete != 0;
    assessment->evaluated = false;
    return JX_OK;
}

int32_t jx_assessment_cut_off(const jx_assessment *assessment) {
    return assessment && !assessment->complete;
}

int32_t jx_assessment_complete(const jx_assessment *assessment) {
    if (!assessment || !assessment->complete || jxi_execution_is_unread(assessment)) return 0;
    for (size_t i = 0; i < assessment->count; i++)
        if (jxi_row_is_unread(assessment, (int32_t)i)) return 0;
    return !jxi_is_blank_throughout(assessment, JX_FIGURE_TARGET) &&
           !jxi_is_blank_throughout(assessment, JX_FIGURE_ACTUAL);
}
