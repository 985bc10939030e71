/* SPDX-License-Identifier: Apache-2.0 */
/* The tokens that formats of numbers are written in: quoted words, brackets, escapes, single letters. */
#include "documents/read/number_format.h"

#include <string.h>

bool jxi_format_is_general(const char *code, const char *end) {
    static const char word[] = "general";
    for (size_t i = 0; word[i]; i++)
        if (code + i >= end || (code[i] | 0x20) != word[i]) return false;
    return true;
}

size_t jxi_format_token(const char *code, const char *end) {
    size_t size = 1, room = (size_t)(end - code);
    if (*code == '"' || *code == '[') {
        const char *close = memchr(code + 1, *code == '"' ? '"' : ']', room - 1);
        return close ? (size_t)(close - code) + 1 : room;
    }
    if (jxi_format_is_general(code, end)) return 7;
    if (strchr("\\!_*", *code) && room > 1) {
        jxi_utf8_next(code + 1, room - 1, &size);
        return size + 1;
    }
    jxi_utf8_next(code, room, &size);
    return size;
}

/* "[h]", "[mm]", "[ss]": hours and the like that are not cut at a day. */
bool jxi_format_is_elapsed(const char *token) {
    return *token == '[' && strchr("hHmMsS", token[1]) && (token[2] == ']' || token[2] == token[1]);
}

bool jxi_format_is_silent(const char *token) {
    return (*token == '[' && !jxi_format_is_elapsed(token) && token[1] != '$') || *token == '*';
}

void jxi_format_literal(jxi_buffer *out, const char *token, size_t size) {
    if (*token == '"') {
        jxi_buffer_add(out, token + 1, size >= 2 ? size - 2 : 0);
    } else if (*token == '_') {
        jxi_buffer_text(out, " ");
    } else if (*token == '[') { /* "[$¥-804]": a currency before the language */
        size_t length = size > 2 ? strcspn(token + 2, "-]") : 0;
        jxi_buffer_add(out, token + 2, length);
    } else if ((*token == '\\' || *token == '!') && size > 1) {
        jxi_buffer_add(out, token + 1, size - 1);
    } else {
        jxi_buffer_add(out, token, size);
    }
}

int32_t jxi_format_numerals(const char *code, const char *end) {
    for (size_t size; code < end; code += size) {
        size = jxi_format_token(code, end);
        if (size == 8 && strncmp(code, "[DBNum", 6) == 0 && code[6] >= '1' && code[6] <= '3') return code[6] - '0';
    }
    return 0;
}
