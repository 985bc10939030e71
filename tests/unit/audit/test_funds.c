/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

static void a_rate_is_compared_as_it_is_written(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"execution-rate-mismatch", "funds total|66.15|66.15|7.279\nclaim execution-rate|1.16%",
         "执行率填 1.16%，按 7.279 ÷ 66.15 应为 11.00%"},
        {"execution-rate-mismatch", "funds total|66.15|66.15|7.279\nclaim execution-rate|1.16%",
         "en:the rate is given as 1.16 %, but 7.279 ÷ 66.15 is 11.00 %"},
        {"!execution-rate-mismatch", "funds total|146.68|146.68|119.281916\nclaim execution-rate|81.3", NULL},
        {"!execution-rate-mismatch", "funds total|9.17|9.17|6.9669\nclaim execution-rate|75.97%", NULL},
        {"!execution-rate-mismatch", "funds total|43.2|43.2|37.24\nclaim execution-rate|86%", NULL},
        {"execution-rate-mismatch", "funds total|43.2|43.2|37.24\nclaim execution-rate|85%", NULL},
        {"!execution-rate-mismatch", "funds total|9.17|9.17|6.9669\nclaim execution-rate|0.7597", NULL},
        {"!execution-rate-mismatch", "funds total|20|20|20\nclaim execution-rate|1", NULL},
        {"execution-rate-mismatch", "funds total|20|20|19\nclaim execution-rate|1", NULL},
        {"!execution-rate-mismatch", "funds total|329.77|329.77|338.31\nclaim execution-rate|102.59%", NULL},
        {"!execution-rate-mismatch", "funds total|10||5\nclaim execution-rate|50%", NULL},
        {"execution-rate-mismatch", "funds total|10||5\nclaim execution-rate|60%",
         "执行率填 60%，按 5 ÷ 10 应为 50.00%（全年预算数没有读到，仅供核对）"},
        {"!execution-rate-mismatch", "claim execution-rate|60%", NULL},
    };
    CHECK("mof-2020", cases);
}

static void an_execution_score_is_right_rounded_or_wrong(void **state) {
    (void)state;
#define SPENT "funds total|146.68|146.68|119.281916\nclaim execution-weight|10\n"
    static const audit_case cases[] = {
        {"execution-score-mismatch", SPENT "claim execution-score|9",
         "预算执行得分填 9，应为 8.13（分值 10，执行率 81.32%）"},
        {"!score-rounded-coarsely", SPENT "claim execution-score|9", NULL},
        {"!execution-score-mismatch", SPENT "claim execution-score|8.13", NULL},
        {"!execution-score-mismatch", SPENT "claim execution-score|8.132", NULL},
        {"score-rounded-coarsely", SPENT "claim execution-score|8", "预算执行填 8 分，未取整的计算值为 8.1321 分"},
        {"score-rounded-coarsely", SPENT "claim execution-score|8.1", NULL},
        {"score-rounded-coarsely", SPENT "claim execution-score|8.0", NULL},
        {"!execution-score-mismatch", SPENT "claim execution-score|8", NULL},
        {"score-rounded-coarsely", "funds total|43.2|43.2|37.24\nclaim execution-weight|10\nclaim execution-score|9",
         NULL},
        {"!execution-score-mismatch",
         "funds total|9.17|9.17|6.9669\nclaim execution-weight|10\nclaim execution-score|7.597", NULL},
        {"score-rounded-coarsely",
         "funds total|3|3|1\nclaim execution-weight|20\nclaim execution-rate|33%\nclaim execution-score|6.6", NULL},
        {"execution-score-mismatch",
         "funds total|3|3|1\nclaim execution-weight|20\nclaim execution-rate|32%\nclaim execution-score|6.4", NULL},
        {"execution-score-mismatch", "funds total|19|19|0\nclaim execution-weight|10\nclaim execution-score|10", NULL},
        {"!execution-score-mismatch", "funds total|19|19|0\nclaim execution-weight|10\nclaim execution-score|0", NULL},
        {"score-above-weight", SPENT "claim execution-score|10.5", "预算执行得分 10.5 高于分值 10"},
        {"!execution-score-mismatch", SPENT "claim execution-score|10.5", NULL},
        {"!execution-score-mismatch", SPENT "claim execution-score|", NULL},
    };
    CHECK("mof-2020", cases);
    static const audit_case twenty[] = {
        {"!execution-score-mismatch", "funds total||50|10\nclaim execution-weight|20\nclaim execution-score|4", NULL},
        {"execution-score-mismatch", "funds total||50|10\nclaim execution-weight|20\nclaim execution-score|2", NULL},
    };
    CHECK("mof-2020", twenty);
}

