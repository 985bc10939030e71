/* SPDX-License-Identifier: Apache-2.0 */
/* A table with figures, formulas and marks, before it becomes a sheet of a workbook or a table of a text document. */
#ifndef JXI_DOCUMENTS_OFFICE_LEDGER_H
#define JXI_DOCUMENTS_OFFICE_LEDGER_H

#include "base/text.h"

/* How an entry looks: one of these … */
enum {
    JXI_LOOK_PLAIN = 0, /* text on the left */
    JXI_LOOK_MIDDLE,    /* short text in the middle */
    JXI_LOOK_FIGURE,    /* a figure on the right */
    JXI_LOOK_INPUT,     /* the same, meant to be changed */
    JXI_LOOK_HEAD,      /* a heading of rows or columns */
    JXI_LOOK_TOTAL,     /* a sum */
    JXI_LOOK_TITLE,     /* the title, without borders */
    JXI_LOOK_SUBTITLE,  /* a heading below, without borders */
    JXI_LOOK_NOTE,      /* small print, without borders */
    JXI_LOOK_COUNT
};

/* … and why it is marked: nothing, or JX_SEVERITY_…, or that its figure was put right. */
enum { JXI_MARK_NONE = 0, JXI_MARK_CORRECTED = 4, JXI_MARK_COUNT = 5 };

enum { JXI_LEDGER_COLUMNS = 24, JXI_DECIMALS_AS_WRITTEN = -1 };

typedef struct jxi_ledger_entry {
    int32_t row, column;   /* from 0 */
    int32_t rows, columns; /* that it spans */
    int32_t look, mark;
    jx_decimal number; /* JX_NONE: text */
    int32_t decimals;  /* to show; JXI_DECIMALS_AS_WRITTEN: those the number has */
    char *text;        /* NULL: none; beside a formula, what it gives */
    char *formula;     /* without "="; NULL: none */
    char *comment;
} jxi_ledger_entry;

/* Built entry by entry, from left to right and downwards. Never fails before the end: `status` keeps the first failure.
 */
typedef struct jxi_ledger {
    const jx_allocator *allocator;
    char *name;
    jxi_ledger_entry *entries; /* by row, then by column */
    size_t count, capacity;
    int32_t row, column;                             /* of the next entry */
    int32_t widths[JXI_LEDGER_COLUMNS], width_count; /* of columns, in characters */
    int32_t heads;  /* the rows above this one are headings that stay on the screen and come again on each page */
    int32_t filter; /* the row of headings with filters; -1: none */
    bool landscape;
    jx_status status;
} jxi_ledger;

jxi_ledger jxi_ledger_start(const jx_allocator *allocator, const char *name, const int32_t *widths, int32_t columns);
void jxi_ledger_free(jxi_ledger *ledger);

/* The next entry of the row. Texts are copied; NULL is an empty cell. */
void jxi_ledger_text(jxi_ledger *ledger, int32_t look, const char *text);
void jxi_ledger_number(jxi_ledger *ledger, int32_t look, jx_decimal value, int32_t decimals);
/* A figure and how a spreadsheet gets it; "" for a formula leaves the figure alone. */
void jxi_ledger_formula(jxi_ledger *ledger, int32_t look, jx_decimal value, int32_t decimals, const char *formula);

/* The same for a formula that gives text. */
void jxi_ledger_text_formula(jxi_ledger *ledger, int32_t look, const char *text, const char *formula);

/* What the last entry spans, how it is marked, and what is said of it. */
void jxi_ledger_span(jxi_ledger *ledger, int32_t rows, int32_t columns);
void jxi_ledger_mark(jxi_ledger *ledger, int32_t mark, const char *comment);

/* Leaves cells out: they are empty, or a span from above covers them. */
void jxi_ledger_skip(jxi_ledger *ledger, int32_t columns);
void jxi_ledger_next_row(jxi_ledger *ledger);

/* What an entry shows, as text. */
typedef struct jxi_shown_text {
    char digits[32];
    const char *text;
} jxi_shown_text;
void jxi_entry_show(const jxi_ledger_entry *entry, jxi_shown_text *shown);

/* "F12": a cell's name in formulas. */
typedef struct jxi_reference {
    char text[16];
} jxi_reference;
jxi_reference jxi_refer(int32_t row, int32_t column);

#endif
