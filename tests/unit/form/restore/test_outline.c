/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/restore/outline.h"

static void headings(void **state) {
    static const struct {
        const char *text;
        size_t money, tables;
        int32_t delimiter;
    } cases[] = {
        {"全年预算数 全年执行数 分值 年度资金总额 3 一级指标 二级指标 三级指标 得分 数量指标", 1, 1, JXI_GAP_SPACE},
        {"一级指标\n二级指标\n三级指标\n年度\n指标值", 0, 1, JXI_GAP_LINE},
        {"一级指标\n\n二级指标\n\n三级指标\n\n得分", 0, 1, JXI_GAP_BLANK},
        {"一级指标|二级\n指标|三级指标|得分", 0, 1, JXI_GAP_CELL},
        {"一级指标二级指标三级指标年度指标值得分数量指标", 0, 1, JXI_GAP_NONE},
        {"全年预算数(A) 年度资金总额 5", 0, 0, JXI_GAP_SPACE},
        /* torn apart: the labels of one heading stand in the body */
        {"一级指标 甲 指标值 完成值 泵房 3座 二级指标 三级指标 3座 分值 得分 9 9", 0, 1, JXI_GAP_SPACE},
        {"指标值怎样填写,另行通知", 0, 0, JXI_GAP_SPACE},
        {"", 0, 0, JXI_GAP_SPACE},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].text);
        jxi_stream stream;
        jxi_outline outline;
        assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, grid->row_count, &stream), JX_OK);
        assert_int_equal(jxi_outline_read(&stream, &outline), JX_OK);
        size_t money = 0;
        for (size_t h = 0; h < outline.heading_count; h++) money += outline.headings[h].money;
        assert_int_equal(money, cases[i].money);
        assert_int_equal(outline.heading_count - money, cases[i].tables);
        assert_int_equal(outline.delimiter, cases[i].delimiter);
        jxi_outline_free(&outline);
        jxi_stream_free(&stream);
        jx_grid_unref(grid);
    }
}

/* A label inside other words is no label where cells are parted. */
static void whole(void **state) {
    (void)state;
    jx_grid *grid = grid_of("一级指标 二级指标 三级指标 得分 主管部门满意 主管部门: 主管部门");
    jxi_stream stream;
    jxi_outline outline;
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, 1, &stream), JX_OK);
    assert_int_equal(jxi_outline_read(&stream, &outline), JX_OK);
    static const bool expected[] = {true, true, true, true, false, true, true};
    assert_int_equal(outline.hit_count, 7);
    for (size_t i = 0; i < 7; i++) assert_int_equal(outline.hits[i].whole, expected[i]);
    jxi_outline_free(&outline);
    jxi_stream_free(&stream);
    jx_grid_unref(grid);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(headings), cmocka_unit_test(whole)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
