/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <stdbool.h>
#include <string.h>

#include "scheme/category.h"

static void codes_are_in_order(void **state) {
    (void)state;
    for (size_t i = 0; i < jxi_category_count; i++) {
        const jxi_category *category = &jxi_categories[i];
        assert_true(category->zh[0] && category->en[0]);
        for (size_t j = 0; j < i; j++) assert_string_not_equal(jxi_categories[j].code, category->code);
        size_t length = jxi_category_class_length(category->code);
        if (category->code[length] == '\0') continue;
        bool has_class = false; /* its class stands before it */
        for (size_t j = 0; j < i; j++)
            has_class = has_class || (strlen(jxi_categories[j].code) == length &&
                                      strncmp(jxi_categories[j].code, category->code, length) == 0);
        assert_true(has_class);
    }
}

static void tells_classes(void **state) {
    (void)state;
    static const struct {
        const char *code, *class_code;
        int within;
    } cases[] = {
        {"output.quality", "output", 1},
        {"output", "output", 1},
        {"outputs", "output", 0},
        {"output", "output.quality", 0},
        {"benefit.social", "output", 0},
        {"output.quality", "output.quality", 1},
        {"", "output", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(jxi_category_in_class(cases[i].code, cases[i].class_code), cases[i].within);
    assert_int_equal(jxi_category_class_length("output.quality"), 6);
    assert_int_equal(jxi_category_class_length("output"), 6);
    assert_int_equal(jxi_category_class_length(""), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(codes_are_in_order),
        cmocka_unit_test(tells_classes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
