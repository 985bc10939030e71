/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers as people write them in a cell: "1,234.50", "3577. 95", "９．５", "10分". */
#include "value/figure.h"

#include <string.h>

#include "base/text.h"

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
static bool may_be_grouped(const jxi_digits *d, bool grouped) {
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
    jxi_digits d = {.decimals = -1};
    bool grouped = false;
    for (;;) {
        point = peek(text, length, at, &size);
        if (jxi_is_digit(point)) {
            jxi_digits_take(&d, point - '0');
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
    jx_status status = jxi_digits_finish(&d, negative, &figure);
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

jx_status jxi_figure_given(const char *text, jxi_figure *out) {
    if (!jxi_text_is_blank(text)) return jxi_figure_parse(text, out);
    *out = JXI_NO_FIGURE;
    return JX_OK;
}

int jxi_figure_agrees(jxi_figure written, jx_decimal exact) {
    if (written.value == JX_NONE || exact == JX_NONE) return written.value == exact;
    if (written.decimals < 0 || written.decimals > 6) return written.value == exact;
    jx_decimal rounded;
    if (jx_decimal_round(exact, written.decimals, &rounded) == JX_OK && rounded == written.value) return 1;
    return exact - exact % jxi_decimal_unit(written.decimals) == written.value;
}
