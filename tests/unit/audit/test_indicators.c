/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

static void every_class_the_scheme_requires_is_there(void **state) {
    (void)state;
#define OUTPUT_AND_BENEFIT "row output.quality|甲|95%|98%|50|50|\nrow benefit.social|乙|95%|98%|30|30|\n"
    static const audit_case cases[] = {
        {"class-missing", OUTPUT_AND_BENEFIT, "没有“满意度指标”，评分办法要求设置"},
        {"!class-missing", OUTPUT_AND_BENEFIT "row satisfaction|丙|95%|98%|10|10|", NULL},
        {"!class-missing", OUTPUT_AND_BENEFIT "torn", NULL},
        {"!class-missing", OUTPUT_AND_BENEFIT "place line 1", NULL},
        {"!class-missing", OUTPUT_AND_BENEFIT "place line 1\nclaim total-score|80", NULL},
        {"class-missing", OUTPUT_AND_BENEFIT "place line 1\nclaim total-score|80\nfunds total|1|1|1", NULL},
        {"!class-missing", OUTPUT_AND_BENEFIT "row unheard-of|丙|95%|98%|10|10|", NULL},
        {"!class-missing", "funds total|1|1|1", NULL},
    };
    CHECK("mof-2020", cases);
}

static void points_are_spread(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"single-indicator", "claim execution-weight|10\nrow output|甲|95%|98%|60|60|\nrow output|乙|95%|98%|30|30|",
         "“甲”一个指标占 60 分，全表共 100 分"},
        {"!single-indicator", "claim execution-weight|10\nrow output|甲|95%|98%|50|50|\nrow output|乙|95%|98%|40|40|",
         NULL},
        {"!single-indicator", "row output|甲|95%|98%|60|60|", NULL},
        {"!single-indicator", "row output|甲|95%|98%|60|60|\nrow output|乙|95%|98%|30|30|\ntorn", NULL},
    };
    CHECK("mof-2020", cases);
}

static void spending_is_no_output(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"money-as-quantity", "funds total|43.2|43.2|37.24\nrow output.quantity|工程资金金额|43.2|37.24|10|9|",
         "数量指标“工程资金金额”（43.2）是资金支出，不是产出数量"},
        {"money-as-quantity", "row output.quantity|培训经费|20万元|20万元|10|10|", NULL},
        {"money-as-quantity", "row output.quantity|预算执行率|100%|83.5%|10|8.35|",
         "en:the quantity \"预算执行率\" is the execution rate, which is scored already"},
        {"!money-as-quantity", "funds total|43.2|43.2|37.24\nrow output.quantity|工程里程|43.2|37.24|10|9|", NULL},
        {"!money-as-quantity", "row output.quantity|资金监管项目数|20个|20个|10|10|", NULL},
        {"!money-as-quantity", "row output.cost|培训经费|20万元|20万元|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void an_indicator_stands_once(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"duplicate-indicator",
         "row output.quality|验收合格率|≥95%|98%|10|10|\nrow output.quality|★指标2：验收 合格率|≥95%|97%|10|10|",
         "“★指标2：验收 合格率”与第 1 个指标的名称和指标值相同"},
        {"!duplicate-indicator",
         "row output.quality|验收合格率|≥95%|98%|10|10|\nrow output.quality|验收合格率|≥90%|97%|10|10|", NULL},
        {"!duplicate-indicator", "row output.quality|合格率|≥95%|98%|10|10|\nrow benefit.social|合格率|≥95%|97%|10|10|",
         NULL},
        {"duplicate-indicator",
         "row output.quantity|资助困难教师及学生|52|10|20|3.85|\nrow satisfaction|资助困难教师及学生|52|100|10|10|",
         NULL},
        {"!duplicate-indicator", "row output.quality|指标1|95%|98%|10|10|\nrow output.quality|指标1|95%|98%|10|10|",
         NULL},
        {"!duplicate-indicator",
         "row output.quality|验收合格率|≥95%|98%|10|10|\npart output.quality|验收合格率|≥95%|97%", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_target_can_be_checked(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"vague-target", "row benefit.social|环境|显著提升|已改善|10|9|", "“环境”的指标值“显著提升”没有衡量标准"},
        {"vague-target", "row benefit.social|环境|进一步加强|已改善|10|9|", NULL},
        {"vague-target", "row benefit.social|环境|高|高|10|9|", NULL},
        {"!vague-target", "row benefit.social|环境|符合国家标准|符合|10|9|", NULL},
        {"!vague-target", "row benefit.social|环境|有效提升至二级|二级|10|9|", NULL},
        {"!vague-target", "row benefit.social|环境|≥95%|96%|10|10|", NULL},
        {"!vague-target", "row benefit.social|环境||已改善|10|9|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void silence_is_not_satisfaction(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"satisfaction-without-survey", "row satisfaction|群众满意度|≥95%|零投诉|10|10|",
         "“群众满意度”以“零投诉”作为满意度"},
        {"satisfaction-without-survey", "row satisfaction.recipients|有效投诉次数|≤2次|0次|10|10|", NULL},
        {"!satisfaction-without-survey", "row satisfaction|群众满意度|≥95%|96%|10|10|", NULL},
        {"!satisfaction-without-survey", "row output.quality|投诉|零投诉|零投诉|10|10|", NULL},
        {"!satisfaction-without-survey", "row satisfaction|投诉办结率|100%|100%|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void an_indicator_stands_where_it_belongs(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"misclassified-indicator", "row output.cost|免费复印|20 万份|21 万份|12.5|12.5|",
         "“免费复印”列在成本指标，指标值 20 万份 是数量"},
        {"!misclassified-indicator", "row output.cost|复印费|20 万元|19 万元|12.5|12.5|", NULL},
        {"!misclassified-indicator", "row output.cost|复印费|0.5元/份|0.5元/份|12|12|", NULL},
        {"!misclassified-indicator", "row output.quantity|免费复印|20 万份|21 万份|12.5|12.5|", NULL},
        {"misclassified-indicator", "row output.quantity|家庭医生签约率|24694人|24694人|2|2|",
         "en:\"家庭医生签约率\" is called a rate, but its target 24694人 is a count"},
        {"!misclassified-indicator", "row output.quantity|家庭医生签约率|95%|96%|2|2|", NULL},
        {"!misclassified-indicator", "row output.quantity|率先完成的项目|3个|3个|2|2|", NULL},
        {"misclassified-indicator", "row satisfaction|安全事件数|0起|0起|10|10|",
         "“安全事件数”列在满意度指标，指标值 0起 与满意度无关"},
        {"!misclassified-indicator", "row satisfaction|师生满意度|95|96|10|10|", NULL},
        {"misclassified-indicator", "row output.quantity|申报数量|12.5|12.5|12.5|12.5|",
         "“申报数量”的指标值和完成值与分值同为 12.5，像是填错了列"},
        {"!misclassified-indicator", "row output.quantity|申报数量|12|12|12|12|", NULL},
        {"!misclassified-indicator", "row output.quantity|申报数量|12.5亩|12.5亩|12.5|12.5|", NULL},
    };
    CHECK("mof-2020", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_class_the_scheme_requires_is_there),
        cmocka_unit_test(points_are_spread),
        cmocka_unit_test(spending_is_no_output),
        cmocka_unit_test(an_indicator_stands_once),
        cmocka_unit_test(a_target_can_be_checked),
        cmocka_unit_test(silence_is_not_satisfaction),
        cmocka_unit_test(an_indicator_stands_where_it_belongs),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
