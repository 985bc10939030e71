/* SPDX-License-Identifier: Apache-2.0 */
/* Orders the cells of a sheet, follows its merged areas, and starts the rows of the grid where they stand. */
#include "documents/read/cells.h"

#include <stdlib.h>
#include <string.h>

jxi_cells jxi_cells_start(jxi_task *task, const char *name) {
    return (jxi_cells){.task = task, .name = name, .text = {.allocator = task->allocator}};
}

void jxi_cells_free(jxi_cells *sheet) {
    const jx_allocator *allocator = sheet->task->allocator;
    jxi_release(allocator, sheet->cells, sheet->capacity * sizeof *sheet->cells);
    jxi_release(allocator, sheet->areas, sheet->area_capacity * sizeof *sheet->areas);
    jxi_buffer_free(&sheet->text);
}

void jxi_cells_place(char *text, const char *sheet, int32_t row, int32_t column) {
    char letters[8], digits[21];
    size_t count = 0;
    for (int32_t left = column + 1; left > 0 && count < 7; left = (left - 1) / 26)
        letters[count++] = (char)('A' + (left - 1) % 26);
    text[0] = '\0';
    strncat(text, sheet, 150);
    size_t used = strlen(text);
    text[used++] = '!';
    while (count) text[used++] = letters[--count];
    jxi_text_digits(digits, (uint64_t)row + 1);
    strcpy(text + used, digits);
}

jx_status jxi_cells_merge(jxi_cells *sheet, jxi_area area) {
    jxi_task *task = sheet->task;
    bool sound = area.row >= 0 && area.column >= 0 && area.last_row >= area.row && area.last_column >= area.column;
    if (!sound || area.last_column >= JXI_SHEET_COLUMNS) return JX_OK;
    if ((int64_t)sheet->area_count >= task->limits[JX_LIMIT_CELLS])
        return jxi_task_exceeds(task, sheet->name, JX_LIMIT_CELLS, "merged areas");
    jx_status status = jxi_grow(task->allocator, (void **)&sheet->areas, sizeof *sheet->areas, sheet->area_count,
                                &sheet->area_capacity);
    if (status == JX_OK) sheet->areas[sheet->area_count++] = area;
    return status;
}

/* Fails with a cell's place when it is beyond what is taken. */
static jx_status check(const jxi_cells *sheet, int32_t row, int32_t column, size_t length) {
    jxi_task *task = sheet->task;
    char place[JXI_REFERENCE_SIZE];
    bool too_long = length > (size_t)task->limits[JX_LIMIT_CELL];
    if (column < JXI_SHEET_COLUMNS && !too_long && (int64_t)sheet->count < task->limits[JX_LIMIT_CELLS]) return JX_OK;
    jxi_cells_place(place, sheet->name, row, column);
    if (column >= JXI_SHEET_COLUMNS)
        return jxi_task_fail(task, JX_ERROR_LIMIT, place, "more than 16384 columns", NULL, NULL);
    if (too_long) return jxi_task_exceeds(task, place, JX_LIMIT_CELL, "bytes in a cell");
    return jxi_task_exceeds(task, place, JX_LIMIT_CELLS, "cells");
}

jx_status jxi_cells_add(jxi_cells *sheet, int32_t row, int32_t column, size_t offset) {
    size_t length = sheet->text.length - offset;
    jx_status status = check(sheet, row, column, length);
    if (status != JX_OK) return status;
    const jxi_sheet_cell *last = sheet->count ? &sheet->cells[sheet->count - 1] : NULL;
    sheet->unordered |= last && (last->row > row || (last->row == row && last->column >= column));
    status =
        jxi_grow(sheet->task->allocator, (void **)&sheet->cells, sizeof *sheet->cells, sheet->count, &sheet->capacity);
    if (column >= sheet->width) sheet->width = column + 1;
    if (status == JX_OK) sheet->cells[sheet->count++] = (jxi_sheet_cell){row, column, offset, length};
    return status;
}

static int by_start(const void *a, const void *b) {
    const jxi_area *one = a, *two = b;
    if (one->row != two->row) return one->row < two->row ? -1 : 1;
    return (one->column > two->column) - (one->column < two->column);
}

/* Columns that an area covers: down to which row, and where it begins. */
typedef struct jxi_area_cover {
    int32_t last_row;
    const jxi_area *area; /* NULL: none */
} jxi_area_cover;

typedef struct jxi_area_covers {
    jxi_area_cover *columns; /* as many as there are cells in */
    int32_t width;
    size_t next;  /* the next area by its start */
    int64_t work; /* columns set so far, so that hostile areas end */
} jxi_area_covers;

