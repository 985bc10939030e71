/* SPDX-License-Identifier: Apache-2.0 */
/* A second look at rows out of run-on text: a figure whose digits could have been cut otherwise stays only if sums
 * bear it out. */
#include "form/restore/confirm.h"

#include "value/figure.h"

typedef struct checker {
    const jxi_stream *stream;
    const jxi_plan *plan;
    jxi_found *found;
    bool weights_add_up;
} checker;

static bool is_digit_at(const jxi_stream *stream, size_t at) {
    return at < stream->count && jxi_is_digit(stream->glyphs[at].point);
}

/* Whether one of the cell's ends lies between two digits that nothing parts. */
static bool is_cut_out(const jxi_stream *stream, const jxi_found_cell *cell) {
    bool before = cell->from > 0 && is_digit_at(stream, cell->from - 1) && is_digit_at(stream, cell->from) &&
                  stream->glyphs[cell->from].gap == JXI_GAP_NONE;
    bool behind = is_digit_at(stream, cell->to - 1) && is_digit_at(stream, cell->to) &&
                  stream->glyphs[cell->to].gap == JXI_GAP_NONE;
    return before || behind;
}

static bool is_figure_column(int32_t column) {
    return column == JXI_LABEL_TARGET || column == JXI_LABEL_ACTUAL || column == JXI_LABEL_WEIGHT ||
           column == JXI_LABEL_SCORE || column == JXI_LABEL_RATE ||
           (column >= JXI_LABEL_INITIAL && column <= JXI_LABEL_EXECUTED);
}

/* The figures of a row by what they are. */
typedef struct figures {
    jxi_look target, actual, weight, score, budget, executed, rate;
    bool gap; /* a column of figures is empty */
} figures;

static jxi_look *slot_of(figures *row, const jxi_plan *plan, int32_t column) {
    switch (column) {
    case JXI_LABEL_TARGET:
        return &row->target;
    case JXI_LABEL_ACTUAL:
        return &row->actual;
    case JXI_LABEL_WEIGHT:
        return &row->weight;
    case JXI_LABEL_SCORE:
        return &row->score;
    case JXI_LABEL_EXECUTED:
        return &row->executed;
    case JXI_LABEL_RATE:
        return &row->rate;
    case JXI_LABEL_FULL_YEAR:
        return &row->budget;
    case JXI_LABEL_INITIAL:
        return jxi_plan_has(plan, JXI_LABEL_FULL_YEAR) ? NULL : &row->budget;
    default:
        return NULL;
    }
}

static figures read_figures(const checker *c, size_t from, size_t to) {
    figures row = {.gap = false};
    bool filled[JXI_PLAN_COLUMNS] = {false};
    for (size_t i = from; i < to; i++) {
        const jxi_found_cell *cell = &c->found->cells[i];
        jxi_look *slot = slot_of(&row, c->plan, c->plan->columns[cell->column]);
        filled[cell->column] = true;
        if (slot) *slot = jxi_look_of(c->stream, cell->from, cell->to);
    }
    for (size_t i = 0; i < c->plan->count; i++) row.gap |= is_figure_column(c->plan->columns[i]) && !filled[i];
    return row;
}

static bool has(const jxi_look *look) {
    return look->kind != JXI_LOOK_NONE && look->figure.decimals >= 0;
}

static bool agrees(const jxi_look *written, jx_decimal weight, const jxi_look *part, const jxi_look *whole) {
    jx_decimal points;
    if (whole->figure.value <= 0 || part->figure.value < 0) return false;
    if (part->figure.value >= whole->figure.value) return written->figure.value == weight;
    jx_status status = jx_decimal_ratio(weight, part->figure.value, whole->figure.value, 6, &points);
    return status == JX_OK && jxi_figure_agrees(written->figure, points);
}

/* Whether the weight is more than one indicator of several has: chance may make such a cut add up. */
static bool is_heavy(const jxi_look *weight) {
    return weight->figure.value > 50 * JXI_ONE;
}

