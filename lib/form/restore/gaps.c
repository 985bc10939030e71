/* SPDX-License-Identifier: Apache-2.0 */
/* What stands between two tables: titles, the fields of the project, goals and totals. Tables themselves are in
 * table.c. */
#include "base/text.h"
#include "form/restore/restorer.h"

enum { TITLE_GLYPHS = 200 };

static bool is_meta(int32_t label) {
    return label >= JXI_LABEL_NAME && label <= JXI_LABEL_FIELD;
}

static bool is_goal(int32_t label) {
    return label >= JXI_LABEL_GOAL_BLOCK && label <= JXI_LABEL_ACHIEVED;
}

/* Whether the label stands in words of the title: 绩效目标自评表. */
static bool in_title(const jxi_restorer *r, const jxi_hit *hit) {
    static const uint32_t starts[] = {0x81EA /* 自 */, 0x8BC4 /* 评 */, 0x8868 /* 表 */};
    uint32_t next = hit->to < r->stream->count ? r->stream->glyphs[hit->to].point : 0;
    for (size_t i = 0; i < 3; i++)
        if (next == starts[i] && r->stream->glyphs[hit->to].gap == JXI_GAP_NONE) return true;
    return false;
}

/* Whether the label parts what stands between tables. In run-on text short words are no labels. */
static bool parts_text(const jxi_restorer *r, size_t index) {
    const jxi_hit *hit = &r->outline->hits[index];
    int32_t label = hit->match.label;
    bool colon = r->stream->glyphs[hit->to - 1].point == ':', glued = r->outline->delimiter == JXI_GAP_NONE;
    if (!hit->whole || label == JXI_LABEL_YEAR) return false;
    if (label == JXI_LABEL_OTHER_NOTE) return colon || !glued;
    if (is_goal(label)) return !in_title(r, hit);
    if (label == JXI_LABEL_TOTAL || label == JXI_LABEL_GRADE) return true;
    return is_meta(label) && (colon || !glued || hit->to - hit->from >= 4);
}

/* The next hit from `index` on that matters between tables; the hit count when there is none before `to`. */
static size_t next_hit(const jxi_restorer *r, size_t index, size_t to) {
    for (size_t i = index; i < r->outline->hit_count && r->outline->hits[i].from < to; i++)
        if (parts_text(r, i)) return i;
    return r->outline->hit_count;
}

static size_t hit_start(const jxi_outline *outline, size_t index, size_t to) {
    return index < outline->hit_count && outline->hits[index].from < to ? outline->hits[index].from : to;
}

static void write_title(jxi_restorer *r, size_t from, size_t to) {
    if (from >= to) return;
    size_t start = to - from > TITLE_GLYPHS ? to - TITLE_GLYPHS : from;
    jxi_write_row(&r->writer, start);
    jxi_write_glyphs(&r->writer, 0, start, to, false);
}

/* Where the second of two texts starts: behind the only gap that parts cells; `to` when there is none, 0 when there are
 * several. */
static size_t find_parting(const jxi_restorer *r, size_t from, size_t to) {
    size_t parting = to;
    for (size_t at = from + 1; at < to; at++) {
        if (r->outline->delimiter == JXI_GAP_NONE || r->stream->glyphs[at].gap < r->outline->delimiter) continue;
        if (parting != to) return 0;
        parting = at;
    }
    return parting;
}

/* The goals: the labels from hit `first` on, then the texts. The hit behind them. */
static size_t write_goals(jxi_restorer *r, size_t first, size_t to) {
    const jxi_outline *outline = r->outline;
    size_t last = first;
    while (last + 1 < outline->hit_count && is_goal(outline->hits[last + 1].match.label) &&
           outline->hits[last + 1].from <= outline->hits[last].to + 2 && outline->hits[last + 1].from < to)
        last++;
    size_t after = next_hit(r, last + 1, to), from = outline->hits[last].to, end = hit_start(outline, after, to);
    jxi_write_row(&r->writer, outline->hits[first].from);
    bool block = outline->hits[first].match.label == JXI_LABEL_GOAL_BLOCK;
    for (size_t i = first; i <= last; i++)
        jxi_write_glyphs(&r->writer, (int32_t)(i - first) + (block ? 0 : 1), outline->hits[i].from, outline->hits[i].to,
                         false);
    if (from >= end || last == first) return after;
    size_t parting = find_parting(r, from, end);
    bool one = parting == end || parting == 0;
    jxi_write_row(&r->writer, from);
    jxi_write_glyphs(&r->writer, 1, from, one ? end : parting, one);
    jxi_write_glyphs(&r->writer, 2, one ? from : parting, end, one);
    return after;
}

