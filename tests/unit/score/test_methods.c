/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <string.h>

#include "score/score.h"

static jx_decimal number(const char *text) {
    jx_decimal value = JX_NONE;
    if (text) assert_int_equal(jx_decimal_parse(text, &value), JX_OK);
    return value;
}

/* Rules at their edges: one step below, at, and above. */
typedef struct edge {
    const char *scheme, *category, *target, *actual, *weight, *claimed, *score;
} edge;

static const edge edges[] = {
    /* completion with a pass mark: c < 60 %: 0, else w·(c−60 %)/40 % */
    {"mof-2021-core", "output.quantity", "≥100次", "59.99次", "10", NULL, "0"},
    {"mof-2021-core", "output.quantity", "≥100次", "60次", "10", NULL, "0"},
    {"mof-2021-core", "output.quantity", "≥100次", "61次", "10", NULL, "0.25"},
    {"mof-2021-core", "output.quantity", "≥100次", "80次", "10", NULL, "5"},
    {"mof-2021-core", "output.quantity", "≥100次", "99.99次", "10", NULL, "10"}, /* 9.9975 */
    {"mof-2021-core", "output.quantity", "≥100次", "100次", "10", NULL, "10"},
    {"mof-2021-core", "output.quantity", "≥100次", "300次", "10", NULL, "10"},
    {"mof-2021-core", "output.cost", "≤50次", "62.5次", "10", NULL, "5"},
    {"mof-2021-core", "output.quality", "=0起", "1起", "10", NULL, "0"},
    {"mof-2021-core", "output.quality", "15-20个", "12个", "10", NULL, "5"},
    /* satisfaction by intervals of the rate itself */
    {"mof-2021-core", "satisfaction", "≥95%", "90%", "10", NULL, "10"},
    {"mof-2021-core", "satisfaction", "≥95%", "89.99%", "10", NULL, "8"},
    {"mof-2021-core", "satisfaction", "≥95%", "80%", "10", NULL, "8"},
    {"mof-2021-core", "satisfaction", "≥95%", "79.99%", "10", NULL, "5"},
    {"mof-2021-core", "satisfaction", "≥95%", "60%", "10", NULL, "5"},
    {"mof-2021-core", "satisfaction", "≥95%", "59.99%", "10", NULL, "0"},
    /* tiers of Hubei: [80, 100], [50, 80), [0, 50) */
    {"hubei", "output.quality", "提升", "达成预期指标", "10", "8", "8"},
    {"hubei", "output.quality", "提升", "达成预期指标", "10", "7.99", "8"},
    {"hubei", "output.quality", "提升", "部分达成预期指标", "10", "8", "7.99"},
    {"hubei", "output.quality", "提升", "部分达成预期指标", "10", "5", "5"},
    {"hubei", "output.quality", "提升", "部分达成预期指标", "10", "4.99", "5"},
    {"hubei", "output.quality", "提升", "未达成预期指标", "10", "5", "4.99"},
    {"hubei", "output.quality", "提升", "未达成预期指标", "10", "0", "0"},
    /* 90 % and above full, each 5 % below costs a point */
    {"form-2017", "output.quality", "≥100%", "90%", "10", NULL, "10"},
    {"form-2017", "output.quality", "≥100%", "89.99%", "10", NULL, "10"},
    {"form-2017", "output.quality", "≥100%", "85.01%", "10", NULL, "10"},
    {"form-2017", "output.quality", "≥100%", "85%", "10", NULL, "9"},
    {"form-2017", "output.quality", "≥100%", "80%", "10", NULL, "8"},
    {"form-2017", "output.quality", "≥100%", "0%", "10", NULL, "0"},
    {"form-2017", "output.quality", "≥100%", "40%", "10", NULL, "0"},
    {"form-2017", "output.quality", "≥100%", "40.01%", "10", NULL, "1"},
    /* cost control within ±10 %: 5, ±15 %: 3, ±20 %: 1 of 5 */
    {"form-2017", "output.cost", "=100万元", "110万元", "5", NULL, "5"},
    {"form-2017", "output.cost", "=100万元", "110.01万元", "5", NULL, "3"},
    {"form-2017", "output.cost", "=100万元", "115万元", "5", NULL, "3"},
    {"form-2017", "output.cost", "=100万元", "115.01万元", "5", NULL, "1"},
    {"form-2017", "output.cost", "=100万元", "120万元", "5", NULL, "1"},
    {"form-2017", "output.cost", "=100万元", "120.01万元", "5", NULL, "0"},
    {"form-2017", "output.cost", "=100万元", "90万元", "5", NULL, "5"},
    {"form-2017", "output.cost", "=100万元", "89.99万元", "5", NULL, "3"},
    {"form-2017", "output.cost", "=100万元", "79.99万元", "5", NULL, "0"},
    {"form-2017", "output.cost", "=0万元", "0万元", "5", NULL, "5"},
    {"form-2017", "output.cost", "=0万元", "1万元", "5", NULL, "0"},
    /* over-achievement: [200 %, 300 %) −10 %, [300 %, 500 %) −20 %, from 500 % −30 % */
    {"beijing-department", "output.quantity", "≥100次", "299.99次", "10", NULL, "10"},
    {"beijing-department", "output.quantity", "≥100次", "300次", "10", NULL, "9"},
    {"beijing-department", "output.quantity", "≥100次", "399.99次", "10", NULL, "9"},
    {"beijing-department", "output.quantity", "≥100次", "400次", "10", NULL, "8"},
    {"beijing-department", "output.quantity", "≥100次", "599.99次", "10", NULL, "8"},
    {"beijing-department", "output.quantity", "≥100次", "600次", "10", NULL, "7"},
    {"beijing-department", "output.quantity", "=100次", "600次", "10", NULL, "7"},
    {"beijing-department", "output.quantity", "≤100次", "1次", "10", NULL, "10"},
    {"beijing-department", "output.quantity", "≥100次", "50次", "10", NULL, "5"},
    /* below the target, or more than 30 % above it, nothing */
    {"sichuan-department", "output.quantity", "≥100次", "99.99次", "10", NULL, "0"},
    {"sichuan-department", "output.quantity", "≥100次", "100次", "10", NULL, "10"},
    {"sichuan-department", "output.quantity", "≥100次", "130次", "10", NULL, "10"},
    {"sichuan-department", "output.quantity", "≥100次", "130.01次", "10", NULL, "0"},
    {"sichuan", "output.quantity", "≥100次", "130.01次", "10", NULL, "10"},
    /* A < B < 2A: w·(1−(B−A)/A); B ≥ 2A: 0 */
    {"linear-overshoot", "output.cost", "≤100次", "100次", "10", NULL, "10"},
    {"linear-overshoot", "output.cost", "≤100次", "101次", "10", NULL, "9.9"},
    {"linear-overshoot", "output.cost", "≤100次", "150次", "10", NULL, "5"},
    {"linear-overshoot", "output.cost", "≤100次", "199.99次", "10", NULL, "0"}, /* 0.001 */
    {"linear-overshoot", "output.cost", "≤100次", "199.9次", "10", NULL, "0.01"},
    {"linear-overshoot", "output.cost", "≤100次", "200次", "10", NULL, "0"},
    {"linear-overshoot", "output.cost", "≤100次", "900次", "10", NULL, "0"},
    {"linear-overshoot", "output.cost", "≤0次", "1次", "10", NULL, "0"},
    {"guangxi", "output.quantity", "≥100次", "130次", "10", NULL, "10"},
    /* answers that fix the share */
    {"part-2002", "results", NULL, "yes", NULL, NULL, "100"},
    {"part-2002", "results", NULL, "Small extent", NULL, NULL, "33"},
    {"part-2002", "results", NULL, "no", NULL, NULL, "0"},
    {"part-2002", "results", NULL, "none", NULL, NULL, NULL},
    {"part-2002", "results", NULL, "N/A", NULL, NULL, NULL},
    {"part-2002", "results", NULL, NULL, NULL, NULL, "0"},
    {"ordinal-m1", "dimension", NULL, "A", NULL, NULL, "4"},
    {"ordinal-m1", "dimension", NULL, "B", NULL, NULL, "3"},
    {"ordinal-m1", "dimension", NULL, "C", NULL, NULL, "2"},
    {"ordinal-m1", "dimension", NULL, "D", NULL, NULL, "1"},
    {"ordinal-m1", "dimension", NULL, "D*", NULL, NULL, "1"},
    {"ordinal-m1", "dimension", NULL, "Done", NULL, NULL, NULL},
    {"ordinal-m1", "dimension", NULL, "NA", NULL, NULL, NULL},
};

