/* SPDX-License-Identifier: Apache-2.0 */
/* Whether the rules of a scheme hold together. The first thing that does not is named by its path. */
#include <stdio.h>
#include <string.h>

#include "scheme/field.h"

enum { HUNDRED = 100000000 };

/* What is being checked, and where the first error goes. */
typedef struct check {
    const jxi_rules *rules;
    char *detail;
    size_t size;
} check;

static bool bad(const check *c, const char *path, const char *why) {
    snprintf(c->detail, c->size, "$.%s: %s", path, why);
    return false;
}

static bool bad_item(const check *c, const char *list, size_t index, const char *field, const char *why) {
    char path[100];
    snprintf(path, sizeof path, "%s[%zu].%s", list, index, field);
    return bad(c, path, why);
}

/* A list of items with an interval at `offset`, and what is wanted of it. */
typedef struct ladder {
    jxi_list list;
    size_t size, offset;
    const char *path;
    bool gaps;            /* intervals need not touch */
    jx_decimal low, high; /* what has to be covered; JX_NONE: nothing in particular */
} ladder;

static const jxi_interval *rung(const ladder *l, size_t index) {
    return (const jxi_interval *)(const void *)((const char *)l->list.items + index * l->size + l->offset);
}

static bool includes_from(const jxi_interval *i) {
    return i->ends == JXI_ENDS_FROM || i->ends == JXI_ENDS_BOTH;
}

static bool includes_to(const jxi_interval *i) {
    return i->ends == JXI_ENDS_TO || i->ends == JXI_ENDS_BOTH;
}

/* How the interval above meets the one below it. */
static bool check_neighbours(const check *c, const ladder *l, size_t index) {
    const jxi_interval *above = rung(l, index), *below = rung(l, index + 1);
    if (above->from == JX_NONE) return bad_item(c, l->path, index, "from", "only the last one may be open below");
    if (below->to == JX_NONE) return bad_item(c, l->path, index + 1, "to", "only the first one may be open above");
    bool shared = below->to == above->from && includes_to(below) && includes_from(above);
    if (below->to > above->from || shared)
        return bad_item(c, l->path, index, "from", "overlaps the next one; the order is from high to low");
    bool missed = below->to == above->from && !includes_to(below) && !includes_from(above);
    if (!l->gaps && (below->to < above->from || missed))
        return bad_item(c, l->path, index, "from", "leaves a gap to the next one");
    return true;
}

static bool check_ladder(const check *c, const ladder *l) {
    for (size_t i = 0; i < l->list.count; i++) {
        const jxi_interval *at = rung(l, i);
        bool point = at->from == at->to && at->ends == JXI_ENDS_BOTH;
        if (at->from != JX_NONE && at->to != JX_NONE && at->from >= at->to && !point)
            return bad_item(c, l->path, i, "from", "is not below the upper end");
        if (i + 1 < l->list.count && !check_neighbours(c, l, i)) return false;
    }
    if (l->list.count == 0) return true;
    if (l->high != JX_NONE && !jxi_interval_holds(rung(l, 0), l->high))
        return bad_item(c, l->path, 0, "to", "the highest values are not covered");
    size_t last = l->list.count - 1;
    if (l->low != JX_NONE && !jxi_interval_holds(rung(l, last), l->low))
        return bad_item(c, l->path, last, "from", "the lowest values are not covered");
    return true;
}

static bool check_steps(const check *c, const jxi_list *list, const char *path, bool cover, bool shares) {
    ladder l = {.list = *list,
                .size = sizeof(jxi_step),
                .offset = offsetof(jxi_step, range),
                .path = path,
                .low = cover ? 0 : JX_NONE,
                .high = INT64_MAX};
    const jxi_step *steps = list->items;
    for (size_t i = 0; i < list->count; i++)
        if (steps[i].value < 0 || (shares && steps[i].value > HUNDRED))
            return bad_item(c, path, i, "value", shares ? "is not a share from 0 to 100" : "is negative");
    return check_ladder(c, &l);
}

