/* SPDX-License-Identifier: Apache-2.0 */
#include "form_text.h"
#include "task.h"

#include "jixiao/documents.h"

typedef struct output {
    char text[100000];
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

/* An assessment with an error (weights add up to 70), audited. */
static jx_assessment *make_assessment(void) {
    jx_assessment *assessment = form_of("mof-2020", "text name|甲\"项目\"\n"
                                                    "text year|2021\n"
                                                    "claim execution-score|7.60\n"
                                                    "row output.quality|合格率|≥80%|90%|60|60");
    form_funds(assessment, "9.17", "9.17", "69669 元");
    assert_int_equal(jx_assessment_audit(assessment), JX_OK);
    return assessment;
}

static bool has_code(const output *out, const char *code) {
    char key[100] = "\"code\":\"";
    strncat(key, code, sizeof key - strlen(key) - 2);
    strcat(key, "\"");
    return strstr(out->text, key) != NULL;
}

static void figures_are_exact(void **state) {
    (void)state;
    static const char *const pieces[] = {
        "{\"schema\":\"jixiao.assessment/1\",",
        "\"name\":\"甲\\\"项目\\\"\",\"year\":2021,",
        "\"executed\":6.9669,\"written\":{\"initial\":\"9.17\",\"full_year\":\"9.17\",\"executed\":\"69669 元\"}",
        "\"weight\":10,\"rate\":75.974918,\"score\":7.60,\"claimed\":{\"weight\":null,\"rate\":null,\"score\":7.60}",
        "\"target\":{\"text\":\"≥80%\",\"comparison\":\">=\",\"value\":80,\"high\":null,\"unit\":\"%\"}",
        "\"weight\":60,\"score\":60.00,\"claimed\":{\"score\":60}",
        "\"grade\":{\"claimed\":null,",
    };
    output out = {0};
    jx_writer *writer = NULL;
    jx_assessment *assessment = make_assessment();
    assert_int_equal(jx_writer_new(keep, &out, &writer), JX_OK);
    assert_int_equal(jx_writer_assessment(writer, assessment), JX_OK);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        if (!strstr(out.text, pieces[i])) print_error("%s is not in\n%s", pieces[i], out.text);
        assert_non_null(strstr(out.text, pieces[i]));
    }
    assert_int_equal(out.text[out.length - 1], '\n');
    assert_ptr_equal(strchr(out.text, '\n'), out.text + out.length - 1);
    jx_writer_unref(jx_writer_ref(writer));
    jx_writer_unref(writer);
    jx_assessment_unref(assessment);
}

static void findings_are_filtered(void **state) {
    (void)state;
    static const struct {
        int32_t severity;
        const char *only, *there, *gone;
    } cases[] = {
        {JX_SEVERITY_NOTE, NULL, "weights-not-100", NULL},
        {JX_SEVERITY_ERROR, NULL, "weights-not-100", "class-missing"},
        {JX_SEVERITY_NOTE, "class-missing", "class-missing", "weights-not-100"},
        {JX_SEVERITY_ERROR, "class-missing", NULL, "class-missing"},
    };
    jx_assessment *assessment = make_assessment();
    assert_int_equal(jx_assessment_set_claim(assessment, JX_CLAIM_EXECUTION_WEIGHT, "10"), JX_OK);
    assert_int_equal(jx_assessment_audit(assessment), JX_OK);
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        output out = {0};
        jx_writer *writer = NULL;
        assert_int_equal(jx_writer_new(keep, &out, &writer), JX_OK);
        assert_int_equal(jx_writer_set_severity(writer, cases[i].severity), JX_OK);
        if (cases[i].only) assert_int_equal(jx_writer_show_only(writer, cases[i].only), JX_OK);
        assert_int_equal(jx_writer_assessment(writer, assessment), JX_OK);
        if (cases[i].there) assert_true(has_code(&out, cases[i].there));
        if (cases[i].gone) assert_false(has_code(&out, cases[i].gone));
        jx_writer_unref(writer);
    }
    jx_assessment_unref(assessment);
}

static void speaks_both_languages(void **state) {
    (void)state;
    jx_assessment *assessment = make_assessment();
    for (int english = 0; english < 2; english++) {
        output out = {0};
        jx_writer *writer = NULL;
        assert_int_equal(jx_writer_new(keep, &out, &writer), JX_OK);
        assert_int_equal(jx_writer_set_language(writer, english ? "en" : NULL), JX_OK);
        assert_int_equal(jx_writer_assessment(writer, assessment), JX_OK);
        const char *message = NULL;
        for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++)
            if (strcmp(jx_finding_code(jx_assessment_finding(assessment, i)), "weights-not-100") == 0)
                message = jx_finding_message(jx_assessment_finding(assessment, i), english ? "en" : "zh");
        assert_non_null(message);
        assert_non_null(strstr(out.text, message));
        jx_writer_unref(writer);
    }
    jx_assessment_unref(assessment);
}

static void refuses_bad_arguments(void **state) {
    (void)state;
    output out = {0};
    jx_writer *writer = NULL;
    assert_int_equal(jx_writer_new(NULL, &out, &writer), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_writer_new(keep, &out, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_writer_new(keep, &out, &writer), JX_OK);
    assert_int_equal(jx_writer_set_severity(writer, 0), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_writer_set_severity(writer, 4), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_writer_show_only(writer, "no-such-code"), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_writer_show_only(writer, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_writer_assessment(writer, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_writer_portfolio(writer, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_writer_run(writer, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_writer_set_language(NULL, "en"), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_writer_shows(writer, NULL), 0);
    jx_writer_unref(NULL);
    jx_writer_unref(writer);
}

/* A run keeps what was added to it, after the document is gone. */
static void a_run_gathers(void **state) {
    (void)state;
    static const char line[] =
        "{\"schema\":\"jixiao.assessment/1\",\"scheme\":\"mof-2020\",\"project\":{\"name\":\"乙\"}}\n";
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    jx_run *run = NULL;
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    assert_int_equal(jx_reader_read_memory(reader, "a.jsonl", line, sizeof line - 1, &document), JX_OK);
    assert_int_equal(jx_run_new(&run), JX_OK);
    assert_int_equal(jx_run_add(run, document), JX_OK);
    jx_document_unref(document);
    jx_reader_unref(reader);
    assert_int_equal(jx_run_add_problem(run, "b.txt", "line 4", "unreadable"), JX_OK);
    assert_int_equal(jx_run_add_problem(run, "b.txt", NULL, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_run_add(run, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_run_audit(NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_run_audit(run), JX_OK);
    assert_int_equal(jx_portfolio_count(jx_run_portfolio(run)), 1);
    assert_string_equal(jx_portfolio_document_file(jx_run_portfolio(run), 0), "a.jsonl");
    const char *file = NULL, *place = NULL;
    assert_string_equal(jx_run_problem(run, 0, &file, &place), "unreadable");
    assert_string_equal(file, "b.txt");
    assert_string_equal(place, "line 4");
    assert_null(jx_run_problem(run, 1, NULL, NULL));
    assert_null(jx_run_portfolio(NULL));
    jx_run_unref(jx_run_ref(run));
    jx_run_unref(run);
    jx_run_unref(NULL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figures_are_exact),     cmocka_unit_test(findings_are_filtered),
        cmocka_unit_test(speaks_both_languages), cmocka_unit_test(refuses_bad_arguments),
        cmocka_unit_test(a_run_gathers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
