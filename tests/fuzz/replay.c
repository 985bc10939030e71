/* SPDX-License-Identifier: Apache-2.0 */
/* Stands in for the fuzzer in an ordinary build: each file as it is, and cut off at some places. */
#include "fuzz.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST = 1 << 20, CUTS = 40 };

/* Each time in a block of just that size, so that reading beyond the end is seen. */
static void feed(const uint8_t *data, size_t size) {
    uint8_t *copy = malloc(size ? size : 1);
    if (!copy) abort();
    memcpy(copy, data, size);
    LLVMFuzzerTestOneInput(copy, size);
    free(copy);
}

static int replay(const char *path) {
    static uint8_t data[LARGEST];
    FILE *file = fopen(path, "rb");
    if (!file) return 1;
    size_t size = fread(data, 1, sizeof data, file);
    fclose(file);
    for (size_t cut = 0; cut <= CUTS; cut++) feed(data, size * cut / CUTS);
    return 0;
}

int main(int count, char **paths) {
    for (int i = 1; i < count; i++)
        if (replay(paths[i])) {
            fprintf(stderr, "cannot read %s\n", paths[i]);
            return 1;
        }
    return count < 2;
}
