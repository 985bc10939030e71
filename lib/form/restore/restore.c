/* SPDX-License-Identifier: Apache-2.0 */
/* Rebuilding a form whose table was flattened. The rows go through seven steps, each a file:
 *
 *   stream    all characters in one row, each with what parted it from the one before (nothing, a blank, a line,
 *             an empty line, a cell) and how many cells were left empty there
 *   outline   where labels stand, and which of them stand together as headings; the commonest gap between headings
 *             is the one that parts cells (none: run-on text)
 *   cut       the text below a heading as bits that no cell boundary runs through, with the cost of a cut before each
 *   fit       what a cell costs in a column: by its look, and by what the row holds so far
 *   search    the cheapest way to cut the bits into rows and cells; what another way within MARGIN reads otherwise
 *             is doubtful, and so is a row that left a figure out
 *   confirm   in run-on text, figures cut out of longer runs of digits must be borne out by arithmetic
 *   write     rows of cells with the places of their source; what is doubtful stands behind U+FFFD: unread
 *
 * funds, table and gaps run these steps for the money block, the indicators and what stands between; sentences and
 * facts make the same rows out of reports that have no table.
 *
 * Costs are in tenths of what an unlikely reading costs: 10 is "seldom", 40 "hardly ever", 80 "only if nothing else".
 * They are set by pairs of readings that have to come out in one order, and the tests hold those pairs:
 *
 *   cut.c     COST_CUT_NUMBER against joining two figures, COST_CUT_MEASURE against 20|分钟; COST_SOFT_CUT and the
 *             COST_JOIN_… by cells broken over lines (test_cut, test_table)
 *   fit.c     the table by column and look, and the skips, by forms with columns left empty (test_fit, test_search);
 *             COST_ABOVE_WEIGHT over COST_WRONG_SCORE, so that a wrong score is read and not moved;
 *             COST_WRONG_RATE_APART over leaving the initial budget out, so that two amounts under three headings
 *             stand where the rate says (test_funds); COST_MANY_NUMBERS over any row that adds up, so that rows are
 *             not taken for one cell (test_table); the gains by glued figures that are borne out (test_confirm)
 *   search.c  COST_DROP over all skips of a row; the COST_EMPTY_ROW… by names broken in two against rows that nobody
 *             filled in; COST_AGAINST_BLANKS below MARGIN, for pages have stray empty lines (test_search, test_table)
 */
#include "form/restore/restore.h"

#include "form/restore/restorer.h"
#include "form/words/line.h"

/* Where the text before a heading ends: at the label of its block, when that stands just before it. */
static size_t heading_start(const jxi_outline *outline, const jxi_label_run *heading) {
    const jxi_hit *first = &outline->hits[heading->first];
    return jxi_has_block(outline, heading) ? first[-1].from : first->from;
}

