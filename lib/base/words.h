/* SPDX-License-Identifier: Apache-2.0 */
/* Small tables of words, and the longest word of a table that a text starts with. */
#ifndef JXI_BASE_WORDS_H
#define JXI_BASE_WORDS_H

#include <stddef.h>
#include <stdint.h>

typedef struct jxi_word {
    const char *text;
    int32_t meaning;
} jxi_word;

/* The length of a word when `text` starts with it, else 0. Here, because it is asked of every word of every table. */
static inline size_t jxi_word_length(const char *word, const char *text) {
    size_t length = 0;
    for (; word[length]; length++)
        if (word[length] != text[length]) return 0;
    return length;
}

/* The longest word of `table` at the start of `text`; NULL when none is there. */
const jxi_word *jxi_word_match(const jxi_word *table, size_t count, const char *text);

#define JXI_COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

#endif
