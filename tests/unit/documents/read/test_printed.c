/* SPDX-License-Identifier: Apache-2.0 */
/* Pages become one document: tables that go on, headings that are repeated, pages that are pictures. */
#include "page_case.h"

enum { PAGES = 3 };

struct paper {
    failing m;
    jx_allocator allocator;
    jxi_fault fault;
    jxi_problems problems;
    jxi_task task;
    jxi_printed printed;
};

static void begin(struct paper *paper, int pages) {
    paper->m = (failing){0};
    paper->allocator = failing_allocator(&paper->m);
    paper->task = task_over(&paper->allocator, "", 0, &paper->fault);
    paper->problems = (jxi_problems){0};
    paper->task.problems = &paper->problems;
    paper->printed = (jxi_printed){.task = &paper->task};
    assert_int_equal(jx_grid_new_in(&paper->allocator, &paper->task.grid), JX_OK);
    for (int i = 0; i < pages; i++)
        assert_int_equal(jxi_printed_add(&paper->printed, 600 * JXI_POINT, 800 * JXI_POINT), JX_OK);
}

static jxi_print_page *page_of(struct paper *paper, int number) {
    return &paper->printed.pages[number - 1].page;
}

/* Reads the pages; `expected` is the grid as text, then "! place text" for each problem. */
static void assert_grid(struct paper *paper, const char *expected) {
    assert_int_equal(jxi_printed_put(&paper->printed), JX_OK);
    char *text = grid_text(paper->task.grid, &paper->allocator);
    jxi_buffer told = {.allocator = &paper->allocator};
    jxi_buffer_text(&told, text);
    for (size_t i = 0; i < paper->problems.count; i++) {
        jxi_buffer_text(&told, "! ");
        jxi_buffer_text(&told, paper->problems.items[i].place);
        jxi_buffer_text(&told, " ");
        jxi_buffer_add(&told, paper->problems.items[i].text, 21);
    }
    assert_string_equal(told.data, expected);
    jxi_buffer_free(&told);
    jxi_text_free(&paper->allocator, text);
}

static void end(struct paper *paper) {
    jxi_printed_free(&paper->printed);
    jxi_problems_free(&paper->allocator, &paper->problems);
    jx_grid_unref(paper->task.grid);
    assert_int_equal(paper->m.live_bytes, 0);
}

static void reads_text_and_tables(void **state) {
    (void)state;
    struct paper paper;
    begin(&paper, 1);
    jxi_print_page *page = page_of(&paper, 1);
    draw_word(page, 250, 50, "自评表");
    draw_word(page, 250, 62, "（2021年度）");
    draw_table(page, 50, 100, 2, 250, 1, 20);
    draw_word(page, 60, 105, "名称");
    draw_word(page, 320, 105, "甲");
    draw_word(page, 50, 300, "填报人");
    assert_grid(&paper, "page 1 line 1 X 自评表\npage 1 line 2 X （2021年度）\n"
                        "page 1 table 1 row 1 T 名称|甲\npage 1 line 3 X 填报人\n");
    end(&paper);
}

/* Two rows at the foot of page 1, three at the head of page 2, the first of which repeats the heading. */
static void joins_pages(void **state) {
    (void)state;
    struct paper paper;
    begin(&paper, 2);
    jxi_print_page *page = page_of(&paper, 1);
    draw_table(page, 50, 700, 2, 250, 2, 20);
    draw_word(page, 60, 705, "指标");
    draw_word(page, 320, 705, "得分");
    draw_word(page, 60, 725, "甲");
    draw_word(page, 320, 725, "10");
    draw_word(page, 290, 770, "-1-");
    page = page_of(&paper, 2);
    draw_table(page, 50, 60, 2, 250, 2, 20);
    draw_word(page, 60, 65, "指标");
    draw_word(page, 320, 65, "得分");
    draw_word(page, 60, 85, "乙");
    draw_word(page, 320, 85, "9");
    draw_word(page, 290, 770, "-2-");
    assert_grid(&paper, "page 1 table 1 row 1 T 指标|得分\npage 1 table 1 row 2 T 甲|10\n"
                        "page 2 table 1 row 2 T 乙|9\npage 2 line 1 X -2-\n");
    assert_int_equal(paper.task.grid->rows[0].table, paper.task.grid->rows[2].table);
    end(&paper);
}

