/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "model/model.h"

static int make(void **state) {
    return jx_assessment_new(NULL, (jx_assessment **)state);
}

static int unmake(void **state) {
    jx_assessment_unref(*state);
    return 0;
}

static void keeps_claims(void **state) {
    jx_assessment *assessment = *state;
    static const struct {
        const char *text;
        jx_status status;
        jx_decimal value;
        bool asked;
    } cases[] = {
        {"75.97%", JX_OK, 75970000, true},
        {"10分", JX_OK, 10000000, true},
        {"满分", JX_ERROR_SYNTAX, 10000000, true},
        {"99999999999999", JX_ERROR_RANGE, 10000000, true},
        {"", JX_OK, JX_NONE, true},
        {NULL, JX_OK, JX_NONE, false},
        {"98", JX_OK, 98000000, true},
    };
    for (int32_t claim = JX_CLAIM_EXECUTION_WEIGHT; claim <= JX_CLAIM_TOTAL_SCORE; claim++) {
        assert_true(jx_assessment_claim(assessment, claim) == JX_NONE);
        for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
            assert_int_equal(jx_assessment_set_claim(assessment, claim, cases[i].text), cases[i].status);
            assert_true(jx_assessment_claim(assessment, claim) == cases[i].value);
            assert_int_equal(assessment->claim_asked[claim], cases[i].asked);
        }
    }
    assert_int_equal(jx_assessment_set_claim(assessment, -1, "5"), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_assessment_set_claim(assessment, 5, "5"), JX_ERROR_NOT_FOUND);
    assert_true(jx_assessment_claim(assessment, 5) == JX_NONE);
}

static void keeps_the_grade(void **state) {
    jx_assessment *assessment = *state;
    assert_int_equal(jx_assessment_claimed_grade(assessment), JX_GRADE_NONE);
    assert_int_equal(jx_assessment_set_claimed_grade(assessment, "良"), JX_OK);
    assert_int_equal(jx_assessment_claimed_grade(assessment), JX_GRADE_GOOD);
    assert_int_equal(jx_assessment_set_claimed_grade(assessment, "甲"), JX_ERROR_SYNTAX);
    assert_int_equal(jx_assessment_claimed_grade(assessment), JX_GRADE_GOOD);
    assert_string_not_equal(jx_assessment_detail(assessment), "");
    assert_int_equal(jx_assessment_set_claimed_grade(assessment, " "), JX_OK);
    assert_int_equal(jx_assessment_claimed_grade(assessment), JX_GRADE_NONE);
    assert_true(assessment->grade_asked);
    assert_int_equal(jx_assessment_set_claimed_grade(assessment, NULL), JX_OK);
    assert_false(assessment->grade_asked);
}

static void keeps_the_points_of_classes(void **state) {
    jx_assessment *assessment = *state;
    assert_int_equal(jx_assessment_set_class_points(assessment, "output", "50"), JX_OK);
    assert_int_equal(jx_assessment_set_class_points(assessment, "benefit", "30"), JX_OK);
    assert_int_equal(jx_assessment_set_class_points(assessment, "output", "60"), JX_OK);
    assert_int_equal(assessment->class_points_count, 2);
    assert_true(assessment->class_points[0].points == jxi_points(60));
    assert_int_equal(jx_assessment_set_class_points(assessment, "output", NULL), JX_OK);
    assert_true(assessment->class_points[0].points == JX_NONE);
    assert_int_equal(jx_assessment_set_class_points(assessment, "output", "12.5分"), JX_OK);
    assert_int_equal(jx_assessment_set_class_points(assessment, "output", "a"), JX_ERROR_SYNTAX);
    assert_int_equal(jx_assessment_set_class_points(assessment, "output", "9999999999999"), JX_ERROR_RANGE);
    assert_true(assessment->class_points[0].points == 12500000);
    assert_int_equal(jx_assessment_set_class_points_decimal(assessment, "output", JX_NONE), JX_OK);
    assert_true(assessment->class_points[0].points == JX_NONE);
    assert_int_equal(jx_assessment_set_class_points(assessment, NULL, "1"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_set_class_points_decimal(assessment, NULL, 1), JX_ERROR_ARGUMENT);
}

static void keeps_notes(void **state) {
    jx_assessment *assessment = *state;
    int32_t kind = 77;
    const char *place = "#", *text = "#";
    for (int i = 0; i < 20; i++)
        assert_int_equal(jx_assessment_add_note(assessment, 1 + i % 4, i % 2 ? "line 8" : NULL, i % 3 ? "指标1" : NULL),
                         JX_OK);
    assert_int_equal(jx_assessment_note_count(assessment), 20);
    assert_int_equal(jx_assessment_note(assessment, 19, &kind, &place, &text), JX_OK);
    assert_int_equal(kind, JX_NOTE_LEFT_OUT);
    assert_string_equal(place, "line 8");
    assert_string_equal(text, "指标1");
    assert_int_equal(jx_assessment_note(assessment, 0, NULL, &place, &text), JX_OK);
    assert_null(place);
    assert_null(text);
    assert_int_equal(jx_assessment_note(assessment, 0, NULL, NULL, NULL), JX_OK);
    assert_int_equal(jx_assessment_note(assessment, 20, &kind, &place, &text), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_assessment_note(assessment, -1, &kind, &place, &text), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_assessment_add_note(assessment, 0, NULL, NULL), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_assessment_add_note(assessment, 5, NULL, NULL), JX_ERROR_NOT_FOUND);
}

static void keeps_its_source(void **state) {
    jx_assessment *assessment = *state;
    assert_null(jx_assessment_file(assessment));
    assert_int_equal(jx_assessment_set_source(assessment, "forms/a.txt", "lines 66-101"), JX_OK);
    assert_string_equal(jx_assessment_file(assessment), "forms/a.txt");
    assert_string_equal(jx_assessment_place(assessment), "lines 66-101");
    assert_int_equal(
        jx_assessment_set_source(assessment, jx_assessment_place(assessment), jx_assessment_file(assessment)), JX_OK);
    assert_string_equal(jx_assessment_file(assessment), "lines 66-101");
    assert_string_equal(jx_assessment_place(assessment), "forms/a.txt");
    assert_int_equal(jx_assessment_complete(assessment), 1);
    assert_int_equal(jx_assessment_set_complete(assessment, 0), JX_OK);
    assert_int_equal(jx_assessment_complete(assessment), 0);
}

static void takes_null(void **state) {
    (void)state;
    assert_int_equal(jx_assessment_set_claim(NULL, 0, "5"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_set_claimed_grade(NULL, "优"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_set_class_points(NULL, "output", "1"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_set_complete(NULL, 1), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_add_note(NULL, 1, NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_note(NULL, 0, NULL, NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_assessment_set_source(NULL, NULL, NULL), JX_ERROR_ARGUMENT);
    assert_true(jx_assessment_claim(NULL, 0) == JX_NONE);
    assert_int_equal(jx_assessment_claimed_grade(NULL), JX_GRADE_NONE);
    assert_int_equal(jx_assessment_note_count(NULL), 0);
    assert_int_equal(jx_assessment_complete(NULL), 0);
    assert_null(jx_assessment_file(NULL));
    assert_null(jx_assessment_place(NULL));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(keeps_claims, make, unmake),
        cmocka_unit_test_setup_teardown(keeps_the_grade, make, unmake),
        cmocka_unit_test_setup_teardown(keeps_the_points_of_classes, make, unmake),
        cmocka_unit_test_setup_teardown(keeps_notes, make, unmake),
        cmocka_unit_test_setup_teardown(keeps_its_source, make, unmake),
        cmocka_unit_test(takes_null),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
