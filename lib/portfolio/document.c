/* SPDX-License-Identifier: Apache-2.0 */
/* What came from which document: a portfolio given back as it was put together. */
#include "portfolio/portfolio.h"

static const jxi_document *document_at(const jx_portfolio *portfolio, int32_t index) {
    if (!portfolio || index < 0 || (size_t)index >= portfolio->document_count) return NULL;
    return &portfolio->documents[index];
}

jx_status jx_portfolio_set_file(jx_portfolio *portfolio, const char *file) {
    if (!portfolio) return JX_ERROR_ARGUMENT;
    jxi_document *last = &portfolio->documents[portfolio->document_count - 1];
    return jxi_text_set(&portfolio->object.allocator, &last->file, file);
}

int32_t jx_portfolio_document_count(const jx_portfolio *portfolio) {
    return portfolio ? (int32_t)portfolio->document_count : 0;
}

const char *jx_portfolio_document_file(const jx_portfolio *portfolio, int32_t index) {
    const jxi_document *document = document_at(portfolio, index);
    return document ? document->file : NULL;
}

int32_t jx_portfolio_document_assessments(const jx_portfolio *portfolio, int32_t index) {
    const jxi_document *document = document_at(portfolio, index);
    return document ? (int32_t)document->member_count : 0;
}

int32_t jx_portfolio_document_rows(const jx_portfolio *portfolio, int32_t index) {
    const jxi_document *document = document_at(portfolio, index);
    return document ? (int32_t)document->row_count : 0;
}

jx_decimal jx_portfolio_claimed_total(const jx_portfolio *portfolio, int32_t index, const char **place) {
    const jxi_document *document = document_at(portfolio, index);
    if (!document) return JX_NONE;
    if (place) *place = document->total_place;
    return document->claimed_total;
}

jx_status jx_portfolio_statement(const jx_portfolio *portfolio, int32_t index, int32_t number, int32_t *kind,
                                 jx_decimal *amount, const char **place) {
    const jxi_document *document = document_at(portfolio, index);
    if (!document || number < 0 || (size_t)number >= document->statement_count) return JX_ERROR_NOT_FOUND;
    const jxi_statement *statement = &portfolio->statements[document->first_statement + (size_t)number];
    if (kind) *kind = statement->kind;
    if (amount) *amount = statement->amount;
    if (place) *place = statement->place;
    return JX_OK;
}

const char *jx_portfolio_row_file(const jx_portfolio *portfolio, int32_t row) {
    if (!portfolio || row < 0) return NULL;
    if ((size_t)row < portfolio->row_count) return portfolio->documents[portfolio->rows[row].document].file;
    return jx_assessment_file(jx_portfolio_assessment(portfolio, jx_portfolio_row_assessment(portfolio, row, NULL)));
}
