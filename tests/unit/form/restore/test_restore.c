/* SPDX-License-Identifier: Apache-2.0 */
#include "failing.h"
#include "restore_text.h"

#include <stdlib.h>

#include "form/restore/stream.h"

/* The cells of one form, in reading order; what each flattening makes of them must be restored to the same table. */
static const char *const cells[] = {"项目支出绩效自评表(2022年度)",
                                    "项目名称",
                                    "泵站维修",
                                    "主管部门",
                                    "水务局",
                                    "项目资金(万元)",
                                    "年初预算数",
                                    "全年预算数",
                                    "全年执行数",
                                    "分值",
                                    "执行率",
                                    "得分",
                                    "年度资金总额",
                                    "40",
                                    "40",
                                    "30",
                                    "10",
                                    "75%",
                                    "7.5",
                                    "年度总体目标",
                                    "预期目标",
                                    "实际完成情况",
                                    "修好三座",
                                    "修了三座",
                                    "绩效指标",
                                    "一级指标",
                                    "二级指标",
                                    "三级指标",
                                    "年度指标值",
                                    "实际完成值",
                                    "分值",
                                    "得分",
                                    "产出指标(60分)",
                                    "数量指标",
                                    "更换水泵",
                                    "≥12台",
                                    "12台",
                                    "30",
                                    "30",
                                    "疏通管道",
                                    "≥800米",
                                    "780米",
                                    "30",
                                    "29.25",
                                    "效益指标(30分)",
                                    "社会效益指标",
                                    "内涝次数",
                                    "≤2次",
                                    "1次",
                                    "30",
                                    "30",
                                    "总分",
                                    "100",
                                    "96.75"};

static const char *const expected =
    "项目支出绩效自评表(2022年度)\n项目名称|泵站维修\n主管部门|水务局\n"
    "项目资金(万元)||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|40|40|30|10|75%|7.5\n"
    "年度总体目标|预期目标|实际完成情况\n|修好三座|修了三座\n"
    "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分\n"
    "|产出指标(60分)|数量指标|更换水泵|≥12台|12台|30|30\n|||疏通管道|≥800米|780米|30|29.25\n"
    "|效益指标(30分)|社会效益指标|内涝次数|≤2次|1次|30|30\n|总分|||||100|96.75\n";

/* With another target and actual of the first indicator. */
static void join_cells_with(char *text, const char *separator, const char *target, const char *actual) {
    text[0] = '\0';
    for (size_t i = 0; i < sizeof cells / sizeof cells[0]; i++) {
        if (i) tell(text, separator);
        tell(text, strcmp(cells[i], "≥12台") == 0 ? target : strcmp(cells[i], "12台") == 0 ? actual : cells[i]);
    }
}

static void join_cells(char *text, const char *separator) {
    join_cells_with(text, separator, "≥12台", "12台");
}

static void flattenings(void **state) {
    static const char *const separators[] = {" ", "\n", "\n\n", "|", "|\n", "\n|"};
    (void)state;
    for (size_t i = 0; i < sizeof separators / sizeof separators[0]; i++) {
        char text[TOLD_SIZE], told[TOLD_SIZE];
        join_cells(text, separators[i]);
        jx_grid *grid = grid_of(text);
        assert_true(jxi_looks_flat(grid, 0, grid->row_count));
        jx_grid_unref(grid);
        assert_string_equal(restored(text, told), expected);
    }
}

/* Without any separator two figures could be cut otherwise; no figure may come out wrong. */
static void run_on(void **state) {
    (void)state;
    char text[TOLD_SIZE], told[TOLD_SIZE];
    join_cells(text, "");
    restored(text, told);
    assert_non_null(strstr(told, "|更换水泵|≥12台|12台|30|30\n"));
    assert_non_null(strstr(told, "|疏通管道|≥800米|780米|30|29.25\n"));
    assert_non_null(strstr(told, "|总分|||||100|96.75\n"));
}

