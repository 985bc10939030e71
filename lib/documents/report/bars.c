/* SPDX-License-Identifier: Apache-2.0 */
/* The charts of counts, as bars. */
#include "documents/report/charts.h"

#include <string.h>

#include "base/decimal.h"

/* The length of a bar, of at most `length`. */
static jxi_shown_figure bar_length(int32_t count, int32_t most, int32_t length) {
    jx_decimal size = 0;
    if (most > 0) (void)jx_decimal_ratio(jxi_points(count), jxi_points(length), jxi_points(most), 1, &size);
    return jxi_show_figure(size, 0);
}

/* Projects by grade: as the 汇总表 or the form claims it, and as computed. */
struct grades {
    int32_t claimed[JX_GRADE_POOR + 1], computed[JX_GRADE_POOR + 1], most;
};

static void count_grades(const jxi_report *report, struct grades *grades) {
    for (int32_t row = 0; row < jx_portfolio_row_count(report->portfolio); row++) {
        const jx_assessment *assessment =
            jx_portfolio_assessment(report->portfolio, jx_portfolio_row_assessment(report->portfolio, row, NULL));
        int32_t claimed = jx_portfolio_row_grade(report->portfolio, row), computed = jx_assessment_grade(assessment);
        if (claimed == JX_GRADE_NONE) claimed = jx_assessment_claimed_grade(assessment);
        if (claimed >= JX_GRADE_NONE && claimed <= JX_GRADE_POOR) grades->claimed[claimed]++;
        if (computed >= JX_GRADE_NONE && computed <= JX_GRADE_POOR) grades->computed[computed]++;
    }
    for (int32_t i = JX_GRADE_NONE; i <= JX_GRADE_POOR; i++) {
        if (grades->claimed[i] > grades->most) grades->most = grades->claimed[i];
        if (grades->computed[i] > grades->most) grades->most = grades->computed[i];
    }
}

static const char *name_of_grade(const jxi_page *page, int32_t grade) {
    return grade == JX_GRADE_NONE ? jxi_report_say(page->english, JXI_WORD_NOT_GRADED)
                                  : jx_grade_name(grade, page->english ? "en" : "zh");
}

static void write_grade_bar(jxi_page *page, const char *kind, int32_t count, int32_t most, int32_t y) {
    jxi_shown_figure length = bar_length(count, most, 290);
    jx_decimal end = 0;
    (void)jx_decimal_parse(length.text, &end);
    JXI_FILL(page,
             "<rect class=\"bar-{0}\" x=\"76\" y=\"{1}\" width=\"{2}\" height=\"14\" rx=\"2\"/>"
             "<text class=\"value\" x=\"{3}\" y=\"{4}\">{5}</text>\n",
             kind, jxi_show_number(y).text, length.text, jxi_show_figure(end + jxi_points(82), 0).text,
             jxi_show_number(y + 12).text, jxi_show_number(count).text);
}

void jxi_chart_grades(jxi_page *page, const jxi_report *report) {
    static const int32_t order[] = {JX_GRADE_EXCELLENT, JX_GRADE_GOOD, JX_GRADE_FAIR, JX_GRADE_POOR, JX_GRADE_NONE};
    enum { COUNT = sizeof order / sizeof *order, STEP = 42 };
    struct grades grades = {{0}, {0}, 0};
    count_grades(report, &grades);
    jxi_chart_open(page, "grades", JXI_WORD_CHART_GRADES, JXI_WORD_CHART_GRADES_ABOUT, COUNT * STEP + 6);
    for (int32_t i = 0; i < COUNT; i++)
        JXI_FILL(page, " {0}: {1} {2}, {3} {4};", name_of_grade(page, order[i]),
                 jxi_report_say(page->english, JXI_WORD_CLAIMED), jxi_show_number(grades.claimed[order[i]]).text,
                 jxi_report_say(page->english, JXI_WORD_COMPUTED), jxi_show_number(grades.computed[order[i]]).text);
    jxi_page_raw(page, "</desc>\n");
    for (int32_t i = 0; i < COUNT; i++) {
        JXI_FILL(page, "<text class=\"value\" x=\"66\" y=\"{0}\" text-anchor=\"end\">{1}</text>",
                 jxi_show_number(i * STEP + 25).text, name_of_grade(page, order[i]));
        write_grade_bar(page, "claimed", grades.claimed[order[i]], grades.most, i * STEP + 6);
        write_grade_bar(page, "computed", grades.computed[order[i]], grades.most, i * STEP + 22);
    }
    jxi_chart_close(page, JXI_WORD_CHART_GRADES_ABOUT);
}

void jxi_chart_codes(jxi_page *page, const jxi_report *report) {
    enum { STEP = 25 };
    int32_t kinds = 0, most = 0;
    for (int32_t i = 0; i < report->code_count; i++) {
        if (report->by_code[i].count) kinds++;
        if (report->by_code[i].count > most) most = report->by_code[i].count;
    }
    if (!kinds) return;
    jxi_chart_open(page, "codes", JXI_WORD_CHART_CODES, JXI_WORD_CHART_CODES_ABOUT, kinds * STEP + 4);
    for (int32_t i = 0; i < kinds; i++)
        JXI_FILL(page, " {0}: {1};", jx_finding_about(report->by_code[i].code, "title", report->language),
                 jxi_show_number(report->by_code[i].count).text);
    jxi_page_raw(page, "</desc>\n");
    for (int32_t i = 0; i < kinds; i++) {
        const jxi_code_count *code = &report->by_code[i];
        JXI_FILL(page,
                 "<rect class=\"bar-{0}\" x=\"0\" y=\"{1}\" width=\"{2}\" height=\"20\" rx=\"2\"/>"
                 "<text class=\"value\" x=\"6\" y=\"{3}\">{4} {5}</text>"
                 "<text class=\"value\" x=\"434\" y=\"{3}\" text-anchor=\"end\">{6}</text>\n",
                 jxi_severity_code(code->severity), jxi_show_number(i * STEP + 2).text,
                 bar_length(code->count, most, 400).text, jxi_show_number(i * STEP + 16).text,
                 jxi_severity_sign(code->severity), jx_finding_about(code->code, "title", report->language),
                 jxi_show_number(code->count).text);
    }
    jxi_chart_close(page, JXI_WORD_CHART_CODES_ABOUT);
}
