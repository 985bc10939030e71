/* SPDX-License-Identifier: Apache-2.0 */
/* Grades as words. */
#include <string.h>

#include "base/registry.h"
#include "base/words.h"
#include "scheme/scheme.h"

/* How forms write a grade, beside its name. */
static const jxi_word spellings[] = {
    {"优", JX_GRADE_EXCELLENT},
    {"优秀", JX_GRADE_EXCELLENT},
    {"优等", JX_GRADE_EXCELLENT},
    {"良", JX_GRADE_GOOD},
    {"良好", JX_GRADE_GOOD},
    {"良等", JX_GRADE_GOOD},
    {"中", JX_GRADE_FAIR},
    {"中等", JX_GRADE_FAIR},
    {"一般", JX_GRADE_FAIR},
    {"差", JX_GRADE_POOR},
    {"较差", JX_GRADE_POOR},
    {"差等", JX_GRADE_POOR},
    {"excellent", JX_GRADE_EXCELLENT},
    {"good", JX_GRADE_GOOD},
    {"fair", JX_GRADE_FAIR},
    {"poor", JX_GRADE_POOR},
};

const char *jx_grade_name(int32_t grade, const char *language) {
    const jxi_entry *entry = jxi_registry_find(&jxi_grades, grade);
    if (!entry) entry = jxi_registry_find(&jxi_grades, JX_GRADE_NONE);
    return entry->name[jxi_is_english(language)];
}

/* Copies the characters that say something: no blanks, quotes or brackets, ASCII in lower case. */
static bool strip(const char *text, char *out, size_t size) {
    static const char marks[] = "“”\"'‘’「」『』【】（）()。";
    size_t length = strlen(text), used = 0, step = 0;
    for (size_t at = 0; at < length; at += step) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &step);
        char character[5] = {0};
        memcpy(character, text + at, step);
        if (jxi_is_blank(point) || strstr(marks, character)) continue;
        if (used + step >= size) return false;
        if (point >= 'A' && point <= 'Z') character[0] = (char)(point - 'A' + 'a');
        memcpy(out + used, character, step);
        used += step;
    }
    out[used] = '\0';
    return true;
}

int32_t jxi_grade_parse(const char *text) {
    char word[24];
    if (!text || !strip(text, word, sizeof word)) return JX_GRADE_NONE;
    const jxi_word *match = jxi_word_match(spellings, JXI_COUNT_OF(spellings), word);
    return match && strcmp(match->text, word) == 0 ? match->meaning : JX_GRADE_NONE;
}
