/* SPDX-License-Identifier: Apache-2.0 */
/* The head of a form: title, year, project, units, and the overall goals. */
#include <string.h>

#include "form/form.h"
#include "form/words/squeeze.h"

/* Further fields are looked for in the first part of a cell, and goals are kept up to a length: a table that is
 * something else must not cost the square of its size. */
enum { FIELDS_WITHIN = 4096, GOAL_KEPT = 65536 };

static int32_t field_of(int32_t label) {
    switch (label) {
    case JXI_LABEL_NAME:
        return JX_PROJECT_NAME;
    case JXI_LABEL_DEPARTMENT:
        return JX_PROJECT_DEPARTMENT;
    case JXI_LABEL_UNIT:
    case JXI_LABEL_SPENDER:
        return JX_PROJECT_UNIT;
    case JXI_LABEL_YEAR:
        return JX_PROJECT_YEAR;
    default:
        return 0;
    }
}

/* Keeps a field; a blank one never hides what stood elsewhere, and the first name is the name. */
static void set_field(jxi_form *form, int32_t field, const char *value) {
    const char *old = jx_project_text(form->assessment->project, field);
    bool had = !jxi_text_is_blank(old);
    if (had && (!*value || field == JX_PROJECT_NAME)) return;
    jxi_form_check(form, jx_assessment_set_text(form->assessment, field, value));
}

/* Where the next "label:" starts behind a blank, for cells that hold several fields. */
static size_t next_field(const char *text, size_t length) {
    jxi_label_match match;
    bool after_blank = false;
    for (size_t at = 0, size; at < length && at < FIELDS_WITHIN; at += size) {
        bool blank = jxi_is_blank(jxi_utf8_next(text + at, length - at, &size));
        if (!blank && after_blank && jxi_label_at(text + at, length - at, &match) != JXI_LABEL_NONE && match.colon)
            return at;
        after_blank = blank;
    }
    return length;
}

/* "单位: 万元" over a table, "金额单位：元". */
static bool take_money_unit(jxi_form *form, const jxi_label_match *match, const char *value) {
    if (match->label != JXI_LABEL_MEASURE && match->label != JXI_LABEL_FIELD) return false;
    int32_t unit = jxi_money_unit(value);
    if (unit != JXI_UNIT_NONE) form->unit = unit;
    return match->label == JXI_LABEL_FIELD || unit != JXI_UNIT_NONE;
}

/* The total that a form states in its head. A label with nothing behind it may have its figure below: the column is
 * kept, for it may run on through the blocks of the form. */
static bool take_head_total(jxi_form *form, int32_t label, const jxi_piece *piece, const char *value,
                            const char *place) {
    bool total = label == JXI_LABEL_TOTAL || label == JXI_LABEL_SCORE;
    if (!total || form->part != JXI_PART_TOP) return false;
    if (jxi_text_is_blank(value)) {
        if (piece) form->score_column = piece->column;
        return piece != NULL;
    }
    jxi_figure figure;
    if (jxi_figure_parse(value, &figure) != JX_OK) return false;
    jxi_form_check(form, jx_assessment_set_claim(form->assessment, JX_CLAIM_TOTAL_SCORE, value));
    jxi_form_check(form, jxi_text_set(form->allocator, &form->assessment->total_place, place));
    form->total_seen = form->total_in_head = true;
    return true;
}

/* Fields written as "label: value" in one cell, one or several. */
static bool take_inline_fields(jxi_form *form, const char *text, const char *place) {
    bool any = false;
    for (size_t length = strlen(text); length > 0;) {
        jxi_label_match match;
        int32_t label = jxi_label_start(text, &match);
        if (label == JXI_LABEL_NONE || !match.colon) return any;
        const char *rest = text + match.used;
        size_t end = next_field(rest, strlen(rest));
        jxi_buffer_clear(&form->text);
        jxi_clean_text(&form->text, rest, end);
        if (form->text.failed) jxi_form_check(form, JX_ERROR_NO_MEMORY);
        const char *value = form->text.data ? form->text.data : "";
        if (field_of(label))
            set_field(form, field_of(label), value);
        else if (!take_head_total(form, label, NULL, value, place) && !take_money_unit(form, &match, value))
            return any;
        any = true;
        text = rest + end;
        length = strlen(text);
    }
    return any;
}

bool jxi_take_fields(jxi_form *form, const jxi_line *line) {
    if (form->part > JXI_PART_GOALS) return false;
    if (form->part == JXI_PART_GOALS && !field_of(line->pieces[0].match.label)) return false;
    bool any = false;
    for (size_t i = 0; i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i], *next = i + 1 < line->count ? piece + 1 : NULL;
        if (piece->match.label == JXI_LABEL_NONE) {
            any |= take_inline_fields(form, piece->text, line->place);
            continue;
        }
        bool has_value = next && next->match.label == JXI_LABEL_NONE;
        const char *value = has_value ? jxi_form_clean(form, &form->text, next->text) : "";
        int32_t field = field_of(piece->match.label);
        if (field)
            set_field(form, field, value);
        else if (!take_head_total(form, piece->match.label, piece, value, line->place) &&
                 !take_money_unit(form, &piece->match, value))
            continue;
        any = true;
        i += has_value;
    }
    return any;
}

