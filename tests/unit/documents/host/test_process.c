/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "documents/host/process.h"

static void tells_how_a_program_ended(void **state) {
    (void)state;
    static const struct {
        const char *arguments[4];
        int status;
    } cases[] = {
        {{"true", NULL}, 0},
        {{"false", NULL}, 1},
        {{"sh", "-c", "exit 42", NULL}, 42},
        {{"sh", "-c", "kill -9 $$", NULL}, -1},
        {{"no-such-program-at-all", NULL}, 127},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_int_equal(jxi_process_run(cases[i].arguments), cases[i].status);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tells_how_a_program_ended)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
