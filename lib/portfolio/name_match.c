/* SPDX-License-Identifier: Apache-2.0 */
/* How alike two names of projects are: characters in common, less what speaks against it, such as 一期 and 二期. */
#include "portfolio/name_match.h"

#include <string.h>

#include "base/hash.h"
#include "base/text.h"

static bool is_latin(uint32_t point) {
    return point >= 'a' && point <= 'z';
}

static bool is_one_of(uint32_t point, const uint32_t *list) {
    while (*list && *list != point) list++;
    return *list != 0;
}

/* A character as it is compared: narrowed, small; 0 when it says nothing, like quotes and brackets. */
static uint32_t significant(uint32_t point) {
    if (point >= 0xFF01 && point <= 0xFF5E) point -= 0xFEE0;
    if (point >= 'A' && point <= 'Z') return point + 32;
    if (jxi_is_digit(point) || is_latin(point)) return point;
    bool punctuation = point < 0xC0 || (point >= 0x2010 && point <= 0x206F) || (point >= 0x3001 && point <= 0x3020) ||
                       (point >= 0xFE10 && point <= 0xFE6F) || point == 0x30FB || point == 0xFFFD;
    return punctuation || jxi_is_blank(point) ? 0 : point;
}

/* The year that starts at `at` ("2021年", "2021年度"), and how many characters it takes; 0: none. */
static int32_t year_at(const jxi_name *name, size_t at, size_t *length) {
    int32_t year = 0;
    if (at + 4 >= name->length || name->points[at + 4] != 0x5E74 /* 年 */) return 0;
    if (at > 0 && jxi_is_digit(name->points[at - 1])) return 0;
    for (size_t i = at; i < at + 4; i++) {
        if (!jxi_is_digit(name->points[i])) return 0;
        year = year * 10 + (int32_t)(name->points[i] - '0');
    }
    *length = at + 5 < name->length && name->points[at + 5] == 0x5EA6 /* 度 */ ? 6 : 5;
    return year;
}

/* Takes the first year out of a name, unless nothing else would be left. */
static void take_year(jxi_name *name) {
    size_t length = 0;
    for (size_t at = 0; at < name->length; at++) {
        int32_t year = year_at(name, at, &length);
        if (year == 0 || length == name->length) continue;
        name->length -= length;
        memmove(name->points + at, name->points + at + length, (name->length - at) * sizeof *name->points);
        name->year = year;
        return;
    }
}

void jxi_name_read(const char *text, jxi_name *out) {
    out->length = 0;
    out->year = 0;
    size_t length = text ? strlen(text) : 0, size;
    for (size_t at = 0; at < length && out->length < JXI_NAME_LIMIT; at += size) {
        uint32_t point = significant(jxi_utf8_next(text + at, length - at, &size));
        if (point) out->points[out->length++] = point;
    }
    take_year(out);
}

uint64_t jxi_name_hash(const jxi_name *name) {
    uint64_t hash = 0;
    for (size_t i = 0; i < name->length; i++) hash = jxi_hash_add(hash, name->points[i]);
    return hash;
}

/* Characters that tell no project from another: 项目 专项 经费 费用 资金 支出 款 的 及 和 等 与. */
static bool is_generic(uint32_t point) {
    static const uint32_t list[] = {0x9879, 0x76EE, 0x4E13, 0x7ECF, 0x8D39, 0x7528, 0x8D44, 0x91D1, 0x652F,
                                    0x51FA, 0x6B3E, 0x7684, 0x53CA, 0x548C, 0x7B49, 0x4E0E, 0};
    return is_one_of(point, list);
}

/* How long a name is without the generic words at its end. */
static size_t core_length(const jxi_name *name) {
    size_t length = name->length;
    while (length > 0 && is_generic(name->points[length - 1])) length--;
    return length;
}

/* Characters that the names have in common in the same order. */
static size_t common_order(const jxi_name *a, const jxi_name *b) {
    uint16_t row[JXI_NAME_LIMIT + 1] = {0};
    for (size_t i = 0; i < a->length; i++) {
        uint16_t diagonal = 0;
        for (size_t j = 1; j <= b->length; j++) {
            uint16_t above = row[j];
            if (a->points[i] == b->points[j - 1])
                row[j] = (uint16_t)(diagonal + 1);
            else if (row[j - 1] > above)
                row[j] = row[j - 1];
            diagonal = above;
        }
    }
    return row[b->length];
}

/* Whether one character, or a pair of them, is the same in both names. */
static bool same_run(const uint32_t *a, const uint32_t *b, size_t width) {
    return a[0] == b[0] && (width < 2 || a[1] == b[1]);
}

