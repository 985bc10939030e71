/* SPDX-License-Identifier: Apache-2.0 */
/* From a grid to what it holds: finds the segments, reads each, and keeps what was not understood. */
#include <string.h>

#include "form/form.h"
#include "form/reading.h"
#include "form/restore/restore.h"
#include "form/restore/sentences.h"
#include "form/segment.h"
#include "form/sides.h"
#include "form/turn.h"

static jx_status add_assessment(jx_reading *reading, jx_assessment *assessment) {
    jx_status status = jxi_grow(&reading->object.allocator, (void **)&reading->assessments,
                                sizeof *reading->assessments, reading->count, &reading->capacity);
    if (status == JX_OK) reading->assessments[reading->count++] = jx_assessment_ref(assessment);
    return status;
}

/* "line 66" and "line 101" are "lines 66-101"; other places are joined as they are. */
static jx_status set_place(jx_assessment *assessment, const char *first, const char *last) {
    static const char line[] = "line ";
    jxi_buffer place = {.allocator = &assessment->object.allocator};
    bool lines = jxi_text_starts(first, line) && jxi_text_starts(last, line);
    size_t common = 0;
    while (first[common] && first[common] == last[common]) common++;
    while (common > 0 && first[common - 1] != ' ') common--;
    if (strcmp(first, last) == 0) {
        jxi_buffer_text(&place, first);
    } else if (lines) {
        jxi_buffer_text(&place, "lines ");
        jxi_buffer_text(&place, first + strlen(line));
        jxi_buffer_text(&place, "-");
        jxi_buffer_text(&place, last + strlen(line));
    } else {
        jxi_buffer_text(&place, first);
        jxi_buffer_text(&place, common ? "-" : " - ");
        jxi_buffer_text(&place, last + common);
    }
    jx_status status = place.failed ? JX_ERROR_NO_MEMORY : jx_assessment_set_source(assessment, NULL, place.data);
    jxi_buffer_free(&place);
    return status;
}

/* Whether a figure of any kind was read. */
static bool says_something(const jx_assessment *assessment) {
    if (assessment->count) return true;
    for (int claim = 0; claim < JXI_CLAIMS; claim++)
        if (assessment->claims[claim].value != JX_NONE) return true;
    for (int stage = 0; stage < JXI_STAGES; stage++)
        if (assessment->project->funds[JX_FUNDS_TOTAL][stage].value != JX_NONE) return true;
    return false;
}

/* The name where no field gives it: the title. */
static void fall_back(jxi_form *form) {
    const char *name = jx_project_text(form->assessment->project, JX_PROJECT_NAME);
    if (name || form->title.length == 0) return;
    jxi_form_check(form, jx_assessment_set_text(form->assessment, JX_PROJECT_NAME, form->title.data));
    jxi_form_note(form, JX_NOTE_INFERRED, form->grid->rows[form->first].place, form->title.data);
}

/* Where cells have moved, a side without text may have lost it to the other: nothing is known of it. */
static void forget_unsure_goal(jxi_form *form) {
    const char *goal = jx_project_text(form->assessment->project, JX_PROJECT_GOAL);
    const char *achieved = jx_project_text(form->assessment->project, JX_PROJECT_ACHIEVED);
    if (form->heading.exact || !goal || !achieved || jxi_text_is_blank(goal) == jxi_text_is_blank(achieved)) return;
    int32_t side = jxi_text_is_blank(goal) ? JX_PROJECT_GOAL : JX_PROJECT_ACHIEVED;
    jxi_form_check(form, jx_assessment_set_text(form->assessment, side, NULL));
}

/* The weights with execution's, and how many indicators have one; JX_NONE when they are too large to be added. */
static jx_decimal sum_weights(const jx_assessment *assessment, size_t *weighted) {
    jx_decimal sum = assessment->claims[JX_CLAIM_EXECUTION_WEIGHT].value;
    *weighted = 0;
    for (size_t i = 0; i < assessment->count; i++) {
        jx_decimal weight = assessment->indicators[i]->weight.value;
        *weighted += weight != JX_NONE;
        if (jxi_decimal_add(sum, weight, &sum) != JX_OK) return JX_NONE;
    }
    return sum;
}

/* Weights that add up to 100 are all there, whatever the form has behind them. */
static bool weights_are_whole(const jx_assessment *assessment) {
    size_t weighted;
    return sum_weights(assessment, &weighted) == jxi_points(100) && weighted == assessment->count;
}

enum { LEAST_POINTS = 80 };

/* Weights that add up to less than 80, the least that a form has beside its execution: rows may have been cut off. */
static bool weights_fall_short(const jx_assessment *assessment) {
    size_t weighted;
    jx_decimal sum = sum_weights(assessment, &weighted);
    return weighted > 0 && sum != JX_NONE && sum < jxi_points(LEAST_POINTS);
}

