/* SPDX-License-Identifier: Apache-2.0 */
/* Evaluating an assessment: execution, every indicator, totals, grade. Allocates nothing. */
#include "score/score.h"

#include <string.h>

#include "base/wide.h"

enum { HUNDRED = 100000000 };

static const char too_large[] = "the budget or the sum of the points is too large to be scored";

/* The budget that counts: of the full year, else the initial one. */
static jx_decimal budget_of(const jx_project *project, uint32_t *flags) {
    jx_decimal budget = project->funds[JX_FUNDS_TOTAL][JX_STAGE_FULL_YEAR].value;
    if (budget != JX_NONE) return budget;
    budget = project->funds[JX_FUNDS_TOTAL][JX_STAGE_INITIAL].value;
    if (budget != JX_NONE) *flags |= JXI_RESULT_INITIAL;
    return budget;
}

static bool has_funds(const jx_project *project) {
    for (int stage = 0; stage < JXI_STAGES; stage++)
        if (project->funds[JX_FUNDS_TOTAL][stage].value != JX_NONE) return true;
    return false;
}

/* The form's own points for execution when they can be true: a row that carries the grand total beside indicators with
 * points of their own is not. Without a claim the scheme's, unless the indicators fill the form alone. */
static jx_decimal execution_weight(const jx_assessment *assessment, jx_decimal points, uint32_t *flags) {
    const jxi_rules *rules = assessment->scheme->rules;
    jx_decimal claim = assessment->claims[JX_CLAIM_EXECUTION_WEIGHT].value, full = assessment->scheme->compiled.full;
    bool claimed = claim != JX_NONE && claim > 0;
    if (claimed && (points == JX_NONE || claim < full)) return claim;
    if (rules->execution.weight <= 0) return JX_NONE;
    bool scored = claimed || assessment->claims[JX_CLAIM_EXECUTION_SCORE].value != JX_NONE ||
                  assessment->claims[JX_CLAIM_EXECUTION_RATE].value != JX_NONE;
    if (!scored && points == full) *flags |= JXI_RESULT_NOT_APPLICABLE;
    if (!scored && (points == full || !has_funds(assessment->project))) return JX_NONE;
    return rules->execution.weight;
}

/* executed ÷ budget; false when there is no rate. */
static bool execution_share(const jx_project *project, jxi_share *share, uint32_t *flags) {
    jx_decimal budget = budget_of(project, flags), executed = project->funds[JX_FUNDS_TOTAL][JX_STAGE_EXECUTED].value;
    if (budget == JX_NONE || budget <= 0 || executed == JX_NONE) return false;
    *share = (jxi_share){executed > 0 ? (uint64_t)executed : 0, (uint64_t)budget};
    return true;
}

static jx_status execution_score(jx_assessment *assessment, jxi_share share) {
    const jxi_rules *rules = assessment->scheme->rules;
    jxi_result *result = &assessment->execution;
    if (share.over > share.under) {
        share = (jxi_share){1, 1};
        result->flags |= JXI_RESULT_CAPPED;
    }
    if (rules->execution.method == JX_METHOD_INTERVAL_TABLE)
        share = jxi_table_share(&rules->execution.intervals, share);
    result->method = rules->execution.method;
    return jxi_score_of(rules, result->weight, share, &result->score, &result->exact);
}

/* The rate, and the score when there are points for it. */
static jx_status execution_rate(jx_assessment *assessment) {
    jxi_result *result = &assessment->execution;
    jxi_share share = {0, 1};
    if (!execution_share(assessment->project, &share, &result->flags)) {
        bool claimed = assessment->claims[JX_CLAIM_EXECUTION_SCORE].value != JX_NONE;
        if (claimed && result->weight != JX_NONE) result->flags |= JXI_RESULT_CARRIED;
        return JX_OK;
    }
    result->flags |= share.over >= share.under ? JXI_RESULT_MET : JXI_RESULT_MISSED;
    jx_decimal executed = assessment->project->funds[JX_FUNDS_TOTAL][JX_STAGE_EXECUTED].value;
    jx_status status = jx_decimal_ratio(executed, HUNDRED, (jx_decimal)share.under, 6, &assessment->execution_rate);
    return status == JX_OK && result->weight != JX_NONE ? execution_score(assessment, share) : status;
}

