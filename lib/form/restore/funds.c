/* SPDX-License-Identifier: Apache-2.0 */
/* The money block in flattened text: rows are told apart by their labels, and the search fits the cells of each. */
#include "form/restore/confirm.h"
#include "form/restore/restorer.h"

enum { LABEL_COLUMN = 1, FIRST_COLUMN = 2 };

size_t jxi_hit_from(const jxi_outline *outline, size_t at) {
    size_t low = 0, high = outline->hit_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (outline->hits[middle].from < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

bool jxi_has_block(const jxi_outline *outline, const jxi_label_run *heading) {
    enum { NEAR = 6 };
    if (heading->first == 0) return false;
    const jxi_hit *first = &outline->hits[heading->first], *before = first - 1;
    int32_t wanted = heading->money ? JXI_LABEL_FUNDS_BLOCK : JXI_LABEL_GOAL_BLOCK;
    return before->match.label == wanted && first->from <= before->to + (heading->money ? NEAR : 0);
}

static bool ends_money(int32_t label) {
    return (label >= JXI_LABEL_NAME && label <= JXI_LABEL_FIELD) ||
           (label >= JXI_LABEL_GOAL_BLOCK && label <= JXI_LABEL_LEVEL3) || label == JXI_LABEL_CLASS;
}

static size_t money_end(const jxi_restorer *r, const jxi_label_run *heading, size_t limit) {
    for (size_t i = heading->first + heading->count; i < r->outline->hit_count && r->outline->hits[i].from < limit; i++)
        if (r->outline->hits[i].whole && ends_money(r->outline->hits[i].match.label)) return r->outline->hits[i].from;
    return limit;
}

static bool is_source(int32_t label) {
    return (label >= JXI_LABEL_TOTAL_FUNDS && label <= JXI_LABEL_OTHER_FUNDS) || label == JXI_LABEL_FUNDS_EXTRA;
}

/* Whether the first label names the block and not a column: 年度预算数(万元) before 年初预算, 调整后预算数 and so on.
 */
static bool names_block(const jxi_hit *hits, size_t count) {
    for (size_t i = 1; i < count; i++)
        if (hits[i].match.label == hits[0].match.label) return hits[0].match.label <= JXI_LABEL_EXECUTED;
    return false;
}

/* 执行率权重, 执行率得分 behind 执行率: the second rate is no column but says whose points they are. */
static bool qualifies_points(const jxi_plan *plan, const jxi_hit *hits, size_t index, size_t count) {
    if (hits[index].match.label != JXI_LABEL_RATE || index + 1 >= count || !jxi_plan_has(plan, JXI_LABEL_RATE))
        return false;
    int32_t next = hits[index + 1].match.label;
    return next == JXI_LABEL_WEIGHT || next == JXI_LABEL_SCORE;
}

static void write_heading(jxi_restorer *r, const jxi_label_run *heading, jxi_plan *plan) {
    const jxi_hit *hits = r->outline->hits;
    jxi_write_row(&r->writer, hits[heading->first].from);
    if (jxi_has_block(r->outline, heading))
        jxi_write_glyphs(&r->writer, 0, hits[heading->first - 1].from, hits[heading->first].from, false);
    for (size_t i = 0; i < heading->count && plan->count < JXI_PLAN_COLUMNS; i++) {
        const jxi_hit *hit = &hits[heading->first + i];
        if (i == 0 && names_block(hits + heading->first, heading->count)) continue;
        if (qualifies_points(plan, hits + heading->first, i, heading->count)) continue;
        if (hit->renamed)
            jxi_write_text(&r->writer, (int32_t)(FIRST_COLUMN + plan->count), "全年预算数");
        else
            jxi_write_glyphs(&r->writer, (int32_t)(FIRST_COLUMN + plan->count), hit->from, hit->to, false);
        plan->whole[plan->count] = JX_NONE;
        plan->skips[plan->count] = jxi_usual_skip(hit->match.label, true);
        plan->columns[plan->count++] = hit->match.label;
    }
}

static bool is_amount(int32_t label) {
    return label >= JXI_LABEL_INITIAL && label <= JXI_LABEL_EXECUTED;
}

/* The row of one source: its label is bit `label`, its cells are the bits up to `end`. */
static jx_status write_source(jxi_restorer *r, const jxi_bits *bits, size_t label, size_t end, jxi_plan *plan) {
    jxi_bits own = {.allocator = bits->allocator, .items = bits->items + label + 1, .count = end - label - 1};
    own.blanks = bits->blanks;
    own.blanks_after = end < bits->count ? bits->items[end].blanks : bits->blanks_after;
    jxi_found found = {.allocator = bits->allocator};
    for (size_t i = 0; i < plan->count; i++)
        if (!is_amount(plan->columns[i])) plan->skips[i] = bits->items[label].label == JXI_LABEL_TOTAL_FUNDS ? 40 : 5;
    jx_status status = jxi_search(r->stream, &own, plan, &found);
    if (status != JX_OK) return status;
    jxi_confirm(r->stream, plan, 0, &found);
    const jxi_bit *name = &bits->items[label];
    jxi_write_row(&r->writer, name->from);
    jxi_write_glyphs(&r->writer, LABEL_COLUMN, name->from, name->to, false);
    for (size_t i = 0; i < found.count; i++) {
        const jxi_found_cell *cell = &found.cells[i];
        if (cell->column < 0) continue;
        jxi_look look = jxi_look_of(r->stream, cell->from, cell->to);
        bool unread = cell->doubtful && look.kind != JXI_LOOK_DASH;
        jxi_write_glyphs(&r->writer, FIRST_COLUMN + cell->column, cell->from, cell->to, unread);
        if (cell->doubtful || look.figure.decimals < 0 || name->label != JXI_LABEL_TOTAL_FUNDS) continue;
        plan->whole[cell->column] = look.figure.value;
        if (plan->columns[cell->column] == JXI_LABEL_WEIGHT)
            (void)jxi_decimal_add(r->sums.weights, look.figure.value, &r->sums.weights);
        if (plan->columns[cell->column] == JXI_LABEL_SCORE)
            (void)jxi_decimal_add(r->sums.scores, look.figure.value, &r->sums.scores);
    }
    jxi_found_free(&found);
    return r->writer.status;
}

/* Whether a row of the block starts with a bit: the label of a source, or words that no column takes. */
static bool starts_row(const jxi_restorer *r, const jxi_bit *bit, const jxi_plan *plan) {
    if (is_source(bit->label)) return true;
    if (plan->delimiter == JXI_GAP_NONE || bit->label != JXI_LABEL_NONE || bit->to - bit->from < 2) return false;
    bool words = jxi_plan_has(plan, JXI_LABEL_REASON) || jxi_plan_has(plan, JXI_LABEL_FUNDS_EXTRA) ||
                 jxi_plan_has(plan, JXI_LABEL_IGNORED);
    jxi_look look = jxi_look_of(r->stream, bit->from, bit->to);
    return !words && look.kind == JXI_LOOK_WORDS && !look.phrase;
}

size_t jxi_restore_money(jxi_restorer *r, const jxi_label_run *heading, size_t limit) {
    size_t end = money_end(r, heading, limit), from = r->outline->hits[heading->first + heading->count - 1].to;
    jxi_plan plan = {.delimiter = r->outline->delimiter, .money = true, .single = true};
    jxi_bits bits = {.allocator = r->outline->allocator};
    r->sums = (jxi_sums){0, 0};
    write_heading(r, heading, &plan);
    if (from >= end || r->writer.status != JX_OK) return end;
    jx_status status = jxi_cut(r->stream, from, end, plan.delimiter, JXI_CUT_MONEY, &bits);
    for (size_t i = 0, next; i < bits.count && status == JX_OK; i = next) {
        for (next = i + 1; next < bits.count && !starts_row(r, &bits.items[next], &plan);) next++;
        if (starts_row(r, &bits.items[i], &plan)) status = write_source(r, &bits, i, next, &plan);
    }
    jxi_bits_free(&bits);
    r->writer.status = status;
    return end;
}

/* The amounts found behind labels of their own. */
typedef struct pairs {
    size_t from[4], to[4]; /* of JXI_LABEL_INITIAL … JXI_LABEL_RATE; to 0: none */
    size_t label_from[4], label_to[4];
} pairs;

static void note_pair(const jxi_restorer *r, pairs *found, const jxi_hit *hit, size_t end) {
    size_t index = (size_t)(hit->match.label - JXI_LABEL_INITIAL), at = hit->to, last;
    if (found->label_to[index] == 0) {
        found->label_from[index] = hit->from;
        found->label_to[index] = hit->to;
    }
    for (last = at + 1; last < end && r->stream->glyphs[last].gap == JXI_GAP_NONE;) last++;
    if (at >= end || found->to[index] != 0) return;
    jxi_look look = jxi_look_of(r->stream, at, last);
    if (look.figure.decimals < 0) return;
    found->from[index] = at;
    found->to[index] = last;
    size_t rate = JXI_LABEL_RATE - JXI_LABEL_INITIAL;
    bool left_over = found->label_to[rate] && !found->to[rate] && last < end;
    if (!left_over || jxi_look_of(r->stream, last, end).figure.decimals < 0) return;
    found->from[rate] = last;
    found->to[rate] = end;
}

void jxi_restore_pairs(jxi_restorer *r, size_t from, size_t to) {
    const jxi_outline *outline = r->outline;
    pairs found = {{0}, {0}, {0}, {0}};
    for (size_t i = jxi_hit_from(outline, from); i < outline->hit_count && outline->hits[i].from < to; i++) {
        const jxi_hit *hit = &outline->hits[i];
        size_t end = i + 1 < outline->hit_count && outline->hits[i + 1].from < to ? outline->hits[i + 1].from : to;
        bool stage = hit->match.label >= JXI_LABEL_INITIAL && hit->match.label <= JXI_LABEL_RATE;
        if (stage && hit->whole) note_pair(r, &found, hit, end);
    }
    size_t executed = JXI_LABEL_EXECUTED - JXI_LABEL_INITIAL;
    if (!found.to[executed]) return;
    jxi_write_row(&r->writer, found.from[executed]);
    jxi_write_text(&r->writer, 0, "项目资金");
    for (size_t i = 0; i < 4; i++)
        if (found.to[i])
            jxi_write_glyphs(&r->writer, (int32_t)(FIRST_COLUMN + i), found.label_from[i], found.label_to[i], false);
    jxi_write_row(&r->writer, found.from[executed]);
    jxi_write_text(&r->writer, LABEL_COLUMN, "年度资金总额");
    for (size_t i = 0; i < 4; i++)
        if (found.to[i]) jxi_write_glyphs(&r->writer, (int32_t)(FIRST_COLUMN + i), found.from[i], found.to[i], false);
}
