/* SPDX-License-Identifier: Apache-2.0 */
/* How well a cell fits a column, given what the row holds so far. */
#ifndef JXI_FORM_RESTORE_FIT_H
#define JXI_FORM_RESTORE_FIT_H

#include "form/words/label.h"
#include "form/restore/shape.h"

enum { JXI_PLAN_COLUMNS = 20, JXI_UNFIT = 10000 };

/* The columns of a table that is being restored, and its habits. */
typedef struct jxi_plan {
    int32_t columns[JXI_PLAN_COLUMNS]; /* JXI_LABEL_… in their order */
    int32_t skips[JXI_PLAN_COLUMNS];   /* what it costs to leave one out */
    size_t count;
    int32_t delimiter;                  /* the gap that parts cells: JXI_GAP_… */
    bool money;                         /* rows of the money block, else indicators */
    bool by_line;                       /* rows start on lines of the source */
    bool single;                        /* there is but one row */
    jx_decimal whole[JXI_PLAN_COLUMNS]; /* amounts of the total row, which often is all there is; else JX_NONE */
    bool total;                         /* the row of the total: more than 100 points may stand there */
} jxi_plan;

/* What stands in a row so far; kind JXI_LOOK_NONE: nothing. */
typedef struct jxi_so_far {
    jxi_look target, actual, weight, budget, executed, rate;
} jxi_so_far;

bool jxi_plan_has(const jxi_plan *plan, int32_t column);

/* The cost of leaving a column out before anything is known of the form's habits. */
int32_t jxi_usual_skip(int32_t column, bool money);

/* Whether less than the target is better: "≤90万元". */
bool jxi_is_ceiling(const jxi_look *target);

/* The cost of a cell that looks like `look` in a column; JXI_UNFIT: it cannot stand there. `glyphs`: how long it is. */
int32_t jxi_cell_fit(const jxi_plan *plan, int32_t column, const jxi_look *look, size_t glyphs, const jxi_so_far *row);

#endif
