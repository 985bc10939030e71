#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "audit/catalogue.h"
#include "core/portfolio.h"

/* The fewest words a form needs for the checks across documents. */
typedef struct form {
    const char *name, *unit, *budget, *executed, *total, *grade;
} form;

typedef struct row {
    const char *unit, *name, *funds;
    int score; /* -1: none */
    int32_t grade;
} row;

static jx_decimal decimal(const char *text) {
    jx_decimal value = JX_NONE;
    if (text) assert_int_equal(jx_decimal_parse(text, &value), JX_OK);
    return value;
}

static jx_assessment *make_form(const form *f) {
    jx_assessment *a = NULL;
    assert_int_equal(jx_assessment_new("mof-2020", &a), JX_OK);
    assert_int_equal(jx_assessment_set_text(a, JX_PROJECT_NAME, f->name), JX_OK);
    assert_int_equal(jx_assessment_set_text(a, JX_PROJECT_UNIT, f->unit), JX_OK);
    assert_int_equal(jx_assessment_set_funds(a, JX_FUNDS_TOTAL, f->budget, f->budget, f->executed), JX_OK);
    assert_int_equal(jx_assessment_set_claim(a, JX_CLAIM_TOTAL_SCORE, f->total), JX_OK);
    assert_int_equal(jx_assessment_set_claimed_grade(a, f->grade), JX_OK);
    return a;
}

static void add_form(jx_portfolio *portfolio, const form *f) {
    jx_assessment *a = make_form(f);
    assert_int_equal(jx_assessment_set_source(a, NULL, "form"), JX_OK);
    assert_int_equal(jx_portfolio_add(portfolio, a), JX_OK);
    jx_assessment_unref(a);
}

static void add_row(jx_portfolio *portfolio, const row *r) {
    jx_decimal score = r->score < 0 ? JX_NONE : jx_points(r->score);
    assert_int_equal(jx_portfolio_add_row(portfolio, r->unit, r->name, decimal(r->funds), score, r->grade, "line"),
                     JX_OK);
}

static jx_portfolio *new_portfolio(void) {
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    return portfolio;
}

static int count_code(const jx_portfolio *portfolio, const char *code) {
    int count = 0;
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++)
        count += strcmp(jx_finding_code(jx_portfolio_finding(portfolio, i)), code) == 0;
    return count;
}

/* The n-th finding with a code, from 0. */
static const jx_finding *find(const jx_portfolio *portfolio, const char *code, int n) {
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        if (strcmp(jx_finding_code(finding), code) == 0 && n-- == 0) return finding;
    }
    return NULL;
}

