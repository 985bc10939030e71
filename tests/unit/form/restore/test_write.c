/* SPDX-License-Identifier: Apache-2.0 */
#include "restore_text.h"

#include "form/restore/write.h"

static void writes(void **state) {
    (void)state;
    char told[TOLD_SIZE];
    jx_grid *grid = grid_of("泵房 3 座\n水渠");
    jxi_stream stream;
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, 2, &stream), JX_OK);
    jxi_writer writer = {.stream = &stream, .cell.allocator = &grid->object.allocator};
    assert_int_equal(jx_grid_new(&writer.grid), JX_OK);
    jxi_write_row(&writer, 0);
    jxi_write_text(&writer, 1, "项目");
    jxi_write_glyphs(&writer, 2, 0, 2, false);
    jxi_write_row(&writer, 4);
    jxi_write_glyphs(&writer, 0, 2, 4, true);
    assert_int_equal(writer.status, JX_OK);
    assert_string_equal(tell_grid(writer.grid, told), "|项目|泵房\n\xEF\xBF\xBD"
                                                      "3座\n");
    assert_string_equal(writer.grid->rows[0].place, "line 1");
    assert_string_equal(writer.grid->rows[1].place, "line 2");
    jxi_buffer_free(&writer.cell);
    jx_grid_unref(writer.grid);
    jxi_stream_free(&stream);
    jx_grid_unref(grid);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(writes)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
