/* SPDX-License-Identifier: Apache-2.0 */
/* Cleaning text of entities and tags. Whole HTML pages are read by html.c instead. */
#include "documents/read/markup.h"

#include <string.h>

static const struct {
    const char *name, *text;
} entities[] = {
    {"nbsp", " "},  {"ensp", " "},   {"emsp", " "},   {"thinsp", " "}, {"lt", "<"},     {"gt", ">"},
    {"amp", "&"},   {"quot", "\""},  {"apos", "'"},   {"ge", "≥"},     {"le", "≤"},     {"geq", "≥"},
    {"leq", "≤"},   {"ne", "≠"},     {"times", "×"},  {"divide", "÷"}, {"plusmn", "±"}, {"middot", "·"},
    {"mdash", "—"}, {"ndash", "–"},  {"hellip", "…"}, {"ldquo", "“"},  {"rdquo", "”"},  {"lsquo", "‘"},
    {"rsquo", "’"}, {"permil", "‰"}, {"deg", "°"},    {"sup2", "²"},   {"sup3", "³"},   {"yen", "¥"},
    {"radic", "√"}, {"bull", "•"},   {"laquo", "«"},  {"raquo", "»"},  {"minus", "−"},  {"frac12", "½"},
    {"copy", "©"},  {"reg", "®"},    {"sect", "§"},   {"rarr", "→"},   {"zwnj", ""},    {"zwj", ""},
};

/* Tags that stand for a gap between words, then those that stand for nothing. */
static const char *const gap_tags[] = {"p",     "br",    "div", "li", "ul", "ol", "tr", "td", "th", "table",
                                       "tbody", "thead", "h1",  "h2", "h3", "h4", "h5", "h6", "hr"};
static const char *const plain_tags[] = {"b",  "i",   "u",   "s",   "a",   "span",   "font",  "strong",
                                         "em", "sup", "sub", "o:p", "img", "center", "small", "big"};

static bool is_listed(const char *const *names, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i], name) == 0) return true;
    return false;
}

static void add_point(jxi_buffer *out, uint32_t point) {
    char bytes[4];
    jxi_buffer_add(out, bytes, jxi_utf8_write(point, bytes));
}

static int digit_value(char byte) {
    if (byte >= '0' && byte <= '9') return byte - '0';
    if (byte >= 'a' && byte <= 'f') return byte - 'a' + 10;
    if (byte >= 'A' && byte <= 'F') return byte - 'A' + 10;
    return 16;
}

/* "#160" or "#xA0"; false when it is no character. */
static bool add_numbered(jxi_buffer *out, const char *name, size_t length) {
    int base = length > 1 && (name[1] == 'x' || name[1] == 'X') ? 16 : 10;
    size_t at = base == 16 ? 2 : 1;
    uint32_t point = 0;
    if (at == length) return false;
    for (; at < length; at++) {
        int value = digit_value(name[at]);
        if (value >= base || point > 0x10FFFF) return false;
        point = point * (uint32_t)base + (uint32_t)value;
    }
    if (point < 9 || point > 0x10FFFF || (point >= 0xD800 && point < 0xE000)) return false;
    add_point(out, point == 0xA0 ? ' ' : point);
    return true;
}

/* Resolves the entity at `text`, which starts with "&": the bytes it takes, 0 when it is none. */
static size_t add_entity(jxi_buffer *out, const char *text, size_t length) {
    const char *end = memchr(text, ';', length < 12 ? length : 12);
    if (!end) return 0;
    const char *name = text + 1;
    size_t name_length = (size_t)(end - name);
    if (name_length && name[0] == '#') return add_numbered(out, name, name_length) ? name_length + 2 : 0;
    for (size_t i = 0; i < sizeof entities / sizeof entities[0]; i++) {
        if (strlen(entities[i].name) != name_length || memcmp(entities[i].name, name, name_length) != 0) continue;
        jxi_buffer_text(out, entities[i].text);
        return name_length + 2;
    }
    return 0;
}

