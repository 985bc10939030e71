/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

static void amounts_keep_to_one_unit(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"unit-confusion", "funds total|146.68|146.68|1192819.16 元",
         "全年执行数填“1192819.16 元”，与表头单位“万元”不一致"},
        {"!unit-confusion", "funds total|150万|150万|125.25万", NULL},
        {"!unit-confusion", "funds total|4753.66万元|4753.66|3824.26万元", NULL},
        {"!unit-confusion", "funds total|91700元|91700元|69669元", NULL},
        {"!unit-confusion", "heading 元\nfunds total|91700元|91700|69669元", NULL},
        {"!unit-confusion", "funds total|10|10|0元", NULL},
        {"unit-confusion", "funds total|10|10|10\nfunds fiscal|10|10|100000元", NULL},
        {"unit-confusion", "funds total|146.68|146.68|1192819.16",
         "全年执行数 1192819.16 万元与全年预算数 146.68 万元相差约一万倍，疑似元与万元混填"},
        {"unit-confusion", "funds total|91700|9.17|6.9669",
         "en:initial budget (91700 万元) and full-year budget (9.17 万元) differ by a factor of about 10 000: 元 and "
         "万元 are "
         "mixed up"},
        {"!unit-confusion", "funds total|10|10|338.31", NULL},
        {"!unit-confusion", "funds total|5000|5000|0.9\nclaim execution-rate|0.02%", NULL},
        {"!execution-rate-mismatch", "funds total|10|10|100000\nclaim execution-rate|100%", NULL},
        {"!fund-parts-mismatch", "funds total|10|10|10\nfunds fiscal|100000|100000|100000", NULL},
    };
    CHECK("mof-2020", cases);
}

