/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#define FORM                                                                                                                                              \
    "项目名称|甲\n一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|数量指标|甲|1|1|90|90\n总分|||||90|" \
    "90\n"

static void null_readings(void **state) {
    (void)state;
    const char *place = "untouched";
    assert_int_equal(jx_reading_count(NULL), 0);
    assert_null(jx_reading_assessment(NULL, 0));
    assert_int_equal(jx_reading_summary_count(NULL), 0);
    assert_null(jx_reading_problem(NULL, 0, &place));
    assert_string_equal(place, "untouched");
    assert_null(jx_reading_ref(NULL));
    jx_reading_unref(NULL);
}

/* Handles go in any order: the assessment outlives the reading. */
static void sharing(void **state) {
    (void)state;
    jx_reading *reading = reading_of(FORM);
    jx_assessment *form = jx_assessment_ref(only_form(reading));
    assert_null(jx_reading_assessment(reading, 1));
    assert_null(jx_reading_assessment(reading, -1));
    assert_ptr_equal(jx_reading_ref(reading), reading);
    jx_reading_unref(reading);
    jx_reading_unref(reading);
    assert_int_equal(jx_assessment_evaluate(form), JX_OK);
    assert_int_equal(jx_assessment_score(form, 0), jxi_points(90));
    jx_assessment_unref(form);
}

/* A portfolio takes all: forms with their file, rows, the total, statements. */
static void into_a_portfolio(void **state) {
    (void)state;
    jx_reading *reading =
        reading_of("年初预算10万元，全年支出8万元。\n某局自评情况汇总表\n序号|项目名称|资金|自评得分|自评等级\n"
                   "1|甲|10|90|优\n|合计|10||\n" FORM);
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    assert_int_equal(jx_portfolio_add_reading(NULL, reading, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_portfolio_add_reading(portfolio, NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_portfolio_add_reading(portfolio, reading, "forms/a.txt"), JX_OK);
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    assert_int_equal(jx_portfolio_count(portfolio), 1);
    assert_int_equal(jx_portfolio_row_count(portfolio), 1);
    assert_int_equal(jx_portfolio_row_funds(portfolio, 0), jxi_points(10));
    assert_int_equal(jx_portfolio_row_score(portfolio, 0), jxi_points(90));
    assert_int_equal(jx_portfolio_row_grade(portfolio, 0), JX_GRADE_EXCELLENT);
    assert_int_equal(jx_portfolio_row_assessment(portfolio, 0, NULL), 0);
    const jx_assessment *form = jx_portfolio_assessment(portfolio, 0);
    assert_string_equal(jx_assessment_file(form), "forms/a.txt");
    assert_string_equal(jx_assessment_place(form), "lines 6-9");
    jx_reading_unref(reading);
    jx_portfolio_unref(portfolio);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(null_readings),
        cmocka_unit_test(sharing),
        cmocka_unit_test(into_a_portfolio),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
