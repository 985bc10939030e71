/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "scheme/scheme.h"

/* Changes to mof-2020 that break it, and what is said of them. */
static const struct {
    const char *settings[8];
    const char *detail;
} cases[] = {
    {{"execution.weight", "20"}, "$.classes: the weights add up to 110 with execution, not 100"},
    {{"execution.weight", "-1"}, "$.execution.weight: is not from 0 to 100"},
    {{"execution.method", "tier"}, "$.execution.method: is neither proportional nor interval-table"},
    {{"execution.method", "interval-table"}, "$.execution.intervals: the table is empty"},
    {{"rounding.digits", "7"}, "$.rounding.digits: is not from 0 to 6"},
    {{"classes[1].code", "output"}, "$.classes[1].code: occurs twice"},
    {{"classes[1].code", " "}, "$.classes[1].code: a class needs a code"},
    {{"classes[1].weight", "-30"}, "$.classes[1].weight: is not from 0 to 1000000"},
    {{"classes[0].aggregation", "lookup"}, "$.classes[0].lookup: the table is empty"},
    {{"transfers[0].absent", "cost"}, "$.transfers[0].absent: is not a class of the scheme"},
    {{"transfers[0].absent", "output", "transfers[0].to", "x"}, "$.transfers[0].to: is not a class of the scheme"},
    {{"transfers[0].absent", "output", "transfers[0].to", "benefit", "transfers[0].points", "60"},
     "$.transfers[0].points: is not between 0 and the weight of the class"},
    {{"transfers[0].absent", "output", "transfers[0].to", "benefit", "transfers[0].points", "40"},
     "$.transfers[0].points: do not add up to the weight of the class"},
    {{"grades[2].from", "55"}, "$.grades[2].from: overlaps the next one; the order is from high to low"},
    {{"grades[2].from", "65"}, "$.grades[2].from: leaves a gap to the next one"},
    {{"grades[1].to", "91"}, "$.grades[0].from: overlaps the next one; the order is from high to low"},
    {{"grades[3].ends", "[]"}, "$.grades[2].from: overlaps the next one; the order is from high to low"},
    {{"grades[2].ends", "()"}, "$.grades[2].from: leaves a gap to the next one"},
    {{"grades[1].from", "95"}, "$.grades[1].from: is not below the upper end"},
    {{"grades[0].to", "99"}, "$.grades[0].to: the highest values are not covered"},
    {{"grades[3].from", "1"}, "$.grades[3].from: the lowest values are not covered"},
    {{"grades[1].from", NULL}, "$.grades[1].from: only the last one may be open below"},
    {{"grades[1].to", NULL}, "$.grades[1].to: only the first one may be open above"},
    {{"rules[0].applies", "none"}, "$.rules[0].applies: a rule needs a kind of indicator"},
    {{"rules[0].method", "tier"}, "$.rules[0].method: does not suit this kind of indicator"},
    {{"rules[5].method", "proportional"}, "$.rules[5].method: does not suit this kind of indicator"},
    {{"rules[0].method", "none"}, "$.rules[0].method: does not suit this kind of indicator"},
    {{"rules[0].method", "proportional-with-floor"}, "$.rules[0].pass_mark: is not between 0 and 100"},
    {{"rules[0].method", "proportional-with-floor", "rules[0].pass_mark", "100"},
     "$.rules[0].pass_mark: is not between 0 and 100"},
    {{"rules[0].method", "interval-table"}, "$.rules[0].intervals: the table is empty"},
    {{"rules[0].method", "linear-overshoot"}, "$.rules[0].span: is not above 0"},
    {{"rules[0].method", "step-deduction"}, "$.rules[0].full_from: is not above 0"},
    {{"rules[0].method", "step-deduction", "rules[0].full_from", "90"}, "$.rules[0].step: is not above 0"},
    {{"rules[0].method", "step-deduction", "rules[0].full_from", "90", "rules[0].step", "5"},
     "$.rules[0].step_points: is not above 0"},
    {{"rules[0].cap", "80", "rules[0].floor", "90"}, "$.rules[0].floor: is above the cap"},
    {{"rules[0].cap", "101"}, "$.rules[0].cap: is not a share from 0 to 100"},
    {{"rules[0].intervals[0].from", "0", "rules[0].intervals[0].value", "120"},
     "$.rules[0].intervals[0].value: is not a share from 0 to 100"},
    {{"rules[0].intervals[0].from", "50", "rules[0].intervals[0].value", "100"},
     "$.rules[0].intervals[0].from: the lowest values are not covered"},
    {{"rules[0].ladder[0].from", "50", "rules[0].ladder[0].to", "90"},
     "$.rules[0].ladder[0].to: the highest values are not covered"},
    {{"rules[5].levels[1].words", ""}, "$.rules[5].levels[1].words: a level needs words"},
    {{"rules[5].levels[1].to", "101"}, "$.rules[5].levels[1].to: is not a share from 0 to 100"},
    {{"rules[5].levels[1].to", "85"},
     "$.rules[5].levels[0].from: overlaps the next one; the order is from high to low"},
    {{"overrides[0].grade", "poor"}, "$.overrides[0].when: an override needs a condition"},
    {{"overrides[0].when", "class-below", "overrides[0].class", "x"},
     "$.overrides[0].class: is not a class of the scheme"},
    {{"overrides[0].when", "total-below"}, "$.overrides[0].below: is not above 0"},
    {{"reasons.over", "90"}, "$.reasons.over: is below 100 per cent of the target"},
    {{"reasons.execution_below", "101"}, "$.reasons.execution_below: is not a share from 0 to 100"},
    {{"monitor.milestones[0].month", "13"}, "$.monitor.milestones[0].month: is not a month later than the one before"},
    {{"monitor.budget_lights[1].from", "70"}, "$.monitor.budget_lights[1].from: leaves a gap to the next one"},
    {{"rules", NULL}, "$.rules: a scheme needs at least one rule"},
    {{"classes", NULL}, "$.classes: a scheme needs at least one class"},
    {{"id", ""}, "$.id: a scheme needs an id"},
};

