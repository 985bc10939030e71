/* SPDX-License-Identifier: Apache-2.0 */
/* All places where cells may begin or end, each with a cost. Choosing among them is left to the search. */
#include "form/restore/cut.h"

#include <string.h>

#include "form/restore/outline.h"
#include "form/restore/shape.h"
#include "form/words/squeeze.h"
#include "value/words.h"

enum { NO_CUT = 255, BRACKET_MAX = 40 };

/* Costs of a cut, in tenths of what an unlikely reading costs. */
enum {
    COST_CUT_NUMBER = 10,
    COST_CUT_MEASURE = 30,
    COST_SOFT_CUT = 40,
    COST_JOIN = 40,
    COST_JOIN_NUMBER = 40,
    COST_JOIN_CELL = 90,
    COST_JOIN_LINE = 50
};

/* What is known of the place before a glyph. */
typedef struct mark {
    uint8_t cut;        /* what a cut here costs; NO_CUT */
    bool weak;          /* the label could also be somebody's words */
    uint32_t label_end; /* of the label that starts here; 0: none */
    int32_t label;
    const char *category;
} mark;

typedef struct cutter {
    const jxi_stream *stream;
    size_t from, to;
    int32_t delimiter;
    bool money;
    bool measures; /* units have a column of their own */
    mark *marks;   /* by glyph */
} cutter;

enum { CLASS_WORD, CLASS_DIGIT, CLASS_SIGN, CLASS_PERCENT, CLASS_STOP };

static int class_of(uint32_t point) {
    if (point >= '0' && point <= '9') return CLASS_DIGIT;
    if (point == '%' || point == 0x2030) return CLASS_PERCENT;
    if (jxi_comparison_sign(point) != JX_COMPARE_NONE) return CLASS_SIGN;
    if (point == 0x3002 /* 。 */ || point == ';') return CLASS_STOP;
    return CLASS_WORD;
}

static uint32_t point_at(const cutter *c, size_t at) {
    return at >= c->from && at < c->to ? c->stream->glyphs[at].point : 0;
}

static bool is_digit_at(const cutter *c, size_t at) {
    return class_of(point_at(c, at)) == CLASS_DIGIT;
}

/* Whether the point or comma at `at` belongs to a number. */
static bool in_number(const cutter *c, size_t at) {
    uint32_t point = point_at(c, at);
    return (point == '.' || point == ',') && at > c->from && is_digit_at(c, at - 1) && is_digit_at(c, at + 1);
}

/* Whether the dash at `at` stands between two digits. */
static bool in_range(const cutter *c, size_t at) {
    return point_at(c, at) == '-' && at > c->from && is_digit_at(c, at - 1) && is_digit_at(c, at + 1);
}

/* Whether cells could meet between the glyphs at - 1 and at, by their characters alone. */
static bool types_part(const cutter *c, size_t at) {
    if (in_number(c, at) || in_number(c, at - 1) || in_range(c, at) || in_range(c, at - 1)) return false;
    int left = class_of(point_at(c, at - 1)), right = class_of(point_at(c, at));
    if (left == CLASS_DIGIT && right == CLASS_PERCENT) return false;
    if (left == CLASS_PERCENT || left == CLASS_STOP) return right != CLASS_STOP;
    if (left == CLASS_SIGN) return false;
    if (left == CLASS_WORD && right == CLASS_PERCENT) return c->measures; /* 合格率|%, where the unit has a column */
    return right == CLASS_SIGN || left == CLASS_DIGIT || right == CLASS_DIGIT;
}

/* Cuts behind the measure of a number, at the ends of value phrases and in the middle of doubled words. `at` starts a
 * run of words that ends before `end`. */
static void cut_measure(cutter *c, size_t at, size_t end) {
    size_t length;
    const char *text = jxi_stream_text(c->stream, at, end, &length);
    bool behind_number = at > c->from && is_digit_at(c, at - 1);
    size_t bytes = behind_number ? jxi_measure_length(text, length) : 0;
    bool first_of_words = bytes < length && jxi_stream_glyphs(c->stream, at, bytes) == 1; /* 面积, 次数 */
    if (bytes > 0) c->marks[at].cut = first_of_words ? COST_CUT_NUMBER : COST_CUT_MEASURE;
    if (bytes == 0 || bytes >= length) return;
    size_t behind = at + jxi_stream_glyphs(c->stream, at, bytes);
    if (c->marks[behind].cut == NO_CUT) c->marks[behind].cut = 0;
}

