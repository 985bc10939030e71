/* SPDX-License-Identifier: Apache-2.0 */
/* Restored tables, and what the search finds in a text, told as text. */
#ifndef RESTORE_TEXT_H
#define RESTORE_TEXT_H

#include "grid_text.h"

#include "form/restore/confirm.h"
#include "form/restore/restore.h"
#include "form/restore/search.h"

/* The rows of a grid, "first|second||fourth", one a line. */
static inline const char *tell_grid(const jx_grid *grid, char *told) {
    told[0] = '\0';
    for (size_t i = 0; i < grid->row_count; i++) {
        int32_t column = 0;
        for (size_t k = 0; k < grid->rows[i].count; k++) {
            const jxi_cell *cell = &grid->cells[grid->rows[i].first + k];
            for (; column < cell->column; column++) tell(told, "|");
            tell(told, cell->text);
        }
        tell(told, "\n");
    }
    return told;
}

/* What is restored from a text. */
static inline const char *restored(const char *text, char *told) {
    jx_grid *grid = grid_of(text), *out = NULL;
    assert_int_equal(jxi_restore(grid, 0, grid->row_count, &out), JX_OK);
    tell_grid(out, told);
    jx_grid_unref(out);
    jx_grid_unref(grid);
    return told;
}

/* Whether the restored rows hold these lines, one behind the other. */
static inline void assert_restored(const char *text, const char *lines) {
    char told[TOLD_SIZE];
    if (!strstr(restored(text, told), lines)) fail_msg("expected\n%s\nin\n%s", lines, told);
}

/* A plan with these columns, JXI_LABEL_… up to a zero. */
static inline jxi_plan plan_of(const int32_t *columns, int32_t delimiter) {
    jxi_plan plan = {.delimiter = delimiter, .count = 1, .columns = {JXI_LABEL_SUBCLASS}};
    for (; *columns; columns++) {
        plan.skips[plan.count] = jxi_usual_skip(*columns, false);
        plan.whole[plan.count] = JX_NONE;
        plan.columns[plan.count++] = *columns;
    }
    return plan;
}

/* The cells, "column:text" parted by blanks, "?" behind a doubtful one, "/" before a row, "[label]". */
static inline void tell_found(const char *text, const jxi_plan *plan, bool confirm, char *told) {
    jx_grid *grid = grid_of(text);
    jxi_stream stream;
    jxi_bits bits;
    jxi_found found;
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, grid->row_count, &stream), JX_OK);
    assert_int_equal(jxi_cut(&stream, 0, stream.count, plan->delimiter, plan->money, &bits), JX_OK);
    assert_int_equal(jxi_search(&stream, &bits, plan, &found), JX_OK);
    if (confirm) jxi_confirm(&stream, plan, 0, &found);
    told[0] = '\0';
    for (size_t i = 0; i < found.count; i++) {
        const jxi_found_cell *cell = &found.cells[i];
        char bytes[256] = {0}, column[8];
        size_t length;
        const char *piece = jxi_stream_text(&stream, cell->from, cell->to, &length);
        assert_true(length < sizeof bytes);
        memcpy(bytes, piece, length);
        snprintf(column, sizeof column, "%d:", (int)cell->column);
        if (i) tell(told, " ");
        if (cell->row) tell(told, "/");
        tell(told, cell->column < 0 ? "[" : column);
        tell(told, bytes);
        tell(told, cell->column < 0 ? "]" : cell->doubtful ? "?" : "");
    }
    jxi_found_free(&found);
    jxi_bits_free(&bits);
    jxi_stream_free(&stream);
    jx_grid_unref(grid);
}

#endif