static void resolve_entities(jxi_buffer *out, const char *text, size_t length) {
    for (size_t at = 0; at < length;) {
        const char *ampersand = memchr(text + at, '&', length - at);
        size_t plain = ampersand ? (size_t)(ampersand - text) - at : length - at;
        jxi_buffer_add(out, text + at, plain);
        at += plain;
        if (!ampersand) break;
        size_t taken = add_entity(out, text + at, length - at);
        if (!taken) jxi_buffer_add(out, "&", taken = 1);
        at += taken;
    }
}

/* The bytes of the tag at `text`, which starts with "<"; 0 when it is none. `*gap` says that it separates words. */
static size_t tag_size(const char *text, size_t length, bool *gap) {
    char name[8] = "";
    size_t used = 0, at = length > 1 && text[1] == '/' ? 2 : 1;
    for (; at < length && used < sizeof name - 1; at++) {
        char byte = text[at];
        if (byte >= 'A' && byte <= 'Z') byte = (char)(byte - 'A' + 'a');
        bool is_name = (byte >= 'a' && byte <= 'z') || (used && ((byte >= '1' && byte <= '6') || byte == ':'));
        if (!is_name) break;
        name[used++] = byte;
    }
    *gap = is_listed(gap_tags, sizeof gap_tags / sizeof *gap_tags, name);
    if (!*gap && !is_listed(plain_tags, sizeof plain_tags / sizeof *plain_tags, name)) return 0;
    if (at < length && text[at] != '>' && text[at] != '/' && text[at] != ' ') return 0;
    for (size_t limit = at + 400; at < length && at < limit && text[at] != '<'; at++)
        if (text[at] == '>') return at + 1;
    return 0;
}

static void drop_tags(jxi_buffer *text) {
    size_t kept = 0;
    for (size_t at = 0; at < text->length;) {
        bool gap = false;
        size_t taken = text->data[at] == '<' ? tag_size(text->data + at, text->length - at, &gap) : 0;
        if (!taken) {
            text->data[kept++] = text->data[at++];
            continue;
        }
        if (gap) text->data[kept++] = ' ';
        at += taken;
    }
    text->length = kept;
}

/* Takes blanks off both ends of the range. */
static void trim(const char *text, size_t *from, size_t *to) {
    size_t size, last = *from;
    while (*from < *to && jxi_is_blank(jxi_utf8_next(text + *from, *to - *from, &size))) *from += size;
    if (last < *from) last = *from;
    for (size_t at = *from; at < *to; at += size)
        if (!jxi_is_blank(jxi_utf8_next(text + at, *to - at, &size))) last = at + size;
    *to = last;
}

/* "**…**" around the whole and "#" before it. Stars inside stay: forms leave "≥**人" open. */
static void trim_emphasis(const char *text, size_t *from, size_t *to) {
    size_t marks = *from;
    while (marks < *to && text[marks] == '#') marks++;
    if (marks > *from && marks < *to && text[marks] == ' ') *from = marks;
    trim(text, from, to);
    while (*to - *from > 4 && memcmp(text + *from, "**", 2) == 0 && memcmp(text + *to - 2, "**", 2) == 0) {
        *from += 2;
        *to -= 2;
        trim(text, from, to);
    }
}

void jxi_markup_clean(jxi_buffer *out, const char *text, size_t length) {
    size_t from = 0, to = length;
    bool plain = !memchr(text, '&', length) && !memchr(text, '<', length);
    jxi_buffer resolved = {.allocator = out->allocator};
    if (!plain) {
        resolve_entities(&resolved, text, length);
        if (resolved.failed) out->failed = true;
        if (resolved.data && !resolved.failed) drop_tags(&resolved);
        text = resolved.data ? resolved.data : "";
        to = resolved.data ? resolved.length : 0;
    }
    trim(text, &from, &to);
    trim_emphasis(text, &from, &to);
    jxi_buffer_add(out, text + from, to - from);
    jxi_buffer_free(&resolved);
}