/* One vocabulary: a value says the same in the cell of a table and in flattened text, where it must also be cut as one
 * cell. */
static void values_read_alike(void **state) {
    static const struct {
        const char *text;
        int32_t comparison, number;
        const char *unit, *actual;
    } cases[] = {
        {"⩾95%", JX_COMPARE_AT_LEAST, 95, "%", "96%"},
        {"≮95%", JX_COMPARE_AT_LEAST, 95, "%", "96%"},
        {"≯95%", JX_COMPARE_AT_MOST, 95, "%", "94%"},
        {"﹥95%", JX_COMPARE_MORE, 95, "%", "96%"},
        {">=95%", JX_COMPARE_AT_LEAST, 95, "%", "96%"},
        {"不得低于3次", JX_COMPARE_AT_LEAST, 3, "次", "4次"},
        {"不得大于3次", JX_COMPARE_AT_MOST, 3, "次", "2次"},
        {"未低于95%", JX_COMPARE_AT_LEAST, 95, "%", "96%"},
        {"未超过95%", JX_COMPARE_AT_MOST, 95, "%", "94%"},
        {"大于或等于95%", JX_COMPARE_AT_LEAST, 95, "%", "96%"},
        {"少于等于95%", JX_COMPARE_AT_MOST, 95, "%", "94%"},
        {"低于95%", JX_COMPARE_LESS, 95, "%", "94%"},
        {"最少3次", JX_COMPARE_AT_LEAST, 3, "次", "4次"},
        {"至多3次", JX_COMPARE_AT_MOST, 3, "次", "2次"},
        {"控制在5天以内", JX_COMPARE_AT_MOST, 5, "天", "4天"},
        {"≥30分贝", JX_COMPARE_AT_LEAST, 30, "分贝", "31分贝"},
        {"≥30个课题", JX_COMPARE_AT_LEAST, 30, "个课题", "31个课题"},
        {"≥30万株", JX_COMPARE_AT_LEAST, 30, "万株", "31万株"},
        {"≥30根", JX_COMPARE_AT_LEAST, 30, "根", "31根"},
        {"≥30亩次", JX_COMPARE_AT_LEAST, 30, "亩次", "31亩次"},
    };
    static const char *const separators[] = {" ", "\n", ""};
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_value *value = NULL;
        assert_int_equal(jx_value_new(cases[i].text, &value), JX_OK);
        if (jx_value_kind(value) != JX_VALUE_NUMBER || jx_value_comparison(value) != cases[i].comparison ||
            jx_value_number(value) != jxi_points(cases[i].number) || strcmp(jx_value_unit(value), cases[i].unit) != 0)
            fail_msg("%s in a cell", cases[i].text);
        jx_value_unref(value);
        for (size_t k = 0; k < sizeof separators / sizeof separators[0]; k++) {
            char text[TOLD_SIZE], told[TOLD_SIZE], line[200];
            join_cells_with(text, separators[k], cases[i].text, cases[i].actual);
            snprintf(line, sizeof line, "|更换水泵|%s|%s|30|30\n", cases[i].text, cases[i].actual);
            if (!strstr(restored(text, told), line))
                fail_msg("%s parted by \"%s\":\n%s", cases[i].text, separators[k], told);
        }
    }
}

static void looks(void **state) {
    static const struct {
        const char *text;
        bool flat;
    } cases[] = {
        {"一级指标|二级指标|三级指标|指标值|得分\n产出指标|数量指标|泵房|3|3\n||水渠|5|5", false},
        {"一级指标|二级指标|三级指标|指标值|得分\n产出指标|数量指标|泵房|3\n3|水渠|5|5|质量指标\n9|9", true},
        {"目标|一级指标|二级指标|三级指标|指标值|得分|产出指标|数量指标|泵房|3|3", true},
        {"一级指标@2x1|二级指标\n三级指标\n指标值\n得分\n产出指标", false}, /* has spans */
        {"一级指标\n二级指标\n三级指标\n指标值\n得分", true},
        {"按照一级指标和得分进行检查", false},
        {"", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].text);
        if (jxi_looks_flat(grid, 0, grid->row_count) != cases[i].flat) fail_msg("%s", cases[i].text);
        jx_grid_unref(grid);
    }
    assert_false(jxi_looks_flat(NULL, 0, 0));
}

