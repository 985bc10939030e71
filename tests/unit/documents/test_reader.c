/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include <stdio.h>
#include <unistd.h>

#include "jixiao/documents.h"

/* A small form whose figures are known. */
static const char form[] = "项目支出绩效自评表\t\t\t\t\t\t\t\n"
                           "项目名称\t甲项目\t\t\t\t\t\t\n"
                           "主管部门\t某局\t\t\t实施单位\t某中心\t\t\n"
                           "项目资金（万元）\t\t年初预算数\t全年预算数\t全年执行数\t分值\t执行率\t得分\n"
                           "\t年度资金总额\t10\t10\t9\t10\t90%\t9\n"
                           "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施\n"
                           "产出指标\t数量指标\t组织活动场次\t≥12场\t12场\t50\t50\t\n"
                           "效益指标\t社会效益指标\t参加人次\t≥300人次\t320人次\t30\t30\t\n"
                           "满意度指标\t服务对象满意度指标\t居民满意度\t≥90%\t95%\t10\t10\t\n"
                           "总分\t\t\t\t\t100\t99\t\n";

static void reads_from_memory(void **state) {
    (void)state;
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    assert_int_equal(jx_reader_read_memory(reader, "a.txt", form, sizeof form - 1, &document), JX_OK);
    assert_string_equal(jx_reader_detail(reader), "");
    assert_null(jx_reader_problem(reader, NULL, NULL));
    jx_reader_unref(reader); /* the document lives on */
    assert_string_equal(jx_document_name(document), "a.txt");
    assert_int_equal(jx_document_format(document), JX_FORMAT_TEXT);
    assert_int_equal(jx_document_count(document), 1);
    jx_assessment *assessment = jx_document_assessment(document, 0);
    assert_string_equal(jx_assessment_file(assessment), "a.txt");
    assert_int_equal(jx_assessment_count(assessment), 3);
    assert_int_equal(jx_project_funds(jx_assessment_project(assessment), JX_FUNDS_TOTAL, JX_STAGE_EXECUTED), 9000000);
    assert_null(jx_document_assessment(document, 1));
    assert_null(jx_document_assessment(document, -1));
    assert_int_equal(jx_document_summary_count(document), 0);
    assert_null(jx_document_problem(document, 0, NULL, NULL));
    jx_document_unref(jx_document_ref(document));
    jx_document_unref(document);
}

static const struct {
    const char *name, *bytes;
    size_t size;
    jx_status status;
    const char *detail;
} bad[] = {
    {"a.txt", "", 0, JX_ERROR_FORMAT, "a.txt: the file is empty"},
    {"a.txt", "\n\n", 2, JX_ERROR_FORMAT, "a.txt: the document is blank"},
    {"a.txt", "x\0", 2, JX_ERROR_FORMAT, "a.txt: line 1, byte 2: not text: it contains a NUL byte"},
    {NULL, "", 0, JX_ERROR_FORMAT, ": the file is empty"},
    {"a.json", "{", 1, JX_ERROR_FORMAT, "a.json: line 1: the JSON ends unexpectedly"},
    {"a.json", "{\n]", 3, JX_ERROR_FORMAT, "a.json: line 2: quoted object property name expected"},
    {"a.json", "{}", 2, JX_ERROR_FORMAT, "a.json: $.schema: neither jixiao.run/1 nor jixiao.assessment/1"},
};

static void says_what_is_wrong(void **state) {
    (void)state;
    jx_reader *reader = NULL;
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
        jx_document *document = NULL;
        assert_int_equal(jx_reader_read_memory(reader, bad[i].name, bad[i].bytes, bad[i].size, &document),
                         bad[i].status);
        assert_string_equal(jx_reader_detail(reader), bad[i].detail);
        assert_null(document);
        const char *file = "", *place = "";
        assert_non_null(jx_reader_problem(reader, &file, &place));
        if (bad[i].name) assert_string_equal(file, bad[i].name);
    }
    jx_document *document = NULL;
    assert_int_equal(jx_reader_read_file(reader, "no/such/file.txt", &document), JX_ERROR_FILE);
    assert_string_equal(jx_reader_detail(reader), "no/such/file.txt: cannot be opened: No such file or directory");
    assert_int_equal(jx_reader_read_file(reader, "/", &document), JX_ERROR_FILE);
    jx_reader_unref(reader);
}

