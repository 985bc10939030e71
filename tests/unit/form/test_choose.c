/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#define HEAD "2022年度某项目自评表\n项目名称|甲\n"
#define LETTERS                                                                                                        \
    "预算执行情况(万元) (20分)|预算数(A)|执行数(B)|执行率(B/A)|得分 (20分*执行率)\n年度财政资金总额|5|4|80%|16\n"
#define CLASSIC_HEAD "项目资金(万元)|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n"
#define GOALS                                                                                                          \
    "年度绩效目标1 "                                                                                             \
    "(80分)|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分\n|产出指标|数量指标|甲|1|1|80\n总分||||||96\n"
#define TABLE "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n"
#define ROWS(class) class "|数量指标|甲|1|1|50|50\n总分|||||100|96\n"

static void schemes(void **state) {
    static const struct {
        const char *text, *scheme, *reason;
    } cases[] = {
        /* points of execution that only one scheme has, with its words */
        {HEAD LETTERS GOALS, "hubei", "预算执行 20"},
        /* the same words with other points are no evidence */
        {HEAD
         "资金情况(万元)|全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分\n年度资金总额|9|9|10|100%|10\n" TABLE ROWS(
             "产出指标(50分)"),
         "mof-2020", "预算执行 10，产出指标 50"},
        /* nothing said */
        {HEAD "一级指标|三级指标|指标值|完成值\n产出指标|甲|1|1\n", "mof-2020", "表中没有其他办法的特征"},
        /* cost as a class of the first level */
        {HEAD CLASSIC_HEAD "年度资金总额|9|9|9|10|100%|10\n" TABLE
                           "成本指标|经济成本指标|乙|≤5万元|4万元|20|20\n" ROWS("产出指标"),
         "mof-2021-core", "一级指标有成本指标"},
        /* … but execution is scored in proportion, which that scheme does not do */
        {HEAD CLASSIC_HEAD "年度资金总额|10|10|9|10|90%|9\n" TABLE
                           "成本指标|经济成本指标|乙|≤5万元|4万元|20|20\n" ROWS("产出指标"),
         "mof-2020", "预算执行 10"},
        /* … or the form gives its classes other points */
        {HEAD CLASSIC_HEAD "年度资金总额|9|9|9|10|100%|10\n" TABLE
                           "成本指标|经济成本指标|乙|≤5万元|4万元|20|20\n" ROWS("产出指标(50分)"),
         "mof-2020", "预算执行 10，产出指标 50"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of(cases[i].text);
        const jx_assessment *form = only_form(reading);
        const char *id = jx_scheme_id(jx_assessment_scheme(form)), *reason = jx_assessment_scheme_reason(form, "zh");
        if (strcmp(id, cases[i].scheme) != 0) fail_msg("%s\n%s for %s", cases[i].text, id, cases[i].scheme);
        if (strncmp(reason, cases[i].reason, strlen(cases[i].reason)) != 0) fail_msg("%s\n%s", cases[i].text, reason);
        assert_non_null(jx_assessment_scheme_reason(form, "en"));
        jx_reading_unref(reading);
    }
}

/* A scheme that the caller chose stays, and no reason is given for it. */
static void chosen_by_the_caller(void **state) {
    (void)state;
    jx_grid *grid = grid_of(HEAD LETTERS GOALS);
    jx_scheme *scheme = NULL;
    jx_reading *reading = NULL;
    assert_int_equal(jx_scheme_builtin("mof-2020", &scheme), JX_OK);
    assert_int_equal(jx_reading_new(grid, scheme, &reading), JX_OK);
    assert_ptr_equal(jx_assessment_scheme(only_form(reading)), scheme);
    assert_null(jx_assessment_scheme_reason(only_form(reading), "zh"));
    jx_reading_unref(reading);
    jx_scheme_unref(scheme);
    jx_grid_unref(grid);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(schemes), cmocka_unit_test(chosen_by_the_caller)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
