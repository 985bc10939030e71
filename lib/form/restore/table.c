/* SPDX-License-Identifier: Apache-2.0 */
/* One table of indicators: what its columns are in what order, how its rows lie, and the rows that the search finds. */
#include "form/restore/confirm.h"
#include "form/restore/restorer.h"

enum { COST_VALUE_LOST = 10 };
enum { CLASS_COLUMN = 1, SUBCLASS_COLUMN = 2, FIRST_COLUMN = 3 };

/* Labels of the heading that get a column of their own in the plan. */
static bool is_column(int32_t label) {
    return (label >= JXI_LABEL_LEVEL3 && label <= JXI_LABEL_IGNORED) || label == JXI_LABEL_OTHER_NOTE;
}

typedef struct columns {
    size_t hits[JXI_PLAN_COLUMNS];
    size_t count;
} columns;

static int32_t label_of(const jxi_restorer *r, size_t hit) {
    return r->outline->hits[hit].match.label;
}

static void insert(columns *list, size_t at, size_t hit) {
    if (list->count == JXI_PLAN_COLUMNS) return;
    for (size_t i = list->count++; i > at; i--) list->hits[i] = list->hits[i - 1];
    list->hits[at] = hit;
}

static void remove_column(columns *list, size_t at) {
    list->count--;
    for (size_t i = at; i < list->count; i++) list->hits[i] = list->hits[i + 1];
}

static size_t find(const jxi_restorer *r, const columns *list, int32_t label) {
    for (size_t i = 0; i < list->count; i++)
        if (label_of(r, list->hits[i]) == label) return i;
    return list->count;
}

/* Puts the lower line of a heading of two lines where it belongs: sign, value and measure under the target, the rest
 * under the score. */
static void fold_lower_line(const jxi_restorer *r, columns *upper, const columns *lower) {
    size_t target = find(r, upper, JXI_LABEL_TARGET), under = target;
    bool has_target = find(r, lower, JXI_LABEL_TARGET) < lower->count;
    if (has_target && target < upper->count) remove_column(upper, target);
    size_t score = find(r, upper, JXI_LABEL_SCORE);
    for (size_t i = 0; i < lower->count; i++) {
        int32_t label = label_of(r, lower->hits[i]);
        bool names = label == JXI_LABEL_LEVEL3;
        bool parts = label == JXI_LABEL_SIGN || label == JXI_LABEL_TARGET || label == JXI_LABEL_MEASURE;
        if (names) {
            insert(upper, 0, lower->hits[i]);
            under++;
            score++;
        } else if (parts) {
            if (label == JXI_LABEL_MEASURE && !has_target) under++;
            insert(upper, under++, lower->hits[i]);
            score++;
        } else {
            if (score < upper->count) remove_column(upper, score);
            score = JXI_PLAN_COLUMNS;
            insert(upper, upper->count, lower->hits[i]);
        }
    }
}

/* The columns of a heading that is torn apart, in the order that nearly all forms have. */
static columns usual_columns(const jxi_restorer *r, const jxi_label_run *heading) {
    static const int32_t order[] = {JXI_LABEL_LEVEL3, JXI_LABEL_TARGET, JXI_LABEL_ACTUAL,
                                    JXI_LABEL_WEIGHT, JXI_LABEL_SCORE,  JXI_LABEL_REASON};
    columns list = {{0}, 0};
    for (size_t k = 0; k < sizeof order / sizeof order[0]; k++)
        for (size_t i = heading->first; i < r->outline->hit_count; i++)
            if (label_of(r, i) == order[k]) {
                insert(&list, list.count, i);
                break;
            }
    return list;
}

/* 绩效 and 实际 on the upper line are the first halves of 目标值 and 完成值 on the lower one, which come last: as many
 * of the one as of the other, in the same order. */
