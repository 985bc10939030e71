/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "model/model.h"

static int make(void **state) {
    return jx_assessment_new("mof-2020", (jx_assessment **)state);
}

static int unmake(void **state) {
    jx_assessment_unref(*state);
    return 0;
}

static void starts_empty(void **state) {
    jx_assessment *assessment = *state;
    assert_string_equal(jx_scheme_id(jx_assessment_scheme(assessment)), "mof-2020");
    assert_null(jx_assessment_scheme_reason(assessment, "en"));
    assert_non_null(jx_assessment_project(assessment));
    assert_int_equal(jx_assessment_count(assessment), 0);
    assert_null(jx_assessment_indicator(assessment, 0));
    assert_string_equal(jx_assessment_detail(assessment), "");
}

static void needs_a_scheme(void **state) {
    (void)state;
    jx_assessment *untouched = (jx_assessment *)&state, *assessment = untouched;
    assert_int_equal(jx_assessment_new("no-such-scheme", &assessment), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_assessment_new_in(NULL, NULL, &assessment), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_new("mof-2020", NULL), JX_ERROR_ARGUMENT);
    assert_ptr_equal(assessment, untouched);
}

static void adds_indicators(void **state) {
    jx_assessment *assessment = *state;
    for (int i = 0; i < 20; i++)
        assert_int_equal(jx_assessment_add(assessment, "output.quality", "合格率", "≥95%", "100%", "5", "5"), JX_OK);
    assert_int_equal(jx_assessment_count(assessment), 20);
    jx_indicator *last = jx_assessment_indicator(assessment, 19);
    assert_string_equal(jx_value_text(jx_indicator_target(last)), "≥95%");
    assert_string_equal(jx_value_text(jx_indicator_actual(last)), "100%");
    assert_true(jx_indicator_weight(last) == jxi_points(5) && jx_indicator_claimed(last) == jxi_points(5));
    assert_null(jx_assessment_indicator(assessment, 20));
    assert_null(jx_assessment_indicator(assessment, -1));
}

static void a_bad_indicator_is_not_added(void **state) {
    jx_assessment *assessment = *state;
    static const struct {
        const char *category, *target, *actual, *claimed, *weight;
        jx_status status;
        const char *detail;
    } cases[] = {
        {NULL, "5", "5", "5", "1", JX_ERROR_ARGUMENT, ""},
        {"output", "99999999999999999999", "5", "5", "1", JX_ERROR_RANGE, "target"},
        {"output", "5", "99999999999999999999", "5", "1", JX_ERROR_RANGE, "actual value"},
        {"output", "5", "5", "满分", "1", JX_ERROR_SYNTAX, "\"满分\" as the claimed score"},
        {"output", "5", "5", "5", "-1", JX_ERROR_ARGUMENT, "\"-1\" as the weight"},
        {"output", "5", "5", "5", "12,5", JX_ERROR_SYNTAX, "\"12,5\" as the weight"},
        {"output", "5", "5", "5", "99999999999999999999", JX_ERROR_RANGE, "weight"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_status status = jx_assessment_add(assessment, cases[i].category, "办件量", cases[i].target, cases[i].actual,
                                             cases[i].weight, cases[i].claimed);
        assert_int_equal(status, cases[i].status);
        assert_int_equal(jx_assessment_count(assessment), 0);
        if (cases[i].category) assert_non_null(strstr(jx_assessment_detail(assessment), "办件量"));
        assert_non_null(strstr(jx_assessment_detail(assessment), cases[i].detail));
    }
}

static void shares_an_indicator(void **state) {
    jx_assessment *assessment = *state;
    jx_indicator *indicator = NULL;
    assert_int_equal(jx_indicator_new("output", "办件量", &indicator), JX_OK);
    assert_int_equal(jx_assessment_add_indicator(assessment, indicator), JX_OK);
    assert_int_equal(jx_assessment_add_indicator(assessment, NULL), JX_ERROR_ARGUMENT);
    assert_ptr_equal(jx_assessment_indicator(assessment, 0), indicator);
    jx_indicator_unref(indicator);
    assert_string_equal(jx_indicator_name(jx_assessment_indicator(assessment, 0)), "办件量");
}

static void sets_its_project(void **state) {
    jx_assessment *assessment = *state;
    jx_project *project = jx_assessment_project(assessment), *other = NULL;
    assert_int_equal(jx_assessment_set_text(assessment, JX_PROJECT_NAME, "大厅运转"), JX_OK);
    assert_string_equal(jx_project_text(project, JX_PROJECT_NAME), "大厅运转");
    assert_int_equal(jx_assessment_set_funds(assessment, JX_FUNDS_TOTAL, "146.68", NULL, "1192819.16 元"), JX_OK);
    assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_INITIAL) == 146680000);
    assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR) == JX_NONE);
    assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED) == 119281916);
    assert_int_equal(jx_project_new(&other), JX_OK);
    assert_int_equal(jx_assessment_set_project(assessment, other), JX_OK);
    assert_int_equal(jx_assessment_set_project(assessment, other), JX_OK); /* the same again */
    jx_project_unref(other);
    assert_ptr_equal(jx_assessment_project(assessment), other);
    assert_int_equal(jx_assessment_set_project(assessment, NULL), JX_ERROR_ARGUMENT);
}

