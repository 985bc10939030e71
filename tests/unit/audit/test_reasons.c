/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

static void a_target_missed_is_explained(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"shortfall-without-reason", "row output.quality|标准|<=5300元/户|5830元/户|10|9.09|",
         "“标准”的完成值 5830元/户 未达到指标值 <=5300元/户，未说明原因"},
        {"shortfall-without-reason", "row output.quality|知晓率|100%|98%|10|9.8|无", NULL},
        {"shortfall-without-reason", "row output.quality|知晓率|100%|98%|||0", NULL},
        {"!shortfall-without-reason", "row output.quality|知晓率|100%|98%|10|9.8|宣传不足", NULL},
        {"!shortfall-without-reason", "row output.quality|知晓率|100%|98%|10|9.8", NULL},
        {"!shortfall-without-reason", "row output.quality|知晓率|100%|100%|10|10|", NULL},
        {"!shortfall-without-reason", "row output.timeliness|办理时间|5天|3天|10|10|", NULL},
        {"!shortfall-without-reason", "part output.quality|知晓率|100%|98%|||", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_target_far_passed_is_explained(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"overshoot-without-reason", "row output.quantity|厕所|≥2000|3061|10|10|",
         "“厕所”的完成值 3061 是指标值 ≥2000 的 153.05%，未说明原因"},
        {"overshoot-without-reason", "row output.quantity|厕所|≥2000|2600|10|10|", NULL},
        {"!overshoot-without-reason", "row output.quantity|厕所|≥2000|2599|10|10|", NULL},
        {"overshoot-without-reason", "row output.quantity|企业数|≥124|253|||", NULL},
        {"!overshoot-without-reason", "row output.quantity|厕所|≥2000|3061|10|10|上级追加任务", NULL},
        {"!overshoot-without-reason", "row output.quantity|厕所|≥2000|3061|10|10", NULL},
        {"!overshoot-without-reason", "row output.quality|费用|≤2000|3061|10|10|", NULL},
        {"!overshoot-without-reason", "row output.quantity|厕所|≥0|3061|10|10|", NULL},
        {"!overshoot-without-reason", "row output.timeliness|时间|3月|12月|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_reason_belongs_to_a_deduction(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"reason-on-full-score", "row output.quantity|台数|50|50|10|10|人手不足，下一步改进",
         "“台数”得满分，却填写了偏差原因"},
        {"!reason-on-full-score", "row output.quantity|台数|50|50|10|10|无", NULL},
        {"!reason-on-full-score", "row output.quantity|台数|50|50|10|10|已完成", NULL},
        {"!reason-on-full-score", "row output.quantity|台数|50|50|10|9|人手不足，下一步改进", NULL},
        {"!reason-on-full-score", "row output.quantity|台数|50|80|10|10|上级追加，受疫情影响", NULL},
    };
    CHECK("mof-2020", cases);
}

static void little_spending_and_a_changed_budget_are_explained(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"low-execution-without-reason", "text reason|\nfunds total|9.17|9.17|6.9669",
         "执行率 75.97% 低于 80%，未说明原因"},
        {"!low-execution-without-reason", "funds total|9.17|9.17|6.9669", NULL},
        {"!low-execution-without-reason", "text reason|尾款未结\nfunds total|9.17|9.17|6.9669", NULL},
        {"!low-execution-without-reason", "text reason|\nfunds total|10|10|8", NULL},
        {"budget-change-without-reason", "text reason|\nfunds total|0|207.4538|207.4538",
         "年初预算数 0 万元，全年预算数 207.4538 万元，未说明调整原因"},
        {"!budget-change-without-reason", "funds total|0|207.4538|207.4538", NULL},
        {"!budget-change-without-reason", "text reason|年中追加\nfunds total|0|207.4538|207.4538", NULL},
        {"!budget-change-without-reason", "text reason|\nfunds total|9|9|9", NULL},
        {"!budget-change-without-reason", "text reason|\nfunds total||9|9", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_goal_is_a_text(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"goal-without-text", "text goal|", "“预期目标”空白"},
        {"goal-without-text", "text goal|43.2", "“预期目标”只有“43.2”"},
        {"goal-without-text", "text achieved|100%", "en:what was achieved only says \"100%\""},
        {"goal-without-text", "text achieved|37.24 万元", NULL},
        {"goal-without-text", "text name|道路养护\ntext goal|道路 养护", "“预期目标”照抄项目名称"},
        {"!goal-without-text", "text name|道路养护\ntext goal|养护道路 20 公里", NULL},
        {"!goal-without-text", "text achieved|全部完成", NULL},
        {"!goal-without-text", "text name|道路养护", NULL},
    };
    CHECK("mof-2020", cases);
}

static void what_the_form_asks_for_is_filled_in(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"required-field-missing", "text department|\ntext unit|\nclaim total-score|",
         "未填：主管部门、实施单位、总得分"},
        {"required-field-missing", "claim execution-score|\ngrade ", "en:left blank: score for execution, grade"},
        {"!required-field-missing", "text department|财政局\ntext unit|中心\nclaim total-score|90", NULL},
        {"!required-field-missing", "claim total-score|\ngrade \ntorn", NULL},
        {"!required-field-missing", "text goal|", NULL},
#define FULL_ROW "row output.quality|合格率|95%|98%|10|10|\n"
        {"required-field-missing", FULL_ROW "row output.quality|处置率|||5|5|", "“处置率”未填年度指标值、实际完成值"},
        {"required-field-missing", FULL_ROW "row output.quality|处置率|95%||5|5|", "en:\"处置率\" lacks its actual"},
        {"!required-field-missing", FULL_ROW "row output.quality|处置率|||5|5|\ntorn", NULL},
        {"!required-field-missing", FULL_ROW "part output.quality|处置率|||5|5|", NULL},
        {"!required-field-missing", FULL_ROW "row output.quality||||5|5|", NULL},
        {"!required-field-missing", "row output.quality|处置率|95%||5|5|\nrow output.quality|及时率|95%||5|5|", NULL},
        {"!required-field-missing",
         "row output.quality|甲|95%||5\nrow output.quality|乙|95%||5\nrow output.quality|丙|95%||5", NULL},
        {"column-blank", "row output.quality|甲|95%||5\nrow output.quality|乙|95%||5\nrow output.quality|丙|95%||5",
         "“实际完成值”一栏 3 行全部空白"},
        {"required-field-missing", "row output.quality|甲|95%\nrow output.quality|乙|95%\nrow output.quality|丙|95%",
         "未填：全部指标的实际完成值和得分"},
        {"!required-field-missing",
         "row output.quality|甲|95%||5\nrow output.quality|乙|95%||5\nrow output.quality|丙|95%||5\ntorn", NULL},
    };
    CHECK("mof-2020", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_target_missed_is_explained),
        cmocka_unit_test(a_target_far_passed_is_explained),
        cmocka_unit_test(a_reason_belongs_to_a_deduction),
        cmocka_unit_test(little_spending_and_a_changed_budget_are_explained),
        cmocka_unit_test(a_goal_is_a_text),
        cmocka_unit_test(what_the_form_asks_for_is_filled_in),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
