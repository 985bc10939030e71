/* SPDX-License-Identifier: Apache-2.0 */
/* Columns of the indicator table: headings propose, cells confirm. */
#include "form/columns.h"

#include <string.h>

#include "model/figures.h"
#include "value/figure.h"

enum { ROWS_LOOKED_AT = 400, ROWS_FOR_INFERENCE = 3 };

/* What the cells of a column look like. */
typedef struct looks {
    int32_t filled, numbers, values, words, signs, measures, classes, merged;
    jx_decimal sum;
} looks;

/* How two columns of numbers stand to each other over the rows where both are filled. */
typedef struct pair {
    int32_t both, above, equal; /* above: the first is smaller than the second */
} pair;

typedef struct table {
    const jxi_form *form;
    jxi_heading *heading;
    size_t rows;
    looks seen[JXI_HEADING_MAX];
    jx_decimal numbers[ROWS_LOOKED_AT][JXI_HEADING_MAX];  /* JX_NONE: no number */
    unsigned char kinds[ROWS_LOOKED_AT][JXI_HEADING_MAX]; /* JXI_KIND_… + 1, 0: blank */
} table;

int32_t jxi_figure_of_label(int32_t label) {
    switch (label) {
    case JXI_LABEL_TARGET:
        return JX_FIGURE_TARGET;
    case JXI_LABEL_ACTUAL:
        return JX_FIGURE_ACTUAL;
    case JXI_LABEL_WEIGHT:
        return JX_FIGURE_WEIGHT;
    case JXI_LABEL_SCORE:
        return JX_FIGURE_SCORE;
    case JXI_LABEL_REASON:
        return JX_FIGURE_REASON;
    default:
        return 0;
    }
}

static void look_at_cell(table *t, size_t row, size_t column, const jxi_piece *piece) {
    looks *seen = &t->seen[column];
    jxi_figure figure;
    t->numbers[row][column] = JX_NONE;
    t->kinds[row][column] = (unsigned char)(piece->kind + 1);
    if (jxi_piece_is_blank(piece)) return;
    seen->filled++;
    seen->merged += piece->rows > 1;
    seen->signs += piece->kind == JXI_KIND_SIGN;
    seen->measures += piece->kind == JXI_KIND_MEASURE;
    seen->classes += piece->kind == JXI_KIND_CLASS || piece->kind == JXI_KIND_SUBCLASS;
    seen->words += piece->kind == JXI_KIND_WORD || piece->kind == JXI_KIND_TEXT || piece->kind == JXI_KIND_LABEL;
    seen->values += piece->kind == JXI_KIND_VALUE || piece->kind == JXI_KIND_AMOUNT;
    bool number = piece->kind == JXI_KIND_NUMBER || piece->kind == JXI_KIND_PERCENT;
    if (!number || jxi_figure_parse(piece->text, &figure) != JX_OK) return;
    seen->numbers++;
    t->numbers[row][column] = figure.value;
    if (jxi_decimal_add(seen->sum, figure.value, &seen->sum) != JX_OK) seen->sum = 0;
}

static bool ends_table(const jxi_line *line) {
    if (line->row_kind != JX_ROW_TABLE || jxi_is_indicator_heading(line)) return true;
    const jxi_piece *first = &line->pieces[0];
    int32_t label = first->match.label;
    return label == JXI_LABEL_TOTAL || label == JXI_LABEL_OTHER_NOTE || label == JXI_LABEL_GRADE;
}

/* The column a piece stands under: by its place in a document with columns, else as the row aligns. */
static int32_t column_of(const table *t, const jxi_placing *placing, const jxi_line *line, size_t i) {
    const jxi_piece *piece = &line->pieces[i];
    if (!t->heading->exact) return placing->column[i];
    for (size_t j = 0; j < t->heading->count; j++)
        if (jxi_stands_under(&t->heading->columns[j], piece)) return (int32_t)j;
    return -1;
}

static void look_at_rows(table *t) {
    const jxi_form *form = t->form;
    jxi_line line;
    jxi_placing placing;
    for (size_t row = form->row; row < form->end && t->rows < ROWS_LOOKED_AT; row++) {
        jxi_line_read(&line, form->grid, row);
        if (line.count == 0) continue;
        if (ends_table(&line)) break;
        if (line.pieces[0].match.label == JXI_LABEL_SUBTOTAL) continue;
        if (!t->heading->exact) jxi_align(t->heading, &line, 0, &placing);
        for (size_t j = 0; j < t->heading->count; j++) {
            t->numbers[t->rows][j] = JX_NONE;
            t->kinds[t->rows][j] = 0;
        }
        for (size_t i = 0; i < line.count; i++) {
            int32_t column = column_of(t, &placing, &line, i);
            if (column >= 0) look_at_cell(t, t->rows, (size_t)column, &line.pieces[i]);
        }
        t->rows++;
    }
}

