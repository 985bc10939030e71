/* SPDX-License-Identifier: Apache-2.0 */
/* Finds the sections of a number format and shows a number by the one that is for it. */
#include "documents/read/number_format.h"

#include <string.h>

jxi_number_format jxi_number_format_builtin(int32_t id) {
    static const struct {
        int32_t first, last;
        const char *code;
    } builtin[] = {
        {1, 1, "0"},
        {2, 2, "0.00"},
        {3, 3, "#,##0"},
        {4, 4, "#,##0.00"},
        {5, 6, "\"¥\"#,##0;\"¥\"-#,##0"},
        {7, 8, "\"¥\"#,##0.00;\"¥\"-#,##0.00"},
        {9, 9, "0%"},
        {10, 10, "0.00%"},
        {11, 11, "0.00E+00"},
        {12, 12, "# ?/?"},
        {13, 13, "# ?\?/?\?"},
        {14, 14, "yyyy/m/d"},
        {15, 15, "d-mmm-yy"},
        {16, 16, "d-mmm"},
        {17, 17, "mmm-yy"},
        {18, 18, "h:mm AM/PM"},
        {19, 19, "h:mm:ss AM/PM"},
        {20, 20, "h:mm"},
        {21, 21, "h:mm:ss"},
        {22, 22, "yyyy/m/d h:mm"},
        {27, 27, "yyyy\"年\"m\"月\""},
        {28, 29, "m\"月\"d\"日\""},
        {30, 30, "m/d/yy"},
        {31, 31, "yyyy\"年\"m\"月\"d\"日\""},
        {32, 32, "h\"时\"mm\"分\""},
        {33, 33, "h\"时\"mm\"分\"ss\"秒\""},
        {34, 34, "上午/下午h\"时\"mm\"分\""},
        {35, 35, "上午/下午h\"时\"mm\"分\"ss\"秒\""},
        {36, 36, "yyyy\"年\"m\"月\""},
        {37, 38, "#,##0;-#,##0"},
        {39, 40, "#,##0.00;-#,##0.00"},
        {41, 41, "#,##0;-#,##0;\"-\";@"},
        {42, 42, "\"¥\"#,##0;\"¥\"-#,##0;\"¥\"\"-\";@"},
        {43, 43, "#,##0.00;-#,##0.00;\"-\";@"},
        {44, 44, "\"¥\"#,##0.00;\"¥\"-#,##0.00;\"¥\"\"-\";@"},
        {45, 45, "mm:ss"},
        {46, 46, "[h]:mm:ss"},
        {47, 47, "mm:ss.0"},
        {48, 48, "##0.0E+0"},
        {49, 49, "@"},
        {50, 50, "yyyy\"年\"m\"月\""},
        {51, 51, "m\"月\"d\"日\""},
        {52, 52, "yyyy\"年\"m\"月\""},
        {53, 54, "m\"月\"d\"日\""},
        {55, 55, "上午/下午h\"时\"mm\"分\""},
        {56, 56, "上午/下午h\"时\"mm\"分\"ss\"秒\""},
        {57, 57, "yyyy\"年\"m\"月\""},
        {58, 58, "m\"月\"d\"日\""},
    };
    for (size_t i = 0; i < sizeof builtin / sizeof builtin[0]; i++)
        if (id >= builtin[i].first && id <= builtin[i].last) return jxi_number_format_parse(builtin[i].code);
    return jxi_number_format_parse("General");
}

/* What a section shows, by the first token that decides it. */
static uint8_t kind_of(const char *code, const char *end) {
    bool any = false, slash = false;
    for (size_t size; code < end; code += size) {
        size = jxi_format_token(code, end);
        if (size == 7 && jxi_format_is_general(code, end)) return JXI_SHOW_GENERAL;
        if (*code == '@') return JXI_SHOW_GENERAL;
        if (jxi_format_is_elapsed(code) || strncmp(code, "[$-F", 4) == 0) return JXI_SHOW_DATE;
        if (size > 1) continue;
        if (strchr("yYmMdDhHsSeEaAbBgG", *code) && !(any && (*code | 0x20) == 'e')) return JXI_SHOW_DATE;
        if (strchr("0#?", *code)) any = true;
        slash |= any && *code == '/';
    }
    return !any ? JXI_SHOW_WORDS : slash ? JXI_SHOW_FRACTION : JXI_SHOW_DIGITS;
}

static void add_section(jxi_number_format *format, size_t start, size_t end) {
    if (format->count == JXI_SECTIONS_MAX) return;
    const char *code = format->code, *stop = code + end;
    uint8_t condition = 0;
    for (size_t at = start, size; at < end; at += size) {
        size = jxi_format_token(code + at, stop);
        if (!condition && code[at] == '[' && strchr("<>=", code[at + 1])) condition = (uint8_t)(at + 1);
    }
    format->sections[format->count].start = (uint8_t)start;
    format->sections[format->count].end = (uint8_t)end;
    format->sections[format->count].kind = kind_of(code + start, stop);
    format->sections[format->count++].condition = condition;
}

jxi_number_format jxi_number_format_parse(const char *code) {
    jxi_number_format format = {.code = ""};
    size_t length = 0, size;
    for (; code[length]; length += size) {
        jxi_utf8_next(code + length, strlen(code + length), &size);
        if (length + size >= sizeof format.code) break;
    }
    memcpy(format.code, *code ? code : "General", *code ? length : 7);
    if (!*code) length = 7;
    size_t start = 0;
    for (size_t at = 0; at <= length; at += size) {
        size = at < length ? jxi_format_token(format.code + at, format.code + length) : 1;
        if (at < length && format.code[at] != ';') continue;
        add_section(&format, start, at);
        start = at + 1;
    }
    return format;
}