/* A form without the row of totals that its columns ask for was cut off. What its last row shows may be half of it. */
static void judge_completeness(jxi_form *form) {
    bool scored =
        jxi_heading_find(&form->heading, JXI_LABEL_SCORE) || jxi_heading_find(&form->heading, JXI_LABEL_WEIGHT);
    if (form->points_unread || form->gap || form->assessment->count == 0)
        jxi_form_check(form, jx_assessment_set_complete(form->assessment, 0));
    /* a total in the head says nothing of where the form ends */
    if (form->total_in_head && weights_fall_short(form->assessment))
        jxi_form_check(form, jx_assessment_set_complete(form->assessment, 0));
    if (form->total_seen || weights_are_whole(form->assessment) || (!scored && form->part != JXI_PART_INDICATORS))
        return;
    if (scored) jxi_form_check(form, jx_assessment_set_complete(form->assessment, 0));
    bool at_end = form->end == form->grid->row_count;
    if (!at_end || !form->last_is_open || form->assessment->count == 0) return;
    jx_indicator *cut = form->assessment->indicators[form->assessment->count - 1];
    jxi_form_note(form, JX_NOTE_UNREAD, cut->place, cut->name ? cut->name : "");
    form->assessment->count--;
    jx_indicator_unref(cut);
}

static void free_form(jxi_form *form) {
    for (int kind = 0; kind < JXI_WORDS; kind++) jxi_buffer_free(&form->words[kind]);
    jxi_buffer_free(&form->title);
    jxi_buffer_free(&form->text);
    jxi_buffer_free(&form->more);
    jxi_buffer_free(&form->labels[0]);
    jxi_buffer_free(&form->labels[1]);
}

jx_status jxi_read_form(jx_reading *reading, const jx_grid *grid, jx_scheme *scheme, const jxi_segment *segment,
                        bool exact, size_t *last) {
    size_t first = segment->first, end = segment->end;
    const jx_allocator *allocator = &reading->object.allocator;
    jxi_form form = {.allocator = allocator,
                     .grid = grid,
                     .first = first,
                     .end = end,
                     .heading.exact = exact || jxi_has_real_columns(grid, first, end),
                     .run_on = reading->run_on,
                     .unit = JXI_UNIT_WAN,
                     .funds_points = JX_NONE,
                     .subclass_points = JX_NONE,
                     .score_column = -1,
                     .goal_columns = {-1, -1}};
    jxi_buffer *buffers[] = {&form.title, &form.text, &form.more, &form.labels[0], &form.labels[1]};
    for (size_t i = 0; i < sizeof buffers / sizeof buffers[0]; i++) buffers[i]->allocator = allocator;
    for (int kind = 0; kind < JXI_WORDS; kind++) form.words[kind].allocator = allocator;
    jx_scheme *applied = jx_scheme_ref(scheme);
    jx_status status = scheme ? JX_OK : jx_scheme_builtin(NULL, &applied);
    if (status == JX_OK) status = jx_assessment_new_in(allocator, applied, &form.assessment);
    jx_scheme_unref(applied);
    if (status != JX_OK) return status;
    jxi_form_read(&form);
    fall_back(&form);
    forget_unsure_goal(&form);
    judge_completeness(&form);
    if (!scheme) jxi_choose_scheme(&form);
    status = form.status;
    if (status == JX_OK) status = set_place(form.assessment, grid->rows[first].place, grid->rows[form.last].place);
    if (status == JX_OK && says_something(form.assessment))
        status = add_assessment(reading, form.assessment);
    else if (status == JX_OK)
        status = jxi_add_problem(
            reading, form.assessment->place,
            "a form was found, but nothing in it could be read; unread are the targets, actuals, weights "
            "and scores, the budget, what was executed, the rate and the total");
    *last = form.last;
    free_form(&form);
    jx_assessment_unref(form.assessment);
    return status;
}

/* Prose between two rows. */
static jx_status read_between(jx_reading *reading, const jx_grid *grid, size_t first, size_t end) {
    jx_status status = JX_OK;
    for (size_t row = first; row < end && status == JX_OK; row++)
        if (grid->rows[row].kind == JX_ROW_TEXT && grid->rows[row].count)
            status = jxi_read_prose(reading, grid->cells[grid->rows[row].first].text, grid->rows[row].place);
    return status;
}

/* Reads every form of a table that was restored. */
static jx_status read_restored(jx_reading *reading, const jx_grid *restored, jx_scheme *scheme) {
    jxi_segments parts = {.allocator = &reading->object.allocator};
    jx_status status = jxi_find_segments(restored, &parts);
    for (size_t i = 0; i < parts.count && status == JX_OK; i++) {
        size_t last;
        if (parts.items[i].kind == JXI_SEGMENT_FORM)
            status = jxi_read_form(reading, restored, scheme, &parts.items[i], true, &last);
    }
    jxi_segments_free(&parts);
    return status;
}

enum { RUN_ON_BYTES = 400 }; /* a longer cell holds several */

/* Whether the text of a flattened form has no cells of its own. */
static bool is_run_on(const jx_grid *grid, const jxi_segment *segment) {
    for (size_t row = segment->first; row < segment->end; row++)
        for (size_t i = 0; i < grid->rows[row].count; i++)
            if (strlen(grid->cells[grid->rows[row].first + i].text) > RUN_ON_BYTES) return true;
    return false;
}

