/* SPDX-License-Identifier: Apache-2.0 */
/* From rows of a grid to glyphs: characters as labels are compared, each with its source and the gap before it. */
#include "form/restore/stream.h"

#include <string.h>

#include "form/words/squeeze.h"

/* The number at the end of a place such as "line 66", 0 for none. */
static uint32_t place_number(const char *place) {
    size_t length = strlen(place), from = length;
    while (from > 0 && place[from - 1] >= '0' && place[from - 1] <= '9') from--;
    uint32_t number = 0;
    for (size_t i = from; i < length && number < 100000000; i++) number = number * 10 + (uint32_t)(place[i] - '0');
    return number;
}

static jx_status add_glyph(jxi_stream *stream, jxi_glyph glyph) {
    jx_status status = jxi_grow(stream->squeezed.allocator, (void **)&stream->glyphs, sizeof *stream->glyphs,
                                stream->count, &stream->capacity);
    if (status != JX_OK) return status;
    char bytes[4];
    size_t size = jxi_utf8_write(glyph.point, bytes);
    glyph.offset = (uint32_t)stream->squeezed.length;
    jxi_buffer_add(&stream->squeezed, bytes, size);
    if (stream->squeezed.failed) return JX_ERROR_NO_MEMORY;
    stream->glyphs[stream->count++] = glyph;
    return JX_OK;
}

/* The character at `*at` or behind blanks and marks; 0 at the end. `*from` is where it starts. Stars are kept: they are
 * signs of the form, not Markdown. */
static uint32_t next_character(const char *text, size_t length, size_t *at, size_t *from) {
    if (text[*at] == '*') {
        *from = (*at)++;
        return '*';
    }
    size_t end = *at, size;
    uint32_t point = jxi_squeeze_next(text, length, &end);
    if (point == 0) {
        *at = length;
        return 0;
    }
    for (*from = *at; (void)jxi_utf8_next(text + *from, length - *from, &size), *from + size < end;) *from += size;
    *at = end;
    return point;
}

/* A cell's characters. `gap` and `blanks`: what stands before the first. */
static jx_status read_cell(jxi_stream *stream, const char *text, uint32_t row, uint8_t gap, size_t blanks) {
    size_t length = strlen(text), size;
    for (size_t at = 0; at < length;) {
        uint32_t here = jxi_utf8_next(text + at, length - at, &size);
        if (jxi_is_blank(here)) {
            uint8_t blank = here == '\n' ? JXI_GAP_LINE : JXI_GAP_SPACE;
            if (gap < blank) gap = blank;
            at += size;
            continue;
        }
        size_t from;
        uint32_t point = next_character(text, length, &at, &from);
        if (point == 0) break;
        jxi_glyph glyph = {.source = text + from, .point = point, .row = row, .size = (uint8_t)(at - from)};
        glyph.gap = stream->count ? gap : JXI_GAP_CELL;
        glyph.blanks = (uint8_t)(blanks < JXI_BLANKS_MAX ? blanks : JXI_BLANKS_MAX);
        jx_status status = add_glyph(stream, glyph);
        if (status != JX_OK) return status;
        gap = JXI_GAP_NONE;
        blanks = 0;
    }
    return JX_OK;
}

uint8_t jxi_stream_blanks(const jxi_stream *stream, size_t at) {
    uint8_t usual = stream->usual_blanks, blanks = at < stream->count ? stream->glyphs[at].blanks : 0;
    if (usual == 0) return blanks;
    if (blanks == 0 && stream->glyphs[at].gap < JXI_GAP_BLANK) return 0;
    if (blanks < usual || (blanks - usual) % (usual + 1) != 0) return JXI_BLANKS_UNKNOWN;
    return (uint8_t)((blanks - usual) / (usual + 1));
}

static size_t row_bytes(const jx_grid *grid, const jxi_row *row) {
    size_t bytes = 0;
    for (size_t i = 0; i < row->count; i++) bytes += strlen(grid->cells[row->first + i].text);
    return bytes;
}

static jx_status read_rows(jxi_stream *stream, size_t first_row, size_t row_count) {
    const jx_grid *grid = stream->grid;
    size_t bytes = 0, blanks = 0; /* cells of a page that has one a line, or of a row, that hold nothing */
    uint32_t last_number = 0;
    bool behind_table = false; /* a row of cells ends its last cell; running text may go on in the next row */
    for (size_t r = first_row; r < first_row + row_count; r++) {
        const jxi_row *row = &grid->rows[r];
        size_t in_row = row_bytes(grid, row), before = stream->count;
        bytes += in_row;
        if (bytes > JXI_STREAM_BYTES_MAX) return JX_ERROR_LIMIT;
        uint32_t number = place_number(row->place);
        uint8_t gap = behind_table                              ? JXI_GAP_CELL
                      : last_number && number > last_number + 1 ? JXI_GAP_BLANK
                                                                : JXI_GAP_LINE;
        bool cells = row->kind == JX_ROW_TABLE;
        if (!cells && last_number) blanks = number > last_number ? number - last_number - 1 : 0;
        if (cells && row->count > 1) blanks = 0;
        for (size_t i = 0; i < row->count; i++) {
            const char *text = grid->cells[row->first + i].text;
            size_t had = stream->count;
            jx_status status = read_cell(stream, text, (uint32_t)r, i > 0 ? (uint8_t)JXI_GAP_CELL : gap, blanks);
            if (status != JX_OK) return status;
            blanks = stream->count > had ? 0 : blanks + 1;
        }
        if (cells && row->count == 0) blanks++;
        if (stream->count == before) continue;
        last_number = number;
        behind_table = row->kind == JX_ROW_TABLE;
    }
    return JX_OK;
}

