/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "scheme/field.h"

/* Everything of a scheme as lines "path = value", by the public functions alone: what a JSON writer does. */
typedef void (*visit)(const char *path, const char *value, void *context);

static void walk(const jx_scheme *scheme, const char *list, visit call, void *context) {
    const char *name;
    for (int32_t i = 0; (name = jx_scheme_field_name(list, i)) != NULL; i++) {
        char path[128], item[140], digits[32];
        snprintf(path, sizeof path, "%s%s%s", list, *list ? "." : "", name);
        const char *text = jx_scheme_text(scheme, path);
        jx_decimal number = jx_scheme_number(scheme, path);
        if (text) {
            call(path, text, context);
        } else if (number != JX_NONE) {
            assert_int_equal(jx_decimal_format(number, 0, digits, sizeof digits), JX_OK);
            call(path, digits, context);
        }
        for (int32_t k = 0; k < jx_scheme_length(scheme, path); k++) {
            snprintf(item, sizeof item, "%s[%d]", path, k);
            walk(scheme, item, call, context);
        }
    }
}

static void copy_field(const char *path, const char *value, void *context) {
    if (jx_scheme_set(context, path, value) != JX_OK) fail_msg("%s", jx_scheme_detail(context));
}

static void same_field(const char *path, const char *value, void *context) {
    const char *text = jx_scheme_text(context, path);
    char digits[32];
    if (!text) {
        assert_int_equal(jx_decimal_format(jx_scheme_number(context, path), 0, digits, sizeof digits), JX_OK);
        text = digits;
    }
    if (strcmp(text, value) != 0) fail_msg("%s is %s, not %s", path, text, value);
}

/* Reading back what was written gives the same scheme, for each built-in one. */
static void walking_and_setting_are_inverse(void **state) {
    (void)state;
    for (size_t i = 0; i < jxi_builtin_scheme_count; i++) {
        jx_scheme *from = NULL, *to = NULL;
        assert_int_equal(jx_scheme_builtin(jxi_builtin_schemes[i]->id, &from), JX_OK);
        assert_int_equal(jx_scheme_new("other", NULL, &to), JX_OK);
        walk(from, "", copy_field, to);
        walk(from, "", same_field, to);
        walk(to, "", same_field, from);
        if (jx_scheme_freeze(to) != JX_OK) fail_msg("%s: %s", jxi_builtin_schemes[i]->id, jx_scheme_detail(to));
        jx_scheme_unref(from);
        jx_scheme_unref(to);
    }
}

static void a_copy_stands_alone(void **state) {
    (void)state;
    jx_scheme *base = NULL, *copy = NULL;
    assert_int_equal(jx_scheme_builtin("form-2017", &base), JX_OK);
    assert_int_equal(jx_scheme_new("mine", base, &copy), JX_OK);
    jx_scheme_unref(base);
    assert_string_equal(jx_scheme_id(copy), "mine");
    assert_string_equal(jx_scheme_text(copy, "classes[1].code"), "benefit");
    assert_int_equal(jx_scheme_number(copy, "rules[0].intervals[3].to"), jxi_points(10));
    assert_int_equal(jx_scheme_freeze(copy), JX_OK);
    jx_scheme_unref(copy);
}

