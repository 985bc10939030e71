/* SPDX-License-Identifier: Apache-2.0 */
#include "restore_text.h"

#define HEADING "|一级指标|二级指标|三级指标|"

static void tables(void **state) {
    static const struct {
        const char *text, *expected;
    } cases[] = {
        /* classes and subclasses stand in the first row that they hold for */
        {"一级指标 二级指标 三级指标 指标值 完成值 分值 得分\n产出指标(50分) 数量指标 泵房 3座 3座 9 9\n水渠 5米 4米 5 "
         "4\n"
         "质量指标 合格率 98% 99% 5 5\n总分 100 98\n",
         "绩效指标" HEADING "指标值|完成值|分值|得分\n|产出指标(50分)|数量指标|泵房|3座|3座|9|9\n|||水渠|5米|4米|5|4\n"
         "||质量指标|合格率|98%|99%|5|5\n|总分|||||100|98\n"},
        /* a class that is named again is a subclass; one without rows is none */
        {"一级指标 二级指标 三级指标 指标值 完成值 分值 得分 效益指标 经济效益指标 满意度指标 满意度指标 村民 90% 91% "
         "9 9",
         "|满意度指标|满意度指标|村民|90%|91%|9|9\n"},
        /* a heading of two lines */
        {"年度指标值 实际完成值 分值 得分 一级指标 二级指标 三级指标 指标性质 指标值 度量单位 数量指标 泵房 ≥ 3 座 3 9 "
         "9",
         HEADING "指标性质|指标值|度量单位|实际完成值|分值|得分\n||数量指标|泵房|≥|3|座|3|9|9\n"},
        /* two blocks of goals */
        {"年度绩效目标1(40分)一级指标二级指标三级指标年初目标值(A)实际完成值(B)得分质量指标合格率98%98%9"
         "年度绩效目标2(40分)一级指标二级指标三级指标年初目标值(A)实际完成值(B)得分进度指标完工率90%90%20总分29",
         "年度绩效目标2(40分)" HEADING
         "年初目标值(A)|实际完成值(B)|得分\n||进度指标|完工率|90%|90%|20\n|总分|||||29\n"},
        /* a way of scoring between the figures, a page mark inside one */
        {"1、一级指标二级指标三级指标分值指标值完成值得分计算方法得分数量指标泵房12.53座3座按比例计12.\n2、5质量指标",
         "||数量指标|泵房|12.5|3座|3座|按比例计|12.5\n"},
        /* a heading torn apart: only whole rows are trusted */
        {"一级指标 甲 指标值 完成值 泵房改造及电气设备更新 3座 河道疏浚与两岸护坡加固 80米 二级指标 三级指标 81米 分值 "
         "得分 "
         "3座 9 9 水渠清淤 5米 5米 8 8",
         "\xEF\xBF\xBD"
         "3座9 9\n|||水渠清淤|5米|5米|8|8\n"},
        /* dots are no indicator, a numbered place may be one */
        {"一级指标\n\n二级指标\n\n三级指标\n\n指标值\n\n完成值\n\n数量指标\n\n指标1泵房\n\n3\n\n3\n\n指标2\n\n……\n\n质"
         "量指标",
         "||数量指标|指标1泵房|3|3\n|||指标2\n"},
        /* headings made of parts, and one that nothing understands: its column is kept apart */
        {"一级指标 二级指标 三级指标 评定口诀 计划完成值 年终实际完成值 标准分值 评价得分\n数量指标 泵房 数一数 3座 "
         "3座 9 9\n"
         "质量指标 合格率 看一看 98% 99% 5 5\n",
         "评定口诀|计划完成值|年终实际完成值|标准分值|评价得分\n||数量指标|泵房|数一数|3座|3座|9|9\n"
         "||质量指标|合格率|看一看|98%|99%|5|5\n"},
        /* what names a goal elsewhere is the actual here */
        {"一级指标 二级指标 三级指标 指标分值 年度目标值 实际完成情况 自评分\n数量指标 泵房 9 3座 3座 9\n",
         "指标分值|年度目标值|实际完成值|自评分\n||数量指标|泵房|9|3座|3座|9\n"},
        /* a cell that was left empty is seen: the points are the weight, and nothing was reached */
        {"一级指标\n二级指标\n三级指标\n指标值\n完成值\n分值\n得分\n数量指标\n泵房\n3座\n\n60\n\n质量指标\n合格率\n98%"
         "\n\n30"
         "\n\n总分",
         "||数量指标|泵房|3座||60\n||质量指标|合格率|98%||30\n"},
        /* halves of headings on the upper line, the others on the lower */
        {"一级指标 二级指标 三级指标 绩效 实际 指标分值 自评得分 未完成原因\n目标值 完成值\n数量指标 泵房 3座 2座 9 6 "
         "停工\n",
         "目标值|完成值|指标分值|自评得分|未完成原因\n||数量指标|泵房|3座|2座|9|6|停工\n"},
        /* units before signs, glued: one cut only adds up */
        {"二级指标指标名称计量单位指标性质指标值指标权重全年完成值指标得分管护完成率%≥901010010造林面积万亩≥810810",
         "|||管护完成率|%||≥90|10|100|10\n|||造林面积|万亩||≥8|10|8|10\n"},
        /* the points of a block, and a column of scores that only the head of the form names */
        {"项目名称\n泵站\n自评得分\n100\n一级指标\n二级指标\n三级指标\n指标值\n完成值\n50\n产出指标\n数量指标\n泵房\n3"
         "座\n3座\n5\n"
         "水渠\n5米\n5米\n4\n",
         "指标值|完成值|自评得分\n|产出指标|数量指标|泵房|3座|3座|5\n|||水渠|5米|5米|4\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_restored(cases[i].text, cases[i].expected);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tables)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