static void cut_phrases(cutter *c, size_t from, size_t end) {
    for (size_t at = from; at < end; at++) {
        size_t length;
        const char *text = jxi_stream_text(c->stream, at, end, &length);
        size_t bytes = jxi_phrase_length(text, length), glyphs = jxi_stream_glyphs(c->stream, at, bytes);
        if (bytes == 0 || (glyphs < 2 && end - from > 1)) continue;
        if (at + glyphs != end && jxi_phrase_length(text + bytes, length - bytes) == 0) continue;
        if (c->marks[at].cut == NO_CUT) c->marks[at].cut = 0;
        if (at + glyphs < end && c->marks[at + glyphs].cut == NO_CUT) c->marks[at + glyphs].cut = 0;
        at += glyphs - 1;
    }
}

/* Cuts behind an unknown level at the start of a run: "制度指标规章制度". */
static void cut_level(cutter *c, size_t from, size_t end) {
    enum { LONGEST_LEVEL = 10 };
    static const uint32_t indicator[] = {0x6307, 0x6807}; /* 指标 */
    for (size_t at = from + 2; at + 2 < end && at < from + LONGEST_LEVEL; at++) {
        if (point_at(c, at) != indicator[0] || point_at(c, at + 1) != indicator[1]) continue;
        c->marks[at + 2].cut = 0;
        return;
    }
}

/* "无" behind a figure is an answer, whatever words follow. */
static void cut_none(cutter *c, size_t from, size_t end) {
    bool behind = from > c->from && class_of(point_at(c, from - 1)) != CLASS_WORD;
    if (behind && point_at(c, from) == 0x65E0 /* 无 */ && from + 1 < end) c->marks[from + 1].cut = 0;
}

/* "不少于" before a figure starts the target; it neither ends a name nor stands alone. */
static void cut_sign(cutter *c, size_t from, size_t end) {
    enum { LONGEST_SIGN = 6 };
    if (end >= c->to || !is_digit_at(c, end)) return;
    for (size_t at = end > from + LONGEST_SIGN ? end - LONGEST_SIGN : from; at + 1 < end; at++) {
        size_t length;
        int32_t comparison;
        const char *text = jxi_stream_text(c->stream, at, end, &length);
        if (jxi_sign_length(text, length, &comparison) != length || comparison == JX_COMPARE_NONE) continue;
        c->marks[at].cut = 0;
        c->marks[end].cut = NO_CUT;
        return;
    }
}

/* "种植面积万亩≥8": the measure that ends a run of words before a sign or figure stands in a column of its own. */
static void cut_unit(cutter *c, size_t from, size_t end) {
    enum { LONGEST_UNIT = 4 };
    int next = class_of(point_at(c, end));
    if (end >= c->to || (next != CLASS_SIGN && next != CLASS_DIGIT)) return;
    for (size_t at = end > from + LONGEST_UNIT ? end - LONGEST_UNIT : from + 1; at < end; at++) {
        size_t length;
        const char *text = jxi_stream_text(c->stream, at, end, &length);
        if (at == from || jxi_measure_length(text, length) != length || c->marks[at].cut != NO_CUT) continue;
        c->marks[at].cut = 0;
        return;
    }
}

static bool repeats(const cutter *c, size_t at, size_t width) {
    for (size_t i = 0; i < width; i++)
        if (point_at(c, at + i) != point_at(c, at + width + i)) return false;
    return true;
}

/* "…显著提升显著提升": target and actual say the same. The widest doubled end of the run counts. */
static void cut_doubled(cutter *c, size_t from, size_t end) {
    enum { WIDEST = 30 };
    size_t run = end - from;
    for (size_t width = run / 2 < WIDEST ? run / 2 : WIDEST; width > 0; width--) {
        if (!repeats(c, end - 2 * width, width)) continue;
        if (c->marks[end - 2 * width].cut == NO_CUT) c->marks[end - 2 * width].cut = 0;
        c->marks[end - width].cut = 0;
        return;
    }
}

static bool in_words(const cutter *c, size_t at) {
    return class_of(point_at(c, at)) == CLASS_WORD && !in_number(c, at);
}

/* Cuts the runs of words between labels, figures and line ends. */
static void cut_words(cutter *c) {
    for (size_t at = c->from; at < c->to;) {
        if (c->marks[at].label_end || !in_words(c, at)) {
            at = c->marks[at].label_end ? c->marks[at].label_end : at + 1;
            continue;
        }
        size_t end = at + 1;
        while (end < c->to && in_words(c, end) && !c->marks[end].label_end && c->stream->glyphs[end].gap < JXI_GAP_LINE)
            end++;
        cut_measure(c, at, end);
        cut_level(c, at, end);
        cut_phrases(c, at, end);
        cut_none(c, at, end);
        cut_sign(c, at, end);
        if (c->measures) cut_unit(c, at, end);
        cut_doubled(c, at, end);
        at = end;
    }
}

