/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of a reader: from a file or bytes to a document, within limits, with a cause and a place for each
 * failure. */
#include <string.h>

#include "documents/host/file.h"
#include "documents/host/folder.h"
#include "documents/json/read.h"
#include "documents/read/format.h"

struct jx_reader {
    jxi_object object;
    int64_t limits[JXI_LIMIT_COUNT];
    jx_scheme *scheme; /* NULL: recognised from each form */
    char *name;        /* of the last document */
    jxi_fault fault;
    jxi_buffer detail;
};

static const int64_t first_limits[JXI_LIMIT_COUNT] = {
    [JX_LIMIT_FILE] = 64 << 20, [JX_LIMIT_UNPACKED] = 256 << 20, [JX_LIMIT_RATIO] = 200,     [JX_LIMIT_ENTRIES] = 4096,
    [JX_LIMIT_NESTING] = 256,   [JX_LIMIT_CELLS] = 1 << 20,      [JX_LIMIT_CELL] = 64 << 10, [JX_LIMIT_LINE] = 1 << 20,
};

jx_status jx_reader_new_in(const jx_allocator *allocator, jx_reader **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    jx_reader *reader = jxi_object_new(allocator, sizeof *reader);
    if (!reader) return JX_ERROR_NO_MEMORY;
    memcpy(reader->limits, first_limits, sizeof first_limits);
    reader->detail.allocator = &reader->object.allocator;
    *out = reader;
    return JX_OK;
}

jx_status jx_reader_new(jx_reader **out) {
    return jx_reader_new_in(NULL, out);
}

jx_reader *jx_reader_ref(jx_reader *reader) {
    if (reader) jxi_object_ref(&reader->object);
    return reader;
}

void jx_reader_unref(jx_reader *reader) {
    if (!reader || !jxi_object_unref(&reader->object)) return;
    jx_scheme_unref(reader->scheme);
    jxi_text_free(&reader->object.allocator, reader->name);
    jxi_buffer_free(&reader->detail);
    jxi_object_free(reader, sizeof *reader);
}

jx_status jx_reader_set_limit(jx_reader *reader, int32_t limit, int64_t value) {
    if (!reader || value < 1) return JX_ERROR_ARGUMENT;
    if (limit < JX_LIMIT_FILE || limit >= JXI_LIMIT_COUNT) return JX_ERROR_NOT_FOUND;
    reader->limits[limit] = value;
    return JX_OK;
}

int64_t jx_reader_limit(const jx_reader *reader, int32_t limit) {
    return reader && limit >= JX_LIMIT_FILE && limit < JXI_LIMIT_COUNT ? reader->limits[limit] : 0;
}

jx_status jx_reader_set_scheme(jx_reader *reader, jx_scheme *scheme) {
    if (!reader) return JX_ERROR_ARGUMENT;
    jx_scheme *old = reader->scheme;
    reader->scheme = jx_scheme_ref(scheme);
    jx_scheme_unref(old);
    return JX_OK;
}

const char *jx_reader_problem(const jx_reader *reader, const char **file, const char **place) {
    if (!reader || !reader->fault.cause[0]) return NULL;
    if (file) *file = reader->name;
    if (place) *place = reader->fault.place[0] ? reader->fault.place : NULL;
    return reader->fault.cause;
}

const char *jx_reader_detail(const jx_reader *reader) {
    return reader && reader->detail.length ? reader->detail.data : "";
}

/* Begins a read: forgets the last failure and takes the name. */
static jx_status begin(jx_reader *reader, const char *name) {
    reader->fault = (jxi_fault){0};
    jxi_buffer_clear(&reader->detail);
    return jxi_text_set(&reader->object.allocator, &reader->name, name);
}

/* Ends a read: a failure that named no cause gets that of its status, and the parts become one line. */
static jx_status finish(jx_reader *reader, jx_status status) {
    if (status == JX_OK) return JX_OK;
    jxi_task task = {.allocator = &reader->object.allocator, .fault = &reader->fault};
    if (!reader->fault.cause[0]) jxi_task_fail(&task, status, NULL, jx_status_text(status, "en"), NULL, NULL);
    jxi_fault *fault = &reader->fault;
    const char *const parts[] = {reader->name ? reader->name : "", fault->place, fault->cause};
    jxi_buffer_fill(&reader->detail, fault->place[0] ? "{0}: {1}: {2}" : "{0}: {2}", parts, 3);
    return status;
}

/* Says where each assessment comes from; the place within the document is the recogniser's. */
static jx_status name_sources(const jx_document *document) {
    jx_status status = JX_OK;
    for (int32_t i = 0; status == JX_OK && i < jx_document_count(document); i++) {
        jx_assessment *assessment = jx_document_assessment(document, i);
        status = jx_assessment_set_source(assessment, document->name, jx_assessment_place(assessment));
    }
    return status;
}