static bool has(const table *t, int32_t label) {
    return jxi_heading_find(t->heading, label) != NULL;
}

/* Headings with damaged characters, where no other column is headed so. */
static void read_damaged(table *t) {
    for (size_t j = 0; j < t->heading->count; j++) {
        jxi_heading_column *column = &t->heading->columns[j];
        jxi_piece piece = {.text = column->text};
        if (column->label != JXI_LABEL_NONE || !column->text) continue;
        if (jxi_label_from_parts(column->text, true, &piece.match) == JXI_LABEL_NONE) continue;
        int32_t label = jxi_indicator_column(&piece);
        if (label == JXI_LABEL_NONE || (label != JXI_LABEL_IGNORED && has(t, label))) continue;
        column->label = label;
        column->match = piece.match;
        column->inferred = true;
    }
}

/* Whether the cells of a column cannot be what its heading says. */
static bool contradicts(int32_t label, const looks *seen) {
    bool points = label == JXI_LABEL_WEIGHT || label == JXI_LABEL_SCORE;
    if (points) return seen->filled >= 2 && seen->numbers * 2 < seen->filled;
    if (label == JXI_LABEL_SIGN) return seen->filled >= 2 && seen->numbers * 2 > seen->filled && seen->signs == 0;
    if (label == JXI_LABEL_LEVEL3 || label == JXI_LABEL_REASON)
        return seen->filled >= ROWS_FOR_INFERENCE && seen->numbers * 4 > seen->filled * 3;
    return false;
}

static void take_back(table *t) {
    for (size_t j = 0; j < t->heading->count; j++) {
        jxi_heading_column *column = &t->heading->columns[j];
        if (contradicts(column->label, &t->seen[j])) column->label = JXI_LABEL_NONE;
    }
}

static bool stands_behind_names(const table *t, size_t j) {
    return j > 0 && t->heading->columns[j - 1].label == JXI_LABEL_LEVEL3;
}

/* Which of two columns with one label is the one meant: points that stand right behind the names; the more filled of
 * single cells; then a heading that says that the unit itself gave the points; then the one whose heading is the
 * plainer. */
static bool is_better(const table *t, size_t a, size_t b) {
    const looks *x = &t->seen[a], *y = &t->seen[b];
    bool weight = t->heading->columns[a].label == JXI_LABEL_WEIGHT && x->filled && y->filled;
    if (weight && stands_behind_names(t, a) != stands_behind_names(t, b)) return stands_behind_names(t, a);
    int32_t single_a = x->filled - x->merged, single_b = y->filled - y->merged;
    if (single_a != single_b) return single_a > single_b;
    const jxi_heading_column *columns = t->heading->columns;
    if (columns[a].match.label != columns[b].match.label) return columns[a].match.label == columns[a].label;
    return false;
}

static pair compare(const table *t, size_t a, size_t b) {
    pair found = {0, 0, 0};
    for (size_t row = 0; row < t->rows; row++) {
        jx_decimal x = t->numbers[row][a], y = t->numbers[row][b];
        if (x == JX_NONE || y == JX_NONE) continue;
        found.both++;
        found.above += x < y;
        found.equal += x == y;
    }
    return found;
}

static bool is_points_column(const table *t, size_t j) {
    const looks *seen = &t->seen[j];
    return seen->filled >= ROWS_FOR_INFERENCE && seen->numbers == seen->filled && seen->sum > 0 &&
           seen->sum <= jxi_points(200);
}

/* Whether `score` can be what was earned of `weight`: never above it, and equal to it in most rows. */
static bool earns(const table *t, size_t score, size_t weight) {
    pair found = compare(t, weight, score);
    return found.both >= ROWS_FOR_INFERENCE && found.above == 0 && found.equal * 2 >= found.both;
}

/* Whether weights add up to what a form's weights add up to without execution, or with it. */
static bool adds_up(const table *t, size_t j) {
    static const int64_t sums[] = {100, 90, 80};
    for (size_t i = 0; i < sizeof sums / sizeof sums[0]; i++)
        if (t->seen[j].sum == jxi_points(sums[i])) return true;
    return false;
}

