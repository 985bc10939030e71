/* SPDX-License-Identifier: Apache-2.0 */
/* Telling the kind of a piece of text: number, amount, bound, words. Values are asked of lib/value; only phrases are
 * listed here. */
#include "form/restore/shape.h"

#include <string.h>

#include "form/words/line.h"
#include "form/words/squeeze.h"
#include "value/figure.h"
#include "value/unit.h"
#include "value/words.h"

/* What people write as a value without a figure. */
static const char *const phrases[] = {"全部或基本达成预期指标",
                                      "全部或基本完成预期目标",
                                      "达成预期指标",
                                      "达成年度指标",
                                      "达到预期指标",
                                      "达到预期目标",
                                      "基本达成预期指标",
                                      "达成预期目标",
                                      "部分达成预期指标",
                                      "显著提升",
                                      "明显提升",
                                      "显著提高",
                                      "明显提高",
                                      "有效提升",
                                      "有效提高",
                                      "有所提升",
                                      "有所提高",
                                      "持续提升",
                                      "不断提升",
                                      "逐步提升",
                                      "效果明显",
                                      "效果显著",
                                      "显著",
                                      "明显",
                                      "有效",
                                      "良好",
                                      "较好",
                                      "优秀",
                                      "优良",
                                      "及时",
                                      "合规",
                                      "合格",
                                      "完成",
                                      "已完成",
                                      "按时完成",
                                      "按期完成",
                                      "全部完成",
                                      "达标",
                                      "是",
                                      "否",
                                      "无",
                                      "高",
                                      "中",
                                      "低",
                                      "有",
                                      "好",
                                      "优",
                                      "符合",
                                      "有效保障",
                                      "有效改善",
                                      "明显改善",
                                      "显著改善",
                                      "得到改善",
                                      "长期",
                                      "稳定",
                                      "提升",
                                      "提高",
                                      "改善",
                                      "增强",
                                      "零投诉",
                                      "100%完成"};

/* The longest of the words that starts the text, in bytes. */
static size_t longest(const char *const *words, size_t count, const char *text, size_t length) {
    size_t best = 0;
    for (size_t i = 0; i < count; i++) {
        size_t size = strlen(words[i]);
        if (size > best && size <= length && memcmp(words[i], text, size) == 0) best = size;
    }
    return best;
}

#define LONGEST(words, text, length) longest(words, sizeof words / sizeof words[0], text, length)

size_t jxi_phrase_length(const char *text, size_t length) {
    return LONGEST(phrases, text, length);
}

/* The start of a text that does not end where it should, as one of its own: the words of values are short. */
typedef struct start {
    char text[64];
} start;

static start start_of(const char *text, size_t length) {
    start out = {""};
    memcpy(out.text, text, length < sizeof out.text ? length : sizeof out.text - 1);
    return out;
}

size_t jxi_sign_length(const char *text, size_t length, int32_t *comparison) {
    start from = start_of(text, length);
    size_t sign = jxi_comparison_scan(from.text, comparison);
    int32_t says = JXI_SAYS_NOTHING;
    size_t word = sign ? 0 : jxi_value_word(JXI_BEFORE_NUMBER, from.text, &says);
    return says == JXI_SAYS_REACHED || says == JXI_SAYS_ABOUT ? word : sign;
}

size_t jxi_measure_length(const char *text, size_t length) {
    start from = start_of(text, length);
    int32_t unused;
    size_t measure = jxi_counter_scan(from.text);
    return measure ? measure : jxi_value_word(JXI_BEHIND_RANK, from.text, &unused);
}

/* The longest word behind a number or a date that starts the text: 以上, 月底, 完成. */
static size_t tail_length(const char *text, size_t length) {
    static const jxi_place_of_word places[] = {JXI_BEHIND_NUMBER, JXI_BEHIND_DATE, JXI_NEAR_NUMBER};
    start from = start_of(text, length);
    size_t best = 0;
    for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
        int32_t unused;
        size_t word = jxi_value_word(places[i], from.text, &unused);
        if (word > best) best = word;
    }
    return best;
}

/* Whether the text ends in a part of a date, which a number may follow: 2021年12月. */
static bool ends_date(const char *text, size_t length) {
    static const char *const parts[] = {"年", "月"};
    for (size_t i = 0; i < 2; i++)
        if (length >= 3 && memcmp(text + length - 3, parts[i], 3) == 0) return true;
    return false;
}

