/* SPDX-License-Identifier: Apache-2.0 */
/* Fields between separators, with quotes as spreadsheets write them. */
#ifndef JXI_DOCUMENTS_READ_SEPARATED_H
#define JXI_DOCUMENTS_READ_SEPARATED_H

#include "base/text.h"

typedef struct jxi_field {
    const char *text; /* without its quotes */
    size_t length;
    bool quoted;  /* doubled quotes inside stand for one */
    size_t next;  /* where the separator or the line's end behind it is */
    bool is_last; /* the line ends behind it */
} jxi_field;

/* The field that starts at `at`. A quote counts only when a closing one stands right before a separator or a line's
 * end, at most `reach` bytes on; the quoted text may hold line ends. */
jxi_field jxi_field_at(const char *text, size_t length, size_t at, char separator, size_t reach);

/* Where the next line starts, given the end of one ("\n", "\r\n" or "\r"). */
size_t jxi_line_after(const char *text, size_t length, size_t end);

/* Fields of the line that starts at `at`, and where the line ends in `*end`; counts no further than `most`. */
size_t jxi_count_fields(const char *text, size_t length, size_t at, char separator, size_t reach, size_t most,
                        size_t *end);

/* The separator of a file of separated values: the one of tab, comma and semicolon that its first lines have most of.
 */
char jxi_find_separator(const char *text, size_t length);

#endif
