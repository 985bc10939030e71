/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/office/ledger.h"

static const int32_t widths[] = {10, 10, 10};

/* Two rows with everything an entry can have. */
static jxi_ledger build(const jx_allocator *allocator) {
    jxi_ledger ledger = jxi_ledger_start(allocator, "表", widths, 3);
    jxi_ledger_text(&ledger, JXI_LOOK_HEAD, "甲");
    jxi_ledger_span(&ledger, 2, 1);
    jxi_ledger_number(&ledger, JXI_LOOK_FIGURE, 8130000, 2);
    jxi_ledger_mark(&ledger, JX_SEVERITY_ERROR, "为什么");
    jxi_ledger_next_row(&ledger);
    jxi_ledger_skip(&ledger, 1);
    jxi_ledger_formula(&ledger, JXI_LOOK_TOTAL, JX_NONE, 2, "");
    jxi_ledger_text_formula(&ledger, JXI_LOOK_TOTAL, "优", "IF(A1>1,\"优\",\"\")");
    return ledger;
}

static void places_entries(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_ledger ledger = build(&allocator);
    assert_int_equal(ledger.status, JX_OK);
    static const struct {
        int32_t row, column, rows, mark;
        const char *shown, *formula, *comment;
    } entries[] = {
        {0, 0, 2, JXI_MARK_NONE, "甲", NULL, NULL},
        {0, 1, 1, JX_SEVERITY_ERROR, "8.13", NULL, "为什么"},
        {1, 1, 1, JXI_MARK_NONE, "", NULL, NULL},
        {1, 2, 1, JXI_MARK_NONE, "优", "IF(A1>1,\"优\",\"\")", NULL},
    };
    assert_int_equal(ledger.count, sizeof entries / sizeof *entries);
    for (size_t i = 0; i < ledger.count; i++) {
        jxi_shown_text shown;
        jxi_entry_show(&ledger.entries[i], &shown);
        assert_int_equal(ledger.entries[i].row, entries[i].row);
        assert_int_equal(ledger.entries[i].column, entries[i].column);
        assert_int_equal(ledger.entries[i].rows, entries[i].rows);
        assert_int_equal(ledger.entries[i].mark, entries[i].mark);
        assert_string_equal(shown.text, entries[i].shown);
        assert_true(jxi_text_equal(ledger.entries[i].formula, entries[i].formula));
        assert_true(jxi_text_equal(ledger.entries[i].comment, entries[i].comment));
    }
    jxi_ledger_free(&ledger);
}

static void names_cells(void **state) {
    (void)state;
    static const struct {
        int32_t row, column;
        const char *name;
    } cells[] = {{0, 0, "A1"}, {11, 5, "F12"}, {99, 25, "Z100"}, {0, 26, "AA1"}, {1048575, 51, "AZ1048576"}};
    for (size_t i = 0; i < sizeof cells / sizeof *cells; i++)
        assert_string_equal(jxi_refer(cells[i].row, cells[i].column).text, cells[i].name);
}

static void survives_a_lack_of_memory(void **state) {
    (void)state;
    jx_status status = JX_ERROR_NO_MEMORY;
    for (size_t k = 1; status != JX_OK; k++) {
        failing m = {.fail_at = k};
        jx_allocator allocator = failing_allocator(&m);
        jxi_ledger ledger = build(&allocator);
        status = ledger.status;
        if (status != JX_OK) assert_int_equal(status, JX_ERROR_NO_MEMORY);
        jxi_ledger_free(&ledger);
        assert_int_equal(m.live_bytes, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(places_entries),
        cmocka_unit_test(names_cells),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
