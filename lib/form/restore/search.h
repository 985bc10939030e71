/* SPDX-License-Identifier: Apache-2.0 */
/* The likeliest way to cut a run of bits into rows and cells, and where another way is as good. */
#ifndef JXI_FORM_RESTORE_SEARCH_H
#define JXI_FORM_RESTORE_SEARCH_H

#include "form/restore/cut.h"
#include "form/restore/fit.h"

typedef struct jxi_found_cell {
    int32_t column;    /* index in the plan; -1: a label between rows */
    uint32_t from, to; /* glyphs */
    uint32_t bit;      /* of a label */
    bool row;          /* a row starts here */
    bool doubtful;     /* another cut is as good */
} jxi_found_cell;

typedef struct jxi_found {
    const jx_allocator *allocator;
    jxi_found_cell *cells;
    size_t count, capacity;
} jxi_found;

jx_status jxi_search(const jxi_stream *stream, const jxi_bits *bits, const jxi_plan *plan, jxi_found *out);
void jxi_found_free(jxi_found *found);

#endif
