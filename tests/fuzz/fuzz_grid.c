/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a grid, a line a row and a tab between cells: recognised, scored, audited, summed up. */
#include "fuzz.h"

#include <jixiao/jixiao.h>

#include <string.h>

static size_t until(const char *text, size_t size, char stop) {
    const char *found = memchr(text, stop, size);
    return found ? (size_t)(found - text) : size;
}

static void add_line(jx_grid *grid, const char *line, size_t size) {
    jx_grid_add_row(grid, memchr(line, '\t', size) ? JX_ROW_TABLE : JX_ROW_TEXT, 0, NULL);
    for (size_t at = 0; at <= size;) {
        size_t length = until(line + at, size - at, '\t');
        jx_grid_add_cell(grid, -1, line + at, length, 1, 1);
        at += length + 1;
    }
}

static void explain(jx_assessment *assessment) {
    const char *text = NULL;
    for (int32_t item = JX_ITEM_GRADE; item < jx_assessment_count(assessment); item++)
        jx_assessment_explain(assessment, item, item % 2 ? "zh" : "en", &text);
}

static void recognise(const jx_grid *grid) {
    jx_reading *reading = NULL;
    jx_portfolio *portfolio = NULL;
    if (!jx_reading_new(grid, NULL, &reading) && !jx_portfolio_new(&portfolio) &&
        !jx_portfolio_add_reading(portfolio, reading, "fuzz")) {
        for (int32_t i = 0; i < jx_reading_count(reading); i++) {
            jx_assessment *assessment = jx_reading_assessment(reading, i);
            if (!jx_assessment_audit(assessment)) explain(assessment);
        }
        jx_portfolio_audit(portfolio);
    }
    jx_portfolio_unref(portfolio);
    jx_reading_unref(reading);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const char *text = (const char *)data;
    jx_grid *grid = NULL;
    if (jx_grid_new(&grid)) return 0;
    for (size_t at = 0; at < size;) {
        size_t length = until(text + at, size - at, '\n');
        add_line(grid, text + at, length);
        at += length + 1;
    }
    recognise(grid);
    jx_grid_unref(grid);
    return 0;
}
