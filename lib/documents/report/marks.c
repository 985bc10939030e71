/* SPDX-License-Identifier: Apache-2.0 */
/* Which cell a finding is about, and the marks of a form in the order its tables are walked. */
#include "documents/report/report.h"

#include <stdlib.h>
#include <string.h>

#define CELL(name) (1u << JXI_CELL_##name)

/* What kinds of items have which cells; a finding about another one marks the first given. */
static const struct {
    int32_t fallback;
    uint32_t cells;
} on_indicator = {JXI_CELL_ROW,
                  CELL(ROW) | CELL(CLASS) | CELL(TARGET) | CELL(ACTUAL) | CELL(WEIGHT) | CELL(SCORE) | CELL(REASON)},
  on_execution = {JXI_CELL_FUNDS, CELL(FUNDS) | CELL(AMOUNT) | CELL(RATE) | CELL(SCORE)},
  on_total = {JXI_CELL_HEAD, CELL(HEAD) | CELL(GOAL) | CELL(WEIGHT) | CELL(SCORE)},
  on_row = {JXI_CELL_ROW, CELL(ROW) | CELL(FUNDS) | CELL(SCORE) | CELL(GRADE)};

/* Codes not listed here are about the item as a whole. */
static const struct {
    const char *code;
    int32_t cell;
} cells[] = {
    {"achieved-without-spending", JXI_CELL_RATE},
    {"actual-copied-from-target", JXI_CELL_ACTUAL},
    {"actual-type-mismatch", JXI_CELL_ACTUAL},
    {"class-weight-mismatch", JXI_CELL_CLASS},
    {"comparison-direction", JXI_CELL_TARGET},
    {"date-after-year-end", JXI_CELL_ACTUAL},
    {"deduction-without-reason", JXI_CELL_REASON},
    {"execution-rate-mismatch", JXI_CELL_RATE},
    {"execution-score-mismatch", JXI_CELL_SCORE},
    {"goal-without-text", JXI_CELL_GOAL},
    {"grade-mismatch", JXI_CELL_GRADE},
    {"inconsistent-grading", JXI_CELL_GRADE},
    {"indicator-score-mismatch", JXI_CELL_SCORE},
    {"low-execution-without-reason", JXI_CELL_RATE},
    {"overshoot-without-reason", JXI_CELL_REASON},
    {"percentage-over-100", JXI_CELL_ACTUAL},
    {"reason-on-full-score", JXI_CELL_REASON},
    {"score-above-weight", JXI_CELL_SCORE},
    {"score-clustering", JXI_CELL_SCORE},
    {"score-rounded-coarsely", JXI_CELL_SCORE},
    {"shortfall-without-reason", JXI_CELL_REASON},
    {"summary-amount-mismatch", JXI_CELL_FUNDS},
    {"summary-grade-mismatch", JXI_CELL_GRADE},
    {"summary-score-mismatch", JXI_CELL_SCORE},
    {"summary-total-mismatch", JXI_CELL_FUNDS},
    {"tier-out-of-range", JXI_CELL_SCORE},
    {"total-score-mismatch", JXI_CELL_SCORE},
    {"unit-confusion", JXI_CELL_AMOUNT},
    {"unmet-target-full-score", JXI_CELL_SCORE},
    {"vague-target", JXI_CELL_TARGET},
    {"weight-missing", JXI_CELL_WEIGHT},
    {"weights-not-100", JXI_CELL_WEIGHT},
};

static int32_t listed_cell(const char *code, int32_t fallback, uint32_t allowed) {
    for (size_t i = 0; code && i < sizeof cells / sizeof *cells; i++)
        if (strcmp(cells[i].code, code) == 0) return (allowed >> cells[i].cell) & 1 ? cells[i].cell : fallback;
    return fallback;
}

int32_t jxi_cell_of(const char *code, int32_t item) {
    if (item == JX_ITEM_GRADE) return JXI_CELL_GRADE;
    if (item == JX_ITEM_EXECUTION) return listed_cell(code, on_execution.fallback, on_execution.cells);
    if (item == JX_ITEM_TOTAL) return listed_cell(code, on_total.fallback, on_total.cells);
    return listed_cell(code, on_indicator.fallback, on_indicator.cells);
}

int32_t jxi_row_cell_of(const char *code) {
    return listed_cell(code, on_row.fallback, on_row.cells);
}

const char *jxi_cell_name(int32_t cell) {
    static const char *const names[JXI_CELL_COUNT] = {"row",    "head",   "goal",   "achieved", "class",
                                                      "target", "actual", "weight", "score",    "reason",
                                                      "funds",  "amount", "rate",   "grade"};
    return cell >= 0 && cell < JXI_CELL_COUNT ? names[cell] : names[JXI_CELL_ROW];
}

static int compare_marks(const void *left, const void *right) {
    const jxi_mark *a = left, *b = right;
    if (a->item != b->item) return a->item < b->item ? -1 : 1;
    return (a->number > b->number) - (a->number < b->number);
}

/* The goal or its completion: the finding names the field. */
static int32_t goal_cell(const jx_finding *finding) {
    const char *name = jx_enum_name(JX_ENUM_FIELD, JX_PROJECT_ACHIEVED, "zh"),
               *message = jx_finding_message(finding, "zh");
    return name && message && strstr(message, name) ? JXI_CELL_ACHIEVED : JXI_CELL_GOAL;
}

/* A finding about the form that names the place of one indicator, or of the money block, is shown there: a class whose
 * points do not add up is found at its first indicator. */
