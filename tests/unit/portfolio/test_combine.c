/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "failing.h"
#include "form_text.h"

#include <stdlib.h>
#include <string.h>

#include "portfolio/portfolio.h"

typedef struct line {
    const char *category, *name, *target, *actual;
    const char *weight; /* NULL: none */
} line;

static jx_assessment *make_form(const char *name, const char *budget, const char *executed, const line *lines,
                                int count) {
    jx_assessment *a = form_of("mof-2020", "text year|2021");
    form_field(a, JX_PROJECT_NAME, name);
    form_funds(a, budget, budget, executed);
    for (int i = 0; i < count; i++)
        form_row(a, lines[i].category, lines[i].name, lines[i].target, lines[i].actual, lines[i].weight, NULL);
    return a;
}

static void add(jx_portfolio *portfolio, jx_assessment *a) {
    assert_int_equal(jx_portfolio_add(portfolio, a), JX_OK);
    jx_assessment_unref(a);
}

/* One indicator of two forms with budgets of 10 and 30; what it becomes. NULL: left out. */
static void combines_values(void **state) {
    (void)state;
    static const struct {
        line first, second;
        const char *target, *actual;
        const char *weight;
    } cases[] = {
        {{"output.quantity", "培训人数", "≥100人", "110人", "10"},
         {"output.quantity", "培训人数", "≥50人", "40人", "10"},
         "≥150人",
         "150人",
         "10"},
        {{"output.quality", "合格率", "≥90%", "100%", "10"},
         {"output.quality", "合格率", "≥98%", "90%", "10"},
         "≥96%",
         "92.5%",
         "10"},
        {{"output.quality", "合格率", "90", "100", "10"},
         {"output.quality", "合格率", "98", "90", "10"},
         "96",
         "92.5",
         "10"},
        {{"output.quantity", "台数", "3", "4", "10"}, {"output.quantity", "台数", "5", "5", "10"}, "8", "9", "10"},
        {{"output.cost", "单价", "≤400元/人", "380元/人", "10"},
         {"output.cost", "单价", "≤200元/人", "200元/人", "10"},
         "≤250元/人",
         "245元/人",
         "10"},
        {{"output.timeliness", "响应时间", "≤2小时", "1小时", "10"},
         {"output.timeliness", "响应时间", "≤2小时", "2小时", "10"},
         "≤2小时",
         "1.75小时",
         "10"},
        {{"benefit.social", "能耗", "减少50%", "减少40%", "10"},
         {"benefit.social", "能耗", "减少30%", "减少 20%", "10"},
         "减少35%",
         "减少25%",
         "10"},
        {{"output.timeliness", "完成时间", "12月底之前", "12月底之前", "10"},
         {"output.timeliness", "完成时间", "12月底之前", "12月底之前", "10"},
         "12月底之前",
         "12月底之前",
         "10"},
        {{"benefit.social", "群众生活", "明显改善", "达成预期指标", "10"},
         {"benefit.social", "群众生活", "明显改善", "达成预期指标", "10"},
         "明显改善",
         "达成预期指标",
         "10"},
        {{"output.quality", "合格率", "≥90%", "100%", "20"},
         {"output.quality", "合格率", "≥90%", "100%", "10"},
         "≥90%",
         "100%",
         "12.5"},
        {{"output.quality", "合格率", "≥90%", "100%", NULL},
         {"output.quality", "合格率", "≥90%", "100%", NULL},
         "≥90%",
         "100%",
         NULL},
        /* not to be taken together */
        {{"output.quality", "合格率", "≥90%", "100%", "10"},
         {"output.quality", "合格率", "≤90%", "100%", "10"},
         NULL,
         NULL,
         NULL},
        {{"output.quantity", "培训", "100人", "100人", "10"},
         {"output.quantity", "培训", "20场", "20场", "10"},
         NULL,
         NULL,
         NULL},
        {{"output.quantity", "培训", "100人", "100人", "10"},
         {"output.quantity", "培训", "100人", "完成", "10"},
         NULL,
         NULL,
         NULL},
        {{"output.quantity", "培训", "100人", "100人", "10"},
         {"output.quantity", "培训", "100人", NULL, "10"},
         NULL,
         NULL,
         NULL},
        {{"benefit.social", "群众生活", "明显改善", "达成", "10"},
         {"benefit.social", "群众生活", "明显改善", "部分达成", "10"},
         NULL,
         NULL,
         NULL},
        {{"benefit.social", "能耗", "减少50%", "减少40%", "10"},
         {"benefit.social", "能耗", "50%", "40%", "10"},
         NULL,
         NULL,
         NULL},
        {{"output.quality", "合格率", "≥90%", "100%", "10"},
         {"output.quality", "合格率", "≥90%", "100%", NULL},
         NULL,
         NULL,
         NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = NULL;
        jx_assessment *all = NULL;
        assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
        add(portfolio, make_form("道路养护", "10", "9", &cases[i].first, 1));
        add(portfolio, make_form("道路养护", "30", "21", &cases[i].second, 1));
        assert_int_equal(jx_portfolio_combine(portfolio, NULL, &all), JX_OK);
        if (jx_assessment_count(all) != (cases[i].target ? 1 : 0)) print_error("case %zu\n", i);
        assert_int_equal(jx_assessment_count(all), cases[i].target ? 1 : 0);
        assert_int_equal(jx_assessment_note_count(all), cases[i].target ? 0 : 1);
        if (cases[i].target) {
            const jx_indicator *indicator = jx_assessment_indicator(all, 0);
            jx_decimal weight = JX_NONE;
            if (cases[i].weight) assert_int_equal(jx_decimal_parse(cases[i].weight, &weight), JX_OK);
            assert_string_equal(jx_value_text(jx_indicator_target(indicator)), cases[i].target);
            assert_string_equal(jx_value_text(jx_indicator_actual(indicator)), cases[i].actual);
            assert_true(jx_indicator_weight(indicator) == weight);
        }
        assert_true(jx_project_funds(jx_assessment_project(all), JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR) == jxi_points(40));
        assert_true(jx_project_funds(jx_assessment_project(all), JX_FUNDS_TOTAL, JX_STAGE_EXECUTED) == jxi_points(30));
        assert_string_equal(jx_project_text(jx_assessment_project(all), JX_PROJECT_NAME), "道路养护");
        assert_int_equal(jx_assessment_evaluate(all), JX_OK);
        assert_true(jx_assessment_execution_rate(all) == jxi_points(75));
        jx_assessment_unref(all);
        jx_portfolio_unref(portfolio);
    }
}

/* First combined, then scored: one unit's surplus makes up for the other's shortfall, which two scores would not show.
 */
static void combines_before_it_scores(void **state) {
    (void)state;
    static const line lines[2][2] = {
        {{"output.quantity", "培训人数", "≥100人", "120人", "50"}, {"output.quality", "甲独有", "1个", "1个", "10"}},
        {{"output.quantity", "培训人数", "≥100人", "80人", "50"}, {"output.quality", "乙独有", "2个", "1个", "10"}},
    };
    static const char *const names[] = {"培训人数", "甲独有", "乙独有"};
    jx_portfolio *portfolio = NULL;
    jx_assessment *all = NULL;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_builtin("hubei", &scheme), JX_OK);
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    for (int i = 0; i < 2; i++) add(portfolio, make_form(i ? "乙县培训" : "甲县培训", "10", "10", lines[i], 2));
    assert_int_equal(jx_portfolio_combine(portfolio, scheme, &all), JX_OK);
    assert_string_equal(jx_scheme_id(jx_assessment_scheme(all)), "hubei");
    assert_null(jx_project_text(jx_assessment_project(all), JX_PROJECT_NAME)); /* they differ */
    assert_string_equal(jx_project_text(jx_assessment_project(all), JX_PROJECT_YEAR), "2021");
    assert_int_equal(jx_assessment_count(all), 3);
    for (int32_t i = 0; i < 3; i++) assert_string_equal(jx_indicator_name(jx_assessment_indicator(all, i)), names[i]);
    assert_int_equal(jx_assessment_evaluate(all), JX_OK);
    assert_true(jx_assessment_score(all, 0) == jxi_points(50));
    assert_true(jx_assessment_score(all, 2) == jxi_points(5));
    jx_assessment_unref(all);
    jx_scheme_unref(scheme);
    jx_portfolio_unref(portfolio);
}

