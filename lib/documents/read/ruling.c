/* SPDX-License-Identifier: Apache-2.0 */
/* Strokes become lines: pieces in a row are one, double lines are one, and what meets belongs together. */
#include "documents/read/ruling.h"

#include <stdlib.h>

/* A stroke wider than THICK is no line; pieces with less than GAP between them are dashes of one. */
enum { THICK = 3000, GAP = 4000, DASH = 700, LINES_MAX = 4000 };

static jx_status add(const jx_allocator *allocator, jxi_rulings *list, jxi_ruling line) {
    jx_status status = jxi_grow(allocator, (void **)&list->items, sizeof *list->items, list->count, &list->capacity);
    if (status == JX_OK) list->items[list->count++] = line;
    return status;
}

static jx_status sort_strokes(const jxi_print_page *page, jxi_rulings *across, jxi_rulings *upright) {
    jx_status status = JX_OK;
    for (size_t i = 0; status == JX_OK && i < page->stroke_count; i++) {
        const jxi_box *box = &page->strokes[i];
        int32_t width = box->right - box->left, height = box->bottom - box->top;
        if (height <= THICK && width >= DASH && width > height)
            status = add(page->allocator, across, (jxi_ruling){box->top + height / 2, box->left, box->right, 0});
        else if (width <= THICK && height >= DASH && height > width)
            status = add(page->allocator, upright, (jxi_ruling){box->left + width / 2, box->top, box->bottom, 0});
    }
    return status;
}

static int by_place(const void *a, const void *b) {
    const jxi_ruling *one = a, *two = b;
    if (one->at != two->at) return one->at < two->at ? -1 : 1;
    return (one->from > two->from) - (one->from < two->from);
}

static int by_start(const void *a, const void *b) {
    const jxi_ruling *one = a, *two = b;
    if (one->from != two->from) return one->from < two->from ? -1 : 1;
    return (one->at > two->at) - (one->at < two->at);
}

/* Joins the pieces of one place, sorted by their start, to lines that are written to `to`. */
static size_t join_pieces(const jxi_ruling *pieces, size_t count, int32_t at, jxi_ruling *to) {
    size_t made = 0;
    for (size_t i = 0; i < count;) {
        jxi_ruling line = {at, pieces[i].from, pieces[i].to, 0};
        for (i++; i < count && pieces[i].from - line.to <= GAP; i++)
            if (pieces[i].to > line.to) line.to = pieces[i].to;
        if (line.to - line.from >= JXI_LINE_SHORT) to[made++] = line;
    }
    return made;
}

/* Pieces that stand as near as the two parts of a double line are of one place. */
static void join(jxi_rulings *list) {
    size_t made = 0;
    if (list->count) qsort(list->items, list->count, sizeof *list->items, by_place);
    for (size_t first = 0, end; first < list->count; first = end) {
        int32_t start = list->items[first].at;
        for (end = first + 1; end < list->count && list->items[end].at - start <= JXI_LINE_NEAR;) end++;
        int32_t at = start + (list->items[end - 1].at - start) / 2;
        qsort(list->items + first, end - first, sizeof *list->items, by_start);
        made += join_pieces(list->items + first, end - first, at, list->items + made);
    }
    list->count = made;
}

static bool meet(const jxi_ruling *across, const jxi_ruling *upright) {
    return upright->at >= across->from - JXI_LINE_NEAR && upright->at <= across->to + JXI_LINE_NEAR &&
           across->at >= upright->from - JXI_LINE_NEAR && across->at <= upright->to + JXI_LINE_NEAR;
}

/* The first line that a line is grouped with. */
static int32_t root_of(int32_t *roots, int32_t line) {
    while (roots[line] != line) line = roots[line] = roots[roots[line]];
    return line;
}

static jx_status group(const jx_allocator *allocator, jxi_rulings *across, jxi_rulings *upright, int32_t *groups) {
    size_t count = across->count + upright->count, size = count * sizeof(int32_t);
    if (!count) return JX_OK;
    int32_t *roots = jxi_allocate(allocator, size);
    if (!roots) return JX_ERROR_NO_MEMORY;
    for (size_t i = 0; i < count; i++) roots[i] = (int32_t)i;
    for (size_t i = 0; i < across->count; i++)
        for (size_t k = 0; k < upright->count; k++)
            if (meet(&across->items[i], &upright->items[k]))
                roots[root_of(roots, (int32_t)(across->count + k))] = root_of(roots, (int32_t)i);
    for (size_t i = 0; i < count; i++) {
        jxi_ruling *line = i < across->count ? &across->items[i] : &upright->items[i - across->count];
        int32_t root = root_of(roots, (int32_t)i);
        if ((size_t)root == i) {
            line->group = (*groups)++;
            continue;
        }
        line->group = -1 - root;
    }
    for (size_t i = 0; i < count; i++) {
        jxi_ruling *line = i < across->count ? &across->items[i] : &upright->items[i - across->count];
        if (line->group >= 0) continue;
        size_t root = (size_t)(-1 - line->group);
        line->group = root < across->count ? across->items[root].group : upright->items[root - across->count].group;
    }
    jxi_release(allocator, roots, size);
    return JX_OK;
}

jx_status jxi_rulings_find(const jxi_print_page *page, jxi_rulings *across, jxi_rulings *upright, int32_t *groups,
                           bool *too_many) {
    jx_status status = sort_strokes(page, across, upright);
    *groups = 0;
    if (status != JX_OK) return status;
    join(across);
    join(upright);
    *too_many = across->count > LINES_MAX || upright->count > LINES_MAX;
    if (*too_many) across->count = upright->count = 0;
    return group(page->allocator, across, upright, groups);
}

void jxi_rulings_free(const jx_allocator *allocator, jxi_rulings *rulings) {
    jxi_release(allocator, rulings->items, rulings->capacity * sizeof *rulings->items);
}
