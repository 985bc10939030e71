/* SPDX-License-Identifier: Apache-2.0 */
/* Binary numbers are written exactly. */
#include "task.h"

#include <stdio.h>

#include "documents/read/binary_number.h"
#include "documents/read/number_format.h"

static void writes_numbers(void **state) {
    (void)state;
    static const struct {
        double number;
        int32_t places;
        const char *general; /* as a spreadsheet shows it */
    } cases[] = {{0, 0, "0"},
                 {1, 0, "1"},
                 {-2.5, 0, "-2.5"},
                 {0.1, 0, "0.1"},
                 {95.2, 0, "95.2"},
                 {1e15, 0, "1000000000000000"},
                 {123456, 2, "1234.56"},
                 {0.75974918, 0, "0.75974918"},
                 {5e-324, 0, NULL},
                 {1.7e308, 0, NULL}};
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[JXI_BINARY_TEXT];
        uint64_t bits;
        memcpy(&bits, &cases[i].number, sizeof bits);
        jxi_binary_write(text, bits, cases[i].places);
        assert_true(strlen(text) < sizeof text);
        if (!cases[i].general) {
            assert_true(strtod(text, NULL) == cases[i].number);
            continue;
        }
        jxi_buffer out = {.allocator = &allocator};
        jxi_number_format format = jxi_number_format_parse("General");
        jxi_number_show(&out, &format, text, false);
        assert_string_equal(out.data, cases[i].general);
        jxi_buffer_free(&out);
    }
    char text[JXI_BINARY_TEXT];
    jxi_binary_write(text, (uint64_t)0x7FF << 52, 0);
    assert_string_equal(text, "");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(writes_numbers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
