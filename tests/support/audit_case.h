/* SPDX-License-Identifier: Apache-2.0 */
/* Forms written as text, and what the audit is to say of them. */
#ifndef AUDIT_CASE_H
#define AUDIT_CASE_H

#include "unit.h"

#include <string.h>

#include "form_text.h"

typedef struct audit_case {
    const char *code; /* fires, or with a leading "!" does not */
    const char *form;
    const char *message; /* how the sentence is; NULL: not looked at. English when it starts with "en:" */
} audit_case;

/* The first finding with a code; NULL: none. */
static const jx_finding *finding_of(const jx_assessment *form, const char *code) {
    for (int32_t i = 0; i < jx_assessment_finding_count(form); i++)
        if (strcmp(jx_finding_code(jx_assessment_finding(form, i)), code) == 0) return jx_assessment_finding(form, i);
    return NULL;
}

static void print_findings(const jx_assessment *form) {
    for (int32_t i = 0; i < jx_assessment_finding_count(form); i++) {
        const jx_finding *finding = jx_assessment_finding(form, i);
        print_message("  %s [%d] %s | %s\n", jx_finding_code(finding), (int)jx_finding_item(finding),
                      jx_finding_message(finding, "zh"), jx_finding_message(finding, "en"));
    }
}

/* What holds for every finding: both sentences are there and no slot is left open. */
static void check_sentences(const jx_assessment *form) {
    for (int32_t i = 0; i < jx_assessment_finding_count(form); i++) {
        const jx_finding *finding = jx_assessment_finding(form, i);
        assert_non_null(strchr(jx_finding_message(finding, "en"), ' '));
        assert_null(strpbrk(jx_finding_message(finding, "zh"), "{}"));
        assert_null(strpbrk(jx_finding_message(finding, "en"), "{}"));
        assert_null(strstr(jx_finding_message(finding, "zh"), "“”"));
        assert_null(strstr(jx_finding_message(finding, "en"), "\"\""));
        assert_non_null(jx_finding_basis(finding));
    }
}

static void check_case(const char *scheme, const audit_case *item) {
    jx_assessment *form = form_of(scheme, item->form);
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    check_sentences(form);
    bool wanted = item->code[0] != '!';
    const jx_finding *finding = finding_of(form, wanted ? item->code : item->code + 1);
    bool english = item->message && strncmp(item->message, "en:", 3) == 0;
    const char *sentence = jx_finding_message(finding, english ? "en" : "zh");
    bool said = !item->message || (sentence && strcmp(sentence, item->message + (english ? 3 : 0)) == 0);
    if (wanted != (finding != NULL) || !said) {
        print_findings(form);
        fail_msg("%s\n%s\n%s", item->code, item->form, item->message ? item->message : "");
    }
    jx_assessment_unref(form);
}

static void check_cases(const char *scheme, const audit_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) check_case(scheme, &cases[i]);
}

#define CHECK(scheme, cases) check_cases(scheme, cases, sizeof(cases) / sizeof((cases)[0]))

#endif
