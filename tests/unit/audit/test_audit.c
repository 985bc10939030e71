/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <stdio.h>

#include "audit/catalogue/catalogue.h"
#include "audit_case.h"
#include "failing.h"
#include "published_forms.h"
#include "scheme/scheme.h"

/* A form on which everything holds. */
#define CLEAN                                                                                                                \
    "text name|老年食堂配餐补助\ntext department|民政局\ntext unit|养老服务中心\ntext year|2021\n"          \
    "text goal|为辖区老人供餐，全年不少于 240 天。\ntext achieved|全年供餐 250 天。\n"                  \
    "funds total|80|80|72.4\nfunds fiscal|60|60|52.4\nfunds carryover|20|20|20\nfunds other|0|0|0\n"                         \
    "claim execution-weight|10\nclaim execution-rate|90.5%\nclaim execution-score|9.05\n"                                    \
    "class output|50\nclass benefit|30\nclass satisfaction|10\n"                                                             \
    "row output.quantity|供餐天数|≥240天|250天|20|20|\nrow output.quality|食材抽检合格率|100%|100%|20|20|\n"  \
    "row output.cost|单餐成本|≤15元/份|14.2元/份|10|10|\n"                                                         \
    "row benefit.social|参加老人占比|≥60%|57%|30|28.5|新建小区入住率低，已安排上门宣传\n"            \
    "row satisfaction.recipients|老人满意度|≥95%|96%|10|10|\nclaim total-weight|100\nclaim total-score|97.55\ngrade " \
    "优\n"

static void a_form_on_which_everything_holds_has_no_finding(void **state) {
    (void)state;
    static const char *const forms[] = {CLEAN, CLEAN "place lines 1-30"};
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        jx_assessment *form = form_of("mof-2020", forms[i]);
        assert_int_equal(jx_assessment_audit(form), JX_OK);
        print_findings(form);
        assert_int_equal(jx_assessment_finding_count(form), 0);
        jx_assessment_unref(form);
    }
}

/* The shortest form that each code of the form's own families fires on. */
static const audit_case shortest[] = {
    {"execution-rate-mismatch", "funds total|2|2|1\nclaim execution-rate|51%", NULL},
    {"execution-score-mismatch", "funds total|2|2|1\nclaim execution-score|4", NULL},
    {"execution-over-budget", "funds total|1|1|2", NULL},
    {"budget-zero", "funds total|0|0|1", NULL},
    {"fund-parts-mismatch", "funds total|1||\nfunds fiscal|2||", NULL},
    {"fund-row-points", "claim execution-weight|10\nfund-claim fiscal|10|", NULL},
    {"indicator-score-mismatch", "row output|甲|100%|50%|10|4", NULL},
    {"score-rounded-coarsely", "row output|甲|100%|86.2%|10|9", NULL},
    {"score-above-weight", "row output|甲|100%|50%|10|11", NULL},
    {"deduction-without-reason", "row output|甲|100%|100%|10|9|", NULL},
    {"unmet-target-full-score", "row output|甲|100%|50%|10|10", NULL},
    {"tier-out-of-range", "row output|甲|做好|未达成预期指标|10|9", NULL},
    {"total-score-mismatch", "row output|甲|100%|50%|10|5\nclaim total-score|6", NULL},
    {"weights-not-100", "row output|甲|100%|50%|10|5", NULL},
    {"class-weight-mismatch", "row output|甲|100%|50%|10|5\nclass output|20", NULL},
    {"weight-missing", "row output|甲|100%|50%|10|5\nrow output|乙|100%|50%||5", NULL},
    {"grade-mismatch", "claim total-score|90\ngrade 良", NULL},
    {"unit-confusion", "funds total|1|1|10000元", NULL},
    {"actual-type-mismatch", "row output|甲|5人|100%", NULL},
    {"actual-copied-from-target", "row output|甲|≥5人|≥5人", NULL},
    {"percentage-over-100", "row output|合格率|95%|101%", NULL},
    {"comparison-direction", "row output.cost|采购|≥5元|5元", NULL},
    {"placeholder-left", "note placeholder||指标1", NULL},
    {"date-after-year-end", "text year|2021\nrow output|甲|2021年12月|2022年1月", NULL},
    {"unreadable-value", "note unread||一", NULL},
    {"form-unreadable", "", NULL},
    {"shortfall-without-reason", "row output|甲|100%|50%|||", NULL},
    {"low-execution-without-reason", "funds total|2|2|1\ntext reason|", NULL},
    {"budget-change-without-reason", "funds total|2|1|1\ntext reason|", NULL},
    {"overshoot-without-reason", "row output|甲|1|2|||", NULL},
    {"reason-on-full-score", "row output|甲|1|1|10|10|人手不足", NULL},
    {"goal-without-text", "text goal|", NULL},
    {"required-field-missing", "text unit|", NULL},
    {"class-missing", "row output|甲|1|1", NULL},
    {"single-indicator", "row output|甲|1|1|60\nrow output|乙|1|1|40", NULL},
    {"money-as-quantity", "row output.quantity|预算执行率|1|1", NULL},
    {"duplicate-indicator", "row output|甲班|1|1\nrow output|甲班|1|2", NULL},
    {"vague-target", "row output|甲|有效提升|1", NULL},
    {"satisfaction-without-survey", "row satisfaction|甲|95%|零投诉", NULL},
    {"misclassified-indicator", "row output.cost|甲|5份|5份", NULL},
    {"achieved-without-spending", "funds total|2|2|1\nrow output|甲|1|1\nrow output|乙|2|2\nrow output|丙|3|3", NULL},
    {"all-full-marks",
     "row output|甲|1|1|1|1\nrow output|乙|1|1|1|1\nrow output|丙|1|1|1|1\nrow output|丁|1|1|1|1\nrow "
     "output|戊|1|1|1|1",
     NULL},
    {"narrative-amount-mismatch", "funds total|2|2|1\ntext goal|全年预算3万元", NULL},
};
enum { SHORTEST = sizeof shortest / sizeof shortest[0] };

