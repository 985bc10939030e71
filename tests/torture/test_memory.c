/* SPDX-License-Identifier: Apache-2.0 */
/* Every scenario is run once in peace, and then again for each of its allocations with that one failing, alone and with
 * all that follow. Whatever fails, nothing crashes, nothing leaks, every size given back is right, outputs of failed
 * calls are untouched, and the answer is "out of memory". */
#include "unit.h"

#include <string.h>

#include "value/value.h"
#include "failing.h"

#define STEP(call)                                                                                                     \
    do {                                                                                                               \
        if (status == JX_OK) status = (call);                                                                          \
    } while (0)

typedef jx_status (*scenario)(const jx_allocator *allocator);

static jx_scheme *scheme; /* shared by all runs, from ordinary memory */

static char nothing[1];
#define UNTOUCHED ((void *)nothing)

/* What a constructor left in its output: a handle when it succeeded, else what was there before. */
static void *made(jx_status status, void *out) {
    if (status == JX_OK) {
        assert_ptr_not_equal(out, UNTOUCHED);
        return out;
    }
    assert_ptr_equal(out, UNTOUCHED);
    return NULL;
}

static jx_status values(const jx_allocator *allocator) {
    static const char *const texts[] = {"",        "有效",       "≥80%",          "21 万份",
                                        "15-20个", "12月底之前", "每人每年300元", "583元/人*月"};
    jx_status status = JX_OK;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        jx_value *value = UNTOUCHED;
        jx_status one = jxi_value_new(allocator, texts[i], &value);
        value = made(one, value);
        if (value) assert_true(!texts[i][0] || strcmp(jx_value_text(value), texts[i]) == 0);
        jx_value_unref(value);
        STEP(one);
    }
    return status;
}

/* A setter that fails leaves the old text. */
static jx_status projects(const jx_allocator *allocator) {
    jx_project *project = UNTOUCHED;
    jx_status status = jx_project_new_in(allocator, &project);
    project = made(status, project);
    STEP(jx_project_set_text(project, JX_PROJECT_NAME, "社区健身路径"));
    STEP(jx_project_set_amount(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR, "146.68", "万元"));
    if (status == JX_OK) {
        status = jx_project_set_text(project, JX_PROJECT_NAME, "健身指导");
        assert_string_equal(jx_project_text(project, JX_PROJECT_NAME), status == JX_OK ? "健身指导" : "社区健身路径");
        jx_status amount = jx_project_set_amount(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR, "9元", NULL);
        bool kept = strcmp(jx_project_amount_text(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR), "146.68") == 0;
        assert_int_equal(kept, amount != JX_OK);
        STEP(amount);
    }
    jx_project_unref(project);
    return status;
}

static jx_status indicators(const jx_allocator *allocator) {
    jx_indicator *indicator = UNTOUCHED;
    jx_status status = jx_indicator_new_in(allocator, "output.quality", "合格率", &indicator);
    indicator = made(status, indicator);
    STEP(jx_indicator_set_target(indicator, "≥95%"));
    STEP(jx_indicator_set_actual(indicator, "98%"));
    STEP(jx_indicator_set_weight(indicator, "10"));
    STEP(jx_indicator_set_claimed(indicator, "9.5分"));
    STEP(jx_indicator_set_reason(indicator, "工期顺延"));
    STEP(jx_indicator_set_place(indicator, "line 7"));
    if (status == JX_OK) {
        status = jx_indicator_set_target(indicator, "≥96%");
        const char *left = status == JX_OK ? "≥96%" : "≥95%";
        assert_string_equal(jx_value_text(jx_indicator_target(indicator)), left);
    }
    jx_indicator_unref(indicator);
    return status;
}

static jx_status fill(jx_assessment *assessment) {
    static const struct {
        const char *category, *name, *target, *actual, *claimed, *points;
    } lines[] = {
        {"output.quantity", "指导场次", "≥120场", "124场", "10", "10"},
        {"output.quality", "完好率", "≥98%", "90%", "10", "20"},
        {"output.timeliness", "完成时间", "12月底前", "2021年11月", "10", "10"},
        {"output.cost", "年养护费用", "≤9600元", "1.2万元", "9", "10"},
        {"benefit.social", "带动作用", "有效提升", "有效", "30", "30"},
        {"satisfaction.recipients", "满意度", "≥90%", "零投诉", "10", "10"},
    };
    jx_status status = jx_assessment_set_text(assessment, JX_PROJECT_NAME, "健身路径养护");
    STEP(jx_assessment_set_text(assessment, JX_PROJECT_YEAR, "2021"));
    STEP(jx_assessment_set_funds(assessment, JX_FUNDS_TOTAL, "120", "120.00", "999000元"));
    STEP(jx_assessment_set_funds(assessment, JX_FUNDS_FISCAL, "100", "110.00", "99"));
    for (size_t i = 0; i < sizeof lines / sizeof lines[0]; i++) {
        int32_t before = jx_assessment_count(assessment);
        jx_status one = jx_assessment_add(assessment, lines[i].category, lines[i].name, lines[i].target,
                                          lines[i].actual, lines[i].points, lines[i].claimed);
        assert_int_equal(jx_assessment_count(assessment) - before, one == JX_OK);
        STEP(one);
    }
    STEP(jx_assessment_set_claim(assessment, JX_CLAIM_EXECUTION_RATE, "83%"));
    STEP(jx_assessment_set_claim(assessment, JX_CLAIM_TOTAL_SCORE, "99"));
    STEP(jx_assessment_set_claimed_grade(assessment, "良"));
    STEP(jx_assessment_set_class_points(assessment, "output", "60"));
    STEP(jx_assessment_add_note(assessment, JX_NOTE_PLACEHOLDER, "line 3", "指标1"));
    STEP(jx_assessment_set_source(assessment, "form.txt", "lines 1-20"));
    return status;
}

