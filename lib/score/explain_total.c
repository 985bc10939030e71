/* SPDX-License-Identifier: Apache-2.0 */
/* Why the three totals are what they are. */
#include "score/explain.h"

static void say_sum(const jxi_sentence *sentence, const jx_assessment *assessment) {
    static const char *const sum[] = {"按本表分值合计 {0}（满分 {1}）", "recomputed {0} of the form's own {1}"};
    static const char *const alone[] = {"得分合计 {0}", "the scores add up to {0}"};
    const jx_decimal *totals = assessment->totals;
    if (totals[JX_TOTAL_RECOMPUTED] == JX_NONE)
        jxi_say_text(sentence, "没有可合计的得分", "there are no scores to add up");
    else if (totals[JX_TOTAL_WEIGHT] == JX_NONE)
        jxi_say(sentence, alone, &totals[JX_TOTAL_RECOMPUTED], 1);
    else
        jxi_say(sentence, sum, (jx_decimal[]){totals[JX_TOTAL_RECOMPUTED], totals[JX_TOTAL_WEIGHT]}, 2);
}

static void say_class(const jxi_sentence *sentence, const jxi_class *class, const jxi_tally *tally, jx_decimal weight,
                      jx_decimal score) {
    static const char *const scaled[] = {" {0}（{1} ÷ {2} × {3}）", " {0} ({1} ÷ {2} × {3})"};
    static const char *const plain[] = {" {0}", " {0}"};
    jxi_buffer_text(sentence->text, class->name[sentence->english]);
    bool ratio = tally->weights != 0 && weight > 0 && (class->aggregation == JXI_SUM || class->aggregation == JXI_MEAN);
    if (ratio)
        jxi_say(sentence, scaled, (jx_decimal[]){score, tally->scores, tally->weights, weight}, 4);
    else
        jxi_say(sentence, plain, &score, 1);
}

static void say_execution(const jxi_sentence *sentence, const jx_assessment *assessment, jx_decimal *sum) {
    jx_decimal score;
    if (jxi_normalised_execution(assessment, &score) != JX_OK || score == JX_NONE) return;
    jxi_say(sentence, (const char *const[]){" + 预算执行 {0}", " + execution {0}"}, &score, 1);
    *sum += score;
}

static void say_scored(const jxi_sentence *sentence, const jx_assessment *assessment, const jxi_tally *tallies,
                       const jx_decimal *weights) {
    static const char *const raised[] = {"，合计 {0}，不适用的部分不计，其余折算到满分",
                                         ", in all {0}, scaled up for what does not apply"};
    const jxi_rules *rules = assessment->scheme->rules;
    const char *joint = "";
    jx_decimal sum = 0;
    for (size_t i = 0; i < rules->classes.count; i++) {
        if (assessment->class_scores[i] == JX_NONE) continue;
        jxi_buffer_text(sentence->text, joint);
        say_class(sentence, jxi_class_at(rules, (int32_t)i), &tallies[i], weights[i], assessment->class_scores[i]);
        sum += assessment->class_scores[i];
        joint = rules->no_total ? ", " : " + ";
    }
    if (rules->no_total) return;
    say_execution(sentence, assessment, &sum);
    if (sum != assessment->totals[JX_TOTAL_NORMALISED]) jxi_say(sentence, raised, &sum, 1);
}

static void say_left_out(const jxi_sentence *sentence, const jx_assessment *assessment, const jx_decimal *weights) {
    const jxi_rules *rules = assessment->scheme->rules;
    const char *joint = sentence->english ? "; left out, nothing in it is scored: " : "；未计分而不计入：";
    for (size_t i = 0; i < rules->classes.count; i++) {
        if (assessment->class_scores[i] != JX_NONE || weights[i] <= 0) continue;
        jxi_buffer_text(sentence->text, joint);
        jxi_buffer_text(sentence->text, jxi_class_at(rules, (int32_t)i)->name[sentence->english]);
        joint = sentence->english ? ", " : "、";
    }
}

static bool outside_classes(const jx_assessment *assessment) {
    for (size_t i = 0; i < assessment->count; i++)
        if (assessment->results[i].class_index < 0 && !(assessment->results[i].flags & JXI_RESULT_LEFT_OUT))
            return true;
    return false;
}

void jxi_explain_total(const jxi_sentence *sentence, const jx_assessment *assessment) {
    static const char *const normalised[] = {"；折算 {0} = ", "; normalised {0} = "};
    const jxi_rules *rules = assessment->scheme->rules;
    jxi_tally tallies[JXI_CLASSES];
    jx_decimal weights[JXI_CLASSES];
    if (!rules->no_total) say_sum(sentence, assessment);
    if (jxi_tally_classes(assessment, tallies) != JX_OK) return;
    jxi_class_weights(assessment->scheme, tallies, weights);
    if (assessment->totals[JX_TOTAL_NORMALISED] != JX_NONE)
        jxi_say(sentence, normalised, &assessment->totals[JX_TOTAL_NORMALISED], 1);
    if (assessment->totals[JX_TOTAL_NORMALISED] != JX_NONE || rules->no_total) {
        say_scored(sentence, assessment, tallies, weights);
        say_left_out(sentence, assessment, weights);
    }
    if (outside_classes(assessment))
        jxi_say_text(sentence, "；有指标不属于本办法的任何一类，不计入折算",
                     "; some indicators belong to no class of the scheme and are not in the normalised total");
    jxi_say_basis(sentence, rules->basis, rules->status);
}
