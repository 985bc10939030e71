/* SPDX-License-Identifier: Apache-2.0 */
/* From lines that meet to cells: the stretches of the lattice that a line covers are borders, what lies between borders
 * grows to rectangles. */
#include "documents/read/lattice.h"

#include <stdlib.h>
#include <string.h>

#include "documents/read/ruling.h"

/* A side that several lines run out to without meeting one there is drawn open. */
enum { OPEN_SIDE = 8000, UNITS_MAX = 1 << 18 };

/* One lattice being built. A unit is what lies between neighbouring lines. */
typedef struct jxi_building {
    const jx_allocator *allocator;
    jxi_lattice *lattice;
    int32_t group;
    size_t rows, columns;
    int32_t *right; /* of each unit: how much of its right side, and of its lower one, a line covers */
    int32_t *below;
    int32_t *owner; /* the cell that has it; -1: none yet */
} jxi_building;

static jx_status add_place(const jx_allocator *allocator, int32_t **places, size_t *count, size_t *capacity,
                           int32_t place) {
    jx_status status = jxi_grow(allocator, (void **)places, sizeof **places, *count, capacity);
    if (status == JX_OK) (*places)[(*count)++] = place;
    return status;
}

static int by_number(const void *a, const void *b) {
    int32_t one = *(const int32_t *)a, two = *(const int32_t *)b;
    return (one > two) - (one < two);
}

/* Orders the places and leaves one of those that are next to each other. */
static size_t thin_out(int32_t *places, size_t count) {
    size_t kept = 0;
    if (count) qsort(places, count, sizeof *places, by_number);
    for (size_t i = 0; i < count; i++)
        if (!kept || places[i] - places[kept - 1] > JXI_LINE_NEAR) places[kept++] = places[i];
    return kept;
}

/* The places where lines of one direction stand, and where those of the other run out to when two or more do. */
static jx_status find_places(const jxi_building *building, const jxi_rulings *lines, const jxi_rulings *crossing,
                             int32_t **places, size_t *count, size_t *capacity) {
    jx_status status = JX_OK;
    int32_t group = building->group, first = INT32_MAX, last = INT32_MIN;
    for (size_t i = 0; status == JX_OK && i < lines->count; i++) {
        const jxi_ruling *line = &lines->items[i];
        if (line->group != group) continue;
        if (line->at < first) first = line->at;
        if (line->at > last) last = line->at;
        status = add_place(building->allocator, places, count, capacity, line->at);
    }
    int32_t before = 0, behind = 0, start = first, end = last;
    for (size_t i = 0; i < crossing->count; i++) {
        const jxi_ruling *line = &crossing->items[i];
        if (line->group != group) continue;
        before += line->from < first - OPEN_SIDE;
        behind += line->to > last + OPEN_SIDE;
        if (line->from < start) start = line->from;
        if (line->to > end) end = line->to;
    }
    if (status == JX_OK && before > 1) status = add_place(building->allocator, places, count, capacity, start);
    if (status == JX_OK && behind > 1) status = add_place(building->allocator, places, count, capacity, end);
    *count = thin_out(*places, *count);
    return status;
}

/* The stretch between two places that `at` lies in; `count` - 1 when it lies outside. */
static size_t stretch_of(const int32_t *places, size_t count, int32_t at) {
    size_t first = 0, end = count;
    if (!count || at < places[0] || at > places[count - 1]) return count ? count - 1 : 0;
    while (end - first > 1) {
        size_t half = first + (end - first) / 2;
        if (places[half] <= at)
            first = half;
        else
            end = half;
    }
    return first == count - 1 ? first - 1 : first;
}

/* The place that a line was counted to: its own, or the one before it that is next to it. */
static size_t place_of(const int32_t *places, size_t count, int32_t at) {
    size_t found = 0;
    while (found + 1 < count && places[found + 1] <= at) found++;
    return found;
}

