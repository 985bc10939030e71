/* SPDX-License-Identifier: Apache-2.0 */
/* Why an indicator scores what it scores. */
#include "score/explain.h"
#include "value/value.h"

static const char *const signs[] = {
    [JX_COMPARE_NONE] = "=",    [JX_COMPARE_AT_LEAST] = "≥", [JX_COMPARE_MORE] = ">",
    [JX_COMPARE_AT_MOST] = "≤", [JX_COMPARE_LESS] = "<",     [JX_COMPARE_EQUAL] = "=",
};

/* One line of what there is to say: the figures are the score, the weight, actual, target, high, completion in per cent
 * as two numbers, and the method's parameters. */
typedef struct words {
    const char *template[2];
} words;

static const words proportional_words = {{"{0} = {1} × {5} ÷ {6}", "{0} = {1} × {5} ÷ {6}"}};
static const words method_words[] = {
    [JX_METHOD_PROPORTIONAL_FLOOR] = {{"{0}：完成 {5} ÷ {6}，及格线 {7} %，满分 {1}",
                                       "{0} of {1}: completion {5} ÷ {6}, pass mark {7} %"}},
    [JX_METHOD_INTERVAL_TABLE] = {{"{0}：满分 {1}，目标 {3}，实际 {2}，按区间取值",
                                   "{0} of {1}, by interval: target {3}, actual {2}"}},
    [JX_METHOD_PASS_FAIL] = {{"{0}：目标 {3}，实际 {2}，满分 {1}", "{0} of {1}: target {3}, actual {2}"}},
    [JX_METHOD_LINEAR_OVERSHOOT] = {{"{0}：满分 {1}，目标 {3}，实际 {2}，偏离目标 {8} % 时得 0",
                                     "{0} of {1}: target {3}, actual {2}, nothing at {8} % away"}},
    [JX_METHOD_STEP_DEDUCTION] = {{"{0}：满分 {1}，完成 {5} ÷ {6}，{9} % 起满分",
                                   "{0} of {1}: completion {5} ÷ {6}, full from {9} %"}},
};

static void say_met(const jxi_sentence *sentence, const jxi_case *c, const jxi_result *result) {
    static const char *const inside[] = {"{1} 在 [{2}, {3}] 内：满分 {0}", "{1} is in [{2}, {3}]: full {0}"};
    static const char *const on_time[] = {"按期完成：满分 {0}", "on time: full {0}"};
    static const char *const actual[] = {"{1} ", "{1} "}, *const full[] = {" {2}：满分 {0}", " {2}: full {0}"};
    jx_decimal figures[] = {c->weight, c->actual, c->target, c->high};
    if (c->applies == JXI_DATE || c->applies == JXI_RANGE) {
        jxi_say(sentence, c->applies == JXI_DATE ? on_time : inside, figures, 4);
        return;
    }
    bool beyond = c->applies == JXI_EQUAL && c->actual > c->target;
    jxi_say(sentence, actual, figures, 4);
    jxi_buffer_text(sentence->text, signs[beyond ? JX_COMPARE_MORE : result->comparison]);
    jxi_say(sentence, full, figures, 4);
    if (beyond)
        jxi_say_text(sentence, "，视为达到，偏差须说明", ", counted as reached; the deviation must be explained");
}

/* What the ladder took off. */
static void say_reduced(const jxi_sentence *sentence, const jxi_case *c, const jxi_result *result) {
    static const char *const reduced[] = {"{0}：实际 {2} 超过目标 {3}，从满分 {1} 中扣 {4}",
                                          "{0}: the actual {2} is beyond the target {3}, {4} off the full {1}"};
    jx_decimal figures[] = {result->score, c->weight, c->actual, c->target, c->weight - result->score};
    jxi_say(sentence, reduced, figures, 5);
}

static void say_computed(const jxi_sentence *sentence, const jxi_case *c, const jxi_result *result) {
    jxi_share completion = jxi_completion(c);
    jx_decimal figures[] = {result->score,
                            c->weight,
                            c->actual,
                            c->target,
                            c->high,
                            (jx_decimal)completion.over,
                            (jx_decimal)completion.under,
                            c->rule->pass_mark,
                            c->rule->span,
                            c->rule->full_from};
    if (result->flags & JXI_RESULT_REDUCED)
        say_reduced(sentence, c, result);
    else if (result->score == c->weight && c->met)
        say_met(sentence, c, result);
    else if (result->score == 0 && completion.over == 0)
        jxi_say(sentence, (const char *const[]){"0：目标 {3}，实际 {2}", "0: target {3}, actual {2}"}, figures, 10);
    else if (result->method == JX_METHOD_PROPORTIONAL)
        jxi_say(sentence, proportional_words.template, figures, 10);
    else
        jxi_say(sentence, method_words[result->method].template, figures, 10);
    if (result->flags & JXI_RESULT_CAPPED) jxi_say_text(sentence, "，受上下限约束", ", held to the limits of the rule");
}