static void every_code_fires_on_its_shortest_form(void **state) {
    (void)state;
    CHECK("mof-2020", shortest);
    const jxi_finding_kind *kind;
    for (size_t i = 0; (kind = jxi_finding_kind_at(i)) != NULL && kind->id < JXI_SUMMARY_AMOUNT_MISMATCH; i++) {
        size_t at = 0;
        while (at < SHORTEST && strcmp(shortest[at].code, kind->code) != 0) at++;
        if (at == SHORTEST) fail_msg("no form triggers %s", kind->code);
    }
}

static void findings_stand_in_the_order_of_the_form(void **state) {
    (void)state;
    jx_assessment *form =
        form_of("mof-2020", "text unit|\nfunds total|1|1|2\ntext goal|\nrow output|甲|100%|50%|10|9|\n"
                            "row output|乙|100%|100%|10|9|\nclaim total-score|90\ngrade 良");
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    static const struct {
        const char *code;
        int32_t item;
    } wanted[] = {{"required-field-missing", JX_ITEM_TOTAL}, {"execution-over-budget", JX_ITEM_EXECUTION},
                  {"goal-without-text", JX_ITEM_TOTAL},      {"indicator-score-mismatch", 0},
                  {"shortfall-without-reason", 0},           {"deduction-without-reason", 1},
                  {"class-missing", JX_ITEM_TOTAL},          {"class-missing", JX_ITEM_TOTAL},
                  {"weights-not-100", JX_ITEM_TOTAL},        {"grade-mismatch", JX_ITEM_GRADE}};
    enum { WANTED = sizeof wanted / sizeof wanted[0] };
    if (jx_assessment_finding_count(form) != WANTED) print_findings(form);
    assert_int_equal(jx_assessment_finding_count(form), WANTED);
    for (int32_t i = 0; i < WANTED; i++) {
        assert_string_equal(jx_finding_code(jx_assessment_finding(form, i)), wanted[i].code);
        assert_int_equal(jx_finding_item(jx_assessment_finding(form, i)), wanted[i].item);
    }
    jx_assessment_unref(form);
}

static void an_audit_replaces_the_one_before(void **state) {
    (void)state;
    jx_assessment *form = form_of("mof-2020", CLEAN "claim total-score|95");
    for (int i = 0; i < 3; i++) {
        assert_int_equal(jx_assessment_audit(form), JX_OK);
        assert_int_equal(jx_assessment_finding_count(form), 1);
    }
    const jx_finding *finding = jx_assessment_finding(form, 0);
    assert_string_equal(jx_finding_code(finding), "total-score-mismatch");
    assert_int_equal(jx_finding_claimed(finding), jxi_points(95));
    assert_int_equal(jx_finding_computed(finding), 97550000);
    assert_int_equal(jx_assessment_set_claim(form, JX_CLAIM_TOTAL_SCORE, "97.55"), JX_OK);
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    assert_int_equal(jx_assessment_finding_count(form), 0);
    jx_assessment_unref(form);
    assert_int_equal(jx_assessment_audit(NULL), JX_ERROR_ARGUMENT);
}

static void a_finding_stands_where_it_was_read(void **state) {
    (void)state;
    jx_assessment *form = form_of("mof-2020", "place lines 1-9\nfunds total|1|1|2\nrow output|甲|100%|50%|10|10");
    assert_int_equal(jx_indicator_set_place(jx_assessment_indicator(form, 0), "line 7"), JX_OK);
    assert_int_equal(jxi_text_set(&form->object.allocator, &form->fund_place, "line 3"), JX_OK);
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    assert_string_equal(jx_finding_place(finding_of(form, "execution-over-budget")), "line 3");
    assert_string_equal(jx_finding_place(finding_of(form, "unmet-target-full-score")), "line 7");
    assert_string_equal(jx_finding_basis(finding_of(form, "unmet-target-full-score")), "财预〔2020〕10号");
    jx_assessment_unref(form);
}

