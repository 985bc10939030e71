/* SPDX-License-Identifier: Apache-2.0 */
/* Which rows are headings, what their cells name, and what a second row of headings says together with the first. */
#include "form/heading.h"

#include <string.h>

enum { HEADING_BYTES = 200 }; /* of a heading with the one above it */

int32_t jxi_indicator_column(const jxi_piece *piece) {
    switch (piece->match.label) {
    case JXI_LABEL_INDICATORS:
    case JXI_LABEL_GOAL_BLOCK:
        return JXI_LABEL_INDICATORS;
    case JXI_LABEL_LEVEL1:
    case JXI_LABEL_LEVEL2:
    case JXI_LABEL_LEVEL3:
    case JXI_LABEL_SIGN:
    case JXI_LABEL_TARGET:
    case JXI_LABEL_MEASURE:
    case JXI_LABEL_ACTUAL:
    case JXI_LABEL_WEIGHT:
    case JXI_LABEL_SCORE:
    case JXI_LABEL_REASON:
    case JXI_LABEL_IGNORED:
        return piece->match.label;
    case JXI_LABEL_ACHIEVED:
        return JXI_LABEL_ACTUAL;
    case JXI_LABEL_RATE:
    case JXI_LABEL_GRADE:
    case JXI_LABEL_ORDINAL:
    case JXI_LABEL_OTHER_NOTE:
        return JXI_LABEL_IGNORED;
    default:
        return JXI_LABEL_NONE;
    }
}

static bool is_level(int32_t label) {
    return label == JXI_LABEL_LEVEL1 || label == JXI_LABEL_LEVEL2 || label == JXI_LABEL_LEVEL3;
}

/* How many pieces are headings of the indicator table, and whether one of them can stand in no other table. */
static size_t count_headings(const jxi_line *line, bool *sure) {
    size_t count = 0;
    *sure = false;
    for (size_t i = 0; i < line->count; i++) {
        int32_t label = jxi_indicator_column(&line->pieces[i]);
        count += label != JXI_LABEL_NONE;
        *sure |= is_level(label) || label == JXI_LABEL_TARGET || line->pieces[i].match.label == JXI_LABEL_ACTUAL;
    }
    return count;
}

bool jxi_is_indicator_heading(const jxi_line *line) {
    bool sure;
    size_t count = count_headings(line, &sure);
    if (jxi_line_find(line, JXI_LABEL_NAME)) return false;
    return sure && (count >= 4 || count == line->count);
}

bool jxi_continues_indicator_heading(const jxi_line *line) {
    bool sure;
    return line->count > 0 && count_headings(line, &sure) == line->count;
}

static void add_column(jxi_heading *heading, const jxi_line *line, const jxi_piece *piece, int32_t label,
                       int32_t shift) {
    if (heading->count == JXI_HEADING_MAX) return;
    heading->columns[heading->count++] = (jxi_heading_column){.label = label,
                                                              .column = piece->column + shift,
                                                              .columns = piece->columns,
                                                              .match = piece->match,
                                                              .text = piece->text,
                                                              .place = line->place};
}

/* "具体指标" behind the levels is the heading of the names, not the one at the side. */
static void mend_names(jxi_heading *heading) {
    if (jxi_heading_find(heading, JXI_LABEL_LEVEL3)) return;
    for (size_t i = 1; i < heading->count; i++) {
        if (heading->columns[i].label != JXI_LABEL_INDICATORS || !is_level(heading->columns[i - 1].label)) continue;
        heading->columns[i].label = JXI_LABEL_LEVEL3;
        return;
    }
}

/* "目标" is the side heading where it stands first, and the column of the targets where it stands among the columns. */
static void mend_target(jxi_heading *heading) {
    if (jxi_heading_find(heading, JXI_LABEL_TARGET)) return;
    for (size_t i = 2; i < heading->count; i++) {
        int32_t label = heading->columns[i].match.label;
        bool goal = label == JXI_LABEL_GOAL_BLOCK || label == JXI_LABEL_EXPECTED;
        if (!goal) continue;
        heading->columns[i].label = JXI_LABEL_TARGET;
        return;
    }
}

/* A first level that was typed over: the unknown heading before the second level. */
static void mend_first_level(jxi_heading *heading) {
    if (jxi_heading_find(heading, JXI_LABEL_LEVEL1)) return;
    for (size_t i = 1; i < heading->count; i++)
        if (heading->columns[i].label == JXI_LABEL_LEVEL2 && heading->columns[i - 1].label == JXI_LABEL_NONE)
            heading->columns[i - 1].label = JXI_LABEL_LEVEL1;
}

void jxi_indicator_heading(jxi_heading *heading, const jxi_line *line) {
    heading->count = 0;
    heading->width = line->width;
    for (size_t i = 0; i < line->count; i++)
        add_column(heading, line, &line->pieces[i], jxi_indicator_column(&line->pieces[i]), 0);
    mend_first_level(heading);
    mend_names(heading);
    mend_target(heading);
}

