/* SPDX-License-Identifier: Apache-2.0 */
/* The states of figures: kept as a reader notes them, else derived from what is set. */
#include "model/figures.h"

#include <string.h>

enum { ROW_FIRST = JX_FIGURE_TARGET, ROW_LAST = JX_FIGURE_REASON, FUNDS_STEP = 10 };

static bool is_row_figure(int32_t figure) {
    return figure >= ROW_FIRST && figure <= ROW_LAST;
}

/* Source and stage of an amount of the money block; false when the figure is none. */
static bool amount_of(int32_t figure, int32_t *source, int32_t *stage) {
    if (figure < JX_FIGURE_FUNDS) return false;
    *source = (figure - JX_FIGURE_FUNDS) / FUNDS_STEP;
    *stage = figure % FUNDS_STEP;
    return *source < JXI_SOURCES && *stage < JXI_STAGES;
}

static bool is_figure(int32_t figure) {
    int32_t source, stage;
    return (figure >= JX_FIGURE_NAME && figure <= ROW_LAST) || amount_of(figure, &source, &stage);
}

/* Where the state of a figure is kept; NULL when there is no such figure or item. */
static unsigned char *slot_of(const jx_assessment *assessment, int32_t figure, int32_t item) {
    int32_t source, stage;
    jx_assessment *form = (jx_assessment *)(uintptr_t)assessment;
    if (is_row_figure(figure)) {
        bool exists = item >= 0 && (size_t)item < form->count;
        return exists ? &form->indicators[item]->states[figure - ROW_FIRST] : NULL;
    }
    if (amount_of(figure, &source, &stage)) return &form->states[ROW_LAST + 1 + source * JXI_STAGES + stage];
    return figure >= JX_FIGURE_NAME && figure < ROW_FIRST ? &form->states[figure] : NULL;
}

static int32_t of_text(const char *text) {
    return !text ? JX_STATE_NOT_ASKED : jxi_text_is_blank(text) ? JX_STATE_BLANK : JX_STATE_READ;
}

/* An amount that is none: nothing, a dash or 无, or words. */
static int32_t of_no_amount(const char *text) {
    size_t characters = 0, size;
    bool digit = false;
    for (size_t at = 0, length = text ? strlen(text) : 0; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        characters += !jxi_is_blank(point);
        digit = digit || (point >= '0' && point <= '9');
    }
    if (!digit && characters <= 2) return text ? JX_STATE_BLANK : JX_STATE_NOT_ASKED;
    return JX_STATE_UNREAD;
}

static int32_t of_claim(const jx_assessment *form, int32_t claim) {
    if (form->claims[claim].value != JX_NONE) return JX_STATE_READ;
    return form->claim_asked[claim] ? JX_STATE_BLANK : JX_STATE_NOT_ASKED;
}

static int32_t of_value(const jx_value *value) {
    return !value ? JX_STATE_NOT_ASKED : value->kind == JX_VALUE_NONE ? JX_STATE_BLANK : JX_STATE_READ;
}

static int32_t derive_row(const jx_indicator *row, int32_t figure) {
    switch (figure) {
    case JX_FIGURE_TARGET:
        return of_value(row->target);
    case JX_FIGURE_ACTUAL:
        return of_value(row->actual);
    case JX_FIGURE_WEIGHT:
        return row->weight.value != JX_NONE ? JX_STATE_READ : JX_STATE_NOT_ASKED;
    case JX_FIGURE_SCORE:
        return row->claimed.value != JX_NONE ? JX_STATE_READ : JX_STATE_NOT_ASKED;
    default:
        return of_text(row->reason);
    }
}

