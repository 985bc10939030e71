/* SPDX-License-Identifier: Apache-2.0 */
/* What speaks for and against a cell in a column, as costs that the search adds up. The constants weigh readings
 * against each other. */
#include "form/restore/fit.h"

#include <string.h>

#include "value/figure.h"
#include "value/value.h"

enum { X = JXI_UNFIT };

/* Costs in tenths of what an unlikely reading costs. */
enum {
    COST_ABOVE_WEIGHT = 60,
    COST_WRONG_RATE = 30,
    COST_WRONG_RATE_APART = 60, /* figures that blanks part are not cut wrong */
    COST_WRONG_SCORE = 25,
    COST_OTHER_UNIT = 20,
    COST_NO_UNIT = 5,
    COST_DECIMAL = 4,
    COST_RATE_ALONE = 15,
    COST_ZERO_WEIGHT = 40,
    COST_HEAVY_WEIGHT = 30,
    COST_PHRASE_AS_NAME = 40,
    COST_LONG = 15,
    COST_NUMBER_IN_NAME = 30,
    COST_NUMBER_IN_WORDS = 30,
    COST_MANY_NUMBERS = 80, /* several rows taken for one cell */
    FEW = 2,
    COST_OTHER_SORT = 30,
    GAIN_PHRASE = 12,
    GAIN_UNCUT = 25, /* words of a target cannot be told from those of the name before it */
    GAIN_WHOLE = 15,
    GAIN_BORNE_OUT = 20,
    GAIN_SAME = 5,
    GAIN_SAME_NUMBER = 20,
    GRADE_GLYPHS = 3,
    SIGN_GLYPHS = 8, /* a sign or unit written in words: 大于等于, 元/平方米 */
    VALUE_GLYPHS = 10
};

/* What a cell costs in a column by its look alone. */
static const struct {
    int32_t column;
    int32_t costs[JXI_LOOKS];
} table[] = {
    /*                     none words number percent amount bound loose sign measure dash placeholder mark */
    {JXI_LABEL_LEVEL3, {X, 0, 150, 150, 60, 150, 10, X, 40, 100, 0, X}},
    {JXI_LABEL_SUBCLASS, {X, 5, X, X, X, X, X, X, X, X, X, X}},
    {JXI_LABEL_SIGN, {X, 20, X, X, X, X, X, 0, X, 20, X, X}},
    {JXI_LABEL_TARGET, {X, 20, 5, 0, 0, 0, 15, X, 60, 30, X, X}},
    {JXI_LABEL_MEASURE, {X, 30, X, X, X, X, X, X, 0, 20, X, X}},
    {JXI_LABEL_ACTUAL, {X, 20, 5, 0, 0, 10, 15, X, 60, 30, X, X}},
    {JXI_LABEL_WEIGHT, {X, X, 0, 40, X, X, X, X, X, 10, X, X}},
    {JXI_LABEL_SCORE, {X, X, 0, 40, X, X, X, X, X, 10, X, X}},
    {JXI_LABEL_REASON, {X, 10, 40, 50, 50, 60, 40, X, 60, 10, 40, X}},
    {JXI_LABEL_OTHER_NOTE, {X, 10, 40, 50, 50, 60, 20, X, 60, 10, 40, X}},
    {JXI_LABEL_RATE, {X, X, 10, 0, X, X, X, X, X, 10, X, X}},
    {JXI_LABEL_INITIAL, {X, X, 0, X, 0, X, X, X, X, 10, X, X}},
    {JXI_LABEL_FULL_YEAR, {X, X, 0, X, 0, X, X, X, X, 10, X, X}},
    {JXI_LABEL_EXECUTED, {X, X, 0, X, 0, X, X, X, X, 10, X, X}},
    {JXI_LABEL_FUNDS_EXTRA, {X, 20, 5, 20, 5, X, X, X, X, 10, X, X}},
    {JXI_LABEL_IGNORED, {X, 10, 25, 5, 25, 25, 20, X, 40, 20, X, X}},
};

static const struct {
    int32_t column, indicator, money;
} skips[] = {
    {JXI_LABEL_LEVEL3, 150, 0},    {JXI_LABEL_SIGN, 10, 0},      {JXI_LABEL_TARGET, 32, 0},
    {JXI_LABEL_MEASURE, 10, 0},    {JXI_LABEL_ACTUAL, 30, 0},    {JXI_LABEL_WEIGHT, 40, 10},
    {JXI_LABEL_SCORE, 40, 10},     {JXI_LABEL_RATE, 10, 10},     {JXI_LABEL_IGNORED, 10, 5},
    {JXI_LABEL_INITIAL, 0, 20},    {JXI_LABEL_FULL_YEAR, 0, 30}, {JXI_LABEL_EXECUTED, 0, 30},
    {JXI_LABEL_FUNDS_EXTRA, 0, 5},
};

bool jxi_plan_has(const jxi_plan *plan, int32_t column) {
    for (size_t i = 0; i < plan->count; i++)
        if (plan->columns[i] == column) return true;
    return false;
}

