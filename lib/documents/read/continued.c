/* SPDX-License-Identifier: Apache-2.0 */
/* Tables of printed pages: the pieces that stand on pages one after another become one table of the grid. */
#include <stdlib.h>
#include <string.h>

#include "documents/read/printed.h"

void jxi_printed_cell(jxi_buffer *out, const jxi_print_page *page, const jxi_lattice *lattice,
                      const jxi_lattice_cell *cell) {
    if (!cell->count) return;
    jxi_words_text(out, page, lattice->words + cell->first, cell->count, lattice->xs[cell->column],
                   lattice->xs[cell->column + cell->columns]);
}

enum { SAME_EDGE = 3000, PIECES_MAX = 400 };

/* A part of a table, on one page. */
typedef struct jxi_table_piece {
    const jxi_print_page *page;
    const jxi_lattice *lattice;
    size_t page_number, table_number; /* from 1 */
    int32_t dropped;                  /* rows in front that repeat the heading */
    bool splits;                      /* its first row is the rest of the last one before */
} jxi_table_piece;

typedef struct jxi_joined_cell {
    int32_t row, column, rows, columns;
    size_t text, length; /* in the table's text */
} jxi_joined_cell;

/* A table being put together. */
typedef struct jxi_joined {
    jxi_printed *printed;
    jxi_table_piece pieces[PIECES_MAX];
    size_t piece_count;
    int32_t *xs; /* columns of all pieces */
    size_t x_count, x_capacity;
    jxi_joined_cell *cells;
    size_t cell_count, cell_capacity;
    jxi_buffer text;
} jxi_joined;

static bool same_edges(const jxi_lattice *one, const jxi_lattice *two) {
    return abs(one->box.left - two->box.left) <= SAME_EDGE && abs(one->box.right - two->box.right) <= SAME_EDGE;
}

/* The text of a row's cells, with a line end behind each: what tells whether two rows are the same. */
static void row_text(jxi_buffer *out, const jxi_table_piece *piece, int32_t row) {
    jxi_buffer_clear(out);
    for (size_t i = 0; i < piece->lattice->cell_count; i++) {
        const jxi_lattice_cell *cell = &piece->lattice->cells[i];
        if (cell->row != row) continue;
        jxi_printed_cell(out, piece->page, piece->lattice, cell);
        jxi_buffer_text(out, "\n");
    }
}

static bool rows_equal(const jxi_table_piece *one, const jxi_table_piece *two, int32_t row, bool first_cell) {
    jxi_buffer a = {.allocator = one->page->allocator}, b = {.allocator = one->page->allocator};
    row_text(&a, one, row);
    row_text(&b, two, row);
    size_t blank = strspn(a.data ? a.data : "", "\n");
    bool equal = a.data && b.data && a.data[blank];
    if (first_cell)
        equal = equal && blank == 0 && strcspn(a.data, "\n") == strcspn(b.data, "\n") &&
                strncmp(a.data, b.data, strcspn(a.data, "\n")) == 0;
    else
        equal = equal && strcmp(a.data, b.data) == 0;
    jxi_buffer_free(&a);
    jxi_buffer_free(&b);
    return equal;
}

/* Whether a cell runs over the lower edge of a row. */
static bool is_crossed(const jxi_lattice *lattice, int32_t row) {
    for (size_t i = 0; i < lattice->cell_count; i++) {
        const jxi_lattice_cell *cell = &lattice->cells[i];
        if (cell->row <= row && cell->row + cell->rows > row + 1) return true;
    }
    return false;
}

/* How many rows in front of a piece repeat those of the table's beginning. */
static int32_t repeated_rows(const jxi_table_piece *start, const jxi_table_piece *piece) {
    int32_t repeated = 0, most = (int32_t)piece->lattice->y_count - 1, own = (int32_t)start->lattice->y_count - 1;
    for (int32_t row = 0; row < most && row < own && rows_equal(start, piece, row, false); row++)
        if (!is_crossed(piece->lattice, row)) repeated = row + 1;
    return repeated < most ? repeated : 0;
}