static void a_budget_of_nothing_has_no_rate(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"budget-zero", "funds total|0|0|0\nfunds fiscal|90|89.974|89.974\nclaim execution-rate|0",
         "全年预算数为 0，表中却有支出 89.974 万元"},
        {"budget-zero", "funds total|0|0|5\nclaim execution-rate|10%\nclaim execution-score|10",
         "en:the full-year budget is 0, yet there is an execution rate of 10 %, a score of 10, spending of 5 万元"},
        {"budget-zero", "funds total|||5\nstate funds.full_year|0|blank", "全年预算数未填，表中却有支出 5 万元"},
        {"budget-zero", "funds total|||5",
         "全年预算数未填，表中却有支出 5 万元（全年预算数没有读到，仅供核对）"},
        {"!budget-zero", "funds total|0|0|0\nclaim execution-rate|0\nclaim execution-score|0", NULL},
        {"!budget-zero", "funds total|310.2||154.74\nclaim execution-rate|50%", NULL},
        {"!budget-zero", "funds total||见附件|5", NULL},
        {"!budget-zero", "claim execution-rate|50%", NULL},
        {"!budget-zero", "funds total|1|1|1", NULL},
    };
    CHECK("mof-2020", cases);
}

static void spending_above_the_budget_is_looked_at(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"execution-over-budget", "funds total|329.77|329.77|338.31",
         "全年执行数 338.31 万元大于全年预算数 329.77 万元"},
        {"!execution-over-budget", "funds total|329.77|329.77|329.77", NULL},
        {"!execution-over-budget", "funds total|10|0|5", NULL},
        {"!execution-over-budget", "funds total|146.68|146.68|1192819.16", NULL},
    };
    CHECK("mof-2020", cases);
}

static void the_parts_make_the_total(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"fund-parts-mismatch", "funds total|0|0|0\nfunds fiscal|90|89.974|89.974",
         "资金总额与分项之和不符：年初预算数合计 0，分项之和 90；全年预算数合计 0，分项之和 89.974；"
         "全年执行数合计 0，分项之和 89.974"},
        {"fund-parts-mismatch", "funds total|10|10|10\nfunds fiscal|6|6|6\nfunds carryover|3|3|3\nfunds other|0|1|1",
         "en:the total row is not the sum of its parts: initial budget total 10, parts add up to 9"},
        {"fund-parts-mismatch", "funds total|10|10|0\nfunds fiscal||0|0\nfunds other||0|0", NULL},
        {"!fund-parts-mismatch", "funds total|10|10|10\nfunds fiscal|6|6|6", NULL},
        {"fund-parts-mismatch", "funds total|10|10|10\nfunds fiscal|12|10|10", NULL},
        {"!fund-parts-mismatch", "funds total|10|10|10\nfunds fiscal|6|6|6\nfunds carryover|3|3|3\nfunds other|1|1|1",
         NULL},
        {"!fund-parts-mismatch", "funds total|10|10|10\nfunds fiscal|||\nfunds carryover|||\nfunds other|||", NULL},
        {"!fund-parts-mismatch", "funds total|146.7|1|1\nfunds fiscal|146.68|1|1", NULL},
        {"!fund-parts-mismatch",
         "funds total|100.55|1|1\nfunds fiscal|60.3|1|1\nfunds other|40.3|0|0\n"
         "funds carryover|0|0|0",
         NULL},
        {"!fund-parts-mismatch", "funds total|146.68|1|1\nfunds fiscal|1466800元|10000元|1万元", NULL},
        {"!fund-parts-mismatch", "funds fiscal|6|6|6", NULL},
    };
    CHECK("mof-2020", cases);
}