static const struct {
    const char *path, *text;
    jx_status status;
    const char *detail;
} settings[] = {
    {"name.zh", "本区办法", JX_OK, NULL},
    {"$.execution.weight", "15.5", JX_OK, NULL},
    {"rounding.digits", "3", JX_OK, NULL},
    {"rounding.rule", "half-even", JX_OK, NULL},
    {"no_total", "true", JX_OK, NULL},
    {"grades[0].from", "90", JX_OK, NULL},
    {"grades[0].name.zh", "优", JX_OK, NULL},
    {"grades[1].grade", "good", JX_OK, NULL},
    {"rules[0].levels[0].words", "是", JX_OK, NULL},
    {"grades[3].from", "1", JX_ERROR_NOT_FOUND, "$.grades[3].from: items have to be added in order"},
    {"grades[0]", "1", JX_ERROR_ARGUMENT, "$.grades[0]: is a list"},
    {"grades", "1", JX_ERROR_ARGUMENT, "$.grades: is a list"},
    {"weight", "1", JX_ERROR_NOT_FOUND, "$.weight: there is no such field"},
    {"grades[0].weight", "1", JX_ERROR_NOT_FOUND, "$.grades[0].weight: there is no such field"},
    {"grades[x].from", "1", JX_ERROR_NOT_FOUND, "$.grades[x].from: there is no such field"},
    {"grades[0", "1", JX_ERROR_NOT_FOUND, "$.grades[0: there is no such field"},
    {"grades[99999999999999999999].from", "1", JX_ERROR_NOT_FOUND, NULL},
    {"", "1", JX_ERROR_NOT_FOUND, "$.: there is no such field"},
    {"execution.weight", "ten", JX_ERROR_SYNTAX, "$.execution.weight: expected a number"},
    {"execution.weight", "1e3", JX_ERROR_SYNTAX, NULL},
    {"execution.weight", "99999999999999999999", JX_ERROR_RANGE, "$.execution.weight: the number is too large"},
    {"rounding.digits", "1.5", JX_ERROR_SYNTAX, "$.rounding.digits: expected a whole number"},
    {"rounding.rule", "up", JX_ERROR_SYNTAX, "$.rounding.rule: may be half-up, half-even, down"},
    {"no_total", "perhaps", JX_ERROR_SYNTAX, "$.no_total: expected true or false"},
    {"name.zh", "\xff\xfe", JX_ERROR_ARGUMENT, "$.name.zh: the text is not UTF-8"},
};

static void set_checks_path_and_type(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_new("x", NULL, &scheme), JX_OK);
    for (size_t i = 0; i < sizeof settings / sizeof settings[0]; i++) {
        jx_status status = jx_scheme_set(scheme, settings[i].path, settings[i].text);
        if (status != settings[i].status) fail_msg("%s: status %d", settings[i].path, (int)status);
        if (settings[i].detail) assert_string_equal(jx_scheme_detail(scheme), settings[i].detail);
    }
    assert_int_equal(jx_scheme_number(scheme, "execution.weight"), 15500000);
    assert_int_equal(jx_scheme_number(scheme, "rounding.digits"), jxi_points(3));
    assert_int_equal(jx_scheme_number(scheme, "no_total"), jxi_points(1));
    assert_int_equal(jx_scheme_number(scheme, "grades[0].to"), JX_NONE);
    assert_int_equal(jx_scheme_length(scheme, "grades"), 2);
    assert_string_equal(jx_scheme_text(scheme, "rounding.rule"), "half-even");
    jx_scheme_unref(scheme);
}

static void remove_takes_items_and_values_away(void **state) {
    (void)state;
    jx_scheme *base = NULL, *scheme = NULL;
    assert_int_equal(jx_scheme_builtin(NULL, &base), JX_OK);
    assert_int_equal(jx_scheme_new("x", base, &scheme), JX_OK);
    assert_int_equal(jx_scheme_remove(scheme, "grades[1]"), JX_OK);
    assert_int_equal(jx_scheme_length(scheme, "grades"), 3);
    assert_string_equal(jx_scheme_text(scheme, "grades[1].name.en"), "fair");
    assert_int_equal(jx_scheme_remove(scheme, "grades[3]"), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_scheme_remove(scheme, "grades"), JX_OK);
    assert_int_equal(jx_scheme_length(scheme, "grades"), 0);
    assert_int_equal(jx_scheme_set(scheme, "name.en", NULL), JX_OK);
    assert_null(jx_scheme_text(scheme, "name.en"));
    assert_int_equal(jx_scheme_remove(scheme, "execution.weight"), JX_OK);
    assert_int_equal(jx_scheme_number(scheme, "execution.weight"), 0);
    assert_int_equal(jx_scheme_remove(scheme, "nothing"), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_scheme_set(scheme, "grades[0].from", "90"), JX_OK);
    assert_int_equal(jx_scheme_remove(scheme, "grades[0].from"), JX_OK);
    assert_int_equal(jx_scheme_number(scheme, "grades[0].from"), JX_NONE);
    assert_int_equal(jx_scheme_remove(scheme, "grades[0]"), JX_OK);
    assert_int_equal(jx_scheme_length(scheme, "grades"), 0);
    jx_scheme_unref(scheme);
    jx_scheme_unref(base);
}

