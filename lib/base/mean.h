/* SPDX-License-Identifier: Apache-2.0 */
/* The weighted mean of numbers that are not negative, rounded once. */
#ifndef JXI_BASE_MEAN_H
#define JXI_BASE_MEAN_H

#include "base/decimal.h"

/* Start with the sum of the weights, which is above 0. */
typedef struct jxi_mean {
    uint64_t divisor, whole, rest;
} jxi_mean;

jxi_mean jxi_mean_begin(jx_decimal weights);

/* Adds a number with its weight; neither is negative, and the weights come to no more than was said. */
void jxi_mean_add(jxi_mean *mean, jx_decimal value, jx_decimal weight);

/* The mean, rounded half away from zero to so many decimals, 0 to 6. */
jx_status jxi_mean_end(const jxi_mean *mean, int32_t decimals, jx_decimal *out);

#endif
