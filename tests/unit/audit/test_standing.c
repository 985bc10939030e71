/* SPDX-License-Identifier: Apache-2.0 */
/* No error rests on what was not read, or on one figure that stands in for another. */
#include <stdio.h>
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "audit_case.h"

/* A form, the code that its audit gives, and with what severity before and after a line is added; 0: not at all. */
static const struct {
    const char *code, *form, *line;
    int32_t before, after;
} cases[] = {
    {"execution-rate-mismatch", "funds total|10|10|5\nclaim execution-rate|60%\n", "state funds.full_year|0|unread",
     JX_SEVERITY_ERROR, JX_SEVERITY_WARNING},
    {"execution-rate-mismatch", "funds total|10|10|5\nclaim execution-rate|60%\n", "state execution.rate|0|unread",
     JX_SEVERITY_ERROR, JX_SEVERITY_WARNING},
    {"execution-rate-mismatch", "funds total|10|10|5\nclaim execution-rate|5\n", "claim execution-score|5",
     JX_SEVERITY_ERROR, JX_SEVERITY_WARNING},
    {"execution-rate-mismatch", "funds total|10|10|5\nclaim execution-rate|60%\n", "state funds.initial|0|unread",
     JX_SEVERITY_ERROR, JX_SEVERITY_ERROR},
    {"execution-score-mismatch", "funds total|2|2|1\nclaim execution-score|4\nclaim execution-weight|10\n",
     "claim execution-weight|", JX_SEVERITY_ERROR, JX_SEVERITY_WARNING},
    {"budget-zero", "funds total|0|0|1\n", "state funds.full_year|0|unread", JX_SEVERITY_ERROR, 0},
    {"budget-zero", "funds total|||1\nstate funds.full_year|0|blank\n", "stranger 备用金|row 3|2", JX_SEVERITY_ERROR, JX_SEVERITY_ERROR}, /* blank */
    {"budget-zero", "funds total|||1\n", "", JX_SEVERITY_WARNING, JX_SEVERITY_WARNING},
    {"budget-zero", "funds total|||1\n", "stranger 备用金|row 3|2", JX_SEVERITY_WARNING, 0},
    {"fund-parts-mismatch", "funds total|10|10|5\nfunds other|0|0|0\n", "state funds.fiscal.initial|0|unread",
     JX_SEVERITY_ERROR, JX_SEVERITY_ERROR}, /* the other stages stand */
    {"fund-parts-mismatch", "funds total|10|10|5\nfunds other|0|0|0\n", "stranger 市级资金|row 5|3", JX_SEVERITY_ERROR, 0},
    {"score-above-weight", "row output|甲|5次|5次|10|20\n", "row output|乙|5次|5次|10|", JX_SEVERITY_ERROR, 0},
    {"score-above-weight", "row output|甲|5次|5次|10|20\n", "row output|乙|5次|5次|10|10", JX_SEVERITY_ERROR,
     JX_SEVERITY_ERROR},
    {"score-above-weight", "row output|甲|5次|5次|10|20\n", "row benefit|乙|5次|5次|10|", JX_SEVERITY_ERROR,
     JX_SEVERITY_ERROR},
    {"score-above-weight", "row output|甲|5次|5次|10|20\n", "state weight|0|unread", JX_SEVERITY_ERROR,
     JX_SEVERITY_WARNING},
    {"indicator-score-mismatch", "row output|甲|100%|50%|10|4\n", "state target|0|unread", JX_SEVERITY_ERROR,
     JX_SEVERITY_WARNING},
    {"unmet-target-full-score", "row output|甲|100%|50%|10|10\n", "state actual|0|unread", JX_SEVERITY_ERROR,
     JX_SEVERITY_WARNING},
    {"deduction-without-reason", "row output|甲|100%|100%|10|9|\n", "state reason|0|unread", JX_SEVERITY_ERROR,
     JX_SEVERITY_WARNING},
    {"shortfall-without-reason", "row output|甲|100%|50%|10|5|\n", "state reason|0|unread", JX_SEVERITY_ERROR,
     JX_SEVERITY_WARNING},
    {"weights-not-100", "claim execution-weight|10\nrow output|甲|5次|5次|70|70\n", "stranger 标准分|row 1|4",
     JX_SEVERITY_ERROR, JX_SEVERITY_WARNING},
    {"weights-not-100", "claim execution-weight|10\nrow output|甲|5次|5次|70|70\n", "stranger 备用金|row 1|4",
     JX_SEVERITY_ERROR, JX_SEVERITY_ERROR},
    {"weights-not-100", "claim execution-weight|10\nrow output|甲|5次|5次|70|70\n", "state weight|0|unread",
     JX_SEVERITY_ERROR, JX_SEVERITY_WARNING},
    {"weights-not-100", "claim execution-weight|10\nfunds total|1|1|1\nrow output|甲|5次|5次|120|70\n",
     "claim execution-weight|", JX_SEVERITY_ERROR, JX_SEVERITY_ERROR}, /* too much without execution */
    {"weights-not-100", "claim execution-weight|10\nfunds total|1|1|1\nrow output|甲|5次|5次|95|70\n",
     "claim execution-weight|", JX_SEVERITY_ERROR, JX_SEVERITY_WARNING},
    {"total-score-mismatch", "row output|甲|5次|5次|10|5\nclaim total-score|6\n", "state score|0|unread",
     JX_SEVERITY_ERROR, JX_SEVERITY_WARNING},
    {"class-weight-mismatch", "row output|甲|5次|5次|10|5\nclass output|5\n", "state weight|0|unread", JX_SEVERITY_ERROR,
     JX_SEVERITY_WARNING},
    {"grade-mismatch", "claim total-score|90\ngrade 良\n", "state total|0|unread", JX_SEVERITY_ERROR,
     JX_SEVERITY_WARNING},
    {"goal-without-text", "text goal|\n", "stranger 计划完成情况|row 7|1", JX_SEVERITY_WARNING, 0},
};

