/* SPDX-License-Identifier: Apache-2.0 */
/* Hashes, and a map of fixed size from hashes to numbers, for looking through many thousand assessments in linear time.
 */
#ifndef JXI_BASE_HASH_H
#define JXI_BASE_HASH_H

#include "base/object.h"

/* Spreads the bits of `key`. */
uint64_t jxi_hash_mix(uint64_t key);

/* Mixes `value` into `hash`; the order matters. */
uint64_t jxi_hash_add(uint64_t hash, uint64_t value);

/* The hash of a text; NULL hashes as "". */
uint64_t jxi_hash_text(const char *text);

/* Keys (never 0) with a number each, which is 0 when the key is new. Zero-initialise. */
typedef struct jxi_map {
    uint64_t *keys;
    uint32_t *values;
    size_t capacity;
} jxi_map;

/* Makes room for `keys` keys; more must not be put in. */
jx_status jxi_map_init(const jx_allocator *allocator, jxi_map *map, size_t keys);
void jxi_map_free(const jx_allocator *allocator, jxi_map *map);

/* The number of a key, put in when it is new. */
uint32_t *jxi_map_at(jxi_map *map, uint64_t key);

/* The number of a key, 0 when it is not there. */
uint32_t jxi_map_get(const jxi_map *map, uint64_t key);

#endif
