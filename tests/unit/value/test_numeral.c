/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "value/numeral.h"

static void reads_numerals(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int64_t number;
        size_t used;
    } cases[] = {
        {"十", 10, 3},
        {"二十", 20, 6},
        {"十五个", 15, 6},
        {"两次", 2, 3},
        {"一百二十", 120, 12},
        {"一百零五", 105, 12},
        {"两千零五十", 2050, 15},
        {"一万二千", 12000, 12},
        {"一万零三", 10003, 12},
        {"三十万元", 30, 6},
        {"壹佰贰拾", 120, 12},
        {"零", 0, 3},
        {"一百二", 0, 0},
        {"三五", 0, 0},
        {"百", 0, 0},
        {"千家", 0, 0},
        {"场", 0, 0},
        {"", 0, 0},
        {"十百", 0, 0},
        {"一千二万", 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t number = 0;
        size_t used = jxi_numeral_scan(cases[i].text, &number);
        if (used != cases[i].used || (used && number != cases[i].number)) fail_msg("%s", cases[i].text);
    }
}

static void writes_figures_as_digits(void **state) {
    (void)state;
    static const struct {
        const char *text, *written; /* NULL: nothing to write */
    } cases[] = {
        {"举办二十场", "举办20场"},
        {"三至五次", "3至5次"},
        {"百分之九十", "百分之90"},
        {"第一季度", "第1季度"},
        {"二〇二一年", "2021年"},
        {"一批次", "1批次"},
        {"统一", NULL},
        {"进一步加强", NULL},
        {"第三方评价", NULL},
        {"一般", NULL},
        {"一批骨干", NULL},
        {"一户一档", NULL},
        {"十分满意", NULL},
        {"一次性", NULL},
        {"二期", NULL},
        {"三五次", NULL},
        {"有效", NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char out[64];
        bool found = jxi_numerals_write(cases[i].text, out, sizeof out);
        if (found != (cases[i].written != NULL)) fail_msg("%s", cases[i].text);
        if (found) assert_string_equal(out, cases[i].written);
    }
    char small[8];
    assert_false(jxi_numerals_write("举办二十场活动", small, sizeof small));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_numerals),
        cmocka_unit_test(writes_figures_as_digits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
