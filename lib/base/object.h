/* SPDX-License-Identifier: Apache-2.0 */
/* What every handle begins with: a reference count and the allocator its tree uses. */
#ifndef JXI_BASE_OBJECT_H
#define JXI_BASE_OBJECT_H

#include <stdatomic.h>
#include <stdbool.h>

#include "jixiao/jixiao.h"

typedef struct jxi_object {
    atomic_uint_least32_t references;
    jx_allocator allocator;
} jxi_object;

/* The allocator meant by `allocator`: a copy of it, or malloc and free for NULL. */
jx_allocator jxi_allocator_or_default(const jx_allocator *allocator);

/* Memory from an allocator. jxi_allocate gives zeroed bytes; NULL when there are none. jxi_release takes NULL. */
void *jxi_allocate(const jx_allocator *allocator, size_t size);
void *jxi_resize(const jx_allocator *allocator, void *memory, size_t old_size, size_t size);
void jxi_release(const jx_allocator *allocator, void *memory, size_t size);

/* Makes room for one more item in a growing array: doubles `*capacity` when `count` has reached it.
 * On failure nothing has changed. */
jx_status jxi_grow(const jx_allocator *allocator, void **items, size_t item_size, size_t count, size_t *capacity);

/* A new zeroed object of `size` bytes that starts with a jxi_object, with one reference; NULL: no memory. */
void *jxi_object_new(const jx_allocator *allocator, size_t size);

/* jxi_object_ref: one more. jxi_object_unref: one less; true when it was the last and the caller must take it apart. */
void jxi_object_ref(jxi_object *object);
bool jxi_object_unref(jxi_object *object);

/* Frees the object's own memory, after its parts. */
void jxi_object_free(void *object, size_t size);

#endif