/* What began as the table did is another one; so is what would have had room on the page before. */
static void keeps_tables_apart(void **state) {
    (void)state;
    for (int which = 0; which < 2; which++) {
        struct paper paper;
        begin(&paper, 2);
        jxi_print_page *page = page_of(&paper, 1);
        draw_table(page, 50, which ? 300 : 720, 2, 250, 1, 20);
        draw_word(page, 60, which ? 305 : 725, "名称");
        draw_word(page, 320, which ? 305 : 725, "甲");
        page = page_of(&paper, 2);
        draw_table(page, 50, 60, 2, 250, 1, 20);
        draw_word(page, 60, 65, which ? "部门" : "名称");
        draw_word(page, 320, 65, "乙");
        assert_grid(&paper, which ? "page 1 table 1 row 1 T 名称|甲\npage 2 table 1 row 1 T 部门|乙\n"
                                  : "page 1 table 1 row 1 T 名称|甲\npage 2 table 1 row 1 T 名称|乙\n");
        assert_int_not_equal(paper.task.grid->rows[0].table, paper.task.grid->rows[1].table);
        end(&paper);
    }
}

/* A label that spans rows on both pages spans all of them; a row that was cut is one row. */
static void joins_cells_over_pages(void **state) {
    (void)state;
    struct paper paper;
    begin(&paper, 2);
    jxi_print_page *page = page_of(&paper, 1);
    draw_table(page, 50, 700, 3, 50, 1, 40);
    draw_line(page, 100, 720, 200, 720);
    draw_word(page, 55, 705, "绩效");
    draw_word(page, 105, 705, "甲");
    draw_word(page, 105, 722, "完成情况");
    draw_word(page, 155, 722, "9");
    page = page_of(&paper, 2);
    draw_table(page, 50, 60, 3, 50, 1, 40);
    draw_line(page, 100, 80, 200, 80);
    draw_word(page, 105, 65, "良好");
    draw_word(page, 105, 85, "丙");
    assert_grid(&paper, "page 1 table 1 row 1 T 绩效|甲|\npage 1 table 1 row 2 T 完成情况良好|9\n"
                        "page 2 table 1 row 2 T 丙|\n");
    assert_int_equal(paper.task.grid->cells[0].rows, 3);
    end(&paper);
}

static void names_what_is_not_read(void **state) {
    (void)state;
    struct paper paper;
    begin(&paper, PAGES);
    draw_word(page_of(&paper, 1), 60, 105, "字");
    page_of(&paper, 2)->images = 1;
    for (int i = 0; i < 9; i++) draw_word(page_of(&paper, 3), 60 + 90 * (i % 3), 105 + 12 * (i / 3), "列");
    assert_grid(&paper,
                "page 1 line 1 X 字\npage 3 line 1 X 列 列 列\npage 3 line 2 X 列 列 列\n"
                "page 3 line 3 X 列 列 列\n! page 2 the page is a picture! page 3 line 1 words stand side by s");
    end(&paper);
    begin(&paper, 1);
    page_of(&paper, 1)->images = 1;
    assert_int_equal(jxi_printed_put(&paper.printed), JX_ERROR_UNSUPPORTED);
    assert_non_null(strstr(paper.fault.cause, "scanned"));
    end(&paper);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_text_and_tables), cmocka_unit_test(joins_pages),
                                       cmocka_unit_test(keeps_tables_apart), cmocka_unit_test(joins_cells_over_pages),
                                       cmocka_unit_test(names_what_is_not_read)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
