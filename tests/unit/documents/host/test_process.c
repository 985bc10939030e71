/* SPDX-License-Identifier: Apache-2.0 */
/* Programs run with their limits, and what they print comes back. */
#include "task.h"

#include <time.h>

#include "documents/host/process.h"

static void tells_how_it_ended(void **state) {
    (void)state;
    static const struct {
        const char *arguments[4];
        int expected;
        const char *printed;
    } cases[] = {
        {{"echo", "字", NULL}, 0, "字\n"},
        {{"sh", "-c", "exit 3", NULL}, 3, ""},
        {{"sh", "-c", "kill -9 $$", NULL}, JXI_PROCESS_FAILED, ""},
        {{"no-such-program-anywhere", NULL}, JXI_PROCESS_ABSENT, ""},
        {{"sleep", "30", NULL}, JXI_PROCESS_SLOW, ""},
        {{"yes", NULL}, JXI_PROCESS_TALKED, NULL},
        {{"sh", "-c", "cat; ls /no/such/file; true", NULL}, 0, ""}, /* nothing to read, complaints dropped */
        {{"sh", "-c", "sleep 20 & echo on", NULL}, 0, "on\n"},      /* what it leaves behind is not waited for */
    };
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    time_t start = time(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_buffer out = {.allocator = &allocator};
        jxi_process process = {cases[i].arguments, 1, 1 << 20, &out, 100000};
        assert_int_equal(jxi_process_run(&process), cases[i].expected);
        if (cases[i].printed) assert_string_equal(out.data ? out.data : "", cases[i].printed);
        assert_true(out.length <= 100000);
        jxi_buffer_free(&out);
    }
    assert_true(time(NULL) - start < 10);
    assert_int_equal(m.live_bytes, 0);
}

static void holds_memory(void **state) {
    (void)state;
    static const char *const arguments[] = {"sh", "-c", "x=$(head -c 100000000 /dev/zero | tr '\\0' a); echo done",
                                            NULL};
    jxi_process process = {arguments, 20, 50000, NULL, 0};
    assert_int_not_equal(jxi_process_run(&process), 0);
    process.memory_kib = 1 << 20;
    assert_int_equal(jxi_process_run(&process), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(tells_how_it_ended), cmocka_unit_test(holds_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
