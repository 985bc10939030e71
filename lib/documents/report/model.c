/* SPDX-License-Identifier: Apache-2.0 */
/* What all formats of a report have in common. */
#include "documents/report/report.h"

#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"

static void count_finding(jxi_report *report, const jx_finding *finding) {
    int32_t severity = jx_finding_severity(finding);
    if (!jx_writer_shows(report->writer, finding)) return;
    if (severity >= JX_SEVERITY_NOTE && severity <= JX_SEVERITY_ERROR) report->counts.of[severity]++;
    for (int32_t i = 0; i < report->code_count; i++) {
        jxi_code_count *count = &report->by_code[i];
        if (strcmp(count->code, jx_finding_code(finding)) != 0) continue;
        count->count++;
        if (severity > count->severity) count->severity = severity;
    }
}

static int compare_counts(const void *left, const void *right) {
    const jxi_code_count *a = left, *b = right;
    if (a->severity != b->severity) return a->severity > b->severity ? -1 : 1;
    if (a->count != b->count) return a->count > b->count ? -1 : 1;
    return strcmp(a->code, b->code);
}

static void count_findings(jxi_report *report) {
    const jx_portfolio *portfolio = report->portfolio;
    for (int32_t i = 0; i < report->code_count; i++)
        report->by_code[i].code = jx_enum_code(JX_ENUM_FINDING, jx_enum_value(JX_ENUM_FINDING, i));
    for (int32_t i = 0; i < jx_portfolio_count(portfolio); i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, i);
        for (int32_t k = 0; k < jx_assessment_finding_count(assessment); k++)
            count_finding(report, jx_assessment_finding(assessment, k));
    }
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++)
        count_finding(report, jx_portfolio_finding(portfolio, i));
    for (int32_t i = 0; i < jx_portfolio_document_count(portfolio); i++)
        report->stated += jx_portfolio_document_rows(portfolio, i);
    qsort(report->by_code, (size_t)report->code_count, sizeof *report->by_code, compare_counts);
}

jx_status jxi_report_open(jxi_report *report, const jx_writer *writer, const jx_run *run) {
    *report = (jxi_report){.writer = writer,
                           .run = run,
                           .portfolio = jx_run_portfolio(run),
                           .allocator = &writer->object.allocator,
                           .language = writer->language,
                           .english = jxi_is_english(writer->language),
                           .code_count = jx_enum_count(JX_ENUM_FINDING)};
    report->by_code = jxi_allocate(report->allocator, (size_t)report->code_count * sizeof *report->by_code);
    if (!report->by_code) return JX_ERROR_NO_MEMORY;
    count_findings(report);
    jx_status status = jxi_marks_of_rows(report, &report->across);
    if (status != JX_OK) jxi_report_close(report);
    return status;
}

void jxi_report_close(jxi_report *report) {
    jxi_marks_free(report, &report->across);
    jxi_release(report->allocator, report->by_code, (size_t)report->code_count * sizeof *report->by_code);
    report->by_code = NULL;
}

jx_decimal jxi_computed_total(const jx_assessment *assessment) {
    return assessment ? jx_assessment_total(assessment, JX_TOTAL_SCORE) : JX_NONE;
}

const char *jxi_project_name(const jx_assessment *assessment) {
    const char *name = jx_project_text(jx_assessment_project(assessment), JX_PROJECT_NAME);
    return jxi_text_is_blank(name) ? NULL : name;
}

const char *jxi_common_text(const jx_portfolio *portfolio, int32_t field) {
    const char *common = NULL;
    for (int32_t i = 0; i < jx_portfolio_count(portfolio); i++) {
        const jx_project *project = jx_assessment_project(jx_portfolio_assessment(portfolio, i));
        const char *text = jx_project_text(project, field);
        if (jxi_text_is_blank(text) || (common && strcmp(common, text) != 0)) return NULL;
        common = text;
    }
    return common;
}

const char *jxi_severity_code(int32_t severity) {
    const char *code = jx_enum_code(JX_ENUM_SEVERITY, severity);
    return code ? code : "note";
}

const char *jxi_severity_sign(int32_t severity) {
    return severity == JX_SEVERITY_ERROR ? "✗" : severity == JX_SEVERITY_WARNING ? "!" : "·";
}

jxi_shown_figure jxi_show_figure(jx_decimal value, int32_t decimals) {
    jxi_shown_figure digits = {"–"};
    if (decimals < 0 || decimals > 6) decimals = 0;
    if (value != JX_NONE) (void)jx_decimal_format(value, decimals, digits.text, sizeof digits.text);
    return digits;
}

jxi_shown_figure jxi_show_rounded(jx_decimal value, int32_t decimals) {
    if (value != JX_NONE) (void)jx_decimal_round(value, decimals, &value);
    return jxi_show_figure(value, decimals);
}

bool jxi_is_plain_number(const char *text) {
    return !text || text[strspn(text, "0123456789.,- ")] == '\0';
}

jxi_shown_figure jxi_show_number(int64_t value) {
    return jxi_show_figure(jxi_points(value), 0);
}
