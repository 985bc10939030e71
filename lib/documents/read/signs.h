/* SPDX-License-Identifier: Apache-2.0 */
/* Ticks, boxes and comparison signs of the fonts that have signs in the places of letters. */
#ifndef JXI_DOCUMENTS_READ_SIGNS_H
#define JXI_DOCUMENTS_READ_SIGNS_H

#include <stdint.h>

/* The sign at a place of a font (0x20 to 0xFF, or from 0xF000 on), in UTF-8; NULL when the font has no such sign, or is
 * none of these. */
const char *jxi_sign_of(const char *font, uint32_t point);

#endif
