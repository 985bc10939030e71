/* SPDX-License-Identifier: Apache-2.0 */
/* Reads the part of a run that its documents stated themselves: rows of summary tables, their totals, amounts in the
 * text. What was computed from it is passed over. */
#include "documents/json/read.h"

static void state(jx_document *document, jxi_path *path, const jxi_stated *stated) {
    if (path->status != JX_OK) return;
    jx_status status = jxi_document_state(document, stated);
    if (status != JX_OK) jxi_path_fail(path, NULL, status, jx_status_text(status, "en"));
}

/* A grade by its code, JX_GRADE_NONE when there is none. */
static int32_t read_grade(jxi_path *path, jxi_node *object, const char *key) {
    const char *code = jxi_node_text(path, object, key);
    int32_t grade = JX_GRADE_NONE;
    if (code && jx_enum_find(JX_ENUM_GRADE, code, &grade) != JX_OK)
        jxi_path_fail(path, key, JX_ERROR_FORMAT, "not a grade");
    return grade;
}

static void read_row(jx_document *document, jxi_path *path, jxi_node *row) {
    jxi_stated stated = {.kind = JXI_STATED_ROW,
                         .unit = jxi_node_text(path, row, "unit"),
                         .name = jxi_node_text(path, row, "name"),
                         .place = jxi_node_text(path, row, "place"),
                         .amount = jxi_node_decimal(path, row, "funds"),
                         .score = jxi_node_decimal(path, row, "claimed_score"),
                         .grade = read_grade(path, row, "claimed_grade")};
    if (!stated.name) jxi_path_fail(path, "name", JX_ERROR_FORMAT, "a row needs a name");
    state(document, path, &stated);
}

/* Up to `count` rows from `*next` on. Rows that stand for assessments without a row were not stated: they come about
 * again. */
static void read_rows(jx_document *document, jxi_path *path, jxi_node *rows, size_t *next, int64_t count) {
    size_t back;
    for (; path->status == JX_OK && count > 0 && *next < jxi_node_count(rows); ++*next) {
        jxi_node *row = jxi_node_item(path, rows, *next, &back);
        if (jxi_node_flag(path, row, "stated", true)) {
            read_row(document, path, row);
            count--;
        }
        jxi_path_leave(path, back);
    }
}

static void read_statements(jx_document *document, jxi_path *path, jxi_node *item) {
    size_t back, inner;
    jxi_node *list = jxi_node_enter(path, item, "statements", true, &back);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(list); i++) {
        jxi_node *statement = jxi_node_item(path, list, i, &inner);
        const char *kind = jxi_node_text(path, statement, "kind");
        jxi_stated stated = {.kind = kind && kind[0] == 'e' ? JX_STATEMENT_EXECUTED : JX_STATEMENT_INITIAL,
                             .place = jxi_node_text(path, statement, "place"),
                             .amount = jxi_node_decimal(path, statement, "amount")};
        state(document, path, &stated);
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

static void read_document(jx_document *document, jxi_path *path, jxi_node *item, jxi_node *rows, size_t *next) {
    jxi_stated begin = {.kind = JXI_STATED_DOCUMENT,
                        .name = jxi_node_text(path, item, "file"),
                        .amount = jxi_node_integer(path, item, "assessments")};
    jxi_stated total = {.kind = JXI_STATED_TOTAL,
                        .place = jxi_node_text(path, item, "claimed_total_place"),
                        .amount = jxi_node_decimal(path, item, "claimed_total")};
    state(document, path, &begin);
    read_rows(document, path, rows, next, jxi_node_integer(path, item, "rows"));
    if (total.amount != JX_NONE) state(document, path, &total);
    read_statements(document, path, item);
}

void jxi_json_read_portfolio(jx_document *document, jxi_path *path, jxi_node *run) {
    size_t back, rows_back, list_back, item_back, next = 0;
    jxi_node *portfolio = jxi_node_enter(path, run, "portfolio", false, &back);
    jxi_node *rows = jxi_node_enter(path, portfolio, "rows", true, &rows_back);
    jxi_path_leave(path, rows_back);
    jxi_node *list = jxi_node_enter(path, portfolio, "documents", true, &list_back);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &item_back);
        if (item) read_document(document, path, item, rows, &next);
        jxi_path_leave(path, item_back);
    }
    jxi_path_leave(path, list_back);
    jxi_path_leave(path, back);
}
