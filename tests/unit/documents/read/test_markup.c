/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/read/markup.h"

static const struct {
    const char *in, *out;
} cases[] = {
    {"", ""},
    {"预算", "预算"},
    {"  a b\t", "a b"},
    {"\xC2\xA0\xE3\x80\x80", ""},
    {"<b>项目名称</b>", "项目名称"},
    {"&lt;b&gt;项目名称&lt;/b&gt;", "项目名称"},
    {"&lt;p&gt;1、支付费用。&lt;/p&gt; &lt;p&gt;2、完成。&lt;/p&gt;", "1、支付费用。   2、完成。"},
    {"一<br/>二<BR>三", "一 二 三"},
    {"<span style='color:red'>9.5</span>", "9.5"},
    {"m<sup>2</sup>", "m2"},
    {"&ge;95%", "≥95%"},
    {"&#8805;95&#37;", "≥95%"},
    {"&#x2265;95%", "≥95%"},
    {"a&nbsp;&#160;b", "a  b"},
    {"A&amp;B", "A&B"},
    {"A & B; C", "A & B; C"},
    {"&unknown;", "&unknown;"},
    {"&#xD800;", "&#xD800;"},
    {"&#1114112;", "&#1114112;"},
    {"&#99999999999;", "&#99999999999;"},
    {"&#;", "&#;"},
    {"&#x;", "&#x;"},
    {"<5次", "<5次"},
    {"a<b", "a<b"},
    {"<b", "<b"},
    {"x<=3>2", "x<=3>2"},
    {"<blink>x</blink>", "<blink>x</blink>"},
    {"<p 没有结束", "<p 没有结束"},
    {"<h7>", "<h7>"},
    {"## **(二) 项目绩效目标**", "(二) 项目绩效目标"},
    {"# 标题", "标题"},
    {"#标题", "#标题"},
    {"**项目**", "项目"},
    {"≥**人", "≥**人"},
    {"**", "**"},
    {"****", "****"},
    {"**a** 和 **b**", "a** 和 **b"},
};

static void cleans(void **state) {
    (void)state;
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_buffer out = {.allocator = &allocator};
        jxi_markup_clean(&out, cases[i].in, strlen(cases[i].in));
        assert_string_equal(out.data, cases[i].out);
        jxi_buffer_free(&out);
    }
    assert_int_equal(m.live_bytes, 0);
}

static void says_when_memory_ran_out(void **state) {
    (void)state;
    const char *text = "&ge;<b>预算</b>";
    bool failed = true;
    for (size_t k = 1; failed; k++) {
        failing m = {.fail_at = k};
        jx_allocator allocator = failing_allocator(&m);
        jxi_buffer out = {.allocator = &allocator};
        jxi_markup_clean(&out, text, strlen(text));
        failed = out.failed;
        if (!failed) assert_string_equal(out.data, "≥预算");
        jxi_buffer_free(&out);
        assert_int_equal(m.live_bytes, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cleans),
        cmocka_unit_test(says_when_memory_ran_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
