/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <stdio.h>
#include <string.h>

#include "score/score.h"

static void add(jx_assessment *a, const char *category, const char *target, const char *actual, int points,
                const char *claimed) {
    char weight[16];
    snprintf(weight, sizeof weight, "%d", points);
    assert_int_equal(jx_assessment_add(a, category, "x", target, actual, points < 0 ? NULL : weight, claimed), JX_OK);
}

static const struct {
    const char *scheme, *category, *target, *actual;
    int points; /* -1: none */
    const char *claimed, *zh, *en;
} cases[] = {
    {NULL, "output.quality", "≥100%", "90%", 20, NULL, "18 = 20 × 90 ÷ 100；按完成比例计分；财预〔2020〕10号（S）",
     "18 = 20 × 90 ÷ 100; proportional; 财预〔2020〕10号 (S)"},
    {NULL, "output.quality", "≥80%", "100%", 10, NULL, "100 ≥ 80：满分 10；按完成比例计分；财预〔2020〕10号（S）",
     "100 ≥ 80: full 10; proportional; 财预〔2020〕10号 (S)"},
    {NULL, "output.cost", "20万元", "25万元", 10, NULL,
     "8 = 10 × 20 ÷ 25；未写比较符号，按 ≤ 理解；按完成比例计分；财预〔2020〕10号（S）",
     "8 = 10 × 20 ÷ 25; no sign is written, read as ≤; proportional; 财预〔2020〕10号 (S)"},
    {NULL, "output.cost", "≤0次", "1次", 10, NULL, "0：目标 0，实际 1；按完成比例计分；财预〔2020〕10号（S）",
     "0: target 0, actual 1; proportional; 财预〔2020〕10号 (S)"},
    {NULL, "output.quantity", "=5个", "7个", 10, NULL,
     "7 > 5：满分 10，视为达到，偏差须说明；按完成比例计分；财预〔2020〕10号（S）",
     "7 > 5: full 10, counted as reached; the deviation must be explained; proportional; 财预〔2020〕10号 (S)"},
    {NULL, "output.quantity", "15-20个", "17个", 10, NULL,
     "17 在 [15, 20] 内：满分 10；按完成比例计分；财预〔2020〕10号（推定）",
     "17 is in [15, 20]: full 10; proportional; 财预〔2020〕10号 (assumed)"},
    {NULL, "output.timeliness", "2021年6月", "2021年5月", 10, NULL,
     "按期完成：满分 10；达标得满分，否则不得分；财预〔2020〕10号（推定）",
     "on time: full 10; pass-fail; 财预〔2020〕10号 (assumed)"},
    {NULL, "output.timeliness", "2021年6月", "2021年7月", 10, "6",
     "晚于目标日期，没有可用的比例，无法计算得分，自报得分 6 计入总分",
     "later than the target: no share can be computed; the claim of 6 is carried into the totals"},
    {NULL, "benefit.social", "提升", "部分达成预期指标", 10, "9",
     "评定：自报 9，超出允许范围，按 7.99 计；该档为分值 10 的 [60, 80) %；定性分档；财预〔2020〕10号（S）",
     "judged: the claim of 9 is outside its band, held to 7.99; its level earns [60, 80) % of 10; tier; "
     "财预〔2020〕10号 (S)"},
    {NULL, "benefit.social", "提升", "提升", 10, "9", "评定：自报 9，在允许范围内；定性分档；财预〔2020〕10号（S）",
     "judged: the claim of 9 stands; tier; 财预〔2020〕10号 (S)"},
    {NULL, "benefit.social", "提升", "提升", 10, NULL, "定性指标没有自报得分", "qualitative, and no score is claimed"},
    {NULL, "output.quality", "≥80%", "已完成", 10, "9", "目标值与实际值无法比较，无法计算得分，自报得分 9 计入总分",
     "target and actual cannot be compared: no score can be computed; the claim of 9 is carried into the totals"},
    {NULL, "output.quality", "≥80%", NULL, 10, NULL, "没有实际完成值，无法计算得分",
     "no actual is given: no score can be computed"},
    {NULL, "output.quality", "≥80%", "90%", -1, NULL, "没有分值，无法计算得分",
     "it carries no weight: no score can be computed"},
    {NULL, "output.quality", "≥80%", "不适用", 10, NULL, "不适用，不计入", "not applicable, left out"},
    {"beijing-department", "output.quantity", "≥100次", "300次", 10, NULL,
     "9：实际 300 超过目标 100，从满分 10 中扣 1；按完成比例计分；北京市部门整体绩效评价指标体系（S）",
     "9: the actual 300 is beyond the target 100, 1 off the full 10; proportional; 北京市部门整体绩效评价指标体系 (S)"},
    {"mof-2021-core", "output.quantity", "≥100次", "80次", 10, NULL,
     "5：完成 80 ÷ 100，及格线 60 %，满分 10；及格线以上按比例计分；财预〔2021〕101号（R）",
     "5 of 10: completion 80 ÷ 100, pass mark 60 %; proportional-with-floor; 财预〔2021〕101号 (R)"},
    {"part-2002", "results", NULL, "small extent", -1, NULL,
     "33：满分 100，由所填档次确定；该档为分值 100 的 [33, 33] %；定性分档；US OMB PART 2002-2008（R）",
     "33 of 100, by the level stated; its level earns [33, 33] % of 100; tier; US OMB PART 2002-2008 (R)"},
    {"part-2002", "results", "yes", NULL, -1, NULL, "0：没有可比的实际完成值，按零分计",
     "0: there is no actual to compare, which counts as nothing"},
};

