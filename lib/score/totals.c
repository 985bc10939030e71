/* SPDX-License-Identifier: Apache-2.0 */
/* From scores to totals: sums over the form's own weights, and every class scaled to the scheme's. */
#include <string.h>

#include "score/case.h"
#include "score/score.h"
#include "score/totals.h"
#include "base/wide.h"

static jx_status tally_one(const jx_indicator *indicator, const jxi_result *result, jxi_tally *tally) {
    if (result->counted == JX_NONE) {
        if (result->flags & JXI_RESULT_NOT_APPLICABLE)
            tally->not_applicable++;
        else if (!indicator->part)
            tally->unscored++;
        return JX_OK;
    }
    tally->scored++;
    if (result->weight == JX_NONE) return jxi_add(&tally->loose, result->counted);
    jx_status status = jxi_add(&tally->scores, result->counted);
    return status == JX_OK ? jxi_add(&tally->weights, result->weight) : status;
}

jx_status jxi_tally_classes(const jx_assessment *assessment, jxi_tally *tallies) {
    for (size_t i = 0; i < assessment->scheme->rules->classes.count; i++) tallies[i] = (jxi_tally){0};
    for (size_t i = 0; i < assessment->count; i++) {
        const jxi_result *result = &assessment->results[i];
        if (result->class_index < 0) continue;
        jx_status status = tally_one(assessment->indicators[i], result, &tallies[result->class_index]);
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

void jxi_class_weights(const jx_scheme *scheme, const jxi_tally *tallies, jx_decimal *weights) {
    const jxi_class *classes = scheme->rules->classes.items;
    for (size_t i = 0; i < scheme->rules->classes.count; i++) weights[i] = classes[i].weight;
    const jxi_transfer *transfers = scheme->rules->transfers.items;
    for (size_t i = 0; i < scheme->rules->transfers.count; i++) {
        int32_t absent = scheme->compiled.transfers[i].absent, to = scheme->compiled.transfers[i].to;
        if (absent < 0 || to < 0 || tallies[absent].scored > 0) continue;
        weights[absent] -= transfers[i].points;
        weights[to] += transfers[i].points;
    }
}

static jx_status scaled(const jxi_rules *rules, jx_decimal score, jx_decimal weight, jx_decimal to, jx_decimal *out) {
    jx_decimal unused;
    if (to <= 0) {
        *out = score;
        return JX_OK;
    }
    return jxi_score_of(rules, to, (jxi_share){(uint64_t)score, (uint64_t)weight}, out, &unused);
}

/* The mean score, looked up. */
static jx_status looked_up(const jxi_class *class, const jxi_tally *tally, jx_decimal *out) {
    jx_decimal mean;
    jx_status status = jx_decimal_ratio(tally->scores, 1, tally->scored, 6, &mean);
    if (status != JX_OK) return status;
    const jxi_step *steps = class->lookup.items;
    for (size_t i = 0; i < class->lookup.count; i++)
        if (jxi_interval_holds(&steps[i].range, mean)) {
            *out = steps[i].value;
            return JX_OK;
        }
    *out = mean;
    return JX_OK;
}

/* The indicator of a class whose score is the smallest share of its weight. */
static const jxi_result *lowest_of(const jx_assessment *assessment, int32_t class) {
    const jxi_result *lowest = NULL;
    for (size_t i = 0; i < assessment->count; i++) {
        const jxi_result *result = &assessment->results[i];
        if (result->class_index != class || result->counted == JX_NONE || result->weight == JX_NONE) continue;
        if (!lowest || jxi_compare_products((uint64_t)result->counted, (uint64_t)lowest->weight,
                                            (uint64_t)lowest->counted, (uint64_t)result->weight) < 0)
            lowest = result;
    }
    return lowest;
}

/* The score of a class on the scheme's scale; JX_NONE when nothing in it is scored. Claims that stand without weights
 * cannot be scaled: they count as they are, up to the weight of the class. */
static jx_status class_score(const jx_assessment *assessment, int32_t index, const jxi_tally *tally, jx_decimal weight,
                             jx_decimal *out) {
    const jxi_rules *rules = assessment->scheme->rules;
    const jxi_class *class = jxi_class_at(rules, index);
    *out = JX_NONE;
    if (tally->scored == 0) return JX_OK;
    if (tally->weights == 0) {
        *out = weight > 0 && tally->loose > weight ? weight : tally->loose;
        return JX_OK;
    }
    if (class->aggregation == JXI_LOOKUP) return looked_up(class, tally, out);
    if (class->aggregation != JXI_MINIMUM) return scaled(rules, tally->scores, tally->weights, weight, out);
    const jxi_result *lowest = lowest_of(assessment, index);
    return scaled(rules, lowest->counted, lowest->weight, weight, out);
}

/* The weights of the classes that are out for good reason: the others are scaled up for them. */
static jx_decimal excused_weight(const jxi_rules *rules, const jxi_tally *tally, jx_decimal weight) {
    if (tally->scored > 0 || rules->rescale == JXI_RESCALE_NEVER) return 0;
    if (rules->rescale == JXI_RESCALE_ALWAYS) return weight;
    return tally->not_applicable > 0 && tally->unscored == 0 ? weight : 0;
}

/* The weight of execution when the form, full without it, does not score it. */
static jx_decimal excused_execution(const jx_assessment *assessment) {
    const jxi_rules *rules = assessment->scheme->rules;
    bool out = (assessment->execution.flags & JXI_RESULT_NOT_APPLICABLE) && rules->rescale != JXI_RESCALE_NEVER;
    return out ? rules->execution.weight : 0;
}

static jx_status sum_classes(jx_assessment *assessment, jx_decimal *sum, jx_decimal *excused) {
    const jxi_rules *rules = assessment->scheme->rules;
    jxi_tally tallies[JXI_CLASSES];
    jx_decimal weights[JXI_CLASSES];
    jx_status status = jxi_tally_classes(assessment, tallies);
    if (status != JX_OK) return status;
    jxi_class_weights(assessment->scheme, tallies, weights);
    for (size_t i = 0; i < rules->classes.count; i++) {
        jx_decimal *score = &assessment->class_scores[i];
        status = class_score(assessment, (int32_t)i, &tallies[i], weights[i], score);
        if (status != JX_OK) return status;
        *excused += excused_weight(rules, &tallies[i], weights[i]);
        if (*score == JX_NONE) continue;
        status = *sum == JX_NONE ? JX_OK : jxi_add(sum, *score);
        if (*sum == JX_NONE) *sum = *score;
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

jx_status jxi_normalised_execution(const jx_assessment *assessment, jx_decimal *out) {
    const jxi_rules *rules = assessment->scheme->rules;
    jx_decimal weight = assessment->execution.weight;
    *out = assessment->execution.counted;
    if (*out == JX_NONE || weight == JX_NONE || rules->execution.weight <= 0) return JX_OK;
    return scaled(rules, *out, weight, rules->execution.weight, out);
}

static jx_status normalise(jx_assessment *assessment) {
    const jxi_rules *rules = assessment->scheme->rules;
    jx_decimal *total = &assessment->totals[JX_TOTAL_NORMALISED], sum = JX_NONE, execution, unused;
    jx_decimal excused = excused_execution(assessment);
    *total = JX_NONE;
    jx_status status = sum_classes(assessment, &sum, &excused);
    if (status != JX_OK || sum == JX_NONE || rules->no_total) return status;
    status = jxi_normalised_execution(assessment, &execution);
    if (status != JX_OK) return status;
    jx_decimal full = assessment->scheme->compiled.full;
    if (execution != JX_NONE) status = jxi_add(&sum, execution);
    if (status == JX_OK && excused > 0 && excused < full)
        status = jxi_score_of(rules, full, (jxi_share){(uint64_t)sum, (uint64_t)(full - excused)}, &sum, &unused);
    if (status == JX_OK) *total = sum;
    return status;
}

/* The sums over the form's own weights. */
static jx_status sum_form(jx_assessment *assessment) {
    const jxi_result *execution = &assessment->execution;
    bool weighted = assessment->claims[JX_CLAIM_EXECUTION_WEIGHT].value != JX_NONE;
    bool scored = weighted || assessment->claims[JX_CLAIM_EXECUTION_SCORE].value != JX_NONE;
    jx_decimal weights = 0, scores = 0;
    jx_status status = jxi_add(&weights, execution->weight);
    if (status == JX_OK) status = jxi_add(&scores, execution->counted);
    for (size_t i = 0; status == JX_OK && i < assessment->count; i++) {
        const jxi_result *result = &assessment->results[i];
        if (result->flags & JXI_RESULT_LEFT_OUT) continue;
        weighted = weighted || result->weight != JX_NONE;
        scored = scored || result->counted != JX_NONE;
        status = jxi_add(&weights, result->weight);
        if (status == JX_OK) status = jxi_add(&scores, result->counted);
    }
    assessment->totals[JX_TOTAL_WEIGHT] = weighted ? weights : JX_NONE;
    if (jxi_scores_are_carried(assessment)) /* the points of execution alone are no full marks */
        assessment->totals[JX_TOTAL_WEIGHT] = assessment->claims[JX_CLAIM_TOTAL_WEIGHT].value;
    assessment->totals[JX_TOTAL_RECOMPUTED] = scored && !assessment->scheme->rules->no_total ? scores : JX_NONE;
    return status;
}

jx_status jxi_score_totals(jx_assessment *assessment) {
    assessment->totals[JX_TOTAL_CLAIMED] = assessment->claims[JX_CLAIM_TOTAL_SCORE].value;
    jx_status status = sum_form(assessment);
    if (status == JX_OK) status = normalise(assessment);
    if (status == JX_OK) jxi_score_headline(assessment);
    return status;
}
