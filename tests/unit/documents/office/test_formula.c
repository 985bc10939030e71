/* SPDX-License-Identifier: Apache-2.0 */
#include "form_text.h"
#include "task.h"

#include "documents/office/formula.h"

static const jxi_formula_cells cells = {{"T"}, {"H"}, {"A"}, {"W"}, {"C"}};

#define REACHED "IF(AND(A>0,T>0),A/T,IF(A>=T,1,0))"

/* One indicator of 10 points, and the formula of its score; NULL: the figure stands alone. */
static const struct {
    const char *scheme, *category, *target, *actual, *claimed, *formula;
} cases[] = {
    {"mof-2020", "output.quality", "≥80%", "60%", NULL, "ROUND(W*MIN(100%,IF(A>=T,1," REACHED ")),2)"},
    {"mof-2020", "output.cost", "≤8万元", "9万元", NULL,
     "ROUND(W*MIN(100%,IF(A<=T,1,IF(AND(A>0,T>0),T/A,IF(A<=T,1,0)))),2)"},
    {"mof-2020", "output.quantity", "=8个", "6个", NULL,
     "ROUND(W*MIN(100%,IF(OR(A=T,AND(A>T,T<>0)),1,IF(AND(A>0,T>0),A/T,IF(OR(A=T,AND(A>T,T<>0)),1,0)))),2)"},
    {"mof-2020", "output.timeliness", "2021年6月", "2021年5月", NULL, "ROUND(W*MIN(100%,IF(A<=T,1,0)),2)"},
    {"mof-2020", "output.timeliness", "2021年6月", "2021年7月", "6", "MAX(0,MIN(C,W))"},
    {"mof-2020", "output.quality", "≥80%", "已完成", "9", "MAX(0,MIN(C,W))"},
    {"mof-2020", "output.quality", "≥80%", "已完成", NULL, NULL},
    {"mof-2020", "benefit.social", "提升", "提升", "9", "MAX(0,MIN(C,W))"},
    {"mof-2020", "benefit.social", "提升", "部分达成预期指标", "9", "MIN(C,7.99)"},
    {"mof-2020", "benefit.social", "提升", "部分达成预期指标", "3", "MAX(C,6)"},
    {"mof-2021-core", "output.quality", "≥80个", "60个", NULL,
     "ROUND(W*MIN(100%,IF(A>=T,1,IF(ROUND(" REACHED ",12)<60%,0,(ROUND(" REACHED ",12)-60%)/(1-60%)))),2)"},
    {"form-2017", "output.quality", "≥80%", "60%", NULL,
     "ROUND(W*MIN(100%,IF(ROUND(" REACHED ",12)>=90%,1,MAX(0,1-ROUNDDOWN(ROUND((90%-ROUND(" REACHED
     ",12))/5%,9),0)*1/W))),2)"},
};

static jx_assessment *assess(size_t i) {
    jx_assessment *a = form_of(cases[i].scheme, "");
    form_row(a, cases[i].category, "x", cases[i].target, cases[i].actual, "10", cases[i].claimed);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    return a;
}

static void writes_rules_as_formulas(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        jx_assessment *a = assess(i);
        jxi_buffer out = {.allocator = &allocator};
        jxi_formula_score(&out, a, 0, &cells);
        if (cases[i].formula)
            assert_string_equal(out.data, cases[i].formula);
        else
            assert_int_equal(out.length, 0);
        jxi_buffer_free(&out);
        jx_assessment_unref(a);
    }
}

static void writes_execution_and_grades(void **state) {
    (void)state;
    static const struct {
        const char *scheme, *execution, *grade;
    } schemes[] = {
        {"mof-2020", "ROUND(W*MAX(0,MIN(1,E/B)),2)",
         "IF(AND(TRUE,K9>=90),\"优\",IF(AND(TRUE,K9>=80,K9<90),\"良\",IF(AND(TRUE,K9>=60,K9<80),\"中\","
         "IF(AND(TRUE,K9<60),\"差\",\"\"))))"},
        {"mof-2021-core",
         "ROUND(W*IF(AND(TRUE,ROUND(MAX(0,MIN(1,E/B)),12)>=100%),100%,"
         "IF(AND(TRUE,ROUND(MAX(0,MIN(1,E/B)),12)>=80%,ROUND(MAX(0,MIN(1,E/B)),12)<100%),70%,"
         "IF(AND(TRUE,ROUND(MAX(0,MIN(1,E/B)),12)>=60%,ROUND(MAX(0,MIN(1,E/B)),12)<80%),50%,"
         "IF(AND(TRUE,ROUND(MAX(0,MIN(1,E/B)),12)<60%),0%,0)))),2)",
         NULL},
    };
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof schemes / sizeof *schemes; i++) {
        jx_scheme *scheme = NULL;
        jxi_buffer execution = {.allocator = &allocator}, grade = execution;
        assert_int_equal(jx_scheme_builtin(schemes[i].scheme, &scheme), JX_OK);
        jxi_formula_execution(&execution, scheme, "E/B", "W");
        jxi_formula_grade(&grade, scheme, "K9", "zh");
        assert_string_equal(execution.data, schemes[i].execution);
        if (schemes[i].grade) assert_string_equal(grade.data, schemes[i].grade);
        jxi_buffer_free(&execution);
        jxi_buffer_free(&grade);
        jx_scheme_unref(scheme);
    }
}

/* Half to the even digit is no function of a spreadsheet: the figure has to stand alone. */
static void knows_what_cannot_be_written(void **state) {
    (void)state;
    static const struct {
        const char *rule, *formula;
    } rules[] = {{"half-up", "ROUND(X,2)"}, {"down", "ROUNDDOWN(X,2)"}, {"half-even", NULL}};
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        jx_scheme *base = NULL, *scheme = NULL;
        jxi_buffer out = {.allocator = &allocator};
        assert_int_equal(jx_scheme_builtin("mof-2020", &base), JX_OK);
        assert_int_equal(jx_scheme_new("own", base, &scheme), JX_OK);
        assert_int_equal(jx_scheme_set(scheme, "rounding.rule", rules[i].rule), JX_OK);
        assert_int_equal(jxi_formula_rounded(&out, scheme, "X"), rules[i].formula != NULL);
        assert_string_equal(out.data ? out.data : "", rules[i].formula ? rules[i].formula : "");
        jxi_buffer_free(&out);
        jx_scheme_unref(scheme);
        jx_scheme_unref(base);
    }
}

static void survives_a_lack_of_memory(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        jx_assessment *a = assess(i);
        bool failed = true;
        for (size_t k = 1; failed; k++) {
            failing m = {.fail_at = k};
            jx_allocator allocator = failing_allocator(&m);
            jxi_buffer out = {.allocator = &allocator};
            jxi_formula_score(&out, a, 0, &cells);
            failed = m.calls >= k;
            assert_int_equal(out.failed, failed);
            jxi_buffer_free(&out);
            assert_int_equal(m.live_bytes, 0);
        }
        jx_assessment_unref(a);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_rules_as_formulas),
        cmocka_unit_test(writes_execution_and_grades),
        cmocka_unit_test(knows_what_cannot_be_written),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
