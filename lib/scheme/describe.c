/* SPDX-License-Identifier: Apache-2.0 */
/* A scheme as a page to read: the rule book that the program prints and the documentation shows. Markdown. */
#include <string.h>

#include "scheme/field.h"
#include "scheme/sentence.h"

static void say(const jxi_sentence *s, const char *zh, const char *en, jx_decimal figure) {
    jxi_say(s, (const char *const[]){zh, en}, &figure, 1);
}

static void heading(const jxi_sentence *s, const char *zh, const char *en) {
    jxi_buffer_text(s->text, "\n## ");
    jxi_say_text(s, zh, en);
    jxi_buffer_text(s->text, "\n\n");
}

static void end_line(const jxi_sentence *s, const char *basis, int32_t status) {
    jxi_say_basis(s, basis, status);
    jxi_buffer_text(s->text, "\n");
}

/* "Basis: …", for a part that needs a line of its own. */
static void say_source(const jxi_sentence *s, const char *zh, const char *en, const char *basis, int32_t status) {
    if (!basis) return;
    jxi_say_text(s, zh, en);
    jxi_say_text(s, "：", ": ");
    jxi_buffer_text(s->text, basis);
    const jxi_entry *entry = jxi_registry_find(jxi_field_find("status")->choices, status);
    static const char *const standing[] = {"（{0}）\n", " ({0})\n"};
    if (entry) jxi_buffer_fill(s->text, standing[s->english], &entry->code, 1);
}

/* A word of one of the lists of codes, as people say it. */
static void say_entry(const jxi_sentence *s, const char *path, int32_t value) {
    const jxi_entry *entry = jxi_registry_find(jxi_field_find(path)->choices, value);
    if (entry) jxi_buffer_text(s->text, entry->name[s->english]);
}

static void say_steps(const jxi_sentence *s, const jxi_list *list, const char *zh, const char *en) {
    const jxi_step *steps = list->items;
    for (size_t i = 0; i < list->count; i++) {
        jxi_buffer_text(s->text, "  - ");
        jxi_say_interval(s, &steps[i].range);
        say(s, zh, en, steps[i].value);
        jxi_buffer_text(s->text, "\n");
    }
}

static void say_head(const jxi_sentence *s, const jxi_rules *rules) {
    jxi_buffer_text(s->text, "# ");
    jxi_buffer_text(s->text, rules->id);
    jxi_buffer_text(s->text, " – ");
    jxi_buffer_text(s->text, rules->name[s->english] ? rules->name[s->english] : rules->id);
    jxi_buffer_text(s->text, "\n\n");
    say_source(s, "依据", "Basis", rules->basis, rules->status);
    if (!rules->note[s->english]) return;
    jxi_buffer_text(s->text, "\n");
    jxi_buffer_text(s->text, rules->note[s->english]);
    jxi_buffer_text(s->text, "\n");
}

static void say_execution(const jxi_sentence *s, const jxi_rules *rules) {
    if (rules->execution.weight <= 0) return;
    say(s, "- 预算执行 {0} 分：", "- budget execution {0}: ", rules->execution.weight);
    say_entry(s, "execution.method", rules->execution.method);
    end_line(s, rules->execution.basis, rules->execution.status);
    say_steps(s, &rules->execution.intervals, "：分值的 {0} %", ": {0} % of the points");
}

static void say_weights(const jxi_sentence *s, const jxi_rules *rules) {
    heading(s, "分值", "Weights");
    say_execution(s, rules);
    const jxi_class *classes = rules->classes.items;
    for (size_t i = 0; i < rules->classes.count; i++) {
        jxi_buffer_text(s->text, "- ");
        jxi_buffer_text(s->text, classes[i].name[s->english] ? classes[i].name[s->english] : classes[i].code);
        if (classes[i].weight > 0) say(s, " {0} 分", " {0}", classes[i].weight);
        if (classes[i].aggregation != JXI_SUM) {
            jxi_say_text(s, "，", ", ");
            say_entry(s, "classes[].aggregation", classes[i].aggregation);
        }
        if (classes[i].required) jxi_say_text(s, "，必须有指标", ", must have indicators");
        end_line(s, classes[i].basis, classes[i].status);
        say_steps(s, &classes[i].lookup, " → {0}", " → {0}");
    }
    const jxi_transfer *transfers = rules->transfers.items;
    for (size_t i = 0; i < rules->transfers.count; i++) {
        static const char *const template[] = {"- 没有 {0} 时，其中 {1} 分转入 {2}\n",
                                               "- without {0}, {1} of its points go to {2}\n"};
        char points[32];
        jx_decimal_format(transfers[i].points, 0, points, sizeof points);
        jxi_buffer_fill(
            s->text, template [s->english], (const char *const[]) { transfers[i].absent, points, transfers[i].to }, 3);
    }
}