static bool holds(const char *condition, const jxi_digit_string *number) {
    char text[40] = "";
    size_t sign = strspn(condition, "<>="), length = strcspn(condition + sign, "]");
    jxi_digit_string limit;
    if (length >= sizeof text) return false;
    memcpy(text, condition + sign, length);
    if (!jxi_digits_read(text, &limit)) return false;
    int order = jxi_digits_compare(number, &limit);
    bool equal = memchr(condition, '=', sign) != NULL, less = memchr(condition, '<', sign) != NULL,
         more = memchr(condition, '>', sign) != NULL;
    return less && more ? order != 0 : (order == 0 && equal) || (order < 0 && less) || (order > 0 && more);
}

/* The section for a number; -1 when none is. `*bare`: the section shows it without its sign. */
static int32_t section_for(const jxi_number_format *format, const jxi_digit_string *number, bool *bare) {
    int32_t most = format->count > 3 ? 3 : format->count;
    bool conditions = false;
    for (int32_t i = 0; i < most; i++) conditions |= format->sections[i].condition != 0;
    *bare = false;
    if (!conditions) {
        *bare = number->negative && most > 1;
        return number->negative && most > 1 ? 1 : !number->count && most > 2 ? 2 : 0;
    }
    for (int32_t i = 0; i < most; i++)
        if (!format->sections[i].condition || holds(format->code + format->sections[i].condition, number)) return i;
    return -1;
}

static void show_general(jxi_buffer *out, const char *code, const char *end, const jxi_digit_string *number) {
    int32_t numerals = jxi_format_numerals(code, end);
    jxi_digit_string positive = *number;
    positive.negative = false;
    for (size_t size; code < end; code += size) {
        size = jxi_format_token(code, end);
        if (jxi_format_is_silent(code)) continue;
        if (*code != '@' && !(size == 7 && jxi_format_is_general(code, end))) {
            jxi_format_literal(out, code, size);
            continue;
        }
        jxi_buffer digits = {.allocator = out->allocator};
        jxi_digits_put(&digits, &positive);
        jxi_show_numerals(out, digits.data ? digits.data : "", numerals, true);
        jxi_buffer_free(&digits);
    }
}

static void show_words(jxi_buffer *out, const char *code, const char *end) {
    for (size_t size; code < end; code += size) {
        size = jxi_format_token(code, end);
        if (!jxi_format_is_silent(code)) jxi_format_literal(out, code, size);
    }
}

/* Takes away the blanks around what was appended behind `start`. */
static void trim(jxi_buffer *out, size_t start) {
    size_t first = start;
    if (!out->data) return;
    while (out->length > start && out->data[out->length - 1] == ' ') out->length--;
    while (first < out->length && out->data[first] == ' ') first++;
    memmove(out->data + start, out->data + first, out->length - first);
    out->length -= first - start;
    out->data[out->length] = '\0';
}

static void show(jxi_buffer *out, const jxi_number_format *format, int32_t section, jxi_digit_string *number,
                 bool from_1904) {
    const char *code = format->code + format->sections[section].start;
    const char *end = format->code + format->sections[section].end;
    switch (format->sections[section].kind) {
    case JXI_SHOW_GENERAL:
        show_general(out, code, end, number);
        break;
    case JXI_SHOW_WORDS:
        show_words(out, code, end);
        break;
    case JXI_SHOW_FRACTION:
        jxi_show_fraction(out, code, end, number);
        break;
    case JXI_SHOW_DATE:
        jxi_show_date(out, code, end, number, from_1904);
        break;
    default:
        jxi_show_digits(out, code, end, number);
        break;
    }
}

void jxi_number_show(jxi_buffer *out, const jxi_number_format *format, const char *text, bool from_1904) {
    jxi_digit_string number;
    bool bare;
    if (!jxi_digits_read(text, &number)) {
        jxi_buffer_text(out, text);
        return;
    }
    size_t start = out->length;
    int32_t section = section_for(format, &number, &bare);
    if (section < 0 || (format->sections[section].kind == JXI_SHOW_DATE && !jxi_show_is_date(&number))) {
        jxi_digits_put(out, &number);
        return;
    }
    if (number.negative && !bare) jxi_buffer_text(out, "-");
    size_t sign = out->length - start;
    bool words = format->sections[section].kind == JXI_SHOW_WORDS;
    show(out, format, section, &number, from_1904);
    if (sign && (!number.count || (words && out->length == start + 1))) { /* it was rounded to nothing */
        memmove(out->data + start, out->data + start + 1, out->length - start);
        out->length--;
    }
    trim(out, start);
}

void jxi_number_show_text(jxi_buffer *out, const jxi_number_format *format, const char *text) {
    int32_t last = format->count - 1;
    bool own = last == 3 || (last == 0 && format->sections[0].kind == JXI_SHOW_GENERAL);
    const char *code = format->code + (own ? format->sections[last].start : 0);
    const char *end = format->code + (own ? format->sections[last].end : 0);
    if (!own || !memchr(code, '@', (size_t)(end - code))) {
        if (!own || last == 0)
            jxi_buffer_text(out, text);
        else
            show_words(out, code, end);
        return;
    }
    for (size_t size; code < end; code += size) {
        size = jxi_format_token(code, end);
        if (*code == '@')
            jxi_buffer_text(out, text);
        else if (!jxi_format_is_silent(code) && *code != '_')
            jxi_format_literal(out, code, size);
    }
}
