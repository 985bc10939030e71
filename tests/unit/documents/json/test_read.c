/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include "jixiao/documents.h"

/* What stands inside of an assessment, and what is wrong with it; NULL: nothing. */
static const struct {
    const char *members, *detail;
} cases[] = {
    {"\"project\": {\"name\": \"甲\", \"year\": 2021}", NULL},
    {"\"project\": 7", "$.project: not an object"},
    {"\"project\": {\"name\": [1]}", "$.project.name: neither a string nor a number"},
    {"\"project\": {\"name\": \"a\\u0000b\"}", "$.project.name: a NUL character in a string"},
    {"\"funds\": {\"initial\": \"12\"}", NULL},
    {"\"funds\": {\"initial\": \"12 元\"}", "$.funds.initial: not a plain decimal number"},
    {"\"funds\": {\"initial\": 1e3}", "$.funds.initial: not a plain decimal number"},
    {"\"funds\": {\"initial\": 9223372036855}", "$.funds.initial: the number is too large"},
    {"\"funds\": {\"initial\": 123456789012345678901234567890}", "$.funds.initial: the number is too large"},
    {"\"funds\": {\"sources\": {\"other\": {\"executed\": true}}}",
     "$.funds.sources.other.executed: neither a string nor a number"},
    {"\"funds\": {\"written\": {\"initial\": \"待定\"}}", NULL},
    {"\"execution\": {\"claimed\": {\"score\": 7.60}}", NULL},
    {"\"execution\": {\"claimed\": {\"score\": \"x\"}}", "$.execution.claimed.score: "},
    {"\"indicators\": {}", "$.indicators: not an array"},
    {"\"indicators\": [{}]", "$.indicators[0].category: an indicator needs a category"},
    {"\"indicators\": [{\"category\": \"output\"}, null]", "$.indicators[1]: not an object"},
    {"\"indicators\": [{\"category\": \"output\", \"weight\": -1}]", "$.indicators[0].weight: "},
    {"\"indicators\": [{\"category\": \"output\", \"part\": 1}]", "$.indicators[0].part: neither true nor false"},
    {"\"form\": {\"notes\": [{\"kind\": \"odd\"}]}", "$.form.notes[0].kind: "},
    {"\"form\": {\"asks\": [\"odd\"]}", "$.form.asks: "},
    {"\"form\": {\"classes\": [{\"points\": 5}]}", "$.form.classes[0].category: "},
    {"\"grade\": {\"claimed\": \"odd\"}", "$.grade.claimed: "},
    {"\"later\": {\"field\": 1}", NULL},
};

static void says_where_it_is_wrong(void **state) {
    (void)state;
    jx_reader *reader = NULL;
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char text[1000] = "{\"schema\": \"jixiao.assessment/1\", \"scheme\": \"mof-2020\", ";
        strcat(text, cases[i].members);
        strcat(text, "}");
        jx_document *document = NULL;
        jx_status status = jx_reader_read_memory(reader, "a.json", text, strlen(text), &document);
        char wanted[200] = "a.json: ";
        if (cases[i].detail) strcat(wanted, cases[i].detail);
        if ((status == JX_OK) != !cases[i].detail ||
            strncmp(jx_reader_detail(reader), wanted, strlen(wanted) - (cases[i].detail ? 0 : 8)) != 0)
            print_error("%s gives %s\n", cases[i].members, jx_reader_detail(reader));
        assert_int_equal(status == JX_OK, !cases[i].detail);
        if (cases[i].detail) assert_int_equal(strncmp(jx_reader_detail(reader), wanted, strlen(wanted)), 0);
        if (!cases[i].detail) assert_int_equal(jx_document_count(document), 1);
        jx_document_unref(document);
    }
    jx_reader_unref(reader);
}

/* Rows, totals and statements go to their documents again. */
static void documents_are_told_apart(void **state) {
    (void)state;
    static const char run[] =
        "{\"schema\": \"jixiao.run/1\", \"assessments\": [{\"scheme\": \"mof-2020\"}, {\"scheme\": \"hubei\"}],"
        "\"portfolio\": {\"rows\": [{\"name\": \"a\", \"funds\": 1.5}, {\"name\": \"made\", \"stated\": false}, "
        "{\"name\": \"b\","
        "\"claimed_grade\": \"good\"}], \"documents\": [{\"file\": \"x\", \"assessments\": 1, \"rows\": 1, "
        "\"claimed_total\": 7},"
        "{\"file\": \"y\", \"assessments\": 1, \"rows\": 1, \"statements\": [{\"kind\": \"executed\", \"amount\": "
        "3}]}]}}";
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    jx_portfolio *portfolio = NULL;
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    assert_int_equal(jx_reader_read_memory(reader, "run.json", run, sizeof run - 1, &document), JX_OK);
    assert_int_equal(jx_document_format(document), JX_FORMAT_JSON);
    assert_int_equal(jx_document_count(document), 2);
    assert_int_equal(jx_document_summary_count(document), 2);
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    assert_int_equal(jx_document_add_to(document, portfolio), JX_OK);
    assert_int_equal(jx_document_add_to(NULL, portfolio), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_portfolio_document_count(portfolio), 2);
    assert_string_equal(jx_portfolio_document_file(portfolio, 1), "y");
    assert_int_equal(jx_portfolio_document_assessments(portfolio, 0), 1);
    assert_int_equal(jx_portfolio_document_rows(portfolio, 1), 1);
    assert_int_equal(jx_portfolio_claimed_total(portfolio, 0, NULL), 7000000);
    int32_t kind = -1;
    jx_decimal amount = 0;
    assert_int_equal(jx_portfolio_statement(portfolio, 0, 0, &kind, &amount, NULL), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_portfolio_statement(portfolio, 1, 0, &kind, &amount, NULL), JX_OK);
    assert_int_equal(kind, JX_STATEMENT_EXECUTED);
    assert_int_equal(amount, 3000000);
    assert_string_equal(jx_scheme_id(jx_assessment_scheme(jx_portfolio_assessment(portfolio, 1))), "hubei");
    jx_portfolio_unref(portfolio);
    jx_document_unref(document);
    jx_reader_unref(reader);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_where_it_is_wrong),
        cmocka_unit_test(documents_are_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
