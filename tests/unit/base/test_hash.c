/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "failing.h"

#include "base/hash.h"

static void maps_keys_to_numbers(void **state) {
    (void)state;
    enum { MANY = 5000 };
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_map map = {0};
    assert_int_equal(jxi_map_get(&map, 1), 0); /* not made yet */
    assert_int_equal(jxi_map_init(&allocator, &map, MANY), JX_OK);
    for (uint32_t i = 0; i < MANY; i++) {
        uint32_t *value = jxi_map_at(&map, jxi_hash_mix(i % 2500));
        assert_int_equal(*value, i < 2500 ? 0 : i - 2500 + 1);
        *value = i + 1;
    }
    for (uint32_t i = 0; i < 2500; i++) assert_int_equal(jxi_map_get(&map, jxi_hash_mix(i)), i + 2501);
    assert_int_equal(jxi_map_get(&map, jxi_hash_mix(2500)), 0);
    jxi_map_free(&allocator, &map);
    assert_int_equal(jxi_map_get(&map, 1), 0);
}

/* Keys that fall on one slot, and the key 0, which stands for itself. */
static void keeps_colliding_keys_apart(void **state) {
    (void)state;
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_map map = {0};
    assert_int_equal(jxi_map_init(&allocator, &map, 8), JX_OK);
    for (uint32_t i = 0; i < 8; i++) *jxi_map_at(&map, (uint64_t)i << 32) = i + 1;
    for (uint32_t i = 0; i < 8; i++) assert_int_equal(jxi_map_get(&map, (uint64_t)i << 32), i + 1);
    jxi_map_free(&allocator, &map);
}

static void survives_lack_of_memory(void **state) {
    (void)state;
    for (size_t granted = 0; granted <= 2; granted++) {
        failing memory = {.fail_at = granted + 1, .from_then_on = true};
        jx_allocator allocator = failing_allocator(&memory);
        jxi_map map = {0};
        assert_int_equal(jxi_map_init(&allocator, &map, 100), granted < 2 ? JX_ERROR_NO_MEMORY : JX_OK);
        jxi_map_free(&allocator, &map);
        assert_int_equal(memory.live_bytes, 0);
    }
    failing memory = {0};
    jx_allocator allocator = failing_allocator(&memory);
    jxi_map map = {0};
    assert_int_equal(jxi_map_init(&allocator, &map, SIZE_MAX / 2), JX_ERROR_NO_MEMORY);
}

static void hashes(void **state) {
    (void)state;
    static const char *const texts[] = {"", "a", "b", "ab", "ba", "绩效", "绩"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        for (size_t j = 0; j < i; j++) assert_true(jxi_hash_text(texts[i]) != jxi_hash_text(texts[j]));
    assert_true(jxi_hash_text(NULL) == jxi_hash_text(""));
    assert_true(jxi_hash_add(jxi_hash_add(0, 1), 2) != jxi_hash_add(jxi_hash_add(0, 2), 1));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(maps_keys_to_numbers),
        cmocka_unit_test(keeps_colliding_keys_apart),
        cmocka_unit_test(survives_lack_of_memory),
        cmocka_unit_test(hashes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
