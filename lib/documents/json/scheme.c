/* SPDX-License-Identifier: Apache-2.0 */
/* Schemes as JSON: a walk over the fields that jx_scheme_field_name() lists. Reading and writing are inverse. */
#include <string.h>

#include "documents/json/read.h"
#include "documents/json/write.h"

static const char schema[] = "jixiao.scheme/1";

/* ---- reading ---- */

typedef struct loading {
    const jx_allocator *allocator;
    jx_scheme *scheme; /* not frozen */
} loading;

/* Fails with the scheme's own words, which begin with a path of their own when they are about another place. */
static void fail_as_scheme(jxi_path *path, const jx_scheme *scheme, jx_status status) {
    const char *detail = jx_scheme_detail(scheme), *end = strstr(detail, ": ");
    if (detail[0] != '$' || !end) {
        jxi_path_fail(path, NULL, status, detail[0] ? detail : jx_status_text(status, "en"));
        return;
    }
    char place[80] = "$";
    size_t length = (size_t)(end - detail);
    if (length < sizeof place) {
        memcpy(place, detail, length);
        place[length] = '\0';
    }
    if (path->status == JX_OK) path->status = jxi_task_fail(path->task, status, place, "{0}", end + 2, NULL);
}

static void set_field(void *context, jxi_path *path, const char *text) {
    static const char *const own[] = {"$.schema", "$.$schema", "$.id", "$.base"};
    loading *load = context;
    for (size_t i = 0; i < sizeof own / sizeof own[0]; i++)
        if (strcmp(path->text, own[i]) == 0) return;
    jx_status status = jx_scheme_set(load->scheme, path->text, text);
    if (status == JX_ERROR_NOT_FOUND)
        jxi_path_fail(path, NULL, JX_ERROR_SCHEME, "there is no such field");
    else if (status != JX_OK)
        fail_as_scheme(path, load->scheme, status);
}

/* A list that the file gives replaces that of the base. */
static void begin_list(void *context, jxi_path *path) {
    loading *load = context;
    if (jx_scheme_length(load->scheme, path->text) < 0)
        jxi_path_fail(path, NULL, JX_ERROR_SCHEME, "there is no such list");
    else
        path->status = jx_scheme_remove(load->scheme, path->text);
}

static jx_status begin_scheme(loading *load, jxi_path *path, jxi_node *file) {
    const char *stated = jxi_node_text(path, file, "schema"), *id = jxi_node_text(path, file, "id");
    const char *base_id = jxi_node_text(path, file, "base");
    if (path->status != JX_OK) return path->status;
    if (stated && strcmp(stated, schema) != 0)
        jxi_path_fail(path, "schema", JX_ERROR_FORMAT, "not a jixiao.scheme/1");
    else if (jxi_text_is_blank(id))
        jxi_path_fail(path, "id", JX_ERROR_SCHEME, "a scheme needs an id");
    if (path->status != JX_OK) return path->status;
    jx_scheme *base = NULL;
    jx_status status = base_id ? jx_scheme_builtin(base_id, &base) : JX_OK;
    if (status == JX_ERROR_NOT_FOUND) jxi_path_fail(path, "base", JX_ERROR_SCHEME, "there is no such built-in scheme");
    if (status == JX_OK) status = jx_scheme_new_in(load->allocator, id, base, &load->scheme);
    jx_scheme_unref(base);
    return path->status != JX_OK ? path->status : status;
}

static jx_status take_scheme(void *context, jxi_path *path, jxi_node *file) {
    loading *load = context;
    if (load->scheme) {
        jxi_path_fail(path, NULL, JX_ERROR_FORMAT, "more than one value in the file");
        return path->status;
    }
    jx_status status = begin_scheme(load, path, file);
    if (status != JX_OK) return status;
    jxi_node_walk(path, file, begin_list, set_field, load);
    if (path->status != JX_OK) return path->status;
    status = jx_scheme_freeze(load->scheme);
    if (status != JX_OK) fail_as_scheme(path, load->scheme, status);
    return status;
}

