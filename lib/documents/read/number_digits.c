/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers by the places of a format: digits, groups of three, scales, exponents and fractions. */
#include <string.h>

#include "documents/read/number_format.h"

enum { EXPONENT_MAX = 9 }; /* digits */

/* What a section asks for. */
typedef struct jxi_layout {
    const char *code, *end;
    int32_t before, behind;  /* places in front of the point and behind it */
    int32_t exponent;        /* digits of the exponent at least; 0: none is shown */
    bool grouped, plus;      /* the exponent always has a sign */
    int32_t shift;           /* of the point: percent signs and scaling commas */
    const char *last_before; /* the last place in front of the point */
} jxi_layout;

static bool is_place(const char *token, size_t size) {
    return size == 1 && strchr("0#?", *token);
}

static bool is_exponent(const char *token, const char *end) {
    return (*token == 'E' || *token == 'e') && token + 1 < end && (token[1] == '+' || token[1] == '-');
}

/* Counts the places. A comma between places groups digits; one behind the last of them divides by a thousand. */
static jxi_layout lay_out(const char *code, const char *end) {
    jxi_layout layout = {.code = code, .end = end};
    bool behind = false;
    int32_t commas = 0;
    for (size_t size; code < end; code += size) {
        size = jxi_format_token(code, end);
        if (is_exponent(code, end)) {
            layout.plus = code[1] == '+';
            for (const char *at = code + 2; at < end && *at == '0' && layout.exponent < EXPONENT_MAX; at++)
                layout.exponent++;
            if (!layout.exponent) layout.exponent = 1;
            break;
        }
        if (is_place(code, size)) {
            layout.grouped |= commas > 0;
            commas = 0;
            if (behind) layout.behind++;
            if (!behind) {
                layout.before++;
                layout.last_before = code;
            }
        } else if (*code == '.' && size == 1) {
            behind = true;
            layout.shift -= 3 * commas;
            commas = 0;
        } else if (*code == ',' && size == 1) {
            commas += layout.before > 0;
        } else if (*code == '%' && size == 1) {
            layout.shift += 2;
        }
    }
    layout.shift -= 3 * commas;
    return layout;
}

/* Rounds to what is shown and takes the exponent out; gives it. */
static int32_t round_number(const jxi_layout *layout, jxi_digit_string *number) {
    int32_t exponent = 0, step = layout->before > 1 ? layout->before : 1;
    if (number->count) number->point += layout->shift;
    for (int pass = 0; layout->exponent && number->count && pass < 2; pass++) {
        int32_t over = number->point - 1;
        exponent = over >= 0 ? over / step * step : -((-over + step - 1) / step * step);
        jxi_digits_round(number, number->point - exponent + layout->behind);
    }
    number->point -= exponent;
    jxi_digits_round(number, number->point + layout->behind);
    return exponent;
}

/* The digits that a place in front of the point stands for; the first one has all that have no place of their own.
 * `place` counts from the point, units are 0. */
static void put_before(jxi_buffer *out, const jxi_layout *layout, const jxi_digit_string *number, int32_t place,
                       bool filled, char kind) {
    int32_t high = place;
    if (place == layout->before - 1 && number->point - 1 > place) high = number->point - 1;
    for (; high >= place; high--) {
        bool there = high < number->point;
        if (there)
            jxi_buffer_add(out, (char[]){jxi_digits_at(number, number->point - 1 - high)}, 1);
        else if (filled)
            jxi_buffer_text(out, "0");
        else if (kind == '?')
            jxi_buffer_text(out, " ");
        if (layout->grouped && high && high % 3 == 0 && (there || filled)) jxi_buffer_text(out, ",");
    }
}

/* Whether anything stands behind the point: a digit, or a place that is always shown. */
static bool shows_behind(const jxi_layout *layout, const jxi_digit_string *number) {
    bool behind = false;
    if (number->count > number->point && number->count) return true;
    for (const char *at = layout->code; at < layout->end && !is_exponent(at, layout->end);) {
        size_t size = jxi_format_token(at, layout->end);
        if (behind && is_place(at, size) && *at == '0') return true;
        behind |= *at == '.' && size == 1;
        at += size;
    }
    return false;
}

static void put_exponent(jxi_buffer *out, const jxi_layout *layout, int32_t exponent) {
    char digits[12];
    int32_t count = 0, left = exponent < 0 ? -exponent : exponent;
    jxi_buffer_text(out, exponent < 0 ? "E-" : layout->plus ? "E+" : "E");
    for (; left || count < layout->exponent; left /= 10)
        if (count < 10) digits[count++] = (char)('0' + left % 10);
    while (count) jxi_buffer_add(out, &digits[--count], 1);
}

