/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of a reading: what was recognised in a grid, and handing it to a portfolio. */
#include "form/reading.h"

jx_reading *jx_reading_ref(jx_reading *reading) {
    if (reading) jxi_object_ref(&reading->object);
    return reading;
}

static void free_texts(jx_reading *reading, const jx_allocator *allocator) {
    for (size_t i = 0; i < reading->row_count; i++) {
        jxi_text_free(allocator, reading->rows[i].unit);
        jxi_text_free(allocator, reading->rows[i].name);
        jxi_text_free(allocator, reading->rows[i].place);
    }
    for (size_t i = 0; i < reading->stated_count; i++) jxi_text_free(allocator, reading->stated[i].place);
    for (size_t i = 0; i < reading->problem_count; i++) {
        jxi_text_free(allocator, reading->problems[i].place);
        jxi_text_free(allocator, reading->problems[i].text);
    }
    jxi_text_free(allocator, reading->total_place);
}

void jx_reading_unref(jx_reading *reading) {
    if (!reading || !jxi_object_unref(&reading->object)) return;
    const jx_allocator *allocator = &reading->object.allocator;
    free_texts(reading, allocator);
    for (size_t i = 0; i < reading->count; i++) jx_assessment_unref(reading->assessments[i]);
    jxi_release(allocator, reading->assessments, reading->capacity * sizeof *reading->assessments);
    jxi_release(allocator, reading->rows, reading->row_capacity * sizeof *reading->rows);
    jxi_release(allocator, reading->stated, reading->stated_capacity * sizeof *reading->stated);
    jxi_release(allocator, reading->problems, reading->problem_capacity * sizeof *reading->problems);
    jxi_object_free(reading, sizeof *reading);
}

int32_t jx_reading_count(const jx_reading *reading) {
    return reading ? (int32_t)reading->count : 0;
}

jx_assessment *jx_reading_assessment(const jx_reading *reading, int32_t index) {
    if (!reading || index < 0 || (size_t)index >= reading->count) return NULL;
    return reading->assessments[index];
}

int32_t jx_reading_summary_count(const jx_reading *reading) {
    return reading ? (int32_t)reading->row_count : 0;
}

const char *jx_reading_problem(const jx_reading *reading, int32_t index, const char **place) {
    if (!reading || index < 0 || (size_t)index >= reading->problem_count) return NULL;
    if (place) *place = reading->problems[index].place;
    return reading->problems[index].text;
}

/* Assessments learn which file they are from, and keep their place in it. */
static jx_status add_assessments(jx_portfolio *portfolio, jx_reading *reading, const char *file) {
    jx_status status = JX_OK;
    for (size_t i = 0; i < reading->count && status == JX_OK; i++) {
        jx_assessment *assessment = reading->assessments[i];
        if (file) status = jxi_text_set(&assessment->object.allocator, &assessment->file, file);
        if (status == JX_OK) status = jx_portfolio_add(portfolio, assessment);
    }
    return status;
}

jx_status jx_portfolio_add_reading(jx_portfolio *portfolio, jx_reading *reading, const char *file) {
    if (!portfolio || !reading) return JX_ERROR_ARGUMENT;
    jx_status status = jx_portfolio_begin_document(portfolio);
    if (status == JX_OK) status = jx_portfolio_set_file(portfolio, file);
    if (status == JX_OK) status = add_assessments(portfolio, reading, file);
    for (size_t i = 0; i < reading->row_count && status == JX_OK; i++) {
        const jxi_summary_row *row = &reading->rows[i];
        status = jx_portfolio_add_row_decimal(portfolio, row->unit, row->name, row->funds, row->score, row->grade,
                                              row->place);
    }
    if (status == JX_OK && reading->total != JX_NONE)
        status = jx_portfolio_set_claimed_total_decimal(portfolio, reading->total, reading->total_place);
    for (size_t i = 0; i < reading->stated_count && status == JX_OK; i++) {
        const jxi_stated_amount *stated = &reading->stated[i];
        status = jx_portfolio_add_statement_decimal(portfolio, stated->kind, stated->amount, stated->place);
    }
    return status;
}

jx_status jxi_add_problem(jx_reading *reading, const char *place, const char *text) {
    const jx_allocator *allocator = &reading->object.allocator;
    jx_status status = jxi_grow(allocator, (void **)&reading->problems, sizeof *reading->problems,
                                reading->problem_count, &reading->problem_capacity);
    jxi_problem problem = {NULL, NULL};
    if (status == JX_OK) status = jxi_text_set(allocator, &problem.place, place);
    if (status == JX_OK) status = jxi_text_set(allocator, &problem.text, text);
    if (status != JX_OK) {
        jxi_text_free(allocator, problem.place);
        return status;
    }
    reading->problems[reading->problem_count++] = problem;
    return JX_OK;
}