/* Whether the words behind a number belong to it: measures, parts of dates, "以上", a remark in brackets. */
static bool is_measured(const char *text, size_t length) {
    for (size_t at = 0, step; at < length; at += step) {
        step = jxi_measure_length(text + at, length - at);
        size_t tail = tail_length(text + at, length - at);
        if (tail > step) step = tail;
        if (at > 0 && text[at] == '(' && text[length - 1] == ')') return true;
        jxi_figure figure;
        if (step == 0 && ends_date(text, at) && jxi_figure_scan(text + at, length - at, &figure, &step) != JX_OK)
            return false;
        if (step == 0) return false;
    }
    return true;
}

/* "007", "00", "1,23": digits that nobody writes as a number. */
static bool is_bad_number(const char *text, size_t used) {
    return used > 1 && text[0] == '0' && text[1] >= '0' && text[1] <= '9';
}

/* Whether what stands behind a number can be words that belong to it. */
static bool goes_on(const char *rest) {
    static const char *const never[] = {".", ",", "%", "〈", "《"};
    for (size_t i = 0; i < sizeof never / sizeof never[0]; i++)
        if (strncmp(rest, never[i], strlen(never[i])) == 0) return false;
    return true;
}

static int32_t look_of_number(jxi_look *look, const char *rest, size_t length, bool signed_) {
    static const char points[] = "分";
    look->unit = rest;
    look->unit_length = length;
    if (length == 0) return signed_ ? JXI_LOOK_BOUND : JXI_LOOK_NUMBER;
    if (length == 1 && *rest == '%') return signed_ ? JXI_LOOK_BOUND : JXI_LOOK_PERCENT;
    if (length == 3 && memcmp(rest, points, 3) == 0 && !signed_) return JXI_LOOK_NUMBER;
    jxi_figure high;
    size_t used;
    bool range = *rest == '-' || *rest == '~' || memcmp(rest, "至", length < 3 ? length : 3) == 0;
    size_t dash = *rest == '-' || *rest == '~' ? 1 : 3;
    if (range && length > dash && jxi_figure_scan(rest + dash, length - dash, &high, &used) == JX_OK) {
        look->unit = rest + dash + used;
        look->unit_length = length - dash - used;
        if (look->unit_length == 0 || is_measured(look->unit, look->unit_length))
            return signed_ ? JXI_LOOK_BOUND : JXI_LOOK_AMOUNT;
        return JXI_LOOK_LOOSE;
    }
    if (is_measured(rest, length)) return signed_ ? JXI_LOOK_BOUND : JXI_LOOK_AMOUNT;
    return signed_ || goes_on(rest) ? JXI_LOOK_LOOSE : JXI_LOOK_NONE;
}

/* "指标2", "指标2:", "……", "...": places left to be filled in. */
static bool is_placeholder(const char *text, size_t length) {
    static const char indicator[] = "指标", dots[] = "…", ascii[] = "...";
    size_t at = 0;
    if (length >= 6 && memcmp(text, indicator, 6) == 0) at = 6;
    if (at == 6) {
        while (at < length && ((text[at] >= '0' && text[at] <= '9') || text[at] == ':' || text[at] == '.')) at++;
        return at == length && at > 6;
    }
    while (at + 3 <= length && (memcmp(text + at, dots, 3) == 0 || memcmp(text + at, ascii, 3) == 0)) at += 3;
    while (at > 0 && at < length && text[at] == '.') at++;
    return at > 0 && at == length;
}

/* Whether an ideograph or a letter stands in the text. */
static bool has_word(const char *text, size_t length) {
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        bool letter = (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
        if (letter || jxi_is_ideograph(point)) return true;
    }
    return false;
}

/* Whether a year stands at `at`: 2018. */
static bool starts_year(const jxi_stream *stream, size_t at, size_t to) {
    enum { DIGITS = 4 };
    size_t end = at;
    while (end < to && stream->glyphs[end].point >= '0' && stream->glyphs[end].point <= '9') end++;
    if (end - at != DIGITS) return false;
    uint32_t first = stream->glyphs[at].point, second = stream->glyphs[at + 1].point;
    return (first == '1' && second == '9') || (first == '2' && second == '0');
}

/* Whether the text from `last` to `at` is written again at `at`: 5亩5亩, a value and its copy. */
static bool is_copied(const jxi_stream *stream, size_t last, size_t at, size_t to) {
    if (last == at || 2 * at - last > to) return false;
    for (size_t i = last; i < at; i++)
        if (stream->glyphs[i].point != stream->glyphs[i + at - last].point) return false;
    return true;
}

