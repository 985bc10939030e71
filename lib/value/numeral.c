/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers in Chinese characters, and where in a text they are figures. */
#include "value/numeral.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "base/words.h"
#include "value/unit.h"
#include "value/words.h"

static const jxi_word digits[] = {
    {"〇", 0}, {"○", 0},  {"零", 0}, {"一", 1}, {"二", 2}, {"两", 2}, {"三", 3}, {"四", 4},
    {"五", 5}, {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9}, {"壹", 1}, {"贰", 2}, {"叁", 3},
    {"肆", 4}, {"伍", 5}, {"陆", 6}, {"柒", 7}, {"捌", 8}, {"玖", 9},
};

static const jxi_word powers[] = {{"十", 10}, {"拾", 10}, {"百", 100}, {"佰", 100}, {"千", 1000}, {"仟", 1000}};

static const jxi_word sections[] = {{"万", 10000}, {"亿", 100000000}};

/* A numeral and a measure that are no count: idioms, parts, and phases of a thing. */
static const jxi_word idioms[] = {
    {"一批", 0},   {"一部", 0},   {"一度", 0},   {"一条龙", 0}, {"一方", 0},   {"三方", 0},
    {"四方", 0},   {"八方", 0},   {"十分", 0},   {"一分", 0},   {"二分", 0},   {"三分", 0},
    {"四分", 0},   {"五分之", 0}, {"一次性", 0}, {"一户一", 0}, {"一村一", 0}, {"一人一", 0},
    {"一项一", 0}, {"一件事", 0}, {"一张图", 0}, {"一张网", 0}, {"一门式", 0}, {"一期", 0},
    {"二期", 0},   {"三期", 0},   {"四期", 0},   {"五期", 0},   {"一类", 0},   {"二类", 0},
    {"三类", 0},   {"三农", 0},   {"一组团", 0}, {"一本账", 0}, {"一口", 0},   {"三项制度", 0},
};
/* What begins with one of the above and is a count all the same. */
static const jxi_word counts[] = {{"一批次", 0}, {"一度电", 0}};

/* A character before a numeral that makes a word of both: 统一, 第一, 唯一. */
static const jxi_word binders[] = {
    {"第", 0}, {"统", 0}, {"唯", 0}, {"单", 0}, {"同", 0}, {"任", 0}, {"逐", 0}, {"之", 0}, {"专", 0}, {"惟", 0},
};

#define MATCH(table, text) jxi_word_match(table, JXI_COUNT_OF(table), text)

/* What one section of a numeral, up to 千, holds so far. */
typedef struct section {
    int64_t sum;
    int32_t digit; /* not yet multiplied; -1: none */
    int32_t power; /* the last one; 0: none */
    bool gap;      /* 零 behind the last power */
} section;

static bool take_digit(section *s, int32_t digit) {
    if (s->digit >= 0) return false;
    if (digit == 0 && s->power) {
        if (s->gap) return false;
        s->gap = true;
        return true;
    }
    s->digit = digit;
    return true;
}

/* 十 alone is ten; the powers of a section fall. */
static bool take_power(section *s, int32_t power) {
    bool ten = power == 10 && s->digit < 0 && s->sum == 0;
    if ((s->digit < 1 && !ten) || (s->power && power >= s->power)) return false;
    s->sum += (int64_t)power * (ten ? 1 : s->digit);
    s->power = power;
    s->digit = -1;
    s->gap = false;
    return true;
}

/* Adds the last digit; false for 一百二, which leaves out what it counts, and for a section of nothing. */
static bool close_section(section *s, bool first) {
    bool open = s->digit < 0 && s->power == 0;
    if (open || (s->digit > 0 && s->power > 10 && !s->gap)) return false;
    if (!first && s->power == 0 && !s->gap) return false;
    if (s->digit > 0) s->sum += s->digit;
    return true;
}

/* Whether a numeral goes on behind a 万: a digit or 十. */
static bool goes_on(const char *text) {
    return MATCH(digits, text) || jxi_text_starts(text, "十");
}

size_t jxi_numeral_scan(const char *text, int64_t *out) {
    section s = {.digit = -1};
    int64_t total = 0, last = INT64_MAX;
    size_t at = 0;
    for (const jxi_word *word;; at += strlen(word->text)) {
        if ((word = MATCH(digits, text + at)) != NULL) {
            if (!take_digit(&s, word->meaning)) return 0;
        } else if ((word = MATCH(powers, text + at)) != NULL) {
            if (!take_power(&s, word->meaning)) return 0;
        } else if ((word = MATCH(sections, text + at)) != NULL && goes_on(text + at + strlen(word->text))) {
            if (word->meaning >= last || !close_section(&s, total == 0)) return 0;
            total += s.sum * word->meaning;
            last = word->meaning;
            bool gap = jxi_text_starts(text + at + strlen(word->text), "零");
            s = (section){.digit = -1, .gap = gap};
            if (gap) at += strlen("零");
        } else {
            break;
        }
    }
    if (at == 0 || !close_section(&s, total == 0)) return 0;
    *out = total + s.sum;
    return at;
}

