/* SPDX-License-Identifier: Apache-2.0 */
/* Small office documents, made in the test and read into a grid. */
#ifndef PACKAGE_CASE_H
#define PACKAGE_CASE_H

#include "task.h"

#include <zip.h>

#include "documents/read/format.h"

typedef struct entry {
    const char *name, *text;
    size_t size; /* 0: up to the NUL */
} entry;

/* An archive of the entries; to be freed. */
static inline char *make_package(const entry *entries, size_t count, size_t *length) {
    zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, NULL);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, NULL);
    assert_non_null(archive);
    zip_source_keep(source);
    for (size_t i = 0; i < count && entries[i].name; i++) {
        size_t size = entries[i].size ? entries[i].size : strlen(entries[i].text);
        zip_source_t *text = zip_source_buffer(archive, entries[i].text, size, 0);
        assert_true(zip_file_add(archive, entries[i].name, text, 0) >= 0);
    }
    zip_stat_t about;
    assert_int_equal(zip_close(archive), 0);
    assert_int_equal(zip_source_stat(source, &about), 0);
    assert_int_equal(zip_source_open(source), 0);
    char *bytes = malloc((size_t)about.size);
    assert_non_null(bytes);
    assert_int_equal(zip_source_read(source, bytes, about.size), (zip_int64_t)about.size);
    zip_source_close(source);
    zip_source_free(source);
    *length = (size_t)about.size;
    return bytes;
}

/* Reads the archive of the entries under these limits. `expected` is the grid as text when it can be read, else a part
 * of the cause. Nothing may be left in memory. */
static inline void assert_reads(const entry *entries, size_t count, const int64_t *limits, const char *expected) {
    failing m = {0};
    jx_allocator allocator = failing_allocator(&m);
    jxi_fault fault;
    size_t length;
    char *bytes = make_package(entries, count, &length);
    jxi_task task = task_over(&allocator, bytes, length, &fault);
    int32_t format = JX_FORMAT_XLSX;
    if (limits) task.limits = limits;
    assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
    if (jxi_format_load(&task, &format) == JX_OK) {
        char *text = grid_text(task.grid, &allocator);
        assert_string_equal(text, expected);
        jxi_text_free(&allocator, text);
    } else if (!strstr(fault.cause, expected)) {
        assert_string_equal(fault.cause, expected);
    }
    jx_grid_unref(task.grid);
    free(bytes);
    assert_int_equal(m.live_bytes, 0);
}

#endif
