/* SPDX-License-Identifier: Apache-2.0 */
/* Archives of documents: each member is read by its own format, and its name stands in front of all its places. */
#include <stdlib.h>
#include <string.h>

#include "documents/read/encoding.h"
#include "documents/read/format.h"

/* A document in the archive. */
typedef struct jxi_archive_member {
    char *name; /* in UTF-8 */
    size_t index;
} jxi_archive_member;

typedef struct jxi_archive {
    jxi_task *task;
    const jxi_formats *formats;
    jxi_package package;
    jxi_archive_member *members;
    size_t count, capacity;
} jxi_archive;

/* Names are UTF-8, or what Windows in China wrote: GB18030. */
static char *decode_name(const jxi_task *task, const char *name) {
    jxi_fault fault;
    jxi_task text = {
        .allocator = task->allocator, .limits = task->limits, .bytes = name, .size = strlen(name), .fault = &fault};
    jxi_buffer decoded = {.allocator = task->allocator};
    const char *start = NULL;
    size_t length = 0;
    char *copy = NULL;
    if (jxi_decode(&text, &decoded, &start, &length) == JX_OK) copy = jxi_text_copy(task->allocator, start, length);
    jxi_buffer_free(&decoded);
    return copy;
}

/* Whether a name is that of a document: not one of the files that systems put beside them. */
static bool is_document(const jxi_archive *archive, const char *name) {
    const char *base = strrchr(name, '/');
    base = base ? base + 1 : name;
    return base[0] && base[0] != '.' && strncmp(base, "~$", 2) != 0 && !strstr(name, "__MACOSX/") &&
           archive->formats->known(name);
}

static jx_status add_member(jxi_archive *archive, size_t index, const char *raw) {
    const jx_allocator *allocator = archive->task->allocator;
    char *name = decode_name(archive->task, raw);
    if (!name) return JX_OK;
    if (!is_document(archive, name)) {
        jxi_text_free(allocator, name);
        return JX_OK;
    }
    jx_status status =
        jxi_grow(allocator, (void **)&archive->members, sizeof *archive->members, archive->count, &archive->capacity);
    if (status == JX_OK)
        archive->members[archive->count++] = (jxi_archive_member){name, index};
    else
        jxi_text_free(allocator, name);
    return status;
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const jxi_archive_member *)a)->name, ((const jxi_archive_member *)b)->name);
}

/* Reads a member's bytes into a grid of its own, and hands it on. */
static jx_status load_bytes(jxi_archive *archive, const jxi_archive_member *member, const jxi_buffer *bytes,
                            jxi_fault *fault) {
    jxi_task *task = archive->task, own = *task;
    own.name = own.member = member->name;
    own.file = task->name;
    own.bytes = bytes->data;
    own.size = bytes->length;
    own.fault = fault;
    own.grid = NULL;
    own.unpacked = archive->package.unpacked;
    int32_t format = archive->formats->find(&own);
    if (format == JX_FORMAT_JSON)
        return jxi_task_fail(&own, JX_ERROR_UNSUPPORTED, NULL, "JSON is not read out of archives", NULL, NULL);
    jx_status status = jx_grid_new_in(task->allocator, &own.grid);
    if (status == JX_OK) status = archive->formats->load(&own, &format);
    if (status == JX_OK && task->take) status = task->take(task->context, &own);
    task->cells = own.cells;
    archive->package.unpacked = own.unpacked;
    jx_grid_unref(own.grid);
    return status;
}

/* Reads one member. What cannot be read is noted, and the others go on. */
static jx_status load_member(jxi_archive *archive, const jxi_archive_member *member, size_t *loaded) {
    jxi_task *task = archive->task;
    jxi_buffer bytes = {.allocator = task->allocator};
    jxi_fault fault = {.cause = ""};
    jx_status status = jxi_package_take(&archive->package, member->index, member->name, &bytes);
    if (status == JX_OK && bytes.length)
        status = load_bytes(archive, member, &bytes, &fault);
    else if (status == JX_OK)
        status = jxi_task_fail(task, JX_ERROR_FORMAT, member->name, "the file is empty", NULL, NULL);
    jxi_buffer_free(&bytes);
    *loaded += status == JX_OK;
    if (status == JX_OK || status == JX_ERROR_NO_MEMORY) return status;
    const char *cause = fault.cause[0] ? fault.cause : task->fault->cause;
    return jxi_task_miss(task, member->name, fault.place[0] ? "{0}: {1}" : "{1}", fault.place, cause);
}

static jx_status load_members(jxi_archive *archive) {
    size_t loaded = 0;
    jx_status status = JX_OK;
    const char *name;
    for (size_t i = 0; status == JX_OK && (name = jxi_package_name(&archive->package, i)) != NULL; i++)
        status = add_member(archive, i, name);
    if (archive->count) qsort(archive->members, archive->count, sizeof *archive->members, by_name);
    for (size_t i = 0; status == JX_OK && i < archive->count; i++)
        status = load_member(archive, &archive->members[i], &loaded);
    if (status == JX_OK && !archive->count)
        status = jxi_task_fail(archive->task, JX_ERROR_FORMAT, NULL,
                               "an archive, but not a Word or Excel document, and it holds none", NULL, NULL);
    else if (status == JX_OK && !loaded)
        status = jxi_task_fail(archive->task, JX_ERROR_FORMAT, NULL, "an archive of which no document can be read: {0}",
                               archive->task->fault->cause[0] ? archive->task->fault->cause : "see each of them", NULL);
    return status;
}

jx_status jxi_archive_load(jxi_task *task, const jxi_formats *formats) {
    jxi_archive archive = {.task = task, .formats = formats};
    if (task->member) /* one archive in another may hold a third, and so on */
        return jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, "an archive inside of an archive, which is not opened",
                             NULL, NULL);
    jx_status status = jxi_package_open(task, &archive.package);
    if (status == JX_OK) status = load_members(&archive);
    for (size_t i = 0; i < archive.count; i++) jxi_text_free(task->allocator, archive.members[i].name);
    jxi_release(task->allocator, archive.members, archive.capacity * sizeof *archive.members);
    jxi_package_close(&archive.package);
    return status;
}
