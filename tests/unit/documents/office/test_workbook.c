/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/office/workbook.h"

/* What ledgers are called, in order, and what their sheets are. */
static const struct {
    const char *name, *sheet;
} names[] = {
    {"汇总表", "汇总表"},
    {"1 a:b/c\\d[e]?*'", "1 a b c d e"},
    {"2 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三",
     "2 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九"},
    {"汇总表", "汇总表 #4"},
    {"ABC", "ABC"},
    {"abc", "abc #6"},
    {NULL, " #7"},
    {"'", " #8"},
    {"𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀", "𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀𠀀"},
};
enum { NAMES = sizeof names / sizeof *names };

static void names_sheets(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    static const int32_t width = 10;
    jxi_ledger ledgers[NAMES];
    for (size_t i = 0; i < NAMES; i++) ledgers[i] = jxi_ledger_start(&allocator, names[i].name, &width, 1);
    for (size_t i = 0; i < NAMES; i++) {
        char name[JXI_SHEET_NAME];
        jxi_sheet_name(name, ledgers, i);
        assert_string_equal(name, names[i].sheet);
    }
    for (size_t i = 0; i < NAMES; i++) jxi_ledger_free(&ledgers[i]);
}

static jx_status refuse(void *context, const char *bytes, size_t size) {
    (void)context;
    (void)bytes;
    (void)size;
    return JX_ERROR_FILE;
}

static void hands_on_what_the_sink_says(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    static const int32_t width = 10;
    jx_writer *writer = NULL;
    jxi_ledger ledger = jxi_ledger_start(&allocator, "a", &width, 1);
    assert_int_equal(jx_writer_new(refuse, NULL, &writer), JX_OK);
    assert_int_equal(jxi_workbook_write(writer, &ledger, 1), JX_ERROR_FILE);
    jxi_ledger_free(&ledger);
    jx_writer_unref(writer);
}

static jx_status count_bytes(void *context, const char *bytes, size_t size) {
    (void)bytes;
    *(size_t *)context += size;
    return JX_OK;
}

/* A cell holds 32767 characters, a binary fraction 15 digits. */
static void takes_what_is_too_much(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    static const int32_t width = 10;
    static char text[60001];
    size_t written = 0;
    jx_writer *writer = NULL;
    for (size_t i = 0; i + 3 < sizeof text; i += 3) memcpy(text + i, "长", 3);
    jxi_ledger ledger = jxi_ledger_start(&allocator, "a", &width, 1);
    jxi_ledger_text(&ledger, JXI_LOOK_PLAIN, text);
    jxi_ledger_next_row(&ledger);
    jxi_ledger_number(&ledger, JXI_LOOK_FIGURE, INT64_MAX, 2);
    assert_int_equal(ledger.status, JX_OK);
    assert_int_equal(jx_writer_new(count_bytes, &written, &writer), JX_OK);
    assert_int_equal(jxi_workbook_write(writer, &ledger, 1), JX_OK);
    assert_true(written > 4000);
    jxi_ledger_free(&ledger);
    jx_writer_unref(writer);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_sheets),
        cmocka_unit_test(hands_on_what_the_sink_says),
        cmocka_unit_test(takes_what_is_too_much),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
