/* SPDX-License-Identifier: Apache-2.0 */
#include "package_case.h"

static const char head[] = "<w:document xmlns:w='w'><w:body>", tail[] = "</w:body></w:document>";

#define P(text) "<w:p><w:r><w:t>" text "</w:t></w:r></w:p>"
#define CELL(properties, text) "<w:tc><w:tcPr>" properties "</w:tcPr>" P(text) "</w:tc>"
#define ROW(cells) "<w:tr>" cells "</w:tr>"
#define TABLE(rows) "<w:tbl>" rows "</w:tbl>"
#define WIDE(columns) "<w:gridSpan w:val='" columns "'/>"

static const struct {
    const char *body, *grid;
} cases[] = {
    {P("甲") P(" ") P("乙"), "paragraph 1 X 甲\nparagraph 2 X 乙\n"},
    {"<w:p><w:r><w:t>项目</w:t></w:r><w:r><w:t>名称</w:t></w:r></w:p>", "paragraph 1 X 项目名称\n"},
    {"<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t></w:r></w:p>", "paragraph 1 X a b-c\n"},
    {"<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", "paragraph 1 X a\n"},
    {"<w:p><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>",
     "paragraph 1 X a\n"},
    {"<w:p><w:r><w:instrText>PAGE</w:instrText><w:t>1</w:t></w:r></w:p>", "paragraph 1 X 1\n"},
    {"<w:p><w:r><w:t>a &lt;&#x4E2D;&amp;</w:t></w:r></w:p>", "paragraph 1 X a <中&\n"},
    {TABLE(ROW(CELL(WIDE("2"), "a") CELL("", "b"))), "table 1 row 1 T a|b\n"},
    {TABLE(ROW(CELL("<w:vMerge w:val='restart'/>", "a") CELL("", "b")) ROW(CELL("<w:vMerge/>", "") CELL("", "c"))),
     "table 1 row 1 T a|b\ntable 1 row 2 T c\n"},
    {TABLE(ROW(CELL("<w:vMerge/>", "x"))), "table 1 row 1 T x\n"},
    {TABLE(ROW("<w:tc>" P("a") P("b") "</w:tc>")), "table 1 row 1 T a\nb\n"},
    {TABLE(ROW("<w:tc>" P("a") TABLE(ROW(CELL("", "in"))) P("b") "</w:tc>")),
     "table 2 row 1 T in\ntable 1 row 1 T a\nb\n"},
    {TABLE(ROW(CELL("", "")) ROW(CELL("", " "))), ""},
    {TABLE(ROW(CELL(WIDE("1000000"), "x"))), "more than 16384 columns"},
};

static void reads_bodies(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char xml[2048];
        xml[0] = '\0';
        strcat(strcat(strcat(xml, head), cases[i].body), tail);
        const entry entries[] = {{"word/document.xml", xml, 0}};
        assert_reads(entries, 1, NULL, cases[i].grid);
    }
}

/* What a cell spans is known to the grid. */
static void merges_cells(void **state) {
    (void)state;
    static const char xml[] = "<w:document xmlns:w='w'><w:body>" TABLE(
        ROW(CELL("<w:vMerge w:val='restart'/>" WIDE("2"), "a") CELL("", "b"))
            ROW(CELL("<w:vMerge/>" WIDE("2"), "") CELL("", "c"))) "</w:body></w:document>";
    const entry entries[] = {{"word/document.xml", xml, 0}};
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_fault fault;
    size_t length;
    char *bytes = make_package(entries, 1, &length);
    jxi_task task = task_over(&allocator, bytes, length, &fault);
    int32_t format = JX_FORMAT_DOCX;
    assert_int_equal(jx_grid_new(&task.grid), JX_OK);
    assert_int_equal(jxi_format_load(&task, &format), JX_OK);
    assert_int_equal(task.grid->cells[0].rows, 2);
    assert_int_equal(task.grid->cells[0].columns, 2);
    assert_int_equal(task.grid->cells[1].column, 2);
    assert_int_equal(task.grid->cells[2].column, 2);
    jx_grid_unref(task.grid);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_bodies), cmocka_unit_test(merges_cells)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
