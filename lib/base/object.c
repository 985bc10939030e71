/* SPDX-License-Identifier: Apache-2.0 */
/* Memory and reference counts of all handles, for both libraries. Everything that is allocated passes through here. */
#include "base/object.h"

#include <stdlib.h>
#include <string.h>

static void *default_resize(void *context, void *memory, size_t old_size, size_t size) {
    (void)context;
    (void)old_size;
    if (size == 0) {
        free(memory);
        return NULL;
    }
    return realloc(memory, size);
}

jx_allocator jxi_allocator_or_default(const jx_allocator *allocator) {
    if (allocator && allocator->resize) return *allocator;
    return (jx_allocator){.context = NULL, .resize = default_resize};
}

void *jxi_allocate(const jx_allocator *allocator, size_t size) {
    void *memory = allocator->resize(allocator->context, NULL, 0, size);
    if (memory) memset(memory, 0, size);
    return memory;
}

void *jxi_resize(const jx_allocator *allocator, void *memory, size_t old_size, size_t size) {
    return allocator->resize(allocator->context, memory, old_size, size);
}

void jxi_release(const jx_allocator *allocator, void *memory, size_t size) {
    if (memory) allocator->resize(allocator->context, memory, size, 0);
}

jx_status jxi_grow(const jx_allocator *allocator, void **items, size_t item_size, size_t count, size_t *capacity) {
    if (count < *capacity) return JX_OK;
    size_t wanted = *capacity ? *capacity * 2 : 8;
    if (wanted > SIZE_MAX / item_size) return JX_ERROR_NO_MEMORY;
    void *memory = jxi_resize(allocator, *items, *capacity * item_size, wanted * item_size);
    if (!memory) return JX_ERROR_NO_MEMORY;
    memset((char *)memory + *capacity * item_size, 0, (wanted - *capacity) * item_size);
    *items = memory;
    *capacity = wanted;
    return JX_OK;
}

void *jxi_object_new(const jx_allocator *allocator, size_t size) {
    jx_allocator chosen = jxi_allocator_or_default(allocator);
    jxi_object *object = jxi_allocate(&chosen, size);
    if (!object) return NULL;
    atomic_init(&object->references, 1);
    object->allocator = chosen;
    return object;
}

void jxi_object_ref(jxi_object *object) {
    atomic_fetch_add_explicit(&object->references, 1, memory_order_relaxed);
}

bool jxi_object_unref(jxi_object *object) {
    return atomic_fetch_sub_explicit(&object->references, 1, memory_order_acq_rel) == 1;
}

void jxi_object_free(void *object, size_t size) {
    jx_allocator allocator = ((jxi_object *)object)->allocator;
    jxi_release(&allocator, object, size);
}