static bool check_head(const check *c) {
    const jxi_rules *r = c->rules;
    if (jxi_text_is_blank(r->id)) return bad(c, "id", "a scheme needs an id");
    if (r->rounding.digits < 0 || r->rounding.digits > 6) return bad(c, "rounding.digits", "is not from 0 to 6");
    if (r->execution.weight < 0 || r->execution.weight > HUNDRED)
        return bad(c, "execution.weight", "is not from 0 to 100");
    if (r->default_weight < 0) return bad(c, "default_weight", "is negative");
    bool table = r->execution.method == JX_METHOD_INTERVAL_TABLE;
    if (!table && r->execution.method != JX_METHOD_PROPORTIONAL)
        return bad(c, "execution.method", "is neither proportional nor interval-table");
    if (table && r->execution.intervals.count == 0) return bad(c, "execution.intervals", "the table is empty");
    return check_steps(c, &r->execution.intervals, "execution.intervals", true, true);
}

static bool check_class(const check *c, size_t index) {
    const jxi_class *class = jxi_class_at(c->rules, (int32_t)index);
    if (jxi_text_is_blank(class->code)) return bad_item(c, "classes", index, "code", "a class needs a code");
    if (jxi_class_find(c->rules, class->code) != class) return bad_item(c, "classes", index, "code", "occurs twice");
    if (class->weight < 0 || class->weight > jxi_points(1000000))
        return bad_item(c, "classes", index, "weight", "is not from 0 to 1000000");
    char path[40];
    snprintf(path, sizeof path, "classes[%zu].lookup", index);
    if (class->aggregation == JXI_LOOKUP && class->lookup.count == 0)
        return bad_item(c, "classes", index, "lookup", "the table is empty");
    return check_steps(c, &class->lookup, path, true, false);
}

static bool check_weights(const check *c) {
    char why[100], digits[32];
    jx_decimal full = jxi_scheme_full(c->rules);
    if (c->rules->no_total || full == HUNDRED) return true;
    jx_decimal_format(full, 0, digits, sizeof digits);
    snprintf(why, sizeof why, "the weights add up to %s with execution, not 100", digits);
    return bad(c, "classes", why);
}

/* The points that leave a class must be all it has. */
static bool check_transfers(const check *c) {
    const jxi_transfer *transfers = c->rules->transfers.items;
    for (size_t i = 0; i < c->rules->transfers.count; i++) {
        const jxi_class *from = jxi_class_find(c->rules, transfers[i].absent);
        if (!from) return bad_item(c, "transfers", i, "absent", "is not a class of the scheme");
        if (!jxi_class_find(c->rules, transfers[i].to))
            return bad_item(c, "transfers", i, "to", "is not a class of the scheme");
        if (transfers[i].points <= 0 || transfers[i].points > from->weight)
            return bad_item(c, "transfers", i, "points", "is not between 0 and the weight of the class");
        jx_decimal sum = 0;
        for (size_t k = 0; k < c->rules->transfers.count; k++)
            if (jxi_text_equal(transfers[k].absent, from->code)) sum += transfers[k].points;
        if (sum != from->weight)
            return bad_item(c, "transfers", i, "points", "do not add up to the weight of the class");
    }
    return true;
}

static bool check_classes(const check *c) {
    if (c->rules->classes.count == 0) return bad(c, "classes", "a scheme needs at least one class");
    for (size_t i = 0; i < c->rules->classes.count; i++)
        if (!check_class(c, i)) return false;
    return check_weights(c) && check_transfers(c);
}

static bool is_share(jx_decimal value) {
    return value >= 0 && value <= HUNDRED;
}

static bool check_levels(const check *c, const jxi_rule *rule, const char *path) {
    const jxi_level *levels = rule->levels.items;
    for (size_t i = 0; i < rule->levels.count; i++) {
        if (jxi_text_is_blank(levels[i].words)) return bad_item(c, path, i, "words", "a level needs words");
        if (!is_share(levels[i].share.from)) return bad_item(c, path, i, "from", "is not a share from 0 to 100");
        if (!is_share(levels[i].share.to)) return bad_item(c, path, i, "to", "is not a share from 0 to 100");
    }
    ladder l = {rule->levels, sizeof(jxi_level), offsetof(jxi_level, share), path, true, JX_NONE, JX_NONE};
    return check_ladder(c, &l);
}