static void check_edge(const edge *e, jx_scheme *scheme) {
    jx_assessment *a = NULL;
    assert_int_equal(jx_assessment_new_in(NULL, scheme, &a), JX_OK);
    assert_int_equal(jx_assessment_add(a, e->category, NULL, e->target, e->actual, e->weight, e->claimed), JX_OK);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    if (jx_assessment_score(a, 0) != number(e->score)) {
        char got[32];
        jx_decimal_format(jx_assessment_score(a, 0), 0, got, sizeof got);
        fail_msg("%s: %s, %s of %s: got \"%s\", not %s", e->scheme, e->target, e->actual, e->weight, got, e->score);
    }
    jx_assessment_unref(a);
}

static void builtin_rules_at_their_edges(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof edges / sizeof edges[0]; i++) {
        jx_scheme *scheme = NULL;
        assert_int_equal(jx_scheme_builtin(edges[i].scheme, &scheme), JX_OK);
        check_edge(&edges[i], scheme);
        jx_scheme_unref(scheme);
    }
}

/* Parameters that no built-in scheme uses. */
static const struct {
    const char *settings[12]; /* path, text … */
    edge edge;
} custom[] = {
    {{"rules[0].floor", "30"}, {"floor", "output", "≥100次", "10次", "10", NULL, "3"}},
    {{"rules[0].floor", "30"}, {"floor", "output", "≥100次", "30次", "10", NULL, "3"}},
    {{"rules[0].floor", "30"}, {"floor", "output", "≥100次", "31次", "10", NULL, "3.1"}},
    {{"rules[0].cap", "90"}, {"cap", "output", "≥100次", "100次", "10", NULL, "9"}},
    {{"rules[0].cap", "90"}, {"cap", "output", "≥100次", "89次", "10", NULL, "8.9"}},
    {{"rounding.digits", "0"}, {"digits", "output", "≥8次", "1次", "4", NULL, "1"}}, /* 0.5 */
    {{"rounding.digits", "6"}, {"digits", "output", "≥3次", "1次", "1", NULL, "0.333333"}},
    {{"rounding.digits", "6"}, {"digits", "output", "≥3次", "2次", "1", NULL, "0.666667"}},
    {{"rounding.rule", "half-even"}, {"even", "output", "≥8次", "1次", "1", NULL, "0.12"}},     /* 0.125 */
    {{"rounding.rule", "half-even"}, {"even", "output", "≥8次", "3次", "1", NULL, "0.38"}},     /* 0.375 */
    {{"rounding.rule", "half-even"}, {"even", "output", "≥800次", "101次", "1", NULL, "0.13"}}, /* 0.12625 */
    {{"rounding.rule", "down"}, {"down", "output", "≥3次", "2次", "1", NULL, "0.66"}},
    {{"rules[0].method", "step-deduction", "rules[0].full_from", "100", "rules[0].step", "10", "rules[0].step_points",
      "2", "rules[0].step_started", "true"},
     {"started", "output", "≥100次", "99.9次", "10", NULL, "8"}},
    {{"rules[0].method", "step-deduction", "rules[0].full_from", "100", "rules[0].step", "10", "rules[0].step_points",
      "2", "rules[0].step_started", "true"},
     {"started", "output", "≥100次", "90次", "10", NULL, "8"}},
    {{"rules[0].method", "pass-fail"}, {"pass-fail", "output", "≥100次", "99次", "10", NULL, "0"}},
    {{"rules[0].method", "pass-fail"}, {"pass-fail", "output", "≥100次", "100次", "10", NULL, "10"}},
    {{"missing.actual", "zero"}, {"zero", "output", "≥100次", "已完成", "10", "9", "0"}},
    {{"missing.actual", "exclude"}, {"exclude", "output", "≥100次", "已完成", "10", "9", NULL}},
    {{"rules[1].span", "50", "rules[1].method", "linear-overshoot"},
     {"span", "output", "≤100次", "125次", "10", NULL, "5"}},
};