/* Whether nothing but running lines stands between two places of a page's blocks. */
static bool only_running(const jxi_printed_page *page, size_t from, size_t to) {
    for (size_t i = from; i < to; i++)
        if (page->blocks[i].lattice || !page->blocks[i].running) return false;
    return true;
}

/* Whether a table goes on as `next`: it ended where the page did, so that the next row did not fit, and `next` does not
 * begin as the table itself did. */
static bool goes_on(const jxi_joined *joined, jxi_table_piece *next) {
    const jxi_table_piece *start = &joined->pieces[0], *last = &joined->pieces[joined->piece_count - 1];
    if (!same_edges(last->lattice, next->lattice)) return false;
    next->dropped = repeated_rows(start, next);
    const int32_t *ys = next->lattice->ys + next->dropped;
    if (joined->printed->low - last->lattice->box.bottom > ys[1] - ys[0] + SAME_EDGE) return false;
    return next->dropped || !rows_equal(start, next, 0, true);
}

/* The cell at the lower end of a table that stands in the columns of a cell of the next page. */
static const jxi_lattice_cell *find_above(const jxi_lattice *last, const jxi_lattice *next,
                                          const jxi_lattice_cell *cell) {
    int32_t left = next->xs[cell->column], right = next->xs[cell->column + cell->columns];
    for (size_t i = last->cell_count; i > 0; i--) {
        const jxi_lattice_cell *above = &last->cells[i - 1];
        if (above->row + above->rows == (int32_t)last->y_count - 1 &&
            abs(last->xs[above->column] - left) <= SAME_EDGE &&
            abs(last->xs[above->column + above->columns] - right) <= SAME_EDGE)
            return above;
    }
    return NULL;
}

/* Whether a row was cut in two by the end of a page: all that stands in the first row of the next can go on a full line
 * above it, and beside that there are cells whose text came to its end. */
static bool is_split(const jxi_table_piece *last, const jxi_table_piece *next) {
    size_t ended = 0, going = 0;
    for (size_t i = 0; i < next->lattice->cell_count; i++) {
        const jxi_lattice_cell *cell = &next->lattice->cells[i];
        if (cell->row != next->dropped) continue;
        const jxi_lattice_cell *above = find_above(last->lattice, next->lattice, cell);
        if (!above) return false;
        ended += !cell->count && above->count;
        if (!cell->count) continue;
        if (!above->count) return false;
        const int32_t *xs = last->lattice->xs;
        if (!jxi_words_go_on(last->lattice->words + above->first, above->count, xs[above->column],
                             xs[above->column + above->columns], next->page, next->lattice->words + cell->first))
            return false;
        going++;
    }
    return going && ended >= going;
}

static size_t tables_before(const jxi_printed_page *page, size_t block) {
    size_t count = 0;
    for (size_t i = 0; i < block; i++) count += page->blocks[i].lattice != NULL;
    return count;
}

static jxi_table_piece piece_at(const jxi_printed *printed, size_t page, size_t block) {
    const jxi_printed_page *it = &printed->pages[page];
    return (jxi_table_piece){.page = &it->page,
                             .lattice = it->blocks[block].lattice,
                             .page_number = page + 1,
                             .table_number = tables_before(it, block) + 1};
}