/* What each method cannot do without. */
static bool check_method(const check *c, const jxi_rule *rule, size_t index) {
    bool judged = rule->applies == JXI_QUALITATIVE;
    if (judged != (rule->method == JX_METHOD_TIER) || (!judged && !jxi_method_computes(rule->method)))
        return bad_item(c, "rules", index, "method", "does not suit this kind of indicator");
    switch (rule->method) {
    case JX_METHOD_PROPORTIONAL_FLOOR:
        return (rule->pass_mark > 0 && rule->pass_mark < HUNDRED) ||
               bad_item(c, "rules", index, "pass_mark", "is not between 0 and 100");
    case JX_METHOD_INTERVAL_TABLE:
        return rule->intervals.count > 0 || bad_item(c, "rules", index, "intervals", "the table is empty");
    case JX_METHOD_LINEAR_OVERSHOOT:
        return rule->span > 0 || bad_item(c, "rules", index, "span", "is not above 0");
    case JX_METHOD_STEP_DEDUCTION:
        if (rule->full_from <= 0) return bad_item(c, "rules", index, "full_from", "is not above 0");
        if (rule->step <= 0) return bad_item(c, "rules", index, "step", "is not above 0");
        return rule->step_points > 0 || bad_item(c, "rules", index, "step_points", "is not above 0");
    default:
        return true;
    }
}

static bool check_rule(const check *c, size_t index) {
    const jxi_rule *rule = jxi_rule_at(c->rules, (int32_t)index);
    if (rule->applies == 0) return bad_item(c, "rules", index, "applies", "a rule needs a kind of indicator");
    if (!check_method(c, rule, index)) return false;
    if (!is_share(rule->floor)) return bad_item(c, "rules", index, "floor", "is not a share from 0 to 100");
    if (!is_share(rule->cap)) return bad_item(c, "rules", index, "cap", "is not a share from 0 to 100");
    if (rule->cap > 0 && rule->floor > rule->cap) return bad_item(c, "rules", index, "floor", "is above the cap");
    char levels[40], intervals[40], over[40];
    snprintf(levels, sizeof levels, "rules[%zu].levels", index);
    snprintf(intervals, sizeof intervals, "rules[%zu].intervals", index);
    snprintf(over, sizeof over, "rules[%zu].ladder", index);
    return check_levels(c, rule, levels) && check_steps(c, &rule->intervals, intervals, true, true) &&
           check_steps(c, &rule->ladder, over, false, true);
}

static bool check_grades(const check *c) {
    ladder l = {.list = c->rules->grades,
                .size = sizeof(jxi_band),
                .offset = offsetof(jxi_band, range),
                .path = "grades",
                .low = 0,
                .high = c->rules->no_total ? 0 : HUNDRED};
    if (c->rules->no_total) l.low = l.high = JX_NONE;
    return check_ladder(c, &l);
}

static bool check_overrides(const check *c) {
    const jxi_override *items = c->rules->overrides.items;
    for (size_t i = 0; i < c->rules->overrides.count; i++) {
        if (items[i].when == 0) return bad_item(c, "overrides", i, "when", "an override needs a condition");
        if (items[i].when != JXI_TOTAL_BELOW && !jxi_class_find(c->rules, items[i].code))
            return bad_item(c, "overrides", i, "class", "is not a class of the scheme");
        if (items[i].when != JXI_CLASS_UNSCORED && items[i].below <= 0)
            return bad_item(c, "overrides", i, "below", "is not above 0");
    }
    return true;
}

static bool check_lights(const check *c, const jxi_list *list, const char *path) {
    ladder l = {*list, sizeof(jxi_light), offsetof(jxi_light, range), path, false, 0, INT64_MAX};
    return check_ladder(c, &l);
}

