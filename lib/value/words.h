/* The words and signs around the number of a value. */
#ifndef JXI_VALUE_WORDS_H
#define JXI_VALUE_WORDS_H

#include "base/words.h"

/* What they say. Comparisons are their JX_COMPARE_…. */
enum {
    JXI_SAYS_NOTHING = 100,
    JXI_SAYS_DECREASE,
    JXI_SAYS_INCREASE,
    JXI_SAYS_LEVEL, /* 至: what follows is the level reached, not the change */
    JXI_SAYS_PER    /* 每 */
};

/* Which words are looked for. */
typedef enum jxi_place_of_word {
    JXI_BEFORE_NUMBER,
    JXI_BEHIND_NUMBER,
    JXI_BEHIND_DATE,
    JXI_BETWEEN_NUMBERS, /* the signs of a range */
    JXI_BEHIND_ZERO,     /* events that are counted from 零 up: 零投诉 */
    JXI_PLACES_OF_WORDS
} jxi_place_of_word;

/* The longest word for a place at the start of a narrowed text; NULL when there is none. */
const jxi_word *jxi_value_word(jxi_place_of_word place, const char *text);

#endif
