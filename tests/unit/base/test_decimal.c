/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <limits.h>
#include <string.h>

#include "base/decimal.h"

static void parses(void **state) {
    (void)state;
    static const struct {
        const char *text;
        jx_status status;
        jx_decimal value;
    } cases[] = {
        {"0", JX_OK, 0},
        {"-0", JX_OK, 0},
        {"12.5", JX_OK, 12500000},
        {"-12.5", JX_OK, -12500000},
        {"+7", JX_OK, 7000000},
        {"007", JX_OK, 7000000},
        {"0.0000004", JX_OK, 0},
        {"0.0000005", JX_OK, 1},
        {"-0.0000005", JX_OK, -1},
        {"0.00000049999999", JX_OK, 0},
        {"9223372036854.775807", JX_OK, INT64_MAX},
        {"-9223372036854.775807", JX_OK, -INT64_MAX},
        {"9223372036854.7758074", JX_OK, INT64_MAX},
        {"9223372036854.7758075", JX_ERROR_RANGE, 0},
        {"9223372036854.775808", JX_ERROR_RANGE, 0},
        {"-9223372036854.775808", JX_ERROR_RANGE, 0},
        {"9223372036855", JX_ERROR_RANGE, 0},
        {"99999999999999999999", JX_ERROR_RANGE, 0},
        {"", JX_ERROR_SYNTAX, 0},
        {"-", JX_ERROR_SYNTAX, 0},
        {".5", JX_ERROR_SYNTAX, 0},
        {"5.", JX_ERROR_SYNTAX, 0},
        {"5.0.0", JX_ERROR_SYNTAX, 0},
        {"1e3", JX_ERROR_SYNTAX, 0},
        {" 5", JX_ERROR_SYNTAX, 0},
        {"1,000", JX_ERROR_SYNTAX, 0},
        {"--5", JX_ERROR_SYNTAX, 0},
        {"５", JX_ERROR_SYNTAX, 0},
        {NULL, JX_ERROR_ARGUMENT, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_decimal value = 77;
        if (jx_decimal_parse(cases[i].text, &value) != cases[i].status) fail_msg("status of \"%s\"", cases[i].text);
        assert_true(value == (cases[i].status == JX_OK ? cases[i].value : 77));
    }
    assert_int_equal(jx_decimal_parse("5", NULL), JX_ERROR_ARGUMENT);
}

static void formats(void **state) {
    (void)state;
    static const struct {
        jx_decimal value;
        int32_t decimals;
        const char *text;
    } cases[] = {
        {0, 0, "0"},
        {0, 2, "0.00"},
        {8130000, 2, "8.13"},
        {8130000, 0, "8.13"},
        {8000000, 2, "8.00"},
        {-1, 0, "-0.000001"},
        {1, 6, "0.000001"},
        {INT64_MAX, 0, "9223372036854.775807"},
        {-INT64_MAX, 6, "-9223372036854.775807"},
        {JX_NONE, 2, ""},
    };
    char text[32];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t needed = strlen(cases[i].text) + 1;
        assert_int_equal(jx_decimal_format(cases[i].value, cases[i].decimals, text, sizeof text), JX_OK);
        assert_string_equal(text, cases[i].text);
        assert_int_equal(jx_decimal_format(cases[i].value, cases[i].decimals, text, needed), JX_OK);
        strcpy(text, "#");
        assert_int_equal(jx_decimal_format(cases[i].value, cases[i].decimals, text, needed - 1), JX_ERROR_BUFFER);
        assert_string_equal(text, "#");
    }
    assert_int_equal(jx_decimal_format(0, 0, NULL, 0), JX_ERROR_BUFFER);
    assert_int_equal(jx_decimal_format(0, 0, NULL, 5), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_decimal_format(0, -1, text, 32), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_decimal_format(0, 7, text, 32), JX_ERROR_ARGUMENT);
}

static uint64_t next_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

/* A decimal of any size and sign, never JX_NONE. */
static jx_decimal random_decimal(uint64_t *state) {
    uint64_t size = next_random(state) % 63, bits = next_random(state);
    jx_decimal magnitude = (jx_decimal)((bits >> 1) >> size);
    return next_random(state) & 1 ? magnitude : -magnitude;
}

static void what_is_written_is_read_back(void **state) {
    (void)state;
    uint64_t seed = 20200910;
    for (int i = 0; i < 100000; i++) {
        jx_decimal value = random_decimal(&seed), back = 0;
        char text[32];
        assert_int_equal(jx_decimal_format(value, (int32_t)(next_random(&seed) % 7), text, sizeof text), JX_OK);
        assert_int_equal(jx_decimal_parse(text, &back), JX_OK);
        assert_true(back == value);
    }
}

