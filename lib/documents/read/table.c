/* SPDX-License-Identifier: Apache-2.0 */
/* From nested tables in the order of a document to rows and spans of a grid, for Word and HTML alike. */
#include "documents/read/table.h"

#include <string.h>

enum { TABLES_MAX = 64 };

typedef struct jxi_table_cell {
    int32_t row, column;
    int32_t rows, columns;
    bool goes_on;
    size_t offset, length; /* in the table's text */
} jxi_table_cell;

struct jxi_table {
    jxi_table *outer;
    int32_t number;
    int32_t row;    /* the last one begun, from 0; -1 before the first */
    int32_t column; /* where the next cell stands */
    bool open;      /* a cell is open */
    jxi_table_cell *cells;
    size_t count, capacity;
    jxi_buffer text;
};

jxi_flow jxi_flow_start(jxi_task *task) {
    return (jxi_flow){.task = task, .text = {.allocator = task->allocator}};
}

static void drop_table(jxi_flow *flow) {
    jxi_table *table = flow->table;
    const jx_allocator *allocator = flow->task->allocator;
    flow->table = table->outer;
    flow->depth--;
    jxi_buffer_free(&table->text);
    jxi_release(allocator, table->cells, table->capacity * sizeof *table->cells);
    jxi_release(allocator, table, sizeof *table);
}

void jxi_flow_free(jxi_flow *flow) {
    while (flow->table) drop_table(flow);
    jxi_buffer_free(&flow->text);
}

static jx_status no_memory(jxi_flow *flow) {
    return jxi_task_fail(flow->task, JX_ERROR_NO_MEMORY, NULL, "out of memory", NULL, NULL);
}

/* Blanks at both ends are of no meaning. */
static void trim(const char **text, size_t *length) {
    size_t size, end = 0;
    while (*length && jxi_is_blank(jxi_utf8_next(*text, *length, &size))) {
        *text += size;
        *length -= size;
    }
    for (size_t at = 0; at < *length; at += size)
        if (!jxi_is_blank(jxi_utf8_next(*text + at, *length - at, &size))) end = at + size;
    *length = end;
}

void jxi_flow_text(jxi_flow *flow, const char *text, size_t length) {
    if (!flow->table)
        jxi_buffer_add(&flow->text, text, length);
    else if (flow->table->open)
        jxi_buffer_add(&flow->table->text, text, length);
}

static jx_status add_paragraph(jxi_flow *flow, const char *text, size_t length) {
    jxi_task *task = flow->task;
    char place[40];
    jxi_place_number(place, sizeof place, "paragraph", (uint64_t)++flow->paragraphs);
    if (length > (size_t)task->limits[JX_LIMIT_LINE])
        return jxi_task_exceeds(task, place, JX_LIMIT_LINE, "bytes in a paragraph");
    if (!flow->in_text) flow->group++;
    flow->in_text = true;
    jx_status status = jxi_task_row(task, JX_ROW_TEXT, flow->group, place);
    return status == JX_OK ? jxi_task_cell(task, -1, text, length, 1, 1) : status;
}

jx_status jxi_flow_end_paragraph(jxi_flow *flow) {
    if (flow->table) {
        jxi_flow_text(flow, "\n", 1);
        return JX_OK;
    }
    if (flow->text.failed) return no_memory(flow);
    const char *text = flow->text.data ? flow->text.data : "";
    size_t length = flow->text.length;
    trim(&text, &length);
    jx_status status = length ? add_paragraph(flow, text, length) : JX_OK;
    jxi_buffer_clear(&flow->text);
    return status;
}

jx_status jxi_flow_begin_table(jxi_flow *flow) {
    if (!flow->table) {
        jx_status status = jxi_flow_end_paragraph(flow);
        if (status != JX_OK) return status;
    }
    char place[40];
    jxi_place_number(place, sizeof place, "table", (uint64_t)flow->tables + 1);
    if (flow->depth == TABLES_MAX)
        return jxi_task_fail(flow->task, JX_ERROR_LIMIT, place, "tables nested more than 64 deep", NULL, NULL);
    jxi_table *table = jxi_allocate(flow->task->allocator, sizeof *table);
    if (!table) return no_memory(flow);
    table->outer = flow->table;
    table->number = ++flow->tables;
    table->row = -1;
    table->text.allocator = flow->task->allocator;
    flow->table = table;
    flow->depth++;
    return JX_OK;
}

void jxi_flow_begin_row(jxi_flow *flow) {
    if (!flow->table) return;
    jxi_flow_end_cell(flow);
    flow->table->row++;
    flow->table->column = 0;
}

void jxi_flow_skip_columns(jxi_flow *flow, int32_t columns) {
    if (flow->table && columns > 0 && flow->table->column <= INT32_MAX / 2 && columns <= INT32_MAX / 2)
        flow->table->column += columns;
}

