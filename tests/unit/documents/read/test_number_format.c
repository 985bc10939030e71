/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/read/number_format.h"

static const struct {
    const char *code, *number, *shown;
} cases[] = {
    {"General", "0.75970000000000004", "0.7597"},
    {"General", "9.1699999999999999", "9.17"},
    {"General", "119.281916", "119.281916"},
    {"General", "1E-3", "0.001"},
    {"General", "1.5e+3", "1500"},
    {"General", "100", "100"},
    {"General", "0", "0"},
    {"General", "-0.0", "0"},
    {"General", "-2.5", "-2.5"},
    {"General", "abc", "abc"},
    {"General", "1e", "1e"},
    {"General", "0.1234567890123456789", "0.123456789012346"},
    {"General", "99999999999999999999", "100000000000000000000"},
    {"0", "12.5", "13"},
    {"0", "0.4", "0"},
    {"0", "0.5", "1"},
    {"0", "-0.4", "0"},
    {"0.00", "7.5974999999999", "7.60"},
    {"0.00", "7.594", "7.59"},
    {"0.00", "99.999", "100.00"},
    {"0.00", "0.005", "0.01"},
    {"0.00", "0.0049", "0.00"},
    {"0.00", "10", "10.00"},
    {"0.00%", "0.75974918", "75.97%"},
    {"0%", "1", "100%"},
    {"0%", "0", "0%"},
    {"0.0%", "0.0116", "1.2%"},
    {"0.00%;[Red]-0.00%", "0.5", "50.00%"},
    {"#,##0.00", "1192819.16", "1192819.16"},
    {"#,##0.00_ ", "66.15", "66.15"},
    {"[$¥-804]#,##0.00", "12", "12.00"},
    {"\"¥\"#,##0.00", "12", "¥12.00"},
    {"0.0\"分\"", "9.5", "9.5分"},
    {"0\\分", "9.5", "10分"},
    {"≥0%", "0.8", "≥80%"},
    {"General\"万元\"", "12.5", "12.5万元"},
    {"_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "8.13", "8.13"},
    {"@", "12.50", "12.5"},
    {"yyyy-m-d", "44561", "2021-12-31"},
    {"yyyy/m/d", "44561.75", "2021-12-31"},
    {"yyyy\"年\"m\"月\"d\"日\"", "44561", "2021年12月31日"},
    {"yyyy\"年\"m\"月\"", "44256", "2021年3月"},
    {"m\"月\"d\"日\"", "44262", "3月7日"},
    {"yyyy-m-d", "1", "1900-01-01"},
    {"yyyy-m-d", "59", "1900-02-28"},
    {"yyyy-m-d", "61", "1900-03-01"},
    {"yyyy-m-d", "36585", "2000-02-29"},
    {"yyyy-m-d", "-1", "-1"},
    {"yyyy-m-d", "99999999", "99999999"},
    {"h:mm", "0.5", "0.5"},
    {"\"unfinished", "5", "5"},
    {"", "5.5", "5.5"},
};

static void shows_numbers_as_their_formats_do(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_buffer out = {.allocator = &allocator};
        jxi_number_format format = jxi_number_format_parse(cases[i].code);
        jxi_number_show(&out, &format, cases[i].number, false);
        if (strcmp(out.data, cases[i].shown) != 0) print_error("%s as %s\n", cases[i].number, cases[i].code);
        assert_string_equal(out.data, cases[i].shown);
        jxi_buffer_free(&out);
    }
}

static void knows_the_built_in_formats(void **state) {
    (void)state;
    static const struct {
        int32_t id;
        const char *number, *shown;
    } builtin[] = {{0, "9.170", "9.17"},
                   {2, "9.169", "9.17"},
                   {10, "0.75974918", "75.97%"},
                   {14, "44561", "2021-12-31"},
                   {31, "44561", "2021年12月31日"},
                   {4, "1000", "1000.00"},
                   {49, "12", "12"},
                   {-1, "5.5", "5.5"},
                   {9999, "5.5", "5.5"}};
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof builtin / sizeof builtin[0]; i++) {
        jxi_buffer out = {.allocator = &allocator};
        jxi_number_format format = jxi_number_format_builtin(builtin[i].id);
        jxi_number_show(&out, &format, builtin[i].number, false);
        assert_string_equal(out.data, builtin[i].shown);
        jxi_buffer_free(&out);
    }
}

static void counts_from_1904(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_buffer out = {.allocator = &allocator};
    jxi_number_format format = jxi_number_format_parse("yyyy-m-d");
    jxi_number_show(&out, &format, "43099", true);
    assert_string_equal(out.data, "2021-12-31");
    jxi_buffer_free(&out);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(shows_numbers_as_their_formats_do),
        cmocka_unit_test(knows_the_built_in_formats),
        cmocka_unit_test(counts_from_1904),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
