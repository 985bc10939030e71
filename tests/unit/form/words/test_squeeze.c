/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "form/words/squeeze.h"

static void squeezed(void **state) {
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {" 总 分\n", "总分"},     {"**总分**", "总分"},
        {"## 总分", "总分"},      {"<p>总分</p>", "总分"},
        {"（５０）", "(50)"},     {"〔略〕", "(略)"},
        {"總額", "总额"},         {"监(jiān)测(cè)", "监测"},
        {"甲(kw)", "甲(kw)"},     {"x<5", "x<5"},
        {"a<b", "a<b"},           {"", ""},
        {"甲(11kw)", "甲(11kw)"}, {"<td class=\"x\">甲", "甲"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *text = cases[i].text, *expected = cases[i].expected;
        size_t at = 0, to = 0, size;
        for (uint32_t point; (point = jxi_squeeze_next(text, strlen(text), &at)) != 0; to += size) {
            if (to >= strlen(expected)) fail_msg("%s: more than %s", text, expected);
            assert_int_equal(point, jxi_utf8_next(expected + to, strlen(expected) - to, &size));
        }
        assert_int_equal(to, strlen(expected));
        assert_int_equal(at, strlen(text));
    }
}

static void cleaned(void **state) {
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"制作印刷惠企政策宣传 口袋书", "制作印刷惠企政策宣传口袋书"},
        {"21 万份", "21 万份"},
        {"文字描 述：视情 况更新", "文字描述：视情况更新"},
        {"  a   b  ", "a b"},
        {"<b>主管部门</b>", "主管部门"},
        {"<p>1、甲</p> <p>2、乙</p>", "1、甲 2、乙"},
        {"甲<br>95", "甲 95"},
        {"**甲**", "甲"},
        {"育肥猪舍(≥**平方米)", "育肥猪舍(≥**平方米)"},
        {"583元/人*月", "583元/人*月"},
        {"*", "*"},
        {"<98%", "<98%"},
        {" \xE3\x80\x80 ", ""},
    };
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_buffer buffer = {.allocator = &allocator};
        jxi_clean_text(&buffer, cases[i].text, strlen(cases[i].text));
        assert_false(buffer.failed);
        assert_string_equal(buffer.data ? buffer.data : "", cases[i].expected);
        jxi_buffer_free(&buffer);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(squeezed), cmocka_unit_test(cleaned)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
