/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "scheme/scheme.h"

enum { PAGE = 16384 };

static char *page_of(const char *id, const char *language) {
    static char page[PAGE];
    jx_scheme *scheme = NULL;
    size_t needed = 0;
    assert_int_equal(jx_scheme_builtin(id, &scheme), JX_OK);
    assert_int_equal(jx_scheme_describe(scheme, language, page, sizeof page, &needed), JX_OK);
    assert_int_equal(needed, strlen(page) + 1);
    jx_scheme_unref(scheme);
    return page;
}

/* What has to stand on the page of a scheme. */
static const struct {
    const char *id, *language, *line;
} lines[] = {
    {"mof-2020", "en",
     "# mof-2020 – Ministry of Finance 2020, projects\n\nBasis: 财预〔2020〕10号 项目支出绩效评价管理办法 (S)\n"},
    {"mof-2020", "en", "- budget execution 10: in proportion to completion; 财预〔2020〕10号 (S)\n"},
    {"mof-2020", "zh", "- 产出指标 50 分，必须有指标；财预〔2020〕10号 第十三条（S）\n"},
    {"mof-2020", "en", "- a range: in proportion to completion; 财预〔2020〕10号 (assumed)\n"},
    {"mof-2020", "en", "  - 部分达成…、部分实现…、部分完成…: [60, 80) % of the points\n"},
    {"mof-2020", "zh", "- 良 [80, 90)；"},
    {"mof-2020", "en", "- 130 % of the target or more\n"},
    {"mof-2021-core", "en", "  - [80, 100): 70 % of the points\n"},
    {"mof-2021-core", "en", "- without cost, 10 of its points go to output\n"},
    {"mof-2021-core", "zh", "低于 60 % 不得分"},
    {"form-2017", "en", ", full from 90 %, for each 5 % below 1 points off"},
    {"form-2017", "zh", "看与目标的偏离比例"},
    {"beijing-department", "en", "  - [200, 300) % beyond the target: 10 % of the points off\n"},
    {"linear-overshoot", "zh", "偏离 100 % 时为 0"},
    {"sichuan", "en", "- by the end of month 8: 60 % executed\n"},
    {"sichuan", "en", "- the budget was changed\n"},
    {"sichuan-department", "en", "- more than 130 % of the target\n"},
    {"part-2002", "en", "- results not demonstrated: nothing in the class is scored results"},
    {"ordinal-m2", "en", ", the mean, looked up"},
    {"ordinal-m2", "en", "  - ≥ 3.75 → 4\n"},
};

static void the_rule_book_says_it(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        const char *page = page_of(lines[i].id, lines[i].language);
        if (!strstr(page, lines[i].line)) fail_msg("%s does not say: %s\n%s", lines[i].id, lines[i].line, page);
    }
}

static void every_scheme_has_a_page_of_whole_lines(void **state) {
    (void)state;
    for (size_t i = 0; i < jxi_builtin_scheme_count; i++)
        for (int language = 0; language < 2; language++) {
            const char *page = page_of(jxi_builtin_schemes[i]->id, language ? "en" : "zh");
            assert_true(jxi_utf8_valid(page, strlen(page)));
            assert_null(strstr(page, "{"));
            assert_true(page[strlen(page) - 1] == '\n');
        }
}

static void the_page_needs_room(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    char little[8] = "before";
    size_t needed = 0;
    assert_int_equal(jx_scheme_builtin(NULL, &scheme), JX_OK);
    assert_int_equal(jx_scheme_describe(scheme, "en", little, sizeof little, &needed), JX_ERROR_BUFFER);
    assert_string_equal(little, "before");
    assert_true(needed > 1000);
    assert_int_equal(jx_scheme_describe(scheme, "en", NULL, 0, &needed), JX_ERROR_BUFFER);
    assert_int_equal(jx_scheme_describe(NULL, "en", little, sizeof little, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_scheme_describe(scheme, "en", NULL, 8, NULL), JX_ERROR_ARGUMENT);
    jx_scheme_unref(scheme);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_rule_book_says_it),
        cmocka_unit_test(every_scheme_has_a_page_of_whole_lines),
        cmocka_unit_test(the_page_needs_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