static void contradictions_are_named_by_their_place(void **state) {
    (void)state;
    jx_scheme *base = NULL;
    assert_int_equal(jx_scheme_builtin(NULL, &base), JX_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_scheme *scheme = NULL;
        assert_int_equal(jx_scheme_new("x", base, &scheme), JX_OK);
        assert_int_equal(jx_scheme_validate(scheme), JX_OK);
        for (size_t k = 0; k < 8 && cases[i].settings[k]; k += 2)
            if (jx_scheme_set(scheme, cases[i].settings[k], cases[i].settings[k + 1]) != JX_OK)
                fail_msg("%s", jx_scheme_detail(scheme));
        assert_int_equal(jx_scheme_freeze(scheme), JX_ERROR_SCHEME);
        assert_string_equal(jx_scheme_detail(scheme), cases[i].detail);
        assert_int_equal(jx_scheme_is_frozen(scheme), 0);
        jx_scheme_unref(scheme);
    }
    jx_scheme_unref(base);
}

/* What must not be taken for a contradiction. */
static const char *const allowed[][6] = {
    {"grades[0].from", "80", "grades[1].to", "80", "grades[1].from", "70"}, /* with the next case: bands 80/70/60 */
    {"rounding.digits", "0", "rounding.rule", "down"},
    {"rules[0].floor", "20", "rules[0].cap", "20"},
    {"rules[0].ladder[0].from", "30", "rules[0].ladder[0].ends", "()", "rules[0].ladder[0].value", "100"},
    {"reasons.over", "100"},
    {"overrides[0].when", "total-below", "overrides[0].below", "60", "overrides[0].grade", "poor"},
};

static void sound_changes_pass(void **state) {
    (void)state;
    jx_scheme *base = NULL;
    assert_int_equal(jx_scheme_builtin(NULL, &base), JX_OK);
    for (size_t i = 0; i < sizeof allowed / sizeof allowed[0]; i++) {
        jx_scheme *scheme = NULL;
        assert_int_equal(jx_scheme_new("x", base, &scheme), JX_OK);
        for (size_t k = 0; k < 6 && allowed[i][k]; k += 2)
            assert_int_equal(jx_scheme_set(scheme, allowed[i][k], allowed[i][k + 1]), JX_OK);
        if (i == 0) assert_int_equal(jx_scheme_set(scheme, "grades[2].to", "70"), JX_OK);
        if (jx_scheme_freeze(scheme) != JX_OK) fail_msg("%s", jx_scheme_detail(scheme));
        jx_scheme_unref(scheme);
    }
    jx_scheme_unref(base);
}

static void freezing_fills_in_names(void **state) {
    (void)state;
    static const char *const settings[][2] = {
        {"classes[0].code", "all"},       {"classes[0].weight", "100"}, {"rules[0].applies", "higher"},
        {"rules[0].method", "pass-fail"}, {"grades[0].grade", "good"},
    };
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_new("tiny", NULL, &scheme), JX_OK);
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++)
        assert_int_equal(jx_scheme_set(scheme, settings[i][0], settings[i][1]), JX_OK);
    assert_int_equal(jx_scheme_freeze(scheme), JX_OK);
    assert_string_equal(jx_scheme_name(scheme, "en"), "tiny");
    assert_string_equal(jx_scheme_text(scheme, "classes[0].categories"), "all");
    assert_string_equal(jx_scheme_text(scheme, "classes[0].name.zh"), "all");
    assert_string_equal(jx_scheme_text(scheme, "grades[0].name.zh"), "良");
    jx_scheme_unref(scheme);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(contradictions_are_named_by_their_place),
        cmocka_unit_test(sound_changes_pass),
        cmocka_unit_test(freezing_fills_in_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
