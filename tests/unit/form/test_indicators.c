/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#define CLASSIC                                                                                                        \
    "项目名称|甲\n绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n"

static void rows(void **state) {
    static const struct {
        const char *text, *told;
    } cases[] = {
        {CLASSIC "|产出指标|数量指标|修建 水渠|≥50公里|52公里|10|9.5|雨季 停工\n||质量指标|合格率|100%|98%|20|20|\n",
         "output.quantity|修建水渠|≥50公里|52公里|10|9.5|雨季停工\noutput.quality|合格率|100%|98%|20|20|\n"},
        /* one score for several rows stays with the first */
        {"项目名称|甲\n一级指标@1x1|二级指标|三级指标|目标值|完成值|得分\n产出指标@2x1|数量指标@2x1|甲|1|1|10@2x1\n乙|"
         "2|2\n",
         "output.quantity|甲|1|1||10|-\noutput.quantity|乙*|2|2|||-\n"},
        /* lines of an indicator's parts carry no points */
        {CLASSIC "|产出指标|数量指标|★种植面积|29亩|29亩|20|20|\n|||其中桃树|9亩|9亩|||\n|||其中建档户|5户|5户|5|5|\n",
         "output.quantity|★种植面积|29亩|29亩|20|20|\noutput.quantity|其中桃树*|9亩|9亩|||\n"
         "output.quantity|其中建档户|5户|5户|5|5|\n"},
        /* sign, value and unit in columns of their own */
        {"项目名称|甲\n一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分\n"
         "产出指标|数量指标|人数|≥|735|人次|735|10|10\n|质量指标|效果|定性|有效||有效|10|10\n||覆盖率|=|98|%(百分比)|"
         "98%|5|5\n",
         "output.quantity|人数|≥ 735 人次|735|10|10|-\noutput.quality|效果|有效|有效|10|10|-\n"
         "output.quality|覆盖率|= 98 %|98%|5|5|-\n"},
        {"项目名称|甲\n绩效指标@1x3|年度指标值@1x3|实际完成值@2x1|分值@2x1|得分@2x1\n"
         "一级指标|二级指标|三级指标|指标性质|指标值|度量单位\n产出指标|数量指标|人数|≥|735|人次|700|10|9.52\n",
         "output.quantity|人数|≥ 735 人次|700|10|9.52|-\n"},
        /* several cells under one real heading */
        {"项目名称|甲\n一级指标|二级指标|三级指标|年度指标值@1x3|实际完成值|分值|得分\n产出指标|数量指标|人数|≥|735|"
         "人次|700|10|9.5\n",
         "output.quantity|人数|≥ 735 人次|700|10|9.5|-\n"},
        /* columns that are not kept, and another order */
        {"项目名称|甲\n三级指标|二级指标|一级指标|得分|分值|完成率|实际完成值|年度指标值\n人数|数量指标|产出指标|8|10|"
         "80%|80人|100人\n",
         "output.quantity|人数|100人|80人|10|8|-\n"},
        /* a real name without values is an indicator, subtotals are none */
        {CLASSIC "|产出指标|数量指标|文化发展|||||\n|小计|||||20|20|\n", "output.quantity|文化发展|-|-|||\n"},
        /* a heading repeated on the next page */
        {CLASSIC "|产出指标|数量指标|甲|1|1|10|10|\n绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|"
                 "得分|原因分析\n"
                 "|||乙|2|2|10|10|\n",
         "output.quantity|甲|1|1|10|10|\noutput.quantity|乙|2|2|10|10|\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[2048], told[TOLD_SIZE];
        snprintf(text, sizeof text, "%s总分||||||100|98|\n", cases[i].text);
        jx_reading *reading = reading_of(text);
        if (strcmp(tell_indicators(only_form(reading), told), cases[i].told) != 0)
            fail_msg("%s\n%s\nfor\n%s", cases[i].text, told, cases[i].told);
        jx_reading_unref(reading);
    }
}

/* What a template left in is noted and makes no indicator; values left as placeholders are noted and dropped. */
static void placeholders(void **state) {
    (void)state;
    jx_reading *reading =
        reading_of(CLASSIC "|产出指标|数量指标|甲|XX|1|10|10|\n||质量指标|指标 1:|||||\n|||......|||||\n"
                           "指标 2:||||||||\n|效益指标|社会效益|*|—|||—|\n总分||||||10|10|\n");
    char told[TOLD_SIZE];
    assert_string_equal(tell_indicators(only_form(reading), told), "output.quantity|甲|-|1|10|10|\n");
    assert_string_equal(tell_notes(only_form(reading), JX_NOTE_PLACEHOLDER, told),
                        "line 3 XX\nline 4 指标 1:\nline 5 ......\nline 6 指标 2:\nline 7 *\n");
    jx_reading_unref(reading);
}

/* Unread cells are notes, never values; with points unread the sums of the form mean nothing. */
static void unread(void **state) {
#define UNREAD "\xEF\xBF\xBD"
    static const struct {
        const char *rows, *told, *notes;
        int complete;
    } cases[] = {
        {"|产出指标|数量指标|甲|" UNREAD "12.512.5|1|10|10|\n", "output.quantity|甲|-|1|10|10|\n", "line 3 12.512.5\n",
         0},
        {"|产出指标|数量指标|甲|1|1|" UNREAD "1010|10|\n", "output.quantity|甲|1|1||10|\n", "line 3 1010\n", 0},
        {"|产出指标|数量指标|甲|1|1|10|约十分|无\n", "output.quantity|甲|1|1|10||无\n", "line 3 约十分\n", 0},
        {"|产出指标|数量指标|" UNREAD "甲1|" UNREAD "1|" UNREAD "10||\n", "", "line 3 甲1\n", 0},
        {"|产出指标|数量指标|甲|99999999999999999999|1|10|10|\n", "output.quantity|甲|-|1|10|10|\n",
         "line 3 99999999999999999999\n", 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[1024], told[TOLD_SIZE];
        snprintf(text, sizeof text, CLASSIC "%s|效益指标|社会效益|乙|1|1|1|1|\n总分||||||100|98|\n", cases[i].rows);
        jx_reading *reading = reading_of(text);
        jx_assessment *form = only_form(reading);
        const char *last = "benefit.social|乙|1|1|1|1|\n";
        tell_indicators(form, told);
        if (strncmp(told, cases[i].told, strlen(cases[i].told)) != 0 || strcmp(told + strlen(cases[i].told), last) != 0)
            fail_msg("%s\n%s", text, told);
        assert_string_equal(tell_notes(form, JX_NOTE_UNREAD, told), cases[i].notes);
        assert_int_equal(jx_assessment_complete(form), cases[i].complete);
        jx_reading_unref(reading);
    }
}

/* Execution scored in a row of the table is no indicator. */
static void execution_row(void **state) {
    (void)state;
    jx_reading *reading = reading_of(CLASSIC "|预算执行率|预算执行率|预算执行率|100%|90%|10|9|\n"
                                             "|产出指标|数量指标|甲|1|1|90|90|\n总分||||||100|99|\n");
    const jx_assessment *form = only_form(reading);
    assert_int_equal(form->count, 1);
    assert_int_equal(jx_assessment_claim(form, JX_CLAIM_EXECUTION_WEIGHT), jxi_points(10));
    assert_int_equal(jx_assessment_claim(form, JX_CLAIM_EXECUTION_SCORE), jxi_points(9));
    jx_reading_unref(reading);
}

/* A page's running head inside the table is left out and noted. */
static void running_text(void **state) {
    (void)state;
    jx_reading *reading =
        reading_of(CLASSIC "|产出指标|数量指标|甲|1|1|90|90|\n- 2 -\n||质量指标|乙|1|1|9|9|\n总分||||||99|99|\n");
    char told[TOLD_SIZE];
    assert_int_equal(only_form(reading)->count, 2);
    assert_string_equal(tell_notes(only_form(reading), JX_NOTE_LEFT_OUT, told), "line 4 - 2 -\n");
    assert_string_equal(jx_indicator_place(only_form(reading)->indicators[1]), "line 5");
    jx_reading_unref(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows),          cmocka_unit_test(placeholders), cmocka_unit_test(unread),
        cmocka_unit_test(execution_row), cmocka_unit_test(running_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