/* Where the value of a label ends: before the next label of whatever kind that fills a cell. */
static size_t value_end(const jxi_restorer *r, size_t index, size_t end) {
    const jxi_outline *outline = r->outline;
    if (outline->delimiter == JXI_GAP_NONE) return end;
    for (size_t i = index + 1; i < outline->hit_count && outline->hits[i].from < end; i++) {
        const jxi_hit *hit = &outline->hits[i];
        if (hit->whole && hit->match.label >= JXI_LABEL_FUNDS_BLOCK && hit->from > outline->hits[index].to)
            return hit->from;
    }
    return end;
}

static size_t write_pair(jxi_restorer *r, size_t index, size_t to) {
    const jxi_hit *hit = &r->outline->hits[index];
    size_t after = next_hit(r, index + 1, to), end = value_end(r, index, hit_start(r->outline, after, to));
    jxi_write_row(&r->writer, hit->from);
    jxi_write_glyphs(&r->writer, 0, hit->from, hit->to, false);
    if (hit->to < end) jxi_write_glyphs(&r->writer, 1, hit->to, end, false);
    return after;
}

/* A total in the head of the form, before any table: the figure behind its label. */
static void write_head_total(jxi_restorer *r, const jxi_hit *hit, size_t to) {
    const jxi_stream *stream = r->stream;
    size_t end = hit->to;
    while (end < to && (jxi_is_digit(stream->glyphs[end].point) || stream->glyphs[end].point == '.')) end++;
    jxi_write_row(&r->writer, hit->from);
    jxi_write_glyphs(&r->writer, 0, hit->from, hit->to, false);
    if (end > hit->to) jxi_write_glyphs(&r->writer, 1, hit->to, end, false);
}

void jxi_restore_total(jxi_restorer *r, size_t index, size_t to) {
    const jxi_hit *hit = &r->outline->hits[index];
    jxi_plan plan = {.delimiter = r->outline->delimiter, .single = true, .total = true};
    int32_t columns[JXI_PLAN_COLUMNS];
    static const int32_t kept[] = {JXI_LABEL_WEIGHT, JXI_LABEL_SCORE, JXI_LABEL_REASON};
    for (size_t k = 0; k < 3; k++)
        for (size_t i = 0; i < r->plan.count; i++) {
            if (r->plan.columns[i] != kept[k]) continue;
            columns[plan.count] = (int32_t)i + 2;
            plan.skips[plan.count] = kept[k] == JXI_LABEL_REASON ? 0 : 20;
            plan.columns[plan.count++] = kept[k];
            break;
        }
    if (plan.count == 0) {
        write_head_total(r, hit, to);
        return;
    }
    jxi_write_row(&r->writer, hit->from);
    jxi_write_glyphs(&r->writer, 1, hit->from, hit->to, false);
    if (hit->to >= to || r->writer.status != JX_OK) return;
    jxi_bits bits = {.allocator = r->outline->allocator};
    jxi_found found = {.allocator = bits.allocator};
    jx_status status = jxi_cut(r->stream, hit->to, to, plan.delimiter, JXI_CUT_INDICATORS, &bits);
    if (status == JX_OK) status = jxi_search(r->stream, &bits, &plan, &found);
    r->writer.status = status;
    for (size_t i = 0; i < found.count; i++) {
        const jxi_found_cell *cell = &found.cells[i];
        if (i > 0 && cell->row) break;
        if (cell->column >= 0)
            jxi_write_glyphs(&r->writer, columns[cell->column], cell->from, cell->to, cell->doubtful);
    }
    jxi_found_free(&found);
    jxi_bits_free(&bits);
}

void jxi_restore_between(jxi_restorer *r, size_t from, size_t to) {
    const jxi_outline *outline = r->outline;
    size_t index = next_hit(r, jxi_hit_from(outline, from), to);
    write_title(r, from, hit_start(outline, index, to));
    bool paired = false;
    while (index < outline->hit_count && outline->hits[index].from < to && r->writer.status == JX_OK) {
        int32_t label = outline->hits[index].match.label;
        if (is_goal(label)) {
            if (!paired) jxi_restore_pairs(r, from, to);
            paired = true;
            index = write_goals(r, index, to);
        } else if (label == JXI_LABEL_TOTAL) {
            size_t after = next_hit(r, index + 1, to);
            jxi_restore_total(r, index, hit_start(outline, after, to));
            index = after;
        } else {
            index = write_pair(r, index, to);
        }
    }
    if (!paired) jxi_restore_pairs(r, from, to);
}