static void refusals(void **state) {
    (void)state;
    jx_grid *grid = grid_of("没有表格"), *out = NULL;
    assert_int_equal(jxi_restore(NULL, 0, 0, &out), JX_ERROR_ARGUMENT);
    assert_int_equal(jxi_restore(grid, 0, 1, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jxi_restore(grid, 0, 2, &out), JX_ERROR_ARGUMENT);
    assert_int_equal(jxi_restore(grid, 0, 1, &out), JX_ERROR_NOT_FOUND);
    assert_null(out);
    jx_grid_unref(grid);
}

/* The bytes given out, and how many calls are still answered. */
static void lack_of_memory(void **state) {
    (void)state;
    char text[TOLD_SIZE];
    join_cells(text, " ");
    jx_status status = JX_ERROR_NO_MEMORY;
    for (size_t call = 1; status == JX_ERROR_NO_MEMORY; call++) {
        failing memory = {.from_then_on = true};
        jx_allocator allocator = failing_allocator(&memory);
        jx_grid *grid = NULL, *out = NULL;
        assert_int_equal(jx_grid_new_in(&allocator, &grid), JX_OK);
        assert_int_equal(jx_grid_add_row(grid, JX_ROW_TEXT, 0, "line 1"), JX_OK);
        assert_int_equal(jx_grid_add_cell(grid, 0, text, SIZE_MAX, 1, 1), JX_OK);
        memory.fail_at = memory.calls + call;
        status = jxi_restore(grid, 0, 1, &out);
        if (status != JX_OK) assert_int_equal(status, JX_ERROR_NO_MEMORY);
        jx_grid_unref(out);
        jx_grid_unref(grid);
        assert_int_equal(memory.live_bytes, 0);
    }
    assert_int_equal(status, JX_OK);
}

/* Long nonsense is given up or restored in time, never crashed on. */
static void nonsense(void **state) {
    static const char *const heads[] = {"一级指标二级指标三级指标指标值完成值分值得分",
                                        "一级指标 二级指标 三级指标 指标值 得分 "};
    static const char *const tails[] = {"9", "%", "指标", "甲乙1", "无", "(", "10.", "≥ 5 "};
    enum { REPEATS = 1500 };
    (void)state;
    for (size_t i = 0; i < 16; i++) {
        jx_grid *grid = NULL, *out = NULL;
        jxi_buffer text = {0};
        assert_int_equal(jx_grid_new(&grid), JX_OK);
        text.allocator = &grid->object.allocator;
        jxi_buffer_text(&text, heads[i / 8]);
        for (int repeat = 0; repeat < REPEATS; repeat++) jxi_buffer_text(&text, tails[i % 8]);
        assert_int_equal(jx_grid_add_row(grid, JX_ROW_TEXT, 0, "line 1"), JX_OK);
        assert_int_equal(jx_grid_add_cell(grid, 0, text.data, text.length, 1, 1), JX_OK);
        jx_status status = jxi_restore(grid, 0, 1, &out);
        assert_true(status == JX_OK || status == JX_ERROR_LIMIT);
        jx_grid_unref(out);
        jxi_buffer_free(&text);
        jx_grid_unref(grid);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(flattenings),       cmocka_unit_test(run_on),
                                       cmocka_unit_test(values_read_alike), cmocka_unit_test(looks),
                                       cmocka_unit_test(refusals),          cmocka_unit_test(lack_of_memory),
                                       cmocka_unit_test(nonsense)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
