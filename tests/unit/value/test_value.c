/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "model/model.h"

enum {
    NO = JX_COMPARE_NONE,
    GE = JX_COMPARE_AT_LEAST,
    GT = JX_COMPARE_MORE,
    LE = JX_COMPARE_AT_MOST,
    LT = JX_COMPARE_LESS,
    EQ = JX_COMPARE_EQUAL
};

static jx_value *parsed(const char *text) {
    jx_value *value = NULL;
    if (jx_value_new(text, &value) != JX_OK) fail_msg("\"%s\" is refused", text);
    return value;
}

static void assert_shown(const char *text, jx_decimal number, const char *expected) {
    char shown[32];
    assert_int_equal(jx_decimal_format(number, 0, shown, sizeof shown), JX_OK);
    if (strcmp(shown, expected) != 0) fail_msg("\"%s\": %s is not %s", text, shown, expected);
}

static const struct {
    const char *text;
    int32_t comparison;
    const char *number, *unit;
} numbers[] = {
    {"100%", NO, "100", "%"},
    {"98.00%", NO, "98", "%"},
    {"50", NO, "50", ""},
    {" 50 ", NO, "50", ""},
    {"2370人", NO, "2370", "人"},
    {"14种", NO, "14", "种"},
    {"1.2万亩", NO, "1.2", "万亩"},
    {"21 万份", NO, "21", "万份"},
    {"20万元", NO, "20", "万元"},
    {"2.6亿元", NO, "2.6", "亿元"},
    {"0起", NO, "0", "起"},
    {"25TB", NO, "25", "TB"},
    {"500m2", NO, "500", "m2"},
    {"500㎡", NO, "500", "㎡"},
    {"583元/人*月", NO, "583", "元/人*月"},
    {"400元/人、天", NO, "400", "元/人、天"},
    {"400元／人·天", NO, "400", "元/人*天"},
    {"12.5万元/公里", NO, "12.5", "万元/公里"},
    {"2次/年", NO, "2", "次/年"},
    {"每年2次", NO, "2", "次/年"},
    {"每亩300", NO, "300", "/亩"},
    {"每亩300元", NO, "300", "元/亩"},
    {"人均300元", NO, "300", "元/人"},
    {"每人每年300元", NO, "300", "元/人每年"},
    {"3个项目", NO, "3", "个项目"},
    {"30株苗木", NO, "30", "株苗木"},
    {"5个百分点", NO, "5", "个百分点"},
    /* full-width and torn */
    {"１００％", NO, "100", "%"},
    {"１２０．５０元", NO, "120.5", "元"},
    {"120,000.00", NO, "120000", ""},
    {"1,234,567.89元", NO, "1234567.89", "元"},
    {"3577. 95", NO, "3577.95", ""},
    {"95 %", NO, "95", "%"},
    {"-5%", NO, "-5", "%"},
    {"−5℃", NO, "-5", "℃"},
    {"+5", NO, "5", ""},
    {"95。", NO, "95", ""},
    /* the sign of a share, however it is written */
    {"100百分比", NO, "100", "%"},
    {">= 95 %(百分比)", GE, "95", "%"},
    {"百分之95", NO, "95", "%"},
    {"百分之百", NO, "100", "%"},
    {"千分之3", NO, "3", "‰"},
    {"20(万元)", NO, "20", "万元"},
    {"50（个）", NO, "50", "个"},
    /* comparisons */
    {"≥80%", GE, "80", "%"},
    {"≧ 735 人次", GE, "735", "人次"},
    {">=80人", GE, "80", "人"},
    {"＞＝80人", GE, "80", "人"},
    {"》=80人", GE, "80", "人"},
    {"> = 80人", GE, "80", "人"},
    {"=>80人", GE, "80", "人"},
    {"≥≥80%", GE, "80", "%"},
    {"≥ ≥ 80%", GE, "80", "%"},
    {"不低于95%", GE, "95", "%"},
    {"不少于6种", GE, "6", "种"},
    {"至少6种", GE, "6", "种"},
    {"大于等于6种", GE, "6", "种"},
    {"98%以上", GE, "98", "%"},
    {"98%及以上", GE, "98", "%"},
    {"98%（含）以上", GE, "98", "%"},
    {"50（含）以上", GE, "50", ""},
    {">90%以上", GE, "90", "%"},
    {">5", GT, "5", ""},
    {"＞5", GT, "5", ""},
    {"大于5", GT, "5", ""},
    {"高于5", GT, "5", ""},
    {"超过5", GT, "5", ""},
    {"≤10次", LE, "10", "次"},
    {"≦10次", LE, "10", "次"},
    {"<=5300元/户", LE, "5300", "元/户"},
    {"不超过20万元", LE, "20", "万元"},
    {"不超过20万元以内", LE, "20", "万元"},
    {"20万元以内", LE, "20", "万元"},
    {"20万元以下", LE, "20", "万元"},
    {"控制在20万元以内", LE, "20", "万元"},
    {"5个工作日内", LE, "5", "个工作日"},
    {"小于0.9‰", LT, "0.9", "‰"},
    {"<5", LT, "5", ""},
    {"低于5", LT, "5", ""},
    {"=100%", EQ, "100", "%"},
    {"═ 100 %", EQ, "100", "%"},
    {"﹦100%", EQ, "100", "%"},
    {"等于100%", EQ, "100", "%"},
    {"≥12月", GE, "12", "月"},
    /* short words around a number */
    {"已完成100%", NO, "100", "%"},
    {"完成30个", NO, "30", "个"},
    {"达到95%", NO, "95", "%"},
    {"100%覆盖", NO, "100", "%"},
    {"满意度≥90%", GE, "90", "%"},
    {"合格率达到98%", NO, "98", "%"},
    {"提高到95%", NO, "95", "%"},
    {"减少至5%", NO, "5", "%"},
    {"200余人", NO, "200", "人"},
    {"20余万元", NO, "20", "万元"},
    {"2万余人", NO, "2", "万人"},
    {"30多家", NO, "30", "家"},
    {"零投诉", NO, "0", "投诉"},
    {"0投诉", NO, "0", "投诉"},
    /* the edge of what fits */
    {"9223372036854.775807", NO, "9223372036854.775807", ""},
};

