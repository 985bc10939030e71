/* SPDX-License-Identifier: Apache-2.0 */
/* Two forms that stand side by side in one table. */
#ifndef JXI_FORM_SIDES_H
#define JXI_FORM_SIDES_H

#include "form/grid.h"

/* A grid in which each table of two forms side by side is two tables, one below the other; columns and places stay as
 * they are. JX_ERROR_NOT_FOUND when there is no such table, and nothing is made. */
jx_status jxi_part_sides(const jx_grid *grid, jx_grid **out);

#endif
