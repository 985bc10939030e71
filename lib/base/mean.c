/* SPDX-License-Identifier: Apache-2.0 */
/* A weighted mean without a wide sum: whole parts and rests are added up apart, and rounded once at the end. */
#include "base/mean.h"

#include <stdbool.h>

#include "base/wide.h"

jxi_mean jxi_mean_begin(jx_decimal weights) {
    return (jxi_mean){.divisor = (uint64_t)weights};
}

/* The whole parts of value × weight ÷ divisor are added up, and apart from them what is left of each. The true rest is
 * below the divisor, so the digits that wrap away do not matter. */
void jxi_mean_add(jxi_mean *mean, jx_decimal value, jx_decimal weight) {
    uint64_t quotient = 0;
    int side;
    /* The weight is at most the divisor, so the quotient is at most the value and fits. */
    (void)jxi_multiply_divide_down((uint64_t)value, (uint64_t)weight, mean->divisor, &quotient, &side);
    mean->rest += (uint64_t)value * (uint64_t)weight - quotient * mean->divisor;
    mean->whole += quotient;
    if (mean->rest < mean->divisor) return;
    mean->rest -= mean->divisor;
    mean->whole++;
}

jx_status jxi_mean_end(const jxi_mean *mean, int32_t decimals, jx_decimal *out) {
    bool up = decimals == 6 && mean->rest >= mean->divisor - mean->rest;
    return jx_decimal_round((jx_decimal)(mean->whole + up), decimals, out);
}