static int32_t covered(const jxi_ruling *line, int32_t from, int32_t to) {
    int32_t start = line->from > from ? line->from : from, end = line->to < to ? line->to : to;
    return end > start ? end - start : 0;
}

static void mark_upright(jxi_building *building, const jxi_rulings *lines) {
    const jxi_lattice *lattice = building->lattice;
    for (size_t i = 0; i < lines->count; i++) {
        const jxi_ruling *line = &lines->items[i];
        size_t x = place_of(lattice->xs, lattice->x_count, line->at);
        if (line->group != building->group || x == 0 || x > building->columns) continue;
        for (size_t row = 0; row < building->rows; row++)
            building->right[row * building->columns + x - 1] += covered(line, lattice->ys[row], lattice->ys[row + 1]);
    }
}

static void mark_across(jxi_building *building, const jxi_rulings *lines) {
    const jxi_lattice *lattice = building->lattice;
    for (size_t i = 0; i < lines->count; i++) {
        const jxi_ruling *line = &lines->items[i];
        size_t y = place_of(lattice->ys, lattice->y_count, line->at);
        if (line->group != building->group || y == 0 || y > building->rows) continue;
        for (size_t column = 0; column < building->columns; column++)
            building->below[(y - 1) * building->columns + column] +=
                covered(line, lattice->xs[column], lattice->xs[column + 1]);
    }
}

static bool has_right_border(const jxi_building *building, size_t row, size_t column) {
    const int32_t *ys = building->lattice->ys;
    return building->right[row * building->columns + column] > (ys[row + 1] - ys[row]) / 2;
}

static bool has_lower_border(const jxi_building *building, size_t row, size_t column) {
    const int32_t *xs = building->lattice->xs;
    return building->below[row * building->columns + column] > (xs[column + 1] - xs[column]) / 2;
}

static bool is_free(const jxi_building *building, size_t row, size_t column) {
    return building->owner[row * building->columns + column] < 0;
}

/* Whether the cell goes on into the row below it. */
static bool goes_down(const jxi_building *building, size_t row, size_t column, size_t columns) {
    for (size_t i = column; i < column + columns; i++) {
        if (has_lower_border(building, row, i) || !is_free(building, row + 1, i)) return false;
        if (i > column && has_right_border(building, row + 1, i - 1)) return false;
    }
    return true;
}

static jx_status add_cell(jxi_building *building, size_t row, size_t column) {
    jxi_lattice *lattice = building->lattice;
    size_t rows = 1, columns = 1;
    while (column + columns < building->columns && !has_right_border(building, row, column + columns - 1) &&
           is_free(building, row, column + columns))
        columns++;
    while (row + rows < building->rows && goes_down(building, row + rows - 1, column, columns)) rows++;
    jx_status status = jxi_grow(building->allocator, (void **)&lattice->cells, sizeof *lattice->cells,
                                lattice->cell_count, &lattice->cell_capacity);
    if (status != JX_OK) return status;
    for (size_t i = 0; i < rows * columns; i++)
        building->owner[(row + i / columns) * building->columns + column + i % columns] = (int32_t)lattice->cell_count;
    lattice->cells[lattice->cell_count++] =
        (jxi_lattice_cell){(int32_t)row, (int32_t)column, (int32_t)rows, (int32_t)columns, 0, 0};
    return JX_OK;
}

static jx_status grow_cells(jxi_building *building, const jxi_rulings *across, const jxi_rulings *upright) {
    mark_upright(building, upright);
    mark_across(building, across);
    jx_status status = JX_OK;
    for (size_t row = 0; row < building->rows; row++)
        for (size_t column = 0; status == JX_OK && column < building->columns; column++)
            if (is_free(building, row, column)) status = add_cell(building, row, column);
    return status;
}

/* Where a word belongs. A table inside a cell takes the words before the one around it does. */
typedef struct jxi_home {
    int32_t lattice, cell; /* -1: none */
    int64_t area;          /* of the lattice */
} jxi_home;

