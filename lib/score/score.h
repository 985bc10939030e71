/* SPDX-License-Identifier: Apache-2.0 */
/* Scoring one indicator: from its values to a case, from the case by a method to a share of the weight. */
#ifndef JXI_SCORE_SCORE_H
#define JXI_SCORE_SCORE_H

#include "model/model.h"

/* A share as a fraction of two whole numbers; what a method gives. */
typedef struct jxi_share {
    uint64_t over, under;
} jxi_share;

/* What a method looks at. */
typedef struct jxi_case {
    const jxi_rule *rule;
    jx_decimal weight;
    jx_decimal target, high; /* high: the upper end of a range */
    jx_decimal actual;
    int32_t applies; /* JXI_HIGHER … */
    bool met;
} jxi_case;

/* B ÷ A for what should be high, A ÷ B for what should be low; 0 when a missed target is not above 0. */
jxi_share jxi_completion(const jxi_case *c);

/* The share earned by the case's rule: its method, then the over-achievement ladder, floor and cap. */
jx_status jxi_case_share(const jxi_case *c, jxi_share *out, uint32_t *flags);

/* Whether a share, as per cent, is in an interval. Exact. */
bool jxi_share_in(const jxi_interval *range, jxi_share share);

/* What a table gives for something measured in per cent, as a share. */
jxi_share jxi_table_share(const jxi_list *intervals, jxi_share measured);

/* weight × share, rounded once as the scheme says; `exact` gets it to six decimals. */
jx_status jxi_score_of(const jxi_rules *rules, jx_decimal weight, jxi_share share, jx_decimal *score,
                       jx_decimal *exact);

/* Reads target and actual of an indicator: JXI_HIGHER …, JXI_QUALITATIVE, or 0 when no score can be computed.
 * Sets everything of the case but rule and weight, and the result's comparison and flags; asks its found. */
int32_t jxi_case_read(const jx_indicator *indicator, jxi_case *c, jxi_result *result);

/* Scores one indicator; `result` holds what was looked up. */
jx_status jxi_score_indicator(const jxi_rules *rules, const jx_indicator *indicator, jxi_result *result);

/* What an item adds to the totals: its score, or the claim carried, held to 0 and the weight; JX_NONE: nothing. */
jx_decimal jxi_counted(const jxi_result *result, jx_decimal claimed);

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

/* The result of an indicator, or of JX_ITEM_EXECUTION; NULL when there is none or before the evaluation. */
const jxi_result *jxi_result_of(const jx_assessment *assessment, int32_t item);

/* The execution score on the scheme's scale; JX_NONE when there is none. */
jx_status jxi_normalised_execution(const jx_assessment *assessment, jx_decimal *out);

/* Sums the results into totals. */
jx_status jxi_score_totals(jx_assessment *assessment);

/* The class weights that hold when nothing is scored in some classes: transfers done. */
void jxi_class_weights(const jx_scheme *scheme, const jxi_tally *tallies, jx_decimal *weights);

/* Sums the results by class; `tallies` has room for JXI_CLASSES. */
jx_status jxi_tally_classes(const jx_assessment *assessment, jxi_tally *tallies);

/* What the form's weights may have lost by rounding to hundredths: 33.33 three times. */
jx_decimal jxi_weight_slack(const jx_assessment *assessment);

/* Whether the form gives no weights, and claims that are carried. */
bool jxi_scores_are_carried(const jx_assessment *assessment);

/* Chooses the score among the totals and says on what basis; withholds what a form that was not read whole has none of. */
void jxi_score_headline(jx_assessment *assessment);

/* The score on the scheme's scale, by which it is graded: claims may be carried out of other full marks. */
jx_decimal jxi_graded_score(const jx_assessment *assessment);

/* Grades the score: bands, then overrides. */
void jxi_grade_total(jx_assessment *assessment);

#endif