/* Gathers the pieces from a block on. */
static void find_pieces(jxi_joined *joined, size_t page, size_t block) {
    jxi_printed *printed = joined->printed;
    joined->pieces[joined->piece_count++] = piece_at(printed, page, block);
    while (page + 1 < printed->count && joined->piece_count < PIECES_MAX) {
        jxi_printed_page *own = &printed->pages[page], *other = &printed->pages[page + 1];
        size_t next = 0;
        while (next < other->block_count && !other->blocks[next].lattice) next++;
        if (next == other->block_count || !only_running(own, block + 1, own->block_count) ||
            !only_running(other, 0, next))
            break;
        jxi_table_piece piece = piece_at(printed, page + 1, next);
        if (!goes_on(joined, &piece)) break;
        piece.splits = is_split(&joined->pieces[joined->piece_count - 1], &piece);
        for (size_t i = block + 1; i < own->block_count; i++) own->blocks[i].done = true;
        for (size_t i = 0; i <= next; i++) other->blocks[i].done = true;
        joined->pieces[joined->piece_count++] = piece;
        block = next;
        page++;
    }
}

static int by_number(const void *a, const void *b) {
    int32_t one = *(const int32_t *)a, two = *(const int32_t *)b;
    return (one > two) - (one < two);
}

/* The columns of all pieces: a line that stands on one page only divides the others too. */
static jx_status find_columns(jxi_joined *joined) {
    const jx_allocator *allocator = joined->printed->task->allocator;
    jx_status status = JX_OK;
    for (size_t i = 0; i < joined->piece_count; i++)
        for (size_t k = 0; status == JX_OK && k < joined->pieces[i].lattice->x_count; k++) {
            status =
                jxi_grow(allocator, (void **)&joined->xs, sizeof *joined->xs, joined->x_count, &joined->x_capacity);
            if (status == JX_OK) joined->xs[joined->x_count++] = joined->pieces[i].lattice->xs[k];
        }
    if (status != JX_OK) return status;
    size_t kept = 0;
    qsort(joined->xs, joined->x_count, sizeof *joined->xs, by_number);
    for (size_t i = 0; i < joined->x_count; i++)
        if (!kept || joined->xs[i] - joined->xs[kept - 1] > SAME_EDGE) joined->xs[kept++] = joined->xs[i];
    joined->x_count = kept;
    return JX_OK;
}

static int32_t column_at(const jxi_joined *joined, int32_t x) {
    size_t found = 0;
    while (found + 1 < joined->x_count && joined->xs[found + 1] <= x) found++;
    return (int32_t)found;
}

/* The cell of the page before that one at the top of the next page goes on from, by its columns. */
static jxi_joined_cell *cell_above(jxi_joined *joined, const jxi_joined_cell *cell, bool split) {
    for (size_t i = joined->cell_count; i > 0; i--) {
        jxi_joined_cell *above = &joined->cells[i - 1];
        if (above->row + above->rows == cell->row + split && above->column == cell->column &&
            above->columns == cell->columns)
            return above;
    }
    return NULL;
}

/* Lengthens a cell by what stands below it on the next page: rows, and the rest of a text that was cut. */
static void extend_cell(jxi_joined *joined, jxi_joined_cell *above, const jxi_joined_cell *cell, bool split) {
    above->rows += split ? cell->rows - 1 : cell->rows;
    if (!cell->length) return;
    size_t start = joined->text.length;
    jxi_buffer both = {.allocator = joined->text.allocator};
    jxi_buffer_add(&both, joined->text.data + above->text, above->length);
    jxi_buffer_add(&both, joined->text.data + cell->text, cell->length);
    jxi_buffer_add(&joined->text, both.data ? both.data : "", both.length);
    joined->text.failed |= both.failed;
    above->text = start;
    above->length = both.length;
    jxi_buffer_free(&both);
}