static int32_t item_at(const jx_assessment *assessment, const jx_finding *finding) {
    int32_t item = jx_finding_item(finding);
    const char *place = jx_finding_place(finding), *code = jx_finding_code(finding);
    if (item != JX_ITEM_TOTAL || !place) return item;
    if (jxi_text_equal(place, jx_assessment_item_place(assessment, JX_ITEM_EXECUTION))) return JX_ITEM_EXECUTION;
    if (listed_cell(code, JXI_CELL_ROW, CELL(CLASS)) != JXI_CELL_CLASS) return item;
    for (int32_t i = 0; i < jx_assessment_count(assessment); i++)
        if (jxi_text_equal(place, jx_assessment_item_place(assessment, i))) return i;
    return item;
}

static jx_status add_mark(const jxi_report *report, jxi_marks *marks, const jxi_mark *mark) {
    jx_status status =
        jxi_grow(report->allocator, (void **)&marks->items, sizeof *marks->items, marks->count, &marks->capacity);
    if (status == JX_OK) marks->items[marks->count++] = *mark;
    return status;
}

/* Sorts the marks by item, and lists them by number. */
static jx_status arrange(const jxi_report *report, jxi_marks *marks) {
    if (!marks->count) return JX_OK;
    marks->listed = jxi_allocate(report->allocator, marks->capacity * sizeof *marks->listed);
    if (!marks->listed) return JX_ERROR_NO_MEMORY;
    qsort(marks->items, marks->count, sizeof *marks->items, compare_marks);
    for (size_t i = 0; i < marks->count; i++) marks->listed[marks->items[i].number - 1] = &marks->items[i];
    return JX_OK;
}

void jxi_marks_free(const jxi_report *report, jxi_marks *marks) {
    jxi_release(report->allocator, marks->items, marks->capacity * sizeof *marks->items);
    jxi_release(report->allocator, marks->listed, marks->listed ? marks->capacity * sizeof *marks->listed : 0);
    *marks = (jxi_marks){0};
}

/* The marks of a form, or, without one, of the rows of the portfolio. */
static jx_status collect(const jxi_report *report, const jx_assessment *assessment, jxi_marks *marks) {
    jx_status status = JX_OK;
    int32_t number = 0, count = assessment ? jx_assessment_finding_count(assessment)
                                           : jx_portfolio_finding_count(report->portfolio);
    *marks = (jxi_marks){0};
    for (int32_t i = 0; status == JX_OK && i < count; i++) {
        const jx_finding *finding =
            assessment ? jx_assessment_finding(assessment, i) : jx_portfolio_finding(report->portfolio, i);
        if (!jx_writer_shows(report->writer, finding)) continue;
        int32_t item = assessment ? item_at(assessment, finding) : jx_finding_item(finding);
        const char *code = jx_finding_code(finding);
        int32_t cell = assessment ? jxi_cell_of(code, item) : jxi_row_cell_of(code);
        if (cell == JXI_CELL_GOAL) cell = goal_cell(finding);
        status = add_mark(report, marks, &(jxi_mark){finding, item, cell, ++number});
    }
    if (status == JX_OK) status = arrange(report, marks);
    if (status != JX_OK) jxi_marks_free(report, marks);
    return status;
}

jx_status jxi_marks_of_form(const jxi_report *report, const jx_assessment *assessment, jxi_marks *marks) {
    return assessment ? collect(report, assessment, marks) : JX_ERROR_ARGUMENT;
}

jx_status jxi_marks_of_rows(const jxi_report *report, jxi_marks *marks) {
    return collect(report, NULL, marks);
}

const jxi_mark *jxi_marks_of_item(const jxi_marks *marks, int32_t item, size_t *count) {
    size_t low = 0, high = marks->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (marks->items[middle].item < item)
            low = middle + 1;
        else
            high = middle;
    }
    for (*count = 0; low + *count < marks->count && marks->items[low + *count].item == item;) ++*count;
    return *count ? marks->items + low : NULL;
}

const jxi_mark *jxi_mark_at(const jxi_marks *marks, int32_t item, int32_t cell) {
    size_t count = 0;
    const jxi_mark *some = jxi_marks_of_item(marks, item, &count), *best = NULL;
    for (size_t i = 0; i < count; i++) {
        if (some[i].cell != cell) continue;
        if (!best || jx_finding_severity(some[i].finding) > jx_finding_severity(best->finding)) best = &some[i];
    }
    return best;
}

/* Codes of one severity that a reader wants to hear of first; the others follow in the order of the form. */
static const char *const first_codes[] = {
    "form-unreadable",         "unit-confusion",           "summary-amount-mismatch",   "summary-form-missing",
    "execution-rate-mismatch", "execution-score-mismatch", "total-score-mismatch",      "weights-not-100",
    "summary-score-mismatch",  "grade-mismatch",           "achieved-without-spending",
};
enum { FIRST_COUNT = sizeof first_codes / sizeof *first_codes };

static int rank_of(const jx_finding *finding) {
    int rank = 0;
    while (rank < FIRST_COUNT && strcmp(first_codes[rank], jx_finding_code(finding)) != 0) rank++;
    return rank - jx_finding_severity(finding) * (FIRST_COUNT + 1);
}

const jxi_mark *jxi_first_mark(const jxi_mark *marks, size_t count) {
    const jxi_mark *best = NULL;
    for (size_t i = 0; i < count; i++) {
        int difference = best ? rank_of(marks[i].finding) - rank_of(best->finding) : -1;
        if (difference < 0 || (difference == 0 && marks[i].number < best->number)) best = &marks[i];
    }
    return best;
}

jxi_counts jxi_count_marks(const jxi_mark *marks, size_t count) {
    jxi_counts counts = {{0}};
    for (size_t i = 0; i < count; i++) {
        int32_t severity = jx_finding_severity(marks[i].finding);
        if (severity >= JX_SEVERITY_NOTE && severity <= JX_SEVERITY_ERROR) counts.of[severity]++;
    }
    return counts;
}
