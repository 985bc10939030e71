/* SPDX-License-Identifier: Apache-2.0 */
/* The rules of a scheme as spreadsheet formulas, so that a reviewer can follow and change every figure. */
#ifndef JXI_DOCUMENTS_OFFICE_FORMULA_H
#define JXI_DOCUMENTS_OFFICE_FORMULA_H

#include "documents/office/ledger.h"

/* Where the figures of one score stand. */
typedef struct jxi_formula_cells {
    jxi_reference target, high, actual, weight, claim;
} jxi_formula_cells;

/* The score of an indicator. Nothing is added when no formula gives it: the figure stands by itself then. */
void jxi_formula_score(jxi_buffer *out, const jx_assessment *assessment, int32_t index, const jxi_formula_cells *cells);

/* The execution score; `share` is a formula for executed ÷ budget. */
void jxi_formula_execution(jxi_buffer *out, const jx_scheme *scheme, const char *share, const char *weight);

/* The name of the band that the total in a cell is in. Nothing when the scheme has no bands. */
void jxi_formula_grade(jxi_buffer *out, const jx_scheme *scheme, const char *total, const char *language);

/* `inner` rounded to the decimals of the scheme's scores, as the scheme rounds; false when no function does so. */
bool jxi_formula_rounded(jxi_buffer *out, const jx_scheme *scheme, const char *inner);

#endif