static void put_digits(jxi_buffer *out, const jxi_layout *layout, const jxi_digit_string *number, int32_t exponent) {
    int32_t place = layout->before, behind = 0;
    bool filled = false, point = false;
    for (const char *at = layout->code; at < layout->end;) {
        size_t size = jxi_format_token(at, layout->end);
        if (layout->exponent && is_exponent(at, layout->end)) {
            put_exponent(out, layout, exponent);
            for (size = 2; at + size < layout->end && strchr("0#?", at[size]); size++) continue;
        } else if (is_place(at, size) && !point) {
            filled |= *at == '0';
            put_before(out, layout, number, --place, filled, *at);
        } else if (is_place(at, size)) {
            bool more = number->count && number->count > number->point + behind;
            char digit = jxi_digits_at(number, number->point + behind++);
            if (more || *at != '#') jxi_buffer_add(out, (char[]){more || *at == '0' ? digit : ' '}, 1);
        } else if (*at == '.' && size == 1 && !point) {
            point = true;
            if (!layout->before && number->point > 0) put_before(out, layout, number, 0, true, '0');
            if (shows_behind(layout, number)) jxi_buffer_text(out, ".");
        } else if ((*at != ',' || size > 1 || !layout->before) && !jxi_format_is_silent(at)) {
            jxi_format_literal(out, at, size);
        }
        at += size;
    }
}

void jxi_show_digits(jxi_buffer *out, const char *code, const char *end, jxi_digit_string *number) {
    jxi_layout layout = lay_out(code, end);
    int32_t numerals = jxi_format_numerals(code, end), exponent = round_number(&layout, number);
    if (!numerals) {
        put_digits(out, &layout, number, exponent);
        return;
    }
    jxi_buffer digits = {.allocator = out->allocator};
    put_digits(&digits, &layout, number, exponent);
    jxi_show_numerals(out, digits.data ? digits.data : "", numerals, false);
    out->failed |= digits.failed;
    jxi_buffer_free(&digits);
}

/* The fraction with a denominator up to `most` that is nearest to `part` millions of millionths. */
static void find_fraction(int64_t part, int64_t most, int64_t *above, int64_t *below) {
    const int64_t whole = 1000000000000;
    int64_t best = whole;
    *above = 0;
    *below = 1;
    for (int64_t denominator = 1; denominator <= most; denominator++) {
        int64_t numerator = (part * denominator + whole / 2) / whole;
        int64_t error = part * denominator - numerator * whole;
        if (error < 0) error = -error;
        if (error * *below >= best * denominator) continue;
        best = error;
        *above = numerator;
        *below = denominator;
    }
}

static void put_number(jxi_buffer *out, int64_t number) {
    char digits[21];
    size_t count = 0;
    do digits[count++] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    while (count) jxi_buffer_add(out, &digits[--count], 1);
}

void jxi_show_fraction(jxi_buffer *out, const char *code, const char *end, const jxi_digit_string *number) {
    const char *slash = memchr(code, '/', (size_t)(end - code)), *top = slash;
    int64_t fixed = 0, most = 9, above, below;
    if (number->point > 12) {
        jxi_digits_put(out, number);
        return;
    }
    while (top > code && strchr("0#?", top[-1])) top--;
    bool whole_apart = false;
    for (const char *at = code; at < top; at++) whole_apart |= strchr("0#?", *at) != NULL;
    const char *under = slash + 1;
    for (; under < end && jxi_is_digit((unsigned char)*under) && fixed < 100000; under++)
        fixed = fixed * 10 + (*under - '0');
    for (int places = 0; under < end && strchr("#?", *under) && !fixed; under++)
        if (++places > 1 && places < 4) most = most * 10 + 9;
    int64_t whole = jxi_digits_whole(number), part = jxi_digits_fraction(number, 12);
    find_fraction(part, most, &above, &below);
    if (fixed) {
        below = fixed;
        above = (part / 1000000 * fixed + 500000) / 1000000;
    }
    if (!whole_apart) above += whole * below;
    if (whole_apart && above == below) {
        whole++;
        above = 0;
    }
    if (whole_apart && (whole || !above)) put_number(out, whole);
    if (whole_apart && !above) return;
    if (whole_apart && whole) jxi_buffer_text(out, " ");
    put_number(out, above);
    jxi_buffer_text(out, "/");
    put_number(out, below);
}
