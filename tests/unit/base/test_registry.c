/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "base/registry.h"

static const jxi_entry entries[] = {{3, "three", {"三", "three"}}, {-1, "minus", {"负", "minus"}}};

static void finds_by_value(void **state) {
    (void)state;
    const jxi_registry registry = {entries, 2};
    assert_ptr_equal(jxi_registry_find(&registry, -1), &entries[1]);
    assert_ptr_equal(jxi_registry_find(&registry, 3), &entries[0]);
    assert_null(jxi_registry_find(&registry, 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_by_value),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
