/* SPDX-License-Identifier: Apache-2.0 */
/* Text and UTF-8 for both libraries, which is why this file knows nothing but allocators: see `helpers` in
 * lib/meson.build. */
#include "base/text.h"

#include <string.h>

char *jxi_text_copy(const jx_allocator *allocator, const char *text, size_t length) {
    if (length == SIZE_MAX) return NULL;
    const char *end = length ? memchr(text, '\0', length) : NULL;
    if (end) length = (size_t)(end - text); /* jxi_text_free measures up to the NUL */
    char *copy = jxi_resize(allocator, NULL, 0, length + 1);
    if (!copy) return NULL;
    if (length) memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}

void jxi_text_free(const jx_allocator *allocator, char *text) {
    if (text) jxi_release(allocator, text, strlen(text) + 1);
}

jx_status jxi_text_set(const jx_allocator *allocator, char **slot, const char *text) {
    char *copy = NULL;
    if (text) {
        copy = jxi_text_copy(allocator, text, strlen(text));
        if (!copy) return JX_ERROR_NO_MEMORY;
    }
    jxi_text_free(allocator, *slot);
    *slot = copy;
    return JX_OK;
}

void jxi_text_cut(char *to, size_t size, const char *text) {
    size_t length = strlen(text), used = 0, step;
    for (; used < length; used += step) {
        jxi_utf8_next(text + used, length - used, &step);
        if (used + step >= size) break;
    }
    memcpy(to, text, used);
    to[used] = '\0';
}

void jxi_text_digits(char *digits, uint64_t number) {
    char reversed[20];
    size_t count = 0;
    do reversed[count++] = (char)('0' + number % 10);
    while ((number /= 10) != 0);
    while (count) *digits++ = reversed[--count];
    *digits = '\0';
}

/* How many bytes the sequence that starts with `lead` takes, 0 when it starts none, and its payload bits. */
static size_t sequence_size(unsigned char lead, uint32_t *bits) {
    if (lead < 0x80) {
        *bits = lead;
        return 1;
    }
    if (lead >= 0xC2 && lead < 0xE0) {
        *bits = lead & 0x1Fu;
        return 2;
    }
    if (lead >= 0xE0 && lead < 0xF0) {
        *bits = lead & 0x0Fu;
        return 3;
    }
    if (lead >= 0xF0 && lead < 0xF5) {
        *bits = lead & 0x07u;
        return 4;
    }
    return 0;
}

uint32_t jxi_utf8_next(const char *text, size_t length, size_t *size) {
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const unsigned char *bytes = (const unsigned char *)text;
    uint32_t point = 0;
    size_t wanted = sequence_size(bytes[0], &point);
    *size = 1;
    if (wanted == 0 || wanted > length) return 0xFFFD;
    for (size_t i = 1; i < wanted; i++) {
        if ((bytes[i] & 0xC0) != 0x80) return 0xFFFD;
        point = point << 6 | (bytes[i] & 0x3Fu);
    }
    if (point < least[wanted] || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return 0xFFFD;
    *size = wanted;
    return point;
}

size_t jxi_utf8_write(uint32_t point, char *out) {
    if (point < 0x80) {
        out[0] = (char)point;
        return 1;
    }
    size_t size = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = size - 1; i > 0; i--, point >>= 6) out[i] = (char)(0x80 | (point & 0x3F));
    out[0] = (char)(leads[size] | point);
    return size;
}

bool jxi_utf8_valid(const char *text, size_t length) {
    for (size_t at = 0, size = 0; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        if (point == 0 || (point == 0xFFFD && size == 1)) return false;
    }
    return true;
}

bool jxi_is_blank(uint32_t point) {
    return point == ' ' || (point >= '\t' && point <= '\r') || point == 0xA0 || (point >= 0x2000 && point <= 0x200B) ||
           point == 0x3000 || point == 0xFEFF;
}

uint32_t jxi_narrow(uint32_t point) {
    return point >= 0xFF01 && point <= 0xFF5E ? point - 0xFEE0 : point;
}

bool jxi_text_is_blank(const char *text) {
    if (!text) return true;
    size_t length = strlen(text);
    for (size_t at = 0, size = 0; at < length; at += size)
        if (!jxi_is_blank(jxi_utf8_next(text + at, length - at, &size))) return false;
    return true;
}

bool jxi_text_equal(const char *a, const char *b) {
    if (!a || !b) return a == b;
    return strcmp(a, b) == 0;
}

bool jxi_text_ends(const char *text, const char *end) {
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

bool jxi_is_english(const char *language) {
    return language && language[0] == 'e' && language[1] == 'n' &&
           (language[2] == '\0' || language[2] == '_' || language[2] == '-');
}

void jxi_buffer_add(jxi_buffer *buffer, const char *text, size_t length) {
    if (buffer->failed) return;
    if (length > SIZE_MAX / 4 - buffer->length) {
        buffer->failed = true;
        return;
    }
    size_t wanted = buffer->length + length + 1;
    if (wanted > buffer->capacity) {
        size_t capacity = buffer->capacity ? buffer->capacity : 64;
        while (capacity < wanted) capacity *= 2;
        char *data = jxi_resize(buffer->allocator, buffer->data, buffer->capacity, capacity);
        if (!data) {
            buffer->failed = true;
            return;
        }
        buffer->data = data;
        buffer->capacity = capacity;
    }
    if (length) memcpy(buffer->data + buffer->length, text, length);
    buffer->length += length;
    buffer->data[buffer->length] = '\0';
}

void jxi_buffer_text(jxi_buffer *buffer, const char *text) {
    if (text) jxi_buffer_add(buffer, text, strlen(text));
}

void jxi_buffer_decimal(jxi_buffer *buffer, jx_decimal value, int32_t decimals) {
    char digits[32];
    if (jx_decimal_format(value, decimals, digits, sizeof digits) == JX_OK) jxi_buffer_text(buffer, digits);
}

bool jxi_template_next(const char **rest, jxi_template_part *part) {
    const char *open = strchr(*rest, '{');
    while (open && !(open[1] >= '0' && open[1] <= '9' && open[2] == '}')) open = strchr(open + 1, '{');
    *part = (jxi_template_part){*rest, open ? (size_t)(open - *rest) : strlen(*rest),
                                open ? (size_t)(open[1] - '0') : SIZE_MAX};
    *rest += part->length + (open ? 3 : 0);
    return open || part->length;
}

void jxi_buffer_fill(jxi_buffer *buffer, const char *template, const char *const *arguments, size_t count) {
    for (jxi_template_part part; jxi_template_next(&template, &part);) {
        jxi_buffer_add(buffer, part.text, part.length);
        if (part.slot < count) jxi_buffer_text(buffer, arguments[part.slot]);
    }
}

void jxi_buffer_clear(jxi_buffer *buffer) {
    buffer->length = 0;
    buffer->failed = false;
    if (buffer->data) buffer->data[0] = '\0';
}

void jxi_buffer_free(jxi_buffer *buffer) {
    jxi_release(buffer->allocator, buffer->data, buffer->capacity);
    buffer->data = NULL;
    buffer->length = buffer->capacity = 0;
}
