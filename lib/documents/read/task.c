/* SPDX-License-Identifier: Apache-2.0 */
/* The task of reading one document: what went wrong and where, limits, and the grid that is filled. */
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

/* A place with the name of the member of an archive that it is in. */
static void full_place(const jxi_task *task, char *to, size_t size, const char *place) {
    to[0] = '\0';
    if (task->member) {
        jxi_text_cut(to, size / 2, task->member);
        strcat(to, place[0] ? ": " : "");
    }
    size_t used = strlen(to);
    jxi_text_cut(to + used, size - used, place);
}

jx_status jxi_task_miss(jxi_task *task, const char *place, const char *template, const char *first,
                        const char *second) {
    const char *arguments[] = {first, second};
    jxi_buffer line = {.allocator = task->allocator};
    char full[sizeof task->place];
    if (!task->problems) return JX_OK;
    full_place(task, full, sizeof full, place ? place : "");
    jxi_buffer_fill(&line, template, arguments, 2);
    jx_status status = line.failed || !line.data
                           ? JX_ERROR_NO_MEMORY
                           : jxi_problems_add(task->allocator, task->problems, task->file ? task->file : task->name,
                                              full[0] ? full : NULL, line.data);
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

void jxi_place_add(char *place, size_t size, const char *word, uint64_t number) {
    char text[64];
    size_t used = strlen(place);
    jxi_place_number(text, sizeof text, word, number);
    if (used + 1 < size) jxi_text_cut(place + used, size - used, " ");
    used = strlen(place);
    jxi_text_cut(place + used, size - used, text);
}

static jx_status explain(jxi_task *task, jx_status status) {
    if (status == JX_OK) return JX_OK;
    const char *cause = status == JX_ERROR_LIMIT ? "more than 16384 columns" : jx_status_text(status, "en");
    return jxi_task_fail(task, status, task->place, "{0}", cause, NULL);
}

jx_status jxi_task_row(jxi_task *task, int32_t kind, int32_t table, const char *place) {
    full_place(task, task->place, sizeof task->place, place);
    return explain(task, jx_grid_add_row(task->grid, kind, table, task->place));
}

jx_status jxi_task_cell(jxi_task *task, int32_t column, const char *text, size_t length, int32_t rows,
                        int32_t columns) {
    if (task->cells++ >= task->limits[JX_LIMIT_CELLS])
        return jxi_task_exceeds(task, task->place, JX_LIMIT_CELLS, "cells");
    return explain(task, jx_grid_add_cell(task->grid, column, text, length, rows, columns));
}

jx_status jxi_task_workshop(jxi_task *task, jxi_workshop *shop, const char *ending) {
    jx_status status = jxi_workshop_open(shop, task->bytes, task->size, ending);
    if (status == JX_OK) return JX_OK;
    return jxi_task_fail(task, JX_ERROR_FILE, NULL, "no temporary file can be written for its conversion", NULL, NULL);
}
