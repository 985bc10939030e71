/* SPDX-License-Identifier: Apache-2.0 */
/* Tables and paragraphs of a document that flows: tables inside tables, spans that are known only further down. */
#ifndef JXI_DOCUMENTS_READ_TABLE_H
#define JXI_DOCUMENTS_READ_TABLE_H

#include "documents/read/task.h"

typedef struct jxi_table jxi_table;

/* What is being read: paragraphs become rows of text, tables become rows of cells, inner tables before their outer
 * ones. */
typedef struct jxi_flow {
    jxi_task *task;
    jxi_table *table; /* the innermost one that is open; NULL in running text */
    int32_t depth;    /* of open tables */
    int32_t group;    /* number of the last table or run of text, for the grid */
    int32_t tables;   /* begun so far */
    int32_t paragraphs;
    bool in_text;    /* the last row was text */
    jxi_buffer text; /* of the paragraph that is open in running text */
} jxi_flow;

jxi_flow jxi_flow_start(jxi_task *task);
void jxi_flow_free(jxi_flow *flow);

/* Text goes to the cell that is open, else to the paragraph. A paragraph's end in a cell is a line end. */
void jxi_flow_text(jxi_flow *flow, const char *text, size_t length);
jx_status jxi_flow_end_paragraph(jxi_flow *flow);

jx_status jxi_flow_begin_table(jxi_flow *flow);
void jxi_flow_begin_row(jxi_flow *flow);
/* The next cell of the row stands so many columns further on. */
void jxi_flow_skip_columns(jxi_flow *flow, int32_t columns);
jx_status jxi_flow_begin_cell(jxi_flow *flow, int32_t rows, int32_t columns);
/* What is learnt of the open cell later: how wide it is, and that it only continues the one above it. */
void jxi_flow_cell_spans(jxi_flow *flow, int32_t columns);
void jxi_flow_cell_goes_on(jxi_flow *flow);
void jxi_flow_end_cell(jxi_flow *flow);
/* Puts the table into the grid. `placed`: columns are as counted, else cells move on to where no span from above is. */
jx_status jxi_flow_end_table(jxi_flow *flow, bool placed);

#endif
