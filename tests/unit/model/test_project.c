/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "model/model.h"

static void keeps_texts(void **state) {
    (void)state;
    jx_project *project = NULL;
    assert_int_equal(jx_project_new(&project), JX_OK);
    for (int32_t field = JX_PROJECT_NAME; field <= JX_PROJECT_REASON; field++) {
        assert_null(jx_project_text(project, field));
        char text[] = "文字 1";
        text[sizeof text - 2] = (char)('0' + field);
        assert_int_equal(jx_project_set_text(project, field, text), JX_OK);
        assert_string_equal(jx_project_text(project, field), text);
        assert_int_equal(jx_project_set_text(project, field, ""), JX_OK);
        assert_string_equal(jx_project_text(project, field), "");
        assert_int_equal(jx_project_set_text(project, field, NULL), JX_OK);
        assert_null(jx_project_text(project, field));
    }
    static const int32_t none[] = {-1, 0, 8, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        assert_int_equal(jx_project_set_text(project, none[i], "x"), JX_ERROR_NOT_FOUND);
        assert_null(jx_project_text(project, none[i]));
    }
    jx_project_unref(project);
}

static void reads_amounts(void **state) {
    (void)state;
    static const struct {
        const char *text, *heading;
        jx_status status;
        jx_decimal value;
    } cases[] = {
        {"146.68", NULL, JX_OK, 146680000},
        {"146.68", "万元", JX_OK, 146680000},
        {"1192819.16", "元", JX_OK, 119281916},
        {"1192819.16 元", "万元", JX_OK, 119281916},
        {"1192819.16元", NULL, JX_OK, 119281916},
        {"150万", "元", JX_OK, 150000000},
        {"2.6亿元", NULL, JX_OK, INT64_C(26000000000)},
        {"120,000.00", "元", JX_OK, 12000000},
        {" 9.17 ", NULL, JX_OK, 9170000},
        {"９．１７", NULL, JX_OK, 9170000},
        {"-3", NULL, JX_OK, -3000000},
        {"0.004", "元", JX_OK, 0}, /* less than half a fen */
        {"0.005", "元", JX_OK, 1},
        {"", "元", JX_OK, JX_NONE},
        {NULL, "元", JX_OK, JX_NONE},
        {"—", NULL, JX_ERROR_SYNTAX, JX_NONE},
        {"9.17人", NULL, JX_ERROR_SYNTAX, JX_NONE},
        {"9.17 9.17", NULL, JX_ERROR_SYNTAX, JX_NONE},
        {"约9万元", NULL, JX_ERROR_SYNTAX, JX_NONE},
        {"九万元", NULL, JX_ERROR_SYNTAX, JX_NONE},
        {"99999999999999", NULL, JX_ERROR_RANGE, JX_NONE},
        {"9999999999亿元", NULL, JX_ERROR_RANGE, JX_NONE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_project *project = NULL;
        assert_int_equal(jx_project_new(&project), JX_OK);
        jx_status status =
            jx_project_set_amount(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED, cases[i].text, cases[i].heading);
        if (status != cases[i].status) fail_msg("status of \"%s\"", cases[i].text);
        assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED) == cases[i].value);
        const char *kept = jx_project_amount_text(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED);
        if (cases[i].text && *cases[i].text)
            assert_string_equal(kept, cases[i].text);
        else
            assert_null(kept);
        jx_project_unref(project);
    }
}

static void a_heading_holds_for_its_amount_only(void **state) {
    (void)state;
    jx_project *project = NULL;
    assert_int_equal(jx_project_new(&project), JX_OK);
    assert_int_equal(jx_project_set_amount(project, JX_FUNDS_TOTAL, JX_STAGE_INITIAL, "10000", "元"), JX_OK);
    assert_int_equal(jx_project_set_amount(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED, "1", NULL), JX_OK);
    assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_INITIAL) == JXI_ONE);
    assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED) == JXI_ONE);
    jx_project_unref(project);
}

static void an_amount_may_be_set_to_its_own_text(void **state) {
    (void)state;
    jx_project *project = NULL;
    assert_int_equal(jx_project_new(&project), JX_OK);
    assert_int_equal(jx_project_set_amount(project, JX_FUNDS_OTHER, JX_STAGE_INITIAL, "12.5万元", NULL), JX_OK);
    const char *own = jx_project_amount_text(project, JX_FUNDS_OTHER, JX_STAGE_INITIAL);
    assert_int_equal(jx_project_set_amount(project, JX_FUNDS_OTHER, JX_STAGE_INITIAL, own, NULL), JX_OK);
    assert_true(jx_project_funds(project, JX_FUNDS_OTHER, JX_STAGE_INITIAL) == 12500000);
    jx_project_unref(project);
}

