/* SPDX-License-Identifier: Apache-2.0 */
/* Reading JSON through json-c, with a path for every error. Apart, so that another parser can take its place. */
#include "documents/json/parse.h"

#include <json-c/json.h>
#include <limits.h>
#include <string.h>

void jxi_path_fail(jxi_path *path, const char *key, jx_status status, const char *cause) {
    if (path->status != JX_OK) return;
    char place[sizeof path->text + 40];
    size_t length = path->length;
    memcpy(place, path->text, length);
    for (place[length++] = '.'; key && *key && length < sizeof place - 1; key++) place[length++] = *key;
    place[place[length - 1] == '.' ? length - 1 : length] = '\0';
    path->status = jxi_task_fail(path->task, status, place, "{0}", cause, NULL);
}

/* Puts more on the path; what does not fit is left out. */
static size_t go_on(jxi_path *path, const char *text) {
    size_t back = path->length, length = strlen(text);
    if (length < sizeof path->text - path->length) {
        memcpy(path->text + path->length, text, length + 1);
        path->length += length;
    }
    return back;
}

void jxi_path_leave(jxi_path *path, size_t back) {
    path->length = back;
    path->text[back] = '\0';
}

static jxi_node *member(jxi_node *object, const char *key) {
    json_object *value = NULL;
    return object && json_object_object_get_ex(object, key, &value) ? value : NULL;
}

jxi_node *jxi_node_enter(jxi_path *path, jxi_node *object, const char *key, bool array, size_t *back) {
    jxi_node *value = member(object, key);
    *back = go_on(path, ".");
    go_on(path, key);
    if (!value) return NULL;
    if (json_object_is_type(value, array ? json_type_array : json_type_object)) return value;
    jxi_path_fail(path, NULL, JX_ERROR_FORMAT, array ? "not an array" : "not an object");
    return NULL;
}

jxi_node *jxi_node_item(jxi_path *path, jxi_node *array, size_t index, size_t *back) {
    char digits[21];
    jxi_text_digits(digits, index);
    *back = go_on(path, "[");
    go_on(path, digits);
    go_on(path, "]");
    jxi_node *value = json_object_array_get_idx(array, index);
    if (value && json_object_is_type(value, json_type_object)) return value;
    jxi_path_fail(path, NULL, JX_ERROR_FORMAT, "not an object");
    return NULL;
}

size_t jxi_node_count(jxi_node *array) {
    return array ? json_object_array_length(array) : 0;
}

/* Whole numbers beyond 64 bits come out of the parser as its largest one: they are refused, not changed. */
static const char *value_text(jxi_path *path, jxi_node *value, const char *key) {
    switch (json_object_get_type(value)) {
    case json_type_null:
        return NULL;
    case json_type_string:
        if (strlen(json_object_get_string(value)) == (size_t)json_object_get_string_len(value))
            return json_object_get_string(value);
        jxi_path_fail(path, key, JX_ERROR_FORMAT, "a NUL character in a string");
        return NULL;
    case json_type_int:
        if (json_object_get_int64(value) == INT64_MAX || json_object_get_int64(value) == INT64_MIN) {
            jxi_path_fail(path, key, JX_ERROR_RANGE, "the number is too large");
            return NULL;
        }
        return json_object_to_json_string(value);
    case json_type_double:
        return json_object_to_json_string(value);
    default:
        jxi_path_fail(path, key, JX_ERROR_FORMAT, "neither a string nor a number");
        return NULL;
    }
}

const char *jxi_node_text(jxi_path *path, jxi_node *object, const char *key) {
    return value_text(path, member(object, key), key);
}

const char *jxi_node_text_at(jxi_path *path, jxi_node *array, size_t index) {
    return value_text(path, json_object_array_get_idx(array, index), NULL);
}

jx_decimal jxi_node_decimal(jxi_path *path, jxi_node *object, const char *key) {
    const char *text = jxi_node_text(path, object, key);
    jx_decimal value = JX_NONE;
    jx_status status = text ? jx_decimal_parse(text, &value) : JX_OK;
    if (status == JX_ERROR_RANGE)
        jxi_path_fail(path, key, status, "the number is too large");
    else if (status != JX_OK)
        jxi_path_fail(path, key, JX_ERROR_FORMAT, "not a plain decimal number");
    return value;
}

int32_t jxi_node_integer(jxi_path *path, jxi_node *object, const char *key) {
    jx_decimal value = jxi_node_decimal(path, object, key), number = value / 1000000;
    return value < 0 ? 0 : number > INT32_MAX ? INT32_MAX : (int32_t)number;
}

