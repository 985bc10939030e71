/* SPDX-License-Identifier: Apache-2.0 */
/* Hashing and a map without deletion: all that linking and finding copies need. Faster than general tables, and
 * never resized. */
#include "base/hash.h"

#include <string.h>

uint64_t jxi_hash_mix(uint64_t key) {
    key += UINT64_C(0x9E3779B97F4A7C15);
    key = (key ^ (key >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    key = (key ^ (key >> 27)) * UINT64_C(0x94D049BB133111EB);
    return key ^ (key >> 31);
}

uint64_t jxi_hash_add(uint64_t hash, uint64_t value) {
    return jxi_hash_mix((hash << 7 | hash >> 57) ^ value);
}

uint64_t jxi_hash_text(const char *text) {
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (const unsigned char *at = (const unsigned char *)text; at && *at; at++)
        hash = (hash ^ *at) * UINT64_C(0x100000001B3);
    return jxi_hash_mix(hash);
}

jx_status jxi_map_init(const jx_allocator *allocator, jxi_map *map, size_t keys) {
    size_t capacity = 16;
    while (capacity / 2 < keys) {
        if (capacity > SIZE_MAX / 2 / sizeof *map->keys) return JX_ERROR_NO_MEMORY;
        capacity *= 2;
    }
    uint64_t *slots = jxi_allocate(allocator, capacity * sizeof *slots);
    uint32_t *values = jxi_allocate(allocator, capacity * sizeof *values);
    if (!slots || !values) {
        jxi_release(allocator, slots, capacity * sizeof *slots);
        jxi_release(allocator, values, capacity * sizeof *values);
        return JX_ERROR_NO_MEMORY;
    }
    *map = (jxi_map){.keys = slots, .values = values, .capacity = capacity};
    return JX_OK;
}

void jxi_map_free(const jx_allocator *allocator, jxi_map *map) {
    jxi_release(allocator, map->keys, map->capacity * sizeof *map->keys);
    jxi_release(allocator, map->values, map->capacity * sizeof *map->values);
    *map = (jxi_map){0};
}

/* Where a key is, or the free slot where it belongs. */
static size_t find_slot(const jxi_map *map, uint64_t key) {
    size_t at = (size_t)key & (map->capacity - 1);
    while (map->keys[at] != 0 && map->keys[at] != key) at = (at + 1) & (map->capacity - 1);
    return at;
}

uint32_t *jxi_map_at(jxi_map *map, uint64_t key) {
    key += key == 0;
    size_t slot = find_slot(map, key);
    map->keys[slot] = key;
    return &map->values[slot];
}

uint32_t jxi_map_get(const jxi_map *map, uint64_t key) {
    if (!map->capacity) return 0;
    key += key == 0;
    return map->values[find_slot(map, key)];
}
