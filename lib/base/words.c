/* SPDX-License-Identifier: Apache-2.0 */
/* Longest match in a table of words: what vocabularies of signs, units and particles are looked up by. */
#include "base/words.h"

const jxi_word *jxi_word_match(const jxi_word *table, size_t count, const char *text) {
    const jxi_word *best = NULL;
    size_t longest = 0;
    for (size_t i = 0; i < count; i++) {
        size_t length = jxi_word_length(table[i].text, text);
        if (length <= longest) continue;
        best = &table[i];
        longest = length;
    }
    return best;
}
