/* SPDX-License-Identifier: Apache-2.0 */
/* Scoring one indicator: from its values to a case, from the case by a method to a share of the weight. */
#ifndef JXI_SCORE_SCORE_H
#define JXI_SCORE_SCORE_H

#include "score/case.h"
#include "score/totals.h"

/* Reads target and actual of an indicator: JXI_HIGHER …, JXI_QUALITATIVE, or 0 when no score can be computed.
 * Sets everything of the case but rule and weight, and the result's comparison and flags; asks its found. */
int32_t jxi_case_read(const jx_indicator *indicator, jxi_case *c, jxi_result *result);

/* Scores one indicator; `result` holds what was looked up. */
jx_status jxi_score_indicator(const jxi_rules *rules, const jx_indicator *indicator, jxi_result *result);

/* What an item adds to the totals: its score, or the claim carried, held to 0 and the weight; JX_NONE: nothing. */
jx_decimal jxi_counted(const jxi_result *result, jx_decimal claimed);

/* The result of an indicator, or of JX_ITEM_EXECUTION; NULL when there is none or before the evaluation. */
const jxi_result *jxi_result_of(const jx_assessment *assessment, int32_t item);

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
