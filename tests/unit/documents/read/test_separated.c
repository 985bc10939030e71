/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/read/separated.h"

static const struct {
    const char *text, *field;
    bool quoted;
    size_t next;
    bool is_last;
} fields[] = {
    {"a,b", "a", false, 1, false},
    {"a", "a", false, 1, true},
    {"a\nb", "a", false, 1, true},
    {"a\r\nb", "a", false, 1, true},
    {"", "", false, 0, true},
    {",b", "", false, 0, false},
    {"\"a,b\",c", "a,b", true, 5, false},
    {"\"a\nb\"\nc", "a\nb", true, 5, true},
    {"\"a\"\"b\"", "a\"\"b", true, 6, true},
    {"\"\",c", "", true, 2, false},
    {"\"满意\"平台,c", "\"满意\"平台", false, 14, false},
    {"\"open,c", "\"open", false, 5, false},
    {"a\"b\",c", "a\"b\"", false, 4, false},
    {"\"abcdefghijklmnopqrstuvwxyz\",c", "\"abcdefghijklmnopqrstuvwxyz\"", false, 28,
     false}, /* beyond the reach of 20 */
};

static void finds_fields(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++) {
        jxi_field field = jxi_field_at(fields[i].text, strlen(fields[i].text), 0, ',', 20);
        assert_int_equal(field.length, strlen(fields[i].field));
        assert_memory_equal(field.text, fields[i].field, field.length);
        assert_int_equal(field.quoted, fields[i].quoted);
        assert_int_equal(field.next, fields[i].next);
        assert_int_equal(field.is_last, fields[i].is_last);
    }
}

static void finds_the_next_line(void **state) {
    (void)state;
    assert_int_equal(jxi_line_after("a\nb", 3, 1), 2);
    assert_int_equal(jxi_line_after("a\r\nb", 4, 1), 3);
    assert_int_equal(jxi_line_after("a\rb", 3, 1), 2);
    assert_int_equal(jxi_line_after("a", 1, 1), 1);
    assert_int_equal(jxi_line_after("a\r", 2, 1), 2);
}

static void counts_fields(void **state) {
    (void)state;
    const char *text = "a,\"b\nc\",d\ne,f";
    size_t end = 0;
    assert_int_equal(jxi_count_fields(text, strlen(text), 0, ',', 100, 1000, &end), 3);
    assert_int_equal(end, 9);
    assert_int_equal(jxi_count_fields(text, strlen(text), 0, ',', 100, 2, &end), 2);
}

static void finds_the_separator(void **state) {
    (void)state;
    static const struct {
        const char *text;
        char separator;
    } cases[] = {{"a,b\nc,d", ','}, {"a\tb,c\td", '\t'}, {"a;b;c\n1,5;2;3", ';'}, {"\"a,b,c\";d", ';'}, {"a", ','}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(jxi_find_separator(cases[i].text, strlen(cases[i].text)), cases[i].separator);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_fields),
        cmocka_unit_test(finds_the_next_line),
        cmocka_unit_test(counts_fields),
        cmocka_unit_test(finds_the_separator),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
