/* SPDX-License-Identifier: Apache-2.0 */
/* The words and signs around the number of a value. */
#ifndef JXI_VALUE_WORDS_H
#define JXI_VALUE_WORDS_H

#include "base/words.h"
#include "jixiao/value.h"

#include <stdbool.h>

/* What they say. Comparisons are their JX_COMPARE_…. */
enum {
    JXI_SAYS_NOTHING = 100,
    JXI_SAYS_REACHED, /* 达到: nothing that the number does not say, but it begins a value */
    JXI_SAYS_ABOUT,   /* 约, 左右: the number is not exact */
    JXI_SAYS_DECREASE,
    JXI_SAYS_INCREASE,
    JXI_SAYS_LEVEL, /* 至: what follows is the level reached, not the change */
    JXI_SAYS_PER    /* 每 */
};

/* A comparison upwards, ≥ or >, and one downwards, ≤ or <. */
static inline bool jxi_is_at_least(int32_t comparison) {
    return comparison == JX_COMPARE_AT_LEAST || comparison == JX_COMPARE_MORE;
}

static inline bool jxi_is_at_most(int32_t comparison) {
    return comparison == JX_COMPARE_AT_MOST || comparison == JX_COMPARE_LESS;
}

/* Which words are looked for. */
typedef enum jxi_place_of_word {
    JXI_BEFORE_NUMBER,
    JXI_BEHIND_NUMBER,
    JXI_BEHIND_DATE,
    JXI_BETWEEN_NUMBERS, /* the signs of a range */
    JXI_BEHIND_ZERO,     /* events that are counted from 零 up: 零投诉 */
    JXI_NEAR_NUMBER,     /* words that tell how exact a number or a date is: 5天左右, 20万元整, 6月底 */
    JXI_BEHIND_RANK,     /* what a number that does not measure tells apart: 3级, 8点; no value either */
    JXI_PLACES_OF_WORDS
} jxi_place_of_word;

/* The bytes of the longest word for a place at the start of a narrowed text, and what it says; 0: none, `meaning` is
 * then untouched. */
size_t jxi_value_word(jxi_place_of_word place, const char *text, int32_t *meaning);

/* The JX_COMPARE_… that a character is by itself, wherever it stands; JX_COMPARE_NONE: it is no such sign. */
int32_t jxi_comparison_sign(uint32_t point);

/* The bytes of all comparisons at the start of a narrowed text, signs and words ("≥", ">=", "不低于", "大于或等于"),
 * and what they say together; 0: none. */
size_t jxi_comparison_scan(const char *text, int32_t *comparison);

/* Adds a comparison to those already on a number: ">" and "=" make ≥, and of a strict and an inclusive one the
 * inclusive holds. False when they point in both directions. */
bool jxi_comparison_join(int32_t *had, int32_t next);

#endif
