/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <string.h>

#include "score/score.h"

typedef struct row {
    const char *category, *target, *actual, *weight, *claimed;
} row;

/* Forms and the totals they come to: "" for none. */
static const struct {
    const char *about, *scheme;
    const char *executed, *weight, *score; /* of execution, of a budget of 100; the claims */
    row rows[5];
    const char *totals[4]; /* weight, recomputed, normalised, and the weight of execution */
    const char *grade;
} cases[] = {
    {"nothing at all", NULL, NULL, NULL, NULL, {{.category = NULL}}, {"", "", "", ""}, "–"},
    {"money alone is not graded", NULL, "90", "10", NULL, {{.category = NULL}}, {"10", "9", "", "10"}, "–"},
    {"neither weights nor scores",
     NULL,
     "90",
     NULL,
     NULL,
     {{"output", "≥1次", "1次", NULL, NULL}},
     {"", "", "", "10"},
     "–"},
    {"the grand total in the row of the money",
     NULL,
     "90",
     "100",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL}},
     {"60", "59", "59", "10"},
     "差"},
    {"points of its own",
     NULL,
     "90",
     "20",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL}},
     {"70", "68", "59", "20"},
     "差"},
    {"indicators that fill the form alone",
     NULL,
     "90",
     NULL,
     NULL,
     {{"output", "≥1次", "1次", "100", NULL}},
     {"100", "100", "55.56", ""},
     "优"},
    {"the same, and a score for execution",
     NULL,
     "90",
     NULL,
     "9",
     {{"output", "≥1次", "1次", "100", NULL}},
     {"110", "109", "59", "10"},
     "差"},
    {"no weight and no claim counts nowhere",
     NULL,
     "90",
     "10",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL}, {"output", "≥1次", "1次", NULL, NULL}},
     {"60", "59", "59", "10"},
     "差"},
    {"a claim without a weight counts in the sum",
     NULL,
     "90",
     "10",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL}, {"output", "≥1次", "1次", NULL, "7"}},
     {"60", "66", "59", "10"},
     "差"},
    {"claims are all there is",
     "hubei",
     "90",
     "20",
     NULL,
     {{"output", "≥1次", "1次", NULL, "40"}, {"benefit", "提升", "提升", NULL, "38"}},
     {"", "96", "96", "20"},
     "优"},
    {"claims beyond the class",
     "hubei",
     "90",
     "20",
     NULL,
     {{"output", "≥1次", "1次", NULL, "50"}, {"benefit", "提升", "提升", NULL, "38"}},
     {"", "106", "98", "20"},
     "优"},
    {"a carried claim is held to the weight",
     NULL,
     "90",
     "10",
     NULL,
     {{"output", "≥1次", "已完成", "50", "60"}},
     {"60", "59", "59", "10"},
     "差"},
    {"no class but in the sum",
     NULL,
     "90",
     "10",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL}, {"other", "≥1次", "1次", "5", NULL}},
     {"65", "64", "59", "10"},
     "差"},
    {"what does not apply is scaled away",
     NULL,
     "90",
     "10",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL},
      {"benefit", "≥1次", "1次", "30", NULL},
      {"satisfaction", "≥1次", "不适用", "10", NULL}},
     {"90", "89", "98.89", "10"},
     "优"},
    {"what is missing is not",
     NULL,
     "90",
     "10",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL}, {"benefit", "≥1次", "1次", "30", NULL}},
     {"90", "89", "89", "10"},
     "良"},
    {"four classes",
     "mof-2021-core",
     "100",
     "10",
     NULL,
     {{"cost", "≤1次", "1次", "20", NULL},
      {"output", "≥1次", "1次", "40", NULL},
      {"benefit", "≥1次", "1次", "20", NULL},
      {"satisfaction", "≥1次", "1次", "10", NULL}},
     {"100", "100", "100", "10"},
     "优"},
    {"no cost class",
     "mof-2021-core",
     "100",
     "10",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL},
      {"benefit", "≥10次", "8次", "30", NULL},
      {"satisfaction", "≥1次", "1次", "10", NULL}},
     {"100", "85", "85", "10"},
     "良"},
    {"no satisfaction either",
     "mof-2021-core",
     "100",
     "10",
     NULL,
     {{"output", "≥1次", "1次", "50", NULL}, {"benefit", "≥10次", "8次", "40", NULL}},
     {"100", "80", "80", "10"},
     "良"},
    {"a judgement of results",
     "part-2002",
     NULL,
     NULL,
     NULL,
     {{"purpose", NULL, "yes", NULL, NULL},
      {"planning", NULL, "yes", NULL, NULL},
      {"management", NULL, "no", NULL, NULL},
      {"results", NULL, "yes", NULL, NULL},
      {"results", NULL, "no", NULL, NULL}},
     {"500", "300", "55", ""},
     "尚可"},
    {"results not demonstrated",
     "part-2002",
     NULL,
     NULL,
     NULL,
     {{"purpose", NULL, "yes", NULL, NULL},
      {"planning", NULL, "yes", NULL, NULL},
      {"management", NULL, "no", NULL, NULL}},
     {"300", "200", "60", ""},
     "结果未证实"},
    {"no total on an ordinal scale",
     "ordinal-m1",
     NULL,
     NULL,
     NULL,
     {{"a", NULL, "A", NULL, NULL}},
     {"4", "", "", ""},
     "–"},
};

