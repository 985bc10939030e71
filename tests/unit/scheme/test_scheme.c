/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "scheme/field.h"

static void every_builtin_scheme_holds_together(void **state) {
    (void)state;
    for (size_t i = 0; i < jxi_builtin_scheme_count; i++) {
        char detail[200] = "";
        jx_status status = jxi_rules_check(jxi_builtin_schemes[i], detail, sizeof detail);
        if (status != JX_OK) print_message("%s: %s\n", jxi_builtin_schemes[i]->id, detail);
        assert_int_equal(status, JX_OK);
    }
}

static const struct {
    const char *scheme, *category;
    int32_t index;
} classes[] = {
    {"mof-2020", "output", 0},
    {"mof-2020", "output.quality", 0},
    {"mof-2020", "outputs", -1},
    {"mof-2020", "benefit.social", 1},
    {"mof-2020", "satisfaction", 2},
    {"mof-2020", "cost.economic", -1},
    {"mof-2021-core", "cost.social", 0},
    {"mof-2021-core", "output.cost", 0},
    {"mof-2021-core", "output.quality", 1},
    {"hubei", "anything", 0},
    {"beijing-department", "management.x", 1},
    {"beijing-department", "cost", 0},
};

static void classes_by_category(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof classes / sizeof classes[0]; i++) {
        jx_scheme *scheme = NULL;
        assert_int_equal(jx_scheme_builtin(classes[i].scheme, &scheme), JX_OK);
        if (jxi_branch_of(scheme, classes[i].category)->class_index != classes[i].index)
            fail_msg("%s in %s", classes[i].category, classes[i].scheme);
        jx_scheme_unref(scheme);
    }
}

static const struct {
    const char *words, *text;
    bool held;
} words[] = {
    {"是|达成*", "是", true},      {"是|达成*", " 是　", true},
    {"是|达成*", "是的", false},   {"是|达成*", "达成预期", true},
    {"是|达成*", "已达成", false}, {"yes|no", "YES", true},
    {"yes|no", "none", false},     {"D|D**", "D*", true},
    {"D|D**", "Done", false},      {"", "", false},
    {"a||b", "", false},           {"a||b", "b", true},
    {"是", NULL, false},           {NULL, "是", false},
};

static void words_of_a_level(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (jxi_words_hold(words[i].words, words[i].text) != words[i].held) fail_msg("case %zu", i);
}

static void reasons_for_over_achievement(void **state) {
    (void)state;
    jxi_rules rules = {.reasons = {.over = 130000000}};
    assert_true(jxi_reason_due_over(&rules, jxi_points(100), jxi_points(130)));
    assert_false(jxi_reason_due_over(&rules, jxi_points(100), jxi_points(130) - 1));
    assert_false(jxi_reason_due_over(&rules, 0, jxi_points(130)));
    rules.reasons.over_beyond = true;
    assert_false(jxi_reason_due_over(&rules, jxi_points(100), jxi_points(130)));
    assert_true(jxi_reason_due_over(&rules, jxi_points(100), jxi_points(130) + 1));
    rules.reasons.over = 0;
    assert_false(jxi_reason_due_over(&rules, jxi_points(100), jxi_points(900)));
}

static void handles(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_builtin("nowhere", &scheme), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_scheme_builtin(NULL, NULL), JX_ERROR_ARGUMENT);
    assert_null(scheme);
    assert_int_equal(jx_scheme_builtin(NULL, &scheme), JX_OK);
    assert_string_equal(jx_scheme_id(scheme), "mof-2020");
    assert_string_equal(jx_scheme_name(scheme, "en"), "Ministry of Finance 2020, projects");
    assert_string_equal(jx_scheme_band_name(scheme, "89.99", "zh"), "良");
    assert_string_equal(jx_scheme_band_name(scheme, "90", "zh"), "优");
    assert_string_equal(jx_scheme_band_name_decimal(scheme, jxi_points(85), "zh"), "良");
    assert_null(jx_scheme_band_name(scheme, "eighty", "zh"));
    assert_null(jx_scheme_band_name_decimal(scheme, JX_NONE, "zh"));
    assert_ptr_equal(jx_scheme_ref(scheme), scheme);
    jx_scheme_unref(scheme);
    jx_scheme_unref(scheme);
    jx_scheme_unref(NULL);
    assert_null(jx_scheme_ref(NULL));
    assert_null(jx_scheme_id(NULL));
    assert_null(jx_scheme_name(NULL, "en"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_builtin_scheme_holds_together),
        cmocka_unit_test(classes_by_category),
        cmocka_unit_test(words_of_a_level),
        cmocka_unit_test(reasons_for_over_achievement),
        cmocka_unit_test(handles),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
