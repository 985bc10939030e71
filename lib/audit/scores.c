/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of one indicator's points. A claim gets at most one of: above the weight, full though missed, taken off
 * without a reason, rounded coarsely, outside its tier, wrong. */
#include "audit/audit.h"
#include <string.h>

#include "audit/facts.h"
#include "scheme/category.h"
#include "value/value.h"

static void add_score(jxi_audit *audit, int32_t code, size_t index, int32_t variant) {
    const jx_indicator *indicator = audit->form->indicators[index];
    const jxi_result *result = &audit->form->results[index];
    const jxi_rule *rule = jxi_rule_at(audit->rules, result->rule);
    int32_t digits = audit->rules->rounding.digits;
    jxi_draft draft = jxi_indicator_draft(audit, code, index);
    draft.variant = variant;
    draft.claimed = indicator->claimed.value;
    draft.computed = result->score;
    if (rule) draft.basis = rule->basis;
    bool off = code == JXI_DEDUCTION_WITHOUT_REASON, full = code == JXI_UNMET_TARGET_FULL_SCORE;
    jxi_draft_number(&draft, 1, draft.claimed, 0);
    jxi_draft_number(&draft, 2, off ? indicator->weight.value : draft.computed, off ? 0 : digits);
    if (off || full) {
        jxi_draft_text(&draft, 3, indicator->target->text);
        jxi_draft_text(&draft, 4, indicator->actual->text);
    } else {
        jxi_draft_number(&draft, 3, indicator->weight.value, 0);
        jxi_draft_text(&draft, 4, indicator->target ? indicator->target->text : NULL);
        jxi_draft_text(&draft, 5, indicator->actual ? indicator->actual->text : NULL);
    }
    jxi_audit_add(audit, &draft);
}

static void add_coarse(jxi_audit *audit, size_t index) {
    jxi_draft draft = jxi_indicator_draft(audit, JXI_SCORE_ROUNDED_COARSELY, index);
    draft.claimed = audit->form->indicators[index]->claimed.value;
    draft.computed = audit->form->results[index].score;
    jxi_draft_number(&draft, 1, draft.claimed, 0);
    jxi_draft_number(&draft, 2, jxi_shown(audit->form->results[index].exact, 4), 0);
    jxi_audit_add(audit, &draft);
}

/* A judgement: the claim has to lie in the band of the level that the form states in words. */
static void check_tier(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    const jxi_result *result = &audit->form->results[index];
    const jxi_rule *rule = jxi_rule_at(audit->rules, result->rule);
    const jxi_level *level = rule && indicator->actual ? jxi_level_of(rule, indicator->actual->text) : NULL;
    jx_decimal low, high;
    if (!level || result->score == JX_NONE || result->score == indicator->claimed.value) return;
    if (jx_decimal_ratio(indicator->weight.value, level->share.from, jxi_points(100), 6, &low) != JX_OK) return;
    if (jx_decimal_ratio(indicator->weight.value, level->share.to, jxi_points(100), 6, &high) != JX_OK) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_TIER_OUT_OF_RANGE, index);
    draft.claimed = indicator->claimed.value;
    draft.computed = result->score;
    draft.basis = rule->basis;
    jxi_draft_number(&draft, 1, draft.claimed, 0);
    jxi_draft_text(&draft, 2, indicator->actual->text);
    jxi_draft_number(&draft, 3, low, 0);
    jxi_draft_number(&draft, 4, high, 0);
    jxi_audit_add(audit, &draft);
}

/* A target reached or missed by numbers, and a claim below or at the weight. */
static void check_computed(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    const jxi_result *result = &audit->form->results[index];
    int verdict = jxi_claim_verdict(indicator->claimed, result);
    if (verdict == JXI_AGREES) return;
    bool full = indicator->claimed.value == indicator->weight.value;
    bool earned_all = result->score == indicator->weight.value;
    if ((result->flags & JXI_RESULT_MISSED) && full)
        add_score(audit, JXI_UNMET_TARGET_FULL_SCORE, index, 0);
    else if (verdict == JXI_COARSE)
        add_coarse(audit, index);
    else if ((result->flags & JXI_RESULT_MET) && earned_all && jxi_reason_left_out(indicator->reason))
        add_score(audit, JXI_DEDUCTION_WITHOUT_REASON, index, 0);
    else
        add_score(audit, JXI_INDICATOR_SCORE_MISMATCH, index, (result->flags & JXI_RESULT_MET) && earned_all);
}

static void add_above_weight(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    jxi_draft draft = jxi_indicator_draft(audit, JXI_SCORE_ABOVE_WEIGHT, index);
    draft.claimed = indicator->claimed.value;
    draft.computed = indicator->weight.value;
    jxi_draft_number(&draft, 1, draft.claimed, 0);
    jxi_draft_number(&draft, 2, draft.computed, 0);
    jxi_audit_add(audit, &draft);
}

