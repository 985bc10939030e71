/* SPDX-License-Identifier: Apache-2.0 */
/* Takes in what a run says of the reading of a form: columns, what was not understood, and the states of figures. The
 * counts are passed over; they follow. */
#include "documents/json/reading.h"

static void check(jxi_path *path, const char *key, jx_status status) {
    if (status != JX_OK) jxi_path_fail(path, key, status, jx_status_text(status, "en"));
}

static int32_t read_code(jxi_path *path, jxi_node *object, const char *key, int32_t list) {
    int32_t value = 0;
    const char *code = jxi_node_text(path, object, key);
    if (!code || jx_enum_find(list, code, &value) != JX_OK)
        jxi_path_fail(path, key, JX_ERROR_FORMAT, "there is no such code");
    return value;
}

static void read_columns(jxi_path *path, jxi_node *reading, jx_assessment *assessment) {
    size_t back, inner;
    jxi_node *list = jxi_node_enter(path, reading, "columns", true, &back);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &inner);
        int32_t figure = read_code(path, item, "figure", JX_ENUM_FIGURE);
        int32_t state = read_code(path, item, "state", JX_ENUM_STATE);
        int32_t cells = jxi_node_integer(path, item, "cells"), inferred = jxi_node_flag(path, item, "inferred", false);
        const char *heading = jxi_node_text(path, item, "heading"), *place = jxi_node_text(path, item, "place");
        if (path->status == JX_OK)
            check(path, NULL, jx_assessment_add_column(assessment, figure, state, cells, inferred, heading, place));
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

static void read_not_understood(jxi_path *path, jxi_node *reading, jx_assessment *assessment) {
    size_t back, inner;
    jxi_node *list = jxi_node_enter(path, reading, "not_understood", true, &back);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &inner);
        const char *text = jxi_node_text(path, item, "text"), *place = jxi_node_text(path, item, "place");
        int32_t cells = jxi_node_integer(path, item, "cells");
        if (path->status == JX_OK)
            check(path, "text", jx_assessment_add_not_understood(assessment, text, place, cells));
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

/* The state of one figure; of the rows listed when it is one of the table. */
static void read_figure(jxi_path *path, jxi_node *item, jx_assessment *assessment) {
    size_t back;
    int32_t figure = read_code(path, item, "figure", JX_ENUM_FIGURE);
    int32_t state = read_code(path, item, "state", JX_ENUM_STATE);
    int32_t inferred = jxi_node_flag(path, item, "inferred", false);
    jxi_node *rows = jxi_node_enter(path, item, "rows", true, &back);
    size_t count = jxi_node_count(rows);
    for (size_t i = 0; path->status == JX_OK && i < (count ? count : 1); i++) {
        const char *text = count ? jxi_node_text_at(path, rows, i) : NULL;
        jx_decimal row = 0;
        if (text) check(path, NULL, jx_decimal_parse(text, &row));
        if (path->status == JX_OK)
            check(path, NULL, jx_assessment_set_state(assessment, figure, (int32_t)(row / 1000000), state, inferred));
    }
    jxi_path_leave(path, back);
}

static void read_figures(jxi_path *path, jxi_node *reading, jx_assessment *assessment) {
    size_t back, inner;
    jxi_node *list = jxi_node_enter(path, reading, "figures", true, &back);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &inner);
        if (item) read_figure(path, item, assessment);
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

void jxi_read_reading(jxi_path *path, jxi_node *object, jx_assessment *assessment) {
    size_t back;
    jxi_node *reading = jxi_node_enter(path, object, "reading", false, &back);
    read_columns(path, reading, assessment);
    read_not_understood(path, reading, assessment);
    read_figures(path, reading, assessment);
    jxi_path_leave(path, back);
}