/* One form and one row each: what is reported, and what is not. */
static void holds_rows_against_forms(void **state) {
    (void)state;
    static const struct {
        form form;
        row row;
        const char *code;    /* NULL: nothing is wrong */
        const char *message; /* a part of the English one */
    } cases[] = {
        {{"便民大厅", "甲局", "146.68", "100", "98", "优"}, {"甲局", "便民大厅", "146.68", 98, 1}, NULL, NULL},
        {{"便民大厅", "甲局", "146.68", "100", "98", NULL},
         {"甲局", "便民大厅", "164.68", 98, 1},
         "summary-amount-mismatch",
         "digits 6 and 4"},
        {{"便民大厅", "甲局", "146.68", "100", "98", NULL},
         {"甲局", "便民大厅", "150", 98, 1},
         "summary-amount-mismatch",
         "says 150 "},
        {{"便民大厅", "甲局", "146.68", "100", "98", NULL},
         {"甲局", "便民大厅", "1466800", 98, 1},
         "summary-amount-mismatch",
         "ten thousand"},
        {{"便民大厅", "甲局", "1466812.34元", "100", "98", NULL},
         {"甲局", "便民大厅", "146.68", 98, 1},
         NULL,
         NULL}, /* as exact as written */
        {{"便民大厅", "甲局", "146.68", "100", "98", NULL}, {"甲局", "便民大厅", "147", 98, 1}, NULL, NULL},
        {{"便民大厅", "甲局", "146.68", "100", "98", NULL},
         {"甲局", "便民大厅", "100", 98, 1},
         NULL,
         NULL}, /* what was spent */
        {{"便民大厅", "甲局", "146.68", "100", "98", NULL}, {"甲局", "便民大厅", NULL, 98, 1}, NULL, NULL},
        {{"便民大厅", "甲局", NULL, NULL, "98", NULL}, {"甲局", "便民大厅", "146.68", 98, 1}, NULL, NULL},
        {{"便民大厅", "甲局", "146.68", "100", "98", NULL},
         {"甲局", "便民大厅", "146.68", 95, 1},
         "summary-score-mismatch",
         "says 95, the form 98"},
        {{"便民大厅", "甲局", "146.68", "100", "94.6", NULL}, {"甲局", "便民大厅", "146.68", 95, 1}, NULL, NULL},
        {{"便民大厅", "甲局", "146.68", "100", "", NULL}, {"甲局", "便民大厅", "146.68", 95, 1}, NULL, NULL},
        {{"便民大厅", "甲局", "146.68", "100", "98", NULL}, {"甲局", "便民大厅", "146.68", -1, 0}, NULL, NULL},
        {{"便民大厅", "甲局", "146.68", "100", "98", "良"},
         {"甲局", "便民大厅", "146.68", 98, 1},
         "summary-grade-mismatch",
         "excellent"},
        {{"便民大厅", "甲局", "146.68", "100", "98", "良"}, {"甲局", "便民大厅", "146.68", 98, 0}, NULL, NULL},
        {{"便民大厅", "甲局", "146.68", "100", "90", NULL},
         {"甲局", "便民大厅", "146.68", 90, 2},
         "grade-mismatch",
         "90 is excellent"},
        {{"便民大厅", "甲局", "146.68", "100", "89", NULL}, {"甲局", "便民大厅", "146.68", 89, 2}, NULL, NULL},
        {{"便民大厅", "甲局", "146.68", "100", "60", NULL},
         {"甲局", "便民大厅", "146.68", 60, 4},
         "grade-mismatch",
         "60 is fair"},
        {{"便民大厅", "甲局", "146.68", "100", "59", NULL}, {"甲局", "便民大厅", "146.68", 59, 4}, NULL, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = new_portfolio();
        add_form(portfolio, &cases[i].form);
        add_row(portfolio, &cases[i].row);
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        int32_t count = jx_portfolio_finding_count(portfolio);
        if (count != (cases[i].code != NULL)) print_error("case %zu\n", i);
        assert_int_equal(count, cases[i].code ? 1 : 0);
        if (cases[i].code) {
            const jx_finding *finding = jx_portfolio_finding(portfolio, 0);
            assert_string_equal(jx_finding_code(finding), cases[i].code);
            assert_int_equal(jx_finding_severity(finding), JX_SEVERITY_ERROR);
            assert_int_equal(jx_finding_item(finding), 0);
            assert_string_equal(jx_finding_place(finding), "line");
            if (!strstr(jx_finding_message(finding, "en"), cases[i].message))
                print_error("%s\n", jx_finding_message(finding, "en"));
            assert_non_null(strstr(jx_finding_message(finding, "en"), cases[i].message));
            assert_non_null(strstr(jx_finding_message(finding, "zh"), "便民大厅"));
        }
        jx_portfolio_unref(portfolio);
    }
}

/* The report this library was begun for, with its figures: seven rows, five forms. */
static void audits_a_real_table(void **state) {
    (void)state;
    static const form forms[] = {
        {"企业服务中心工作经费", NULL, "9.17", "6.9669", "", NULL},
        {"审批局政务中心大厅运转费", NULL, "146.68", "1192819.16 元", "98", NULL},
        {"2021年“满意承德”城市综合服务平台及相关业务系统项目", "审批局", "19", "0", "100", NULL},
        {"2021年“满意承德”城市综合服务平台驻场服务项目", "审批局", "10", "0", "100", NULL},
        {"2021年承德市网上配件硬件设备购买及设备购置", "审批局", "66.15", "7.279", "100", NULL},
    };
    static const row rows[] = {
        {"审批局", "政务中心运转费", "164.68", 95, 1},
        {"审批局", "委托业务费", "130.6", 90, 1},
        {"审批局", "政务服务大厅24小时自助办理系统", "10", 90, 2},
        {"审批局", "承德市网上硬件配件费", "66.15", 90, 2},
        {"审批局", "“满意承德”城市综合服务平台及相关业务系统", "19", 90, 2},
        {"审批局", "“满意承德”城市综合服务平台驻场服务项目", "10", 90, 2},
        {"审批局", "企服中心工作经费", "9.17", 94, 1},
    };
    static const int32_t links[] = {1, -1, -1, 4, 2, 3, 0};
    static const struct {
        const char *code;
        int32_t items[8];
        int count;
    } expected[] = {
        {"summary-amount-mismatch", {0}, 1},   {"summary-score-mismatch", {0, 3, 4, 5}, 4},
        {"grade-mismatch", {2, 3, 4, 5}, 4},   {"inconsistent-grading", {2}, 1},
        {"summary-form-missing", {1, 2}, 2},   {"form-summary-missing", {0}, 0},
        {"narrative-amount-mismatch", {0}, 0}, {"summary-total-mismatch", {0}, 0},
        {"score-clustering", {1}, 1},
    };
    jx_portfolio *portfolio = new_portfolio();
    for (size_t i = 0; i < 5; i++) add_form(portfolio, &forms[i]);
    for (size_t i = 0; i < 7; i++) add_row(portfolio, &rows[i]);
    assert_int_equal(jx_portfolio_set_claimed_total(portfolio, decimal("409.6"), "line 61"), JX_OK);
    assert_int_equal(jx_portfolio_add_statement(portfolio, JX_STATEMENT_INITIAL, decimal("409.6"), "line 29"), JX_OK);
    assert_int_equal(jx_portfolio_add_statement(portfolio, JX_STATEMENT_EXECUTED, decimal("143.3"), "line 29"), JX_OK);
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    assert_int_equal(jx_portfolio_row_count(portfolio), 7);
    for (int32_t i = 0; i < 7; i++) {
        int32_t confidence = -1;
        assert_int_equal(jx_portfolio_row_assessment(portfolio, i, &confidence), links[i]);
        assert_in_range(confidence, links[i] < 0 ? 0 : JXI_LINK_SURE, links[i] < 0 ? 0 : 100);
    }
    int total = 0;
    for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++) {
        total += expected[i].count;
        if (count_code(portfolio, expected[i].code) != expected[i].count) print_error("%s\n", expected[i].code);
        assert_int_equal(count_code(portfolio, expected[i].code), expected[i].count);
        for (int n = 0; n < expected[i].count; n++)
            assert_int_equal(jx_finding_item(find(portfolio, expected[i].code, n)), expected[i].items[n]);
    }
    assert_int_equal(jx_portfolio_finding_count(portfolio), total);
    assert_string_equal(jx_finding_message(find(portfolio, "inconsistent-grading", 0), "en"),
                        "90 is graded excellent in row 2 and good in row 3-6");
    assert_string_equal(jx_finding_message(find(portfolio, "inconsistent-grading", 0), "zh"),
                        "90 分在第 2 行评为“优”，在第 3-6 行评为“良”");
    jx_portfolio_unref(portfolio);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(holds_rows_against_forms),
        cmocka_unit_test(audits_a_real_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
