/* SPDX-License-Identifier: Apache-2.0 */
/* Finds where in a document the forms and the summary tables are. */
#ifndef JXI_FORM_SEGMENT_H
#define JXI_FORM_SEGMENT_H

#include "form/words/line.h"

enum { JXI_SEGMENT_FORM = 1, JXI_SEGMENT_SUMMARY = 2 };

typedef struct jxi_segment {
    int32_t kind;
    size_t first, end; /* rows [first, end) */
    bool whole;        /* holds more than a title */
} jxi_segment;

typedef struct jxi_segments {
    const jx_allocator *allocator;
    jxi_segment *items;
    size_t count, capacity;
} jxi_segments;

/* Adds the segments of the grid, in order; what lies between is prose. */
jx_status jxi_find_segments(const jx_grid *grid, jxi_segments *out);
void jxi_segments_free(jxi_segments *segments);

/* Whether a text is the title of a self-assessment form. */
bool jxi_is_form_title(const char *text);

#endif
