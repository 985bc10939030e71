/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "form/grid.h"

static jx_grid *made(void) {
    jx_grid *grid = NULL;
    assert_int_equal(jx_grid_new(&grid), JX_OK);
    return grid;
}

static void add(jx_grid *grid, int32_t rows, int32_t columns) {
    assert_int_equal(jx_grid_add_cell(grid, -1, "x", SIZE_MAX, rows, columns), JX_OK);
}

static void start(jx_grid *grid, int32_t table) {
    assert_int_equal(jx_grid_add_row(grid, JX_ROW_TABLE, table, NULL), JX_OK);
}

/* The columns of the last row's cells, as digits. */
static void assert_columns(const jx_grid *grid, const char *expected) {
    const jxi_row *row = &grid->rows[grid->row_count - 1];
    assert_int_equal(row->count, strlen(expected));
    for (size_t i = 0; i < row->count; i++) assert_int_equal(grid->cells[row->first + i].column, expected[i] - '0');
}

static void keeps_cells(void **state) {
    (void)state;
    jx_grid *grid = made();
    assert_int_equal(jx_grid_add_row(grid, JX_ROW_TEXT, 0, "line 1"), JX_OK);
    assert_int_equal(jx_grid_add_cell(grid, -1, "绩效自评", SIZE_MAX, 1, 1), JX_OK);
    assert_int_equal(jx_grid_add_row(grid, JX_ROW_TABLE, 1, NULL), JX_OK);
    assert_int_equal(jx_grid_add_cell(grid, 3, "abcdef", 3, 1, 2), JX_OK);
    assert_int_equal(jx_grid_add_cell(grid, -1, NULL, 9, 1, 1), JX_OK);
    assert_int_equal(jx_grid_row_count(grid), 2);
    assert_string_equal(grid->rows[0].place, "line 1");
    assert_string_equal(grid->rows[1].place, "");
    assert_string_equal(grid->cells[0].text, "绩效自评");
    assert_string_equal(grid->cells[1].text, "abc");
    assert_string_equal(grid->cells[2].text, "");
    assert_columns(grid, "35");
    jx_grid_unref(grid);
}

static void spans_push_cells_aside(void **state) {
    (void)state;
    jx_grid *grid = made();
    start(grid, 1);
    add(grid, 3, 1); /* column 0 in rows 1 to 3 */
    add(grid, 1, 2);
    add(grid, 2, 2); /* columns 3 and 4 in rows 1 and 2 */
    assert_columns(grid, "013");
    start(grid, 1);
    add(grid, 1, 1);
    add(grid, 1, 1);
    add(grid, 1, 1);
    assert_columns(grid, "125");
    start(grid, 1);
    add(grid, 1, 1);
    add(grid, 1, 1);
    add(grid, 1, 1);
    assert_columns(grid, "123");
    start(grid, 1);
    add(grid, 1, 1);
    assert_columns(grid, "0");
    jx_grid_unref(grid);
}

static void spans_stay_in_their_table(void **state) {
    (void)state;
    jx_grid *grid = made();
    start(grid, 1);
    add(grid, INT32_MAX, 2);
    start(grid, 1);
    add(grid, 1, 1);
    assert_columns(grid, "2");
    start(grid, 2);
    add(grid, 1, 1);
    assert_columns(grid, "0");
    start(grid, 1);
    add(grid, 1, 1);
    assert_columns(grid, "0");
    jx_grid_unref(grid);
}

static void overlapping_spans_hold_the_longer(void **state) {
    (void)state;
    jx_grid *grid = made();
    start(grid, 1);
    assert_int_equal(jx_grid_add_cell(grid, 0, "a", 1, 3, 2), JX_OK);
    assert_int_equal(jx_grid_add_cell(grid, 1, "b", 1, 2, 2), JX_OK);
    start(grid, 1);
    add(grid, 1, 1);
    assert_columns(grid, "3");
    start(grid, 1);
    add(grid, 1, 1);
    assert_columns(grid, "2");
    jx_grid_unref(grid);
}