static void join_halves(const jxi_restorer *r, columns *list) {
    size_t strangers = 0, first = list->count;
    for (size_t i = 0; i < list->count; i++) strangers += r->outline->hits[list->hits[i]].stranger;
    while (first > 0) {
        int32_t label = label_of(r, list->hits[first - 1]);
        if (label != JXI_LABEL_TARGET && label != JXI_LABEL_ACTUAL) break;
        first--;
    }
    if (strangers == 0 || list->count - first != strangers) return;
    for (size_t i = 0, next = first; i < first; i++)
        if (r->outline->hits[list->hits[i]].stranger) list->hits[i] = list->hits[next++];
    list->count = first;
}

/* The columns of a heading in the order of the cells below it. A second line starts where names come after values, or
 * a sign after the target. */
static columns order_columns(const jxi_restorer *r, const jxi_label_run *heading) {
    if (heading->scattered) return usual_columns(r, heading);
    columns upper = {{0}, 0}, lower = {{0}, 0};
    bool values = false, second = false;
    for (size_t i = heading->first; i < heading->first + heading->count; i++) {
        int32_t label = label_of(r, i);
        bool level = label >= JXI_LABEL_LEVEL1 && label <= JXI_LABEL_LEVEL3;
        second |= values && (level || (label == JXI_LABEL_SIGN && find(r, &upper, JXI_LABEL_SCORE) < upper.count));
        values |= label == JXI_LABEL_ACTUAL || label == JXI_LABEL_WEIGHT || label == JXI_LABEL_SCORE;
        if (!is_column(label)) continue;
        if (second)
            insert(&lower, lower.count, i);
        else
            insert(&upper, upper.count, i);
    }
    if (lower.count) fold_lower_line(r, &upper, &lower);
    join_halves(r, &upper);
    return upper;
}

/* Whether a column of scores runs through the whole form under a heading in its head: the heading of the indicators
 * names none, and the points of their block follow it. */
static bool scores_stand_apart(const jxi_restorer *r, const jxi_label_run *heading) {
    const jxi_outline *outline = r->outline;
    size_t end = outline->hits[heading->first + heading->count - 1].to;
    bool points = end < r->stream->count && jxi_is_digit(r->stream->glyphs[end].point);
    if (jxi_plan_has(&r->plan, JXI_LABEL_SCORE) || jxi_plan_has(&r->plan, JXI_LABEL_WEIGHT) || !points) return false;
    if (r->plan.count == JXI_PLAN_COLUMNS) return false;
    for (size_t i = 0; i < heading->first; i++)
        if (outline->hits[i].whole && outline->hits[i].match.label == JXI_LABEL_SCORE) return true;
    return false;
}

