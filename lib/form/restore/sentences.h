/* SPDX-License-Identifier: Apache-2.0 */
/* Rebuilding a table from a report that states its figures in sentences and has no table. */
#ifndef JXI_FORM_RESTORE_SENTENCES_H
#define JXI_FORM_RESTORE_SENTENCES_H

#include "form/grid.h"

/* Rebuilds the table of a self-assessment written as prose: its amounts, rate, total and grade, and one row for each
 * sentence that states the target of an indicator and what was reached. Places are those of the source; what is stated
 * twice with different figures is U+FFFD and the text. JX_ERROR_NOT_FOUND when the rows do not call themselves a
 * self-assessment or state nothing of the kind. `out` is untouched on failure. */
jx_status jxi_restore_sentences(const jx_grid *source, jx_grid **out);

#endif
