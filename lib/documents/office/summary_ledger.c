/* SPDX-License-Identifier: Apache-2.0 */
/* The 汇总表 of a run, and its findings one by one, as ledgers. */
#include "documents/office/office.h"
#include "documents/report/reading.h"

#include "base/decimal.h"

static const char *word(const jxi_report *report, jxi_report_word which) {
    return jxi_report_say(report->english, which);
}

void jxi_ledger_heads(jxi_ledger *ledger, const jxi_report *report, const jxi_report_word *heads, size_t count) {
    for (size_t i = 0; i < count; i++) jxi_ledger_text(ledger, JXI_LOOK_HEAD, word(report, heads[i]));
}

/* Marks the last entry when a finding across documents is about this cell of a row. */
static void mark(const jxi_report *report, jxi_ledger *ledger, int32_t row, int32_t cell) {
    const jxi_mark *found = jxi_mark_at(&report->across, row, cell);
    if (found)
        jxi_ledger_mark(ledger, jx_finding_severity(found->finding),
                        jx_finding_message(found->finding, report->language));
}

static void add_score(jxi_ledger *ledger, jx_decimal score, const jx_scheme *scheme) {
    jxi_ledger_number(ledger, JXI_LOOK_FIGURE, score, scheme ? jx_scheme_decimals(scheme) : JXI_DECIMALS_AS_WRITTEN);
}

/* How many findings of each severity a form has that are shown, gravest first. */
static void add_counts(jxi_ledger *ledger, const jxi_report *report, const jx_assessment *assessment) {
    int32_t counts[JX_SEVERITY_ERROR + 1] = {0};
    for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++) {
        const jx_finding *finding = jx_assessment_finding(assessment, i);
        if (jx_writer_shows(report->writer, finding)) counts[jx_finding_severity(finding)]++;
    }
    for (int32_t severity = JX_SEVERITY_ERROR; severity >= JX_SEVERITY_NOTE; severity--)
        jxi_ledger_number(ledger, JXI_LOOK_FIGURE, assessment ? jxi_points(counts[severity]) : JX_NONE, 0);
}

static const char *grade_name(int32_t grade, const char *language) {
    return grade == JX_GRADE_NONE ? NULL : jx_grade_name(grade, language);
}

static void add_row(jxi_ledger *ledger, const jxi_report *report, int32_t row) {
    const jx_portfolio *portfolio = report->portfolio;
    const jx_assessment *assessment =
        jx_portfolio_assessment(portfolio, jx_portfolio_row_assessment(portfolio, row, NULL));
    jx_decimal total = jxi_computed_total(assessment);
    jxi_ledger_number(ledger, JXI_LOOK_MIDDLE, jxi_points(row + 1), 0);
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_portfolio_row_unit(portfolio, row));
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_portfolio_row_name(portfolio, row));
    mark(report, ledger, row, JXI_CELL_ROW);
    jxi_ledger_number(ledger, JXI_LOOK_FIGURE, jx_portfolio_row_funds(portfolio, row), JXI_DECIMALS_AS_WRITTEN);
    mark(report, ledger, row, JXI_CELL_FUNDS);
    jxi_ledger_number(ledger, JXI_LOOK_FIGURE, jx_assessment_execution_rate(assessment), 2);
    jxi_ledger_number(ledger, JXI_LOOK_FIGURE, jx_portfolio_row_score(portfolio, row), JXI_DECIMALS_AS_WRITTEN);
    mark(report, ledger, row, JXI_CELL_SCORE);
    jxi_ledger_text(ledger, JXI_LOOK_MIDDLE, grade_name(jx_portfolio_row_grade(portfolio, row), report->language));
    mark(report, ledger, row, JXI_CELL_GRADE);
    add_score(ledger, total, jx_assessment_scheme(assessment));
    jxi_ledger_text(ledger, JXI_LOOK_MIDDLE,
                    assessment ? jx_assessment_grade_text(assessment, report->language)
                               : word(report, JXI_WORD_NO_FORM));
    add_counts(ledger, report, assessment);
    jxi_ledger_next_row(ledger);
}

/* The sum of the funds as a formula, and the means, which are weighed and rounded by the library. */
static void add_totals(jxi_ledger *ledger, const jxi_report *report, int32_t first) {
    jx_decimal sum = 0;
    jxi_reference from = jxi_refer(first, 3), to = jxi_refer(ledger->row - 1, 3);
    const char *cells[] = {from.text, to.text};
    jxi_buffer formula = {.allocator = ledger->allocator};
    for (int32_t row = 0; row < jx_portfolio_row_count(report->portfolio); row++) {
        jx_decimal funds = jx_portfolio_row_funds(report->portfolio, row);
        if (funds != JX_NONE) sum += funds;
    }
    jxi_buffer_fill(&formula, "SUM({0}:{1})", cells, 2);
    jxi_ledger_text(ledger, JXI_LOOK_TOTAL, word(report, JXI_WORD_TOTAL));
    jxi_ledger_span(ledger, 1, 3);
    jxi_ledger_formula(ledger, JXI_LOOK_TOTAL, sum, JXI_DECIMALS_AS_WRITTEN, formula.data);
    mark(report, ledger, JX_ITEM_TOTAL, JXI_CELL_FUNDS);
    jxi_ledger_number(ledger, JXI_LOOK_TOTAL, jx_portfolio_execution_rate(report->portfolio), 2);
    jxi_ledger_text(ledger, JXI_LOOK_TOTAL, word(report, JXI_WORD_MEAN));
    jxi_ledger_span(ledger, 1, 2);
    jxi_ledger_number(ledger, JXI_LOOK_TOTAL, jx_portfolio_mean(report->portfolio), 2);
    jxi_ledger_text(ledger, JXI_LOOK_TOTAL, NULL);
    for (int32_t severity = JX_SEVERITY_ERROR; severity >= JX_SEVERITY_NOTE; severity--)
        jxi_ledger_number(ledger, JXI_LOOK_TOTAL, jxi_points(report->counts.of[severity]), 0);
    jxi_ledger_next_row(ledger);
    if (formula.failed) ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&formula);
}

