/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/restore/cut.h"

/* The pieces of a text between slashes; labels in brackets. */
static void tell_bits(const char *text, int32_t delimiter, bool money, char *told) {
    jx_grid *grid = grid_of(text);
    jxi_stream stream;
    jxi_bits bits;
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, grid->row_count, &stream), JX_OK);
    assert_int_equal(jxi_cut(&stream, 0, stream.count, delimiter, money, &bits), JX_OK);
    told[0] = '\0';
    for (size_t i = 0; i < bits.count; i++) {
        char bytes[256] = {0};
        size_t length;
        const char *piece = jxi_stream_text(&stream, bits.items[i].from, bits.items[i].to, &length);
        assert_true(length < sizeof bytes);
        memcpy(bytes, piece, length);
        if (i) tell(told, "/");
        tell(told, bits.items[i].label ? "[" : "");
        tell(told, bytes);
        tell(told, bits.items[i].label ? "]" : "");
    }
    jxi_bits_free(&bits);
    jxi_stream_free(&stream);
    jx_grid_unref(grid);
}

static void cuts(void **state) {
    static const struct {
        const char *text;
        int32_t delimiter;
        bool money;
        const char *expected;
    } cases[] = {
        {"栽种株数 ≥80株 8", JXI_GAP_SPACE, false, "栽种株数/≥80株/8"},
        {"栽种 株数|≥80株|8", JXI_GAP_CELL, false, "栽种株数/≥80株/8"},
        {"产出 指标(50分)\n数量\n指标\n栽种株数", JXI_GAP_LINE, false, "[产出指标(50分)]/[数量指标]/栽种株数"},
        {"效益指标 30分) 社会效益指标 甲", JXI_GAP_SPACE, false, "[效益指标30分)]/[社会效益指标]/甲"},
        {"数量指标栽种株数10≥80株", JXI_GAP_NONE, false, "[数量指标]/栽种株数/1/0/≥8/0/株"},
        {"成活率95%98.5%9", JXI_GAP_NONE, false, "成活率/9/5%/9/8.5%/9"},
        {"宽度≥5米≥5米10", JXI_GAP_NONE, false, "宽度/≥5米/≥5米/1/0"},
        {"面貌10显著提升显著提升", JXI_GAP_NONE, false, "面貌/1/0/显著提升/显著提升"},
        {"安全性高高满意度指标", JXI_GAP_NONE, false, "安全性/高/高/[满意度指标]"},
        {"宣教指标办法建立20", JXI_GAP_NONE, false, "宣教指标/办法建立/2/0"},
        {"栽种数≧80株8", JXI_GAP_NONE, false, "栽种数/≧8/0/株/8"},
        {"苗木不少于80株8", JXI_GAP_NONE, false, "苗木/不少于8/0/株/8"},
        {"补助每亩30每亩309", JXI_GAP_NONE, false, "补助/每亩30/每亩30/9"},
        /* a number belongs to the name behind it, with a mark or when it is due; 预期指标 numbers nothing */
        {"数量指标指标1:苗圃3处22指标2:苗木", JXI_GAP_NONE, false, "[数量指标]/指标1:苗圃/3/处/2/2/指标2:苗木"},
        {"指标15次4指标26次4", JXI_GAP_NONE, false, "指标1/5/次/4/指标2/6/次/4"},
        {"面貌达成预期指标10", JXI_GAP_NONE, false, "面貌/达成预期指标/1/0"},
        {"泵房(20千瓦)3", JXI_GAP_NONE, false, "泵房(20千瓦)/3"},
        {"2018-2022年", JXI_GAP_NONE, false, "2/0/1/8-2/0/2/2/年"},
        {"覆盖率10100%无另有说明", JXI_GAP_NONE, false, "覆盖率/1/0/1/0/0%/无/另有说明"},
        {"年度资金总额:2020其他资金", JXI_GAP_NONE, true, "[年度资金总额:]/2/0/2/0/[其他资金]"},
        {"预算执行率 98%", JXI_GAP_SPACE, false, "预算执行率/98%"}, /* a name here, not a label */
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char told[TOLD_SIZE];
        tell_bits(cases[i].text, cases[i].delimiter, cases[i].money, told);
        assert_string_equal(told, cases[i].expected);
    }
}

static void lines(void **state) {
    (void)state;
    jx_grid *grid = grid_of("数量指标 甲 3\n乙 4");
    jxi_stream stream;
    jxi_bits bits;
    assert_int_equal(jxi_stream_read(&grid->object.allocator, grid, 0, grid->row_count, &stream), JX_OK);
    assert_int_equal(jxi_cut(&stream, 0, stream.count, JXI_GAP_SPACE, false, &bits), JX_OK);
    static const bool starts[] = {true, true, false, true, false}; /* a name behind its labels starts the line too */
    assert_int_equal(bits.count, 5);
    for (size_t i = 0; i < 5; i++) assert_int_equal(bits.items[i].line, starts[i]);
    jxi_bits_free(&bits);
    jxi_stream_free(&stream);
    jx_grid_unref(grid);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(cuts), cmocka_unit_test(lines)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
