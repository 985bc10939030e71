/* SPDX-License-Identifier: Apache-2.0 */
/* A first pass over the stream that finds labels and headings, so that the rest works between known points. */
#include "form/restore/outline.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"

static bool is_indicator_label(int32_t label) {
    return (label >= JXI_LABEL_INDICATORS && label <= JXI_LABEL_IGNORED) || label == JXI_LABEL_OTHER_NOTE;
}

static bool is_money_label(int32_t label) {
    return (label >= JXI_LABEL_INITIAL && label <= JXI_LABEL_RATE) || label == JXI_LABEL_FUNDS_EXTRA ||
           label == JXI_LABEL_WEIGHT || label == JXI_LABEL_SCORE || label == JXI_LABEL_REASON ||
           label == JXI_LABEL_IGNORED;
}

static jx_status add_hit(jxi_outline *outline, jxi_hit hit) {
    jx_status status = jxi_grow(outline->allocator, (void **)&outline->hits, sizeof *outline->hits, outline->hit_count,
                                &outline->hit_capacity);
    if (status == JX_OK) outline->hits[outline->hit_count++] = hit;
    return status;
}

/* Whether a cell can meet another before glyph `at`. */
static bool parts(const jxi_stream *stream, int32_t delimiter, size_t at) {
    if (at >= stream->count || at == 0 || delimiter == JXI_GAP_NONE) return true;
    uint8_t gap = stream->glyphs[at].gap;
    return gap >= delimiter || gap >= JXI_GAP_LINE || (gap == JXI_GAP_SPACE && delimiter != JXI_GAP_CELL);
}

/* Whether a cell starts with a bracket or is numbered as headings of a text are: "一、", "(2021年度)". */
static bool opens_prose(const jxi_stream *stream, size_t at) {
    enum { COMMA = 0x3001 /* 、 */ };
    bool numbered = at + 1 < stream->count && stream->glyphs[at + 1].point == COMMA;
    return stream->glyphs[at].point == '(' || stream->glyphs[at].point == '/' || stream->glyphs[at].point == '-' ||
           numbered;
}

/* Whether one word of two characters is a heading: 原因, 总额. 实际 and 目标 are pieces of a broken one. */
static bool stands_alone(int32_t label) {
    return (label >= JXI_LABEL_WEIGHT && label <= JXI_LABEL_REASON) || label == JXI_LABEL_RATE ||
           label == JXI_LABEL_TOTAL_FUNDS || label == JXI_LABEL_TOTAL || label == JXI_LABEL_SIGN;
}

enum { LONGEST_HEADING = 34 };

int32_t jxi_label_of_cell(const jxi_stream *stream, size_t from, size_t to, bool by_parts, jxi_label_match *match) {
    char cell[LONGEST_HEADING * 4 + 1];
    size_t length;
    const char *text = jxi_stream_text(stream, from, to, &length);
    if (to >= from + LONGEST_HEADING || length >= sizeof cell) return JXI_LABEL_NONE;
    memcpy(cell, text, length);
    cell[length] = '\0';
    int32_t label = by_parts ? jxi_label_from_parts(cell, false, match) : jxi_label_of(cell, match);
    match->used = length;
    return label;
}

/* The glyphs of the heading made of parts that fills the cell at `at`, or that cell and the next one or two when it was
 * broken; 0 for none. */
static size_t whole_heading(const jxi_stream *stream, int32_t delimiter, size_t at, jxi_label_match *match) {
    enum { SHORTEST = 3, MOST_CELLS = 3 };
    size_t end = at;
    bool by_line = delimiter == JXI_GAP_LINE || delimiter == JXI_GAP_BLANK;
    if (!parts(stream, delimiter, at) || opens_prose(stream, at)) return 0;
    for (int cells = 0; cells < MOST_CELLS && end < stream->count; cells++) {
        if (cells > 0 && (!by_line || stream->glyphs[end].gap > JXI_GAP_LINE)) break;
        do end++;
        while (end < at + LONGEST_HEADING && !parts(stream, delimiter, end));
        if (end >= at + LONGEST_HEADING) break;
        if (jxi_label_of_cell(stream, at, end, true, match) == JXI_LABEL_NONE) continue;
        if (end < at + SHORTEST && !stands_alone(match->label)) return 0;
        return end - at;
    }
    return 0;
}