static jx_status explain_all(jx_assessment *assessment) {
    static const char *const languages[] = {"zh", "en"};
    jx_status status = JX_OK;
    for (int32_t item = JX_ITEM_GRADE; item < jx_assessment_count(assessment); item++) {
        const char *text = UNTOUCHED;
        jx_status one = jx_assessment_explain(assessment, item, languages[item & 1], &text);
        assert_int_equal(text == UNTOUCHED, one != JX_OK);
        STEP(one);
    }
    return status;
}

static jx_status assessments(const jx_allocator *allocator) {
    jx_assessment *assessment = UNTOUCHED;
    jx_status status = jx_assessment_new_in(allocator, scheme, &assessment);
    assessment = made(status, assessment);
    STEP(fill(assessment));
    STEP(jx_assessment_evaluate(assessment));
    STEP(explain_all(assessment));
    STEP(jx_assessment_audit(assessment));
    STEP(jx_assessment_audit(assessment)); /* again, over the findings of the first */
    if (status == JX_OK) assert_true(jx_assessment_finding_count(assessment) > 0);
    jx_assessment_unref(assessment);
    return status;
}

/* A call that failed may be made again. */
static jx_status second_tries(const jx_allocator *allocator) {
    jx_assessment *assessment = NULL;
    if (jx_assessment_new_in(allocator, scheme, &assessment) != JX_OK) return JX_ERROR_NO_MEMORY;
    jx_status first = jx_assessment_add(assessment, "output", "办件量", "5", "5", "5", "5"), status = first;
    if (first != JX_OK) status = jx_assessment_add(assessment, "output", "办件量", "5", "5", "5", "5");
    if (status == JX_OK) assert_int_equal(jx_assessment_count(assessment), 1);
    jx_assessment_unref(assessment);
    return first;
}

static const char *const form[] = {
    "社区健身路径养护项目支出绩效自评表",
    "(2021 年度)",
    "项目名称,社区健身路径养护与指导",
    "主管部门,石桥区文体局,实施单位,石桥区健身指导站",
    "项目资金 (万元),,年初预算数,全年预算数,全年执行数,分值,执行率,得分",
    ",年度资金总额,120.00,120.00,115.20,10,96.00%,9.60",
    ",其中：当年财政拨款,100.00,100.00,96.00,—,,—",
    "年度总体目标,预期目标,实际完成情况",
    ",按计划养护85条健身路径。,85条健身路径全部按计划养护。",
    "绩效指标,一级指标,二级指标,三级指标,年度指标值,实际完成值,分值,得分,偏差原因分析及改进措施",
    ",产出指标 50分,数量指标,组织健身指导场次,≥120场,124场,20,20,",
    ",,质量指标,健身器材完好率,≥98%,96.04%,30,29.4,冬季低温；已补修。",
    ",效益指标 30分,社会效益指标,参加健身指导的居民人次,≥2.4万人次,2.52万人次,30,30,",
    ",满意度指标 10分,服务对象满意度指标,居民满意度,≥90%,93.5%,10,10,",
    "总分,,,,,,100,99",
};

static jx_status add_line(jx_grid *grid, const char *line) {
    bool table = strchr(line, ',') != NULL;
    jx_status status = jx_grid_add_row(grid, table ? JX_ROW_TABLE : JX_ROW_TEXT, table, "line");
    for (const char *end;; line = end + 1) {
        end = line + strcspn(line, ",");
        STEP(jx_grid_add_cell(grid, -1, line, (size_t)(end - line), table && *line == '\0' ? 2 : 1, 1));
        if (!*end) return status;
    }
}

