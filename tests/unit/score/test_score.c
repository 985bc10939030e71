/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <stdio.h>
#include <string.h>

#include "score/score.h"

typedef struct line {
    const char *category, *target, *actual, *weight, *claimed, *score; /* NULL: none */
} line;

typedef struct form {
    const char *scheme;
    const char *initial, *full_year, *executed;
    const char *weight, *claimed_score; /* of execution, as claimed */
    const char *rate, *score;
    line lines[12];
    const char *totals[4]; /* weight, claimed, recomputed, normalised */
    int32_t grade;
} form;

#define SAME_FORM_REST                                                                                                 \
    {"output.quality", "100%", "100%", "100", "100", "100"}, {"output.quality", "100%", "100%", "100", "100", "100"},  \
    {                                                                                                                  \
        "output.quality", "100%", "100%", "100", "100", "100"                                                          \
    }

/* The five forms of the source report, with the figures that exact arithmetic gives. */
static const form forms[] = {
    {NULL,
     "9.17",
     "9.17",
     "6.9669",
     "10分",
     "7.597",
     "75.974918",
     "7.6",
     {{"output.quantity", "50", "50", "10", "10", "10"},
      {"output.quantity", "700", "700", "10", "10", "10"},
      {"output.quantity", "700", "700", "10", "10", "10"},
      {"output.quantity", "文字描述：视情况更新", "全年无更新", "10", "10", "10"},
      {"output.quality", "≥80%", "100%", "10", "10", "10"},
      {"output.quality", "≥80%", "100%", "10", "10", "10"},
      {"output.timeliness", "文字描", "全部及", "10", "10", "10"},
      {"output.cost", "文字描", "未超出", "10", "10", "10"},
      {"benefit.social", "文字描", "服务企", "10", "10", "10"},
      {"benefit.sustainability", "文字描", "推动营", "10", "10", "10"},
      {"satisfaction.recipients", "≥80%", "100%", "10", "10", "10"}},
     {"120", NULL, "117.6", "97.6"},
     JX_GRADE_EXCELLENT},
    {NULL,
     "146.68",
     "146.68",
     "1192819.16 元",
     "10",
     "9",
     "81.321186",
     "8.13",
     {{"output.quantity", "21 万份", "21 万份", "12.5", "12.5", "12.5"},
      {"output.quality", "95%", "100%", "12.5", "12.5", "12.5"},
      {"output.timeliness", "95%", "100%", "12.5", "12.5", "12.5"},
      {"output.cost", "20 万份", "21 万份", "12.5", "12.5", "12.5"},
      {"benefit.economic", "95%", "100%", "12.5", "12.5", "12.5"},
      {"benefit.social", "95%", "98%", "12.5", "11", "12.5"},
      {"benefit.ecological", "98%", "100%", "12.5", "12.5", "12.5"},
      {"benefit.sustainability", "95%", "100%", "12.5", "12.5", "12.5"},
      {"satisfaction.recipients", "95%", "98%", "12.5", "11", "12.5"}},
     {"122.5", "98", "120.63", "98.13"},
     JX_GRADE_EXCELLENT},
    {NULL,
     "19",
     "19",
     "0",
     "10分",
     "10",
     "0",
     "0",
     {SAME_FORM_REST,
      {"benefit.economic", "100%", "100%", NULL, NULL, NULL},
      {"benefit.social", "100%", "100%", "100", "100", "100"},
      {"satisfaction.recipients", "95%", "95%", "100", "100", "100"}},
     {"510", "100", "500", "90"},
     JX_GRADE_EXCELLENT},
    {NULL,
     "10",
     "10",
     "0",
     "10分",
     "10",
     "0",
     "0",
     {SAME_FORM_REST,
      {"benefit.economic", "减少 50%", "减少 50%", "100", "100", "100"},
      {"benefit.social", "100%", "100%", "100", "100", "100"},
      {"satisfaction.recipients", "95%", "95%", "100", "100", "100"}},
     {"610", "100", "600", "90"},
     JX_GRADE_EXCELLENT},
    {NULL,
     "66.15",
     "66.15",
     "7.279",
     "10分",
     "10",
     "11.003779",
     "1.1",
     {SAME_FORM_REST,
      {"benefit.economic", "减少50%", "减少50%", "100", "100", "100"},
      {"benefit.social", "100%", "100%", "100", "100", "100"},
      {"satisfaction.recipients", "95%", "95%", "100", "100", "100"}},
     {"610", "100", "601.1", "91.1"},
     JX_GRADE_EXCELLENT},
};

static jx_assessment *build(const form *f) {
    jx_assessment *a = form_of(f->scheme, "");
    form_funds(a, f->initial, f->full_year, f->executed);
    form_claim(a, JX_CLAIM_EXECUTION_WEIGHT, f->weight);
    form_claim(a, JX_CLAIM_EXECUTION_SCORE, f->claimed_score);
    form_claim(a, JX_CLAIM_TOTAL_SCORE, f->totals[JX_TOTAL_CLAIMED]);
    for (size_t i = 0; i < 12 && f->lines[i].category; i++) {
        const line *l = &f->lines[i];
        form_row(a, l->category, "x", l->target, l->actual, l->weight, l->claimed);
    }
    return a;
}