static bool indicator_adds_up(const checker *c, const figures *row) {
    bool same = has(&row->target) && has(&row->actual) && row->target.figure.value == row->actual.figure.value;
    if (has(&row->weight) && has(&row->score)) {
        if (!has(&row->target) || !has(&row->actual)) return row->score.figure.value == row->weight.figure.value;
        bool within = same || (jxi_is_ceiling(&row->target) && row->actual.figure.value >= 0 &&
                               row->actual.figure.value <= row->target.figure.value);
        return (within && row->score.figure.value == row->weight.figure.value) ||
               (!is_heavy(&row->weight) && agrees(&row->score, row->weight.figure.value, &row->actual, &row->target));
    }
    bool wants_points = jxi_plan_has(c->plan, JXI_LABEL_WEIGHT) && jxi_plan_has(c->plan, JXI_LABEL_SCORE);
    if (wants_points) return false;
    return has(&row->weight) ? c->weights_add_up : same && !row->gap;
}

static bool money_adds_up(const checker *c, const figures *row) {
    if (!has(&row->budget) || !has(&row->executed)) return false;
    if (!has(&row->rate)) {
        const jx_decimal *whole = c->plan->whole;
        for (size_t i = 0; i < c->plan->count; i++) {
            bool executed = c->plan->columns[i] == JXI_LABEL_EXECUTED;
            if (executed && whole[i] == row->executed.figure.value)
                return row->executed.figure.value <= row->budget.figure.value;
        }
        return false;
    }
    jxi_look full = {.figure = {100 * JXI_ONE, 0}};
    if (!agrees(&row->rate, full.figure.value, &row->executed, &row->budget)) return false;
    if (!has(&row->score) || !has(&row->weight)) return !jxi_plan_has(c->plan, JXI_LABEL_WEIGHT);
    return agrees(&row->score, row->weight.figure.value, &row->rate, &full);
}

/* Judges the row of the cells from `from` to before `to`. */
/* Whether a cell holds the figures of several: rows were taken for one. */
static bool swallows(const checker *c, size_t from, size_t to) {
    enum { MOST = 2 };
    for (size_t i = from; i < to; i++)
        if (jxi_look_of(c->stream, c->found->cells[i].from, c->found->cells[i].to).numbers > MOST) return true;
    return false;
}

static void check_row(const checker *c, size_t from, size_t to) {
    figures row = read_figures(c, from, to);
    if (swallows(c, from, to)) {
        for (size_t i = from; i < to; i++) c->found->cells[i].doubtful = true;
        return;
    }
    if (c->plan->money ? money_adds_up(c, &row) : indicator_adds_up(c, &row)) return;
    for (size_t i = from; i < to; i++) {
        jxi_found_cell *cell = &c->found->cells[i];
        if (!is_figure_column(c->plan->columns[cell->column])) continue;
        jxi_look look = jxi_look_of(c->stream, cell->from, cell->to);
        bool divisible = look.kind == JXI_LOOK_NUMBER && cell->to - cell->from > 1 && row.gap;
        if (is_cut_out(c->stream, cell) || divisible || (c->plan->money && row.gap)) cell->doubtful = true;
    }
}

static bool weights_add_up(const jxi_stream *stream, const jxi_plan *plan, jx_decimal sum, const jxi_found *found) {
    jx_decimal alone = 0;
    for (size_t i = 0; i < found->count; i++) {
        const jxi_found_cell *cell = &found->cells[i];
        if (cell->column < 0 || plan->columns[cell->column] != JXI_LABEL_WEIGHT) continue;
        jxi_look look = jxi_look_of(stream, cell->from, cell->to);
        if (look.figure.decimals < 0) continue;
        if (jxi_decimal_add(alone, look.figure.value, &alone) != JX_OK) return false;
    }
    if (alone == 100 * JXI_ONE) return true;
    return jxi_decimal_add(alone, sum, &alone) == JX_OK && alone == 100 * JXI_ONE;
}

void jxi_confirm(const jxi_stream *stream, const jxi_plan *plan, jx_decimal other_weights, jxi_found *found) {
    if (plan->delimiter != JXI_GAP_NONE) return;
    checker c = {stream, plan, found, weights_add_up(stream, plan, other_weights, found)};
    for (size_t from = 0, to; from < found->count; from = to) {
        to = from + 1;
        if (found->cells[from].column < 0) continue;
        while (to < found->count && found->cells[to].column >= 0 && !found->cells[to].row) to++;
        check_row(&c, from, to);
    }
}
