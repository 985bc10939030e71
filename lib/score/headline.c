/* SPDX-License-Identifier: Apache-2.0 */
/* The score of a form: one figure out of its totals, and the sentence on how it came about. */
#include "score/explain.h"

#include "base/wide.h"

jx_decimal jxi_weight_slack(const jx_assessment *assessment) {
    jx_decimal slack = 0;
    for (size_t i = 0; i < assessment->count; i++) {
        const jx_indicator *indicator = assessment->indicators[i];
        bool counts = !indicator->part && indicator->weight.value != JX_NONE;
        if (counts && indicator->weight.value % (JXI_ONE / 10) != 0) slack += JXI_ONE / 200;
    }
    return slack;
}

/* Whether any indicator carries points, of its own or by the scheme. */
static bool has_weights(const jx_assessment *assessment) {
    for (size_t i = 0; i < assessment->count; i++)
        if (!assessment->indicators[i]->part && assessment->results[i].weight != JX_NONE) return true;
    return false;
}

bool jxi_scores_are_carried(const jx_assessment *assessment) {
    if (has_weights(assessment)) return false;
    for (size_t i = 0; i < assessment->count; i++)
        if (assessment->results[i].flags & JXI_RESULT_CARRIED) return true;
    return false;
}

/* Scores are summed where the scheme sums them and the form's weights add up to its full marks. */
static bool adds_up(const jx_assessment *assessment) {
    const jxi_rules *rules = assessment->scheme->rules;
    jx_decimal weights = assessment->totals[JX_TOTAL_WEIGHT];
    for (size_t i = 0; i < rules->classes.count; i++)
        if (jxi_class_at(rules, (int32_t)i)->aggregation != JXI_SUM) return false;
    if (weights == JX_NONE) return false;
    jx_decimal apart = weights - jxi_scheme_full(rules);
    return (apart < 0 ? -apart : apart) <= jxi_weight_slack(assessment);
}

static int32_t basis_of(const jx_assessment *assessment) {
    const jx_decimal *totals = assessment->totals;
    if (!jx_assessment_complete(assessment) || totals[JX_TOTAL_RECOMPUTED] == JX_NONE) return JX_BASIS_NONE;
    if (jxi_scores_are_carried(assessment)) return JX_BASIS_CARRIED;
    if (adds_up(assessment)) return JX_BASIS_RECOMPUTED;
    return totals[JX_TOTAL_NORMALISED] == JX_NONE ? JX_BASIS_NONE : JX_BASIS_SCALED;
}

void jxi_score_headline(jx_assessment *assessment) {
    static const int32_t from[] = {[JX_BASIS_RECOMPUTED] = JX_TOTAL_RECOMPUTED,
                                   [JX_BASIS_SCALED] = JX_TOTAL_NORMALISED,
                                   [JX_BASIS_CARRIED] = JX_TOTAL_RECOMPUTED};
    jx_decimal *totals = assessment->totals;
    assessment->basis = basis_of(assessment);
    totals[JX_TOTAL_SCORE] = assessment->basis == JX_BASIS_NONE ? JX_NONE : totals[from[assessment->basis]];
    if (!jx_assessment_complete(assessment)) totals[JX_TOTAL_NORMALISED] = JX_NONE;
    jx_decimal_format(totals[JX_TOTAL_SCORE], assessment->scheme->rules->rounding.digits, assessment->total_text,
                      sizeof assessment->total_text);
}

jx_decimal jxi_graded_score(const jx_assessment *assessment) {
    jx_decimal score = assessment->totals[JX_TOTAL_SCORE], of = assessment->totals[JX_TOTAL_WEIGHT];
    jx_decimal full = jxi_scheme_full(assessment->scheme->rules), graded, unused;
    if (assessment->basis != JX_BASIS_CARRIED || of == JX_NONE || of <= 0 || of == full) return score;
    jxi_share share = {(uint64_t)score, (uint64_t)of};
    jx_status status = jxi_score_of(assessment->scheme->rules, full, share, &graded, &unused);
    return status == JX_OK ? graded : JX_NONE;
}

int32_t jx_assessment_score_basis(const jx_assessment *assessment) {
    return assessment && assessment->evaluated ? assessment->basis : JX_BASIS_NONE;
}

