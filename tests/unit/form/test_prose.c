/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

static void statements(void **state) {
    static const struct {
        const char *text, *told; /* "I409.6" initial, "E143.3" executed */
    } cases[] = {
        {"该项目2021年初预算409.6万元,2021年实际支出143.30万元。", "I409.6E143.3"},
        {"年初预算数为 1,200.5 万元。", "I1200.5"},
        {"全年实际支出1430000元，结余较少。", "E143"},
        {"年初预算资金共计：2亿元", "I20000"},
        {"实际执行率达到90%", ""},
        {"年初预算409.6", ""},
        {"初预算安排合理，支出进度快", ""},
        {"项目总支出143万元", ""},
        {"", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of("x\n");
        assert_int_equal(jxi_read_prose(reading, cases[i].text, "line 7"), JX_OK);
        char told[TOLD_SIZE] = "";
        for (size_t k = 0; k < reading->stated_count; k++) {
            tell(told, reading->stated[k].kind == JX_STATEMENT_INITIAL ? "I" : "E");
            tell_decimal(told, reading->stated[k].amount);
            assert_string_equal(reading->stated[k].place, "line 7");
        }
        assert_string_equal(told, cases[i].told);
        jx_reading_unref(reading);
    }
}

/* Text inside a form is the form's: only what stands between forms is the report's. */
static void only_between_forms(void **state) {
    (void)state;
    jx_reading *reading =
        reading_of("年初预算10万元。\n项目名称|甲\n年度资金总额|1|1|1\n一级指标|三级指标|指标值|完成值\n"
                   "产出指标|全年支出5万元|1|1\n全年支出8万元。\n");
    assert_int_equal(reading->stated_count, 2);
    assert_int_equal(reading->stated[0].amount, jxi_points(10));
    assert_int_equal(reading->stated[1].amount, jxi_points(8));
    jx_reading_unref(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(statements), cmocka_unit_test(only_between_forms)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