static void claim_words(const jxi_building *building, const jxi_print_page *page, int32_t number, jxi_home *homes) {
    const jxi_lattice *lattice = building->lattice;
    const jxi_box *all = &lattice->box;
    int64_t area = (int64_t)(all->right - all->left) * (all->bottom - all->top);
    for (size_t i = 0; i < page->word_count; i++) {
        const jxi_box *box = &page->words[i].box;
        size_t row = stretch_of(lattice->ys, lattice->y_count, box->top + (box->bottom - box->top) / 2);
        size_t column = stretch_of(lattice->xs, lattice->x_count, box->left + (box->right - box->left) / 2);
        if (row >= building->rows || column >= building->columns) continue;
        if (homes[i].lattice < 0 || homes[i].area > area)
            homes[i] = (jxi_home){number, building->owner[row * building->columns + column], area};
    }
}

/* Hands the words to the cells that they belong to. */
static jx_status share_words(const jxi_print_page *page, const jxi_home *homes, int32_t number, jxi_lattice *lattice) {
    size_t total = 0;
    for (size_t i = 0; i < page->word_count; i++)
        if (homes[i].lattice == number) lattice->cells[homes[i].cell].count++;
    for (size_t i = 0; i < lattice->cell_count; i++) {
        lattice->cells[i].first = total;
        total += lattice->cells[i].count;
        lattice->cells[i].count = 0;
    }
    if (!total) return JX_OK;
    lattice->words = jxi_allocate(page->allocator, total * sizeof *lattice->words);
    if (!lattice->words) return JX_ERROR_NO_MEMORY;
    lattice->word_count = lattice->word_capacity = total;
    for (size_t i = 0; i < page->word_count; i++) {
        if (homes[i].lattice != number) continue;
        jxi_lattice_cell *cell = &lattice->cells[homes[i].cell];
        lattice->words[cell->first + cell->count++] = page->words[i];
    }
    for (size_t i = 0; i < lattice->cell_count; i++)
        jxi_words_sort(lattice->words + lattice->cells[i].first, lattice->cells[i].count);
    return JX_OK;
}

static jx_status keep_rest(const jxi_print_page *page, const jxi_home *homes, jxi_lattices *out) {
    jx_status status = JX_OK;
    for (size_t i = 0; status == JX_OK && i < page->word_count; i++) {
        if (homes[i].lattice >= 0) continue;
        status =
            jxi_grow(page->allocator, (void **)&out->rest, sizeof *out->rest, out->rest_count, &out->rest_capacity);
        if (status == JX_OK) out->rest[out->rest_count++] = page->words[i];
    }
    jxi_words_sort(out->rest, out->rest_count);
    return status;
}

static void free_lattice(const jx_allocator *allocator, jxi_lattice *lattice) {
    jxi_release(allocator, lattice->xs, lattice->x_capacity * sizeof *lattice->xs);
    jxi_release(allocator, lattice->ys, lattice->y_capacity * sizeof *lattice->ys);
    jxi_release(allocator, lattice->cells, lattice->cell_capacity * sizeof *lattice->cells);
    jxi_release(allocator, lattice->words, lattice->word_capacity * sizeof *lattice->words);
}

void jxi_lattices_free(const jx_allocator *allocator, jxi_lattices *lattices) {
    for (size_t i = 0; i < lattices->count; i++) free_lattice(allocator, &lattices->items[i]);
    jxi_release(allocator, lattices->items, lattices->capacity * sizeof *lattices->items);
    jxi_release(allocator, lattices->rest, lattices->rest_capacity * sizeof *lattices->rest);
}

