/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "score/score.h"

static const struct {
    int32_t digits, rule;
    jx_decimal weight;
    uint64_t over, under;
    jx_decimal score, exact;
} cases[] = {
    {2, JXI_HALF_AWAY, 20000000, 90, 100, 18000000, 18000000},
    {2, JXI_HALF_AWAY, 1000000, 1, 8, 130000, 125000},
    {2, JXI_HALF_AWAY, 1000000, 124999, 1000000, 120000, 124999},
    {2, JXI_HALF_AWAY, 1000000, 1, 3, 330000, 333333},
    {2, JXI_HALF_AWAY, 1000000, 2, 3, 670000, 666667},
    /* 0.1249996 is 0.125000 to six decimals, but 0.12 to two: rounded once */
    {2, JXI_HALF_AWAY, 1000000, 1249996, 10000000, 120000, 125000},
    {2, JXI_HALF_EVEN, 1000000, 1, 8, 120000, 125000},
    {2, JXI_HALF_EVEN, 1000000, 3, 8, 380000, 375000},
    {2, JXI_HALF_EVEN, 1000000, 12500001, 100000000, 130000, 125000}, /* a little above the tie */
    {2, JXI_DOWN, 1000000, 999999, 1000000, 990000, 999999},
    {0, JXI_HALF_AWAY, 1000000, 1, 2, 1000000, 500000},
    {0, JXI_HALF_AWAY, 1000000, 499999, 1000000, 0, 499999},
    {6, JXI_HALF_AWAY, 1000000, 1, 3, 333333, 333333},
    {6, JXI_HALF_AWAY, 1, 1, 2, 1, 1}, /* half a millionth */
    {6, JXI_HALF_EVEN, 1, 1, 2, 0, 1},
    {6, JXI_HALF_EVEN, 3, 1, 2, 2, 2},
    {6, JXI_DOWN, 1, 1, 2, 0, 1},
    {2, JXI_HALF_AWAY, 6667000, 1, 1, 6667000, 6667000}, /* never above the weight */
    {2, JXI_HALF_AWAY, 6667000, 9999, 10000, 6667000, 6666333},
    {2, JXI_HALF_AWAY, 10000000, INT64_MAX - 1, INT64_MAX, 10000000, 10000000},
    {2, JXI_HALF_AWAY, 0, 1, 3, 0, 0},
};

static void scores_are_rounded_once(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_rules rules = {.rounding = {.digits = cases[i].digits, .rule = cases[i].rule}};
        jx_decimal score = -1, exact = -1;
        jxi_share share = {cases[i].over, cases[i].under};
        assert_int_equal(jxi_score_of(&rules, cases[i].weight, share, &score, &exact), JX_OK);
        if (score != cases[i].score || exact != cases[i].exact)
            fail_msg("case %zu: %lld, %lld", i, (long long)score, (long long)exact);
    }
}

static void what_does_not_fit_is_an_error(void **state) {
    (void)state;
    jxi_rules rules = {.rounding = {.digits = 2}};
    jx_decimal score = -1, exact = -1;
    assert_int_equal(jxi_score_of(&rules, INT64_MAX, (jxi_share){3, 2}, &score, &exact), JX_ERROR_RANGE);
    assert_int_equal(jxi_score_of(&rules, INT64_MAX, (jxi_share){1, 1}, &score, &exact), JX_ERROR_RANGE);
    assert_int_equal(score, -1);
    assert_int_equal(exact, -1);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_are_rounded_once),
        cmocka_unit_test(what_does_not_fit_is_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
