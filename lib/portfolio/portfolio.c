/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of a portfolio: members, rows of summary tables and statements, and giving them out. */
#include "portfolio/portfolio.h"

#include <string.h>

/* Every portfolio has a first document, for what is added without saying where it comes from. */
static jx_status add_document(jx_portfolio *portfolio) {
    jx_status status = jxi_grow(&portfolio->object.allocator, (void **)&portfolio->documents,
                                sizeof *portfolio->documents, portfolio->document_count, &portfolio->document_capacity);
    if (status != JX_OK) return status;
    portfolio->documents[portfolio->document_count++] = (jxi_document){.first_row = portfolio->row_count,
                                                                       .first_member = portfolio->count,
                                                                       .first_statement = portfolio->statement_count,
                                                                       .claimed_total = JX_NONE};
    return JX_OK;
}

static jxi_document *last_document(jx_portfolio *portfolio) {
    return &portfolio->documents[portfolio->document_count - 1];
}

static int32_t last_index(const jx_portfolio *portfolio) {
    return (int32_t)portfolio->document_count - 1;
}

jx_status jx_portfolio_new_in(const jx_allocator *allocator, jx_portfolio **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    jx_portfolio *portfolio = jxi_object_new(allocator, sizeof *portfolio);
    if (!portfolio) return JX_ERROR_NO_MEMORY;
    if (add_document(portfolio) != JX_OK) {
        jxi_object_free(portfolio, sizeof *portfolio);
        return JX_ERROR_NO_MEMORY;
    }
    *out = portfolio;
    return JX_OK;
}

jx_status jx_portfolio_new(jx_portfolio **out) {
    return jx_portfolio_new_in(NULL, out);
}

jx_portfolio *jx_portfolio_ref(jx_portfolio *portfolio) {
    if (portfolio) jxi_object_ref(&portfolio->object);
    return portfolio;
}

static void free_row(const jx_allocator *allocator, jxi_portfolio_row *row) {
    jxi_text_free(allocator, row->unit);
    jxi_text_free(allocator, row->name);
    jxi_text_free(allocator, row->place);
}

void jx_portfolio_unref(jx_portfolio *portfolio) {
    if (!portfolio || !jxi_object_unref(&portfolio->object)) return;
    const jx_allocator *allocator = &portfolio->object.allocator;
    for (size_t i = 0; i < portfolio->count; i++) jx_assessment_unref(portfolio->members[i].assessment);
    for (size_t i = 0; i < portfolio->row_count; i++) free_row(allocator, &portfolio->rows[i]);
    for (size_t i = 0; i < portfolio->statement_count; i++) jxi_text_free(allocator, portfolio->statements[i].place);
    for (size_t i = 0; i < portfolio->document_count; i++) {
        jxi_text_free(allocator, portfolio->documents[i].total_place);
        jxi_text_free(allocator, portfolio->documents[i].file);
    }
    jxi_release(allocator, portfolio->members, portfolio->capacity * sizeof *portfolio->members);
    jxi_release(allocator, portfolio->rows, portfolio->row_capacity * sizeof *portfolio->rows);
    jxi_release(allocator, portfolio->statements, portfolio->statement_capacity * sizeof *portfolio->statements);
    jxi_release(allocator, portfolio->documents, portfolio->document_capacity * sizeof *portfolio->documents);
    jxi_release(allocator, portfolio->unlisted, portfolio->unlisted_capacity * sizeof *portfolio->unlisted);
    jxi_findings_free(allocator, &portfolio->findings);
    jxi_statistics_free(allocator, &portfolio->statistics);
    jxi_object_free(portfolio, sizeof *portfolio);
}

jx_status jx_portfolio_begin_document(jx_portfolio *portfolio) {
    if (!portfolio) return JX_ERROR_ARGUMENT;
    const jxi_document *last = last_document(portfolio);
    bool used = last->row_count || last->member_count || last->statement_count || last->claimed_total != JX_NONE;
    return used ? add_document(portfolio) : JX_OK;
}

jx_status jx_portfolio_add(jx_portfolio *portfolio, jx_assessment *assessment) {
    if (!portfolio || !assessment) return JX_ERROR_ARGUMENT;
    jx_status status = jxi_grow(&portfolio->object.allocator, (void **)&portfolio->members, sizeof *portfolio->members,
                                portfolio->count, &portfolio->capacity);
    if (status != JX_OK) return status;
    portfolio->members[portfolio->count++] =
        (jxi_member){.assessment = jx_assessment_ref(assessment), .document = last_index(portfolio), .row = -1};
    last_document(portfolio)->member_count++;
    portfolio->audited = false;
    return JX_OK;
}

