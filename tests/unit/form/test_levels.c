/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#define HEADING "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n"

/* The categories of the indicators, in order. */
static void categories(void **state) {
    static const struct {
        const char *rows, *categories;
    } cases[] = {
        {"产出指标|数量指标|甲|1|1|1|1\n||乙|1|1|1|1\n|时效指标|丙|1|1|1|1\n",
         "output.quantity output.quantity output.timeliness"},
        /* the class of the row above does not outlive a new one */
        {"产出指标|数量指标|甲|1|1|1|1\n效益指标||乙|1|1|1|1\n", "output.quantity benefit"},
        /* repeated in every row, as exported by systems */
        {"产出指标|数量指标|甲|1|1|1|1\n产出指标|质量指标|乙|1|1|1|1\n满意度指标|满意度指标|丙|1|1|1|1\n",
         "output.quantity output.quality satisfaction"},
        /* cost below output, and cost as a class */
        {"产出指标|成本指标|甲|1|1|1|1\n", "output.cost"},
        {"成本指标|经济成本指标|甲|1|1|1|1\n|社会成本指标|乙|1|1|1|1\n|生态环境成本指标|丙|1|1|1|1\n",
         "cost.economic cost.social cost.ecological"},
        {"成本指标|成本指标|甲|1|1|1|1\n", "cost"},
        /* satisfaction below benefit */
        {"效益指标|服务对象满意度指标|甲|1|1|1|1\n", "satisfaction.recipients"},
        /* spellings that no list has */
        {"产出指标|项目完成质量指标|甲|1|1|1|1\n|村民满意程度|乙|1|1|1|1\n|特色指标|丙|1|1|1|1\n",
         "output.quality satisfaction.recipients output"},
        {"部门特色|自选|甲|1|1|1|1\n", "other"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[1024] = "项目名称|甲\n" HEADING, told[TOLD_SIZE] = "";
        strcat(text, cases[i].rows);
        jx_reading *reading = reading_of(text);
        const jx_assessment *form = only_form(reading);
        for (size_t k = 0; k < form->count; k++) {
            if (k) tell(told, " ");
            tell(told, form->indicators[k]->category);
        }
        if (strcmp(told, cases[i].categories) != 0) fail_msg("%s\n%s for %s", text, told, cases[i].categories);
        jx_reading_unref(reading);
    }
}

/* "output 50": the points that headings give the classes. */
static void class_points(void **state) {
    static const struct {
        const char *rows, *points;
    } cases[] = {
        {"产出指标 50分|数量指标|甲|1|1|1|1\n效益指标（30分）|社会效益|乙|1|1|1|1\n", "output 50 benefit 30 "},
        {"产出指标|数量指标|甲|1|1|1|1\n", ""},
        /* repeated in each row: once; in two goal blocks: both */
        {"产出指标(50分)|数量指标|甲|1|1|1|1\n产出指标(50分)|质量指标|乙|1|1|1|1\n", "output 50 "},
        {"产出指标(20分)|数量指标|甲|1|1|1|1\n年度绩效目标2|一级指标|二级指标|三级指标|指标值|完成值|得分\n"
         "|产出指标(25分)|质量指标|乙|1|1|1\n",
         "output 45 "},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[1024] = "项目名称|甲\n" HEADING, told[TOLD_SIZE] = "";
        strcat(text, cases[i].rows);
        jx_reading *reading = reading_of(text);
        const jx_assessment *form = only_form(reading);
        for (size_t k = 0; k < form->class_points_count; k++) {
            tell(told, form->class_points[k].category);
            tell(told, " ");
            tell_decimal(told, form->class_points[k].points);
            tell(told, " ");
        }
        if (strcmp(told, cases[i].points) != 0) fail_msg("%s\n%s for %s", text, told, cases[i].points);
        jx_reading_unref(reading);
    }
}

static void labels_as_written(void **state) {
    (void)state;
    jx_reading *reading = reading_of("项目名称|甲\n" HEADING "产出指标 50分|数量 指标|甲|1|1|1|1\n");
    const jx_indicator *indicator = only_form(reading)->indicators[0];
    assert_string_equal(indicator->labels[0], "产出指标 50分");
    assert_string_equal(indicator->labels[1], "数量指标");
    jx_reading_unref(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(categories),
        cmocka_unit_test(class_points),
        cmocka_unit_test(labels_as_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
