/* SPDX-License-Identifier: Apache-2.0 */
/* What could not be read, with its place. */
#ifndef JXI_DOCUMENTS_PROBLEM_H
#define JXI_DOCUMENTS_PROBLEM_H

#include "base/text.h"

typedef struct jxi_problem {
    char *file, *place, *text;
} jxi_problem;

typedef struct jxi_problems {
    jxi_problem *items;
    size_t count, capacity;
} jxi_problems;

jx_status jxi_problems_add(const jx_allocator *allocator, jxi_problems *problems, const char *file, const char *place,
                           const char *text);
void jxi_problems_free(const jx_allocator *allocator, jxi_problems *problems);
/* The text of one, and its other parts where asked for; NULL when there is none. */
const char *jxi_problems_get(const jxi_problems *problems, int32_t index, const char **file, const char **place);

#endif
