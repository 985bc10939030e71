/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <string.h>

#include "portfolio/portfolio.h"

typedef struct form {
    const char *unit, *initial, *budget, *executed;
    const char *reached; /* of a target of 100 %, with all 90 points; NULL: no indicator */
} form;

static void add_form(jx_portfolio *portfolio, const form *f, const char *name) {
    static const char *const categories[] = {"output.quality", "benefit.social", "satisfaction.recipients"};
    static const char *const points[] = {"50", "30", "10"};
    jx_assessment *a = form_of("mof-2020", "");
    form_field(a, JX_PROJECT_NAME, name);
    form_field(a, JX_PROJECT_UNIT, f->unit);
    form_funds(a, f->initial, f->budget, f->executed);
    for (int i = 0; i < 3 && f->reached; i++)
        assert_int_equal(jx_assessment_add(a, categories[i], "完成率", "100%", f->reached, points[i], NULL), JX_OK);
    assert_int_equal(jx_portfolio_add(portfolio, a), JX_OK);
    jx_assessment_unref(a);
}

static void check(jx_decimal found, const char *expected, size_t index, const char *what) {
    char text[32] = "";
    (void)jx_decimal_format(found, 0, text, sizeof text);
    if (found != figure_of(expected)) print_error("case %zu, %s: %s\n", index, what, text);
    assert_true(found == figure_of(expected));
}

