/* SPDX-License-Identifier: Apache-2.0 */
/* What a fuzzer calls; without one, replay.c calls it with files, whole and cut off. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