static void write_heading(jxi_restorer *r, const jxi_label_run *heading, const columns *list) {
    static const char *const levels[] = {"绩效指标", "一级指标", "二级指标"};
    const jxi_hit *first = &r->outline->hits[heading->first];
    jxi_write_row(&r->writer, first->from);
    if (jxi_has_block(r->outline, heading))
        jxi_write_glyphs(&r->writer, 0, first[-1].from, first->from, false);
    else
        jxi_write_text(&r->writer, 0, levels[0]);
    for (int32_t i = 1; i < FIRST_COLUMN; i++) jxi_write_text(&r->writer, i, levels[i]);
    jxi_plan *plan = &r->plan;
    *plan = (jxi_plan){.delimiter = r->outline->delimiter, .count = 1};
    plan->columns[0] = JXI_LABEL_SUBCLASS;
    if (find(r, list, JXI_LABEL_LEVEL3) == list->count) {
        jxi_write_text(&r->writer, FIRST_COLUMN, "三级指标");
        plan->columns[plan->count++] = JXI_LABEL_LEVEL3;
    }
    bool glued = plan->delimiter == JXI_GAP_NONE;
    for (size_t i = 0; i < list->count && plan->count < JXI_PLAN_COLUMNS; i++) {
        const jxi_hit *hit = &r->outline->hits[list->hits[i]];
        bool unit = hit->match.label == JXI_LABEL_MEASURE && jxi_plan_has(plan, JXI_LABEL_TARGET);
        if (glued && unit) continue; /* "≥12座" is the target, in one cell or two */
        if (hit->renamed)
            jxi_write_text(&r->writer, (int32_t)(SUBCLASS_COLUMN + plan->count),
                           hit->match.label == JXI_LABEL_ACTUAL ? "实际完成值" : "年度指标值");
        else
            jxi_write_glyphs(&r->writer, (int32_t)(SUBCLASS_COLUMN + plan->count), hit->from, hit->to, false);
        plan->columns[plan->count++] = hit->match.label;
    }
    if (scores_stand_apart(r, heading)) {
        jxi_write_text(&r->writer, (int32_t)(SUBCLASS_COLUMN + plan->count), "自评得分");
        plan->columns[plan->count++] = JXI_LABEL_SCORE;
    }
    bool both = jxi_plan_has(plan, JXI_LABEL_TARGET) && jxi_plan_has(plan, JXI_LABEL_ACTUAL);
    for (size_t i = 0; i < plan->count; i++) {
        bool value = plan->columns[i] == JXI_LABEL_TARGET || plan->columns[i] == JXI_LABEL_ACTUAL;
        plan->skips[i] = jxi_usual_skip(plan->columns[i], false);
        if (value && both && plan->delimiter == JXI_GAP_NONE) plan->skips[i] += COST_VALUE_LOST;
    }
}

static bool starts_block(const jxi_restorer *r, size_t index) {
    const jxi_outline *outline = r->outline;
    for (size_t h = 0; h < outline->heading_count; h++) {
        const jxi_label_run *heading = &outline->headings[h];
        if (heading->first > index) return heading->first <= index + 3;
    }
    return false;
}

/* Whether the total is what the label at a hit is about: figures or nothing follow. */
static bool is_total(const jxi_restorer *r, const jxi_hit *hit) {
    uint32_t next = hit->to < r->stream->count ? r->stream->glyphs[hit->to].point : 0;
    bool figure = next >= '0' && next <= '9';
    return hit->whole && (figure || hit->to == r->stream->count || r->outline->delimiter != JXI_GAP_NONE);
}

/* Whether a note follows at once: "说明无注:…". */
static bool precedes_note(const jxi_restorer *r, size_t index) {
    const jxi_hit *hit = &r->outline->hits[index];
    return index + 1 < r->outline->hit_count && hit[1].match.label == JXI_LABEL_OTHER_NOTE &&
           hit[1].from <= hit->to + 3;
}

static bool ends_table(const jxi_restorer *r, size_t index) {
    const jxi_hit *hit = &r->outline->hits[index];
    int32_t label = hit->match.label;
    bool colon = r->stream->glyphs[hit->to - 1].point == ':';
    if (label == JXI_LABEL_TOTAL) return is_total(r, hit);
    if (label == JXI_LABEL_GOAL_BLOCK) return hit->whole && starts_block(r, index);
    if (label == JXI_LABEL_OTHER_NOTE || label == JXI_LABEL_GRADE)
        return hit->whole &&
               (colon || r->outline->delimiter != JXI_GAP_NONE || hit->to - hit->from > 4 || precedes_note(r, index));
    return hit->whole && (label == JXI_LABEL_NAME || label == JXI_LABEL_DEPARTMENT) && starts_block(r, index + 4);
}

static size_t table_end(const jxi_restorer *r, const jxi_label_run *heading, size_t limit) {
    for (size_t i = heading->first + heading->count; i < r->outline->hit_count && r->outline->hits[i].from < limit; i++)
        if (ends_table(r, i)) return r->outline->hits[i].from;
    return limit;
}

/* How the rows lie in the source: on lines of their own or not. */
static bool lies_by_line(const jxi_bits *bits, int32_t delimiter) {
    size_t lines = 0;
    for (size_t i = 0; i < bits->count; i++) lines += bits->items[i].line;
    return delimiter <= JXI_GAP_SPACE && lines >= 3;
}