/* Takes on the areas that begin at the row or above it. */
static jx_status cover(jxi_cells *sheet, jxi_area_covers *covers, int32_t row) {
    jxi_task *task = sheet->task;
    for (; covers->next < sheet->area_count && sheet->areas[covers->next].row <= row; covers->next++) {
        const jxi_area *area = &sheet->areas[covers->next];
        covers->work += area->last_column - area->column + 1;
        if (covers->work > task->limits[JX_LIMIT_CELLS] * 16)
            return jxi_task_exceeds(task, sheet->name, JX_LIMIT_CELLS, "cells in merged areas");
        if (area->last_row < row) continue;
        for (int32_t column = area->column; column <= area->last_column && column < covers->width; column++)
            if (!covers->columns[column].area || covers->columns[column].last_row < row)
                covers->columns[column] = (jxi_area_cover){area->last_row, area};
    }
    return JX_OK;
}

static jx_status put_cell(jxi_cells *sheet, const jxi_area_covers *covers, const jxi_sheet_cell *cell) {
    const jxi_area_cover *cover = &covers->columns[cell->column];
    bool merged = cover->area && cover->last_row >= cell->row;
    if (merged && (cover->area->row != cell->row || cover->area->column != cell->column)) return JX_OK;
    int32_t rows = merged ? cover->area->last_row - cell->row + 1 : 1;
    int32_t columns = merged ? cover->area->last_column - cell->column + 1 : 1;
    const char *text = sheet->text.data ? sheet->text.data + cell->offset : "";
    return jxi_task_cell(sheet->task, cell->column, text, cell->length, rows, columns);
}

static bool is_blank(const jxi_cells *sheet, const jxi_sheet_cell *cell) {
    const char *text = sheet->text.data ? sheet->text.data + cell->offset : "";
    for (size_t at = 0, size; at < cell->length; at += size)
        if (!jxi_is_blank(jxi_utf8_next(text + at, cell->length - at, &size))) return false;
    return true;
}

/* Starts the grid's rows up to that of the cell, so that spans from above reach as far as in the sheet; long gaps are
 * cut. */
static jx_status start_row(jxi_cells *sheet, int32_t number, int32_t *row, size_t first) {
    enum { GAP_MAX = 3 };
    char place[JXI_REFERENCE_SIZE];
    size_t shown = first;
    while (shown + 1 < sheet->count && sheet->cells[shown + 1].row == sheet->cells[first].row &&
           is_blank(sheet, &sheet->cells[shown]))
        shown++;
    if (sheet->cells[first].row - *row > GAP_MAX) *row = sheet->cells[first].row - GAP_MAX;
    jx_status status = JX_OK;
    while (status == JX_OK && *row < sheet->cells[first].row) {
        ++*row;
        jxi_cells_place(place, sheet->name, *row, sheet->cells[shown].column);
        status = jxi_task_row(sheet->task, JX_ROW_TABLE, number, place);
    }
    return status;
}

static jx_status put_cells(jxi_cells *sheet, jxi_area_covers *covers, int32_t number) {
    jx_status status = JX_OK;
    int32_t row = sheet->count ? sheet->cells[0].row - 1 : 0;
    for (size_t i = 0; status == JX_OK && i < sheet->count; i++) {
        const jxi_sheet_cell *cell = &sheet->cells[i];
        if (i == 0 || cell->row != sheet->cells[i - 1].row) {
            status = start_row(sheet, number, &row, i);
            if (status == JX_OK) status = cover(sheet, covers, cell->row);
        }
        if (status == JX_OK) status = put_cell(sheet, covers, cell);
    }
    return status;
}

static int by_place(const void *a, const void *b) {
    const jxi_sheet_cell *one = a, *two = b;
    if (one->row != two->row) return one->row < two->row ? -1 : 1;
    if (one->column != two->column) return one->column < two->column ? -1 : 1;
    return (one->offset > two->offset) - (one->offset < two->offset);
}

/* Puts the cells in order; of two at one place the later one counts. */
static void order_cells(jxi_cells *sheet) {
    size_t kept = 0;
    qsort(sheet->cells, sheet->count, sizeof *sheet->cells, by_place);
    for (size_t i = 0; i < sheet->count; i++) {
        const jxi_sheet_cell *next = &sheet->cells[i + 1];
        bool last = i + 1 == sheet->count || next->row != sheet->cells[i].row || next->column != sheet->cells[i].column;
        if (last) sheet->cells[kept++] = sheet->cells[i];
    }
    sheet->count = kept;
}

jx_status jxi_cells_put(jxi_cells *sheet, int32_t number) {
    if (sheet->text.failed) return JX_ERROR_NO_MEMORY;
    if (sheet->unordered) order_cells(sheet);
    const jx_allocator *allocator = sheet->task->allocator;
    if (sheet->area_count) qsort(sheet->areas, sheet->area_count, sizeof *sheet->areas, by_start);
    jxi_area_covers covers = {.width = sheet->width};
    size_t size = (size_t)sheet->width * sizeof *covers.columns;
    if (!size) return JX_OK;
    covers.columns = jxi_allocate(allocator, size);
    if (!covers.columns) return JX_ERROR_NO_MEMORY;
    jx_status status = put_cells(sheet, &covers, number);
    jxi_release(allocator, covers.columns, size);
    return status;
}
