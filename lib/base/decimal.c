/* SPDX-License-Identifier: Apache-2.0 */
/* Exact decimals: reading, writing, rounding and the one multiplication and division that scores are made of. */
#include "base/decimal.h"

#include <string.h>

#include "base/wide.h"

static const int64_t power_of_ten[] = {1, 10, 100, 1000, 10000, 100000, 1000000};

jx_decimal jx_decimal_none(void) {
    return JX_NONE;
}

enum { JXI_DECIMALS_COUNTED = 100 };

void jxi_digits_take(jxi_digits *d, uint32_t digit) {
    d->any = true;
    if (d->decimals >= 6) {
        if (d->decimals == 6) d->round_up = digit >= 5;
        if (d->decimals < JXI_DECIMALS_COUNTED) d->decimals++;
        return;
    }
    uint64_t unit = d->decimals < 0 ? (uint64_t)JXI_ONE : (uint64_t)power_of_ten[5 - d->decimals];
    uint64_t base = d->decimals < 0 ? 10 : 1;
    if (d->millionths > ((uint64_t)INT64_MAX - digit * unit) / base) {
        d->overflow = true;
        return;
    }
    d->millionths = d->millionths * base + digit * unit;
    if (d->decimals >= 0) d->decimals++;
}

jx_status jxi_digits_finish(const jxi_digits *d, bool negative, jxi_figure *out) {
    if (!d->any) return JX_ERROR_SYNTAX;
    uint64_t value = d->millionths + (d->round_up ? 1 : 0);
    if (d->overflow || value > (uint64_t)INT64_MAX) return JX_ERROR_RANGE;
    out->value = negative ? -(int64_t)value : (int64_t)value;
    out->decimals = d->decimals < 0 ? 0 : d->decimals;
    return JX_OK;
}

jx_status jx_decimal_parse(const char *text, jx_decimal *out) {
    if (!text || !out) return JX_ERROR_ARGUMENT;
    bool negative = *text == '-';
    if (*text == '-' || *text == '+') text++;
    jxi_digits d = {.decimals = -1};
    for (; *text; text++) {
        if (*text == '.' && d.decimals < 0 && d.any)
            d.decimals = 0;
        else if (*text >= '0' && *text <= '9')
            jxi_digits_take(&d, (uint32_t)(*text - '0'));
        else
            return JX_ERROR_SYNTAX;
    }
    if (d.decimals == 0) return JX_ERROR_SYNTAX; /* a point with nothing behind it */
    jxi_figure figure;
    jx_status status = jxi_digits_finish(&d, negative, &figure);
    if (status == JX_OK) *out = figure.value;
    return status;
}

jx_status jx_decimal_format(jx_decimal value, int32_t decimals, char *buffer, size_t size) {
    if (decimals < 0 || decimals > 6 || (!buffer && size)) return JX_ERROR_ARGUMENT;
    char written[32];
    size_t at = sizeof written;
    written[--at] = '\0';
    if (value != JX_NONE) {
        uint64_t rest = jxi_magnitude(value);
        bool started = false;
        for (int32_t place = 6; place > 0; place--, rest /= 10) {
            started = started || place <= decimals || rest % 10 != 0;
            if (started) written[--at] = (char)('0' + rest % 10);
        }
        if (started) written[--at] = '.';
        do written[--at] = (char)('0' + rest % 10);
        while ((rest /= 10) != 0);
        if (value < 0) written[--at] = '-';
    }
    if (size < sizeof written - at) return JX_ERROR_BUFFER;
    memcpy(buffer, written + at, sizeof written - at);
    return JX_OK;
}

jx_status jx_decimal_round(jx_decimal value, int32_t decimals, jx_decimal *out) {
    if (!out || decimals < 0 || decimals > 6) return JX_ERROR_ARGUMENT;
    if (value == JX_NONE) {
        *out = JX_NONE;
        return JX_OK;
    }
    int64_t unit = power_of_ten[6 - decimals], rest = value % unit, whole = value - rest;
    int64_t half = unit / 2;
    /*@ assert decimals == 0 && unit == 1000000 || decimals == 1 && unit == 100000 || decimals == 2 && unit == 10000 ||
      @     decimals == 3 && unit == 1000 || decimals == 4 && unit == 100 || decimals == 5 && unit == 10 ||
      @     decimals == 6 && unit == 1; */
    if (unit > 1 && rest >= half) {
        if (whole > INT64_MAX - unit) return JX_ERROR_RANGE;
        whole += unit;
    } else if (unit > 1 && rest <= -half) {
        if (whole < -INT64_MAX + unit) return JX_ERROR_RANGE;
        whole -= unit;
    }
    *out = whole;
    return JX_OK;
}

jx_status jx_decimal_ratio(jx_decimal a, jx_decimal b, jx_decimal c, int32_t decimals, jx_decimal *out) {
    if (!out || decimals < 0 || decimals > 6) return JX_ERROR_ARGUMENT;
    if (a == JX_NONE || b == JX_NONE || c == JX_NONE || c == 0) return JX_ERROR_ARGUMENT;
    uint64_t result;
    uint64_t unit = (uint64_t)power_of_ten[6 - decimals];
    if (!jxi_multiply_divide(jxi_magnitude(a), jxi_magnitude(b), jxi_magnitude(c), unit, &result))
        return JX_ERROR_RANGE;
    bool negative = ((a < 0) ^ (b < 0) ^ (c < 0)) && result != 0;
    *out = negative ? -(int64_t)result : (int64_t)result;
    return JX_OK;
}

jx_status jxi_decimal_add(jx_decimal a, jx_decimal b, jx_decimal *out) {
    int64_t x = a == JX_NONE ? 0 : a, y = b == JX_NONE ? 0 : b;
    if ((y > 0 && x > INT64_MAX - y) || (y < 0 && x < -INT64_MAX - y)) return JX_ERROR_RANGE;
    *out = x + y;
    return JX_OK;
}

jx_decimal jxi_decimal_unit(int32_t decimals) {
    return power_of_ten[6 - decimals];
}

int32_t jxi_decimal_places(jx_decimal value) {
    int32_t places = 6;
    if (value == JX_NONE) return 0;
    while (places > 0 && value % 10 == 0) {
        value /= 10;
        places--;
    }
    return places;
}
