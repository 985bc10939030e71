/* A portfolio as JSON: the rows of the summary table and what was found across documents. */
#include "documents/writer.h"

static void write_row(jxi_json *json, const jx_portfolio *portfolio, int32_t row) {
    int32_t confidence = 0, index = jx_portfolio_row_assessment(portfolio, row, &confidence);
    const jx_assessment *assessment = jx_portfolio_assessment(portfolio, index);
    int32_t claimed = jx_portfolio_row_grade(portfolio, row), computed = jx_assessment_grade(assessment);
    jxi_json_open(json, NULL, '{');
    jxi_json_text(json, "name", jx_portfolio_row_name(portfolio, row));
    jxi_json_text(json, "unit", jx_portfolio_row_unit(portfolio, row));
    jxi_json_decimal(json, "funds", jx_portfolio_row_funds(portfolio, row), 0);
    jxi_json_decimal(json, "claimed_score", jx_portfolio_row_score(portfolio, row), 0);
    jxi_json_text(json, "claimed_grade", claimed > 0 ? jx_enum_code(JX_ENUM_GRADE, claimed) : NULL);
    jxi_json_decimal(json, "score",
                     assessment ? jx_assessment_total(assessment, JX_TOTAL_NORMALISED) : jx_decimal_none(),
                     jx_scheme_decimals(jx_assessment_scheme(assessment)));
    jxi_json_text(json, "grade", assessment && computed > 0 ? jx_enum_code(JX_ENUM_GRADE, computed) : NULL);
    if (assessment)
        jxi_json_integer(json, "assessment", index);
    else
        jxi_json_text(json, "assessment", NULL);
    jxi_json_close(json, '}');
}

void jxi_write_portfolio(const jx_writer *writer, jxi_json *json, const char *key, const jx_portfolio *portfolio) {
    jxi_json_open(json, key, '{');
    jxi_json_open(json, "rows", '[');
    for (int32_t row = 0; row < jx_portfolio_row_count(portfolio); row++) write_row(json, portfolio, row);
    jxi_json_close(json, ']');
    jxi_json_open(json, "findings", '[');
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        if (jx_writer_shows(writer, finding)) jxi_write_finding(writer, json, finding);
    }
    jxi_json_close(json, ']');
    jxi_json_close(json, '}');
}
