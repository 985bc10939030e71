/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <stdio.h>
#include <string.h>

#include "portfolio/portfolio.h"

typedef struct side {
    const char *name, *unit, *funds;
} side;

static jx_portfolio *new_portfolio(void) {
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    return portfolio;
}

static void add_form(jx_portfolio *portfolio, const side *s) {
    jx_assessment *a = form_of("mof-2020", "");
    form_field(a, JX_PROJECT_NAME, s->name);
    form_field(a, JX_PROJECT_UNIT, s->unit);
    form_funds(a, s->funds, s->funds, NULL);
    assert_int_equal(jx_portfolio_add(portfolio, a), JX_OK);
    jx_assessment_unref(a);
}

static void add_row(jx_portfolio *portfolio, const side *s) {
    assert_int_equal(jx_portfolio_add_row(portfolio, s->unit, s->name, s->funds, NULL, 0, NULL), JX_OK);
}

/* Rows, forms, and the form that each row is about; -1 for none. */
static void links_rows_to_forms(void **state) {
    (void)state;
    static const struct {
        side rows[3], forms[3];
        int32_t links[3];
        int32_t least, most; /* confidence of the first row */
    } cases[] = {
        {{{"道路养护", "甲局", "10"}}, {{"2021年道路养护", "甲局", "10"}}, {0}, 100, 100},
        {{{"企服中心工作经费", "甲局", "9.17"}}, {{"企业服务中心工作经费", NULL, "9.17"}}, {0}, 90, 99},
        {{{"委托业务费", "甲局", "130.6"}}, {{"企业服务中心工作经费", "甲局", "9.17"}}, {-1}, 0, 0},
        {{{"委托业务费", "甲局", "9.17"}}, {{"企业服务中心工作经费", "甲局", "9.17"}}, {-1}, 0, 0},
        {{{"东城小学改造工程", "甲局", "10"}}, {{"西城小学改造工程", "甲局", "10"}}, {-1}, 0, 0},
        {{{"道路硬化二期", "甲局", "10"}},
         {{"道路硬化一期", "甲局", "10"}, {"道路硬化二期", "甲局", "10"}},
         {1},
         100,
         100},
        {{{"道路硬化二期", "甲局", "10"}}, {{"道路硬化一期", "甲局", "10"}}, {-1}, 0, 0},
        /* an equal name in the right unit, and with the right amount */
        {{{"公用经费", "乙校", "20"}, {"公用经费", "甲校", "10"}},
         {{"公用经费", "甲校", "10"}, {"公用经费", "乙校", "20"}},
         {1, 0},
         100,
         100},
        {{{"公用经费", NULL, "20"}, {"公用经费", NULL, "10"}},
         {{"公用经费", "甲校", "10"}, {"公用经费", "乙校", "20"}},
         {1, 0},
         100,
         100},
        /* nothing tells which is which */
        {{{"公用经费", NULL, "20"}, {"公用经费", NULL, "10"}},
         {{"公用经费", "甲校", "5"}, {"公用经费", "乙校", "6"}},
         {0, 1},
         JXI_LINK_LEAST,
         JXI_LINK_LEAST},
        {{{"城区道路养护", NULL, "50"}},
         {{"城区道路养护东线", NULL, "10"}, {"城区道路养护西线", NULL, "20"}},
         {0},
         JXI_LINK_LEAST,
         JXI_LINK_LEAST},
        {{{"城区道路养护", NULL, "20"}},
         {{"城区道路养护东线", NULL, "10"}, {"城区道路养护西线", NULL, "20"}},
         {1},
         80,
         99},
        /* the surer pair first: one form is not given twice */
        {{{"便民平台软件", NULL, "20"}, {"便民平台软件系统", NULL, "20"}},
         {{"便民平台软件系统", NULL, "20"}},
         {-1, 0},
         0,
         0},
        /* years that contradict each other, and years that tell two forms apart */
        {{{"2020年道路养护", NULL, "10"}}, {{"2021年道路养护", NULL, "10"}}, {-1}, 0, 0},
        {{{"2021年道路养护", NULL, "10"}, {"2020年道路养护", NULL, "10"}},
         {{"2020年道路养护", NULL, "10"}, {"2021年道路养护", NULL, "10"}},
         {1, 0},
         100,
         100},
        /* names that say nothing */
        {{{"", NULL, "10"}}, {{NULL, NULL, "10"}}, {-1}, 0, 0},
        {{{"“”", NULL, "10"}}, {{"“”", NULL, "10"}}, {-1}, 0, 0},
        {{{"A", NULL, "10"}}, {{"a", NULL, "10"}}, {0}, 100, 100},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = new_portfolio();
        for (int n = 0; n < 3 && cases[i].rows[n].name; n++) add_row(portfolio, &cases[i].rows[n]);
        for (int n = 0; n < 3 && (n == 0 || cases[i].forms[n].name); n++) add_form(portfolio, &cases[i].forms[n]);
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        for (int n = 0; n < 3 && cases[i].rows[n].name; n++) {
            int32_t confidence = -1, link = jx_portfolio_row_assessment(portfolio, n, &confidence);
            if (link != cases[i].links[n]) print_error("case %zu row %d: %d\n", i, n, (int)confidence);
            assert_int_equal(link, cases[i].links[n]);
            if (n == 0) assert_in_range(confidence, cases[i].least, cases[i].most);
        }
        jx_portfolio_unref(portfolio);
    }
}

