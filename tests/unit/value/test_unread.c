/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "value/value.h"

static void tells_unread_figures_from_words(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool unread;
    } cases[] = {
        /* figures that are no single number */
        {"2期100人", true},
        {"举办培训2次", true},
        {"开展二十场活动", true},
        {"数十人", true},
        {"2次超时", true},
        {"7*24小时", true},
        {"2021年12月开工", true},
        {"1、培训2次；2、慰问3人", true},
        {"20211231", true},
        /* understood */
        {"≥95%", false},
        {"二十场", false},
        {"12月底", false},
        {"1-12月", false},
        /* no figures */
        {"有效", false},
        {"一般", false},
        {"统一标准", false},
        {"进一步提升", false},
        {"第三方评价合格", false},
        {"第3名", false},
        {"12号文件", false},
        {"2021年度正常运转", false},
        {"2021-2023年持续", false},
        {"PM2.5达标", false},
        {"3A级", false},
        {"1、制度健全；2、执行到位", false},
        {"一户一档", false},
        {"", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_value *value = NULL;
        assert_int_equal(jx_value_new(cases[i].text, &value), JX_OK);
        if (jxi_value_is_unread(value) != cases[i].unread) fail_msg("%s", cases[i].text);
        jx_value_unref(value);
    }
    assert_false(jxi_value_is_unread(NULL));
}

static void looks_into_long_text(void **state) {
    (void)state;
    char text[4000];
    size_t length = 0;
    while (length + 12 < sizeof text) {
        memcpy(text + length, "持续", 6);
        length += 6;
    }
    for (int digit = 0; digit < 2; digit++) {
        text[length] = digit ? '7' : '\0';
        text[length + 1] = '\0';
        jx_value *value = NULL;
        assert_int_equal(jx_value_new(text, &value), JX_OK);
        assert_int_equal(jxi_value_is_unread(value), digit);
        jx_value_unref(value);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_unread_figures_from_words),
        cmocka_unit_test(looks_into_long_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
