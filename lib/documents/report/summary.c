/* SPDX-License-Identifier: Apache-2.0 */
/* The 汇总表 with wrong cells marked and the form's value beside them, and what was found across documents. */
#include "documents/report/html.h"

static const char owner[] = "s";

static void write_funds(jxi_page *page, const jxi_report *report, const jx_assessment *assessment, int32_t row) {
    const jx_project *project = jx_assessment_project(assessment);
    const jxi_mark *mark = jxi_mark_at(&report->across, row, JXI_CELL_FUNDS);
    jx_decimal budget = jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_INITIAL);
    if (budget == JX_NONE) budget = jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR);
    jxi_html_open_cell(page, owner, mark, "figure", JXI_WORD_FUNDS);
    jxi_page_text(page, jxi_show_figure(jx_portfolio_row_funds(report->portfolio, row), 0).text);
    if (mark && jx_finding_computed(mark->finding) != JX_NONE) budget = jx_finding_computed(mark->finding);
    jxi_html_close_cell(page, owner, mark, JXI_WORD_THE_FORM_SAYS,
                        budget == JX_NONE ? "" : jxi_show_figure(budget, 0).text);
}

static void write_score(jxi_page *page, const jxi_report *report, int32_t row) {
    const jxi_mark *mark = jxi_mark_at(&report->across, row, JXI_CELL_SCORE);
    jx_decimal other = mark ? jx_finding_computed(mark->finding) : JX_NONE;
    jxi_html_open_cell(page, owner, mark, "figure", JXI_WORD_CLAIMED_SCORE);
    jxi_page_text(page, jxi_show_figure(jx_portfolio_row_score(report->portfolio, row), 0).text);
    jxi_html_close_cell(page, owner, mark, JXI_WORD_THE_FORM_SAYS,
                        other == JX_NONE ? "" : jxi_show_figure(other, 0).text);
}

/* The grade that the marked finding's figure stands for is in its message; the band of the score is beside it. */
static void write_grade(jxi_page *page, const jxi_report *report, const jx_assessment *assessment, int32_t row) {
    const jxi_mark *mark = jxi_mark_at(&report->across, row, JXI_CELL_GRADE);
    int32_t grade = jx_portfolio_row_grade(report->portfolio, row);
    jx_scheme *scheme = jx_assessment_scheme(assessment), *fallback = NULL;
    if (!scheme && mark && jx_scheme_builtin(NULL, &fallback) == JX_OK) scheme = fallback;
    const char *band =
        jx_scheme_band_name_decimal(scheme, jx_portfolio_row_score(report->portfolio, row), report->language);
    const char *name = jx_grade_name(grade, report->language);
    jxi_html_open_cell(page, owner, mark, "", JXI_WORD_CLAIMED_GRADE);
    jxi_page_text(page, name);
    jxi_html_close_cell(page, owner, mark, JXI_WORD_SHOULD_BE, band && !jxi_text_equal(band, name) ? band : "");
    jx_scheme_unref(fallback);
}

static void write_form(jxi_page *page, const jxi_report *report, const jx_assessment *assessment) {
    if (!assessment) {
        JXI_FILL(page, "<td class=\"figure\" data-label=\"{0}\">–</td><td data-label=\"{1}\">{2}</td>",
                 jxi_report_say(report->english, JXI_WORD_COMPUTED_SCORE),
                 jxi_report_say(report->english, JXI_WORD_COMPUTED_GRADE),
                 jxi_report_say(report->english, JXI_WORD_NO_FORM));
        return;
    }
    JXI_FILL(page, "<td class=\"figure\" data-label=\"{0}\">{1}</td><td data-label=\"{2}\">{3}</td>",
             jxi_report_say(report->english, JXI_WORD_COMPUTED_SCORE),
             jxi_show_figure(jxi_computed_total(assessment), jx_scheme_decimals(jx_assessment_scheme(assessment))).text,
             jxi_report_say(report->english, JXI_WORD_COMPUTED_GRADE),
             jx_assessment_grade_text(assessment, report->language));
}

