/* SPDX-License-Identifier: Apache-2.0 */
/* jx_assessment_explain: the words for execution and grade, and what all explanations share. */
#include "score/explain.h"

#include "base/registry.h"

static void say_no_execution(const jxi_sentence *sentence, const jx_assessment *assessment, jx_decimal budget,
                             jx_decimal executed) {
    if (budget == JX_NONE || executed == JX_NONE)
        jxi_say_text(sentence, "预算数或执行数缺失，执行率无法计算",
                     "a budget or an executed amount is missing: no execution rate");
    else if (budget <= 0)
        jxi_say_text(sentence, "预算数不大于零，执行率无法计算", "the budget is not above zero: no execution rate");
    else
        jxi_say_text(sentence, "本表不对预算执行计分", "execution is not scored in this form");
    if (assessment->execution.flags & JXI_RESULT_CARRIED)
        jxi_say(sentence,
                (const char *const[]){"，自报得分 {0} 计入总分", "; the claim of {0} is carried into the totals"},
                &assessment->claims[JX_CLAIM_EXECUTION_SCORE].value, 1);
}

static void explain_execution(const jxi_sentence *sentence, const jx_assessment *assessment) {
    static const char *const capped[] = {"{0} ≥ {1}：满分 {2}", "{0} ≥ {1}: full {2}"};
    static const char *const share[] = {"{0} = {1} × {2} ÷ {3}", "{0} = {1} × {2} ÷ {3}"};
    static const char *const table[] = {"执行率 {0} %：{2} 分中得 {1} 分", "execution rate {0} %: {1} of {2}"};
    const jxi_rules *rules = assessment->scheme->rules;
    const jxi_result *result = &assessment->execution;
    int stage = result->flags & JXI_RESULT_INITIAL ? JX_STAGE_INITIAL : JX_STAGE_FULL_YEAR;
    jx_decimal budget = assessment->project->funds[JX_FUNDS_TOTAL][stage].value;
    jx_decimal executed = assessment->project->funds[JX_FUNDS_TOTAL][JX_STAGE_EXECUTED].value;
    jx_decimal weight = assessment->execution.weight;
    if (result->score == JX_NONE)
        say_no_execution(sentence, assessment, budget, executed);
    else if (result->method == JX_METHOD_INTERVAL_TABLE)
        jxi_say(sentence, table, (jx_decimal[]){assessment->execution_rate, result->score, weight}, 3);
    else if (result->flags & JXI_RESULT_MET)
        jxi_say(sentence, capped, (jx_decimal[]){executed, budget, weight}, 3);
    else
        jxi_say(sentence, share, (jx_decimal[]){result->score, weight, executed, budget}, 4);
    if (result->flags & JXI_RESULT_INITIAL)
        jxi_say_text(sentence, "；全年预算数未填，按年初预算数计算",
                     "; no full-year budget is given, the initial one is used");
    if (result->score == JX_NONE) return;
    jxi_say_text(sentence, "；", "; ");
    jxi_say_method(sentence, result->method);
    jxi_say_basis(sentence, rules->execution.basis, rules->execution.status);
}

static void explain_grade(const jxi_sentence *sentence, const jx_assessment *assessment) {
    static const char *const in_band[] = {"总分 {0}：", "total {0}: "};
    const jxi_rules *rules = assessment->scheme->rules;
    const jxi_band *band = jxi_band_at(rules, assessment->grade_rule);
    if (!band) {
        jxi_say_text(sentence, "没有可评级的总分", "there is no total to grade");
        return;
    }
    const jxi_override *override = rules->overrides.items;
    if (assessment->grade_override >= 0) override += assessment->grade_override;
    jxi_say(sentence, in_band, &assessment->totals[JX_TOTAL_SCORE], 1);
    jxi_buffer_text(sentence->text, band->name[sentence->english]);
    jxi_say_text(sentence, " ", " ");
    jxi_say_interval(sentence, &band->range);
    jxi_say_basis(sentence, band->basis, band->status);
    if (assessment->grade_override < 0) return;
    jxi_say_text(sentence, "；改评为", "; overridden by ");
    jxi_buffer_text(sentence->text, override->name[sentence->english]);
    jxi_say_basis(sentence, override->basis, override->status);
}

jx_status jx_assessment_explain(jx_assessment *assessment, int32_t item, const char *language, const char **text) {
    if (!assessment || !text) return JX_ERROR_ARGUMENT;
    if (!assessment->evaluated) return JX_ERROR_STATE;
    if (item < JX_ITEM_SCORE || (item >= 0 && (size_t)item >= assessment->count)) return JX_ERROR_NOT_FOUND;
    jxi_sentence sentence = {&assessment->explanation, jxi_is_english(language)};
    jxi_buffer_clear(&assessment->explanation);
    if (item == JX_ITEM_EXECUTION)
        explain_execution(&sentence, assessment);
    else if (item == JX_ITEM_TOTAL)
        jxi_explain_total(&sentence, assessment);
    else if (item == JX_ITEM_GRADE)
        explain_grade(&sentence, assessment);
    else if (item == JX_ITEM_SCORE)
        jxi_explain_score(&sentence, assessment);
    else
        jxi_explain_indicator(&sentence, assessment, (size_t)item);
    if (assessment->explanation.failed) return JX_ERROR_NO_MEMORY;
    *text = assessment->explanation.data;
    return JX_OK;
}
