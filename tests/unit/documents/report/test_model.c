/* SPDX-License-Identifier: Apache-2.0 */
#include "report_case.h"

static const struct {
    jx_decimal value;
    int32_t decimals;
    const char *figure, *rounded;
} figures[] = {
    {8130000, 2, "8.13", "8.13"},
    {81321186, 2, "81.321186", "81.32"},
    {8125000, 2, "8.125", "8.13"},
    {-8125000, 2, "-8.125", "-8.13"},
    {146680000, 0, "146.68", "147"},
    {10000000, 2, "10.00", "10.00"},
    {0, 0, "0", "0"},
    {JX_NONE, 2, "–", "–"},
    {5000000, -1, "5", NULL},
};

static void tells_plain_numbers(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool plain;
    } cases[] = {
        {NULL, true},      {"", true},    {"1,192,819.16", true}, {"- 7.5", true},
        {"7.5 元", false}, {"７", false}, {"7.5%", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(jxi_is_plain_number(cases[i].text), cases[i].plain);
}

static void writes_figures(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++) {
        assert_string_equal(jxi_show_figure(figures[i].value, figures[i].decimals).text, figures[i].figure);
        if (figures[i].rounded)
            assert_string_equal(jxi_show_rounded(figures[i].value, figures[i].decimals).text, figures[i].rounded);
    }
    assert_string_equal(jxi_show_number(0).text, "0");
    assert_string_equal(jxi_show_number(-3).text, "-3");
}

static void counts_and_orders(void **state) {
    (void)state;
    jx_run *run = new_run();
    jx_writer *writer = paper_writer(NULL, "zh");
    jxi_report report;
    assert_int_equal(jxi_report_open(&report, writer, run), JX_OK);
    assert_int_equal(report.stated, 3);
    int32_t sum = 0;
    for (int32_t i = 0; i < report.code_count; i++) {
        sum += report.by_code[i].count;
        assert_true(i == 0 || report.by_code[i - 1].severity >= report.by_code[i].severity);
    }
    for (int32_t severity = JX_SEVERITY_NOTE; severity <= JX_SEVERITY_ERROR; severity++) {
        assert_int_equal(report.counts.of[severity], jx_portfolio_severity_count(report.portfolio, severity));
        sum -= report.counts.of[severity];
    }
    assert_int_equal(sum, 0);
    jxi_report_close(&report);
    jx_writer_unref(writer);
    jx_run_unref(run);
}

static void knows_what_all_forms_share(void **state) {
    (void)state;
    jx_run *run = new_run();
    const jx_portfolio *portfolio = jx_run_portfolio(run);
    jx_assessment *second = jx_portfolio_assessment(portfolio, 1);
    assert_string_equal(jxi_common_text(portfolio, JX_PROJECT_YEAR), "2021");
    assert_null(jxi_common_text(portfolio, JX_PROJECT_NAME));
    assert_null(jxi_common_text(portfolio, JX_PROJECT_DEPARTMENT));
    assert_null(jxi_common_text(NULL, JX_PROJECT_YEAR));
    assert_string_equal(jxi_project_name(second), "平台建设");
    assert_true(jxi_computed_total(second) == jx_assessment_total(second, JX_TOTAL_SCORE));
    assert_true(jxi_computed_total(NULL) == JX_NONE);
    assert_int_equal(jx_assessment_set_text(second, JX_PROJECT_NAME, "  "), JX_OK);
    assert_null(jxi_project_name(second));
    jx_run_unref(run);
}

static void names_severities(void **state) {
    (void)state;
    static const char *const signs[] = {"·", "·", "!", "✗", "·"}, *const codes[] = {"note", "note", "warning", "error",
                                                                                    "note"};
    for (int32_t severity = 0; severity <= 4; severity++) {
        assert_string_equal(jxi_severity_sign(severity), signs[severity]);
        assert_string_equal(jxi_severity_code(severity), codes[severity]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_figures),    cmocka_unit_test(tells_plain_numbers),
        cmocka_unit_test(counts_and_orders), cmocka_unit_test(knows_what_all_forms_share),
        cmocka_unit_test(names_severities),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