/* Learns from a first reading which columns this form leaves empty. */
static void learn_skips(jxi_plan *plan, const jxi_found *found) {
    int32_t filled[JXI_PLAN_COLUMNS] = {0}, rows = 0;
    for (size_t i = 0; i < found->count; i++) {
        if (found->cells[i].column < 0) continue;
        filled[found->cells[i].column]++;
        int32_t column = plan->columns[found->cells[i].column];
        rows += column == JXI_LABEL_TARGET || column == JXI_LABEL_ACTUAL;
    }
    rows = (rows + 1) / 2;
    for (size_t i = 1; i < plan->count && rows >= 3; i++) {
        if (plan->columns[i] == JXI_LABEL_LEVEL3 || plan->skips[i] == 0) continue;
        if (plan->delimiter == JXI_GAP_NONE && filled[i] > 0) continue;
        int32_t share = filled[i] >= (rows + 1) / 2 ? 100 : 200 * filled[i] / (rows + 1);
        plan->skips[i] = plan->skips[i] * share / 100 + 5;
    }
}

/* What is known of the row being collected. */
typedef struct row {
    const jxi_found_cell *cells[JXI_PLAN_COLUMNS];
    const jxi_found_cell *class_cell, *subclass; /* not written yet */
    int32_t class_label;
    bool any;
} row;

static void count_points(jxi_restorer *r, int32_t column, const jxi_found_cell *cell) {
    if (cell->doubtful || (column != JXI_LABEL_WEIGHT && column != JXI_LABEL_SCORE)) return;
    jxi_look look = jxi_look_of(r->stream, cell->from, cell->to);
    jx_decimal *sum = column == JXI_LABEL_WEIGHT ? &r->sums.weights : &r->sums.scores;
    if (look.figure.decimals >= 0) (void)jxi_decimal_add(*sum, look.figure.value, sum);
}

static bool is_dots(const jxi_restorer *r, const jxi_found_cell *cell) {
    uint32_t point = r->stream->glyphs[cell->from].point;
    return point == 0x2026 || point == '.';
}

/* Whether a row has a name, and figures in all columns of them. */
static void judge_row(const jxi_restorer *r, const row *collected, bool *named, bool *whole) {
    const jxi_plan *plan = &r->plan;
    *named = false;
    *whole = true;
    for (size_t i = 1; i < plan->count; i++) {
        int32_t column = plan->columns[i];
        const jxi_found_cell *cell = collected->cells[i];
        if (column == JXI_LABEL_LEVEL3 && cell)
            *named = !r->scattered || jxi_look_of(r->stream, cell->from, cell->to).kind == JXI_LOOK_WORDS;
        bool figure = column == JXI_LABEL_TARGET || column == JXI_LABEL_ACTUAL || column == JXI_LABEL_WEIGHT ||
                      column == JXI_LABEL_SCORE;
        *whole &= !figure || cell;
    }
}

/* A row without a name is none: its text is told, not read. */
static void write_left_over(jxi_restorer *r, const jxi_found_cell *first, const jxi_found_cell *last) {
    jxi_write_row(&r->writer, first->from);
    jxi_write_glyphs(&r->writer, 0, first->from, last->to, true);
}

