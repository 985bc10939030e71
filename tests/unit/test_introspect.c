/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <stdio.h>
#include <string.h>

#include "jixiao/jixiao.h"

enum { LISTS = JX_ENUM_BASIS };

static void tells_the_version(void **state) {
    (void)state;
    assert_int_equal(jx_version_number(), JX_VERSION_NUMBER);
    char text[32];
    int32_t number = JX_VERSION_NUMBER;
    snprintf(text, sizeof text, "%d.%d.%d", (int)(number / 10000), (int)(number / 100 % 100), (int)(number % 100));
    assert_string_equal(jx_version(), text);
}

static void tells_what_a_status_means(void **state) {
    (void)state;
    for (jx_status status = JX_OK; status <= JX_ERROR_UNSUPPORTED; status++) {
        assert_true(strlen(jx_status_text(status, "en")) > 3);
        assert_true(strlen(jx_status_text(status, "zh")) > 3);
        assert_string_not_equal(jx_status_text(status, "en"), jx_status_text(-1, "en"));
        assert_string_not_equal(jx_status_text(status, "en"), jx_status_text(status, "zh"));
    }
    assert_string_equal(jx_status_text(9999, "en"), jx_status_text(INT32_MIN, "en"));
    assert_string_equal(jx_status_text(JX_OK, NULL), jx_status_text(JX_OK, "fr"));
}

/* Every entry of every list has one number, one code, and names in both languages, and is found by its code. */
static void every_list_can_be_walked(void **state) {
    (void)state;
    assert_int_equal(jx_enum_count(JX_ENUM_ENUM), LISTS);
    for (int32_t list = 1; list <= LISTS; list++) {
        int32_t count = jx_enum_count(list);
        assert_true(count > 0);
        for (int32_t i = 0; i < count; i++) {
            int32_t value = jx_enum_value(list, i), found = -77;
            const char *code = jx_enum_code(list, value);
            assert_true(code && code[0]);
            assert_true(jx_enum_name(list, value, "zh")[0] && jx_enum_name(list, value, "en")[0]);
            assert_int_equal(jx_enum_find(list, code, &found), JX_OK);
            assert_int_equal(found, value); /* no code and no number stands for two */
        }
        assert_int_equal(jx_enum_value(list, count), -1);
        assert_int_equal(jx_enum_value(list, -1), -1);
    }
}

