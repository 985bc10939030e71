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

/* By what a bare number is multiplied to be held against a share; 0: it may be no share, or no one can tell which.
 *  - 0.98 against 95% is 98 %; but 0.98 against 5% may be 0.98 %, and 1 may be 1 % or all.
 *  - A number above 100 counts something, and 100 % as the answer to 12 says that all 12 were done. */
static int64_t as_share(const jx_value *bare, const jx_value *share, const jxi_measure *measure, bool answered) {
    enum { HUNDRED = 100, MANY = 80 };
    jx_decimal half = JXI_ONE / 2, number = bare->number;
    if (number > HUNDRED * JXI_ONE) return 0;
    if (number <= 0 || (number <= JXI_ONE && share->number <= JXI_ONE)) return 1;
    if (number <= JXI_ONE) {
        bool part = number >= half && number < JXI_ONE && share->number >= HUNDRED * half;
        return part && measure->denominator == 1 ? HUNDRED : 0;
    }
    return !(answered && share->number == HUNDRED * JXI_ONE && number < MANY * JXI_ONE);
}

/* 零投诉 answers a limit on complaints, not a share that lost its sign. */
static bool bare_events_are_unclear(const jx_value *bare, const jxi_unit *unit) {
    bool limit = jxi_is_at_most(bare->comparison) || bare->number == 0;
    return unit->measure && unit->measure->dimension == JXI_DIMENSION_EVENTS &&
           strncmp(unit->noun, unit->measure->text, unit->noun_length) == 0 && unit->noun_length > 3 && !limit;
}

/* By what `bare`, which has no unit at all, is multiplied to take the unit of `other`; 0 when it may not. `answered`:
 * it is the target. */
static int64_t takes_unit(const jx_value *bare, const jx_value *other, const jxi_unit *unit, bool answered) {
    if (bare_events_are_unclear(bare, unit)) return 0;
    bool share = unit->measure && unit->measure->kind == JXI_KIND_SHARE;
    return share ? as_share(bare, other, unit->measure, answered) : 1;
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

/* How often a year what something is per comes round, 1 when it is per nothing; 0: it is no part of a year. */
static int64_t times_a_year(const jxi_unit *unit) {
    static const struct {
        const char *text;
        int64_t times;
    } parts[] = {{"年", 1}, {"月", 12}, {"个月", 12}, {"季度", 4}, {"季", 4}, {"个季度", 4}};
    if (unit->per_length == 0) return 1;
    size_t every = jxi_text_starts(unit->per, "每") ? strlen("每") : 0, length = unit->per_length - every;
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++)
        if (strlen(parts[i].text) == length && memcmp(parts[i].text, unit->per + every, length) == 0)
            return parts[i].times;
    return 0;
}

static bool counts_by_time(const jxi_unit *unit) {
    return unit->per_length && unit->measure && unit->measure->kind == JXI_KIND_COUNT && times_a_year(unit) != 0;
}

/* 每月1次 against 12次: both as what a year holds. Of 每月1次 and 1次 no one can tell whether the second is of a month,
 * and of 每月3次 and 10次 neither: what is not per a time has to be more than the rate says, and not far below the
 * year's. */
static bool match_times(const jx_value *target, const jx_value *actual, jxi_unit t, jxi_unit a, factors *out) {
    bool t_times = counts_by_time(&t), a_times = counts_by_time(&a);
    if ((!t_times && !a_times) || t.multiple != a.multiple) return false;
    if ((t.per_length && !t_times) || (a.per_length && !a_times)) return false;
    int64_t t_year = times_a_year(&t), a_year = times_a_year(&a);
    t.per_length = a.per_length = 0;
    if (t.noun_length && a.noun_length && !units_agree(&t, &a)) return false;
    if (t_year != a_year && !(t_times && a_times)) {
        const jx_value *rate = t_times ? target : actual, *sum = t_times ? actual : target;
        int64_t year = t_times ? t_year : a_year;
        if (rate->number > INT64_MAX / (2 * year) || sum->number > INT64_MAX / 2) return false;
        if (sum->number <= rate->number || 2 * sum->number < rate->number * year) return false;
    }
    *out = (factors){{t_year, 1}, {a_year, 1}};
    return true;
}