/* The count that closes the sheet: forms and figures read and not. */
static void add_count(jxi_ledger *ledger, const jxi_report *report, int32_t columns) {
    jxi_buffer count = {.allocator = ledger->allocator};
    jxi_reading_count(report, &count);
    jxi_ledger_text(ledger, JXI_LOOK_NOTE, count.data);
    jxi_ledger_span(ledger, 1, columns);
    jxi_ledger_next_row(ledger);
    if (count.failed) ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&count);
}

jxi_ledger jxi_summary_ledger(const jxi_report *report) {
    static const int32_t widths[] = {6, 18, 40, 12, 9, 9, 9, 9, 9, 7, 7, 7};
    static const jxi_report_word heads[] = {JXI_WORD_NUMBER,        JXI_WORD_UNIT,           JXI_WORD_PROJECT_NAME,
                                            JXI_WORD_FUNDS,         JXI_WORD_RATE,           JXI_WORD_CLAIMED_SCORE,
                                            JXI_WORD_CLAIMED_GRADE, JXI_WORD_COMPUTED_SCORE, JXI_WORD_COMPUTED_GRADE,
                                            JXI_WORD_ERRORS,        JXI_WORD_WARNINGS,       JXI_WORD_NOTES};
    enum { COLUMNS = sizeof widths / sizeof *widths };
    jxi_ledger ledger = jxi_ledger_start(report->allocator, word(report, JXI_WORD_SUMMARY), widths, COLUMNS);
    ledger.landscape = true;
    jxi_ledger_text(&ledger, JXI_LOOK_TITLE, word(report, JXI_WORD_REPORT));
    jxi_ledger_span(&ledger, 1, COLUMNS);
    jxi_ledger_next_row(&ledger);
    jxi_ledger_heads(&ledger, report, heads, sizeof heads / sizeof *heads);
    jxi_ledger_next_row(&ledger);
    int32_t first = ledger.heads = ledger.row;
    for (int32_t row = 0; row < jx_portfolio_row_count(report->portfolio); row++) add_row(&ledger, report, row);
    if (ledger.row > first) add_totals(&ledger, report, first);
    add_count(&ledger, report, COLUMNS);
    return ledger;
}

/* One finding: where, how grave, what. `form` from 0; -1: across documents. */
static void add_finding(jxi_ledger *ledger, const jxi_report *report, const jx_finding *finding, int32_t form) {
    int32_t severity = jx_finding_severity(finding);
    const jx_assessment *assessment = jx_portfolio_assessment(report->portfolio, form);
    if (!jx_writer_shows(report->writer, finding)) return;
    jxi_ledger_number(ledger, JXI_LOOK_MIDDLE, form < 0 ? JX_NONE : jxi_points(form + 1), 0);
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, assessment ? jxi_project_name(assessment) : word(report, JXI_WORD_SUMMARY));
    jxi_ledger_text(ledger, JXI_LOOK_MIDDLE, jx_enum_name(JX_ENUM_SEVERITY, severity, report->language));
    jxi_ledger_mark(ledger, severity, NULL);
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_finding_code(finding));
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_finding_place(finding));
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_finding_message(finding, report->language));
    jxi_ledger_number(ledger, JXI_LOOK_FIGURE, jx_finding_claimed(finding), JXI_DECIMALS_AS_WRITTEN);
    jxi_ledger_number(ledger, JXI_LOOK_FIGURE, jx_finding_computed(finding), JXI_DECIMALS_AS_WRITTEN);
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_finding_about(jx_finding_code(finding), "advice", report->language));
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_finding_basis(finding));
    jxi_ledger_next_row(ledger);
}

static void add_finding_heads(jxi_ledger *ledger, const jxi_report *report) {
    static const jxi_report_word heads[] = {
        JXI_WORD_FORM_NUMBER, JXI_WORD_PROJECT_NAME,   JXI_WORD_SEVERITY,        JXI_WORD_CODE,   JXI_WORD_PLACE,
        JXI_WORD_MESSAGE,     JXI_WORD_CLAIMED_FIGURE, JXI_WORD_COMPUTED_FIGURE, JXI_WORD_ADVICE, JXI_WORD_WHY,
    };
    jxi_ledger_heads(ledger, report, heads, sizeof heads / sizeof *heads);
    jxi_ledger_next_row(ledger);
}

jxi_ledger jxi_findings_ledger(const jxi_report *report) {
    static const int32_t widths[] = {7, 30, 8, 26, 14, 60, 11, 11, 44, 24};
    const jx_portfolio *portfolio = report->portfolio;
    jxi_ledger ledger = jxi_ledger_start(report->allocator, word(report, JXI_WORD_FINDINGS_SHEET), widths,
                                         sizeof widths / sizeof *widths);
    ledger.landscape = true;
    ledger.filter = 0;
    ledger.heads = 1;
    add_finding_heads(&ledger, report);
    for (int32_t form = 0; form < jx_portfolio_count(portfolio); form++) {
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, form);
        for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++)
            add_finding(&ledger, report, jx_assessment_finding(assessment, i), form);
    }
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++)
        add_finding(&ledger, report, jx_portfolio_finding(portfolio, i), -1);
    return ledger;
}
