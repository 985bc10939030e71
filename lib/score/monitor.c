/* SPDX-License-Identifier: Apache-2.0 */
/* Early warning in the course of the year (绩效运行监控): lights by the thresholds of the scheme. */
#include <string.h>

#include "score/explain.h"
#include "base/wide.h"

enum { HUNDRED = 100000000 };

/* One check being made: two figures, a month, and what comes of it. */
typedef struct probe {
    const jxi_rules *rules;
    int32_t month;
    jx_decimal first, second; /* budget and executed, target and actual, or achieved and executed in per cent */
    int32_t light;
    jxi_sentence sentence;
    const char *basis;
    int32_t status;
} probe;

static bool times(jx_decimal a, int64_t b, uint64_t *out) {
    if (a > INT64_MAX / b) return false;
    *out = (uint64_t)(a * b);
    return true;
}

/* second ÷ first ÷ the share of the year gone. */
static bool pace_of(const probe *p, jxi_share *out) {
    return p->first > 0 && p->second >= 0 && times(p->second, 12, &out->over) && times(p->first, p->month, &out->under);
}

static void say_pace(const probe *p, jxi_share pace) {
    static const char *const template[] = {"{0} ÷ {1} ÷ ({2} ÷ 12) = {3} %", "{0} ÷ {1} ÷ ({2} ÷ 12) = {3} %"};
    jx_decimal percent = JX_NONE;
    jx_decimal_ratio((jx_decimal)pace.over, HUNDRED, (jx_decimal)pace.under, 2, &percent);
    jxi_say(&p->sentence, template, (jx_decimal[]){p->second, p->first, jxi_points(p->month), percent}, 4);
}

static jx_status by_lights(probe *p, const jxi_list *list) {
    jxi_share pace;
    if (list->count == 0) return JX_ERROR_NOT_FOUND;
    if (!pace_of(p, &pace)) return JX_ERROR_RANGE;
    const jxi_light *lights = list->items;
    for (size_t i = 0; i < list->count && p->light == JX_LIGHT_NONE; i++) {
        if (!jxi_share_in(&lights[i].range, pace)) continue;
        p->light = lights[i].light;
        say_pace(p, pace);
        jxi_say_text(&p->sentence, "，在 ", ", in ");
        jxi_say_interval(&p->sentence, &lights[i].range);
    }
    return JX_OK;
}

static jx_status budget(probe *p) {
    return by_lights(p, &p->rules->monitor.budget_lights);
}

static jx_status indicator(probe *p) {
    return by_lights(p, &p->rules->monitor.indicator_lights);
}

/* The last milestone that is due holds. */
static jx_status milestone(probe *p) {
    static const char *const template[] = {"执行率 {0} ÷ {1}，{2} 月底应达 {3} %",
                                           "executed {0} ÷ {1}; {3} % is due by the end of month {2}"};
    const jxi_milestone *items = p->rules->monitor.milestones.items, *due = NULL;
    p->basis = p->rules->monitor.due_basis;
    p->status = p->rules->monitor.due_status;
    if (p->rules->monitor.milestones.count == 0) return JX_ERROR_NOT_FOUND;
    if (p->first <= 0 || p->second < 0) return JX_ERROR_RANGE;
    for (size_t i = 0; i < p->rules->monitor.milestones.count; i++)
        if (items[i].month <= p->month) due = &items[i];
    p->light = JX_LIGHT_GREEN;
    if (!due) return JX_OK;
    jxi_interval below = {JX_NONE, due->rate, JXI_ENDS_FROM};
    if (jxi_share_in(&below, (jxi_share){(uint64_t)p->second, (uint64_t)p->first})) p->light = JX_LIGHT_RED;
    jxi_say(&p->sentence, template, (jx_decimal[]){p->second, p->first, jxi_points(due->month), due->rate}, 4);
    return JX_OK;
}

static jx_status gap(probe *p) {
    static const char *const template[] = {"完成 {0} % 与执行 {1} % 相差 {2}，界限 {3}",
                                           "achieved {0} %, executed {1} %: {2} apart, the limit is {3}"};
    p->basis = p->rules->monitor.due_basis;
    p->status = p->rules->monitor.due_status;
    if (p->rules->monitor.gap <= 0) return JX_ERROR_NOT_FOUND;
    if (p->first < 0 || p->second < 0) return JX_ERROR_RANGE;
    jx_decimal apart = p->first > p->second ? p->first - p->second : p->second - p->first;
    p->light = apart > p->rules->monitor.gap ? JX_LIGHT_RED : JX_LIGHT_GREEN;
    jxi_say(&p->sentence, template, (jx_decimal[]){p->first, p->second, apart, p->rules->monitor.gap}, 4);
    return JX_OK;
}

