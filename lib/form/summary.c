/* SPDX-License-Identifier: Apache-2.0 */
/* Summary tables (汇总表): one row a project, in whatever order of columns. */
#include <string.h>

#include "form/heading.h"
#include "form/reading.h"
#include "form/words/squeeze.h"

typedef struct summary {
    jx_reading *reading;
    jxi_heading heading;
    bool has_heading;
    int32_t unit;       /* JXI_UNIT_… of the amounts */
    jxi_buffer text;    /* scratch */
    jxi_buffer spender; /* of the rows above, where cells were merged */
    jx_status status;
} summary;

static void check(summary *table, jx_status status) {
    if (table->status == JX_OK && status == JX_ERROR_NO_MEMORY) table->status = status;
}

static const char *clean(summary *table, jxi_buffer *buffer, const jxi_piece *piece) {
    jxi_buffer_clear(buffer);
    if (piece) jxi_clean_text(buffer, piece->text, strlen(piece->text));
    if (buffer->failed) check(table, JX_ERROR_NO_MEMORY);
    return buffer->data ? buffer->data : "";
}

/* "单位: 万元" above the table, or in the heading of its amounts. */
static void take_unit(summary *table, const jxi_line *line) {
    for (size_t i = 0; i < line->count; i++) {
        jxi_label_match match;
        int32_t label = jxi_label_start(line->pieces[i].text, &match);
        if (label == JXI_LABEL_NONE) continue;
        if (match.unit != JXI_UNIT_NONE) table->unit = match.unit;
        if (label != JXI_LABEL_MEASURE && label != JXI_LABEL_FIELD) continue;
        jxi_buffer_clear(&table->text);
        const char *rest = line->pieces[i].text + match.used;
        jxi_clean_text(&table->text, rest, strlen(rest));
        int32_t unit = jxi_money_unit(table->text.data);
        if (unit != JXI_UNIT_NONE) table->unit = unit;
    }
}

static jx_decimal amount_of(summary *table, const jxi_piece *piece) {
    jxi_amount amount = {.value = JX_NONE};
    if (!piece || jxi_piece_is_blank(piece)) return JX_NONE;
    jx_status status = jxi_amount_parse(clean(table, &table->text, piece), table->unit, &amount);
    return status == JX_OK ? amount.value : JX_NONE;
}

static jx_decimal figure_of(summary *table, const jxi_piece *piece) {
    jxi_figure figure = JXI_NO_FIGURE;
    if (!piece || jxi_piece_is_blank(piece)) return JX_NONE;
    return jxi_figure_parse(clean(table, &table->text, piece), &figure) == JX_OK ? figure.value : JX_NONE;
}

/* What cannot be read in a cell that should hold a figure is a problem of the reading. */
static void report_unread(summary *table, const jxi_line *line, const jxi_piece *piece, jx_decimal value) {
    if (!piece || jxi_piece_is_blank(piece) || value != JX_NONE) return;
    check(table, jxi_add_problem(table->reading, line->place, clean(table, &table->text, piece)));
}

static void add_row(summary *table, const jxi_line *line, const jxi_placing *placing, const jxi_piece *name) {
    jx_reading *reading = table->reading;
    const jx_allocator *allocator = &reading->object.allocator;
    const jxi_piece *funds = jxi_placed(&table->heading, line, placing, JXI_LABEL_AMOUNT);
    const jxi_piece *score = jxi_placed(&table->heading, line, placing, JXI_LABEL_SCORE);
    const jxi_piece *grade = jxi_placed(&table->heading, line, placing, JXI_LABEL_GRADE);
    const jxi_piece *spender = jxi_placed(&table->heading, line, placing, JXI_LABEL_SPENDER);
    jxi_summary_row row = {.funds = amount_of(table, funds), .score = figure_of(table, score)};
    report_unread(table, line, funds, row.funds);
    report_unread(table, line, score, row.score);
    if (grade) row.grade = jxi_grade_parse(clean(table, &table->text, grade));
    if (spender) clean(table, &table->spender, spender);
    jx_status status =
        jxi_grow(allocator, (void **)&reading->rows, sizeof *reading->rows, reading->row_count, &reading->row_capacity);
    if (status == JX_OK && table->spender.length) status = jxi_text_set(allocator, &row.unit, table->spender.data);
    if (status == JX_OK) status = jxi_text_set(allocator, &row.name, clean(table, &table->text, name));
    if (status == JX_OK) status = jxi_text_set(allocator, &row.place, line->place);
    if (status != JX_OK) {
        jxi_text_free(allocator, row.unit);
        jxi_text_free(allocator, row.name);
        check(table, status);
        return;
    }
    reading->rows[reading->row_count++] = row;
}

/* The row of the total; its label may stand in any column. */
static bool take_total(summary *table, const jxi_line *line) {
    if (!jxi_line_find(line, JXI_LABEL_TOTAL)) return false;
    const jxi_heading_column *column = jxi_heading_find(&table->heading, JXI_LABEL_AMOUNT);
    const jxi_piece *best = NULL;
    for (size_t i = 0; i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i];
        bool figure = piece->kind == JXI_KIND_NUMBER || piece->kind == JXI_KIND_AMOUNT;
        if (figure && (!best || (column && piece->column == column->column))) best = piece;
    }
    if (best && column) {
        table->reading->total = amount_of(table, best);
        check(table, jxi_text_set(&table->reading->object.allocator, &table->reading->total_place, line->place));
    }
    return true;
}

static void take_row(summary *table, const jxi_line *line) {
    jxi_heading heading = {.exact = table->heading.exact};
    if (jxi_summary_heading(&heading, line)) {
        table->heading = heading;
        table->has_heading = true;
        take_unit(table, line);
    } else if (!table->has_heading) {
        take_unit(table, line);
    } else if (line->row_kind == JX_ROW_TABLE && !take_total(table, line)) {
        jxi_placing placing;
        jxi_align(&table->heading, line, 0, &placing);
        const jxi_piece *name = jxi_placed(&table->heading, line, &placing, JXI_LABEL_NAME);
        if (name && !jxi_piece_is_blank(name) && line->count > 1) add_row(table, line, &placing, name);
    }
}

jx_status jxi_read_summary(jx_reading *reading, const jx_grid *grid, size_t first, size_t end) {
    const jx_allocator *allocator = &reading->object.allocator;
    summary table = {
        .reading = reading, .unit = JXI_UNIT_WAN, .text.allocator = allocator, .spender.allocator = allocator};
    jxi_line line;
    for (size_t row = first; row < end; row++)
        for (size_t i = 0; i < grid->rows[row].count; i++) {
            const jxi_cell *cell = &grid->cells[grid->rows[row].first + i];
            table.heading.exact |= cell->rows > 1 || cell->columns > 1;
        }
    for (size_t row = first; row < end && table.status == JX_OK; row++) {
        jxi_line_read(&line, grid, row);
        if (line.count) take_row(&table, &line);
    }
    jxi_buffer_free(&table.text);
    jxi_buffer_free(&table.spender);
    return table.status;
}
