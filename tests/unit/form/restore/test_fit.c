/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/restore/fit.h"

/* The text as one cell; the look points into the stream, which must live. */
typedef struct seen {
    jx_grid *grid;
    jxi_stream stream;
    jxi_look look;
} seen;

static seen see(const char *text) {
    seen s = {.grid = grid_of(text)};
    assert_int_equal(jxi_stream_read(&s.grid->object.allocator, s.grid, 0, 1, &s.stream), JX_OK);
    s.look = jxi_look_of(&s.stream, 0, s.stream.count);
    return s;
}

static void unsee(seen *s) {
    jxi_stream_free(&s->stream);
    jx_grid_unref(s->grid);
}

static const jxi_look nothing = {.figure = {JX_NONE, -1}};

static jxi_so_far empty_row(void) {
    return (jxi_so_far){nothing, nothing, nothing, nothing, nothing, nothing};
}

static int32_t fit(const jxi_plan *plan, int32_t column, const char *text, const jxi_so_far *row) {
    seen s = see(text);
    int32_t cost = jxi_cell_fit(plan, column, &s.look, s.stream.count, row);
    unsee(&s);
    return cost;
}

static void columns(void **state) {
    static const struct {
        int32_t column;
        const char *text;
        bool fits;
    } cases[] = {
        {JXI_LABEL_LEVEL3, "栽种株数", true}, {JXI_LABEL_LEVEL3, "□", false},   {JXI_LABEL_SIGN, "≥", true},
        {JXI_LABEL_SIGN, "80", false},        {JXI_LABEL_MEASURE, "株", true},  {JXI_LABEL_MEASURE, "8", false},
        {JXI_LABEL_WEIGHT, "10", true},       {JXI_LABEL_WEIGHT, "101", false}, {JXI_LABEL_WEIGHT, "株", false},
        {JXI_LABEL_SCORE, "9.5", true},       {JXI_LABEL_SCORE, "-3", false},   {JXI_LABEL_SUBCLASS, "制度指标", true},
        {JXI_LABEL_SUBCLASS, "制度", false},  {JXI_LABEL_RATE, "98%", true},    {JXI_LABEL_RATE, "好", false},
        {JXI_LABEL_TARGET, "≥3", true},       {JXI_LABEL_REASON, "雨季", true},
    };
    (void)state;
    const jxi_plan plan = {.delimiter = JXI_GAP_SPACE};
    jxi_so_far row = empty_row();
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if ((fit(&plan, cases[i].column, cases[i].text, &row) < JXI_UNFIT) != cases[i].fits)
            fail_msg("%s in column %d", cases[i].text, cases[i].column);
}

static void rows(void **state) {
    (void)state;
    jxi_plan plan = {.delimiter = JXI_GAP_NONE};
    jxi_so_far row = empty_row();
    seen target = see("80株"), actual = see("60株"), weight = see("10");
    row.target = target.look;
    assert_true(fit(&plan, JXI_LABEL_ACTUAL, "60株", &row) < fit(&plan, JXI_LABEL_ACTUAL, "60米", &row));
    assert_true(fit(&plan, JXI_LABEL_ACTUAL, "80株", &row) < fit(&plan, JXI_LABEL_ACTUAL, "81株", &row));
    row.actual = actual.look;
    row.weight = weight.look;
    assert_true(fit(&plan, JXI_LABEL_SCORE, "7.5", &row) < fit(&plan, JXI_LABEL_SCORE, "8.5", &row));
    assert_true(fit(&plan, JXI_LABEL_SCORE, "8.5", &row) < fit(&plan, JXI_LABEL_SCORE, "11", &row));
    unsee(&target);
    unsee(&actual);
    unsee(&weight);
}

static void borne_out(void **state) {
    static const struct {
        const char *target, *actual, *weight, *better, *worse; /* scores */
    } cases[] = {
        {"80株", "60株", "10", "7.5", "6"},     {"80株", "60", "10", "7.5", "10"},  {"≤80万元", "60", "10", "10", "9"},
        {"不超过8次", "6次", "5", "5", "3.75"}, {"≥200", "202", "10", "10", "9.5"},
    };
    (void)state;
    const jxi_plan plan = {.delimiter = JXI_GAP_NONE};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_so_far row = empty_row();
        seen target = see(cases[i].target), actual = see(cases[i].actual), weight = see(cases[i].weight);
        row.target = target.look;
        row.actual = actual.look;
        row.weight = weight.look;
        int32_t better = fit(&plan, JXI_LABEL_SCORE, cases[i].better, &row);
        int32_t worse = fit(&plan, JXI_LABEL_SCORE, cases[i].worse, &row);
        if (better >= 0 || worse <= 0) fail_msg("%s %s: %d %d", cases[i].target, cases[i].actual, better, worse);
        unsee(&target);
        unsee(&actual);
        unsee(&weight);
    }
}

static void money(void **state) {
    (void)state;
    jxi_plan plan = {.delimiter = JXI_GAP_NONE, .money = true, .count = 1, .columns = {JXI_LABEL_EXECUTED}};
    jxi_so_far row = empty_row();
    seen budget = see("40"), executed = see("30"), rate = see("75%");
    plan.whole[0] = 30 * JXI_ONE;
    assert_true(fit(&plan, JXI_LABEL_EXECUTED, "30", &row) < fit(&plan, JXI_LABEL_EXECUTED, "31", &row));
    assert_int_equal(fit(&plan, JXI_LABEL_EXECUTED, "30米", &row), JXI_UNFIT);
    assert_true(fit(&plan, JXI_LABEL_EXECUTED, "30万元", &row) < JXI_UNFIT);
    assert_true(fit(&plan, JXI_LABEL_RATE, "75%", &row) > 0); /* without amounts */
    row.budget = budget.look;
    row.executed = executed.look;
    assert_int_equal(fit(&plan, JXI_LABEL_RATE, "75%", &row), 0);
    assert_true(fit(&plan, JXI_LABEL_RATE, "57%", &row) > 0);
    row.rate = rate.look;
    assert_true(fit(&plan, JXI_LABEL_SCORE, "7.5", &row) < fit(&plan, JXI_LABEL_SCORE, "75", &row));
    unsee(&budget);
    unsee(&executed);
    unsee(&rate);
}

static void skips(void **state) {
    (void)state;
    assert_true(jxi_usual_skip(JXI_LABEL_LEVEL3, false) > jxi_usual_skip(JXI_LABEL_TARGET, false));
    assert_int_equal(jxi_usual_skip(JXI_LABEL_REASON, false), 0);
    const jxi_plan plan = {.count = 1, .columns = {JXI_LABEL_RATE}};
    assert_true(jxi_plan_has(&plan, JXI_LABEL_RATE));
    assert_false(jxi_plan_has(&plan, JXI_LABEL_SCORE));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(columns), cmocka_unit_test(rows), cmocka_unit_test(borne_out),
                                       cmocka_unit_test(money), cmocka_unit_test(skips)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
