/* SPDX-License-Identifier: Apache-2.0 */
/* Equal scores that are graded differently within one table. */
#include <stdlib.h>

#include "audit/across/across.h"

enum { RUNS_SHOWN = 6 };

typedef struct graded {
    int32_t document, grade, row;
    jx_decimal score;
} graded;

/* By table, then score; then as the rows stand. */
static int compare_graded(const void *a, const void *b) {
    const graded *x = a, *y = b;
    if (x->document != y->document) return x->document < y->document ? -1 : 1;
    if (x->score != y->score) return x->score < y->score ? -1 : 1;
    return x->row < y->row ? -1 : x->row > y->row;
}

/* The next rows of a grade that follow each other, from `*at` on; false when there are no more. */
static bool next_run(const graded *items, size_t count, int32_t grade, size_t *at, int32_t *from, int32_t *to) {
    while (*at < count && items[*at].grade != grade) ++*at;
    if (*at == count) return false;
    *from = *to = items[*at].row;
    for (++*at; *at < count && items[*at].grade == grade && items[*at].row == *to + 1; ++*at) ++*to;
    return true;
}

/* Whether more than one row has the grade. */
static bool several(const graded *items, size_t count, int32_t grade) {
    int rows = 0;
    for (size_t i = 0; i < count; i++) rows += items[i].grade == grade;
    return rows > 1;
}

/* Writes the rows of one grade, counted within their table: "第 3-6、9 行" or "rows 3-6, 9". */
static void write_rows(jxi_buffer *out, const graded *items, size_t count, int32_t grade, int32_t first, bool english) {
    size_t at = 0;
    int32_t from, to, runs = 0;
    jxi_buffer_text(out, !english ? "第 " : several(items, count, grade) ? "rows " : "row ");
    for (; next_run(items, count, grade, &at, &from, &to) && runs <= RUNS_SHOWN; runs++) {
        if (runs > 0) jxi_buffer_text(out, english ? ", " : "、");
        if (runs == RUNS_SHOWN) {
            jxi_buffer_text(out, "…");
            continue;
        }
        jxi_buffer_decimal(out, jxi_points(from - first + 1), 0);
        if (to > from) jxi_buffer_text(out, "-");
        if (to > from) jxi_buffer_decimal(out, jxi_points(to - first + 1), 0);
    }
    if (!english) jxi_buffer_text(out, " 行");
}

/* Reports that the rows of `items[0]`'s grade and those of `other` have the same score. */
static jx_status report(jx_portfolio *portfolio, const graded *items, size_t count, const graded *other) {
    const jx_allocator *allocator = &portfolio->object.allocator;
    int32_t first = (int32_t)portfolio->documents[other->document].first_row;
    const int32_t grades[2] = {items[0].grade, other->grade};
    jxi_buffer lists[2][2];
    bool failed = false;
    jxi_draft draft = jxi_draft_of(JXI_INCONSISTENT_GRADING, other->row, portfolio->rows[other->row].place);
    draft.claimed = other->score;
    jxi_draft_number(&draft, 0, other->score, 0);
    for (int side = 0; side < 2; side++) {
        for (int language = 0; language < 2; language++) {
            lists[side][language] = (jxi_buffer){.allocator = allocator};
            write_rows(&lists[side][language], items, count, grades[side], first, language == 1);
            failed = failed || lists[side][language].failed;
        }
        jxi_draft_pair(&draft, 1 + 2 * side, lists[side][0].data, lists[side][1].data);
        jxi_draft_pair(&draft, 2 + 2 * side, jx_grade_name(grades[side], "zh"), jx_grade_name(grades[side], "en"));
    }
    jx_status status = failed ? JX_ERROR_NO_MEMORY : jxi_portfolio_report(portfolio, &draft);
    for (int i = 0; i < 4; i++) jxi_buffer_free(&lists[i / 2][i % 2]);
    return status;
}

/* Rows of one table with one score: one finding for each grade that differs from the first row's. */
static jx_status check_group(jx_portfolio *portfolio, const graded *items, size_t count) {
    bool reported[JX_GRADE_POOR + 1] = {false};
    reported[items[0].grade] = true;
    for (size_t i = 1; i < count; i++) {
        if (reported[items[i].grade]) continue;
        reported[items[i].grade] = true;
        jx_status status = report(portfolio, items, count, &items[i]);
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

jx_status jxi_check_grading(jx_portfolio *portfolio) {
    const jx_allocator *allocator = &portfolio->object.allocator;
    size_t count = 0, room = portfolio->row_count;
    if (room == 0) return JX_OK;
    graded *items = jxi_allocate(allocator, room * sizeof *items);
    if (!items) return JX_ERROR_NO_MEMORY;
    for (size_t i = 0; i < room; i++) {
        const jxi_portfolio_row *row = &portfolio->rows[i];
        if (row->score != JX_NONE && row->grade != JX_GRADE_NONE)
            items[count++] = (graded){row->document, row->grade, (int32_t)i, row->score};
    }
    if (count) qsort(items, count, sizeof *items, compare_graded);
    jx_status status = JX_OK;
    for (size_t from = 0, to; from < count && status == JX_OK; from = to) {
        for (to = from + 1; to < count; to++)
            if (items[to].document != items[from].document || items[to].score != items[from].score) break;
        status = check_group(portfolio, items + from, to - from);
    }
    jxi_release(allocator, items, room * sizeof *items);
    return status;
}
