/* SPDX-License-Identifier: Apache-2.0 */
/* The cells of a document in rows: what readers of file formats make and the recogniser takes. */
#ifndef JXI_FORM_GRID_H
#define JXI_FORM_GRID_H

#include "base/text.h"

enum { JXI_COLUMNS_MAX = 16384 };

/* U+FFFD at the start of a cell that was cut from run-on text without being understood; no part of what is written. */
#define JXI_UNREAD_MARK "\xEF\xBF\xBD"

typedef struct jxi_cell {
    int32_t column;        /* from 0 */
    int32_t rows, columns; /* how far it spans */
    const char *text;      /* NUL-terminated, lives with the grid; never NULL */
} jxi_cell;

typedef struct jxi_row {
    int32_t kind; /* JX_ROW_… */
    int32_t table;
    size_t first, count; /* its cells in grid->cells */
    const char *place;   /* lives with the grid; never NULL */
} jxi_row;

/* Texts are kept in blocks that are never moved. */
typedef struct jxi_block {
    struct jxi_block *next;
    size_t size, used;
    char bytes[];
} jxi_block;

/* Which columns spans from above cover, by stretches: for each column the first row it is free in, and the least of
 * these, so that a row that is covered all over is passed quickly. */
enum { JXI_STRETCH = 128 };
typedef struct jxi_cover {
    size_t free_from[JXI_STRETCH];
    size_t least; /* of these */
} jxi_cover;

struct jx_grid {
    jxi_object object;
    jxi_row *rows;
    size_t row_count, row_capacity;
    jxi_cell *cells;
    size_t cell_count, cell_capacity;
    jxi_cover *cover; /* as many stretches as cells that spanned rows have come to */
    size_t cover_count;
    bool covered; /* a span of the present table is in it */
    jxi_block *blocks;
};

/* Adds a copy of a row of another grid, as a row of `table`, with the cells that begin in the columns [from, to). */
jx_status jxi_grid_copy_row(jx_grid *out, const jx_grid *grid, size_t row, int32_t table, int32_t from, int32_t to);

/* Whether any cell of the table in these rows spans more than itself. */
bool jxi_has_real_columns(const jx_grid *grid, size_t first, size_t end);

#endif
