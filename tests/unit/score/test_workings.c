/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <stdio.h>

#include "score/score.h"

/* Figures in thousandths, so that a table can hold them; NONE: absent. */
enum { NONE = INT32_MIN };

static const struct {
    const char *what, *category, *target, *actual;
    const char *points, *claimed, *applies;
    int32_t class_index, figures[5]; /* target, high, actual, weight, counted */
} cases[] = {
    {"a rate", "output.quality", "≥80%", "60%", "10", "9", "higher", 0, {80000, NONE, 60000, 10000, 7500}},
    {"money in one unit, 元",
     "output.cost",
     "2万元",
     "25000元",
     "10",
     NULL,
     "lower",
     0,
     {20000000, NONE, 25000000, 10000, 8000}},
    {"a range", "output.quantity", "15-20个", "25个", "10", NULL, "range", 0, {15000, 20000, 25000, 10000, 8000}},
    {"a judgement", "benefit.social", "提升", "提升", "10", "9", "qualitative", 1, {NONE, NONE, NONE, 10000, 9000}},
    {"a claim carried", "output.quality", "≥80%", "已完成", "10", "9", NULL, 0, {NONE, NONE, NONE, 10000, 9000}},
    {"not applicable", "output.quality", "≥80%", "不适用", "10", "9", NULL, 0, {NONE, NONE, NONE, NONE, NONE}},
    {"no class", "process.other", "≥80%", "80%", "10", "9", "higher", -1, {80000, NONE, 80000, 10000, 10000}},
};

static jx_decimal thousandths(int32_t figure) {
    return figure == NONE ? JX_NONE : (jx_decimal)figure * 1000;
}

static void tells_what_a_score_is_made_of(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        jx_assessment *a = NULL;
        char path[32];
        print_message("%s\n", cases[i].what);
        assert_int_equal(jx_assessment_new("mof-2020", &a), JX_OK);
        assert_int_equal(jx_assessment_add(a, cases[i].category, "x", cases[i].target, cases[i].actual, cases[i].points,
                                           cases[i].claimed),
                         JX_OK);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        for (int32_t f = JX_WORKING_TARGET; f <= JX_WORKING_COUNTED; f++)
            assert_int_equal(jx_assessment_working(a, 0, f), thousandths(cases[i].figures[f]));
        assert_int_equal(jx_assessment_class(a, 0), cases[i].class_index);
        int32_t rule = jx_assessment_rule(a, 0);
        if (cases[i].applies) {
            (void)snprintf(path, sizeof path, "rules[%d].applies", (int)rule);
            assert_string_equal(jx_scheme_text(jx_assessment_scheme(a), path), cases[i].applies);
        } else {
            assert_int_equal(rule, -1);
        }
        jx_assessment_unref(a);
    }
}

static void execution_has_weight_and_counted(void **state) {
    (void)state;
    jx_assessment *a = form_of("mof-2020", "funds total|10|10|5");
    assert_int_equal(jx_assessment_working(a, JX_ITEM_EXECUTION, JX_WORKING_WEIGHT), JX_NONE);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(jx_assessment_working(a, JX_ITEM_EXECUTION, JX_WORKING_WEIGHT), jxi_points(10));
    assert_int_equal(jx_assessment_working(a, JX_ITEM_EXECUTION, JX_WORKING_COUNTED), jxi_points(5));
    assert_int_equal(jx_assessment_working(a, JX_ITEM_EXECUTION, JX_WORKING_TARGET), JX_NONE);
    assert_int_equal(jx_assessment_rule(a, JX_ITEM_EXECUTION), -1);
    jx_assessment_unref(a);
}

static void there_is_nothing_where_nothing_is(void **state) {
    (void)state;
    jx_assessment *a = form_of("mof-2020", "row output|x|≥1|1|1");
    assert_int_equal(jx_assessment_working(a, 0, JX_WORKING_TARGET), JX_NONE);
    assert_int_equal(jx_assessment_rule(a, 0), -1);
    assert_int_equal(jx_assessment_class(a, 0), -1);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(jx_assessment_working(a, 1, JX_WORKING_TARGET), JX_NONE);
    assert_int_equal(jx_assessment_working(a, 0, 99), JX_NONE);
    assert_int_equal(jx_assessment_working(NULL, 0, JX_WORKING_TARGET), JX_NONE);
    assert_int_equal(jx_assessment_rule(NULL, 0), -1);
    assert_int_equal(jx_assessment_class(NULL, 0), -1);
    jx_assessment_unref(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_a_score_is_made_of),
        cmocka_unit_test(execution_has_weight_and_counted),
        cmocka_unit_test(there_is_nothing_where_nothing_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
