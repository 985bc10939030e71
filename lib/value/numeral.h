/* SPDX-License-Identifier: Apache-2.0 */
/* Numbers in Chinese characters: 二十, 一百二十, 两千零五, 一万二千. */
#ifndef JXI_VALUE_NUMERAL_H
#define JXI_VALUE_NUMERAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The bytes of a numeral at the start of a text; 0 when none starts there, and when it says no exact number (三五, and
 * 一百二, which is 102 or 120). A 万 or 亿 at its end is left to the unit behind it. */
size_t jxi_numeral_scan(const char *text, int64_t *out);

/* Copies a narrowed text with digits in place of the numerals that are figures: those before a measure, behind 百分之,
 * in a year, and whole numbers from ten up that nothing follows. 一般, 统一 and 第三方 stay words. False when there is
 * none, and when it does not fit; `out` is then undefined. */
bool jxi_numerals_write(const char *text, char *out, size_t size);

#endif
