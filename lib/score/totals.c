/* From scores to totals: sums over the form's own weights, and every class scaled to the scheme's. */
#include <string.h>

#include "score/score.h"
#include "base/wide.h"

static jx_status add(jx_decimal *sum, jx_decimal value) {
    return jxi_decimal_add(*sum, value, sum);
}

/* Keeps the score that is the smallest share of its weight. */
static void keep_lowest(jxi_tally *tally, jx_decimal score, jx_decimal weight) {
    if (tally->low_weight != 0 && jxi_compare_products((uint64_t)score, (uint64_t)tally->low_weight,
                                                       (uint64_t)tally->low_score, (uint64_t)weight) >= 0)
        return;
    tally->low_score = score;
    tally->low_weight = weight;
}

static jx_status tally_one(const jxi_rules *rules, const jx_indicator *indicator, const jxi_result *result,
                           jxi_tally *tally) {
    jx_decimal weight = jxi_weight_used(rules, indicator);
    jx_decimal counted = jxi_counted(result, weight, indicator->claimed.value);
    if (counted == JX_NONE) {
        if (result->flags & JXI_RESULT_NOT_APPLICABLE)
            tally->not_applicable++;
        else if (!indicator->part)
            tally->unscored++;
        return JX_OK;
    }
    tally->scored++;
    if (weight == JX_NONE) return add(&tally->loose, counted);
    keep_lowest(tally, counted, weight);
    jx_status status = add(&tally->scores, counted);
    return status == JX_OK ? add(&tally->weights, weight) : status;
}

jx_status jxi_tally_classes(const jx_assessment *assessment, jxi_tally *tallies) {
    memset(tallies, 0, JXI_CLASSES * sizeof *tallies);
    for (size_t i = 0; i < assessment->count; i++) {
        const jxi_result *result = &assessment->results[i];
        if (result->class_index < 0) continue;
        jx_status status =
            tally_one(assessment->scheme->rules, assessment->indicators[i], result, &tallies[result->class_index]);
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

void jxi_class_weights(const jxi_rules *rules, const jxi_tally *tallies, jx_decimal *weights) {
    const jxi_class *classes = rules->classes.items;
    for (size_t i = 0; i < rules->classes.count; i++) weights[i] = classes[i].weight;
    const jxi_transfer *transfers = rules->transfers.items;
    for (size_t i = 0; i < rules->transfers.count; i++) {
        const jxi_class *absent = jxi_class_find(rules, transfers[i].absent);
        const jxi_class *to = jxi_class_find(rules, transfers[i].to);
        if (!absent || !to || tallies[absent - classes].scored > 0) continue;
        weights[absent - classes] -= transfers[i].points;
        weights[to - classes] += transfers[i].points;
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

/* The score of a class on the scheme's scale; JX_NONE when nothing in it is scored. Claims that stand without weights
 * cannot be scaled: they count as they are, up to the weight of the class. */
static jx_status class_score(const jxi_rules *rules, const jxi_class *class, const jxi_tally *tally, jx_decimal weight,
                             jx_decimal *out) {
    *out = JX_NONE;
    if (tally->scored == 0) return JX_OK;
    if (tally->weights == 0) {
        *out = weight > 0 && tally->loose > weight ? weight : tally->loose;
        return JX_OK;
    }
    if (class->aggregation == JXI_MINIMUM) return scaled(rules, tally->low_score, tally->low_weight, weight, out);
    if (class->aggregation == JXI_LOOKUP) return looked_up(class, tally, out);
    return scaled(rules, tally->scores, tally->weights, weight, out);
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
    jxi_class_weights(rules, tallies, weights);
    for (size_t i = 0; i < rules->classes.count; i++) {
        const jxi_class *class = jxi_class_at(rules, (int32_t)i);
        jx_decimal *score = &assessment->class_scores[i];
        status = class_score(rules, class, &tallies[i], weights[i], score);
        if (status != JX_OK) return status;
        *excused += excused_weight(rules, &tallies[i], weights[i]);
        if (*score == JX_NONE) continue;
        status = *sum == JX_NONE ? JX_OK : add(sum, *score);
        if (*sum == JX_NONE) *sum = *score;
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

jx_status jxi_normalised_execution(const jx_assessment *assessment, jx_decimal *out) {
    const jxi_rules *rules = assessment->scheme->rules;
    jx_decimal weight = assessment->execution_weight;
    *out = jxi_counted(&assessment->execution, weight, assessment->claims[JX_CLAIM_EXECUTION_SCORE].value);
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
    jx_decimal full = jxi_scheme_full(rules);
    if (execution != JX_NONE) status = add(&sum, execution);
    if (status == JX_OK && excused > 0 && excused < full)
        status = jxi_score_of(rules, full, (jxi_share){(uint64_t)sum, (uint64_t)(full - excused)}, &sum, &unused);
    if (status == JX_OK) *total = sum;
    return status;
}

/* The sums over the form's own weights. */
static jx_status sum_form(jx_assessment *assessment) {
    const jxi_rules *rules = assessment->scheme->rules;
    jx_decimal weights = 0, scores = 0;
    bool weighted = assessment->claims[JX_CLAIM_EXECUTION_WEIGHT].value != JX_NONE, scored = weighted;
    scored = scored || assessment->claims[JX_CLAIM_EXECUTION_SCORE].value != JX_NONE;
    jx_status status = JX_OK;
    for (size_t i = 0; status == JX_OK && i < assessment->count; i++) {
        const jx_indicator *indicator = assessment->indicators[i];
        if (assessment->results[i].flags & JXI_RESULT_LEFT_OUT) continue;
        jx_decimal weight = jxi_weight_used(rules, indicator);
        jx_decimal counted = jxi_counted(&assessment->results[i], weight, indicator->claimed.value);
        weighted = weighted || weight != JX_NONE;
        scored = scored || counted != JX_NONE;
        status = add(&weights, weight);
        if (status == JX_OK) status = add(&scores, counted);
    }
    jx_decimal execution = jxi_counted(&assessment->execution, assessment->execution_weight,
                                       assessment->claims[JX_CLAIM_EXECUTION_SCORE].value);
    if (status == JX_OK) status = add(&weights, assessment->execution_weight);
    if (status == JX_OK) status = add(&scores, execution);
    assessment->totals[JX_TOTAL_WEIGHT] = weighted ? weights : JX_NONE;
    if (jxi_scores_are_carried(assessment)) /* the points of execution alone are no full marks */
        assessment->totals[JX_TOTAL_WEIGHT] = assessment->claims[JX_CLAIM_TOTAL_WEIGHT].value;
    assessment->totals[JX_TOTAL_RECOMPUTED] = scored && !rules->no_total ? scores : JX_NONE;
    return status;
}

jx_status jxi_score_totals(jx_assessment *assessment) {
    assessment->totals[JX_TOTAL_CLAIMED] = assessment->claims[JX_CLAIM_TOTAL_SCORE].value;
    jx_status status = sum_form(assessment);
    if (status == JX_OK) status = normalise(assessment);
    if (status == JX_OK) jxi_score_headline(assessment);
    return status;
}
