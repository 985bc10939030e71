/* SPDX-License-Identifier: Apache-2.0 */
/* The indicator table: its heading, its rows, and the row of totals. */
#include <string.h>

#include "form/blocks.h"
#include "form/columns.h"
#include "form/form.h"
#include "form/words/squeeze.h"
#include "model/figures.h"

/* The first row that no cell of a heading reaches down to; the side heading reaches down the whole table. */
static size_t heading_end(const jxi_form *form, const jxi_line *line) {
    int32_t rows = 1;
    for (size_t i = 0; i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i];
        int32_t label = jxi_indicator_column(piece);
        bool side = label == JXI_LABEL_INDICATORS || label == JXI_LABEL_NONE;
        if (!side && piece->rows > rows) rows = piece->rows;
    }
    return form->row + (size_t)rows;
}

bool jxi_take_heading(jxi_form *form, const jxi_line *line) {
    bool follows = form->part == JXI_PART_INDICATORS && form->heading_row + 1 == form->row;
    if (follows && (jxi_continues_indicator_heading(line) || form->row < form->heading_until)) {
        jxi_join_heading(&form->heading, line);
        form->heading_row = form->row;
        form->settled = false;
        return true;
    }
    if (!jxi_is_indicator_heading(line)) return false;
    const jxi_piece *block = jxi_line_find(line, JXI_LABEL_GOAL_BLOCK);
    if (block || form->goal == 0) form->goal++;
    jxi_indicator_heading(&form->heading, line);
    form->heading_until = heading_end(form, line);
    form->heading_row = form->row;
    form->settled = false;
    form->part = JXI_PART_INDICATORS;
    return true;
}

/* In a document with real columns several cells may stand under one heading: they are read together. */
static void gather(const jxi_heading *heading, const jxi_line *line, jxi_placing *placing) {
    static const int32_t gathering[] = {JXI_LABEL_LEVEL3, JXI_LABEL_TARGET, JXI_LABEL_ACTUAL, JXI_LABEL_REASON};
    for (size_t i = 0; heading->exact && i < line->count; i++) {
        if (placing->column[i] >= 0) continue;
        const jxi_piece *piece = &line->pieces[i];
        for (size_t j = 0; j < heading->count; j++) {
            const jxi_heading_column *column = &heading->columns[j];
            bool under = piece->column >= column->column && piece->column < column->column + column->columns;
            for (size_t k = 0; under && k < sizeof gathering / sizeof gathering[0]; k++)
                if (column->label == gathering[k]) placing->column[i] = (int32_t)j;
        }
    }
}

/* Adds the texts under a label; what could not be read is noted instead. */
static void add_text(jxi_form *form, const jxi_line *line, const jxi_placing *placing, int32_t label) {
    for (size_t i = 0; i < line->count; i++) {
        const jxi_piece *piece = &line->pieces[i];
        if (placing->column[i] < 0 || form->heading.columns[placing->column[i]].label != label) continue;
        if (piece->kind == JXI_KIND_UNREAD) {
            jxi_form_note(form, JX_NOTE_UNREAD, line->place, piece->text);
            continue;
        }
        bool value = label == JXI_LABEL_TARGET || label == JXI_LABEL_ACTUAL;
        if (value && piece->kind == JXI_KIND_PLACEHOLDER) {
            jxi_form_note(form, JX_NOTE_PLACEHOLDER, line->place, piece->text);
            continue;
        }
        if (form->text.length) jxi_buffer_text(&form->text, " ");
        jxi_clean_text(&form->text, piece->text, strlen(piece->text));
    }
}

/* The text under a label, NULL when there is none. */
static const char *text_under(jxi_form *form, const jxi_line *line, const jxi_placing *placing, int32_t label) {
    jxi_buffer_clear(&form->text);
    add_text(form, line, placing, label);
    if (form->text.failed) jxi_form_check(form, JX_ERROR_NO_MEMORY);
    return form->text.length ? form->text.data : NULL;
}

