/* SPDX-License-Identifier: Apache-2.0 */
#include "failing.h"

#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

/* Stands before each block. */
typedef union header {
    size_t size;
    max_align_t align;
} header;

/* Volatile: a compiler that sees what is freed next leaves the overwriting out. */
static void *(*volatile overwrite)(void *memory, int byte, size_t size) = memset;

static void release(failing *state, header *block) {
    state->live_bytes -= block->size;
    state->live_blocks--;
    overwrite(block, 0xDD, sizeof *block + block->size); /* who still looks at it sees rubbish */
    free(block);
}

/* Always moves, so that nobody gets away with an old pointer. */
static void *failing_resize(void *context, void *memory, size_t old_size, size_t size) {
    failing *state = context;
    header *old = memory ? (header *)memory - 1 : NULL;
    if (old_size != (old ? old->size : 0)) state->wrong_sizes++;
    if (size == 0) {
        if (old) release(state, old);
        return NULL;
    }
    state->calls++;
    if (state->fail_at && (state->calls == state->fail_at || (state->from_then_on && state->calls > state->fail_at))) {
        state->failed = true;
        return NULL;
    }
    header *block = malloc(sizeof *block + size);
    if (!block) abort();
    memset(block + 1, 0xCC, size);
    block->size = size;
    state->live_bytes += size;
    state->live_blocks++;
    if (old) {
        memcpy(block + 1, old + 1, old->size < size ? old->size : size);
        release(state, old);
    }
    return block + 1;
}

jx_allocator failing_allocator(failing *state) {
    return (jx_allocator){state, failing_resize};
}