/* Where no weights are written: whether the claim is a whole number of points times an actual of 90 % and more. */
static bool is_share_of_whole(const jx_indicator *indicator, jx_decimal *points) {
    jx_decimal actual = indicator->actual->number, claim = indicator->claimed.value, again;
    if (jxi_unit_kind(jx_value_unit(indicator->actual)) != JXI_KIND_SHARE) return false;
    if (actual < jxi_points(90) || actual >= jxi_points(100) || claim <= 0 || claim % JXI_ONE == 0) return false;
    if (jx_decimal_ratio(claim, jxi_points(100), actual, 6, points) != JX_OK || *points % JXI_ONE != 0) return false;
    return jx_decimal_ratio(*points, actual, jxi_points(100), 6, &again) == JX_OK && again == claim;
}

/* A target that was met earns everything, also in a form without a column of weights. */
static void check_unweighted(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    jx_decimal points;
    bool met = audit->form->results[index].flags & JXI_RESULT_MET;
    if (!met || indicator->part || jxi_has_weights(audit->form) || !is_share_of_whole(indicator, &points)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_INDICATOR_SCORE_MISMATCH, index);
    draft.variant = 2;
    draft.severity = JX_SEVERITY_WARNING;
    draft.claimed = indicator->claimed.value;
    draft.computed = points;
    jxi_draft_number(&draft, 1, draft.claimed, 0);
    jxi_draft_number(&draft, 2, points, 0);
    jxi_draft_text(&draft, 4, indicator->target->text);
    jxi_draft_text(&draft, 5, indicator->actual->text);
    jxi_audit_add(audit, &draft);
}

/* A score above the weight with no scores in the rows that follow it in its class, whose weights make up for it: one
 * cell merged over all of them. */
static bool is_merged_score(const jx_assessment *form, size_t index) {
    const jx_indicator *first = form->indicators[index];
    size_t length = jxi_category_class_length(first->category);
    jx_decimal weights = first->weight.value;
    if (first->claimed.value <= weights) return false;
    for (size_t i = index + 1; i < form->count && weights < first->claimed.value; i++) {
        const jx_indicator *next = form->indicators[i];
        bool same = jxi_category_class_length(next->category) == length &&
                    strncmp(next->category, first->category, length) == 0;
        if (!same || next->claimed.value != JX_NONE) return false;
        if (jxi_decimal_add(weights, jxi_points_of(next), &weights) != JX_OK) return false;
    }
    return weights >= first->claimed.value;
}

void jxi_check_indicator_score(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    const jxi_result *result = &audit->form->results[index];
    if (indicator->weight.value == JX_NONE && indicator->claimed.value != JX_NONE) check_unweighted(audit, index);
    if (indicator->claimed.value == JX_NONE || jxi_points_of(indicator) <= 0) return;
    if (is_merged_score(audit->form, index)) return;
    if (indicator->claimed.value > indicator->weight.value) {
        add_above_weight(audit, index);
        return;
    }
    bool judged = result->method == JX_METHOD_TIER || !(result->flags & (JXI_RESULT_MET | JXI_RESULT_MISSED));
    if (judged)
        check_tier(audit, index);
    else if (result->score != JX_NONE && jxi_outcome_is_sure(audit->form, index))
        check_computed(audit, index);
}

/* Whether the weights of the form add up to a full form without this indicator: then its blank is no oversight but a
 * cell merged with its neighbour, or a line that is not scored. */
static bool form_is_full(const jxi_audit *audit) {
    jx_decimal sum = 0, own = jxi_own_execution_points(audit->form, audit->rules);
    for (size_t i = 0; i < audit->form->count; i++)
        if (jxi_decimal_add(sum, jxi_points_of(audit->form->indicators[i]), &sum) != JX_OK) return false;
    jx_decimal full = jxi_scheme_full(audit->rules);
    return sum == full ||
           (jxi_decimal_add(sum, own == JX_NONE ? audit->rules->execution.weight : own, &sum) == JX_OK && sum == full);
}

void jxi_check_indicator_weight(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    if (indicator->part || jxi_points_of(indicator) > 0 || !jxi_has_weights(audit->form)) return;
    bool scored = indicator->claimed.value != JX_NONE, zero = indicator->weight.value == 0;
    bool last_of_a_torn_form = !audit->form->complete && index + 1 == audit->form->count;
    bool answered = jxi_is_given(indicator->target) && jxi_is_given(indicator->actual);
    if (!scored && (!answered || last_of_a_torn_form || form_is_full(audit))) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_WEIGHT_MISSING, index);
    draft.variant = zero ? 1 : scored ? 0 : 2;
    draft.claimed = indicator->claimed.value;
    jxi_draft_number(&draft, 1, draft.claimed, 0);
    jxi_audit_add(audit, &draft);
}