static void rounds(void **state) {
    (void)state;
    static const struct {
        jx_decimal value;
        int32_t decimals;
        jx_status status;
        jx_decimal rounded;
    } cases[] = {
        {7597500, 3, JX_OK, 7598000},         {7597499, 3, JX_OK, 7597000},
        {-7597500, 3, JX_OK, -7598000},       {-7597499, 3, JX_OK, -7597000},
        {500000, 0, JX_OK, 1000000},          {499999, 0, JX_OK, 0},
        {-500000, 0, JX_OK, -1000000},        {1234567, 6, JX_OK, 1234567},
        {JX_NONE, 2, JX_OK, JX_NONE},         {INT64_MAX, 6, JX_OK, INT64_MAX},
        {INT64_MAX, 4, JX_OK, INT64_MAX - 7}, {INT64_MAX, 5, JX_ERROR_RANGE, 0}, /* …5807 goes up to …5810 */
        {INT64_MAX, 0, JX_ERROR_RANGE, 0},    {-INT64_MAX, 0, JX_ERROR_RANGE, 0},
        {0, -1, JX_ERROR_ARGUMENT, 0},        {0, 7, JX_ERROR_ARGUMENT, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_decimal rounded = 77;
        assert_int_equal(jx_decimal_round(cases[i].value, cases[i].decimals, &rounded), cases[i].status);
        assert_true(rounded == (cases[i].status == JX_OK ? cases[i].rounded : 77));
    }
    assert_int_equal(jx_decimal_round(0, 0, NULL), JX_ERROR_ARGUMENT);
}

static void ratios(void **state) {
    (void)state;
    static const struct {
        jx_decimal a, b, c;
        int32_t decimals;
        jx_status status;
        jx_decimal result;
    } cases[] = {
        {10000000, 119281916, 146680000, 2, JX_OK, 8130000},
        {10000000, 6966900, 9170000, 2, JX_OK, 7600000},
        {6966900, 100000000, 9170000, 6, JX_OK, 75974918},
        {1, 1, 2, 6, JX_OK, 1}, /* a tie goes away from zero */
        {-1, 1, 2, 6, JX_OK, -1},
        {1, 1, -2, 6, JX_OK, -1},
        {-1, -1, 2, 6, JX_OK, 1},
        {-1, 1, 3, 6, JX_OK, 0},
        {0, 5, 7, 6, JX_OK, 0},
        {INT64_MAX, INT64_MAX, INT64_MAX, 6, JX_OK, INT64_MAX},
        {INT64_MAX, 1, -1, 6, JX_OK, -INT64_MAX},
        {INT64_MAX, 2, 1, 6, JX_ERROR_RANGE, 0},
        {INT64_MAX, 1, 1, 0, JX_ERROR_RANGE, 0}, /* rounding up leaves the range */
        {INT64_MAX, INT64_MAX, 1, 6, JX_ERROR_RANGE, 0},
        {1, 1, 0, 6, JX_ERROR_ARGUMENT, 0},
        {JX_NONE, 1, 1, 6, JX_ERROR_ARGUMENT, 0},
        {1, JX_NONE, 1, 6, JX_ERROR_ARGUMENT, 0},
        {1, 1, JX_NONE, 6, JX_ERROR_ARGUMENT, 0},
        {1, 1, 1, 7, JX_ERROR_ARGUMENT, 0},
        {1, 1, 1, -1, JX_ERROR_ARGUMENT, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_decimal result = 77;
        if (jx_decimal_ratio(cases[i].a, cases[i].b, cases[i].c, cases[i].decimals, &result) != cases[i].status)
            fail_msg("status of case %zu", i);
        if (result != (cases[i].status == JX_OK ? cases[i].result : 77)) fail_msg("result of case %zu", i);
    }
    assert_int_equal(jx_decimal_ratio(1, 1, 1, 6, NULL), JX_ERROR_ARGUMENT);
}

/* The law of rounding, by itself: |2·a·b − 2·r·c| ≤ c in units of the last digit kept, and a tie lies farther out. */
static void a_ratio_is_the_nearest(void **state) {
    (void)state;
    uint64_t seed = 66;
    for (int i = 0; i < 100000; i++) {
        int64_t a = (int64_t)(next_random(&seed) % 2000000001) - 1000000000;
        int64_t b = (int64_t)(next_random(&seed) % 1000000001), c = (int64_t)(next_random(&seed) % 1000000000) + 1;
        jx_decimal result = 0;
        assert_int_equal(jx_decimal_ratio(a, b, c, 6, &result), JX_OK);
        int64_t product = a * b, size = product < 0 ? -product : product, found = result < 0 ? -result : result;
        int64_t twice = 2 * (size - found * c); /* how far the product is from the result, doubled */
        assert_true(twice < c && twice >= -c);
        assert_true(result == 0 || (result < 0) == (product < 0));
    }
}

static void adds(void **state) {
    (void)state;
    static const struct {
        jx_decimal a, b;
        jx_status status;
        jx_decimal sum;
    } cases[] = {
        {1, 2, JX_OK, 3},
        {JX_NONE, 2, JX_OK, 2},
        {2, JX_NONE, JX_OK, 2},
        {JX_NONE, JX_NONE, JX_OK, 0},
        {INT64_MAX, 0, JX_OK, INT64_MAX},
        {INT64_MAX, 1, JX_ERROR_RANGE, 0},
        {-INT64_MAX, -1, JX_ERROR_RANGE, 0}, /* would be JX_NONE */
        {-INT64_MAX, INT64_MAX, JX_OK, 0},
        {INT64_MAX, INT64_MAX, JX_ERROR_RANGE, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_decimal sum = 77;
        assert_int_equal(jxi_decimal_add(cases[i].a, cases[i].b, &sum), cases[i].status);
        assert_true(sum == (cases[i].status == JX_OK ? cases[i].sum : 77));
    }
}

static void makes_points(void **state) {
    (void)state;
    assert_true(jxi_points(10) == 10000000);
    assert_true(jxi_points(-3) == -3000000);
    assert_true(jxi_points(INT64_C(9223372036854)) == INT64_C(9223372036854000000));
    assert_true(jxi_points(INT64_C(9223372036855)) == JX_NONE);
    assert_true(jxi_points(-INT64_C(9223372036855)) == JX_NONE);
    assert_true(jxi_points(INT64_MIN) == JX_NONE);
    assert_true(jx_decimal_none() == JX_NONE);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(parses), cmocka_unit_test(formats),      cmocka_unit_test(what_is_written_is_read_back),
        cmocka_unit_test(rounds), cmocka_unit_test(ratios),       cmocka_unit_test(a_ratio_is_the_nearest),
        cmocka_unit_test(adds),   cmocka_unit_test(makes_points),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
