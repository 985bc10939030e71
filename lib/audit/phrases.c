/* SPDX-License-Identifier: Apache-2.0 */
/* Texts of people held against each other, for the checks of words. Not for labels of forms, which form/words
 * compares. */
#include "audit/phrases.h"

#include <string.h>

/* The next code point that is no blank, 0 at the end; moves on behind it. */
static uint32_t next_of(const char **text) {
    while (**text) {
        size_t size;
        uint32_t point = jxi_utf8_next(*text, strlen(*text), &size);
        *text += size;
        if (!jxi_is_blank(point)) return point;
    }
    return 0;
}

size_t jxi_packed_length(const char *text) {
    size_t length = 0;
    while (text && next_of(&text)) length++;
    return length;
}

bool jxi_packed_equal(const char *a, const char *b) {
    if (!a || !b) return false;
    for (;;) {
        uint32_t x = next_of(&a), y = next_of(&b);
        if (x != y) return false;
        if (x == 0) return true;
    }
}

static bool is_decoration(uint32_t point) {
    return point == 0x2605 || point == 0x2606 || point == '*' || point == 0x25B2 || point == 0x25CF;
}

static bool is_separator(uint32_t point) {
    return point == ':' || point == '.' || point == 0xFF1A || point == 0x3001 || point == 0xFF0E || point == '-';
}

/* Behind 指标 and a number, with its colon; `name` itself when it does not start so. */
static const char *behind_number(const char *name) {
    const char *at = name, *rest = name;
    if (next_of(&at) != 0x6307 || next_of(&at) != 0x6807) return name;
    for (uint32_t point = next_of(&at); point >= '0' && point <= '9'; point = next_of(&at)) rest = at;
    if (rest == name) return name;
    at = rest;
    return is_separator(next_of(&at)) ? at : rest;
}

const char *jxi_bare_name(const char *name) {
    const char *at = name, *rest = name;
    while (at && is_decoration(next_of(&at))) rest = at;
    return rest ? behind_number(rest) : NULL;
}

bool jxi_holds_any(const char *text, const char *words) {
    while (text && *words) {
        size_t length = strcspn(words, "|");
        for (const char *at = text; *at; at++)
            if (strncmp(at, words, length) == 0) return true;
        words += length + (words[length] == '|');
    }
    return false;
}

/* The bytes of the longest word that the text starts with. */
static size_t word_at(const char *text, const char *words) {
    size_t longest = 0;
    while (*words) {
        size_t length = strcspn(words, "|");
        if (length > longest && strncmp(text, words, length) == 0) longest = length;
        words += length + (words[length] == '|');
    }
    return longest;
}

bool jxi_is_made_of(const char *text, const char *words) {
    bool any = false;
    while (text && *text) {
        size_t size, length = word_at(text, words);
        bool blank = jxi_is_blank(jxi_utf8_next(text, strlen(text), &size));
        if (length == 0 && !blank) return false;
        any = any || length > 0;
        text += length ? length : size;
    }
    return any;
}