jx_status jx_portfolio_add_row(jx_portfolio *portfolio, const char *unit, const char *name, const char *funds,
                               const char *score, int32_t grade, const char *place) {
    if (!portfolio || !name) return JX_ERROR_ARGUMENT;
    jx_decimal amount;
    jxi_figure points;
    jx_status status = jxi_amount_given(funds, &amount);
    if (status == JX_OK) status = jxi_figure_given(score, &points);
    if (status != JX_OK) return status;
    return jx_portfolio_add_row_decimal(portfolio, unit, name, amount, points.value, grade, place);
}

jx_status jx_portfolio_add_row_decimal(jx_portfolio *portfolio, const char *unit, const char *name, jx_decimal funds,
                                       jx_decimal score, int32_t grade, const char *place) {
    if (!portfolio || !name || grade < JX_GRADE_NONE || grade > JX_GRADE_POOR) return JX_ERROR_ARGUMENT;
    const jx_allocator *allocator = &portfolio->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&portfolio->rows, sizeof *portfolio->rows, portfolio->row_count,
                                &portfolio->row_capacity);
    if (status != JX_OK) return status;
    jxi_portfolio_row row = {
        .funds = funds, .score = score, .grade = grade, .document = last_index(portfolio), .assessment = -1};
    status = jxi_text_set(allocator, &row.unit, unit);
    if (status == JX_OK) status = jxi_text_set(allocator, &row.name, name);
    if (status == JX_OK) status = jxi_text_set(allocator, &row.place, place);
    if (status != JX_OK) {
        free_row(allocator, &row);
        return status;
    }
    portfolio->rows[portfolio->row_count++] = row;
    last_document(portfolio)->row_count++;
    portfolio->audited = false;
    return JX_OK;
}

jx_status jx_portfolio_set_claimed_total(jx_portfolio *portfolio, const char *funds, const char *place) {
    if (!portfolio) return JX_ERROR_ARGUMENT;
    jx_decimal amount;
    jx_status status = jxi_amount_given(funds, &amount);
    return status == JX_OK ? jx_portfolio_set_claimed_total_decimal(portfolio, amount, place) : status;
}

jx_status jx_portfolio_set_claimed_total_decimal(jx_portfolio *portfolio, jx_decimal funds, const char *place) {
    if (!portfolio) return JX_ERROR_ARGUMENT;
    jxi_document *document = last_document(portfolio);
    jx_status status = jxi_text_set(&portfolio->object.allocator, &document->total_place, place);
    if (status != JX_OK) return status;
    document->claimed_total = funds;
    portfolio->audited = false;
    return JX_OK;
}

jx_status jx_portfolio_add_statement(jx_portfolio *portfolio, int32_t kind, const char *amount, const char *place) {
    if (!portfolio) return JX_ERROR_ARGUMENT;
    jx_decimal stated;
    jx_status status = jxi_amount_given(amount, &stated);
    return status == JX_OK ? jx_portfolio_add_statement_decimal(portfolio, kind, stated, place) : status;
}

jx_status jx_portfolio_add_statement_decimal(jx_portfolio *portfolio, int32_t kind, jx_decimal amount,
                                             const char *place) {
    if (!portfolio || amount == JX_NONE) return JX_ERROR_ARGUMENT;
    if (kind != JX_STATEMENT_INITIAL && kind != JX_STATEMENT_EXECUTED) return JX_ERROR_NOT_FOUND;
    const jx_allocator *allocator = &portfolio->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&portfolio->statements, sizeof *portfolio->statements,
                                portfolio->statement_count, &portfolio->statement_capacity);
    if (status != JX_OK) return status;
    jxi_statement statement = {.kind = kind, .document = last_index(portfolio), .amount = amount};
    status = jxi_text_set(allocator, &statement.place, place);
    if (status != JX_OK) return status;
    portfolio->statements[portfolio->statement_count++] = statement;
    last_document(portfolio)->statement_count++;
    portfolio->audited = false;
    return JX_OK;
}

int32_t jx_portfolio_count(const jx_portfolio *portfolio) {
    return portfolio ? (int32_t)portfolio->count : 0;
}

jx_assessment *jx_portfolio_assessment(const jx_portfolio *portfolio, int32_t index) {
    if (!portfolio || index < 0 || (size_t)index >= portfolio->count) return NULL;
    return portfolio->members[index].assessment;
}

int32_t jx_portfolio_finding_count(const jx_portfolio *portfolio) {
    return portfolio && portfolio->audited ? (int32_t)portfolio->findings.count : 0;
}

const jx_finding *jx_portfolio_finding(const jx_portfolio *portfolio, int32_t index) {
    if (index < 0 || index >= jx_portfolio_finding_count(portfolio)) return NULL;
    return &portfolio->findings.items[index];
}

void jxi_statistics_free(const jx_allocator *allocator, jxi_statistics *statistics) {
    jxi_release(allocator, statistics->units, statistics->unit_capacity * sizeof *statistics->units);
    jxi_release(allocator, statistics->watch, statistics->watch_capacity * sizeof *statistics->watch);
    *statistics = (jxi_statistics){0};
}
