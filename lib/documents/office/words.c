#include "documents/office/words.h"

const char *jxi_office_say(bool english, jxi_office_word word) {
    static const char *const words[JXI_OFFICE_WORD_COUNT][2] = {
#define JXI_WORD_PAIR(name, chinese, english) {chinese, english},
        JXI_OFFICE_WORDS(JXI_WORD_PAIR)
#undef JXI_WORD_PAIR
    };
    return words[word][english];
}