/* A row goes to the form that came with it, when another document has one of the same name. */
static void stays_in_the_document(void **state) {
    (void)state;
    jx_portfolio *portfolio = new_portfolio();
    for (int document = 0; document < 2; document++) {
        assert_int_equal(jx_portfolio_begin_document(portfolio), JX_OK);
        add_row(portfolio, &(side){"公用经费", NULL, "10"});
        add_form(portfolio, &(side){"公用经费", document ? "甲校" : "乙校", document ? "30" : "20"});
    }
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    for (int32_t row = 0; row < 2; row++) assert_int_equal(jx_portfolio_row_assessment(portfolio, row, NULL), row);
    jx_portfolio_unref(portfolio);
}

/* Many names of one kind that differ in their numbers and by a word left out: each row finds its own form. */
static void links_by_the_thousand(void **state) {
    (void)state;
    enum { MANY = 2000 };
    jx_portfolio *portfolio = new_portfolio();
    char name[96], funds[32];
    for (int i = 0; i < MANY; i++) {
        (void)snprintf(name, sizeof name, "村镇公路养护%d号线经费", i * 7919 % 100000);
        (void)snprintf(funds, sizeof funds, "%d.5", i + 3);
        add_row(portfolio, &(side){name, NULL, funds});
    }
    for (int i = MANY; i-- > 0;) {
        (void)snprintf(name, sizeof name, "村镇公路日常养护%d号线工作经费", i * 7919 % 100000);
        (void)snprintf(funds, sizeof funds, "%d.5", i + 3);
        add_form(portfolio, &(side){name, NULL, funds});
    }
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    int linked = 0;
    for (int32_t row = 0; row < MANY; row++) {
        int32_t found = jx_portfolio_row_assessment(portfolio, row, NULL);
        assert_true(found == -1 || found == MANY - 1 - row);
        linked += found >= 0;
    }
    assert_in_range(linked, MANY * 9 / 10, MANY);
    jx_portfolio_unref(portfolio);
}

static void lists_what_has_no_row(void **state) {
    (void)state;
    jx_portfolio *portfolio = new_portfolio();
    add_row(portfolio, &(side){"道路养护", "甲局", "10"});
    add_form(portfolio, &(side){"河道清淤", "乙局", "20"});
    add_form(portfolio, &(side){"道路养护", "甲局", "10"});
    assert_int_equal(jx_portfolio_row_count(portfolio), 1);
    assert_int_equal(jx_portfolio_row_assessment(portfolio, 0, NULL), -1); /* not audited yet */
    for (int again = 0; again < 2; again++) {
        int32_t confidence = 0;
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        assert_int_equal(jx_portfolio_row_count(portfolio), 2);
        assert_int_equal(jx_portfolio_row_assessment(portfolio, 0, NULL), 1);
        assert_int_equal(jx_portfolio_row_assessment(portfolio, 1, &confidence), 0);
        assert_int_equal(confidence, 100);
        assert_string_equal(jx_portfolio_row_name(portfolio, 1), "河道清淤");
        assert_string_equal(jx_portfolio_row_unit(portfolio, 1), "乙局");
        assert_true(jx_portfolio_row_funds(portfolio, 1) == jxi_points(20));
    }
    add_form(portfolio, &(side){"校舍维修", "丙局", "30"});
    assert_int_equal(jx_portfolio_row_count(portfolio), 1); /* changed: to be audited again */
    jx_portfolio_unref(portfolio);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(links_rows_to_forms),
        cmocka_unit_test(stays_in_the_document),
        cmocka_unit_test(links_by_the_thousand),
        cmocka_unit_test(lists_what_has_no_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
