/* SPDX-License-Identifier: Apache-2.0 */
/* UTF-8 text: copies, tests, and a buffer to build sentences in. */
#ifndef JXI_BASE_TEXT_H
#define JXI_BASE_TEXT_H

#include "base/object.h"

/* A copy of `length` bytes, or up to a NUL among them, with a NUL; to be given back by jxi_text_free; NULL when there
 * is no memory. */
char *jxi_text_copy(const jx_allocator *allocator, const char *text, size_t length);
void jxi_text_free(const jx_allocator *allocator, char *text);

/* Replaces `*slot` by a copy of `text` (NULL clears it). On failure the slot is unchanged. */
jx_status jxi_text_set(const jx_allocator *allocator, char **slot, const char *text);

/* Copies as many whole characters of `text` as fit into `size` bytes, with a NUL. */
void jxi_text_cut(char *to, size_t size, const char *text);

/* `number` in decimal digits, into a buffer of at least 21 bytes. */
void jxi_text_digits(char *digits, uint64_t number);

/* Writes a code point as 1 to 4 bytes of UTF-8 and tells how many. */
size_t jxi_utf8_write(uint32_t point, char *out);

/* The code point at `text` (of `length` bytes, at least 1) and the bytes it takes in `*size`; a byte that starts no
 * well-formed sequence is U+FFFD of size 1. */
uint32_t jxi_utf8_next(const char *text, size_t length, size_t *size);

/* Whether all bytes are well-formed UTF-8 without NUL. */
bool jxi_utf8_valid(const char *text, size_t length);

/* An ASCII digit. */
static inline bool jxi_is_digit(uint32_t point) {
    return point >= '0' && point <= '9';
}

/* Blank: ASCII white space, U+00A0, U+2000-200B, U+3000, U+FEFF. */
bool jxi_is_blank(uint32_t point);

/* The ASCII character that a full-width one stands for, and others as they are. */
uint32_t jxi_narrow(uint32_t point);

/* NULL, "" or only blanks. */
bool jxi_text_is_blank(const char *text);

/* Whether a and b are equal; NULL equals only NULL. */
bool jxi_text_equal(const char *a, const char *b);

static inline bool jxi_text_starts(const char *text, const char *start) {
    while (*start)
        if (*text++ != *start++) return false;
    return true;
}
bool jxi_text_ends(const char *text, const char *end);

/* "en" is English, everything else Chinese. */
bool jxi_is_english(const char *language);

/* A part of a template such as "{name} ÷ {0}": text, and the slot "{0}" … "{9}" behind it; SIZE_MAX: none. */
typedef struct jxi_template_part {
    const char *text;
    size_t length, slot;
} jxi_template_part;

/* Takes the next part from the start of `*rest`; false at the end. */
bool jxi_template_next(const char **rest, jxi_template_part *part);

/* Text being built; never fails before the end: `failed` says that memory ran out somewhere. Zero-initialise, set
 * allocator. */
typedef struct jxi_buffer {
    const jx_allocator *allocator;
    char *data; /* NUL-terminated when not NULL */
    size_t length;
    size_t capacity;
    bool failed;
} jxi_buffer;

void jxi_buffer_add(jxi_buffer *buffer, const char *text, size_t length);
void jxi_buffer_text(jxi_buffer *buffer, const char *text);
/* The decimal with at least `decimals` digits; nothing for JX_NONE. */
void jxi_buffer_decimal(jxi_buffer *buffer, jx_decimal value, int32_t decimals);
/* Adds a template with its slots filled from `arguments`, NULL ones as "". */
void jxi_buffer_fill(jxi_buffer *buffer, const char *template, const char *const *arguments, size_t count);
void jxi_buffer_clear(jxi_buffer *buffer); /* keeps the memory */
void jxi_buffer_free(jxi_buffer *buffer);

#endif
