/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/heading.h"

typedef struct column {
    int32_t label, column;
} column;

static void expect_columns(const jxi_heading *heading, const column *columns, size_t count, const char *text) {
    if (heading->count != count) fail_msg("%s: %zu columns for %zu", text, heading->count, count);
    for (size_t i = 0; i < count; i++)
        if (heading->columns[i].label != columns[i].label || heading->columns[i].column != columns[i].column)
            fail_msg("%s: column %zu is %d at %d", text, i, (int)heading->columns[i].label,
                     (int)heading->columns[i].column);
}

static void indicator_headings(void **state) {
    static const struct {
        const char *row;
        bool heading, continues;
    } cases[] = {
        {"绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分", true, true},
        {"绩效指标|维修大厅|二级指标|三级指标|年度指标值|实际完成值|分值|得分", true, false},
        {"绩效指标|一级指标", true, true},
        {"指标性质|指标值|度量单位", true, true},
        {"年度总体目标|预期目标|实际完成情况", false, false},
        {"项目资金|年初预算数|全年预算数|全年执行数|分值|执行率|得分", false, false},
        {"序号|项目名称|分值|得分|目标值", false, false},
        {"产出指标|数量指标|水渠长度|50|50|10|10", false, false},
        {"分值|得分", false, true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].row);
        jxi_line line;
        jxi_line_read(&line, grid, 0);
        if (jxi_is_indicator_heading(&line) != cases[i].heading ||
            jxi_continues_indicator_heading(&line) != cases[i].continues)
            fail_msg("%s", cases[i].row);
        jx_grid_unref(grid);
    }
}

#define UPPER_SPANS "绩效指标@1x3|年度指标值@1x3|实际完成值@2x1|分值@2x1|得分@2x1\n"
#define LOWER "一级指标|二级指标|三级指标|指标性质|指标值|度量单位"

/* Two rows of a heading become one row of columns, whether the columns are real, filled with blanks, lost, or the row
 * was only broken in two. */
static void two_rows(void **state) {
    static const column levels_and_split[] = {{JXI_LABEL_LEVEL1, 0}, {JXI_LABEL_LEVEL2, 1}, {JXI_LABEL_LEVEL3, 2},
                                              {JXI_LABEL_SIGN, 3},   {JXI_LABEL_TARGET, 4}, {JXI_LABEL_MEASURE, 5},
                                              {JXI_LABEL_ACTUAL, 6}, {JXI_LABEL_WEIGHT, 7}, {JXI_LABEL_SCORE, 8}};
    static const column broken[] = {{JXI_LABEL_INDICATORS, 0}, {JXI_LABEL_LEVEL1, 1}, {JXI_LABEL_LEVEL2, 2},
                                    {JXI_LABEL_LEVEL3, 3},     {JXI_LABEL_WEIGHT, 4}, {JXI_LABEL_TARGET, 5}};
    static const struct {
        const char *text;
        bool exact;
        const column *columns;
        size_t count;
    } cases[] = {
        {UPPER_SPANS LOWER, true, levels_and_split, 9},
        {"绩效指标|||年度指标值|||实际完成值|分值|得分\n" LOWER "|||", false, levels_and_split, 9},
        {"绩效指标|年度指标值|实际完成值|分值|得分\n" LOWER, false, levels_and_split, 9},
        {"绩效指标|一级指标\n二级指标|三级指标|分值|年度指标值", false, broken, 6},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].text);
        jxi_line line;
        jxi_heading heading = {.exact = cases[i].exact};
        jxi_line_read(&line, grid, 0);
        jxi_indicator_heading(&heading, &line);
        jxi_line_read(&line, grid, 1);
        assert_true(jxi_continues_indicator_heading(&line));
        jxi_join_heading(&heading, &line);
        expect_columns(&heading, cases[i].columns, cases[i].count, cases[i].text);
        jx_grid_unref(grid);
    }
}

/* Somebody has typed over 一级指标. */
static void overwritten_level(void **state) {
    (void)state;
    jx_grid *grid = grid_of("绩效指标|维修大厅|二级指标|三级指标|年度指标值|实际完成值|分值|得分");
    jxi_line line;
    jxi_heading heading = {.count = 0};
    jxi_line_read(&line, grid, 0);
    jxi_indicator_heading(&heading, &line);
    assert_int_equal(heading.columns[1].label, JXI_LABEL_LEVEL1);
    jx_grid_unref(grid);
}

static void funds_headings(void **state) {
    static const column classic[] = {{JXI_LABEL_INITIAL, 2}, {JXI_LABEL_FULL_YEAR, 3}, {JXI_LABEL_EXECUTED, 4},
                                     {JXI_LABEL_WEIGHT, 5},  {JXI_LABEL_RATE, 6},      {JXI_LABEL_SCORE, 7}};
    static const column letters[] = {{JXI_LABEL_FULL_YEAR, 0}, {JXI_LABEL_EXECUTED, 1}, {JXI_LABEL_RATE, 2}};
    static const struct {
        const char *row;
        const column *columns;
        size_t count;
    } cases[] = {
        {"项目资金(万元)||年初预算数|全年预算数|全年执行数|分值|执行率|得分", classic, 6},
        {"预算数（A）|执行数（B）|执行率（B/A）", letters, 3},
        {"年度资金总额|9|9|9", NULL, 0},
        {"分值|得分", NULL, 0},
        {"全年预算数|5", NULL, 0},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].row);
        jxi_line line;
        jxi_heading heading = {.count = 0};
        bool by_source;
        jxi_line_read(&line, grid, 0);
        assert_int_equal(jxi_funds_heading(&heading, &line, &by_source), cases[i].count > 0);
        expect_columns(&heading, cases[i].columns, cases[i].count, cases[i].row);
        jx_grid_unref(grid);
    }
}

static void summary_headings(void **state) {
    static const struct {
        const char *row;
        bool heading;
    } cases[] = {
        {"序号|资金使用单位 (科室)名称|项目名称|资金|自评得分|自评等级|联系人及电话", true},
        {"自评等级|自评得分|项目名称|预算金额", true},
        {"序号|项目名称|得分", true},
        {"项目名称|主管部门|实施单位", false},
        {"项目名称|养护经费", false},
        {"一级指标|三级指标|项目名称|分值|得分", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].row);
        jxi_line line;
        jxi_heading heading = {.count = 0};
        jxi_line_read(&line, grid, 0);
        if (jxi_summary_heading(&heading, &line) != cases[i].heading) fail_msg("%s", cases[i].row);
        jx_grid_unref(grid);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(indicator_headings), cmocka_unit_test(two_rows),         cmocka_unit_test(overwritten_level),
        cmocka_unit_test(funds_headings),     cmocka_unit_test(summary_headings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