/* The name; and the form's own name when it is another. */
static void write_name(jxi_page *page, const jxi_report *report, const jx_assessment *assessment, int32_t row) {
    int32_t confidence = 0, index = jx_portfolio_row_assessment(report->portfolio, row, &confidence);
    const jxi_mark *mark = jxi_mark_at(&report->across, row, JXI_CELL_ROW);
    const char *name = jx_portfolio_row_name(report->portfolio, row), *own = jxi_project_name(assessment);
    if (mark)
        jxi_html_open_cell(page, owner, mark, "name", JXI_WORD_PROJECT_NAME);
    else
        JXI_FILL(page, "<td class=\"name\" id=\"s-{0}-row\">", jxi_show_number(row).text);
    jxi_page_text(page, name);
    jxi_html_sign(page, owner, mark);
    if (own && name && !jxi_text_equal(own, name))
        JXI_FILL(page, "<small class=\"other\"><a href=\"#f{0}\">{1}</a>{2}</small>", jxi_show_number(index + 1).text,
                 own, confidence < 72 ? " ?" : "");
    jxi_page_raw(page, "</td>");
}

static void write_row(jxi_page *page, const jxi_report *report, int32_t row) {
    const jx_assessment *assessment =
        jx_portfolio_assessment(report->portfolio, jx_portfolio_row_assessment(report->portfolio, row, NULL));
    JXI_FILL(page, "<tr><td class=\"number\">{0}</td><td data-label=\"{1}\">{2}</td>", jxi_show_number(row + 1).text,
             jxi_report_say(report->english, JXI_WORD_UNIT), jx_portfolio_row_unit(report->portfolio, row));
    write_name(page, report, assessment, row);
    write_funds(page, report, assessment, row);
    write_score(page, report, row);
    write_grade(page, report, assessment, row);
    write_form(page, report, assessment);
    jxi_page_raw(page, "</tr>\n");
}

/* The totals that documents state, with what the audit says of the first one that does not add up. */
static void write_totals(jxi_page *page, const jxi_report *report) {
    const jxi_mark *mark = jxi_mark_at(&report->across, JX_ITEM_TOTAL, JXI_CELL_FUNDS);
    for (int32_t i = 0; i < jx_portfolio_document_count(report->portfolio); i++) {
        jx_decimal total = jx_portfolio_claimed_total(report->portfolio, i, NULL);
        if (total == JX_NONE) continue;
        bool marked = mark && jx_finding_claimed(mark->finding) == total;
        jx_decimal sum = marked ? jx_finding_computed(mark->finding) : JX_NONE;
        JXI_FILL(page, "<tr class=\"total\"><td></td><td></td><td>{0}</td>",
                 jxi_report_say(report->english, JXI_WORD_STATED_TOTAL));
        jxi_html_open_cell(page, owner, marked ? mark : NULL, "figure", JXI_WORD_FUNDS);
        jxi_page_text(page, jxi_show_figure(total, 0).text);
        jxi_html_close_cell(page, owner, marked ? mark : NULL, JXI_WORD_SHOULD_BE,
                            sum == JX_NONE ? "" : jxi_show_figure(sum, 0).text);
        jxi_page_raw(page, "<td></td><td></td><td></td><td></td></tr>\n");
        if (marked) mark = NULL;
    }
}

void jxi_html_summary(jxi_page *page, const jxi_report *report) {
    static const jxi_report_word heads[] = {JXI_WORD_NUMBER,         JXI_WORD_UNIT,          JXI_WORD_PROJECT_NAME,
                                            JXI_WORD_FUNDS,          JXI_WORD_CLAIMED_SCORE, JXI_WORD_CLAIMED_GRADE,
                                            JXI_WORD_COMPUTED_SCORE, JXI_WORD_COMPUTED_GRADE};
    if (!jx_portfolio_row_count(report->portfolio)) return;
    JXI_FILL(page,
             "<section class=\"summary\" id=\"summary\"><h2>{0}</h2>\n<p class=\"legend\">{1}</p>\n<div "
             "class=\"wide\"><table class=\"cards\"><thead><tr>",
             jxi_report_say(report->english, report->stated ? JXI_WORD_SUMMARY : JXI_WORD_SUMMARY_MADE),
             jxi_report_say(report->english, JXI_WORD_MARKED));
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        JXI_FILL(page, "<th scope=\"col\">{0}</th>", jxi_report_say(report->english, heads[i]));
    jxi_page_raw(page, "</tr></thead>\n<tbody>\n");
    for (int32_t row = 0; row < jx_portfolio_row_count(report->portfolio); row++) write_row(page, report, row);
    write_totals(page, report);
    jxi_page_raw(page, "</tbody></table></div>\n");
    JXI_FILL(page, "<h3 id=\"s-t-row\">{0}</h3>\n", jxi_report_say(report->english, JXI_WORD_ACROSS));
    jxi_html_findings(page, report, &report->across, owner);
    jxi_page_raw(page, "</section>\n");
}