/* The sign before a target: as written, or the one that words and codes of the column stand for (正向, 3). */
static void add_sign(jxi_form *form, const jxi_piece *piece) {
    static const char *const signs[] = {[JX_COMPARE_AT_LEAST] = "≥",
                                        [JX_COMPARE_MORE] = ">",
                                        [JX_COMPARE_AT_MOST] = "≤",
                                        [JX_COMPARE_LESS] = "<",
                                        [JX_COMPARE_EQUAL] = "="};
    if (!piece || jxi_piece_is_blank(piece)) return;
    if (piece->kind == JXI_KIND_SIGN) {
        jxi_clean_text(&form->text, piece->text, strlen(piece->text));
        return;
    }
    int32_t sign = jxi_sign_of_cell(piece->text);
    bool known = sign > JX_COMPARE_NONE && (size_t)sign < sizeof signs / sizeof signs[0] && signs[sign];
    if (known) jxi_buffer_text(&form->text, signs[sign]);
}

/* The target: sign, value and unit, whatever columns they stand in. */
static const char *target_text(jxi_form *form, const jxi_line *line, const jxi_placing *placing) {
    const jxi_piece *sign = jxi_placed(&form->heading, line, placing, JXI_LABEL_SIGN);
    const jxi_piece *unit = jxi_placed(&form->heading, line, placing, JXI_LABEL_MEASURE);
    jxi_buffer_clear(&form->text);
    add_sign(form, sign);
    size_t before = form->text.length;
    add_text(form, line, placing, JXI_LABEL_TARGET);
    if (form->text.length == before) jxi_buffer_clear(&form->text);
    size_t unit_length = unit && !jxi_piece_is_blank(unit) ? strcspn(unit->text, "(") : 0;
    const char *wide = unit_length ? strstr(unit->text, "（") : NULL;
    if (wide && (size_t)(wide - unit->text) < unit_length) unit_length = (size_t)(wide - unit->text);
    bool figure = strpbrk(form->text.length ? form->text.data : "", "0123456789") != NULL;
    if (unit_length && figure) {
        jxi_buffer_text(&form->text, " ");
        jxi_clean_text(&form->text, unit->text, unit_length);
    }
    if (form->text.failed) jxi_form_check(form, JX_ERROR_NO_MEMORY);
    return form->text.length ? form->text.data : NULL;
}

/* A figure under a label; one that cannot be read is noted. */
static jxi_figure figure_under(jxi_form *form, const jxi_line *line, const jxi_placing *placing, int32_t label) {
    const jxi_piece *piece = jxi_placed(&form->heading, line, placing, label);
    jxi_figure figure = JXI_NO_FIGURE;
    if (!piece || jxi_piece_is_blank(piece)) return figure;
    if (jxi_figure_parse(jxi_form_clean(form, &form->text, piece->text), &figure) == JX_OK && figure.value >= 0)
        return figure;
    form->points_unread = true;
    jxi_form_note(form, JX_NOTE_UNREAD, line->place, piece->text);
    return JXI_NO_FIGURE;
}

/* Sets a target or an actual; a number beyond all bounds is noted and left out. */
static void set_value(jxi_form *form, jx_indicator *indicator, bool actual, const char *text, const char *place) {
    jx_status status = actual ? jx_indicator_set_actual(indicator, text) : jx_indicator_set_target(indicator, text);
    if (status == JX_ERROR_RANGE) jxi_form_note(form, JX_NOTE_UNREAD, place, text);
    jxi_form_check(form, status);
}

/* "★其中：桃树": a line under another indicator. */
static bool starts_among(const char *name) {
    char squeezed[64];
    size_t characters;
    jxi_squeeze(name, squeezed, sizeof squeezed, &characters);
    const char *at = squeezed;
    while (jxi_text_starts(at, "★") || jxi_text_starts(at, "☆")) at += strlen("★");
    return jxi_text_starts(at, "其中");
}

