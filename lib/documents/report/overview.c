/* SPDX-License-Identifier: Apache-2.0 */
/* The first screen: what it comes to, and what is wrong in each project. */
#include "documents/report/html.h"
#include "documents/report/reading.h"

#include <string.h>

/* One figure of the strip under the title. */
static void write_key(jxi_page *page, const char *classes, jxi_report_word word, const char *figure, const char *unit) {
    JXI_FILL(page, "<div class=\"{0}\"><dt>{1}</dt><dd>{2}{3}</dd></div>\n", classes,
             jxi_report_say(page->english, word), figure, unit);
}

static void write_keys(jxi_page *page, const jxi_report *report) {
    const jx_portfolio *portfolio = report->portfolio;
    jx_decimal rate = jx_portfolio_execution_rate(portfolio);
    jxi_page_raw(page, "<dl class=\"keys\">\n");
    write_key(page, "error", JXI_WORD_ERRORS, jxi_show_number(report->counts.of[JX_SEVERITY_ERROR]).text, "");
    write_key(page, "warning", JXI_WORD_WARNINGS, jxi_show_number(report->counts.of[JX_SEVERITY_WARNING]).text, "");
    write_key(page, "note", JXI_WORD_NOTES, jxi_show_number(report->counts.of[JX_SEVERITY_NOTE]).text, "");
    write_key(page, "", JXI_WORD_FORMS, jxi_show_number(jx_portfolio_count(portfolio)).text, "");
    if (report->stated) write_key(page, "", JXI_WORD_ROWS, jxi_show_number(report->stated).text, "");
    write_key(page, "", JXI_WORD_FULL_YEAR, jxi_show_figure(jx_portfolio_funds(portfolio, JX_STAGE_FULL_YEAR), 0).text,
              "");
    write_key(page, "", JXI_WORD_EXECUTED, jxi_show_figure(jx_portfolio_funds(portfolio, JX_STAGE_EXECUTED), 0).text,
              "");
    write_key(page, "", JXI_WORD_RATE, jxi_show_rounded(rate, 2).text, rate == JX_NONE ? "" : "%");
    write_key(page, "", JXI_WORD_MEAN, jxi_show_figure(jx_portfolio_mean(portfolio), 2).text, "");
    write_key(page, "", JXI_WORD_WEIGHTED, jxi_show_figure(jx_portfolio_weighted_mean(portfolio), 2).text, "");
    jxi_page_raw(page, "</dl>\n");
    jxi_buffer count = {.allocator = report->allocator};
    jxi_reading_count(report, &count);
    JXI_FILL(page, "<p>{0}</p>\n", count.data);
    if (count.failed) page->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&count);
}

/* How often the code of a mark stands in the marks, or 0 when it stood there before. */
static int32_t times(const jxi_mark *marks, size_t count, size_t at) {
    int32_t number = 0;
    const char *code = jx_finding_code(marks[at].finding);
    for (size_t i = 0; i < count; i++) {
        if (strcmp(jx_finding_code(marks[i].finding), code) != 0) continue;
        if (i < at) return 0;
        number++;
    }
    return number;
}

/* The most important finding, as a sentence. */
static void write_first(jxi_page *page, const jxi_report *report, const jxi_mark *first, const char *owner) {
    if (!first) return;
    int32_t severity = jx_finding_severity(first->finding);
    JXI_FILL(page, "<p class=\"first {0}\"><a href=\"#{1}-n{2}\"><span class=\"sign\">{3}</span> {4}</a></p>",
             jxi_severity_code(severity), owner, jxi_show_number(first->number).text, jxi_severity_sign(severity),
             jx_finding_message(first->finding, report->language));
}

/* The titles of the other findings of one severity. */
static void write_chips(jxi_page *page, const jxi_report *report, const jxi_mark *marks, size_t count, int32_t severity,
                        const char *owner) {
    const jxi_mark *first = jxi_first_mark(marks, count);
    for (size_t i = 0; i < count; i++) {
        int32_t number = jx_finding_severity(marks[i].finding) == severity ? times(marks, count, i) : 0;
        const char *code = jx_finding_code(marks[i].finding);
        if (strcmp(code, jx_finding_code(first->finding)) == 0) number--;
        if (number <= 0) continue;
        JXI_FILL(page, "<a class=\"{0}\" href=\"#{1}-n{2}\">{3} {4}{5}{6}</a> ", jxi_severity_code(severity), owner,
                 jxi_show_number(marks[i].number).text, jxi_severity_sign(severity),
                 jx_finding_about(code, "title", report->language), number > 1 ? " ×" : "",
                 number > 1 ? jxi_show_number(number).text : "");
    }
}

