/* SPDX-License-Identifier: Apache-2.0 */
/* The one table behind the words of words.h. */
#include "documents/report/words.h"

const char *jxi_report_say(bool english, jxi_report_word word) {
    static const struct {
        const char *chinese, *english;
    } words[JXI_WORD_COUNT] = {
#define JXI_WORD_PAIR(name, chinese, english) {chinese, english},
        JXI_WORDS(JXI_WORD_PAIR)
#undef JXI_WORD_PAIR
    };
    return english ? words[word].english : words[word].chinese;
}
