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
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_restored(cases[i].text, cases[i].expected);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tables)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
