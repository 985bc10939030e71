/* SPDX-License-Identifier: Apache-2.0 */
/* Where the labels of a stream are, and which of them stand together as the heading of a table. */
#ifndef JXI_FORM_RESTORE_OUTLINE_H
#define JXI_FORM_RESTORE_OUTLINE_H

#include "form/words/label.h"
#include "form/restore/stream.h"

/* A label found in the stream. */
typedef struct jxi_hit {
    uint32_t from, to; /* glyphs */
    jxi_label_match match;
    bool whole;    /* starts and ends where a cell could */
    bool stranger; /* a cell among headings that nothing understands */
    bool renamed;  /* among the headings of indicators it says something else: 实际完成情况 is the actual there */
} jxi_hit;

/* Labels in a row that make a heading. */
typedef struct jxi_label_run {
    size_t first, count; /* hits */
    bool money;          /* of the money block, else of the indicators */
    bool scattered;      /* words of the body stand between its labels, and further labels in the body */
} jxi_label_run;

typedef struct jxi_outline {
    const jx_allocator *allocator;
    jxi_hit *hits;
    size_t hit_count, hit_capacity;
    jxi_label_run *headings;
    size_t heading_count, heading_capacity;
    int32_t delimiter; /* the gap that parts the cells of the headings: JXI_GAP_… */
} jxi_outline;

/* The label that is all of the cell from glyph `from` to before `to`; `by_parts`: by its parts only. `match` is not
 * NULL. */
int32_t jxi_label_of_cell(const jxi_stream *stream, size_t from, size_t to, bool by_parts, jxi_label_match *match);

/* Reads the outline; run-on text loses its page marks. */
jx_status jxi_outline_read(jxi_stream *stream, jxi_outline *out);
void jxi_outline_free(jxi_outline *outline);

#endif