/* The digits at `at` that number an indicator, when `next` is the number that is due: all of them before a colon, stop
 * or comma, else those that make up `next`. 0: it is not numbered. */
static size_t number_digits(const cutter *c, size_t at, uint32_t next) {
    enum { MOST_DIGITS = 3 };
    uint32_t value = 0;
    size_t due = 0, digits = 0;
    for (; digits < MOST_DIGITS && is_digit_at(c, at + digits); digits++) {
        value = value * 10 + (point_at(c, at + digits) - '0');
        if (value == next) due = digits + 1;
    }
    uint32_t behind = point_at(c, at + digits);
    bool marked = behind == ':' || behind == 0x3001 /* 、 */ || (behind == '.' && !is_digit_at(c, at + digits + 1));
    return marked && digits > 0 ? digits + 1 : due;
}

/* "指标5:知识讲座" starts a name, and its number belongs to it. */
static void join_numbers(cutter *c) {
    uint32_t last = 0;
    for (size_t at = c->from; at + 2 < c->to; at++) {
        if (point_at(c, at) != 0x6307 || point_at(c, at + 1) != 0x6807 || c->marks[at].label_end) continue; /* 指标 */
        size_t digits = number_digits(c, at + 2, last + 1);
        if (digits == 0) digits = number_digits(c, at + 2, 1);
        bool plain = digits > 0 && is_digit_at(c, at + 1 + digits);
        if (digits == 0 || (plain && c->marks[at].cut == NO_CUT)) continue; /* 达成预期指标10 */
        size_t end = at + 2 + digits;
        last = 0;
        for (size_t i = at + 2; i < end && is_digit_at(c, i); i++) last = last * 10 + (point_at(c, i) - '0');
        c->marks[at].cut = 0;
        for (size_t i = at + 1; i < end; i++) c->marks[i].cut = NO_CUT;
        if (end < c->to && !is_digit_at(c, end - 1)) c->marks[end].cut = NO_CUT;
    }
}

/* Whether the glyphs hold a digit and something else, and no label. */
static bool is_mixed(const cutter *c, size_t from, size_t end) {
    bool digit = false, other = false;
    for (size_t at = from; at < end; at++) {
        if (c->marks[at].label_end) return false;
        digit |= is_digit_at(c, at);
        other |= !is_digit_at(c, at) && !in_number(c, at);
    }
    return digit && other;
}

/* "266米266米", "100%覆盖100%覆盖": a value and its copy are whole cells. */
static void keep_copies(cutter *c) {
    enum { NARROWEST = 2, WIDEST = 14 };
    for (size_t at = c->from; at + 2 * NARROWEST <= c->to; at++) {
        size_t width = WIDEST;
        if (2 * width > c->to - at) width = (c->to - at) / 2;
        while (width >= NARROWEST && !(repeats(c, at, width) && is_mixed(c, at, at + 2 * width))) width--;
        bool starts = is_digit_at(c, at) || class_of(point_at(c, at)) == CLASS_SIGN;
        bool words = in_words(c, at) && in_words(c, at + 1); /* 每亩300每亩300 */
        if (width < NARROWEST || !(words || (starts && !is_digit_at(c, at + width - 1)))) continue;
        if (words && c->marks[at].cut == NO_CUT) c->marks[at].cut = 0;
        for (size_t i = 1; i < 2 * width; i++)
            if (i != width) c->marks[at + i].cut = NO_CUT;
        c->marks[at + width].cut = 0;
        if (at + 2 * width < c->to && !is_digit_at(c, at + width - 1) && c->marks[at + 2 * width].cut == NO_CUT)
            c->marks[at + 2 * width].cut = 0;
        at += 2 * width - 1;
    }
}

/* No cell ends inside brackets that close soon. */
static void heal_brackets(cutter *c) {
    for (size_t at = c->from; at < c->to; at++) {
        if (point_at(c, at) != '(') continue;
        size_t close = at + 1;
        while (close < c->to && close < at + BRACKET_MAX && point_at(c, close) != ')' && point_at(c, close) != '(')
            close++;
        if (point_at(c, close) != ')') continue;
        for (size_t i = at + 1; i <= close; i++)
            if (c->stream->glyphs[i].gap < JXI_GAP_LINE) c->marks[i].cut = NO_CUT;
        at = close;
    }
}

