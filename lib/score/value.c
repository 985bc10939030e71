/* SPDX-License-Identifier: Apache-2.0 */
/* From the values of an indicator to a case that a method can score. */
#include <string.h>

#include "score/score.h"

static jx_decimal weight_used(const jxi_rules *rules, const jx_indicator *indicator) {
    if (indicator->weight.value != JX_NONE && indicator->weight.value > 0) return indicator->weight.value;
    return rules->default_weight > 0 ? rules->default_weight : JX_NONE;
}

static bool is_missing(const jx_value *value) {
    return !value || value->kind == JX_VALUE_NONE;
}

static bool says_not_applicable(const jxi_rules *rules, const jx_value *value) {
    return value && value->kind == JX_VALUE_TEXT && jxi_words_hold(rules->missing.not_applicable, value->text);
}

/* The comparison to apply: the one written; else ≥, or ≤ for money in a category of costs. "减少 50 %" wants more. */
static int32_t comparison_of(const jx_indicator *indicator, bool lower, uint32_t *flags) {
    const jx_value *target = indicator->target;
    if (target->comparison != JX_COMPARE_NONE) return target->comparison;
    if (target->kind != JX_VALUE_NUMBER) return JX_COMPARE_NONE;
    *flags |= JXI_RESULT_ASSUMED;
    return lower && indicator->held.money && !target->decrease ? JX_COMPARE_AT_MOST : JX_COMPARE_AT_LEAST;
}

static int32_t applies_to(int32_t kind, int32_t comparison) {
    static const int32_t by_comparison[] = {
        [JX_COMPARE_NONE] = JXI_HIGHER,   [JX_COMPARE_AT_LEAST] = JXI_HIGHER, [JX_COMPARE_MORE] = JXI_HIGHER,
        [JX_COMPARE_AT_MOST] = JXI_LOWER, [JX_COMPARE_LESS] = JXI_LOWER,      [JX_COMPARE_EQUAL] = JXI_EQUAL,
    };
    if (kind == JX_VALUE_DATE) return JXI_DATE;
    return kind == JX_VALUE_RANGE ? JXI_RANGE : by_comparison[comparison];
}

static bool is_met(const jxi_case *c) {
    switch (c->applies) {
    case JXI_LOWER:
    case JXI_DATE:
        return c->actual <= c->target;
    case JXI_RANGE:
        return c->actual >= c->target && c->actual <= c->high;
    case JXI_EQUAL:
        return c->actual == c->target || (c->actual > c->target && c->target != 0);
    default:
        return c->actual >= c->target;
    }
}

int32_t jxi_case_read(const jx_indicator *indicator, jxi_case *c, jxi_result *result) {
    const jx_value *target = indicator->target, *actual = indicator->actual;
    if (is_missing(actual)) return 0;
    if (is_missing(target) || target->kind == JX_VALUE_TEXT)
        return is_missing(target) && actual->kind != JX_VALUE_TEXT ? 0 : JXI_QUALITATIVE;
    const jxi_held *held = &indicator->held;
    if (!held->comparable) return 0;
    c->target = held->target;
    c->high = held->high;
    c->actual = held->actual;
    result->comparison = comparison_of(indicator, result->found.branch->lower, &result->flags);
    c->applies = applies_to(target->kind, result->comparison);
    c->met = is_met(c);
    result->flags |= c->met ? JXI_RESULT_MET : JXI_RESULT_MISSED;
    return c->applies;
}

/* The first rule for this kind of indicator and its unit; -1: none. */
static int32_t rule_for(const jxi_rules *rules, int32_t applies, const jx_indicator *indicator,
                        const jxi_branch *branch) {
    const jxi_choice *choice = &branch->choices[applies];
    if (!choice->by_unit) return choice->rule;
    const jxi_rule *items = rules->rules.items;
    const char *unit = indicator->target && indicator->target->unit ? indicator->target->unit : "";
    for (int32_t i = 0; i != choice->rule && (size_t)i < rules->rules.count; i++) {
        if (items[i].applies != applies || !items[i].unit || strcmp(items[i].unit, unit) != 0) continue;
        if (!items[i].categories || jxi_categories_hold(items[i].categories, branch->category, branch->length))
            return i;
    }
    return choice->rule;
}

/* The one place where an indicator's texts are held against those of the scheme. */
static void look_up(const jxi_rules *rules, const jx_indicator *indicator, jxi_lookup *found) {
    jxi_result unused = {.found = *found};
    jxi_case c;
    int32_t applies = jxi_case_read(indicator, &c, &unused);
    found->rule = applies ? rule_for(rules, applies, indicator, found->branch) : -1;
    const jxi_rule *rule = jxi_rule_at(rules, found->rule);
    found->level = rule && rule->levels.count ? jxi_level_of(rule, indicator->actual->text) : NULL;
    found->not_applicable = says_not_applicable(rules, indicator->actual);
    found->seen = indicator->changes;
    found->stale = false;
}

