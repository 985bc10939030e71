/* Exact decimals: integers that count millionths. The only place where figures are rounded. */
#ifndef JXI_DECIMAL_H
#define JXI_DECIMAL_H

#include "jixiao/jixiao.h"

#define JXI_ONE INT64_C(1000000)

/* A number as it was written: its value and how many digits stood after the point (-1: no number). */
typedef struct jxi_figure {
    jx_decimal value;
    int32_t decimals;
} jxi_figure;

#define JXI_NO_FIGURE ((jxi_figure){JX_NONE, -1})

/* Reads a number at the start of `text` as people write it: "1,234.50", "3577. 95", "９．５", sign. `*used` gets the
 * bytes read. JX_ERROR_SYNTAX when none starts there. */
jx_status jxi_figure_scan(const char *text, size_t length, jxi_figure *out, size_t *used);

/* Reads a cell that holds one number, perhaps with "分" or "%" behind it. */
jx_status jxi_figure_parse(const char *text, jxi_figure *out);

/* a + b; JX_ERROR_RANGE on overflow. JX_NONE counts as 0. */
jx_status jxi_decimal_add(jx_decimal a, jx_decimal b, jx_decimal *out);

/* Whether `written` is what `exact` gives when cut or rounded to the digits written, either way. */
int jxi_figure_agrees(jxi_figure written, jx_decimal exact);

#endif
