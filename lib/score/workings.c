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

static jx_decimal execution_working(const jx_assessment *assessment, int32_t working) {
    jx_decimal claim = assessment->claims[JX_CLAIM_EXECUTION_SCORE].value;
    if (working == JX_WORKING_WEIGHT) return assessment->execution_weight;
    if (working == JX_WORKING_COUNTED) return jxi_counted(&assessment->execution, assessment->execution_weight, claim);
    return JX_NONE;
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
    if (item == JX_ITEM_EXECUTION) return execution_working(assessment, working);
    const jx_indicator *indicator = assessment->indicators[item];
    jx_decimal weight = jxi_weight_used(assessment->scheme->rules, indicator);
    if (working == JX_WORKING_COUNTED) return jxi_counted(result, weight, indicator->claimed.value);
    if (working == JX_WORKING_WEIGHT) return result->flags & JXI_RESULT_LEFT_OUT ? JX_NONE : weight;
    return held_working(&indicator->held, working);
}
