/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/read/format.h"

static const struct {
    const char *what, *page, *grid;
} cases[] = {
    {"paragraphs", "<html><body><p>一</p>二<br>三\n四<div>五</div></body></html>",
     "paragraph 1 X 一\nparagraph 2 X 二\nparagraph 3 X 三 四\nparagraph 4 X 五\n"},
    {"a table", "<html><table><tr><th>a<td>b<tr><td>&ge;5<td>&nbsp;</table></html>",
     "table 1 row 1 T a|b\ntable 1 row 2 T ≥5|\n"},
    {"parts that are not shown",
     "<html><head><title>t</title></head><script>x<table></script><style>y</style><p>一</html>", "paragraph 1 X 一\n"},
    {"a table in a table", "<html><table><tr><td><table><tr><td>a</table><tr><td>b</table></html>",
     "table 2 row 1 T a\ntable 1 row 1 T \ntable 1 row 2 T b\n"},
    {"lines of a cell", "<html><table><tr><td>年度<br>指标值<p>x</p></table></html>",
     "table 1 row 1 T 年度\n指标值\nx\n"},
    {"text with tables in it", "# 标题\n\n第二行\n<table><tr><td>a</td></tr></table>",
     "paragraph 1 X # 标题\nparagraph 2 X 第二行\ntable 1 row 1 T a\n"},
    {"nothing closed", "<html><table><tr><td>a<td>b", "table 1 row 1 T a|b\n"},
    {"an outside entity", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><html><p>[&e;]</html>",
     "paragraph 1 X ]>\nparagraph 2 X [&e;]\n"},
    {"another encoding named", "<html><meta charset=gbk><p>预算</html>", "paragraph 1 X 预算\n"},
    {"in GB18030", "<html><meta charset=gbk><p>\xD4\xA4\xCB\xE3</html>", "paragraph 1 X 预算\n"},
};

static void pages_become_rows(void **state) {
    (void)state;
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_fault fault;
        jxi_task task = task_over(&allocator, cases[i].page, strlen(cases[i].page), &fault);
        assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
        assert_int_equal(jxi_html_load(&task), JX_OK);
        char *text = grid_text(task.grid, &allocator);
        if (strcmp(text, cases[i].grid) != 0) print_error("%s:\n%s", cases[i].what, text);
        assert_string_equal(text, cases[i].grid);
        jxi_text_free(&allocator, text);
        jx_grid_unref(task.grid);
    }
    assert_int_equal(m.live_bytes, 0);
}

/* Spans reach as far as browsers take them. */
static void spans_are_cut(void **state) {
    (void)state;
    static const char page[] = "<html><table><tr><td rowspan=2 colspan=3>a<td rowspan=0 colspan=-1>b<td rowspan=999999 "
                               "colspan=999999>c</table></html>";
    static const int32_t wanted[][3] = {{0, 2, 3}, {3, 1, 1}, {4, 65534, 1000}};
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_fault fault;
    jxi_task task = task_over(&allocator, page, sizeof page - 1, &fault);
    assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
    assert_int_equal(jxi_html_load(&task), JX_OK);
    assert_int_equal(task.grid->cell_count, 3);
    for (size_t i = 0; i < 3; i++) {
        assert_int_equal(task.grid->cells[i].column, wanted[i][0]);
        assert_int_equal(task.grid->cells[i].rows, wanted[i][1]);
        assert_int_equal(task.grid->cells[i].columns, wanted[i][2]);
    }
    jx_grid_unref(task.grid);
}

static void pages_are_told_from_text(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool is_page;
    } texts[] = {
        {"<HTML>", true}, {"x\n<table border=1>", true}, {"a < b", false}, {"<b>项目</b>", false}, {"", false}};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        jxi_fault fault;
        jxi_task task = task_over(NULL, texts[i].text, strlen(texts[i].text), &fault);
        assert_int_equal(jxi_html_likely(&task), texts[i].is_page);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pages_become_rows),
        cmocka_unit_test(spans_are_cut),
        cmocka_unit_test(pages_are_told_from_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