/* The greatest score that is still inside an open upper end. */
static jx_decimal highest_within(const jxi_rules *rules, const jxi_interval *share, jx_decimal top) {
    bool inclusive = share->ends == JXI_ENDS_BOTH || share->ends == JXI_ENDS_TO;
    if (inclusive || share->to == share->from) return top;
    jx_decimal unit = jxi_decimal_unit(rules->rounding.digits), whole = top - top % unit;
    jx_decimal below = whole == top ? top - unit : whole;
    return below > 0 ? below : 0;
}

/* A judgement: the claim stands when it is within the weight and the band of the level stated. */
static jx_status judge(const jxi_rules *rules, const jx_indicator *indicator, jxi_result *result) {
    const jxi_level *level = result->found.level;
    jx_decimal weight = result->weight, low = 0, top = weight, unused;
    if (level) {
        jx_status status =
            jxi_score_of(rules, weight, (jxi_share){(uint64_t)level->share.from, 100000000}, &low, &unused);
        if (status == JX_OK)
            status = jxi_score_of(rules, weight, (jxi_share){(uint64_t)level->share.to, 100000000}, &top, &unused);
        if (status != JX_OK) return status;
        top = highest_within(rules, &level->share, top);
        if (top < low) top = low;
    }
    bool fixed = level && level->share.from == level->share.to;
    jx_decimal claim = fixed ? low : indicator->claimed.value;
    if (claim == JX_NONE) return JX_OK;
    result->score = claim < low ? low : claim > top ? top : claim;
    result->exact = result->score;
    result->method = JX_METHOD_TIER;
    if (!fixed) result->flags |= JXI_RESULT_JUDGED;
    if (result->score != claim) result->flags |= JXI_RESULT_CAPPED;
    return JX_OK;
}

static jx_status compute(const jxi_rules *rules, const jxi_case *c, jxi_result *result) {
    jxi_share share = {0, 1};
    jx_status status = jxi_case_share(c, &share, &result->flags);
    if (status == JX_OK) status = jxi_score_of(rules, c->weight, share, &result->score, &result->exact);
    if (status == JX_OK) result->method = c->rule->method;
    return status;
}

/* What becomes of an indicator for which no score can be computed. */
static void leave_unscored(const jxi_rules *rules, const jx_indicator *indicator, int32_t applies, jxi_result *result) {
    bool asked = result->weight != JX_NONE && applies != JXI_QUALITATIVE;
    if (asked && rules->missing.actual == JXI_ZERO) {
        result->score = result->exact = 0;
    } else if (asked && rules->missing.actual == JXI_EXCLUDE) {
        result->flags |= JXI_RESULT_LEFT_OUT;
    } else if (indicator->claimed.value != JX_NONE) {
        result->flags |= JXI_RESULT_CARRIED;
    } else if (result->weight == JX_NONE) {
        result->flags |= JXI_RESULT_LEFT_OUT;
    }
}

static jx_status score(const jxi_rules *rules, const jx_indicator *indicator, jxi_result *result) {
    jxi_case c = {.weight = result->weight};
    int32_t applies = jxi_case_read(indicator, &c, result);
    result->rule = result->found.rule;
    if (result->rule >= 0) c.rule = (const jxi_rule *)rules->rules.items + result->rule;
    jx_status status = JX_OK;
    if (c.weight != JX_NONE && applies == JXI_QUALITATIVE)
        status = judge(rules, indicator, result);
    else if (c.weight != JX_NONE && c.rule && (applies != JXI_DATE || (result->flags & JXI_RESULT_MET)))
        status = compute(rules, &c, result);
    if (status == JX_OK && result->score == JX_NONE) leave_unscored(rules, indicator, applies, result);
    return status;
}

jx_status jxi_score_indicator(const jxi_rules *rules, const jx_indicator *indicator, jxi_result *result) {
    jxi_lookup *found = &result->found;
    if (found->stale || found->seen != indicator->changes) look_up(rules, indicator, found);
    result->weight = weight_used(rules, indicator);
    result->score = result->exact = result->counted = JX_NONE;
    result->method = JX_METHOD_NONE;
    result->comparison = JX_COMPARE_NONE;
    result->class_index = found->branch->class_index;
    result->rule = -1;
    result->flags = 0;
    if (indicator->part || found->not_applicable) {
        result->flags = indicator->part ? JXI_RESULT_LEFT_OUT : JXI_RESULT_LEFT_OUT | JXI_RESULT_NOT_APPLICABLE;
        return JX_OK;
    }
    jx_status status = score(rules, indicator, result);
    result->counted = jxi_counted(result, indicator->claimed.value);
    return status;
}

jx_decimal jxi_counted(const jxi_result *result, jx_decimal claimed) {
    if (result->score != JX_NONE) return result->score;
    if (!(result->flags & JXI_RESULT_CARRIED)) return JX_NONE;
    if (claimed < 0) return 0;
    return result->weight != JX_NONE && claimed > result->weight ? result->weight : claimed;
}
