/* SPDX-License-Identifier: Apache-2.0 */
/* Grids written as text, and readings told as text: a test of the form reader is then a table of both.
 *
 * A line is a row; "|" parts its cells, so a line with one is a row of a table. "text@3x2" spans 3 rows and 2 columns,
 * and
 * "\t" at the start of a line is a table row of one cell. */
#ifndef GRID_TEXT_H
#define GRID_TEXT_H

#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "model/model.h"
#include "form/reading.h"

enum { TOLD_SIZE = 8192 };

/* The spans behind "@" at the end of a cell; the length without them. */
static inline size_t cell_spans(const char *cell, size_t length, int32_t *rows, int32_t *columns) {
    *rows = *columns = 1;
    for (size_t at = length; at > 0; at--) {
        if (cell[at - 1] != '@') continue;
        *rows = cell[at] - '0';
        *columns = cell[at + 2] - '0';
        return at - 1;
    }
    return length;
}

static inline void add_grid_row(jx_grid *grid, const char *line, size_t length, int number) {
    char place[32];
    snprintf(place, sizeof place, "line %d", number);
    bool table = memchr(line, '|', length) != NULL || line[0] == '\t';
    assert_int_equal(jx_grid_add_row(grid, table ? JX_ROW_TABLE : JX_ROW_TEXT, 1, place), JX_OK);
    for (const char *cell = line, *end = line + length; cell <= end;) {
        const char *bar = memchr(cell, '|', (size_t)(end - cell));
        size_t size = bar ? (size_t)(bar - cell) : (size_t)(end - cell);
        int32_t rows, columns;
        size_t text = cell_spans(cell, size, &rows, &columns);
        assert_int_equal(jx_grid_add_cell(grid, -1, cell, text, rows, columns), JX_OK);
        cell += size + 1;
    }
}

static inline jx_grid *grid_of(const char *text) {
    jx_grid *grid = NULL;
    assert_int_equal(jx_grid_new(&grid), JX_OK);
    int number = 1;
    for (const char *line = text; *line; number++) {
        size_t length = strcspn(line, "\n");
        add_grid_row(grid, line, length, number);
        line += length + (line[length] == '\n');
    }
    return grid;
}

static inline jx_reading *reading_of(const char *text) {
    jx_grid *grid = grid_of(text);
    jx_reading *reading = NULL;
    assert_int_equal(jx_reading_new(grid, NULL, &reading), JX_OK);
    jx_grid_unref(grid);
    return reading;
}

static inline void tell(char *told, const char *text) {
    size_t used = strlen(told), length = strlen(text);
    assert_true(used + length + 1 < TOLD_SIZE);
    memcpy(told + used, text, length + 1);
}

static inline void tell_decimal(char *told, jx_decimal value) {
    char digits[32];
    assert_int_equal(jx_decimal_format(value, 0, digits, sizeof digits), JX_OK);
    tell(told, digits);
}

/* "output.quality|name|≥80%|100%|10|10|reason": "-" for NULL; "*" behind the name of a 其中 line. */
static inline void tell_indicator(char *told, const jx_indicator *indicator) {
    const char *target = jx_value_text(indicator->target), *actual = jx_value_text(indicator->actual);
    const char *texts[] = {indicator->category, indicator->name, target, actual};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        tell(told, texts[i] ? texts[i] : "-");
        if (i == 1 && indicator->part) tell(told, "*");
        tell(told, "|");
    }
    tell_decimal(told, indicator->weight.value);
    tell(told, "|");
    tell_decimal(told, indicator->claimed.value);
    tell(told, "|");
    tell(told, indicator->reason ? indicator->reason : "-");
    tell(told, "\n");
}

/* All indicators of an assessment, one a line. */
static inline const char *tell_indicators(const jx_assessment *assessment, char *told) {
    told[0] = '\0';
    for (size_t i = 0; i < assessment->count; i++) tell_indicator(told, assessment->indicators[i]);
    return told;
}

/* "9.17|9.17|6.9669|10|75.97|7.597|-": amounts of one source and what its row claims. */
static inline const char *tell_funds(const jx_assessment *assessment, int32_t source, char *told) {
    told[0] = '\0';
    for (int32_t stage = 0; stage < JXI_STAGES; stage++) {
        tell_decimal(told, jx_project_funds(assessment->project, source, stage));
        tell(told, "|");
    }
    const jxi_fund_claims *claims = &assessment->fund_claims[source];
    tell_decimal(told, claims->weight.value);
    tell(told, "|");
    tell_decimal(told, claims->rate.value);
    tell(told, "|");
    tell_decimal(told, claims->score.value);
    return told;
}

/* The notes of one kind, "place text", one a line. */
static inline const char *tell_notes(const jx_assessment *assessment, int32_t kind, char *told) {
    told[0] = '\0';
    for (size_t i = 0; i < assessment->note_count; i++) {
        const jxi_note *note = &assessment->notes[i];
        if (note->kind != kind) continue;
        tell(told, note->place ? note->place : "-");
        tell(told, " ");
        tell(told, note->text ? note->text : "-");
        tell(told, "\n");
    }
    return told;
}

/* The only assessment of a reading. */
static inline jx_assessment *only_form(jx_reading *reading) {
    assert_int_equal(jx_reading_count(reading), 1);
    return jx_reading_assessment(reading, 0);
}

#endif
