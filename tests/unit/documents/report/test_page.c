/* SPDX-License-Identifier: Apache-2.0 */
#include "report_case.h"

#include "documents/report/page.h"

static const struct {
    const char *text, *html, *markdown;
} escapes[] = {
    {"plain 预算", "plain 预算", "plain 预算"},
    {"<script>", "&lt;script&gt;", "\\<script\\>"},
    {"a & b", "a &amp; b", "a \\& b"},
    {"say \"it's\"", "say &quot;it&#39;s&quot;", "say \"it's\""},
    {"a|b", "a|b", "a\\|b"},
    {"*b* _i_ `c` ~s~", "*b* _i_ `c` ~s~", "\\*b\\* \\_i\\_ \\`c\\` \\~s\\~"},
    {"[l](u) #h {0}", "[l](u) #h {0}", "\\[l\\](u) \\#h \\{0\\}"},
    {"two\nlines", "two\nlines", "two lines"},
    {"tab\tand\x01", "tab and ", "tab and "},
    {"half \xE9\xA2", "half \xEF\xBF\xBD\xEF\xBF\xBD", "half \xEF\xBF\xBD\xEF\xBF\xBD"},
    {"\x7F", " ", " "},
    {"", "", ""},
};

static void escapes_what_is_markup(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
        jxi_buffer html = {.allocator = &allocator}, markdown = {.allocator = &allocator};
        jxi_escape_html(&html, escapes[i].text, strlen(escapes[i].text));
        jxi_escape_markdown(&markdown, escapes[i].text, strlen(escapes[i].text));
        assert_string_equal(html.data ? html.data : "", escapes[i].html);
        assert_string_equal(markdown.data ? markdown.data : "", escapes[i].markdown);
        jxi_buffer_free(&html);
        jxi_buffer_free(&markdown);
    }
}

static jxi_page page_over(const jx_allocator *allocator) {
    clear_paper();
    return (jxi_page){.sink = take_paper,
                      .context = &paper,
                      .buffer = {.allocator = allocator},
                      .escape = jxi_escape_html,
                      .english = true};
}

static void fills_slots_with_escaped_text(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_page page = page_over(&allocator);
    JXI_FILL(&page, "<a title=\"{1}\">{0}{2}</a>{x} {9}{", "<1>", "\"{0}\"", NULL);
    jxi_page_say(&page, JXI_WORD_ERRORS);
    jxi_page_text(&page, NULL);
    assert_int_equal(jxi_page_finish(&page), JX_OK);
    assert_string_equal(paper.text, "<a title=\"&quot;{0}&quot;\">&lt;1&gt;</a>{x} {errors");
}

static void hands_on_what_the_sink_says(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (int at = 1; at <= 3; at++) {
        jxi_page page = page_over(&allocator);
        paper.fail_at = at;
        for (int i = 0; i < 9000; i++) jxi_page_raw(&page, "0123456789");
        assert_int_equal(jxi_page_finish(&page), JX_ERROR_FILE);
        assert_int_equal(paper.calls, at);
    }
}

static void says_when_memory_ran_out(void **state) {
    (void)state;
    failing m = {.fail_at = 1};
    jx_allocator allocator = failing_allocator(&m);
    jxi_page page = page_over(&allocator);
    jxi_page_raw(&page, "<p>");
    jxi_page_text(&page, "text");
    assert_int_equal(jxi_page_finish(&page), JX_ERROR_NO_MEMORY);
    assert_int_equal(m.live_bytes, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escapes_what_is_markup),
        cmocka_unit_test(fills_slots_with_escaped_text),
        cmocka_unit_test(hands_on_what_the_sink_says),
        cmocka_unit_test(says_when_memory_ran_out),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
