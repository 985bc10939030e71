/* SPDX-License-Identifier: Apache-2.0 */
/* Holding a target and an actual against each other: bringing both to one unit. */
#include "base/decimal.h"
#include "value/value.h"
#include "value/unit.h"

#include <string.h>

/* A unit taken apart again from its text. */
static jxi_unit unit_of(const jx_value *value) {
    jxi_unit unit = {.multiple = 1, .multiple_text = "", .noun = "", .per = ""};
    if (!value->unit) return unit;
    const char *text = value->unit;
    if (*text == '/') {
        unit.per = text + 1;
        unit.per_length = strlen(unit.per);
    } else {
        jxi_unit_scan(text, &unit);
    }
    return unit;
}

static bool same_noun(const jxi_unit *a, const jxi_unit *b) {
    return a->noun_length == b->noun_length && memcmp(a->noun, b->noun, a->noun_length) == 0;
}

/* The next character of "人·月" without its separators; 0 at the end. */
static char next_of_per(const jxi_unit *unit, size_t *at) {
    while (*at < unit->per_length) {
        const char *text = unit->per + *at;
        size_t sign = jxi_per_sign(text);
        *at += sign ? sign : 1;
        if (!sign) return *text;
    }
    return '\0';
}

static bool same_per(const jxi_unit *a, const jxi_unit *b) {
    size_t i = 0, j = 0;
    for (;;) {
        char x = next_of_per(a, &i), y = next_of_per(b, &j);
        if (x != y) return false;
        if (!x) return true;
    }
}

static bool is_thing(jxi_dimension dimension) {
    return dimension != JXI_DIMENSION_PEOPLE && dimension != JXI_DIMENSION_TIMES;
}

/* Whether one counter may stand for the other: 人 and 名, 个 and 种. */
static bool counters_agree(const jxi_measure *a, const jxi_measure *b) {
    if (a->kind != JXI_KIND_COUNT || b->kind != JXI_KIND_COUNT) return false;
    if (strncmp(a->text, "人次", 6) == 0 || strncmp(b->text, "人次", 6) == 0) return false;
    bool generic = a->dimension == JXI_DIMENSION_GENERIC || b->dimension == JXI_DIMENSION_GENERIC;
    return generic && is_thing(a->dimension) && is_thing(b->dimension);
}

static bool measures_agree(const jxi_measure *a, const jxi_measure *b) {
    return a == b || (a->dimension == b->dimension && a->dimension != JXI_DIMENSION_OWN) || counters_agree(a, b);
}

static bool both_zero_counts(const jx_value *target, const jx_value *actual, const jxi_unit *t, const jxi_unit *a) {
    return target->number == 0 && actual->number == 0 && t->measure && a->measure &&
           t->measure->kind == JXI_KIND_COUNT && a->measure->kind == JXI_KIND_COUNT;
}

/* A bare 1 may be 1 % or all of it, a bare 0.95 is hardly 0.95 %; a bare 0 is none of it. */
static bool bare_share_is_unclear(const jx_value *bare, const jxi_unit *unit, const jx_value *other) {
    return unit->measure && unit->measure->kind == JXI_KIND_SHARE && bare->number > 0 && bare->number <= JXI_ONE &&
           other->number > JXI_ONE;
}

/* 零投诉 answers a limit on complaints, not a share that lost its sign. */
static bool bare_events_are_unclear(const jx_value *bare, const jxi_unit *unit) {
    bool limit = jxi_is_at_most(bare->comparison) || bare->number == 0;
    return unit->measure && unit->measure->dimension == JXI_DIMENSION_EVENTS &&
           strncmp(unit->noun, unit->measure->text, unit->noun_length) == 0 && unit->noun_length > 3 && !limit;
}

/* Whether `bare` has no unit at all and may take the unit of `other`. */
static bool takes_unit(const jx_value *bare, const jx_value *other, const jxi_unit *unit) {
    return !bare->unit && !bare_share_is_unclear(bare, unit, other) && !bare_events_are_unclear(bare, unit);
}

static bool units_agree(const jxi_unit *t, const jxi_unit *a) {
    bool only_multiple = (!t->noun_length && !t->per_length) || (!a->noun_length && !a->per_length);
    bool has_share =
        (t->measure && t->measure->kind == JXI_KIND_SHARE) || (a->measure && a->measure->kind == JXI_KIND_SHARE);
    if (only_multiple) return !has_share;
    if (!same_per(t, a)) return false;
    if (!t->noun_length || !a->noun_length) return t->per_length != 0;
    return t->measure && a->measure ? measures_agree(t->measure, a->measure) : same_noun(t, a);
}