static int32_t severity_of(const char *form_text, const char *line, const char *code) {
    char text[400];
    snprintf(text, sizeof text, "%s%s", form_text, line);
    jx_assessment *form = form_of("mof-2020", text);
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    check_sentences(form);
    const jx_finding *finding = finding_of(form, code);
    int32_t severity = finding ? jx_finding_severity(finding) : 0;
    jx_assessment_unref(form);
    return severity;
}

static void errors_stand_on_what_was_read(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        int32_t before = severity_of(cases[i].form, "", cases[i].code);
        int32_t after = severity_of(cases[i].form, cases[i].line, cases[i].code);
        if (before != cases[i].before || after != cases[i].after)
            fail_msg("%s + %s: %d, %d", cases[i].code, cases[i].line, (int)before, (int)after);
    }
}

static void what_is_missing_is_named(void **state) {
    (void)state;
    static const audit_case named[] = {
        {"execution-rate-mismatch",
         "funds total|10|10|5\nclaim execution-rate|60%\nstate funds.full_year|0|unread\nstate execution.rate|0|unread",
         "执行率填 60%，按 5 ÷ 10 应为 50.00%（预算执行率、全年预算数没有读到，仅供核对）"},
        {"weights-not-100", "claim execution-weight|10\nrow output|甲|5次|5次|70|70\nstranger 标准分|row 1|4",
         "en:weights add up to 80: execution 10 + output 70 (in doubt, not read: 标准分)"},
    };
    CHECK("mof-2020", named);
}

/* Class weights of the scheme of projects say nothing of a form of a whole department. */
static void a_department_is_no_project(void **state) {
    (void)state;
#define WHOLE                                                                                                          \
    "place table 1\nclaim execution-weight|10\nfunds total|1|1|1\nclaim total-score|100\nrow output|甲|5次|5次|60|60\n" \
    "row benefit|乙|5次|5次|20|20\nrow satisfaction|丙|90%|90%|10|10\ntext unit|教育局\n"
    static const audit_case whole[] = {
        {"class-weight-mismatch", WHOLE "text name|食堂", NULL},
        {"!class-weight-mismatch", WHOLE, NULL},
    };
    CHECK("mof-2020", whole);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(errors_stand_on_what_was_read),
        cmocka_unit_test(what_is_missing_is_named),
        cmocka_unit_test(a_department_is_no_project),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
