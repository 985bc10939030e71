#include "core/decimal.h"

#include <limits.h>
#include <string.h>

#include "core/text.h"
#include "core/wide.h"

static const int64_t power_of_ten[] = {1, 10, 100, 1000, 10000, 100000, 1000000};

jx_decimal jx_decimal_none(void) {
    return JX_NONE;
}

jx_decimal jx_points(int64_t points) {
    if (points > INT64_MAX / JXI_ONE || points < -(INT64_MAX / JXI_ONE)) return JX_NONE;
    return points * JXI_ONE;
}

enum { JXI_DECIMALS_COUNTED = 100 };

/* Digits being read into millionths; keeps the sticky sign of overflow until the end. */
typedef struct digits {
    uint64_t millionths;
    int32_t decimals; /* -1 before the point */
    bool any, overflow, round_up;
} digits;

static void take_digit(digits *d, uint32_t digit) {
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

static jx_status finish_digits(const digits *d, bool negative, jxi_figure *out) {
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
    digits d = {.decimals = -1};
    for (; *text; text++) {
        if (*text == '.' && d.decimals < 0 && d.any)
            d.decimals = 0;
        else if (*text >= '0' && *text <= '9')
            take_digit(&d, (uint32_t)(*text - '0'));
        else
            return JX_ERROR_SYNTAX;
    }
    if (d.decimals == 0) return JX_ERROR_SYNTAX; /* a point with nothing behind it */
    jxi_figure figure;
    jx_status status = finish_digits(&d, negative, &figure);
    if (status == JX_OK) *out = figure.value;
    return status;
}

/* The narrowed code point at `at`, 0 at the end. */
static uint32_t peek(const char *text, size_t length, size_t at, size_t *size) {
    if (at >= length) {
        *size = 0;
        return 0;
    }
    return jxi_narrow(jxi_utf8_next(text + at, length - at, size));
}

/* Whether three digits and no fourth follow at `at`: what a thousands separator needs behind it. */
static bool three_digits_follow(const char *text, size_t length, size_t at) {
    size_t size;
    for (int i = 0; i < 3; i++) {
        if (!jxi_is_digit(peek(text, length, at, &size))) return false;
        at += size;
    }
    return !jxi_is_digit(peek(text, length, at, &size));
}

/* Before the first separator there are one to three digits and not only zeros; else two numbers stand side by side. */
static bool may_be_grouped(const digits *d, bool grouped) {
    return grouped || (d->millionths > 0 && d->millionths < 1000 * (uint64_t)JXI_ONE);
}

/* Skips blanks from `at` when a digit stands behind them ("3577. 95"); else stays. */
static size_t blanks_before_digit(const char *text, size_t length, size_t at) {
    size_t size, to = at;
    while (to < length && jxi_is_blank(jxi_utf8_next(text + to, length - to, &size))) to += size;
    return jxi_is_digit(peek(text, length, to, &size)) ? to : at;
}

jx_status jxi_figure_scan(const char *text, size_t length, jxi_figure *out, size_t *used) {
    size_t at = 0, size;
    uint32_t point = peek(text, length, 0, &size);
    bool negative = point == '-' || point == 0x2212;
    if (negative || point == '+') at += size;
    digits d = {.decimals = -1};
    bool grouped = false;
    for (;;) {
        point = peek(text, length, at, &size);
        if (jxi_is_digit(point)) {
            take_digit(&d, point - '0');
            at += size;
        } else if (point == '.' && d.any && d.decimals < 0) {
            /* "3577. 95" was torn apart; "1. 50" may be an item of a list. */
            bool torn = d.millionths >= 100 * (uint64_t)JXI_ONE;
            size_t next = torn ? blanks_before_digit(text, length, at + size) : at + size, unused;
            if (!jxi_is_digit(peek(text, length, next, &unused))) break;
            d.decimals = 0;
            at = next;
        } else if (point == ',' && d.decimals < 0 && may_be_grouped(&d, grouped) &&
                   three_digits_follow(text, length, at + size)) {
            grouped = true;
            at += size;
        } else {
            break;
        }
    }
    jxi_figure figure;
    jx_status status = finish_digits(&d, negative, &figure);
    if (status != JX_OK && status != JX_ERROR_RANGE) return status;
    *used = at;
    if (status == JX_OK) *out = figure;
    return status;
}

jx_status jxi_figure_parse(const char *text, jxi_figure *out) {
    size_t length = strlen(text), at = 0, size = 0, used = 0;
    while (at < length && jxi_is_blank(jxi_utf8_next(text + at, length - at, &size))) at += size;
    jxi_figure figure;
    jx_status status = jxi_figure_scan(text + at, length - at, &figure, &used);
    if (status != JX_OK) return status;
    bool suffix = false;
    for (at += used; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        if (jxi_is_blank(point)) continue;
        bool allowed = point == 0x5206 /* 分 */ || jxi_narrow(point) == '%';
        if (!allowed || suffix) return JX_ERROR_SYNTAX;
        suffix = true;
    }
    *out = figure;
    return JX_OK;
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

int jxi_figure_agrees(jxi_figure written, jx_decimal exact) {
    if (written.value == JX_NONE || exact == JX_NONE) return written.value == exact;
    if (written.decimals < 0 || written.decimals > 6) return written.value == exact;
    jx_decimal rounded;
    if (jx_decimal_round(exact, written.decimals, &rounded) == JX_OK && rounded == written.value) return 1;
    return exact - exact % power_of_ten[6 - written.decimals] == written.value;
}
