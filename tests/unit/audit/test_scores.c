/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

static void a_score_that_is_wrong_gets_one_code(void **state) {
    (void)state;
    static const audit_case cases[] = {
        /* missed: in proportion, rounded, wrong, full */
        {"!indicator-score-mismatch", "row output.quality|知晓率|100%|98%|10|9.8|", NULL},
        {"indicator-score-mismatch", "row output.quality|知晓率|100%|98%|10|9|",
         "“知晓率”填 9 分，应为 9.80 分（分值 10，指标值 100%，完成值 98%）"},
        {"indicator-score-mismatch", "row output.quality|知晓率|100%|98%|10|9|",
         "en:\"知晓率\" is scored 9, it should be 9.80 (weight 10, target 100%, actual 98%)"},
        {"score-rounded-coarsely", "row output.quantity|里程|43.2公里|37.24公里|10|9|",
         "“里程”填 9 分，未取整的计算值为 8.6204 分"},
        {"!indicator-score-mismatch", "row output.quantity|里程|43.2公里|37.24公里|10|9|", NULL},
        {"score-rounded-coarsely", "row output.quantity|里程|43.2公里|37.24公里|10|8.6|", NULL},
        {"!score-rounded-coarsely", "row output.quantity|里程|43.2公里|37.24公里|10|8.62|", NULL},
        {"!indicator-score-mismatch", "row output.quantity|里程|43.2公里|37.24公里|10|8.620|", NULL},
        {"indicator-score-mismatch", "row benefit.economic|收入|2.6亿元|2.45亿元|6|5|", NULL},
        {"unmet-target-full-score", "row output.quantity|人数|≥4754人|4604人|5|5|有人搬走，已核减",
         "“人数”的完成值 4604人 未达到指标值 ≥4754人，却得满分 5，应为 4.84 分"},
        {"unmet-target-full-score", "row output.quantity|人数|38508人|37442人|3|3|", NULL},
        {"!score-rounded-coarsely", "row output.quantity|人数|38508人|37442人|3|3|", NULL},
        {"unmet-target-full-score", "row output.quality|标准|<=5300元/户|5830元/户|10|10|", NULL},
        {"!unmet-target-full-score", "row output.quantity|人数|≥100000人|99999人|10|10|", NULL},
        /* met: full, taken off without and with a reason, and without a column for one */
        {"!deduction-without-reason", "row output.timeliness|到位率|≧100%|100%|10|10|", NULL},
        {"deduction-without-reason", "row output.timeliness|到位率|≧100%|100%|10|7|",
         "“到位率”的完成值 100% 已达到指标值 ≧100%，分值 10，却只得 7 分，且未说明原因"},
        {"deduction-without-reason", "row output.timeliness|到位率|≧100%|100%|10|7|无", NULL},
        {"!indicator-score-mismatch", "row output.timeliness|到位率|≧100%|100%|10|7|", NULL},
        {"indicator-score-mismatch", "row benefit.social|需求满足率|95%|98%|12.5|11|加强管理，提高素质",
         "“需求满足率”的完成值 98% 已达到指标值 95%，应得满分 12.50，表中填 11 分"},
        {"!deduction-without-reason", "row benefit.social|需求满足率|95%|98%|12.5|11|加强管理，提高素质", NULL},
        {"indicator-score-mismatch", "row benefit.social|整编率|98%|98%|20|19.6", NULL},
        /* a form without weights, where the score shows how it came about */
        {"indicator-score-mismatch", "row benefit.social|整编率|98%|98%||19.6",
         "“整编率”的完成值 98% 已达到指标值 98%，应得满分，得分 19.6 却像是 20 × 98%"},
        {"!indicator-score-mismatch", "row benefit.social|整编率|98%|98%||19.5", NULL},
        {"!indicator-score-mismatch", "row benefit.social|整编率|98%|98%||20", NULL},
        {"!indicator-score-mismatch", "row benefit.social|整编率|100%|98%||19.6", NULL},
        {"!indicator-score-mismatch", "row benefit.social|整编率|100%|100%||19.6", NULL},
        {"!indicator-score-mismatch", "row benefit.social|户数|98户|98户||19.6", NULL},
        {"!indicator-score-mismatch", "row benefit.social|甲|9|9|9|9\nrow benefit.social|整编率|98%|98%||19.6", NULL},
        /* above the weight */
        {"score-above-weight", "row output.quality|合格率|95%|98%|10|12|", "“合格率”得分 12 高于分值 10"},
        {"!indicator-score-mismatch", "row output.quality|合格率|95%|98%|10|12|", NULL},
        {"!score-above-weight", "row output.quality|合格率|95%|98%|10|10|", NULL},
        /* nothing can be said */
        {"!indicator-score-mismatch", "row output.quality|合格率|95%|98%||9|", NULL},
        {"!indicator-score-mismatch", "row output.quality|合格率|95%|98%|10||", NULL},
        {"!indicator-score-mismatch", "row output.quality|合格率|95%|基本达到|10|9|", NULL},
        {"!indicator-score-mismatch", "part output.quality|合格率|95%|90%|10|1|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_direction_that_is_not_written_is_not_held_against_the_form(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"!unmet-target-full-score", "row output.quality|投诉率|5%|2%|10|10|", NULL},
        {"unmet-target-full-score", "row output.quality|投诉率|≤5%|7%|10|10|", NULL},
        {"!unmet-target-full-score", "row output.timeliness|办理时间|5天|3天|10|10|", NULL},
        {"!unmet-target-full-score", "row output.cost|每件费用|100|90|10|10|", NULL},
        {"!deduction-without-reason", "row output.cost|总支出|20万元|18万元|10|9|", NULL},
        {"deduction-without-reason", "row output.cost|总支出|20万元|20万元|10|9|", NULL},
        {"unmet-target-full-score", "row output.quantity|培训次数|5次|3次|10|10|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_judgement_stays_within_the_level_it_states(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"tier-out-of-range", "row benefit.social|环境|明显改善|部分达成预期指标|10|9|",
         "“环境”的完成值为“部分达成预期指标”，得分应在 6 至 8 之间，表中填 9"},
        {"!tier-out-of-range", "row benefit.social|环境|明显改善|部分达成预期指标|10|7|", NULL},
        {"!tier-out-of-range", "row benefit.social|环境|明显改善|达成预期指标|10|8|", NULL},
        {"tier-out-of-range", "row benefit.social|环境|明显改善|达成预期指标|10|7.9|", NULL},
        {"!tier-out-of-range", "row benefit.social|环境|明显改善|效果不错|10|3|", NULL},
        {"!tier-out-of-range", "row benefit.social|环境|明显改善|达成预期指标|10||", NULL},
        {"score-above-weight", "row benefit.social|环境|明显改善|达成预期指标|10|11|", NULL},
    };
    CHECK("mof-2020", cases);
}

static void an_indicator_needs_points_where_others_have_them(void **state) {
    (void)state;
#define OTHER "row output.quality|合格率|95%|98%|10|10|\n"
    static const audit_case cases[] = {
        {"weight-missing", OTHER "row output.quality|及时率|95%|98%||9|", "“及时率”得 9 分，但没有分值"},
        {"weight-missing", OTHER "row output.quality|及时率|95%|98%|0|0|", "“及时率”的分值为 0"},
        {"weight-missing", OTHER "row benefit.economic|时限|100%|100%|||无", "“时限”没有分值和得分，不计入总分"},
        {"!weight-missing", "row output.quality|及时率|95%|98%||9|", NULL},
        {"!weight-missing", OTHER "row benefit.economic|时限||||", NULL},
        {"!weight-missing", OTHER "part benefit.economic|时限|100%|100%|||", NULL},
        {"!weight-missing", OTHER "row benefit.economic|时限|100%|100%|||\ntorn", NULL},
        {"!weight-missing",
         "claim execution-weight|10\nrow output.quality|合格率|95%|98%|90|90|\nrow output.quality|及时率|95%|98%|||",
         NULL},
    };
    CHECK("mof-2020", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_score_that_is_wrong_gets_one_code),
        cmocka_unit_test(a_direction_that_is_not_written_is_not_held_against_the_form),
        cmocka_unit_test(a_judgement_stays_within_the_level_it_states),
        cmocka_unit_test(an_indicator_needs_points_where_others_have_them),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