bool jxi_node_flag(jxi_path *path, jxi_node *object, const char *key, bool otherwise) {
    jxi_node *value = member(object, key);
    if (!value) return otherwise;
    if (!json_object_is_type(value, json_type_boolean))
        jxi_path_fail(path, key, JX_ERROR_FORMAT, "neither true nor false");
    return json_object_get_boolean(value) != 0;
}

typedef struct walk {
    void (*list)(void *context, jxi_path *path);
    void (*leaf)(void *context, jxi_path *path, const char *text);
    void *context;
} walk;

static void walk_value(jxi_path *path, jxi_node *value, const walk *to);

static void walk_array(jxi_path *path, jxi_node *array, const walk *to) {
    to->list(to->context, path);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(array); i++) {
        size_t back;
        jxi_node *item = jxi_node_item(path, array, i, &back);
        if (item) walk_value(path, item, to);
        jxi_path_leave(path, back);
    }
}

static void walk_object(jxi_path *path, jxi_node *object, const walk *to) {
    json_object_iter member;
    json_object_object_foreachC(object, member) {
        if (path->status != JX_OK) return;
        size_t back = go_on(path, ".");
        if (go_on(path, member.key) == path->length)
            jxi_path_fail(path, NULL, JX_ERROR_FORMAT, "the name is empty or too long");
        else
            walk_value(path, member.val, to);
        jxi_path_leave(path, back);
    }
}

/* As deep as the parser lets values nest. */
static void walk_value(jxi_path *path, jxi_node *value, const walk *to) {
    const char *text = NULL;
    if (json_object_is_type(value, json_type_object))
        walk_object(path, value, to);
    else if (json_object_is_type(value, json_type_array))
        walk_array(path, value, to);
    else if (json_object_is_type(value, json_type_boolean))
        to->leaf(to->context, path, json_object_get_boolean(value) ? "true" : "false");
    else if ((text = value_text(path, value, NULL)) != NULL)
        to->leaf(to->context, path, text);
}

void jxi_node_walk(jxi_path *path, jxi_node *object, void (*list)(void *context, jxi_path *path),
                   void (*leaf)(void *context, jxi_path *path, const char *text), void *context) {
    const walk to = {list, leaf, context};
    walk_value(path, object, &to);
}

bool jxi_node_is_object(jxi_node *object, const char *key) {
    jxi_node *value = member(object, key);
    return value && json_object_is_type(value, json_type_object);
}

static jx_status syntax_fault(jxi_task *task, json_tokener *parser, size_t at) {
    enum json_tokener_error error = json_tokener_get_error(parser);
    if (error == json_tokener_error_depth)
        return jxi_task_exceeds(task, "$", JX_LIMIT_NESTING, "levels of nested values");
    uint64_t line = 1;
    for (size_t i = 0; i < at && i < task->size; i++) line += task->bytes[i] == '\n';
    char place[40];
    jxi_place_number(place, sizeof place, "line", line);
    const char *cause = error == json_tokener_continue ? "the JSON ends unexpectedly" : json_tokener_error_desc(error);
    return jxi_task_fail(task, JX_ERROR_FORMAT, place, "{0}", cause, NULL);
}

static bool is_space(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

jx_status jxi_json_parse(jxi_task *task, jx_status (*take)(void *context, jxi_path *path, jxi_node *value),
                         void *context) {
    if (task->size > INT_MAX) return jxi_task_fail(task, JX_ERROR_LIMIT, NULL, "more than 2 GiB of JSON", NULL, NULL);
    int64_t depth = task->limits[JX_LIMIT_NESTING];
    json_tokener *parser = json_tokener_new_ex(depth > 4096 ? 4096 : (int)depth);
    if (!parser) return JX_ERROR_NO_MEMORY;
    json_tokener_set_flags(parser,
                           JSON_TOKENER_STRICT | JSON_TOKENER_ALLOW_TRAILING_CHARS | JSON_TOKENER_VALIDATE_UTF8);
    jx_status status = JX_OK;
    size_t at = task->size >= 3 && memcmp(task->bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    for (; status == JX_OK; json_tokener_reset(parser)) {
        while (at < task->size && is_space(task->bytes[at])) at++;
        if (at == task->size) break;
        json_object *value = json_tokener_parse_ex(parser, task->bytes + at, (int)(task->size - at));
        at += json_tokener_get_parse_end(parser);
        jxi_path path = {.task = task, .text = "$", .length = 1};
        status = value ? take(context, &path, value) : syntax_fault(task, parser, at);
        json_object_put(value);
    }
    json_tokener_free(parser);
    return status;
}