/* The cells between the places of a lattice. */
static jx_status build_cells(jxi_building *building, const jxi_rulings *across, const jxi_rulings *upright) {
    size_t units = building->rows * building->columns, size = units * sizeof(int32_t);
    int32_t *marks = jxi_allocate(building->allocator, 3 * size);
    if (!marks) return JX_ERROR_NO_MEMORY;
    memset(marks, 0, 2 * size);
    memset(marks + 2 * units, 0xFF, size);
    building->right = marks;
    building->below = marks + units;
    building->owner = marks + 2 * units;
    return grow_cells(building, across, upright);
}

/* Builds the lattice of a group of lines and keeps it when it has two cells or more. */
static jx_status add_lattice(const jxi_print_page *page, int32_t group, const jxi_rulings *across,
                             const jxi_rulings *upright, jxi_home *homes, jxi_lattices *out) {
    jxi_lattice lattice = {0};
    jxi_building building = {.allocator = page->allocator, .lattice = &lattice, .group = group};
    jx_status status = find_places(&building, upright, across, &lattice.xs, &lattice.x_count, &lattice.x_capacity);
    if (status == JX_OK)
        status = find_places(&building, across, upright, &lattice.ys, &lattice.y_count, &lattice.y_capacity);
    bool drawn = lattice.x_count > 1 && lattice.y_count > 1;
    if (status == JX_OK && drawn) {
        building.columns = lattice.x_count - 1;
        building.rows = lattice.y_count - 1;
        drawn = building.columns * building.rows <= UNITS_MAX;
        out->too_many |= !drawn;
        lattice.box = (jxi_box){lattice.xs[0], lattice.ys[0], lattice.xs[building.columns], lattice.ys[building.rows]};
    }
    if (status == JX_OK && drawn) status = build_cells(&building, across, upright);
    if (status == JX_OK && lattice.cell_count > 1)
        status = jxi_grow(page->allocator, (void **)&out->items, sizeof *out->items, out->count, &out->capacity);
    if (status == JX_OK && lattice.cell_count > 1) {
        claim_words(&building, page, (int32_t)out->count, homes);
        out->items[out->count++] = lattice;
    } else {
        free_lattice(page->allocator, &lattice);
    }
    jxi_release(page->allocator, building.right, 3 * building.rows * building.columns * sizeof(int32_t));
    return status;
}

static int by_top(const void *a, const void *b) {
    const jxi_lattice *one = a, *two = b;
    if (one->box.top != two->box.top) return one->box.top < two->box.top ? -1 : 1;
    return (one->box.left > two->box.left) - (one->box.left < two->box.left);
}

static jx_status find(const jxi_print_page *page, const jxi_rulings *across, const jxi_rulings *upright, int32_t groups,
                      jxi_lattices *out) {
    size_t size = page->word_count * sizeof(jxi_home);
    jxi_home *homes = size ? jxi_allocate(page->allocator, size) : NULL;
    if (size && !homes) return JX_ERROR_NO_MEMORY;
    for (size_t i = 0; i < page->word_count; i++) homes[i] = (jxi_home){-1, -1, 0};
    jx_status status = JX_OK;
    for (int32_t group = 0; status == JX_OK && group < groups; group++)
        status = add_lattice(page, group, across, upright, homes, out);
    for (size_t i = 0; status == JX_OK && i < out->count; i++)
        status = share_words(page, homes, (int32_t)i, &out->items[i]);
    if (status == JX_OK) status = keep_rest(page, homes, out);
    if (out->count) qsort(out->items, out->count, sizeof *out->items, by_top);
    if (homes) jxi_release(page->allocator, homes, size);
    return status;
}

jx_status jxi_lattices_find(const jxi_print_page *page, jxi_lattices *out) {
    jxi_rulings across = {0}, upright = {0};
    int32_t groups = 0;
    *out = (jxi_lattices){0};
    jx_status status = jxi_rulings_find(page, &across, &upright, &groups, &out->too_many);
    if (status == JX_OK) status = find(page, &across, &upright, groups, out);
    jxi_rulings_free(page->allocator, &across);
    jxi_rulings_free(page->allocator, &upright);
    return status;
}
