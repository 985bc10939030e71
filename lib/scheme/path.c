/* SPDX-License-Identifier: Apache-2.0 */
/* Walking the table of fields by paths like "grades[2].from", and copying and freeing what it describes. */
#include <string.h>

#include "scheme/field.h"

static const jxi_field *field_named(const jxi_shape *shape, const char *name, size_t length) {
    for (size_t i = 0; i < shape->count; i++)
        if (strncmp(shape->fields[i].name, name, length) == 0 && shape->fields[i].name[length] == '\0')
            return &shape->fields[i];
    return NULL;
}

/* Reads "[12]" or "[]" at `*path`; -1 for none written, -2 when it is no index. */
static ptrdiff_t take_index(const char **path) {
    const char *at = *path + 1;
    ptrdiff_t index = -1;
    for (; *at >= '0' && *at <= '9'; at++) {
        index = (index < 0 ? 0 : index) * 10 + (*at - '0');
        if (index > 100000) return -2;
    }
    if (*at != ']') return -2;
    *path = at + 1;
    return index;
}

static const char *skip_root(const char *path) {
    return path[0] == '$' && path[1] == '.' ? path + 2 : path;
}

const jxi_field *jxi_field_find(const char *path) {
    const jxi_shape *shape = &jxi_scheme_shape;
    const jxi_field *field = NULL;
    for (path = skip_root(path); shape; path++) {
        size_t length = strcspn(path, "[");
        field = field_named(shape, path, length);
        if (!field) return NULL;
        path += length;
        if (*path == '\0') return field;
        if (take_index(&path) == -2) return NULL;
        shape = field->shape;
        if (*path == '\0') return field->shape ? field : NULL;
        if (*path != '.') return NULL;
    }
    return NULL;
}

static jxi_list list_of(const jxi_spot *spot) {
    jxi_list list;
    memcpy(&list, (const char *)spot->owner + spot->field->offset, sizeof list);
    return list;
}

jx_status jxi_scheme_locate(const jxi_rules *rules, const char *path, jxi_spot *out) {
    const jxi_shape *shape = &jxi_scheme_shape;
    jxi_spot spot = {.owner = rules};
    for (path = skip_root(path); shape; path++) {
        size_t length = strcspn(path, "[");
        spot.field = field_named(shape, path, length);
        if (!spot.field) return JX_ERROR_NOT_FOUND;
        spot.index = -1;
        path += length;
        if (*path == '\0') break;
        shape = spot.field->shape;
        spot.index = take_index(&path);
        if (!shape || spot.index < 0) return JX_ERROR_NOT_FOUND;
        if (*path == '\0') break;
        jxi_list list = list_of(&spot);
        if (*path != '.' || (size_t)spot.index >= list.count) return JX_ERROR_NOT_FOUND;
        spot.owner = (const char *)list.items + (size_t)spot.index * shape->size;
    }
    *out = spot;
    return JX_OK;
}

void jxi_item_init(const jxi_shape *shape, void *item) {
    static const jx_decimal none = JX_NONE;
    memset(item, 0, shape->size);
    for (size_t i = 0; i < shape->count; i++)
        if (shape->fields[i].open) memcpy((char *)item + shape->fields[i].offset, &none, sizeof none);
}

static void free_list(const jx_allocator *allocator, const jxi_shape *shape, jxi_list list) {
    char *items = (char *)(uintptr_t)list.items;
    for (size_t k = 0; k < list.count; k++) jxi_item_free(allocator, shape, items + k * shape->size);
    jxi_release(allocator, items, list.count * shape->size);
}

void jxi_field_reset(const jx_allocator *allocator, const jxi_field *field, void *slot) {
    static const size_t sizes[] = {
        [JX_FIELD_TEXT] = sizeof(char *), [JX_FIELD_NUMBER] = sizeof(jx_decimal), [JX_FIELD_COUNT] = sizeof(int32_t),
        [JX_FIELD_YES_NO] = sizeof(bool), [JX_FIELD_CHOICE] = sizeof(int32_t),    [JX_FIELD_LIST] = sizeof(jxi_list),
    };
    static const jx_decimal none = JX_NONE;
    char *text;
    jxi_list list;
    if (field->type == JX_FIELD_TEXT) {
        memcpy(&text, slot, sizeof text);
        jxi_text_free(allocator, text);
    } else if (field->type == JX_FIELD_LIST) {
        memcpy(&list, slot, sizeof list);
        free_list(allocator, field->shape, list);
    }
    memset(slot, 0, sizes[field->type]);
    if (field->open) memcpy(slot, &none, sizeof none);
}

void jxi_item_free(const jx_allocator *allocator, const jxi_shape *shape, void *item) {
    for (size_t i = 0; i < shape->count; i++)
        jxi_field_reset(allocator, &shape->fields[i], (char *)item + shape->fields[i].offset);
}

static jx_status copy_list(const jx_allocator *allocator, const jxi_shape *shape, jxi_list from, jxi_list *to) {
    *to = (jxi_list){NULL, 0};
    if (from.count == 0) return JX_OK;
    char *items = jxi_allocate(allocator, from.count * shape->size);
    if (!items) return JX_ERROR_NO_MEMORY;
    *to = (jxi_list){items, from.count};
    for (size_t k = 0; k < from.count; k++) jxi_item_init(shape, items + k * shape->size);
    for (size_t k = 0; k < from.count; k++) {
        const char *item = (const char *)from.items + k * shape->size;
        if (jxi_item_copy(allocator, shape, items + k * shape->size, item) != JX_OK) return JX_ERROR_NO_MEMORY;
    }
    return JX_OK;
}

static jx_status copy_field(const jx_allocator *allocator, const jxi_field *field, char *slot, const char *source) {
    if (field->type == JX_FIELD_LIST) {
        jxi_list from, to;
        memcpy(&from, source, sizeof from);
        jx_status status = copy_list(allocator, field->shape, from, &to);
        memcpy(slot, &to, sizeof to);
        return status;
    }
    const char *text;
    memcpy(&text, source, sizeof text);
    char *copy = text ? jxi_text_copy(allocator, text, strlen(text)) : NULL;
    memcpy(slot, &copy, sizeof copy);
    return text && !copy ? JX_ERROR_NO_MEMORY : JX_OK;
}

jx_status jxi_item_copy(const jx_allocator *allocator, const jxi_shape *shape, void *to, const void *from) {
    static const jxi_list empty = {NULL, 0};
    static const char *const no_text = NULL;
    memcpy(to, from, shape->size);
    for (size_t i = 0; i < shape->count; i++) { /* nothing of the original may be freed with the copy */
        const jxi_field *field = &shape->fields[i];
        if (field->type == JX_FIELD_LIST) memcpy((char *)to + field->offset, &empty, sizeof empty);
        if (field->type == JX_FIELD_TEXT) memcpy((char *)to + field->offset, &no_text, sizeof no_text);
    }
    for (size_t i = 0; i < shape->count; i++) {
        const jxi_field *field = &shape->fields[i];
        if (field->type != JX_FIELD_LIST && field->type != JX_FIELD_TEXT) continue;
        jx_status status = copy_field(allocator, field, (char *)to + field->offset, (const char *)from + field->offset);
        if (status == JX_OK) continue;
        jxi_item_free(allocator, shape, to);
        return status;
    }
    return JX_OK;
}
