/* SPDX-License-Identifier: Apache-2.0 */
/* Scores the same figures by the national scheme and by one with weights of one's own, made from it. */
#include <jixiao/jixiao.h>

#include <stdio.h>

/* More for spending the budget, less for output; an excellent project needs 95 points. */
static const char *const own_rules[][2] = {
    {"name.en", "Our district"}, {"name.zh", "本区"},      {"execution.weight", "20"},
    {"classes[0].weight", "40"}, {"grades[0].from", "95"}, {"grades[1].to", "95"},
};

static jx_status make_scheme(jx_scheme **out) {
    jx_scheme *national = NULL, *own = NULL;
    jx_status status = jx_scheme_builtin("mof-2020", &national);
    if (!status) status = jx_scheme_new("our-district", national, &own);
    for (size_t i = 0; !status && i < sizeof own_rules / sizeof own_rules[0]; i++)
        status = jx_scheme_set(own, own_rules[i][0], own_rules[i][1]);
    if (!status) status = jx_scheme_freeze(own);
    if (status) fprintf(stderr, "%s\n", jx_scheme_detail(own));
    if (!status) *out = jx_scheme_ref(own);
    jx_scheme_unref(own);
    jx_scheme_unref(national);
    return status;
}

static jx_status score(jx_scheme *scheme) {
    jx_assessment *assessment = NULL;
    const char *explanation = NULL;
    jx_status status = jx_assessment_new_in(NULL, scheme, &assessment);
    if (!status) status = jx_assessment_set_funds(assessment, JX_FUNDS_TOTAL, "80", "80", "64");
    if (!status)
        status = jx_assessment_add(assessment, "output.quality", "Roads repaired", "≥40公里", "41公里", "50", NULL);
    if (!status) status = jx_assessment_add(assessment, "benefit.social", "Fewer accidents", "≥10%", "9%", "30", NULL);
    if (!status) status = jx_assessment_add(assessment, "satisfaction.recipients", "Survey", "≥90%", "92%", "10", NULL);
    if (!status) status = jx_assessment_evaluate(assessment);
    if (!status) status = jx_assessment_explain(assessment, JX_ITEM_TOTAL, "en", &explanation);
    if (!status)
        printf("%s: %s %s\n  %s\n", jx_scheme_name(scheme, "en"), jx_assessment_total_text(assessment),
               jx_grade_name(jx_assessment_grade(assessment), "en"), explanation);
    jx_assessment_unref(assessment);
    return status;
}

/* Rules that contradict themselves are refused when the scheme is frozen, and the place is named. */
static jx_status show_refusal(const jx_scheme *base) {
    jx_scheme *broken = NULL;
    jx_status status = jx_scheme_new("broken", base, &broken);
    if (!status) status = jx_scheme_set(broken, "classes[1].weight", "50");
    if (!status && jx_scheme_freeze(broken) == JX_ERROR_SCHEME) printf("Refused: %s\n", jx_scheme_detail(broken));
    jx_scheme_unref(broken);
    return status;
}

int main(void) {
    jx_scheme *national = NULL, *own = NULL;
    jx_status status = jx_scheme_builtin("mof-2020", &national);
    if (!status) status = make_scheme(&own);
    if (!status) status = score(national);
    if (!status) status = score(own);
    if (!status) status = show_refusal(own);
    jx_scheme_unref(own);
    jx_scheme_unref(national);
    return status != JX_OK;
}