int32_t jxi_usual_skip(int32_t column, bool money) {
    for (size_t i = 0; i < sizeof skips / sizeof skips[0]; i++)
        if (skips[i].column == column) return money ? skips[i].money : skips[i].indicator;
    return 0;
}

static bool is_known(const jxi_look *look) {
    return look->figure.decimals >= 0;
}

static bool same_unit(const jxi_look *a, const jxi_look *b) {
    return a->unit_length == b->unit_length && (a->unit_length == 0 || memcmp(a->unit, b->unit, a->unit_length) == 0);
}

static int32_t fit_actual(const jxi_plan *plan, const jxi_look *look, const jxi_so_far *row) {
    const jxi_look *target = &row->target;
    bool glued = plan->delimiter == JXI_GAP_NONE;
    if (target->kind == JXI_LOOK_NONE) return 0;
    if (glued && target->length == look->length && memcmp(target->text, look->text, look->length) == 0)
        return look->kind == JXI_LOOK_NUMBER && look->length > 1 ? -GAIN_SAME_NUMBER : -GAIN_SAME;
    if (is_known(look) != is_known(target)) return glued && !look->phrase ? COST_OTHER_SORT : 0;
    if (!is_known(look)) return 0;
    bool bare = look->kind == JXI_LOOK_NUMBER && look->length > 1 && target->unit_length == 0; /* =90 90 */
    if (glued && bare && look->figure.value == target->figure.value) return -GAIN_SAME_NUMBER;
    if (!glued || same_unit(look, target)) return 0;
    return look->unit_length ? COST_OTHER_UNIT : COST_NO_UNIT;
}

bool jxi_is_ceiling(const jxi_look *target) {
    return target->kind != JXI_LOOK_SIGN && jxi_is_at_most(target->comparison);
}

/* What the points would be by proportion; JX_NONE when nothing can be said. */
static jx_decimal proportional(const jxi_so_far *row) {
    const jxi_look *target = &row->target, *actual = &row->actual;
    jx_decimal weight = row->weight.figure.value, points;
    if (!is_known(target) || !is_known(actual) || target->figure.value <= 0) return JX_NONE;
    if (actual->unit_length > 0 && !same_unit(target, actual)) return JX_NONE;
    if (jxi_is_ceiling(target)) return actual->figure.value <= target->figure.value ? weight : JX_NONE;
    if (actual->figure.value >= target->figure.value) return weight;
    if (actual->figure.value < 0) return JX_NONE;
    jx_status status = jx_decimal_ratio(weight, actual->figure.value, target->figure.value, 6, &points);
    return status == JX_OK ? points : JX_NONE;
}

/* What the points of execution would be; JX_NONE when nothing can be said. */
static jx_decimal by_rate(const jxi_so_far *row) {
    jx_decimal points;
    if (!is_known(&row->rate)) return JX_NONE;
    if (row->rate.figure.value >= 100 * JXI_ONE) return row->weight.figure.value;
    jx_status status = jx_decimal_ratio(row->weight.figure.value, row->rate.figure.value, 100 * JXI_ONE, 6, &points);
    return status == JX_OK ? points : JX_NONE;
}

/* A score of execution without a weight: the weight that it asks for should be one that forms have. */
static int32_t fit_lone_score(const jxi_look *score, const jxi_so_far *row) {
    enum { HIGHEST = 30 };
    if (!is_known(&row->rate)) return COST_RATE_ALONE;
    jx_decimal rate = row->rate.figure.value, weight;
    if (rate <= 0) return score->figure.value > 0 ? COST_WRONG_SCORE : 0;
    jx_status status = jx_decimal_ratio(score->figure.value, 100 * JXI_ONE, rate, 6, &weight);
    return status == JX_OK && weight <= HIGHEST * JXI_ONE ? 0 : COST_WRONG_SCORE;
}

static int32_t fit_points(const jxi_plan *plan, int32_t column, const jxi_look *look, const jxi_so_far *row) {
    jx_decimal value = look->figure.value;
    if (!is_known(look)) return 0;
    if (value < 0 || value > 200 * JXI_ONE) return X;
    bool glued = plan->delimiter == JXI_GAP_NONE;
    int32_t cost = glued && look->figure.decimals > (column == JXI_LABEL_WEIGHT ? 1 : 2) ? COST_LONG : 0;
    if (column == JXI_LABEL_WEIGHT) {
        if (value > 100 * JXI_ONE && !plan->total) return X;
        if (value == 0) cost += COST_ZERO_WEIGHT;
        bool heavy = (glued || plan->money) && value > 50 * JXI_ONE && !plan->total;
        return cost + (heavy ? COST_HEAVY_WEIGHT : 0);
    }
    if (!is_known(&row->weight)) return cost + (glued && plan->money && !plan->total ? fit_lone_score(look, row) : 0);
    if (value > row->weight.figure.value) return cost + COST_ABOVE_WEIGHT;
    jx_decimal points = plan->money ? by_rate(row) : proportional(row);
    if (!glued || points == JX_NONE) return cost;
    if (!jxi_figure_agrees(look->figure, points)) return cost + COST_WRONG_SCORE;
    return value > 0 ? cost - GAIN_BORNE_OUT : cost;
}

