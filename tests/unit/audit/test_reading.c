/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

static void placeholders_are_told_once(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"placeholder-left", "funds total|1|1|1\nnote placeholder|line 85|指标 2:\nnote placeholder|line 88|.....",
         "留有 2 处模板占位文字：指标 2: (line 85)、..... (line 88)"},
        {"placeholder-left",
         "note placeholder|1|a\nnote placeholder|2|a\nnote placeholder|3|a\nnote placeholder|4|a\n"
         "note placeholder|5|a\nnote placeholder|6|a\nnote placeholder|7|a",
         "en:placeholders left in 7 places: a (1), a (2), a (3), a (4), a (5), a (6) …"},
        {"placeholder-left", "note placeholder", "留有 1 处模板占位文字：…"},
        {"!placeholder-left", "note unread|line 85|指标 2:", NULL},
    };
    CHECK("mof-2020", cases);
}

static void what_could_not_be_read_is_said(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"unreadable-value", "note unread|line 9|一二三", "“一二三”未能读出"},
        {"unreadable-value", "note unread|line 9", "en:one place could not be read"},
        {"unreadable-value", "funds total|10|10|见附件", "全年执行数“见附件”无法读作金额"},
        {"unreadable-value", "note unread|line 9|一\nnote unread|line 9|二\nnote unread|line 8|三",
         "“一 | 二”未能读出"},
        {"!unreadable-value", "funds total|10|10|10", NULL},
        {"unreadable-value", "funds fiscal|约十万||", "当年财政拨款的年初预算数“约十万”无法读作金额"},
        {"!unreadable-value", "funds total|10|10|-", NULL},
        {"!unreadable-value", "funds total|10|10|", NULL},
        {"!unreadable-value", "note inferred|line 9|一二三", NULL},
        {"!required-field-missing", "row output|甲|1|1|1|1|\nnote unread||x", NULL},
    };
    CHECK("mof-2020", cases);
    jx_assessment *form = form_of("mof-2020", "funds total|10|10|见附件\nnote unread|line 9|见附件");
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    int count = 0;
    for (int32_t i = 0; i < jx_assessment_finding_count(form); i++)
        count += strcmp(jx_finding_code(jx_assessment_finding(form, i)), "unreadable-value") == 0;
    assert_int_equal(count, 1);
    jx_assessment_unref(form);
}

static void a_form_without_a_figure_was_not_audited(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"form-unreadable", "text name|道路养护\nrow output|平整|平整|平整", "这张表没有读出任何数字，未作审核"},
        {"!form-unreadable", "text name|道路养护\nrow output|平整|95%|", NULL},
        {"!form-unreadable", "text name|道路养护\nrow output|平整|||5", NULL},
        {"!form-unreadable", "claim total-score|90", NULL},
        {"!form-unreadable", "funds total|0||", NULL},
    };
    CHECK("mof-2020", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(placeholders_are_told_once),
        cmocka_unit_test(what_could_not_be_read_is_said),
        cmocka_unit_test(a_form_without_a_figure_was_not_audited),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
