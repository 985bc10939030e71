/* SPDX-License-Identifier: Apache-2.0 */
/* The scoring methods: pure functions from a case to a share of the weight. */
#include "score/score.h"
#include "base/wide.h"

enum { HUNDRED = 100000000 };

static const jxi_share NOTHING = {0, 1}, ALL = {1, 1};

static uint64_t greatest_divisor(uint64_t a, uint64_t b) {
    while (b != 0) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static jxi_share reduced(jxi_share share) {
    uint64_t divisor = greatest_divisor(share.over, share.under);
    return divisor > 1 ? (jxi_share){share.over / divisor, share.under / divisor} : share;
}

/* a × b where the product has to stay within 63 bits. */
static bool multiply(uint64_t a, uint64_t b, uint64_t *out) {
    if (a != 0 && b > (uint64_t)INT64_MAX / a) return false;
    *out = a * b;
    return true;
}

/* How a share stands to a percentage (of millionths, at least 0): -1, 0 or 1. */
static int compare_percent(jxi_share share, jx_decimal percent) {
    if (percent < 0) return 1;
    if (percent == HUNDRED) return (share.over > share.under) - (share.over < share.under);
    return jxi_compare_products(share.over, HUNDRED, (uint64_t)percent, share.under);
}

bool jxi_share_in(const jxi_interval *range, jxi_share share) {
    if (range->from != JX_NONE) {
        int side = compare_percent(share, range->from);
        bool inclusive = range->ends == JXI_ENDS_FROM || range->ends == JXI_ENDS_BOTH;
        if (side < 0 || (side == 0 && !inclusive)) return false;
    }
    if (range->to == JX_NONE) return true;
    int side = compare_percent(share, range->to);
    bool inclusive = range->ends == JXI_ENDS_TO || range->ends == JXI_ENDS_BOTH;
    return side < 0 || (side == 0 && inclusive);
}

static const jxi_step *step_holding(const jxi_list *steps, jxi_share share) {
    const jxi_step *items = steps->items;
    for (size_t i = 0; i < steps->count; i++)
        if (jxi_share_in(&items[i].range, share)) return &items[i];
    return NULL;
}

jxi_share jxi_table_share(const jxi_list *intervals, jxi_share measured) {
    const jxi_step *step = step_holding(intervals, measured);
    return step ? (jxi_share){(uint64_t)step->value, HUNDRED} : NOTHING;
}

jxi_share jxi_completion(const jxi_case *c) {
    jx_decimal over = c->actual, under = c->target;
    if (c->applies == JXI_LOWER || (c->applies == JXI_RANGE && c->actual > c->high)) {
        over = c->applies == JXI_LOWER ? c->target : c->high;
        under = c->actual;
    }
    if (over <= 0 || under <= 0) return c->met ? ALL : NOTHING;
    return (jxi_share){(uint64_t)over, (uint64_t)under};
}

/* |B − A| ÷ A, measured from the nearer end of a range. A target of 0 is missed by more than any table holds. */
static jxi_share deviation(const jxi_case *c) {
    jx_decimal end = c->applies == JXI_RANGE && c->actual > c->high ? c->high : c->target;
    if (c->applies == JXI_RANGE && c->met) return NOTHING;
    uint64_t distance = end < c->actual ? (uint64_t)c->actual - (uint64_t)end : (uint64_t)end - (uint64_t)c->actual;
    if (end == 0) return distance == 0 ? NOTHING : (jxi_share){UINT64_MAX, 1};
    return (jxi_share){distance, jxi_magnitude(end)};
}

static jxi_share measured(const jxi_case *c) {
    switch (c->rule->measure) {
    case JXI_BY_VALUE:
        return (jxi_share){c->actual > 0 ? (uint64_t)c->actual : 0, HUNDRED};
    case JXI_BY_DEVIATION:
        return deviation(c);
    default:
        return jxi_completion(c);
    }
}

static jx_status proportional(const jxi_case *c, jxi_share *out) {
    *out = c->met ? ALL : jxi_completion(c);
    return JX_OK;
}

/* (c − p) ÷ (100 % − p) from the pass mark p on. */
static jx_status proportional_floor(const jxi_case *c, jxi_share *out) {
    jxi_share completion = reduced(c->met ? ALL : jxi_completion(c));
    jxi_share pass = reduced((jxi_share){(uint64_t)c->rule->pass_mark, HUNDRED});
    if (c->met || compare_percent(completion, c->rule->pass_mark) < 0) {
        *out = c->met ? ALL : NOTHING;
        return JX_OK;
    }
    uint64_t reached, needed, under;
    if (!multiply(completion.over, pass.under, &reached) || !multiply(pass.over, completion.under, &needed) ||
        !multiply(completion.under, pass.under - pass.over, &under))
        return JX_ERROR_RANGE;
    *out = (jxi_share){reached - needed, under};
    return JX_OK;
}

static jx_status interval_table(const jxi_case *c, jxi_share *out) {
    *out = jxi_table_share(&c->rule->intervals, measured(c));
    return JX_OK;
}

static jx_status pass_fail(const jxi_case *c, jxi_share *out) {
    *out = c->met ? ALL : NOTHING;
    return JX_OK;
}

/* 1 − deviation ÷ span, down to 0. */
static jx_status linear_overshoot(const jxi_case *c, jxi_share *out) {
    if (c->met) {
        *out = ALL;
        return JX_OK;
    }
    jxi_share off = deviation(c);
    *out = NOTHING;
    if (compare_percent(off, c->rule->span) >= 0) return JX_OK;
    jxi_share away = reduced(off), span = reduced((jxi_share){(uint64_t)c->rule->span, HUNDRED});
    uint64_t over, under;
    if (!multiply(away.over, span.under, &over) || !multiply(away.under, span.over, &under)) return JX_ERROR_RANGE;
    *out = (jxi_share){under - over, under};
    return JX_OK;
}

/* How many steps lie between the mark and what was measured. */
static jx_status steps_below(const jxi_rule *rule, jxi_share share, uint64_t *steps) {
    jxi_share mark = reduced((jxi_share){(uint64_t)rule->full_from, HUNDRED}), reached = reduced(share);
    jxi_share step = reduced((jxi_share){(uint64_t)rule->step, HUNDRED});
    uint64_t wanted, have, under, over, width;
    if (!multiply(mark.over, reached.under, &wanted) || !multiply(reached.over, mark.under, &have) ||
        !multiply(mark.under, reached.under, &under) || !multiply(wanted - have, step.under, &over) ||
        !multiply(under, step.over, &width))
        return JX_ERROR_RANGE;
    *steps = over / width + (rule->step_started && over % width != 0 ? 1 : 0);
    return JX_OK;
}

static jx_status step_deduction(const jxi_case *c, jxi_share *out) {
    jxi_share share = measured(c);
    *out = ALL;
    if (compare_percent(share, c->rule->full_from) >= 0) return JX_OK;
    uint64_t steps = 0, off = 0;
    jx_status status = steps_below(c->rule, share, &steps);
    if (status != JX_OK) return status;
    uint64_t weight = (uint64_t)c->weight;
    bool gone = !multiply(steps, (uint64_t)c->rule->step_points, &off) || off >= weight;
    *out = gone ? NOTHING : (jxi_share){weight - off, weight};
    return JX_OK;
}

/* By JX_METHOD_…; NULL where a judgement is needed. */
static jx_status (*const shares[])(const jxi_case *, jxi_share *) = {
    [JX_METHOD_NONE] = NULL,
    [JX_METHOD_PROPORTIONAL] = proportional,
    [JX_METHOD_PROPORTIONAL_FLOOR] = proportional_floor,
    [JX_METHOD_INTERVAL_TABLE] = interval_table,
    [JX_METHOD_PASS_FAIL] = pass_fail,
    [JX_METHOD_TIER] = NULL,
    [JX_METHOD_LINEAR_OVERSHOOT] = linear_overshoot,
    [JX_METHOD_STEP_DEDUCTION] = step_deduction,
};

/* What the ladder takes off for passing the target by (B − A) ÷ A. */
static jx_decimal taken_off(const jxi_case *c) {
    if (!c->met || c->actual <= c->target || c->target <= 0) return 0;
    if (c->applies != JXI_HIGHER && c->applies != JXI_EQUAL) return 0;
    jxi_share beyond = {(uint64_t)c->actual - (uint64_t)c->target, (uint64_t)c->target};
    const jxi_step *step = step_holding(&c->rule->ladder, beyond);
    return step ? step->value : 0;
}

jx_status jxi_case_share(const jxi_case *c, jxi_share *out, uint32_t *flags) {
    jx_status status = shares[c->rule->method](c, out);
    if (status != JX_OK) return status;
    jx_decimal off = c->rule->ladder.count ? taken_off(c) : 0;
    if (off > 0) {
        *out = (jxi_share){(uint64_t)(HUNDRED - off), HUNDRED};
        *flags |= JXI_RESULT_REDUCED;
    }
    jx_decimal cap = c->rule->cap > 0 ? c->rule->cap : HUNDRED;
    if (compare_percent(*out, cap) > 0) {
        *out = (jxi_share){(uint64_t)cap, HUNDRED};
        *flags |= JXI_RESULT_CAPPED;
    } else if (c->rule->floor > 0 && compare_percent(*out, c->rule->floor) < 0) {
        *out = (jxi_share){(uint64_t)c->rule->floor, HUNDRED};
        *flags |= JXI_RESULT_CAPPED;
    }
    return JX_OK;
}
