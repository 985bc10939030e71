/* SPDX-License-Identifier: Apache-2.0 */
/* Columns of the money block: headings propose, the rates and sums of the rows confirm. */
#include "form/stages.h"

#include "value/figure.h"

enum { ROWS_MAX = 24 };

typedef struct block {
    jxi_form *form;
    jxi_heading *heading;
    size_t rows;
    jxi_figure cells[ROWS_MAX][JXI_HEADING_MAX];
    int32_t filled[JXI_HEADING_MAX];
} block;

static bool ends_block(const jxi_line *line) {
    static const int32_t labels[] = {JXI_LABEL_GOAL_BLOCK, JXI_LABEL_EXPECTED,  JXI_LABEL_ACHIEVED,
                                     JXI_LABEL_LEVEL1,     JXI_LABEL_LEVEL2,    JXI_LABEL_LEVEL3,
                                     JXI_LABEL_TARGET,     JXI_LABEL_OTHER_NOTE};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++)
        if (jxi_line_find(line, labels[i])) return true;
    return line->row_kind != JX_ROW_TABLE;
}

static void look_at_row(block *b, const jxi_line *line) {
    jxi_placing placing;
    jxi_align(b->heading, line, 0, &placing);
    for (size_t j = 0; j < b->heading->count; j++) b->cells[b->rows][j] = JXI_NO_FIGURE;
    for (size_t i = 0; i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i];
        int32_t column = placing.column[i];
        if (column < 0 || jxi_piece_is_blank(piece)) continue;
        b->filled[column]++;
        jxi_amount amount = {.value = JX_NONE};
        jxi_figure *cell = &b->cells[b->rows][column];
        if (jxi_figure_parse(piece->text, cell) == JX_OK) continue;
        *cell = JXI_NO_FIGURE;
        if (jxi_amount_parse(piece->text, JXI_UNIT_WAN, &amount) == JX_OK)
            *cell = (jxi_figure){amount.value, amount.decimals};
    }
    b->rows++;
}

static void look_at_rows(block *b) {
    jxi_line line;
    for (size_t row = b->form->row + 1; row < b->form->end && b->rows < ROWS_MAX; row++) {
        jxi_line_read(&line, b->form->grid, row);
        if (line.count == 0) continue;
        if (ends_block(&line)) break;
        look_at_row(b, &line);
    }
}

/* Whether the rates written follow from `spent` and `budget`, in every row that has all three and in one at least that
 * tells: a rate of 100 % would follow from a column and its copy. */
static bool bears_out(const block *b, size_t rate, size_t spent, size_t budget) {
    int32_t telling = 0;
    for (size_t row = 0; row < b->rows; row++) {
        jxi_figure r = b->cells[row][rate];
        jx_decimal x = b->cells[row][spent].value, y = b->cells[row][budget].value, exact;
        if (r.value == JX_NONE || x == JX_NONE || y == JX_NONE || y <= 0) continue;
        if (jx_decimal_ratio(x, jxi_points(100), y, 6, &exact) != JX_OK || !jxi_figure_agrees(r, exact)) return false;
        telling++;
    }
    return telling > 0;
}

/* The one column without a known heading that goes with the rate; JXI_HEADING_MAX for none, or several. */
static size_t fitting(const block *b, size_t rate, size_t known, bool known_is_spent) {
    size_t found = JXI_HEADING_MAX;
    for (size_t j = 0; j < b->heading->count; j++) {
        int32_t label = b->heading->columns[j].label;
        if (label != JXI_LABEL_NONE && label != JXI_LABEL_SUBTOTAL && label != JXI_LABEL_FUNDS_EXTRA) continue;
        if (!(known_is_spent ? bears_out(b, rate, known, j) : bears_out(b, rate, j, known))) continue;
        if (found < JXI_HEADING_MAX) return JXI_HEADING_MAX;
        found = j;
    }
    return found;
}

