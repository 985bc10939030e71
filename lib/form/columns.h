/* SPDX-License-Identifier: Apache-2.0 */
/* What the columns of the indicator table are, by their headings and by their cells together. */
#ifndef JXI_FORM_COLUMNS_H
#define JXI_FORM_COLUMNS_H

#include "form/form.h"

/* Holds the headings of the indicator table against the cells below, from the form's row on: takes back what cells
 * contradict, parts columns that are headed alike, finds columns without a known heading where the cells leave one
 * choice, and notes each column of the form with its state, or as not understood. */
void jxi_settle_columns(jxi_form *form);

/* The figure that a column of the indicator table holds, JX_FIGURE_…; 0: none that is kept. */
int32_t jxi_figure_of_label(int32_t label);

#endif
