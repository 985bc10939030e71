/* SPDX-License-Identifier: Apache-2.0 */
#include "package_case.h"

enum { LARGE = 2 << 20 };

static void set_limits(int64_t *limits, int32_t limit, int64_t value) {
    memcpy(limits, plain_limits, sizeof plain_limits);
    limits[limit] = value;
}

/* Each limit of its own: what is packed 1000 to 1, what is too much in all, too many entries. */
static void keeps_limits(void **state) {
    (void)state;
    static const struct {
        int32_t limit;
        int64_t value;
        const char *cause;
    } cases[] = {{JX_LIMIT_RATIO, 200, "more than 200 bytes unpacked per packed byte"},
                 {JX_LIMIT_UNPACKED, 1 << 20, "bytes unpacked from the archive"},
                 {JX_LIMIT_ENTRIES, 1, "more than 1 entries in the archive"}};
    char *blank = malloc(LARGE);
    assert_non_null(blank);
    memset(blank, ' ', LARGE);
    const entry entries[] = {{"word/document.xml", blank, LARGE}, {"word/styles.xml", "<a/>", 0}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int64_t limits[JXI_LIMIT_COUNT];
        set_limits(limits, cases[i].limit, cases[i].value);
        assert_reads(entries, 2, limits, cases[i].cause);
    }
    free(blank);
}

static void tells_what_is_no_document(void **state) {
    (void)state;
    const entry other[] = {{"readme", "x", 0}}, outside[] = {{"../word/document.xml", "<a/>", 0}};
    assert_reads(other, 1, NULL, "an archive, but not a Word or Excel document");
    assert_reads(outside, 1, NULL, "an archive, but not a Word or Excel document");
}

/* Cut off anywhere, it is an error with a cause, and nothing is left. */
static void survives_cuts(void **state) {
    (void)state;
    const entry entries[] = {{"word/document.xml", "<w:document xmlns:w='w'><w:p/></w:document>", 0}};
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    size_t length;
    char *bytes = make_package(entries, 1, &length);
    for (size_t cut = 1; cut < length; cut++) {
        jxi_fault fault;
        jxi_task task = task_over(&allocator, bytes, cut, &fault);
        jxi_package package;
        assert_int_not_equal(jxi_package_open(&task, &package), JX_OK);
        assert_true(fault.cause[0] != '\0');
        jxi_package_close(&package);
    }
    free(bytes);
    assert_int_equal(m.live_bytes, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(keeps_limits), cmocka_unit_test(tells_what_is_no_document),
                                       cmocka_unit_test(survives_cuts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
