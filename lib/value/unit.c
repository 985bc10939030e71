/* SPDX-License-Identifier: Apache-2.0 */
/* Taking units apart: the power of ten, the noun, and what it is per. Apart from the table of units, which is data
 * and grows. */
#include "value/unit.h"

#include <string.h>

#include "base/text.h"
#include "base/words.h"

/* What stands before the noun: powers of ten, as exponents. */
static const jxi_word multiples[] = {
    {"百", 2},   {"千", 3}, {"万", 4},    {"十万", 5},  {"百万", 6},
    {"千万", 7}, {"亿", 8}, {"百亿", 10}, {"千亿", 11}, {"万亿", 12},
};

/* Characters of verbs and particles: words with one of them are no unit, whatever stands before them. */
static const char stops[] =
    "每未不无没非已完成通过达到至全并和与及或为是有了等后前中内外上下以余多的得获在将被把对从给"
    "新建设验收参加受益提高降低减少增改造超延逾失遗缺合格满足符达标落实支付发放采购购买检测培训开展"
    "组织举办编制配备维护保障覆盖推广宣传使用运行正常安全稳定左右级号第时点季度率度均约近起底末初旬";

static const jxi_word look_alikes[] = {
    {"﹪", '%'}, {"−", '-'}, {"•", '*'}, {"·", '*'}, {"・", '*'}, {"×", '*'}, {"✕", '*'}, {"∗", '*'},
};

bool jxi_value_narrow(const char *text, char *out, size_t size) {
    size_t length = strlen(text), used = 0, step = 0;
    bool blank = false;
    for (size_t at = 0; at < length; at += step) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &step);
        if (point == 0xFFFD) return false;
        if (jxi_is_blank(point)) {
            blank = true;
            continue;
        }
        const jxi_word *alike = point < 0x80 ? NULL : jxi_word_match(look_alikes, JXI_COUNT_OF(look_alikes), text + at);
        point = alike ? (uint32_t)alike->meaning : jxi_narrow(point);
        char last = used ? out[used - 1] : '\0';
        bool apart =
            blank && point >= '0' && point <= '9' && ((last >= '0' && last <= '9') || last == ',' || last == '.');
        blank = false;
        if (used + step + 2 > size) return false;
        if (apart) out[used++] = ' ';
        if (point < 0x80)
            out[used++] = (char)point;
        else {
            memcpy(out + used, text + at, step);
            used += step;
        }
    }
    out[used] = '\0';
    return true;
}

/* Whether the character at `text` may be part of a noun that is not in the table: a Han character that is no stop. */
static bool is_noun_character(const char *text, size_t *size) {
    uint32_t point = *text ? jxi_utf8_next(text, strlen(text), size) : 0;
    if (point < 0x4E00 || point > 0x9FFF) return false;
    char character[5] = {0};
    memcpy(character, text, *size);
    return strstr(stops, character) == NULL;
}

/* A run of at most `most` noun characters; a longer one is a sentence, and nothing. */
static size_t scan_unknown(const char *text, int most) {
    size_t length = 0, size = 0;
    for (int count = 0; is_noun_character(text + length, &size); count++) {
        if (count == most) return 0;
        length += size;
    }
    return length;
}

/* What a noun is measured in: the second part of 个工作日 and 个小时, else the first. */
static const jxi_measure *leading(const jxi_measure *first, const jxi_measure *second) {
    return first->dimension == JXI_DIMENSION_GENERIC && second->kind != JXI_KIND_COUNT ? second : first;
}

/* Known units one after the other (个项目, 家企业), then perhaps a short noun (株苗木). */
static size_t scan_noun(const char *text, const jxi_measure **measure) {
    size_t length = 0;
    const jxi_measure *next;
    *measure = NULL;
    while ((next = jxi_measure_match(text + length)) != NULL) {
        *measure = *measure ? leading(*measure, next) : next;
        length += strlen(next->text);
        if (next->kind != JXI_KIND_COUNT) return length;
    }
    return length + scan_unknown(text + length, *measure ? 3 : 2);
}