static void an_actual_answers_its_target(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"actual-type-mismatch", "row output.quantity|培训人数|5000人|100%|10|10|",
         "“培训人数”的指标值为“5000人”，完成值为“100%”，一个是百分比，一个不是"},
        {"actual-type-mismatch", "row output.quantity|培训人数|5000人|全部完成|10|10|",
         "en:\"培训人数\": the target is 5000人, the actual \"全部完成\" is words"},
        {"actual-type-mismatch", "row output.quantity|培训人数|5000人|2021年12月|10|10|", NULL},
        {"actual-type-mismatch", "row output.timeliness|完成时间|12月底之前|100%|10|10|", NULL},
        {"actual-type-mismatch", "row output.quantity|里程|20公里|3台|10|10|",
         "“里程”的指标值为“20公里”，完成值为“3台”，单位不同"},
        {"!actual-type-mismatch", "row output.quantity|里程|20公里|20|10|10|", NULL},
        {"!actual-type-mismatch", "row output.quality|合格率|≥100百分比|100|10|10|", NULL},
        {"!actual-type-mismatch", "row output.quality|合格率|≥95%|100|10|10|", NULL},
        {"!actual-type-mismatch", "row output.quantity|宣传|2.6亿元|24500万元|10|10|", NULL},
        {"!actual-type-mismatch", "row output.quantity|人数|20人|200余人，分三批完成了20次|10|10|", NULL},
        {"!actual-type-mismatch", "row output.timeliness|完成时间|12月底之前|按时完成|10|10|", NULL},
        {"!actual-type-mismatch", "row output.timeliness|完成时间|10月|10个月|10|10|", NULL},
        {"!actual-type-mismatch", "row output.quantity|人数|20人|不适用|10|10|", NULL},
        {"!actual-type-mismatch", "row output.quantity|人数|20人||10|10|", NULL},
        {"!actual-type-mismatch", "row output.quality|规范|严格执行|100%|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void an_actual_is_more_than_its_target_again(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"actual-copied-from-target", "row output.quantity|水标尺|≥266米|≥266米|10|10|",
         "“水标尺”的完成值“≥266米”仍带比较符号"},
        {"actual-copied-from-target", "row output.quantity|水标尺|不少于266米|不少于266米|10|10|", NULL},
        {"!actual-copied-from-target", "row output.quantity|水标尺|≥266米|266米|10|10|", NULL},
        {"!actual-copied-from-target", "row output.quantity|水标尺|≥266米|=270米|10|10|", NULL},
        {"!actual-copied-from-target", "row output.quality|合格率|≥90%|95%以上|10|10|", NULL},
        {"actual-copied-from-target", "row benefit.social|生活条件|显著提升|显著 提升|10|10|",
         "en:\"生活条件\": the actual repeats the target \"显著 提升\""},
        {"!actual-copied-from-target", "row benefit.social|生活条件|有效|有效|10|10|", NULL},
        {"!actual-copied-from-target", "row output.timeliness|进度|按时完成|按时完成|10|10|", NULL},
        {"!actual-copied-from-target", "row benefit.social|生活条件|显著提升|收入增加|10|10|", NULL},
        {"actual-copied-from-target", "funds total|150|150|125.25\nrow output.cost|运行费|150万|150万|10|10|",
         "“运行费”的完成值 150万 等于全年预算数，而全年执行数为 125.25 万元"},
        {"!actual-copied-from-target", "funds total|150|150|150\nrow output.cost|运行费|150万|150万|10|10|", NULL},
        {"!actual-copied-from-target", "funds total|150|150|125\nrow output.cost|运行费|150万|125万|10|10|", NULL},
        {"!actual-copied-from-target", "funds total|150|150|125\nrow output.quantity|台数|150|150|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_part_is_no_more_than_the_whole(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"percentage-over-100", "row satisfaction|市民满意度|290%|100%|10|10|", "“市民满意度”的指标值 290% 超过 100%"},
        {"percentage-over-100", "row output.quality|合格率|100%|102%|10|10|", "“合格率”的完成值 102% 超过 100%"},
        {"!unmet-target-full-score", "row satisfaction|市民满意度|290%|100%|10|10|", NULL},
        {"!percentage-over-100", "row output.quality|合格率|100%|100%|10|10|", NULL},
        {"!percentage-over-100", "row output.quantity|任务完成率|100%|120%|10|10|", NULL},
        {"!percentage-over-100", "row benefit.economic|产值增长率|100%|120%|10|10|", NULL},
        {"!percentage-over-100", "row output.quality|合格率|100%|1020‰|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_sign_points_the_way_it_is_meant(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"comparison-direction", "row output.quantity|精品示范村|≤4|4|10|10|",
         "“精品示范村”是应达到的数量，指标值却写“≤4”"},
        {"!comparison-direction", "row output.quantity|精品示范村|≥4|4|10|10|", NULL},
        {"!comparison-direction", "row output.quantity|精品示范村|≤4|3|10|10|", NULL},
        {"!comparison-direction", "row output.quantity|会议次数|≤10次|10次|10|10|", NULL},
        {"!comparison-direction", "row output.quality|差错数|≤4|4|10|10|", NULL},
        {"comparison-direction", "row output.cost|采购支出|≥20万元|20万元|10|10|",
         "en:\"采购支出\" is a cost, but its target is written ≥20万元"},
        {"!comparison-direction", "row output.cost|采购支出|≤20万元|20万元|10|10|", NULL},
        {"!comparison-direction", "row output.cost|低保标准|≥530元/人|583元/人|10|10|", NULL},
        {"!comparison-direction", "row output.cost|成本控制率|≥95%|96%|10|10|", NULL},
        {"!comparison-direction", "row benefit.economic|收入|≥20万元|20万元|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_date_lies_in_the_year(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"date-after-year-end", "text year|2021\nrow output.timeliness|完成时间|2021年12月|2022年3月|10|10|",
         "“完成时间”的完成值 2022年3月 晚于 2021 年度"},
        {"date-after-year-end", "text year|2021年度\nrow output.timeliness|完成时间|2022年1月|2021年12月|10|10|",
         "“完成时间”的指标值 2022年1月 晚于 2021 年度"},
        {"!date-after-year-end", "text year|2021\nrow output.timeliness|完成时间|2021年12月|2021年12月31日|10|10|",
         NULL},
        {"!date-after-year-end", "text year|2021\nrow output.timeliness|完成时间|12月底之前|11月|10|10|", NULL},
        {"!date-after-year-end", "row output.timeliness|完成时间|2021年12月|2022年3月|10|10|", NULL},
        {"!date-after-year-end", "text year|本年\nrow output.timeliness|完成时间|2021年12月|2022年3月|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(amounts_keep_to_one_unit),
        cmocka_unit_test(an_actual_answers_its_target),
        cmocka_unit_test(an_actual_is_more_than_its_target_again),
        cmocka_unit_test(a_part_is_no_more_than_the_whole),
        cmocka_unit_test(a_sign_points_the_way_it_is_meant),
        cmocka_unit_test(a_date_lies_in_the_year),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
