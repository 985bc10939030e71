/* SPDX-License-Identifier: Apache-2.0 */
/* Where a stretch of a stream could be cut into cells. */
#ifndef JXI_FORM_RESTORE_CUT_H
#define JXI_FORM_RESTORE_CUT_H

#include "form/words/label.h"
#include "form/restore/stream.h"

/* A piece that no cell boundary runs through. */
typedef struct jxi_bit {
    uint32_t from, to; /* glyphs */
    int32_t cut;       /* what it costs to cut before it */
    int32_t join;      /* what it costs not to */
    bool line;         /* a line of the source starts here */
    int32_t label;     /* JXI_LABEL_… that it is, all of it; JXI_LABEL_NONE */
    bool weak;         /* the label could also be somebody's words */
    const char *category;
} jxi_bit;

typedef struct jxi_bits {
    const jx_allocator *allocator;
    jxi_bit *items;
    size_t count, capacity;
} jxi_bits;

enum { JXI_BITS_MAX = 10000 };

/* Cuts the glyphs from `from` to before `to`. `delimiter` is the gap that parts cells there: JXI_GAP_NONE for run-on
 * text. `money`: labels of the money block count, else those of the indicators. JX_ERROR_LIMIT beyond JXI_BITS_MAX. */
jx_status jxi_cut(const jxi_stream *stream, size_t from, size_t to, int32_t delimiter, bool money, jxi_bits *out);
void jxi_bits_free(jxi_bits *bits);

#endif
