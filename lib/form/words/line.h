/* SPDX-License-Identifier: Apache-2.0 */
/* One row of a grid as the recogniser looks at it: its cells that say something, each with its label and its kind. */
#ifndef JXI_FORM_WORDS_LINE_H
#define JXI_FORM_WORDS_LINE_H

#include "form/grid.h"
#include "form/words/label.h"

/* What a cell looks like, whatever column it stands in. */
enum {
    JXI_KIND_DASH,        /* "—", "/": filled in as empty */
    JXI_KIND_NUMBER,      /* "12.5", "10分" */
    JXI_KIND_PERCENT,     /* "81.3%" */
    JXI_KIND_AMOUNT,      /* "1192819.16 元" */
    JXI_KIND_SIGN,        /* "≥" alone */
    JXI_KIND_VALUE,       /* "≥80%", "21 万份", "减少50%" */
    JXI_KIND_MEASURE,     /* "%" alone */
    JXI_KIND_CLASS,       /* 产出指标 */
    JXI_KIND_SUBCLASS,    /* 数量指标 */
    JXI_KIND_SIDE,        /* 绩效指标, the side heading */
    JXI_KIND_LABEL,       /* any other label */
    JXI_KIND_PLACEHOLDER, /* 指标1, ……, * */
    JXI_KIND_GRADE,       /* 优 */
    JXI_KIND_WORD,        /* a few characters */
    JXI_KIND_TEXT,        /* more */
    JXI_KIND_UNREAD,      /* U+FFFD: could not be cut from run-on text */
    JXI_KINDS
};

/* Whether a squeezed text is a dash: what people put where there is nothing to say. */
bool jxi_is_dash(const char *text, size_t length);

typedef struct jxi_piece {
    const char *text; /* borrowed from the grid */
    int32_t column, columns, rows;
    int32_t kind;
    jxi_label_match match; /* label JXI_LABEL_NONE when the cell is no label */
} jxi_piece;

enum { JXI_PIECES_MAX = 64 };

typedef struct jxi_line {
    int32_t row_kind; /* JX_ROW_… */
    const char *place;
    int32_t width; /* where its last cell ends, empty ones counted */
    size_t count;
    jxi_piece pieces[JXI_PIECES_MAX]; /* further cells are not looked at */
} jxi_line;

/* Looks at the labels of a row of the grid; the kind of other cells stays JXI_KINDS. */
void jxi_line_look(jxi_line *line, const jx_grid *grid, size_t row);
/* Looks at all of a row of the grid. */
void jxi_line_read(jxi_line *line, const jx_grid *grid, size_t row);

/* The first piece with this label, from `from` on; NULL when there is none. */
const jxi_piece *jxi_line_find(const jxi_line *line, int32_t label);

/* JXI_KIND_… of a cell that is no label. */
int32_t jxi_kind_of(const char *text);

/* Whether a piece may stand where a figure is asked and says nothing. */
bool jxi_piece_is_blank(const jxi_piece *piece);

#endif
