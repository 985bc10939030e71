/* SPDX-License-Identifier: Apache-2.0 */
/* Chinese numerals: 123 as 一百二十三, 壹佰贰拾叁 or １２３. */
#include <string.h>

#include "documents/read/number_format.h"

static const struct {
    const char *digits[10], *powers[4];
} scripts[] = {{{"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"}, {"", "十", "百", "千"}},
               {{"零", "壹", "贰", "叁", "肆", "伍", "陆", "柒", "捌", "玖"}, {"", "拾", "佰", "仟"}},
               {{"０", "１", "２", "３", "４", "５", "６", "７", "８", "９"}, {"", "", "", ""}}};

static void put_digit(jxi_buffer *out, char digit, int32_t numerals) {
    jxi_buffer_text(out, scripts[numerals - 1].digits[digit - '0']);
}

/* Up to four digits with their powers of ten; a zero between others is said once. `*gap`: zeros wait to be said. */
static void put_four(jxi_buffer *out, const char *digits, size_t count, int32_t numerals, bool *gap) {
    for (size_t i = 0; i < count; i++) {
        if (digits[i] == '0') {
            *gap = true;
            continue;
        }
        if (*gap) put_digit(out, '0', numerals);
        *gap = false;
        put_digit(out, digits[i], numerals);
        jxi_buffer_text(out, scripts[numerals - 1].powers[count - 1 - i]);
    }
}

/* A whole number as it is read: in groups of four, 万 and 亿. */
static void put_counted(jxi_buffer *out, const char *digits, size_t count, int32_t numerals) {
    static const char *const groups[] = {"", "万", "亿", "万"};
    size_t start = out->length;
    bool gap = false;
    for (size_t left = count; left;) {
        size_t size = left % 4 ? left % 4 : 4, before = out->length;
        bool leading = out->length == start;
        put_four(out, digits + count - left, size, numerals, &gap);
        left -= size;
        if (leading && out->length == start) gap = false;
        if (out->length > before || (left == 8 && out->length > start)) jxi_buffer_text(out, groups[left / 4]);
    }
    if (out->length == start) put_digit(out, '0', numerals);
}

void jxi_show_numerals(jxi_buffer *out, const char *text, int32_t numerals, bool counted) {
    if (!numerals) {
        jxi_buffer_text(out, text);
        return;
    }
    size_t whole = strspn(text, "0123456789");
    if (counted && numerals < 3 && whole && whole <= 16) {
        put_counted(out, text, whole, numerals);
        text += whole;
    }
    for (; *text; text++) {
        if (jxi_is_digit((unsigned char)*text))
            put_digit(out, *text, numerals);
        else
            jxi_buffer_add(out, text, 1);
    }
}
