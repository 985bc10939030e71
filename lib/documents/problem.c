/* SPDX-License-Identifier: Apache-2.0 */
/* The list of what could not be read, for documents and for runs. */
#include "documents/document.h"

static void free_problem(const jx_allocator *allocator, jxi_problem *problem) {
    jxi_text_free(allocator, problem->file);
    jxi_text_free(allocator, problem->place);
    jxi_text_free(allocator, problem->text);
}

jx_status jxi_problems_add(const jx_allocator *allocator, jxi_problems *problems, const char *file, const char *place,
                           const char *text) {
    jx_status status =
        jxi_grow(allocator, (void **)&problems->items, sizeof *problems->items, problems->count, &problems->capacity);
    if (status != JX_OK) return status;
    jxi_problem problem = {0};
    status = jxi_text_set(allocator, &problem.file, file);
    if (status == JX_OK) status = jxi_text_set(allocator, &problem.place, place);
    if (status == JX_OK) status = jxi_text_set(allocator, &problem.text, text);
    if (status == JX_OK)
        problems->items[problems->count++] = problem;
    else
        free_problem(allocator, &problem);
    return status;
}

void jxi_problems_free(const jx_allocator *allocator, jxi_problems *problems) {
    for (size_t i = 0; i < problems->count; i++) free_problem(allocator, &problems->items[i]);
    jxi_release(allocator, problems->items, problems->capacity * sizeof *problems->items);
}

const char *jxi_problems_get(const jxi_problems *problems, int32_t index, const char **file, const char **place) {
    if (index < 0 || (size_t)index >= problems->count) return NULL;
    const jxi_problem *problem = &problems->items[index];
    if (file) *file = problem->file;
    if (place) *place = problem->place;
    return problem->text;
}
