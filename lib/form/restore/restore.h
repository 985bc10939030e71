/* SPDX-License-Identifier: Apache-2.0 */
/* Rebuilding a table from a form whose cells were flattened into lines, wrapped rows or run-on text. */
#ifndef JXI_FORM_RESTORE_RESTORE_H
#define JXI_FORM_RESTORE_RESTORE_H

#include "form/grid.h"

/* Whether the rows hold a form whose table was lost: its headings stand one a line, in running text, or mixed with the
 * body on one row. */
bool jxi_looks_flat(const jx_grid *grid, size_t first_row, size_t row_count);

/* Rebuilds the table: label and value rows, the money block, goals, one heading and one row for each indicator, the
 * total. Places are those of the source. A cell that could be cut in more than one way is U+FFFD and the raw text.
 * JX_ERROR_NOT_FOUND when no heading was found; JX_ERROR_LIMIT when the rows are too long. `out` is untouched on
 * failure. */
jx_status jxi_restore(const jx_grid *source, size_t first_row, size_t row_count, jx_grid **out);

#endif
