/* SPDX-License-Identifier: Apache-2.0 */
#include "report_case.h"

#include "documents/report/charts.h"

/* A run of forms that spend and claim as given; "" claims nothing. */
static jx_run *run_of(const char *const (*forms)[2], size_t count) {
    jx_run *run = NULL;
    assert_int_equal(jx_run_new(&run), JX_OK);
    for (size_t i = 0; i < count; i++) {
        jx_assessment *form = new_form("a<b", forms[i][0], NULL);
        assert_int_equal(jx_assessment_set_claim(form, JX_CLAIM_TOTAL_SCORE, forms[i][1]), JX_OK);
        assert_int_equal(jx_portfolio_add(jx_run_portfolio(run), form), JX_OK);
        jx_assessment_unref(form);
    }
    assert_int_equal(jx_run_audit(run), JX_OK);
    return run;
}

static void draw(jx_run *run, void (*chart)(jxi_page *page, const jxi_report *report)) {
    jx_writer *writer = paper_writer(NULL, "en");
    jxi_report report;
    assert_int_equal(jxi_report_open(&report, writer, run), JX_OK);
    jxi_page page = jxi_page_start(&report, jxi_escape_html);
    chart(&page, &report);
    assert_int_equal(jxi_page_finish(&page), JX_OK);
    jxi_report_close(&report);
    jx_writer_unref(writer);
}

static int occurrences(const char *what) {
    int count = 0;
    for (const char *at = paper.text; (at = strstr(at, what)) != NULL; at++) count++;
    return count;
}

/* Every coordinate of this name is a number of the drawing. */
static void check_inside(const char *name, int64_t most) {
    for (const char *at = paper.text; (at = strstr(at, name)) != NULL;) {
        char digits[32] = "";
        jx_decimal value = JX_NONE;
        at += strlen(name);
        size_t length = strcspn(at, "\"");
        assert_true(length < sizeof digits);
        memcpy(digits, at, length);
        assert_int_equal(jx_decimal_parse(digits, &value), JX_OK);
        assert_true(value >= 0 && value <= (jx_decimal)most * 1000000);
    }
}

static const char *const extremes[][2] = {{"0", "0"},    {"20", "100"}, {"60", "612.5"}, {"19.99", ""},
                                          {NULL, "100"}, {"0", "96"},   {"10", "12"}};

static void stays_inside(void **state) {
    (void)state;
    static void (*const charts[])(jxi_page *, const jxi_report *) = {jxi_chart_spending, jxi_chart_scores,
                                                                     jxi_chart_grades, jxi_chart_codes};
    static const char *const names[] = {" x=\"", " cx=\"", " width=\""}, *const tall[] = {" y=\"", " cy=\"",
                                                                                          " height=\""};
    jx_run *run = run_of(extremes, sizeof extremes / sizeof *extremes);
    for (size_t i = 0; i < 4; i++) {
        draw(run, charts[i]);
        assert_int_equal(occurrences("role=\"img\""), 1);
        assert_int_equal(occurrences("<title"), 1);
        assert_int_equal(occurrences("</desc>"), 1);
        assert_null(strstr(paper.text, "a<b"));
        for (size_t k = 0; k < 3; k++) {
            check_inside(names[k], 440);
            check_inside(tall[k], 1000);
        }
    }
    jx_run_unref(run);
}

/* Nothing spent and much achieved is a diamond; what stands at one place is drawn once and named together. */
static void draws_what_stands_together_once(void **state) {
    (void)state;
    static const char *const forms[][2] = {{"0", ""},  {"0", ""},  {"18", ""}, {"18", ""},
                                           {"18", ""}, {"18", ""}, {"18", ""}};
    jx_run *run = run_of(forms, sizeof forms / sizeof *forms);
    draw(run, jxi_chart_spending);
    assert_int_equal(occurrences("class=\"flag\""), 1);
    assert_int_equal(occurrences("class=\"dot\""), 1);
    assert_non_null(strstr(paper.text, ">1, 2</text>"));
    assert_non_null(strstr(paper.text, ">3, 4, 5, 6 +1</text>"));
    assert_non_null(strstr(paper.text, "class=\"corner\""));
    jx_run_unref(run);
}

/* The widest gaps come first; forms that claim nothing are not compared; no more are drawn than anyone would read. */
static void compares_the_widest_gaps(void **state) {
    (void)state;
    enum { COUNT = 30 };
    const char *forms[COUNT][2];
    for (int i = 0; i < COUNT; i++) {
        forms[i][0] = "20";
        forms[i][1] = i == 0 ? "" : i == 17 ? "40" : i == 5 ? "90" : "97";
    }
    jx_run *run = run_of((const char *const(*)[2])forms, COUNT);
    draw(run, jxi_chart_scores);
    assert_int_equal(occurrences("class=\"dot\""), 20);
    assert_int_equal(occurrences("class=\"ring\""), 20);
    const char *first = strstr(paper.text, "class=\"value\" x=\"8\"");
    assert_non_null(first);
    assert_memory_equal(strchr(first, '>'), ">18 ", 4);
    assert_null(strstr(paper.text, ">1 a"));
    assert_non_null(strstr(paper.text, ">40</text>"));
    jx_run_unref(run);
}

static void makes_paths(void **state) {
    (void)state;
    char path[64];
    jxi_path(path, "monitor.budget_lights", 2, "to");
    assert_string_equal(path, "monitor.budget_lights[2].to");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(stays_inside),
        cmocka_unit_test(draws_what_stands_together_once),
        cmocka_unit_test(compares_the_widest_gaps),
        cmocka_unit_test(makes_paths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
