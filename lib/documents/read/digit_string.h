/* SPDX-License-Identifier: Apache-2.0 */
/* Decimal numbers of any size as strings of digits: what a spreadsheet rounds, scales and shows, exactly. */
#ifndef JXI_DOCUMENTS_READ_DIGIT_STRING_H
#define JXI_DOCUMENTS_READ_DIGIT_STRING_H

#include "base/text.h"

enum { JXI_DIGITS_MAX = 400, JXI_DIGITS_KEPT = 15 };

/* 0.d₁d₂d₃… × 10 to the power of `point`: 12.5 is "125" and 2, 0.076 is "76" and -1. */
typedef struct jxi_digit_string {
    bool negative;
    int32_t count, point;
    char digits[JXI_DIGITS_MAX]; /* no zero in front; none at all is zero */
} jxi_digit_string;

/* Reads "0.75970000000000004" or "1E-3", to 15 digits, which is what spreadsheets know of a number; false when the text
 * is none. */
bool jxi_digits_read(const char *text, jxi_digit_string *out);

/* Keeps the first `keep` digits; the rest is rounded half away from zero. */
void jxi_digits_round(jxi_digit_string *number, int32_t keep);

/* The digit behind so many others, '0' where there is none. */
static inline char jxi_digits_at(const jxi_digit_string *number, int32_t place) {
    return place >= 0 && place < number->count ? number->digits[place] : '0';
}

/* The first `places` digits behind the point as a number; and those in front of it, cut at 15. */
int64_t jxi_digits_fraction(const jxi_digit_string *number, int32_t places);
int64_t jxi_digits_whole(const jxi_digit_string *number);

/* -1, 0 or 1 as `a` is less than, equal to or more than `b`. */
int jxi_digits_compare(const jxi_digit_string *a, const jxi_digit_string *b);

/* All digits there are, without an exponent. */
void jxi_digits_put(jxi_buffer *out, const jxi_digit_string *number);

#endif
