/* SPDX-License-Identifier: Apache-2.0 */
/* Writing the restored table: rows of cells with the places of their source. */
#ifndef JXI_FORM_RESTORE_WRITE_H
#define JXI_FORM_RESTORE_WRITE_H

#include "form/restore/stream.h"

typedef struct jxi_writer {
    const jxi_stream *stream;
    jx_grid *grid;
    jxi_buffer cell;
    jx_status status; /* the first failure; nothing is written after it */
} jxi_writer;

/* A new row from the place of glyph `at`. */
void jxi_write_row(jxi_writer *writer, size_t at);

/* A cell with a text of ours, or an empty one for NULL. */
void jxi_write_text(jxi_writer *writer, int32_t column, const char *text);

/* A cell with the glyphs from `from` to before `to`; `unread`: behind U+FFFD. */
void jxi_write_glyphs(jxi_writer *writer, int32_t column, size_t from, size_t to, bool unread);

#endif