/* The year of "(2021年度)" or "2021年…", the last one in the text; 0 for none. */
static int year_in(const char *squeezed) {
    int year = 0;
    for (const char *at = squeezed; (at = strstr(at, "20")) != NULL; at++) {
        bool digits = strspn(at, "0123456789") == 4 && (at == squeezed || !strchr("0123456789", at[-1]));
        if (digits && jxi_text_starts(at + 4, "年")) year = 2000 + (at[2] - '0') * 10 + (at[3] - '0');
    }
    return year;
}

/* Rows above the fields: the title, and the year under it. */
bool jxi_take_title(jxi_form *form, const jxi_line *line) {
    if (form->part != JXI_PART_TOP || line->pieces[0].match.label != JXI_LABEL_NONE) return false;
    if (jx_project_text(form->assessment->project, JX_PROJECT_NAME)) return false;
    char squeezed[512];
    size_t characters;
    for (size_t i = 0; i < line->count; i++) {
        jxi_squeeze(line->pieces[i].text, squeezed, sizeof squeezed, &characters);
        int year = year_in(squeezed);
        char digits[5] = {'2', '0', (char)('0' + year / 10 % 10), (char)('0' + year % 10), '\0'};
        if (year) jxi_form_check(form, jx_assessment_set_text(form->assessment, JX_PROJECT_YEAR, digits));
        if ((strstr(squeezed, "表") || jxi_text_ends(squeezed, "报告")) && form->title.length == 0)
            jxi_form_clean(form, &form->title, line->pieces[i].text);
    }
    return true;
}

/* Adds text to one side of the goals. */
static void add_goal(jxi_form *form, int32_t field, const char *text) {
    const char *old = jx_project_text(form->assessment->project, field);
    if (old && strlen(old) > GOAL_KEPT) return;
    jxi_buffer_clear(&form->text);
    jxi_buffer_text(&form->text, old);
    if (form->text.length) jxi_buffer_text(&form->text, "\n");
    jxi_clean_text(&form->text, text, strlen(text));
    if (form->text.failed) jxi_form_check(form, JX_ERROR_NO_MEMORY);
    jxi_form_check(form, jx_assessment_set_text(form->assessment, field, form->text.data ? form->text.data : ""));
}

/* The headings of the two sides: where they stand, and whether a goal follows in the same row. */
static bool take_goal_heading(jxi_form *form, const jxi_line *line) {
    const jxi_piece *block = jxi_line_find(line, JXI_LABEL_GOAL_BLOCK);
    const jxi_piece *expected = jxi_line_find(line, JXI_LABEL_EXPECTED),
                    *done = jxi_line_find(line, JXI_LABEL_ACHIEVED);
    if (!expected && (done || (block && line->count > 1))) expected = block;
    if (!expected && !done) return false;
    const jxi_piece *const sides[2] = {expected, done};
    for (int side = 0; side < 2; side++) {
        int32_t field = side ? JX_PROJECT_ACHIEVED : JX_PROJECT_GOAL;
        const jxi_piece *piece = sides[side];
        form->goal_columns[side] = piece ? piece->column : -1;
        if (!piece) continue;
        if (!jx_project_text(form->assessment->project, field)) add_goal(form, field, "");
        const jxi_piece *next = piece + 1 < line->pieces + line->count ? piece + 1 : NULL;
        if (next && next->match.label == JXI_LABEL_NONE) add_goal(form, field, next->text);
    }
    form->part = JXI_PART_GOALS;
    return true;
}

/* The side that a lone text under the headings stands on. */
static int nearest_side(const jxi_form *form, const jxi_piece *piece) {
    if (form->goal_columns[0] < 0 || form->goal_columns[1] < 0) return form->goal_columns[0] < 0;
    int32_t to[2];
    for (int side = 0; side < 2; side++) {
        to[side] = form->goal_columns[side] - piece->column;
        if (to[side] < 0) to[side] = -to[side];
    }
    return to[1] < to[0];
}

bool jxi_take_goals(jxi_form *form, const jxi_line *line) {
    if (form->part >= JXI_PART_INDICATORS) return false;
    if (take_goal_heading(form, line)) return true;
    if (form->part != JXI_PART_GOALS) return false;
    const jxi_piece *texts[2] = {NULL, NULL};
    size_t count = 0;
    for (size_t i = 0; i < line->count && count < 2; i++)
        if (line->pieces[i].match.label == JXI_LABEL_NONE) texts[count++] = &line->pieces[i];
    if (count == 0) return false;
    bool swapped = form->goal_columns[1] >= 0 && form->goal_columns[1] < form->goal_columns[0];
    for (size_t i = 0; i < count; i++) {
        int side = count == 2 ? (int)(i != 0) != swapped : nearest_side(form, texts[i]);
        add_goal(form, side ? JX_PROJECT_ACHIEVED : JX_PROJECT_GOAL, texts[i]->text);
    }
    return true;
}