static void say_judged(const jxi_sentence *sentence, const jx_indicator *indicator, const jxi_result *result) {
    static const char *const stands[] = {"评定：自报 {0}，在允许范围内", "judged: the claim of {0} stands"};
    static const char *const held[] = {"评定：自报 {1}，超出允许范围，按 {0} 计",
                                       "judged: the claim of {1} is outside its band, held to {0}"};
    static const char *const fixed[] = {"{0}：满分 {2}，由所填档次确定", "{0} of {2}, by the level stated"};
    jx_decimal figures[] = {result->score, indicator->claimed.value, result->weight};
    const jxi_level *level = result->found.level;
    if (!(result->flags & JXI_RESULT_JUDGED))
        jxi_say(sentence, fixed, figures, 3);
    else
        jxi_say(sentence, result->flags & JXI_RESULT_CAPPED ? held : stands, figures, 3);
    if (!level) return;
    jxi_say(sentence, (const char *const[]){"；该档为分值 {2} 的 ", "; its level earns "}, figures, 3);
    jxi_say_interval(sentence, &level->share);
    jxi_say(sentence, (const char *const[]){" %", " % of {2}"}, figures, 3);
}

/* Why there is no score. */
static void say_none(const jxi_sentence *sentence, const jx_indicator *indicator, const jxi_case *c,
                     const jxi_result *result) {
    const jx_value *actual = indicator->actual;
    if (indicator->part)
        jxi_say_text(sentence, "其中项，不单独计分", "a part of the indicator above, not scored by itself");
    else if (result->flags & JXI_RESULT_NOT_APPLICABLE)
        jxi_say_text(sentence, "不适用，不计入", "not applicable, left out");
    else if (c->weight == JX_NONE)
        jxi_say_text(sentence, "没有分值，无法计算得分", "it carries no weight: no score can be computed");
    else if (!actual || actual->kind == JX_VALUE_NONE)
        jxi_say_text(sentence, "没有实际完成值，无法计算得分", "no actual is given: no score can be computed");
    else if (c->applies == JXI_DATE)
        jxi_say_text(sentence, "晚于目标日期，没有可用的比例，无法计算得分",
                     "later than the target: no share can be computed");
    else if (c->applies == JXI_QUALITATIVE)
        jxi_say_text(sentence, "定性指标没有自报得分", "qualitative, and no score is claimed");
    else
        jxi_say_text(sentence, "目标值与实际值无法比较，无法计算得分",
                     "target and actual cannot be compared: no score can be computed");
    if (result->flags & JXI_RESULT_CARRIED)
        jxi_say(sentence,
                (const char *const[]){"，自报得分 {0} 计入总分", "; the claim of {0} is carried into the totals"},
                &indicator->claimed.value, 1);
}

static void say_assumed(const jxi_sentence *sentence, const jxi_result *result) {
    if (!(result->flags & JXI_RESULT_ASSUMED) || result->score == JX_NONE) return;
    jxi_say_text(sentence, "；未写比较符号，按 ", "; no sign is written, read as ");
    jxi_buffer_text(sentence->text, signs[result->comparison]);
    jxi_say_text(sentence, " 理解", "");
}

void jxi_explain_indicator(const jxi_sentence *sentence, const jx_assessment *assessment, size_t index) {
    const jxi_rules *rules = assessment->scheme->rules;
    const jx_indicator *indicator = assessment->indicators[index];
    const jxi_result *result = &assessment->results[index];
    jxi_result unused = {.found = result->found};
    jxi_case c = {.rule = jxi_rule_at(rules, result->rule), .weight = result->weight};
    c.applies = jxi_case_read(indicator, &c, &unused);
    if (result->score == JX_NONE)
        say_none(sentence, indicator, &c, result);
    else if (result->method == JX_METHOD_TIER)
        say_judged(sentence, indicator, result);
    else if (result->method == JX_METHOD_NONE)
        jxi_say_text(sentence, "0：没有可比的实际完成值，按零分计",
                     "0: there is no actual to compare, which counts as nothing");
    else
        say_computed(sentence, &c, result);
    if (result->score == JX_NONE || !c.rule) return;
    say_assumed(sentence, result);
    jxi_say_text(sentence, "；", "; ");
    jxi_say_method(sentence, result->method);
    jxi_say_basis(sentence, c.rule->basis, c.rule->status);
}
