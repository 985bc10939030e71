/* SPDX-License-Identifier: Apache-2.0 */
/* The HTML page: one file, no script, nothing fetched. */
#include "documents/report/charts.h"

#include <string.h>

/* What could not be read comes before everything that could. */
static void write_problems(jxi_page *page, const jxi_report *report) {
    const char *file = NULL, *place = NULL, *text = jx_run_problem(report->run, 0, &file, &place);
    if (!text) return;
    JXI_FILL(page, "<section class=\"problems\"><h2>{0}</h2><ul>\n",
             jxi_report_say(report->english, JXI_WORD_PROBLEMS));
    for (int32_t i = 1; text; text = jx_run_problem(report->run, i++, &file, &place))
        JXI_FILL(page, "<li><b>{0}</b> {1}{2}{3}</li>\n", file, place, place ? ": " : "", text);
    jxi_page_raw(page, "</ul></section>\n");
}

static void write_title(jxi_page *page, const jxi_report *report) {
    const char *unit = jxi_common_text(report->portfolio, JX_PROJECT_DEPARTMENT);
    const char *year = jxi_common_text(report->portfolio, JX_PROJECT_YEAR);
    JXI_FILL(page, "<header><h1>{0}{1}{2}{3}{4}</h1>\n<p class=\"sources\">", unit, unit ? " " : "", year,
             year ? " " : "", jxi_report_say(report->english, JXI_WORD_REPORT));
    jxi_page_say(page, JXI_WORD_SOURCES);
    for (int32_t i = 0; i < jx_portfolio_document_count(report->portfolio) && i < 8; i++)
        JXI_FILL(page, "{0}{1}", i ? ", " : ": ", jx_portfolio_document_file(report->portfolio, i));
    if (jx_portfolio_document_count(report->portfolio) > 8)
        JXI_FILL(page, " {0}", jxi_report_say(report->english, JXI_WORD_AND_MORE));
    jxi_page_raw(page, "</p></header>\n");
}

jx_status jx_writer_report_html(jx_writer *writer, jx_run *run) {
    if (!writer || !run) return JX_ERROR_ARGUMENT;
    jxi_report report;
    jx_status status = jxi_report_open(&report, writer, run);
    if (status != JX_OK) return status;
    jxi_page page = jxi_page_start(&report, jxi_escape_html);
    jxi_html_head(&page, report.language, jxi_report_say(report.english, JXI_WORD_REPORT));
    write_title(&page, &report);
    write_problems(&page, &report);
    jxi_html_overview(&page, &report);
    jxi_html_charts(&page, &report);
    jxi_html_summary(&page, &report);
    for (int32_t i = 0; i < jx_portfolio_count(report.portfolio) && page.status == JX_OK; i++)
        jxi_html_form(&page, &report, i);
    jxi_html_foot(&page);
    status = jxi_page_finish(&page);
    jxi_report_close(&report);
    return status;
}

void jxi_html_charts(jxi_page *page, const jxi_report *report) {
    if (!jx_portfolio_row_count(report->portfolio)) return;
    JXI_FILL(page, "<section><h2>{0}</h2>\n<div class=\"charts\">\n", jxi_report_say(report->english, JXI_WORD_CHARTS));
    jxi_chart_spending(page, report);
    jxi_chart_scores(page, report);
    jxi_chart_grades(page, report);
    jxi_chart_codes(page, report);
    jxi_page_raw(page, "</div></section>\n");
}
