#include "form/squeeze.h"

#include <string.h>

/* Traditional characters that stand in labels. */
static const char traditional[] = "項项績绩評评單单稱称報报實实類类屬属預预執执數数總总額额財财資资標标質质產产進进滿满"
                                  "務务對对體体際际說说權权縣县級级續续響响經经濟济態态環环會会擬拟採采達达門门責责負负"
                                  "電电話话構构備备註注專专監监書书異异償偿給给與与時时間间畫划劃划區区點点費费萬万別别"
                                  "況况積积極极應应發发轉转撥拨餘余結结節节約约歲岁產产";

/* The Latin letters of Unicode, without signs, from U+00C0 to U+024F and the few of IPA used in pinyin. */
static bool is_accented(uint32_t point) {
    return (point >= 0xC0 && point <= 0x24F && point != 0xD7 && point != 0xF7) || point == 0x251 || point == 0x261;
}

bool jxi_is_ideograph(uint32_t point) {
    return (point >= 0x3400 && point <= 0x9FFF) || (point >= 0xF900 && point <= 0xFAFF) ||
           (point >= 0x20000 && point <= 0x3FFFF);
}

static uint32_t simplify(uint32_t point) {
    if (!jxi_is_ideograph(point)) return point;
    for (size_t at = 0, size; at + 1 < sizeof traditional; at += 2 * size)
        if (jxi_utf8_next(traditional + at, sizeof traditional - 1 - at, &size) == point)
            return jxi_utf8_next(traditional + at + size, sizeof traditional - 1 - at - size, &size);
    return point;
}

static uint32_t narrow(uint32_t point) {
    if (point >= 0xFF01 && point <= 0xFF5E) return point - 0xFEE0;
    switch (point) {
    case 0x3014: /* 〔 */
    case 0x3010: /* 【 */
        return '(';
    case 0x3015:
    case 0x3011:
        return ')';
    case 0xFE55: /* small colon */
    case 0x2236: /* ratio */
        return ':';
    default:
        return point;
    }
}

/* The length of an HTML tag or a Markdown mark at `text`, 0 when there is none. */
static size_t mark_length(const char *text, size_t length) {
    if (text[0] == '#' || text[0] == '*') return 1;
    if (text[0] != '<') return 0;
    size_t at = length > 1 && text[1] == '/' ? 2 : 1;
    bool letter = at < length && ((text[at] >= 'a' && text[at] <= 'z') || (text[at] >= 'A' && text[at] <= 'Z'));
    while (letter && at < length && at < 64 && text[at] != '<' && text[at] != '>') at++;
    return letter && at < length && text[at] == '>' ? at + 1 : 0;
}

/* The length of a reading such as "(jiān)" at `text`, 0 when there is none. */
static size_t reading_length(const char *text, size_t length) {
    bool accented = false;
    size_t at = 1, size;
    for (int letters = 0; at < length && letters < 8; letters++, at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        if (point == ')') return accented ? at + size : 0;
        if (!is_accented(point) && (point < 'a' || point > 'z')) return 0;
        accented |= is_accented(point);
    }
    return 0;
}

uint32_t jxi_squeeze_next(const char *text, size_t length, size_t *at) {
    for (size_t here = *at, size; here < length; here += size) {
        uint32_t point = jxi_utf8_next(text + here, length - here, &size);
        if (jxi_is_blank(point)) continue;
        size_t mark = mark_length(text + here, length - here);
        if (mark == 0 && point == '(') mark = reading_length(text + here, length - here);
        if (mark) {
            size = mark;
            continue;
        }
        *at = here + size;
        return simplify(narrow(point));
    }
    *at = length;
    return 0;
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

size_t jxi_squeeze(const char *text, char *out, size_t size, size_t *characters) {
    size_t length = strlen(text), at = 0, used = 0;
    *characters = 0;
    for (uint32_t point; (point = jxi_squeeze_next(text, length, &at)) != 0;) {
        char bytes[4];
        size_t step = jxi_utf8_write(point, bytes);
        ++*characters;
        if (used + step >= size) break;
        memcpy(out + used, bytes, step);
        used += step;
    }
    out[used] = '\0';
    return used;
}

/* Whether a blank beside this character is a left-over of a broken line. */
static bool joins(uint32_t point) {
    return jxi_is_ideograph(point) || (point >= 0x3001 && point <= 0x3011) || (point >= 0xFF01 && point <= 0xFF5E) ||
           point == 0x2018 || point == 0x2019 || point == 0x201C || point == 0x201D;
}

/* Whether the tag at `text` only changes the look of words: <b>, </u>. Others part lines. */
static bool is_inline_tag(const char *text) {
    const char *name = text[1] == '/' ? text + 2 : text + 1;
    return strchr("biusBIUS", name[0]) && name[1] == '>';
}

/* The length of the mark at `text` that a reader would not retype, 0 for none. `bold`: the text opened with "**". Other
 * stars are signs of the form ("at least ** persons"). */
static size_t cleaned_mark(const char *text, size_t length, bool start, bool *bold) {
    if (text[0] == '#') return start ? 1 : 0;
    if (text[0] == '<') return mark_length(text, length);
    if (text[0] != '*' || length < 2 || text[1] != '*' || (!start && !*bold)) return 0;
    *bold = start;
    return 2;
}

void jxi_clean_text(jxi_buffer *buffer, const char *text, size_t length) {
    uint32_t last = 0;
    bool gap = false, bold = false;
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        size_t mark = size == 1 ? cleaned_mark(text + at, length - at, last == 0, &bold) : 0;
        if (mark || jxi_is_blank(point)) {
            gap |= mark == 0 || (point == '<' && !is_inline_tag(text + at));
            size = mark ? mark : size;
            continue;
        }
        if (gap && last && !(joins(last) && joins(point))) jxi_buffer_add(buffer, " ", 1);
        jxi_buffer_add(buffer, text + at, size);
        last = point;
        gap = false;
    }
}
