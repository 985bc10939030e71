/* SPDX-License-Identifier: Apache-2.0 */
/* One walk over text that leaves out what makes no difference between labels. Everything that compares labels goes
 * through here. */
#include "form/words/squeeze.h"

#include <string.h>

/* Traditional characters that stand in labels, in the order of their codes, and what they are simplified to. */
static const struct {
    uint16_t from, to;
} traditional[] = {
    /* 備备 償偿 別别 劃划 務务 */
    {0x5099, 0x5907},
    {0x511F, 0x507F},
    {0x5225, 0x522B},
    {0x5283, 0x5212},
    {0x52D9, 0x52A1},
    /* 區区 單单 執执 報报 實实 */
    {0x5340, 0x533A},
    {0x55AE, 0x5355},
    {0x57F7, 0x6267},
    {0x5831, 0x62A5},
    {0x5BE6, 0x5B9E},
    /* 專专 對对 屬属 態态 應应 */
    {0x5C08, 0x4E13},
    {0x5C0D, 0x5BF9},
    {0x5C6C, 0x5C5E},
    {0x614B, 0x6001},
    {0x61C9, 0x5E94},
    /* 採采 撥拨 擬拟 數数 時时 */
    {0x63A1, 0x91C7},
    {0x64A5, 0x62E8},
    {0x64EC, 0x62DF},
    {0x6578, 0x6570},
    {0x6642, 0x65F6},
    /* 書书 會会 極极 構构 標标 */
    {0x66F8, 0x4E66},
    {0x6703, 0x4F1A},
    {0x6975, 0x6781},
    {0x69CB, 0x6784},
    {0x6A19, 0x6807},
    /* 權权 歲岁 況况 滿满 濟济 */
    {0x6B0A, 0x6743},
    {0x6B72, 0x5C81},
    {0x6CC1, 0x51B5},
    {0x6EFF, 0x6EE1},
    {0x6FDF, 0x6D4E},
    /* 環环 產产 畫划 異异 發发 */
    {0x74B0, 0x73AF},
    {0x7522, 0x4EA7},
    {0x756B, 0x5212},
    {0x7570, 0x5F02},
    {0x767C, 0x53D1},
    /* 監监 稱称 積积 節节 約约 */
    {0x76E3, 0x76D1},
    {0x7A31, 0x79F0},
    {0x7A4D, 0x79EF},
    {0x7BC0, 0x8282},
    {0x7D04, 0x7EA6},
    /* 級级 結结 給给 經经 縣县 */
    {0x7D1A, 0x7EA7},
    {0x7D50, 0x7ED3},
    {0x7D66, 0x7ED9},
    {0x7D93, 0x7ECF},
    {0x7E23, 0x53BF},
    /* 總总 績绩 續续 與与 萬万 */
    {0x7E3D, 0x603B},
    {0x7E3E, 0x7EE9},
    {0x7E8C, 0x7EED},
    {0x8207, 0x4E0E},
    {0x842C, 0x4E07},
    /* 註注 評评 話话 說说 負负 */
    {0x8A3B, 0x6CE8},
    {0x8A55, 0x8BC4},
    {0x8A71, 0x8BDD},
    {0x8AAA, 0x8BF4},
    {0x8CA0, 0x8D1F},
    /* 財财 責责 費费 資资 質质 */
    {0x8CA1, 0x8D22},
    {0x8CAC, 0x8D23},
    {0x8CBB, 0x8D39},
    {0x8CC7, 0x8D44},
    {0x8CEA, 0x8D28},
    /* 轉转 進进 達达 門门 間间 */
    {0x8F49, 0x8F6C},
    {0x9032, 0x8FDB},
    {0x9054, 0x8FBE},
    {0x9580, 0x95E8},
    {0x9593, 0x95F4},
    /* 際际 電电 響响 項项 預预 */
    {0x969B, 0x9645},
    {0x96FB, 0x7535},
    {0x97FF, 0x54CD},
    {0x9805, 0x9879},
    {0x9810, 0x9884},
    /* 額额 類类 餘余 體体 點点 */
    {0x984D, 0x989D},
    {0x985E, 0x7C7B},
    {0x9918, 0x4F59},
    {0x9AD4, 0x4F53},
    {0x9EDE, 0x70B9},
};

/* The Latin letters of Unicode, without signs, from U+00C0 to U+024F and the few of IPA used in pinyin. */
static bool is_accented(uint32_t point) {
    return (point >= 0xC0 && point <= 0x24F && point != 0xD7 && point != 0xF7) || point == 0x251 || point == 0x261;
}

bool jxi_is_ideograph(uint32_t point) {
    return (point >= 0x3400 && point <= 0x9FFF) || (point >= 0xF900 && point <= 0xFAFF) ||
           (point >= 0x20000 && point <= 0x3FFFF);
}

/* Where the characters of each 256 codes begin in the table, from U+5000 on, and where the last ones end. */
enum { FIRST_PAGE = 0x50 };
static const unsigned char pages[] = {
    0,  1,  2,  5,  6,  6,  7,  7,  8,  9,  9,  9,  10, 13, 13, 13, 13, 13, 15, 15, 16, 18, 19, 21, 22, 22, 24,
    25, 27, 28, 28, 29, 30, 30, 30, 30, 30, 31, 34, 36, 36, 36, 36, 38, 39, 39, 44, 48, 48, 48, 48, 49, 49, 50,
    50, 50, 50, 50, 50, 54, 54, 60, 60, 60, 61, 63, 63, 63, 63, 63, 65, 67, 68, 72, 73, 74, 74, 74, 74, 75,
};

static uint32_t simplify(uint32_t point) {
    uint32_t page = (point >> 8) - FIRST_PAGE; /* what is below becomes large */
    if (page >= sizeof pages - 1) return point;
    for (size_t i = pages[page]; i < pages[page + 1]; i++)
        if (traditional[i].from == point) return traditional[i].to;
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

/* Whether the bytes are a Chinese character of the common block, which is most of what is squeezed: no blank and no
 * mark begins like it. */
static bool is_common(const unsigned char *bytes, size_t length) {
    return length >= 3 && bytes[0] >= 0xE4 && bytes[0] <= 0xE9 && (bytes[1] & 0xC0) == 0x80 &&
           (bytes[2] & 0xC0) == 0x80;
}

uint32_t jxi_squeeze_next(const char *text, size_t length, size_t *at) {
    const unsigned char *bytes = (const unsigned char *)text + *at;
    if (*at < length && is_common(bytes, length - *at)) {
        *at += 3;
        return simplify((bytes[0] & 0x0Fu) << 12 | (bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu));
    }
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
