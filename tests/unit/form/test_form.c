/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/form.h"

static void real_columns(void **state) {
    static const struct {
        const char *text;
        bool real;
    } cases[] = {{"甲|乙\n丙|丁\n", false}, {"甲@1x2|乙\n丙|丁|戊\n", true}, {"甲@2x1|乙\n丙\n", true}, {"", false}};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].text);
        assert_int_equal(jxi_has_real_columns(grid, 0, grid->row_count), cases[i].real);
        jx_grid_unref(grid);
    }
}

/* The parts of a form may come in another order, broken by blank rows and page breaks. */
static void parts_in_order(void **state) {
    (void)state;
    jx_reading *reading =
        reading_of("某自评表\n\n年度总体目标|预期目标|实际完成情况\n|修好|修了\n项目名称|甲\n"
                   "项目资金(万元)|年初预算数|全年预算数|全年执行数\n\n年度资金总额|1|2|3\n"
                   "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|数量指标|甲|1|1|5|5\n||||||\n\n"
                   "|质量指标|乙|1|1|5|4\n总分|||||10|9\n其他需要说明的问题|无|||||\n");
    char told[TOLD_SIZE];
    const jx_assessment *form = only_form(reading);
    assert_string_equal(tell_funds(form, JX_FUNDS_TOTAL, told), "1|2|3|||");
    assert_string_equal(tell_indicators(form, told), "output.quantity|甲|1|1|5|5|-\noutput.quality|乙|1|1|5|4|-\n");
    assert_string_equal(jx_project_text(form->project, JX_PROJECT_GOAL), "修好");
    assert_string_equal(jx_assessment_place(form), "lines 1-15");
    jx_reading_unref(reading);
}

/* Remarks end the table: what follows is no indicator. */
static void after_the_table(void **state) {
    (void)state;
    jx_reading *reading =
        reading_of("项目名称|甲\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|数量指标|甲|1|1|5|5\n"
                   "注：定量指标按比例记分\n完成|比例|说明|60|80|5|5\n");
    assert_int_equal(only_form(reading)->count, 1);
    jx_reading_unref(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(real_columns),
        cmocka_unit_test(parts_in_order),
        cmocka_unit_test(after_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
