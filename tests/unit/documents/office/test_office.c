/* SPDX-License-Identifier: Apache-2.0 */
/* Workbooks and Word documents as a whole, through the public functions. */
#include "report_case.h"

typedef jx_status (*write_report)(jx_writer *writer, jx_run *run);

static const struct {
    write_report write;
    const char *name;
    bool corrected;
} reports[] = {
    {jx_writer_report_xlsx, "a.xlsx", false},
    {jx_writer_corrected_xlsx, "a.xlsx", true},
    {jx_writer_corrected_docx, "a.docx", true},
    {jx_writer_draft_docx, "a.docx", false},
};
enum { REPORT_COUNT = sizeof reports / sizeof *reports };

static void refuses_nothing_to_write(void **state) {
    (void)state;
    jx_run *run = new_run();
    jx_writer *writer = paper_writer(NULL, "zh");
    for (int i = 0; i < REPORT_COUNT; i++) {
        assert_int_equal(reports[i].write(NULL, run), JX_ERROR_ARGUMENT);
        assert_int_equal(reports[i].write(writer, NULL), JX_ERROR_ARGUMENT);
    }
    assert_int_equal(paper.calls, 0);
    jx_writer_unref(writer);
    jx_run_unref(run);
}

static void gives_the_same_bytes(void **state) {
    (void)state;
    static char before[sizeof paper.text];
    jx_run *run = new_run();
    for (int i = 0; i < 2 * REPORT_COUNT; i++) {
        jx_writer *writer = paper_writer(NULL, i % 2 ? "en" : "zh");
        assert_int_equal(reports[i / 2].write(writer, run), JX_OK);
        size_t length = paper.length;
        memcpy(before, paper.text, length);
        clear_paper();
        assert_int_equal(reports[i / 2].write(writer, run), JX_OK);
        assert_int_equal(paper.length, length);
        assert_memory_equal(paper.text, before, length);
        jx_writer_unref(writer);
    }
    jx_run_unref(run);
}

/* Figures of a form: what it is worth, and what it claims. */
static void compare_forms(jx_assessment *before, jx_assessment *after) {
    assert_int_equal(jx_assessment_audit(after), JX_OK);
    assert_int_equal(jx_assessment_count(after), jx_assessment_count(before));
    for (int32_t i = JX_ITEM_EXECUTION; i < jx_assessment_count(before); i++) {
        jx_decimal counted = jx_assessment_working(before, i, JX_WORKING_COUNTED);
        assert_int_equal(jx_assessment_score(after, i), jx_assessment_score(before, i));
        if (i >= 0) assert_int_equal(jx_indicator_claimed(jx_assessment_indicator(after, i)), counted);
    }
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++)
        assert_int_equal(jx_project_funds(jx_assessment_project(after), JX_FUNDS_TOTAL, stage),
                         jx_project_funds(jx_assessment_project(before), JX_FUNDS_TOTAL, stage));
    for (int32_t total = JX_TOTAL_RECOMPUTED; total <= JX_TOTAL_NORMALISED; total++)
        assert_int_equal(jx_assessment_total(after, total), jx_assessment_total(before, total));
    assert_int_equal(jx_assessment_claim(after, JX_CLAIM_TOTAL_SCORE),
                     jx_assessment_total(before, JX_TOTAL_RECOMPUTED));
    assert_int_equal(jx_assessment_claim(after, JX_CLAIM_EXECUTION_SCORE),
                     jx_assessment_score(before, JX_ITEM_EXECUTION));
    assert_string_equal(jx_project_text(jx_assessment_project(after), JX_PROJECT_NAME),
                        jx_project_text(jx_assessment_project(before), JX_PROJECT_NAME));
}

/* A corrected form that is read again gives the same figures, and nothing computed contradicts it any more. */
static void can_be_read_again(void **state) {
    (void)state;
    static const char *const settled[] = {"execution-score-mismatch", "indicator-score-mismatch",
                                          "total-score-mismatch", "execution-rate-mismatch"};
    jx_run *run = new_run();
    for (int i = 0; i < 2 * REPORT_COUNT; i++) {
        jx_reader *reader = NULL;
        jx_document *document = NULL;
        jx_writer *writer = paper_writer(NULL, i % 2 ? "en" : "zh");
        if (reports[i / 2].corrected) {
            assert_int_equal(reports[i / 2].write(writer, run), JX_OK);
            assert_int_equal(jx_reader_new(&reader), JX_OK);
            assert_int_equal(jx_reader_read_memory(reader, reports[i / 2].name, paper.text, paper.length, &document),
                             JX_OK);
            assert_int_equal(jx_document_count(document), 2);
            for (int32_t k = 0; k < 2; k++) {
                jx_assessment *after = jx_document_assessment(document, k);
                compare_forms(jx_portfolio_assessment(jx_run_portfolio(run), k), after);
                for (int32_t f = 0; f < jx_assessment_finding_count(after); f++)
                    for (size_t s = 0; s < sizeof settled / sizeof *settled; s++)
                        assert_string_not_equal(jx_finding_code(jx_assessment_finding(after, f)), settled[s]);
            }
        }
        jx_document_unref(document);
        jx_reader_unref(reader);
        jx_writer_unref(writer);
    }
    jx_run_unref(run);
}

static void writes_a_run_of_nothing(void **state) {
    (void)state;
    jx_run *run = NULL;
    assert_int_equal(jx_run_new(&run), JX_OK);
    assert_int_equal(jx_run_audit(run), JX_OK);
    for (int i = 0; i < REPORT_COUNT; i++) {
        jx_writer *writer = paper_writer(NULL, "en");
        assert_int_equal(reports[i].write(writer, run), JX_OK);
        assert_true(paper.length > 1000);
        assert_memory_equal(paper.text, "PK", 2);
        jx_writer_unref(writer);
    }
    jx_run_unref(run);
}

static void hands_on_what_the_sink_says(void **state) {
    (void)state;
    jx_run *run = new_run();
    for (int i = 0; i < REPORT_COUNT; i++) {
        jx_writer *writer = paper_writer(NULL, "zh");
        paper.fail_at = 1;
        assert_int_equal(reports[i].write(writer, run), JX_ERROR_FILE);
        jx_writer_unref(writer);
    }
    jx_run_unref(run);
}

/* Every allocation of our own fails once; those of the libraries below are their own. */
static void survives_a_lack_of_memory(void **state) {
    (void)state;
    jx_run *run = new_run();
    for (int i = 0; i < REPORT_COUNT; i++) {
        jx_status status = JX_ERROR_NO_MEMORY;
        for (size_t k = 1; status != JX_OK; k += 1 + k / 40) {
            failing m = {0};
            jx_allocator allocator = failing_allocator(&m);
            jx_writer *writer = paper_writer(&allocator, "zh");
            m.calls = 0;
            m.fail_at = k;
            status = reports[i].write(writer, run);
            if (status != JX_OK) assert_int_equal(status, JX_ERROR_NO_MEMORY);
            jx_writer_unref(writer);
            assert_int_equal(m.live_bytes, 0);
        }
    }
    jx_run_unref(run);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_nothing_to_write),    cmocka_unit_test(gives_the_same_bytes),
        cmocka_unit_test(can_be_read_again),           cmocka_unit_test(writes_a_run_of_nothing),
        cmocka_unit_test(hands_on_what_the_sink_says), cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
