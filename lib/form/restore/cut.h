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
    uint8_t blanks;    /* cells left empty before it; JXI_BLANKS_UNKNOWN */
    int32_t label;     /* JXI_LABEL_… that it is, all of it; JXI_LABEL_NONE */
    bool weak;         /* the label could also be somebody's words */
    const char *category;
} jxi_bit;

typedef struct jxi_bits {
    const jx_allocator *allocator;
    jxi_bit *items;
    size_t count, capacity;
    bool blanks;          /* the source shows which cells were left empty */
    uint8_t blanks_after; /* cells left empty behind the last bit; JXI_BLANKS_UNKNOWN */
} jxi_bits;

enum { JXI_BITS_MAX = 10000 };

/* What is cut: the rows of the money block, those of the indicators, those where units have a column of their own. */
enum { JXI_CUT_INDICATORS, JXI_CUT_MONEY, JXI_CUT_INDICATORS_AND_UNITS };

/* Cuts the glyphs from `from` to before `to`. `delimiter` is the gap that parts cells there: JXI_GAP_NONE for run-on
 * text. `of`: JXI_CUT_…, which
 * tells whose labels count. JX_ERROR_LIMIT beyond JXI_BITS_MAX. */
jx_status jxi_cut(const jxi_stream *stream, size_t from, size_t to, int32_t delimiter, int32_t of, jxi_bits *out);
void jxi_bits_free(jxi_bits *bits);

#endif
