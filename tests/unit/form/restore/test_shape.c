/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/restore/shape.h"

static void looks(void **state) {
    static const struct {
        const char *text;
        int32_t kind;
    } cases[] = {
        {"安装数量", JXI_LOOK_WORDS},
        {"显著提升", JXI_LOOK_WORDS},
        {"10", JXI_LOOK_NUMBER},
        {"12.5分", JXI_LOOK_NUMBER},
        {"98.5%", JXI_LOOK_PERCENT},
        {"5万元", JXI_LOOK_AMOUNT},
        {"266米", JXI_LOOK_AMOUNT},
        {"400元/人·月", JXI_LOOK_AMOUNT},
        {"2021年12月", JXI_LOOK_AMOUNT},
        {"15-20个", JXI_LOOK_AMOUNT},
        {"95%以上", JXI_LOOK_AMOUNT},
        {"≥95%", JXI_LOOK_BOUND},
        {"<=5300元/户", JXI_LOOK_BOUND},
        {"不低于3次", JXI_LOOK_BOUND},
        {"3只瓢虫", JXI_LOOK_LOOSE},
        {"90万元9088", JXI_LOOK_LOOSE},
        {"≥", JXI_LOOK_SIGN},
        {"万元", JXI_LOOK_MEASURE},
        {"—", JXI_LOOK_DASH},
        {"指标2：", JXI_LOOK_PLACEHOLDER},
        {"……", JXI_LOOK_PLACEHOLDER},
        {"□", JXI_LOOK_MARK},
        {"00", JXI_LOOK_NONE},
        {"12.512.5", JXI_LOOK_NONE},
        {"50 8", JXI_LOOK_NONE},
        {"3577. 95", JXI_LOOK_NUMBER},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].text);
        jxi_stream stream;
        assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, 1, &stream), JX_OK);
        int32_t kind = jxi_look_of(&stream, 0, stream.count).kind;
        if (kind != cases[i].kind) fail_msg("%s looks like %d", cases[i].text, kind);
        jxi_stream_free(&stream);
        jx_grid_unref(grid);
    }
}

static void details(void **state) {
    (void)state;
    jx_grid *grid =
        grid_of("达成预期指标|制度指标|从3米到5米(约2%)|指标1在2018年|≥30.5平方米|次数不低于2301263488|桃树5亩5亩梨树");
    jxi_stream stream;
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, 1, &stream), JX_OK);
    size_t at[9] = {0}, cells = 0;
    for (size_t i = 0; i < stream.count; i++)
        if (stream.glyphs[i].gap == JXI_GAP_CELL) at[cells++] = i;
    at[cells] = stream.count;
    assert_int_equal(cells, 7);
    assert_true(jxi_look_of(&stream, at[0], at[1]).phrase);
    assert_false(jxi_look_of(&stream, at[0], at[1]).level);
    assert_true(jxi_look_of(&stream, at[1], at[2]).level);
    assert_int_equal(jxi_look_of(&stream, at[2], at[3]).numbers, 2);
    assert_int_equal(jxi_look_of(&stream, at[3], at[4]).numbers, 0);
    jxi_look bound = jxi_look_of(&stream, at[4], at[5]);
    assert_int_equal(bound.figure.value, 30500000);
    assert_int_equal(bound.unit_length, strlen("平方米"));
    assert_int_equal(jxi_look_of(&stream, at[5], at[6]).numbers, 3); /* several figures in one run of digits */
    assert_int_equal(jxi_look_of(&stream, at[6], at[7]).numbers, 5); /* a value and its copy are no part of a name */
    jxi_stream_free(&stream);
    jx_grid_unref(grid);
}

static void lengths(void **state) {
    (void)state;
    int32_t comparison;
    assert_int_equal(jxi_measure_length("元/人、天10", strlen("元/人、天10")), strlen("元/人、天"));
    assert_int_equal(jxi_measure_length("很好", strlen("很好")), 0);
    assert_int_equal(jxi_sign_length(">=3", 3, &comparison), 2);
    assert_int_equal(comparison, JX_COMPARE_AT_LEAST);
    assert_int_equal(jxi_phrase_length("效果明显10", strlen("效果明显10")), strlen("效果明显"));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(looks), cmocka_unit_test(details), cmocka_unit_test(lengths)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
