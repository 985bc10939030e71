/* SPDX-License-Identifier: Apache-2.0 */
/* Words side by side and below each other become the text that was printed. */
#include "page_case.h"

typedef struct placed {
    int left, top;
    const char *text;
} placed;

static void joins_words(void **state) {
    (void)state;
    static const struct {
        placed words[5];
        int left, right; /* of the cell */
        const char *expected;
    } cases[] = {
        {{{0, 0, "自评"}, {24, 0, "得分"}}, 0, 60, "自评得分"}, /* no gap */
        {{{0, 0, "2021"}, {27, 0, "年度"}}, 0, 60, "2021年度"}, /* a gap that layout makes */
        {{{0, 0, "甲"}, {30, 0, "乙"}}, 0, 60, "甲 乙"},        /* one that somebody typed */
        {{{0, 0, "in"}, {15, 0, "time"}}, 0, 60, "in time"},
        {{{24, 1, "得分"}, {0, 0, "自评"}}, 0, 60, "自评得分"}, /* from left to right */
        {{{0, 12, "指标"}, {0, 0, "绩效"}}, 0, 26, "绩效指标"}, /* broken, since it was full */
        {{{0, 0, "甲"}, {0, 12, "乙"}}, 0, 100, "甲\n乙"},      /* ended early */
        {{{0, 0, "annual"}, {0, 12, "plan"}}, 0, 40, "annual plan"},
        {{{0, 0, "123456"}, {0, 12, "78"}}, 0, 38, "12345678"},  /* a number wider than its cell */
        {{{0, 0, "12.5"}, {0, 12, "30.1"}}, 0, 50, "12.5 30.1"}, /* two that are not */
        {{{0, 0, "98"}, {0, 12, "%"}}, 0, 14, "98%"},
    };
    jx_allocator allocator;
    failing m = {0};
    allocator = failing_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_print_page page = {.allocator = &allocator};
        jxi_buffer text = {.allocator = &allocator};
        for (const placed *word = cases[i].words; word->text; word++)
            draw_word(&page, word->left, word->top, word->text);
        jxi_words_sort(page.words, page.word_count);
        jxi_words_text(&text, &page, page.words, page.word_count, cases[i].left * JXI_POINT,
                       cases[i].right * JXI_POINT);
        assert_string_equal(text.data, cases[i].expected);
        jxi_buffer_free(&text);
        jxi_page_free(&page);
    }
    assert_int_equal(m.live_bytes, 0);
}

/* Words that run down, or up, with a line beside them, end up as words that run to the right. */
static void turns_pages(void **state) {
    (void)state;
    static const struct {
        jxi_box words[3], line, first, turned;
    } cases[] = {
        {{{90, 10, 100, 40}, {70, 10, 80, 40}, {50, 10, 60, 40}},
         {105, 10, 105, 90},
         {10, 0, 40, 10},
         {10, -5, 90, -5}},
        {{{0, 160, 10, 190}, {20, 160, 30, 190}, {40, 160, 50, 190}},
         {-5, 110, -5, 190},
         {10, 0, 40, 10},
         {10, -5, 90, -5}},
    };
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_print_page page = {.allocator = &allocator, .width = 100, .height = 200};
        for (int k = 0; k < 3; k++) assert_int_equal(jxi_page_add_word(&page, cases[i].words[k], "指标", 6), JX_OK);
        assert_int_equal(jxi_page_add_stroke(&page, cases[i].line), JX_OK);
        jxi_page_turn(&page);
        assert_memory_equal(&page.words[0].box, &cases[i].first, sizeof(jxi_box));
        assert_memory_equal(&page.strokes[0], &cases[i].turned, sizeof(jxi_box));
        assert_int_equal(page.width, 200);
        jxi_page_free(&page);
    }
    assert_int_equal(m.live_bytes, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(joins_words), cmocka_unit_test(turns_pages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
