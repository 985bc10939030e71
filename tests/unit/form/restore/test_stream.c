/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include <stdlib.h>

#include "form/restore/stream.h"

static jxi_stream stream_of(jx_grid *grid) {
    jxi_stream stream;
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, grid->row_count, &stream), JX_OK);
    return stream;
}

/* The squeezed text with a sign for each gap. */
static void tell_gaps(const jxi_stream *stream, char *told) {
    static const char *const signs[] = {"", "_", "/", "//", "|"};
    told[0] = '\0';
    for (size_t i = 0; i < stream->count; i++) {
        char bytes[8] = {0};
        size_t length;
        const char *text = jxi_stream_text(stream, i, i + 1, &length);
        memcpy(bytes, text, length);
        if (i) tell(told, signs[stream->glyphs[i].gap]);
        tell(told, bytes);
    }
}

static void gaps(void **state) {
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"数 量\n指标", "数_量/指标"}, {"数量\n\n\n指标", "数量//指标"},    {"数量|指标\n值", "数量|指标|值"},
        {"數量（A）", "数量(A)"},      {"項(xiàng)目 ≥**人", "项目_≥**人"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char told[TOLD_SIZE];
        jx_grid *grid = grid_of(cases[i].text);
        jxi_stream stream = stream_of(grid);
        tell_gaps(&stream, told);
        assert_string_equal(told, cases[i].expected);
        jxi_stream_free(&stream);
        jx_grid_unref(grid);
    }
}

static void page_marks(void **state) {
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"1、甲12.\n2、5乙\n3、丙", "甲12.5乙丙"},
        {"1、甲\n3、乙", "甲/3、乙"}, /* not counting up */
        {"甲2、乙", "甲2、乙"},       /* not at the start of a line */
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char told[TOLD_SIZE];
        jx_grid *grid = grid_of(cases[i].text);
        jxi_stream stream = stream_of(grid);
        jxi_stream_drop_page_marks(&stream);
        tell_gaps(&stream, told);
        assert_string_equal(told, cases[i].expected);
        assert_int_equal(strlen(stream.squeezed.data), stream.squeezed.length);
        jxi_stream_free(&stream);
        jx_grid_unref(grid);
    }
}

static void copies(void **state) {
    (void)state;
    jx_grid *grid = grid_of("目標 ＞= 98 %（項(xiàng)）");
    jxi_stream stream = stream_of(grid);
    jxi_buffer copy = {.allocator = &grid->object.allocator};
    jxi_stream_copy(&stream, 0, stream.count, &copy);
    assert_string_equal(copy.data, "目標＞= 98 %（項）");
    assert_int_equal(jxi_stream_glyphs(&stream, 0, strlen("目标")), 2);
    jxi_buffer_free(&copy);
    jxi_stream_free(&stream);
    jx_grid_unref(grid);
}

static void limit(void **state) {
    (void)state;
    jx_grid *grid = NULL;
    jxi_stream stream;
    char *bytes = malloc(JXI_STREAM_BYTES_MAX + 2);
    assert_non_null(bytes);
    memset(bytes, 'a', JXI_STREAM_BYTES_MAX + 1);
    assert_int_equal(jx_grid_new(&grid), JX_OK);
    assert_int_equal(jx_grid_add_row(grid, JX_ROW_TEXT, 0, "line 1"), JX_OK);
    assert_int_equal(jx_grid_add_cell(grid, -1, bytes, JXI_STREAM_BYTES_MAX + 1, 1, 1), JX_OK);
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, 1, &stream), JX_ERROR_LIMIT);
    jx_grid_unref(grid);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(gaps), cmocka_unit_test(page_marks), cmocka_unit_test(copies),
                                       cmocka_unit_test(limit)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
