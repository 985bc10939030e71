/* SPDX-License-Identifier: Apache-2.0 */
/* Text as labels are compared: without blanks and marks, narrow, simplified. */
#ifndef JXI_FORM_WORDS_SQUEEZE_H
#define JXI_FORM_WORDS_SQUEEZE_H

#include "base/text.h"

/* The next character that matters from `*at` on, 0 at the end. Blanks, Markdown and HTML marks, and the readings that
 * converters put in brackets behind a traditional character are skipped; full-width becomes narrow, traditional becomes
 * simplified. `*at` moves just behind the character. */
uint32_t jxi_squeeze_next(const char *text, size_t length, size_t *at);

/* Writes the squeezed text, cut to `size` with its NUL, and tells its bytes and its characters. */
size_t jxi_squeeze(const char *text, char *out, size_t size, size_t *characters);

/* Adds the text as a person would retype it: without marks, and without the blanks that line breaks left between
 * Chinese characters; other blanks become one. */
void jxi_clean_text(jxi_buffer *buffer, const char *text, size_t length);

/* Whether the character is Chinese: an ideograph. */
bool jxi_is_ideograph(uint32_t point);

#endif
