/* SPDX-License-Identifier: Apache-2.0 */
/* A portfolio as JSON: the rows of the summary table, sums and statistics, and what was found across documents. */
#include "documents/json/write.h"

#include "base/decimal.h"

static const char *grade_code(int32_t grade) {
    return grade > JX_GRADE_NONE ? jx_enum_code(JX_ENUM_GRADE, grade) : NULL;
}

static void write_row(jxi_json *json, const jx_portfolio *portfolio, int32_t row, bool stated) {
    int32_t confidence = 0, index = jx_portfolio_row_assessment(portfolio, row, &confidence);
    const jx_assessment *assessment = jx_portfolio_assessment(portfolio, index);
    jx_decimal total = assessment ? jx_assessment_total(assessment, JX_TOTAL_SCORE) : JX_NONE;
    jxi_json_open(json, NULL, '{');
    jxi_json_text(json, "name", jx_portfolio_row_name(portfolio, row));
    jxi_json_text(json, "unit", jx_portfolio_row_unit(portfolio, row));
    jxi_json_decimal(json, "funds", jx_portfolio_row_funds(portfolio, row), 0);
    jxi_json_decimal(json, "claimed_score", jx_portfolio_row_score(portfolio, row), 0);
    jxi_json_text(json, "claimed_grade", grade_code(jx_portfolio_row_grade(portfolio, row)));
    jxi_json_decimal(json, "score", total, jx_scheme_decimals(jx_assessment_scheme(assessment)));
    jxi_json_text(json, "grade", assessment ? grade_code(jx_assessment_grade(assessment)) : NULL);
    jxi_json_decimal(json, "assessment", assessment ? jxi_points(index) : JX_NONE, 0);
    jxi_json_decimal(json, "confidence", assessment ? jxi_points(confidence) : JX_NONE, 0);
    jxi_json_text(json, "file", jx_portfolio_row_file(portfolio, row));
    jxi_json_text(json, "place", jx_portfolio_row_place(portfolio, row));
    jxi_json_flag(json, "stated", stated);
    jxi_json_close(json, '}');
}

/* The rows that documents state come first, then one for each assessment without a row. */
static void write_rows(jxi_json *json, const jx_portfolio *portfolio) {
    int32_t stated = 0;
    for (int32_t i = 0; i < jx_portfolio_document_count(portfolio); i++)
        stated += jx_portfolio_document_rows(portfolio, i);
    jxi_json_open(json, "rows", '[');
    for (int32_t row = 0; row < jx_portfolio_row_count(portfolio); row++) write_row(json, portfolio, row, row < stated);
    jxi_json_close(json, ']');
}