/* Puts the columns in the order of the page. */
static void sort_columns(jxi_heading *heading) {
    for (size_t i = 1; i < heading->count; i++)
        for (size_t j = i; j > 0 && heading->columns[j].column < heading->columns[j - 1].column; j--) {
            jxi_heading_column moved = heading->columns[j];
            heading->columns[j] = heading->columns[j - 1];
            heading->columns[j - 1] = moved;
        }
}

/* What a heading below says together with the one it stands under: 得分 under 复核情况 is a review's. */
static int32_t label_under(const jxi_heading *above, jxi_piece *piece) {
    char text[HEADING_BYTES];
    int32_t own = jxi_indicator_column(piece);
    for (size_t i = 0; i < above->count; i++) {
        const jxi_heading_column *column = &above->columns[i];
        bool over = piece->column >= column->column && piece->column < column->column + column->columns;
        if (!over || !column->text || strlen(column->text) + strlen(piece->text) >= sizeof text) continue;
        jxi_piece joined = *piece;
        strcat(strcpy(text, column->text), piece->text);
        jxi_label_from_parts(text, false, &joined.match);
        int32_t label = jxi_indicator_column(&joined);
        if (label == JXI_LABEL_NONE || label == JXI_LABEL_INDICATORS) break;
        if (own != JXI_LABEL_NONE && label != JXI_LABEL_IGNORED) break; /* it says enough by itself */
        piece->match = joined.match;
        return label;
    }
    return own;
}

/* Real columns: what the row below says replaces the headings above that it parts. */
static void join_below(jxi_heading *heading, const jxi_line *line) {
    size_t kept = 0;
    jxi_heading whole = *heading;
    for (size_t i = 0; i < heading->count; i++) {
        const jxi_heading_column *above = &heading->columns[i];
        bool parted = false;
        for (size_t k = 0; k < line->count; k++) {
            parted |= jxi_stands_under(above, &line->pieces[k]);
        }
        if (!parted) heading->columns[kept++] = *above;
    }
    heading->count = kept;
    for (size_t k = 0; k < line->count; k++) {
        jxi_piece piece = line->pieces[k];
        int32_t label = label_under(&whole, &piece);
        add_column(heading, line, &piece, label, 0);
    }
    sort_columns(heading);
}

/* Whether a heading below stands under this heading above. */
static bool belongs_under(int32_t below, int32_t above) {
    if (above == JXI_LABEL_INDICATORS) return is_level(below);
    return above == JXI_LABEL_TARGET &&
           (below == JXI_LABEL_SIGN || below == JXI_LABEL_TARGET || below == JXI_LABEL_MEASURE);
}

/* Columns were lost: the headings below go in where the heading that they part stood. */
static void splice_below(jxi_heading *heading, const jxi_line *line) {
    jxi_heading above = *heading;
    heading->count = 0;
    for (size_t i = 0; i < above.count; i++) {
        size_t before = heading->count;
        for (size_t k = 0; k < line->count; k++) {
            int32_t label = jxi_indicator_column(&line->pieces[k]);
            if (belongs_under(label, above.columns[i].label)) add_column(heading, line, &line->pieces[k], label, 0);
        }
        if (heading->count == before && heading->count < JXI_HEADING_MAX)
            heading->columns[heading->count++] = above.columns[i];
    }
    for (size_t i = 0; i < heading->count; i++) {
        heading->columns[i].column = (int32_t)i;
        heading->columns[i].columns = 1;
    }
}

/* Whether every heading below stands where the heading that it parts stands above: then no column was lost. */
static bool stands_below(const jxi_heading *heading, const jxi_line *line) {
    for (size_t k = 0; k < line->count; k++) {
        int32_t label = jxi_indicator_column(&line->pieces[k]), column = line->pieces[k].column;
        size_t i = heading->count;
        while (i > 0 && heading->columns[i - 1].column > column) i--;
        if (i == 0 || !belongs_under(label, heading->columns[i - 1].label)) return false;
    }
    return true;
}

/* Whether the row below parts columns, or only goes on where the row above was broken. */
static bool parts_columns(const jxi_heading *heading, const jxi_line *line) {
    bool values_above = false, parts = false;
    for (size_t i = 0; i < heading->count; i++)
        values_above |= heading->columns[i].label == JXI_LABEL_TARGET || heading->columns[i].label == JXI_LABEL_ACTUAL;
    for (size_t k = 0; k < line->count; k++) {
        int32_t label = jxi_indicator_column(&line->pieces[k]);
        parts |= is_level(label) || label == JXI_LABEL_SIGN || label == JXI_LABEL_MEASURE;
    }
    return values_above && parts;
}

