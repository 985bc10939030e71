/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit/phrases.h"

static void blanks_do_not_count(void **state) {
    (void)state;
    assert_int_equal(jxi_packed_length(NULL), 0);
    assert_int_equal(jxi_packed_length(" 显著　提升 "), 4);
    assert_true(jxi_packed_equal("显著 提升", "显著提升"));
    assert_false(jxi_packed_equal("显著提升", "显著提高"));
    assert_false(jxi_packed_equal("显著", "显著提升"));
    assert_false(jxi_packed_equal(NULL, NULL));
}

static void a_name_is_freed_of_the_template(void **state) {
    (void)state;
    static const char *const cases[][2] = {
        {"合格率", "合格率"},
        {"★★★合格率", "合格率"},
        {"指标3：合格率", "合格率"},
        {"指标 12.合格率", "合格率"},
        {"指标1合格率", "合格率"},
        {"指标体系建设", "指标体系建设"},
        {"★指标2:合格率", "合格率"},
        {"指标1", ""},
        {"", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_string_equal(jxi_bare_name(cases[i][0]), cases[i][1]);
    assert_null(jxi_bare_name(NULL));
}

static void words_are_found(void **state) {
    (void)state;
    assert_true(jxi_holds_any("无有效投诉", "差错|投诉"));
    assert_false(jxi_holds_any("满意", "差错|投诉"));
    assert_false(jxi_holds_any("", "差错|投诉"));
    assert_false(jxi_holds_any(NULL, "差错"));
    assert_true(jxi_is_made_of("进一步 提高", "提高|进一步|一步"));
    assert_false(jxi_is_made_of("进一步提高到二级", "提高|进一步"));
    assert_false(jxi_is_made_of(" ", "提高"));
    assert_false(jxi_is_made_of(NULL, "提高"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blanks_do_not_count),
        cmocka_unit_test(a_name_is_freed_of_the_template),
        cmocka_unit_test(words_are_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