static void fill_indicator(jxi_form *form, const jxi_line *line, const jxi_placing *placing, jx_indicator *indicator) {
    set_value(form, indicator, false, target_text(form, line, placing), line->place);
    set_value(form, indicator, true, text_under(form, line, placing, JXI_LABEL_ACTUAL), line->place);
    indicator->weight = figure_under(form, line, placing, JXI_LABEL_WEIGHT);
    indicator->claimed = figure_under(form, line, placing, JXI_LABEL_SCORE);
    const char *reason = text_under(form, line, placing, JXI_LABEL_REASON);
    if (jxi_heading_find(&form->heading, JXI_LABEL_REASON))
        jxi_form_check(form, jx_indicator_set_reason(indicator, reason ? reason : ""));
    jxi_form_check(form, jx_indicator_set_place(indicator, line->place));
    for (int level = 0; level < 2; level++)
        if (form->labels[level].length)
            jxi_form_check(form, jxi_text_set(form->allocator, &indicator->labels[level], form->labels[level].data));
    bool points = indicator->weight.value != JX_NONE || indicator->claimed.value != JX_NONE;
    indicator->part = indicator->name && starts_among(indicator->name) && !points;
    form->last_is_open = !indicator->actual && jxi_heading_find(&form->heading, JXI_LABEL_ACTUAL) != NULL;
}

/* Whether a value was understood: one that holds a number which was not is no judgement in words. */
static bool is_read(const jx_value *value) {
    return value && !jxi_value_is_unread(value);
}

/* The state of each figure of the indicator just added: its column is there or not, its cell is filled in or not. */
static void note_states(jxi_form *form, const jxi_line *line, const jxi_placing *placing) {
    static const int32_t labels[] = {JXI_LABEL_TARGET, JXI_LABEL_ACTUAL, JXI_LABEL_WEIGHT, JXI_LABEL_SCORE,
                                     JXI_LABEL_REASON};
    int32_t item = (int32_t)form->assessment->count - 1;
    const jx_indicator *indicator = form->assessment->indicators[item];
    const bool read[] = {is_read(indicator->target), is_read(indicator->actual), indicator->weight.value != JX_NONE,
                         indicator->claimed.value != JX_NONE, !jxi_text_is_blank(indicator->reason)};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        const jxi_heading_column *column = jxi_heading_find(&form->heading, labels[i]);
        const jxi_piece *piece = jxi_placed(&form->heading, line, placing, labels[i]);
        bool filled = piece && !jxi_piece_is_blank(piece);
        if (!column) continue;
        bool elsewhere = form->run_on && labels[i] == JXI_LABEL_REASON; /* words run into the next name */
        int32_t state = read[i] ? JX_STATE_READ : filled || elsewhere ? JX_STATE_UNREAD : JX_STATE_BLANK;
        jxi_figure_set(form->assessment, jxi_figure_of_label(labels[i]), item, state, column->inferred && filled);
        bool counts = labels[i] != JXI_LABEL_REASON;
        if (state != JX_STATE_UNREAD || !counts) continue;
        form->gap = true;
        bool kept = i < 2 && (i == 0 ? indicator->target : indicator->actual) != NULL;
        if (kept) jxi_form_note(form, JX_NOTE_UNREAD, line->place, piece->text);
    }
}

static void add_indicator(jxi_form *form, const jxi_line *line, const jxi_placing *placing) {
    jx_indicator *indicator = NULL;
    const char *name = text_under(form, line, placing, JXI_LABEL_LEVEL3);
    jx_status status = jx_indicator_new_in(form->allocator, jxi_category_in_force(form), name, &indicator);
    jxi_form_check(form, status);
    if (status != JX_OK) return;
    fill_indicator(form, line, placing, indicator);
    jxi_form_check(form, jx_assessment_add_indicator(form->assessment, indicator));
    jx_indicator_unref(indicator);
}

/* Execution scored in a row of the indicator table instead of in the money block. */
static void claim_execution(jxi_form *form, const jxi_line *line, const jxi_placing *placing) {
    const jxi_figure figures[] = {figure_under(form, line, placing, JXI_LABEL_WEIGHT), JXI_NO_FIGURE,
                                  figure_under(form, line, placing, JXI_LABEL_SCORE)};
    for (int32_t i = 0; i < 3; i++) {
        int32_t claim = JX_CLAIM_EXECUTION_WEIGHT + i;
        if (form->assessment->claims[claim].value != JX_NONE || figures[i].value == JX_NONE) continue;
        form->assessment->claims[claim] = figures[i];
        form->assessment->claim_asked[claim] = true;
    }
}

