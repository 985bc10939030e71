/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "documents/host/file.h"

typedef struct intake {
    size_t length, limit;
    char last;
} intake;

static jx_status take(void *context, const char *bytes, size_t size) {
    intake *in = context;
    in->length += size;
    in->last = bytes[size - 1];
    return in->length > in->limit ? JX_ERROR_LIMIT : JX_OK;
}

static void what_is_written_is_read(void **state) {
    (void)state;
    static char bytes[200000];
    char path[JXI_TEMPORARY];
    jxi_file_fault fault;
    struct stat about;
    memset(bytes, 'x', sizeof bytes);
    bytes[sizeof bytes - 1] = 'z';
    assert_int_equal(jxi_temporary_file(path), JX_OK);
    assert_int_equal(stat(path, &about), 0);
    assert_int_equal(about.st_mode & 0777, 0600);
    assert_int_equal(jxi_file_write(path, bytes, sizeof bytes), JX_OK);
    intake whole = {.limit = SIZE_MAX}, some = {.limit = 1000};
    assert_int_equal(jxi_file_read(path, take, &whole, &fault), JX_OK);
    assert_int_equal(whole.length, sizeof bytes);
    assert_int_equal(whole.last, 'z');
    /* the sink has the last word */
    assert_int_equal(jxi_file_read(path, take, &some, &fault), JX_ERROR_LIMIT);
    assert_true(some.length > 1000 && some.length < sizeof bytes);
    jxi_file_remove(path);
    assert_int_not_equal(stat(path, &about), 0);
}

static void says_why_nothing_is_read(void **state) {
    (void)state;
    static const struct {
        const char *path, *sentence, *cause;
    } cases[] = {
        {"/no/such/file", "cannot be opened: {0}", "No such file or directory"},
        {"/dev/null/x", "cannot be opened: {0}", "Not a directory"},
        {"/", "cannot be read: {0}", "Is a directory"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        intake in = {.limit = SIZE_MAX};
        jxi_file_fault fault = {NULL, NULL};
        assert_int_equal(jxi_file_read(cases[i].path, take, &in, &fault), JX_ERROR_FILE);
        assert_string_equal(fault.sentence, cases[i].sentence);
        assert_string_equal(fault.cause, cases[i].cause);
        assert_int_equal(in.length, 0);
    }
    assert_int_equal(jxi_file_write("/no/such/file", "x", 1), JX_ERROR_FILE);
    assert_int_equal(jxi_folder_make("/no/such/folder"), JX_ERROR_FILE);
}

static void a_temporary_folder_goes_with_all_that_is_in_it(void **state) {
    (void)state;
    char folder[JXI_TEMPORARY], inner[JXI_TEMPORARY + 16], file[JXI_TEMPORARY + 32];
    struct stat about;
    assert_int_equal(jxi_temporary_folder(folder), JX_OK);
    snprintf(inner, sizeof inner, "%s/inner", folder);
    snprintf(file, sizeof file, "%s/file", inner);
    assert_int_equal(jxi_folder_make(inner), JX_OK);
    assert_int_equal(stat(inner, &about), 0);
    assert_int_equal(about.st_mode & 0777, 0700);
    assert_int_equal(jxi_file_write(file, "x", 1), JX_OK);
    snprintf(file, sizeof file, "%s/link", inner);
    assert_int_equal(symlink("/", file), 0); /* what it leads to stays */
    jxi_file_remove(folder);
    assert_int_not_equal(stat(folder, &about), 0);
    jxi_file_remove("");
    assert_int_equal(stat("/tmp", &about), 0);
}

/* TMPDIR is where temporary files lie, unless it is no place for them. */
static void follows_tmpdir(void **state) {
    (void)state;
    char folder[JXI_TEMPORARY], path[JXI_TEMPORARY], longest[JXI_TEMPORARY];
    assert_int_equal(jxi_temporary_folder(folder), JX_OK);
    memset(longest, '/', sizeof longest - 1);
    longest[sizeof longest - 1] = '\0';
    const struct {
        const char *tmpdir, *begin;
    } cases[] = {{folder, folder}, {"relative", "/tmp/jixiao-"}, {longest, "/tmp/jixiao-"}, {"", "/tmp/jixiao-"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_int_equal(setenv("TMPDIR", cases[i].tmpdir, 1), 0);
        assert_int_equal(jxi_temporary_file(path), JX_OK);
        assert_int_equal(strncmp(path, cases[i].begin, strlen(cases[i].begin)), 0);
        jxi_file_remove(path);
    }
    assert_int_equal(setenv("TMPDIR", "/no/such/folder", 1), 0);
    assert_int_equal(jxi_temporary_file(path), JX_ERROR_FILE);
    assert_string_equal(path, "");
    assert_int_equal(jxi_temporary_folder(path), JX_ERROR_FILE);
    assert_string_equal(path, "");
    assert_int_equal(unsetenv("TMPDIR"), 0);
    jxi_file_remove(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_is_read),
        cmocka_unit_test(says_why_nothing_is_read),
        cmocka_unit_test(a_temporary_folder_goes_with_all_that_is_in_it),
        cmocka_unit_test(follows_tmpdir),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
