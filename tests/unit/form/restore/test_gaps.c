/* SPDX-License-Identifier: Apache-2.0 */
#include "restore_text.h"

#define TABLE "一级指标 二级指标 三级指标 指标值 完成值 分值 得分\n数量指标 泵房 3座 3座 90 90\n"
#define GLUED "一级指标二级指标三级指标指标值完成值分值得分数量指标泵房3座3座9090"

static void between(void **state) {
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"项目支出绩效自评表\n(2022年度)\n项目名称 泵站维修 主管部门 水务局\n实施单位: 一号泵站\n" TABLE,
         "项目支出绩效自评表(2022年度)\n项目名称|泵站维修\n主管部门|水务局\n实施单位:|一号泵站\n"},
        {"项目支出绩效目标自评表(2022年度)项目名称泵站维修主管部门水务局" GLUED,
         "项目支出绩效目标自评表(2022年度)\n项目名称|泵站维修\n主管部门|水务局\n"},
        {"年度总体目标|预期目标|实际完成情况|修好三座|修了三座|一级指标|二级指标|三级指标|得分|数量指标|泵房|3",
         "年度总体目标|预期目标|实际完成情况\n|修好三座|修了三座\n"},
        /* where the first text ends nobody can say */
        {"年度总体目标预期目标实际完成情况修好三座修了三座" GLUED,
         "|\xEF\xBF\xBD修好三座修了三座|\xEF\xBF\xBD修好三座修了三座\n"},
        {TABLE "总分 100 96 优\n其他需要说明的问题 无\n", "|总分|||||100|96\n其他需要说明的问题|无\n"},
        {GLUED "总分10096.5", "|总分|||||100|96.5\n"},
        {TABLE "注:1.得分保留两位小数\n", "注:|1.得分保留两位小数\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_restored(cases[i].text, cases[i].expected);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(between)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
