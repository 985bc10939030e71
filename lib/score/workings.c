/* SPDX-License-Identifier: Apache-2.0 */
/* What a score was computed from, for those who show or repeat the computation. */
#include "score/score.h"

int32_t jx_assessment_rule(const jx_assessment *assessment, int32_t item) {
    const jxi_result *result = jxi_result_of(assessment, item);
    return result ? result->rule : -1;
}

int32_t jx_assessment_class(const jx_assessment *assessment, int32_t item) {
    const jxi_result *result = jxi_result_of(assessment, item);
    return result ? result->class_index : -1;
}

/* Target, upper end and actual are figures only when they can be compared. */
static jx_decimal held_working(const jxi_held *held, int32_t working) {
    if (!held->comparable) return JX_NONE;
    if (working == JX_WORKING_TARGET) return held->target;
    if (working == JX_WORKING_HIGH) return held->high;
    return working == JX_WORKING_ACTUAL ? held->actual : JX_NONE;
}

jx_decimal jx_assessment_working(const jx_assessment *assessment, int32_t item, int32_t working) {
    const jxi_result *result = jxi_result_of(assessment, item);
    if (!result) return JX_NONE;
    if (working == JX_WORKING_COUNTED) return result->counted;
    if (working == JX_WORKING_WEIGHT) return result->flags & JXI_RESULT_LEFT_OUT ? JX_NONE : result->weight;
    return item == JX_ITEM_EXECUTION ? JX_NONE : held_working(&assessment->indicators[item]->held, working);
}
