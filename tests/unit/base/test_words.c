/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "base/words.h"

static const jxi_word table[] = {{"百", 1}, {"百分比", 2}, {"百万", 3}, {"万", 4}};

static void the_longest_word_wins(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int32_t meaning; /* 0: none */
    } cases[] = {{"百分比", 2}, {"百分", 1}, {"百万元", 3}, {"万", 4}, {"元万", 0}, {"", 0}, {"\xe7\x99", 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const jxi_word *word = jxi_word_match(table, JXI_COUNT_OF(table), cases[i].text);
        assert_int_equal(word ? word->meaning : 0, cases[i].meaning);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_longest_word_wins),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
