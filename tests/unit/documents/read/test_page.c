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
    meter m = {0};
    allocator = meter_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_page page = {.allocator = &allocator};
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
    assert_int_equal(m.in_use, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(joins_words)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
