/* SPDX-License-Identifier: Apache-2.0 */
/* Exact decimals: integers that count millionths. The only place where figures are rounded. */
#ifndef JXI_BASE_DECIMAL_H
#define JXI_BASE_DECIMAL_H

#include <stdbool.h>

#include "jixiao/jixiao.h"

#define JXI_ONE INT64_C(1000000)

/* A number as it was written: its value and how many digits stood after the point (-1: no number). */
typedef struct jxi_figure {
    jx_decimal value;
    int32_t decimals;
} jxi_figure;

#define JXI_NO_FIGURE ((jxi_figure){JX_NONE, -1})

/* Digits being read into millionths, one after the other, up to the sixth behind the point and the one that rounds it.
 */
typedef struct jxi_digits {
    uint64_t millionths;
    int32_t decimals; /* -1 before the point */
    bool any, overflow, round_up;
} jxi_digits;

/* A whole number as a decimal; JX_NONE for one that does not fit. Not public: in C a 12.5 would be cut to 12 on its way
 * in, and only the warnings that we compile with say so. Inline, because libjixiao-documents counts too. */
static inline jx_decimal jxi_points(int64_t points) {
    return points > INT64_MAX / JXI_ONE || points < -(INT64_MAX / JXI_ONE) ? JX_NONE : points * JXI_ONE;
}

void jxi_digits_take(jxi_digits *digits, uint32_t digit);

/* What the digits come to. JX_ERROR_SYNTAX: there were none; JX_ERROR_RANGE: too many. */
jx_status jxi_digits_finish(const jxi_digits *digits, bool negative, jxi_figure *out);

/* a + b; JX_ERROR_RANGE on overflow. JX_NONE counts as 0. */
jx_status jxi_decimal_add(jx_decimal a, jx_decimal b, jx_decimal *out);

/* One of the last of `decimals` digits behind the point, 0 to 6, as a decimal. */
jx_decimal jxi_decimal_unit(int32_t decimals);

/* The digits that a decimal needs behind the point, 0 to 6. */
int32_t jxi_decimal_places(jx_decimal value);

#endif
