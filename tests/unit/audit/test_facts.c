/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit/facts.h"
#include "audit_case.h"

static void a_reason_says_something(void **state) {
    (void)state;
    static const struct {
        const char *text;
        bool reason, left_out;
    } cases[] = {
        {NULL, false, false},    {"", false, true},    {" ", false, true},        {"无", false, true},
        {" 无 。", false, true}, {"—", false, true},   {"/", false, true},        {"0", false, true},
        {"无偏差", false, true}, {"N/A", false, true}, {"无人报名", true, false}, {"疫情影响", true, false},
        {"10", true, false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_int_equal(jxi_is_reason(cases[i].text), cases[i].reason);
        assert_int_equal(jxi_reason_left_out(cases[i].text), cases[i].left_out);
    }
}

static void a_claim_agrees_is_coarse_or_differs(void **state) {
    (void)state;
    static const struct {
        const char *claim;
        jx_decimal score, exact;
        int verdict;
    } cases[] = {
        {"8.62", 8620000, 8620370, JXI_AGREES},
        {"8.620", 8620000, 8620370, JXI_AGREES},
        {"8.6203", 8620000, 8620370, JXI_AGREES},
        {"8.6204", 8620000, 8620370, JXI_AGREES},
        {"8.6", 8620000, 8620370, JXI_COARSE},
        {"9", 8620000, 8620370, JXI_COARSE},
        {"9.00", 8620000, 8620370, JXI_COARSE},
        {"8", 8620000, 8620370, JXI_DIFFERS},
        {"8.63", 8620000, 8620370, JXI_DIFFERS},
        {"8.7", 8690000, 8690000, JXI_COARSE},
        {"8.6", 8690000, 8690000, JXI_COARSE},
        {"7.597", 7600000, 7597492, JXI_AGREES},
        {"7.598", 7600000, 7597492, JXI_DIFFERS},
        {"10", 10000000, 10000000, JXI_AGREES},
        {"0", 0, 0, JXI_AGREES},
        {"1", 0, 400000, JXI_DIFFERS},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_figure claim;
        jxi_result result = {.score = cases[i].score, .exact = cases[i].exact};
        assert_int_equal(jxi_figure_parse(cases[i].claim, &claim), JX_OK);
        if (jxi_claim_verdict(claim, &result) != cases[i].verdict) fail_msg("%s", cases[i].claim);
    }
}

static void a_year_has_four_digits(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int64_t year;
    } cases[] = {
        {"2021", 2021}, {"2021年度", 2021}, {" （2021年）", 2021}, {"21", 0}, {"21年2021", 0}, {"本年度", 0}, {NULL, 0},
        {"", 0},        {"0012", 0},        {"20215", 2021}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_project *project = NULL;
        assert_int_equal(jx_project_new(&project), JX_OK);
        assert_int_equal(jx_project_set_text(project, JX_PROJECT_YEAR, cases[i].text), JX_OK);
        assert_int_equal(jxi_year_of(project), cases[i].year);
        jx_project_unref(project);
    }
}

static void amounts_ten_thousand_times_apart_are_found(void **state) {
    (void)state;
    static const struct {
        const char *form;
        bool confused;
        jxi_cell large, small;
    } cases[] = {
        {"funds total|10|10|10", false, {0, 0}, {0, 0}},
        {"funds total|91700|9.17|9", true, {0, JX_STAGE_INITIAL}, {0, JX_STAGE_FULL_YEAR}},
        {"funds total|9.17|9.17|69669", true, {0, JX_STAGE_EXECUTED}, {0, JX_STAGE_FULL_YEAR}},
        {"funds total|9|9|9\nfunds fiscal|||90000", true, {1, JX_STAGE_EXECUTED}, {0, JX_STAGE_EXECUTED}},
        {"funds total|0|10|0", false, {0, 0}, {0, 0}},
        {"funds total|1|10|100", false, {0, 0}, {0, 0}},
        {"funds total|9|9|900", false, {0, 0}, {0, 0}},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_assessment *form = form_of("mof-2020", cases[i].form);
        jxi_cell large = {0, 0}, small = {0, 0};
        assert_int_equal(jx_assessment_evaluate(form), JX_OK);
        assert_int_equal(jxi_units_confused(form, &large, &small), cases[i].confused);
        assert_int_equal(large.source, cases[i].large.source);
        assert_int_equal(large.stage, cases[i].large.stage);
        assert_int_equal(small.stage, cases[i].small.stage);
        jx_assessment_unref(form);
    }
}

static void a_form_is_whole_when_both_ends_were_seen(void **state) {
    (void)state;
    static const struct {
        const char *form;
        bool whole;
    } cases[] = {
        {"row output|甲|1|1", true},
        {"row output|甲|1|1\ntorn", false},
        {"place p\nrow output|甲|1|1", false},
        {"place p\nclaim total-score|9", false},
        {"place p\nfunds total|1||", false},
        {"place p\nfunds total|1||\nclaim total-score|", true},
        {"place p\nclaim execution-rate|\nclaim total-weight|100", true},
        {"place p\nfunds total|1||\nclaim total-score|9\ntorn", false},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_assessment *form = form_of("mof-2020", cases[i].form);
        assert_int_equal(jxi_is_whole(form), cases[i].whole);
        jx_assessment_unref(form);
    }
}

static void an_outcome_in_doubt_is_not_blamed(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"shortfall-without-reason", "row output.quality|办结率|95%|90%|||", NULL},
        {"!shortfall-without-reason", "row output.quality|差错率|5%|2%|||", NULL},
        {"!shortfall-without-reason", "row satisfaction|满意度|950%|98%|||", NULL},
        {"!shortfall-without-reason", "row cost.economic|单位能源支出|50|45|||", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_distance_never_overflows(void **state) {
    (void)state;
    static const jx_decimal cases[][3] = {
        {3, 5, 2},
        {5, 3, 2},
        {-3, 5, 8},
        {0, 0, 0},
        {INT64_MAX, -1, INT64_MAX},
        {-INT64_MAX, INT64_MAX, INT64_MAX},
        {INT64_MAX, 0, INT64_MAX},
        {INT64_MAX, INT64_MAX, 0},
        {-INT64_MAX, -INT64_MAX, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(jxi_distance(cases[i][0], cases[i][1]), cases[i][2]);
}

static void classes_have_names(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_builtin("mof-2020", &scheme), JX_OK);
    assert_string_equal(jxi_class_name(scheme, "output.quality", 0), "产出指标");
    assert_string_equal(jxi_class_name(scheme, "benefit", 1), "benefit");
    assert_string_equal(jxi_class_name(scheme, "unheard-of.too", 1), "unheard-of.too");
    jx_scheme_unref(scheme);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_reason_says_something),
        cmocka_unit_test(a_claim_agrees_is_coarse_or_differs),
        cmocka_unit_test(a_year_has_four_digits),
        cmocka_unit_test(amounts_ten_thousand_times_apart_are_found),
        cmocka_unit_test(a_form_is_whole_when_both_ends_were_seen),
        cmocka_unit_test(an_outcome_in_doubt_is_not_blamed),
        cmocka_unit_test(a_distance_never_overflows),
        cmocka_unit_test(classes_have_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
