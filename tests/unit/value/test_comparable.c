/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "model/model.h"

/* What two values are when they are held against each other; NULL: they cannot be. */
static const struct {
    const char *target, *actual, *t, *a;
} cases[] = {
    /* one unit, and a unit on one side */
    {"≥80%", "100%", "80", "100"},
    {"21 万份", "21 万份", "21", "21"},
    {"21 万份", "20", "21", "20"},
    {"50", "50个", "50", "50"},
    {"≥95", "98%", "95", "98"},
    {"583元/人*月", "590", "583", "590"},
    /* multiples */
    {"5万", "50001人", "50000", "50001"},
    {"5万", "6万元", "5", "6"},
    {"1.2万亩", "12000亩", "12000", "12000"},
    {"2亿元", "19999万元", "20000", "19999"},
    {"20万元", "199999.5元", "200000", "199999.5"},
    {"0.5元", "1亿元", "0.5", "100000000"},
    /* conversions */
    {"0.9‰", "0.08%", "0.9", "0.8"},
    {"1天", "25小时", "24", "25"},
    {"1年", "11个月", "12", "11"},
    {"1公顷", "15亩", "15", "15"},
    {"2吨", "1999公斤", "2000", "1999"},
    {"3公里", "3000米", "3000", "3000"},
    {"5个工作日", "4工作日", "5", "4"},
    {"5个工作日", "4天", NULL, NULL},
    /* counters */
    {"80人", "80名", "80", "80"},
    {"12次", "12场", "12", "12"},
    {"3起", "2例", "3", "2"},
    {"30家", "28户", "30", "28"},
    {"14个", "14种", "14", "14"},
    {"3项", "3个项目", "3", "3"},
    {"30株苗木", "30株", "30", "30"},
    {"80人次", "80人", NULL, NULL},
    {"80个", "80人", NULL, NULL},
    {"14个", "14人次", NULL, NULL},
    {"5批", "5000册", NULL, NULL},
    {"30只", "30头", NULL, NULL},
    {"0起", "0人次", "0", "0"},
    {"0起", "3人次", NULL, NULL},
    {"零投诉", "0起", "0", "0"},
    {"0", "零投诉", "0", "0"},
    {"≤5", "零投诉", "5", "0"},
    {"≥90%", "零投诉", NULL, NULL},
    {"≥90", "零投诉", NULL, NULL},
    /* different things */
    {"80%", "80人", NULL, NULL},
    {"20万元", "20%", NULL, NULL},
    {"20万元", "20万份", NULL, NULL},
    {"300元/人", "300元", NULL, NULL},
    {"300元/人", "300元/户", NULL, NULL},
    {"5%", "5个百分点", NULL, NULL},
    {"5万", "5%", NULL, NULL},
    {"30亩", "每亩100", NULL, NULL},
    {"300元/人*月", "301元/人·月", "300", "301"},
    {"2次/年", "2次/每年", "2", "2"},
    {"每人每年300元", "310元/人·年", "300", "310"},
    {"每人每年300元", "310元/年", NULL, NULL},
    {"每亩300", "每亩310元", "300", "310"},
    /* a bare number against a share */
    {"95%", "1", NULL, NULL},
    {"95%", "0.98", NULL, NULL},
    {"95%", "0", "95", "0"},
    {"95%", "98", "95", "98"},
    {"1", "100%", NULL, NULL},
    {"0.5%", "0.4", "0.5", "0.4"},
    /* changes */
    {"减少50%", "减少40%", "50", "40"},
    {"减少50%", "50%", "50", "50"},
    {"减少50%", "增长50%", NULL, NULL},
    {"增长5%", "下降5%", NULL, NULL},
    /* dates */
    {"2021年12月底", "2021年12月31日", "20211231", "20211231"},
    {"2021年12月底", "12月", "20211200", "20211200"},
    {"9月前", "8月15日", "900", "800"},
    {"12月31日前", "2021年11月30日", "20211231", "20211130"},
    {"2021年底", "2022年1月5日", "20211231", "20220105"},
    {"12月", "10个月", "12", "10"},
    {"≥12月", "12月", "12", "12"},
    {"2021年12月", "10个月", NULL, NULL},
    {"12月31日", "12个月", NULL, NULL},
    {"9月前", "9", NULL, NULL},
    {"2021年底", "100%", NULL, NULL},
    /* ranges and words */
    {"15-20个", "16个", "15", "16"},
    {"15个", "14-16个", NULL, NULL},
    {"有效", "5", NULL, NULL},
    {"5", "有效", NULL, NULL},
    {"5", "", NULL, NULL},
    /* what does not fit in the smaller unit */
    {"9000000000000亿元", "1元", NULL, NULL},
};

static void compares(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_value *target = NULL, *actual = NULL;
        assert_int_equal(jx_value_new(cases[i].target, &target), JX_OK);
        assert_int_equal(jx_value_new(cases[i].actual, &actual), JX_OK);
        jx_decimal t = 7, a = 7, expected_t = 7, expected_a = 7;
        bool comparable = jxi_value_comparable(target, actual, &t, &a);
        if (comparable != (cases[i].t != NULL)) fail_msg("%s against %s", cases[i].actual, cases[i].target);
        if (cases[i].t) assert_int_equal(jx_decimal_parse(cases[i].t, &expected_t), JX_OK);
        if (cases[i].a) assert_int_equal(jx_decimal_parse(cases[i].a, &expected_a), JX_OK);
        if (t != expected_t || a != expected_a) fail_msg("%s against %s: numbers", cases[i].actual, cases[i].target);
        jx_value_unref(target);
        jx_value_unref(actual);
    }
    jx_decimal t, a;
    assert_false(jxi_value_comparable(NULL, NULL, &t, &a));
}

static void brings_the_upper_end_along(void **state) {
    (void)state;
    static const struct {
        const char *target, *actual, *high;
    } ranges[] = {
        {"15-20个", "16个", "20"},
        {"1-2万人", "15000人", "20000"},
        {"15-20个", "16人", NULL},
        {"15个", "16个", NULL},
    };
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++) {
        jx_value *target = NULL, *actual = NULL;
        assert_int_equal(jx_value_new(ranges[i].target, &target), JX_OK);
        assert_int_equal(jx_value_new(ranges[i].actual, &actual), JX_OK);
        jx_decimal high = 7, expected = 7;
        assert_int_equal(jxi_value_comparable_high(target, actual, &high), ranges[i].high != NULL);
        if (ranges[i].high) assert_int_equal(jx_decimal_parse(ranges[i].high, &expected), JX_OK);
        assert_true(high == expected);
        jx_value_unref(target);
        jx_value_unref(actual);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(compares),
        cmocka_unit_test(brings_the_upper_end_along),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
