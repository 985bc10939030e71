/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "value/unit.h"

static void tells_the_kind(void **state) {
    (void)state;
    static const struct {
        const char *unit;
        int32_t kind;
    } cases[] = {
        {NULL, JXI_KIND_NONE},        {"", JXI_KIND_NONE},          {" ", JXI_KIND_NONE},
        {"万", JXI_KIND_NONE},        {"%", JXI_KIND_SHARE},        {"％", JXI_KIND_SHARE},
        {"‰", JXI_KIND_SHARE},        {"百分比", JXI_KIND_SHARE},   {"元", JXI_KIND_MONEY},
        {"万元", JXI_KIND_MONEY},     {"亿元", JXI_KIND_MONEY},     {"元/人·月", JXI_KIND_MONEY},
        {"人", JXI_KIND_COUNT},       {"人次", JXI_KIND_COUNT},     {"万份", JXI_KIND_COUNT},
        {"个项目", JXI_KIND_COUNT},   {"天", JXI_KIND_TIME},        {"个工作日", JXI_KIND_TIME},
        {"小时", JXI_KIND_TIME},      {"个月", JXI_KIND_TIME},      {"米", JXI_KIND_OTHER},
        {"千米", JXI_KIND_OTHER},     {"平方公里", JXI_KIND_OTHER}, {"千克", JXI_KIND_OTHER},
        {"百分点", JXI_KIND_OTHER},   {"个百分点", JXI_KIND_OTHER}, {"苗圃", JXI_KIND_OTHER},
        {"按时完成", JXI_KIND_OTHER}, {"\xff", JXI_KIND_OTHER},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (jxi_unit_kind(cases[i].unit) != cases[i].kind) fail_msg("kind of \"%s\"", cases[i].unit);
}

static void takes_units_apart(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t used;
        int64_t multiple;
        const char *noun, *per;
    } cases[] = {
        {"万份", 6, 10000, "份", ""},
        {"万元", 6, 10000, "元", ""},
        {"亿", 3, 100000000, "", ""},
        {"千克", 6, 1, "千克", ""},
        {"千人", 6, 1000, "人", ""},
        {"万余人", 9, 10000, "人", ""},
        {"元/人*月", 11, 1, "元", "人*月"},
        {"次每年", 9, 1, "次", "年"},
        {"个工作日内", 12, 1, "个工作日", ""},
        {"%以上", 1, 1, "%", ""},
        {"个以上", 3, 1, "个", ""},
        {"苗", 3, 1, "苗", ""},
        {"次未通过", 3, 1, "次", ""}, /* what is left over makes the value words */
        {"元/", 3, 1, "元", ""},
        {"abc", 0, 1, "", ""},
        {"", 0, 1, "", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_unit unit;
        if (jxi_unit_scan(cases[i].text, &unit) != cases[i].used) fail_msg("length of \"%s\"", cases[i].text);
        assert_true(unit.multiple == cases[i].multiple);
        assert_int_equal(unit.noun_length, strlen(cases[i].noun));
        assert_memory_equal(unit.noun, cases[i].noun, unit.noun_length);
        assert_int_equal(unit.per_length, strlen(cases[i].per));
        assert_memory_equal(unit.per, cases[i].per, unit.per_length);
    }
}

static void narrows(void **state) {
    (void)state;
    static const struct {
        const char *text, *narrowed;
    } cases[] = {
        {"１００％", "100%"},         {" 21 万 份 ", "21万份"},  {"12 34", "12 34"}, {"1, 234", "1, 234"},
        {"1. 50", "1. 50"},           {"元／人·月", "元/人*月"}, {"−5", "-5"},       {"", ""},
        {"（含）　以上", "(含)以上"},
    };
    char out[64];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_true(jxi_value_narrow(cases[i].text, out, sizeof out));
        assert_string_equal(out, cases[i].narrowed);
    }
    assert_false(jxi_value_narrow("\xe4\xb8", out, sizeof out));
    assert_false(jxi_value_narrow("123456", out, 6));
}

static void every_size_of_buffer_holds(void **state) {
    (void)state;
    static const char text[] = "1 2万·元 3";
    for (size_t size = 1; size < sizeof text + 4; size++) {
        char out[64];
        memset(out, '#', sizeof out);
        jxi_value_narrow(text, out, size);
        assert_int_equal(out[size], '#');
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_the_kind),
        cmocka_unit_test(takes_units_apart),
        cmocka_unit_test(narrows),
        cmocka_unit_test(every_size_of_buffer_holds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