/* 二〇二一年: four characters one by one. */
static size_t scan_year(const char *text, int64_t *out) {
    size_t at = 0;
    *out = 0;
    for (int i = 0; i < 4; i++) {
        const jxi_word *digit = MATCH(digits, text + at);
        if (!digit) return 0;
        *out = *out * 10 + digit->meaning;
        at += strlen(digit->text);
    }
    return jxi_text_starts(text + at, "年") && *out >= 1900 && *out <= 2199 ? at : 0;
}

/* The digits behind 点: 九十五点五. They are written to `out`, at most `size` bytes with the point and a NUL. */
static size_t scan_decimals(const char *text, char *out, size_t size) {
    size_t at = 0, used = 0;
    out[0] = '\0';
    if (!jxi_text_starts(text, "点")) return 0;
    at += strlen("点");
    for (const jxi_word *digit; (digit = MATCH(digits, text + at)) != NULL; at += strlen(digit->text)) {
        if (used + 3 > size) return 0;
        if (used == 0) out[used++] = '.';
        out[used++] = (char)('0' + digit->meaning);
    }
    out[used] = '\0';
    return used ? at : 0;
}

/* Whether what stands behind a numeral makes a figure of it. */
static bool is_counted(const char *rest, int64_t number) {
    int64_t unused;
    int32_t says;
    bool more = jxi_text_starts(rest, "余") || jxi_text_starts(rest, "多");
    if (more) rest += strlen("余");
    if (MATCH(sections, rest) || jxi_measure_match(rest)) return true;
    size_t range = jxi_value_word(JXI_BETWEEN_NUMBERS, rest, &says);
    if (range && jxi_numeral_scan(rest + range, &unused)) return true;
    bool ends = *rest == '\0' || jxi_value_word(JXI_BEHIND_NUMBER, rest, &says) != 0;
    return number >= 10 && ends;
}

/* Whether the numeral of `length` bytes at `at` is a figure. */
static bool is_figure(const char *text, size_t at, size_t length, int64_t number) {
    const char *rest = text + at + length;
    bool share = at >= 9 && (memcmp(text + at - 9, "百分之", 9) == 0 || memcmp(text + at - 9, "千分之", 9) == 0);
    if (share) return true;
    if (at >= 3 && jxi_text_starts(rest, "季度")) return true;
    if (at >= 3 && MATCH(binders, text + at - 3)) return false;
    if (MATCH(idioms, text + at) && !MATCH(counts, text + at) && (number < 10 || jxi_text_starts(text + at, "十分")))
        return false;
    return is_counted(rest, number);
}

/* The bytes of a figure in characters at `at`, and how digits write it. */
static size_t scan_figure(const char *text, size_t at, char *out, size_t size) {
    int64_t number = 0;
    char decimals[12] = "";
    size_t length = scan_year(text + at, &number);
    if (length == 0) {
        length = jxi_numeral_scan(text + at, &number);
        size_t fraction = length ? scan_decimals(text + at + length, decimals, sizeof decimals) : 0;
        if (length == 0 || !is_figure(text, at, length + fraction, number)) return 0;
        length += fraction;
    }
    (void)snprintf(out, size, "%" PRId64 "%s", number, decimals);
    return length;
}

bool jxi_numerals_write(const char *text, char *out, size_t size) {
    size_t used = 0, length = strlen(text), step = 0;
    bool found = false, inside = false; /* in the middle of a row of numerals */
    for (size_t at = 0; at < length; at += step) {
        char figure[40];
        size_t written = inside ? 0 : scan_figure(text, at, figure, sizeof figure);
        if (written) {
            step = written;
            size_t room = strlen(figure);
            if (used + room + 1 > size) return false;
            memcpy(out + used, figure, room);
            used += room;
            found = true;
            continue;
        }
        jxi_utf8_next(text + at, length - at, &step);
        inside = MATCH(digits, text + at) || MATCH(powers, text + at);
        if (used + step + 1 > size) return false;
        memcpy(out + used, text + at, step);
        used += step;
    }
    out[used] = '\0';
    return found;
}