static void sums_and_means(void **state) {
    (void)state;
    static const struct {
        form forms[4];
        int count;
        const char *initial, *full_year, *executed, *rate, *mean, *weighted;
        int32_t grades[5];
    } cases[] = {
        {{{NULL, NULL, NULL, NULL, NULL}}, 0, NULL, NULL, NULL, NULL, NULL, NULL, {0}},
        /* 100 and 10 + 81 = 91; weighted (100 + 91 × 3) ÷ 4 */
        {{{"甲", "10", "10", "10", "100%"}, {"甲", "30", "30", "30", "90%"}},
         2,
         "40",
         "40",
         "40",
         "100",
         "95.5",
         "93.25",
         {0, 2}},
        /* 5 + 90, 10 + 90; a third of the money */
        {{{"甲", "1", "2", "1", "100%"}, {"甲", "1", "1", "1", "100%"}},
         2,
         "2",
         "3",
         "2",
         "66.666667",
         "97.5",
         "96.67",
         {0, 2}},
        /* the rate needs both amounts; the sums take what there is */
        {{{"甲", NULL, "10", NULL, "100%"}, {"甲", "5", "10", "4", "100%"}}, 2, "5", "20", "4", "40", NULL, NULL, {0}},
        {{{"甲", "0", "0", "0", NULL}}, 1, "0", "0", "0", NULL, NULL, NULL, {1}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        static const char *const names[] = {"道路养护", "河道清淤", "校舍维修", "绿化补植"};
        jx_portfolio *portfolio = NULL;
        assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
        for (int n = 0; n < cases[i].count; n++) add_form(portfolio, &cases[i].forms[n], names[n]);
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        check(jx_portfolio_funds(portfolio, JX_STAGE_INITIAL), cases[i].initial, i, "initial");
        check(jx_portfolio_funds(portfolio, JX_STAGE_FULL_YEAR), cases[i].full_year, i, "full year");
        check(jx_portfolio_funds(portfolio, JX_STAGE_EXECUTED), cases[i].executed, i, "executed");
        check(jx_portfolio_execution_rate(portfolio), cases[i].rate, i, "rate");
        if (i != 3) check(jx_portfolio_mean(portfolio), cases[i].mean, i, "mean");
        if (i != 3) check(jx_portfolio_weighted_mean(portfolio), cases[i].weighted, i, "weighted mean");
        for (int32_t grade = 0; grade < 5 && i != 3; grade++)
            assert_int_equal(jx_portfolio_grade_count(portfolio, grade), cases[i].grades[grade]);
        jx_portfolio_unref(portfolio);
    }
}

/* Rounded once, also when every single quotient has a rest: 7 forms of 1 with 90.01 … and one of huge weight. */
static void weighs_without_rounding_on_the_way(void **state) {
    (void)state;
    static const struct {
        const char *budgets[3], *reached[3];
        const char *weighted;
    } cases[] = {
        /* (100 × 1 + 91 × 1 + 82 × 1) ÷ 3 */
        {{"1", "1", "1"}, {"100%", "90%", "80%"}, "91"},
        /* (100 + 91 + 91) ÷ 3 = 94 */
        {{"0.000003", "0.000003", "0.000003"}, {"100%", "90%", "90%"}, "94"},
        /* (100 × 3 + 91 × 2 + 91 × 2) ÷ 7 = 94.857… */
        {{"3", "2", "2"}, {"100%", "90%", "90%"}, "94.86"},
        {{"3000000000000", "2000000000000", "2000000000000"}, {"100%", "90%", "90%"}, "94.86"},
        {{"3000000000000", "0.000001", "0.000001"}, {"90%", "100%", "100%"}, "91"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = NULL;
        assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
        for (int n = 0; n < 3; n++) {
            const char *budget = cases[i].budgets[n];
            add_form(portfolio, &(form){"甲", budget, budget, budget, cases[i].reached[n]},
                     n ? "河道清淤" : "道路养护");
        }
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        check(jx_portfolio_weighted_mean(portfolio), cases[i].weighted, i, "weighted mean");
        jx_portfolio_unref(portfolio);
    }
}

static void a_sum_that_does_not_fit_is_an_error(void **state) {
    (void)state;
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    for (int i = 0; i < 2; i++)
        add_form(portfolio, &(form){"甲", "9000000000000", "9000000000000", "1", "100%"}, i ? "河道清淤" : "道路养护");
    assert_int_equal(jx_portfolio_audit(portfolio), JX_ERROR_RANGE);
    assert_int_equal(jx_portfolio_finding_count(portfolio), 0);
    assert_int_equal(jx_portfolio_unit_count(portfolio), 0);
    jx_portfolio_unref(portfolio);
}

/* Units by their errors: nothing spent with full marks is a finding, a clean form is none. */
static void ranks_units(void **state) {
    (void)state;
    static const form forms[] = {
        {"甲局", "10", "10", "10", "100%"}, {"乙局", "10", "10", "40", "100%"}, {"乙 局", "10", "20", "9", "50%"},
        {NULL, "10", "10", "40", "50%"},    {"丙局", "10", "10", "10", "100%"},
    };
    static const char *const names[] = {"道路养护", "河道清淤", "校舍维修", "绿化补植", "路灯改造"};
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    for (size_t i = 0; i < 5; i++) add_form(portfolio, &forms[i], names[i]);
    assert_int_equal(jx_portfolio_add_row(portfolio, "丙局", "没有自评表的项目", "7", NULL, 0, NULL), JX_OK);
    int32_t sums[4] = {0};
    for (int32_t i = 0; i < 5; i++) {
        jx_assessment *a = jx_portfolio_assessment(portfolio, i);
        assert_int_equal(jx_assessment_audit(a), JX_OK);
        for (int32_t f = 0; f < jx_assessment_finding_count(a); f++)
            sums[jx_finding_severity(jx_assessment_finding(a, f))]++;
    }
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++)
        sums[jx_finding_severity(jx_portfolio_finding(portfolio, i))]++;
    for (int32_t severity = JX_SEVERITY_NOTE; severity <= JX_SEVERITY_ERROR; severity++)
        assert_int_equal(jx_portfolio_severity_count(portfolio, severity), sums[severity]);
    assert_int_equal(jx_portfolio_unit_count(portfolio), 4);
    int32_t assessments = 0, errors = 0;
    for (int32_t i = 0; i < 4; i++) {
        assessments += jx_portfolio_unit_assessments(portfolio, i);
        errors += jx_portfolio_unit_findings(portfolio, i, JX_SEVERITY_ERROR);
        if (i > 0 && i < 3)
            assert_true(jx_portfolio_unit_findings(portfolio, i - 1, JX_SEVERITY_ERROR) >=
                        jx_portfolio_unit_findings(portfolio, i, JX_SEVERITY_ERROR));
    }
    assert_int_equal(assessments, 5);
    assert_int_equal(errors, sums[JX_SEVERITY_ERROR]);
    assert_null(jx_portfolio_unit_name(portfolio, 3)); /* what has no unit comes last */
    assert_int_equal(jx_portfolio_unit_assessments(portfolio, 3), 1);
    jx_portfolio_unref(portfolio);
}

/* Large from 100 万元, slow below 60 % at the end of the year under mof-2020. */
static void watches_large_and_slow_funds(void **state) {
    (void)state;
    static const struct {
        const char *budget, *executed;
        int32_t reasons;
    } cases[] = {
        {"99.999999", "60", 0},
        {"100", "60", JX_WATCH_LARGE},
        {"10", "5.999999", JX_WATCH_SLOW},
        {"10", "6", 0},
        {"100", "59", JX_WATCH_LARGE | JX_WATCH_SLOW},
        {NULL, NULL, 0},
        {"10", NULL, 0}, /* not known is not slow */
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = NULL;
        int32_t reasons = -1;
        assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
        add_form(portfolio, &(form){"甲", cases[i].budget, cases[i].budget, cases[i].executed, "100%"}, "道路养护");
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        if (jx_portfolio_watch_count(portfolio) != (cases[i].reasons != 0)) print_error("case %zu\n", i);
        assert_int_equal(jx_portfolio_watch_count(portfolio), cases[i].reasons != 0);
        assert_int_equal(jx_portfolio_watch_row(portfolio, 0, &reasons), cases[i].reasons ? 0 : -1);
        assert_int_equal(reasons, cases[i].reasons);
        jx_portfolio_unref(portfolio);
    }
}

static void puts_the_worst_on_top_of_the_watch_list(void **state) {
    (void)state;
    static const form forms[] = {
        {"甲", "200", "200", "200", NULL}, {"甲", "10", "10", "1", NULL}, {"甲", "300", "300", "3", NULL}};
    static const int32_t order[] = {2, 0, 1};
    static const char *const names[] = {"道路养护", "河道清淤", "校舍维修"};
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    for (size_t i = 0; i < 3; i++) add_form(portfolio, &forms[i], names[i]);
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    assert_int_equal(jx_portfolio_watch_count(portfolio), 3);
    for (int32_t i = 0; i < 3; i++) assert_int_equal(jx_portfolio_watch_row(portfolio, i, NULL), order[i]);
    assert_int_equal(jx_portfolio_watch_row(portfolio, 3, NULL), -1);
    assert_int_equal(jx_portfolio_watch_row(portfolio, -1, NULL), -1);
    jx_portfolio_unref(portfolio);
}

static void nothing_is_counted_before_the_audit(void **state) {
    (void)state;
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    add_form(portfolio, &(form){"甲", "200", "200", "20", "100%"}, "道路养护");
    for (int round = 0; round < 2; round++) {
        const jx_portfolio *p = round ? portfolio : NULL;
        assert_true(jx_portfolio_funds(p, JX_STAGE_INITIAL) == JX_NONE);
        assert_true(jx_portfolio_execution_rate(p) == JX_NONE);
        assert_true(jx_portfolio_mean(p) == JX_NONE);
        assert_true(jx_portfolio_weighted_mean(p) == JX_NONE);
        assert_int_equal(jx_portfolio_grade_count(p, JX_GRADE_POOR), 0);
        assert_int_equal(jx_portfolio_severity_count(p, JX_SEVERITY_ERROR), 0);
        assert_int_equal(jx_portfolio_unit_count(p), 0);
        assert_null(jx_portfolio_unit_name(p, 0));
        assert_int_equal(jx_portfolio_unit_assessments(p, 0), 0);
        assert_int_equal(jx_portfolio_unit_findings(p, 0, JX_SEVERITY_ERROR), 0);
        assert_int_equal(jx_portfolio_watch_count(p), 0);
        assert_int_equal(jx_portfolio_watch_row(p, 0, NULL), -1);
    }
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    assert_true(jx_portfolio_funds(portfolio, 3) == JX_NONE);
    assert_true(jx_portfolio_funds(portfolio, -1) == JX_NONE);
    assert_int_equal(jx_portfolio_grade_count(portfolio, 5), 0);
    assert_int_equal(jx_portfolio_grade_count(portfolio, -1), 0);
    assert_int_equal(jx_portfolio_severity_count(portfolio, 0), 0);
    assert_int_equal(jx_portfolio_severity_count(portfolio, 4), 0);
    assert_int_equal(jx_portfolio_unit_findings(portfolio, 0, 0), 0);
    assert_int_equal(jx_portfolio_unit_findings(portfolio, 0, 4), 0);
    jx_portfolio_unref(portfolio);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sums_and_means),
        cmocka_unit_test(weighs_without_rounding_on_the_way),
        cmocka_unit_test(a_sum_that_does_not_fit_is_an_error),
        cmocka_unit_test(ranks_units),
        cmocka_unit_test(watches_large_and_slow_funds),
        cmocka_unit_test(puts_the_worst_on_top_of_the_watch_list),
        cmocka_unit_test(nothing_is_counted_before_the_audit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
