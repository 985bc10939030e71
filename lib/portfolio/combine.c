/* SPDX-License-Identifier: Apache-2.0 */
/* Several units' forms made into one: absolute values are summed, rates averaged by the amount of funds. The result is
 * scored afterwards like any other form. */
#include <string.h>

#include "base/hash.h"
#include "base/mean.h"
#include "portfolio/name_match.h"
#include "portfolio/portfolio.h"

/* An indicator of one of the forms. */
typedef struct part {
    const jx_indicator *indicator;
    jx_decimal budget; /* of its form */
    uint32_t next;     /* index + 1 of the next part of the group, 0 at the end */
} part;

/* The same indicator in all forms that have it. */
typedef struct group {
    uint32_t first, last; /* parts */
    size_t member;        /* the form of the last part */
} group;

typedef struct combiner {
    const jx_portfolio *portfolio;
    const jx_allocator *allocator;
    jx_assessment *result;
    jxi_map map; /* category and name -> group + 1 */
    part *parts;
    size_t part_count;
    group *groups;
    size_t group_count, total;
} combiner;

static const jx_value *value_of(const part *p, bool target) {
    return target ? p->indicator->target : p->indicator->actual;
}

static const part *next_part(const combiner *c, const part *p) {
    return p->next ? &c->parts[p->next - 1] : NULL;
}

static bool same_unit(const jx_value *a, const jx_value *b) {
    return strcmp(jx_value_unit(a), jx_value_unit(b)) == 0;
}

/* Whether all parts have numbers that can be taken together: one unit, one sign, none negative. */
static bool numbers_agree(const combiner *c, const group *g, bool target) {
    const part *first = &c->parts[g->first];
    const jx_value *a = value_of(first, target);
    for (const part *p = first; p; p = next_part(c, p)) {
        const jx_value *b = value_of(p, target);
        if (jx_value_kind(b) != JX_VALUE_NUMBER || b->number < 0 || !same_unit(a, b)) return false;
        if (a->comparison != b->comparison || a->decrease != b->decrease || a->increase != b->increase) return false;
    }
    return true;
}

static bool texts_agree(const combiner *c, const group *g, bool target) {
    const part *first = &c->parts[g->first];
    for (const part *p = first; p; p = next_part(c, p)) {
        const char *text = jx_value_text(value_of(p, target));
        if (!text || !jxi_text_equal(text, jx_value_text(value_of(first, target)))) return false;
    }
    return true;
}

/* Whether numbers of this kind are averaged: shares, prices, times, and bare numbers that the name calls a rate. */
static bool is_rate(const jx_indicator *indicator, const jx_value *value) {
    static const char *const words[] = {"率", "满意度", "比例", "占比", "百分比", "均"};
    const char *unit = jx_value_unit(value);
    int32_t kind = jxi_unit_kind(unit);
    if (kind == JXI_KIND_SHARE || kind == JXI_KIND_TIME || strchr(unit, '/')) return true;
    for (size_t i = 0; i < sizeof words / sizeof words[0] && !unit[0]; i++)
        if (indicator->name && strstr(indicator->name, words[i])) return true;
    return false;
}

static jx_status sum_numbers(const combiner *c, const group *g, bool target, jx_decimal *out) {
    jx_decimal sum = 0;
    for (const part *p = &c->parts[g->first]; p; p = next_part(c, p))
        if (jxi_decimal_add(sum, value_of(p, target)->number, &sum) != JX_OK) return JX_ERROR_RANGE;
    *out = sum;
    return JX_OK;
}

/* Σ number × budget ÷ Σ budget; JX_ERROR_NOT_FOUND when a form has no budget. */
static jx_status average(const combiner *c, const group *g, jx_decimal (*number)(const part *), jx_decimal *out) {
    jx_decimal budgets = 0;
    for (const part *p = &c->parts[g->first]; p; p = next_part(c, p)) {
        if (p->budget <= 0) return JX_ERROR_NOT_FOUND;
        if (jxi_decimal_add(budgets, p->budget, &budgets) != JX_OK) return JX_ERROR_RANGE;
    }
    jxi_mean mean = jxi_mean_begin(budgets);
    for (const part *p = &c->parts[g->first]; p; p = next_part(c, p)) jxi_mean_add(&mean, number(p), p->budget);
    return jxi_mean_end(&mean, 6, out);
}

static jx_decimal target_number(const part *p) {
    return p->indicator->target->number;
}

static jx_decimal actual_number(const part *p) {
    return p->indicator->actual->number;
}

static jx_decimal weight_number(const part *p) {
    return p->indicator->weight.value;
}

/* Writes the combined number the way the first form writes its own. */
static void write_value(jxi_buffer *out, const jx_value *like, jx_decimal number) {
    static const char *const signs[] = {"", "≥", ">", "≤", "<", "="};
    jxi_buffer_text(out, signs[like->comparison]);
    jxi_buffer_text(out, like->decrease ? "减少" : like->increase ? "增加" : "");
    jxi_buffer_decimal(out, number, 0);
    jxi_buffer_text(out, jx_value_unit(like));
}