static void infer(table *t, size_t j, int32_t label) {
    t->heading->columns[j].label = label;
    t->heading->columns[j].inferred = true;
}

/* Two columns of points are headed alike and no other is: the one that is never below the other is what could be
 * earned. */
static void part_points(table *t, int32_t label, int32_t missing) {
    size_t first = JXI_HEADING_MAX, second = JXI_HEADING_MAX;
    if (has(t, missing)) return;
    for (size_t j = 0; j < t->heading->count; j++) {
        if (t->heading->columns[j].label != label) continue;
        if (first == JXI_HEADING_MAX)
            first = j;
        else if (second == JXI_HEADING_MAX)
            second = j;
        else
            return;
    }
    if (second == JXI_HEADING_MAX) return;
    if (earns(t, second, first)) {
        infer(t, first, JXI_LABEL_WEIGHT);
        infer(t, second, JXI_LABEL_SCORE);
    } else if (earns(t, first, second)) {
        infer(t, first, JXI_LABEL_SCORE);
        infer(t, second, JXI_LABEL_WEIGHT);
    } else {
        t->heading->columns[first].label = t->heading->columns[second].label = JXI_LABEL_NONE;
    }
}

static void part_duplicates(table *t) {
    static const int32_t labels[] = {JXI_LABEL_WEIGHT, JXI_LABEL_SCORE,   JXI_LABEL_TARGET, JXI_LABEL_ACTUAL,
                                     JXI_LABEL_LEVEL3, JXI_LABEL_MEASURE, JXI_LABEL_SIGN};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        size_t best = JXI_HEADING_MAX;
        for (size_t j = 0; j < t->heading->count; j++)
            if (t->heading->columns[j].label == labels[i] && (best == JXI_HEADING_MAX || is_better(t, j, best)))
                best = j;
        for (size_t j = 0; j < t->heading->count; j++)
            if (t->heading->columns[j].label == labels[i] && j != best)
                t->heading->columns[j].label = JXI_LABEL_IGNORED;
    }
}

/* One of weight and score has no known heading: the one column of numbers that goes with the other. */
static void infer_points(table *t) {
    size_t weight = jxi_heading_index(t->heading, JXI_LABEL_WEIGHT), score = jxi_heading_index(t->heading, JXI_LABEL_SCORE), found = JXI_HEADING_MAX;
    if ((weight < JXI_HEADING_MAX) == (score < JXI_HEADING_MAX)) return;
    for (size_t j = 0; j < t->heading->count; j++) {
        if (t->heading->columns[j].label != JXI_LABEL_NONE || !is_points_column(t, j)) continue;
        bool fits = weight < JXI_HEADING_MAX ? earns(t, j, weight) : earns(t, score, j) && adds_up(t, j);
        if (!fits) continue;
        if (found < JXI_HEADING_MAX) return; /* two would do as well: neither is taken */
        found = j;
    }
    if (found < JXI_HEADING_MAX) infer(t, found, weight < JXI_HEADING_MAX ? JXI_LABEL_SCORE : JXI_LABEL_WEIGHT);
}

/* In how many rows two columns hold the same kind of value. */
static int32_t alike(const table *t, size_t a, size_t b) {
    int32_t count = 0;
    for (size_t row = 0; row < t->rows; row++) count += t->kinds[row][a] && t->kinds[row][a] == t->kinds[row][b];
    return count;
}

/* One of target and actual has no known heading: the one column whose cells are of the kinds of the other's. */
static void infer_value(table *t) {
    size_t target = jxi_heading_index(t->heading, JXI_LABEL_TARGET), actual = jxi_heading_index(t->heading, JXI_LABEL_ACTUAL);
    size_t known = target < JXI_HEADING_MAX ? target : actual, found = JXI_HEADING_MAX;
    if ((target < JXI_HEADING_MAX) == (actual < JXI_HEADING_MAX)) return;
    for (size_t j = 0; j < t->heading->count; j++) {
        const looks *seen = &t->seen[j];
        if (t->heading->columns[j].label != JXI_LABEL_NONE || seen->filled < ROWS_FOR_INFERENCE) continue;
        if (alike(t, j, known) * 3 < t->seen[known].filled * 2 || seen->values + seen->numbers == 0) continue;
        if (found < JXI_HEADING_MAX) return;
        found = j;
    }
    if (found < JXI_HEADING_MAX) infer(t, found, known == target ? JXI_LABEL_ACTUAL : JXI_LABEL_TARGET);
}