static jx_status make_grid(const jx_allocator *allocator, jx_grid **out) {
    jx_grid *grid = UNTOUCHED;
    jx_status status = jx_grid_new_in(allocator, &grid);
    grid = made(status, grid);
    for (size_t i = 0; i < sizeof form / sizeof form[0]; i++) STEP(add_line(grid, form[i]));
    *out = grid;
    return status;
}

static jx_status readings(const jx_allocator *allocator) {
    jx_grid *grid = NULL;
    jx_reading *reading = UNTOUCHED;
    jx_status status = make_grid(allocator, &grid);
    jx_status read = status == JX_OK ? jx_reading_new(grid, NULL, &reading) : status;
    reading = made(read, reading);
    STEP(read);
    for (int32_t i = 0; i < jx_reading_count(reading); i++)
        STEP(jx_assessment_audit(jx_reading_assessment(reading, i)));
    if (status == JX_OK) assert_int_equal(jx_reading_count(reading), 1);
    jx_grid_unref(grid); /* before what was made of it */
    jx_reading_unref(reading);
    return status;
}

static jx_status portfolios(const jx_allocator *allocator) {
    jx_portfolio *portfolio = UNTOUCHED;
    jx_grid *grid = NULL;
    jx_reading *reading = NULL;
    jx_status status = jx_portfolio_new_in(allocator, &portfolio);
    portfolio = made(status, portfolio);
    STEP(make_grid(allocator, &grid));
    STEP(jx_reading_new(grid, scheme, &reading));
    STEP(jx_portfolio_add_reading(portfolio, reading, "form.txt"));
    STEP(jx_portfolio_add_row(portfolio, "健身指导站", "健身路径养护", "1.4648", "90", JX_GRADE_GOOD, "line 3"));
    STEP(jx_portfolio_add_row(portfolio, "健身指导站", "场馆开放", "50", "90", JX_GRADE_EXCELLENT, "line 4"));
    STEP(jx_portfolio_set_claimed_total(portfolio, "0.000007", "line 5"));
    STEP(jx_portfolio_add_statement(portfolio, JX_STATEMENT_EXECUTED, "0.000008", "line 6"));
    STEP(jx_portfolio_audit(portfolio));
    STEP(jx_portfolio_audit(portfolio));
    if (status == JX_OK) assert_true(jx_portfolio_finding_count(portfolio) > 0);
    jx_reading_unref(reading);
    jx_grid_unref(grid);
    jx_portfolio_unref(portfolio);
    return status;
}

static jx_status schemes(const jx_allocator *allocator) {
    jx_scheme *own = UNTOUCHED;
    jx_status status = jx_scheme_new_in(allocator, "own-2021", scheme, &own);
    own = made(status, own);
    STEP(jx_scheme_set(own, "execution.weight", "10"));
    STEP(jx_scheme_set(own, "name.en", "our own rules"));
    STEP(jx_scheme_freeze(own));
    jx_scheme_unref(own);
    return status;
}

static void assert_clean(const failing *state, size_t k) {
    if (state->live_bytes || state->live_blocks) fail_msg("allocation %zu: %zu bytes leak", k, state->live_bytes);
    if (state->wrong_sizes) fail_msg("allocation %zu: %zu wrong sizes", k, state->wrong_sizes);
}

static void torture(scenario run) {
    failing state = {.calls = 0};
    jx_allocator allocator = failing_allocator(&state);
    assert_int_equal(run(&allocator), JX_OK);
    assert_clean(&state, 0);
    size_t calls = state.calls;
    assert_true(calls > 0);
    for (size_t k = 1; k <= calls; k++) {
        for (int from_then_on = 0; from_then_on <= 1; from_then_on++) {
            state = (failing){.fail_at = k, .from_then_on = from_then_on != 0};
            jx_status status = run(&allocator);
            if (!state.failed || status != JX_ERROR_NO_MEMORY) fail_msg("allocation %zu: status %d", k, (int)status);
            assert_clean(&state, k);
        }
    }
    print_message("%zu allocations, each failed twice\n", calls);
}

static void torture_scenario(void **state) {
    torture(*(scenario *)*state);
}

static int set_up(void **state) {
    (void)state;
    return jx_scheme_builtin("mof-2020", &scheme);
}

static int tear_down(void **state) {
    (void)state;
    jx_scheme_unref(scheme);
    return 0;
}

#define SCENARIO(function)                                                                                             \
    {                                                                                                                  \
#function, torture_scenario, NULL, NULL, &(scenario) {                                                         \
            function                                                                                                   \
        }                                                                                                              \
    }

int main(void) {
    const struct CMUnitTest tests[] = {
        SCENARIO(values),       SCENARIO(projects), SCENARIO(indicators), SCENARIO(assessments),
        SCENARIO(second_tries), SCENARIO(readings), SCENARIO(portfolios), SCENARIO(schemes),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