static void says_what_it_could_not_read(void **state) {
    jx_assessment *assessment = *state;
    assert_int_equal(jx_assessment_set_funds(assessment, JX_FUNDS_TOTAL, "1", "九万元", "1"), JX_ERROR_SYNTAX);
    assert_string_equal(jx_assessment_detail(assessment), "full-year budget: cannot read \"九万元\" as an amount");
    assert_null(jx_project_amount_text(jx_assessment_project(assessment), JX_FUNDS_TOTAL, JX_STAGE_INITIAL));
    assert_int_equal(jx_assessment_set_class_points(assessment, "output", "五十"), JX_ERROR_SYNTAX);
    assert_string_equal(jx_assessment_detail(assessment), "cannot read \"五十\" as the points of output");
    assert_int_equal(jx_assessment_set_funds(assessment, 9, "1", "1", "1"), JX_ERROR_NOT_FOUND);
}

static void a_long_detail_is_cut_between_characters(void **state) {
    jx_assessment *assessment = *state;
    char text[301] = "";
    for (int i = 0; i < 100; i++) strcat(text, "绩");
    jxi_assessment_fail(assessment, "{0}{1}", text, text);
    size_t length = strlen(jx_assessment_detail(assessment));
    assert_true(length % 3 == 0 && length > 190 && length < sizeof assessment->detail);
    assert_true(jxi_utf8_valid(jx_assessment_detail(assessment), length));
}

static void outlives_its_makers(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    jx_assessment *assessment = NULL;
    assert_int_equal(jx_scheme_builtin("mof-2020", &scheme), JX_OK);
    assert_int_equal(jx_assessment_new_in(NULL, scheme, &assessment), JX_OK);
    jx_scheme_unref(scheme);
    assert_ptr_equal(jx_assessment_ref(assessment), assessment);
    jx_assessment_unref(assessment);
    assert_string_equal(jx_scheme_id(jx_assessment_scheme(assessment)), "mof-2020");
    jx_assessment_unref(assessment);
}

static void takes_null(void **state) {
    (void)state;
    assert_int_equal(jx_assessment_set_project(NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_set_text(NULL, JX_PROJECT_NAME, "x"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_set_funds(NULL, 0, "1", "1", "1"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_add(NULL, "output", NULL, NULL, NULL, 0, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_add_indicator(NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_count(NULL), 0);
    assert_null(jx_assessment_indicator(NULL, 0));
    assert_null(jx_assessment_project(NULL));
    assert_null(jx_assessment_scheme(NULL));
    assert_null(jx_assessment_scheme_reason(NULL, "en"));
    assert_string_equal(jx_assessment_detail(NULL), "");
    assert_null(jx_assessment_ref(NULL));
    jx_assessment_unref(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(starts_empty, make, unmake),
        cmocka_unit_test(needs_a_scheme),
        cmocka_unit_test_setup_teardown(adds_indicators, make, unmake),
        cmocka_unit_test_setup_teardown(a_bad_indicator_is_not_added, make, unmake),
        cmocka_unit_test_setup_teardown(shares_an_indicator, make, unmake),
        cmocka_unit_test_setup_teardown(sets_its_project, make, unmake),
        cmocka_unit_test_setup_teardown(says_what_it_could_not_read, make, unmake),
        cmocka_unit_test_setup_teardown(a_long_detail_is_cut_between_characters, make, unmake),
        cmocka_unit_test(outlives_its_makers),
        cmocka_unit_test(takes_null),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