/* The combined target or actual. JX_ERROR_NOT_FOUND when the values cannot be taken together. */
static jx_status combine_value(const combiner *c, const group *g, bool target, jxi_buffer *out) {
    const part *first = &c->parts[g->first];
    const jx_value *like = value_of(first, target);
    jx_decimal number = JX_NONE;
    if (!numbers_agree(c, g, target)) {
        if (!texts_agree(c, g, target)) return JX_ERROR_NOT_FOUND;
        jxi_buffer_text(out, like->text);
        return out->failed ? JX_ERROR_NO_MEMORY : JX_OK;
    }
    jx_status status = is_rate(first->indicator, like) ? average(c, g, target ? target_number : actual_number, &number)
                                                       : sum_numbers(c, g, target, &number);
    if (status != JX_OK) return status;
    write_value(out, like, number);
    return out->failed ? JX_ERROR_NO_MEMORY : JX_OK;
}

/* The weight that all forms give; when they differ, their average by the amount of funds, to two decimals. */
static jx_status combine_weight(const combiner *c, const group *g, jx_decimal *out) {
    const part *first = &c->parts[g->first];
    bool equal = true, given = true;
    for (const part *p = first; p; p = next_part(c, p)) {
        given = given && weight_number(p) != JX_NONE;
        equal = equal && weight_number(p) == weight_number(first);
    }
    *out = weight_number(first);
    if (equal) return JX_OK;
    if (!given) return JX_ERROR_NOT_FOUND;
    jx_status status = average(c, g, weight_number, out);
    return status == JX_OK ? jx_decimal_round(*out, 2, out) : status;
}

static jx_status leave_out(const combiner *c, const jx_indicator *indicator) {
    return jx_assessment_add_note(c->result, JX_NOTE_LEFT_OUT, indicator->place, indicator->name);
}

static jx_status add_combined(const combiner *c, const jx_indicator *like, const char *target, const char *actual,
                              jx_decimal weight) {
    jx_indicator *made = NULL;
    jx_status status = jx_indicator_new_in(c->allocator, like->category, like->name, &made);
    if (status == JX_OK) status = jx_indicator_set_target(made, target);
    if (status == JX_OK) status = jx_indicator_set_actual(made, actual);
    if (status == JX_OK) status = jx_indicator_set_weight_decimal(made, weight);
    if (status == JX_OK) status = jx_assessment_add_indicator(c->result, made);
    jx_indicator_unref(made);
    return status;
}

/* JX_ERROR_NOT_FOUND becomes a note on the indicator: it is left out. */
static jx_status add_group(const combiner *c, const group *g) {
    const jx_indicator *like = c->parts[g->first].indicator;
    jxi_buffer target = {.allocator = c->allocator}, actual = {.allocator = c->allocator};
    jx_decimal weight = JX_NONE;
    jx_status status = combine_weight(c, g, &weight);
    if (status == JX_OK) status = combine_value(c, g, true, &target);
    if (status == JX_OK) status = combine_value(c, g, false, &actual);
    if (status == JX_OK)
        status = add_combined(c, like, target.data, actual.data, weight);
    else if (status == JX_ERROR_NOT_FOUND)
        status = leave_out(c, like);
    jxi_buffer_free(&target);
    jxi_buffer_free(&actual);
    return status;
}

/* The group of an indicator; one that a form has twice has two groups. */
static group *find_group(combiner *c, const jx_indicator *indicator, size_t member) {
    jxi_name name;
    jxi_name_read(indicator->name, &name);
    uint64_t key = jxi_hash_add(jxi_hash_text(indicator->category), jxi_name_hash(&name));
    for (;; key = jxi_hash_mix(key)) {
        uint32_t *slot = jxi_map_at(&c->map, key);
        if (*slot == 0) {
            c->groups[c->group_count++] = (group){.first = UINT32_MAX, .member = SIZE_MAX};
            *slot = (uint32_t)c->group_count;
        }
        group *g = &c->groups[*slot - 1];
        if (g->member != member) return g;
    }
}

static void add_part(combiner *c, const jx_assessment *form, const jx_indicator *indicator, size_t member) {
    group *g = find_group(c, indicator, member);
    uint32_t index = (uint32_t)c->part_count++;
    c->parts[index] = (part){.indicator = indicator, .budget = jxi_assessment_budget(form)};
    if (g->first == UINT32_MAX)
        g->first = index;
    else
        c->parts[g->last].next = index + 1;
    g->last = index;
    g->member = member;
}

