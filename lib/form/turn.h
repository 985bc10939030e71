/* SPDX-License-Identifier: Apache-2.0 */
/* Indicator tables that are turned: headings down the side, one indicator a column. */
#ifndef JXI_FORM_TURN_H
#define JXI_FORM_TURN_H

#include "form/grid.h"

/* A grid in which each turned table of indicators stands upright. Its rows have the place of the row with the names.
 * JX_ERROR_NOT_FOUND when there is none, and nothing is made. */
jx_status jxi_turn_tables(const jx_grid *grid, jx_grid **out);

#endif