/* `points`: what the indicators carry; JX_NONE: none. */
static jx_status score_execution(jx_assessment *assessment, jx_decimal points) {
    jxi_result *result = &assessment->execution;
    *result = (jxi_result){.score = JX_NONE, .exact = JX_NONE, .class_index = -1, .rule = -1};
    assessment->execution_rate = JX_NONE;
    result->weight = execution_weight(assessment, points, &result->flags);
    jx_status status = execution_rate(assessment);
    result->counted = jxi_counted(result, assessment->claims[JX_CLAIM_EXECUTION_SCORE].value);
    return status;
}

/* Scores the indicators, and sums the points they carry. */
static jx_status score_indicators(jx_assessment *assessment, jx_decimal *points) {
    const jxi_rules *rules = assessment->scheme->rules;
    jx_decimal sum = 0;
    bool any = false, fits = true;
    for (size_t i = 0; i < assessment->count; i++) {
        const jx_indicator *indicator = assessment->indicators[i];
        jxi_result *result = &assessment->results[i];
        jx_status status = jxi_score_indicator(rules, indicator, result);
        if (status != JX_OK) {
            jxi_assessment_fail(assessment, "indicator \"{0}\" ({1}): a figure is too large to be scored",
                                indicator->name, indicator->category);
            return status;
        }
        if (indicator->part || result->weight == JX_NONE) continue;
        any = true;
        fits = fits && jxi_add(&sum, result->weight) == JX_OK;
    }
    *points = any ? sum : JX_NONE;
    if (!fits) jxi_assessment_fail(assessment, too_large, NULL, NULL);
    return fits ? JX_OK : JX_ERROR_RANGE;
}

jx_status jx_assessment_evaluate(jx_assessment *assessment) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    assessment->evaluated = false;
    jx_decimal points;
    jx_status status = score_indicators(assessment, &points);
    if (status != JX_OK) return status;
    status = score_execution(assessment, points);
    if (status == JX_OK) status = jxi_score_totals(assessment);
    if (status != JX_OK) {
        jxi_assessment_fail(assessment, too_large, NULL, NULL);
        return status;
    }
    jxi_grade_total(assessment);
    assessment->evaluated = true;
    return JX_OK;
}

const jxi_result *jxi_result_of(const jx_assessment *assessment, int32_t item) {
    if (!assessment || !assessment->evaluated) return NULL;
    if (item == JX_ITEM_EXECUTION) return &assessment->execution;
    return item >= 0 && (size_t)item < assessment->count ? &assessment->results[item] : NULL;
}

jx_decimal jx_assessment_execution_rate(const jx_assessment *assessment) {
    return assessment && assessment->evaluated ? assessment->execution_rate : JX_NONE;
}

jx_decimal jx_assessment_execution_weight(const jx_assessment *assessment) {
    return assessment && assessment->evaluated ? assessment->execution.weight : JX_NONE;
}

jx_decimal jx_assessment_score(const jx_assessment *assessment, int32_t item) {
    const jxi_result *result = jxi_result_of(assessment, item);
    return result ? result->score : JX_NONE;
}

int32_t jx_assessment_method(const jx_assessment *assessment, int32_t item) {
    const jxi_result *result = jxi_result_of(assessment, item);
    return result ? result->method : JX_METHOD_NONE;
}

jx_decimal jx_assessment_total(const jx_assessment *assessment, int32_t total) {
    if (!assessment || !assessment->evaluated || total < JX_TOTAL_WEIGHT || total > JX_TOTAL_SCORE) return JX_NONE;
    return assessment->totals[total];
}

const char *jx_assessment_total_text(const jx_assessment *assessment) {
    return assessment && assessment->evaluated ? assessment->total_text : "";
}

int32_t jx_assessment_grade(const jx_assessment *assessment) {
    return assessment && assessment->evaluated ? assessment->grade : JX_GRADE_NONE;
}

jx_decimal jx_assessment_class_score(const jx_assessment *assessment, int32_t index) {
    if (!assessment || !assessment->evaluated || !jxi_class_at(assessment->scheme->rules, index)) return JX_NONE;
    return assessment->class_scores[index];
}

const char *jx_assessment_grade_text(const jx_assessment *assessment, const char *language) {
    if (!assessment || !assessment->evaluated) return jx_grade_name(JX_GRADE_NONE, language);
    const jxi_rules *rules = assessment->scheme->rules;
    const jxi_override *overrides = rules->overrides.items;
    const jxi_band *band = jxi_band_at(rules, assessment->grade_rule);
    const char *name = NULL;
    if (assessment->grade_override >= 0)
        name = overrides[assessment->grade_override].name[jxi_is_english(language)];
    else if (band)
        name = band->name[jxi_is_english(language)];
    return name ? name : jx_grade_name(assessment->grade, language);
}