static void reads_numbers(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) {
        jx_value *value = parsed(numbers[i].text);
        if (jx_value_kind(value) != JX_VALUE_NUMBER) fail_msg("\"%s\" is no number", numbers[i].text);
        assert_string_equal(jx_value_text(value), numbers[i].text);
        assert_shown(numbers[i].text, jx_value_number(value), numbers[i].number);
        if (jx_value_comparison(value) != numbers[i].comparison) fail_msg("\"%s\": comparison", numbers[i].text);
        assert_string_equal(jx_value_unit(value), numbers[i].unit);
        assert_true(jx_value_high(value) == JX_NONE);
        assert_false(value->decrease || value->increase);
        jx_value_unref(value);
    }
}

static void keeps_words(void **state) {
    (void)state;
    static const char *const texts[] = {
        "有效",
        "是",
        "已完成",
        "显著提升",
        "达成预期指标",
        "全天候",
        "无",
        "-",
        "/",
        "—",
        "——",
        "*",
        "≥",
        "%",
        "XX",
        "≥**人",
        "文字描述：按时完成50个",
        "完成3个项目建设并通过验收",
        "2次超时",
        "3点",
        "第3名",
        "前3名",
        "3A级",
        "4季度",
        "PM2.5",
        "编号99999999999999999999",
        "1e999",
        "1e5",
        ".5",
        "1、2",
        "12 34",
        "1, 234",
        "1,2345",
        "1234,567",
        "0,500",
        "1. 50人",
        "12. 5%",
        "3/5",
        "1:20",
        "7*24小时",
        "50±5",
        "80%≤x≤90%",
        "≥15-20个",
        "5-3个",
        "500-1万人",
        "20个-30人",
        "≥90%以下",
        "><5",
        "≥≤5",
        "约200人",
        "200人左右",
        "不合格率2%",
        "30个以上50个以下",
        "百分之九十",
        "两次",
        "减少50%提高20%",
        "50个（未完成）",
        /* numbers that may be dates */
        "2021年",
        "2022年全年",
        "2021.12",
        "20211231",
        "2020-2021",
        "1-12月",
        "2021年1-12月",
        "10日前",
        /* dates of no calendar */
        "2021年2月29日",
        "2021-13-01",
        "13月",
        "12月32日",
        "0月",
        "2021年12月0日",
        "≥2021年12月",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        jx_value *value = parsed(texts[i]);
        if (jx_value_kind(value) != JX_VALUE_TEXT) fail_msg("\"%s\" is words", texts[i]);
        assert_true(jx_value_number(value) == JX_NONE);
        assert_string_equal(jx_value_text(value), texts[i]);
        jx_value_unref(value);
    }
}

