/* SPDX-License-Identifier: Apache-2.0 */
/* From the results of the indicators to sums, by class and in all. */
#ifndef JXI_SCORE_TOTALS_H
#define JXI_SCORE_TOTALS_H

#include "model/model.h"

/* What the sums of one class are made of. */
typedef struct jxi_tally {
    jx_decimal scores, weights; /* of what is scored and weighted */
    jx_decimal loose;           /* claims without a weight */
    int32_t scored, unscored, not_applicable;
} jxi_tally;

/* Adds to a sum; JX_NONE adds nothing. What is added is seldom below 0 or too large: only then a function is called. */
static inline jx_status jxi_add(jx_decimal *sum, jx_decimal value) {
    if (*sum < 0 || value < 0 || value > INT64_MAX - *sum) return jxi_decimal_add(*sum, value, sum);
    *sum += value;
    return JX_OK;
}

/* The execution score on the scheme's scale; JX_NONE when there is none. */
jx_status jxi_normalised_execution(const jx_assessment *assessment, jx_decimal *out);

/* Sums the results into totals. */
jx_status jxi_score_totals(jx_assessment *assessment);

/* The class weights that hold when nothing is scored in some classes: transfers done. */
void jxi_class_weights(const jx_scheme *scheme, const jxi_tally *tallies, jx_decimal *weights);

/* Sums the results by class; `tallies` has room for JXI_CLASSES. */
jx_status jxi_tally_classes(const jx_assessment *assessment, jxi_tally *tallies);

#endif