static jx_status add_cell(jxi_joined *joined, const jxi_table_piece *piece, const jxi_lattice_cell *from, int32_t row) {
    const int32_t *xs = piece->lattice->xs;
    jxi_joined_cell cell = {.row = row + from->row - piece->dropped,
                            .rows = from->rows,
                            .column = column_at(joined, xs[from->column]),
                            .text = joined->text.length};
    cell.columns = column_at(joined, xs[from->column + from->columns]) - cell.column;
    if (cell.columns < 1) return JX_OK;
    jxi_printed_cell(&joined->text, piece->page, piece->lattice, from);
    cell.length = joined->text.length - cell.text;
    bool at_top = piece != joined->pieces && from->row == piece->dropped;
    jxi_joined_cell *above =
        at_top && (piece->splits || !cell.length) ? cell_above(joined, &cell, piece->splits) : NULL;
    if (above && (piece->splits || above->rows > 1 || cell.rows > 1)) {
        extend_cell(joined, above, &cell, piece->splits);
        return JX_OK;
    }
    jx_status status = jxi_grow(joined->printed->task->allocator, (void **)&joined->cells, sizeof *joined->cells,
                                joined->cell_count, &joined->cell_capacity);
    if (status == JX_OK) joined->cells[joined->cell_count++] = cell;
    return status;
}

/* Takes over the cells of all pieces, each behind the rows of those before. */
static jx_status join_cells(jxi_joined *joined) {
    jx_status status = JX_OK;
    int32_t row = 0;
    for (size_t i = 0; status == JX_OK && i < joined->piece_count; i++) {
        const jxi_table_piece *piece = &joined->pieces[i];
        row -= piece->splits;
        for (size_t k = 0; status == JX_OK && k < piece->lattice->cell_count; k++)
            if (piece->lattice->cells[k].row >= piece->dropped)
                status = add_cell(joined, piece, &piece->lattice->cells[k], row);
        row += (int32_t)piece->lattice->y_count - 1 - piece->dropped;
    }
    return joined->text.failed ? JX_ERROR_NO_MEMORY : status;
}

static jx_status put_row(jxi_joined *joined, const jxi_table_piece *piece, int32_t row, size_t *next, int32_t number) {
    jxi_task *task = joined->printed->task;
    char place[80];
    jxi_place_number(place, sizeof place, "page", piece->page_number);
    jxi_place_add(place, sizeof place, "table", piece->table_number);
    jxi_place_add(place, sizeof place, "row", (uint64_t)number + 1);
    jx_status status = jxi_task_row(task, JX_ROW_TABLE, joined->printed->groups, place);
    for (; status == JX_OK && *next < joined->cell_count && joined->cells[*next].row == row; ++*next) {
        const jxi_joined_cell *cell = &joined->cells[*next];
        if (cell->length > (size_t)task->limits[JX_LIMIT_CELL])
            return jxi_task_exceeds(task, place, JX_LIMIT_CELL, "bytes in a cell");
        const char *text = joined->text.data ? joined->text.data + cell->text : "";
        status = jxi_task_cell(task, cell->column, text, cell->length, cell->rows, cell->columns);
    }
    return status;
}

static jx_status put_rows(jxi_joined *joined) {
    jx_status status = JX_OK;
    int32_t row = 0;
    size_t next = 0;
    joined->printed->groups++;
    for (size_t i = 0; i < joined->piece_count; i++) {
        const jxi_table_piece *piece = &joined->pieces[i];
        for (int32_t own = piece->dropped + piece->splits;
             status == JX_OK && own + 1 < (int32_t)piece->lattice->y_count; own++)
            status = put_row(joined, piece, row++, &next, own);
    }
    return status;
}

jx_status jxi_printed_table(jxi_printed *printed, size_t page, size_t block) {
    const jx_allocator *allocator = printed->task->allocator;
    jxi_joined *joined = jxi_allocate(allocator, sizeof *joined);
    if (!joined) return JX_ERROR_NO_MEMORY;
    joined->printed = printed;
    joined->text.allocator = allocator;
    find_pieces(joined, page, block);
    jx_status status = find_columns(joined);
    if (status == JX_OK) status = join_cells(joined);
    if (status == JX_OK) status = put_rows(joined);
    jxi_release(allocator, joined->xs, joined->x_capacity * sizeof *joined->xs);
    jxi_release(allocator, joined->cells, joined->cell_capacity * sizeof *joined->cells);
    jxi_buffer_free(&joined->text);
    jxi_release(allocator, joined, sizeof *joined);
    return status;
}
