/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "model/model.h"

static jx_indicator *made(void) {
    jx_indicator *indicator = NULL;
    assert_int_equal(jx_indicator_new("output.quality", "按期办结率", &indicator), JX_OK);
    return indicator;
}

static void starts_empty(void **state) {
    (void)state;
    jx_indicator *indicator = made();
    assert_string_equal(jx_indicator_category(indicator), "output.quality");
    assert_string_equal(jx_indicator_name(indicator), "按期办结率");
    assert_null(jx_indicator_target(indicator));
    assert_null(jx_indicator_actual(indicator));
    assert_null(jx_indicator_reason(indicator));
    assert_null(jx_indicator_place(indicator));
    assert_true(jx_indicator_weight(indicator) == JX_NONE);
    assert_true(jx_indicator_claimed(indicator) == JX_NONE);
    jx_indicator_unref(indicator);
    assert_int_equal(jx_indicator_new("no-such-class", NULL, &indicator), JX_OK);
    assert_null(jx_indicator_name(indicator));
    jx_indicator_unref(indicator);
}

static void keeps_values(void **state) {
    (void)state;
    jx_indicator *indicator = made();
    assert_int_equal(jx_indicator_set_target(indicator, "≥95%"), JX_OK);
    assert_int_equal(jx_indicator_set_actual(indicator, "有效"), JX_OK);
    assert_int_equal(jx_value_comparison(jx_indicator_target(indicator)), JX_COMPARE_AT_LEAST);
    assert_int_equal(jx_value_kind(jx_indicator_actual(indicator)), JX_VALUE_TEXT);
    const jx_value *before = jx_indicator_target(indicator);
    assert_int_equal(jx_indicator_set_target(indicator, "99999999999999999999"), JX_ERROR_RANGE);
    assert_ptr_equal(jx_indicator_target(indicator), before);
    assert_int_equal(jx_indicator_set_target(indicator, jx_value_text(before)), JX_OK);
    assert_string_equal(jx_value_text(jx_indicator_target(indicator)), "≥95%");
    assert_int_equal(jx_indicator_set_target(indicator, NULL), JX_OK);
    assert_null(jx_indicator_target(indicator));
    assert_int_equal(jx_indicator_set_actual(indicator, ""), JX_OK);
    assert_int_equal(jx_value_kind(jx_indicator_actual(indicator)), JX_VALUE_NONE);
    jx_indicator_unref(indicator);
}

static void keeps_points(void **state) {
    (void)state;
    static const struct {
        const char *text;
        jx_status status;
        jx_decimal claimed;
        int32_t decimals;
    } cases[] = {
        {"9", JX_OK, 9000000, 0},
        {"8.62", JX_OK, 8620000, 2},
        {"10分", JX_OK, 10000000, 0},
        {"九分", JX_ERROR_SYNTAX, 10000000, 0},
        {"99999999999999", JX_ERROR_RANGE, 10000000, 0},
        {"", JX_OK, JX_NONE, -1},
        {"0", JX_OK, 0, 0},
        {NULL, JX_OK, JX_NONE, -1},
    };
    jx_indicator *indicator = made();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(jx_indicator_set_claimed(indicator, cases[i].text), cases[i].status);
        assert_true(jx_indicator_claimed(indicator) == cases[i].claimed);
        assert_int_equal(indicator->claimed.decimals, cases[i].decimals);
    }
    jx_indicator_unref(indicator);
}

static void reads_the_weight(void **state) {
    (void)state;
    static const struct {
        const char *text;
        jx_status status;
        jx_decimal weight; /* afterwards */
    } cases[] = {
        {"10", JX_OK, 10000000},
        {"12.5", JX_OK, 12500000},
        {" 7.5 分", JX_OK, 7500000},
        {"１２．５", JX_OK, 12500000},
        {"-1", JX_ERROR_ARGUMENT, 12500000},
        {"12,5", JX_ERROR_SYNTAX, 12500000},
        {"12.5.", JX_ERROR_SYNTAX, 12500000},
        {"1e3", JX_ERROR_SYNTAX, 12500000},
        {"满分", JX_ERROR_SYNTAX, 12500000},
        {"9223372036855", JX_ERROR_RANGE, 12500000},
        {"0", JX_OK, 0},
        {" ", JX_OK, JX_NONE},
        {"5", JX_OK, 5000000},
        {NULL, JX_OK, JX_NONE},
    };
    jx_indicator *indicator = NULL;
    assert_int_equal(jx_indicator_new("output.quality", "合格率", &indicator), JX_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        print_message("%s\n", cases[i].text ? cases[i].text : "NULL");
        assert_int_equal(jx_indicator_set_weight(indicator, cases[i].text), cases[i].status);
        assert_true(jx_indicator_weight(indicator) == cases[i].weight);
    }
    assert_int_equal(jx_indicator_set_weight_decimal(indicator, 12500000), JX_OK);
    assert_int_equal(jx_indicator_set_weight_decimal(indicator, -1), JX_ERROR_ARGUMENT);
    assert_true(jx_indicator_weight(indicator) == 12500000);
    assert_int_equal(jx_indicator_set_weight_decimal(indicator, JX_NONE), JX_OK);
    assert_true(jx_indicator_weight(indicator) == JX_NONE);
    jx_indicator_unref(indicator);
}

static void keeps_texts(void **state) {
    (void)state;
    jx_indicator *indicator = made();
    assert_int_equal(jx_indicator_set_reason(indicator, ""), JX_OK);
    assert_string_equal(jx_indicator_reason(indicator), "");
    assert_int_equal(jx_indicator_set_reason(indicator, "工期顺延"), JX_OK);
    assert_string_equal(jx_indicator_reason(indicator), "工期顺延");
    assert_int_equal(jx_indicator_set_reason(indicator, NULL), JX_OK);
    assert_null(jx_indicator_reason(indicator));
    assert_int_equal(jx_indicator_set_place(indicator, "line 77"), JX_OK);
    assert_string_equal(jx_indicator_place(indicator), "line 77");
    jx_indicator_unref(indicator);
}

static void takes_null(void **state) {
    (void)state;
    jx_indicator *untouched = (jx_indicator *)&state, *indicator = untouched;
    assert_int_equal(jx_indicator_new(NULL, "x", &indicator), JX_ERROR_ARGUMENT);
    assert_ptr_equal(indicator, untouched);
    assert_int_equal(jx_indicator_new("output", "x", NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_indicator_set_target(NULL, "5"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_indicator_set_actual(NULL, "5"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_indicator_set_weight(NULL, "5"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_indicator_set_weight_decimal(NULL, 5), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_indicator_set_claimed(NULL, "5"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_indicator_set_reason(NULL, "x"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_indicator_set_place(NULL, "x"), JX_ERROR_ARGUMENT);
    assert_null(jx_indicator_category(NULL));
    assert_null(jx_indicator_name(NULL));
    assert_null(jx_indicator_target(NULL));
    assert_null(jx_indicator_actual(NULL));
    assert_null(jx_indicator_reason(NULL));
    assert_null(jx_indicator_place(NULL));
    assert_true(jx_indicator_weight(NULL) == JX_NONE && jx_indicator_claimed(NULL) == JX_NONE);
    assert_null(jx_indicator_ref(NULL));
    jx_indicator_unref(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_the_weight), cmocka_unit_test(starts_empty), cmocka_unit_test(keeps_values),
        cmocka_unit_test(keeps_points),     cmocka_unit_test(keeps_texts),  cmocka_unit_test(takes_null),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
