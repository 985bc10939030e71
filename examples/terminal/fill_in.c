/* SPDX-License-Identifier: Apache-2.0 */
/* The screens that take something in. Each asks the library for what there is to fill in. */
#include "terminal.h"

void fill_in_project(session *s) {
    char answer[ANSWER_SIZE];
    heading(s, say(s, "项目", "Project"));
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_FIELD); i++) {
        int32_t field = jx_enum_value(JX_ENUM_FIELD, i);
        if (*ask(s, jx_enum_name(JX_ENUM_FIELD, field, s->language), answer))
            failed(s, jx_assessment_set_text(s->form, field, answer));
    }
}

void fill_in_funds(session *s) {
    char answer[ANSWER_SIZE];
    heading(s, say(s, "资金（万元）", "Funds (万元)"));
    int32_t source = choose(s, JX_ENUM_FUNDS, say(s, "来源", "source"));
    if (source < 0) return;
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_STAGE); i++) {
        int32_t stage = jx_enum_value(JX_ENUM_STAGE, i);
        if (*ask(s, jx_enum_name(JX_ENUM_STAGE, stage, s->language), answer))
            failed(s, jx_project_set_amount(jx_assessment_project(s->form), source, stage, answer, NULL));
    }
}

/* Says what was understood, so that a slip of the keyboard is seen at once. */
static void echo(const session *s, const char *typed) {
    jx_value *value = NULL;
    if (!*typed || jx_value_new(typed, &value) != JX_OK) return;
    const char *comparison = jx_enum_name(JX_ENUM_COMPARISON, jx_value_comparison(value), s->language);
    const char *kind = jx_enum_name(JX_ENUM_VALUE, jx_value_kind(value), s->language);
    char number[32] = "";
    jx_decimal_format(jx_value_number(value), 0, number, sizeof number);
    printf("  → %s", kind);
    if (jx_value_comparison(value) != JX_COMPARE_NONE) printf(", %s", comparison);
    if (*number) printf(", %s%s", number, jx_value_unit(value));
    printf("\n");
    jx_value_unref(value);
}

/* name, target, actual, points, claimed score */
static void add(session *s, int32_t category, char text[][ANSWER_SIZE]) {
    failed(s, jx_assessment_add(s->form, jx_enum_code(JX_ENUM_CATEGORY, category), text[0], text[1], text[2], text[3],
                                text[4]));
}

void fill_in_indicator(session *s) {
    static const char *const prompts[][2] = {{"三级指标", "indicator"},
                                             {"年度指标值", "target"},
                                             {"实际完成值", "actual"},
                                             {"分值", "points"},
                                             {"自评得分", "score claimed"}};
    enum { PROMPTS = sizeof prompts / sizeof prompts[0] };
    char text[PROMPTS][ANSWER_SIZE];
    heading(s, say(s, "指标", "Indicator"));
    int32_t category = choose(s, JX_ENUM_CATEGORY, say(s, "类别", "category"));
    if (category < 0) return;
    for (int i = 0; i < PROMPTS; i++) {
        ask(s, say(s, prompts[i][0], prompts[i][1]), text[i]);
        if (i == 1 || i == 2) echo(s, text[i]);
    }
    add(s, category, text);
}

void fill_in_claim(session *s) {
    char answer[ANSWER_SIZE];
    heading(s, say(s, "表上填写的数", "What the form claims"));
    int32_t claim = choose(s, JX_ENUM_CLAIM, say(s, "哪一项", "which figure"));
    if (claim < 0) return;
    ask(s, jx_enum_name(JX_ENUM_CLAIM, claim, s->language), answer);
    failed(s, jx_assessment_set_claim(s->form, claim, answer));
}
