/* SPDX-License-Identifier: Apache-2.0 */
/* The four reports as a whole, through the public functions. */
#include "report_case.h"

typedef jx_status (*write_report)(jx_writer *writer, jx_run *run);

static const struct {
    write_report write;
    bool html;
} reports[] = {
    {jx_writer_report_html, true},
    {jx_writer_report_markdown, false},
    {jx_writer_draft_html, true},
    {jx_writer_draft_markdown, false},
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

/* Names, units, places and notes come out as text, and every run gives the same bytes. */
static void lets_no_text_be_markup(void **state) {
    (void)state;
    static char before[sizeof paper.text];
    jx_run *run = new_run();
    for (int i = 0; i < 2 * REPORT_COUNT; i++) {
        jx_writer *writer = paper_writer(NULL, i % 2 ? "en" : "zh");
        assert_int_equal(reports[i / 2].write(writer, run), JX_OK);
        assert_true(paper.length > 2000);
        if (reports[i / 2].html) {
            assert_null(strstr(paper.text, "<script"));
            assert_null(strstr(paper.text, "<i>"));
            assert_null(strstr(paper.text, "http:"));
            assert_non_null(strstr(paper.text, i % 2 ? "<html lang=\"en\">" : "<html lang=\"zh-CN\">"));
        } else {
            assert_null(strstr(paper.text, " <i>"));
        }
        assert_true(jxi_utf8_valid(paper.text, paper.length));
        strcpy(before, paper.text);
        clear_paper();
        assert_int_equal(reports[i / 2].write(writer, run), JX_OK);
        assert_string_equal(paper.text, before);
        jx_writer_unref(writer);
    }
    jx_run_unref(run);
}

static void shows_the_right_figure_beside_the_wrong_one(void **state) {
    (void)state;
    jx_run *run = new_run();
    jx_writer *writer = paper_writer(NULL, "zh");
    assert_int_equal(jx_writer_report_html(writer, run), JX_OK);
    static const char *const needed[] = {
        "<span class=\"beside\">应为 0.00</span>", /* nothing spent, 10 claimed */
        "<span class=\"beside\">自评表 20</span>", /* the row says 30 */
        "<span class=\"beside\">应为 优</span>",   /* 96 graded 良 */
        "id=\"f2-x-score\"",
        "href=\"#f2-x-score\"",
        "id=\"s-2-row\"",
        "lines 1-9",
        "&lt;b&gt;",
    };
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) assert_non_null(strstr(paper.text, needed[i]));
    jx_writer_unref(writer);
    jx_run_unref(run);
}

static void says_that_there_is_nothing(void **state) {
    (void)state;
    jx_run *run = NULL;
    assert_int_equal(jx_run_new(&run), JX_OK);
    assert_int_equal(jx_run_add_problem(run, "<x>.txt", "line 1", "broken"), JX_OK);
    assert_int_equal(jx_run_audit(run), JX_OK);
    for (int i = 0; i < REPORT_COUNT; i++) {
        jx_writer *writer = paper_writer(NULL, "en");
        assert_int_equal(reports[i].write(writer, run), JX_OK);
        assert_true(paper.length > 100);
        jx_writer_unref(writer);
    }
    jx_writer *writer = paper_writer(NULL, "en");
    assert_int_equal(jx_writer_report_html(writer, run), JX_OK);
    assert_non_null(strstr(paper.text, "&lt;x&gt;.txt"));
    assert_non_null(strstr(paper.text, "No form was read."));
    assert_null(strstr(paper.text, "<svg"));
    jx_writer_unref(writer);
    jx_run_unref(run);
}

static void survives_every_failed_allocation(void **state) {
    (void)state;
    jx_run *run = new_run();
    for (int i = 0; i < REPORT_COUNT; i++) {
        jx_status status = JX_ERROR_NO_MEMORY;
        for (size_t k = 1; status != JX_OK; k++) {
            failing m = {0};
            jx_allocator allocator = failing_allocator(&m);
            jx_writer *writer = paper_writer(&allocator, "zh");
            m.calls = 0;
            m.fail_at = k;
            status = reports[i].write(writer, run);
            assert_true(status == JX_OK || status == JX_ERROR_NO_MEMORY);
            assert_true(status == JX_ERROR_NO_MEMORY || m.calls < k);
            jx_writer_unref(writer);
            assert_int_equal(m.live_bytes, 0);
        }
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

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_nothing_to_write),
        cmocka_unit_test(lets_no_text_be_markup),
        cmocka_unit_test(shows_the_right_figure_beside_the_wrong_one),
        cmocka_unit_test(says_that_there_is_nothing),
        cmocka_unit_test(survives_every_failed_allocation),
        cmocka_unit_test(hands_on_what_the_sink_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