jx_status jxi_scheme_load(jxi_task *task, jx_scheme **out) {
    loading load = {.allocator = task->allocator};
    jx_status status = jxi_json_parse(task, take_scheme, &load);
    if (status == JX_OK && !load.scheme)
        status = jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "the file is blank", NULL, NULL);
    if (status == JX_OK)
        *out = load.scheme;
    else
        jx_scheme_unref(load.scheme);
    return status;
}

/* ---- writing ---- */

enum { PATH_SIZE = 160 };

/* The path of a field in an item, "rules[0]" and "name.zh": false when it does not fit, which no field of ours does. */
static bool join(char *path, const char *prefix, const char *between, const char *name) {
    const char *const parts[] = {prefix, prefix[0] ? between : "", name};
    size_t used = 0;
    for (size_t i = 0; i < 3; i++) {
        size_t length = strlen(parts[i]);
        if (used + length >= PATH_SIZE) return false;
        memcpy(path + used, parts[i], length + 1);
        used += length;
    }
    return true;
}

static void write_fields(jxi_json *json, const jx_scheme *scheme, const char *prefix);

static void write_list(jxi_json *json, const jx_scheme *scheme, const char *path, const char *key) {
    int32_t length = jx_scheme_length(scheme, path);
    if (length <= 0) return;
    jxi_json_open(json, key, '[');
    for (int32_t i = 0; i < length; i++) {
        char item[PATH_SIZE], index[32] = "[";
        jxi_text_digits(index + 1, (uint64_t)i);
        strcat(index, "]");
        if (!join(item, path, "", index)) continue;
        jxi_json_open(json, NULL, '{');
        write_fields(json, scheme, item);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

/* What is not set is not written: its absence means the same. */
static void write_field(jxi_json *json, const jx_scheme *scheme, const char *path, const char *key) {
    const char *text;
    jx_decimal number;
    switch (jx_scheme_field_type(path)) {
    case JX_FIELD_LIST:
        write_list(json, scheme, path, key);
        break;
    case JX_FIELD_TEXT:
    case JX_FIELD_CHOICE:
        if ((text = jx_scheme_text(scheme, path)) != NULL) jxi_json_text(json, key, text);
        break;
    case JX_FIELD_YES_NO:
        jxi_json_flag(json, key, jx_scheme_number(scheme, path) != 0);
        break;
    default:
        if ((number = jx_scheme_number(scheme, path)) != JX_NONE) jxi_json_decimal(json, key, number, 0);
    }
}

/* The fields of the scheme or of an item; "name.zh" and "name.en" become an object "name". */
static void write_fields(jxi_json *json, const jx_scheme *scheme, const char *prefix) {
    char group[PATH_SIZE] = "", path[PATH_SIZE];
    const char *name;
    for (int32_t i = 0; (name = jx_scheme_field_name(prefix, i)) != NULL; i++) {
        const char *dot = strchr(name, '.');
        size_t length = dot ? (size_t)(dot - name) : 0;
        if (strlen(group) != length || strncmp(group, name, length) != 0) {
            if (group[0]) jxi_json_close(json, '}');
            memcpy(group, name, length);
            group[length] = '\0';
            if (group[0]) jxi_json_open(json, group, '{');
        }
        if (join(path, prefix, ".", name)) write_field(json, scheme, path, dot ? dot + 1 : name);
    }
    if (group[0]) jxi_json_close(json, '}');
}

jx_status jx_writer_scheme(jx_writer *writer, const jx_scheme *scheme) {
    if (!writer || !scheme) return JX_ERROR_ARGUMENT;
    jxi_json json = {.sink = writer->sink,
                     .context = writer->context,
                     .buffer = {.allocator = &writer->object.allocator},
                     .lines = true};
    jxi_json_open(&json, NULL, '{');
    jxi_json_text(&json, "schema", schema);
    write_fields(&json, scheme, "");
    jxi_json_close(&json, '}');
    return jxi_json_finish(&json);
}
