/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/read/encoding.h"

#define BYTES(literal) literal, sizeof(literal) - 1

static const struct {
    const char *what, *bytes;
    size_t size;
    const char *text; /* NULL: refused */
    jx_status status;
    const char *place;
} cases[] = {
    {"ASCII", BYTES("abc"), "abc", JX_OK, ""},
    {"UTF-8", BYTES("预算 ≥80%"), "预算 ≥80%", JX_OK, ""},
    {"UTF-8 with its mark", BYTES("\xEF\xBB\xBF预算"), "预算", JX_OK, ""},
    {"only the mark", BYTES("\xEF\xBB\xBF"), "", JX_OK, ""},
    {"GB18030", BYTES("\xD4\xA4\xCB\xE3\n\xD6\xB4\xD0\xD0\xC2\xCA"), "预算\n执行率", JX_OK, ""},
    {"GB18030 in four bytes", BYTES("\xD4\xA4\x82\x35\x90\x33"), "预\xF3\xA0\x84\xB3", JX_OK, NULL},
    {"UTF-16, little end first", BYTES("\xFF\xFE\x84\x98\x97\x7B"), "预算", JX_OK, ""},
    {"UTF-16, big end first", BYTES("\xFE\xFF\x98\x84\x7B\x97"), "预算", JX_OK, ""},
    {"UTF-16 cut off", BYTES("\xFF\xFE\x84\x98\x97"), NULL, JX_ERROR_ENCODING, "line 1, byte 5"},
    {"UTF-16 with a lone surrogate", BYTES("\xFF\xFE\x00\xDC\x41\x00"), NULL, JX_ERROR_ENCODING, "line 1, byte 3"},
    {"neither", BYTES("ok\n\xFF\xFF"), NULL, JX_ERROR_ENCODING, "line 2, byte 4"},
    {"GB18030 cut off", BYTES("\xD4\xA4\xCB"), NULL, JX_ERROR_ENCODING, "line 1, byte 3"},
    {"a zero byte", BYTES("a\nb\0c"), NULL, JX_ERROR_FORMAT, "line 2, byte 4"},
    {"a zero character in UTF-16", BYTES("\xFF\xFE\x41\x00\x00\x00"), NULL, JX_ERROR_FORMAT, ""},
    {"marked as UTF-8 and is not", BYTES("\xEF\xBB\xBFok \xCB\xE3"), NULL, JX_ERROR_ENCODING, "line 1, byte 7"},
    {"UTF-8 with one bad byte", BYTES("年度资金总额预算执行率\xFF分值"), NULL, JX_ERROR_ENCODING, "line 1, byte 34"},
};

static void decodes_or_says_where(void **state) {
    (void)state;
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_fault fault;
        jxi_task task = task_over(&allocator, cases[i].bytes, cases[i].size, &fault);
        jxi_buffer out = {.allocator = &allocator};
        const char *text = NULL;
        size_t length = 0;
        jx_status status = jxi_decode(&task, &out, &text, &length);
        if (cases[i].place == NULL) { /* private planes differ between systems: it must not crash or leak */
            jxi_buffer_free(&out);
            continue;
        }
        if (status != cases[i].status) print_error("%s: status %d, %s\n", cases[i].what, status, fault.cause);
        assert_int_equal(status, cases[i].status);
        assert_string_equal(fault.place, cases[i].place);
        if (cases[i].text) {
            assert_int_equal(length, strlen(cases[i].text));
            assert_memory_equal(text, cases[i].text, length);
        } else {
            assert_true(fault.cause[0] != '\0');
        }
        jxi_buffer_free(&out);
    }
    assert_int_equal(m.live_bytes, 0);
}

static void survives_a_lack_of_memory(void **state) {
    (void)state;
    char bytes[20000];
    for (size_t i = 0; i < sizeof bytes; i++) bytes[i] = i % 2 ? (char)0xE3 : (char)0xCB;
    jx_status status = JX_ERROR_NO_MEMORY;
    for (size_t k = 1; status != JX_OK; k++) {
        failing m = {.fail_at = k};
        jx_allocator allocator = failing_allocator(&m);
        jxi_fault fault;
        jxi_task task = task_over(&allocator, bytes, sizeof bytes, &fault);
        jxi_buffer out = {.allocator = &allocator};
        const char *text = NULL;
        size_t length = 0;
        status = jxi_decode(&task, &out, &text, &length);
        if (status == JX_OK)
            assert_int_equal(length, sizeof bytes / 2 * 3);
        else
            assert_int_equal(status, JX_ERROR_NO_MEMORY);
        jxi_buffer_free(&out);
        assert_int_equal(m.live_bytes, 0);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes_or_says_where),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
