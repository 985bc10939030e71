/* SPDX-License-Identifier: Apache-2.0 */
/* Comparisons outside of the cell of the target: in a column of signs, and in the name of the indicator. */
#include "value/value.h"

#include <string.h>

#include "base/text.h"
#include "base/words.h"
#include "value/unit.h"
#include "value/words.h"

/* The codes are those of the budget system's field computesign. */
static const jxi_word cells[] = {
    {"1", JX_COMPARE_AT_LEAST},       {"2", JX_COMPARE_MORE},       {"3", JX_COMPARE_EQUAL},
    {"4", JX_COMPARE_LESS},           {"5", JX_COMPARE_AT_MOST},    {"6", JXI_SIGN_WORDS},
    {"正向", JX_COMPARE_AT_LEAST},    {"正", JX_COMPARE_AT_LEAST},  {"正向指标", JX_COMPARE_AT_LEAST},
    {"反向", JX_COMPARE_AT_MOST},     {"反", JX_COMPARE_AT_MOST},   {"反向指标", JX_COMPARE_AT_MOST},
    {"负向", JX_COMPARE_AT_MOST},     {"逆向", JX_COMPARE_AT_MOST}, {"负向指标", JX_COMPARE_AT_MOST},
    {"逆向指标", JX_COMPARE_AT_MOST}, {"定性", JXI_SIGN_WORDS},     {"定性指标", JXI_SIGN_WORDS},
    {"文字描述", JXI_SIGN_WORDS},     {"定量", JXI_SIGN_NUMBER},    {"定量指标", JXI_SIGN_NUMBER},
};

int32_t jxi_sign_of_cell(const char *text) {
    char narrowed[64];
    int32_t comparison;
    if (jxi_text_is_blank(text)) return JX_COMPARE_NONE;
    if (!jxi_value_narrow(text, narrowed, sizeof narrowed)) return JXI_SIGN_UNKNOWN;
    size_t length = jxi_comparison_scan(narrowed, &comparison);
    if (length && narrowed[length] == '\0') return comparison;
    const jxi_word *word = jxi_word_match(cells, JXI_COUNT_OF(cells), narrowed);
    return word && strlen(word->text) == strlen(narrowed) ? word->meaning : JXI_SIGN_UNKNOWN;
}

/* The bytes at `text` that may be a target: to the bracket that closes one before it, else to the end. */
static size_t length_of_target(const char *name, const char *text) {
    static const char *const opening[] = {"(", "（"}, *const closing[] = {")", "）"};
    for (size_t i = 0; i < 2; i++) {
        size_t size = strlen(opening[i]);
        if ((size_t)(text - name) < size || memcmp(text - size, opening[i], size) != 0) continue;
        for (const char *end = text; *end; end++)
            if (jxi_text_starts(end, closing[0]) || jxi_text_starts(end, closing[1])) return (size_t)(end - text);
    }
    return strlen(text);
}

/* Whether a comparison and a number begin at `text`. */
static bool starts_target(const char *text) {
    char start[64], narrowed[64];
    size_t length = strlen(text), used = 0, step = 0;
    int32_t unused;
    while (used < length && used < 48) {
        jxi_utf8_next(text + used, length - used, &step);
        used += step;
    }
    memcpy(start, text, used);
    start[used] = '\0';
    if (!jxi_value_narrow(start, narrowed, sizeof narrowed)) return false;
    size_t sign = jxi_comparison_scan(narrowed, &unused);
    return sign && jxi_is_digit((unsigned char)narrowed[sign]);
}

static bool is_target(const char *text, size_t length) {
    char copy[JXI_VALUE_LONGEST + 1];
    jx_value *value = NULL;
    if (length > JXI_VALUE_LONGEST) return false;
    memcpy(copy, text, length);
    copy[length] = '\0';
    if (jx_value_new(copy, &value) != JX_OK) return false;
    bool found = value->kind == JX_VALUE_NUMBER && value->comparison != JX_COMPARE_NONE;
    jx_value_unref(value);
    return found;
}

const char *jxi_value_in_name(const char *name, size_t *length) {
    const char *found = NULL;
    bool open = false; /* behind a sign and before its digits: the second sign of ">=" begins no other target */
    if (!name) return NULL;
    size_t whole = strlen(name), size = 0;
    for (size_t at = 0; at < whole; at += size) {
        bool starts = !open && starts_target(name + at);
        if (starts && found) return NULL;
        if (starts) found = name + at;
        uint32_t point = jxi_narrow(jxi_utf8_next(name + at, whole - at, &size));
        open = (open || starts) && !jxi_is_digit(point);
    }
    if (!found) return NULL;
    *length = length_of_target(name, found);
    return is_target(found, *length) ? found : NULL;
}
