/* SPDX-License-Identifier: Apache-2.0 */
#include "restore_text.h"

static const int32_t classic[] = {
    JXI_LABEL_LEVEL3, JXI_LABEL_TARGET, JXI_LABEL_ACTUAL, JXI_LABEL_WEIGHT, JXI_LABEL_SCORE, JXI_LABEL_REASON, 0};
static const int32_t weight_first[] = {
    JXI_LABEL_LEVEL3, JXI_LABEL_WEIGHT, JXI_LABEL_TARGET, JXI_LABEL_ACTUAL, JXI_LABEL_SCORE, JXI_LABEL_REASON, 0};
static const int32_t split_target[] = {
    JXI_LABEL_LEVEL3, JXI_LABEL_SIGN, JXI_LABEL_TARGET, JXI_LABEL_MEASURE, JXI_LABEL_ACTUAL, JXI_LABEL_WEIGHT, 0};

static void finds(void **state) {
    static const struct {
        const char *text;
        const int32_t *columns;
        int32_t delimiter;
        const char *expected;
    } cases[] = {
        {"数量指标 栽种株数 ≥80株 85株 8 8 补种株数 5株 5株 2 2", classic, JXI_GAP_SPACE,
         "[数量指标] /1:栽种株数 2:≥80株 3:85株 4:8 5:8 /1:补种株数 2:5株 3:5株 4:2 5:2"},
        {"护栏 长度 20米 19米 8 7.6 雨季停工", classic, JXI_GAP_SPACE,
         "/1:护栏长度 2:20米 3:19米 4:8 5:7.6 6:雨季停工"},
        /* target or actual: nobody can say */
        {"成活率 95% 8 8", classic, JXI_GAP_SPACE, "/1:成活率 2:95%? 4:8 5:8"},
        {"株数 ≥ 80 株 85 8 成活率 95 % 96 2", split_target, JXI_GAP_SPACE,
         "/1:株数 2:≥ 3:80 4:株 5:85 6:8 /1:成活率 3:95 4:% 5:96 6:2"},
        {"栽种株数10≥80株≥80株10补种株数5≥5株≥5株5", weight_first, JXI_GAP_NONE,
         "/1:栽种株数 2:10 3:≥80株 4:≥80株 5:10 /1:补种株数 2:5 3:≥5株 4:≥5株 5:5"},
        {"村容村貌10明显改善明显改善10", weight_first, JXI_GAP_NONE, "/1:村容村貌 2:10 3:明显改善 4:明显改善 5:10"},
        {"工时=9029021010", classic, JXI_GAP_NONE, "/1:工时 2:=902 3:902 4:10 5:10"},
        {"验收率20100%100%20", weight_first, JXI_GAP_NONE, "/1:验收率 2:20 3:100% 4:100% 5:20"},
        {"", classic, JXI_GAP_SPACE, ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char told[TOLD_SIZE];
        jxi_plan plan = plan_of(cases[i].columns, cases[i].delimiter);
        tell_found(cases[i].text, &plan, false, told);
        assert_string_equal(told, cases[i].expected);
    }
}

/* Rows that lie on lines stay on them. */
static void lines(void **state) {
    (void)state;
    char told[TOLD_SIZE];
    jxi_plan plan = plan_of(classic, JXI_GAP_SPACE);
    plan.by_line = true;
    tell_found("灌溉渠\n护坡 3处 3处 5 5\n便桥", &plan, false, told);
    assert_string_equal(told, "/1:灌溉渠 /1:护坡 2:3处 3:3处 4:5 5:5 /1:便桥");
}

static void one_row(void **state) {
    (void)state;
    char told[TOLD_SIZE];
    jxi_plan plan = plan_of(classic + 3, JXI_GAP_SPACE);
    plan.single = true;
    tell_found("8 7 迟", &plan, false, told);
    assert_string_equal(told, "/1:8 2:7 3:迟");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(finds), cmocka_unit_test(lines), cmocka_unit_test(one_row)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
