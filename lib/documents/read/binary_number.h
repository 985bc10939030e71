/* SPDX-License-Identifier: Apache-2.0 */
/* Binary floating-point numbers as exact decimal ones. */
#ifndef JXI_DOCUMENTS_READ_BINARY_NUMBER_H
#define JXI_DOCUMENTS_READ_BINARY_NUMBER_H

#include <stddef.h>
#include <stdint.h>

enum { JXI_BINARY_TEXT = 800 };

/* Writes the number that the 64 bits of an IEEE double are, divided by 10 to the power of `places`, in decimal digits
 * and an exponent: all of them, since a fraction of a binary number has an end. Into JXI_BINARY_TEXT bytes; "" for what
 * is no number. */
void jxi_binary_write(char *text, uint64_t bits, int32_t places);

#endif
