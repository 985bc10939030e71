/* SPDX-License-Identifier: Apache-2.0 */
/* Whether a form was read whole: what was said of it, and what follows from the states of its figures. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "model/figures.h"

/* A form with one indicator by numbers, and one that is a judgement. */
static jx_assessment *form(void) {
    jx_assessment *a = NULL;
    assert_int_equal(jx_assessment_new(NULL, &a), JX_OK);
    assert_int_equal(jx_assessment_set_funds(a, JX_FUNDS_TOTAL, "100", "100", "90"), JX_OK);
    assert_int_equal(jx_assessment_set_claim(a, JX_CLAIM_EXECUTION_SCORE, "9"), JX_OK);
    assert_int_equal(jx_assessment_add(a, "output", "x", "≥1次", "1次", "60", "60"), JX_OK);
    assert_int_equal(jx_assessment_add(a, "benefit", "y", "提升", "已提升", "30", "30"), JX_OK);
    return a;
}

/* One figure in a state, in one row or (-1) in both. */
static const struct {
    int32_t figure, item, state, complete;
} cases[] = {
    {JX_FIGURE_WEIGHT, 0, JX_STATE_UNREAD, 0},
    {JX_FIGURE_TARGET, 1, JX_STATE_UNREAD, 0},
    {JX_FIGURE_ACTUAL, 0, JX_STATE_UNREAD, 0},
    {JX_FIGURE_SCORE, 1, JX_STATE_UNREAD, 0}, /* a judgement stands on it */
    {JX_FIGURE_SCORE, 0, JX_STATE_UNREAD, 1}, /* it is computed */
    {JX_FIGURE_REASON, 0, JX_STATE_UNREAD, 1},
    {JX_FIGURE_ACTUAL, 0, JX_STATE_BLANK, 1},
    {JX_FIGURE_ACTUAL, -1, JX_STATE_BLANK, 0},
    {JX_FIGURE_TARGET, -1, JX_STATE_BLANK, 0},
    {JX_FIGURE_SCORE, -1, JX_STATE_BLANK, 1},
    {JX_FIGURE_EXECUTION_WEIGHT, 0, JX_STATE_UNREAD, 0},
    {JX_FIGURE_FUNDS_FULL_YEAR, 0, JX_STATE_UNREAD, 0},
    {JX_FIGURE_FUNDS_EXECUTED, 0, JX_STATE_UNREAD, 0},
    {JX_FIGURE_FUNDS, 0, JX_STATE_UNREAD, 1},
    {JX_FIGURE_EXECUTION_SCORE, 0, JX_STATE_UNREAD, 1}, /* it follows from the amounts */
    {JX_FIGURE_EXECUTION_RATE, 0, JX_STATE_UNREAD, 1},
    {JX_FIGURE_FISCAL, 0, JX_STATE_UNREAD, 1},
    {JX_FIGURE_NAME, 0, JX_STATE_UNREAD, 1},
    {JX_FIGURE_TOTAL, 0, JX_STATE_UNREAD, 1},
};

static void states_that_make_a_form_incomplete(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_assessment *a = form();
        assert_int_equal(jx_assessment_complete(a), 1);
        for (int32_t item = 0; item < 2; item++)
            if (cases[i].item < 0 || cases[i].item == item)
                assert_int_equal(jx_assessment_set_state(a, cases[i].figure, item, cases[i].state, 0), JX_OK);
        if (jx_assessment_complete(a) != cases[i].complete) fail_msg("case %zu", i);
        assert_int_equal(jx_assessment_cut_off(a), 0);
        jx_assessment_unref(a);
    }
}

static void a_form_that_is_cut_off(void **state) {
    (void)state;
    jx_assessment *a = form();
    assert_int_equal(jx_assessment_set_complete(a, 0), JX_OK);
    assert_int_equal(jx_assessment_complete(a), 0);
    assert_int_equal(jx_assessment_cut_off(a), 1);
    assert_int_equal(jx_assessment_complete(NULL), 0);
    assert_int_equal(jx_assessment_cut_off(NULL), 0);
    assert_int_equal(jx_assessment_set_complete(NULL, 1), JX_ERROR_ARGUMENT);
    jx_assessment_unref(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(states_that_make_a_form_incomplete),
        cmocka_unit_test(a_form_that_is_cut_off),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
