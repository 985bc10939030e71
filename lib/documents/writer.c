#include "documents/writer.h"

#include <string.h>

jx_status jx_writer_new_in(const jx_allocator *allocator, jx_sink sink, void *context, jx_writer **out) {
    if (!sink || !out) return JX_ERROR_ARGUMENT;
    jx_writer *writer = jxi_object_new(allocator, sizeof *writer);
    if (!writer) return JX_ERROR_NO_MEMORY;
    writer->sink = sink;
    writer->context = context;
    writer->language = "zh";
    writer->severity = JX_SEVERITY_NOTE;
    *out = writer;
    return JX_OK;
}

jx_status jx_writer_new(jx_sink sink, void *context, jx_writer **out) {
    return jx_writer_new_in(NULL, sink, context, out);
}

jx_writer *jx_writer_ref(jx_writer *writer) {
    if (writer) jxi_object_ref(&writer->object);
    return writer;
}

void jx_writer_unref(jx_writer *writer) {
    if (!writer || !jxi_object_unref(&writer->object)) return;
    jxi_release(&writer->object.allocator, writer->codes, writer->code_capacity * sizeof *writer->codes);
    jxi_object_free(writer, sizeof *writer);
}

jx_status jx_writer_set_language(jx_writer *writer, const char *language) {
    if (!writer) return JX_ERROR_ARGUMENT;
    writer->language = jxi_is_english(language) ? "en" : "zh";
    return JX_OK;
}

jx_status jx_writer_set_severity(jx_writer *writer, int32_t severity) {
    if (!writer) return JX_ERROR_ARGUMENT;
    if (severity < JX_SEVERITY_NOTE || severity > JX_SEVERITY_ERROR) return JX_ERROR_NOT_FOUND;
    writer->severity = severity;
    return JX_OK;
}

jx_status jx_writer_show_only(jx_writer *writer, const char *code) {
    int32_t value = 0;
    if (!writer || !code) return JX_ERROR_ARGUMENT;
    jx_status status = jx_enum_find(JX_ENUM_FINDING, code, &value);
    if (status == JX_OK)
        status = jxi_grow(&writer->object.allocator, (void **)&writer->codes, sizeof *writer->codes, writer->code_count,
                          &writer->code_capacity);
    if (status == JX_OK) writer->codes[writer->code_count++] = jx_enum_code(JX_ENUM_FINDING, value);
    return status;
}

int32_t jx_writer_shows(const jx_writer *writer, const jx_finding *finding) {
    if (!finding) return 0;
    if (!writer) return 1;
    if (jx_finding_severity(finding) < writer->severity) return 0;
    if (!writer->code_count) return 1;
    const char *code = jx_finding_code(finding);
    for (size_t i = 0; i < writer->code_count; i++)
        if (strcmp(writer->codes[i], code) == 0) return 1;
    return 0;
}

static jxi_json start(const jx_writer *writer, bool lines) {
    return (jxi_json){.sink = writer->sink,
                      .context = writer->context,
                      .buffer = {.allocator = &writer->object.allocator},
                      .lines = lines};
}

jx_status jx_writer_assessment(jx_writer *writer, jx_assessment *assessment) {
    if (!writer || !assessment) return JX_ERROR_ARGUMENT;
    jxi_json json = start(writer, false);
    jxi_write_assessment(writer, &json, NULL, assessment);
    return jxi_json_finish(&json);
}

jx_status jx_writer_portfolio(jx_writer *writer, const jx_portfolio *portfolio) {
    if (!writer || !portfolio) return JX_ERROR_ARGUMENT;
    jxi_json json = start(writer, true);
    jxi_write_portfolio(writer, &json, NULL, portfolio);
    return jxi_json_finish(&json);
}

static void write_problems(jxi_json *json, const jx_run *run) {
    jxi_json_open(json, "problems", '[');
    const char *file = NULL, *place = NULL, *text;
    for (int32_t i = 0; (text = jx_run_problem(run, i, &file, &place)) != NULL; i++) {
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "file", file);
        jxi_json_text(json, "place", place);
        jxi_json_text(json, "message", text);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

jx_status jx_writer_run(jx_writer *writer, jx_run *run) {
    if (!writer || !run) return JX_ERROR_ARGUMENT;
    jxi_json json = start(writer, true);
    jxi_json_open(&json, NULL, '{');
    jxi_json_text(&json, "schema", "jixiao.run/1");
    jxi_json_open(&json, "assessments", '[');
    for (int32_t i = 0; json.status == JX_OK && i < jx_portfolio_count(run->portfolio); i++)
        jxi_write_assessment(writer, &json, NULL, jx_portfolio_assessment(run->portfolio, i));
    jxi_json_close(&json, ']');
    jxi_write_portfolio(writer, &json, "portfolio", run->portfolio);
    write_problems(&json, run);
    jxi_json_close(&json, '}');
    return jxi_json_finish(&json);
}
