/* SPDX-License-Identifier: Apache-2.0 */
/* The row of totals: what all weights and all scores add up to by the form, and its grade. */
#include <string.h>

#include "form/form.h"
#include "model/figures.h"

enum { FIGURES_MAX = 2 };

/* Sets the claim and whether the form asks for it. */
static void claim(jxi_form *form, int32_t which, const jxi_piece *piece) {
    const char *text = piece ? jxi_form_clean(form, &form->text, piece->text) : "";
    jx_status status = jx_assessment_set_claim(form->assessment, which, text);
    jxi_form_check(form, status);
    if (status == JX_ERROR_SYNTAX || status == JX_ERROR_RANGE) {
        form->assessment->claim_asked[which] = true;
        jxi_form_note(form, JX_NOTE_UNREAD, form->grid->rows[form->row].place, piece->text);
    }
}

static bool is_under(const jxi_heading *heading, int32_t label, const jxi_piece *piece) {
    const jxi_heading_column *column = jxi_heading_find(heading, label);
    return column && jxi_stands_under(column, piece);
}

/* A lone number is the total of the weights only where nothing can have moved it there: right under 分值, and the row
 * has its label in the first column or the document has real columns. */
static bool is_weight_total(const jxi_form *form, const jxi_piece *label, const jxi_piece *figure) {
    if (!form->heading.exact && label->column != 0) return false;
    return is_under(&form->heading, JXI_LABEL_WEIGHT, figure) && !is_under(&form->heading, JXI_LABEL_SCORE, figure);
}

static void claim_totals(jxi_form *form, const jxi_piece *label, const jxi_piece *const figures[], size_t count) {
    const jxi_piece *weight = NULL, *score = NULL;
    if (count == 1) {
        if (is_weight_total(form, label, figures[0]))
            weight = figures[0];
        else
            score = figures[0];
    } else if (count == 2) {
        const jxi_heading_column *weights = jxi_heading_find(&form->heading, JXI_LABEL_WEIGHT);
        const jxi_heading_column *scores = jxi_heading_find(&form->heading, JXI_LABEL_SCORE);
        bool score_first = weights && scores && scores->column < weights->column;
        weight = figures[score_first];
        score = figures[!score_first];
    }
    if (weight) claim(form, JX_CLAIM_TOTAL_WEIGHT, weight);
    claim(form, JX_CLAIM_TOTAL_SCORE, score);
}

/* A grade, also one behind its label: "自评等级 | 优". */
static void take_grade(jxi_form *form, const jxi_line *line) {
    const jxi_piece *label = jxi_line_find(line, JXI_LABEL_GRADE);
    if (label && form->assessment->claimed_grade == JX_GRADE_NONE) form->assessment->grade_asked = true;
    for (size_t i = 0; i < line->count; i++)
        if (line->pieces[i].kind == JXI_KIND_GRADE)
            jxi_form_check(form, jx_assessment_set_claimed_grade(form->assessment, line->pieces[i].text));
}

/* The sum of what a column claims over the indicators so far, with or without execution; JX_NONE: it cannot be told. */
static jx_decimal sum_of(const jxi_form *form, bool weights, bool execution) {
    int32_t claim = weights ? JX_CLAIM_EXECUTION_WEIGHT : JX_CLAIM_EXECUTION_SCORE;
    jx_decimal sum = execution ? form->assessment->claims[claim].value : 0;
    for (size_t i = 0; i < form->assessment->count; i++) {
        const jx_indicator *indicator = form->assessment->indicators[i];
        if (jxi_decimal_add(sum, (weights ? indicator->weight : indicator->claimed).value, &sum) != JX_OK)
            return JX_NONE;
    }
    return sum;
}

static bool is_sum(jxi_form *form, const jxi_piece *piece, bool weights) {
    jxi_figure figure;
    if (jxi_figure_parse(jxi_form_clean(form, &form->text, piece->text), &figure) != JX_OK) return false;
    return figure.value == sum_of(form, weights, false) || figure.value == sum_of(form, weights, true);
}

/* Whether a text stands across the columns of names and values: no indicator is written so. */
static bool stands_across(const jxi_form *form, const jxi_piece *piece) {
    const jxi_heading_column *name = jxi_heading_find(&form->heading, JXI_LABEL_LEVEL3);
    return form->heading.exact && name && piece->column <= name->column && piece->columns >= 3 &&
           piece->column + piece->columns > name->column;
}

