/* SPDX-License-Identifier: Apache-2.0 */
/* Columns of the indicator table by their headings and by their cells together. */
#include "grid_text.h"

#define ROWS3(a, b, c) "产出指标|数量指标|" a "\n|质量指标|" b "\n效益指标|社会效益指标|" c "\n"

/* "figure state cells[?] heading", one a line, then "! heading cells" of what was not understood. */
static const char *tell_columns(const jx_assessment *form, char *told) {
    char line[256];
    told[0] = '\0';
    for (size_t i = 0; i < form->column_count; i++) {
        const jxi_column *column = &form->columns[i];
        snprintf(line, sizeof line, "%s %s %d%s %s\n", jx_enum_code(JX_ENUM_FIGURE, column->figure),
                 jx_enum_code(JX_ENUM_STATE, column->state), (int)column->cells, column->inferred ? "?" : "",
                 column->heading);
        tell(told, line);
    }
    for (size_t i = 0; i < form->stranger_count; i++) {
        snprintf(line, sizeof line, "! %s %d\n", form->strangers[i].text, (int)form->strangers[i].cells);
        tell(told, line);
    }
    return told;
}

static void columns(void **state) {
    static const struct {
        const char *text, *told, *rows;
        int complete;
    } cases[] = {
        /* weight by its cells, beside a score */
        {"一级指标|二级指标|三级指标|指标值|完成值|比重甲|得分\n" ROWS3("甲|5场|5场|40|40", "乙|≥9%|8%|30|28",
                                                                        "丙|1项|1项|20|20"),
         "target read 3 指标值\nactual read 3 完成值\nweight read 3? 比重甲\nscore read 3 得分\n",
         "output.quantity|甲|5场|5场|40|40|-\n", 1},
        /* two would do as well: neither is taken */
        {"一级指标|二级指标|三级指标|指标值|完成值|列甲|列乙|得分\n" ROWS3("甲|5场|5场|40|40|40", "乙|9%|8%|30|30|28",
                                                                           "丙|1项|1项|20|20|20"),
         "target read 3 指标值\nactual read 3 完成值\nscore read 3 得分\n! 列甲 3\n! 列乙 3\n",
         "output.quantity|甲|5场|5场||40|-\n", 0},
        /* a column that its cells contradict is not what its heading says */
        {"一级指标|二级指标|三级指标|指标值|完成值|分值|得分|权重\n" ROWS3(
             "甲|5场|5场|50|50|专家评定", "乙|9%|8%|30|28|公式计算", "丙|1项|1项|20|20|专家评定"),
         "target read 3 指标值\nactual read 3 完成值\nweight read 3 分值\nscore read 3 得分\n! 权重 3\n",
         "output.quantity|甲|5场|5场|50|50|-\n", 1},
        /* points by level: those of the rows */
        {"一级指标|分值|二级指标|分值|三级指标|分值|指标值|完成值|得分\n"
         "产出指标@2x1|70@2x1|数量指标@2x1|70@2x1|甲|40|5场|5场|40\n乙|30|9%|9%|30\n效益指标|30|社会效益指标|30|丙|30|"
         "1项|1项|30\n",
         "weight read 3 分值\ntarget read 3 指标值\nactual read 3 完成值\nscore read 3 得分\n",
         "output.quantity|甲|5场|5场|40|40|-\n", 1},
        /* a review's columns are not the unit's */
        {"一级指标@2x1|二级指标@2x1|三级指标@2x1|指标值@2x1|分值@2x1|单位自评@1x2|财政复核@1x2\n完成值|得分|完成值|"
         "得分\n" ROWS3("甲|5场|40|5场|40|4场|32", "乙|9%|30|8%|28|8%|28", "丙|1项|30|1项|30|1项|30"),
         "target read 3 指标值\nweight read 3 分值\nactual read 3 完成值\nscore read 3 得分\n",
         "output.quantity|甲|5场|5场|40|40|-\n", 1},
        /* all actuals blank: nothing was computed */
        {"一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n" ROWS3("甲|5场||40|40", "乙|9%||30|30", "丙|1项||30|30"),
         "target read 3 指标值\nactual blank 0 完成值\nweight read 3 分值\nscore read 3 得分\n",
         "output.quantity|甲|5场|-|40|40|-\n", 0},
        /* a damaged heading, where nothing else is as near */
        {"一级指标|二级指标|三级指标|年废指标值|完成值|分值|得分\n" ROWS3("甲|5场|5场|40|40", "乙|9%|9%|30|30",
                                                                          "丙|1项|1项|30|30"),
         "target read 3? 年废指标值\nactual read 3 完成值\nweight read 3 分值\nscore read 3 得分\n",
         "output.quantity|甲|5场|5场|40|40|-\n", 1},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[2048], told[TOLD_SIZE];
        snprintf(text, sizeof text, "项目名称|甲@1x9\n%s合计|||||100|98|\n", cases[i].text);
        jx_reading *reading = reading_of(text);
        jx_assessment *form = only_form(reading);
        if (strcmp(tell_columns(form, told), cases[i].told) != 0) fail_msg("%s\n%s", cases[i].text, told);
        if (strncmp(tell_indicators(form, told), cases[i].rows, strlen(cases[i].rows)) != 0)
            fail_msg("%s\n%s", cases[i].text, told);
        if (jx_assessment_complete(form) != cases[i].complete) fail_msg("%s: complete?", cases[i].text);
        jx_reading_unref(reading);
    }
}

/* A row under a label that nobody knows is the total where its figures are the sums, and named else. */
static void unknown_totals(void **state) {
    static const char form[] = "项目名称|甲@1x6\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n" ROWS3(
        "甲|5场|5场|40|40", "乙|9次|9次|30|28", "丙|1项|1项|30|30") "本表汇算@1x5|%s\n";
    static const struct {
        const char *figures, *told;
        jx_decimal total;
    } cases[] = {{"100|98", "", INT64_C(98000000)},
                 {"100|88", "", INT64_C(88000000)}, /* wrong, and still the total: the weights say so */
                 {"77|88", "! 本表汇算 2\n", JX_NONE}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[2048], told[TOLD_SIZE];
        int32_t inferred = 0;
        snprintf(text, sizeof text, form, cases[i].figures);
        jx_reading *reading = reading_of(text);
        jx_assessment *read = only_form(reading);
        assert_int_equal(jx_assessment_claim(read, JX_CLAIM_TOTAL_SCORE), cases[i].total);
        assert_int_equal(jx_assessment_count(read), 3);
        const char *strangers = strchr(tell_columns(read, told), '!');
        assert_string_equal(strangers ? strangers : "", cases[i].told);
        jx_assessment_state(read, JX_FIGURE_TOTAL, 0, &inferred);
        assert_int_equal(inferred, cases[i].total != JX_NONE);
        jx_reading_unref(reading);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(columns), cmocka_unit_test(unknown_totals)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
