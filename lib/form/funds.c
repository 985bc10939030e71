/* SPDX-License-Identifier: Apache-2.0 */
/* The money block: amounts by source and stage, and what its rows claim beside them. */
#include <string.h>

#include "form/form.h"

/* The source of money a row is about, -1 for none. */
static int32_t source_of(int32_t label) {
    switch (label) {
    case JXI_LABEL_TOTAL_FUNDS:
    case JXI_LABEL_TOTAL:
        return JX_FUNDS_TOTAL;
    case JXI_LABEL_FISCAL:
        return JX_FUNDS_FISCAL;
    case JXI_LABEL_CARRYOVER:
        return JX_FUNDS_CARRYOVER;
    case JXI_LABEL_OTHER_FUNDS:
        return JX_FUNDS_OTHER;
    default:
        return -1;
    }
}

static int32_t stage_of(int32_t label) {
    switch (label) {
    case JXI_LABEL_INITIAL:
        return JX_STAGE_INITIAL;
    case JXI_LABEL_FULL_YEAR:
        return JX_STAGE_FULL_YEAR;
    case JXI_LABEL_EXECUTED:
        return JX_STAGE_EXECUTED;
    default:
        return -1;
    }
}

static const char *heading_unit(const jxi_form *form) {
    return form->unit == JXI_UNIT_YUAN ? "元" : form->unit == JXI_UNIT_YI ? "亿元" : "万元";
}

/* Sets an amount; where a form parts one source of ours into several rows, they are summed. */
static void set_amount(jxi_form *form, int32_t source, int32_t stage, const jxi_piece *piece) {
    jx_project *project = form->assessment->project;
    jxi_amount *amount = &project->funds[source][stage];
    if (!piece || jxi_piece_is_blank(piece)) return;
    const char *text = jxi_form_clean(form, &form->text, piece->text);
    jx_decimal before = amount->value;
    if (before != JX_NONE) {
        jxi_amount more = {.value = JX_NONE};
        jx_decimal sum;
        if (jxi_amount_parse(text, form->unit, &more) != JX_OK || jxi_decimal_add(before, more.value, &sum) != JX_OK)
            return;
        jxi_text_free(&project->object.allocator, amount->text);
        *amount = (jxi_amount){.value = sum, .decimals = -1};
        return;
    }
    jx_status status = jx_project_set_amount(project, source, stage, text, heading_unit(form));
    jxi_form_check(form, status);
    if (status == JX_ERROR_SYNTAX || status == JX_ERROR_RANGE)
        jxi_form_note(form, JX_NOTE_UNREAD, form->grid->rows[form->row].place, piece->text);
}

static jxi_figure figure_of(jxi_form *form, const jxi_piece *piece) {
    jxi_figure figure = JXI_NO_FIGURE;
    if (!piece || jxi_piece_is_blank(piece)) return figure;
    if (jxi_figure_parse(jxi_form_clean(form, &form->text, piece->text), &figure) == JX_OK) return figure;
    jxi_form_note(form, JX_NOTE_UNREAD, form->grid->rows[form->row].place, piece->text);
    return JXI_NO_FIGURE;
}

/* Points that the headings give execution: "分值(10分)", "得分(20分*执行率)", or those of the block's side heading. */
static jx_decimal points_in_heading(const jxi_form *form) {
    static const int32_t labels[] = {JXI_LABEL_WEIGHT, JXI_LABEL_SCORE};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        const jxi_heading_column *column = jxi_heading_find(&form->funds, labels[i]);
        if (column && column->match.points != JX_NONE) return column->match.points;
    }
    return form->funds_points;
}

/* The row of the total also claims points, rate and score for execution as a whole. */
static void claim_execution(jxi_form *form, const jxi_fund_claims *claims) {
    static const int32_t labels[] = {JXI_LABEL_WEIGHT, JXI_LABEL_RATE, JXI_LABEL_SCORE};
    jxi_figure figures[] = {claims->weight, claims->rate, claims->score};
    jx_decimal points = points_in_heading(form);
    if (figures[0].value == JX_NONE && points != JX_NONE) figures[0] = (jxi_figure){points, 0};
    for (int32_t i = 0; i < 3; i++) {
        int32_t claim = JX_CLAIM_EXECUTION_WEIGHT + i;
        form->assessment->claims[claim] = figures[i];
        form->assessment->claim_asked[claim] =
            figures[i].value != JX_NONE || jxi_heading_find(&form->funds, labels[i]) != NULL;
    }
    jxi_form_check(form,
                   jxi_text_set(form->allocator, &form->assessment->fund_place, form->grid->rows[form->row].place));
}

/* A row of amounts under the heading of the block. */
static void read_row(jxi_form *form, const jxi_line *line, size_t first, int32_t source) {
    static const int32_t stages[] = {JXI_LABEL_INITIAL, JXI_LABEL_FULL_YEAR, JXI_LABEL_EXECUTED};
    jxi_placing placing;
    jxi_align(&form->funds, line, first, &placing);
    for (int32_t stage = 0; stage < JXI_STAGES; stage++)
        set_amount(form, source, stage, jxi_placed(&form->funds, line, &placing, stages[stage]));
    jxi_fund_claims claims = {
        .weight = figure_of(form, jxi_placed(&form->funds, line, &placing, JXI_LABEL_WEIGHT)),
        .rate = figure_of(form, jxi_placed(&form->funds, line, &placing, JXI_LABEL_RATE)),
        .score = figure_of(form, jxi_placed(&form->funds, line, &placing, JXI_LABEL_SCORE)),
    };
    form->assessment->fund_claims[source] = claims;
    if (source == JX_FUNDS_TOTAL) claim_execution(form, &claims);
}