static void takes_funds_as_numbers(void **state) {
    (void)state;
    jx_project *project = NULL;
    assert_int_equal(jx_project_new(&project), JX_OK);
    assert_int_equal(jx_project_set_amount(project, JX_FUNDS_FISCAL, JX_STAGE_INITIAL, "7", NULL), JX_OK);
    assert_int_equal(jx_project_set_funds_decimal(project, JX_FUNDS_FISCAL, 1, 2, JX_NONE), JX_OK);
    assert_null(jx_project_amount_text(project, JX_FUNDS_FISCAL, JX_STAGE_INITIAL));
    assert_true(jx_project_funds(project, JX_FUNDS_FISCAL, JX_STAGE_INITIAL) == 1);
    assert_true(jx_project_funds(project, JX_FUNDS_FISCAL, JX_STAGE_FULL_YEAR) == 2);
    assert_true(jx_project_funds(project, JX_FUNDS_FISCAL, JX_STAGE_EXECUTED) == JX_NONE);
    assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_INITIAL) == JX_NONE);
    static const int32_t none[] = {-1, 4, INT32_MAX};
    for (size_t i = 0; i < sizeof none / sizeof none[0]; i++) {
        assert_int_equal(jx_project_set_funds(project, none[i], "1", "2", "3"), JX_ERROR_NOT_FOUND);
        assert_int_equal(jx_project_set_funds_decimal(project, none[i], 1, 2, 3), JX_ERROR_NOT_FOUND);
        assert_int_equal(jx_project_set_amount(project, none[i], 0, "1", NULL), JX_ERROR_NOT_FOUND);
        assert_int_equal(jx_project_set_amount(project, 0, none[i], "1", NULL), JX_ERROR_NOT_FOUND);
        assert_true(jx_project_funds(project, none[i], 0) == JX_NONE);
        assert_true(jx_project_funds(project, 0, none[i]) == JX_NONE);
        assert_null(jx_project_amount_text(project, 0, none[i]));
    }
    jx_project_unref(project);
}

/* All three amounts or none: after a failure the project is as it was. */
static void takes_three_amounts_at_once(void **state) {
    (void)state;
    static const struct {
        const char *initial, *full_year, *executed;
        jx_status status;
    } cases[] = {
        {"146.68", "1466800 元", "119.281916", JX_OK},    {"1", "2", "九万元", JX_ERROR_SYNTAX},
        {"1", "about 2", "3", JX_ERROR_SYNTAX},           {"9223372036855", "2", "3", JX_ERROR_RANGE},
        {"1", "2", "9223372036854 亿元", JX_ERROR_RANGE},
    };
    jx_project *project = NULL;
    assert_int_equal(jx_project_new(&project), JX_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_status status =
            jx_project_set_funds(project, JX_FUNDS_TOTAL, cases[i].initial, cases[i].full_year, cases[i].executed);
        assert_int_equal(status, cases[i].status);
        assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_INITIAL) == 146680000);
        assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR) == 146680000);
        assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED) == 119281916);
        assert_string_equal(jx_project_amount_text(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR), "1466800 元");
    }
    /* The texts may be its own. */
    const char *own = jx_project_amount_text(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR);
    assert_int_equal(jx_project_set_funds(project, JX_FUNDS_TOTAL, own, own, " "), JX_OK);
    assert_string_equal(jx_project_amount_text(project, JX_FUNDS_TOTAL, JX_STAGE_INITIAL), "1466800 元");
    assert_null(jx_project_amount_text(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED));
    assert_true(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED) == JX_NONE);
    jx_project_unref(project);
}

static void takes_null(void **state) {
    (void)state;
    assert_int_equal(jx_project_new(NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_project_set_text(NULL, JX_PROJECT_NAME, "x"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_project_set_funds(NULL, 0, "1", "2", "3"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_project_set_funds_decimal(NULL, 0, 1, 2, 3), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_project_set_amount(NULL, 0, 0, "1", NULL), JX_ERROR_ARGUMENT);
    assert_null(jx_project_text(NULL, JX_PROJECT_NAME));
    assert_null(jx_project_amount_text(NULL, 0, 0));
    assert_true(jx_project_funds(NULL, 0, 0) == JX_NONE);
    assert_null(jx_project_ref(NULL));
    jx_project_unref(NULL);
}

static void names_units_of_money(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int32_t unit;
    } cases[] = {
        {"万元", JXI_UNIT_WAN}, {"元", JXI_UNIT_YUAN},   {"亿元", JXI_UNIT_YI}, {"万", JXI_UNIT_WAN},
        {"亿", JXI_UNIT_YI},    {"美元", JXI_UNIT_NONE}, {"", JXI_UNIT_NONE},   {NULL, JXI_UNIT_NONE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(jxi_money_unit(cases[i].text), cases[i].unit);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_texts),
        cmocka_unit_test(reads_amounts),
        cmocka_unit_test(a_heading_holds_for_its_amount_only),
        cmocka_unit_test(an_amount_may_be_set_to_its_own_text),
        cmocka_unit_test(takes_funds_as_numbers),
        cmocka_unit_test(takes_three_amounts_at_once),
        cmocka_unit_test(takes_null),
        cmocka_unit_test(names_units_of_money),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
