/* SPDX-License-Identifier: Apache-2.0 */
/* Documents that are pages of lines and words: PDF and OFD. */
#ifndef JXI_DOCUMENTS_READ_PRINTED_H
#define JXI_DOCUMENTS_READ_PRINTED_H

#include "documents/read/lattice.h"
#include "documents/read/task.h"

/* What stands on a page, from the top to the bottom: tables, and lines of text. */
typedef struct jxi_print_block {
    const jxi_lattice *lattice;  /* NULL: a line of text */
    const jxi_print_word *words; /* of the line */
    size_t count;
    int32_t top, bottom;
    bool running; /* a line of the page's head or foot, as others have it too */
    bool done;    /* it went into the grid with an earlier table */
} jxi_print_block;

typedef struct jxi_printed_page {
    jxi_print_page page;
    jxi_lattices lattices;
    jxi_print_block *blocks;
    size_t block_count, block_capacity;
} jxi_printed_page;

typedef struct jxi_printed {
    jxi_task *task;
    jxi_printed_page *pages;
    size_t count, capacity;
    int32_t low;    /* where the text of pages ends, the running lines aside */
    int32_t groups; /* of rows, given to the grid so far */
} jxi_printed;

/* A new page, empty. */
jx_status jxi_printed_add(jxi_printed *printed, int32_t width, int32_t height);
/* Puts all pages into the grid: tables that go on over pages as one, what is outside of them as text. Pages that are
 * pictures are noted; when there is nothing else, that is a failure. */
jx_status jxi_printed_put(jxi_printed *printed);
void jxi_printed_free(jxi_printed *printed);

/* The text of a cell of a lattice. */
void jxi_printed_cell(jxi_buffer *out, const jxi_print_page *page, const jxi_lattice *lattice,
                      const jxi_lattice_cell *cell);

/* Puts the table that begins at a block into the grid, with what continues it on the pages behind. */
jx_status jxi_printed_table(jxi_printed *printed, size_t page, size_t block);

#endif
