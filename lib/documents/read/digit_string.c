/* SPDX-License-Identifier: Apache-2.0 */
/* Reading, rounding and comparing of decimal numbers, digit by digit. */
#include "documents/read/digit_string.h"

static bool read_exponent(const char *at, int32_t *point) {
    bool negative = *at == '-';
    int32_t exponent = 0;
    if (*at == '-' || *at == '+') at++;
    if (!*at) return false;
    for (; *at >= '0' && *at <= '9'; at++)
        if (exponent < 1000) exponent = exponent * 10 + (*at - '0');
    *point += negative ? -exponent : exponent;
    return !*at;
}

bool jxi_digits_read(const char *text, jxi_digit_string *out) {
    out->negative = *text == '-';
    out->count = out->point = 0;
    if (*text == '-' || *text == '+') text++;
    bool behind = false, any = false;
    for (; (*text >= '0' && *text <= '9') || (*text == '.' && !behind); text++) {
        bool leading = out->count == 0 && *text == '0';
        if (*text == '.') {
            behind = true;
            continue;
        }
        any = true;
        if (leading && behind) out->point--;
        if (!leading && !behind) out->point++;
        if (!leading && out->count < JXI_DIGITS_MAX) out->digits[out->count++] = *text;
    }
    bool good = any && (!*text || *text == 'e' || *text == 'E');
    if (good && *text) good = read_exponent(text + 1, &out->point);
    if (!good || out->point >= JXI_DIGITS_MAX) return false;
    jxi_digits_round(out, JXI_DIGITS_KEPT);
    return true;
}

void jxi_digits_round(jxi_digit_string *number, int32_t keep) {
    if (keep < number->count) {
        bool up = keep >= 0 && number->digits[keep] >= '5';
        number->count = keep > 0 ? keep : 0;
        while (up && number->count && number->digits[number->count - 1] == '9') number->count--;
        if (up && number->count) {
            number->digits[number->count - 1]++;
        } else if (up) {
            number->digits[number->count++] = '1';
            number->point++;
        }
    }
    while (number->count && number->digits[number->count - 1] == '0') number->count--;
    if (!number->count) {
        number->point = 0;
        number->negative = false;
    }
}

int64_t jxi_digits_whole(const jxi_digit_string *number) {
    int64_t whole = 0;
    for (int32_t place = 0; place < number->point && place < JXI_DIGITS_KEPT; place++)
        whole = whole * 10 + (jxi_digits_at(number, place) - '0');
    return whole;
}

int64_t jxi_digits_fraction(const jxi_digit_string *number, int32_t places) {
    int64_t fraction = 0;
    for (int32_t place = 0; place < places; place++)
        fraction = fraction * 10 + (jxi_digits_at(number, number->point + place) - '0');
    return fraction;
}

int jxi_digits_compare(const jxi_digit_string *a, const jxi_digit_string *b) {
    int sign = a->negative ? -1 : 1;
    if (a->negative != b->negative) return sign;
    if (!a->count || !b->count) return a->count ? sign : b->count ? -sign : 0;
    if (a->point != b->point) return a->point > b->point ? sign : -sign;
    for (int32_t place = 0; place < a->count || place < b->count; place++) {
        char one = jxi_digits_at(a, place), two = jxi_digits_at(b, place);
        if (one != two) return one > two ? sign : -sign;
    }
    return 0;
}

void jxi_digits_put(jxi_buffer *out, const jxi_digit_string *number) {
    int32_t end = number->count > number->point ? number->count : number->point;
    if (number->negative) jxi_buffer_text(out, "-");
    if (number->point <= 0) jxi_buffer_text(out, "0");
    for (int32_t place = number->point < 0 ? number->point : 0; place < end; place++) {
        if (place == number->point) jxi_buffer_text(out, ".");
        if (place >= 0 || place >= number->point) jxi_buffer_add(out, (char[]){jxi_digits_at(number, place)}, 1);
    }
}
