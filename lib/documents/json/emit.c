/* SPDX-License-Identifier: Apache-2.0 */
/* Writing JSON piece by piece without a tree: brackets, commas, escapes and exact decimals. */
#include "documents/json/emit.h"

#include <string.h>

enum { FLUSH_SIZE = 32768 };

static void flush(jxi_json *json) {
    if (json->buffer.failed && json->status == JX_OK) json->status = JX_ERROR_NO_MEMORY;
    if (json->status == JX_OK && json->buffer.length)
        json->status = json->sink(json->context, json->buffer.data, json->buffer.length);
    jxi_buffer_clear(&json->buffer);
}

static void put(jxi_json *json, const char *text) {
    jxi_buffer_text(&json->buffer, text);
}

static void new_line(jxi_json *json) {
    if (!json->lines) return;
    put(json, "\n");
    for (int i = 0; i < json->depth; i++) put(json, "  ");
}

/* The bytes at the start of a text that are written as they are. */
static size_t plain_size(const char *text, size_t length) {
    size_t at = 0, size;
    for (; at < length; at += size) {
        unsigned char byte = (unsigned char)text[at];
        if (byte < 0x20 || byte == '"' || byte == '\\') break;
        size = 1;
        if (byte >= 0x80 && jxi_utf8_next(text + at, length - at, &size) == 0xFFFD) break;
    }
    return at;
}

static void put_string(jxi_json *json, const char *text) {
    static const char hex[] = "0123456789abcdef";
    put(json, "\"");
    for (size_t length = strlen(text), at = 0, size; at < length; at += size) {
        size_t plain = plain_size(text + at, length - at);
        jxi_buffer_add(&json->buffer, text + at, plain);
        at += plain;
        size = 0;
        if (at == length) break;
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        if (point == '"' || point == '\\') {
            char escape[] = {'\\', (char)point};
            jxi_buffer_add(&json->buffer, escape, 2);
        } else if (point == '\n') {
            put(json, "\\n");
        } else if (point == '\t') {
            put(json, "\\t");
        } else if (point < 0x20) {
            char escape[] = {'\\', 'u', '0', '0', hex[point >> 4], hex[point & 15]};
            jxi_buffer_add(&json->buffer, escape, sizeof escape);
        } else {
            put(json, "\xEF\xBF\xBD"); /* no UTF-8, or this character itself */
        }
    }
    put(json, "\"");
}

/* What comes before a value: a comma, a line, the key. */
static void begin_value(jxi_json *json, const char *key) {
    if (json->buffer.length > FLUSH_SIZE) flush(json);
    if (json->depth) {
        if (json->filled[json->depth]) put(json, ",");
        json->filled[json->depth] = true;
        new_line(json);
    }
    if (!key) return;
    put_string(json, key);
    put(json, json->lines ? ": " : ":");
}

void jxi_json_open(jxi_json *json, const char *key, char bracket) {
    begin_value(json, key);
    jxi_buffer_add(&json->buffer, &bracket, 1);
    if (json->depth < JXI_JSON_DEPTH - 1) json->filled[++json->depth] = false;
}

void jxi_json_close(jxi_json *json, char bracket) {
    bool filled = json->filled[json->depth];
    if (json->depth) json->depth--;
    if (filled) new_line(json);
    jxi_buffer_add(&json->buffer, &bracket, 1);
}

void jxi_json_text(jxi_json *json, const char *key, const char *text) {
    begin_value(json, key);
    if (text)
        put_string(json, text);
    else
        put(json, "null");
}

void jxi_json_decimal(jxi_json *json, const char *key, jx_decimal value, int32_t decimals) {
    begin_value(json, key);
    if (value == JX_NONE)
        put(json, "null");
    else
        jxi_buffer_decimal(&json->buffer, value, decimals < 0 ? 0 : decimals > 6 ? 6 : decimals);
}

void jxi_json_integer(jxi_json *json, const char *key, int64_t value) {
    char digits[21];
    jxi_text_digits(digits, value < 0 ? 0 - (uint64_t)value : (uint64_t)value);
    begin_value(json, key);
    if (value < 0) put(json, "-");
    put(json, digits);
}

void jxi_json_flag(jxi_json *json, const char *key, bool value) {
    begin_value(json, key);
    put(json, value ? "true" : "false");
}

jx_status jxi_json_finish(jxi_json *json) {
    put(json, "\n");
    flush(json);
    jxi_buffer_free(&json->buffer);
    return json->status;
}
