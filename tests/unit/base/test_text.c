/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "base/text.h"

static jx_allocator plain(void) {
    return jxi_allocator_or_default(NULL);
}

static void decodes(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t length;
        uint32_t point;
        size_t size;
    } cases[] = {
        {"A", 1, 'A', 1},
        {"\xc3\xa9", 2, 0xE9, 2},
        {"绩", 3, 0x7EE9, 3},
        {"\xf0\x9f\x98\x80", 4, 0x1F600, 4},
        {"\xef\xbf\xbd", 3, 0xFFFD, 3},
        {"\x80", 1, 0xFFFD, 1},             /* continuation without a lead */
        {"\xe7\xbb", 2, 0xFFFD, 1},         /* cut off */
        {"\xe7\xbb\xa9", 2, 0xFFFD, 1},     /* cut off by the length */
        {"\xc0\x80", 2, 0xFFFD, 1},         /* too long a form of NUL */
        {"\xe0\x80\x80", 3, 0xFFFD, 1},     /* too long */
        {"\xed\xa0\x80", 3, 0xFFFD, 1},     /* surrogate */
        {"\xf4\x90\x80\x80", 4, 0xFFFD, 1}, /* beyond U+10FFFF */
        {"\xf8\x88\x80\x80", 4, 0xFFFD, 1}, /* no such lead */
        {"\xe7\x41\xa9", 3, 0xFFFD, 1},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t size = 0;
        assert_int_equal(jxi_utf8_next(cases[i].bytes, cases[i].length, &size), cases[i].point);
        assert_int_equal(size, cases[i].size);
    }
}

static void validates(void **state) {
    (void)state;
    static const struct {
        const char *bytes;
        size_t length;
        bool valid;
    } cases[] = {
        {"", 0, true},      {"绩效 100%", 11, true}, {"\xef\xbf\xbd", 3, true},
        {"a\0b", 3, false}, {"\xff", 1, false},      {"绩\xe6", 4, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(jxi_utf8_valid(cases[i].bytes, cases[i].length), cases[i].valid);
}

static void knows_blanks(void **state) {
    (void)state;
    static const uint32_t blanks[] = {' ', '\t', '\n', '\v', '\f', '\r', 0xA0, 0x2003, 0x200B, 0x3000, 0xFEFF};
    static const uint32_t others[] = {0, 'a', '_', 0x2010, 0x3001, 0xFFFD, 8, 14};
    for (size_t i = 0; i < sizeof blanks / sizeof blanks[0]; i++) assert_true(jxi_is_blank(blanks[i]));
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) assert_false(jxi_is_blank(others[i]));
    assert_true(jxi_text_is_blank(NULL) && jxi_text_is_blank("") && jxi_text_is_blank(" \t　"));
    assert_false(jxi_text_is_blank("　x"));
}

static void narrows(void **state) {
    (void)state;
    assert_int_equal(jxi_narrow(0xFF05), '%');
    assert_int_equal(jxi_narrow(0xFF10), '0');
    assert_int_equal(jxi_narrow(0xFF5E), '~');
    assert_int_equal(jxi_narrow(0xFF5F), 0xFF5F);
    assert_int_equal(jxi_narrow('%'), '%');
}

static void compares(void **state) {
    (void)state;
    assert_true(jxi_text_equal(NULL, NULL) && jxi_text_equal("a", "a"));
    assert_false(jxi_text_equal(NULL, "a") || jxi_text_equal("a", NULL) || jxi_text_equal("a", "b"));
    assert_true(jxi_text_starts("产出指标", "产出") && jxi_text_starts("x", ""));
    assert_false(jxi_text_starts("产", "产出"));
    assert_true(jxi_text_ends("产出指标", "指标") && jxi_text_ends("x", ""));
    assert_false(jxi_text_ends("标", "指标"));
}

static void knows_english(void **state) {
    (void)state;
    assert_true(jxi_is_english("en") && jxi_is_english("en_GB.UTF-8") && jxi_is_english("en-US"));
    assert_false(jxi_is_english(NULL) || jxi_is_english("") || jxi_is_english("e") || jxi_is_english("zh") ||
                 jxi_is_english("enx"));
}

static void copies_and_sets(void **state) {
    (void)state;
    jx_allocator allocator = plain();
    char *text = jxi_text_copy(&allocator, "abcdef", 3);
    assert_string_equal(text, "abc");
    assert_int_equal(jxi_text_set(&allocator, &text, text + 1), JX_OK); /* a part of itself */
    assert_string_equal(text, "bc");
    assert_int_equal(jxi_text_set(&allocator, &text, NULL), JX_OK);
    assert_null(text);
    char *cut = jxi_text_copy(&allocator, "ab\0cd", 5); /* its length is measured when it is freed */
    assert_string_equal(cut, "ab");
    jxi_text_free(&allocator, cut);
    assert_null(jxi_text_copy(&allocator, "", SIZE_MAX));
    jxi_text_free(&allocator, NULL);
}

static void builds_text(void **state) {
    (void)state;
    jx_allocator allocator = plain();
    jxi_buffer buffer = {.allocator = &allocator};
    jxi_buffer_text(&buffer, NULL);
    assert_null(buffer.data);
    for (int i = 0; i < 100; i++) jxi_buffer_text(&buffer, "绩效");
    assert_int_equal(buffer.length, 600);
    assert_int_equal(strlen(buffer.data), 600);
    jxi_buffer_clear(&buffer);
    jxi_buffer_decimal(&buffer, 8130000, 2);
    jxi_buffer_text(&buffer, "|");
    jxi_buffer_decimal(&buffer, JX_NONE, 2);
    jxi_buffer_decimal(&buffer, -5000000, 0);
    assert_string_equal(buffer.data, "8.13|-5");
    assert_false(buffer.failed);
    jxi_buffer_add(&buffer, "x", SIZE_MAX / 2); /* more than there is */
    assert_true(buffer.failed);
    jxi_buffer_text(&buffer, "lost");
    assert_string_equal(buffer.data, "8.13|-5");
    jxi_buffer_clear(&buffer);
    assert_false(buffer.failed);
    jxi_buffer_free(&buffer);
    assert_null(buffer.data);
}

static void fills_templates(void **state) {
    (void)state;
    static const char *const arguments[] = {"A", NULL, "C"};
    static const struct {
        const char *template, *filled;
    } cases[] = {
        {"", ""},
        {"plain", "plain"},
        {"{0} = {2}", "A = C"},
        {"{1}|{3}|{9}", "||"},
        {"{2}{2}", "CC"},
        {"{x} {0", "{x} {0"},
        {"{", "{"},
        {"{{0}}", "{A}"},
        {"绩{0}效", "绩A效"},
    };
    jx_allocator allocator = plain();
    jxi_buffer buffer = {.allocator = &allocator};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_buffer_clear(&buffer);
        jxi_buffer_fill(&buffer, cases[i].template, arguments, 3);
        assert_string_equal(buffer.data ? buffer.data : "", cases[i].filled);
    }
    jxi_buffer_free(&buffer);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes),         cmocka_unit_test(validates),   cmocka_unit_test(knows_blanks),
        cmocka_unit_test(narrows),         cmocka_unit_test(compares),    cmocka_unit_test(knows_english),
        cmocka_unit_test(copies_and_sets), cmocka_unit_test(builds_text), cmocka_unit_test(fills_templates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