/* An indicator that stands twice in each form stays two; a form without a budget cannot be averaged, but summed. */
static void keeps_what_is_apart(void **state) {
    (void)state;
    static const line lines[] = {{"output.quantity", "培训人数", "10人", "10人", "10"},
                                 {"output.quantity", "培训人数", "20人", "20人", "10"},
                                 {"output.quality", "培训人数", "30人", "30人", "10"},
                                 {"output.quality", "合格率", "90%", "90%", "10"}};
    static const char *const targets[] = {"20人", "40人", "60人"};
    jx_portfolio *portfolio = NULL;
    jx_assessment *all = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    add(portfolio, make_form("甲", "10", "10", lines, 4));
    add(portfolio, make_form("甲", NULL, "10", lines, 4));
    assert_int_equal(jx_portfolio_combine(portfolio, NULL, &all), JX_OK);
    assert_int_equal(jx_assessment_count(all), 3);
    for (int32_t i = 0; i < 3; i++)
        assert_string_equal(jx_value_text(jx_indicator_target(jx_assessment_indicator(all, i))), targets[i]);
    const char *text = NULL;
    int32_t kind = 0;
    assert_int_equal(jx_assessment_note_count(all), 1);
    assert_int_equal(jx_assessment_note(all, 0, &kind, NULL, &text), JX_OK);
    assert_int_equal(kind, JX_NOTE_LEFT_OUT);
    assert_string_equal(text, "合格率");
    assert_true(jx_project_funds(jx_assessment_project(all), JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR) == JX_NONE);
    assert_true(jx_project_funds(jx_assessment_project(all), JX_FUNDS_TOTAL, JX_STAGE_EXECUTED) == jxi_points(20));
    jx_assessment_unref(all);
    jx_portfolio_unref(portfolio);
}

