/* SPDX-License-Identifier: Apache-2.0 */
/* An allocator that counts, checks the sizes it is told, and fails when it is asked to. */
#ifndef FAILING_H
#define FAILING_H

#include <stdbool.h>
#include <stddef.h>

#include "jixiao/jixiao.h"

typedef struct failing {
    size_t calls;      /* allocations and growths so far */
    size_t fail_at;    /* the call that fails, from 1; 0: none */
    bool from_then_on; /* the later ones fail as well */
    bool failed;
    size_t live_bytes, live_blocks;
    size_t wrong_sizes; /* blocks given back or grown with another size than they have */
} failing;

jx_allocator failing_allocator(failing *state);

#endif
