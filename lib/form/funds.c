/* SPDX-License-Identifier: Apache-2.0 */
/* The money block: amounts by source and stage, and what its rows claim beside them. */
#include <string.h>

#include "form/form.h"
#include "form/stages.h"
#include "model/figures.h"

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
    /* The mark of an unread cell kept the text from being read; it is no part of what is written there. */
    if (jxi_text_starts(text, JXI_UNREAD_MARK))
        jxi_form_check(form, jxi_text_set(&project->object.allocator, &amount->text, text + strlen(JXI_UNREAD_MARK)));
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

static jxi_fund_claims claims_of(jxi_form *form, const jxi_line *line, const jxi_placing *placing) {
    return (jxi_fund_claims){
        .weight = figure_of(form, jxi_placed(&form->funds, line, placing, JXI_LABEL_WEIGHT)),
        .rate = figure_of(form, jxi_placed(&form->funds, line, placing, JXI_LABEL_RATE)),
        .score = figure_of(form, jxi_placed(&form->funds, line, placing, JXI_LABEL_SCORE)),
    };
}

/* An amount with its state: the column is there or not, the cell is filled in or not. */
static void read_stage(jxi_form *form, int32_t source, int32_t stage, const jxi_piece *piece, int32_t label) {
    const jxi_heading_column *column = jxi_heading_find(&form->funds, label);
    set_amount(form, source, stage, piece);
    if (!column) return;
    bool filled = piece && !jxi_piece_is_blank(piece);
    bool read = form->assessment->project->funds[source][stage].value != JX_NONE;
    int32_t state = read ? JX_STATE_READ : filled ? JX_STATE_UNREAD : JX_STATE_BLANK;
    jxi_figure_set(form->assessment, jxi_fund_figure(source, stage), 0, state, column->inferred && filled);
    if (state == JX_STATE_UNREAD && source == JX_FUNDS_TOTAL && stage != JX_STAGE_INITIAL) form->gap = true;
}

/* Whether a row of a source has fewer amounts than the block has stages, in a text whose empty cells may have been
 * dropped: then nothing tells which stage is missing. The total has its rate beside it. */
static bool has_slid(const jxi_form *form, const jxi_line *line, size_t first, int32_t source) {
    size_t amounts = 0, stages = 0;
    if (form->funds.exact || source == JX_FUNDS_TOTAL || line->width >= form->funds.width) return false;
    for (size_t i = first; i < line->count; i++)
        amounts += line->pieces[i].kind == JXI_KIND_NUMBER || line->pieces[i].kind == JXI_KIND_AMOUNT;
    for (size_t j = 0; j < form->funds.count; j++) stages += stage_of(form->funds.columns[j].label) >= 0;
    return amounts > 0 && amounts < stages;
}

static void leave_unread(jxi_form *form, const jxi_line *line, size_t first, int32_t source) {
    for (int32_t stage = 0; stage < JXI_STAGES; stage++)
        jxi_figure_set(form->assessment, jxi_fund_figure(source, stage), 0, JX_STATE_UNREAD, false);
    for (size_t i = first; i < line->count; i++)
        if (!jxi_piece_is_blank(&line->pieces[i]))
            jxi_form_note(form, JX_NOTE_UNREAD, line->place, line->pieces[i].text);
}

/* A row of amounts under the heading of the block. */
static void read_row(jxi_form *form, const jxi_line *line, size_t first, int32_t source) {
    static const int32_t stages[] = {JXI_LABEL_INITIAL, JXI_LABEL_FULL_YEAR, JXI_LABEL_EXECUTED};
    jxi_placing placing;
    if (has_slid(form, line, first, source)) {
        leave_unread(form, line, first, source);
        return;
    }
    jxi_align(&form->funds, line, first, &placing);
    for (int32_t stage = 0; stage < JXI_STAGES; stage++)
        read_stage(form, source, stage, jxi_placed(&form->funds, line, &placing, stages[stage]), stages[stage]);
    jxi_fund_claims claims = claims_of(form, line, &placing);
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

/* How many figures of a line stand under the columns of the block's heading: a row of it, not labels with values. */
static size_t figures_under_heading(const jxi_form *form, const jxi_line *line) {
    size_t count = 0;
    for (size_t i = 0; form->funds.exact && i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i];
        for (size_t j = 0; is_figure(piece) && j < form->funds.count; j++)
            count += jxi_stands_under(&form->funds.columns[j], piece);
    }
    return count;
}