static void refuses_bad_arguments(void **state) {
    (void)state;
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    assert_int_equal(jx_reader_new(NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    assert_int_equal(jx_reader_read_memory(NULL, "a", "x", 1, &document), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_reader_read_memory(reader, "a", NULL, 1, &document), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_reader_read_memory(reader, "a", "x", 1, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_reader_read_file(reader, NULL, &document), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_reader_read_file(NULL, "a", &document), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_reader_set_scheme(NULL, NULL), JX_ERROR_ARGUMENT);
    assert_string_equal(jx_reader_detail(NULL), "");
    assert_null(jx_reader_problem(NULL, NULL, NULL));
    jx_reader_unref(NULL);
    jx_document_unref(NULL);
    assert_null(jx_reader_ref(NULL));
    assert_null(jx_document_name(NULL));
    assert_int_equal(jx_document_format(NULL), 0);
    assert_int_equal(jx_document_count(NULL), 0);
    assert_int_equal(jx_document_summary_count(NULL), 0);
    assert_null(jx_document_assessment(NULL, 0));
    assert_null(jx_document_problem(NULL, 0, NULL, NULL));
    jx_reader_unref(reader);
}

static void limits_can_be_set(void **state) {
    (void)state;
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    assert_int_equal(jx_reader_limit(reader, JX_LIMIT_FILE), 64 << 20);
    assert_int_equal(jx_reader_limit(reader, 0), 0);
    assert_int_equal(jx_reader_limit(reader, 99), 0);
    assert_int_equal(jx_reader_set_limit(reader, 0, 1), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_reader_set_limit(reader, 99, 1), JX_ERROR_NOT_FOUND);
    assert_int_equal(jx_reader_set_limit(reader, JX_LIMIT_FILE, 0), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_reader_set_limit(NULL, JX_LIMIT_FILE, 1), JX_ERROR_ARGUMENT);
    static const struct {
        int32_t limit;
        int64_t value;
        const char *detail;
    } limits[] = {
        {JX_LIMIT_FILE, sizeof form - 2, "a.txt: more than"},
        {JX_LIMIT_CELLS, 5, "a.txt: line 1: more than 5 cells"},
        {JX_LIMIT_CELL, 6, "a.txt: line 1: more than 6 bytes in a cell"},
    };
    for (size_t i = 0; i < sizeof limits / sizeof limits[0]; i++) {
        int64_t before = jx_reader_limit(reader, limits[i].limit);
        assert_int_equal(jx_reader_set_limit(reader, limits[i].limit, limits[i].value), JX_OK);
        assert_int_equal(jx_reader_read_memory(reader, "a.txt", form, sizeof form - 1, &document), JX_ERROR_LIMIT);
        assert_int_equal(strncmp(jx_reader_detail(reader), limits[i].detail, strlen(limits[i].detail)), 0);
        assert_int_equal(jx_reader_set_limit(reader, limits[i].limit, before), JX_OK);
    }
    assert_int_equal(jx_reader_read_memory(reader, "a.txt", form, sizeof form - 1, &document), JX_OK);
    jx_document_unref(document);
    jx_reader_unref(reader);
}

static void a_scheme_can_be_forced(void **state) {
    (void)state;
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_builtin("mof-2020", &scheme), JX_OK);
    assert_int_equal(jx_reader_new(&reader), JX_OK);
    assert_int_equal(jx_reader_set_scheme(reader, scheme), JX_OK);
    assert_int_equal(jx_reader_read_memory(reader, "a.txt", form, sizeof form - 1, &document), JX_OK);
    assert_ptr_equal(jx_assessment_scheme(jx_document_assessment(document, 0)), scheme);
    jx_document_unref(document);
    jx_reader_unref(reader);
    jx_scheme_unref(scheme);
}

/* Reads text and JSON, puts both in a run and writes it: with every allocation failing once, nothing leaks or crashes.
 */
static jx_status swallow(void *context, const char *bytes, size_t size) {
    (void)bytes;
    *(size_t *)context += size;
    return JX_OK;
}

static jx_status read_and_write(const jx_allocator *allocator, const char *json, size_t json_size, size_t *written) {
    jx_reader *reader = NULL;
    jx_document *text = NULL, *object = NULL;
    jx_run *run = NULL;
    jx_writer *writer = NULL;
    jx_status status = jx_reader_new_in(allocator, &reader);
    if (status == JX_OK) status = jx_reader_read_memory(reader, "a.txt", form, sizeof form - 1, &text);
    if (status == JX_OK) status = jx_reader_read_memory(reader, "a.json", json, json_size, &object);
    if (status == JX_OK) status = jx_run_new_in(allocator, &run);
    if (status == JX_OK) status = jx_run_add(run, text);
    if (status == JX_OK) status = jx_run_add(run, object);
    if (status == JX_OK) status = jx_run_audit(run);
    if (status == JX_OK) status = jx_writer_new_in(allocator, swallow, written, &writer);
    if (status == JX_OK) status = jx_writer_show_only(writer, "weights-not-100");
    if (status == JX_OK) status = jx_writer_run(writer, run);
    jx_writer_unref(writer);
    jx_run_unref(run);
    jx_document_unref(object);
    jx_document_unref(text);
    jx_reader_unref(reader);
    return status;
}

static void survives_a_lack_of_memory(void **state) {
    (void)state;
    static const char json[] =
        "{\"schema\":\"jixiao.run/1\",\"assessments\":[{\"scheme\":\"mof-2020\",\"project\":{\"name\":\"乙\"},"
        "\"funds\":{\"heading\":\"元\",\"written\":{\"initial\":\"100\"},\"claimed\":{\"weight\":10}},"
        "\"indicators\":[{\"category\":\"output.quality\",\"target\":\"≥80%\",\"actual\":{\"text\":\"90%\"},"
        "\"weight\":10,\"labels\":[\"产出\",\"质量\"]}],\"form\":{\"asks\":[\"grade\"],\"classes\":[{\"category\":"
        "\"output\",\"points\":50}],\"notes\":[{\"kind\":\"unread\",\"place\":\"x\",\"text\":\"y\"}]}}],"
        "\"portfolio\":{\"rows\":[{\"name\":\"乙\",\"unit\":\"甲\",\"funds\":1,\"claimed_grade\":\"good\"}],"
        "\"documents\":[{\"file\":\"b\",\"assessments\":1,\"rows\":1,\"claimed_total\":5,\"statements\":[{\"kind\":"
        "\"executed\",\"amount\":3}]}]},\"problems\":[{\"file\":\"b\",\"message\":\"z\"}]}";
    jx_status status = JX_ERROR_NO_MEMORY;
    size_t k = 1;
    for (; status != JX_OK; k++) {
        failing m = {.fail_at = k};
        jx_allocator allocator = failing_allocator(&m);
        size_t written = 0;
        status = read_and_write(&allocator, json, sizeof json - 1, &written);
        if (status != JX_OK) assert_int_equal(status, JX_ERROR_NO_MEMORY);
        assert_int_equal(m.live_bytes, 0);
        assert_true(k < 5000);
    }
    assert_true(k > 100);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_from_memory),      cmocka_unit_test(says_what_is_wrong),
        cmocka_unit_test(refuses_bad_arguments),  cmocka_unit_test(limits_can_be_set),
        cmocka_unit_test(a_scheme_can_be_forced), cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