/* What follows from the figure itself, when no reader has noted a state. */
static int32_t derive(const jx_assessment *form, int32_t figure, int32_t item) {
    static const int32_t fields[] = {[JX_FIGURE_NAME] = JX_PROJECT_NAME,
                                     [JX_FIGURE_DEPARTMENT] = JX_PROJECT_DEPARTMENT,
                                     [JX_FIGURE_UNIT] = JX_PROJECT_UNIT,
                                     [JX_FIGURE_YEAR] = JX_PROJECT_YEAR};
    static const int32_t claims[] = {JX_CLAIM_EXECUTION_WEIGHT, JX_CLAIM_EXECUTION_RATE, JX_CLAIM_EXECUTION_SCORE,
                                     JX_CLAIM_TOTAL_WEIGHT, JX_CLAIM_TOTAL_SCORE};
    int32_t source, stage;
    if (is_row_figure(figure)) return derive_row(form->indicators[item], figure);
    if (amount_of(figure, &source, &stage)) {
        const jxi_amount *amount = &form->project->funds[source][stage];
        return amount->value != JX_NONE ? JX_STATE_READ : of_no_amount(amount->text);
    }
    if (figure <= JX_FIGURE_YEAR) return of_text(form->project->texts[fields[figure]]);
    if (figure == JX_FIGURE_GRADE) {
        if (form->claimed_grade != JX_GRADE_NONE) return JX_STATE_READ;
        return form->grade_asked ? JX_STATE_BLANK : JX_STATE_NOT_ASKED;
    }
    return of_claim(form, claims[figure - JX_FIGURE_EXECUTION_WEIGHT]);
}

int32_t jx_assessment_state(const jx_assessment *assessment, int32_t figure, int32_t item, int32_t *inferred) {
    if (inferred) *inferred = 0;
    const unsigned char *kept = assessment ? slot_of(assessment, figure, item) : NULL;
    if (!kept) return JX_STATE_NOT_ASKED;
    if (inferred) *inferred = (*kept & JXI_STATE_INFERRED) != 0;
    int32_t state = *kept & ~JXI_STATE_INFERRED;
    return state ? state : derive(assessment, figure, item);
}

void jxi_figure_set(jx_assessment *assessment, int32_t figure, int32_t item, int32_t state, bool inferred) {
    unsigned char *kept = slot_of(assessment, figure, item);
    if (kept) *kept = (unsigned char)(state | (inferred ? JXI_STATE_INFERRED : 0));
}

jx_status jx_assessment_set_state(jx_assessment *assessment, int32_t figure, int32_t item, int32_t state,
                                  int32_t inferred) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    if (!slot_of(assessment, figure, item) || state < JX_STATE_NOT_ASKED || state > JX_STATE_UNREAD)
        return JX_ERROR_NOT_FOUND;
    jxi_figure_set(assessment, figure, item, state, inferred != 0);
    assessment->evaluated = false;
    return JX_OK;
}

static bool counts(const jx_assessment *assessment, int32_t figure, int32_t item, int32_t state) {
    int32_t inferred;
    int32_t found = jx_assessment_state(assessment, figure, item, &inferred);
    return state < 0 ? inferred : found == state;
}

int32_t jx_assessment_state_count(const jx_assessment *assessment, int32_t state) {
    int32_t count = 0, last = JX_FIGURE_FUNDS + JXI_SOURCES * FUNDS_STEP;
    if (!assessment || state < -1 || state == JX_STATE_NOT_ASKED || state > JX_STATE_UNREAD) return 0;
    for (int32_t figure = JX_FIGURE_NAME; figure < last; figure++) {
        if (!is_figure(figure)) continue;
        size_t items = is_row_figure(figure) ? assessment->count : 1;
        for (size_t item = 0; item < items; item++) count += counts(assessment, figure, (int32_t)item, state);
    }
    return count;
}

int32_t jx_assessment_column_count(const jx_assessment *assessment) {
    return assessment ? (int32_t)assessment->column_count : 0;
}

jx_status jx_assessment_column(const jx_assessment *assessment, int32_t index, int32_t *figure, int32_t *state,
                               int32_t *cells, int32_t *inferred, const char **heading, const char **place) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    if (index < 0 || (size_t)index >= assessment->column_count) return JX_ERROR_NOT_FOUND;
    const jxi_column *column = &assessment->columns[index];
    if (figure) *figure = column->figure;
    if (state) *state = column->state;
    if (cells) *cells = column->cells;
    if (inferred) *inferred = column->inferred;
    if (heading) *heading = column->heading;
    if (place) *place = column->place;
    return JX_OK;
}

