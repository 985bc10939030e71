/* SPDX-License-Identifier: Apache-2.0 */
/* The tables of a page: ruling lines make a lattice, its cells take the words. */
#ifndef JXI_DOCUMENTS_READ_LATTICE_H
#define JXI_DOCUMENTS_READ_LATTICE_H

#include "documents/read/page.h"

typedef struct jxi_lattice_cell {
    int32_t row, column, rows, columns;
    size_t first, count; /* its words, among those of the lattice */
} jxi_lattice_cell;

typedef struct jxi_lattice {
    jxi_box box;
    int32_t *xs, *ys; /* where its lines are, ascending: there is one row and one column less */
    size_t x_count, x_capacity, y_count, y_capacity;
    jxi_lattice_cell *cells; /* by row, then by column */
    size_t cell_count, cell_capacity;
    jxi_print_word *words; /* sorted within their cells */
    size_t word_count, word_capacity;
} jxi_lattice;

typedef struct jxi_lattices {
    jxi_lattice *items; /* from the top to the bottom */
    size_t count, capacity;
    jxi_print_word *rest; /* words outside, sorted */
    size_t rest_count, rest_capacity;
    bool too_many; /* lines or cells: some were left out */
} jxi_lattices;

/* Finds the tables with two cells or more that the page's strokes draw, and shares its words among them. */
jx_status jxi_lattices_find(const jxi_print_page *page, jxi_lattices *out);
void jxi_lattices_free(const jx_allocator *allocator, jxi_lattices *lattices);

#endif
