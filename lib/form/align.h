/* SPDX-License-Identifier: Apache-2.0 */
/* Puts the cells of a row under the columns of a heading, also when cells were lost and the row has slid to one side.
 */
#ifndef JXI_FORM_ALIGN_H
#define JXI_FORM_ALIGN_H

#include "form/words/line.h"

enum { JXI_HEADING_MAX = 48 };

typedef struct jxi_heading_column {
    int32_t label; /* JXI_LABEL_…; JXI_LABEL_NONE: a column with a heading of its own that means nothing to us */
    int32_t column, columns;
    jxi_label_match match;
    const char *text, *place; /* as the form writes it, borrowed from the grid; NULL: put together of several */
    bool inferred;            /* found by its cells, not by its heading */
} jxi_heading_column;

/* The columns of a table, from left to right. */
typedef struct jxi_heading {
    size_t count;
    jxi_heading_column columns[JXI_HEADING_MAX];
    int32_t width; /* of the row it was read from, 0 when it was put together of several */
    bool exact;    /* the document has real columns: where a cell stands is where it belongs */
} jxi_heading;

/* For each piece of a line the index of its column in the heading, or -1. */
typedef struct jxi_placing {
    int32_t column[JXI_PIECES_MAX];
} jxi_placing;

/* Places the pieces of the line from `first` on, in order, one to a column, by how well each fits its column and how
 * steadily the row has slid. */
void jxi_align(const jxi_heading *heading, const jxi_line *line, size_t first, jxi_placing *placing);

/* The piece placed under a label; NULL when there is none. */
const jxi_piece *jxi_placed(const jxi_heading *heading, const jxi_line *line, const jxi_placing *placing,
                            int32_t label);

/* The index of the first column with this label, JXI_HEADING_MAX for none; the column itself, NULL for none. */
size_t jxi_heading_index(const jxi_heading *heading, int32_t label);
const jxi_heading_column *jxi_heading_find(const jxi_heading *heading, int32_t label);

/* Whether a piece stands under a column, in part at least. */
bool jxi_stands_under(const jxi_heading_column *column, const jxi_piece *piece);

/* How well a kind of cell fits a column: JXI_KIND_… under JXI_LABEL_…, -8 (hardly) to 8 (made for it). */
int32_t jxi_fit(int32_t label, int32_t kind);

#endif