/* What is wrong in the form and in the row. */
static void write_wrong(jxi_page *page, const jxi_report *report, const jxi_marks *form, const jxi_mark *marks,
                        size_t count, const char *owner) {
    write_first(page, report, jxi_first_mark(form->items, form->count), owner);
    write_first(page, report, jxi_first_mark(marks, count), "s");
    jxi_page_raw(page, "<p class=\"chips\">");
    for (int32_t severity = JX_SEVERITY_ERROR; severity >= JX_SEVERITY_WARNING; severity--) {
        write_chips(page, report, form->items, form->count, severity, owner);
        write_chips(page, report, marks, count, severity, "s");
    }
    jxi_page_raw(page, "</p>");
    if (!form->count && !count)
        JXI_FILL(page, "<p class=\"fine\">✓ {0}</p>", jxi_report_say(report->english, JXI_WORD_NOTHING_FOUND));
}

/* What is claimed, by the row and by the form where they differ, and what is computed. */
static void write_scores(jxi_page *page, const jxi_report *report, const jx_assessment *assessment, int32_t row) {
    int32_t stated_grade = jx_portfolio_row_grade(report->portfolio, row),
            grade = jx_assessment_claimed_grade(assessment);
    jx_decimal stated = jx_portfolio_row_score(report->portfolio, row);
    jx_decimal claimed = jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE);
    bool differs = stated != JX_NONE && claimed != JX_NONE && claimed != stated;
    if (stated == JX_NONE) stated = claimed;
    if (stated_grade == JX_GRADE_NONE) stated_grade = grade;
    JXI_FILL(page, "<td class=\"figure\" data-label=\"{0}\">{1} <small>{2}</small>",
             jxi_report_say(report->english, JXI_WORD_CLAIMED), jxi_show_figure(stated, 0).text,
             stated_grade ? jx_grade_name(stated_grade, report->language) : "");
    if (differs)
        JXI_FILL(page, "<small class=\"other\">{0} {1}</small>",
                 jxi_report_say(report->english, JXI_WORD_THE_FORM_SAYS), jxi_show_figure(claimed, 0).text);
    if (assessment)
        JXI_FILL(
            page, "</td><td class=\"figure\" data-label=\"{0}\"><b>{1}</b> <small>{2}</small></td>",
            jxi_report_say(report->english, JXI_WORD_COMPUTED),
            jxi_show_figure(jxi_computed_total(assessment), jx_scheme_decimals(jx_assessment_scheme(assessment))).text,
            jx_assessment_grade_text(assessment, report->language));
    else
        JXI_FILL(page, "</td><td class=\"figure\" data-label=\"{0}\"><small>{1}</small></td>",
                 jxi_report_say(report->english, JXI_WORD_COMPUTED), jxi_report_say(report->english, JXI_WORD_NO_FORM));
}

static void write_project(jxi_page *page, const jxi_report *report, int32_t row, const jxi_marks *form) {
    int32_t index = jx_portfolio_row_assessment(report->portfolio, row, NULL);
    const jx_assessment *assessment = jx_portfolio_assessment(report->portfolio, index);
    size_t count = 0;
    const jxi_mark *marks = jxi_marks_of_item(&report->across, row, &count);
    jxi_counts counts = jxi_count_marks(marks, count), own = jxi_count_marks(form->items, form->count);
    for (int32_t severity = JX_SEVERITY_NOTE; severity <= JX_SEVERITY_ERROR; severity++)
        counts.of[severity] += own.of[severity];
    jxi_shown_figure number = jxi_show_number(index + 1);
    const char *name = jx_portfolio_row_name(report->portfolio, row);
    jxi_page_raw(page, "<tr><th scope=\"row\">");
    JXI_FILL(page, assessment ? "<a href=\"#f{0}\">{1}</a>" : "{1}", number.text,
             jxi_text_is_blank(name) ? jxi_report_say(report->english, JXI_WORD_NO_NAME) : name);
    jxi_page_raw(page, "</th>");
    write_scores(page, report, assessment, row);
    JXI_FILL(page, "<td class=\"counts\" data-label=\"{0}\">", jxi_report_say(report->english, JXI_WORD_FOUND));
    jxi_html_counts(page, &counts);
    jxi_page_raw(page, "</td><td class=\"wrong\">");
    char owner[40] = "f";
    strcat(owner, number.text);
    write_wrong(page, report, form, marks, count, owner);
    jxi_page_raw(page, "</td></tr>\n");
}

