/* SPDX-License-Identifier: Apache-2.0 */
#include "form/align.h"

/* What a placing earns beside the fit of each cell to its column. */
enum {
    EXACT_COLUMN = 20, /* stands in the column, in a document that has columns */
    SAME_COLUMN = 4,   /* stands where the heading stands */
    STEADY = 3,        /* has slid as far as the cell before it */
    LEFT_OVER = -7,    /* a cell is placed nowhere */
    SKIPS = 3,         /* cells in a row that may be left over */
    IMPOSSIBLE = -100000
};

/* Each row: a label, then its fit to every JXI_KIND_… in order. */
static const struct {
    int32_t label;
    signed char fit[JXI_KINDS];
} fits[] = {
    /*                       -  12  1% 1元  ≥ ≥8  %  产  数 绩  名 …  优  词 文 ? */
    {JXI_LABEL_INDICATORS, {-8, -8, -8, -8, -8, -8, -8, -4, -8, 8, 2, -8, -8, -6, -6, -8}},
    {JXI_LABEL_LEVEL1, {-4, -8, -8, -8, -8, -8, -8, 8, 1, 0, 2, -6, -6, -2, -6, -6}},
    {JXI_LABEL_LEVEL2, {-3, -8, -8, -8, -8, -8, -8, 1, 8, 0, 2, -6, -6, -2, -6, -6}},
    {JXI_LABEL_LEVEL3, {-4, -8, -8, -7, -8, -2, -8, -3, -2, -6, 1, 4, -2, 4, 5, 2}},
    {JXI_LABEL_SIGN, {-2, -8, -8, -8, 8, -8, -6, -8, -8, -8, -4, -6, -6, 0, -8, -4}},
    {JXI_LABEL_TARGET, {0, 3, 5, 4, -4, 5, -6, -8, -6, -8, -4, 0, 1, 3, 1, 4}},
    {JXI_LABEL_MEASURE, {-1, -6, -6, -6, -6, -5, 8, -8, -8, -8, -4, -6, -4, 3, -4, -4}},
    {JXI_LABEL_ACTUAL, {0, 3, 5, 4, -4, 5, -6, -8, -6, -8, -4, 0, 1, 3, 1, 4}},
    {JXI_LABEL_WEIGHT, {1, 5, -3, -6, -8, -8, -8, -8, -8, -8, -8, -4, -8, -8, -8, 4}},
    {JXI_LABEL_SCORE, {1, 5, -4, -6, -8, -8, -8, -8, -8, -8, -8, -4, -8, -8, -8, 4}},
    {JXI_LABEL_REASON, {0, -7, -6, -6, -8, -3, -8, -8, -8, -8, -4, 0, -1, 3, 4, 2}},
    {JXI_LABEL_IGNORED, {0, 0, 2, 0, -2, 0, 0, -6, -6, -6, -4, 0, 0, 1, 1, 1}},
    {JXI_LABEL_INITIAL, {0, 5, -6, 6, -8, -4, -8, -8, -8, -8, -8, 0, -8, -6, -8, 4}},
    {JXI_LABEL_FULL_YEAR, {0, 5, -6, 6, -8, -4, -8, -8, -8, -8, -8, 0, -8, -6, -8, 4}},
    {JXI_LABEL_EXECUTED, {0, 5, -6, 6, -8, -4, -8, -8, -8, -8, -8, 0, -8, -6, -8, 4}},
    {JXI_LABEL_RATE, {2, 4, 7, -8, -8, -4, -8, -8, -8, -8, -8, 0, -8, -6, -8, 4}},
    {JXI_LABEL_ORDINAL, {-2, 5, -8, -8, -8, -6, -8, -8, -8, -8, -4, -4, -8, -6, -8, -4}},
    {JXI_LABEL_NAME, {-6, -8, -8, -8, -8, 0, -8, -2, -2, -8, 0, -4, -6, 5, 6, 2}},
    {JXI_LABEL_SPENDER, {-2, -8, -8, -8, -8, -4, -8, -6, -6, -8, 0, -4, -6, 5, 4, 2}},
    {JXI_LABEL_AMOUNT, {0, 6, -6, 7, -8, -3, -8, -8, -8, -8, -8, 0, -8, -6, -8, 4}},
    {JXI_LABEL_GRADE, {0, -8, -8, -8, -8, -8, -8, -8, -8, -8, -6, 0, 8, -4, -8, 0}},
    {JXI_LABEL_CONTACT, {0, -2, -8, -8, -8, 2, -8, -8, -8, -8, -4, 0, -4, 3, 4, 0}},
};

