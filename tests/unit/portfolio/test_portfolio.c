/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "failing.h"
#include "form_text.h"

#include <stdlib.h>
#include <string.h>

#include "portfolio/portfolio.h"

/* An allocator that counts what is held and gives nothing from one call on. */
static jx_assessment *new_assessment(const char *name, const char *goal) {
    jx_assessment *a = form_of("mof-2020", "funds total|10|10|9");
    form_field(a, JX_PROJECT_NAME, name);
    form_field(a, JX_PROJECT_GOAL, goal);
    for (int i = 0; i < 3; i++)
        form_row(a, "output.quality", i ? "全区各镇街窗口受理业务的条件得到保证" : "验收的设备", "2371台", "2371台",
                 "10", "10");
    assert_int_equal(jx_assessment_evaluate(a), JX_OK);
    return a;
}

static void refuses_what_it_cannot_take(void **state) {
    (void)state;
    jx_portfolio *portfolio = NULL;
    jx_assessment *a = new_assessment("道路养护", NULL);
    assert_int_equal(jx_portfolio_new(NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_portfolio_new_in(NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    const struct {
        jx_status status, expected;
    } cases[] = {
        {jx_portfolio_begin_document(NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add(NULL, a), JX_ERROR_ARGUMENT},
        {jx_portfolio_add(portfolio, NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add_row(NULL, NULL, "a", NULL, NULL, 0, NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add_row(portfolio, NULL, NULL, NULL, NULL, 0, NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add_row(portfolio, NULL, "a", NULL, NULL, -1, NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add_row(portfolio, NULL, "a", NULL, NULL, 5, NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_set_claimed_total(NULL, "1", NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add_statement(NULL, JX_STATEMENT_INITIAL, "1", NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add_statement(portfolio, JX_STATEMENT_INITIAL, NULL, NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add_statement_decimal(portfolio, JX_STATEMENT_INITIAL, JX_NONE, NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_add_statement(portfolio, JX_STATEMENT_INITIAL, "some", NULL), JX_ERROR_SYNTAX},
        {jx_portfolio_set_claimed_total(portfolio, "9223372036855", NULL), JX_ERROR_RANGE},
        {jx_portfolio_add_row(portfolio, NULL, "a", "12,5", "90", 0, NULL), JX_ERROR_SYNTAX},
        {jx_portfolio_add_row(portfolio, NULL, "a", "12.5", "九十", 0, NULL), JX_ERROR_SYNTAX},
        {jx_portfolio_add_row(portfolio, NULL, "a", "12.5", "9223372036855", 0, NULL), JX_ERROR_RANGE},
        {jx_portfolio_add_statement(portfolio, 2, "1", NULL), JX_ERROR_NOT_FOUND},
        {jx_portfolio_add_statement(portfolio, -1, "1", NULL), JX_ERROR_NOT_FOUND},
        {jx_portfolio_audit(NULL), JX_ERROR_ARGUMENT},
        {jx_portfolio_audit(portfolio), JX_OK}, /* an empty one is a portfolio too */
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_int_equal(cases[i].status, cases[i].expected);
    assert_int_equal(jx_portfolio_row_count(portfolio), 0);
    jx_assessment_unref(a);
    jx_portfolio_unref(portfolio);
}

static void nothing_is_asked_of_no_portfolio(void **state) {
    (void)state;
    assert_null(jx_portfolio_ref(NULL));
    jx_portfolio_unref(NULL);
    assert_int_equal(jx_portfolio_count(NULL), 0);
    assert_null(jx_portfolio_assessment(NULL, 0));
    assert_int_equal(jx_portfolio_row_count(NULL), 0);
    assert_null(jx_portfolio_row_name(NULL, 0));
    assert_null(jx_portfolio_row_unit(NULL, 0));
    assert_null(jx_portfolio_row_place(NULL, 0));
    assert_true(jx_portfolio_row_funds(NULL, 0) == JX_NONE);
    assert_true(jx_portfolio_row_score(NULL, 0) == JX_NONE);
    assert_int_equal(jx_portfolio_row_grade(NULL, 0), JX_GRADE_NONE);
    assert_int_equal(jx_portfolio_row_assessment(NULL, 0, NULL), -1);
    assert_int_equal(jx_portfolio_finding_count(NULL), 0);
    assert_null(jx_portfolio_finding(NULL, 0));
}

static void tells_its_rows(void **state) {
    (void)state;
    jx_portfolio *portfolio = NULL;
    jx_assessment *a = new_assessment("河道清淤", NULL);
    assert_int_equal(jx_assessment_set_text(a, JX_PROJECT_DEPARTMENT, "水利局"), JX_OK);
    assert_int_equal(jx_assessment_set_claim(a, JX_CLAIM_TOTAL_SCORE, "95"), JX_OK);
    assert_int_equal(jx_assessment_set_claimed_grade(a, "优"), JX_OK);
    assert_int_equal(jx_assessment_set_source(a, "a.docx", "table 1"), JX_OK);
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    assert_ptr_equal(jx_portfolio_ref(portfolio), portfolio);
    jx_portfolio_unref(portfolio);
    assert_int_equal(jx_portfolio_add_row(portfolio, "交通局", "道路养护", "7", "88", 2, "line 5"), JX_OK);
    assert_int_equal(jx_portfolio_add(portfolio, a), JX_OK);
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    jx_assessment_unref(a); /* the portfolio keeps it */
    static const struct {
        const char *name, *unit, *place;
        int funds, score;
        int32_t grade, form;
    } rows[] = {{"道路养护", "交通局", "line 5", 7, 88, 2, -1}, {"河道清淤", "水利局", "table 1", 10, 95, 1, 0}};
    assert_int_equal(jx_portfolio_row_count(portfolio), 2);
    for (int32_t i = 0; i < 2; i++) {
        assert_string_equal(jx_portfolio_row_name(portfolio, i), rows[i].name);
        assert_string_equal(jx_portfolio_row_unit(portfolio, i), rows[i].unit);
        assert_string_equal(jx_portfolio_row_place(portfolio, i), rows[i].place);
        assert_true(jx_portfolio_row_funds(portfolio, i) == jxi_points(rows[i].funds));
        assert_true(jx_portfolio_row_score(portfolio, i) == jxi_points(rows[i].score));
        assert_int_equal(jx_portfolio_row_grade(portfolio, i), rows[i].grade);
        assert_int_equal(jx_portfolio_row_assessment(portfolio, i, NULL), rows[i].form);
    }
    static const int32_t outside[] = {-1, 2, INT32_MAX, INT32_MIN};
    for (size_t i = 0; i < 4; i++) {
        int32_t confidence = 7;
        assert_null(jx_portfolio_row_name(portfolio, outside[i]));
        assert_null(jx_portfolio_row_unit(portfolio, outside[i]));
        assert_null(jx_portfolio_row_place(portfolio, outside[i]));
        assert_true(jx_portfolio_row_funds(portfolio, outside[i]) == JX_NONE);
        assert_int_equal(jx_portfolio_row_assessment(portfolio, outside[i], &confidence), -1);
        assert_int_equal(confidence, 0);
        assert_null(jx_portfolio_assessment(portfolio, outside[i]));
        assert_null(jx_portfolio_finding(portfolio, outside[i]));
    }
    jx_portfolio_unref(portfolio);
}

/* Two amounts, how they are related, and the digits that are exchanged. */
static void relates_amounts(void **state) {
    (void)state;
    static const struct {
        const char *a, *b;
        int32_t relation;
        const char *digits;
    } cases[] = {
        {"146.68", "146.68", JXI_AMOUNTS_EQUAL, NULL},
        {"146.68", "146.681234", JXI_AMOUNTS_EQUAL, NULL},
        {"146.68", "146.689999", JXI_AMOUNTS_EQUAL, NULL}, /* cut */
        {"146.68", "146.7", JXI_AMOUNTS_EQUAL, NULL},
        {"147", "146.68", JXI_AMOUNTS_EQUAL, NULL},
        {"0", "0.4", JXI_AMOUNTS_DIFFERENT, NULL},
        {"0", "0", JXI_AMOUNTS_EQUAL, NULL},
        {"164.68", "146.68", JXI_AMOUNTS_TRANSPOSED, "64"},
        {"12.34", "13.24", JXI_AMOUNTS_TRANSPOSED, "23"}, /* over the point */
        {"12.34", "21.43", JXI_AMOUNTS_DIFFERENT, NULL},
        {"120", "102", JXI_AMOUNTS_TRANSPOSED, "20"},
        {"12.5", "125", JXI_AMOUNTS_DIFFERENT, NULL},
        {"1466800", "146.68", JXI_AMOUNTS_UNITS, NULL},
        {"146.68", "1466812.34", JXI_AMOUNTS_UNITS, NULL},
        {"10000", "1", JXI_AMOUNTS_UNITS, NULL},
        {"9600", "1", JXI_AMOUNTS_DIFFERENT, NULL},
        {"-5", "5", JXI_AMOUNTS_DIFFERENT, NULL},
        {NULL, "5", JXI_AMOUNTS_UNKNOWN, NULL},
        {NULL, NULL, JXI_AMOUNTS_UNKNOWN, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_decimal a = JX_NONE, b = JX_NONE;
        char digits[2] = "";
        if (cases[i].a) assert_int_equal(jx_decimal_parse(cases[i].a, &a), JX_OK);
        if (cases[i].b) assert_int_equal(jx_decimal_parse(cases[i].b, &b), JX_OK);
        if (jxi_amounts_compare(a, b, NULL) != cases[i].relation) print_error("case %zu\n", i);
        assert_int_equal(jxi_amounts_compare(a, b, digits), cases[i].relation);
        assert_int_equal(jxi_amounts_compare(b, a, NULL), cases[i].relation);
        if (cases[i].digits) assert_memory_equal(digits, cases[i].digits, 2);
    }
}

static void counts_decimal_places(void **state) {
    (void)state;
    static const struct {
        jx_decimal value;
        int32_t places;
    } cases[] = {{0, 0}, {1, 6}, {10, 5}, {1000000, 0}, {1500000, 1}, {-1250000, 2}, {JX_NONE, 0}, {INT64_MAX, 6}};
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_int_equal(jxi_decimal_places(cases[i].value), cases[i].places);
}

/* Everything a portfolio does, once. */
static jx_status live(const jx_allocator *allocator, jx_assessment *const *forms, jx_portfolio **out) {
    static const char *const names[] = {"道路养护经费", "路灯改造工程", "路灯改建工程", "没有自评表的项目"};
    jx_status status = jx_portfolio_new_in(allocator, out);
    for (int i = 0; i < 3 && status == JX_OK; i++) status = jx_portfolio_add(*out, forms[i]);
    for (int i = 0; i < 4 && status == JX_OK; i++)
        status = jx_portfolio_add_row(*out, "甲局", names[i], i ? "10" : "12", "90", i % 2 + 1, "line");
    if (status == JX_OK) status = jx_portfolio_set_claimed_total(*out, "99", "total");
    if (status == JX_OK) status = jx_portfolio_add_statement(*out, JX_STATEMENT_INITIAL, "77", "text");
    if (status == JX_OK) status = jx_portfolio_begin_document(*out);
    if (status == JX_OK) status = jx_portfolio_add(*out, forms[0]);
    if (status == JX_OK) status = jx_portfolio_audit(*out);
    return status == JX_OK ? jx_portfolio_audit(*out) : status;
}

static void survives_lack_of_memory(void **state) {
    (void)state;
    static const char goal[] = "一、完成本年度全部养护任务；二、保证道路畅通安全；三、让居民出行更加方便，让居民满意。";
    jx_assessment *forms[] = {new_assessment("道路养护", goal), new_assessment("路灯改造", goal),
                              new_assessment("绿化补植", NULL)};
    failing memory = {0};
    jx_allocator allocator = failing_allocator(&memory);
    jx_status status = JX_ERROR_NO_MEMORY;
    size_t refused = 0;
    for (; status != JX_OK; refused++) {
        jx_portfolio *portfolio = NULL;
        memory = (failing){.fail_at = refused + 1, .from_then_on = true};
        status = live(&allocator, forms, &portfolio);
        if (status != JX_OK) {
            assert_int_equal(status, JX_ERROR_NO_MEMORY);
            assert_int_equal(jx_portfolio_finding_count(portfolio), 0);
        } else {
            assert_true(jx_portfolio_finding_count(portfolio) > 5);
        }
        jx_portfolio_unref(portfolio);
        assert_int_equal(memory.live_bytes, 0);
    }
    assert_true(refused > 100);
    for (int i = 0; i < 3; i++) jx_assessment_unref(forms[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(refuses_what_it_cannot_take),
        cmocka_unit_test(nothing_is_asked_of_no_portfolio),
        cmocka_unit_test(tells_its_rows),
        cmocka_unit_test(relates_amounts),
        cmocka_unit_test(counts_decimal_places),
        cmocka_unit_test(survives_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
