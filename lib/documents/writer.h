/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of a writer, shared by the files that write. */
#ifndef JXI_DOCUMENTS_WRITER_H
#define JXI_DOCUMENTS_WRITER_H

#include "documents/document.h"

struct jx_writer {
    jxi_object object;
    jx_sink sink;
    void *context;
    const char *language; /* "zh" or "en" */
    int32_t severity;     /* the least that is shown */
    const char **codes;   /* the only ones shown; none: all. Static text of the catalogue */
    size_t code_count, code_capacity;
};

struct jx_run {
    jxi_object object;
    jx_portfolio *portfolio;
    jxi_problems problems;
};

#endif
