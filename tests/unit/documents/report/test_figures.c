/* SPDX-License-Identifier: Apache-2.0 */
#include "report_case.h"

#include "documents/report/figures.h"

static const struct {
    jxi_fact fact;
    const char *chinese, *english; /* NULL: absent */
} wanted[] = {
    {JXI_FACT_YEAR, "2021", "2021"},
    {JXI_FACT_FORMS, "2", "2"},
    {JXI_FACT_ROWS, "3", "3"},
    {JXI_FACT_ROWS_ALONE, "1", "1"},
    {JXI_FACT_SCHEMES, "项目支出绩效自评（财政部2020）", "Ministry of Finance 2020, projects"},
    {JXI_FACT_INITIAL, "40", "40"},
    {JXI_FACT_FULL_YEAR, "40", "40"},
    {JXI_FACT_EXECUTED, "18.4", "18.4"},
    {JXI_FACT_RATE, "46.00", "46.00"},
    {JXI_FACT_INDICATORS, "8", "8"},
    {JXI_FACT_FULL, "6", "6"},
    {JXI_FACT_LESS, "2", "2"},
    {JXI_FACT_UNDECIDED, "0", "0"},
    {JXI_FACT_EXCELLENT, "1", "1"},
    {JXI_FACT_GOOD, "1", "1"},
    {JXI_FACT_POOR, "0", "0"},
    {JXI_FACT_NOTHING_WRONG, NULL, NULL},
    {JXI_FACT_NONE, NULL, NULL},
};

static void tells_the_facts(void **state) {
    (void)state;
    jx_run *run = new_run();
    for (int english = 0; english <= 1; english++) {
        jx_writer *writer = paper_writer(NULL, english ? "en" : "zh");
        jxi_report report;
        jxi_facts facts;
        assert_int_equal(jxi_report_open(&report, writer, run), JX_OK);
        assert_int_equal(jxi_facts_collect(&report, &facts), JX_OK);
        for (size_t i = 0; i < sizeof wanted / sizeof *wanted; i++) {
            const char *found = jxi_fact_text(&facts, wanted[i].fact);
            const char *right = english ? wanted[i].english : wanted[i].chinese;
            if (right)
                assert_string_equal(found, right);
            else
                assert_null(found);
        }
        assert_non_null(jxi_fact_text(&facts, JXI_FACT_SOMETHING_WRONG));
        jxi_facts_free(&facts);
        jxi_report_close(&report);
        jx_writer_unref(writer);
    }
    jx_run_unref(run);
}

static void knows_an_empty_run(void **state) {
    (void)state;
    jx_run *run = NULL;
    jx_writer *writer = paper_writer(NULL, "zh");
    jxi_report report;
    jxi_facts facts;
    assert_int_equal(jx_run_new(&run), JX_OK);
    assert_int_equal(jx_run_audit(run), JX_OK);
    assert_int_equal(jxi_report_open(&report, writer, run), JX_OK);
    assert_int_equal(jxi_facts_collect(&report, &facts), JX_OK);
    assert_string_equal(jxi_fact_text(&facts, JXI_FACT_FORMS), "0");
    assert_null(jxi_fact_text(&facts, JXI_FACT_FULL_YEAR));
    assert_null(jxi_fact_text(&facts, JXI_FACT_MEAN));
    assert_non_null(jxi_fact_text(&facts, JXI_FACT_NOTHING_WRONG));
    jxi_facts_free(&facts);
    jxi_report_close(&report);
    jx_writer_unref(writer);
    jx_run_unref(run);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tells_the_facts), cmocka_unit_test(knows_an_empty_run)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
