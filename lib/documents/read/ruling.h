/* SPDX-License-Identifier: Apache-2.0 */
/* Ruling lines of a page, put together from its strokes. */
#ifndef JXI_DOCUMENTS_READ_RULING_H
#define JXI_DOCUMENTS_READ_RULING_H

#include "documents/read/page.h"

/* How near strokes are one line, and lines meet; how short a line is none. */
enum { JXI_LINE_NEAR = 2500, JXI_LINE_SHORT = 5000 };

typedef struct jxi_ruling {
    int32_t at, from, to; /* across its direction; along it */
    int32_t group;        /* lines that meet, directly or not, have the same */
} jxi_ruling;

/* All lines of one direction. */
typedef struct jxi_rulings {
    jxi_ruling *items;
    size_t count, capacity;
} jxi_rulings;

/* Finds the lines across and upright, by place, and numbers the groups of those that meet from 0; how many there are
 * goes to `*groups`. `*too_many`: there are more than make sense on a page, and none were taken. */
jx_status jxi_rulings_find(const jxi_print_page *page, jxi_rulings *across, jxi_rulings *upright, int32_t *groups,
                           bool *too_many);
void jxi_rulings_free(const jx_allocator *allocator, jxi_rulings *rulings);

#endif