jx_status jxi_flow_begin_cell(jxi_flow *flow, int32_t rows, int32_t columns) {
    jxi_table *table = flow->table;
    if (!table) return JX_OK;
    if (table->row < 0) table->row = 0;
    if ((int64_t)table->count >= flow->task->limits[JX_LIMIT_CELLS])
        return jxi_task_exceeds(flow->task, NULL, JX_LIMIT_CELLS, "cells");
    jx_status status =
        jxi_grow(flow->task->allocator, (void **)&table->cells, sizeof *table->cells, table->count, &table->capacity);
    if (status != JX_OK) return no_memory(flow);
    table->cells[table->count++] = (jxi_table_cell){
        .row = table->row, .column = table->column, .rows = rows, .columns = columns, .offset = table->text.length};
    table->open = true;
    return JX_OK;
}

void jxi_flow_cell_spans(jxi_flow *flow, int32_t columns) {
    if (flow->table && flow->table->open && columns > 0) flow->table->cells[flow->table->count - 1].columns = columns;
}

void jxi_flow_cell_goes_on(jxi_flow *flow) {
    if (flow->table && flow->table->open) flow->table->cells[flow->table->count - 1].goes_on = true;
}

void jxi_flow_end_cell(jxi_flow *flow) {
    jxi_table *table = flow->table;
    if (!table || !table->open) return;
    jxi_table_cell *cell = &table->cells[table->count - 1];
    cell->length = table->text.length - cell->offset;
    if (table->column < INT32_MAX - cell->columns) table->column += cell->columns;
    table->open = false;
}

/* A cell that goes on lengthens the one it continues, which `above` (by column, an index + 1) finds; when there is
 * none, it is an empty cell of its own. */
static void join_cells(jxi_table *table, size_t *above, size_t columns) {
    for (size_t i = 0; i < table->count; i++) {
        jxi_table_cell *cell = &table->cells[i];
        if ((size_t)cell->column >= columns) continue;
        size_t *slot = &above[cell->column];
        jxi_table_cell *upper = *slot ? &table->cells[*slot - 1] : NULL;
        if (cell->goes_on && upper && upper->row + upper->rows == cell->row && upper->columns == cell->columns) {
            upper->rows++;
            continue;
        }
        cell->goes_on = false;
        *slot = i + 1;
    }
}

static jx_status join_table(jxi_flow *flow) {
    const size_t most = 16384;
    const jx_allocator *allocator = flow->task->allocator;
    bool needed = false;
    size_t columns = 0;
    for (size_t i = 0; i < flow->table->count; i++) {
        const jxi_table_cell *cell = &flow->table->cells[i];
        needed = needed || cell->goes_on;
        if ((size_t)cell->column >= columns && (size_t)cell->column < most) columns = (size_t)cell->column + 1;
    }
    if (!needed || !columns) return JX_OK;
    size_t *above = jxi_allocate(allocator, columns * sizeof *above);
    if (!above) return no_memory(flow);
    join_cells(flow->table, above, columns);
    jxi_release(allocator, above, columns * sizeof *above);
    return JX_OK;
}

static jx_status add_cell(jxi_flow *flow, const jxi_table *table, const jxi_table_cell *cell, bool placed) {
    jxi_task *task = flow->task;
    const char *text = table->text.data ? table->text.data + cell->offset : "";
    size_t length = cell->length;
    trim(&text, &length);
    if (length > (size_t)task->limits[JX_LIMIT_CELL])
        return jxi_task_exceeds(task, task->place, JX_LIMIT_CELL, "bytes in a cell");
    return jxi_task_cell(task, placed ? cell->column : -1, text, length, cell->rows, cell->columns);
}

static jx_status begin_row(jxi_flow *flow, const jxi_table *table, int32_t row) {
    char place[80], tail[40];
    jxi_place_number(place, sizeof place, "table", (uint64_t)table->number);
    jxi_place_number(tail, sizeof tail, " row", (uint64_t)row + 1);
    strncat(place, tail, sizeof place - strlen(place) - 1);
    return jxi_task_row(flow->task, JX_ROW_TABLE, flow->group, place);
}

/* A table without a word in it was there for the layout. */
static bool is_blank(const jxi_table *table) {
    for (size_t at = 0, size; at < table->text.length; at += size)
        if (!jxi_is_blank(jxi_utf8_next(table->text.data + at, table->text.length - at, &size))) return false;
    return true;
}

static jx_status add_table(jxi_flow *flow, bool placed) {
    const jxi_table *table = flow->table;
    jx_status status = JX_OK;
    size_t next = 0;
    flow->group++;
    flow->in_text = false;
    for (int32_t row = 0; status == JX_OK && row <= table->row; row++) {
        status = begin_row(flow, table, row);
        for (; status == JX_OK && next < table->count && table->cells[next].row == row; next++)
            if (!table->cells[next].goes_on) status = add_cell(flow, table, &table->cells[next], placed);
    }
    return status;
}

jx_status jxi_flow_end_table(jxi_flow *flow, bool placed) {
    if (!flow->table) return JX_OK;
    jxi_flow_end_cell(flow);
    jx_status status = flow->table->text.failed ? no_memory(flow) : join_table(flow);
    if (status == JX_OK && !is_blank(flow->table)) status = add_table(flow, placed);
    drop_table(flow);
    return status;
}