/* The claim about execution that a label of the block asks for, -1 for none. */
static int32_t claim_of(int32_t label) {
    return label == JXI_LABEL_WEIGHT  ? JX_CLAIM_EXECUTION_WEIGHT
           : label == JXI_LABEL_RATE  ? JX_CLAIM_EXECUTION_RATE
           : label == JXI_LABEL_SCORE ? JX_CLAIM_EXECUTION_SCORE
                                      : -1;
}

/* A claim that stands beside its label. */
static void claim_beside(jxi_form *form, int32_t claim, const jxi_piece *piece) {
    jxi_fund_claims *claims = &form->assessment->fund_claims[JX_FUNDS_TOTAL];
    jxi_figure figure = figure_of(form, piece);
    if (claim == JX_CLAIM_EXECUTION_WEIGHT) claims->weight = figure;
    if (claim == JX_CLAIM_EXECUTION_RATE) claims->rate = figure;
    if (claim == JX_CLAIM_EXECUTION_SCORE) claims->score = figure;
    claim_execution(form, claims);
}

/* "预算数 6.84 | 到位数 6.84 | 执行数 6.84 | 100.00": every label has its value beside it; a lone figure at the end is
 * the rate. */
static bool read_pairs(jxi_form *form, const jxi_line *line) {
    size_t pairs = 0;
    for (size_t i = 0; i + 1 < line->count; i++) {
        int32_t label = line->pieces[i].match.label;
        bool points = form->part == JXI_PART_FUNDS && claim_of(label) >= 0;
        pairs += (stage_of(label) >= 0 || label == JXI_LABEL_RATE || points) && is_figure(&line->pieces[i + 1]);
    }
    if (pairs == 0) return false;
    form->pair_count = 0;
    for (size_t i = 0; i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i], *next = i + 1 < line->count ? piece + 1 : NULL;
        int32_t label = piece->match.label, stage = stage_of(label);
        bool has_value = next && is_figure(next);
        if (stage >= 0 && has_value && piece->match.unit != JXI_UNIT_NONE) form->unit = piece->match.unit;
        if (stage >= 0 && has_value) set_amount(form, JX_FUNDS_TOTAL, stage, next);
        bool rate_behind = label == JXI_LABEL_NONE && i + 1 == line->count && is_figure(piece) && pairs > 1;
        if (has_value && claim_of(label) >= 0) claim_beside(form, claim_of(label), next);
        if (rate_behind) claim_beside(form, JX_CLAIM_EXECUTION_RATE, piece);
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

/* The unit that the headings of the columns give when that of the block gives none. */
static void take_heading_unit(jxi_form *form) {
    for (size_t i = 0; i < form->funds.count; i++)
        if (form->funds.columns[i].match.unit != JXI_UNIT_NONE) form->unit = form->funds.columns[i].match.unit;
}

/* A row under sources in columns: the stage that its label names, else the full-year budget; what was spent and what is
 * claimed may stand beside. */
static bool read_sources(jxi_form *form, const jxi_line *line) {
    jxi_placing placing;
    size_t figures = 0;
    for (size_t i = 0; i < line->count; i++) figures += is_figure(&line->pieces[i]);
    if (figures == 0) return false;
    int32_t stage = -1;
    for (size_t i = 0; i < line->count && stage < 0; i++) stage = stage_of(line->pieces[i].match.label);
    jxi_align(&form->funds, line, 0, &placing);
    for (size_t i = 0; i < line->count; i++) {
        if (placing.column[i] < 0 || !is_figure(&line->pieces[i])) continue;
        int32_t label = form->funds.columns[placing.column[i]].label, source = source_of(label);
        if (source >= 0) set_amount(form, source, stage < 0 ? JX_STAGE_FULL_YEAR : stage, &line->pieces[i]);
        if (label == JXI_LABEL_EXECUTED) set_amount(form, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED, &line->pieces[i]);
    }
    jxi_fund_claims claims = claims_of(form, line, &placing);
    bool claims_any = claims.weight.value != JX_NONE || claims.rate.value != JX_NONE || claims.score.value != JX_NONE;
    if (claims_any || stage < 0) {
        form->assessment->fund_claims[JX_FUNDS_TOTAL] = claims;
        claim_execution(form, &claims);
    }
    form->by_source = stage >= 0;
    return true;
}

/* The first row of the block is the total whatever its label says, and marked as inferred. */
static void infer_total(jxi_form *form) {
    for (int32_t stage = 0; stage < JXI_STAGES; stage++) {
        bool read = form->assessment->project->funds[JX_FUNDS_TOTAL][stage].value != JX_NONE;
        if (read) jxi_figure_set(form->assessment, JX_FIGURE_FUNDS + stage, 0, JX_STATE_READ, true);
    }
}

/* A row of amounts under a label that nobody knows. */
static void note_unknown_row(jxi_form *form, const jxi_line *line) {
    int32_t figures = 0;
    const jxi_piece *label = NULL;
    for (size_t i = 0; i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i];
        figures += is_figure(piece);
        bool known = piece->match.label != JXI_LABEL_NONE && piece->match.label != JXI_LABEL_FUNDS_BLOCK;
        if (known) return;
        if (!is_figure(piece) && piece->match.label == JXI_LABEL_NONE) label = piece;
    }
    if (figures == 0 || !label || form->funds.count == 0) return;
    const char *text = jxi_form_clean(form, &form->text, label->text);
    jxi_form_check(form, jxi_stranger_add(form->assessment, text, line->place, figures));
    if (source_is_open(form, JX_FUNDS_TOTAL)) form->gap = true;
}