static void reads_ranges(void **state) {
    (void)state;
    static const struct {
        const char *text, *low, *high, *unit;
        int32_t comparison;
    } cases[] = {
        {"15-20个", "15", "20", "个", NO},  {"80%-90%", "80", "90", "%", NO},    {"80-90%", "80", "90", "%", NO},
        {"10～15", "10", "15", "", NO},     {"10—15", "10", "15", "", NO},       {"10——15", "10", "15", "", NO},
        {"15至20", "15", "20", "", NO},     {"1万-2万人", "1", "2", "万人", NO}, {"1-2万人", "1", "2", "万人", NO},
        {"=10-15次", "10", "15", "次", EQ}, {"10-15天", "10", "15", "天", NO},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_value *value = parsed(cases[i].text);
        if (jx_value_kind(value) != JX_VALUE_RANGE) fail_msg("\"%s\" is no range", cases[i].text);
        assert_shown(cases[i].text, jx_value_number(value), cases[i].low);
        assert_shown(cases[i].text, jx_value_high(value), cases[i].high);
        assert_string_equal(jx_value_unit(value), cases[i].unit);
        assert_int_equal(jx_value_comparison(value), cases[i].comparison);
        jx_value_unref(value);
    }
}

static void reads_dates(void **state) {
    (void)state;
    static const struct {
        const char *text, *number;
        int32_t comparison;
    } cases[] = {
        {"2021年12月底", "20211231", NO},
        {"12月底之前", "1231", LE},
        {"9月前", "900", LE},
        {"10月", "1000", NO},
        {"12月份", "1200", NO},
        {"2021.12.31", "20211231", NO},
        {"2021-12-31", "20211231", NO},
        {"2021/12/31前", "20211231", LE},
        {"2021-12", "20211200", NO},
        {"2021.12前", "20211200", LE},
        {"2021年底", "20211231", NO},
        {"年底前", "1231", LE},
        {"2021年12月完成", "20211200", NO},
        {"2021年12月31日前完成", "20211231", LE},
        {"2020年2月底", "20200229", NO},
        {"2021年2月底", "20210228", NO},
        {"2月底", "200", NO},
        {"2020年2月29日", "20200229", NO},
        {"≤12月", "1200", LE},
        {"12月上旬", "1200", NO},
        {"２０２１年６月", "20210600", NO},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_value *value = parsed(cases[i].text);
        if (jx_value_kind(value) != JX_VALUE_DATE) fail_msg("\"%s\" is no date", cases[i].text);
        assert_shown(cases[i].text, jx_value_number(value), cases[i].number);
        assert_int_equal(jx_value_comparison(value), cases[i].comparison);
        assert_string_equal(jx_value_unit(value), "");
        jx_value_unref(value);
    }
}

