/* SPDX-License-Identifier: Apache-2.0 */
/* Splitting CSV and TSV, and guessing their separator. What the fields mean is nobody's business here. */
#include "documents/read/separated.h"

#include <string.h>

static bool ends_line(const char *text, size_t length, size_t at) {
    return at >= length || text[at] == '\n' || text[at] == '\r';
}

/* Where the quote that closes the field at `at` is; 0 when the quote at `at` opens nothing. */
static size_t closing_quote(const char *text, size_t length, size_t at, char separator, size_t reach) {
    size_t end = length - at > reach ? at + reach : length;
    for (size_t i = at + 1; i < end; i++) {
        if (text[i] != '"') continue;
        if (i + 1 < length && text[i + 1] == '"') {
            i++;
            continue;
        }
        return ends_line(text, length, i + 1) || text[i + 1] == separator ? i : 0;
    }
    return 0;
}

jxi_field jxi_field_at(const char *text, size_t length, size_t at, char separator, size_t reach) {
    jxi_field field = {.text = text + at};
    size_t closing = at < length && text[at] == '"' ? closing_quote(text, length, at, separator, reach) : 0;
    size_t end = closing ? closing + 1 : at;
    if (closing) {
        field.quoted = true;
        field.text++;
        field.length = closing - at - 1;
    } else {
        while (!ends_line(text, length, end) && text[end] != separator) end++;
        field.length = end - at;
    }
    field.next = end;
    field.is_last = ends_line(text, length, end);
    return field;
}

size_t jxi_line_after(const char *text, size_t length, size_t end) {
    if (end < length && text[end] == '\r')
        end++;
    else if (end < length)
        return end + 1;
    return end < length && text[end] == '\n' ? end + 1 : end;
}

size_t jxi_count_fields(const char *text, size_t length, size_t at, char separator, size_t reach, size_t most,
                        size_t *end) {
    size_t count = 0;
    jxi_field field = {0};
    do {
        field = jxi_field_at(text, length, at, separator, reach);
        at = field.next + 1;
        count++;
    } while (!field.is_last && count < most);
    *end = field.next;
    return count;
}

char jxi_find_separator(const char *text, size_t length) {
    static const char separators[] = {',', '\t', ';'};
    size_t counts[sizeof separators] = {0};
    int lines = 0;
    bool quoted = false;
    for (size_t at = 0; at < length && lines < 50; at++) {
        if (text[at] == '"') quoted = !quoted;
        if (quoted) continue;
        if (text[at] == '\n') lines++;
        for (size_t i = 0; i < sizeof separators; i++) counts[i] += text[at] == separators[i];
    }
    size_t best = 0;
    for (size_t i = 1; i < sizeof separators; i++)
        if (counts[i] > counts[best]) best = i;
    return separators[best];
}