/* Where the cell ends when nothing but a formula stands from `at` on: 小计③=①+②; 0 when other words do. */
static size_t formula_end(const jxi_stream *stream, int32_t delimiter, size_t at) {
    static const uint32_t signs[] = {'=', '+', '-', '/', '*', '%', '(', ')', 0xF7 /* ÷ */, 0xD7 /* × */};
    size_t end = at;
    for (; end < stream->count && (end == at || !parts(stream, delimiter, end)); end++) {
        uint32_t point = stream->glyphs[end].point;
        bool known = point >= 0x2460 && point <= 0x2473; /* ① to ⑳ */
        for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++) known |= point == signs[i];
        if (!known) return 0;
    }
    return end;
}

/* The label at a glyph: of a whole cell where cells are parted, else the longest that starts there; its glyphs. */
static size_t hit_at(const jxi_stream *stream, int32_t delimiter, size_t at, jxi_label_match *match) {
    size_t length;
    const char *text = jxi_stream_text(stream, at, stream->count, &length);
    if (delimiter == JXI_GAP_NONE) {
        if (jxi_label_in_run(text, length, match) == JXI_LABEL_NONE) return 0;
        return jxi_stream_glyphs(stream, at, match->used);
    }
    jxi_label_match made;
    bool spelled = jxi_label_at(text, length, match) != JXI_LABEL_NONE;
    size_t glyphs = spelled ? jxi_stream_glyphs(stream, at, match->used) : 0;
    if (glyphs && parts(stream, delimiter, at + glyphs)) return glyphs;
    size_t formula = glyphs ? formula_end(stream, delimiter, at + glyphs) : 0;
    if (formula) return formula - at;
    size_t whole = whole_heading(stream, delimiter, at, &made);
    if (whole) *match = made; /* rather than a spelling that ends inside the next cell: 自评分|数量指标 */
    return whole ? whole : glyphs;
}

/* Headings stand together: in run-on text, parts that stand alone are somebody's words. */
static void drop_loners(jxi_outline *outline) {
    size_t kept = 0;
    uint32_t last = UINT32_MAX; /* where the hit before ends */
    for (size_t i = 0; i < outline->hit_count; i++) {
        const jxi_hit hit = outline->hits[i];
        bool before = last == hit.from, behind = i + 1 < outline->hit_count && outline->hits[i + 1].from == hit.to;
        last = hit.to;
        if (hit.match.parts && !before && !behind) continue;
        outline->hits[kept++] = hit;
    }
    outline->hit_count = kept;
}

static jx_status find_hits(const jxi_stream *stream, int32_t delimiter, jxi_outline *outline) {
    jx_status status = JX_OK;
    outline->hit_count = 0;
    for (size_t at = 0, step; at < stream->count && status == JX_OK; at += step) {
        jxi_hit hit = {.from = (uint32_t)at};
        size_t glyphs = hit_at(stream, delimiter, at, &hit.match);
        step = glyphs ? glyphs : 1;
        hit.to = (uint32_t)(at + step);
        if (glyphs) status = add_hit(outline, hit);
    }
    if (status == JX_OK && delimiter == JXI_GAP_NONE) drop_loners(outline);
    return status;
}

/* What a label of the goals says among the headings of the indicators. */
static int32_t renamed_label(int32_t label) {
    if (label == JXI_LABEL_ACHIEVED) return JXI_LABEL_ACTUAL;
    return label == JXI_LABEL_EXPECTED ? JXI_LABEL_TARGET : label;
}

/* How many hits from `first` on stand together and belong to a heading of the kind. */
/* Whether 小计 among the stages of money is the budget after its changes: initial, change, sum. */
static bool sums_up(const jxi_outline *outline, size_t index) {
    const jxi_hit *hits = outline->hits;
    return index >= 2 && hits[index].match.label == JXI_LABEL_SUBTOTAL &&
           hits[index - 1].match.label == JXI_LABEL_FUNDS_EXTRA && hits[index - 2].match.label == JXI_LABEL_INITIAL;
}

/* Whether the label at `index` is followed by another of the indicators at once: one alone is in the body. */
static bool heads_on(const jxi_outline *outline, size_t index) {
    const jxi_hit *hit = &outline->hits[index];
    return index + 1 < outline->hit_count && hit[1].from == hit->to && is_indicator_label(hit[1].match.label);
}

