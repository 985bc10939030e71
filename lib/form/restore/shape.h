/* SPDX-License-Identifier: Apache-2.0 */
/* What a run of characters looks like when taken as one cell. */
#ifndef JXI_FORM_RESTORE_SHAPE_H
#define JXI_FORM_RESTORE_SHAPE_H

#include "base/decimal.h"
#include "form/restore/stream.h"

enum {
    JXI_LOOK_NONE,        /* nothing a cell could hold: half a number, a lone bracket */
    JXI_LOOK_WORDS,       /* 安装数量, 显著提升 */
    JXI_LOOK_NUMBER,      /* 10, 12.5, 10分 */
    JXI_LOOK_PERCENT,     /* 98.5% */
    JXI_LOOK_AMOUNT,      /* 5万元, 266米, 2021年12月: a number and words that belong to it */
    JXI_LOOK_BOUND,       /* ≥95%, 不低于3次 */
    JXI_LOOK_LOOSE,       /* a number and words of no known measure */
    JXI_LOOK_SIGN,        /* ≥ */
    JXI_LOOK_MEASURE,     /* 万元, % */
    JXI_LOOK_DASH,        /* —, / */
    JXI_LOOK_PLACEHOLDER, /* 指标2, …… */
    JXI_LOOK_MARK,        /* signs that say nothing: brackets, boxes */
    JXI_LOOKS
};

typedef struct jxi_look {
    int32_t kind;       /* JXI_LOOK_… */
    jxi_figure figure;  /* of numbers, else JXI_NO_FIGURE */
    int32_t comparison; /* JX_COMPARE_… at its start */
    const char *unit;   /* what stands behind the number, in the squeezed text */
    size_t unit_length;
    const char *text; /* all of it, squeezed */
    size_t length;
    bool phrase;     /* words that people write as a value: 达成预期指标 */
    bool level;      /* words that could name a level: they end in 指标 or 效益 */
    int32_t numbers; /* digits and signs inside words, outside of brackets: how often they start */
} jxi_look;

jxi_look jxi_look_of(const jxi_stream *stream, size_t from, size_t to);

/* Bytes of the measure that starts the text ("元/人·月", "平方米"), 0 for none. */
size_t jxi_measure_length(const char *text, size_t length);

/* Bytes of the signs and words before a number that start the text ("≥", ">=", "不低于", "约"), 0 for none, and what
 * they say, JX_COMPARE_…. */
size_t jxi_sign_length(const char *text, size_t length, int32_t *comparison);

/* Bytes of the value phrase that starts the text ("达成预期指标", "显著提升"), 0 for none. */
size_t jxi_phrase_length(const char *text, size_t length);

#endif
