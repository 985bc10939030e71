/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "base/mean.h"

static void known_means(void **state) {
    (void)state;
    static const struct {
        jx_decimal values[4], weights[4];
        int32_t decimals;
        jx_decimal mean;
    } cases[] = {
        {{100, 0}, {1, 0}, 6, 100},
        {{1, 2}, {1, 1}, 6, 2}, /* a tie goes up */
        {{1, 2}, {2, 1}, 6, 1},
        {{1, 2}, {1, 2}, 6, 2},
        {{1000000, 2000000}, {1, 1}, 0, 2000000},
        {{1000000, 1999999}, {1, 1}, 0, 1000000}, /* 1.4999995 is not first made 1.5 */
        {{INT64_MAX, INT64_MAX}, {INT64_MAX / 2, INT64_MAX / 2}, 6, INT64_MAX},
        {{INT64_MAX, 0}, {1, INT64_MAX - 1}, 6, 1},
        {{7, 7, 7, 7}, {3, 5, 11, 13}, 6, 7},
        {{10, 20, 30, 40}, {4, 3, 2, 1}, 6, 20},
        {{0, 0}, {5, 5}, 2, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_decimal weights = 0, found = JX_NONE;
        for (int n = 0; n < 4; n++) weights += cases[i].weights[n];
        jxi_mean mean = jxi_mean_begin(weights);
        for (int n = 0; n < 4; n++) jxi_mean_add(&mean, cases[i].values[n], cases[i].weights[n]);
        assert_int_equal(jxi_mean_end(&mean, cases[i].decimals, &found), JX_OK);
        if (found != cases[i].mean) print_error("case %zu: %lld\n", i, (long long)found);
        assert_true(found == cases[i].mean);
    }
}

/* The order in which numbers come does not matter. */
static void order_does_not_matter(void **state) {
    (void)state;
    uint64_t random = 88172645463325252u;
    for (int round = 0; round < 200; round++) {
        jx_decimal values[16], weights[16], sum = 0, forward, backward;
        for (int i = 0; i < 16; i++) {
            random ^= random << 13, random ^= random >> 7, random ^= random << 17;
            values[i] = (jx_decimal)(random % 100000000);
            weights[i] = (jx_decimal)(random >> 20) / 16;
            sum += weights[i];
        }
        jxi_mean a = jxi_mean_begin(sum), b = a;
        for (int i = 0; i < 16; i++) jxi_mean_add(&a, values[i], weights[i]);
        for (int i = 16; i-- > 0;) jxi_mean_add(&b, values[i], weights[i]);
        assert_int_equal(jxi_mean_end(&a, 6, &forward), JX_OK);
        assert_int_equal(jxi_mean_end(&b, 6, &backward), JX_OK);
        assert_true(forward == backward && a.rest == b.rest && a.whole == b.whole);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(known_means), cmocka_unit_test(order_does_not_matter)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