enum { SCRAPS = 2 }; /* characters between two headings that damage or an unknown word left */

static size_t run_length(const jxi_outline *outline, size_t first, bool money) {
    size_t count = 0;
    bool glued = !money && outline->delimiter == JXI_GAP_NONE;
    for (size_t i = first; i < outline->hit_count; i++, count++) {
        const jxi_hit *hit = &outline->hits[i];
        bool member = money ? is_money_label(hit->match.label) : is_indicator_label(hit->match.label);
        if (money && i > first) member |= sums_up(outline, i);
        if (!money && i > first) member |= renamed_label(hit->match.label) != hit->match.label;
        size_t gap = i > first ? hit->from - outline->hits[i - 1].to : 0;
        if (!member || (gap > 0 && !(glued && gap <= SCRAPS && heads_on(outline, i)))) break;
    }
    return count;
}

/* Whether the labels are enough to be a heading: two stages of money, or two of name, target and actual. */
static bool is_heading(const jxi_outline *outline, size_t first, size_t count, bool money) {
    size_t marks = 0;
    uint32_t seen = 0;
    bool figures = false; /* a column of values or points: names and evidence alone make no form */
    for (size_t i = first; i < first + count; i++) {
        int32_t label = outline->hits[i].match.label;
        if (!money) label = renamed_label(label);
        figures |= label == JXI_LABEL_TARGET || label == JXI_LABEL_ACTUAL || label == JXI_LABEL_WEIGHT ||
                   label == JXI_LABEL_SCORE;
        bool mark = money ? label >= JXI_LABEL_INITIAL && label <= JXI_LABEL_RATE
                          : (label >= JXI_LABEL_LEVEL1 && label <= JXI_LABEL_LEVEL3) || label == JXI_LABEL_TARGET ||
                                label == JXI_LABEL_ACTUAL;
        if (!mark) continue;
        uint32_t bit = (uint32_t)1 << (label - (money ? JXI_LABEL_INITIAL : JXI_LABEL_LEVEL1));
        marks += !(seen & bit);
        seen |= bit;
    }
    if (!money) return marks >= 2 && count >= 3 && figures;
    const jxi_hit *next = first + count < outline->hit_count ? &outline->hits[first + count] : NULL;
    bool source = next && next->match.label >= JXI_LABEL_TOTAL_FUNDS && next->match.label <= JXI_LABEL_OTHER_FUNDS;
    return marks >= 2 && (count >= 3 || source);
}

static jx_status add_heading(jxi_outline *outline, jxi_label_run heading) {
    jx_status status = jxi_grow(outline->allocator, (void **)&outline->headings, sizeof *outline->headings,
                                outline->heading_count, &outline->heading_capacity);
    if (status != JX_OK) return status;
    size_t at = outline->heading_count++;
    for (; at > 0 && outline->headings[at - 1].first > heading.first; at--)
        outline->headings[at] = outline->headings[at - 1];
    outline->headings[at] = heading;
    return JX_OK;
}

/* Lets the sum among the stages of money be the full-year budget. */
static void rename_sum(jxi_outline *outline, size_t first, size_t count) {
    for (size_t i = first + 2; i < first + count; i++) {
        if (!sums_up(outline, i)) continue;
        outline->hits[i].match.label = JXI_LABEL_FULL_YEAR;
        outline->hits[i].renamed = true;
    }
}

/* Lets the labels of goals that stand in a heading of indicators say what they say there. */
static void rename_labels(jxi_outline *outline, size_t first, size_t count) {
    for (size_t i = first; i < first + count; i++) {
        jxi_hit *hit = &outline->hits[i];
        int32_t label = renamed_label(hit->match.label);
        hit->renamed = label != hit->match.label;
        hit->match.label = label;
    }
}

/* The labels of an indicator heading that was torn apart, as columns of a page read line by line are: enough of them
 * somewhere, and the first ones near each other. */