/* Reads a form whose table was flattened from the table that is restored. */
static jx_status read_flat_form(jx_reading *reading, const jx_grid *grid, jx_scheme *scheme,
                                const jxi_segment *segment) {
    jx_grid *restored;
    jx_status status = jxi_restore(grid, segment->first, segment->end - segment->first, &restored);
    if (status == JX_ERROR_NOT_FOUND) {
        size_t last;
        return jxi_read_form(reading, grid, scheme, segment, false, &last);
    }
    if (status == JX_ERROR_LIMIT)
        return jxi_add_problem(reading, grid->rows[segment->first].place,
                               "a flattened form is too long to be restored");
    if (status != JX_OK) return status;
    reading->run_on = is_run_on(grid, segment);
    status = read_restored(reading, restored, scheme);
    reading->run_on = false;
    jx_grid_unref(restored);
    return status;
}

/* What was not understood as a table, and was then understood as sentences. */
static void forget_problems(jx_reading *reading) {
    for (size_t i = 0; i < reading->problem_count; i++) {
        jxi_text_free(&reading->object.allocator, reading->problems[i].place);
        jxi_text_free(&reading->object.allocator, reading->problems[i].text);
    }
    reading->problem_count = 0;
}

/* Whether the scores that a report tells are all that its total is made of. */
static bool adds_up(const jx_assessment *assessment) {
    jx_decimal sum = 0;
    for (size_t i = 0; i < assessment->count; i++) {
        jx_decimal score = assessment->indicators[i]->claimed.value;
        if (score == JX_NONE || jxi_decimal_add(sum, score, &sum) != JX_OK) return false;
    }
    return assessment->count > 0 && sum == assessment->claims[JX_CLAIM_TOTAL_SCORE].value;
}

/* Reads a report that has no table: what its sentences state is its form. */
static jx_status read_sentences(jx_reading *reading, const jx_grid *grid, jx_scheme *scheme) {
    jx_grid *restored;
    jx_status status = jxi_restore_sentences(grid, &restored);
    if (status == JX_ERROR_NOT_FOUND || status == JX_ERROR_LIMIT) return JX_OK;
    if (status != JX_OK) return status;
    size_t last;
    jxi_segment all = {.kind = JXI_SEGMENT_FORM, .first = 0, .end = restored->row_count, .whole = true};
    status = jxi_read_form(reading, restored, scheme, &all, true, &last);
    jx_grid_unref(restored);
    if (reading->count) {
        forget_problems(reading);
        if (status == JX_OK && !adds_up(reading->assessments[0]))
            status = jx_assessment_set_complete(reading->assessments[0], 0);
    }
    return status;
}

static jx_status read_grid(jx_reading *reading, const jx_grid *grid, jx_scheme *scheme, const jxi_segments *segments) {
    jx_status status = JX_OK;
    size_t prose = 0;
    for (size_t i = 0; i < segments->count && status == JX_OK; i++) {
        const jxi_segment *segment = &segments->items[i];
        size_t last = segment->end - 1;
        status = read_between(reading, grid, prose, segment->first);
        if (status != JX_OK) break;
        bool form = segment->kind == JXI_SEGMENT_FORM;
        if (form && jxi_looks_flat(grid, segment->first, segment->end - segment->first))
            status = read_flat_form(reading, grid, scheme, segment);
        else if (form)
            status = jxi_read_form(reading, grid, scheme, segment, false, &last);
        else
            status = jxi_read_summary(reading, grid, segment->first, segment->end);
        prose = last + 1;
    }
    return status == JX_OK ? read_between(reading, grid, prose, grid->row_count) : status;
}

static jx_status read_all(jx_reading *reading, const jx_grid *grid, jx_scheme *scheme) {
    jxi_segments segments = {.allocator = &reading->object.allocator};
    jx_status status = jxi_find_segments(grid, &segments);
    if (status == JX_OK) status = read_grid(reading, grid, scheme, &segments);
    jxi_segments_free(&segments);
    bool nothing = reading->count == 0 && reading->row_count == 0;
    return status == JX_OK && nothing ? read_sentences(reading, grid, scheme) : status;
}

jx_status jx_reading_new(const jx_grid *grid, jx_scheme *scheme, jx_reading **out) {
    if (!grid || !out) return JX_ERROR_ARGUMENT;
    jx_reading *reading = jxi_object_new(&grid->object.allocator, sizeof *reading);
    if (!reading) return JX_ERROR_NO_MEMORY;
    reading->total = JX_NONE;
    jx_grid *parted = NULL, *turned = NULL;
    jx_status status = jxi_part_sides(grid, &parted);
    if (parted) grid = parted;
    if (status == JX_OK || status == JX_ERROR_NOT_FOUND) status = jxi_turn_tables(grid, &turned);
    if (turned) grid = turned;
    if (status == JX_OK || status == JX_ERROR_NOT_FOUND) status = read_all(reading, grid, scheme);
    jx_grid_unref(turned);
    jx_grid_unref(parted);
    if (status == JX_OK)
        *out = reading;
    else
        jx_reading_unref(reading);
    return status;
}
