/* SPDX-License-Identifier: Apache-2.0 */
#include "restore_text.h"

static const int32_t classic[] = {JXI_LABEL_LEVEL3, JXI_LABEL_TARGET, JXI_LABEL_ACTUAL,
                                  JXI_LABEL_WEIGHT, JXI_LABEL_SCORE,  0};
static const int32_t no_score[] = {JXI_LABEL_LEVEL3, JXI_LABEL_TARGET, JXI_LABEL_WEIGHT, 0};

static void confirms(void **state) {
    static const struct {
        const char *text;
        const int32_t *columns;
        int32_t delimiter;
        const char *expected;
    } cases[] = {
        /* met: the score is the weight */
        {"株数180180108", classic, JXI_GAP_NONE, "/1:株数 2:180? 3:180? 4:10? 5:8?"},
        {"株数1801801010", classic, JXI_GAP_NONE, "/1:株数 2:180 3:180 4:10 5:10"},
        /* met, with less than the target where less is better */
        {"费用≤90万元84.51010", classic, JXI_GAP_NONE, "/1:费用 2:≤90万元 3:84.5 4:10 5:10"},
        {"株数≥2002021010", classic, JXI_GAP_NONE, "/1:株数 2:≥200 3:202 4:10 5:10"},
        /* so heavy a weight adds up by chance */
        {"株数1000株900株6558.5", classic, JXI_GAP_NONE, "/1:株数 2:1000株 3:900株 4:65? 5:58.5?"},
        /* blanks part cells: nothing to bear out */
        {"株数 180 180 10 8", classic, JXI_GAP_SPACE, "/1:株数 2:180 3:180 4:10 5:8"},
        /* the weights add up to 100, or not */
        {"株数210040池塘30公顷6", no_score, JXI_GAP_NONE, "/1:株数 2:2100? 3:40? /1:池塘 2:30公顷 3:6"},
        {"株数210040池塘30公顷60", no_score, JXI_GAP_NONE, "/1:株数 2:2100 3:40 /1:池塘 2:30公顷 3:60"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char told[TOLD_SIZE];
        jxi_plan plan = plan_of(cases[i].columns, cases[i].delimiter);
        tell_found(cases[i].text, &plan, true, told);
        assert_string_equal(told, cases[i].expected);
    }
}

static void money(void **state) {
    static const struct {
        const char *text;
        jx_decimal whole; /* executed, by the total row */
        const char *expected;
    } cases[] = {
        {"40301075%7.5", JX_NONE, "/0:40 1:30 2:10 3:75% 4:7.5"},
        {"40301076%7.6", JX_NONE, "/0:40? 1:30? 2:10? 3:76%? 4:7.6"},
        {"4030", 30 * JXI_ONE, "/0:40 1:30"},
        {"4030", JX_NONE, "/0:40? 1:30?"},
    };
    static const int32_t columns[] = {JXI_LABEL_FULL_YEAR, JXI_LABEL_EXECUTED, JXI_LABEL_WEIGHT, JXI_LABEL_RATE,
                                      JXI_LABEL_SCORE};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char told[TOLD_SIZE];
        jxi_plan plan = {.delimiter = JXI_GAP_NONE, .money = true, .single = true, .count = 5};
        for (size_t c = 0; c < plan.count; c++) {
            plan.columns[c] = columns[c];
            plan.skips[c] = jxi_usual_skip(columns[c], true);
            plan.whole[c] = columns[c] == JXI_LABEL_EXECUTED ? cases[i].whole : JX_NONE;
        }
        tell_found(cases[i].text, &plan, true, told);
        assert_string_equal(told, cases[i].expected);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(confirms), cmocka_unit_test(money)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
