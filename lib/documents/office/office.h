/* SPDX-License-Identifier: Apache-2.0 */
/* What workbooks and text documents of a run show, as ledgers. */
#ifndef JXI_DOCUMENTS_OFFICE_OFFICE_H
#define JXI_DOCUMENTS_OFFICE_OFFICE_H

#include "documents/office/ledger.h"
#include "documents/report/report.h"
#include "documents/report/words.h"

/* The ledgers of one file. */
typedef struct jxi_ledgers {
    const jx_allocator *allocator;
    jxi_ledger *items;
    size_t count, capacity;
} jxi_ledgers;

/* Takes a ledger over; it is freed when it cannot be kept or has failed. */
jx_status jxi_ledgers_take(jxi_ledgers *ledgers, jxi_ledger *ledger);
void jxi_ledgers_free(jxi_ledgers *ledgers);

/* The 汇总表 of a run, and all its findings one by one. */
jxi_ledger jxi_summary_ledger(const jxi_report *report);
jxi_ledger jxi_findings_ledger(const jxi_report *report);

/* A row of headings. */
void jxi_ledger_heads(jxi_ledger *ledger, const jxi_report *report, const jxi_report_word *heads, size_t count);

/* One form being laid out. */
typedef struct jxi_form_view {
    const jxi_report *report;
    jx_assessment *assessment;
    const jx_project *project;
    const jx_scheme *scheme;
    jxi_marks marks;
    int32_t decimals;
} jxi_form_view;

jx_status jxi_form_view_open(jxi_form_view *view, const jxi_report *report, int32_t index);
void jxi_form_view_close(jxi_form_view *view);

/* Marks the last entry when findings are about this cell, and says which in a comment. */
void jxi_form_mark(const jxi_form_view *view, jxi_ledger *ledger, int32_t item, int32_t cell);
/* What the form writes above an indicator, else the category's own name. */
const char *jxi_form_label(const jxi_form_view *view, int32_t index, int32_t level, const char *language);
/* How many indicators from this one on stand under the same label; 0 when it began above. */
int32_t jxi_form_span(const jxi_form_view *view, int32_t index, int32_t level);

/* "classes[1].name.zh": the path of a class's name in the scheme; "" when there is no such class. */
void jxi_class_path(char *path, size_t size, int32_t class_index, bool english);

/* The form with a formula for every computed figure, beside what it claims. */
jxi_ledger jxi_check_ledger(const jxi_form_view *view, int32_t number);

/* The columns of that ledger. */
enum {
    JXI_CHECK_CLASS,
    JXI_CHECK_SUBCLASS,
    JXI_CHECK_NAME,
    JXI_CHECK_TARGET_TEXT,
    JXI_CHECK_ACTUAL_TEXT,
    JXI_CHECK_TARGET,
    JXI_CHECK_HIGH,
    JXI_CHECK_ACTUAL,
    JXI_CHECK_WEIGHT,
    JXI_CHECK_CLAIM,
    JXI_CHECK_SCORE,
    JXI_CHECK_DIFFERENCE,
    JXI_CHECK_COUNTS_IN,
    JXI_CHECK_EXPLANATION,
    JXI_CHECK_REASON,
    JXI_CHECK_COLUMNS
};

/* Where the rows stand that totals are made of. */
typedef struct jxi_check_rows {
    int32_t execution, first, last; /* last < first: no indicators */
} jxi_check_rows;

/* The sums and the grade of that ledger. */
void jxi_check_ledger_totals(const jxi_form_view *view, jxi_ledger *ledger, const jxi_check_rows *rows);

/* The form filled in again with the computed figures, and what was changed and what is left to confirm. */
jxi_ledger jxi_corrected_ledger(const jxi_form_view *view, int32_t number);

#endif