static jx_status find_scattered(jxi_outline *outline) {
    enum { NEAR = 24, FEWEST = 5 };
    uint32_t seen = 0;
    size_t first = outline->hit_count, last = 0, kinds = 0;
    for (size_t i = 0; i < outline->hit_count; i++) {
        int32_t label = outline->hits[i].match.label;
        if (label < JXI_LABEL_LEVEL1 || label > JXI_LABEL_REASON) continue;
        uint32_t bit = (uint32_t)1 << (label - JXI_LABEL_LEVEL1);
        bool level = label <= JXI_LABEL_LEVEL3;
        if (first == outline->hit_count && !level) continue;
        if (first == outline->hit_count) first = last = i;
        if (outline->hits[i].from <= outline->hits[last].to + NEAR) last = i;
        kinds += !(seen & bit);
        seen |= bit;
    }
    bool named = seen & (uint32_t)1 << (JXI_LABEL_LEVEL3 - JXI_LABEL_LEVEL1);
    bool aimed = seen & (uint32_t)1 << (JXI_LABEL_TARGET - JXI_LABEL_LEVEL1);
    if (!named || !aimed || kinds < FEWEST) return JX_OK;
    jxi_label_run run = {.first = first, .count = last + 1 - first, .scattered = true};
    return add_heading(outline, run);
}

/* Whether the glyphs between two hits are one cell, or two, that could be headings: words, and not many. */
static bool holds_headings(const jxi_stream *stream, int32_t delimiter, size_t from, size_t to, size_t most) {
    enum { LONGEST = 16 };
    size_t cells = 0;
    if (from >= to || !parts(stream, delimiter, from) || to - from > LONGEST * most) return false;
    for (size_t at = from; at < to; at++) {
        cells += at == from || parts(stream, delimiter, at);
        if (jxi_is_digit(stream->glyphs[at].point)) return false;
    }
    return cells <= most;
}

/* Takes cells among headings that no part or spelling understands for columns, so that their cells are not taken for
 * those of another: what says 原因 is a reason, the rest is not kept. */
static jx_status add_strangers(const jxi_stream *stream, int32_t delimiter, jxi_outline *outline) {
    static const uint32_t cause[] = {0x539F, 0x56E0}; /* 原因 */
    enum { MOST_HALVES = 2 };                         /* 绩效 and 实际 over 目标值 and 完成值 */
    jx_status status = JX_OK;
    size_t count = outline->hit_count;
    for (size_t i = 0; i + 1 < count && status == JX_OK; i++) {
        const jxi_hit left = outline->hits[i], right = outline->hits[i + 1];
        bool after = is_indicator_label(left.match.label) && left.match.label > JXI_LABEL_LEVEL1;
        bool among = is_indicator_label(right.match.label), before_body = right.match.label == JXI_LABEL_CLASS;
        bool level = i > 0 && is_indicator_label(outline->hits[i - 1].match.label);
        if (!after || !level || !(among || before_body)) continue;
        bool halves = among && right.from - left.to <= MOST_HALVES * 2;
        if (!holds_headings(stream, delimiter, left.to, right.from, among && !halves ? 1 : MOST_HALVES)) continue;
        for (size_t at = left.to, end; at < right.from && status == JX_OK; at = end) {
            jxi_hit hit = {
                .from = (uint32_t)at, .stranger = true, .match = {.label = JXI_LABEL_IGNORED, .points = JX_NONE}};
            for (end = at + 1; end < right.from && !parts(stream, delimiter, end);) end++;
            for (size_t k = at; k + 1 < end; k++)
                if (stream->glyphs[k].point == cause[0] && stream->glyphs[k + 1].point == cause[1])
                    hit.match.label = JXI_LABEL_REASON;
            hit.to = (uint32_t)end;
            status = add_hit(outline, hit);
        }
    }
    return status;
}

static int compare_hits(const void *a, const void *b) {
    uint32_t left = ((const jxi_hit *)a)->from, right = ((const jxi_hit *)b)->from;
    return (left > right) - (left < right);
}

