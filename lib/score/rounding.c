/* SPDX-License-Identifier: Apache-2.0 */
/* The one rounding of a score, by the scheme's digits and rule. */
#include "score/score.h"
#include "base/wide.h"

/* Whether `whole` millionths and a rest, `over` of them beyond a multiple of `unit`, go up to the next one. */
static bool goes_up(int32_t rule, int64_t whole, int64_t over, int rest, int64_t unit) {
    bool up = unit == 1 ? rest >= JXI_REST_HALF : over >= unit / 2;
    if (rule == JXI_HALF_AWAY || !up) return up;
    bool half = unit == 1 ? rest == JXI_REST_HALF : over == unit / 2 && rest == JXI_REST_NONE;
    return rule == JXI_HALF_EVEN && (!half || whole / unit % 2 != 0);
}

jx_status jxi_score_of(const jxi_rules *rules, jx_decimal weight, jxi_share share, jx_decimal *score,
                       jx_decimal *exact) {
    uint64_t whole = (uint64_t)weight;
    int rest = JXI_REST_NONE;
    if (share.over != share.under && !jxi_multiply_divide_down(whole, share.over, share.under, &whole, &rest))
        return JX_ERROR_RANGE;
    jx_decimal unit = jxi_decimal_unit(rules->rounding.digits), over = (int64_t)whole % unit;
    jx_decimal coarse = (int64_t)whole - over;
    bool up = goes_up(rules->rounding.rule, (int64_t)whole, over, rest, unit), fine_up = rest >= JXI_REST_HALF;
    if ((up && coarse > INT64_MAX - unit) || (fine_up && whole == (uint64_t)INT64_MAX)) return JX_ERROR_RANGE;
    if (up) coarse += unit;
    *score = coarse > weight ? weight : coarse; /* a weight with more digits than the scheme keeps */
    *exact = (int64_t)whole + fine_up;
    return JX_OK;
}
