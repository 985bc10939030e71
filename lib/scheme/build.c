/* SPDX-License-Identifier: Apache-2.0 */
/* Building and inspecting a scheme, field by field. */
#include <stdio.h>
#include <string.h>

#include "scheme/field.h"

jx_status jx_scheme_new_in(const jx_allocator *allocator, const char *id, const jx_scheme *base, jx_scheme **out) {
    if (jxi_text_is_blank(id) || !out) return JX_ERROR_ARGUMENT;
    jx_scheme *scheme = jxi_object_new(allocator, sizeof *scheme);
    if (!scheme) return JX_ERROR_NO_MEMORY;
    const jx_allocator *own = &scheme->object.allocator;
    scheme->own = jxi_allocate(own, sizeof *scheme->own);
    if (!scheme->own) {
        jxi_object_free(scheme, sizeof *scheme);
        return JX_ERROR_NO_MEMORY;
    }
    scheme->rules = scheme->own;
    jxi_item_init(&jxi_scheme_shape, scheme->own);
    scheme->own->rounding.digits = 2;
    scheme->own->execution.method = JX_METHOD_PROPORTIONAL;
    jx_status status = base ? jxi_item_copy(own, &jxi_scheme_shape, scheme->own, base->rules) : JX_OK;
    if (status == JX_OK) status = jx_scheme_set(scheme, "id", id);
    if (status == JX_OK)
        *out = scheme;
    else
        jx_scheme_unref(scheme);
    return status;
}

jx_status jx_scheme_new(const char *id, const jx_scheme *base, jx_scheme **out) {
    return jx_scheme_new_in(NULL, id, base, out);
}

const char *jx_scheme_detail(const jx_scheme *scheme) {
    return scheme ? scheme->detail : "";
}

static jx_status fail(jx_scheme *scheme, jx_status status, const char *path, const char *why) {
    snprintf(scheme->detail, sizeof scheme->detail, "%s%.80s: %.180s", path[0] == '$' ? "" : "$.", path, why);
    return status;
}

static jx_status parse_choice(const jxi_registry *choices, const char *text, int32_t *out) {
    for (size_t i = 0; i < choices->count; i++)
        if (strcmp(choices->entries[i].code, text) == 0) {
            *out = choices->entries[i].value;
            return JX_OK;
        }
    return JX_ERROR_SYNTAX;
}

static jx_status parse_yes_no(const char *text, bool *out) {
    bool yes = strcmp(text, "true") == 0 || strcmp(text, "1") == 0;
    if (!yes && strcmp(text, "false") != 0 && strcmp(text, "0") != 0) return JX_ERROR_SYNTAX;
    *out = yes;
    return JX_OK;
}

static jx_status parse_count(const char *text, int32_t *out) {
    jx_decimal value;
    jx_status status = jx_decimal_parse(text, &value);
    if (status != JX_OK) return status;
    if (value % JXI_ONE != 0 || value < 0 || value > jxi_points(1000)) return JX_ERROR_SYNTAX;
    *out = (int32_t)(value / JXI_ONE);
    return JX_OK;
}

/* What a text says for a field, before anything is changed. */
typedef struct parsed {
    union {
        jx_decimal number;
        int32_t count;
        bool yes;
        char *text;
    } as;
    size_t size;
} parsed;

static jx_status parse_field(const jx_allocator *allocator, const jxi_field *field, const char *text, parsed *out) {
    switch (field->type) {
    case JX_FIELD_TEXT:
        out->as.text = jxi_text_copy(allocator, text, strlen(text));
        out->size = sizeof out->as.text;
        return out->as.text ? JX_OK : JX_ERROR_NO_MEMORY;
    case JX_FIELD_NUMBER:
        out->size = sizeof out->as.number;
        return jx_decimal_parse(text, &out->as.number);
    case JX_FIELD_COUNT:
        out->size = sizeof out->as.count;
        return parse_count(text, &out->as.count);
    case JX_FIELD_CHOICE:
        out->size = sizeof out->as.count;
        return parse_choice(field->choices, text, &out->as.count);
    case JX_FIELD_YES_NO:
        out->size = sizeof out->as.yes;
        return parse_yes_no(text, &out->as.yes);
    default:
        return JX_ERROR_ARGUMENT;
    }
}