/* The indicators that carry points and have neither a score nor a claim: they earned nothing. */
static int64_t unscored(const jx_assessment *assessment) {
    int64_t count = 0;
    for (size_t i = 0; i < assessment->count; i++) {
        const jxi_result *result = &assessment->results[i];
        bool counts = result->weight != JX_NONE && !(result->flags & JXI_RESULT_LEFT_OUT);
        count += counts && result->counted == JX_NONE;
    }
    return count;
}

static void say_partial(const jxi_sentence *sentence, const jx_assessment *assessment, const char *score) {
    static const char *const of[] = {"未读全，只按已读部分计算：{0} 分（分值 {1}），不评等级",
                                     "on what was read: {0} of {1}; no grade"};
    static const char *const alone[] = {"未读全，只按已读部分计算：{0} 分，不评等级",
                                        "on what was read: {0}; no grade"};
    jx_decimal weight = assessment->totals[JX_TOTAL_WEIGHT];
    char out_of[32];
    if (assessment->totals[JX_TOTAL_RECOMPUTED] == JX_NONE) {
        jxi_say_text(sentence, "未读全，没有可合计的得分，不评等级",
                     "not read whole, and no score to add up; no grade");
        return;
    }
    jx_decimal_format(weight, 0, out_of, sizeof out_of);
    jxi_buffer_fill(sentence->text, (weight == JX_NONE ? alone : of)[sentence->english],
                    (const char *const[]){score, out_of}, 2);
}

static void say_carried(const jxi_sentence *sentence, const jx_assessment *assessment, const char *score) {
    static const char *const of[] = {"表中没有分值，沿用自报得分，执行与合计重算，得 {0}（满分 {1}）",
                                     "no weights: claimed scores carried, execution and sum recomputed, {0} of {1}"};
    static const char *const alone[] = {"表中没有分值，沿用自报得分，执行与合计重算，得 {0}",
                                        "no weights: claimed scores carried, execution and sum recomputed, {0}"};
    jx_decimal weight = assessment->totals[JX_TOTAL_WEIGHT];
    char out_of[32];
    jx_decimal_format(weight, 0, out_of, sizeof out_of);
    jxi_buffer_fill(sentence->text, (weight == JX_NONE ? alone : of)[sentence->english],
                    (const char *const[]){score, out_of}, 2);
}

static void say_sum(const jxi_sentence *sentence, const jx_assessment *assessment, const char *score) {
    static const char *const words[][2] = {
        {"分值合计 {0}，各项得分相加得 {2}", "weights add up to {0}: the scores sum to {2}"},
        {"分值合计 {0}，按 {1} 分折算，得 {2}", "weights add up to {0}: scaled to {1}, {2}"},
        {"按 {1} 分折算，得 {2}", "scaled to {1}, {2}"},
    };
    static const char *const open[] = {"，其中 {0} 项没有得分，按 0 分计", ", {0} without a score counting as 0"};
    jx_decimal weight = assessment->totals[JX_TOTAL_WEIGHT], full = jxi_scheme_full(assessment->scheme->rules);
    bool scaled = assessment->basis == JX_BASIS_SCALED;
    char sums[2][32];
    jx_decimal_format(weight, 0, sums[0], sizeof sums[0]);
    jx_decimal_format(full, 0, sums[1], sizeof sums[1]);
    jxi_buffer_fill(sentence->text, words[scaled ? 1 + (weight == JX_NONE) : 0][sentence->english],
                    (const char *const[]){sums[0], sums[1], score}, 3);
    jx_decimal missing = jxi_points(unscored(assessment));
    if (!scaled && missing > 0) jxi_say(sentence, open, &missing, 1);
}

void jxi_explain_score(const jxi_sentence *sentence, const jx_assessment *assessment) {
    bool complete = jx_assessment_complete(assessment);
    jx_decimal shown = assessment->totals[complete ? JX_TOTAL_SCORE : JX_TOTAL_RECOMPUTED];
    char score[32];
    jx_decimal_format(shown, assessment->scheme->rules->rounding.digits, score, sizeof score);
    if (!complete)
        say_partial(sentence, assessment, score);
    else if (assessment->basis == JX_BASIS_CARRIED)
        say_carried(sentence, assessment, score);
    else if (assessment->basis == JX_BASIS_NONE)
        jxi_say_text(sentence, "没有总分", "there is no total");
    else
        say_sum(sentence, assessment, score);
}
