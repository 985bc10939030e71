/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "base/wide.h"

static void known_results(void **state) {
    (void)state;
    static const struct {
        uint64_t a, b, c, unit;
        bool fits;
        uint64_t result;
    } cases[] = {
        {20000000, 90000000, 100000000, 10000, true, 18000000},
        {1, 1, 2, 1, true, 1}, /* a tie goes up */
        {1, 1, 3, 1, true, 0},
        {2, 1, 3, 1, true, 1},
        {0, INT64_MAX, 1, 1, true, 0},
        {INT64_MAX, INT64_MAX, INT64_MAX, 1, true, INT64_MAX},
        {INT64_MAX, 2, 1, 1, false, 0},
        {INT64_MAX, 1, 1, 1000000, false, 0}, /* rounding up leaves 63 bits */
        {UINT64_MAX, UINT64_MAX, 1, 1, false, 0},
        {1200, 1, 1000, 1000, true, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint64_t native = 77, portable = 77;
        assert_int_equal(jxi_multiply_divide(cases[i].a, cases[i].b, cases[i].c, cases[i].unit, &native),
                         cases[i].fits);
        assert_int_equal(jxi_multiply_divide_portably(cases[i].a, cases[i].b, cases[i].c, cases[i].unit, &portable),
                         cases[i].fits);
        assert_int_equal(native, cases[i].fits ? cases[i].result : 77);
        assert_int_equal(portable, native);
    }
}

static uint64_t next_random(uint64_t *state) {
    *state ^= *state << 13;
    *state ^= *state >> 7;
    *state ^= *state << 17;
    return *state;
}

static void both_ways_agree(void **state) {
    (void)state;
    static const uint64_t units[] = {1, 10, 10000, 1000000};
    uint64_t seed = 20210131;
    for (int i = 0; i < 200000; i++) {
        uint64_t a = next_random(&seed) >> (next_random(&seed) % 64),
                 b = next_random(&seed) >> (next_random(&seed) % 64);
        uint64_t c = (next_random(&seed) >> (1 + next_random(&seed) % 63)) | 1, unit = units[next_random(&seed) % 4];
        uint64_t native = 0, portable = 0;
        bool fits = jxi_multiply_divide(a, b, c, unit, &native);
        assert_int_equal(jxi_multiply_divide_portably(a, b, c, unit, &portable), fits);
        assert_int_equal(portable, native);
    }
}

static void products_are_compared_exactly(void **state) {
    (void)state;
    static const struct {
        uint64_t a, b, c, d;
        int side;
    } cases[] = {
        {2, 3, 6, 1, 0},
        {2, 3, 7, 1, -1},
        {8, 1, 7, 1, 1},
        {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX, 0},
        {UINT64_MAX, UINT64_MAX, UINT64_MAX, UINT64_MAX - 1, 1},
        {UINT64_C(1) << 63, 4, UINT64_C(1) << 62, 8, 0}, /* beyond 64 bits */
        {0, UINT64_MAX, 1, 1, -1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(jxi_compare_products(cases[i].a, cases[i].b, cases[i].c, cases[i].d), cases[i].side);
        assert_int_equal(jxi_compare_products(cases[i].c, cases[i].d, cases[i].a, cases[i].b), -cases[i].side);
    }
}

static void quotients_tell_their_rest(void **state) {
    (void)state;
    static const struct {
        uint64_t a, b, c;
        bool fits;
        uint64_t quotient;
        int rest;
    } cases[] = {
        {10, 1, 5, true, 2, JXI_REST_NONE},
        {11, 1, 5, true, 2, JXI_REST_BELOW},
        {13, 1, 5, true, 2, JXI_REST_ABOVE},
        {1, 1, 2, true, 0, JXI_REST_HALF},
        {0, 7, 3, true, 0, JXI_REST_NONE},
        {INT64_MAX, INT64_MAX, INT64_MAX, true, INT64_MAX, JXI_REST_NONE},
        {INT64_MAX, 3, 6, true, INT64_MAX / 2, JXI_REST_HALF}, /* the product has 65 bits */
        {INT64_MAX, 3, 2, false, 77, 77},
        {UINT64_MAX, UINT64_MAX, 1, false, 77, 77},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint64_t quotient = 77;
        int rest = 77;
        assert_int_equal(jxi_multiply_divide_down(cases[i].a, cases[i].b, cases[i].c, &quotient, &rest), cases[i].fits);
        assert_int_equal(quotient, cases[i].quotient);
        assert_int_equal(rest, cases[i].rest);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(products_are_compared_exactly),
                                       cmocka_unit_test(quotients_tell_their_rest), cmocka_unit_test(known_results),
                                       cmocka_unit_test(both_ways_agree)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
