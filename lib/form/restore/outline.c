/* A first pass over the stream that finds labels and headings, so that the rest works between known points. */
#include "form/restore/outline.h"

#include <string.h>

static bool is_indicator_label(int32_t label) {
    return (label >= JXI_LABEL_INDICATORS && label <= JXI_LABEL_IGNORED) || label == JXI_LABEL_OTHER_NOTE;
}

static bool is_money_label(int32_t label) {
    return (label >= JXI_LABEL_INITIAL && label <= JXI_LABEL_RATE) || label == JXI_LABEL_FUNDS_EXTRA ||
           label == JXI_LABEL_WEIGHT || label == JXI_LABEL_SCORE || label == JXI_LABEL_IGNORED;
}

static jx_status add_hit(jxi_outline *outline, jxi_hit hit) {
    jx_status status = jxi_grow(outline->allocator, (void **)&outline->hits, sizeof *outline->hits, outline->hit_count,
                                &outline->hit_capacity);
    if (status == JX_OK) outline->hits[outline->hit_count++] = hit;
    return status;
}

static jx_status find_hits(const jxi_stream *stream, jxi_outline *outline) {
    jx_status status = JX_OK;
    outline->hit_count = 0;
    for (size_t at = 0, step; at < stream->count && status == JX_OK; at += step) {
        size_t length;
        const char *text = jxi_stream_text(stream, at, stream->count, &length);
        jxi_hit hit = {.from = (uint32_t)at};
        step = 1;
        if (jxi_label_at(text, length, &hit.match) == JXI_LABEL_NONE) continue;
        step = jxi_stream_glyphs(stream, at, hit.match.used);
        hit.to = (uint32_t)(at + step);
        status = add_hit(outline, hit);
    }
    return status;
}

/* How many hits from `first` on stand together and belong to a heading of the kind. */
static size_t run_length(const jxi_outline *outline, size_t first, bool money) {
    size_t count = 0;
    for (size_t i = first; i < outline->hit_count; i++, count++) {
        const jxi_hit *hit = &outline->hits[i];
        bool member = money ? is_money_label(hit->match.label) : is_indicator_label(hit->match.label);
        if (!member || (i > first && hit->from != outline->hits[i - 1].to)) break;
    }
    return count;
}

/* Whether the labels are enough to be a heading: two stages of money, or two of name, target and actual. */
static bool is_heading(const jxi_outline *outline, size_t first, size_t count, bool money) {
    size_t marks = 0;
    uint32_t seen = 0;
    for (size_t i = first; i < first + count; i++) {
        int32_t label = outline->hits[i].match.label;
        bool mark = money ? label >= JXI_LABEL_INITIAL && label <= JXI_LABEL_RATE
                          : (label >= JXI_LABEL_LEVEL1 && label <= JXI_LABEL_LEVEL3) || label == JXI_LABEL_TARGET ||
                                label == JXI_LABEL_ACTUAL;
        if (!mark) continue;
        uint32_t bit = (uint32_t)1 << (label - (money ? JXI_LABEL_INITIAL : JXI_LABEL_LEVEL1));
        marks += !(seen & bit);
        seen |= bit;
    }
    if (!money) return marks >= 2 && count >= 3;
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

static jx_status find_headings(jxi_outline *outline) {
    jx_status status = JX_OK;
    size_t tables = 0;
    outline->heading_count = 0;
    for (size_t i = 0, step; i < outline->hit_count && status == JX_OK; i += step) {
        size_t money = run_length(outline, i, true), indicators = run_length(outline, i, false);
        bool is_money = is_heading(outline, i, money, true), is_table = is_heading(outline, i, indicators, false);
        step = 1;
        if (!is_money && !is_table) continue;
        step = is_table ? indicators : money;
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

/* Whether a cell can meet another before glyph `at`. */
static bool parts(const jxi_stream *stream, int32_t delimiter, size_t at) {
    if (at >= stream->count || at == 0 || delimiter == JXI_GAP_NONE) return true;
    uint8_t gap = stream->glyphs[at].gap;
    return gap >= delimiter || gap >= JXI_GAP_LINE || (gap == JXI_GAP_SPACE && delimiter != JXI_GAP_CELL);
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
    jx_status status = find_hits(stream, &outline);
    if (status == JX_OK) status = find_headings(&outline);
    outline.delimiter = find_delimiter(stream, &outline);
    if (status == JX_OK && outline.delimiter == JXI_GAP_NONE) {
        jxi_stream_drop_page_marks(stream);
        status = find_hits(stream, &outline);
        if (status == JX_OK) status = find_headings(&outline);
    }
    if (status != JX_OK) {
        jxi_outline_free(&outline);
        return status;
    }
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
