/* SPDX-License-Identifier: Apache-2.0 */
/* From rows to a form. Codes in the database are those that the library lists, so nothing here knows any of them. */
#include "finance.h"

/* Columns 1 to 7 of the projects are in the order of the library's project fields. */
static jx_status read_texts(const PGresult *projects, int row, jx_assessment *form) {
    jx_status status = JX_OK;
    for (int32_t i = 0; !status && i < jx_enum_count(JX_ENUM_FIELD) && i + 1 < PQnfields(projects); i++)
        status = jx_assessment_set_text(form, jx_enum_value(JX_ENUM_FIELD, i), field(projects, row, i + 1));
    return status;
}

static jx_status read_money(const PGresult *rows, jx_assessment *form) {
    jx_status status = JX_OK;
    for (int i = 0; !status && i < PQntuples(rows); i++) {
        int32_t source;
        status = jx_enum_find(JX_ENUM_FUNDS, field(rows, i, 0), &source);
        if (!status)
            status = jx_assessment_set_funds(form, source, field(rows, i, 1), field(rows, i, 2), field(rows, i, 3));
    }
    return status;
}

static jx_status read_claims(const PGresult *rows, jx_assessment *form) {
    jx_status status = JX_OK;
    for (int i = 0; !status && i < PQntuples(rows); i++) {
        int32_t claim;
        status = jx_enum_find(JX_ENUM_CLAIM, field(rows, i, 0), &claim);
        if (!status) status = jx_assessment_set_claim(form, claim, field(rows, i, 1));
    }
    return status;
}

static jx_status read_indicator(const PGresult *rows, int row, jx_assessment *form) {
    jx_indicator *made = NULL;
    jx_status status = jx_indicator_new(field(rows, row, 1), field(rows, row, 2), &made);
    if (!status) status = jx_indicator_set_target(made, field(rows, row, 3));
    if (!status) status = jx_indicator_set_actual(made, field(rows, row, 4));
    if (!status) status = jx_indicator_set_weight(made, field(rows, row, 5));
    if (!status) status = jx_indicator_set_claimed(made, field(rows, row, 6));
    if (!status) status = jx_indicator_set_reason(made, field(rows, row, 7));
    if (!status) status = jx_indicator_set_place(made, field(rows, row, 0));
    if (!status) status = jx_assessment_add_indicator(form, made);
    jx_indicator_unref(made);
    return status;
}

static jx_status read_indicators(const PGresult *rows, jx_assessment *form) {
    jx_status status = JX_OK;
    for (int i = 0; !status && i < PQntuples(rows); i++) status = read_indicator(rows, i, form);
    return status;
}

jx_status read_project(PGconn *database, const PGresult *projects, int row, jx_assessment *form,
                       PGresult **indicators) {
    const char *id = field(projects, row, 0);
    PGresult *money = query(
        database, "SELECT source, initial, full_year, executed FROM money WHERE project = $1 ORDER BY source", 1, &id);
    PGresult *claims = query(database, "SELECT claim, written FROM claim WHERE project = $1 ORDER BY claim", 1, &id);
    PGresult *rows = query(database,
                           "SELECT id, category, name, target, actual, weight, claimed, reason FROM indicator"
                           " WHERE project = $1 ORDER BY id",
                           1, &id);
    jx_status status = money && claims && rows ? read_texts(projects, row, form) : JX_ERROR_FILE;
    if (!status) status = read_money(money, form);
    if (!status) status = read_claims(claims, form);
    if (!status) status = read_indicators(rows, form);
    PQclear(money);
    PQclear(claims);
    *indicators = rows;
    return status;
}
