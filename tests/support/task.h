/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of the readers share: a task over a text, and its grid told as text. */
#ifndef TASK_H
#define TASK_H

#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "failing.h"

#include "documents/read/task.h"
#include "form/grid.h"

static const int64_t plain_limits[JXI_LIMIT_COUNT] = {0, 1 << 26, 1 << 28, 200, 4096, 256, 1 << 20, 1 << 16, 1 << 20};

/* A task over bytes that are written in the test. */
static inline jxi_task task_over(const jx_allocator *allocator, const char *bytes, size_t size, jxi_fault *fault) {
    *fault = (jxi_fault){0};
    return (jxi_task){
        .allocator = allocator, .limits = plain_limits, .name = "test", .bytes = bytes, .size = size, .fault = fault};
}

/* The grid as one text: "line 1 T a|b" for a table row, X for running text; rows end with "\n". */
static inline char *grid_text(const jx_grid *grid, const jx_allocator *allocator) {
    jxi_buffer text = {.allocator = allocator};
    for (size_t r = 0; r < grid->row_count; r++) {
        const jxi_row *row = &grid->rows[r];
        jxi_buffer_text(&text, row->place);
        jxi_buffer_text(&text, row->kind == JX_ROW_TABLE ? " T " : " X ");
        for (size_t c = 0; c < row->count; c++) {
            if (c) jxi_buffer_text(&text, "|");
            jxi_buffer_text(&text, grid->cells[row->first + c].text);
        }
        jxi_buffer_text(&text, "\n");
    }
    char *copy = jxi_text_copy(allocator, text.data ? text.data : "", text.length);
    jxi_buffer_free(&text);
    return copy;
}

#endif
