/* The rows of a portfolio: those of the 汇总表, then those made for assessments without one. */
#include "core/portfolio.h"

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

int32_t jxi_decimal_places(jx_decimal value) {
    int32_t places = 6;
    if (value == JX_NONE) return 0;
    while (places > 0 && value % 10 == 0) {
        value /= 10;
        places--;
    }
    return places;
}

/* Whether one number is the other at its own digits: 146.68 and 146.681234, or 147 and 146.68. Nothing rounds to 0. */
static bool agree(jx_decimal a, jx_decimal b) {
    if (a == b || a == 0 || b == 0) return a == b;
    return jxi_figure_agrees((jxi_figure){a, jxi_decimal_places(a)}, b) ||
           jxi_figure_agrees((jxi_figure){b, jxi_decimal_places(b)}, a);
}

/* Whether b is a with two neighbouring digits exchanged; `digits` gets them in the order of a. */
static bool transposed(jx_decimal a, jx_decimal b, char digits[2]) {
    char x[32], y[32];
    size_t first = 0, second;
    int32_t places = jxi_decimal_places(a) > jxi_decimal_places(b) ? jxi_decimal_places(a) : jxi_decimal_places(b);
    if (jx_decimal_format(a, places, x, sizeof x) != JX_OK || jx_decimal_format(b, places, y, sizeof y) != JX_OK)
        return false;
    while (x[first] && x[first] == y[first]) first++;
    if (!x[first] || !y[first] || x[first] == '.' || y[first] == '.') return false;
    second = first + 1;
    if (x[second] == '.' && y[second] == '.') second++;
    if (!x[second] || x[first] != y[second] || x[second] != y[first]) return false;
    for (size_t at = second + 1; x[at] || y[at]; at++)
        if (x[at] != y[at]) return false;
    digits[0] = x[first];
    digits[1] = x[second];
    return true;
}

/* Whether `yuan` is the amount `wan` in 元; a rounded one only when it has digits behind the point to tell. */
static bool same_in_yuan(jx_decimal yuan, jx_decimal wan) {
    if (yuan % 10000 == 0 && yuan / 10000 == wan) return wan != 0;
    return jxi_decimal_places(wan) > 0 && agree(yuan / 10000, wan);
}

int32_t jxi_amounts_compare(jx_decimal a, jx_decimal b, char digits[2]) {
    char found[2];
    if (a == JX_NONE || b == JX_NONE) return JXI_AMOUNTS_UNKNOWN;
    if (agree(a, b)) return JXI_AMOUNTS_EQUAL;
    if (transposed(a, b, digits ? digits : found)) return JXI_AMOUNTS_TRANSPOSED;
    return same_in_yuan(a, b) || same_in_yuan(b, a) ? JXI_AMOUNTS_UNITS : JXI_AMOUNTS_DIFFERENT;
}

/* Whether the amount of a row is one that a 汇总表 may mean beside the budget: what was spent, or the appropriation. */
static bool equals_other_amount(const jxi_portfolio_row *row, const jx_project *project) {
    for (int stage = 0; stage < JXI_STAGES; stage++)
        if (agree(row->funds, project->funds[JX_FUNDS_FISCAL][stage].value)) return true;
    return agree(row->funds, project->funds[JX_FUNDS_TOTAL][JX_STAGE_EXECUTED].value);
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
