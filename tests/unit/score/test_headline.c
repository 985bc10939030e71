/* SPDX-License-Identifier: Apache-2.0 */
/* The score of a form: which of its totals it is, on what basis, and what is withheld. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "score/score.h"

typedef struct row {
    const char *category, *target, *actual, *weight, *claimed;
} row;

static const struct {
    const char *about, *scheme, *weight, *total_weight;
    row rows[4];
    int32_t basis;
    const char *score, *grade, *zh, *en;
} cases[] = {
    {"weights that add up",
     NULL,
     "10",
     NULL,
     {{"output", "≥10次", "8次", "60", NULL}, {"benefit", "≥1次", "1次", "30", NULL}},
     JX_BASIS_RECOMPUTED,
     "87.00",
     "良",
     "分值合计 100，各项得分相加得 87.00",
     "weights add up to 100: the scores sum to 87.00"},
    {"rounded weights add up too",
     NULL,
     "10.01",
     NULL,
     {{"output", "≥1次", "1次", "33.33", NULL},
      {"output", "≥1次", "1次", "33.33", NULL},
      {"benefit", "≥1次", "1次", "23.34", NULL}},
     JX_BASIS_RECOMPUTED,
     "99.01",
     "优",
     "分值合计 100.01，各项得分相加得 99.01",
     "weights add up to 100.01: the scores sum to 99.01"},
    {"what has no score earned nothing",
     NULL,
     "10",
     NULL,
     {{"output", "≥1次", "1次", "60", NULL}, {"benefit", "≥1次", NULL, "30", NULL}},
     JX_BASIS_RECOMPUTED,
     "69.00",
     "中",
     "分值合计 100，各项得分相加得 69.00，其中 1 项没有得分，按 0 分计",
     "weights add up to 100: the scores sum to 69.00, 1 without a score counting as 0"},
    {"weights that do not",
     NULL,
     "10",
     NULL,
     {{"output", "≥1次", "1次", "60", NULL}, {"benefit", "≥1次", "1次", "40", NULL},
      {"satisfaction", "≥1次", "1次", "10", NULL}},
     JX_BASIS_SCALED,
     "99.00",
     "优",
     "分值合计 120，按 100 分折算，得 99.00",
     "weights add up to 120: scaled to 100, 99.00"},
    {"no weights",
     "hubei",
     "20",
     NULL,
     {{"output", "≥1次", "1次", NULL, "40"}, {"benefit", "提升", "提升", NULL, "38"}},
     JX_BASIS_CARRIED,
     "96.00",
     "优",
     "表中没有分值，沿用自报得分，执行与合计重算，得 96.00",
     "no weights: claimed scores carried, execution and sum recomputed, 96.00"},
    {"no weights, and full marks of its own",
     "hubei",
     "20",
     "120",
     {{"output", "≥1次", "1次", NULL, "40"}, {"benefit", "提升", "提升", NULL, "38"}},
     JX_BASIS_CARRIED,
     "96.00",
     "良",
     "表中没有分值，沿用自报得分，执行与合计重算，得 96.00（满分 120）",
     "no weights: claimed scores carried, execution and sum recomputed, 96.00 of 120"},
    {"nothing", NULL, NULL, NULL, {{.category = NULL}}, JX_BASIS_NONE, "", "–", "没有总分", "there is no total"},
};

static jx_decimal number(const char *text) {
    jx_decimal value = JX_NONE;
    if (text) assert_int_equal(jx_decimal_parse(text, &value), JX_OK);
    return value;
}

static jx_assessment *form_of(size_t i) {
    jx_assessment *a = NULL;
    const char *budget = cases[i].weight ? "100" : NULL, *spent = cases[i].weight ? "90" : NULL;
    assert_int_equal(jx_assessment_new(cases[i].scheme, &a), JX_OK);
    assert_int_equal(jx_assessment_set_funds(a, JX_FUNDS_TOTAL, budget, budget, spent), JX_OK);
    assert_int_equal(jx_assessment_set_claim(a, JX_CLAIM_EXECUTION_WEIGHT, cases[i].weight), JX_OK);
    assert_int_equal(jx_assessment_set_claim(a, JX_CLAIM_TOTAL_WEIGHT, cases[i].total_weight), JX_OK);
    for (const row *r = cases[i].rows; r < cases[i].rows + 4 && r->category; r++)
        assert_int_equal(jx_assessment_add(a, r->category, NULL, r->target, r->actual, r->weight, r->claimed),
                         JX_OK);
    return a;
}

static void check_sentence(jx_assessment *a, const char *language, const char *wanted) {
    const char *text = NULL;
    assert_int_equal(jx_assessment_explain(a, JX_ITEM_SCORE, language, &text), JX_OK);
    assert_string_equal(text, wanted);
}

static void one_score_with_its_basis(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_assessment *a = form_of(i);
        assert_int_equal(jx_assessment_score_basis(a), JX_BASIS_NONE);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        if (jx_assessment_score_basis(a) != cases[i].basis || strcmp(jx_assessment_total_text(a), cases[i].score) != 0)
            fail_msg("%s: %d, %s", cases[i].about, (int)jx_assessment_score_basis(a), jx_assessment_total_text(a));
        assert_int_equal(jx_assessment_total(a, JX_TOTAL_SCORE), number(*cases[i].score ? cases[i].score : NULL));
        assert_string_equal(jx_assessment_grade_text(a, "zh"), cases[i].grade);
        check_sentence(a, "zh", cases[i].zh);
        check_sentence(a, "en", cases[i].en);
        jx_assessment_unref(a);
    }
}

/* A form of which not everything that counts was read has neither score nor grade, and says on what it could be summed. */
static void a_form_in_part_is_not_graded(void **state) {
    (void)state;
    for (size_t i = 0; i + 1 < sizeof cases / sizeof cases[0]; i++) {
        jx_assessment *a = form_of(i);
        const char *text = NULL;
        if (i % 2)
            assert_int_equal(jx_assessment_set_complete(a, 0), JX_OK);
        else
            assert_int_equal(jx_assessment_set_state(a, JX_FIGURE_ACTUAL, 0, JX_STATE_UNREAD, 0), JX_OK);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        assert_int_equal(jx_assessment_score_basis(a), JX_BASIS_NONE);
        assert_int_equal(jx_assessment_total(a, JX_TOTAL_SCORE), JX_NONE);
        assert_int_equal(jx_assessment_total(a, JX_TOTAL_NORMALISED), JX_NONE);
        assert_int_not_equal(jx_assessment_total(a, JX_TOTAL_RECOMPUTED), JX_NONE);
        assert_int_equal(jx_assessment_grade(a), JX_GRADE_NONE);
        assert_string_equal(jx_assessment_total_text(a), "");
        assert_int_equal(jx_assessment_explain(a, JX_ITEM_SCORE, "en", &text), JX_OK);
        assert_non_null(strstr(text, "on what was read: "));
        jx_assessment_unref(a);
    }
    jx_assessment *a = form_of(0);
    assert_int_equal(jx_assessment_set_state(a, JX_FIGURE_WEIGHT, 0, JX_STATE_UNREAD, 0), JX_OK);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    check_sentence(a, "zh", "未读全，只按已读部分计算：87.00 分（分值 100），不评等级");
    check_sentence(a, "en", "on what was read: 87.00 of 100; no grade");
    assert_int_equal(jx_assessment_set_state(a, JX_FIGURE_WEIGHT, 0, JX_STATE_READ, 0), JX_OK);
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_string_equal(jx_assessment_total_text(a), "87.00");
    jx_assessment_unref(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_score_with_its_basis),
        cmocka_unit_test(a_form_in_part_is_not_graded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
