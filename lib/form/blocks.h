/* SPDX-License-Identifier: Apache-2.0 */
/* Points that stand in one merged cell for several indicators. */
#ifndef JXI_FORM_BLOCKS_H
#define JXI_FORM_BLOCKS_H

#include "form/form.h"

/* Looks at the cells of weight and score of the row that made the last indicator: opens a block where they are merged
 * over several rows, adds the row to the block that is open, and shares out or takes back the points of a block that
 * has come to its end. Either piece may be NULL. */
void jxi_take_block(jxi_form *form, const jxi_piece *weight, const jxi_piece *score);

/* Ends the block that is open, if any: the table has come to its end. */
void jxi_end_block(jxi_form *form);

#endif
