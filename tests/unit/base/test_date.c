/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "base/date.h"

static void scans(void **state) {
    (void)state;
    static const struct {
        const char *text;
        jxi_date date;
        const char *rest;
    } cases[] = {
        {"2021年12月31日前", {2021, 12, 31}, "前"},
        {"2021年12月31号", {2021, 12, 31}, ""},
        {"12月", {0, 12, 0}, ""},
        {"1月底", {0, 1, 31}, ""},
        {"2月末", {0, 2, 0}, ""},
        {"1900年2月底", {1900, 2, 28}, ""},
        {"2000年2月底", {2000, 2, 29}, ""},
        {"2月29日", {0, 2, 29}, ""},
        {"年底前", {0, 12, 31}, "前"},
        {"当年12月", {0, 12, 0}, ""},
        {"本年底", {0, 12, 31}, ""},
        {"2021年度12月", {2021, 12, 0}, ""},
        {"2021-1-5", {2021, 1, 5}, ""},
        {"2021/01/05以前", {2021, 1, 5}, "以前"},
        {"2021.6月", {2021, 6, 0}, ""},
        {"2021.06前", {2021, 6, 0}, "前"},
        {"2021年12月初", {2021, 12, 0}, ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *at = cases[i].text;
        jxi_date date = {7, 7, 7};
        if (!jxi_date_scan(&at, &date)) fail_msg("\"%s\" is no date", cases[i].text);
        assert_int_equal(date.year, cases[i].date.year);
        assert_int_equal(date.month, cases[i].date.month);
        assert_int_equal(date.day, cases[i].date.day);
        assert_string_equal(at, cases[i].rest);
    }
}

static void refuses(void **state) {
    (void)state;
    static const char *const texts[] = {
        "",
        "12",
        "月",
        "13月",
        "0月",
        "2月30日",
        "2021年2月29日",
        "2021年",
        "1月5",
        "2021.06",
        "2021-13",
        "2021-12-32",
        "2021-1/5",
        "2021--1",
        "21年12月",
        "123456789年1月",
        "2021-12-1-",
        "12345678901月",
        "2021-12-0",
        "年中",
        "1月123日",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        const char *at = texts[i];
        jxi_date date = {7, 7, 7};
        bool read = jxi_date_scan(&at, &date);
        if (read && *at == '\0') fail_msg("\"%s\" is a date", texts[i]);
        if (!read) assert_true(at == texts[i] && date.year == 7);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scans),
        cmocka_unit_test(refuses),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
