/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "documents/report/words.h"

/* Every word is there in both languages, and the Chinese ones are Chinese but for signs. */
static void has_both_languages(void **state) {
    (void)state;
    for (int32_t i = 0; i < JXI_WORD_COUNT; i++) {
        const char *chinese = jxi_report_say(false, (jxi_report_word)i),
                   *english = jxi_report_say(true, (jxi_report_word)i);
        assert_true(chinese[0] && english[0]);
        assert_string_not_equal(chinese, english);
        bool beyond_ascii = false;
        for (const char *at = chinese; *at; at++) beyond_ascii = beyond_ascii || (unsigned char)*at >= 0x80;
        assert_true(beyond_ascii);
        assert_true(jxi_utf8_valid(chinese, strlen(chinese)) && jxi_utf8_valid(english, strlen(english)));
    }
    assert_string_equal(jxi_report_say(true, JXI_WORD_ERRORS), "errors");
    assert_string_equal(jxi_report_say(false, JXI_WORD_ERRORS), "错误");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(has_both_languages)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
