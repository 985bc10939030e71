/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of a document: what was recognised, or what was written down in our own JSON. */
#ifndef JXI_DOCUMENTS_DOCUMENT_H
#define JXI_DOCUMENTS_DOCUMENT_H

#include "base/text.h"
#include "jixiao/documents.h"

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

/* A row of a summary table, or an amount stated in the text, as a run read back gives it. A run holds what came from
 * several documents: JXI_STATED_DOCUMENT begins one, `name` is its file and `amount` the number of its assessments. */
typedef struct jxi_stated {
    int32_t kind; /* JXI_STATED_…, else JX_STATEMENT_… */
    const char *unit, *name, *place;
    jx_decimal amount, score;
    int32_t grade;
} jxi_stated;

enum { JXI_STATED_ROW = -1, JXI_STATED_TOTAL = -2, JXI_STATED_DOCUMENT = -3 };

struct jx_document {
    jxi_object object;
    char *name;
    int32_t format;
    jx_reading *reading; /* of the document's grid; NULL for JSON, which has the lists below */
    jx_assessment **assessments;
    size_t count, capacity;
    jxi_stated *stated;
    size_t stated_count, stated_capacity;
    jxi_problems problems;
};

/* Adds an assessment, which stays shared with the caller. */
jx_status jxi_document_keep(jx_document *document, jx_assessment *assessment);
/* Adds a copy of what was stated. */
jx_status jxi_document_state(jx_document *document, const jxi_stated *stated);

jx_status jxi_document_new(const jx_allocator *allocator, const char *name, int32_t format, jx_document **out);

#endif
