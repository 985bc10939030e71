/* SPDX-License-Identifier: Apache-2.0 */
/* What the header enumerates is what can be walked at run time: same numbers, a code and two names for each, none
 * besides. */
#include <jixiao/jixiao.h>

#include "unit.h"

#include <stdio.h>
#include <string.h>

static const struct {
    const char *name;
    int32_t value;
    int32_t list;
} enumerators[] = {
#include "enumerators.inc"
};

enum { ENUMERATORS = sizeof enumerators / sizeof enumerators[0] };

static int listed(int32_t list, int32_t value) {
    for (int32_t i = 0; i < jx_enum_count(list); i++)
        if (jx_enum_value(list, i) == value) return 1;
    return 0;
}

static int declared(int32_t list, int32_t value) {
    for (int i = 0; i < ENUMERATORS; i++)
        if (enumerators[i].list == list && enumerators[i].value == value) return 1;
    return 0;
}

static void test_every_enumerator_is_listed(void **state) {
    (void)state;
    for (int i = 0; i < ENUMERATORS; i++) {
        print_message("%s\n", enumerators[i].name);
        assert_true(listed(enumerators[i].list, enumerators[i].value));
    }
}

static void test_every_entry_is_declared(void **state) {
    (void)state;
    for (int i = 0; i < ENUMERATORS; i++) {
        int32_t list = enumerators[i].list;
        for (int32_t k = 0; k < jx_enum_count(list); k++) assert_true(declared(list, jx_enum_value(list, k)));
    }
}

/* Also for the lists without enumerators: categories, findings and schemes. */
static void test_every_entry_has_a_code_and_names(void **state) {
    (void)state;
    for (int32_t l = 0; l < jx_enum_count(JX_ENUM_ENUM); l++) {
        int32_t list = jx_enum_value(JX_ENUM_ENUM, l);
        assert_true(jx_enum_count(list) > 0);
        for (int32_t i = 0; i < jx_enum_count(list); i++) {
            int32_t value = jx_enum_value(list, i), found = -1;
            const char *code = jx_enum_code(list, value);
            print_message("list %d entry %d: %s\n", (int)list, (int)value, code ? code : "(no code)");
            assert_non_null(code);
            assert_int_equal(jx_enum_find(list, code, &found), JX_OK);
            assert_int_equal(found, value);
            assert_true(strlen(jx_enum_name(list, value, "zh")) > 0);
            assert_true(strlen(jx_enum_name(list, value, "en")) > 0);
        }
    }
}

static void test_every_status_has_a_sentence_of_its_own(void **state) {
    (void)state;
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_STATUS); i++) {
        jx_status status = jx_enum_value(JX_ENUM_STATUS, i);
        assert_string_not_equal(jx_status_text(status, "en"), jx_status_text(9999, "en"));
        assert_string_not_equal(jx_status_text(status, "zh"), jx_status_text(9999, "zh"));
    }
}

static void test_every_macro_has_a_function(void **state) {
    (void)state;
    const struct {
        const char *name;
        int64_t value, called;
    } macros[] = {
#include "macros.inc"
    };
    for (size_t i = 0; i < sizeof macros / sizeof macros[0]; i++) {
        print_message("%s\n", macros[i].name);
        assert_true(macros[i].value == macros[i].called);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_macro_has_a_function),
        cmocka_unit_test(test_every_enumerator_is_listed),
        cmocka_unit_test(test_every_entry_is_declared),
        cmocka_unit_test(test_every_entry_has_a_code_and_names),
        cmocka_unit_test(test_every_status_has_a_sentence_of_its_own),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
