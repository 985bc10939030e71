/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of a writer: language, severity and which findings are shown. What is written is in json/, report/ and
 * office/. */
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