int32_t jxi_fit(int32_t label, int32_t kind) {
    for (size_t i = 0; i < sizeof fits / sizeof fits[0]; i++)
        if (fits[i].label == label) return fits[i].fit[kind];
    return 0;
}

static int32_t distance(int32_t a, int32_t b) {
    return a > b ? a - b : b - a;
}

bool jxi_stands_under(const jxi_heading_column *column, const jxi_piece *piece) {
    return piece->column < column->column + column->columns && column->column < piece->column + piece->columns;
}

/* What the place of a piece says for a column. A row that has lost its merged cells on the left ends as much too early
 * as it has slid. */
static int32_t place_score(const jxi_heading *heading, const jxi_line *line, const jxi_heading_column *column,
                           const jxi_piece *piece) {
    if (heading->exact) return jxi_stands_under(column, piece) ? EXACT_COLUMN : -EXACT_COLUMN;
    int32_t short_by = heading->width > line->width ? heading->width - line->width : 0;
    int32_t slid = distance(column->column, piece->column),
            slid_whole = distance(column->column, piece->column + short_by);
    /* a row may as well have lost its last cells: where it stands speaks first */
    if (slid_whole == 0 && slid > 0) return SAME_COLUMN - 1;
    if (slid_whole < slid) slid = slid_whole;
    return slid >= SAME_COLUMN ? 0 : slid == 0 ? SAME_COLUMN : SAME_COLUMN - 1 - slid;
}

typedef struct state {
    int32_t score[JXI_PIECES_MAX][JXI_HEADING_MAX];          /* best placing that ends with this piece in this column */
    signed char from_piece[JXI_PIECES_MAX][JXI_HEADING_MAX]; /* the piece before, -1: none */
    signed char from_column[JXI_PIECES_MAX][JXI_HEADING_MAX];
} state;

/* The best way to come to piece `i` in column `j` from a piece before it. */
static void reach(const jxi_heading *heading, const jxi_line *line, size_t first, state *best, size_t i, size_t j) {
    const jxi_piece *piece = &line->pieces[i];
    const jxi_heading_column *column = &heading->columns[j];
    int32_t own = jxi_fit(column->label, piece->kind) + place_score(heading, line, column, piece);
    int32_t reached = (int32_t)(i - first) * LEFT_OVER;
    best->from_piece[i][j] = -1;
    for (size_t k = i; k > first && i - k < SKIPS;) {
        k--;
        for (size_t l = 0; l < j; l++) {
            const jxi_piece *before = &line->pieces[k];
            bool steady = heading->columns[l].column - before->column == column->column - piece->column;
            int32_t score = best->score[k][l] + (int32_t)(i - k - 1) * LEFT_OVER + (steady ? STEADY : 0);
            if (score < reached) continue;
            reached = score;
            best->from_piece[i][j] = (signed char)k;
            best->from_column[i][j] = (signed char)l;
        }
    }
    best->score[i][j] = reached + own;
}

void jxi_align(const jxi_heading *heading, const jxi_line *line, size_t first, jxi_placing *placing) {
    state best;
    int32_t top = IMPOSSIBLE, piece = -1, column = -1;
    for (size_t i = 0; i < line->count; i++) placing->column[i] = -1;
    for (size_t i = first; i < line->count; i++)
        for (size_t j = 0; j < heading->count; j++) {
            reach(heading, line, first, &best, i, j);
            int32_t score = best.score[i][j] + (int32_t)(line->count - 1 - i) * LEFT_OVER;
            if (score < top) continue;
            top = score;
            piece = (int32_t)i;
            column = (int32_t)j;
        }
    if (top < (int32_t)(line->count - first) * LEFT_OVER) return;
    while (piece >= 0) {
        placing->column[piece] = column;
        int32_t before = best.from_piece[piece][column];
        if (before >= 0) column = best.from_column[piece][column];
        piece = before;
    }
}

const jxi_piece *jxi_placed(const jxi_heading *heading, const jxi_line *line, const jxi_placing *placing,
                            int32_t label) {
    for (size_t i = 0; i < line->count; i++)
        if (placing->column[i] >= 0 && heading->columns[placing->column[i]].label == label) return &line->pieces[i];
    return NULL;
}

size_t jxi_heading_index(const jxi_heading *heading, int32_t label) {
    for (size_t i = 0; i < heading->count; i++)
        if (heading->columns[i].label == label) return i;
    return JXI_HEADING_MAX;
}

const jxi_heading_column *jxi_heading_find(const jxi_heading *heading, int32_t label) {
    size_t index = jxi_heading_index(heading, label);
    return index < JXI_HEADING_MAX ? &heading->columns[index] : NULL;
}