/* How many characters of a, or pairs of them, are also in b, each used once. With `missing`, counts the characters of a
 * that b lacks and that are not generic. */
static size_t common_runs(const jxi_name *a, const jxi_name *b, size_t width, size_t *missing) {
    bool used[JXI_NAME_LIMIT] = {false};
    size_t common = 0;
    for (size_t i = 0; i + width <= a->length; i++) {
        size_t j = 0;
        while (j + width <= b->length && (used[j] || !same_run(a->points + i, b->points + j, width))) j++;
        if (j + width <= b->length) {
            used[j] = true;
            common++;
        } else if (missing && !is_generic(a->points[i])) {
            ++*missing;
        }
    }
    return common;
}

/* 一 … 十 */
static bool is_numeral(uint32_t point) {
    static const uint32_t list[] = {0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D, 0x4E03, 0x516B, 0x4E5D, 0x5341, 0};
    return is_one_of(point, list);
}

/* Whether the character at `at` counts off parts of a whole: 二期, 第一, 3标段. */
static bool is_ordinal(const jxi_name *name, size_t at) {
    static const uint32_t parts[] = {0x671F /* 期 */, 0x6279 /* 批 */, 0x6807 /* 标 */,
                                     0x53F7 /* 号 */, 0x6BB5 /* 段 */, 0};
    if (!is_numeral(name->points[at]) && !jxi_is_digit(name->points[at])) return false;
    return (at > 0 && name->points[at - 1] == 0x7B2C /* 第 */) ||
           (at + 1 < name->length && is_one_of(name->points[at + 1], parts));
}

/* The next character from `*at` that is of the kind asked for; 0 at the end. */
static uint32_t next_of(const jxi_name *name, bool ordinals, size_t *at) {
    while (*at < name->length) {
        size_t here = (*at)++;
        uint32_t point = name->points[here];
        if (ordinals ? is_ordinal(name, here) : jxi_is_digit(point) || is_latin(point)) return point;
    }
    return 0;
}

/* Whether the names number different things: 一期 and 二期, A区 and B区. */
static bool marks_differ(const jxi_name *a, const jxi_name *b, bool ordinals) {
    size_t i = 0, j = 0;
    uint32_t x = next_of(a, ordinals, &i), y = next_of(b, ordinals, &j);
    if (!ordinals && (!x || !y)) return false; /* a number left out is no contradiction, 二期 left out is one */
    while (x && x == y) {
        x = next_of(a, ordinals, &i);
        y = next_of(b, ordinals, &j);
    }
    return x != y;
}

/* What speaks against two names although their characters are alike. */
static int32_t doubts(const jxi_name *shorter, const jxi_name *longer, size_t missing) {
    int32_t doubt = 0;
    if (missing) doubt += missing == 1 && shorter->length >= 12 ? 20 : 32; /* 东城小学 is not 西城小学 */
    if (core_length(shorter) < 3) doubt += 20;                             /* 工作经费 may be anybody's */
    if (shorter->length * 5 < longer->length * 2) doubt += 10;
    if (marks_differ(shorter, longer, true) || marks_differ(shorter, longer, false)) doubt += 32;
    return doubt;
}

static int32_t percent(size_t part, size_t whole) {
    return whole ? (int32_t)(part * 100 / whole) : 100;
}

static bool same_start(const jxi_name *a, const jxi_name *b, size_t length) {
    return memcmp(a->points, b->points, length * sizeof *a->points) == 0;
}

int32_t jxi_name_similarity(const jxi_name *a, const jxi_name *b) {
    if (a->length == 0 || b->length == 0 || (a->year && b->year && a->year != b->year)) return 0;
    if (a->length == b->length && same_start(a, b, a->length)) return 100;
    size_t core = core_length(a);
    if (core >= 3 && core == core_length(b) && same_start(a, b, core)) return 96;
    const jxi_name *shorter = a->length <= b->length ? a : b, *longer = shorter == a ? b : a;
    size_t missing = 0;
    size_t order = common_order(shorter, longer), bag = common_runs(shorter, longer, 1, &missing);
    size_t pairs = common_runs(shorter, longer, 2, NULL);
    int32_t likeness =
        (35 * percent(order, shorter->length) + 15 * percent(bag, shorter->length) +
         25 * percent(pairs, shorter->length - 1) + 25 * percent(2 * order, shorter->length + longer->length)) /
        100;
    likeness -= doubts(shorter, longer, missing);
    return likeness < 0 ? 0 : likeness > 95 ? 95 : likeness;
}