static void hostile_spans_are_cheap(void **state) {
    (void)state;
    jx_grid *grid = made();
    start(grid, 1);
    add(grid, 1, 1); /* the first column stays free */
    for (int32_t column = 1; column < JXI_COLUMNS_MAX - 1; column++) add(grid, INT32_MAX, 1);
    for (int row = 0; row < 20000; row++) {
        start(grid, 1);
        add(grid, 1, 1);
        add(grid, 1, 1);
        assert_int_equal(grid->cells[grid->cell_count - 1].column, JXI_COLUMNS_MAX - 1);
        assert_int_equal(jx_grid_add_cell(grid, -1, "x", 1, 1, 1), JX_ERROR_LIMIT);
    }
    jx_grid_unref(grid);
}

static void holds_limits(void **state) {
    (void)state;
    jx_grid *grid = made();
    assert_int_equal(jx_grid_add_cell(grid, 0, "x", 1, 1, 1), JX_ERROR_ARGUMENT); /* no row yet */
    start(grid, 1);
    static const struct {
        int32_t column, rows, columns;
        jx_status status;
    } cases[] = {
        {JXI_COLUMNS_MAX - 1, 1, 1, JX_OK},
        {JXI_COLUMNS_MAX, 1, 1, JX_ERROR_LIMIT},
        {JXI_COLUMNS_MAX - 1, 1, 2, JX_ERROR_LIMIT},
        {INT32_MAX, 1, INT32_MAX, JX_ERROR_LIMIT},
        {0, INT32_MAX, JXI_COLUMNS_MAX, JX_OK},
        {-2, 1, 1, JX_ERROR_ARGUMENT},
        {0, 0, 1, JX_ERROR_ARGUMENT},
        {0, 1, 0, JX_ERROR_ARGUMENT},
        {0, -1, -1, JX_ERROR_ARGUMENT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t before = grid->cell_count;
        assert_int_equal(jx_grid_add_cell(grid, cases[i].column, "x", 1, cases[i].rows, cases[i].columns),
                         cases[i].status);
        assert_int_equal(grid->cell_count - before, cases[i].status == JX_OK);
    }
    assert_int_equal(jx_grid_add_row(grid, 2, 1, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_grid_add_row(grid, -1, 1, NULL), JX_ERROR_ARGUMENT);
    jx_grid_unref(grid);
}

static void keeps_long_texts(void **state) {
    (void)state;
    static char text[100000];
    memset(text, 'x', sizeof text - 1);
    jx_grid *grid = made();
    for (size_t length = 1; length < sizeof text; length = length * 3 + 1) {
        start(grid, 1);
        assert_int_equal(jx_grid_add_cell(grid, -1, text, length, 1, 1), JX_OK);
        add(grid, 1, 1);
    }
    size_t at = 0;
    for (size_t length = 1; length < sizeof text; length = length * 3 + 1, at += 2) {
        assert_int_equal(strlen(grid->cells[at].text), length);
        assert_string_equal(grid->cells[at + 1].text, "x");
    }
    jx_grid_unref(grid);
}

static void takes_null(void **state) {
    (void)state;
    assert_int_equal(jx_grid_new(NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_grid_add_row(NULL, JX_ROW_TEXT, 0, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_grid_add_cell(NULL, 0, "x", 1, 1, 1), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_grid_row_count(NULL), 0);
    assert_null(jx_grid_ref(NULL));
    jx_grid_unref(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_cells),
        cmocka_unit_test(spans_push_cells_aside),
        cmocka_unit_test(spans_stay_in_their_table),
        cmocka_unit_test(overlapping_spans_hold_the_longer),
        cmocka_unit_test(hostile_spans_are_cheap),
        cmocka_unit_test(holds_limits),
        cmocka_unit_test(keeps_long_texts),
        cmocka_unit_test(takes_null),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
