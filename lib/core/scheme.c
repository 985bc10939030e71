/* Schemes as handles, and what the scorer and the audit look up in their rules. */
#include "core/scheme.h"

#include <string.h>

#include "core/scheme_field.h"
#include "core/wide.h"

jx_status jx_scheme_builtin(const char *id, jx_scheme **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    if (!id) id = "mof-2020";
    for (size_t i = 0; i < jxi_builtin_scheme_count; i++) {
        if (strcmp(jxi_builtin_schemes[i]->id, id) != 0) continue;
        jx_scheme *scheme = jxi_object_new(NULL, sizeof *scheme);
        if (!scheme) return JX_ERROR_NO_MEMORY;
        scheme->rules = jxi_builtin_schemes[i];
        scheme->frozen = true;
        *out = scheme;
        return JX_OK;
    }
    return JX_ERROR_NOT_FOUND;
}

jx_scheme *jx_scheme_ref(jx_scheme *scheme) {
    if (scheme) jxi_object_ref(&scheme->object);
    return scheme;
}

void jx_scheme_unref(jx_scheme *scheme) {
    if (!scheme || !jxi_object_unref(&scheme->object)) return;
    const jx_allocator *allocator = &scheme->object.allocator;
    if (scheme->own) jxi_item_free(allocator, &jxi_scheme_shape, scheme->own);
    jxi_release(allocator, scheme->own, sizeof *scheme->own);
    jxi_object_free(scheme, sizeof *scheme);
}

const char *jx_scheme_id(const jx_scheme *scheme) {
    return scheme ? scheme->rules->id : NULL;
}

const char *jx_scheme_name(const jx_scheme *scheme, const char *language) {
    return scheme ? scheme->rules->name[jxi_is_english(language)] : NULL;
}

int32_t jx_scheme_decimals(const jx_scheme *scheme) {
    return scheme ? scheme->rules->rounding.digits : 0;
}

bool jxi_scheme_frozen(const jx_scheme *scheme) {
    return scheme->frozen;
}

const jxi_rules *jxi_scheme_rules(const jx_scheme *scheme) {
    return scheme->rules;
}

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

/* Whether `category` is the category of `length` bytes at `code`, or below it. */
static bool is_under(const char *category, const char *code, size_t length) {
    if (length == 1 && *code == '*') return true;
    return strncmp(category, code, length) == 0 && (category[length] == '\0' || category[length] == '.');
}

bool jxi_categories_hold(const char *categories, const char *category) {
    while (categories && *categories) {
        size_t length = strcspn(categories, " ");
        if (length > 0 && is_under(category, categories, length)) return true;
        categories += length + (categories[length] == ' ');
    }
    return false;
}

int32_t jxi_class_of(const jxi_rules *rules, const char *category) {
    const jxi_class *classes = rules->classes.items;
    for (size_t i = 0; i < rules->classes.count; i++)
        if (jxi_categories_hold(classes[i].categories, category)) return (int32_t)i;
    return -1;
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
    int side = jxi_compare_products((uint64_t)actual, (uint64_t)jx_points(100), (uint64_t)target,
                                    (uint64_t)rules->reasons.over);
    return rules->reasons.over_beyond ? side > 0 : side >= 0;
}

const char *jx_scheme_band_name(const jx_scheme *scheme, jx_decimal score, const char *language) {
    const jxi_band *band = scheme ? jxi_band_at(scheme->rules, jxi_band_of(scheme->rules, score)) : NULL;
    return band ? band->name[jxi_is_english(language)] : NULL;
}