/* A rate agrees with the amounts, whether it is written 50%, 50 or 0.5. */
static int32_t fit_rate(const jxi_plan *plan, const jxi_look *look, const jxi_so_far *row) {
    int32_t wrong = plan->delimiter == JXI_GAP_NONE ? COST_WRONG_RATE : COST_WRONG_RATE_APART;
    if (!plan->money || !is_known(look)) return 0;
    if (!is_known(&row->budget) || !is_known(&row->executed)) return COST_RATE_ALONE;
    jx_decimal rate;
    if (row->budget.figure.value <= 0 || row->executed.figure.value < 0) return look->figure.value == 0 ? 0 : wrong;
    if (jx_decimal_ratio(row->executed.figure.value, 100 * JXI_ONE, row->budget.figure.value, 6, &rate) != JX_OK)
        return wrong;
    bool share = look->kind == JXI_LOOK_NUMBER && look->figure.value <= 2 * JXI_ONE;
    if (jxi_figure_agrees(look->figure, rate) || (share && jxi_figure_agrees(look->figure, rate / 100))) return 0;
    return wrong;
}

static int32_t fit_money(const jxi_plan *plan, int32_t column, const jxi_look *look, const jxi_so_far *row) {
    if (look->kind == JXI_LOOK_NUMBER) {
        if (look->unit_length) return X;
        int32_t fine = plan->delimiter == JXI_GAP_NONE && look->figure.decimals > 2 ? look->figure.decimals - 2 : 0;
        for (size_t i = 0; i < plan->count && plan->delimiter == JXI_GAP_NONE; i++)
            if (plan->columns[i] == column && plan->whole[i] == look->figure.value) return -GAIN_WHOLE;
        bool spent = column == JXI_LABEL_EXECUTED && is_known(&row->budget) && look->length > 1 &&
                     row->budget.figure.value == look->figure.value;
        return plan->delimiter == JXI_GAP_NONE && spent ? -GAIN_WHOLE : fine * COST_DECIMAL;
    }
    if (look->kind != JXI_LOOK_AMOUNT) return 0;
    static const char *const units[] = {"元", "万元", "万", "亿元", "亿", "千元"};
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++)
        if (look->unit_length == strlen(units[i]) && memcmp(look->unit, units[i], look->unit_length) == 0) return 0;
    return X;
}

int32_t jxi_cell_fit(const jxi_plan *plan, int32_t column, const jxi_look *look, size_t glyphs, const jxi_so_far *row) {
    int32_t cost = X;
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++)
        if (table[i].column == column) cost = table[i].costs[look->kind];
    if (cost >= X) return X;
    int32_t more = 0;
    switch (column) {
    case JXI_LABEL_SUBCLASS:
        more = look->level ? 0 : X;
        break;
    case JXI_LABEL_LEVEL3:
        more = (look->phrase ? COST_PHRASE_AS_NAME : 0) + (glyphs > 60 ? COST_LONG : 0);
        if (plan->delimiter == JXI_GAP_NONE) more += COST_NUMBER_IN_NAME * look->numbers;
        break;
    case JXI_LABEL_SIGN:
    case JXI_LABEL_MEASURE:
        if (glyphs > SIGN_GLYPHS)
            more = X;
        else if (plan->delimiter == JXI_GAP_NONE)
            more = -GAIN_SAME; /* 面积|万亩 rather than a longer name */
        break;
    case JXI_LABEL_TARGET:
    case JXI_LABEL_REASON:
    case JXI_LABEL_OTHER_NOTE:
    case JXI_LABEL_IGNORED:
        if (plan->delimiter == JXI_GAP_NONE)
            more = look->numbers * (look->numbers > FEW ? COST_MANY_NUMBERS : COST_NUMBER_IN_WORDS);
        if (column == JXI_LABEL_TARGET && look->phrase) more -= GAIN_PHRASE;
        if (plan->total && glyphs > GRADE_GLYPHS) more = X;
        break;
    case JXI_LABEL_ACTUAL:
        if (plan->delimiter == JXI_GAP_NONE)
            more = look->numbers * (look->numbers > FEW ? COST_MANY_NUMBERS : COST_NUMBER_IN_WORDS);
        if (plan->delimiter == JXI_GAP_NONE && look->kind == JXI_LOOK_LOOSE && glyphs > VALUE_GLYPHS) more += COST_LONG;
        if (look->phrase) more -= GAIN_PHRASE;
        if (look->phrase && plan->delimiter == JXI_GAP_NONE && row->target.kind == JXI_LOOK_NONE) more -= GAIN_UNCUT;
        more += fit_actual(plan, look, row);
        break;
    case JXI_LABEL_WEIGHT:
    case JXI_LABEL_SCORE:
        more = fit_points(plan, column, look, row);
        break;
    case JXI_LABEL_RATE:
        more = fit_rate(plan, look, row);
        break;
    case JXI_LABEL_INITIAL:
    case JXI_LABEL_FULL_YEAR:
    case JXI_LABEL_EXECUTED:
        more = fit_money(plan, column, look, row);
        break;
    default:
        break;
    }
    return more >= X ? X : cost + more;
}
