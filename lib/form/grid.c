/* SPDX-License-Identifier: Apache-2.0 */
/* The cells of a document: rows with their places, spans that cover what is below, texts kept in blocks. */
#include "form/grid.h"

#include <string.h>

enum { BLOCK_SIZE = 16384 };

jx_status jx_grid_new_in(const jx_allocator *allocator, jx_grid **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    jx_grid *grid = jxi_object_new(allocator, sizeof *grid);
    if (!grid) return JX_ERROR_NO_MEMORY;
    *out = grid;
    return JX_OK;
}

jx_status jx_grid_new(jx_grid **out) {
    return jx_grid_new_in(NULL, out);
}

jx_grid *jx_grid_ref(jx_grid *grid) {
    if (grid) jxi_object_ref(&grid->object);
    return grid;
}

void jx_grid_unref(jx_grid *grid) {
    if (!grid || !jxi_object_unref(&grid->object)) return;
    const jx_allocator *allocator = &grid->object.allocator;
    jxi_release(allocator, grid->rows, grid->row_capacity * sizeof *grid->rows);
    jxi_release(allocator, grid->cells, grid->cell_capacity * sizeof *grid->cells);
    jxi_release(allocator, grid->cover, grid->cover_count * sizeof *grid->cover);
    for (jxi_block *block = grid->blocks, *next; block; block = next) {
        next = block->next;
        jxi_release(allocator, block, sizeof *block + block->size);
    }
    jxi_object_free(grid, sizeof *grid);
}

/* A copy of the text that lives as long as the grid; NULL when there is no memory. */
static const char *keep_text(jx_grid *grid, const char *text, size_t length) {
    if (length == 0) return "";
    jxi_block *block = grid->blocks;
    if (!block || block->size - block->used <= length) {
        size_t size = length < BLOCK_SIZE ? BLOCK_SIZE : length + 1;
        block = jxi_resize(&grid->object.allocator, NULL, 0, sizeof *block + size);
        if (!block) return NULL;
        block->next = grid->blocks;
        block->size = size;
        block->used = 0;
        grid->blocks = block;
    }
    char *copy = block->bytes + block->used;
    memcpy(copy, text, length);
    copy[length] = '\0';
    block->used += length + 1;
    return copy;
}

/* Spans do not leave their table. */
static void start_row(jx_grid *grid, int32_t table) {
    bool same_table = grid->row_count > 0 && grid->rows[grid->row_count - 1].table == table;
    if (same_table || !grid->covered) return;
    memset(grid->cover, 0, grid->cover_count * sizeof *grid->cover);
    grid->covered = false;
}

jx_status jx_grid_add_row(jx_grid *grid, int32_t kind, int32_t table, const char *place) {
    if (!grid || kind < JX_ROW_TEXT || kind > JX_ROW_TABLE) return JX_ERROR_ARGUMENT;
    jx_status status = jxi_grow(&grid->object.allocator, (void **)&grid->rows, sizeof *grid->rows, grid->row_count,
                                &grid->row_capacity);
    if (status != JX_OK) return status;
    const char *kept = place ? keep_text(grid, place, strlen(place)) : "";
    if (!kept) return JX_ERROR_NO_MEMORY;
    start_row(grid, table);
    grid->rows[grid->row_count++] = (jxi_row){.kind = kind, .table = table, .first = grid->cell_count, .place = kept};
    return JX_OK;
}

/* The first column behind the row's last cell that no span from above covers. */
static int32_t free_column(const jx_grid *grid, const jxi_row *row) {
    size_t column = 0, present = grid->row_count - 1;
    if (row->count) {
        const jxi_cell *last = &grid->cells[grid->cell_count - 1];
        column = (size_t)last->column + (size_t)last->columns;
    }
    for (; grid->covered && column / JXI_STRETCH < grid->cover_count; column++) {
        const jxi_cover *stretch = &grid->cover[column / JXI_STRETCH];
        if (column % JXI_STRETCH == 0 && stretch->least > present)
            column += JXI_STRETCH - 1;
        else if (stretch->free_from[column % JXI_STRETCH] <= present)
            break;
    }
    return (int32_t)column;
}

