/* SPDX-License-Identifier: Apache-2.0 */
/* Figures in values that were not understood. */
#include "value/value.h"

#include <string.h>

#include "base/text.h"
#include "base/words.h"
#include "value/numeral.h"
#include "value/unit.h"

/* What behind a number makes a name or an ordinal of it. */
static const jxi_word ordinals[] = {
    {"号", 0}, {"级", 0}, {"等", 0}, {"届", 0}, {"型", 0}, {"热线", 0}, {"平台", 0}, {"版", 0}, {"#", 0}, {"期工程", 0},
};

#define MATCH(table, text) jxi_word_match(table, JXI_COUNT_OF(table), text)

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* A number and what stands around it. */
typedef struct number {
    const char *text; /* the whole value */
    size_t from, to;
} number;

static const char *behind(const number *n) {
    return n->text + n->to;
}

static bool follows(const number *n, const char *word) {
    size_t length = strlen(word);
    return n->from >= length && memcmp(n->text + n->from - length, word, length) == 0;
}

/* PM2.5, 3A, B2: part of a name. */
static bool is_in_name(const number *n) {
    const char *rest = behind(n);
    if (n->from > 0 && (is_letter(n->text[n->from - 1]) || n->text[n->from - 1] == '-')) return true;
    return *rest >= 'A' && *rest <= 'Z' && !is_letter(rest[1]) && !jxi_measure_match(rest);
}

/* 1、, 2. and (3) at the start of a clause. */
static bool is_list_number(const number *n) {
    static const char *const starts[] = {"。", ";", ":", ",", "("};
    const char *rest = behind(n);
    bool first = n->from == 0;
    for (size_t i = 0; i < JXI_COUNT_OF(starts) && !first; i++) first = follows(n, starts[i]);
    if (!first || n->to - n->from > 2) return false;
    if (*rest == ')') return follows(n, "(") || n->from == 0;
    size_t mark = *rest == '.' ? 1 : jxi_text_starts(rest, "、") ? strlen("、") : 0;
    return mark && rest[mark] && !jxi_is_digit((unsigned char)rest[mark]);
}

/* 2021年, and the first of 2021-2023年; not 2021年12月, whose month is a figure of its own. */
static bool is_year(const number *n) {
    static const jxi_word marks[] = {{"年", 0}, {"-", 0}, {"~", 0}, {"—", 0}, {"至", 0}, {"〕", 0}, {"]", 0}};
    const char *digits = n->text + n->from;
    bool four = n->to - n->from == 4 && (memcmp(digits, "19", 2) == 0 || memcmp(digits, "20", 2) == 0);
    return four && MATCH(marks, behind(n));
}

static bool is_figure(const number *n) {
    if (follows(n, "第") || MATCH(ordinals, behind(n))) return false;
    return !is_in_name(n) && !is_list_number(n) && !is_year(n);
}

static bool holds_figure(const char *text) {
    for (size_t at = 0; text[at];) {
        if (!jxi_is_digit((unsigned char)text[at])) {
            at++;
            continue;
        }
        number n = {text, at, at};
        while (jxi_is_digit((unsigned char)text[n.to]) ||
               (text[n.to] == '.' && jxi_is_digit((unsigned char)text[n.to + 1])))
            n.to++;
        if (is_figure(&n)) return true;
        at = n.to;
    }
    return false;
}

bool jxi_value_is_unread(const jx_value *value) {
    enum { ROOM = 2048 };
    char narrowed[ROOM], digits[ROOM];
    if (!value || value->kind != JX_VALUE_TEXT) return false;
    /* What does not fit, or is no text, was not understood when it has any digit. */
    if (!jxi_value_narrow(value->text, narrowed, sizeof narrowed)) return strpbrk(value->text, "0123456789") != NULL;
    bool numerals = jxi_numerals_write(narrowed, digits, sizeof digits);
    return holds_figure(numerals ? digits : narrowed);
}