static void check_total(const char *about, const char *what, jx_decimal got, const char *wanted) {
    char text[32];
    jx_decimal_format(got, 0, text, sizeof text);
    if (strcmp(text, wanted) != 0) fail_msg("%s: %s is \"%s\", not \"%s\"", about, what, text, wanted);
}

static void forms_and_their_totals(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_assessment *a = form_of(cases[i].scheme, "");
        const char *about = cases[i].about, *budget = cases[i].executed ? "100" : NULL;
        form_funds(a, budget, budget, cases[i].executed);
        form_claim(a, JX_CLAIM_EXECUTION_WEIGHT, cases[i].weight);
        form_claim(a, JX_CLAIM_EXECUTION_SCORE, cases[i].score);
        for (const row *r = cases[i].rows; r < cases[i].rows + 5 && r->category; r++)
            form_row(a, r->category, NULL, r->target, r->actual, r->weight, r->claimed);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        check_total(about, "the weight", jx_assessment_total(a, JX_TOTAL_WEIGHT), cases[i].totals[0]);
        check_total(about, "the sum", jx_assessment_total(a, JX_TOTAL_RECOMPUTED), cases[i].totals[1]);
        check_total(about, "the normalised total", jx_assessment_total(a, JX_TOTAL_NORMALISED), cases[i].totals[2]);
        check_total(about, "the weight of execution", jx_assessment_execution_weight(a), cases[i].totals[3]);
        assert_string_equal(jx_assessment_grade_text(a, "zh"), cases[i].grade);
        jx_assessment_unref(a);
    }
}

/* Letters of the dimensions, and what the indicator comes to by the weakest link and by the table. */
static const struct {
    const char *letters[4], *weakest, *looked_up;
} ordinals[] = {
    {{"A", "A", "A"}, "A", "A"},      {{"A", "B", "C"}, "C", "B"}, {{"A", "A", "B"}, "B", "B+"},
    {{"D", "D"}, "D", "D"},           {{"D*", "A"}, "D", "C+"},    {{"A", "NA", "A"}, "A", "A"},
    {{"B", "C"}, "C", "C+"},          {{"C", "D"}, "D", "D+"},     {{"A", "B", "B", "B"}, "B", "B+"},
    {{"C", "C", "C", "D"}, "D", "C"},
};

static void ordinal_scales(void **state) {
    (void)state;
    static const char *const schemes[] = {"ordinal-m1", "ordinal-m2"};
    for (size_t i = 0; i < 2 * sizeof ordinals / sizeof ordinals[0]; i++) {
        jx_assessment *a = form_of(schemes[i % 2], "");
        for (int k = 0; k < 4 && ordinals[i / 2].letters[k]; k++)
            form_row(a, "pi-1", NULL, NULL, ordinals[i / 2].letters[k], NULL, NULL);
        assert_int_equal(jx_assessment_evaluate(a), JX_OK);
        const char *name = jx_scheme_band_name_decimal(jx_assessment_scheme(a), jx_assessment_class_score(a, 0), "en");
        const char *wanted = i % 2 ? ordinals[i / 2].looked_up : ordinals[i / 2].weakest;
        if (strcmp(name, wanted) != 0) fail_msg("%zu: %s, not %s", i, name, wanted);
        assert_int_equal(jx_assessment_class_score(a, 1), JX_NONE);
        jx_assessment_unref(a);
    }
}

static void parts_of_an_indicator_count_nowhere(void **state) {
    (void)state;
    jx_assessment *a = form_of(NULL, "row output|whole|≥1次|1次|50|50\npart output|part|≥1次|1次|50|50");
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    assert_int_equal(jx_assessment_total(a, JX_TOTAL_WEIGHT), jxi_points(50));
    assert_int_equal(jx_assessment_total(a, JX_TOTAL_RECOMPUTED), jxi_points(50));
    assert_string_equal(jx_assessment_total_text(a), "50.00");
    jx_assessment_unref(a);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(forms_and_their_totals),
        cmocka_unit_test(ordinal_scales),
        cmocka_unit_test(parts_of_an_indicator_count_nowhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