/* The factors that bring both numbers to one unit. */
static bool match_units(const jx_value *target, const jx_value *actual, factors *out) {
    jxi_unit t = unit_of(target), a = unit_of(actual);
    *out = (factors){{1, 1}, {1, 1}};
    if ((target->decrease && actual->increase) || (target->increase && actual->decrease)) return false;
    if (!target->unit && !actual->unit) return true;
    if (match_times(target, actual, t, a, out)) return true;
    bool bare_rate = (counts_by_time(&t) && times_a_year(&t) > 1) || (counts_by_time(&a) && times_a_year(&a) > 1);
    if ((!target->unit || !actual->unit) && bare_rate) return target->number == actual->number;
    if (!target->unit) return (out->target[0] = takes_unit(target, actual, &a, true)) != 0;
    if (!actual->unit) return (out->actual[0] = takes_unit(actual, target, &t, false)) != 0;
    if (both_zero_counts(target, actual, &t, &a)) return true;
    if (!units_agree(&t, &a)) return false;
    *out = find_factors(&t, &a);
    return true;
}

/* Whether an actual that is a part of a year surely lies before the target, or surely behind it. */
static bool is_clear_of(const jx_value *target, const jx_value *actual, const jx_decimal dates[2]) {
    jx_decimal limit = dates[0] / 100, last = dates[1] / 100, day = dates[0] % 100;
    jx_decimal first = last - last % 100 + actual->first;
    if (target->first && target->first == actual->first && limit == last) return true;
    return last < limit || first > limit || (last == limit && (day == 0 || day >= 30));
}

/* Dates as yyyymmdd, after each has taken from the other what it does not say itself. */
static bool compare_dates(const jx_value *target, const jx_value *actual, jx_decimal *t, jx_decimal *a) {
    jx_decimal dates[2] = {target->number / JXI_ONE, actual->number / JXI_ONE};
    for (int i = 0; i < 2; i++)
        if (dates[i] < 10000) dates[i] += dates[1 - i] / 10000 * 10000;
    if (actual->first && !is_clear_of(target, actual, dates)) return false;
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
        return date < 10000 && date % 100 == 0 && !value->first;
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

static bool is_money(const jx_value *value) {
    return value->unit && jxi_unit_kind(value->unit) == JXI_KIND_MONEY;
}

/* Whether numbers that are not exact still tell which is the greater. `t` and `a`: in one unit.
 *  - 约100 as a target is met by 100, and by what lies beyond it on the side that is wanted.
 *  - 100余 or 100+ as an actual meets what asks for at least 100; how much more it is, no one knows.
 *  - 约100 as an actual answers 约100 only. */
static bool are_exact_enough(const jx_value *target, const jx_value *actual, jx_decimal t, jx_decimal a) {
    bool money = is_money(target) || (!target->unit && is_money(actual));
    bool down = jxi_is_at_most(target->comparison), up = !down && (!money || jxi_is_at_least(target->comparison));
    if (actual->about) return target->about && t == a;
    if (actual->more) return up && target->kind == JX_VALUE_NUMBER && !target->about && a >= t;
    if (target->about) return t == a || (up && a > t) || (down && a < t);
    return !target->more || !money || t == a;
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
    if (!are_exact_enough(target, actual, x, y)) return false;
    *t = x;
    *a = y;
    return true;
}

bool jxi_value_comparable_high(const jx_value *target, const jx_value *actual, jx_decimal *high) {
    factors by;
    if (!target || !actual || target->kind != JX_VALUE_RANGE || actual->kind != JX_VALUE_NUMBER) return false;
    return match_units(target, actual, &by) && scale(target->high, by.target, high);
}