static void write_row(jxi_restorer *r, row *collected) {
    const jxi_plan *plan = &r->plan;
    const jxi_found_cell *first = NULL, *last = NULL;
    size_t filled = 0;
    bool named, whole;
    for (size_t i = 0; i < plan->count; i++) {
        if (!collected->cells[i]) continue;
        if (!first) first = collected->cells[i];
        last = collected->cells[i];
        filled++;
    }
    judge_row(r, collected, &named, &whole);
    collected->any = false;
    if (first && !named && (r->scattered || plan->delimiter == JXI_GAP_NONE)) {
        write_left_over(r, first, last);
        return;
    }
    if (!first || (filled == 1 && (is_dots(r, first) || plan->delimiter == JXI_GAP_NONE))) return;
    jxi_write_row(&r->writer, first->from);
    if (collected->class_cell)
        jxi_write_glyphs(&r->writer, CLASS_COLUMN, collected->class_cell->from, collected->class_cell->to, false);
    if (collected->cells[0]) collected->subclass = collected->cells[0];
    if (collected->subclass)
        jxi_write_glyphs(&r->writer, SUBCLASS_COLUMN, collected->subclass->from, collected->subclass->to, false);
    for (size_t i = 1; i < plan->count; i++) {
        const jxi_found_cell *cell = collected->cells[i];
        if (!cell) continue;
        jxi_write_glyphs(&r->writer, (int32_t)(SUBCLASS_COLUMN + i), cell->from, cell->to,
                         cell->doubtful || (r->scattered && !whole));
        count_points(r, plan->columns[i], cell);
    }
    collected->class_cell = collected->subclass = NULL;
}

static void clear_cells(row *collected) {
    for (size_t i = 0; i < JXI_PLAN_COLUMNS; i++) collected->cells[i] = NULL;
}

/* A class that is named twice in a row is a subclass the second time. */
static void take_label(const jxi_bits *bits, row *collected, const jxi_found_cell *cell) {
    const jxi_bit *bit = &bits->items[cell->bit];
    if (bit->label == JXI_LABEL_CLASS && collected->class_cell && !collected->subclass &&
        bits->items[collected->class_cell->bit].category == bit->category)
        collected->subclass = cell;
    else if (bit->label == JXI_LABEL_CLASS) {
        collected->class_cell = cell;
        collected->subclass = NULL;
    } else if (bit->label == JXI_LABEL_SUBCLASS)
        collected->subclass = cell;
}

static void write_rows(jxi_restorer *r, const jxi_bits *bits, const jxi_found *found) {
    row collected = {.any = false};
    for (size_t i = 0; i < found->count; i++) {
        const jxi_found_cell *cell = &found->cells[i];
        if (cell->row || cell->column < 0) {
            if (collected.any) write_row(r, &collected);
            clear_cells(&collected);
        }
        if (cell->column < 0) {
            take_label(bits, &collected, cell);
        } else {
            collected.cells[cell->column] = cell;
            collected.any = true;
        }
    }
    if (collected.any) write_row(r, &collected);
}

size_t jxi_restore_table(jxi_restorer *r, const jxi_label_run *heading, size_t limit) {
    size_t end = table_end(r, heading, limit), from = r->outline->hits[heading->first + heading->count - 1].to;
    columns list = order_columns(r, heading);
    jxi_bits bits = {.allocator = r->outline->allocator};
    jxi_found found = {.allocator = bits.allocator};
    r->scattered = heading->scattered;
    write_heading(r, heading, &list);
    if (from >= end || r->writer.status != JX_OK) return end;
    bool units = jxi_plan_has(&r->plan, JXI_LABEL_MEASURE);
    jx_status status = jxi_cut(r->stream, from, end, r->plan.delimiter,
                               units ? JXI_CUT_INDICATORS_AND_UNITS : JXI_CUT_INDICATORS, &bits);
    r->plan.by_line = lies_by_line(&bits, r->plan.delimiter);
    if (status == JX_OK) status = jxi_search(r->stream, &bits, &r->plan, &found);
    if (status == JX_OK) {
        learn_skips(&r->plan, &found);
        jxi_found_free(&found);
        status = jxi_search(r->stream, &bits, &r->plan, &found);
    }
    r->writer.status = status;
    jxi_confirm(r->stream, &r->plan, r->sums.weights, &found);
    if (status == JX_OK) write_rows(r, &bits, &found);
    jxi_found_free(&found);
    jxi_bits_free(&bits);
    return end;
}