/* "X code@row; ! code@row; " of all errors and warnings. */
static void list_findings(const jx_assessment *form, jxi_buffer *list) {
    for (int32_t i = 0; i < jx_assessment_finding_count(form); i++) {
        const jx_finding *finding = jx_assessment_finding(form, i);
        if (jx_finding_severity(finding) == JX_SEVERITY_NOTE) continue;
        jxi_buffer_text(list, jx_finding_severity(finding) == JX_SEVERITY_ERROR ? "X " : "! ");
        jxi_buffer_text(list, jx_finding_code(finding));
        jxi_buffer_text(list, "@");
        jxi_buffer_decimal(list, jxi_points(jx_finding_item(finding)), 0);
        jxi_buffer_text(list, "; ");
    }
}

static void published_forms_get_what_is_true_of_them(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof published_forms / sizeof published_forms[0]; i++) {
        const published_form *item = &published_forms[i];
        jx_assessment *form = form_of(item->scheme, item->form);
        jxi_buffer list = {.allocator = &allocator};
        assert_int_equal(jx_assessment_audit(form), JX_OK);
        check_sentences(form);
        list_findings(form, &list);
        if (strcmp(list.data ? list.data : "", item->findings) != 0) {
            print_findings(form);
            fail_msg("%s", item->id);
        }
        jxi_buffer_free(&list);
        jx_assessment_unref(form);
    }
}

static uint64_t next_random(uint64_t *seed) {
    *seed = *seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return *seed >> 33;
}

/* An indicator of `points` with a target and an actual at random, and a reason where it falls short. */
static void add_random_row(jx_assessment *form, uint64_t *seed, const char *category, int64_t points) {
    char weight[8];
    static const char *const signs[] = {"≥", "≤", "=", "", ">"}, *const units[] = {"%", "人", "", "公里", "次"};
    char name[32], target[48], actual[48];
    const char *unit = units[next_random(seed) % 5];
    snprintf(weight, sizeof weight, "%d", (int)points);
    snprintf(name, sizeof name, "指标甲%u", (unsigned)(next_random(seed) % 100000));
    snprintf(target, sizeof target, "%s%u%s", signs[next_random(seed) % 5], (unsigned)(50 + next_random(seed) % 50),
             unit);
    snprintf(actual, sizeof actual, "%u.%u%s", (unsigned)(40 + next_random(seed) % 60),
             (unsigned)(next_random(seed) % 10), unit);
    assert_int_equal(jx_assessment_add(form, category, name, target, actual, weight, NULL), JX_OK);
    jx_indicator *row = jx_assessment_indicator(form, jx_assessment_count(form) - 1);
    assert_int_equal(jx_indicator_set_reason(row, "上级调整任务"), JX_OK);
}

static void claim_figure(jx_assessment *form, int32_t claim, jx_decimal value, int32_t decimals) {
    char digits[32];
    assert_int_equal(jx_decimal_round(value, decimals, &value), JX_OK);
    assert_int_equal(jx_decimal_format(value, decimals, digits, sizeof digits), JX_OK);
    assert_int_equal(jx_assessment_set_claim(form, claim, digits), JX_OK);
}

/* Claims everything as the rules give it. */
static void fill_in_by_the_rules(jx_assessment *form) {
    char digits[32];
    assert_int_equal(jx_assessment_set_claim(form, JX_CLAIM_EXECUTION_WEIGHT, "10"), JX_OK);
    assert_int_equal(jx_assessment_evaluate(form), JX_OK);
    for (int32_t i = 0; i < jx_assessment_count(form); i++) {
        assert_int_equal(jx_decimal_format(jx_assessment_score(form, i), 2, digits, sizeof digits), JX_OK);
        assert_int_equal(jx_indicator_set_claimed(jx_assessment_indicator(form, i), digits), JX_OK);
    }
    jx_decimal rate = form->execution_rate, score = form->execution.score, total = form->totals[JX_TOTAL_RECOMPUTED];
    claim_figure(form, JX_CLAIM_EXECUTION_RATE, rate, 1);
    claim_figure(form, JX_CLAIM_EXECUTION_SCORE, score, 2);
    claim_figure(form, JX_CLAIM_TOTAL_SCORE, total, 2);
    const jxi_band *band = jxi_band_at(form->scheme->rules, jxi_band_of(form->scheme->rules, total));
    assert_int_equal(jx_assessment_set_claimed_grade(form, jx_grade_name(band->grade, "zh")), JX_OK);
}

