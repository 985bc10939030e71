/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

/* "unit|name|funds|score|grade place" a row, then "= total place". */
static const char *tell_summary(const jx_reading *reading, char *told) {
    told[0] = '\0';
    for (size_t i = 0; i < reading->row_count; i++) {
        const jxi_summary_row *row = &reading->rows[i];
        tell(told, row->unit ? row->unit : "-");
        tell(told, "|");
        tell(told, row->name);
        tell(told, "|");
        tell_decimal(told, row->funds);
        tell(told, "|");
        tell_decimal(told, row->score);
        tell(told, "|");
        tell(told, jx_grade_name(row->grade, "zh"));
        tell(told, " ");
        tell(told, row->place);
        tell(told, "\n");
    }
    if (reading->total != JX_NONE) {
        tell(told, "= ");
        tell_decimal(told, reading->total);
        tell(told, " ");
        tell(told, reading->total_place);
        tell(told, "\n");
    }
    return told;
}

static void tables(void **state) {
    static const struct {
        const char *text, *told;
    } cases[] = {
        {"某局自评情况汇总表\n单位: 万元\n"
         "序号|资金使用单位 (科室)名称|项目名称|资金|自评得分|自评等级|联系人及电话\n"
         "1|某局|运转费|164.68|95|优|某某 0000000\n2|某局|业务费|130.6|90|良|某某 0000000\n",
         "某局|运转费|164.68|95|优 line 4\n某局|业务费|130.6|90|良 line 5\n"},
        /* another order, 元, a merged unit, a total */
        {"某局自评情况汇总表\n自评等级|自评得分|项目名称|资金使用单位|金额（元）\n优|98.5|甲|某局|1,000,000\n"
         "良|85分|乙||200000\n|合计|||1200000\n",
         "某局|甲|100|98.5|优 line 3\n某局|乙|20|85|良 line 4\n= 120 line 5\n"},
        /* real columns */
        {"序号|项目名称|单位名称@1x2|资金|自评得分\n1|甲|某局@2x2|10|90\n2|乙|20|80\n合计@1x4|30|\n",
         "某局|甲|10|90|– line 2\n某局|乙|20|80|– line 3\n= 30 line 4\n"},
        /* left blank */
        {"序号|项目名称|资金|自评得分|自评等级\n1|甲|—||\n2|||10|\n", "-|甲|||– line 2\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of(cases[i].text);
        char told[TOLD_SIZE];
        assert_string_equal(tell_summary(reading, told), cases[i].told);
        assert_int_equal(jx_reading_summary_count(reading), (int32_t)reading->row_count);
        assert_null(jx_reading_problem(reading, 0, NULL));
        jx_reading_unref(reading);
    }
}

/* A figure that cannot be read is said, not guessed. */
static void unreadable(void **state) {
    (void)state;
    jx_reading *reading = reading_of("序号|项目名称|资金|自评得分|自评等级\n1|甲|约十万|九十|优\n");
    const char *place = NULL;
    assert_int_equal(reading->rows[0].funds, JX_NONE);
    assert_string_equal(jx_reading_problem(reading, 0, &place), "约十万");
    assert_string_equal(place, "line 2");
    assert_string_equal(jx_reading_problem(reading, 1, NULL), "九十");
    assert_null(jx_reading_problem(reading, 2, NULL));
    jx_reading_unref(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tables), cmocka_unit_test(unreadable)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