/* Notes every placeholder of a row that holds nothing else; false when something real stands in it. */
static bool only_placeholders(jxi_form *form, const jxi_line *line, const jxi_placing *placing) {
    bool levels_only = true;
    for (size_t i = 0; i < line->count; i++) {
        int32_t label = placing->column[i] < 0 ? JXI_LABEL_NONE : form->heading.columns[placing->column[i]].label;
        bool level = label == JXI_LABEL_LEVEL1 || label == JXI_LABEL_LEVEL2 || label == JXI_LABEL_INDICATORS;
        if (!level && !jxi_piece_is_blank(&line->pieces[i])) levels_only = false;
    }
    for (size_t i = 0; levels_only && i < line->count; i++)
        if (line->pieces[i].kind == JXI_KIND_PLACEHOLDER)
            jxi_form_note(form, JX_NOTE_PLACEHOLDER, line->place, line->pieces[i].text);
    return levels_only;
}

/* Notes a row of which nothing could be read, as one; false when something could. */
static bool all_unread(jxi_form *form, const jxi_line *line, const jxi_placing *placing) {
    const jxi_piece *name = jxi_placed(&form->heading, line, placing, JXI_LABEL_LEVEL3);
    if (!name || name->kind != JXI_KIND_UNREAD) return false;
    for (const jxi_piece *piece = name; piece < line->pieces + line->count; piece++)
        if (piece->kind != JXI_KIND_UNREAD) return false;
    jxi_form_note(form, JX_NOTE_UNREAD, line->place, name->text);
    form->points_unread = true;
    return true;
}

/* Whether the row has what makes an indicator: a name, a value or points. */
static bool says_enough(const jxi_form *form, const jxi_line *line, const jxi_placing *placing) {
    static const int32_t labels[] = {JXI_LABEL_LEVEL3, JXI_LABEL_TARGET, JXI_LABEL_ACTUAL, JXI_LABEL_WEIGHT,
                                     JXI_LABEL_SCORE};
    for (size_t i = 0; i < sizeof labels / sizeof labels[0]; i++) {
        const jxi_piece *piece = jxi_placed(&form->heading, line, placing, labels[i]);
        if (piece && !jxi_piece_is_blank(piece)) return true;
    }
    return false;
}

bool jxi_take_indicator(jxi_form *form, const jxi_line *line) {
    if (form->part != JXI_PART_INDICATORS || line->row_kind != JX_ROW_TABLE) return false;
    jxi_placing placing;
    if (!form->settled) jxi_settle_columns(form);
    jxi_align(&form->heading, line, 0, &placing);
    gather(&form->heading, line, &placing);
    jxi_take_levels(form, jxi_placed(&form->heading, line, &placing, JXI_LABEL_LEVEL1),
                    jxi_placed(&form->heading, line, &placing, JXI_LABEL_LEVEL2));
    if (only_placeholders(form, line, &placing) || all_unread(form, line, &placing)) return true;
    if (line->pieces[0].match.label == JXI_LABEL_SUBTOTAL) return true;
    if (!says_enough(form, line, &placing)) {
        jxi_form_note(form, JX_NOTE_LEFT_OUT, line->place, line->pieces[line->count - 1].text);
        return true;
    }
    if (form->class_code && strcmp(form->class_code, "execution") == 0) {
        claim_execution(form, line, &placing);
        return true;
    }
    size_t before = form->assessment->count;
    add_indicator(form, line, &placing);
    if (form->assessment->count == before) return true;
    note_states(form, line, &placing);
    jxi_take_block(form, jxi_placed(&form->heading, line, &placing, JXI_LABEL_WEIGHT),
                   jxi_placed(&form->heading, line, &placing, JXI_LABEL_SCORE));
    return true;
}
