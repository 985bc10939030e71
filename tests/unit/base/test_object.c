/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "base/object.h"

/* What an allocator was asked for last. */
typedef struct log_entry {
    size_t old_size, size;
    int calls;
} log_entry;

static void *logging_resize(void *context, void *memory, size_t old_size, size_t size) {
    log_entry *entry = context;
    entry->old_size = old_size;
    entry->size = size;
    entry->calls++;
    if (size > 1000000) return NULL;
    if (size) return realloc(memory, size);
    free(memory);
    return NULL;
}

static void chooses_an_allocator(void **state) {
    (void)state;
    log_entry entry = {0, 0, 0};
    jx_allocator own = {&entry, logging_resize}, incomplete = {&entry, NULL};
    assert_true(jxi_allocator_or_default(&own).resize == logging_resize);
    assert_true(jxi_allocator_or_default(&own).context == &entry);
    assert_non_null(jxi_allocator_or_default(NULL).resize);
    assert_true(jxi_allocator_or_default(&incomplete).resize == jxi_allocator_or_default(NULL).resize);
}

static void tells_the_sizes(void **state) {
    (void)state;
    log_entry entry = {0, 0, 0};
    jx_allocator allocator = {&entry, logging_resize};
    char *memory = jxi_allocate(&allocator, 10);
    for (int i = 0; i < 10; i++) assert_int_equal(memory[i], 0);
    memory = jxi_resize(&allocator, memory, 10, 20);
    assert_int_equal(entry.old_size, 10);
    jxi_release(&allocator, memory, 20);
    assert_true(entry.old_size == 20 && entry.size == 0);
    int calls = entry.calls;
    jxi_release(&allocator, NULL, 20);
    assert_int_equal(entry.calls, calls);
    assert_null(jxi_allocate(&allocator, 2000000));
}

static void default_memory_comes_and_goes(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    char *memory = jxi_allocate(&allocator, 5);
    memory = jxi_resize(&allocator, memory, 5, 50);
    memset(memory, 1, 50);
    jxi_release(&allocator, memory, 50);
}

static void grows(void **state) {
    (void)state;
    log_entry entry = {0, 0, 0};
    jx_allocator allocator = {&entry, logging_resize};
    void *items = NULL;
    size_t capacity = 0;
    for (size_t count = 0; count < 100; count++) {
        assert_int_equal(jxi_grow(&allocator, &items, sizeof(int), count, &capacity), JX_OK);
        assert_true(capacity > count);
        assert_int_equal(((int *)items)[count], 0);
        ((int *)items)[count] = 7;
    }
    assert_int_equal(capacity, 128);
    size_t before = capacity;
    assert_int_equal(jxi_grow(&allocator, &items, sizeof(int), before, &capacity), JX_OK);
    size_t huge = SIZE_MAX / 4;
    assert_int_equal(jxi_grow(&allocator, &items, 16, huge, &huge), JX_ERROR_NO_MEMORY);
    assert_true(huge == SIZE_MAX / 4);
    jxi_release(&allocator, items, capacity * sizeof(int));
}

static void a_failed_growth_changes_nothing(void **state) {
    (void)state;
    log_entry entry = {0, 0, 0};
    jx_allocator allocator = {&entry, logging_resize};
    void *items = NULL;
    size_t capacity = 0;
    assert_int_equal(jxi_grow(&allocator, &items, 1000000, 0, &capacity), JX_ERROR_NO_MEMORY);
    assert_null(items);
    assert_int_equal(capacity, 0);
}

typedef struct thing {
    jxi_object object;
    int number;
} thing;

static void counts_references(void **state) {
    (void)state;
    log_entry entry = {0, 0, 0};
    jx_allocator allocator = {&entry, logging_resize};
    thing *object = jxi_object_new(&allocator, sizeof *object);
    assert_int_equal(object->number, 0);
    jxi_object_ref(&object->object);
    assert_false(jxi_object_unref(&object->object));
    assert_true(jxi_object_unref(&object->object));
    jxi_object_free(object, sizeof *object);
    assert_int_equal(entry.old_size, sizeof *object);
    assert_null(jxi_object_new(&allocator, 2000000));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(chooses_an_allocator),
        cmocka_unit_test(tells_the_sizes),
        cmocka_unit_test(default_memory_comes_and_goes),
        cmocka_unit_test(grows),
        cmocka_unit_test(a_failed_growth_changes_nothing),
        cmocka_unit_test(counts_references),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
