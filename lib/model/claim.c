/* SPDX-License-Identifier: Apache-2.0 */
/* What the form says of itself: claimed figures, class headings, notes on the reading, and where it was read. */
#include <string.h>

#include "model/model.h"

static bool is_claim(int32_t claim) {
    return claim >= JX_CLAIM_EXECUTION_WEIGHT && claim <= JX_CLAIM_TOTAL_SCORE;
}

jx_status jx_assessment_set_claim(jx_assessment *assessment, int32_t claim, const char *text) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    if (!is_claim(claim)) return JX_ERROR_NOT_FOUND;
    jxi_figure figure;
    jx_status status = jxi_figure_given(text, &figure);
    if (status != JX_OK) {
        jxi_assessment_fail(assessment, "cannot read \"{0}\" as a figure", text, NULL);
        return status;
    }
    assessment->claims[claim] = figure;
    assessment->claim_asked[claim] = text != NULL;
    assessment->evaluated = false;
    return JX_OK;
}

jx_decimal jx_assessment_claim(const jx_assessment *assessment, int32_t claim) {
    return assessment && is_claim(claim) ? assessment->claims[claim].value : JX_NONE;
}

jx_status jx_assessment_set_claimed_grade(jx_assessment *assessment, const char *text) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    int32_t grade = JX_GRADE_NONE;
    if (!jxi_text_is_blank(text)) {
        grade = jxi_grade_parse(text);
        if (grade == JX_GRADE_NONE) {
            jxi_assessment_fail(assessment, "\"{0}\" is not a grade", text, NULL);
            return JX_ERROR_SYNTAX;
        }
    }
    assessment->claimed_grade = grade;
    assessment->grade_asked = text != NULL;
    return JX_OK;
}

int32_t jx_assessment_claimed_grade(const jx_assessment *assessment) {
    return assessment ? assessment->claimed_grade : JX_GRADE_NONE;
}

jx_status jx_assessment_set_class_points(jx_assessment *assessment, const char *category, const char *points) {
    if (!assessment || !category) return JX_ERROR_ARGUMENT;
    jxi_figure figure;
    jx_status status = jxi_figure_given(points, &figure);
    if (status == JX_OK) return jx_assessment_set_class_points_decimal(assessment, category, figure.value);
    jxi_assessment_fail(assessment, "cannot read \"{0}\" as the points of {1}", points, category);
    return status;
}

jx_status jx_assessment_set_class_points_decimal(jx_assessment *assessment, const char *category, jx_decimal points) {
    if (!assessment || !category) return JX_ERROR_ARGUMENT;
    for (size_t i = 0; i < assessment->class_points_count; i++)
        if (strcmp(assessment->class_points[i].category, category) == 0) {
            assessment->class_points[i].points = points;
            return JX_OK;
        }
    const jx_allocator *allocator = &assessment->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&assessment->class_points, sizeof *assessment->class_points,
                                assessment->class_points_count, &assessment->class_points_capacity);
    if (status != JX_OK) return status;
    jxi_class_points *item = &assessment->class_points[assessment->class_points_count];
    status = jxi_text_set(allocator, &item->category, category);
    if (status != JX_OK) return status;
    item->points = points;
    assessment->class_points_count++;
    return JX_OK;
}

jx_status jx_assessment_add_note(jx_assessment *assessment, int32_t kind, const char *place, const char *text) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    if (kind < JX_NOTE_PLACEHOLDER || kind > JX_NOTE_LEFT_OUT) return JX_ERROR_NOT_FOUND;
    const jx_allocator *allocator = &assessment->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&assessment->notes, sizeof *assessment->notes,
                                assessment->note_count, &assessment->note_capacity);
    if (status != JX_OK) return status;
    jxi_note *note = &assessment->notes[assessment->note_count];
    *note = (jxi_note){.kind = kind};
    status = jxi_text_set(allocator, &note->place, place);
    if (status == JX_OK) status = jxi_text_set(allocator, &note->text, text);
    if (status != JX_OK) {
        jxi_text_free(allocator, note->place);
        return status;
    }
    assessment->note_count++;
    return JX_OK;
}

int32_t jx_assessment_note_count(const jx_assessment *assessment) {
    return assessment ? (int32_t)assessment->note_count : 0;
}

jx_status jx_assessment_note(const jx_assessment *assessment, int32_t index, int32_t *kind, const char **place,
                             const char **text) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    if (index < 0 || (size_t)index >= assessment->note_count) return JX_ERROR_NOT_FOUND;
    const jxi_note *note = &assessment->notes[index];
    if (kind) *kind = note->kind;
    if (place) *place = note->place;
    if (text) *text = note->text;
    return JX_OK;
}

jx_status jx_assessment_set_source(jx_assessment *assessment, const char *file, const char *place) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    const jx_allocator *allocator = &assessment->object.allocator;
    char *copy = NULL;
    jx_status status = jxi_text_set(allocator, &copy, place);
    if (status == JX_OK) status = jxi_text_set(allocator, &assessment->file, file);
    if (status != JX_OK) {
        jxi_text_free(allocator, copy);
        return status;
    }
    jxi_text_free(allocator, assessment->place);
    assessment->place = copy;
    return JX_OK;
}

const char *jx_assessment_file(const jx_assessment *assessment) {
    return assessment ? assessment->file : NULL;
}

const char *jx_assessment_place(const jx_assessment *assessment) {
    return assessment ? assessment->place : NULL;
}
