/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <limits.h>
#include <string.h>

#include "value/figure.h"

static void scans_figures(void **state) {
    (void)state;
    static const struct {
        const char *text;
        jx_status status;
        jx_decimal value;
        int32_t decimals;
        size_t used;
    } cases[] = {
        {"9.17", JX_OK, 9170000, 2, 4},
        {"9.17万元", JX_OK, 9170000, 2, 4},
        {"120,000.00", JX_OK, INT64_C(120000000000), 2, 10},
        {"1,234,567", JX_OK, INT64_C(1234567000000), 0, 9},
        {"1,23", JX_OK, 1000000, 0, 1},
        {"1,2345", JX_OK, 1000000, 0, 1},
        {"1234,567", JX_OK, 1234000000, 0, 4},
        {"0,500", JX_OK, 0, 0, 1},
        {"3577. 95", JX_OK, 3577950000, 2, 8},
        {"1. 50", JX_OK, 1000000, 0, 1},
        {"95.", JX_OK, 95000000, 0, 2},
        {"９．５", JX_OK, 9500000, 1, 9},
        {"-5", JX_OK, -5000000, 0, 2},
        {"−5", JX_OK, -5000000, 0, 4},
        {"+5", JX_OK, 5000000, 0, 2},
        {"0.12345678", JX_OK, 123457, 8, 10},
        {"99999999999999999999%", JX_ERROR_RANGE, 0, 0, 20},
        {"万元", JX_ERROR_SYNTAX, 0, 0, 0},
        {"-", JX_ERROR_SYNTAX, 0, 0, 0},
        {"", JX_ERROR_SYNTAX, 0, 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_figure figure = {77, 77};
        size_t used = 0;
        assert_int_equal(jxi_figure_scan(cases[i].text, strlen(cases[i].text), &figure, &used), cases[i].status);
        if (used != cases[i].used) fail_msg("\"%s\": %zu bytes", cases[i].text, used);
        assert_true(figure.value == (cases[i].status == JX_OK ? cases[i].value : 77));
        assert_int_equal(figure.decimals, cases[i].status == JX_OK ? cases[i].decimals : 77);
    }
}

static void parses_cells(void **state) {
    (void)state;
    static const struct {
        const char *text;
        jx_status status;
        jx_decimal value;
    } cases[] = {
        {"9", JX_OK, 9000000},        {" 9 分 ", JX_OK, 9000000},
        {"75.97%", JX_OK, 75970000},  {"75.97％", JX_OK, 75970000},
        {"9分%", JX_ERROR_SYNTAX, 0}, {"9个", JX_ERROR_SYNTAX, 0},
        {"分", JX_ERROR_SYNTAX, 0},   {"", JX_ERROR_SYNTAX, 0},
        {"9 9", JX_ERROR_SYNTAX, 0},  {"99999999999999", JX_ERROR_RANGE, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_figure figure = {77, 77};
        assert_int_equal(jxi_figure_parse(cases[i].text, &figure), cases[i].status);
        assert_true(figure.value == (cases[i].status == JX_OK ? cases[i].value : 77));
    }
}

static void agrees_at_the_precision_written(void **state) {
    (void)state;
    static const struct {
        jxi_figure written;
        jx_decimal exact;
        int agrees;
    } cases[] = {
        {{81300000, 1}, 81321300, 1}, {{81320000, 2}, 81321300, 1}, {{81330000, 2}, 81321300, 0},
        {{7597000, 3}, 7597500, 1},   {{7598000, 3}, 7597500, 1}, /* cut or rounded */
        {{9000000, 0}, 8620000, 1},   {{8000000, 0}, 8620000, 1},   {{7000000, 0}, 8620000, 0},
        {{-7597000, 3}, -7597500, 1}, {{5000000, -1}, 5000000, 1},  {{5000000, -1}, 5000001, 0},
        {{5000000, 8}, 5000001, 0},   {{JX_NONE, -1}, JX_NONE, 1},  {{JX_NONE, -1}, 0, 0},
        {{0, 0}, JX_NONE, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (jxi_figure_agrees(cases[i].written, cases[i].exact) != cases[i].agrees) fail_msg("case %zu", i);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scans_figures),
        cmocka_unit_test(parses_cells),
        cmocka_unit_test(agrees_at_the_precision_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
