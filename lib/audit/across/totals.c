/* SPDX-License-Identifier: Apache-2.0 */
/* Totals: the one that a 汇总表 states, and the amounts that a report states in its text. */
#include "audit/across/across.h"

/* The sum of a document's rows. */
typedef struct row_sum {
    jx_decimal funds;
    int32_t places; /* the most digits behind the point that a row has */
    size_t rows;
    bool complete; /* every row has an amount */
} row_sum;

static jx_status sum_rows(const jx_portfolio *portfolio, const jxi_document *document, row_sum *out) {
    *out = (row_sum){.rows = document->row_count, .complete = document->row_count > 0};
    for (size_t i = 0; i < document->row_count; i++) {
        jx_decimal funds = portfolio->rows[document->first_row + i].funds;
        int32_t places = jxi_decimal_places(funds);
        if (funds == JX_NONE) out->complete = false;
        if (places > out->places) out->places = places;
        if (jxi_decimal_add(out->funds, funds, &out->funds) != JX_OK) return JX_ERROR_RANGE;
    }
    return JX_OK;
}

/* Whether a total is the sum of rows that were rounded one by one: each may be off by half its last digit. */
static bool explained_by_rounding(jx_decimal total, const row_sum *sum) {
    static const jx_decimal halves[] = {500000, 50000, 5000, 500, 50, 5, 0};
    jx_decimal slack = halves[sum->places] * (jx_decimal)sum->rows;
    jx_decimal low, high;
    if (jxi_decimal_add(sum->funds, -slack, &low) != JX_OK || jxi_decimal_add(sum->funds, slack, &high) != JX_OK)
        return false;
    return sum->places > 0 && total >= low && total <= high;
}

jx_status jxi_check_totals(jx_portfolio *portfolio) {
    for (size_t i = 0; i < portfolio->document_count; i++) {
        const jxi_document *document = &portfolio->documents[i];
        row_sum sum;
        jx_status status = sum_rows(portfolio, document, &sum);
        if (status != JX_OK) return status;
        jx_decimal total = document->claimed_total;
        if (total == JX_NONE || !sum.complete || explained_by_rounding(total, &sum)) continue;
        if (jxi_amounts_compare(total, sum.funds, NULL) == JXI_AMOUNTS_EQUAL) continue;
        jxi_draft draft = jxi_draft_of(JXI_SUMMARY_TOTAL_MISMATCH, JX_ITEM_TOTAL, document->total_place);
        draft.claimed = total;
        draft.computed = sum.funds;
        jxi_draft_number(&draft, 0, total, 0);
        jxi_draft_number(&draft, 1, sum.funds, 0);
        status = jxi_portfolio_report(portfolio, &draft);
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

/* What an amount in the text of one document may be held against. */
typedef struct evidence {
    jx_decimal amount; /* the stated one */
    jx_decimal total;  /* the sum of all that belongs to the document; JX_NONE: not all is known */
    bool agrees;       /* some figure of the document is the stated one */
} evidence;

static void hold_against(evidence *e, jx_decimal figure) {
    if (jxi_amounts_compare(e->amount, figure, NULL) == JXI_AMOUNTS_EQUAL) e->agrees = true;
}

/* Sums one stage over the forms of a document; the sum is no total when a figure or a whole form is missing. */
static jx_status weigh_forms(const jx_portfolio *portfolio, int32_t document, int32_t stage, evidence *e) {
    const jxi_document *d = &portfolio->documents[document];
    jx_decimal sum = 0;
    bool complete = d->member_count > 0;
    for (size_t i = 0; i < d->row_count; i++) {
        const jx_assessment *form = jxi_row_form(portfolio, &portfolio->rows[d->first_row + i]);
        complete = complete && form != NULL;
    }
    for (size_t i = 0; i < d->member_count; i++) {
        const jxi_member *member = &portfolio->members[d->first_member + i];
        const jxi_amount *funds = member->assessment->project->funds[JX_FUNDS_TOTAL];
        for (int32_t other = 0; other < JXI_STAGES; other++) hold_against(e, funds[other].value);
        complete = complete && funds[stage].value != JX_NONE && member->assessment->complete;
        if (jxi_decimal_add(sum, funds[stage].value, &sum) != JX_OK) return JX_ERROR_RANGE;
    }
    hold_against(e, sum);
    if (complete && e->total == JX_NONE) e->total = sum;
    return JX_OK;
}

/* The budgets of a 汇总表, of each row and of all. */
static jx_status weigh_rows(const jx_portfolio *portfolio, const jxi_document *document, evidence *e) {
    row_sum sum;
    jx_status status = sum_rows(portfolio, document, &sum);
    if (status != JX_OK) return status;
    for (size_t i = 0; i < document->row_count; i++) hold_against(e, portfolio->rows[document->first_row + i].funds);
    hold_against(e, document->claimed_total);
    if (sum.complete) {
        hold_against(e, sum.funds);
        e->agrees = e->agrees || explained_by_rounding(e->amount, &sum);
        e->total = sum.funds;
    }
    return JX_OK;
}

/* Whether the report states several amounts of the kind: then some of them are about parts, and which is not known. */
static bool stated_several_times(const jx_portfolio *portfolio, const jxi_statement *statement) {
    const jxi_document *document = &portfolio->documents[statement->document];
    for (size_t i = 0; i < document->statement_count; i++) {
        const jxi_statement *other = &portfolio->statements[document->first_statement + i];
        if (other->kind == statement->kind && other->amount != statement->amount) return true;
    }
    return false;
}

static jx_status check_statement(jx_portfolio *portfolio, const jxi_statement *statement) {
    evidence e = {.amount = statement->amount, .total = JX_NONE};
    bool initial = statement->kind == JX_STATEMENT_INITIAL;
    jx_status status = JX_OK;
    if (initial) status = weigh_rows(portfolio, &portfolio->documents[statement->document], &e);
    if (status == JX_OK)
        status = weigh_forms(portfolio, statement->document, initial ? JX_STAGE_INITIAL : JX_STAGE_EXECUTED, &e);
    if (status == JX_OK && initial) {
        evidence full_year = {.amount = statement->amount, .total = JX_NONE};
        status = weigh_forms(portfolio, statement->document, JX_STAGE_FULL_YEAR, &full_year);
        e.agrees = e.agrees || full_year.agrees;
    }
    if (status != JX_OK || e.agrees || e.total == JX_NONE) return status;
    jxi_draft draft = jxi_draft_of(JXI_NARRATIVE_AMOUNT_MISMATCH, JX_ITEM_TOTAL, statement->place);
    draft.variant = 2;
    draft.claimed = statement->amount;
    draft.computed = e.total;
    jxi_draft_pair(&draft, 0, initial ? "年初预算" : "支出", initial ? "an initial budget" : "spending");
    jxi_draft_number(&draft, 1, statement->amount, 0);
    jxi_draft_number(&draft, 2, e.total, 0);
    return jxi_portfolio_report(portfolio, &draft);
}

jx_status jxi_check_narrative(jx_portfolio *portfolio) {
    for (size_t i = 0; i < portfolio->statement_count; i++) {
        const jxi_statement *statement = &portfolio->statements[i];
        if (stated_several_times(portfolio, statement)) continue;
        jx_status status = check_statement(portfolio, statement);
        if (status != JX_OK) return status;
    }
    return JX_OK;
}