static void indicators(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_assessment *a = form_of(cases[i].scheme, "");
        const char *text = NULL;
        add(a, cases[i].category, cases[i].target, cases[i].actual, cases[i].points, cases[i].claimed);
        assert_int_equal(jx_assessment_explain(a, 0, "zh", &text), JX_ERROR_STATE);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        assert_int_equal(jx_assessment_explain(a, 0, "zh", &text), JX_OK);
        assert_string_equal(text, cases[i].zh);
        assert_int_equal(jx_assessment_explain(a, 0, "en", &text), JX_OK);
        assert_string_equal(text, cases[i].en);
        jx_assessment_unref(a);
    }
}

static const struct {
    const char *scheme, *initial, *full_year, *executed, *claim, *en;
} executions[] = {
    {NULL, "100", "100", "90", NULL, "9 = 10 × 90 ÷ 100; proportional; 财预〔2020〕10号 (S)"},
    {NULL, "100", "100", "110", NULL, "110 ≥ 100: full 10; proportional; 财预〔2020〕10号 (S)"},
    {NULL, "100", NULL, "90", NULL,
     "9 = 10 × 90 ÷ 100; no full-year budget is given, the initial one is used; proportional; 财预〔2020〕10号 (S)"},
    {NULL, "0", "0", "90", NULL, "the budget is not above zero: no execution rate"},
    {NULL, "0", "0", "90", "10",
     "the budget is not above zero: no execution rate; the claim of 10 is carried into the totals"},
    {NULL, NULL, NULL, "90", NULL, "a budget or an executed amount is missing: no execution rate"},
    {"mof-2021-core", "100", "100", "90", NULL, "execution rate 90 %: 7 of 10; interval-table; 财预〔2021〕101号 (R)"},
    {"part-2002", "100", "100", "90", NULL, "execution is not scored in this form"},
};

static void execution(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof executions / sizeof executions[0]; i++) {
        jx_assessment *a = form_of(executions[i].scheme, "");
        const char *text = NULL;
        form_funds(a, executions[i].initial, executions[i].full_year, executions[i].executed);
        form_claim(a, JX_CLAIM_EXECUTION_SCORE, executions[i].claim);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        assert_int_equal(jx_assessment_explain(a, JX_ITEM_EXECUTION, "en", &text), JX_OK);
        assert_string_equal(text, executions[i].en);
        jx_assessment_unref(a);
    }
}

static void totals_and_grade(void **state) {
    (void)state;
    jx_assessment *a = form_of(NULL, "");
    const char *text = NULL;
    form_funds(a, "100", "100", "90");
    add(a, "output.quality", "≥100%", "90%", 50, NULL);
    add(a, "benefit.social", "≥100%", "100%", 20, NULL);
    add(a, "other", "≥100%", "100%", 10, NULL);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(jx_assessment_explain(a, JX_ITEM_TOTAL, "en", &text), JX_OK);
    assert_string_equal(text,
                        "recomputed 84 of the form's own 90; normalised 84 = output 45 (45 ÷ 50 × 50) + benefit 30 "
                        "(20 ÷ 20 × 30) + execution 9; left out, nothing in it is scored: satisfaction; some "
                        "indicators belong to no class of the scheme and are not in the normalised total; "
                        "财预〔2020〕10号 项目支出绩效评价管理办法 (S)");
    assert_int_equal(jx_assessment_explain(a, JX_ITEM_GRADE, "en", &text), JX_OK);
    assert_string_equal(text, "total 84: good [80, 90); 财政部预算司绩效评价等级要求 (S)");
    assert_int_equal(jx_assessment_explain(a, JX_ITEM_GRADE, "zh", &text), JX_OK);
    assert_string_equal(text, "总分 84：良 [80, 90)；财政部预算司绩效评价等级要求（S）");
    assert_int_equal(jx_assessment_explain(a, 3, "zh", &text), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_assessment_explain(a, -5, "zh", &text), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_assessment_explain(a, 0, "zh", NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_explain(NULL, 0, "zh", &text), JX_ERROR_ARGUMENT);
    jx_assessment_unref(a);
}

static void a_total_that_is_scaled_up(void **state) {
    (void)state;
    jx_assessment *a = form_of(NULL, "");
    const char *text = NULL;
    form_funds(a, "100", "100", "90");
    assert_int_equal(jx_assessment_set_claim(a, JX_CLAIM_EXECUTION_WEIGHT, "20"), JX_OK);
    add(a, "output.quality", "≥100%", "100%", 50, NULL);
    add(a, "benefit.social", "≥100%", "100%", 30, NULL);
    add(a, "satisfaction", "≥100%", "不适用", 10, NULL);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(jx_assessment_explain(a, JX_ITEM_TOTAL, "en", &text), JX_OK);
    assert_string_equal(text,
                        "recomputed 98 of the form's own 100; normalised 98.89 = output 50 (50 ÷ 50 × 50) + benefit 30 "
                        "(30 ÷ 30 × 30) + execution 9, in all 89, scaled up for what does not apply; left out, nothing "
                        "in it is scored: satisfaction; 财预〔2020〕10号 项目支出绩效评价管理办法 (S)");
    jx_assessment_unref(a);
}

static void an_empty_form(void **state) {
    (void)state;
    jx_assessment *a = form_of(NULL, "");
    const char *text = NULL;
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(jx_assessment_explain(a, JX_ITEM_TOTAL, "en", &text), JX_OK);
    assert_string_equal(text, "there are no scores to add up; 财预〔2020〕10号 项目支出绩效评价管理办法 (S)");
    assert_int_equal(jx_assessment_explain(a, JX_ITEM_GRADE, "en", &text), JX_OK);
    assert_string_equal(text, "there is no total to grade");
    jx_assessment_unref(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(indicators),       cmocka_unit_test(execution),
        cmocka_unit_test(totals_and_grade), cmocka_unit_test(a_total_that_is_scaled_up),
        cmocka_unit_test(an_empty_form),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