/* Adds the item at `spot` when it is the next one of its list. */
static jx_status append(jx_scheme *scheme, const jxi_spot *spot) {
    jxi_list list;
    char *slot = (char *)(uintptr_t)spot->owner + spot->field->offset;
    memcpy(&list, slot, sizeof list);
    const jxi_shape *shape = spot->field->shape;
    if ((size_t)spot->index < list.count) return JX_OK;
    if ((size_t)spot->index > list.count) return JX_ERROR_NOT_FOUND;
    if (list.count >= shape->limit) return JX_ERROR_LIMIT;
    char *items = jxi_resize(&scheme->object.allocator, (void *)(uintptr_t)list.items, list.count * shape->size,
                             (list.count + 1) * shape->size);
    if (!items) return JX_ERROR_NO_MEMORY;
    jxi_item_init(shape, items + list.count * shape->size);
    list = (jxi_list){items, list.count + 1};
    memcpy(slot, &list, sizeof list);
    return JX_OK;
}

/* Adds every item that a path names next in its list: "rules[0].levels[0].words" may add two. */
static jx_status append_for(jx_scheme *scheme, const char *path) {
    char head[100];
    for (const char *bracket = strchr(path, ']'); bracket; bracket = strchr(bracket + 1, ']')) {
        size_t length = (size_t)(bracket - path) + 1;
        jxi_spot spot;
        if (length >= sizeof head) return JX_ERROR_NOT_FOUND;
        memcpy(head, path, length);
        head[length] = '\0';
        jx_status status = jxi_scheme_locate(scheme->rules, head, &spot);
        if (status == JX_OK) status = append(scheme, &spot);
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

static const char *why_not(const jxi_field *field, jx_status status) {
    static const char *const expected[] = {
        [JX_FIELD_TEXT] = "expected a text",
        [JX_FIELD_NUMBER] = "expected a number",
        [JX_FIELD_COUNT] = "expected a whole number",
        [JX_FIELD_YES_NO] = "expected true or false",
        [JX_FIELD_LIST] = "is a list",
    };
    if (status == JX_ERROR_RANGE) return "the number is too large";
    return status == JX_ERROR_NO_MEMORY ? "out of memory" : expected[field->type];
}

/* "may be half-up, half-even, down": the words that a choice takes, as many as there is room for. */
static jx_status fail_choice(jx_scheme *scheme, const char *path) {
    char words[180] = "may be ";
    const char *word = jx_scheme_field_choice(path, 0), *next;
    for (int32_t i = 1; word; word = next, i++) {
        next = jx_scheme_field_choice(path, i);
        size_t length = strlen(words);
        snprintf(words + length, sizeof words - length, "%s%s", word, next ? ", " : "");
    }
    return fail(scheme, JX_ERROR_SYNTAX, path, words);
}

static const char *why_no_item(jx_status status) {
    if (status == JX_ERROR_NO_MEMORY) return "out of memory";
    return status == JX_ERROR_LIMIT ? "the list is full" : "items have to be added in order";
}

jx_status jx_scheme_set(jx_scheme *scheme, const char *path, const char *text) {
    if (!scheme || !path) return JX_ERROR_ARGUMENT;
    if (!text) return jx_scheme_remove(scheme, path);
    if (scheme->frozen) return fail(scheme, JX_ERROR_STATE, path, "the scheme is frozen");
    if (!jxi_utf8_valid(text, strlen(text))) return fail(scheme, JX_ERROR_ARGUMENT, path, "the text is not UTF-8");
    const jxi_field *field = jxi_field_find(path);
    if (!field) return fail(scheme, JX_ERROR_NOT_FOUND, path, "there is no such field");
    parsed value;
    jx_status status = parse_field(&scheme->object.allocator, field, text, &value);
    if (status == JX_ERROR_SYNTAX && field->type == JX_FIELD_CHOICE) return fail_choice(scheme, path);
    if (status != JX_OK) return fail(scheme, status, path, why_not(field, status));
    jxi_spot spot;
    status = append_for(scheme, path);
    if (status == JX_OK) status = jxi_scheme_locate(scheme->rules, path, &spot);
    if (status != JX_OK) {
        if (field->type == JX_FIELD_TEXT) jxi_text_free(&scheme->object.allocator, value.as.text);
        return fail(scheme, status, path, why_no_item(status));
    }
    char *slot = (char *)(uintptr_t)spot.owner + field->offset;
    jxi_field_reset(&scheme->object.allocator, field, slot);
    memcpy(slot, &value.as, value.size);
    return JX_OK;
}

/* Takes one item out of a list; the memory is kept to size so that freeing needs no capacity. */
static jx_status remove_item(jx_scheme *scheme, const jxi_spot *spot) {
    const jx_allocator *allocator = &scheme->object.allocator;
    jxi_list list;
    char *slot = (char *)(uintptr_t)spot->owner + spot->field->offset;
    memcpy(&list, slot, sizeof list);
    size_t size = spot->field->shape->size, index = (size_t)spot->index;
    if (index >= list.count) return JX_ERROR_NOT_FOUND;
    char *items = (char *)(uintptr_t)list.items, *shorter = NULL;
    if (list.count > 1 && !(shorter = jxi_allocate(allocator, (list.count - 1) * size))) return JX_ERROR_NO_MEMORY;
    jxi_item_free(allocator, spot->field->shape, items + index * size);
    if (shorter) {
        memcpy(shorter, items, index * size);
        memcpy(shorter + index * size, items + (index + 1) * size, (list.count - 1 - index) * size);
    }
    jxi_release(allocator, items, list.count * size);
    list = (jxi_list){shorter, list.count - 1};
    memcpy(slot, &list, sizeof list);
    return JX_OK;
}

jx_status jx_scheme_remove(jx_scheme *scheme, const char *path) {
    if (!scheme || !path) return JX_ERROR_ARGUMENT;
    if (scheme->frozen) return fail(scheme, JX_ERROR_STATE, path, "the scheme is frozen");
    jxi_spot spot;
    if (jxi_scheme_locate(scheme->rules, path, &spot) != JX_OK)
        return fail(scheme, JX_ERROR_NOT_FOUND, path, "there is no such field or item");
    if (spot.index >= 0) {
        jx_status status = remove_item(scheme, &spot);
        return status == JX_OK ? JX_OK : fail(scheme, status, path, "the item cannot be removed");
    }
    jxi_field_reset(&scheme->object.allocator, spot.field, (char *)(uintptr_t)spot.owner + spot.field->offset);
    return JX_OK;
}

static const char *slot_of(const jx_scheme *scheme, const char *path, const jxi_field **field) {
    jxi_spot spot;
    if (!scheme || !path || jxi_scheme_locate(scheme->rules, path, &spot) != JX_OK || spot.index >= 0) return NULL;
    *field = spot.field;
    return (const char *)spot.owner + spot.field->offset;
}

const char *jx_scheme_text(const jx_scheme *scheme, const char *path) {
    const jxi_field *field = NULL;
    const char *slot = slot_of(scheme, path, &field), *text = NULL;
    if (!slot) return NULL;
    if (field->type == JX_FIELD_TEXT) memcpy(&text, slot, sizeof text);
    if (field->type != JX_FIELD_CHOICE) return text;
    int32_t value;
    memcpy(&value, slot, sizeof value);
    const jxi_entry *entry = jxi_registry_find(field->choices, value);
    return entry ? entry->code : NULL;
}

jx_decimal jx_scheme_number(const jx_scheme *scheme, const char *path) {
    const jxi_field *field = NULL;
    const char *slot = slot_of(scheme, path, &field);
    if (!slot) return JX_NONE;
    jx_decimal number = JX_NONE;
    int32_t count;
    bool yes;
    switch (field->type) {
    case JX_FIELD_NUMBER:
        memcpy(&number, slot, sizeof number);
        break;
    case JX_FIELD_COUNT:
        memcpy(&count, slot, sizeof count);
        return jxi_points(count);
    case JX_FIELD_YES_NO:
        memcpy(&yes, slot, sizeof yes);
        return jxi_points(yes);
    default:
        break;
    }
    return number;
}

int32_t jx_scheme_length(const jx_scheme *scheme, const char *path) {
    const jxi_field *field = NULL;
    const char *slot = slot_of(scheme, path, &field);
    if (!slot || field->type != JX_FIELD_LIST) return -1;
    jxi_list list;
    memcpy(&list, slot, sizeof list);
    return (int32_t)list.count;
}

const char *jx_scheme_field_name(const char *list, int32_t index) {
    const jxi_shape *shape = &jxi_scheme_shape;
    if (list && *list) {
        const jxi_field *field = jxi_field_find(list);
        shape = field ? field->shape : NULL;
    }
    return shape && index >= 0 && (size_t)index < shape->count ? shape->fields[index].name : NULL;
}

int32_t jx_scheme_field_type(const char *path) {
    const jxi_field *field = path ? jxi_field_find(path) : NULL;
    return field ? field->type : JX_FIELD_NONE;
}

const char *jx_scheme_field_doc(const char *path, const char *language) {
    const jxi_field *field = path ? jxi_field_find(path) : NULL;
    return field ? field->doc[jxi_is_english(language)] : NULL;
}

const char *jx_scheme_field_choice(const char *path, int32_t index) {
    const jxi_field *field = path ? jxi_field_find(path) : NULL;
    if (!field || !field->choices || index < 0 || (size_t)index >= field->choices->count) return NULL;
    return field->choices->entries[index].code;
}
