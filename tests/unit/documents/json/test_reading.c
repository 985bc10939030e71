/* SPDX-License-Identifier: Apache-2.0 */
/* What was read of a form, written as JSON and taken in again: the same, byte for byte. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "jixiao/documents.h"

typedef struct output {
    char text[16384];
    size_t length;
} output;

static jx_status keep(void *context, const char *bytes, size_t size) {
    output *out = context;
    if (out->length + size >= sizeof out->text) return JX_ERROR_BUFFER;
    memcpy(out->text + out->length, bytes, size);
    out->length += size;
    out->text[out->length] = '\0';
    return JX_OK;
}

static void write_out(jx_assessment *assessment, output *out) {
    jx_writer *writer = NULL;
    *out = (output){.length = 0};
    assert_int_equal(jx_assessment_audit(assessment), JX_OK);
    assert_int_equal(jx_writer_new(keep, out, &writer), JX_OK);
    assert_int_equal(jx_writer_assessment(writer, assessment), JX_OK);
    jx_writer_unref(writer);
}

/* A form with figures in every state, amounts in 元, a column that was inferred and a heading not understood. */
static jx_assessment *form(void) {
    jx_assessment *a = NULL;
    assert_int_equal(jx_assessment_new(NULL, &a), JX_OK);
    jx_project *project = jx_assessment_project(a);
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++)
        assert_int_equal(jx_project_set_amount(project, JX_FUNDS_TOTAL, stage, "120000", "元"), JX_OK);
    assert_int_equal(jx_assessment_set_claim(a, JX_CLAIM_EXECUTION_WEIGHT, "10"), JX_OK);
    assert_int_equal(jx_assessment_set_claim(a, JX_CLAIM_TOTAL_SCORE, ""), JX_OK);
    for (int i = 0; i < 3; i++) assert_int_equal(jx_assessment_add(a, "output", "x", "≥1次", "1次", "30", "30"), JX_OK);
    assert_int_equal(jx_assessment_set_state(a, JX_FIGURE_ACTUAL, 1, JX_STATE_UNREAD, 0), JX_OK);
    assert_int_equal(jx_assessment_set_state(a, JX_FIGURE_REASON, 0, JX_STATE_BLANK, 0), JX_OK);
    assert_int_equal(jx_assessment_set_state(a, JX_FIGURE_REASON, 2, JX_STATE_BLANK, 0), JX_OK);
    assert_int_equal(jx_assessment_set_state(a, JX_FIGURE_WEIGHT, 2, JX_STATE_READ, 1), JX_OK);
    assert_int_equal(jx_assessment_set_state(a, JX_FIGURE_YEAR, 0, JX_STATE_UNREAD, 0), JX_OK);
    assert_int_equal(jx_assessment_add_column(a, JX_FIGURE_WEIGHT, JX_STATE_READ, 3, 1, NULL, "row 1"), JX_OK);
    assert_int_equal(jx_assessment_add_not_understood(a, "备用金", "row 9", 2), JX_OK);
    return a;
}

static jx_assessment *read_back(const output *out, jx_document **document) {
    jx_reader *reader = NULL;
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    assert_int_equal(jx_reader_read_memory(reader, "form.json", out->text, out->length, document), JX_OK);
    jx_reader_unref(reader);
    return jx_document_assessment(*document, 0);
}

static void the_same_again(void **state) {
    (void)state;
    static const char *const pieces[] = {
        "\"complete\":false",
        "\"reading\":{\"read\":",
        "\"columns\":[{\"figure\":\"weight\",\"state\":\"read\",\"heading\":null,\"place\":\"row 1\",",
        "\"cells\":3,\"inferred\":true}]",
        "\"not_understood\":[{\"text\":\"备用金\",\"place\":\"row 9\",\"cells\":2}]",
        "{\"figure\":\"reason\",\"state\":\"blank\",\"inferred\":false,\"rows\":[0,2]}",
        "{\"figure\":\"year\",\"state\":\"unread\",\"inferred\":false,\"rows\":[]}",
        "\"normalised\":null,\"score\":null,\"basis\":\"none\",\"partial\":{\"score\":100.00,\"weight\":100}",
        "\"full_year\":12,",
    };
    jx_assessment *first = form();
    static output once, twice;
    jx_document *document = NULL;
    assert_int_equal(jx_assessment_set_source(first, "form.json", NULL), JX_OK);
    write_out(first, &once);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        if (!strstr(once.text, pieces[i])) fail_msg("%s is not in\n%s", pieces[i], once.text);
    write_out(read_back(&once, &document), &twice);
    assert_string_equal(once.text, twice.text);
    jx_document_unref(document);
    jx_assessment_unref(first);
}

/* JSON of before, without any of it, is read; codes that are none are refused with their place. */
static void old_and_wrong(void **state) {
    (void)state;
    static const struct {
        const char *reading, *place;
    } cases[] = {
        {"{}", NULL},
        {"null", NULL},
        {"{\"columns\":[{\"figure\":\"weight\",\"state\":\"read\"}]}", NULL},
        {"{\"columns\":[{\"figure\":\"moon\",\"state\":\"read\"}]}", "$.reading.columns[0].figure"},
        {"{\"figures\":[{\"figure\":\"actual\",\"state\":\"lost\"}]}", "$.reading.figures[0].state"},
        {"{\"figures\":[{\"figure\":\"actual\",\"state\":\"unread\",\"rows\":[7]}]}", "$.reading.figures[0].rows"},
        {"{\"not_understood\":[{\"cells\":2}]}", "$.reading.not_understood[0].text"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char text[300];
        jx_reader *reader = NULL;
        jx_document *document = NULL;
        (void)snprintf(text, sizeof text, "{\"schema\":\"jixiao.assessment/1\",\"scheme\":\"mof-2020\",\"reading\":%s}",
                       cases[i].reading);
        assert_int_equal(jx_reader_new(&reader), JX_OK);
        jx_status status = jx_reader_read_memory(reader, "old.json", text, strlen(text), &document);
        if ((status == JX_OK) != (cases[i].place == NULL)) fail_msg("%s: %d", cases[i].reading, (int)status);
        if (cases[i].place && !strstr(jx_reader_detail(reader), cases[i].place))
            fail_msg("%s: %s", cases[i].reading, jx_reader_detail(reader));
        jx_document_unref(document);
        jx_reader_unref(reader);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_same_again),
        cmocka_unit_test(old_and_wrong),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
