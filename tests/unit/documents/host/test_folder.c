/* SPDX-License-Identifier: Apache-2.0 */
#include "task.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "jixiao/documents.h"

static char root[64];

static void make_file(const char *name) {
    char path[200];
    snprintf(path, sizeof path, "%s/%s", root, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    fclose(file);
}

static void make_folder(const char *name) {
    char path[200];
    snprintf(path, sizeof path, "%s/%s", root, name);
    assert_int_equal(mkdir(path, 0700), 0);
}

static int set_up(void **state) {
    (void)state;
    strcpy(root, "jixiao-folder-XXXXXX");
    assert_non_null(mkdtemp(root));
    static const char *const folders[] = {"b", "b/c", "empty", ".hidden"};
    static const char *const files[] = {"z.txt",     "a.CSV",     "b/2.json",      "b/10.md",
                                        "b/c/x.tsv", "b/c/y.bin", ".hidden/h.txt", ".h.txt"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) make_folder(folders[i]);
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) make_file(files[i]);
    char link[200];
    snprintf(link, sizeof link, "%s/link.txt", root);
    assert_int_equal(symlink("z.txt", link), 0);
    snprintf(link, sizeof link, "%s/loop", root);
    return symlink(".", link);
}

static int tear_down(void **state) {
    (void)state;
    char command[200];
    snprintf(command, sizeof command, "rm -r %s", root);
    return system(command);
}

/* The paths below the folder, with "root/" cut off, one a line. */
static void walk(const char *path, char *text, size_t size) {
    jx_folder *folder = NULL;
    const char *file = NULL;
    assert_int_equal(jx_folder_open(path, &folder), JX_OK);
    text[0] = '\0';
    while (jx_folder_next(folder, &file) == JX_OK) {
        const char *rest = strncmp(file, root, strlen(root)) == 0 ? file + strlen(root) + 1 : file;
        strncat(text, rest, size - strlen(text) - 2);
        strcat(text, "\n");
    }
    jx_folder_unref(folder);
}

static void walks_in_the_order_of_names(void **state) {
    (void)state;
    char path[200], text[2000];
    walk(root, text, sizeof text);
    assert_string_equal(text, "a.CSV\nb/10.md\nb/2.json\nb/c/x.tsv\nz.txt\n");
    snprintf(path, sizeof path, "%s///", root);
    walk(path, text, sizeof text);
    assert_string_equal(text, "a.CSV\nb/10.md\nb/2.json\nb/c/x.tsv\nz.txt\n");
    snprintf(path, sizeof path, "%s/empty", root);
    walk(path, text, sizeof text);
    assert_string_equal(text, "");
}

static void gives_a_named_file_whatever_it_is(void **state) {
    (void)state;
    char path[200], text[2000];
    snprintf(path, sizeof path, "%s/b/c/y.bin", root);
    walk(path, text, sizeof text);
    assert_string_equal(text, "b/c/y.bin\n");
    walk("-", text, sizeof text);
    assert_string_equal(text, "-\n");
}

static void says_what_it_cannot_walk(void **state) {
    (void)state;
    jx_folder *folder = NULL;
    const char *file = NULL;
    assert_int_equal(jx_folder_open("no/such/folder", &folder), JX_ERROR_FILE);
    assert_int_equal(jx_folder_open(NULL, &folder), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_folder_open(root, NULL), JX_ERROR_ARGUMENT);
    assert_int_equal(jx_folder_next(NULL, &file), JX_ERROR_ARGUMENT);
    jx_folder_unref(NULL);
}

/* More folders inside each other than are walked: said once, and the walk goes on. */
static void deep_folders_are_left(void **state) {
    (void)state;
    char path[400] = "m";
    for (int depth = 0; depth < 70; depth++) {
        make_folder(path);
        strcat(path, "/m");
    }
    jx_folder *folder = NULL;
    const char *file = NULL;
    assert_int_equal(jx_folder_open(root, &folder), JX_OK);
    int limits = 0, files = 0;
    for (jx_status status; (status = jx_folder_next(folder, &file)) != JX_ERROR_NOT_FOUND;) {
        limits += status == JX_ERROR_LIMIT;
        files += status == JX_OK;
    }
    assert_int_equal(limits, 1);
    assert_int_equal(files, 5);
    jx_folder_unref(folder);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(walks_in_the_order_of_names),
        cmocka_unit_test(gives_a_named_file_whatever_it_is),
        cmocka_unit_test(says_what_it_cannot_walk),
        cmocka_unit_test(deep_folders_are_left),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