static size_t least_of(const size_t *items, size_t count) {
    size_t least = items[0];
    for (size_t i = 1; i < count; i++)
        if (items[i] < least) least = items[i];
    return least;
}

/* Makes sure that the columns before `end` can be covered. */
static jx_status reach(jx_grid *grid, size_t end) {
    size_t wanted = (end + JXI_STRETCH - 1) / JXI_STRETCH, size = sizeof *grid->cover;
    if (wanted <= grid->cover_count) return JX_OK;
    jxi_cover *grown = jxi_resize(&grid->object.allocator, grid->cover, grid->cover_count * size, wanted * size);
    if (!grown) return JX_ERROR_NO_MEMORY;
    memset(grown + grid->cover_count, 0, (wanted - grid->cover_count) * size);
    grid->cover = grown;
    grid->cover_count = wanted;
    return JX_OK;
}

/* Covers the columns of a cell in the rows to come. */
static void cover(jx_grid *grid, int32_t column, int32_t columns, int32_t rows) {
    size_t first = (size_t)column, end = first + (size_t)columns, until = grid->row_count - 1 + (size_t)rows;
    for (size_t i = first; i < end; i++) {
        size_t *free_from = &grid->cover[i / JXI_STRETCH].free_from[i % JXI_STRETCH];
        if (*free_from < until) *free_from = until;
    }
    for (size_t i = first / JXI_STRETCH; i <= (end - 1) / JXI_STRETCH; i++)
        grid->cover[i].least = least_of(grid->cover[i].free_from, JXI_STRETCH);
    grid->covered = true;
}

jx_status jx_grid_add_cell(jx_grid *grid, int32_t column, const char *text, size_t length, int32_t rows,
                           int32_t columns) {
    if (!grid || grid->row_count == 0 || column < -1 || rows < 1 || columns < 1) return JX_ERROR_ARGUMENT;
    jxi_row *row = &grid->rows[grid->row_count - 1];
    if (column < 0) column = free_column(grid, row);
    if (column >= JXI_COLUMNS_MAX || columns > JXI_COLUMNS_MAX - column) return JX_ERROR_LIMIT;
    const jx_allocator *allocator = &grid->object.allocator;
    jx_status status =
        jxi_grow(allocator, (void **)&grid->cells, sizeof *grid->cells, grid->cell_count, &grid->cell_capacity);
    if (status == JX_OK && rows > 1) status = reach(grid, (size_t)column + (size_t)columns);
    if (status != JX_OK) return status;
    const char *kept = keep_text(grid, text, !text ? 0 : length == SIZE_MAX ? strlen(text) : length);
    if (!kept) return JX_ERROR_NO_MEMORY;
    if (rows > 1) cover(grid, column, columns, rows);
    grid->cells[grid->cell_count++] = (jxi_cell){.column = column, .rows = rows, .columns = columns, .text = kept};
    row->count++;
    return JX_OK;
}

int32_t jx_grid_row_count(const jx_grid *grid) {
    return grid ? (int32_t)grid->row_count : 0;
}

bool jxi_has_real_columns(const jx_grid *grid, size_t first, size_t end) {
    for (size_t row = first; row < end; row++)
        for (size_t i = 0; i < grid->rows[row].count; i++) {
            const jxi_cell *cell = &grid->cells[grid->rows[row].first + i];
            if (cell->rows > 1 || cell->columns > 1) return true;
        }
    return false;
}

jx_status jxi_grid_copy_row(jx_grid *out, const jx_grid *grid, size_t row, int32_t table, int32_t from, int32_t to) {
    const jxi_row *source = &grid->rows[row];
    jx_status status = jx_grid_add_row(out, source->kind, table, source->place);
    for (size_t i = source->first; i < source->first + source->count && status == JX_OK; i++) {
        const jxi_cell *cell = &grid->cells[i];
        if (cell->column >= from && cell->column < to)
            status = jx_grid_add_cell(out, cell->column, cell->text, SIZE_MAX, cell->rows, cell->columns);
    }
    return status;
}