/* What multiplies the numbers of target and actual, so that both count the smaller of the two units. */
typedef struct factors {
    int64_t target[2], actual[2]; /* numerator, denominator */
} factors;

static factors find_factors(const jxi_unit *t, const jxi_unit *a) {
    static const jxi_measure one = {.text = "", .numerator = 1, .denominator = 1};
    bool both = t->measure && a->measure;
    const jxi_measure *tm = both ? t->measure : &one, *am = both ? a->measure : &one;
    int64_t common = t->multiple < a->multiple ? t->multiple : a->multiple;
    int64_t wide = t->multiple / common * tm->numerator * am->denominator;
    int64_t narrow = a->multiple / common * am->numerator * tm->denominator;
    if (wide >= narrow) return (factors){{wide, narrow}, {1, 1}};
    return (factors){{1, 1}, {narrow, wide}};
}

static bool scale(jx_decimal number, const int64_t factor[2], jx_decimal *out) {
    return jx_decimal_ratio(number, factor[0], factor[1], 6, out) == JX_OK;
}

static bool is_number(const jx_value *value) {
    return value->kind == JX_VALUE_NUMBER || value->kind == JX_VALUE_RANGE;
}

/* The factors that bring both numbers to one unit. */
static bool match_units(const jx_value *target, const jx_value *actual, factors *out) {
    jxi_unit t = unit_of(target), a = unit_of(actual);
    *out = (factors){{1, 1}, {1, 1}};
    if ((target->decrease && actual->increase) || (target->increase && actual->decrease)) return false;
    if (!target->unit && !actual->unit) return true;
    if (!target->unit) return takes_unit(target, actual, &a);
    if (!actual->unit) return takes_unit(actual, target, &t);
    if (both_zero_counts(target, actual, &t, &a)) return true;
    if (!units_agree(&t, &a)) return false;
    *out = find_factors(&t, &a);
    return true;
}

/* Dates as yyyymmdd, after each has taken from the other what it does not say itself. */
static bool compare_dates(const jx_value *target, const jx_value *actual, jx_decimal *t, jx_decimal *a) {
    jx_decimal dates[2] = {target->number / JXI_ONE, actual->number / JXI_ONE};
    for (int i = 0; i < 2; i++)
        if (dates[i] < 10000) dates[i] += dates[1 - i] / 10000 * 10000;
    bool months = dates[0] % 100 == 0 || dates[1] % 100 == 0;
    for (int i = 0; i < 2 && months; i++) dates[i] -= dates[i] % 100;
    *t = dates[0] * JXI_ONE;
    *a = dates[1] * JXI_ONE;
    return true;
}

/* The number of months that a value may be: "10月" without a year, "10个月". */
static bool as_months(const jx_value *value, jx_decimal *out) {
    if (value->kind == JX_VALUE_DATE) {
        jx_decimal date = value->number / JXI_ONE;
        *out = date / 100 * JXI_ONE;
        return date < 10000 && date % 100 == 0;
    }
    jxi_unit unit = unit_of(value);
    *out = value->number;
    return value->kind == JX_VALUE_NUMBER && unit.measure && unit.measure->dimension == JXI_DIMENSION_MONTHS &&
           unit.measure->numerator == 1 && unit.multiple == 1 && !unit.per_length;
}

static bool compare_months(const jx_value *target, const jx_value *actual, jx_decimal *t, jx_decimal *a) {
    jx_decimal months[2];
    if (!as_months(target, &months[0]) || !as_months(actual, &months[1])) return false;
    *t = months[0];
    *a = months[1];
    return true;
}

bool jxi_value_comparable(const jx_value *target, const jx_value *actual, jx_decimal *t, jx_decimal *a) {
    if (!target || !actual) return false;
    bool target_is_date = target->kind == JX_VALUE_DATE, actual_is_date = actual->kind == JX_VALUE_DATE;
    if (target_is_date && actual_is_date) return compare_dates(target, actual, t, a);
    if (target_is_date || actual_is_date) return compare_months(target, actual, t, a);
    factors by;
    jx_decimal x, y;
    if (!is_number(target) || actual->kind != JX_VALUE_NUMBER || !match_units(target, actual, &by)) return false;
    if (!scale(target->number, by.target, &x) || !scale(actual->number, by.actual, &y)) return false;
    *t = x;
    *a = y;
    return true;
}

bool jxi_value_comparable_high(const jx_value *target, const jx_value *actual, jx_decimal *high) {
    factors by;
    if (!target || !actual || target->kind != JX_VALUE_RANGE || actual->kind != JX_VALUE_NUMBER) return false;
    return match_units(target, actual, &by) && scale(target->high, by.target, high);
}