/* Whether all amounts of a source are still open. */
static bool source_is_open(const jxi_form *form, int32_t source) {
    for (int32_t stage = 0; stage < JXI_STAGES; stage++)
        if (form->assessment->project->funds[source][stage].value != JX_NONE) return false;
    return true;
}

/* Whether a piece can be the value behind a label of the block. */
static bool is_figure(const jxi_piece *piece) {
    return piece->kind == JXI_KIND_NUMBER || piece->kind == JXI_KIND_AMOUNT || piece->kind == JXI_KIND_PERCENT ||
           piece->kind == JXI_KIND_UNREAD;
}

/* "预算数 6.84 | 到位数 6.84 | 执行数 6.84 | 100.00": every label has its value beside it; a lone figure at the end is
 * the rate. */
static bool read_pairs(jxi_form *form, const jxi_line *line) {
    size_t pairs = 0;
    for (size_t i = 0; i + 1 < line->count; i++) {
        int32_t label = line->pieces[i].match.label;
        pairs += (stage_of(label) >= 0 || label == JXI_LABEL_RATE) && is_figure(&line->pieces[i + 1]);
    }
    if (pairs == 0) return false;
    form->pair_count = 0;
    for (size_t i = 0; i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i], *next = i + 1 < line->count ? piece + 1 : NULL;
        int32_t label = piece->match.label, stage = stage_of(label);
        bool has_value = next && is_figure(next);
        if (stage >= 0 && has_value) set_amount(form, JX_FUNDS_TOTAL, stage, next);
        bool rate_beside = label == JXI_LABEL_RATE && has_value;
        bool rate_behind = label == JXI_LABEL_NONE && i + 1 == line->count && is_figure(piece) && pairs > 1;
        if (rate_beside || rate_behind) {
            jxi_fund_claims claims = form->assessment->fund_claims[JX_FUNDS_TOTAL];
            claims.rate = figure_of(form, rate_beside ? next : piece);
            form->assessment->fund_claims[JX_FUNDS_TOTAL] = claims;
            claim_execution(form, &claims);
        }
        if (label != JXI_LABEL_NONE && has_value && form->pair_count < JXI_PAIRS_MAX)
            form->pairs[form->pair_count++] = stage;
        i += has_value && label != JXI_LABEL_NONE;
    }
    form->part = JXI_PART_FUNDS;
    return true;
}

/* The rows of sources under such pairs repeat the source for each stage. */
static bool read_source_pairs(jxi_form *form, const jxi_line *line) {
    size_t pair = 0;
    for (size_t i = 0; i + 1 < line->count && pair < form->pair_count; i++) {
        int32_t source = source_of(line->pieces[i].match.label);
        if (source <= JX_FUNDS_TOTAL || !is_figure(&line->pieces[i + 1])) continue;
        if (form->pairs[pair] >= 0) set_amount(form, source, form->pairs[pair], &line->pieces[i + 1]);
        pair++;
    }
    return pair > 0;
}

/* The side heading with its unit and points. What stands behind it ("项目资金 (万元) 0.53") belongs nowhere. */
static bool take_block(jxi_form *form, const jxi_line *line) {
    bool found = false;
    for (size_t i = 0; i < line->count; i++) {
        jxi_label_match match;
        if (jxi_label_start(line->pieces[i].text, &match) != JXI_LABEL_FUNDS_BLOCK) continue;
        if (match.unit != JXI_UNIT_NONE) form->unit = match.unit;
        if (match.points != JX_NONE) form->funds_points = match.points;
        if (line->pieces[i].match.label == JXI_LABEL_NONE && match.used < strlen(line->pieces[i].text))
            jxi_form_note(form, JX_NOTE_LEFT_OUT, line->place, line->pieces[i].text + match.used);
        found = true;
    }
    return found;
}

/* Amounts right under the heading, without a label of their own, are the total. */
static bool is_bare_total(const jxi_form *form, const jxi_line *line) {
    size_t figures = 0;
    for (size_t i = 0; i < line->count; i++) {
        if (line->pieces[i].match.label == JXI_LABEL_FUNDS_BLOCK) continue;
        if (!is_figure(&line->pieces[i])) return false;
        figures++;
    }
    return figures >= 2 && form->funds.count && source_is_open(form, JX_FUNDS_TOTAL);
}

bool jxi_take_funds(jxi_form *form, const jxi_line *line) {
    if (form->part > JXI_PART_GOALS) return false;
    bool block = take_block(form, line);
    if (read_pairs(form, line)) return true;
    if (jxi_funds_heading(&form->funds, line)) {
        form->part = JXI_PART_FUNDS;
        return true;
    }
    if (form->part != JXI_PART_FUNDS) return block;
    for (size_t i = 0; i < line->count; i++) {
        int32_t source = source_of(line->pieces[i].match.label);
        if (source < 0) continue;
        if (form->pair_count && read_source_pairs(form, line)) return true;
        bool nested = line->pieces[i].match.part && !source_is_open(form, source);
        if (form->funds.count && !nested) read_row(form, line, i + 1, source);
        return true;
    }
    if (!is_bare_total(form, line)) return block;
    read_row(form, line, block ? 1 : 0, JX_FUNDS_TOTAL);
    return true;
}
