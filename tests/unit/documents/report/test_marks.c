/* SPDX-License-Identifier: Apache-2.0 */
#include "report_case.h"

static const struct {
    const char *code;
    int32_t item, cell;
} cells[] = {
    {"indicator-score-mismatch", 2, JXI_CELL_SCORE},
    {"shortfall-without-reason", 0, JXI_CELL_REASON},
    {"vague-target", 1, JXI_CELL_TARGET},
    {"percentage-over-100", 1, JXI_CELL_ACTUAL},
    {"class-weight-mismatch", 4, JXI_CELL_CLASS},
    {"execution-rate-mismatch", JX_ITEM_EXECUTION, JXI_CELL_RATE},
    {"execution-score-mismatch", JX_ITEM_EXECUTION, JXI_CELL_SCORE},
    {"unit-confusion", JX_ITEM_EXECUTION, JXI_CELL_AMOUNT},
    {"fund-parts-mismatch", JX_ITEM_EXECUTION, JXI_CELL_FUNDS},
    {"weights-not-100", JX_ITEM_TOTAL, JXI_CELL_WEIGHT},
    {"total-score-mismatch", JX_ITEM_TOTAL, JXI_CELL_SCORE},
    {"required-field-missing", JX_ITEM_TOTAL, JXI_CELL_HEAD},
    {"grade-mismatch", JX_ITEM_GRADE, JXI_CELL_GRADE},
    /* about a cell that the item does not have, or of a code that is not listed: the item as a whole */
    {"unit-confusion", 3, JXI_CELL_ROW},
    {"vague-target", JX_ITEM_TOTAL, JXI_CELL_HEAD},
    {"weight-missing", JX_ITEM_EXECUTION, JXI_CELL_FUNDS},
    {"duplicate-indicator", 3, JXI_CELL_ROW},
    {"no-such-code", JX_ITEM_EXECUTION, JXI_CELL_FUNDS},
    {NULL, 0, JXI_CELL_ROW},
};

static void knows_the_cell_of_a_code(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
        assert_int_equal(jxi_cell_of(cells[i].code, cells[i].item), cells[i].cell);
    assert_int_equal(jxi_row_cell_of("summary-amount-mismatch"), JXI_CELL_FUNDS);
    assert_int_equal(jxi_row_cell_of("summary-score-mismatch"), JXI_CELL_SCORE);
    assert_int_equal(jxi_row_cell_of("inconsistent-grading"), JXI_CELL_GRADE);
    assert_int_equal(jxi_row_cell_of("copied-form"), JXI_CELL_ROW);
    for (int32_t i = 0; i < JXI_CELL_COUNT; i++)
        for (int32_t k = 0; k < i; k++) assert_string_not_equal(jxi_cell_name(i), jxi_cell_name(k));
    assert_string_equal(jxi_cell_name(-1), "row");
    assert_string_equal(jxi_cell_name(JXI_CELL_COUNT), "row");
}

static const char *code_at(const jxi_marks *marks, int32_t item, int32_t cell) {
    const jxi_mark *mark = jxi_mark_at(marks, item, cell);
    return mark ? jx_finding_code(mark->finding) : NULL;
}

static void marks_the_cells_of_a_form(void **state) {
    (void)state;
    jx_run *run = new_run();
    jx_writer *writer = paper_writer(NULL, "en");
    jxi_report report;
    jxi_marks marks;
    assert_int_equal(jxi_report_open(&report, writer, run), JX_OK);
    const jx_assessment *form = jx_portfolio_assessment(report.portfolio, 1);
    assert_int_equal(jxi_marks_of_form(&report, form, &marks), JX_OK);
    assert_int_equal(marks.count, jx_assessment_finding_count(form));
    assert_string_equal(code_at(&marks, JX_ITEM_EXECUTION, JXI_CELL_SCORE), "execution-score-mismatch");
    assert_null(code_at(&marks, 0, JXI_CELL_SCORE));
    assert_null(code_at(&marks, 99, JXI_CELL_ROW));
    for (size_t i = 0; i < marks.count; i++) {
        assert_int_equal(marks.listed[i]->number, i + 1);
        assert_true(i == 0 || marks.items[i - 1].item <= marks.items[i].item);
    }
    assert_string_equal(jx_finding_code(jxi_first_mark(marks.items, marks.count)->finding), "execution-score-mismatch");
    jxi_counts counts = jxi_count_marks(marks.items, marks.count);
    assert_int_equal(counts.of[JX_SEVERITY_ERROR] + counts.of[JX_SEVERITY_WARNING] + counts.of[JX_SEVERITY_NOTE],
                     marks.count);
    jxi_marks_free(&report, &marks);
    assert_int_equal(jxi_marks_of_form(&report, NULL, &marks), JX_ERROR_ARGUMENT);
    jxi_report_close(&report);
    jx_writer_unref(writer);
    jx_run_unref(run);
}

static void marks_the_rows(void **state) {
    (void)state;
    jx_run *run = new_run();
    jx_writer *writer = paper_writer(NULL, "zh");
    jxi_report report;
    size_t count = 0;
    assert_int_equal(jxi_report_open(&report, writer, run), JX_OK);
    assert_string_equal(code_at(&report.across, 0, JXI_CELL_FUNDS), "summary-amount-mismatch");
    assert_string_equal(code_at(&report.across, 0, JXI_CELL_GRADE), "grade-mismatch");
    assert_string_equal(code_at(&report.across, 2, JXI_CELL_ROW), "summary-form-missing");
    assert_non_null(jxi_marks_of_item(&report.across, 0, &count));
    assert_true(count >= 2);
    assert_null(jxi_marks_of_item(&report.across, 77, &count));
    assert_int_equal(count, 0);
    assert_null(jxi_first_mark(NULL, 0));
    jxi_report_close(&report);
    jx_writer_unref(writer);
    jx_run_unref(run);
}

/* What the writer does not show is not marked either. */
static void leaves_out_what_is_not_shown(void **state) {
    (void)state;
    jx_run *run = new_run();
    jx_writer *writer = paper_writer(NULL, "zh");
    jxi_report report;
    assert_int_equal(jx_writer_show_only(writer, "summary-form-missing"), JX_OK);
    assert_int_equal(jxi_report_open(&report, writer, run), JX_OK);
    assert_int_equal(report.across.count, 1);
    assert_int_equal(report.across.items[0].number, 1);
    assert_int_equal(report.counts.of[JX_SEVERITY_ERROR], 1);
    assert_int_equal(report.counts.of[JX_SEVERITY_WARNING], 0);
    assert_string_equal(report.by_code[0].code, "summary-form-missing");
    assert_int_equal(report.by_code[0].count, 1);
    assert_int_equal(report.by_code[1].count, 0);
    jxi_report_close(&report);
    jx_writer_unref(writer);
    jx_run_unref(run);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(knows_the_cell_of_a_code),
        cmocka_unit_test(marks_the_cells_of_a_form),
        cmocka_unit_test(marks_the_rows),
        cmocka_unit_test(leaves_out_what_is_not_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
