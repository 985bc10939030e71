/* SPDX-License-Identifier: Apache-2.0 */
#include "report_case.h"

#include "documents/report/blocks.h"

static void write_all(jxi_blocks *blocks) {
    blocks->heading(blocks->context, 1, "A & B");
    blocks->paragraph(blocks->context, JXI_COMPOSE(blocks, "{0} of {1}", "<1>", NULL));
    blocks->open_list(blocks->context);
    blocks->item(blocks->context, "one | two");
    blocks->close_list(blocks->context);
    const char *const heads[] = {"x", "y"};
    blocks->open_table(blocks->context, heads, 2);
    JXI_ROW(blocks, "a|b", NULL);
    blocks->close_table(blocks->context);
    blocks->heading(blocks->context, 3, "end");
}

static const char html[] =
    "<h1>A &amp; B</h1>\n<p>&lt;1&gt; of </p>\n<ul>\n<li>one | two</li>\n</ul>\n"
    "<div class=\"wide\"><table><thead><tr><th scope=\"col\">x</th><th scope=\"col\">y</th></tr></thead>\n"
    "<tbody>\n<tr><td>a|b</td><td></td></tr>\n</tbody></table></div>\n<h3>end</h3>\n";
static const char markdown[] =
    "# A \\& B\n\n\\<1\\> of \n\n* one \\| two\n\n| x | y |\n|---|---|\n| a\\|b |  |\n\n### end\n\n";

static void writes_both_formats(void **state) {
    (void)state;
    jx_run *run = new_run();
    jx_writer *writer = paper_writer(NULL, "zh");
    jxi_report report;
    assert_int_equal(jxi_report_open(&report, writer, run), JX_OK);
    for (int which = 0; which <= 1; which++) {
        clear_paper();
        jxi_page page = jxi_page_start(&report, which ? jxi_escape_markdown : jxi_escape_html);
        jxi_blocks blocks = which ? jxi_blocks_markdown(&page, &report) : jxi_blocks_html(&page, &report);
        write_all(&blocks);
        assert_int_equal(jxi_blocks_finish(&blocks), JX_OK);
        assert_int_equal(jxi_page_finish(&page), JX_OK);
        assert_string_equal(paper.text, which ? markdown : html);
    }
    jxi_report_close(&report);
    jx_writer_unref(writer);
    jx_run_unref(run);
}

static void says_when_a_sentence_found_no_memory(void **state) {
    (void)state;
    failing m = {.fail_at = 1};
    jx_allocator allocator = failing_allocator(&m);
    jxi_blocks blocks = {.text = {.allocator = &allocator}};
    assert_string_equal(JXI_COMPOSE(&blocks, "{0}", "text"), "");
    assert_int_equal(jxi_blocks_finish(&blocks), JX_ERROR_NO_MEMORY);
    assert_int_equal(m.live_bytes, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_both_formats),
        cmocka_unit_test(says_when_a_sentence_found_no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
