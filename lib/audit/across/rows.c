/* SPDX-License-Identifier: Apache-2.0 */
/* A row of a 汇总表 against the form it is about, and against itself. */
#include "audit/across/across.h"
#include "scheme/scheme.h"

static jxi_draft row_draft(const jx_portfolio *portfolio, int32_t code, size_t row) {
    jxi_draft draft = jxi_draft_of(code, (int32_t)row, portfolio->rows[row].place);
    jxi_draft_text(&draft, 0, portfolio->rows[row].name);
    return draft;
}

static void put_figures(jxi_draft *draft, jx_decimal claimed, jx_decimal computed) {
    draft->claimed = claimed;
    draft->computed = computed;
    jxi_draft_number(draft, 1, claimed, 0);
    jxi_draft_number(draft, 2, computed, 0);
}

static void put_grade(jxi_draft *draft, int slot, int32_t grade) {
    jxi_draft_pair(draft, slot, jx_grade_name(grade, "zh"), jx_grade_name(grade, "en"));
}

static jx_status check_amount(jx_portfolio *portfolio, size_t row, const jx_assessment *form) {
    jx_decimal amount = JX_NONE;
    char digits[2], first[2] = "", second[2] = "";
    int32_t relation = jxi_row_compare_funds(&portfolio->rows[row], form, &amount, digits);
    if (relation == JXI_AMOUNTS_UNKNOWN || relation == JXI_AMOUNTS_EQUAL) return JX_OK;
    jxi_draft draft = row_draft(portfolio, JXI_SUMMARY_AMOUNT_MISMATCH, row);
    bool stands_in = jx_assessment_state(form, JX_FIGURE_FUNDS_FULL_YEAR, 0, NULL) == JX_STATE_UNREAD;
    if (stands_in) draft.severity = JX_SEVERITY_WARNING; /* another amount than the one that was not read */
    put_figures(&draft, portfolio->rows[row].funds, amount);
    if (relation == JXI_AMOUNTS_TRANSPOSED) {
        first[0] = digits[0];
        second[0] = digits[1];
        draft.variant = 1;
        jxi_draft_text(&draft, 3, first);
        jxi_draft_text(&draft, 4, second);
    } else if (relation == JXI_AMOUNTS_UNITS) {
        draft.variant = 2;
    }
    return jxi_portfolio_report(portfolio, &draft);
}

static jx_status check_score(jx_portfolio *portfolio, size_t row, const jx_assessment *form) {
    jx_decimal claimed = portfolio->rows[row].score, total = form->claims[JX_CLAIM_TOTAL_SCORE].value;
    int32_t relation = jxi_amounts_compare(claimed, total, NULL);
    if (relation == JXI_AMOUNTS_UNKNOWN || relation == JXI_AMOUNTS_EQUAL) return JX_OK;
    jxi_draft draft = row_draft(portfolio, JXI_SUMMARY_SCORE_MISMATCH, row);
    put_figures(&draft, claimed, total);
    return jxi_portfolio_report(portfolio, &draft);
}

static jx_status check_grade(jx_portfolio *portfolio, size_t row, const jx_assessment *form) {
    int32_t claimed = portfolio->rows[row].grade, stated = form->claimed_grade;
    if (claimed == JX_GRADE_NONE || stated == JX_GRADE_NONE || claimed == stated) return JX_OK;
    jxi_draft draft = row_draft(portfolio, JXI_SUMMARY_GRADE_MISMATCH, row);
    put_grade(&draft, 1, claimed);
    put_grade(&draft, 2, stated);
    return jxi_portfolio_report(portfolio, &draft);
}

/* The rules that a row without a form is graded by: those that all forms of its document share, else mof-2020. */
static const jxi_rules *document_rules(const jx_portfolio *portfolio, int32_t document, const jxi_rules *standard) {
    const jxi_document *d = &portfolio->documents[document];
    if (d->member_count == 0) return standard;
    const jxi_member *members = portfolio->members + d->first_member;
    for (size_t i = 1; i < d->member_count; i++)
        if (members[i].assessment->scheme != members[0].assessment->scheme) return standard;
    return jxi_scheme_rules(members[0].assessment->scheme);
}

/* The grade of a row against the band that its own score lies in. */
static jx_status check_band(jx_portfolio *portfolio, size_t row, const jxi_rules *rules) {
    const jxi_portfolio_row *entry = &portfolio->rows[row];
    if (entry->grade == JX_GRADE_NONE || entry->score == JX_NONE) return JX_OK;
    const jxi_band *band = jxi_band_at(rules, jxi_band_of(rules, entry->score));
    if (!band || band->grade == entry->grade) return JX_OK;
    jxi_draft draft = jxi_draft_of(JXI_GRADE_MISMATCH, (int32_t)row, entry->place);
    draft.variant = 1;
    draft.claimed = entry->score;
    draft.basis = band->basis;
    put_grade(&draft, 0, entry->grade);
    jxi_draft_number(&draft, 1, entry->score, 0);
    jxi_draft_pair(&draft, 2, band->name[0], band->name[1]);
    jxi_draft_text(&draft, 3, entry->name);
    return jxi_portfolio_report(portfolio, &draft);
}

static jx_status check_row(jx_portfolio *portfolio, size_t row, const jxi_rules *rules) {
    const jx_assessment *form = jxi_row_form(portfolio, &portfolio->rows[row]);
    jx_status status = JX_OK;
    if (form) {
        status = check_amount(portfolio, row, form);
        if (status == JX_OK) status = check_score(portfolio, row, form);
        if (status == JX_OK) status = check_grade(portfolio, row, form);
        rules = jxi_scheme_rules(form->scheme);
    }
    return status == JX_OK ? check_band(portfolio, row, rules) : status;
}

jx_status jxi_check_rows(jx_portfolio *portfolio) {
    jx_scheme *standard = NULL;
    jx_status status = jx_scheme_builtin(NULL, &standard);
    const jxi_rules *rules = NULL;
    for (size_t row = 0; row < portfolio->row_count && status == JX_OK; row++) {
        int32_t document = portfolio->rows[row].document;
        if (row == 0 || document != portfolio->rows[row - 1].document)
            rules = document_rules(portfolio, document, jxi_scheme_rules(standard));
        status = check_row(portfolio, row, rules);
    }
    jx_scheme_unref(standard);
    return status;
}