/* The parameters of a method, where it has any. */
static void say_parameters(const jxi_sentence *s, const jxi_rule *rule) {
    if (rule->measure != JXI_BY_COMPLETION) {
        jxi_say_text(s, "，看", ", by ");
        say_entry(s, "rules[].measure", rule->measure);
    }
    if (rule->pass_mark > 0) say(s, "，低于 {0} % 不得分", ", nothing below {0} %", rule->pass_mark);
    if (rule->span > 0) say(s, "，偏离 {0} % 时为 0", ", 0 when {0} % away", rule->span);
    if (rule->full_from > 0) say(s, "，{0} % 起满分", ", full from {0} %", rule->full_from);
    if (rule->step > 0) say(s, "，每低 {0} %", ", for each {0} % below", rule->step);
    if (rule->step_points > 0) say(s, "扣 {0} 分", " {0} points off", rule->step_points);
    if (rule->floor > 0) say(s, "，最低 {0} %", ", at least {0} %", rule->floor);
    if (rule->cap > 0) say(s, "，最高 {0} %", ", at most {0} %", rule->cap);
}

/* The words of a level: "部分达成*|部分完成*" reads 部分达成…、部分完成…, since bars and asterisks mean something in
 * Markdown. */
static void say_words(const jxi_sentence *s, const char *words) {
    for (; *words; words++) {
        if (*words == '|')
            jxi_buffer_text(s->text, "、");
        else if (*words == '*')
            jxi_buffer_text(s->text, "…");
        else
            jxi_buffer_add(s->text, words, 1);
    }
}

static void say_rule(const jxi_sentence *s, const jxi_rule *rule) {
    jxi_buffer_text(s->text, "- ");
    say_entry(s, "rules[].applies", rule->applies);
    static const char *const only[] = {"（限 {0}）", " (only {0})"};
    if (rule->categories) jxi_buffer_fill(s->text, only[s->english], &rule->categories, 1);
    if (rule->unit) jxi_buffer_fill(s->text, only[s->english], &rule->unit, 1);
    jxi_say_text(s, "：", ": ");
    say_entry(s, "rules[].method", rule->method);
    say_parameters(s, rule);
    end_line(s, rule->basis, rule->status);
    const jxi_level *levels = rule->levels.items;
    for (size_t i = 0; i < rule->levels.count; i++) {
        jxi_buffer_text(s->text, "  - ");
        say_words(s, levels[i].words);
        jxi_say_text(s, "：分值的 ", ": ");
        jxi_say_interval(s, &levels[i].share);
        jxi_say_text(s, " %\n", " % of the points\n");
    }
    say_steps(s, &rule->intervals, "：分值的 {0} %", ": {0} % of the points");
    say_steps(s, &rule->ladder, "（超过目标 %）：扣分值的 {0} %", " % beyond the target: {0} % of the points off");
}

static void say_scoring(const jxi_sentence *s, const jxi_rules *rules) {
    heading(s, "计分", "Scoring");
    for (size_t i = 0; i < rules->rules.count; i++) say_rule(s, jxi_rule_at(rules, (int32_t)i));
    if (rules->assume.lower) {
        static const char *const limit[] = {"- 未写符号按 ≥；{0} 类的金额按 ≤",
                                            "- no sign is read as ≥; money in {0} as ≤"};
        jxi_buffer_fill(s->text, limit[s->english], &rules->assume.lower, 1);
        end_line(s, rules->assume.basis, rules->assume.status);
    }
    jxi_say_text(s, "- 没有可比的实际值：", "- no actual to compare: ");
    say_entry(s, "missing.actual", rules->missing.actual);
    end_line(s, rules->missing.basis, rules->missing.status);
    say(s, "- 保留 {0} 位小数，", "- {0} decimals, ", jxi_points(rules->rounding.digits));
    say_entry(s, "rounding.rule", rules->rounding.rule);
    end_line(s, rules->rounding.basis, rules->rounding.status);
    jxi_say_text(s, "- 缺类时折算：", "- scaled up for a class left out: ");
    say_entry(s, "rescale", rules->rescale);
    jxi_buffer_text(s->text, "\n");
}

static void say_grades(const jxi_sentence *s, const jxi_rules *rules) {
    if (rules->grades.count == 0) return;
    heading(s, "等级", "Grades");
    const jxi_band *bands = rules->grades.items;
    for (size_t i = 0; i < rules->grades.count; i++) {
        jxi_buffer_text(s->text, "- ");
        jxi_buffer_text(s->text,
                        bands[i].name[s->english] ? bands[i].name[s->english] : jx_grade_name(bands[i].grade, "en"));
        jxi_buffer_text(s->text, " ");
        jxi_say_interval(s, &bands[i].range);
        end_line(s, bands[i].basis, bands[i].status);
    }
    const jxi_override *overrides = rules->overrides.items;
    for (size_t i = 0; i < rules->overrides.count; i++) {
        jxi_buffer_text(s->text, "- ");
        jxi_buffer_text(s->text, overrides[i].name[s->english] ? overrides[i].name[s->english] : "–");
        jxi_say_text(s, "：", ": ");
        say_entry(s, "overrides[].when", overrides[i].when);
        jxi_buffer_text(s->text, " ");
        jxi_buffer_text(s->text, overrides[i].code ? overrides[i].code : "");
        if (overrides[i].below > 0) say(s, " {0}", " {0}", overrides[i].below);
        end_line(s, overrides[i].basis, overrides[i].status);
    }
}

