/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <stdio.h>
#include <string.h>

#include "audit/catalogue/catalogue.h"
#include "portfolio/portfolio.h"

/* The fewest words a form needs for the checks across documents. */
typedef struct form {
    const char *name, *unit, *budget, *executed, *total, *grade;
} form;

typedef struct row {
    const char *unit, *name, *funds;
    int score; /* -1: none */
    int32_t grade;
} row;

static jx_assessment *make_form(const form *f) {
    jx_assessment *a = form_of("mof-2020", "");
    form_field(a, JX_PROJECT_NAME, f->name);
    form_field(a, JX_PROJECT_UNIT, f->unit);
    form_funds(a, f->budget, f->budget, f->executed);
    form_claim(a, JX_CLAIM_TOTAL_SCORE, f->total);
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
    char score[16];
    snprintf(score, sizeof score, "%d", (int)r->score);
    assert_int_equal(
        jx_portfolio_add_row(portfolio, r->unit, r->name, r->funds, r->score < 0 ? NULL : score, r->grade, "line"),
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

/* The sample report: seven rows, five forms. */
static void audits_a_real_table(void **state) {
    (void)state;
    static const form forms[] = {
        {"企业服务中心工作经费", NULL, "9.17", "6.9669", "", NULL},
        {"服务局便民中心大厅运转费", NULL, "146.68", "1192819.16 元", "98", NULL},
        {"2021年“青溪通”便民综合平台及配套业务系统项目", "服务局", "19", "0", "100", NULL},
        {"2021年“青溪通”便民综合平台驻场运维项目", "服务局", "10", "0", "100", NULL},
        {"2021年青溪市网上配套硬件设备采购及设备添置", "服务局", "66.15", "7.279", "100", NULL},
    };
    static const row rows[] = {
        {"服务局", "便民中心运转费", "164.68", 95, 1},
        {"服务局", "委托业务费", "130.6", 90, 1},
        {"服务局", "便民服务大厅24小时自助终端系统", "10", 90, 2},
        {"服务局", "青溪市网上硬件配套费", "66.15", 90, 2},
        {"服务局", "“青溪通”便民综合平台及配套业务系统", "19", 90, 2},
        {"服务局", "“青溪通”便民综合平台驻场运维项目", "10", 90, 2},
        {"服务局", "企服中心工作经费", "9.17", 94, 1},
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
    assert_int_equal(jx_portfolio_set_claimed_total(portfolio, "409.6", "line 61"), JX_OK);
    assert_int_equal(jx_portfolio_add_statement(portfolio, JX_STATEMENT_INITIAL, "409.6", "line 29"), JX_OK);
    assert_int_equal(jx_portfolio_add_statement(portfolio, JX_STATEMENT_EXECUTED, "143.3", "line 29"), JX_OK);
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
                        "90 is graded excellent in row 2 and good in rows 3-6");
    assert_string_equal(jx_finding_message(find(portfolio, "inconsistent-grading", 0), "zh"),
                        "90 分在第 2 行评为“优”，在第 3-6 行评为“良”");
    jx_portfolio_unref(portfolio);
}

/* What is missing, stands twice, or does not add up: forms and rows given as names, one document each time. */
static void holds_forms_against_rows(void **state) {
    (void)state;
    static const struct {
        const char *forms[3], *rows[3];
        const char *code;
        int count;
    } cases[] = {
        {{"道路养护"}, {"道路养护", "绿化补植"}, "summary-form-missing", 1},
        {{"道路养护", "绿化补植"}, {"道路养护", "绿化补植"}, "summary-form-missing", 0},
        {{NULL}, {"道路养护", "绿化补植"}, "summary-form-missing", 0}, /* no forms were given at all */
        {{"道路养护", "绿化补植"}, {"道路养护"}, "form-summary-missing", 1},
        {{"道路养护", "绿化补植"}, {NULL}, "form-summary-missing", 0}, /* there is no table */
        {{"道路养护", "绿化补植"}, {"道路养护", "绿化补植"}, "form-summary-missing", 0},
        {{"道路养护", "道路养护"}, {"道路养护"}, "duplicate-form", 1},
        {{"道路养护", "道路养护"}, {"道路养护"}, "form-summary-missing", 0},
        {{"道路养护", "绿化补植"}, {"道路养护", "绿化补植"}, "duplicate-form", 0},
        {{"2020年道路养护", "2021年道路养护"}, {NULL}, "duplicate-form", 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = new_portfolio();
        for (size_t n = 0; n < 3 && cases[i].forms[n]; n++)
            add_form(portfolio, &(form){cases[i].forms[n], "甲局", "10", "9", NULL, NULL});
        for (size_t n = 0; n < 3 && cases[i].rows[n]; n++)
            add_row(portfolio, &(row){"甲局", cases[i].rows[n], "10", -1, 0});
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        if (count_code(portfolio, cases[i].code) != cases[i].count) print_error("case %zu\n", i);
        assert_int_equal(count_code(portfolio, cases[i].code), cases[i].count);
        jx_portfolio_unref(portfolio);
    }
}

/* A table is for the forms of its document; a table alone for all, and one that names a unit for that unit's forms. */
static void tables_are_for_their_documents(void **state) {
    (void)state;
    static const struct {
        const char *form_beside_table, *unit_of_other;
        int tables, missing;
    } cases[] = {
        {NULL, "乙局", 1, 1},       /* a table alone is for all forms */
        {"道路养护", "乙局", 1, 0}, /* a report of another unit */
        {"道路养护", "甲局", 1, 1}, /* the unit of the table */
        {NULL, "乙局", 2, 0},       /* two tables: neither is for all */
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = new_portfolio();
        for (int table = 0; table < cases[i].tables; table++) {
            assert_int_equal(jx_portfolio_begin_document(portfolio), JX_OK);
            add_row(portfolio, &(row){"甲局", table ? "河道清淤" : "道路养护", "10", -1, 0});
        }
        if (cases[i].form_beside_table)
            add_form(portfolio, &(form){cases[i].form_beside_table, "甲局", "10", "9", NULL, NULL});
        assert_int_equal(jx_portfolio_begin_document(portfolio), JX_OK);
        add_form(portfolio, &(form){"校舍维修", cases[i].unit_of_other, "30", "9", NULL, NULL});
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        assert_int_equal(count_code(portfolio, "form-summary-missing"), cases[i].missing);
        jx_portfolio_unref(portfolio);
    }
}

static void adds_tables_up(void **state) {
    (void)state;
    static const struct {
        const char *funds[3], *total;
        int wrong;
    } cases[] = {
        {{"100.5", "20", "9.1"}, "129.6", 0},  {{"100.5", "20", "9.1"}, "129.60", 0},
        {{"100.5", "20", "9.1"}, "130", 0}, /* written without decimals */
        {{"100.5", "20", "9.1"}, "139.6", 1},  {{"100.5", "20", "9.1"}, "126.9", 1},
        {{"0.33", "0.33", "0.33"}, "1", 0},                                    /* each third was rounded by itself */
        {{"0.33", "0.33", "0.33"}, "1.05", 1}, {{"100", "20", "9"}, "128", 1}, /* whole numbers may be exact */
        {{"100.5", NULL, "9.1"}, "200", 0}, /* a row without an amount: nothing to compare */
        {{"100.5", "20", "9.1"}, NULL, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        static const char *const names[] = {"道路养护", "河道清淤", "校舍维修"};
        jx_portfolio *portfolio = new_portfolio();
        for (size_t n = 0; n < 3; n++) add_row(portfolio, &(row){"甲局", names[n], cases[i].funds[n], -1, 0});
        assert_int_equal(jx_portfolio_set_claimed_total(portfolio, cases[i].total, "line 9"), JX_OK);
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        if (jx_portfolio_finding_count(portfolio) != cases[i].wrong) print_error("case %zu\n", i);
        assert_int_equal(count_code(portfolio, "summary-total-mismatch"), cases[i].wrong);
        assert_int_equal(jx_portfolio_finding_count(portfolio), cases[i].wrong);
        if (cases[i].wrong) {
            assert_int_equal(jx_finding_item(jx_portfolio_finding(portfolio, 0)), JX_ITEM_TOTAL);
            assert_string_equal(jx_finding_place(jx_portfolio_finding(portfolio, 0)), "line 9");
        }
        jx_portfolio_unref(portfolio);
    }
}

/* Two forms (10 and 20, spent 5 and 15) and two rows; what the text says. */
static void holds_the_text_against_the_figures(void **state) {
    (void)state;
    static const struct {
        int forms, rows;
        int32_t kind;
        const char *amount, *second;
        int wrong;
    } cases[] = {
        {2, 2, JX_STATEMENT_INITIAL, "30", NULL, 0},
        {2, 2, JX_STATEMENT_INITIAL, "33.5", NULL, 1},
        {2, 2, JX_STATEMENT_INITIAL, "20", NULL, 0},     /* about one project */
        {2, 2, JX_STATEMENT_INITIAL, "33.5", "30", 0},   /* one of them is about something else */
        {2, 2, JX_STATEMENT_INITIAL, "33.5", "33.5", 2}, /* said twice */
        {2, 0, JX_STATEMENT_INITIAL, "33.5", NULL, 1},   /* against the forms alone */
        {2, 0, JX_STATEMENT_INITIAL, "30", NULL, 0},
        {0, 2, JX_STATEMENT_INITIAL, "33.5", NULL, 1},
        {0, 0, JX_STATEMENT_INITIAL, "33.5", NULL, 0},
        {2, 2, JX_STATEMENT_EXECUTED, "20", NULL, 0},
        {2, 2, JX_STATEMENT_EXECUTED, "22", NULL, 1},
        {1, 2, JX_STATEMENT_EXECUTED, "22", NULL, 0}, /* a form is missing: nothing to compare with */
        {0, 2, JX_STATEMENT_EXECUTED, "22", NULL, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        static const form forms[] = {{"道路养护", "甲局", "10", "5", NULL, NULL},
                                     {"河道清淤", "甲局", "20", "15", NULL, NULL}};
        jx_portfolio *portfolio = new_portfolio();
        for (int n = 0; n < cases[i].forms; n++) add_form(portfolio, &forms[n]);
        for (int n = 0; n < cases[i].rows; n++)
            add_row(portfolio, &(row){"甲局", forms[n].name, forms[n].budget, -1, 0});
        assert_int_equal(jx_portfolio_add_statement(portfolio, cases[i].kind, cases[i].amount, "line 3"), JX_OK);
        if (cases[i].second)
            assert_int_equal(jx_portfolio_add_statement(portfolio, cases[i].kind, cases[i].second, NULL), JX_OK);
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        if (count_code(portfolio, "narrative-amount-mismatch") != cases[i].wrong) print_error("case %zu\n", i);
        assert_int_equal(count_code(portfolio, "narrative-amount-mismatch"), cases[i].wrong);
        jx_portfolio_unref(portfolio);
    }
}

/* Scores of one unit; the sixth column is how often each finding comes. */
static void looks_at_scores_of_units(void **state) {
    (void)state;
    static const struct {
        int scores[8]; /* -1 ends them */
        int clustered, perfect;
    } cases[] = {
        {{90, 90, 90, 90, 95, -1}, 1, 0},
        {{90, 90, 90, 91, 95, -1}, 0, 0},
        {{90, 90, 90, 90, -1}, 0, 0}, /* too few projects to say so */
        {{90, 90, 90, 90, 95, 96, 97, -1}, 1, 0},
        {{90, 90, 90, 91, 95, 96, 97, -1}, 0, 0},
        {{100, 100, 100, -1}, 0, 1},
        {{100, 100, -1}, 0, 0},
        {{100, 100, 99, -1}, 0, 0},
        {{100, 100, 100, 100, 100, -1}, 0, 1},
        {{100, 100, 100, 100, 90, -1}, 1, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        static const char *const names[] = {"道路养护", "河道清淤", "校舍维修", "绿化补植",
                                            "垃圾清运", "路灯改造", "农机补贴"};
        for (int split = 0; split < 2; split++) { /* the same scores spread over two units say nothing */
            jx_portfolio *portfolio = new_portfolio();
            for (int n = 0; cases[i].scores[n] >= 0; n++)
                add_row(portfolio, &(row){split && n % 2 ? "乙局" : "甲局", names[n], "10", cases[i].scores[n], 0});
            assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
            int clustered = split ? 0 : cases[i].clustered, perfect = split ? 0 : cases[i].perfect;
            if (split && i == 8) perfect = 1; /* three of the five are one unit's */
            assert_int_equal(count_code(portfolio, "score-clustering"), clustered);
            assert_int_equal(count_code(portfolio, "all-full-marks"), perfect);
            jx_portfolio_unref(portfolio);
        }
    }
}

/* Grades of rows that all score 90. */
static void sees_equal_scores_graded_differently(void **state) {
    (void)state;
    static const struct {
        int32_t grades[20]; /* 0 ends them; -1: a row of another document begins */
        int findings;
        const char *english;
    } cases[] = {
        {{1, 1, 1}, 0, NULL},
        {{1, 2}, 1, "90 is graded excellent in row 1 and good in row 2"},
        {{1, 2, 3}, 2, "90 is graded excellent in row 1 and good in row 2"},
        {{1, -1, 2}, 0, NULL},
        {{1, -1, 2, 1, 1, 2}, 1, "90 is graded good in rows 1, 4 and excellent in rows 2-3"},
        {{1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2},
         1,
         "90 is graded excellent in rows 1, 3, 5, 7, 9, 11, … and good in rows 2, 4, 6, 8, 10, 12, …"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = new_portfolio();
        for (int n = 0; cases[i].grades[n]; n++) {
            if (cases[i].grades[n] < 0)
                assert_int_equal(jx_portfolio_begin_document(portfolio), JX_OK);
            else
                add_row(portfolio, &(row){NULL, "道路养护", NULL, 90, cases[i].grades[n]});
        }
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        assert_int_equal(count_code(portfolio, "inconsistent-grading"), cases[i].findings);
        if (cases[i].findings)
            assert_string_equal(jx_finding_message(find(portfolio, "inconsistent-grading", 0), "en"), cases[i].english);
        jx_portfolio_unref(portfolio);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(holds_rows_against_forms), cmocka_unit_test(audits_a_real_table),
        cmocka_unit_test(holds_forms_against_rows), cmocka_unit_test(tables_are_for_their_documents),
        cmocka_unit_test(adds_tables_up),           cmocka_unit_test(holds_the_text_against_the_figures),
        cmocka_unit_test(looks_at_scores_of_units), cmocka_unit_test(sees_equal_scores_graded_differently),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