static void restore_all(jxi_restorer *r) {
    const jxi_outline *outline = r->outline;
    size_t at = 0;
    for (size_t h = 0; h < outline->heading_count && r->writer.status == JX_OK; h++) {
        const jxi_label_run *heading = &outline->headings[h];
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

/* What the rows of a form look like, taken as rows of a table. */
typedef struct impression {
    bool heading;         /* a row that is a heading, and nothing else, was seen */
    bool money;           /* a row with the stages of money in cells of their own was seen */
    size_t rows, wrapped; /* rows below it; those that start or go on in the middle of another */
    size_t wanted;        /* cells from the name on that the heading asks for */
    size_t shorter;       /* rows below it with fewer cells than that: some column is lost, and no one knows which */
} impression;

static bool is_figure(int32_t kind) {
    return kind == JXI_KIND_NUMBER || kind == JXI_KIND_PERCENT || kind == JXI_KIND_AMOUNT || kind == JXI_KIND_VALUE;
}

/* Whether a row holds the labels of an indicator heading in cells of their own, and none of goals or classes. */
static bool is_heading_row(const jxi_line *line) {
    int heading = 0, body = 0;
    for (size_t i = 0; i < line->count; i++) {
        int32_t label = line->pieces[i].match.label;
        heading += label >= JXI_LABEL_LEVEL1 && label <= JXI_LABEL_SCORE;
        body += label == JXI_LABEL_CLASS || label == JXI_LABEL_SUBCLASS || label == JXI_LABEL_EXPECTED ||
                label == JXI_LABEL_ACHIEVED || label == JXI_LABEL_TOTAL_FUNDS;
    }
    return line->row_kind == JX_ROW_TABLE && heading >= 3 && body == 0;
}

/* Whether a row holds two stages of money in cells of their own, as the heading of a money block does. */
static bool is_money_row(const jxi_line *line) {
    int stages = 0;
    for (size_t i = 0; i < line->count; i++) {
        int32_t label = line->pieces[i].match.label;
        stages += label >= JXI_LABEL_INITIAL && label <= JXI_LABEL_RATE;
    }
    return line->row_kind == JX_ROW_TABLE && stages >= 2;
}

/* Whether a row starts with a figure, or a label follows a figure in it. */
static bool is_wrapped(const jxi_line *line) {
    bool figure = is_figure(line->pieces[0].kind);
    if (figure) return true;
    for (size_t i = 1; i < line->count; i++) {
        int32_t kind = line->pieces[i].kind;
        if (figure && (kind == JXI_KIND_CLASS || kind == JXI_KIND_SUBCLASS || kind == JXI_KIND_LABEL)) return true;
        figure |= is_figure(kind);
    }
    return false;
}

/* How many columns a heading has from the name of the indicator on. */
static size_t columns_from_name(const jxi_line *line) {
    size_t count = 0;
    for (size_t i = 0; i < line->count; i++) {
        int32_t label = line->pieces[i].match.label;
        if (label == JXI_LABEL_LEVEL3) count = 0;
        count += label >= JXI_LABEL_LEVEL3 && label <= JXI_LABEL_IGNORED;
    }
    return count;
}

static impression look_at_rows(const jx_grid *grid, size_t first_row, size_t row_count) {
    impression seen = {.heading = false};
    jxi_line line;
    for (size_t i = first_row; i < first_row + row_count; i++) {
        jxi_line_read(&line, grid, i);
        if (line.count == 0) continue;
        bool below = seen.heading && line.row_kind == JX_ROW_TABLE;
        if (is_heading_row(&line)) {
            seen.heading = true;
            seen.wanted = columns_from_name(&line);
        }
        seen.money |= is_money_row(&line);
        seen.rows += below;
        seen.wrapped += below && is_wrapped(&line);
        seen.shorter += below && grid->rows[i].count < seen.wanted;
    }
    return seen;
}

/* Which headings stand in the rows when they are taken as one stream. */
typedef struct headings {
    bool money, indicators;
} headings;

static headings find_headings(const jx_grid *grid, size_t first_row, size_t row_count) {
    headings found = {false, false};
    jxi_stream stream;
    jxi_outline outline;
    if (jxi_stream_read(&grid->object.allocator, grid, first_row, row_count, &stream) != JX_OK) return found;
    if (jxi_outline_read(&stream, &outline) == JX_OK) {
        for (size_t i = 0; i < outline.heading_count; i++)
            *(outline.headings[i].money ? &found.money : &found.indicators) = true;
        jxi_outline_free(&outline);
    }
    jxi_stream_free(&stream);
    return found;
}

bool jxi_looks_flat(const jx_grid *grid, size_t first_row, size_t row_count) {
    if (!grid || first_row > grid->row_count || row_count > grid->row_count - first_row) return false;
    if (jxi_has_real_columns(grid, first_row, first_row + row_count)) return false;
    impression seen = look_at_rows(grid, first_row, row_count);
    bool shorter = seen.rows > 0 && seen.shorter * 2 > seen.rows;
    if (seen.heading && !shorter && (seen.wrapped < 2 || seen.wrapped * 4 < seen.rows)) return false;
    headings found = find_headings(grid, first_row, row_count);
    return found.indicators || (found.money && !seen.money); /* a form may end before its indicators */
}