/* Recognises what the grid holds; what was not understood becomes problems. */
static jx_status recognise(jxi_task *task, jx_scheme *scheme, jx_document *document) {
    jx_status status = jx_reading_new(task->grid, scheme, &document->reading);
    if (status == JX_OK) status = name_sources(document);
    const jx_allocator *allocator = &document->object.allocator;
    const char *place = NULL, *text;
    for (int32_t i = 0; status == JX_OK && (text = jx_reading_problem(document->reading, i, &place)) != NULL; i++)
        status = jxi_problems_add(allocator, &document->problems, document->name, place, text);
    bool nothing = jx_document_count(document) == 0 && jx_document_summary_count(document) == 0;
    if (status == JX_OK && nothing && document->problems.count == 0)
        status = jxi_problems_add(allocator, &document->problems, document->name, NULL, "no form found");
    return status;
}

static jx_status load(jxi_task *task, jx_scheme *scheme, jx_document *document) {
    if (document->format == JX_FORMAT_JSON) return jxi_json_load(task, scheme, document);
    jx_status status = jx_grid_new_in(task->allocator, &task->grid);
    if (status == JX_OK) status = jxi_format_load(task, &document->format);
    if (status == JX_OK && jx_grid_row_count(task->grid) == 0)
        status = jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "the document is blank", NULL, NULL);
    if (status == JX_OK) status = recognise(task, scheme, document);
    jx_grid_unref(task->grid);
    return status;
}

/* What to make of a document's bytes. */
typedef jx_status (*take_task)(jxi_task *task, jx_scheme *scheme, void *out);

static jx_status take_document(jxi_task *task, jx_scheme *scheme, void *out) {
    jx_document *document = NULL;
    jx_status status = jxi_document_new(task->allocator, task->name, jxi_format_find(task), &document);
    if (status == JX_OK) status = load(task, scheme, document);
    if (status == JX_OK)
        *(jx_document **)out = document;
    else
        jx_document_unref(document);
    return status;
}

static jx_status take_scheme(jxi_task *task, jx_scheme *scheme, void *out) {
    (void)scheme;
    return jxi_scheme_load(task, out);
}

/* Reads bytes under the name that begin() took. */
static jx_status read_bytes(jx_reader *reader, const char *bytes, size_t size, take_task take, void *out) {
    jxi_task task = {.allocator = &reader->object.allocator,
                     .limits = reader->limits,
                     .name = reader->name ? reader->name : "",
                     .bytes = bytes,
                     .size = size,
                     .fault = &reader->fault};
    if (size == 0) return jxi_task_fail(&task, JX_ERROR_FORMAT, NULL, "the file is empty", NULL, NULL);
    if (size > (uint64_t)reader->limits[JX_LIMIT_FILE])
        return jxi_task_exceeds(&task, NULL, JX_LIMIT_FILE, "bytes in the file");
    return take(&task, reader->scheme, out);
}

jx_status jx_reader_read_memory(jx_reader *reader, const char *name, const void *bytes, size_t size,
                                jx_document **out) {
    if (!reader || !out || (!bytes && size)) return JX_ERROR_ARGUMENT;
    jx_status status = begin(reader, name);
    if (status == JX_OK) status = read_bytes(reader, bytes, size, take_document, out);
    return finish(reader, status);
}

/* Bytes as they come in, up to the limit and a piece: what is too long is known without reading it all. */
typedef struct intake {
    jxi_buffer bytes;
    size_t limit;
} intake;

static jx_status take_in(void *context, const char *bytes, size_t size) {
    intake *in = context;
    jxi_buffer_add(&in->bytes, bytes, size);
    if (in->bytes.failed) return JX_ERROR_NO_MEMORY;
    return in->bytes.length > in->limit ? JX_ERROR_LIMIT : JX_OK;
}

static jx_status read_file(jx_reader *reader, const char *path, take_task take, void *out) {
    jx_status status = begin(reader, path);
    if (status != JX_OK) return finish(reader, status);
    jxi_task task = {.allocator = &reader->object.allocator, .limits = reader->limits, .fault = &reader->fault};
    intake in = {.bytes.allocator = task.allocator, .limit = (size_t)reader->limits[JX_LIMIT_FILE]};
    jxi_file_fault fault;
    status = jxi_file_read(path, take_in, &in, &fault);
    if (status == JX_ERROR_FILE) status = jxi_task_fail(&task, status, NULL, fault.sentence, fault.cause, NULL);
    if (status == JX_OK || status == JX_ERROR_LIMIT)
        status = read_bytes(reader, in.bytes.data, in.bytes.length, take, out);
    jxi_buffer_free(&in.bytes);
    return finish(reader, status);
}

jx_status jx_reader_read_file(jx_reader *reader, const char *path, jx_document **out) {
    return reader && path && out ? read_file(reader, path, take_document, out) : JX_ERROR_ARGUMENT;
}

jx_status jx_reader_read_scheme(jx_reader *reader, const char *path, jx_scheme **out) {
    return reader && path && out ? read_file(reader, path, take_scheme, out) : JX_ERROR_ARGUMENT;
}

jx_status jx_folder_open(const char *path, jx_folder **out) {
    return path && out ? jxi_folder_open(path, jxi_format_known, out) : JX_ERROR_ARGUMENT;
}
