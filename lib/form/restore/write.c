/* SPDX-License-Identifier: Apache-2.0 */
/* Cells of the restored grid, with the places they came from. Apart, so that nothing else of the restorer knows
 * grids being built. */
#include "form/restore/write.h"

static const char unread_mark[] = "\xEF\xBF\xBD";

void jxi_write_row(jxi_writer *writer, size_t at) {
    const jxi_stream *stream = writer->stream;
    if (writer->status != JX_OK) return;
    size_t glyph = at < stream->count ? at : stream->count - 1;
    const char *place = stream->count ? stream->grid->rows[stream->glyphs[glyph].row].place : "";
    writer->status = jx_grid_add_row(writer->grid, JX_ROW_TABLE, 0, place);
}

void jxi_write_text(jxi_writer *writer, int32_t column, const char *text) {
    if (writer->status == JX_OK) writer->status = jx_grid_add_cell(writer->grid, column, text, SIZE_MAX, 1, 1);
}

void jxi_write_glyphs(jxi_writer *writer, int32_t column, size_t from, size_t to, bool unread) {
    if (writer->status != JX_OK) return;
    jxi_buffer_clear(&writer->cell);
    if (unread) jxi_buffer_text(&writer->cell, unread_mark);
    jxi_stream_copy(writer->stream, from, to, &writer->cell);
    if (writer->cell.failed)
        writer->status = JX_ERROR_NO_MEMORY;
    else
        writer->status = jx_grid_add_cell(writer->grid, column, writer->cell.data, writer->cell.length, 1, 1);
}
