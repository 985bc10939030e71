/* SPDX-License-Identifier: Apache-2.0 */
/* The formats and limits of the header are those that can be walked at run time. */
#include "unit.h"

#include <string.h>

#include <jixiao/documents.h>

static const struct {
    const char *name;
    int32_t value, list;
} constants[] = {
#include "document_enumerators.inc"
};

enum { CONSTANTS = sizeof constants / sizeof constants[0] };

static int places_of(int32_t list, int32_t value) {
    int places = 0;
    for (int32_t i = 0; i < jx_documents_count(list); i++) places += jx_documents_value(list, i) == value;
    return places;
}

static void each_constant_is_in_its_list_once(void **state) {
    (void)state;
    int entries = 0;
    for (int i = 0; i < CONSTANTS; i++) assert_int_equal(places_of(constants[i].list, constants[i].value), 1);
    for (int32_t i = 0; i < jx_documents_count(JX_DOCUMENTS_LIST); i++)
        entries += jx_documents_count(jx_documents_value(JX_DOCUMENTS_LIST, i));
    assert_int_equal(entries, CONSTANTS);
}

static void each_entry_has_a_code_and_names(void **state) {
    (void)state;
    for (int i = 0; i < CONSTANTS; i++) {
        int32_t list = constants[i].list, value = constants[i].value;
        const char *code = jx_documents_code(list, value);
        assert_true(code && code[0]);
        for (int32_t k = 0; k < jx_documents_count(list); k++) {
            int32_t other = jx_documents_value(list, k);
            assert_true(other == value || strcmp(jx_documents_code(list, other), code) != 0);
        }
        assert_string_not_equal(jx_documents_name(list, value, "en"), jx_documents_name(list, value, "zh"));
        assert_string_equal(jx_documents_name(list, value, NULL), jx_documents_name(list, value, "zh"));
    }
}

static void what_is_not_there_is_told(void **state) {
    (void)state;
    static const int32_t unknown[] = {-1, 0, 4, INT32_MAX};
    for (size_t i = 0; i < sizeof unknown / sizeof unknown[0]; i++) {
        assert_int_equal(jx_documents_count(unknown[i]), 0);
        assert_int_equal(jx_documents_value(unknown[i], 0), -1);
        assert_null(jx_documents_code(unknown[i], 1));
        assert_null(jx_documents_name(unknown[i], 1, "en"));
    }
    assert_int_equal(jx_documents_value(JX_DOCUMENTS_FORMAT, -1), -1);
    assert_int_equal(jx_documents_value(JX_DOCUMENTS_FORMAT, jx_documents_count(JX_DOCUMENTS_FORMAT)), -1);
    assert_null(jx_documents_code(JX_DOCUMENTS_FORMAT, 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_constant_is_in_its_list_once),
        cmocka_unit_test(each_entry_has_a_code_and_names),
        cmocka_unit_test(what_is_not_there_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