static void parameters_of_methods(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof custom / sizeof custom[0]; i++) {
        jx_scheme *base = NULL, *scheme = NULL;
        assert_int_equal(jx_scheme_builtin(NULL, &base), JX_OK);
        assert_int_equal(jx_scheme_new("x", base, &scheme), JX_OK);
        for (size_t k = 0; k < 12 && custom[i].settings[k]; k += 2)
            assert_int_equal(jx_scheme_set(scheme, custom[i].settings[k], custom[i].settings[k + 1]), JX_OK);
        if (jx_scheme_freeze(scheme) != JX_OK) fail_msg("%s", jx_scheme_detail(scheme));
        check_edge(&custom[i].edge, scheme);
        jx_scheme_unref(scheme);
        jx_scheme_unref(base);
    }
}

static void figures_too_large_are_an_error(void **state) {
    (void)state;
    jx_assessment *a = form_of("mof-2021-core", "row output|big|≥9000000000001.000001次|8999999999999.999999次|10");
    assert_int_equal(jx_assessment_evaluate(a), JX_ERROR_RANGE);
    assert_non_null(strstr(jx_assessment_detail(a), "big"));
    assert_int_equal(jx_assessment_score(a, 0), JX_NONE);
    jx_assessment_unref(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(builtin_rules_at_their_edges),
        cmocka_unit_test(parameters_of_methods),
        cmocka_unit_test(figures_too_large_are_an_error),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
