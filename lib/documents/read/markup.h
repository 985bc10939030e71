/* SPDX-License-Identifier: Apache-2.0 */
/* What is left of HTML and Markdown in text that was copied out of a page. */
#ifndef JXI_DOCUMENTS_READ_MARKUP_H
#define JXI_DOCUMENTS_READ_MARKUP_H

#include "base/text.h"

/* Appends `text` without remnants: entities are resolved, tags dropped or turned into blanks, emphasis around the whole
 * and blanks at both ends taken off. What only looks like a tag ("<5", "a<b") stays. */
void jxi_markup_clean(jxi_buffer *out, const char *text, size_t length);

#endif
