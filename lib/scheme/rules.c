/* SPDX-License-Identifier: Apache-2.0 */
/* What scorer and audit look up in the rules of a scheme. */
#include <string.h>

#include "base/wide.h"
#include "scheme/scheme.h"

static bool is_index(const jxi_list *list, int32_t index) {
    return index >= 0 && (size_t)index < list->count;
}

const jxi_class *jxi_class_at(const jxi_rules *rules, int32_t index) {
    return is_index(&rules->classes, index) ? (const jxi_class *)rules->classes.items + index : NULL;
}

const jxi_rule *jxi_rule_at(const jxi_rules *rules, int32_t index) {
    return is_index(&rules->rules, index) ? (const jxi_rule *)rules->rules.items + index : NULL;
}

const jxi_band *jxi_band_at(const jxi_rules *rules, int32_t index) {
    return is_index(&rules->grades, index) ? (const jxi_band *)rules->grades.items + index : NULL;
}

const jxi_class *jxi_class_find(const jxi_rules *rules, const char *code) {
    const jxi_class *classes = rules->classes.items;
    for (size_t i = 0; code && i < rules->classes.count; i++)
        if (jxi_text_equal(classes[i].code, code)) return &classes[i];
    return NULL;
}

bool jxi_category_under(const char *category, size_t length, const char *above, size_t above_length) {
    if (length < above_length || memcmp(category, above, above_length) != 0) return false;
    return length == above_length || category[above_length] == '.';
}

bool jxi_categories_hold(const char *categories, const char *category, size_t length) {
    while (categories && *categories) {
        size_t word = strcspn(categories, " ");
        bool all = word == 1 && *categories == '*';
        if (all || (word > 0 && jxi_category_under(category, length, categories, word))) return true;
        categories += word + (categories[word] == ' ');
    }
    return false;
}

jx_decimal jxi_scheme_full(const jxi_rules *rules) {
    const jxi_class *classes = rules->classes.items;
    jx_decimal full = rules->execution.weight;
    for (size_t i = 0; i < rules->classes.count; i++) full += classes[i].weight;
    return full;
}

static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Whether `text` (blanks at its ends cut off) is the word, or begins with it when the word ends in a star. */
static bool is_word(const char *word, size_t length, const char *text, size_t text_length) {
    bool start = length > 0 && word[length - 1] == '*';
    if (start) length--;
    if (text_length < length || (!start && text_length != length)) return false;
    for (size_t i = 0; i < length; i++)
        if (lower(word[i]) != lower(text[i])) return false;
    return true;
}

bool jxi_words_hold(const char *words, const char *text) {
    if (!words || !text) return false;
    size_t length = strlen(text), size = 0, end = 0;
    while (length > 0 && jxi_is_blank(jxi_utf8_next(text, length, &size))) {
        text += size;
        length -= size;
    }
    for (size_t at = 0; at < length; at += size)
        if (!jxi_is_blank(jxi_utf8_next(text + at, length - at, &size))) end = at + size;
    while (*words) {
        size_t word = strcspn(words, "|");
        if (word > 0 && end > 0 && is_word(words, word, text, end)) return true;
        words += word + (words[word] == '|');
    }
    return false;
}

const jxi_level *jxi_level_of(const jxi_rule *rule, const char *text) {
    const jxi_level *levels = rule->levels.items;
    for (size_t i = 0; text && i < rule->levels.count; i++)
        if (jxi_words_hold(levels[i].words, text)) return &levels[i];
    return NULL;
}

const char *jxi_status_code(int32_t status) {
    static const char *const codes[] = {"", "S", "R", "assumed"};
    return status >= JXI_STATUS_READ && status <= JXI_STATUS_ASSUMED ? codes[status] : codes[0];
}

bool jxi_reason_due_over(const jxi_rules *rules, jx_decimal target, jx_decimal actual) {
    if (rules->reasons.over <= 0 || target <= 0 || actual <= 0) return false;
    int side = jxi_compare_products((uint64_t)actual, (uint64_t)jxi_points(100), (uint64_t)target,
                                    (uint64_t)rules->reasons.over);
    return rules->reasons.over_beyond ? side > 0 : side >= 0;
}

bool jxi_interval_holds(const jxi_interval *interval, jx_decimal value) {
    bool from_inclusive = interval->ends == JXI_ENDS_FROM || interval->ends == JXI_ENDS_BOTH;
    bool to_inclusive = interval->ends == JXI_ENDS_TO || interval->ends == JXI_ENDS_BOTH;
    if (interval->from != JX_NONE && (value < interval->from || (value == interval->from && !from_inclusive)))
        return false;
    return interval->to == JX_NONE || value < interval->to || (value == interval->to && to_inclusive);
}

int32_t jxi_band_of(const jxi_rules *rules, jx_decimal total) {
    const jxi_band *bands = rules->grades.items;
    for (size_t i = 0; total != JX_NONE && i < rules->grades.count; i++)
        if (jxi_interval_holds(&bands[i].range, total)) return (int32_t)i;
    return -1;
}

bool jxi_method_computes(int32_t method) {
    return method > JX_METHOD_NONE && method <= JX_METHOD_STEP_DEDUCTION && method != JX_METHOD_TIER;
}
