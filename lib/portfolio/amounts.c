/* SPDX-License-Identifier: Apache-2.0 */
/* Whether two amounts written by hand are one: at the digits written, with digits exchanged, or in 元 for 万元. */
#include "portfolio/portfolio.h"

/* Whether one number is the other at its own digits: 146.68 and 146.681234, or 147 and 146.68. Nothing rounds to 0. */
static bool agree(jx_decimal a, jx_decimal b) {
    if (a == b || a == 0 || b == 0) return a == b;
    return jxi_figure_agrees((jxi_figure){a, jxi_decimal_places(a)}, b) ||
           jxi_figure_agrees((jxi_figure){b, jxi_decimal_places(b)}, a);
}

/* Whether b is a with two neighbouring digits exchanged; `digits` gets them in the order of a. */
static bool transposed(jx_decimal a, jx_decimal b, char digits[2]) {
    char x[32], y[32];
    size_t first = 0, second;
    int32_t places = jxi_decimal_places(a) > jxi_decimal_places(b) ? jxi_decimal_places(a) : jxi_decimal_places(b);
    if (jx_decimal_format(a, places, x, sizeof x) != JX_OK || jx_decimal_format(b, places, y, sizeof y) != JX_OK)
        return false;
    while (x[first] && x[first] == y[first]) first++;
    if (!x[first] || !y[first] || x[first] == '.' || y[first] == '.') return false;
    second = first + 1;
    if (x[second] == '.' && y[second] == '.') second++;
    if (!x[second] || x[first] != y[second] || x[second] != y[first]) return false;
    for (size_t at = second + 1; x[at] || y[at]; at++)
        if (x[at] != y[at]) return false;
    digits[0] = x[first];
    digits[1] = x[second];
    return true;
}

/* Whether `yuan` is the amount `wan` in 元; a rounded one only when it has digits behind the point to tell. */
static bool same_in_yuan(jx_decimal yuan, jx_decimal wan) {
    if (yuan % 10000 == 0 && yuan / 10000 == wan) return wan != 0;
    return jxi_decimal_places(wan) > 0 && agree(yuan / 10000, wan);
}

int32_t jxi_amounts_compare(jx_decimal a, jx_decimal b, char digits[2]) {
    char found[2];
    if (a == JX_NONE || b == JX_NONE) return JXI_AMOUNTS_UNKNOWN;
    if (agree(a, b)) return JXI_AMOUNTS_EQUAL;
    if (transposed(a, b, digits ? digits : found)) return JXI_AMOUNTS_TRANSPOSED;
    return same_in_yuan(a, b) || same_in_yuan(b, a) ? JXI_AMOUNTS_UNITS : JXI_AMOUNTS_DIFFERENT;
}
