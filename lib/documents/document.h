/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of a document: what was recognised, or what was written down in our own JSON. */
#ifndef JXI_DOCUMENTS_DOCUMENT_H
#define JXI_DOCUMENTS_DOCUMENT_H

#include "documents/problem.h"
#include "jixiao/documents.h"

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
    jx_reading **readings; /* of the document's grid, or of each member of an archive; JSON has the lists below */
    size_t reading_count, reading_capacity;
    jx_assessment **assessments;
    size_t count, capacity;
    jxi_stated *stated;
    size_t stated_count, stated_capacity;
    jxi_problems problems;
};

/* Takes a reading over. */
jx_status jxi_document_take(jx_document *document, jx_reading *reading);
/* Adds an assessment, which stays shared with the caller. */
jx_status jxi_document_keep(jx_document *document, jx_assessment *assessment);
/* Adds a copy of what was stated. */
jx_status jxi_document_state(jx_document *document, const jxi_stated *stated);

jx_status jxi_document_new(const jx_allocator *allocator, const char *name, int32_t format, jx_document **out);

#endif
