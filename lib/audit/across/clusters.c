/* SPDX-License-Identifier: Apache-2.0 */
/* Scores of a unit that are suspiciously equal, and units where everything scores 100. */
#include <stdlib.h>

#include "audit/across/across.h"
#include "base/hash.h"
#include "portfolio/name_match.h"

enum {
    FEWEST_PERFECT = 3, /* projects of a unit from which "all 100" means something */
    FEWEST_SCORES = 5,
    FEWEST_EQUAL = 4 /* and more than half of the unit's */
};

typedef struct scored {
    uint64_t unit;
    jx_decimal score;
    int32_t row;
} scored;

static int compare_scored(const void *a, const void *b) {
    const scored *x = a, *y = b;
    if (x->unit != y->unit) return x->unit < y->unit ? -1 : 1;
    if (x->score != y->score) return x->score < y->score ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

static jx_status report(jx_portfolio *portfolio, int32_t code, const scored *items, size_t all, size_t equal) {
    jxi_draft draft = jxi_draft_of(code, items[0].row, NULL);
    if ((size_t)items[0].row < portfolio->row_count) draft.place = portfolio->rows[items[0].row].place;
    draft.claimed = items[0].score;
    draft.variant = code == JXI_ALL_FULL_MARKS ? 1 : 0;
    jxi_draft_number(&draft, 0, jxi_points((int64_t)all), 0);
    jxi_draft_number(&draft, 1, jxi_points((int64_t)equal), 0);
    jxi_draft_number(&draft, 2, items[0].score, 0);
    jxi_draft_text(&draft, 3, jxi_row_unit(portfolio, items[0].row));
    return jxi_portfolio_report(portfolio, &draft);
}

/* The projects of one unit, sorted by score. */
static jx_status check_unit(jx_portfolio *portfolio, const scored *items, size_t count) {
    const scored *best = items;
    size_t most = 0;
    for (size_t from = 0, to; from < count; from = to) {
        for (to = from + 1; to < count && items[to].score == items[from].score;) to++;
        if (to - from <= most) continue;
        most = to - from;
        best = items + from;
    }
    if (most == count && count >= FEWEST_PERFECT && best->score == jxi_points(100))
        return report(portfolio, JXI_ALL_FULL_MARKS, best, count, most);
    if (count < FEWEST_SCORES || most < FEWEST_EQUAL || most * 2 <= count) return JX_OK;
    return report(portfolio, JXI_SCORE_CLUSTERING, best, count, most);
}

static size_t collect(const jx_portfolio *portfolio, scored *items, size_t rows) {
    size_t count = 0;
    for (size_t i = 0; i < rows; i++) {
        jxi_name unit;
        jxi_name_read(jxi_row_unit(portfolio, (int32_t)i), &unit);
        jx_decimal score = jxi_row_score(portfolio, (int32_t)i);
        if (score != JX_NONE && unit.length) items[count++] = (scored){jxi_name_hash(&unit), score, (int32_t)i};
    }
    return count;
}

jx_status jxi_check_clusters(jx_portfolio *portfolio) {
    const jx_allocator *allocator = &portfolio->object.allocator;
    size_t rows = portfolio->row_count + portfolio->unlisted_count;
    if (rows == 0) return JX_OK;
    scored *items = jxi_allocate(allocator, rows * sizeof *items);
    if (!items) return JX_ERROR_NO_MEMORY;
    size_t count = collect(portfolio, items, rows);
    if (count) qsort(items, count, sizeof *items, compare_scored);
    jx_status status = JX_OK;
    for (size_t from = 0, to; from < count && status == JX_OK; from = to) {
        for (to = from + 1; to < count && items[to].unit == items[from].unit;) to++;
        status = check_unit(portfolio, items + from, to - from);
    }
    jxi_release(allocator, items, rows * sizeof *items);
    return status;
}
