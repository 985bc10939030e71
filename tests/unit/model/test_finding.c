/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "failing.h"

#include <stdlib.h>
#include <string.h>

#include "audit/finding.h"

/* Gives memory `left` times, then none; counts what is held. */
static jxi_draft sample(void) {
    jxi_draft draft = jxi_draft_of(JXI_INCONSISTENT_GRADING, 3, "line 12");
    draft.claimed = jxi_points(90);
    jxi_draft_number(&draft, 0, jxi_points(90), 0);
    jxi_draft_pair(&draft, 1, "第 2 行", "row 2");
    jxi_draft_pair(&draft, 2, "优", "excellent");
    jxi_draft_pair(&draft, 3, "第 3 行", "row 3");
    jxi_draft_pair(&draft, 4, "良", "good");
    return draft;
}

static void a_draft_becomes_two_sentences(void **state) {
    (void)state;
    failing memory = {0};
    jx_allocator allocator = failing_allocator(&memory);
    jxi_findings findings = {0};
    jxi_draft draft = sample();
    assert_int_equal(jxi_findings_add(&allocator, &findings, &draft), JX_OK);
    assert_int_equal(findings.count, 1);
    const jx_finding *finding = &findings.items[0];
    assert_string_equal(jx_finding_code(finding), "inconsistent-grading");
    assert_string_equal(jx_finding_message(finding, "zh"), "90 分在第 2 行评为“优”，在第 3 行评为“良”");
    assert_string_equal(jx_finding_message(finding, "en"), "90 is graded excellent in row 2 and good in row 3");
    assert_int_equal(jx_finding_severity(finding), JX_SEVERITY_ERROR);
    assert_int_equal(jx_finding_item(finding), 3);
    assert_string_equal(jx_finding_place(finding), "line 12");
    assert_string_equal(jx_finding_basis(finding), jxi_basis_name(JXI_BASIS_ARITHMETIC, "zh"));
    assert_int_equal(jx_finding_claimed(finding), jxi_points(90));
    assert_int_equal(jx_finding_computed(finding), JX_NONE);
    jxi_findings_free(&allocator, &findings);
    assert_int_equal(memory.live_blocks, 0);
}

static void a_draft_may_soften_and_name_its_rule(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_findings findings = {0};
    jxi_draft draft = sample();
    draft.severity = JX_SEVERITY_NOTE;
    draft.basis = "a rule";
    draft.place = NULL;
    jxi_draft_text(&draft, 1, NULL);
    assert_int_equal(jxi_findings_add(&allocator, &findings, &draft), JX_OK);
    assert_int_equal(findings.items[0].severity, JX_SEVERITY_NOTE);
    assert_string_equal(findings.items[0].basis, "a rule");
    assert_null(findings.items[0].place);
    assert_string_equal(findings.items[0].message[1], "90 is graded excellent in  and good in row 3");
    jxi_findings_clear(&allocator, &findings);
    assert_int_equal(findings.count, 0);
    jxi_findings_free(&allocator, &findings);
}

static void no_memory_changes_nothing(void **state) {
    (void)state;
    for (size_t call = 1;; call++) {
        failing memory = {.fail_at = call, .from_then_on = true};
        jx_allocator allocator = failing_allocator(&memory);
        jxi_findings findings = {0};
        jxi_draft draft = sample();
        jx_status status = jxi_findings_add(&allocator, &findings, &draft);
        assert_int_equal(findings.count, status == JX_OK);
        jxi_findings_free(&allocator, &findings);
        assert_int_equal(memory.live_blocks, 0);
        if (status == JX_OK) break;
        assert_int_equal(status, JX_ERROR_NO_MEMORY);
    }
}

static void an_unknown_kind_is_refused(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_findings findings = {0};
    static const int32_t cases[][2] = {{99, 0}, {JXI_DUPLICATE_FORM, 2}, {JXI_COPIED_FORM, -1}, {JXI_COPIED_FORM, 4}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_draft draft = jxi_draft_of(cases[i][0], 0, NULL);
        draft.variant = cases[i][1];
        assert_int_equal(jxi_findings_add(&allocator, &findings, &draft), JX_ERROR_ARGUMENT);
    }
    assert_int_equal(findings.count, 0);
}

static void nothing_is_asked_of_no_finding(void **state) {
    (void)state;
    assert_null(jx_finding_code(NULL));
    assert_null(jx_finding_message(NULL, "en"));
    assert_null(jx_finding_place(NULL));
    assert_null(jx_finding_basis(NULL));
    assert_int_equal(jx_finding_severity(NULL), 0);
    assert_int_equal(jx_finding_item(NULL), JX_ITEM_TOTAL);
    assert_int_equal(jx_finding_claimed(NULL), JX_NONE);
    assert_int_equal(jx_finding_computed(NULL), JX_NONE);
    assert_int_equal(jx_assessment_finding_count(NULL), 0);
    assert_null(jx_assessment_finding(NULL, 0));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_draft_becomes_two_sentences),  cmocka_unit_test(a_draft_may_soften_and_name_its_rule),
        cmocka_unit_test(no_memory_changes_nothing),      cmocka_unit_test(an_unknown_kind_is_refused),
        cmocka_unit_test(nothing_is_asked_of_no_finding),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
