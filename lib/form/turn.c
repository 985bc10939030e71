/* SPDX-License-Identifier: Apache-2.0 */
/* Turns tables of indicators upright whose headings stand below each other in the first column. */
#include "form/turn.h"

#include "form/heading.h"

/* A turned table has as many rows as a heading has columns, at most; and is not as wide as a table can be. */
enum { ROWS_LEAST = 4, ROWS_MOST = JXI_HEADING_MAX, CELLS_LEAST = 3, WIDTH_MOST = 1024 };

/* What the first cell of a row heads in a table of indicators; JXI_LABEL_NONE when the row cannot be one turned. */
static int32_t heads(const jx_grid *grid, size_t row) {
    const jxi_row *source = &grid->rows[row];
    jxi_piece piece;
    if (source->kind != JX_ROW_TABLE || source->count == 0) return JXI_LABEL_NONE;
    const jxi_cell *first = &grid->cells[source->first];
    if (first->column != 0 || first->columns > 1) return JXI_LABEL_NONE;
    jxi_label_of(first->text, &piece.match);
    return jxi_indicator_column(&piece);
}

/* The end of the turned table that begins in this row; the row itself when none does. It has names or targets, and what
 * was reached or earned; no heading stands in it twice, and its first row is as wide as the others. */
static size_t turned_end(const jx_grid *grid, size_t first) {
    uint64_t seen = 0;
    size_t row = first, wide = 0;
    for (; row < grid->row_count && grid->rows[row].table == grid->rows[first].table; row++) {
        if (row - first == ROWS_MOST || grid->rows[row].count > WIDTH_MOST) break;
        int32_t label = heads(grid, row);
        if (label == JXI_LABEL_NONE || label == JXI_LABEL_INDICATORS) break;
        uint64_t bit = label == JXI_LABEL_IGNORED ? 0 : UINT64_C(1) << label;
        if (seen & bit) break;
        seen |= bit;
        wide += grid->rows[row].count > CELLS_LEAST;
    }
    uint64_t names = UINT64_C(1) << JXI_LABEL_LEVEL3 | UINT64_C(1) << JXI_LABEL_TARGET;
    uint64_t reached = UINT64_C(1) << JXI_LABEL_ACTUAL | UINT64_C(1) << JXI_LABEL_SCORE;
    bool table = row - first >= ROWS_LEAST && wide + 1 >= row - first && (seen & names) && (seen & reached);
    return table ? row : first;
}

static const jxi_cell *cell_at(const jx_grid *grid, size_t row, int32_t column) {
    const jxi_row *source = &grid->rows[row];
    for (size_t i = source->first; i < source->first + source->count; i++)
        if (grid->cells[i].column == column) return &grid->cells[i];
    return NULL;
}

static int32_t width_of(const jx_grid *grid, size_t first, size_t end) {
    int32_t width = 0;
    for (size_t i = grid->rows[first].first; i < grid->rows[end - 1].first + grid->rows[end - 1].count; i++) {
        int32_t last = grid->cells[i].column + grid->cells[i].columns;
        if (last > width) width = last;
    }
    return width;
}

/* Writes the rows [first, end) with rows and columns exchanged, as part of the table they stand in. */
static jx_status turn(jx_grid *out, const jx_grid *grid, size_t first, size_t end) {
    int32_t width = width_of(grid, first, end), table = grid->rows[first].table;
    jx_status status = JX_OK;
    for (int32_t column = 0; column < width && status == JX_OK; column++) {
        status = jx_grid_add_row(out, JX_ROW_TABLE, table, grid->rows[first].place);
        for (size_t row = first; row < end && status == JX_OK; row++) {
            const jxi_cell *cell = cell_at(grid, row, column);
            if (cell)
                status = jx_grid_add_cell(out, (int32_t)(row - first), cell->text, SIZE_MAX, cell->columns, cell->rows);
        }
    }
    return status;
}

static bool any_turned(const jx_grid *grid) {
    for (size_t row = 0; row < grid->row_count; row++)
        if (turned_end(grid, row) > row) return true;
    return false;
}

jx_status jxi_turn_tables(const jx_grid *grid, jx_grid **out) {
    jx_grid *turned;
    if (!any_turned(grid)) return JX_ERROR_NOT_FOUND;
    jx_status status = jx_grid_new_in(&grid->object.allocator, &turned);
    if (status != JX_OK) return status;
    for (size_t row = 0; row < grid->row_count && status == JX_OK;) {
        size_t end = turned_end(grid, row);
        status = end > row ? turn(turned, grid, row, end) : jxi_grid_copy_row(turned, grid, row, grid->rows[row].table, 0, JXI_COLUMNS_MAX);
        row = end > row ? end : row + 1;
    }
    if (status == JX_OK)
        *out = turned;
    else
        jx_grid_unref(turned);
    return status;
}