static jx_status add_indicators(combiner *c) {
    for (size_t i = 0; i < c->portfolio->count; i++) {
        const jx_assessment *form = c->portfolio->members[i].assessment;
        for (size_t n = 0; n < form->count; n++)
            if (!form->indicators[n]->part) add_part(c, form, form->indicators[n], i);
    }
    jx_status status = JX_OK;
    for (size_t i = 0; i < c->group_count && status == JX_OK; i++) status = add_group(c, &c->groups[i]);
    return status;
}

/* What all forms say alike is said of the whole. */
static jx_status copy_texts(const combiner *c) {
    static const int32_t fields[] = {JX_PROJECT_NAME, JX_PROJECT_DEPARTMENT, JX_PROJECT_UNIT, JX_PROJECT_YEAR,
                                     JX_PROJECT_GOAL};
    const jx_portfolio *portfolio = c->portfolio;
    jx_status status = JX_OK;
    for (size_t f = 0; f < sizeof fields / sizeof fields[0] && status == JX_OK; f++) {
        const char *text = jx_project_text(portfolio->members[0].assessment->project, fields[f]);
        for (size_t i = 1; i < portfolio->count; i++)
            if (!jxi_text_equal(text, jx_project_text(portfolio->members[i].assessment->project, fields[f])))
                text = NULL;
        if (text) status = jx_assessment_set_text(c->result, fields[f], text);
    }
    return status;
}

/* Sums one amount. Without it in some form the total is not known; a part left blank is nothing. */
static jx_status sum_amounts(const jx_portfolio *portfolio, int32_t source, int32_t stage, jx_decimal *out) {
    jx_decimal sum = JX_NONE;
    for (size_t i = 0; i < portfolio->count; i++) {
        jx_decimal amount = jx_project_funds(portfolio->members[i].assessment->project, source, stage);
        if (amount == JX_NONE && source == JX_FUNDS_TOTAL) {
            *out = JX_NONE;
            return JX_OK;
        }
        if (amount != JX_NONE && jxi_decimal_add(sum, amount, &sum) != JX_OK) return JX_ERROR_RANGE;
    }
    *out = sum;
    return JX_OK;
}

static jx_status add_funds(const combiner *c) {
    for (int32_t source = 0; source < JXI_SOURCES; source++) {
        jx_decimal sums[JXI_STAGES];
        jx_status status = JX_OK;
        for (int32_t stage = 0; stage < JXI_STAGES && status == JX_OK; stage++)
            status = sum_amounts(c->portfolio, source, stage, &sums[stage]);
        if (status == JX_OK)
            status = jx_project_set_funds_decimal(c->result->project, source, sums[0], sums[1], sums[2]);
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

/* The points for execution, when all forms give the same. */
static void copy_execution_weight(const combiner *c) {
    const jx_portfolio *portfolio = c->portfolio;
    jxi_figure weight = portfolio->members[0].assessment->claims[JX_CLAIM_EXECUTION_WEIGHT];
    for (size_t i = 1; i < portfolio->count; i++)
        if (portfolio->members[i].assessment->claims[JX_CLAIM_EXECUTION_WEIGHT].value != weight.value) return;
    c->result->claims[JX_CLAIM_EXECUTION_WEIGHT] = weight;
}

static jx_status combine(combiner *c) {
    jx_status status = copy_texts(c);
    if (status == JX_OK) status = add_funds(c);
    copy_execution_weight(c);
    for (size_t i = 0; i < c->portfolio->count; i++) c->total += c->portfolio->members[i].assessment->count;
    c->parts = jxi_allocate(c->allocator, (c->total + 1) * sizeof *c->parts);
    c->groups = jxi_allocate(c->allocator, (c->total + 1) * sizeof *c->groups);
    if (status == JX_OK && (!c->parts || !c->groups)) status = JX_ERROR_NO_MEMORY;
    if (status == JX_OK) status = jxi_map_init(c->allocator, &c->map, c->total);
    if (status == JX_OK) status = add_indicators(c);
    jxi_release(c->allocator, c->parts, (c->total + 1) * sizeof *c->parts);
    jxi_release(c->allocator, c->groups, (c->total + 1) * sizeof *c->groups);
    jxi_map_free(c->allocator, &c->map);
    return status;
}

jx_status jx_portfolio_combine(const jx_portfolio *portfolio, jx_scheme *scheme, jx_assessment **out) {
    if (!portfolio || !out) return JX_ERROR_ARGUMENT;
    if (portfolio->count == 0) return JX_ERROR_STATE;
    combiner c = {.portfolio = portfolio, .allocator = &portfolio->object.allocator};
    if (!scheme) scheme = portfolio->members[0].assessment->scheme;
    jx_status status = jx_assessment_new_in(c.allocator, scheme, &c.result);
    if (status != JX_OK) return status;
    status = combine(&c);
    if (status != JX_OK) {
        jx_assessment_unref(c.result);
        return status;
    }
    *out = c.result;
    return JX_OK;
}
