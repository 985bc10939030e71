/* SPDX-License-Identifier: Apache-2.0 */
/* What was read: the state of every figure of an assessment, the columns it was read from, and what was not understood.
 */
#ifndef JXI_MODEL_FIGURES_H
#define JXI_MODEL_FIGURES_H

#include "model/model.h"

/* The figure that an amount of the money block is: JX_FIGURE_FUNDS … for a source and a stage. */
static inline int32_t jxi_fund_figure(int32_t source, int32_t stage) {
    return JX_FIGURE_FUNDS + (JX_FIGURE_FISCAL - JX_FIGURE_FUNDS) * source + stage;
}

/* Notes the state of a figure. `item`: the index of an indicator for the figures of a row, else anything. */
void jxi_figure_set(jx_assessment *assessment, int32_t figure, int32_t item, int32_t state, bool inferred);

/* Adds a column, or a row of the money block, as it was read. Texts are copied; NULL reads as nothing. */
jx_status jxi_column_add(jx_assessment *assessment, const jxi_column *column);

/* Adds a heading over filled cells, or a text, that was not understood. */
jx_status jxi_stranger_add(jx_assessment *assessment, const char *text, const char *place, int32_t cells);

/* Whether a figure that the score of an indicator, or of execution, stands on was not read. */
bool jxi_row_is_unread(const jx_assessment *form, int32_t item);
bool jxi_execution_is_unread(const jx_assessment *form);

/* Whether a figure of the rows is blank in every one of them. */
bool jxi_is_blank_throughout(const jx_assessment *form, int32_t figure);

void jxi_figures_free(jx_assessment *assessment);

#endif