jx_status jxi_stream_read(const jx_allocator *allocator, const jx_grid *grid, size_t first_row, size_t row_count,
                          jxi_stream *out) {
    jxi_stream stream = {.grid = grid, .squeezed = {.allocator = allocator}};
    jx_status status = read_rows(&stream, first_row, row_count);
    if (status != JX_OK) {
        jxi_stream_free(&stream);
        return status;
    }
    *out = stream;
    return JX_OK;
}

void jxi_stream_free(jxi_stream *stream) {
    jxi_release(stream->squeezed.allocator, stream->glyphs, stream->capacity * sizeof *stream->glyphs);
    jxi_buffer_free(&stream->squeezed);
    stream->glyphs = NULL;
    stream->count = stream->capacity = 0;
}

/* The glyphs of a page mark at `at` ("2、" at the start of a line) that carries `*number`, which is counted up; 0 when
 * there is none. The first line may carry any. */
static size_t page_mark(const jxi_stream *stream, size_t at, uint32_t *number) {
    const jxi_glyph *glyphs = stream->glyphs;
    if (at > 0 && glyphs[at].gap < JXI_GAP_LINE) return 0;
    size_t here = at;
    uint32_t value = 0;
    while (here < stream->count && here < at + 3 && glyphs[here].point >= '0' && glyphs[here].point <= '9')
        value = value * 10 + (glyphs[here++].point - '0');
    bool marked = here > at && here < stream->count && glyphs[here].point == 0x3001 /* 、 */;
    if (!marked || (at > 0 && value != *number)) return 0;
    *number = value + 1;
    return here + 1 - at;
}

/* Makes the squeezed text anew from the glyphs that are left; it only gets shorter. */
static void squeeze_again(jxi_stream *stream) {
    jxi_glyph *glyphs = stream->glyphs;
    size_t length = 0;
    for (size_t i = 0; i < stream->count; i++) {
        const char *from = stream->squeezed.data + glyphs[i].offset;
        size_t size;
        (void)jxi_utf8_next(from, stream->squeezed.length - glyphs[i].offset, &size);
        memmove(stream->squeezed.data + length, from, size);
        glyphs[i].offset = (uint32_t)length;
        length += size;
    }
    stream->squeezed.length = length;
    if (stream->squeezed.data) stream->squeezed.data[length] = '\0';
}

void jxi_stream_drop_page_marks(jxi_stream *stream) {
    jxi_glyph *glyphs = stream->glyphs;
    size_t kept = 0;
    uint32_t number = 1;
    bool joined = false;
    for (size_t at = 0; at < stream->count;) {
        size_t mark = page_mark(stream, at, &number);
        if (mark) {
            joined = at > 0 && number > 2;
            at += mark;
            continue;
        }
        glyphs[kept] = glyphs[at++];
        if (joined) glyphs[kept].gap = JXI_GAP_NONE;
        joined = false;
        kept++;
    }
    stream->count = kept;
    squeeze_again(stream);
}

size_t jxi_stream_glyphs(const jxi_stream *stream, size_t at, size_t bytes) {
    size_t end = at, limit = (at < stream->count ? stream->glyphs[at].offset : stream->squeezed.length) + bytes;
    while (end < stream->count && stream->glyphs[end].offset < limit) end++;
    return end - at;
}

const char *jxi_stream_text(const jxi_stream *stream, size_t from, size_t to, size_t *length) {
    size_t start = from < stream->count ? stream->glyphs[from].offset : stream->squeezed.length;
    size_t end = to < stream->count ? stream->glyphs[to].offset : stream->squeezed.length;
    *length = end - start;
    return stream->squeezed.data + start;
}

static bool is_latin(uint32_t point) {
    return point < 0x80;
}

void jxi_stream_copy(const jxi_stream *stream, size_t from, size_t to, jxi_buffer *out) {
    for (size_t i = from; i < to; i++) {
        const jxi_glyph *glyph = &stream->glyphs[i];
        bool parted = i > from && glyph->gap != JXI_GAP_NONE;
        if (parted && is_latin(glyph->point) && is_latin(stream->glyphs[i - 1].point)) jxi_buffer_text(out, " ");
        jxi_buffer_add(out, glyph->source, glyph->size);
    }
}
