/* SPDX-License-Identifier: Apache-2.0 */
/* Scores one project that is built by calls: what was spent, what was meant to be reached, what was reached. */
#include <jixiao/jixiao.h>

#include <stdio.h>

static const struct {
    const char *category, *name, *target, *actual, *weight;
} indicators[] = {
    {"output.quantity", "Training courses held", "≥24", "24", "15"},
    {"output.quality", "Passed the final test", "≥90%", "81%", "15"},
    {"output.timeliness", "Courses held on the planned day", "≥95%", "100%", "10"},
    {"output.cost", "Cost of one course", "≤8000元", "7650元", "10"},
    {"benefit.social", "Found work within six months", "≥60%", "66%", "30"},
    {"satisfaction.recipients", "Participants satisfied (survey)", "≥90%", "95%", "10"},
};

static jx_status describe(jx_assessment *assessment) {
    jx_status status = jx_assessment_set_text(assessment, JX_PROJECT_NAME, "Courses for job seekers");
    /* Initial budget, full-year budget, executed: as text, in 万元 unless a unit is written. */
    if (!status) status = jx_assessment_set_funds(assessment, JX_FUNDS_TOTAL, "20", "20", "184000元");
    for (size_t i = 0; !status && i < sizeof indicators / sizeof indicators[0]; i++)
        status = jx_assessment_add(assessment, indicators[i].category, indicators[i].name, indicators[i].target,
                                   indicators[i].actual, indicators[i].weight, NULL);
    return status;
}

static jx_status print_score(jx_assessment *assessment, int32_t item, const char *name) {
    char score[32] = "";
    const char *explanation = NULL;
    jx_status status = jx_decimal_format(jx_assessment_score(assessment, item), 2, score, sizeof score);
    if (!status) status = jx_assessment_explain(assessment, item, "en", &explanation);
    if (!status) printf("%6s  %-32s  %s\n", score, name, explanation);
    return status;
}

static jx_status print_all(jx_assessment *assessment) {
    jx_status status = print_score(assessment, JX_ITEM_EXECUTION, "Budget execution");
    for (int32_t i = 0; !status && i < jx_assessment_count(assessment); i++)
        status = print_score(assessment, i, jx_indicator_name(jx_assessment_indicator(assessment, i)));
    printf("%6s  %s\n", jx_assessment_total_text(assessment), jx_grade_name(jx_assessment_grade(assessment), "en"));
    return status;
}

int main(void) {
    jx_assessment *assessment = NULL;
    jx_status status = jx_assessment_new("mof-2020", &assessment);
    if (!status) status = describe(assessment);
    if (!status) status = jx_assessment_evaluate(assessment);
    if (!status) status = print_all(assessment);
    if (status) fprintf(stderr, "%s: %s\n", jx_status_text(status, "en"), jx_assessment_detail(assessment));
    jx_assessment_unref(assessment);
    return status != JX_OK;
}