static void the_lists_are_whole(void **state) {
    (void)state;
    static const struct {
        int32_t list, count;
    } cases[] = {
        {JX_ENUM_STATUS, JX_ERROR_UNSUPPORTED + 1},
        {JX_ENUM_METHOD, JX_METHOD_STEP_DEDUCTION + 1},
        {JX_ENUM_GRADE, JX_GRADE_POOR + 1},
        {JX_ENUM_FIELD, JX_PROJECT_REASON},
        {JX_ENUM_SEVERITY, JX_SEVERITY_ERROR},
        {JX_ENUM_COMPARISON, JX_COMPARE_EQUAL + 1},
        {JX_ENUM_FUNDS, JX_FUNDS_OTHER + 1},
        {JX_ENUM_STAGE, JX_STAGE_EXECUTED + 1},
        {JX_ENUM_CLAIM, JX_CLAIM_TOTAL_SCORE + 1},
        {JX_ENUM_NOTE, JX_NOTE_LEFT_OUT},
        {JX_ENUM_VALUE, JX_VALUE_DATE + 1},
        {JX_ENUM_LIGHT, JX_LIGHT_BLUE + 1},
        {JX_ENUM_MONITOR, JX_MONITOR_WATCH},
        {JX_ENUM_TOTAL, JX_TOTAL_SCORE + 1},
        {JX_ENUM_STATEMENT, JX_STATEMENT_EXECUTED + 1},
        {JX_ENUM_WATCH, 2},
        {JX_ENUM_WORKING, JX_WORKING_COUNTED + 1},
        {JX_ENUM_BASIS, JX_BASIS_CARRIED + 1},
        {JX_ENUM_STATE, JX_STATE_UNREAD + 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(jx_enum_count(cases[i].list), cases[i].count);
}

static void codes_are_permanent(void **state) {
    (void)state;
    static const struct {
        int32_t list, value;
        const char *code, *zh, *en;
    } cases[] = {
        {JX_ENUM_STATUS, JX_ERROR_RANGE, "range", NULL, NULL},
        {JX_ENUM_METHOD, JX_METHOD_PROPORTIONAL, "proportional", NULL, NULL},
        {JX_ENUM_GRADE, JX_GRADE_EXCELLENT, "excellent", "优", "excellent"},
        {JX_ENUM_FIELD, JX_PROJECT_DEPARTMENT, "department", "主管部门", NULL},
        {JX_ENUM_SEVERITY, JX_SEVERITY_ERROR, "error", "错误", "error"},
        {JX_ENUM_COMPARISON, JX_COMPARE_AT_LEAST, ">=", NULL, "at least"},
        {JX_ENUM_FUNDS, JX_FUNDS_FISCAL, "fiscal", "当年财政拨款", NULL},
        {JX_ENUM_STAGE, JX_STAGE_FULL_YEAR, "full_year", "全年预算数", "full-year budget"},
        {JX_ENUM_CLAIM, JX_CLAIM_TOTAL_SCORE, "total-score", NULL, NULL},
        {JX_ENUM_NOTE, JX_NOTE_UNREAD, "unread", NULL, NULL},
        {JX_ENUM_VALUE, JX_VALUE_RANGE, "range", NULL, NULL},
        {JX_ENUM_LIGHT, JX_LIGHT_RED, "red", "红灯", "red"},
        {JX_ENUM_ENUM, JX_ENUM_CATEGORY, "category", NULL, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_string_equal(jx_enum_code(cases[i].list, cases[i].value), cases[i].code);
        if (cases[i].zh) assert_string_equal(jx_enum_name(cases[i].list, cases[i].value, "zh"), cases[i].zh);
        if (cases[i].en) assert_string_equal(jx_enum_name(cases[i].list, cases[i].value, "en"), cases[i].en);
    }
    static const struct {
        int32_t list;
        const char *code;
    } found[] = {
        {JX_ENUM_CATEGORY, "output.quality"}, {JX_ENUM_FINDING, "weights-not-100"}, {JX_ENUM_SCHEME, "mof-2020"}};
    for (size_t i = 0; i < sizeof found / sizeof found[0]; i++) {
        int32_t value;
        assert_int_equal(jx_enum_find(found[i].list, found[i].code, &value), JX_OK);
    }
}

static void what_is_not_there_is_refused(void **state) {
    (void)state;
    static const int32_t lists[] = {0, -1, LISTS + 1, INT32_MAX, INT32_MIN};
    int32_t value = 77;
    for (size_t i = 0; i < sizeof lists / sizeof lists[0]; i++) {
        assert_int_equal(jx_enum_count(lists[i]), 0);
        assert_int_equal(jx_enum_value(lists[i], 0), -1);
        assert_null(jx_enum_code(lists[i], 0));
        assert_null(jx_enum_name(lists[i], 0, "en"));
        assert_int_equal(jx_enum_find(lists[i], "ok", &value), JX_ERROR_NOT_FOUND);
    }
    assert_null(jx_enum_code(JX_ENUM_GRADE, 99));
    assert_null(jx_enum_name(JX_ENUM_GRADE, -1, "en"));
    assert_int_equal(jx_enum_find(JX_ENUM_GRADE, "Excellent", &value), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_enum_find(JX_ENUM_GRADE, NULL, &value), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_enum_find(JX_ENUM_GRADE, "good", NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(value, 77);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_the_version),        cmocka_unit_test(tells_what_a_status_means),
        cmocka_unit_test(every_list_can_be_walked), cmocka_unit_test(the_lists_are_whole),
        cmocka_unit_test(codes_are_permanent),      cmocka_unit_test(what_is_not_there_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