static void points_belong_to_the_total_row(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"fund-row-points", "claim execution-weight|10\nclaim execution-score|10\nfund-claim fiscal|10|10",
         "“当年财政拨款”一行重复填写了分值或得分（10）"},
        {"!fund-row-points", "claim execution-weight|10\nclaim execution-score|10\nfund-claim fiscal||", NULL},
        {"!fund-row-points", "fund-claim fiscal|10|10", NULL},
        {"!fund-row-points", "claim execution-weight|10\nclaim execution-score|10\nfund-claim fiscal|3|2.5", NULL},
        {"fund-row-points",
         "funds total|150|150|125.25\nclaim execution-weight|100\nclaim execution-score|98\n"
         "row output.quantity|办结率|100%|100%|10|10",
         "资金总额一行填的分值 100、得分 98 像是全表的总分"},
        {"!execution-score-mismatch",
         "funds total|150|150|125.25\nclaim execution-weight|100\nclaim execution-score|98\n"
         "row output.quantity|办结率|100%|100%|10|10",
         NULL},
    };
    CHECK("mof-2020", cases);
}

/* 96 % of 10 points is 9.6, which says nothing where 95 % already earns all of them. */
static void a_score_by_interval_does_not_follow_from_the_rate(void **state) {
    (void)state;
    static const char *const rules[][2] = {
        {"execution.method", "interval-table"},  {"execution.intervals[0].from", "95"},
        {"execution.intervals[0].value", "100"}, {"execution.intervals[1].to", "95"},
        {"execution.intervals[1].value", "0"},
    };
    jx_scheme *base = NULL, *own = NULL;
    jx_assessment *form = NULL;
    assert_int_equal(jx_scheme_builtin("mof-2020", &base), JX_OK);
    assert_int_equal(jx_scheme_new("by-interval", base, &own), JX_OK);
    for (size_t i = 0; i < sizeof rules / sizeof rules[0]; i++)
        assert_int_equal(jx_scheme_set(own, rules[i][0], rules[i][1]), JX_OK);
    assert_int_equal(jx_scheme_freeze(own), JX_OK);
    assert_int_equal(jx_assessment_new_in(NULL, own, &form), JX_OK);
    assert_int_equal(jx_assessment_set_funds(form, JX_FUNDS_TOTAL, "120", "120", "115.2"), JX_OK);
    assert_int_equal(jx_assessment_set_claim(form, JX_CLAIM_EXECUTION_RATE, "96%"), JX_OK);
    assert_int_equal(jx_assessment_set_claim(form, JX_CLAIM_EXECUTION_SCORE, "9.6"), JX_OK);
    assert_int_equal(jx_assessment_evaluate(form), JX_OK);
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    assert_non_null(finding_of(form, "execution-score-mismatch"));
    assert_null(finding_of(form, "score-rounded-coarsely"));
    jx_assessment_unref(form);
    jx_scheme_unref(own);
    jx_scheme_unref(base);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rate_is_compared_as_it_is_written),
        cmocka_unit_test(an_execution_score_is_right_rounded_or_wrong),
        cmocka_unit_test(a_score_by_interval_does_not_follow_from_the_rate),
        cmocka_unit_test(a_budget_of_nothing_has_no_rate),
        cmocka_unit_test(spending_above_the_budget_is_looked_at),
        cmocka_unit_test(the_parts_make_the_total),
        cmocka_unit_test(points_belong_to_the_total_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
