/* SPDX-License-Identifier: Apache-2.0 */
/* Limits, places and causes that all readers share, so that each format fails in the same words. */
#include "documents/read/task.h"

#include <string.h>

jx_status jxi_task_fail(jxi_task *task, jx_status status, const char *place, const char *template, const char *first,
                        const char *second) {
    const char *arguments[] = {first, second};
    jxi_buffer line = {.allocator = task->allocator};
    jxi_buffer_fill(&line, template, arguments, 2);
    jxi_text_cut(task->fault->cause, sizeof task->fault->cause, line.failed || !line.data ? template : line.data);
    jxi_text_cut(task->fault->place, sizeof task->fault->place, place ? place : "");
    jxi_buffer_free(&line);
    return status;
}

jx_status jxi_task_exceeds(jxi_task *task, const char *place, int32_t limit, const char *what) {
    char digits[21];
    jxi_text_digits(digits, (uint64_t)task->limits[limit]);
    return jxi_task_fail(task, JX_ERROR_LIMIT, place, "more than {0} {1}", digits, what);
}

void jxi_place_number(char *place, size_t size, const char *word, uint64_t number) {
    char text[64] = "";
    size_t length = strlen(word);
    if (length > 40) length = 40;
    memcpy(text, word, length);
    text[length] = ' ';
    jxi_text_digits(text + length + 1, number);
    jxi_text_cut(place, size, text);
}

static jx_status explain(jxi_task *task, jx_status status) {
    if (status == JX_OK) return JX_OK;
    const char *cause = status == JX_ERROR_LIMIT ? "more than 16384 columns" : jx_status_text(status, "en");
    return jxi_task_fail(task, status, task->place, "{0}", cause, NULL);
}

jx_status jxi_task_row(jxi_task *task, int32_t kind, int32_t table, const char *place) {
    jxi_text_cut(task->place, sizeof task->place, place);
    return explain(task, jx_grid_add_row(task->grid, kind, table, place));
}

jx_status jxi_task_cell(jxi_task *task, int32_t column, const char *text, size_t length, int32_t rows,
                        int32_t columns) {
    if (task->cells++ >= task->limits[JX_LIMIT_CELLS])
        return jxi_task_exceeds(task, task->place, JX_LIMIT_CELLS, "cells");
    return explain(task, jx_grid_add_cell(task->grid, column, text, length, rows, columns));
}
