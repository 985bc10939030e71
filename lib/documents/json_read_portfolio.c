/* Reads the part of a run that its documents stated themselves: rows of summary tables, their totals, amounts in the
 * text. */
#include "documents/format.h"

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
        jxi_path_fail(path, key, JX_ERROR_FORMAT, "this is no grade");
    return grade;
}

/* Rows that stand for assessments without a row of their own were not stated; they come about again. */
static void read_row(jx_document *document, jxi_path *path, jxi_node *row) {
    if (!jxi_node_flag(path, row, "stated", false)) return;
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

static void read_statement(jx_document *document, jxi_path *path, jxi_node *item) {
    const char *kind = jxi_node_text(path, item, "kind");
    jxi_stated stated = {.kind = JX_STATEMENT_INITIAL,
                         .place = jxi_node_text(path, item, "place"),
                         .amount = jxi_node_decimal(path, item, "amount")};
    if (kind && kind[0] == 'e') stated.kind = JX_STATEMENT_EXECUTED;
    state(document, path, &stated);
}

static void read_total(jx_document *document, jxi_path *path, jxi_node *item) {
    jxi_stated stated = {.kind = JXI_STATED_TOTAL,
                         .place = jxi_node_text(path, item, "place"),
                         .amount = jxi_node_decimal(path, item, "funds")};
    state(document, path, &stated);
}

void jxi_json_read_portfolio(jx_document *document, jxi_path *path, jxi_node *run) {
    static const struct {
        const char *list;
        void (*read)(jx_document *document, jxi_path *path, jxi_node *item);
    } lists[] = {{"rows", read_row}, {"claimed_totals", read_total}, {"statements", read_statement}};
    size_t back, list_back, item_back;
    jxi_node *portfolio = jxi_node_enter(path, run, "portfolio", false, &back);
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        jxi_node *list = jxi_node_enter(path, portfolio, lists[i].list, true, &list_back);
        for (size_t k = 0; path->status == JX_OK && k < jxi_node_count(list); k++) {
            jxi_node *item = jxi_node_item(path, list, k, &item_back);
            if (item) lists[i].read(document, path, item);
            jxi_path_leave(path, item_back);
        }
        jxi_path_leave(path, list_back);
    }
    jxi_path_leave(path, back);
}