static void say_reasons(const jxi_sentence *s, const jxi_rules *rules) {
    if (rules->reasons.execution_below <= 0 && rules->reasons.over <= 0) return;
    heading(s, "须说明原因", "Reasons are due");
    if (rules->reasons.execution_below > 0)
        say(s, "- 执行率低于 {0} %\n", "- execution below {0} %\n", rules->reasons.execution_below);
    if (rules->reasons.over > 0 && rules->reasons.over_beyond)
        say(s, "- 超过目标的 {0} %\n", "- more than {0} % of the target\n", rules->reasons.over);
    else if (rules->reasons.over > 0)
        say(s, "- 达到目标的 {0} % 及以上\n", "- {0} % of the target or more\n", rules->reasons.over);
    if (rules->reasons.budget_change) jxi_say_text(s, "- 预算有调整\n", "- the budget was changed\n");
    say_source(s, "- 依据", "- basis", rules->reasons.basis, rules->reasons.status);
}

static void say_lights(const jxi_sentence *s, const jxi_list *list, const char *zh, const char *en) {
    const jxi_light *lights = list->items;
    if (list->count == 0) return;
    jxi_say_text(s, zh, en);
    for (size_t i = 0; i < list->count; i++) {
        jxi_say_text(s, i ? "，" : "：", i ? ", " : ": ");
        say_entry(s, "monitor.budget_lights[].light", lights[i].light);
        jxi_buffer_text(s->text, " ");
        jxi_say_interval(s, &lights[i].range);
    }
    jxi_buffer_text(s->text, "\n");
}

static void say_monitor(const jxi_sentence *s, const jxi_rules *rules) {
    if (!rules->monitor.basis) return;
    heading(s, "运行监控", "Monitoring");
    say_lights(s, &rules->monitor.budget_lights, "- 执行率 ÷ 时间进度（%）",
               "- execution rate ÷ share of the year gone, %");
    say_lights(s, &rules->monitor.indicator_lights, "- 完成 ÷ 时间进度（%）",
               "- completion ÷ share of the year gone, %");
    const jxi_milestone *milestones = rules->monitor.milestones.items;
    for (size_t i = 0; i < rules->monitor.milestones.count; i++)
        jxi_say(s,
                (const char *const[]){"- {0} 月底执行率不低于 {1} %\n", "- by the end of month {0}: {1} % executed\n"},
                (jx_decimal[]){jxi_points(milestones[i].month), milestones[i].rate}, 2);
    if (rules->monitor.gap > 0)
        say(s, "- 完成与执行相差超过 {0} %：预警\n",
            "- achievement and execution differ by more than {0} %: a warning\n", rules->monitor.gap);
    if (rules->monitor.self_gap > 0)
        say(s, "- （完成 − 执行）÷ 完成超过 {0} %：红灯\n", "- (achieved − executed) ÷ achieved above {0} %: red\n",
            rules->monitor.self_gap);
    if (rules->monitor.self_unspent > 0)
        say(s, "- 未执行超过 {0} %：黄灯\n", "- more than {0} % unspent: yellow\n", rules->monitor.self_unspent);
    if (rules->monitor.watch_amount > 0)
        jxi_say(s,
                (const char *const[]){"- {0} 万元及以上、进度低于 {1} %：列入预警范围\n",
                                      "- from {0} 万元, with a pace below {1} %: on the watch list\n"},
                (jx_decimal[]){rules->monitor.watch_amount, rules->monitor.watch_pace}, 2);
    say_source(s, "- 灯的依据", "- basis of the lights", rules->monitor.basis, rules->monitor.status);
    say_source(s, "- 时点要求的依据", "- basis of the milestones", rules->monitor.due_basis, rules->monitor.due_status);
    say_source(s, "- 预警范围的依据", "- basis of the watch list", rules->monitor.watch_basis,
               rules->monitor.watch_status);
}

jx_status jx_scheme_describe(const jx_scheme *scheme, const char *language, char *buffer, size_t size, size_t *needed) {
    if (!scheme || (!buffer && size)) return JX_ERROR_ARGUMENT;
    jxi_buffer text = {.allocator = &scheme->object.allocator};
    jxi_sentence s = {&text, jxi_is_english(language)};
    say_head(&s, scheme->rules);
    say_weights(&s, scheme->rules);
    say_scoring(&s, scheme->rules);
    say_grades(&s, scheme->rules);
    say_reasons(&s, scheme->rules);
    say_monitor(&s, scheme->rules);
    jx_status status = text.failed ? JX_ERROR_NO_MEMORY : text.length >= size ? JX_ERROR_BUFFER : JX_OK;
    if (status == JX_OK) memcpy(buffer, text.data, text.length + 1);
    if (needed && !text.failed) *needed = text.length + 1;
    jxi_buffer_free(&text);
    return status;
}
