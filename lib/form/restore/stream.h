/* SPDX-License-Identifier: Apache-2.0 */
/* A region of a grid as one stream of characters, each with what parted it from the one before. */
#ifndef JXI_FORM_RESTORE_STREAM_H
#define JXI_FORM_RESTORE_STREAM_H

#include "form/grid.h"

/* What stands between a character and the one before it, from weak to strong. */
enum { JXI_GAP_NONE, JXI_GAP_SPACE, JXI_GAP_LINE, JXI_GAP_BLANK, JXI_GAP_CELL };

enum { JXI_STREAM_BYTES_MAX = 1 << 20 };

typedef struct jxi_glyph {
    const char *source; /* the character as written, in a cell of the grid */
    uint32_t point;     /* narrow and simplified, as labels are compared */
    uint32_t offset;    /* of the character in the squeezed text */
    uint32_t row;       /* index of the grid row */
    uint8_t size;       /* bytes at `source` */
    uint8_t gap;        /* JXI_GAP_… */
    uint8_t blanks;     /* empty cells or lines between the character and the one before it */
} jxi_glyph;

typedef struct jxi_stream {
    const jx_grid *grid;
    jxi_glyph *glyphs;
    size_t count, capacity;
    jxi_buffer squeezed;  /* all points, without blanks */
    uint8_t usual_blanks; /* empty lines that part any two cells of the page */
} jxi_stream;

enum { JXI_BLANKS_MAX = 100, JXI_BLANKS_UNKNOWN = 255 };

/* How many cells were left empty before glyph `at`; JXI_BLANKS_UNKNOWN when the empty lines there say nothing. */
uint8_t jxi_stream_blanks(const jxi_stream *stream, size_t at);

/* Reads the rows into a stream. JX_ERROR_LIMIT beyond JXI_STREAM_BYTES_MAX. On failure there is nothing to free. */
jx_status jxi_stream_read(const jx_allocator *allocator, const jx_grid *grid, size_t first_row, size_t row_count,
                          jxi_stream *out);
void jxi_stream_free(jxi_stream *stream);

/* Takes away the page numbers of document-sharing sites ("2、" at the start of a line, counting up) and joins the lines
 * that they part: only right for text whose lines mean nothing. */
void jxi_stream_drop_page_marks(jxi_stream *stream);

/* How many glyphs from `at` make up `bytes` of squeezed text. */
size_t jxi_stream_glyphs(const jxi_stream *stream, size_t at, size_t bytes);

/* The squeezed text from glyph `from` to before `to`. */
const char *jxi_stream_text(const jxi_stream *stream, size_t from, size_t to, size_t *length);

/* Adds the characters from glyph `from` to before `to` as they were written, with one blank where blanks stood beside a
 * letter or digit. */
void jxi_stream_copy(const jxi_stream *stream, size_t from, size_t to, jxi_buffer *out);

#endif