static void knows_the_direction_of_a_change(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int32_t comparison;
        bool decrease, increase;
    } cases[] = {
        {"减少50%", NO, true, false},     {"减少 50%", NO, true, false},    {"下降不少于5%", GE, true, false},
        {"压缩10%以上", GE, true, false}, {"增长10%", NO, false, true},     {"同比下降5.3%", NO, true, false},
        {"≥提高5%", GE, false, true},     {"降至5%以下", LE, false, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_value *value = parsed(cases[i].text);
        assert_int_equal(jx_value_kind(value), JX_VALUE_NUMBER);
        assert_int_equal(jx_value_comparison(value), cases[i].comparison);
        assert_int_equal(value->decrease, cases[i].decrease);
        assert_int_equal(value->increase, cases[i].increase);
        jx_value_unref(value);
    }
}

static void keeps_the_digits_written(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int32_t decimals;
    } cases[] = {{"100%", 0}, {"98.00%", 2}, {"0.1234567", 7}, {"有效", -1}, {"", -1}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_value *value = parsed(cases[i].text);
        assert_int_equal(value->decimals, cases[i].decimals);
        jx_value_unref(value);
    }
}

static void nothing_is_nothing(void **state) {
    (void)state;
    static const char *const texts[] = {NULL, "", "  ", "\t\n", "　"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        jx_value *value = parsed(texts[i]);
        assert_int_equal(jx_value_kind(value), JX_VALUE_NONE);
        assert_null(jx_value_text(value));
        assert_string_equal(jx_value_unit(value), "");
        jx_value_unref(value);
    }
    assert_int_equal(jx_value_kind(NULL), JX_VALUE_NONE);
    assert_null(jx_value_text(NULL));
    assert_string_equal(jx_value_unit(NULL), "");
    assert_int_equal(jx_value_comparison(NULL), JX_COMPARE_NONE);
    assert_true(jx_value_number(NULL) == JX_NONE && jx_value_high(NULL) == JX_NONE);
    assert_null(jx_value_ref(NULL));
    jx_value_unref(NULL);
}

static void refuses_what_does_not_fit(void **state) {
    (void)state;
    static const char *const texts[] = {"99999999999999999999", "≥9223372036854.775808%", "1-99999999999999999999个"};
    jx_value *untouched = (jx_value *)&texts;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        jx_value *value = untouched;
        assert_int_equal(jx_value_new(texts[i], &value), JX_ERROR_RANGE);
        assert_ptr_equal(value, untouched);
    }
    assert_int_equal(jx_value_new("5", NULL), JX_ERROR_ARGUMENT);
}

static void long_and_broken_text_is_words(void **state) {
    (void)state;
    char text[1001];
    memset(text, '9', sizeof text - 1);
    for (size_t length = JXI_VALUE_LONGEST - 1; length < sizeof text; length += 7) {
        char end = text[length];
        text[length] = '\0';
        jx_value *value = NULL;
        jx_status status = jx_value_new(text, &value);
        assert_int_equal(status, length > JXI_VALUE_LONGEST ? JX_OK : JX_ERROR_RANGE);
        assert_int_equal(jx_value_kind(value), length > JXI_VALUE_LONGEST ? JX_VALUE_TEXT : JX_VALUE_NONE);
        jx_value_unref(value);
        text[length] = end;
    }
    static const char *const broken[] = {"50\xff", "\xe4\xb8", "≥50\xc0\x80"};
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        jx_value *value = parsed(broken[i]);
        assert_int_equal(jx_value_kind(value), JX_VALUE_TEXT);
        jx_value_unref(value);
    }
}

static void shares(void **state) {
    (void)state;
    jx_value *value = parsed("≥80%");
    jx_value *again = jx_value_ref(value);
    jx_value_unref(value);
    assert_string_equal(jx_value_text(again), "≥80%");
    jx_value_unref(again);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_numbers),
        cmocka_unit_test(keeps_words),
        cmocka_unit_test(reads_ranges),
        cmocka_unit_test(reads_dates),
        cmocka_unit_test(knows_the_direction_of_a_change),
        cmocka_unit_test(keeps_the_digits_written),
        cmocka_unit_test(nothing_is_nothing),
        cmocka_unit_test(refuses_what_does_not_fit),
        cmocka_unit_test(long_and_broken_text_is_words),
        cmocka_unit_test(shares),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
