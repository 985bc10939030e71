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
    jxi_release(allocator, grid->hanging, grid->hanging_capacity * sizeof *grid->hanging);
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

/* A new row: spans from above have one row less to go, and none at all in another table. */
static void age_spans(jx_grid *grid, int32_t table) {
    size_t kept = 0;
    bool same_table = grid->row_count > 0 && grid->rows[grid->row_count - 1].table == table;
    for (size_t i = 0; same_table && i < grid->hanging_count; i++) {
        jxi_hanging span = grid->hanging[i];
        if (--span.rows_left > 0) grid->hanging[kept++] = span;
    }
    grid->hanging_count = kept;
}

jx_status jx_grid_add_row(jx_grid *grid, int32_t kind, int32_t table, const char *place) {
    if (!grid || kind < JX_ROW_TEXT || kind > JX_ROW_TABLE) return JX_ERROR_ARGUMENT;
    jx_status status = jxi_grow(&grid->object.allocator, (void **)&grid->rows, sizeof *grid->rows, grid->row_count,
                                &grid->row_capacity);
    if (status != JX_OK) return status;
    const char *kept = place ? keep_text(grid, place, strlen(place)) : "";
    if (!kept) return JX_ERROR_NO_MEMORY;
    age_spans(grid, table);
    grid->rows[grid->row_count++] = (jxi_row){.kind = kind, .table = table, .first = grid->cell_count, .place = kept};
    return JX_OK;
}

/* The first column from `column` on that no span from above covers. A span's rows_left counts the current row for spans
 * from above, and is one more for spans of this row. */
static int32_t free_column(const jx_grid *grid, const jxi_row *row) {
    int32_t column = 0;
    if (row->count) {
        const jxi_cell *last = &grid->cells[grid->cell_count - 1];
        column = last->column + last->columns;
    }
    for (size_t i = 0; i < grid->hanging_count; i++) {
        const jxi_hanging *span = &grid->hanging[i];
        if (column < span->column || column >= span->column + span->columns) continue;
        column = span->column + span->columns;
        i = (size_t)-1; /* another span may cover the new column */
    }
    return column;
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
    if (status == JX_OK && rows > 1)
        status = jxi_grow(allocator, (void **)&grid->hanging, sizeof *grid->hanging, grid->hanging_count,
                          &grid->hanging_capacity);
    if (status != JX_OK) return status;
    const char *kept = keep_text(grid, text, !text ? 0 : length == SIZE_MAX ? strlen(text) : length);
    if (!kept) return JX_ERROR_NO_MEMORY;
    if (rows > 1) grid->hanging[grid->hanging_count++] = (jxi_hanging){column, columns, rows};
    grid->cells[grid->cell_count++] = (jxi_cell){.column = column, .rows = rows, .columns = columns, .text = kept};
    row->count++;
    return JX_OK;
}

int32_t jx_grid_row_count(const jx_grid *grid) {
    return grid ? (int32_t)grid->row_count : 0;
}
