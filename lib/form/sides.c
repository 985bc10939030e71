/* SPDX-License-Identifier: Apache-2.0 */
/* Parts tables that hold two forms side by side: a title or a heading stands twice in one row, and no cell reaches over
 * from one side to the other. */
#include "form/sides.h"

#include <string.h>

#include "form/segment.h"

/* The columns of one heading may hold two levels of points; these stand once in the heading of one form. */
static const int32_t once[] = {JXI_LABEL_NAME, JXI_LABEL_LEVEL3, JXI_LABEL_TARGET, JXI_LABEL_ACTUAL};

static bool counts_once(int32_t label) {
    for (size_t i = 0; i < sizeof once / sizeof once[0]; i++)
        if (once[i] == label) return true;
    return false;
}

/* The column where a second form begins in this row, -1 for none. */
static int32_t second_form(const jxi_line *line) {
    const jxi_piece *pieces = line->pieces;
    size_t titles = 0, twice = 0;
    int32_t title = -1;
    for (size_t i = 0; i < line->count; i++) {
        if (pieces[i].match.label == JXI_LABEL_NONE && jxi_is_form_title(pieces[i].text) && ++titles == 2)
            title = pieces[i].column;
        for (size_t k = i + 1; counts_once(pieces[i].match.label) && k < line->count; k++)
            twice += pieces[k].match.label == pieces[i].match.label;
    }
    if (titles == 2) return title;
    if (twice < 2 && !(twice == 1 && pieces[0].match.label == JXI_LABEL_NAME)) return -1;
    for (size_t k = 1; k < line->count; k++)
        if (pieces[0].match.label != JXI_LABEL_NONE && pieces[k].match.label == pieces[0].match.label)
            return pieces[k].column;
    return -1;
}

static size_t table_end(const jx_grid *grid, size_t first) {
    size_t row = first;
    while (row < grid->row_count && grid->rows[row].kind == grid->rows[first].kind &&
           grid->rows[row].table == grid->rows[first].table)
        row++;
    return row;
}

static bool is_crossed(const jx_grid *grid, size_t first, size_t end, int32_t column) {
    size_t begin = grid->rows[first].first, stop = grid->rows[end - 1].first + grid->rows[end - 1].count;
    for (size_t i = begin; i < stop; i++) {
        const jxi_cell *cell = &grid->cells[i];
        if (cell->column < column && column < cell->column + cell->columns) return true;
    }
    return false;
}

enum { TWO_HEADINGS = 8 }; /* cells: two forms have two headings of four columns at least */

/* Whether a row is worth looking at: it has cells for two headings, or two titles of tables. */
static bool may_hold_two(const jx_grid *grid, size_t row) {
    const jxi_row *source = &grid->rows[row];
    size_t titles = 0;
    if (source->count >= TWO_HEADINGS) return true;
    for (size_t i = 0; i < source->count; i++) titles += strstr(grid->cells[source->first + i].text, "表") != NULL;
    return titles > 1;
}

/* Where the table in the rows [first, end) parts, -1 when it is one. */
static int32_t parting(const jx_grid *grid, size_t first, size_t end) {
    jxi_line line;
    for (size_t row = first; row < end && grid->rows[row].kind == JX_ROW_TABLE; row++) {
        if (!may_hold_two(grid, row)) continue;
        jxi_line_look(&line, grid, row);
        int32_t column = line.count < 2 ? -1 : second_form(&line);
        if (column > 0 && !is_crossed(grid, first, end, column)) return column;
    }
    return -1;
}

/* Copies the cells of the rows that begin in the columns [from, to). */
static jx_status copy_rows(jx_grid *out, const jx_grid *grid, size_t first, size_t end, int32_t table, int32_t from,
                           int32_t to) {
    jx_status status = JX_OK;
    for (size_t row = first; row < end && status == JX_OK; row++)
        status = jxi_grid_copy_row(out, grid, row, table, from, to);
    return status;
}

static bool any_parts(const jx_grid *grid) {
    for (size_t first = 0, end; first < grid->row_count; first = end) {
        end = table_end(grid, first);
        if (parting(grid, first, end) > 0) return true;
    }
    return false;
}

jx_status jxi_part_sides(const jx_grid *grid, jx_grid **out) {
    if (!any_parts(grid)) return JX_ERROR_NOT_FOUND;
    jx_grid *parted;
    int32_t table = 0;
    jx_status status = jx_grid_new_in(&grid->object.allocator, &parted);
    if (status != JX_OK) return status;
    for (size_t first = 0, end; first < grid->row_count && status == JX_OK; first = end) {
        end = table_end(grid, first);
        int32_t column = parting(grid, first, end);
        status = copy_rows(parted, grid, first, end, ++table, 0, column > 0 ? column : JXI_COLUMNS_MAX);
        if (status == JX_OK && column > 0)
            status = copy_rows(parted, grid, first, end, ++table, column, JXI_COLUMNS_MAX);
    }
    if (status == JX_OK)
        *out = parted;
    else
        jx_grid_unref(parted);
    return status;
}
