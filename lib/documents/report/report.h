/* SPDX-License-Identifier: Apache-2.0 */
/* What a report shows, collected once for all its formats: findings tied to the cells they are about, counts, order. */
#ifndef JXI_DOCUMENTS_REPORT_REPORT_H
#define JXI_DOCUMENTS_REPORT_REPORT_H

#include "documents/writer.h"

/* The cells that a finding can be about. Not every item has every cell; see jxi_cell_of. */
enum {
    JXI_CELL_ROW,      /* the item as a whole: an indicator's or a project's name */
    JXI_CELL_HEAD,     /* the head of the form: name, department, unit, year */
    JXI_CELL_GOAL,     /* the overall goal */
    JXI_CELL_ACHIEVED, /* what became of it */
    JXI_CELL_CLASS,    /* the class an indicator stands in, with the points of its heading */
    JXI_CELL_TARGET,   /* 年度指标值 */
    JXI_CELL_ACTUAL,   /* 实际完成值 */
    JXI_CELL_WEIGHT,   /* 分值 */
    JXI_CELL_SCORE,    /* 得分 */
    JXI_CELL_REASON,   /* 偏差原因分析及改进措施 */
    JXI_CELL_FUNDS,    /* the money block, or the funds of a row of the 汇总表 */
    JXI_CELL_AMOUNT,   /* an amount that is not written as a plain number */
    JXI_CELL_RATE,     /* 执行率 */
    JXI_CELL_GRADE,    /* 等级 */
    JXI_CELL_COUNT
};

/* A finding and the cell it marks. */
typedef struct jxi_mark {
    const jx_finding *finding;
    int32_t item;   /* as jx_finding_item(), or the indicator that stands at the finding's place */
    int32_t cell;   /* JXI_CELL_… */
    int32_t number; /* from 1, in the order of the findings shown */
} jxi_mark;

/* Marks, by item; those of one item in the order of the form. */
typedef struct jxi_marks {
    jxi_mark *items;
    size_t count, capacity;
    const jxi_mark **listed; /* the same in the order of their numbers */
} jxi_marks;

/* How many findings of each severity are shown. */
typedef struct jxi_counts {
    int32_t of[JX_SEVERITY_ERROR + 1];
} jxi_counts;

/* How many findings of a code are shown, and the gravest severity of them. */
typedef struct jxi_code_count {
    const char *code;
    int32_t count, severity;
} jxi_code_count;

/* A whole report: what all its parts need at hand. */
typedef struct jxi_report {
    const jx_writer *writer;
    const jx_run *run;
    const jx_portfolio *portfolio;
    const jx_allocator *allocator;
    const char *language;
    bool english;
    jxi_marks across;        /* findings across documents; their items are rows */
    int32_t stated;          /* rows that documents state; those after them were made for forms without a row */
    jxi_code_count *by_code; /* gravest first, then most frequent; those without a finding at the end */
    int32_t code_count;
    jxi_counts counts;
} jxi_report;

/* Collects; after an error there is nothing to free. */
jx_status jxi_report_open(jxi_report *report, const jx_writer *writer, const jx_run *run);
void jxi_report_close(jxi_report *report);

/* The cell of `item` that findings of a code are about: one that the item has. */
int32_t jxi_cell_of(const char *code, int32_t item);
/* The same for a row of the 汇总表, or ::JX_ITEM_TOTAL for its total. */
int32_t jxi_row_cell_of(const char *code);
/* "score", "rate": for anchors and classes. */
const char *jxi_cell_name(int32_t cell);

/* The marks of one form, of the findings that the report shows. */
jx_status jxi_marks_of_form(const jxi_report *report, const jx_assessment *assessment, jxi_marks *marks);
/* The marks of the rows of the 汇总表, of the findings across documents. */
jx_status jxi_marks_of_rows(const jxi_report *report, jxi_marks *marks);
void jxi_marks_free(const jxi_report *report, jxi_marks *marks);
/* The marks of one item. */
const jxi_mark *jxi_marks_of_item(const jxi_marks *marks, int32_t item, size_t *count);
/* The gravest mark on a cell; NULL when it is not marked. */
const jxi_mark *jxi_mark_at(const jxi_marks *marks, int32_t item, int32_t cell);
/* What a reader should hear first: the gravest, and among those what moves a score most; NULL when there are none. */
const jxi_mark *jxi_first_mark(const jxi_mark *marks, size_t count);
jxi_counts jxi_count_marks(const jxi_mark *marks, size_t count);

/* The assessment's total by the scheme; JX_NONE without one. NULL has none. */
jx_decimal jxi_computed_total(const jx_assessment *assessment);
/* The project's name, NULL when it is blank. */
const char *jxi_project_name(const jx_assessment *assessment);
/* The text that all forms have in a field, when all have it and the same; else NULL. */
const char *jxi_common_text(const jx_portfolio *portfolio, int32_t field);

/* "error", "warning", "note"; "✗", "!", "·". */
const char *jxi_severity_code(int32_t severity);
const char *jxi_severity_sign(int32_t severity);

/* A decimal as text, "–" when absent. */
typedef struct jxi_shown_figure {
    char text[32];
} jxi_shown_figure;
jxi_shown_figure jxi_show_figure(jx_decimal value, int32_t decimals);
/* The same, rounded to so many decimals. */
jxi_shown_figure jxi_show_rounded(jx_decimal value, int32_t decimals);
jxi_shown_figure jxi_show_number(int64_t value);
/* Whether an amount is written as digits only, without a unit of its own that the heading may contradict; also NULL. */
bool jxi_is_plain_number(const char *text);

#endif