/* Red when far more was achieved than spent, else yellow when much is unspent. */
static jx_status self(probe *p) {
    static const char *const template[] = {"完成 {0} %，执行 {1} %", "achieved {0} %, executed {1} %"};
    jx_decimal limit = p->rules->monitor.self_gap, unspent = p->rules->monitor.self_unspent;
    if (limit <= 0 && unspent <= 0) return JX_ERROR_NOT_FOUND;
    if (p->first < 0 || p->second < 0) return JX_ERROR_RANGE;
    p->light = JX_LIGHT_GREEN;
    jxi_interval within = {JX_NONE, limit, JXI_ENDS_TO};
    bool ahead = p->first > p->second;
    if (unspent > 0 && p->second < HUNDRED - unspent) p->light = JX_LIGHT_YELLOW;
    if (limit > 0 && ahead && !jxi_share_in(&within, (jxi_share){(uint64_t)(p->first - p->second), (uint64_t)p->first}))
        p->light = JX_LIGHT_RED;
    jxi_say(&p->sentence, template, (jx_decimal[]){p->first, p->second}, 2);
    return JX_OK;
}

/* A large fund that is paid out slowly; a large one alone, or a slow one alone, is only yellow. */
static jx_status watch(probe *p) {
    static const char *const size[] = {"；资金 {0} 万元，大额起点 {1}", "; {0} 万元, large from {1}"};
    static const char *const slow[] = {"，进度界限 {0} %", ", slow below {0} %"};
    jxi_share pace;
    p->basis = p->rules->monitor.watch_basis;
    p->status = p->rules->monitor.watch_status;
    if (p->rules->monitor.watch_amount <= 0) return JX_ERROR_NOT_FOUND;
    if (!pace_of(p, &pace)) return JX_ERROR_RANGE;
    jxi_interval below = {JX_NONE, p->rules->monitor.watch_pace, JXI_ENDS_FROM};
    bool large = p->first >= p->rules->monitor.watch_amount, late = jxi_share_in(&below, pace);
    p->light = large && late ? JX_LIGHT_RED : large || late ? JX_LIGHT_YELLOW : JX_LIGHT_GREEN;
    say_pace(p, pace);
    jxi_say(&p->sentence, slow, &p->rules->monitor.watch_pace, 1);
    jxi_say(&p->sentence, size, (jx_decimal[]){p->first, p->rules->monitor.watch_amount}, 2);
    return JX_OK;
}

static jx_status (*const checks[])(probe *) = {
    [JX_MONITOR_BUDGET] = budget, [JX_MONITOR_INDICATOR] = indicator, [JX_MONITOR_MILESTONE] = milestone,
    [JX_MONITOR_GAP] = gap,       [JX_MONITOR_SELF] = self,           [JX_MONITOR_WATCH] = watch,
};

static bool is_check(int32_t what) {
    return what >= JX_MONITOR_BUDGET && what <= JX_MONITOR_WATCH;
}

/* One of the two figures of a check, as text: an amount in some, a number in the others. */
static jx_status take(int32_t what, const char *text, jx_decimal *out) {
    static const bool money[] = {[JX_MONITOR_BUDGET] = true, [JX_MONITOR_MILESTONE] = true, [JX_MONITOR_WATCH] = true};
    if (money[what]) return jxi_amount_given(text, out);
    jxi_figure figure;
    jx_status status = jxi_figure_given(text, &figure);
    if (status == JX_OK) *out = figure.value;
    return status;
}

jx_status jx_scheme_monitor(const jx_scheme *scheme, int32_t what, int32_t month, const char *first, const char *second,
                            const char *language, char *buffer, size_t size, int32_t *light) {
    jx_decimal figures[2];
    if (!scheme) return JX_ERROR_ARGUMENT;
    if (!is_check(what)) return JX_ERROR_NOT_FOUND;
    jx_status status = take(what, first, &figures[0]);
    if (status == JX_OK) status = take(what, second, &figures[1]);
    if (status != JX_OK) return status;
    return jx_scheme_monitor_decimal(scheme, what, month, figures[0], figures[1], language, buffer, size, light);
}

jx_status jx_scheme_monitor_decimal(const jx_scheme *scheme, int32_t what, int32_t month, jx_decimal first,
                                    jx_decimal second, const char *language, char *buffer, size_t size,
                                    int32_t *light) {
    if (!scheme || !light || month < 1 || month > 12 || first == JX_NONE || second == JX_NONE || (!buffer && size))
        return JX_ERROR_ARGUMENT;
    if (!is_check(what)) return JX_ERROR_NOT_FOUND;
    jxi_buffer text = {.allocator = &scheme->object.allocator};
    const jxi_rules *rules = scheme->rules;
    probe p = {rules,
               month,
               first,
               second,
               JX_LIGHT_NONE,
               {&text, jxi_is_english(language)},
               rules->monitor.basis,
               rules->monitor.status};
    jx_status status = checks[what](&p);
    if (status == JX_OK && text.length) jxi_say_basis(&p.sentence, p.basis, p.status);
    if (status == JX_OK && text.failed) status = JX_ERROR_NO_MEMORY;
    if (status == JX_OK && size > 0 && text.length >= size) status = JX_ERROR_BUFFER;
    if (status == JX_OK && size > 0) memcpy(buffer, text.data ? text.data : "", text.length + 1);
    if (status == JX_OK) *light = p.light;
    jxi_buffer_free(&text);
    return status;
}