static void write_glance(jxi_page *page, const jxi_report *report) {
    static const jxi_report_word heads[] = {JXI_WORD_PROJECT, JXI_WORD_CLAIMED, JXI_WORD_COMPUTED, JXI_WORD_FOUND,
                                            JXI_WORD_WHAT_IS_WRONG};
    JXI_FILL(page, "<h2 id=\"glance\">{0}</h2>\n<table class=\"glance cards\"><thead><tr>",
             jxi_report_say(report->english, JXI_WORD_GLANCE));
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        JXI_FILL(page, "<th scope=\"col\">{0}</th>", jxi_report_say(report->english, heads[i]));
    jxi_page_raw(page, "</tr></thead>\n<tbody>\n");
    for (int32_t row = 0; row < jx_portfolio_row_count(report->portfolio) && page->status == JX_OK; row++) {
        jxi_marks form = {0};
        const jx_assessment *assessment =
            jx_portfolio_assessment(report->portfolio, jx_portfolio_row_assessment(report->portfolio, row, NULL));
        if (assessment) page->status = jxi_marks_of_form(report, assessment, &form);
        if (page->status == JX_OK) write_project(page, report, row, &form);
        jxi_marks_free(report, &form);
    }
    jxi_page_raw(page, "</tbody></table>\n");
}

static void write_watch_list(jxi_page *page, const jxi_report *report) {
    int32_t count = jx_portfolio_watch_count(report->portfolio);
    if (!count) return;
    JXI_FILL(page, "<section><h2>{0}</h2>\n<ul class=\"watch\">\n",
             jxi_report_say(report->english, JXI_WORD_WATCH_LIST));
    for (int32_t i = 0; i < count; i++) {
        int32_t reasons = 0, row = jx_portfolio_watch_row(report->portfolio, i, &reasons);
        bool large = (reasons & JX_WATCH_LARGE) != 0, slow = (reasons & JX_WATCH_SLOW) != 0;
        const jx_assessment *assessment =
            jx_portfolio_assessment(report->portfolio, jx_portfolio_row_assessment(report->portfolio, row, NULL));
        jx_decimal rate = jx_assessment_execution_rate(assessment);
        JXI_FILL(page, "<li><a href=\"#s-{0}-row\">{1}</a> <span class=\"why\">{2}{3}{4}</span>",
                 jxi_show_number(row).text, jx_portfolio_row_name(report->portfolio, row),
                 large ? jxi_report_say(report->english, JXI_WORD_WATCH_LARGE) : "", large && slow ? ", " : "",
                 slow ? jxi_report_say(report->english, JXI_WORD_WATCH_SLOW) : "");
        if (rate != JX_NONE)
            JXI_FILL(page, " {0} {1}%", jxi_report_say(report->english, JXI_WORD_RATE), jxi_show_rounded(rate, 2).text);
        jxi_page_raw(page, "</li>\n");
    }
    jxi_page_raw(page, "</ul></section>\n");
}

static void write_units(jxi_page *page, const jxi_report *report) {
    static const jxi_report_word heads[] = {JXI_WORD_UNIT_NAME, JXI_WORD_FORMS, JXI_WORD_ERRORS, JXI_WORD_WARNINGS};
    int32_t count = jx_portfolio_unit_count(report->portfolio);
    if (count < 2) return;
    JXI_FILL(page, "<section><h2>{0}</h2>\n<table><thead><tr>", jxi_report_say(report->english, JXI_WORD_UNITS));
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        JXI_FILL(page, "<th scope=\"col\">{0}</th>", jxi_report_say(report->english, heads[i]));
    jxi_page_raw(page, "</tr></thead><tbody>\n");
    for (int32_t i = 0; i < count; i++) {
        const char *name = jx_portfolio_unit_name(report->portfolio, i);
        JXI_FILL(page,
                 "<tr><td>{0}</td><td class=\"figure\">{1}</td><td class=\"figure\">{2}</td><td "
                 "class=\"figure\">{3}</td></tr>\n",
                 name ? name : jxi_report_say(report->english, JXI_WORD_NO_UNIT),
                 jxi_show_number(jx_portfolio_unit_assessments(report->portfolio, i)).text,
                 jxi_show_number(jx_portfolio_unit_findings(report->portfolio, i, JX_SEVERITY_ERROR)).text,
                 jxi_show_number(jx_portfolio_unit_findings(report->portfolio, i, JX_SEVERITY_WARNING)).text);
    }
    jxi_page_raw(page, "</tbody></table></section>\n");
}

void jxi_html_overview(jxi_page *page, const jxi_report *report) {
    jxi_page_raw(page, "<section class=\"overview\">\n");
    write_keys(page, report);
    if (jx_portfolio_row_count(report->portfolio))
        write_glance(page, report);
    else
        JXI_FILL(page, "<p>{0}</p>\n", jxi_report_say(report->english, JXI_WORD_NO_FORMS));
    jxi_page_raw(page, "</section>\n<div class=\"pair\">\n");
    write_watch_list(page, report);
    write_units(page, report);
    jxi_page_raw(page, "</div>\n");
}