void jxi_join_heading(jxi_heading *heading, const jxi_line *line) {
    bool parts = parts_columns(heading, line);
    if (heading->exact || (parts && stands_below(heading, line))) {
        join_below(heading, line);
    } else if (parts) {
        splice_below(heading, line);
        heading->width = (int32_t)heading->count;
    } else {
        heading->width = 0;
        const jxi_heading_column *last = heading->count ? &heading->columns[heading->count - 1] : NULL;
        int32_t shift = last ? last->column + last->columns : 0;
        for (size_t k = 0; k < line->count; k++)
            add_column(heading, line, &line->pieces[k], jxi_indicator_column(&line->pieces[k]), shift);
    }
}

static bool is_funds_column(int32_t label) {
    static const int32_t labels[] = {JXI_LABEL_INITIAL, JXI_LABEL_FULL_YEAR, JXI_LABEL_EXECUTED,
                                     JXI_LABEL_RATE,    JXI_LABEL_WEIGHT,    JXI_LABEL_FUNDS_EXTRA,
                                     JXI_LABEL_SCORE,   JXI_LABEL_IGNORED,   JXI_LABEL_REASON};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++)
        if (labels[i] == label) return true;
    return false;
}

static bool is_source(int32_t label) {
    return label == JXI_LABEL_TOTAL || (label >= JXI_LABEL_TOTAL_FUNDS && label <= JXI_LABEL_OTHER_FUNDS);
}

static bool is_amount(int32_t kind) {
    return kind == JXI_KIND_NUMBER || kind == JXI_KIND_AMOUNT || kind == JXI_KIND_PERCENT;
}

bool jxi_funds_heading(jxi_heading *heading, const jxi_line *line, bool *by_source) {
    size_t stages = 0, columns = 0, sources = 0, first = line->count;
    for (size_t i = 0; i < line->count; i++) {
        int32_t label = line->pieces[i].match.label;
        stages += label == JXI_LABEL_INITIAL || label == JXI_LABEL_FULL_YEAR || label == JXI_LABEL_EXECUTED;
        columns += is_funds_column(label);
        sources += is_source(label);
        if ((is_funds_column(label) || is_source(label)) && i < first) first = i;
        if (is_amount(line->pieces[i].kind)) return false;
    }
    *by_source = sources >= 3 && stages + sources + 2 >= line->count;
    if (!*by_source && (stages == 0 || columns < 2)) return false;
    heading->count = 0;
    heading->width = line->width;
    for (size_t i = first; i < line->count; i++) {
        int32_t label = line->pieces[i].match.label;
        bool kept = is_funds_column(label) || (*by_source && is_source(label)) || label == JXI_LABEL_SUBTOTAL;
        add_column(heading, line, &line->pieces[i], kept ? label : JXI_LABEL_NONE, 0);
    }
    return true;
}

/* What the heading of a summary table takes a piece for. */
static int32_t summary_column(const jxi_piece *piece) {
    switch (piece->match.label) {
    case JXI_LABEL_ORDINAL:
    case JXI_LABEL_NAME:
    case JXI_LABEL_AMOUNT:
    case JXI_LABEL_SCORE:
    case JXI_LABEL_GRADE:
    case JXI_LABEL_CONTACT:
        return piece->match.label;
    case JXI_LABEL_SPENDER:
    case JXI_LABEL_UNIT:
    case JXI_LABEL_DEPARTMENT:
        return JXI_LABEL_SPENDER;
    case JXI_LABEL_FUNDS_BLOCK:
    case JXI_LABEL_TOTAL_FUNDS:
    case JXI_LABEL_INITIAL:
    case JXI_LABEL_FULL_YEAR:
        return JXI_LABEL_AMOUNT;
    case JXI_LABEL_TOTAL:
        return JXI_LABEL_SCORE;
    case JXI_LABEL_EXECUTED:
    case JXI_LABEL_RATE:
    case JXI_LABEL_WEIGHT:
    case JXI_LABEL_REASON:
    case JXI_LABEL_OTHER_NOTE:
        return JXI_LABEL_IGNORED;
    case JXI_LABEL_FIELD:
        return JXI_LABEL_CONTACT;
    default:
        return JXI_LABEL_NONE;
    }
}

bool jxi_summary_heading(jxi_heading *heading, const jxi_line *line) {
    bool name = false, spender = false, figure = false;
    size_t known = 0;
    for (size_t i = 0; i < line->count; i++) {
        int32_t label = summary_column(&line->pieces[i]);
        if (jxi_line_find(line, JXI_LABEL_LEVEL3)) return false;
        name |= label == JXI_LABEL_NAME;
        spender |= label == JXI_LABEL_SPENDER || label == JXI_LABEL_ORDINAL;
        figure |= label == JXI_LABEL_SCORE || label == JXI_LABEL_GRADE;
        known += label != JXI_LABEL_NONE;
    }
    if (!name || !figure || known < 3 || (!spender && known < 4) || known * 2 < line->count) return false;
    heading->count = 0;
    heading->width = line->width;
    for (size_t i = 0; i < line->count; i++)
        add_column(heading, line, &line->pieces[i], summary_column(&line->pieces[i]), 0);
    return true;
}