/* How often digits, per cent or comparison signs start inside a text, outside of brackets. */
static int32_t count_numbers(const jxi_stream *stream, size_t from, size_t to) {
    static const uint32_t indicator[] = {0x6307, 0x6807}; /* 指标1 numbers the name */
    enum { LONG_RUN = 7 };                                /* digits that nobody writes into a name: several figures */
    int32_t count = 0, depth = 0, digits = 0;
    size_t last = to; /* where the last number started */
    bool numbered =
        to > from + 2 && stream->glyphs[from].point == indicator[0] && stream->glyphs[from + 1].point == indicator[1];
    bool inside = numbered;
    for (size_t i = numbered ? from + 2 : from; i < to; i++) {
        uint32_t point = stream->glyphs[i].point;
        depth += point == '(';
        depth -= point == ')' && depth > 0;
        bool digit = (point >= '0' && point <= '9') || (inside && (point == '.' || point == ',' || point == '-'));
        bool sign = point == '%' || jxi_comparison_sign(point) != JX_COMPARE_NONE;
        digits = point >= '0' && point <= '9' ? digits + 1 : 0;
        if (depth == 0 && digits == LONG_RUN) count += 2;
        if (depth == 0 && (sign || (digit && !inside && !starts_year(stream, i, to)))) count++;
        if (depth == 0 && digit && !inside) {
            if (last < i && is_copied(stream, last, i, to)) count += 3;
            last = i;
        }
        inside = digit;
    }
    return count;
}

static bool names_level(const char *text, size_t length) {
    static const char *const ends[] = {"指标", "指标等", "效益", "影响"};
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t size = strlen(ends[i]);
        if (length > size && memcmp(text + length - size, ends[i], size) == 0) return true;
    }
    return false;
}

static bool has_digit(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++)
        if (text[i] >= '0' && text[i] <= '9') return true;
    return false;
}

/* Whether blanks part two digits: two numbers, where the squeezed text shows one. */
static bool is_parted_number(const jxi_stream *stream, size_t from, size_t to) {
    for (size_t i = from + 1; i < to; i++) {
        uint32_t last = stream->glyphs[i - 1].point, point = stream->glyphs[i].point;
        if (stream->glyphs[i].gap != JXI_GAP_NONE && last >= '0' && last <= '9' && point >= '0' && point <= '9')
            return true;
    }
    return false;
}

jxi_look jxi_look_of(const jxi_stream *stream, size_t from, size_t to) {
    jxi_look look = {.kind = JXI_LOOK_NONE, .figure = JXI_NO_FIGURE};
    size_t length, used;
    const char *text = jxi_stream_text(stream, from, to, &length);
    look.text = text;
    look.length = length;
    look.phrase = length > 0 && jxi_phrase_length(text, length) == length;
    size_t sign = jxi_sign_length(text, length, &look.comparison);
    if (is_parted_number(stream, from, to)) {
        look.kind = JXI_LOOK_NONE;
    } else if (jxi_is_dash(text, length)) {
        look.kind = JXI_LOOK_DASH;
    } else if (is_placeholder(text, length)) {
        look.kind = JXI_LOOK_PLACEHOLDER;
    } else if (sign == length) {
        look.kind = sign ? JXI_LOOK_SIGN : JXI_LOOK_NONE;
    } else if (jxi_figure_scan(text + sign, length - sign, &look.figure, &used) == JX_OK) {
        bool bad = is_bad_number(text + sign, used);
        look.kind = bad ? JXI_LOOK_NONE : look_of_number(&look, text + sign + used, length - sign - used, sign > 0);
        if (bad && has_word(text, length)) look.kind = JXI_LOOK_WORDS;
    } else if (jxi_measure_length(text, length) == length) {
        look.kind = JXI_LOOK_MEASURE;
    } else if (has_word(text, length)) {
        look.kind = JXI_LOOK_WORDS;
    } else if (!has_digit(text, length)) {
        look.kind = JXI_LOOK_MARK;
    }
    if (look.kind == JXI_LOOK_WORDS || look.kind == JXI_LOOK_LOOSE) look.numbers = count_numbers(stream, from, to);
    if (look.kind == JXI_LOOK_WORDS) look.level = !look.phrase && names_level(text, length);
    return look;
}
