#include "form/restore.h"

#include "form/restore_parts.h"

/* Where the text before a heading ends: at the label of its block, when that stands just before it. */
static size_t heading_start(const jxi_outline *outline, const jxi_heading *heading) {
    const jxi_hit *first = &outline->hits[heading->first];
    return jxi_has_block(outline, heading) ? first[-1].from : first->from;
}

static void restore_all(jxi_restorer *r) {
    const jxi_outline *outline = r->outline;
    size_t at = 0;
    for (size_t h = 0; h < outline->heading_count && r->writer.status == JX_OK; h++) {
        const jxi_heading *heading = &outline->headings[h];
        size_t start = heading_start(outline, heading);
        size_t limit = h + 1 < outline->heading_count ? heading_start(outline, heading + 1) : r->stream->count;
        if (start < at) continue;
        jxi_restore_between(r, at, start);
        at = heading->money ? jxi_restore_money(r, heading, limit) : jxi_restore_table(r, heading, limit);
    }
    if (r->writer.status == JX_OK) jxi_restore_between(r, at, r->stream->count);
}

static jx_status restore_outlined(jxi_stream *stream, const jxi_outline *outline, jx_grid **out) {
    jxi_restorer r = {.stream = stream, .outline = outline};
    r.writer.stream = stream;
    r.writer.cell.allocator = stream->squeezed.allocator;
    jx_status status = jx_grid_new_in(stream->squeezed.allocator, &r.writer.grid);
    if (status != JX_OK) return status;
    restore_all(&r);
    jxi_buffer_free(&r.writer.cell);
    if (r.writer.status == JX_OK)
        *out = r.writer.grid;
    else
        jx_grid_unref(r.writer.grid);
    return r.writer.status;
}

jx_status jxi_restore(const jx_grid *source, size_t first_row, size_t row_count, jx_grid **out) {
    if (!source || !out || first_row > source->row_count || row_count > source->row_count - first_row)
        return JX_ERROR_ARGUMENT;
    jxi_stream stream;
    jxi_outline outline;
    jx_status status = jxi_stream_read(&source->object.allocator, source, first_row, row_count, &stream);
    if (status != JX_OK) return status;
    status = jxi_outline_read(&stream, &outline);
    if (status == JX_OK) {
        status = outline.heading_count ? restore_outlined(&stream, &outline, out) : JX_ERROR_NOT_FOUND;
        jxi_outline_free(&outline);
    }
    jxi_stream_free(&stream);
    return status;
}

/* The labels of an indicator heading, of goals or classes that one row holds in cells of their own. */
typedef struct row_labels {
    int heading, body;
    bool lone; /* one cell in the row */
} row_labels;

static row_labels count_labels(const jx_grid *grid, const jxi_row *row) {
    row_labels labels = {0, 0, row->kind == JX_ROW_TEXT};
    for (size_t i = 0; i < row->count; i++) {
        int32_t label = jxi_label_of(grid->cells[row->first + i].text, NULL);
        labels.heading += label >= JXI_LABEL_LEVEL1 && label <= JXI_LABEL_SCORE;
        labels.body += label == JXI_LABEL_CLASS || label == JXI_LABEL_SUBCLASS || label == JXI_LABEL_EXPECTED ||
                       label == JXI_LABEL_ACHIEVED || label == JXI_LABEL_TOTAL_FUNDS;
    }
    return labels;
}

bool jxi_looks_flat(const jx_grid *grid, size_t first_row, size_t row_count) {
    bool table = false;
    if (!grid || first_row > grid->row_count || row_count > grid->row_count - first_row) return false;
    for (size_t i = first_row; i < first_row + row_count && !table; i++) {
        row_labels labels = count_labels(grid, &grid->rows[i]);
        table = !labels.lone && labels.heading >= 3 && labels.body == 0;
    }
    if (table) return false;
    jxi_stream stream;
    jxi_outline outline;
    if (jxi_stream_read(&grid->object.allocator, grid, first_row, row_count, &stream) != JX_OK) return false;
    bool flat = jxi_outline_read(&stream, &outline) == JX_OK;
    if (flat) {
        flat = false;
        for (size_t i = 0; i < outline.heading_count; i++) flat |= !outline.headings[i].money;
        jxi_outline_free(&outline);
    }
    jxi_stream_free(&stream);
    return flat;
}
