/* SPDX-License-Identifier: Apache-2.0 */
/* Old workbooks are read as new ones are, and survive whatever is done to them. */
#include "task.h"

#include <stdio.h>

#include "documents/read/format.h"

static char *read_real(const char *name, size_t *size) {
    char path[1000];
    snprintf(path, sizeof path, "%s/%s", REAL, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *bytes = malloc(1 << 20);
    *size = fread(bytes, 1, 1 << 20, file);
    fclose(file);
    return bytes;
}

/* Loads a copy of exactly these bytes; its grid as text, or NULL with the fault. Nothing may be left in memory. */
static char *load(const char *bytes, size_t size, size_t fail_at, jxi_fault *fault) {
    failing m = {.fail_at = fail_at};
    jx_allocator allocator = failing_allocator(&m), plain = jxi_allocator_or_default(NULL);
    char *copy = malloc(size ? size : 1), *text = NULL;
    memcpy(copy, bytes, size);
    jxi_task task = task_over(&allocator, copy, size, fault);
    task.name = "a.et";
    int32_t format = jxi_format_find(&task);
    jx_status status = jx_grid_new_in(&allocator, &task.grid);
    if (status == JX_OK) status = format == JX_FORMAT_OTHER ? jxi_xls_load(&task) : jxi_format_load(&task, &format);
    if (status == JX_OK) text = grid_text(task.grid, &plain);
    jx_grid_unref(task.grid);
    free(copy);
    assert_int_equal(m.live_bytes, 0);
    return text;
}

static void forget(char *text) {
    jx_allocator plain = jxi_allocator_or_default(NULL);
    jxi_text_free(&plain, text);
}

static void reads_as_the_new_format(void **state) {
    (void)state;
    jxi_fault fault;
    size_t old_size, new_size;
    char *old = read_real("cells.xls", &old_size), *new = read_real("cells.xlsx", &new_size);
    char *expected = load(new, new_size, 0, &fault), *text = load(old, old_size, 0, &fault);
    assert_non_null(expected);
    assert_non_null(strstr(expected, "1,192,819.16|-7.50|0.0000001"));
    assert_null(strstr(expected, "看不见"));
    assert_string_equal(text, expected);
    forget(expected);
    forget(text);
    free(old);
    free(new);
}

/* Bytes of a record that stands once in the sample, replaced by others. */
static void patch(char *bytes, size_t size, const char *old, const char *new, size_t length) {
    for (size_t at = 0; at + length <= size; at++)
        if (memcmp(bytes + at, old, length) == 0) {
            memcpy(bytes + at, new, length);
            return;
        }
    fail();
}

static void refuses_by_name(void **state) {
    (void)state;
    static const struct {
        const char *old, *new, *cause;
        size_t length;
    } cases[] = {
        {"\x42\0\x02\0\xB0\x04", "\x2F\0\x02\0\x01\0", "protected by a password", 6},
        {"\x09\x08\x10\0\0\x06", "\x09\x08\x10\0\0\x05", "Excel 95 or older", 6},
        {"W\0o\0r\0k\0b\0o\0o\0k\0\0\0", "B\0o\0o\0k\0\0\0\0\0\0\0\0\0\0", NULL, 18},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t size;
        jxi_fault fault;
        char *bytes = read_real("cells.xls", &size);
        patch(bytes, size, cases[i].old, cases[i].new, cases[i].length);
        assert_null(load(bytes, size, 0, &fault));
        if (cases[i].cause) assert_non_null(strstr(fault.cause, cases[i].cause));
        free(bytes);
    }
}

/* Cut anywhere, or with bytes that are not what they were: an error or a reading, and nothing left. */
static void survives_damage(void **state) {
    (void)state;
    size_t size;
    uint32_t chance = 1;
    jxi_fault fault;
    char *bytes = read_real("cells.xls", &size);
    for (size_t cut = 0; cut < size; cut += 997) forget(load(bytes, cut, 0, &fault));
    for (int i = 0; i < 600; i++) {
        char *damaged = malloc(size);
        memcpy(damaged, bytes, size);
        for (int k = 0; k < 1 + i % 7; k++) {
            chance = chance * 1664525 + 1013904223;
            size_t reach = i % 3 ? size : 1536; /* the header and the tables more often */
            damaged[chance % reach] = (char)(chance >> 24);
        }
        forget(load(damaged, size, 0, &fault));
        free(damaged);
    }
    free(bytes);
}

static void survives_lack_of_memory(void **state) {
    (void)state;
    size_t size;
    jxi_fault fault;
    char *bytes = read_real("cells.xls", &size), *text = NULL;
    for (size_t fail_at = 1; !text; fail_at++) text = load(bytes, size, fail_at, &fault);
    forget(text);
    free(bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(reads_as_the_new_format), cmocka_unit_test(refuses_by_name),
                                       cmocka_unit_test(survives_damage), cmocka_unit_test(survives_lack_of_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
