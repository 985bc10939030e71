/* SPDX-License-Identifier: Apache-2.0 */
/* The screens that show something: the form, its scores with their explanations, what does not hold, and help. */
#include "terminal.h"

#include <stdlib.h>

static const char *figure(jx_decimal value, int32_t decimals, char buffer[32]) {
    if (value == JX_NONE || jx_decimal_format(value, decimals, buffer, 32) != JX_OK) return "–";
    return buffer;
}

static void show_funds(const session *s, const jx_project *project, int32_t source) {
    char text[32];
    printf("%s:", jx_enum_name(JX_ENUM_FUNDS, source, s->language));
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_STAGE); i++)
        printf(" %s", figure(jx_project_funds(project, source, jx_enum_value(JX_ENUM_STAGE, i)), 0, text));
    printf("\n");
}

void show_form(session *s) {
    const jx_project *project = jx_assessment_project(s->form);
    heading(s, say(s, "已填内容", "The form so far"));
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_FIELD); i++) {
        int32_t field = jx_enum_value(JX_ENUM_FIELD, i);
        const char *filled = jx_project_text(project, field);
        if (filled) printf("%s: %s\n", jx_enum_name(JX_ENUM_FIELD, field, s->language), filled);
    }
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_FUNDS); i++) show_funds(s, project, jx_enum_value(JX_ENUM_FUNDS, i));
    printf("%d %s\n", jx_assessment_count(s->form), say(s, "个指标", "indicators"));
}

static void show_score(session *s, int32_t item, const char *name) {
    char score[32];
    const char *why = NULL;
    if (failed(s, jx_assessment_explain(s->form, item, s->language, &why))) return;
    printf("%8s  %s\n          %s\n", figure(jx_assessment_score(s->form, item), 2, score), name ? name : "–", why);
}

void show_results(session *s) {
    char total[32];
    const char *why = NULL;
    if (failed(s, jx_assessment_evaluate(s->form))) return;
    heading(s, say(s, "得分", "Scores"));
    show_score(s, JX_ITEM_EXECUTION, say(s, "预算执行", "budget execution"));
    for (int32_t i = 0; i < jx_assessment_count(s->form); i++)
        show_score(s, i, jx_indicator_name(jx_assessment_indicator(s->form, i)));
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_TOTAL); i++) {
        int32_t which = jx_enum_value(JX_ENUM_TOTAL, i);
        printf("%8s  %s\n", figure(jx_assessment_total(s->form, which), 2, total),
               jx_enum_name(JX_ENUM_TOTAL, which, s->language));
    }
    if (!failed(s, jx_assessment_explain(s->form, JX_ITEM_GRADE, s->language, &why)))
        printf("%s: %s\n", jx_assessment_grade_text(s->form, s->language), why);
}

void show_findings(session *s) {
    if (failed(s, jx_assessment_evaluate(s->form)) || failed(s, jx_assessment_audit(s->form))) return;
    heading(s, say(s, "审核发现", "Findings"));
    for (int32_t i = 0; i < jx_assessment_finding_count(s->form); i++) {
        const jx_finding *finding = jx_assessment_finding(s->form, i);
        printf("%s  %s  %s\n", jx_enum_name(JX_ENUM_SEVERITY, jx_finding_severity(finding), s->language),
               jx_finding_code(finding), jx_finding_message(finding, s->language));
    }
    if (jx_assessment_finding_count(s->form) == 0) printf("%s\n", say(s, "没有", "none"));
}

void explain_finding(session *s) {
    static const char *const parts[] = {"title", "meaning", "advice", "example"};
    int32_t value = choose(s, JX_ENUM_FINDING, say(s, "哪一条", "which one"));
    const char *code = value < 0 ? NULL : jx_enum_code(JX_ENUM_FINDING, value);
    if (!code) return;
    heading(s, code);
    for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
        const char *about = jx_finding_about(code, parts[i], s->language);
        if (about) printf("%s\n", about);
    }
}

void show_scheme(session *s) {
    const jx_scheme *scheme = jx_assessment_scheme(s->form);
    size_t needed = 0;
    jx_scheme_describe(scheme, s->language, NULL, 0, &needed);
    char *page = malloc(needed);
    if (page && jx_scheme_describe(scheme, s->language, page, needed, NULL) == JX_OK) printf("\n%s", page);
    free(page);
}