static void a_form_filled_in_by_the_rules_has_no_error(void **state) {
    (void)state;
    uint64_t seed = 2021;
    for (int round = 0; round < 2000; round++) {
        jx_assessment *form = form_of("mof-2020", "");
        char spent[24];
        snprintf(spent, sizeof spent, "%u.%02u", (unsigned)(next_random(&seed) % 120),
                 (unsigned)(next_random(&seed) % 100));
        form_funds(form, "120", "120", spent);
        int64_t first = 5 + (int64_t)(next_random(&seed) % 40), second = 5 + (int64_t)(next_random(&seed) % 20);
        add_random_row(form, &seed, "output.quantity", first);
        add_random_row(form, &seed, "output.quality", 50 - first);
        add_random_row(form, &seed, "benefit.social", second);
        add_random_row(form, &seed, "benefit.economic", 30 - second);
        add_random_row(form, &seed, "satisfaction.recipients", 10);
        fill_in_by_the_rules(form);
        assert_int_equal(jx_assessment_audit(form), JX_OK);
        for (int32_t i = 0; i < jx_assessment_finding_count(form); i++)
            if (jx_finding_severity(jx_assessment_finding(form, i)) == JX_SEVERITY_ERROR) {
                print_findings(form);
                fail_msg("round %d", round);
            }
        jx_assessment_unref(form);
    }
}

static void figures_at_the_edge_do_no_harm(void **state) {
    (void)state;
#define MOST "9223372036854.775807"
    static const char *const forms[] = {
        "funds total|" MOST "|" MOST "|" MOST "\nfunds fiscal|-" MOST "|-" MOST "|0.000001\nclaim execution-rate|" MOST,
        "funds total|-1|-1|-1\nclaim execution-rate|-" MOST "\nclaim execution-score|" MOST,
        "funds total|1|1|-" MOST "\nrow output|甲|1|1|1|1\nrow output|乙|1|1|1|1\nrow output|丙|1|1|1|1",
        "class output|-" MOST "\nrow output|甲|1|不适用|" MOST "|1\nrow output|乙|1|不适用|" MOST "|1",
        "class output|-" MOST "\nrow output|甲|1|1|5000000000000|1",
        "row output|甲|" MOST "%|-" MOST "%|10|" MOST "|\nclaim total-score|-" MOST "\nclaim total-weight|" MOST,
        "row output.cost|甲|0|0|0.000001|0.000001\nclaim execution-weight|0\nclaim execution-score|0",
        "text goal|全年预算" MOST "亿元\ntext achieved|全年执行数0元\nfunds total|1|1|1",
        "text year|9999\nrow output.timeliness|甲|9999年12月31日|0001年1月1日|1|1|",
    };
    for (size_t i = 0; i < sizeof forms / sizeof forms[0]; i++) {
        jx_assessment *form = form_of("mof-2020", forms[i]);
        jx_status status = jx_assessment_audit(form);
        assert_true(status == JX_OK || status == JX_ERROR_RANGE);
        check_sentences(form);
        jx_assessment_unref(form);
    }
}

/* Gives memory `left` times, then none; counts what is held. */
/* A copy of a form in memory that runs out: only its own findings are made from it. */
static void audit_with_little_memory(const char *text) {
    for (size_t call = 1;; call++) {
        jx_assessment *form = form_of("mof-2020", text);
        assert_int_equal(jx_assessment_evaluate(form), JX_OK);
        failing memory = {.fail_at = call, .from_then_on = true};
        jx_allocator kept = form->object.allocator;
        form->object.allocator = failing_allocator(&memory);
        jx_status status = jx_assessment_audit(form);
        if (status != JX_OK) {
            assert_int_equal(status, JX_ERROR_NO_MEMORY);
            assert_int_equal(jx_assessment_finding_count(form), 0);
        }
        jxi_findings_free(&form->object.allocator, &form->findings);
        assert_int_equal(memory.live_blocks, 0);
        form->object.allocator = kept;
        jx_assessment_unref(form);
        if (status == JX_OK) return;
    }
}

static void an_audit_survives_without_memory(void **state) {
    (void)state;
    for (size_t i = 0; i < SHORTEST; i++) audit_with_little_memory(shortest[i].form);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_form_on_which_everything_holds_has_no_finding),
        cmocka_unit_test(every_code_fires_on_its_shortest_form),
        cmocka_unit_test(findings_stand_in_the_order_of_the_form),
        cmocka_unit_test(an_audit_replaces_the_one_before),
        cmocka_unit_test(a_finding_stands_where_it_was_read),
        cmocka_unit_test(published_forms_get_what_is_true_of_them),
        cmocka_unit_test(a_form_filled_in_by_the_rules_has_no_error),
        cmocka_unit_test(figures_at_the_edge_do_no_harm),
        cmocka_unit_test(an_audit_survives_without_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