static uint8_t cut_cost(const cutter *c, size_t at) {
    uint8_t gap = c->stream->glyphs[at].gap;
    if (c->delimiter == JXI_GAP_NONE) {
        if (gap >= JXI_GAP_LINE) return 0;
        if (!types_part(c, at)) return NO_CUT;
        return is_digit_at(c, at - 1) && is_digit_at(c, at) && gap == JXI_GAP_NONE ? COST_CUT_NUMBER : 0;
    }
    if (gap >= c->delimiter) return 0;
    return gap >= JXI_GAP_LINE || (gap == JXI_GAP_SPACE && c->delimiter < JXI_GAP_CELL) ? COST_SOFT_CUT : NO_CUT;
}

static bool contains(const char *text, size_t length, const char *word) {
    size_t size = strlen(word);
    for (size_t at = 0; at + size <= length; at++)
        if (memcmp(text + at, word, size) == 0) return true;
    return false;
}

/* Labels that stand in the money block, or in the body of the indicator table, where headings may be repeated. */
static bool is_body_label(const cutter *c, int32_t label) {
    if (c->money) return label >= JXI_LABEL_INITIAL && label <= JXI_LABEL_FUNDS_EXTRA && label != JXI_LABEL_RATE;
    int32_t last = c->delimiter == JXI_GAP_NONE ? JXI_LABEL_INDICATORS : JXI_LABEL_REASON;
    bool heading = label >= JXI_LABEL_INDICATORS && label <= last;
    return heading || label == JXI_LABEL_CLASS || label == JXI_LABEL_SUBCLASS;
}

/* A bracket or "30分)" left over behind a label. */
static size_t label_rest(const cutter *c, size_t end) {
    size_t at = end;
    while (at < c->to && (is_digit_at(c, at) || in_number(c, at))) at++;
    if (at > end && point_at(c, at) == 0x5206 /* 分 */ && point_at(c, at + 1) == ')') return at + 2 - end;
    return point_at(c, end) == ')' ? 1 : 0;
}

/* Whether a label of run-on text that starts at `at` is one. `behind`: another label has just ended. */
static bool stands_in_run(const cutter *c, size_t at, const mark *found, bool strong, bool behind) {
    bool level = found->label == JXI_LABEL_CLASS || found->label == JXI_LABEL_SUBCLASS;
    if (c->money) return behind || c->marks[at].cut != NO_CUT;
    if (strong) return true;
    return level && (behind || (c->marks[at].cut != NO_CUT && found->label_end >= c->to));
}

/* The label of a money row: of the whole cell where cells are parted, else the longest that starts there. 合计 is the
 * total of the block. */
static int32_t money_label(const cutter *c, size_t at, jxi_label_match *match) {
    size_t length, end = at + 1;
    jxi_label_match whole;
    const char *text = jxi_stream_text(c->stream, at, c->to, &length);
    int32_t label = jxi_label_in_run(text, length, match);
    while (end < c->to && c->marks[end].cut == NO_CUT) end++;
    if (c->delimiter != JXI_GAP_NONE && c->marks[at].cut != NO_CUT) {
        bool numbered = point_at(c, at) >= 0x2460 && point_at(c, at) <= 0x2473 && end > at + 1; /* ①项目支出 */
        if (jxi_label_of_cell(c->stream, at + numbered, end, false, &whole) != JXI_LABEL_NONE) {
            *match = whole;
            (void)jxi_stream_text(c->stream, at, end, &match->used);
            label = whole.label;
        }
    }
    if (label == JXI_LABEL_TOTAL) match->label = label = JXI_LABEL_TOTAL_FUNDS;
    return label;
}

/* The label that starts at glyph `at` and ends where a cell may end. */
static bool label_at(const cutter *c, size_t at, bool behind, mark *found) {
    size_t length;
    jxi_label_match match;
    const char *text = jxi_stream_text(c->stream, at, c->to, &length);
    int32_t label = c->money ? money_label(c, at, &match) : jxi_label_at(text, length, &match);
    if (!is_body_label(c, label)) return false;
    size_t end = at + jxi_stream_glyphs(c->stream, at, match.used);
    bool level = match.label == JXI_LABEL_CLASS || match.label == JXI_LABEL_SUBCLASS;
    bool strong = contains(text, match.used, "指标");
    if (level) end += label_rest(c, end);
    *found =
        (mark){.label = match.label, .label_end = (uint32_t)end, .category = match.category, .weak = level && !strong};
    if (c->delimiter == JXI_GAP_NONE) return stands_in_run(c, at, found, strong, behind);
    bool ends = end >= c->to || c->marks[end].cut != NO_CUT || (c->money && point_at(c, end - 1) == ':');
    return c->marks[at].cut != NO_CUT && ends;
}