static void check_form(const form *f) {
    jx_assessment *a = build(f);
    assert_int_equal(jx_assessment_score(a, 0), JX_NONE);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(jx_assessment_execution_rate(a), figure_of(f->rate));
    assert_int_equal(jx_assessment_score(a, JX_ITEM_EXECUTION), figure_of(f->score));
    for (int32_t i = 0; i < jx_assessment_count(a); i++)
        assert_int_equal(jx_assessment_score(a, i), figure_of(f->lines[i].score));
    for (int32_t i = 0; i < 4; i++) {
        if (jx_assessment_total(a, i) != figure_of(f->totals[i]))
            print_message("total %d of a form with %s\n", i, f->initial);
        assert_int_equal(jx_assessment_total(a, i), figure_of(f->totals[i]));
    }
    assert_int_equal(jx_assessment_grade(a), f->grade);
    jx_assessment_unref(a);
}

static void source_forms(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) check_form(&forms[i]);
}

/* One rule each, at the edges, under the default scheme. */
static const struct {
    const char *category, *target, *actual, *weight, *claimed, *score;
    uint32_t flags; /* must be set */
} indicators[] = {
    {"output.quality", "≥80%", "80%", "10", NULL, "10", JXI_RESULT_MET},
    {"output.quality", "≥80%", "79.99%", "10", NULL, "10", JXI_RESULT_MISSED}, /* 9.99875 */
    {"output.quality", "≥80%", "79.9%", "10", NULL, "9.99", JXI_RESULT_MISSED},
    {"output.quality", "≥80%", "0%", "10", NULL, "0", JXI_RESULT_MISSED},
    {"output.quantity", "≥3次", "2次", "10", NULL, "6.67", JXI_RESULT_MISSED},
    {"output.quantity", "≥8次", "1次", "1", NULL, "0.13", JXI_RESULT_MISSED}, /* 0.125: a tie goes up */
    {"output.quantity", "≥100次", "300次", "10", NULL, "10", JXI_RESULT_MET},
    {"output.quantity", "90", "100", "10", NULL, "10", JXI_RESULT_MET | JXI_RESULT_ASSUMED},
    {"output.cost", "20万元", "25万元", "10", NULL, "8", JXI_RESULT_MISSED | JXI_RESULT_ASSUMED},
    {"output.cost", "20万元", "20万元", "10", NULL, "10", JXI_RESULT_MET | JXI_RESULT_ASSUMED},
    {"output.cost", "≤10次", "12次", "10", NULL, "8.33", JXI_RESULT_MISSED},
    {"output.cost", "≤0次", "1次", "10", NULL, "0", JXI_RESULT_MISSED},
    {"output.cost", "≤0次", "0次", "10", NULL, "10", JXI_RESULT_MET},
    {"output.quantity", "=50份", "49份", "10", NULL, "9.8", JXI_RESULT_MISSED},
    {"output.quantity", "=50份", "51份", "10", NULL, "10", JXI_RESULT_MET},
    {"output.quantity", "=0起", "0起", "10", NULL, "10", JXI_RESULT_MET},
    {"output.quantity", "=0起", "1起", "10", NULL, "0", JXI_RESULT_MISSED},
    {"output.quantity", "15-20个", "15个", "10", NULL, "10", JXI_RESULT_MET},
    {"output.quantity", "15-20个", "20个", "10", NULL, "10", JXI_RESULT_MET},
    {"output.quantity", "15-20个", "12个", "10", NULL, "8", JXI_RESULT_MISSED},
    {"output.quantity", "15-20个", "25个", "10", NULL, "8", JXI_RESULT_MISSED},
    {"benefit.economic", "减少50%", "减少60%", "10", NULL, "10", JXI_RESULT_MET},
    {"benefit.economic", "减少50%", "减少40%", "10", NULL, "8", JXI_RESULT_MISSED},
    {"output.timeliness", "2021年12月31日", "2021年12月1日", "10", NULL, "10", JXI_RESULT_MET},
    {"output.timeliness", "2021年11月30日", "2021年12月1日", "10", "6", NULL, JXI_RESULT_MISSED | JXI_RESULT_CARRIED},
    {"benefit.social", "有效提升", "部分达成预期指标", "10", "7", "7", JXI_RESULT_JUDGED},
    {"benefit.social", "有效提升", "部分达成预期指标", "10", "8", "7.99", JXI_RESULT_CAPPED},
    {"benefit.social", "有效提升", "部分达成预期指标", "10", "5", "6", JXI_RESULT_CAPPED},
    {"benefit.social", "有效提升", "有效提升", "10", "12", "10", JXI_RESULT_CAPPED},
    {"benefit.social", "有效提升", "有效提升", "10", NULL, NULL, 0},
    {"benefit.social", "有效提升", NULL, "10", "9", NULL, JXI_RESULT_CARRIED},
    {"output.quality", "≥80%", "已完成", "10", "9", NULL, JXI_RESULT_CARRIED},
    {"output.quality", "≥80%", NULL, "10", NULL, NULL, 0},
    {"output.quality", "≥80%", "100%", NULL, "9", NULL, JXI_RESULT_CARRIED},
    {"output.quality", "≥80%", "100%", NULL, NULL, NULL, JXI_RESULT_LEFT_OUT},
    {"output.quality", "≥80%", "不适用", "10", NULL, NULL, JXI_RESULT_NOT_APPLICABLE},
    {"output.quality", "≥80%", "79%", "6.667", NULL, "6.58", JXI_RESULT_MISSED},
    {"output.quality", "≥80%", "80%", "6.667", NULL, "6.667", JXI_RESULT_MET},
};