size_t jxi_per_sign(const char *text) {
    static const jxi_word signs[] = {{"/", 0}, {"*", 0}, {".", 0}, {"·", 0}, {"•", 0}, {"÷", 0}, {"、", 0}, {"每", 0}};
    const jxi_word *sign = jxi_word_match(signs, JXI_COUNT_OF(signs), text);
    return sign ? strlen(sign->text) : 0;
}

size_t jxi_unit_scan_per(const char *text) {
    const jxi_measure *unused;
    size_t length = 0, separator = strncmp(text, "每", 3) == 0 ? 3 : 0;
    do {
        length += separator;
        size_t noun = scan_noun(text + length, &unused);
        if (!noun) return 0;
        length += noun;
    } while ((separator = jxi_per_sign(text + length)) != 0);
    return length;
}

/* "/人·月" and "每人" behind a noun; the bytes of both the sign and what it is per. */
static size_t scan_per_part(const char *text, jxi_unit *unit) {
    size_t sign = *text == '/' ? 1 : strncmp(text, "每", 3) == 0 ? 3 : 0;
    size_t length = sign ? jxi_unit_scan_per(text + sign) : 0;
    if (!length) return 0;
    unit->per = text + sign;
    unit->per_length = length;
    return sign + length;
}

size_t jxi_unit_scan(const char *text, jxi_unit *out) {
    static const int64_t ten = 10;
    jxi_unit unit = {.multiple = 1, .multiple_text = text, .noun = text, .per = text};
    const jxi_word *multiple = jxi_word_match(multiples, JXI_COUNT_OF(multiples), text);
    const jxi_measure *whole = jxi_measure_match(text);
    size_t at = 0;
    if (multiple && (!whole || strlen(whole->text) <= strlen(multiple->text))) {
        for (int32_t i = 0; i < multiple->meaning; i++) unit.multiple *= ten;
        at = unit.multiple_length = strlen(multiple->text);
        if (strncmp(text + at, "余", 3) == 0 || strncmp(text + at, "多", 3) == 0) at += 3;
    }
    unit.noun = text + at;
    unit.noun_length = scan_noun(unit.noun, &unit.measure);
    at += unit.noun_length;
    if (at) at += scan_per_part(text + at, &unit);
    *out = unit;
    return at;
}

/* One measure, with the power of ten before it and with what 个 counts. Of the powers alone only 万 and above: names
 * begin with the others. */
static size_t scan_counter(const char *text) {
    enum { WAN = 4 };
    const jxi_word *multiple = jxi_word_match(multiples, JXI_COUNT_OF(multiples), text);
    const jxi_measure *whole = jxi_counter_match(text);
    size_t at = multiple ? strlen(multiple->text) : 0;
    if (whole && strlen(whole->text) >= at) at = 0;
    const jxi_measure *noun = at ? jxi_counter_match(text + at) : whole;
    if (!noun) return multiple && multiple->meaning >= WAN ? at : 0;
    at += strlen(noun->text);
    const jxi_measure *counted = noun->dimension == JXI_DIMENSION_GENERIC ? jxi_measure_match(text + at) : NULL;
    return counted ? at + strlen(counted->text) : at;
}

size_t jxi_counter_scan(const char *text) {
    size_t length = scan_counter(text), sign;
    while (length && (sign = jxi_per_sign(text + length)) != 0) {
        size_t next = scan_counter(text + length + sign);
        if (next == 0) break;
        length += sign + next;
    }
    return length;
}

int32_t jxi_unit_kind(const char *text) {
    char narrowed[JXI_VALUE_LONGEST + 8];
    jxi_unit unit;
    if (!text || !jxi_value_narrow(text, narrowed, sizeof narrowed)) return text ? JXI_KIND_OTHER : JXI_KIND_NONE;
    if (!narrowed[0]) return JXI_KIND_NONE;
    size_t length = jxi_unit_scan(narrowed, &unit);
    if (length && narrowed[length] == '\0' && unit.measure) return unit.measure->kind;
    return length && narrowed[length] == '\0' && !unit.noun_length && !unit.per_length ? JXI_KIND_NONE : JXI_KIND_OTHER;
}
