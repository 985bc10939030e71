/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers as people write them in a cell. */
#ifndef JXI_VALUE_FIGURE_H
#define JXI_VALUE_FIGURE_H

#include "base/decimal.h"

/* Reads a number at the start of `text` as people write it: "1,234.50", "3577. 95", "９．５", sign. `*used` gets the
 * bytes read. JX_ERROR_SYNTAX when none starts there. */
jx_status jxi_figure_scan(const char *text, size_t length, jxi_figure *out, size_t *used);

/* Reads a cell that holds one number, perhaps with "分" or "%" behind it. */
jx_status jxi_figure_parse(const char *text, jxi_figure *out);

/* A figure that a call was given, NULL or blank for none; on an error `out` is untouched. */
jx_status jxi_figure_given(const char *text, jxi_figure *out);

/* Whether `written` is what `exact` gives when cut or rounded to the digits written, either way. */
int jxi_figure_agrees(jxi_figure written, jx_decimal exact);

#endif
