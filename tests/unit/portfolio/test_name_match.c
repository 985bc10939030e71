/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "portfolio/name_match.h"

static int32_t similarity(const char *a, const char *b) {
    jxi_name x, y;
    jxi_name_read(a, &x);
    jxi_name_read(b, &y);
    return jxi_name_similarity(&x, &y);
}

static void normalises(void **state) {
    (void)state;
    static const struct {
        const char *text;
        size_t length;
        int32_t year;
    } cases[] = {
        {"工作经费", 4, 0},
        {" 工作 经\u3000费 ", 4, 0},
        {"“工作”（经费）", 4, 0},
        {"2021年工作经费", 4, 2021},
        {"2021年度工作经费", 4, 2021},
        {"工作经费（2021年度）", 4, 2021},
        {"2021年", 5, 0}, /* nothing else would be left */
        {"12021年工作", 8, 0},
        {"ＡＢ24工作", 6, 0},
        {"2021年2020年工作", 7, 2021}, /* only the first is taken out */
        {"", 0, 0},
        {"“”-—·", 0, 0},
        {NULL, 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_name name;
        jxi_name_read(cases[i].text, &name);
        assert_int_equal(name.length, cases[i].length);
        assert_int_equal(name.year, cases[i].year);
    }
}

static void cuts_names_that_never_end(void **state) {
    (void)state;
    char text[1000];
    memset(text, 'x', sizeof text - 1);
    text[sizeof text - 1] = '\0';
    jxi_name name;
    jxi_name_read(text, &name);
    assert_int_equal(name.length, JXI_NAME_LIMIT);
    assert_int_equal(jxi_name_similarity(&name, &name), 100);
}

static void hashes_what_is_compared(void **state) {
    (void)state;
    jxi_name a, b, c;
    jxi_name_read("2021年“便民”平台 ABC", &a);
    jxi_name_read("便民平台（ａｂｃ）", &b);
    jxi_name_read("便民台平abc", &c);
    assert_true(jxi_name_hash(&a) == jxi_name_hash(&b));
    assert_true(jxi_name_hash(&a) != jxi_name_hash(&c));
}

/* Names of the same project, and names that only look alike: the least and the most similarity allowed. */
static void compares(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        int32_t least, most;
    } cases[] = {
        {"便民平台", "便民平台", 100, 100},
        {"“便民”平台", "便民 平台", 100, 100},
        {"2021年便民平台", "便民平台", 100, 100},
        {"2021年便民平台", "2020年便民平台", 0, 0},
        {"便民平台", "便民平台项目", 96, 96},
        {"便民平台经费", "便民平台项目", 96, 96},
        {"企服中心工作经费", "企业服务中心工作经费", 85, 95},
        {"便民中心运转费", "服务局便民中心大厅运转费", 85, 95},
        {"青溪市网上硬件配套费", "2021年青溪市网上配套硬件设备采购及设备添置", 64, 75},
        {"“青溪通”便民综合平台及配套业务系统", "2021年“青溪通”便民综合平台及配套业务系统项目", 96, 96},
        {"“青溪通”便民综合平台及配套业务系统", "2021年“青溪通”便民综合平台驻场运维项目", 0, 50},
        {"委托业务费", "企业服务中心工作经费", 0, 40},
        {"委托业务费", "2021年“青溪通”便民综合平台及配套业务系统项目", 0, 40},
        {"便民服务大厅24小时自助终端系统", "服务局便民中心大厅运转费", 0, 40},
        {"便民服务大厅24小时自助终端系统", "2021年“青溪通”便民综合平台驻场运维项目", 0, 40},
        {"东城小学改造工程", "西城小学改造工程", 0, 60},
        {"河东镇道路硬化工程一期", "河东镇道路硬化工程二期", 0, 65},
        {"河东镇道路硬化工程", "河东镇道路硬化工程二期", 0, 65},
        {"A区绿化养护", "B区绿化养护", 0, 60},
        {"工作经费", "企业服务中心工作经费", 0, 75},
        {"会议费", "会议费", 100, 100},
        {"会议费", "培训费", 0, 20},
        {"费", "费用", 0, 95},
        {"便民平台", NULL, 0, 0},
        {"", "", 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int32_t found = similarity(cases[i].a, cases[i].b);
        if (found < cases[i].least || found > cases[i].most)
            print_error("%s / %s: %d\n", cases[i].a, cases[i].b ? cases[i].b : "-", (int)found);
        assert_in_range(found, cases[i].least, cases[i].most);
        assert_int_equal(found, similarity(cases[i].b, cases[i].a));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(normalises),
        cmocka_unit_test(cuts_names_that_never_end),
        cmocka_unit_test(hashes_what_is_compared),
        cmocka_unit_test(compares),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