static void free_column(const jx_allocator *allocator, jxi_column *column) {
    jxi_text_free(allocator, column->heading);
    jxi_text_free(allocator, column->place);
}

jx_status jxi_column_add(jx_assessment *assessment, const jxi_column *column) {
    const jx_allocator *allocator = &assessment->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&assessment->columns, sizeof *assessment->columns,
                                assessment->column_count, &assessment->column_capacity);
    jxi_column kept = *column;
    kept.heading = kept.place = NULL;
    if (status == JX_OK) status = jxi_text_set(allocator, &kept.heading, column->heading);
    if (status == JX_OK) status = jxi_text_set(allocator, &kept.place, column->place);
    if (status == JX_OK)
        assessment->columns[assessment->column_count++] = kept;
    else
        free_column(allocator, &kept);
    return status;
}

jx_status jx_assessment_add_column(jx_assessment *assessment, int32_t figure, int32_t state, int32_t cells,
                                   int32_t inferred, const char *heading, const char *place) {
    if (!assessment || cells < 0) return JX_ERROR_ARGUMENT;
    if (!is_figure(figure) || state < JX_STATE_NOT_ASKED || state > JX_STATE_UNREAD) return JX_ERROR_NOT_FOUND;
    jxi_column column = {figure, state, inferred != 0, cells, (char *)(uintptr_t)heading, (char *)(uintptr_t)place};
    return jxi_column_add(assessment, &column);
}

int32_t jx_assessment_not_understood_count(const jx_assessment *assessment) {
    return assessment ? (int32_t)assessment->stranger_count : 0;
}

jx_status jx_assessment_not_understood(const jx_assessment *assessment, int32_t index, const char **text,
                                       const char **place, int32_t *cells) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    if (index < 0 || (size_t)index >= assessment->stranger_count) return JX_ERROR_NOT_FOUND;
    const jxi_stranger *stranger = &assessment->strangers[index];
    if (text) *text = stranger->text;
    if (place) *place = stranger->place;
    if (cells) *cells = stranger->cells;
    return JX_OK;
}

jx_status jxi_stranger_add(jx_assessment *assessment, const char *text, const char *place, int32_t cells) {
    const jx_allocator *allocator = &assessment->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&assessment->strangers, sizeof *assessment->strangers,
                                assessment->stranger_count, &assessment->stranger_capacity);
    jxi_stranger kept = {NULL, NULL, cells};
    if (status == JX_OK) status = jxi_text_set(allocator, &kept.text, text);
    if (status == JX_OK) status = jxi_text_set(allocator, &kept.place, place);
    if (status == JX_OK) {
        assessment->strangers[assessment->stranger_count++] = kept;
    } else {
        jxi_text_free(allocator, kept.text);
        jxi_text_free(allocator, kept.place);
    }
    return status;
}

jx_status jx_assessment_add_not_understood(jx_assessment *assessment, const char *text, const char *place,
                                           int32_t cells) {
    if (!assessment || !text || cells < 0) return JX_ERROR_ARGUMENT;
    return jxi_stranger_add(assessment, text, place, cells);
}

void jxi_figures_free(jx_assessment *assessment) {
    const jx_allocator *allocator = &assessment->object.allocator;
    for (size_t i = 0; i < assessment->column_count; i++) free_column(allocator, &assessment->columns[i]);
    for (size_t i = 0; i < assessment->stranger_count; i++) {
        jxi_text_free(allocator, assessment->strangers[i].text);
        jxi_text_free(allocator, assessment->strangers[i].place);
    }
    jxi_release(allocator, assessment->columns, assessment->column_capacity * sizeof *assessment->columns);
    jxi_release(allocator, assessment->strangers, assessment->stranger_capacity * sizeof *assessment->strangers);
}
