/* SPDX-License-Identifier: Apache-2.0 */
/* The 128-bit step behind every score: a × b ÷ c, rounded once. */
#ifndef JXI_BASE_WIDE_H
#define JXI_BASE_WIDE_H

#include <stdbool.h>
#include <stdint.h>

/* How far a number is from 0, the least one too. */
static inline uint64_t jxi_magnitude(int64_t value) {
    return value < 0 ? (uint64_t)0 - (uint64_t)value : (uint64_t)value;
}

/* a × b ÷ c to the nearest multiple of `unit` (at most 10^6), ties up; false when it does not fit 63 bits. c and unit
 * are not 0, and c has at most 63 bits. */
bool jxi_multiply_divide(uint64_t a, uint64_t b, uint64_t c, uint64_t unit, uint64_t *out);

/* The same without a 128-bit type: for compilers that have none, and to test the other one against. */
bool jxi_multiply_divide_portably(uint64_t a, uint64_t b, uint64_t c, uint64_t unit, uint64_t *out);

/* How a × b stands to c × d: -1, 0 or 1. Never overflows. */
int jxi_compare_products(uint64_t a, uint64_t b, uint64_t c, uint64_t d);

/* The whole part of a × b ÷ c, and how the rest stands to half of c: JXI_REST_…. False when the quotient does not fit
 * 63 bits. c is not 0 and has at most 63 bits. */
bool jxi_multiply_divide_down(uint64_t a, uint64_t b, uint64_t c, uint64_t *quotient, int *rest);

enum { JXI_REST_NONE = 0, JXI_REST_BELOW = 1, JXI_REST_HALF = 2, JXI_REST_ABOVE = 3 };

#endif
