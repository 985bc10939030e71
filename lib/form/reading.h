/* SPDX-License-Identifier: Apache-2.0 */
/* What was recognised in a grid. */
#ifndef JXI_FORM_READING_H
#define JXI_FORM_READING_H

#include "model/model.h"
#include "form/grid.h"
#include "form/segment.h"

/* A row of a summary table. */
typedef struct jxi_summary_row {
    char *unit, *name, *place;
    jx_decimal funds, score;
    int32_t grade;
} jxi_summary_row;

/* An amount stated in running text. */
typedef struct jxi_stated_amount {
    int32_t kind; /* JX_STATEMENT_… */
    jx_decimal amount;
    char *place;
} jxi_stated_amount;

typedef struct jxi_problem {
    char *place, *text;
} jxi_problem;

struct jx_reading {
    jxi_object object;
    jx_assessment **assessments;
    size_t count, capacity;
    jxi_summary_row *rows;
    size_t row_count, row_capacity;
    jx_decimal total; /* the total a summary table states */
    char *total_place;
    jxi_stated_amount *stated;
    size_t stated_count, stated_capacity;
    jxi_problem *problems;
    size_t problem_count, problem_capacity;
    bool run_on; /* the form being read was cut out of text without cells */
};

/* Reads the summary table in the rows [first, end). */
jx_status jxi_read_summary(jx_reading *reading, const jx_grid *grid, size_t first, size_t end);

/* Finds amounts stated in a text. */
jx_status jxi_read_prose(jx_reading *reading, const char *text, const char *place);

/* Reads the form in the rows of a segment and adds it; `last` gets the last row understood. `scheme` NULL: recognised
 * from the form. `exact`: every cell is known to stand in its column. */
jx_status jxi_read_form(jx_reading *reading, const jx_grid *grid, jx_scheme *scheme, const jxi_segment *segment,
                        bool exact, size_t *last);

/* Adds a problem. */
jx_status jxi_add_problem(jx_reading *reading, const char *place, const char *text);

#endif
