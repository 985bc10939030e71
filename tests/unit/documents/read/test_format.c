/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include <stdio.h>

#include "documents/read/format.h"

static const struct {
    const char *name, *bytes;
    int32_t format;
} kinds[] = {
    {"a.txt", "x", JX_FORMAT_TEXT},
    {"a", "x", JX_FORMAT_TEXT},
    {"a.csv", "x", JX_FORMAT_CSV},
    {"a.TSV", "x", JX_FORMAT_CSV},
    {"a.json", " {", JX_FORMAT_JSON},
    {"a.json", "x", JX_FORMAT_TEXT},
    {"a.txt", "\n{ \"schema\":", JX_FORMAT_JSON},
    {"a.txt", "{x", JX_FORMAT_TEXT},
    {"a.xls", "<HTML><table>", JX_FORMAT_HTML},
    {"a.md", "# x\n<table><tr>", JX_FORMAT_HTML},
    {"a.xls", "PK\x03\x04", JX_FORMAT_XLSX},
    {"a.docx", "\xD0\xCF\x11\xE0", JX_FORMAT_OTHER},
    {"a.txt", "%PDF-1.4", JX_FORMAT_OTHER},
    {"a.doc", "{\\rtf1", JX_FORMAT_OTHER},
    {"a.txt", "", JX_FORMAT_TEXT},
};

static void tells_formats_by_content_then_name(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        jxi_fault fault;
        jxi_task task = task_over(&allocator, kinds[i].bytes, strlen(kinds[i].bytes), &fault);
        task.name = kinds[i].name;
        assert_int_equal(jxi_format_find(&task), kinds[i].format);
    }
    assert_true(jxi_format_known("forms/a.DOCX"));
    assert_false(jxi_format_known("a.png"));
    assert_false(jxi_format_known(".txt"));
}

static char *read_sample(const char *name, size_t *size) {
    char path[1000];
    snprintf(path, sizeof path, "%s/%s", SAMPLES, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *bytes = malloc(1 << 20);
    *size = fread(bytes, 1, 1 << 20, file);
    fclose(file);
    return bytes;
}

/* Loads a copy of exactly `size` bytes, so that a sanitizer sees what reads beyond. */
static jx_status load(const jx_allocator *allocator, const char *name, const char *bytes, size_t size) {
    char *copy = malloc(size ? size : 1);
    memcpy(copy, bytes, size);
    jxi_fault fault;
    jxi_task task = task_over(allocator, copy, size, &fault);
    task.name = name;
    jx_status status = jx_grid_new_in(allocator, &task.grid);
    int32_t format = jxi_format_find(&task);
    if (status == JX_OK) status = jxi_format_load(&task, &format);
    if (status == JX_OK && strcmp(name, "clean-form.html") != 0) assert_true(jx_grid_row_count(task.grid) > 20);
    if (status != JX_OK && status != JX_ERROR_NO_MEMORY) assert_true(fault.cause[0] != '\0');
    jx_grid_unref(task.grid);
    free(copy);
    return status;
}

static void is_cut_anywhere_without_harm(void **state) {
    (void)state;
    static const char *const names[] = {"clean-form.docx", "clean-form.xlsx", "clean-form.html"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t size = 0;
        char *bytes = read_sample(names[i], &size);
        failing m = {0};
        jx_allocator allocator = failing_allocator(&m);
        for (size_t cut = 4; cut < size; cut++) {
            jx_status status = load(&allocator, names[i], bytes, cut);
            if (i < 2) assert_int_not_equal(status, JX_OK); /* the directory of an archive is at its end */
        }
        assert_int_equal(load(&allocator, names[i], bytes, size), JX_OK);
        assert_int_equal(m.live_bytes, 0);
        free(bytes);
    }
}

/* Each byte of an archive changed in turn: mostly an error, never harm. */
static void is_changed_anywhere_without_harm(void **state) {
    (void)state;
    static const char *const names[] = {"clean-form.docx", "clean-form.xlsx"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t size = 0;
        char *bytes = read_sample(names[i], &size);
        failing m = {0};
        jx_allocator allocator = failing_allocator(&m);
        for (size_t at = 4; at < size; at += 7) {
            char kept = bytes[at];
            bytes[at] = (char)(kept ^ 0x55);
            char *copy = malloc(size);
            memcpy(copy, bytes, size);
            jxi_fault fault;
            jxi_task task = task_over(&allocator, copy, size, &fault);
            int32_t format = JX_FORMAT_DOCX;
            jxi_package package;
            assert_int_equal(jx_grid_new_in(&allocator, &task.grid), JX_OK);
            if (jxi_package_open(&task, &package) == JX_OK && !jxi_package_has(&package, "content.xml"))
                jxi_format_load(&task, &format);
            jxi_package_close(&package);
            jx_grid_unref(task.grid);
            free(copy);
            bytes[at] = kept;
        }
        assert_int_equal(m.live_bytes, 0);
        free(bytes);
    }
}

static void survives_a_lack_of_memory(void **state) {
    (void)state;
    static const char *const names[] = {"clean-form.docx", "clean-form.xlsx", "clean-form.html"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        size_t size = 0;
        char *bytes = read_sample(names[i], &size);
        jx_status status = JX_ERROR_NO_MEMORY;
        for (size_t k = 1; status != JX_OK; k++) {
            failing m = {.fail_at = k};
            jx_allocator allocator = failing_allocator(&m);
            status = load(&allocator, names[i], bytes, size);
            if (status != JX_OK) assert_int_equal(status, JX_ERROR_NO_MEMORY);
            assert_int_equal(m.live_bytes, 0);
        }
        free(bytes);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_formats_by_content_then_name),
        cmocka_unit_test(is_cut_anywhere_without_harm),
        cmocka_unit_test(is_changed_anywhere_without_harm),
        cmocka_unit_test(survives_a_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
