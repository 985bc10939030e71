/* The one rounding of a score, by the scheme's digits and rule. */
#include "score/score.h"
#include "base/wide.h"

static const int64_t units[] = {1000000, 100000, 10000, 1000, 100, 10, 1};

/* Whether `whole` millionths and a rest go up to the next multiple of `unit`. */
static bool goes_up(int32_t rule, int64_t whole, int rest, int64_t unit) {
    int64_t over = whole % unit;
    int side; /* of the half: below, on, above */
    if (unit == 1)
        side = rest == JXI_REST_HALF ? 0 : rest == JXI_REST_ABOVE ? 1 : -1;
    else
        side = over != unit / 2 ? (over > unit / 2 ? 1 : -1) : (rest == JXI_REST_NONE ? 0 : 1);
    if (rule == JXI_DOWN) return false;
    if (rule == JXI_HALF_EVEN && side == 0) return whole / unit % 2 != 0;
    return side >= 0;
}

static bool rounded(int32_t rule, int64_t whole, int rest, int64_t unit, jx_decimal *out) {
    int64_t down = whole - whole % unit;
    bool up = goes_up(rule, whole, rest, unit);
    if (up && down > INT64_MAX - unit) return false;
    *out = up ? down + unit : down;
    return true;
}

jx_status jxi_score_of(const jxi_rules *rules, jx_decimal weight, jxi_share share, jx_decimal *score,
                       jx_decimal *exact) {
    uint64_t whole = (uint64_t)weight;
    int rest = JXI_REST_NONE;
    if (share.over != share.under && !jxi_multiply_divide_down(whole, share.over, share.under, &whole, &rest))
        return JX_ERROR_RANGE;
    jx_decimal fine, coarse;
    if (!rounded(JXI_HALF_AWAY, (int64_t)whole, rest, 1, &fine) ||
        !rounded(rules->rounding.rule, (int64_t)whole, rest, units[rules->rounding.digits], &coarse))
        return JX_ERROR_RANGE;
    *score = coarse > weight ? weight : coarse; /* a weight with more digits than the scheme keeps */
    *exact = fine;
    return JX_OK;
}
