/* SPDX-License-Identifier: Apache-2.0 */
/* A web of handles that stand on each other is given back in every order. What is left over stays whole until it is
 * given back itself, and nothing is left in the end. Freed memory is overwritten, so that a handle that went too early
 * shows. */
#include "unit.h"

#include <string.h>

#include "jixiao/jixiao.h"
#include "failing.h"

enum { SCHEME, PROJECT, INDICATOR, VALUE, ASSESSMENT, PORTFOLIO, READING, HANDLES };

typedef struct web {
    void *handles[HANDLES];
} web;

#define KIND(name, looks_whole)                                                                                        \
    static void give_back_##name(void *handle) {                                                                       \
        jx_##name##_unref(handle);                                                                                     \
    }                                                                                                                  \
    static int name##_is_whole(void *handle) {                                                                         \
        const jx_##name *name = handle;                                                                                \
        return looks_whole;                                                                                            \
    }

/* An assessment with all that it stands on. */
static int stands(const jx_assessment *assessment, const char *name) {
    if (strcmp(jx_scheme_id(jx_assessment_scheme(assessment)), "own") != 0) return 0;
    return strcmp(jx_indicator_name(jx_assessment_indicator(assessment, 0)), name) == 0;
}

static int has_project(const jx_assessment *assessment) {
    return strcmp(jx_project_text(jx_assessment_project(assessment), JX_PROJECT_NAME), "健身路径养护") == 0;
}

KIND(scheme, strcmp(jx_scheme_id(scheme), "own") == 0 && jx_scheme_length(scheme, "classes") > 0)
KIND(project, strcmp(jx_project_text(project, JX_PROJECT_NAME), "健身路径养护") == 0)
KIND(indicator, strcmp(jx_value_text(jx_indicator_target(indicator)), "≥95%") == 0)
KIND(value, strcmp(jx_value_text(value), "≥95%") == 0 && strcmp(jx_value_unit(value), "%") == 0)
KIND(assessment, stands(assessment, "合格率") && has_project(assessment))
KIND(portfolio, stands(jx_portfolio_assessment(portfolio, 0), "合格率") && jx_portfolio_left_out(portfolio, 1) == 1)
KIND(reading, stands(jx_reading_assessment(reading, 0), "开放天数"))

static const struct {
    void (*give_back)(void *handle);
    int (*is_whole)(void *handle);
} kinds[HANDLES] = {
    [SCHEME] = {give_back_scheme, scheme_is_whole},
    [PROJECT] = {give_back_project, project_is_whole},
    [INDICATOR] = {give_back_indicator, indicator_is_whole},
    [VALUE] = {give_back_value, value_is_whole},
    [ASSESSMENT] = {give_back_assessment, assessment_is_whole},
    [PORTFOLIO] = {give_back_portfolio, portfolio_is_whole},
    [READING] = {give_back_reading, reading_is_whole},
};

/* The grid goes at once: a reading does not stand on it. */
static jx_reading *read_form(const jx_allocator *allocator, jx_scheme *scheme) {
    static const char *const rows[][6] = {
        {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值"},
        {"产出指标", "数量指标", "开放天数", "≥300天", "310天", "50"},
        {"效益指标", "社会效益指标", "受益人次", "≥2000人次", "2100人次", "30"},
        {"满意度指标", "服务对象满意度指标", "使用者满意度", "≥90%", "93%", "10"},
    };
    jx_grid *grid = NULL;
    jx_reading *reading = NULL;
    assert_int_equal(jx_grid_new_in(allocator, &grid), JX_OK);
    for (size_t row = 0; row < sizeof rows / sizeof rows[0]; row++) {
        assert_int_equal(jx_grid_add_row(grid, JX_ROW_TABLE, 1, "row"), JX_OK);
        for (size_t i = 0; i < 6; i++)
            assert_int_equal(jx_grid_add_cell(grid, -1, rows[row][i], SIZE_MAX, 1, 1), JX_OK);
    }
    assert_int_equal(jx_reading_new(grid, scheme, &reading), JX_OK);
    jx_grid_unref(grid);
    return reading;
}

static web weave(const jx_allocator *allocator) {
    jx_scheme *base = NULL, *scheme = NULL;
    jx_project *project = NULL;
    jx_indicator *indicator = NULL;
    jx_assessment *assessment = NULL;
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_scheme_builtin("mof-2020", &base), JX_OK);
    assert_int_equal(jx_scheme_new_in(allocator, "own", base, &scheme), JX_OK);
    jx_scheme_unref(base);
    assert_int_equal(jx_scheme_freeze(scheme), JX_OK);
    assert_int_equal(jx_project_new_in(allocator, &project), JX_OK);
    assert_int_equal(jx_project_set_text(project, JX_PROJECT_NAME, "健身路径养护"), JX_OK);
    assert_int_equal(jx_indicator_new_in(allocator, "output.quality", "合格率", &indicator), JX_OK);
    assert_int_equal(jx_indicator_set_target(indicator, "≥95%"), JX_OK);
    assert_int_equal(jx_indicator_set_weight(indicator, "50"), JX_OK);
    assert_int_equal(jx_assessment_new_in(allocator, scheme, &assessment), JX_OK);
    assert_int_equal(jx_assessment_set_project(assessment, project), JX_OK);
    assert_int_equal(jx_assessment_add_indicator(assessment, indicator), JX_OK);
    assert_int_equal(jx_assessment_audit(assessment), JX_OK);
    jx_value *value = jx_value_ref((jx_value *)jx_indicator_target(indicator));
    jx_reading *reading = read_form(allocator, scheme);
    assert_int_equal(jx_portfolio_new_in(allocator, &portfolio), JX_OK);
    assert_int_equal(jx_portfolio_add(portfolio, assessment), JX_OK);
    assert_int_equal(jx_portfolio_add_reading(portfolio, reading, "form.txt"), JX_OK);
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    return (web){{scheme, project, indicator, value, assessment, portfolio, reading}};
}

static void give_back(const web *all, const int *order) {
    for (int i = 0; i < HANDLES; i++) {
        for (int left = i; left < HANDLES; left++) assert_true(kinds[order[left]].is_whole(all->handles[order[left]]));
        kinds[order[i]].give_back(all->handles[order[i]]);
    }
}

static void swap(int *order, int a, int b) {
    int held = order[a];
    order[a] = order[b];
    order[b] = held;
}

/* The next order by the alphabet; 0 after the last. */
static int next_order(int *order) {
    int from = HANDLES - 2, with = HANDLES - 1;
    while (from >= 0 && order[from] > order[from + 1]) from--;
    if (from < 0) return 0;
    while (order[with] < order[from]) with--;
    swap(order, from, with);
    for (int a = from + 1, b = HANDLES - 1; a < b; a++, b--) swap(order, a, b);
    return 1;
}

static void test_any_order(void **state) {
    (void)state;
    int order[HANDLES], orders = 0;
    for (int i = 0; i < HANDLES; i++) order[i] = i;
    do {
        failing memory = {0};
        jx_allocator allocator = failing_allocator(&memory);
        web all = weave(&allocator);
        give_back(&all, order);
        assert_int_equal(memory.live_blocks, 0);
        assert_int_equal(memory.wrong_sizes, 0);
        orders++;
    } while (next_order(order));
    assert_int_equal(orders, 5040);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_any_order)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
