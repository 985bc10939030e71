/* SPDX-License-Identifier: Apache-2.0 */
/* The row of totals: what all weights and all scores add up to by the form, and its grade. */
#include <string.h>

#include "form/form.h"

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
    return column && piece->column < column->column + column->columns &&
           column->column < piece->column + piece->columns;
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

/* The label of the totals, at the start of the row or behind the form's remarks; NULL when the row is another. */
static const jxi_piece *total_label(const jxi_line *line) {
    const jxi_piece *label = jxi_line_find(line, JXI_LABEL_TOTAL);
    const jxi_piece *remark = jxi_line_find(line, JXI_LABEL_OTHER_NOTE);
    if (!label) return NULL;
    for (const jxi_piece *piece = line->pieces; piece < label; piece++)
        if (piece->kind != JXI_KIND_SIDE && !(remark && remark <= piece)) return NULL;
    return label;
}

bool jxi_take_total(jxi_form *form, const jxi_line *line) {
    if (form->part != JXI_PART_INDICATORS && form->part != JXI_PART_AFTER) return false;
    const jxi_piece *label = total_label(line);
    if (!label) {
        bool grade = jxi_line_find(line, JXI_LABEL_GRADE) != NULL;
        if (grade) take_grade(form, line);
        return grade;
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
