/* SPDX-License-Identifier: Apache-2.0 */
/* What the reader of a format works with: the bytes, the limits, the grid it fills, and why it failed. */
#ifndef JXI_DOCUMENTS_READ_TASK_H
#define JXI_DOCUMENTS_READ_TASK_H

#include "documents/host/workshop.h"
#include "documents/problem.h"
#include "jixiao/documents.h"

enum { JXI_LIMIT_COUNT = JX_LIMIT_LINE + 1 };

/* Why a read failed. Fixed memory, so that a lack of memory can be told too. */
typedef struct jxi_fault {
    char place[80];
    char cause[300];
} jxi_fault;

typedef struct jxi_task {
    const jx_allocator *allocator;
    const int64_t *limits; /* by JX_LIMIT_… */
    const char *name;      /* of the document, never NULL */
    const char *bytes;
    size_t size;
    jx_grid *grid;
    int64_t cells;   /* added so far */
    char place[240]; /* of the row being filled */
    jxi_fault *fault;
    const char *file;       /* the archive that the document is in; NULL: it is in none */
    const char *member;     /* its name there, which stands in front of places */
    int64_t unpacked;       /* bytes so far, from this archive and those inside of it */
    jxi_problems *problems; /* parts that are not read; NULL: nobody asks */
    jx_status (*take)(void *context,
                      struct jxi_task *member); /* gets each member, its grid filled; NULL: nobody asks */
    void *context;                              /* of `take` */
} jxi_task;

/* Notes why the read fails, filling "{0}" and "{1}", and returns `status`. `place` may be NULL. */
jx_status jxi_task_fail(jxi_task *task, jx_status status, const char *place, const char *template, const char *first,
                        const char *second);

/* Notes that a part of the document is not read, filling the template as jxi_task_fail does; the reading goes on. */
jx_status jxi_task_miss(jxi_task *task, const char *place, const char *template, const char *first, const char *second);

/* Says that a limit was passed: "more than 65536 bytes in a cell". `what` is put behind the number. */
jx_status jxi_task_exceeds(jxi_task *task, const char *place, int32_t limit, const char *what);

/* jx_grid_add_row and jx_grid_add_cell within the limits. */
jx_status jxi_task_row(jxi_task *task, int32_t kind, int32_t table, const char *place);
jx_status jxi_task_cell(jxi_task *task, int32_t column, const char *text, size_t length, int32_t rows, int32_t columns);

/* "line 12" and the like: a word and a number into a buffer of at least 40 bytes. */
void jxi_place_number(char *place, size_t size, const char *word, uint64_t number);

/* Appends such a pair behind a blank: "page 3" becomes "page 3 line 12". */
void jxi_place_add(char *place, size_t size, const char *word, uint64_t number);

/* jxi_workshop_open over the task's bytes; what fails is put down to the task. */
jx_status jxi_task_workshop(jxi_task *task, jxi_workshop *shop, const char *ending);

#endif
