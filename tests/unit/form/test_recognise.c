/* SPDX-License-Identifier: Apache-2.0 */
#include "failing.h"
#include "grid_text.h"

#include <stdlib.h>

#define HEAD "项目名称|甲\n"
#define MONEY "项目资金(万元)|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n年度资金总额|9|9|9|10|100%|10\n"
#define TABLE "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|数量指标|甲|1|1|90|90\n"
#define TOTAL "总分|||||100|100\n"

static void places(void **state) {
    static const struct {
        const char *text, *place;
    } cases[] = {
        {HEAD MONEY TABLE TOTAL, "lines 1-6"},
        {"附件 1\n某自评表\n" HEAD MONEY TABLE TOTAL "注：略\n\n以上。\n", "lines 1-9"},
        {"前言\n" HEAD MONEY TABLE TOTAL "后记\n", "lines 2-7"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of(cases[i].text);
        assert_string_equal(jx_assessment_place(only_form(reading)), cases[i].place);
        jx_reading_unref(reading);
    }
}

/* Places that are no lines keep what they have in common. */
static void places_of_tables(void **state) {
    static const char *const rows[][2] = {{"一级指标", "三级指标"}, {"产出指标", "甲"}};
    (void)state;
    jx_grid *grid = NULL;
    jx_grid_new(&grid);
    for (int row = 0; row < 2; row++) {
        jx_grid_add_row(grid, JX_ROW_TABLE, 1, row ? "table 1 row 12" : "table 1 row 3");
        for (int cell = 0; cell < 2; cell++) jx_grid_add_cell(grid, -1, rows[row][cell], SIZE_MAX, 1, 1);
    }
    jx_reading *reading = NULL;
    assert_int_equal(jx_reading_new(grid, NULL, &reading), JX_OK);
    assert_string_equal(jx_assessment_place(only_form(reading)), "table 1 row 3-12");
    jx_reading_unref(reading);
    jx_grid_unref(grid);
}

/* A form cut off is not complete, and the half row at its end is left out. */
static void completeness(void **state) {
    static const struct {
        const char *text;
        int complete;
        size_t count;
        const char *unread;
    } cases[] = {
        {HEAD MONEY TABLE TOTAL, 1, 1, ""},
        {HEAD MONEY TABLE, 1, 1, ""}, /* the weights are whole */
        {HEAD MONEY "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|数量指标|甲|1|1|80|80\n", 0, 1, ""},
        {HEAD MONEY TABLE "|质量指标|丙|10〈\n", 0, 1, "line 6 10〈\nline 6 丙\n"},
        {HEAD MONEY TABLE "|质量指标|丙|10〈\n" TOTAL, 0, 2, "line 6 10〈\n"},
        {HEAD "一级指标|二级指标|三级指标|指标值|完成值\n产出指标|数量指标|甲|1|1\n", 1, 1, ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of(cases[i].text);
        const jx_assessment *form = only_form(reading);
        char told[TOLD_SIZE];
        if (jx_assessment_complete(form) != cases[i].complete || form->count != cases[i].count)
            fail_msg("%s: %d, %zu", cases[i].text, (int)jx_assessment_complete(form), form->count);
        assert_string_equal(tell_notes(form, JX_NOTE_UNREAD, told), cases[i].unread);
        jx_reading_unref(reading);
    }
}

/* Several forms, a summary table and prose in one document. */
static void whole_document(void **state) {
    (void)state;
    jx_reading *reading =
        reading_of("全年支出18万元。\n某局自评情况汇总表\n序号|项目名称|资金|自评得分\n1|甲|9|100\n2|乙|9|100\n"
                   "甲自评表\n" HEAD MONEY TABLE TOTAL "乙自评表\n项目名称|乙\n" MONEY TABLE TOTAL);
    assert_int_equal(jx_reading_count(reading), 2);
    assert_int_equal(jx_reading_summary_count(reading), 2);
    assert_int_equal(reading->stated_count, 1);
    assert_string_equal(jx_project_text(jx_assessment_project(jx_reading_assessment(reading, 1)), JX_PROJECT_NAME),
                        "乙");
    assert_null(jx_reading_problem(reading, 0, NULL));
    jx_reading_unref(reading);
}

/* One cell a line: the table is restored first. */
static void flattened(void **state) {
    (void)state;
    jx_reading *reading = reading_of(
        "某自评表\n项目名称\n水渠\n项目资金(万元)\n年初预算数\n全年预算数\n全年执行数\n分值\n执行率\n得分\n"
        "年度资金总额\n9\n9\n9\n10\n100%\n10\n一级指标\n二级指标\n三级指标\n年度指标值\n实际完成值\n分值\n得分\n"
        "产出指标\n数量指标\n水渠长度\n50公里\n52公里\n90\n90\n总分\n100\n100\n");
    char told[TOLD_SIZE];
    assert_string_equal(tell_indicators(only_form(reading), told), "output.quantity|水渠长度|50公里|52公里|90|90|-\n");
    assert_string_equal(tell_funds(only_form(reading), JX_FUNDS_TOTAL, told), "9|9|9|10|100|10");
    jx_reading_unref(reading);
}

/* What looks like a form and gives no figure is a problem with its place; what is no form is nothing. */
static void nothing_readable(void **state) {
    (void)state;
    const char *place = NULL;
    jx_reading *reading = reading_of("某自评表\n项目名称|\n主管部门|\n");
    assert_int_equal(jx_reading_count(reading), 0);
    assert_non_null(jx_reading_problem(reading, 0, &place));
    assert_string_equal(place, "lines 1-3");
    assert_null(jx_reading_problem(reading, -1, NULL));
    jx_reading_unref(reading);
    reading = reading_of("只是一段文字。\n姓名|电话\n甲|1\n");
    assert_int_equal(jx_reading_count(reading), 0);
    assert_null(jx_reading_problem(reading, 0, NULL));
    jx_reading_unref(reading);
}

static void arguments(void **state) {
    (void)state;
    jx_grid *grid = grid_of("");
    jx_reading *reading = NULL;
    assert_int_equal(jx_reading_new(NULL, NULL, &reading), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_reading_new(grid, NULL, NULL), JX_ERROR_ARGUMENT);
    assert_null(reading);
    assert_int_equal(jx_reading_new(grid, NULL, &reading), JX_OK);
    assert_int_equal(jx_reading_count(reading), 0);
    jx_reading_unref(reading);
    jx_grid_unref(grid);
}

/* Every allocation in turn fails: a status, no reading, nothing lost. */
static void no_memory(void **state) {
    (void)state;
    jx_status status = JX_ERROR_NO_MEMORY;
    for (size_t call = 1; status != JX_OK && call <= 2000; call++) {
        failing memory = {.from_then_on = true};
        const jx_allocator allocator = failing_allocator(&memory);
        jx_grid *grid = NULL;
        jx_reading *reading = NULL;
        assert_int_equal(jx_grid_new_in(&allocator, &grid), JX_OK);
        static const char text[] =
            "全年支出18万元。\n某局自评情况汇总表\n序号|项目名称|资金|自评得分\n1|甲|9|100\n甲自评表\n" HEAD MONEY
            "年度总体目标|预期目标|实际完成情况\n|修好|修了\n" TABLE "|质量指标|指标1|||\n" TOTAL;
        int number = 1;
        for (const char *line = text; *line; number++) {
            size_t length = strcspn(line, "\n");
            add_grid_row(grid, line, length, number);
            line += length + (line[length] == '\n');
        }
        memory.fail_at = memory.calls + call;
        status = jx_reading_new(grid, NULL, &reading);
        if (status != JX_OK) {
            assert_int_equal(status, JX_ERROR_NO_MEMORY);
            assert_null(reading);
        }
        jx_reading_unref(reading);
        jx_grid_unref(grid);
        assert_int_equal(memory.live_blocks, 0);
    }
    assert_int_equal(status, JX_OK);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places),         cmocka_unit_test(places_of_tables), cmocka_unit_test(completeness),
        cmocka_unit_test(whole_document), cmocka_unit_test(flattened),        cmocka_unit_test(nothing_readable),
        cmocka_unit_test(arguments),      cmocka_unit_test(no_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