static void single_indicators(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof indicators / sizeof indicators[0]; i++) {
        jx_assessment *a = form_of(NULL, "");
        form_row(a, indicators[i].category, NULL, indicators[i].target, indicators[i].actual, indicators[i].weight,
                 indicators[i].claimed);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        jx_decimal score = jx_assessment_score(a, 0);
        bool right = score == figure_of(indicators[i].score) &&
                     (a->results[0].flags & indicators[i].flags) == indicators[i].flags;
        if (!right) {
            char got[32];
            jx_decimal_format(score, 0, got, sizeof got);
            print_message("%s / %s of %s: %s, flags %x\n", indicators[i].target, indicators[i].actual,
                          indicators[i].weight, got, a->results[0].flags);
        }
        assert_true(right);
        jx_assessment_unref(a);
    }
}

/* What the schemes of two assessments made of an indicator that both hold is looked up again when its values change. */
static void shared_indicator(void **state) {
    static const char *const schemes[] = {"form-2017", "mof-2021-core"};
    static const char *const values[][2] = {
        {"≥80%", "60%"},      {"≥80人", "60人"},          {"有效提升", "部分达成预期指标"}, {"≥80%", "不适用"},
        {"80万元", "60万元"}, {"2021年6月", "2021年5月"}, {"有效提升", "达成预期指标"},     {"≥80%", "60%"},
    };
    (void)state;
    jx_indicator *shared = NULL;
    jx_assessment *both[2] = {NULL, NULL};
    assert_int_equal(jx_indicator_new("satisfaction.recipients", NULL, &shared), JX_OK);
    shared->weight = (jxi_figure){10 * JXI_ONE, 0};
    assert_int_equal(jx_indicator_set_claimed(shared, "7"), JX_OK);
    for (int k = 0; k < 2; k++) {
        assert_int_equal(jx_assessment_new(schemes[k], &both[k]), JX_OK);
        assert_int_equal(jx_assessment_add_indicator(both[k], shared), JX_OK);
    }
    for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
        assert_int_equal(jx_indicator_set_target(shared, values[i][0]), JX_OK);
        assert_int_equal(jx_indicator_set_actual(shared, values[i][1]), JX_OK);
        for (int k = 0; k < 2; k++) {
            jx_assessment *fresh = NULL;
            assert_int_equal(jx_assessment_new(schemes[k], &fresh), JX_OK);
            assert_int_equal(jx_assessment_add_indicator(fresh, shared), JX_OK);
            assert_int_equal(jx_assessment_evaluate(fresh), JX_OK);
            assert_int_equal(jx_assessment_evaluate(both[k]), JX_OK);
            jxi_result *old = &both[k]->results[0], *new = &fresh->results[0];
            if (old->score != new->score || old->rule != new->rule || old->flags != new->flags ||
                old->class_index != new->class_index)
                fail_msg("%s of %s by %s", values[i][1], values[i][0], schemes[k]);
            jx_assessment_unref(fresh);
        }
    }
    for (int k = 0; k < 2; k++) jx_assessment_unref(both[k]);
    jx_indicator_unref(shared);
}

/* An assessment that is given to another scheme is judged as if it had been made for it. */
static void other_scheme(void **state) {
    (void)state;
    jx_scheme *scheme = NULL;
    jx_assessment *a = NULL;
    assert_int_equal(jx_assessment_new("mof-2020", &a), JX_OK);
    assert_int_equal(jx_scheme_builtin("mof-2021-core", &scheme), JX_OK);
    assert_int_equal(jx_assessment_add(a, "cost.social", NULL, "≤5起", "4起", "10", NULL), JX_OK);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(a->results[0].class_index, -1);
    jxi_assessment_set_scheme(a, scheme);
    jx_scheme_unref(scheme);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(a->results[0].class_index, 0);
    assert_ptr_equal(jx_assessment_scheme(a), scheme);
    jx_assessment_unref(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(source_forms),
        cmocka_unit_test(single_indicators),
        cmocka_unit_test(shared_indicator),
        cmocka_unit_test(other_scheme),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