bool jxi_take_funds(jxi_form *form, const jxi_line *line) {
    if (form->part > JXI_PART_GOALS) return false;
    bool block = take_block(form, line);
    bool under = form->part == JXI_PART_FUNDS && figures_under_heading(form, line) >= 2;
    if (under && form->by_source && read_sources(form, line)) return true;
    if (!under && read_pairs(form, line)) return true;
    if (jxi_funds_heading(&form->funds, line, &form->by_source)) {
        form->part = JXI_PART_FUNDS;
        form->funds_row = form->row;
        take_heading_unit(form);
        jxi_settle_stages(form);
        return true;
    }
    if (form->part != JXI_PART_FUNDS) return block;
    if (form->by_source && read_sources(form, line)) return true;
    for (size_t i = 0; i < line->count; i++) {
        int32_t source = source_of(line->pieces[i].match.label);
        if (source < 0) continue;
        if (form->pair_count && read_source_pairs(form, line)) return true;
        bool nested = line->pieces[i].match.part && !source_is_open(form, source);
        if (form->funds.count && !nested) read_row(form, line, i + 1, source);
        return true;
    }
    if (under && form->row == form->funds_row + 1 && source_is_open(form, JX_FUNDS_TOTAL)) {
        read_row(form, line, 0, JX_FUNDS_TOTAL);
        infer_total(form);
        return true;
    }
    if (!is_bare_total(form, line)) {
        note_unknown_row(form, line);
        return block;
    }
    read_row(form, line, block ? 1 : 0, JX_FUNDS_TOTAL);
    return true;
}