static int32_t figure_of(int32_t label) {
    switch (label) {
    case JXI_LABEL_INITIAL:
        return JX_FIGURE_FUNDS;
    case JXI_LABEL_FULL_YEAR:
        return JX_FIGURE_FUNDS_FULL_YEAR;
    case JXI_LABEL_EXECUTED:
        return JX_FIGURE_FUNDS_EXECUTED;
    case JXI_LABEL_WEIGHT:
        return JX_FIGURE_EXECUTION_WEIGHT;
    case JXI_LABEL_RATE:
        return JX_FIGURE_EXECUTION_RATE;
    case JXI_LABEL_SCORE:
        return JX_FIGURE_EXECUTION_SCORE;
    default:
        return 0;
    }
}

/* Headings with damaged characters, where no other column is headed so. */
static void read_damaged(block *b) {
    for (size_t j = 0; j < b->heading->count; j++) {
        jxi_heading_column *column = &b->heading->columns[j];
        jxi_label_match match;
        if (column->label != JXI_LABEL_NONE || !column->text) continue;
        int32_t label = jxi_label_from_parts(column->text, true, &match);
        bool kept = figure_of(label) != 0 || label == JXI_LABEL_FUNDS_EXTRA;
        if (!kept || (figure_of(label) && jxi_heading_index(b->heading, label) < JXI_HEADING_MAX)) continue;
        column->label = label;
        column->match = match;
        column->inferred = true;
    }
}

/* Of two columns headed as the budget, the one is meant that the rates follow from; else the first. */
static void part_budgets(block *b) {
    size_t rate = jxi_heading_index(b->heading, JXI_LABEL_RATE), spent = jxi_heading_index(b->heading, JXI_LABEL_EXECUTED), meant = JXI_HEADING_MAX;
    bool known = rate < JXI_HEADING_MAX && spent < JXI_HEADING_MAX;
    for (size_t j = 0; j < b->heading->count; j++) {
        if (b->heading->columns[j].label != JXI_LABEL_FULL_YEAR) continue;
        if (meant == JXI_HEADING_MAX || (known && !bears_out(b, rate, spent, meant) && bears_out(b, rate, spent, j)))
            meant = j;
    }
    for (size_t j = 0; j < b->heading->count; j++)
        if (b->heading->columns[j].label == JXI_LABEL_FULL_YEAR && j != meant)
            b->heading->columns[j].label = JXI_LABEL_FUNDS_EXTRA;
}

static void infer_stage(block *b) {
    size_t rate = jxi_heading_index(b->heading, JXI_LABEL_RATE), spent = jxi_heading_index(b->heading, JXI_LABEL_EXECUTED);
    size_t budget = jxi_heading_index(b->heading, JXI_LABEL_FULL_YEAR), found = JXI_HEADING_MAX;
    if (rate == JXI_HEADING_MAX || (spent < JXI_HEADING_MAX) == (budget < JXI_HEADING_MAX)) return;
    found = spent < JXI_HEADING_MAX ? fitting(b, rate, spent, true) : fitting(b, rate, budget, false);
    if (found == JXI_HEADING_MAX) return;
    b->heading->columns[found].label = spent < JXI_HEADING_MAX ? JXI_LABEL_FULL_YEAR : JXI_LABEL_EXECUTED;
    b->heading->columns[found].inferred = true;
}

static void note_columns(block *b) {
    jxi_form *form = b->form;
    for (size_t j = 0; j < b->heading->count; j++) {
        const jxi_heading_column *column = &b->heading->columns[j];
        int32_t figure = figure_of(column->label);
        bool stranger = column->label == JXI_LABEL_NONE && b->filled[j];
        if (figure) jxi_form_column(form, column, figure, b->filled[j]);
        if (stranger) jxi_form_stranger(form, column, b->filled[j]);
        bool needed = jxi_heading_index(b->heading, JXI_LABEL_FULL_YEAR) == JXI_HEADING_MAX ||
                      jxi_heading_index(b->heading, JXI_LABEL_EXECUTED) == JXI_HEADING_MAX;
        if (stranger && needed) form->gap = true;
    }
}

void jxi_settle_stages(jxi_form *form) {
    block *b = jxi_resize(form->allocator, NULL, 0, sizeof *b);
    if (!b) {
        jxi_form_check(form, JX_ERROR_NO_MEMORY);
        return;
    }
    *b = (block){.form = form, .heading = &form->funds};
    look_at_rows(b);
    read_damaged(b);
    part_budgets(b);
    infer_stage(b);
    note_columns(b);
    jxi_release(form->allocator, b, sizeof *b);
}