static void write_statements(jxi_json *json, const jx_portfolio *portfolio, int32_t document) {
    static const char *const kinds[] = {"initial", "executed"};
    int32_t kind = 0;
    jx_decimal amount = JX_NONE;
    const char *place = NULL;
    jxi_json_open(json, "statements", '[');
    for (int32_t i = 0; jx_portfolio_statement(portfolio, document, i, &kind, &amount, &place) == JX_OK; i++) {
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "kind", kinds[kind == JX_STATEMENT_EXECUTED]);
        jxi_json_decimal(json, "amount", amount, 0);
        jxi_json_text(json, "place", place);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

/* What came from which document, and what it says of all its projects together. */
static void write_documents(jxi_json *json, const jx_portfolio *portfolio) {
    jxi_json_open(json, "documents", '[');
    for (int32_t i = 0; i < jx_portfolio_document_count(portfolio); i++) {
        const char *place = NULL;
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "file", jx_portfolio_document_file(portfolio, i));
        jxi_json_integer(json, "assessments", jx_portfolio_document_assessments(portfolio, i));
        jxi_json_integer(json, "rows", jx_portfolio_document_rows(portfolio, i));
        jxi_json_decimal(json, "claimed_total", jx_portfolio_claimed_total(portfolio, i, &place), 0);
        jxi_json_text(json, "claimed_total_place", place);
        write_statements(json, portfolio, i);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

static void write_totals(jxi_json *json, const jx_portfolio *portfolio) {
    jxi_json_open(json, "totals", '{');
    jxi_json_text(json, "unit", "万元");
    jxi_json_decimal(json, "initial", jx_portfolio_funds(portfolio, JX_STAGE_INITIAL), 0);
    jxi_json_decimal(json, "full_year", jx_portfolio_funds(portfolio, JX_STAGE_FULL_YEAR), 0);
    jxi_json_decimal(json, "executed", jx_portfolio_funds(portfolio, JX_STAGE_EXECUTED), 0);
    jxi_json_close(json, '}');
}

static void write_statistics(jxi_json *json, const jx_portfolio *portfolio) {
    jxi_json_open(json, "statistics", '{');
    jxi_json_integer(json, "assessments", jx_portfolio_count(portfolio));
    jxi_json_open(json, "grades", '{');
    for (int32_t grade = JX_GRADE_EXCELLENT; grade <= JX_GRADE_POOR; grade++)
        jxi_json_integer(json, grade_code(grade), jx_portfolio_grade_count(portfolio, grade));
    jxi_json_integer(json, "none", jx_portfolio_grade_count(portfolio, JX_GRADE_NONE));
    jxi_json_close(json, '}');
    jxi_json_open(json, "left_out", '{');
    jxi_json_integer(json, "in_part", jx_portfolio_left_out(portfolio, 1));
    jxi_json_integer(json, "without_score", jx_portfolio_left_out(portfolio, 0));
    jxi_json_close(json, '}');
    jxi_json_decimal(json, "mean", jx_portfolio_mean(portfolio), 2);
    jxi_json_decimal(json, "weighted_mean", jx_portfolio_weighted_mean(portfolio), 2);
    jxi_json_decimal(json, "execution_rate", jx_portfolio_execution_rate(portfolio), 0);
    jxi_json_close(json, '}');
}

static void write_units(jxi_json *json, const jx_portfolio *portfolio) {
    static const char *const keys[] = {NULL, "notes", "warnings", "errors"};
    jxi_json_open(json, "units", '[');
    for (int32_t i = 0; i < jx_portfolio_unit_count(portfolio); i++) {
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "name", jx_portfolio_unit_name(portfolio, i));
        jxi_json_integer(json, "assessments", jx_portfolio_unit_assessments(portfolio, i));
        for (int32_t severity = JX_SEVERITY_ERROR; severity >= JX_SEVERITY_NOTE; severity--)
            jxi_json_integer(json, keys[severity], jx_portfolio_unit_findings(portfolio, i, severity));
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

static void write_watch_list(jxi_json *json, const jx_portfolio *portfolio) {
    jxi_json_open(json, "watch_list", '[');
    for (int32_t i = 0; i < jx_portfolio_watch_count(portfolio); i++) {
        int32_t reasons = 0, row = jx_portfolio_watch_row(portfolio, i, &reasons);
        jxi_json_open(json, NULL, '{');
        jxi_json_integer(json, "row", row);
        jxi_json_text(json, "name", jx_portfolio_row_name(portfolio, row));
        jxi_json_flag(json, "large", (reasons & JX_WATCH_LARGE) != 0);
        jxi_json_flag(json, "slow", (reasons & JX_WATCH_SLOW) != 0);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

void jxi_write_portfolio(const jx_writer *writer, jxi_json *json, const char *key, const jx_portfolio *portfolio) {
    jxi_json_open(json, key, '{');
    jxi_json_text(json, "schema", "jixiao.portfolio/1");
    write_rows(json, portfolio);
    write_totals(json, portfolio);
    write_statistics(json, portfolio);
    write_units(json, portfolio);
    write_watch_list(json, portfolio);
    jxi_json_open(json, "findings", '[');
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        if (jx_writer_shows(writer, finding)) jxi_write_finding(writer, json, finding, portfolio);
    }
    jxi_json_close(json, ']');
    write_documents(json, portfolio);
    jxi_json_close(json, '}');
}
