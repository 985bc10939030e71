/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/words/line.h"

static void kinds(void **state) {
    static const struct {
        const char *cell;
        int32_t kind;
    } cases[] = {
        {"12.5", JXI_KIND_NUMBER},
        {"98 分", JXI_KIND_NUMBER},
        {"1,234.50", JXI_KIND_NUMBER},
        {"81.3%", JXI_KIND_PERCENT},
        {"１００％", JXI_KIND_PERCENT},
        {"1192819.16 元", JXI_KIND_AMOUNT},
        {"150万", JXI_KIND_AMOUNT},
        {"≥80%", JXI_KIND_VALUE},
        {"21 万份", JXI_KIND_VALUE},
        {"减少 50%", JXI_KIND_VALUE},
        {"9月前", JXI_KIND_VALUE},
        {">=98", JXI_KIND_VALUE},
        {"≥", JXI_KIND_SIGN},
        {"＝", JXI_KIND_SIGN},
        {"不低于", JXI_KIND_SIGN},
        {"%", JXI_KIND_MEASURE},
        {"%（百分比）", JXI_KIND_MEASURE},
        {"—", JXI_KIND_DASH},
        {"/", JXI_KIND_DASH},
        {"指标 2:", JXI_KIND_PLACEHOLDER},
        {".....", JXI_KIND_PLACEHOLDER},
        {"……", JXI_KIND_PLACEHOLDER},
        {"*", JXI_KIND_PLACEHOLDER},
        {"XX", JXI_KIND_PLACEHOLDER},
        {"指标1：井盖更换数", JXI_KIND_TEXT},
        {"优", JXI_KIND_GRADE},
        {"有效", JXI_KIND_WORD},
        {"全部完成", JXI_KIND_WORD},
        {"群众对环境改善情况的综合满意程度", JXI_KIND_TEXT},
        {"5000吨稻谷与大豆储备到位情况良好", JXI_KIND_TEXT},
        {"\xEF\xBF\xBD"
         "10",
         JXI_KIND_UNREAD},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (jxi_kind_of(cases[i].cell) != cases[i].kind)
            fail_msg("%s: %d", cases[i].cell, (int)jxi_kind_of(cases[i].cell));
}

static void row_of_a_table(void **state) {
    (void)state;
    jx_grid *grid = grid_of("|产出指标 50分@2x1||  |水渠@1x2|10|");
    jxi_line line;
    jxi_line_read(&line, grid, 0);
    assert_int_equal(line.count, 3);
    assert_int_equal(line.row_kind, JX_ROW_TABLE);
    assert_string_equal(line.place, "line 1");
    assert_int_equal(line.width, 8);
    static const struct {
        int32_t column, columns, kind;
    } expected[] = {{1, 1, JXI_KIND_CLASS}, {4, 2, JXI_KIND_WORD}, {6, 1, JXI_KIND_NUMBER}};
    for (size_t i = 0; i < line.count; i++) {
        assert_int_equal(line.pieces[i].column, expected[i].column);
        assert_int_equal(line.pieces[i].columns, expected[i].columns);
        assert_int_equal(line.pieces[i].kind, expected[i].kind);
    }
    assert_ptr_equal(jxi_line_find(&line, JXI_LABEL_CLASS), &line.pieces[0]);
    assert_null(jxi_line_find(&line, JXI_LABEL_TOTAL));
    jx_grid_unref(grid);
}

/* A row of a million cells costs no more than the first of them. */
static void wide_row(void **state) {
    (void)state;
    jx_grid *grid = NULL;
    jx_grid_new(&grid);
    jx_grid_add_row(grid, JX_ROW_TABLE, 1, "line 1");
    for (int i = 0; i < 200; i++) assert_int_equal(jx_grid_add_cell(grid, -1, "1", 1, 1, 1), JX_OK);
    jxi_line line;
    jxi_line_read(&line, grid, 0);
    assert_int_equal(line.count, JXI_PIECES_MAX);
    assert_int_equal(line.width, 200);
    jx_grid_unref(grid);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kinds),
        cmocka_unit_test(row_of_a_table),
        cmocka_unit_test(wide_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
