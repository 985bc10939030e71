/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/read/format.h"

static const struct {
    const char *what, *bytes;
    bool separated;
    const char *grid;
} cases[] = {
    {"running text", "一\n\n二\n", false, "line 1 X 一\nline 3 X 二\n"},
    {"all kinds of line ends", "a\r\nb\rc\nd", false, "line 1 X a\nline 2 X b\nline 3 X c\nline 4 X d\n"},
    {"tabs", "a\t\tb\nc\td\t", false, "line 1 T a||b\nline 2 T c|d|\n"},
    {"a quoted cell over two lines, as a spreadsheet copies it", "\"年度\n指标值\"\tb\nc\td", false,
     "line 1 T 年度\n指标值|b\nline 3 T c|d\n"},
    {"pipes at both ends", "| a | b |\n|---|---|\n| c | |\n", false, "line 1 T a|b\nline 3 T c|\n"},
    {"pipes between", "a|b\nc||d", false, "line 1 T a|b\nline 2 T c||d\n"},
    {"a lone pipe ends a cell", "项目名称 |\n|||\n", false, "line 1 T 项目名称\nline 2 T |\n"},
    {"columns drawn with boxes", "│甲│乙│", false, "line 1 T 甲|乙\n"},
    {"an escaped pipe", "a\\|b|c", false, "line 1 T a\\|b|c\n"},
    {"a row of dashes is a row", "| - | - |", false, "line 1 T -|-\n"},
    {"a rule with colons", "a|b\n:-:|:-\nc|d", false, "line 1 T a|b\nline 3 T c|d\n"},
    {"commas, when three lines agree", "a,b,c\n1,\"2,5\",3\n4,5,6\n", false,
     "line 1 T a|b|c\nline 2 T 1|2,5|3\nline 3 T 4|5|6\n"},
    {"commas in prose stay", "one, two, three\nonly one, here\n", false,
     "line 1 X one, two, three\nline 2 X only one, here\n"},
    {"separated values", "a;b\n\n\"c\"\"d\";e\n", true, "line 1 T a|b\nline 3 T c\"d|e\n"},
    {"remnants of pages", "<b>项目</b>\t&ge;80%\n# 标题\n", false, "line 1 T 项目|≥80%\nline 2 X 标题\n"},
    {"a cell that is only a blank", "\xC2\xA0\n", false, "line 1 X \n"},
    {"nothing but line ends", "\n\r\n", false, ""},
};

static void makes_rows(void **state) {
    (void)state;
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_fault fault;
        jxi_task task = task_over(&allocator, cases[i].bytes, strlen(cases[i].bytes), &fault);
        assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
        assert_int_equal(jxi_text_load(&task, cases[i].separated), JX_OK);
        char *text = grid_text(task.grid, &allocator);
        if (strcmp(text, cases[i].grid) != 0) print_error("%s:\n%s", cases[i].what, text);
        assert_string_equal(text, cases[i].grid);
        jxi_text_free(&allocator, text);
        jx_grid_unref(task.grid);
    }
    assert_int_equal(m.live_bytes, 0);
}

/* Loads `count` times `unit` after a first line; gives the status and the fault. */
static jx_status load_repeated(const char *unit, size_t count, jxi_fault *fault) {
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_buffer bytes = {.allocator = &allocator};
    jxi_buffer_text(&bytes, "first\n");
    for (size_t i = 0; i < count; i++) jxi_buffer_text(&bytes, unit);
    jxi_task task = task_over(&allocator, bytes.data, bytes.length, fault);
    assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
    jx_status status = jxi_text_load(&task, false);
    jx_grid_unref(task.grid);
    jxi_buffer_free(&bytes);
    return status;
}

static void holds_the_limits(void **state) {
    (void)state;
    static const struct {
        const char *unit;
        size_t count;
        const char *place, *cause;
    } limits[] = {
        {"x", (1 << 20) + 1, "line 2", "more than 1048576 bytes in a line"},
        {"|aaaaaaaa", 20000, "line 2", "more than 16384 columns"},
        {"a\tb\n", 600000, "line 524289", "more than 1048576 cells"},
    };
    jxi_fault fault;
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        assert_int_equal(load_repeated(limits[i].unit, limits[i].count, &fault), JX_ERROR_LIMIT);
        assert_string_equal(fault.place, limits[i].place);
        assert_string_equal(fault.cause, limits[i].cause);
    }
    assert_int_equal(load_repeated("x", 1 << 20, &fault), JX_OK);
}

static void a_long_cell_is_refused(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (int extra = 0; extra < 2; extra++) {
        jxi_buffer bytes = {.allocator = &allocator};
        jxi_buffer_text(&bytes, "a\t");
        for (int i = 0; i < (1 << 16) + extra; i++) jxi_buffer_text(&bytes, "x");
        jxi_fault fault;
        jxi_task task = task_over(&allocator, bytes.data, bytes.length, &fault);
        assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
        assert_int_equal(jxi_text_load(&task, false), extra ? JX_ERROR_LIMIT : JX_OK);
        assert_string_equal(fault.cause, extra ? "more than 65536 bytes in a cell" : "");
        jx_grid_unref(task.grid);
        jxi_buffer_free(&bytes);
    }
}

static void survives_a_lack_of_memory(void **state) {
    (void)state;
    const char *bytes = "标题\n\"a\"\"b\"\t&ge;5\n| c | d |\n1,2,3\n4,5,6\n7,8,9\n";
    jx_status status = JX_ERROR_NO_MEMORY;
    for (size_t k = 1; status != JX_OK; k++) {
        failing m = {.fail_at = k};
        jx_allocator allocator = failing_allocator(&m);
        jxi_fault fault;
        jxi_task task = task_over(&allocator, bytes, strlen(bytes), &fault);
        status = jx_grid_new_in(&allocator, &task.grid);
        if (status == JX_OK) status = jxi_text_load(&task, false);
        if (status != JX_OK) assert_int_equal(status, JX_ERROR_NO_MEMORY);
        jx_grid_unref(task.grid);
        assert_int_equal(m.live_bytes, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(makes_rows),
        cmocka_unit_test(holds_the_limits),
        cmocka_unit_test(a_long_cell_is_refused),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
