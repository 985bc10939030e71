/* SPDX-License-Identifier: Apache-2.0 */
/* The rows of a portfolio: those of the 汇总表, then those made for assessments without one. */
#include "portfolio/portfolio.h"

#include <string.h>

int32_t jx_portfolio_row_count(const jx_portfolio *portfolio) {
    if (!portfolio) return 0;
    return (int32_t)(portfolio->row_count + (portfolio->audited ? portfolio->unlisted_count : 0));
}

/* The row of the 汇总表; NULL for the others. */
static const jxi_portfolio_row *table_row(const jx_portfolio *portfolio, int32_t row) {
    return portfolio && row >= 0 && (size_t)row < portfolio->row_count ? &portfolio->rows[row] : NULL;
}

/* The assessment a row was made for; NULL for rows of the 汇总表 and for no row at all. */
static const jx_assessment *own_assessment(const jx_portfolio *portfolio, int32_t row) {
    if (row >= jx_portfolio_row_count(portfolio) || !portfolio || row < 0 || (size_t)row < portfolio->row_count)
        return NULL;
    return portfolio->members[portfolio->unlisted[(size_t)row - portfolio->row_count]].assessment;
}

const char *jx_portfolio_row_name(const jx_portfolio *portfolio, int32_t row) {
    const jxi_portfolio_row *listed = table_row(portfolio, row);
    if (listed) return listed->name;
    const jx_assessment *assessment = own_assessment(portfolio, row);
    return assessment ? jx_project_text(assessment->project, JX_PROJECT_NAME) : NULL;
}

const char *jx_portfolio_row_unit(const jx_portfolio *portfolio, int32_t row) {
    const jxi_portfolio_row *listed = table_row(portfolio, row);
    if (listed) return listed->unit;
    const jx_assessment *assessment = own_assessment(portfolio, row);
    return assessment ? jxi_assessment_unit(assessment) : NULL;
}

jx_decimal jx_portfolio_row_funds(const jx_portfolio *portfolio, int32_t row) {
    const jxi_portfolio_row *listed = table_row(portfolio, row);
    if (listed) return listed->funds;
    const jx_assessment *assessment = own_assessment(portfolio, row);
    return assessment ? jxi_assessment_budget(assessment) : JX_NONE;
}

jx_decimal jx_portfolio_row_score(const jx_portfolio *portfolio, int32_t row) {
    const jxi_portfolio_row *listed = table_row(portfolio, row);
    if (listed) return listed->score;
    return jx_assessment_claim(own_assessment(portfolio, row), JX_CLAIM_TOTAL_SCORE);
}

int32_t jx_portfolio_row_grade(const jx_portfolio *portfolio, int32_t row) {
    const jxi_portfolio_row *listed = table_row(portfolio, row);
    if (listed) return listed->grade;
    return jx_assessment_claimed_grade(own_assessment(portfolio, row));
}

const char *jx_portfolio_row_place(const jx_portfolio *portfolio, int32_t row) {
    const jxi_portfolio_row *listed = table_row(portfolio, row);
    if (listed) return listed->place;
    return jx_assessment_place(own_assessment(portfolio, row));
}

int32_t jx_portfolio_row_assessment(const jx_portfolio *portfolio, int32_t row, int32_t *confidence) {
    if (confidence) *confidence = 0;
    if (row < 0 || row >= jx_portfolio_row_count(portfolio) || !portfolio->audited) return -1;
    const jxi_portfolio_row *listed = table_row(portfolio, row);
    if (confidence) *confidence = listed ? listed->confidence : JXI_LINK_EQUAL;
    return listed ? listed->assessment : portfolio->unlisted[(size_t)row - portfolio->row_count];
}

/* The form behind a row of either kind; NULL: none. */
static const jx_assessment *form_behind(const jx_portfolio *portfolio, int32_t row) {
    bool listed = (size_t)row < portfolio->row_count;
    int32_t member = listed ? portfolio->rows[row].assessment : portfolio->unlisted[(size_t)row - portfolio->row_count];
    return member >= 0 ? portfolio->members[member].assessment : NULL;
}

const char *jxi_row_unit(const jx_portfolio *portfolio, int32_t row) {
    if ((size_t)row < portfolio->row_count && !jxi_text_is_blank(portfolio->rows[row].unit))
        return portfolio->rows[row].unit;
    const jx_assessment *form = form_behind(portfolio, row);
    return form ? jxi_assessment_unit(form) : NULL;
}

jx_decimal jxi_row_score(const jx_portfolio *portfolio, int32_t row) {
    if ((size_t)row < portfolio->row_count) return portfolio->rows[row].score;
    return form_behind(portfolio, row)->claims[JX_CLAIM_TOTAL_SCORE].value;
}

static bool is_amount_of(const jxi_portfolio_row *row, jx_decimal amount) {
    return jxi_amounts_compare(row->funds, amount, NULL) == JXI_AMOUNTS_EQUAL;
}

/* Whether the amount of a row is one that a 汇总表 may mean beside the budget: what was spent, or the appropriation. */
static bool equals_other_amount(const jxi_portfolio_row *row, const jx_project *project) {
    for (int stage = 0; stage < JXI_STAGES; stage++)
        if (is_amount_of(row, project->funds[JX_FUNDS_FISCAL][stage].value)) return true;
    return is_amount_of(row, project->funds[JX_FUNDS_TOTAL][JX_STAGE_EXECUTED].value);
}

int32_t jxi_row_compare_funds(const jxi_portfolio_row *row, const jx_assessment *assessment, jx_decimal *against,
                              char digits[2]) {
    static const int stages[] = {JX_STAGE_FULL_YEAR, JX_STAGE_INITIAL};
    int32_t best = JXI_AMOUNTS_UNKNOWN;
    for (size_t i = 0; i < sizeof stages / sizeof stages[0]; i++) {
        jx_decimal amount = assessment->project->funds[JX_FUNDS_TOTAL][stages[i]].value;
        char found[2] = {0, 0};
        int32_t relation = jxi_amounts_compare(row->funds, amount, found);
        if (relation == JXI_AMOUNTS_UNKNOWN || (best != JXI_AMOUNTS_UNKNOWN && relation >= best)) continue;
        best = relation;
        if (against) *against = amount;
        if (digits) memcpy(digits, found, sizeof found);
    }
    if (best > JXI_AMOUNTS_EQUAL && equals_other_amount(row, assessment->project)) return JXI_AMOUNTS_EQUAL;
    return best;
}