static void a_frozen_scheme_stays(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_builtin(NULL, &scheme), JX_OK);
    assert_int_equal(jx_scheme_is_frozen(scheme), 1);
    assert_int_equal(jx_scheme_set(scheme, "id", "y"), JX_ERROR_STATE);
    assert_int_equal(jx_scheme_remove(scheme, "grades"), JX_ERROR_STATE);
    assert_int_equal(jx_scheme_freeze(scheme), JX_OK);
    assert_string_equal(jx_scheme_id(scheme), "mof-2020");
    jx_scheme_unref(scheme);
}

static void lists_have_limits(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_new("x", NULL, &scheme), JX_OK);
    char path[40];
    for (int i = 0; i <= JXI_CLASSES; i++) {
        snprintf(path, sizeof path, "classes[%d].code", i);
        assert_int_equal(jx_scheme_set(scheme, path, "c"), i < JXI_CLASSES ? JX_OK : JX_ERROR_LIMIT);
    }
    jx_scheme_unref(scheme);
}

static void fields_tell_of_themselves(void **state) {
    (void)state;
    assert_int_equal(jx_scheme_field_type("grades[].from"), JX_FIELD_NUMBER);
    assert_int_equal(jx_scheme_field_type("grades[7].from"), JX_FIELD_NUMBER);
    assert_int_equal(jx_scheme_field_type("rules"), JX_FIELD_LIST);
    assert_int_equal(jx_scheme_field_type("rules[].levels[].words"), JX_FIELD_TEXT);
    assert_int_equal(jx_scheme_field_type("rules[].nothing"), JX_FIELD_NONE);
    assert_int_equal(jx_scheme_field_type(NULL), JX_FIELD_NONE);
    assert_string_equal(jx_scheme_field_name(NULL, 0), "id");
    assert_string_equal(jx_scheme_field_name("rules[].ladder", 0), "from");
    assert_null(jx_scheme_field_name("rules[].ladder", 9));
    assert_null(jx_scheme_field_name("nothing", 0));
    assert_string_equal(jx_scheme_field_choice("rounding.rule", 0), "half-up");
    assert_null(jx_scheme_field_choice("rounding.rule", 3));
    assert_null(jx_scheme_field_choice("id", 0));
    assert_non_null(jx_scheme_field_doc("id", "en"));
    assert_null(jx_scheme_field_doc("nothing", "en"));
}

static void nothing_is_taken_badly(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_new(NULL, NULL, &scheme), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_scheme_new(" ", NULL, &scheme), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_scheme_new("x", NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_scheme_set(NULL, "id", "x"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_scheme_remove(NULL, "id"), JX_ERROR_ARGUMENT);
    assert_null(jx_scheme_text(NULL, "id"));
    assert_int_equal(jx_scheme_number(NULL, "id"), JX_NONE);
    assert_int_equal(jx_scheme_length(NULL, "grades"), -1);
    assert_string_equal(jx_scheme_detail(NULL), "");
    assert_int_equal(jx_scheme_is_frozen(NULL), 0);
    assert_int_equal(jx_scheme_freeze(NULL), JX_ERROR_ARGUMENT);
    assert_null(scheme);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(walking_and_setting_are_inverse), cmocka_unit_test(a_copy_stands_alone),
        cmocka_unit_test(set_checks_path_and_type),        cmocka_unit_test(remove_takes_items_and_values_away),
        cmocka_unit_test(a_frozen_scheme_stays),           cmocka_unit_test(lists_have_limits),
        cmocka_unit_test(fields_tell_of_themselves),       cmocka_unit_test(nothing_is_taken_badly),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
