/* SPDX-License-Identifier: Apache-2.0 */
/* What the columns of the money block are, by their headings and by the arithmetic of their cells. */
#ifndef JXI_FORM_STAGES_H
#define JXI_FORM_STAGES_H

#include "form/form.h"

/* Holds the heading of the money block against the rows below it: finds the full-year budget or the spending where only
 * one column bears the rates out, and notes each column with its state, or as not understood. */
void jxi_settle_stages(jxi_form *form);

#endif