static void find_labels(cutter *c) {
    size_t behind = c->to; /* where the last label ended */
    for (size_t at = c->from; at < c->to;) {
        mark found;
        if (!label_at(c, at, at == behind, &found)) {
            at++;
            continue;
        }
        found.cut = c->marks[at].cut == NO_CUT ? 0 : c->marks[at].cut;
        c->marks[at] = found;
        at = behind = found.label_end;
        if (at < c->to && c->marks[at].cut == NO_CUT) c->marks[at].cut = 0;
    }
}

static void find_cuts(cutter *c) {
    for (size_t at = c->from; at < c->to; at++) c->marks[at].cut = at == c->from ? 0 : cut_cost(c, at);
    find_labels(c);
    if (c->delimiter != JXI_GAP_NONE) return;
    cut_words(c);
    keep_copies(c);
    join_numbers(c);
    heal_brackets(c);
}

static int32_t join_cost(const cutter *c, size_t at) {
    uint8_t gap = c->stream->glyphs[at].gap;
    if (c->delimiter == JXI_GAP_NONE) return gap >= JXI_GAP_LINE ? COST_JOIN : 0;
    if (gap < c->delimiter) return 0;
    int32_t number = is_digit_at(c, at) ? COST_JOIN_NUMBER : 0;
    if (gap == JXI_GAP_CELL) return number + COST_JOIN_CELL;
    return number + (gap > c->delimiter ? COST_JOIN_LINE : COST_JOIN);
}

static jx_status add_bit(jxi_bits *bits, jxi_bit bit) {
    if (bits->count >= JXI_BITS_MAX) return JX_ERROR_LIMIT;
    jx_status status =
        jxi_grow(bits->allocator, (void **)&bits->items, sizeof *bits->items, bits->count, &bits->capacity);
    if (status == JX_OK) bits->items[bits->count++] = bit;
    return status;
}

static jx_status collect_bits(const cutter *c, jxi_bits *bits) {
    enum { FEWEST = 2 };
    size_t empty = 0, close = 0;
    jx_status status = JX_OK;
    bool line = false; /* labels that start a line, and nothing else, stand before this bit */
    for (size_t at = c->from, end; at < c->to && status == JX_OK; at = end) {
        const mark *here = &c->marks[at];
        end = here->label_end;
        if (end == 0)
            for (end = at + 1; end < c->to && c->marks[end].cut == NO_CUT;) end++;
        jxi_bit bit = {.from = (uint32_t)at,
                       .to = (uint32_t)end,
                       .cut = here->cut,
                       .join = join_cost(c, at),
                       .line = line || c->stream->glyphs[at].gap >= JXI_GAP_LINE,
                       .blanks = jxi_stream_blanks(c->stream, at),
                       .label = here->label,
                       .weak = here->weak,
                       .category = here->category};
        line = bit.line && bit.label != JXI_LABEL_NONE;
        close += at > c->from && bit.blanks == 0;
        empty += at > c->from && bit.blanks > 0 && bit.blanks != JXI_BLANKS_UNKNOWN;
        status = add_bit(bits, bit);
    }
    bits->blanks = empty >= FEWEST && close >= empty; /* some cells are empty, most stand right behind one another */
    return status;
}

jx_status jxi_cut(const jxi_stream *stream, size_t from, size_t to, int32_t delimiter, int32_t of, jxi_bits *out) {
    const jx_allocator *allocator = stream->squeezed.allocator;
    jxi_bits bits = {.allocator = allocator};
    cutter c = {.stream = stream, .from = from, .to = to, .delimiter = delimiter};
    c.money = of == JXI_CUT_MONEY;
    c.measures = of == JXI_CUT_INDICATORS_AND_UNITS;
    c.marks = jxi_allocate(allocator, (to + 1) * sizeof *c.marks);
    if (!c.marks) return JX_ERROR_NO_MEMORY;
    find_cuts(&c);
    jx_status status = collect_bits(&c, &bits);
    bits.blanks_after = to < stream->count ? jxi_stream_blanks(stream, to) : (uint8_t)JXI_BLANKS_UNKNOWN;
    jxi_release(allocator, c.marks, (to + 1) * sizeof *c.marks);
    if (status != JX_OK)
        jxi_bits_free(&bits);
    else
        *out = bits;
    return status;
}

void jxi_bits_free(jxi_bits *bits) {
    jxi_release(bits->allocator, bits->items, bits->capacity * sizeof *bits->items);
    bits->items = NULL;
    bits->count = bits->capacity = 0;
}