static void refuses(void **state) {
    (void)state;
    static const line large = {"output.quantity", "数量", "9000000000000个", "1个", "10"};
    jx_portfolio *portfolio = NULL;
    jx_assessment *all = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    assert_int_equal(jx_portfolio_combine(NULL, NULL, &all), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_portfolio_combine(portfolio, NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_portfolio_combine(portfolio, NULL, &all), JX_ERROR_STATE);
    for (int i = 0; i < 2; i++) add(portfolio, make_form("甲", "1", "1", &large, 1));
    assert_int_equal(jx_portfolio_combine(portfolio, NULL, &all), JX_ERROR_RANGE);
    assert_null(all);
    jx_portfolio_unref(portfolio);
}

static void survives_lack_of_memory(void **state) {
    (void)state;
    static const line lines[] = {{"output.quantity", "培训人数", "10人", "10人", "10"},
                                 {"output.quality", "合格率", "90%", "完成", "10"}};
    failing memory = {0};
    jx_allocator allocator = failing_allocator(&memory);
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_portfolio_new_in(&allocator, &portfolio), JX_OK);
    for (int i = 0; i < 2; i++) add(portfolio, make_form("甲", "10", "10", lines, 2));
    size_t before = memory.live_bytes, blocks = memory.live_blocks;
    jx_status status = JX_ERROR_NO_MEMORY;
    size_t refused = 0;
    for (; status != JX_OK; refused++) {
        jx_assessment *all = NULL;
        memory = (failing){.fail_at = refused + 1, .from_then_on = true, .live_bytes = before, .live_blocks = blocks};
        status = jx_portfolio_combine(portfolio, NULL, &all);
        if (status != JX_OK) assert_int_equal(status, JX_ERROR_NO_MEMORY);
        jx_assessment_unref(all);
        assert_int_equal(memory.live_bytes, before);
    }
    assert_true(refused > 10);
    jx_portfolio_unref(portfolio);
    assert_int_equal(memory.live_bytes, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(combines_values),         cmocka_unit_test(combines_before_it_scores),
        cmocka_unit_test(keeps_what_is_apart),     cmocka_unit_test(refuses),
        cmocka_unit_test(survives_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