static bool check_monitor(const check *c) {
    const jxi_milestone *items = c->rules->monitor.milestones.items;
    for (size_t i = 0; i < c->rules->monitor.milestones.count; i++) {
        if (items[i].month < 1 || items[i].month > 12 || (i > 0 && items[i].month <= items[i - 1].month))
            return bad_item(c, "monitor.milestones", i, "month", "is not a month later than the one before");
        if (!is_share(items[i].rate))
            return bad_item(c, "monitor.milestones", i, "rate", "is not a share from 0 to 100");
    }
    return check_lights(c, &c->rules->monitor.budget_lights, "monitor.budget_lights") &&
           check_lights(c, &c->rules->monitor.indicator_lights, "monitor.indicator_lights");
}

static bool check_reasons(const check *c) {
    if (!is_share(c->rules->reasons.execution_below))
        return bad(c, "reasons.execution_below", "is not a share from 0 to 100");
    bool over = c->rules->reasons.over == 0 || c->rules->reasons.over >= HUNDRED;
    return over || bad(c, "reasons.over", "is below 100 per cent of the target");
}

jx_status jxi_rules_check(const jxi_rules *rules, char *detail, size_t size) {
    check c = {rules, detail, size};
    if (!check_head(&c) || !check_classes(&c)) return JX_ERROR_SCHEME;
    if (rules->rules.count == 0) return bad(&c, "rules", "a scheme needs at least one rule") ? JX_OK : JX_ERROR_SCHEME;
    for (size_t i = 0; i < rules->rules.count; i++)
        if (!check_rule(&c, i)) return JX_ERROR_SCHEME;
    bool rest = check_grades(&c) && check_overrides(&c) && check_reasons(&c) && check_monitor(&c);
    return rest ? JX_OK : JX_ERROR_SCHEME;
}

jx_status jx_scheme_validate(jx_scheme *scheme) {
    if (!scheme) return JX_ERROR_ARGUMENT;
    return scheme->frozen ? JX_OK : jxi_rules_check(scheme->rules, scheme->detail, sizeof scheme->detail);
}

static jx_status fill(const jx_allocator *allocator, const char **slot, const char *text) {
    char *copy = NULL;
    if (*slot || !text) return JX_OK;
    jx_status status = jxi_text_set(allocator, &copy, text);
    if (status == JX_OK) *slot = copy;
    return status;
}

/* What may be left out and is asked for at every step of scoring: names, and the categories of a class. */
static jx_status fill_in(jx_scheme *scheme) {
    const jx_allocator *allocator = &scheme->object.allocator;
    jxi_rules *rules = scheme->own;
    jx_status status = JX_OK;
    for (int language = 0; language < 2 && status == JX_OK; language++)
        status = fill(allocator, &rules->name[language], rules->name[!language] ? rules->name[!language] : rules->id);
    jxi_class *classes = (jxi_class *)(uintptr_t)rules->classes.items;
    for (size_t i = 0; i < rules->classes.count && status == JX_OK; i++) {
        jxi_class *class = &classes[i];
        status = fill(allocator, &class->categories, class->code);
        for (int language = 0; language < 2 && status == JX_OK; language++)
            status =
                fill(allocator, &class->name[language], class->name[!language] ? class->name[!language] : class->code);
    }
    jxi_band *bands = (jxi_band *)(uintptr_t)rules->grades.items;
    for (size_t i = 0; i < rules->grades.count && status == JX_OK; i++) {
        for (int language = 0; language < 2 && status == JX_OK; language++)
            status = fill(allocator, &bands[i].name[language], jx_grade_name(bands[i].grade, language ? "en" : "zh"));
    }
    jxi_override *overrides = (jxi_override *)(uintptr_t)rules->overrides.items;
    for (size_t i = 0; i < rules->overrides.count && status == JX_OK; i++) {
        for (int language = 0; language < 2 && status == JX_OK; language++)
            status = fill(allocator, &overrides[i].name[language],
                          jx_grade_name(overrides[i].grade, language ? "en" : "zh"));
    }
    return status;
}

jx_status jx_scheme_freeze(jx_scheme *scheme) {
    jx_status status = jx_scheme_validate(scheme);
    if (status != JX_OK || scheme->frozen) return status;
    status = fill_in(scheme);
    return status == JX_OK ? jxi_scheme_compile(scheme) : status;
}

int32_t jx_scheme_is_frozen(const jx_scheme *scheme) {
    return scheme && scheme->frozen;
}
