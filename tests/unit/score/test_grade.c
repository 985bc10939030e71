/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "scheme/scheme.h"

static const struct {
    jx_decimal from, to;
    int32_t ends;
    jx_decimal value;
    bool holds;
} intervals[] = {
    {80, 90, JXI_ENDS_FROM, 79, false},      {80, 90, JXI_ENDS_FROM, 80, true},
    {80, 90, JXI_ENDS_FROM, 89, true},       {80, 90, JXI_ENDS_FROM, 90, false},
    {80, 90, JXI_ENDS_BOTH, 90, true},       {80, 90, JXI_ENDS_BOTH, 80, true},
    {80, 90, JXI_ENDS_TO, 80, false},        {80, 90, JXI_ENDS_TO, 90, true},
    {80, 90, JXI_ENDS_NONE, 80, false},      {80, 90, JXI_ENDS_NONE, 90, false},
    {80, 90, JXI_ENDS_NONE, 85, true},       {JX_NONE, 90, JXI_ENDS_FROM, -5, true},
    {80, JX_NONE, JXI_ENDS_FROM, 999, true}, {80, JX_NONE, JXI_ENDS_FROM, 79, false},
};

static void ends_of_intervals(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof intervals / sizeof intervals[0]; i++) {
        jxi_interval range = {intervals[i].from, intervals[i].to, intervals[i].ends};
        if (jxi_interval_holds(&range, intervals[i].value) != intervals[i].holds) fail_msg("case %zu", i);
    }
}

static const struct {
    const char *scheme, *total;
    int32_t grade;
} bands[] = {
    {"mof-2020", "100", JX_GRADE_EXCELLENT}, {"mof-2020", "90", JX_GRADE_EXCELLENT},
    {"mof-2020", "89.99", JX_GRADE_GOOD},    {"mof-2020", "80", JX_GRADE_GOOD},
    {"mof-2020", "79.99", JX_GRADE_FAIR},    {"mof-2020", "60", JX_GRADE_FAIR},
    {"mof-2020", "59.99", JX_GRADE_POOR},    {"mof-2020", "0", JX_GRADE_POOR},
    {"part-2002", "85", JX_GRADE_EXCELLENT}, {"part-2002", "84.99", JX_GRADE_GOOD},
    {"part-2002", "70", JX_GRADE_GOOD},      {"part-2002", "69.99", JX_GRADE_FAIR},
    {"part-2002", "50", JX_GRADE_FAIR},      {"part-2002", "49.99", JX_GRADE_POOR},
};

static void bands_at_their_ends(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof bands / sizeof bands[0]; i++) {
        jx_scheme *scheme = NULL;
        jx_decimal total;
        assert_int_equal(jx_scheme_builtin(bands[i].scheme, &scheme), JX_OK);
        assert_int_equal(jx_decimal_parse(bands[i].total, &total), JX_OK);
        const jxi_rules *rules = jxi_scheme_rules(scheme);
        assert_int_equal(jxi_band_at(rules, jxi_band_of(rules, total))->grade, bands[i].grade);
        assert_int_equal(jxi_band_of(rules, JX_NONE), -1);
        jx_scheme_unref(scheme);
    }
}

/* A grade given whatever the total is; the form below has output 25 of 50, benefit 30 of 30, nothing else. */
static const struct {
    const char *settings[6];
    int32_t grade;
    const char *name;
} overrides[] = {
    {{NULL}, JX_GRADE_POOR, "poor"},
    {{"overrides[0].when", "total-below", "overrides[0].below", "55", "overrides[0].name.en", "sanction"},
     JX_GRADE_POOR,
     "poor"},
    {{"overrides[0].when", "total-below", "overrides[0].below", "55.01", "overrides[0].name.en", "sanction"},
     JX_GRADE_NONE,
     "sanction"},
    {{"overrides[0].when", "class-below", "overrides[0].class", "output", "overrides[0].below", "50"},
     JX_GRADE_POOR,
     "poor"},
    {{"overrides[0].when", "class-below", "overrides[0].class", "output", "overrides[0].below", "50.01"},
     JX_GRADE_NONE,
     "–"},
    {{"overrides[0].when", "class-unscored", "overrides[0].class", "satisfaction", "overrides[0].grade", "fair"},
     JX_GRADE_FAIR,
     "fair"},
    {{"overrides[0].when", "class-unscored", "overrides[0].class", "benefit", "overrides[0].grade", "fair"},
     JX_GRADE_POOR,
     "poor"},
};

static void overrides_at_their_edges(void **state) {
    (void)state;
    jx_scheme *base = NULL;
    assert_int_equal(jx_scheme_builtin(NULL, &base), JX_OK);
    for (size_t i = 0; i < sizeof overrides / sizeof overrides[0]; i++) {
        jx_scheme *scheme = NULL;
        jx_assessment *a = NULL;
        assert_int_equal(jx_scheme_new("x", base, &scheme), JX_OK);
        for (size_t k = 0; k < 6 && overrides[i].settings[k]; k += 2)
            assert_int_equal(jx_scheme_set(scheme, overrides[i].settings[k], overrides[i].settings[k + 1]), JX_OK);
        assert_int_equal(jx_scheme_freeze(scheme), JX_OK);
        assert_int_equal(jx_assessment_new_in(NULL, scheme, &a), JX_OK);
        assert_int_equal(jx_assessment_add(a, "output", NULL, "≥2次", "1次", "50", NULL), JX_OK);
        assert_int_equal(jx_assessment_add(a, "benefit", NULL, "≥2次", "2次", "30", NULL), JX_OK);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        assert_int_equal(jx_assessment_grade(a), overrides[i].grade);
        assert_string_equal(jx_assessment_grade_text(a, "en"), overrides[i].name);
        jx_assessment_unref(a);
        jx_scheme_unref(scheme);
    }
    jx_scheme_unref(base);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ends_of_intervals),
        cmocka_unit_test(bands_at_their_ends),
        cmocka_unit_test(overrides_at_their_edges),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