/* A row under a label that nobody knows is the total when its figures are the sums; else it is named. */
static bool take_unknown_total(jxi_form *form, const jxi_line *line) {
    const jxi_piece *label = &line->pieces[0], *weight = NULL, *score = NULL;
    int32_t figures = 0;
    if (label->kind == JXI_KIND_SIDE && line->count > 1) label++;
    if (label->match.label != JXI_LABEL_NONE || !stands_across(form, label)) return false;
    for (const jxi_piece *piece = label + 1; piece < line->pieces + line->count; piece++) {
        if (piece->kind != JXI_KIND_NUMBER) continue;
        figures++;
        if (is_under(&form->heading, JXI_LABEL_WEIGHT, piece)) weight = piece;
        if (is_under(&form->heading, JXI_LABEL_SCORE, piece)) score = piece;
    }
    if (figures == 0) return false;
    bool fits = (!weight || is_sum(form, weight, true)) && score && (weight || is_sum(form, score, false));
    if (fits) {
        if (weight) claim(form, JX_CLAIM_TOTAL_WEIGHT, weight);
        claim(form, JX_CLAIM_TOTAL_SCORE, score);
        jxi_figure_set(form->assessment, JX_FIGURE_TOTAL, 0, JX_STATE_READ, true);
        jxi_form_check(form, jxi_text_set(form->allocator, &form->assessment->total_place, line->place));
        form->total_seen = true;
    } else {
        const char *text = jxi_form_clean(form, &form->text, label->text);
        jxi_form_check(form, jxi_stranger_add(form->assessment, text, line->place, figures));
    }
    return true;
}

/* The label of the totals, at the start of the row or behind the form's remarks; NULL when the row is another. */
static const jxi_piece *total_label(const jxi_line *line) {
    const jxi_piece *label = jxi_line_find(line, JXI_LABEL_TOTAL);
    if (!label && line->pieces[0].match.label == JXI_LABEL_SCORE) label = &line->pieces[0];
    const jxi_piece *remark = jxi_line_find(line, JXI_LABEL_OTHER_NOTE);
    if (!label) return NULL;
    for (const jxi_piece *piece = line->pieces; piece < label; piece++)
        if (piece->kind != JXI_KIND_SIDE && !(remark && remark <= piece)) return NULL;
    return label;
}

/* Takes the figure of a line that stands in the column of the form's points; -1: none does. */
static int32_t running_piece(const jxi_form *form, const jxi_line *line) {
    for (size_t i = 0; form->score_column >= 0 && i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i];
        bool under = piece->column <= form->score_column && form->score_column < piece->column + piece->columns;
        if (under && piece->kind == JXI_KIND_NUMBER) return (int32_t)i;
    }
    return -1;
}

static void drop_piece(jxi_line *line, size_t index) {
    line->count--;
    for (size_t i = index; i < line->count; i++) line->pieces[i] = line->pieces[i + 1];
}

void jxi_take_running_score(jxi_form *form, jxi_line *line) {
    int32_t index = form->part < JXI_PART_INDICATORS ? running_piece(form, line) : -1;
    if (index < 0) return;
    jxi_piece *piece = &line->pieces[index];
    const char *text = jxi_form_clean(form, &form->text, piece->text);
    if (jxi_is_indicator_heading(line)) {
        piece->match.label = JXI_LABEL_SCORE;
        piece->kind = JXI_KIND_LABEL;
        return;
    }
    if (form->part == JXI_PART_TOP && !jxi_line_find(line, JXI_LABEL_FUNDS_BLOCK)) {
        claim(form, JX_CLAIM_TOTAL_SCORE, piece);
        jxi_form_check(form, jxi_text_set(form->allocator, &form->assessment->total_place, line->place));
        form->total_seen = form->total_in_head = true;
    } else if (form->part <= JXI_PART_FUNDS && !jxi_line_find(line, JXI_LABEL_GOAL_BLOCK) &&
               !jxi_line_find(line, JXI_LABEL_EXPECTED) && !jxi_line_find(line, JXI_LABEL_ACHIEVED)) {
        claim(form, JX_CLAIM_EXECUTION_SCORE, piece);
    } else {
        jxi_form_note(form, JX_NOTE_LEFT_OUT, line->place, text);
    }
    drop_piece(line, (size_t)index);
}

bool jxi_take_total(jxi_form *form, const jxi_line *line) {
    if (form->part != JXI_PART_INDICATORS && form->part != JXI_PART_AFTER) return false;
    const jxi_piece *label = total_label(line);
    if (!label) {
        bool grade = jxi_line_find(line, JXI_LABEL_GRADE) != NULL;
        if (grade) take_grade(form, line);
        return grade || (form->part == JXI_PART_INDICATORS && take_unknown_total(form, line));
    }
    const jxi_piece *figures[FIGURES_MAX];
    size_t count = 0;
    for (const jxi_piece *piece = label + 1; piece < line->pieces + line->count; piece++) {
        bool figure = piece->kind == JXI_KIND_NUMBER || piece->kind == JXI_KIND_UNREAD;
        if (figure && count < FIGURES_MAX) figures[count++] = piece;
    }
    claim_totals(form, label, figures, count);
    take_grade(form, line);
    jxi_form_check(form, jxi_text_set(form->allocator, &form->assessment->total_place, line->place));
    form->total_seen = true;
    form->part = JXI_PART_AFTER;
    return true;
}