/* The names stand in the lowest level that the form has; else in the words before the values. */
static void find_names(table *t) {
    static const int32_t levels[] = {JXI_LABEL_LEVEL2, JXI_LABEL_LEVEL1};
    if (has(t, JXI_LABEL_LEVEL3)) return;
    size_t found = JXI_HEADING_MAX;
    for (size_t j = 0; j < t->heading->count; j++) {
        const looks *seen = &t->seen[j];
        int32_t label = t->heading->columns[j].label;
        if (label == JXI_LABEL_TARGET || label == JXI_LABEL_ACTUAL || label == JXI_LABEL_WEIGHT) break;
        bool words = seen->filled >= 2 && seen->words * 4 >= seen->filled * 3 && seen->merged == 0;
        if (label == JXI_LABEL_NONE && words) found = j;
    }
    if (found < JXI_HEADING_MAX) {
        infer(t, found, JXI_LABEL_LEVEL3);
        return;
    }
    for (size_t i = 0; i < sizeof levels / sizeof levels[0]; i++) {
        size_t j = jxi_heading_index(t->heading, levels[i]);
        if (j == JXI_HEADING_MAX || t->seen[j].classes * 2 > t->seen[j].filled) continue;
        t->heading->columns[j].label = JXI_LABEL_LEVEL3;
        return;
    }
}

/* A column of classes, or of merged words before the names, is a level whatever stands over it. */
static void find_levels(table *t) {
    size_t names = jxi_heading_index(t->heading, JXI_LABEL_LEVEL3);
    for (size_t j = 0; j < t->heading->count && j < names; j++) {
        const looks *seen = &t->seen[j];
        if (t->heading->columns[j].label != JXI_LABEL_NONE || seen->filled == 0) continue;
        bool side = j == 0 && seen->numbers == 0 && seen->signs == 0 && seen->measures == 0; /* 项目管理 13分 */
        bool level = seen->classes * 2 >= seen->filled || (side && !has(t, JXI_LABEL_LEVEL1)) ||
                     (seen->words + seen->classes == seen->filled && !has(t, JXI_LABEL_LEVEL1));
        if (!level) continue;
        t->heading->columns[j].label = !has(t, JXI_LABEL_LEVEL1) ? JXI_LABEL_LEVEL1 : JXI_LABEL_LEVEL2;
    }
}

/* A column whose heading nobody knows, over cells. Without it the form may still be whole, when no figure is missing.
 */
static void note_stranger(table *t, jxi_form *form, size_t j) {
    static const int32_t needed[] = {JXI_LABEL_TARGET, JXI_LABEL_ACTUAL, JXI_LABEL_WEIGHT, JXI_LABEL_SCORE};
    jxi_form_stranger(form, &t->heading->columns[j], t->seen[j].filled);
    for (size_t i = 0; i < sizeof needed / sizeof needed[0]; i++)
        if (!has(t, needed[i])) form->gap = true;
}

/* What is said of a column: its heading, and its state by whether anything stands in it. */
static void note_column(table *t, jxi_form *form, size_t j, int32_t figure) {
    jxi_form_column(form, &t->heading->columns[j], figure, t->seen[j].filled);
    bool value = figure == JX_FIGURE_TARGET || figure == JX_FIGURE_ACTUAL;
    if (value && t->rows > 0 && t->seen[j].filled == 0) form->gap = true;
}

static void note_columns(table *t, jxi_form *form) {
    for (size_t j = 0; j < t->heading->count; j++) {
        int32_t figure = jxi_figure_of_label(t->heading->columns[j].label);
        if (figure)
            note_column(t, form, j, figure);
        else if (t->heading->columns[j].label == JXI_LABEL_NONE && t->seen[j].filled)
            note_stranger(t, form, j);
    }
}

void jxi_settle_columns(jxi_form *form) {
    table *t = jxi_resize(form->allocator, NULL, 0, sizeof *t);
    form->settled = true;
    if (!t) {
        jxi_form_check(form, JX_ERROR_NO_MEMORY);
        return;
    }
    memset(t->seen, 0, sizeof t->seen);
    t->form = form;
    t->heading = &form->heading;
    t->rows = 0;
    look_at_rows(t);
    read_damaged(t);
    take_back(t);
    part_points(t, JXI_LABEL_SCORE, JXI_LABEL_WEIGHT);
    part_points(t, JXI_LABEL_WEIGHT, JXI_LABEL_SCORE);
    part_duplicates(t);
    infer_points(t);
    infer_value(t);
    find_names(t);
    find_levels(t);
    note_columns(t, form);
    jxi_release(form->allocator, t, sizeof *t);
}
