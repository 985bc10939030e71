/* SPDX-License-Identifier: Apache-2.0 */
/* Parts of a year: quarters, halves, and runs of months. */
#include "value/period.h"

#include <stddef.h>
#include <string.h>

#include "base/text.h"
#include "value/words.h"

static bool skip(const char **text, const char *word) {
    if (!jxi_text_starts(*text, word)) return false;
    *text += strlen(word);
    return true;
}

/* A number of at most `most` digits; 0: none, or a longer one. */
static int32_t read_number(const char **text, int most) {
    int32_t number = 0;
    int count = 0;
    for (; jxi_is_digit((unsigned char)**text); (*text)++, count++)
        if (count < most) number = number * 10 + (**text - '0');
    return count <= most ? number : 0;
}

/* 2021年 before the part; 0: not written. */
static int32_t read_year(const char **text) {
    const char *at = *text;
    int32_t year = read_number(&at, 4);
    bool written = year >= 1900 && year <= 2199 && (skip(&at, "年度") || skip(&at, "年"));
    if (written) *text = at;
    return written ? year : 0;
}

static bool read_quarter(const char **text, int32_t *first, int32_t *last) {
    bool numbered = skip(text, "第");
    const char *at = *text;
    int32_t quarter = read_number(&at, 1);
    if (quarter < 1 || quarter > 4 || !(skip(&at, "季度") || (numbered && skip(&at, "季")))) return false;
    *text = at;
    *first = 3 * quarter - 2;
    *last = 3 * quarter;
    return true;
}

static bool read_half(const char **text, int32_t *first, int32_t *last) {
    bool upper = skip(text, "上半年");
    if (!upper && !skip(text, "下半年")) return false;
    *first = upper ? 1 : 7;
    *last = upper ? 6 : 12;
    return true;
}

/* 1-12月, 3月至11月. */
static bool read_months(const char **text, int32_t *first, int32_t *last) {
    int32_t unused;
    *first = read_number(text, 2);
    if (*first && skip(text, "月")) skip(text, "份");
    size_t sign = *first ? jxi_value_word(JXI_BETWEEN_NUMBERS, *text, &unused) : 0;
    if (sign == 0) return false;
    *text += sign;
    *last = read_number(text, 2);
    if (*first >= *last || *last > 12 || !skip(text, "月")) return false;
    skip(text, "份");
    return true;
}

bool jxi_period_scan(const char **text, jxi_date *end, int32_t *first) {
    static const int32_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static bool (*const readers[])(const char **, int32_t *, int32_t *) = {read_quarter, read_half, read_months};
    const char *start = *text;
    int32_t year = read_year(&start), from = 0, to = 0;
    for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        const char *at = start;
        if (!readers[i](&at, &from, &to)) continue;
        *end = (jxi_date){year, to, 0};
        *first = from;
        bool day = readers[i] != read_months && (skip(&at, "末") || skip(&at, "底"));
        if (day) {
            end->day = days[to - 1];
            *first = 0;
        }
        *text = at;
        return true;
    }
    return false;
}