static jx_status find_headings(jxi_outline *outline) {
    jx_status status = JX_OK;
    size_t tables = 0;
    outline->heading_count = 0;
    for (size_t i = 0, step; i < outline->hit_count && status == JX_OK; i += step) {
        size_t money = run_length(outline, i, true), indicators = run_length(outline, i, false);
        bool is_money = is_heading(outline, i, money, true), is_table = is_heading(outline, i, indicators, false);
        step = 1;
        if (!is_money && !is_table) continue;
        bool stage = is_table || (outline->hits[i].match.label >= JXI_LABEL_INITIAL &&
                                  outline->hits[i].match.label <= JXI_LABEL_RATE);
        if (!stage) continue; /* 结余情况 over the stages, not one of them */
        step = is_table ? indicators : money;
        if (is_table)
            rename_labels(outline, i, indicators);
        else
            rename_sum(outline, i, money);
        status = add_heading(outline, (jxi_label_run){.first = i, .count = step, .money = !is_table});
        tables += is_table;
    }
    return status == JX_OK && tables == 0 ? find_scattered(outline) : status;
}

/* The commonest gap between the labels of the headings. */
static int32_t find_delimiter(const jxi_stream *stream, const jxi_outline *outline) {
    size_t counts[JXI_GAP_CELL + 1] = {0};
    for (size_t h = 0; h < outline->heading_count; h++)
        for (size_t i = 1; i < outline->headings[h].count && !outline->headings[h].scattered; i++)
            counts[stream->glyphs[outline->hits[outline->headings[h].first + i].from].gap]++;
    int32_t best = JXI_GAP_NONE;
    for (int32_t gap = JXI_GAP_NONE; gap <= JXI_GAP_CELL; gap++)
        if (counts[gap] > counts[best]) best = gap;
    return counts[best] ? best : JXI_GAP_SPACE;
}

/* The commonest number of empty lines between the labels of the headings. */
static uint8_t usual_blanks(const jxi_stream *stream, const jxi_outline *outline) {
    enum { MOST = 4 };
    size_t counts[MOST + 1] = {0};
    for (size_t h = 0; h < outline->heading_count; h++)
        for (size_t i = 1; i < outline->headings[h].count && !outline->headings[h].scattered; i++) {
            uint8_t blanks = stream->glyphs[outline->hits[outline->headings[h].first + i].from].blanks;
            if (blanks <= MOST) counts[blanks]++;
        }
    size_t best = 0;
    for (size_t blanks = 1; blanks <= MOST; blanks++)
        if (counts[blanks] > counts[best]) best = blanks;
    return (uint8_t)best;
}

static void mark_whole(const jxi_stream *stream, jxi_outline *outline) {
    for (size_t i = 0; i < outline->hit_count; i++) {
        jxi_hit *hit = &outline->hits[i];
        bool starts =
            parts(stream, outline->delimiter, hit->from) || (i > 0 && hit[-1].to == hit->from && hit[-1].whole);
        bool ends = parts(stream, outline->delimiter, hit->to) || stream->glyphs[hit->to - 1].point == ':';
        hit->whole = starts && ends;
    }
}

jx_status jxi_outline_read(jxi_stream *stream, jxi_outline *out) {
    jxi_outline outline = {.allocator = stream->squeezed.allocator};
    outline.delimiter = JXI_GAP_CELL; /* not known yet: scraps between headings count when they are glued only */
    jx_status status = find_hits(stream, JXI_GAP_NONE, &outline);
    if (status == JX_OK) status = find_headings(&outline);
    outline.delimiter = find_delimiter(stream, &outline);
    if (outline.delimiter == JXI_GAP_NONE) jxi_stream_drop_page_marks(stream);
    if (status == JX_OK) status = find_hits(stream, outline.delimiter, &outline);
    if (status == JX_OK && outline.delimiter != JXI_GAP_NONE) {
        status = add_strangers(stream, outline.delimiter, &outline);
        if (outline.hit_count) qsort(outline.hits, outline.hit_count, sizeof *outline.hits, compare_hits);
    }
    if (status == JX_OK) status = find_headings(&outline);
    if (status != JX_OK) {
        jxi_outline_free(&outline);
        return status;
    }
    stream->usual_blanks = usual_blanks(stream, &outline);
    mark_whole(stream, &outline);
    *out = outline;
    return JX_OK;
}

void jxi_outline_free(jxi_outline *outline) {
    jxi_release(outline->allocator, outline->hits, outline->hit_capacity * sizeof *outline->hits);
    jxi_release(outline->allocator, outline->headings, outline->heading_capacity * sizeof *outline->headings);
    outline->hits = NULL;
    outline->headings = NULL;
}
