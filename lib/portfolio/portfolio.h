/* SPDX-License-Identifier: Apache-2.0 */
/* The insides of a portfolio, shared by the core and the audit. */
#ifndef JXI_PORTFOLIO_PORTFOLIO_H
#define JXI_PORTFOLIO_PORTFOLIO_H

#include "model/model.h"

/* Links below this are no links; figures are compared from JXI_LINK_SURE on. */
enum { JXI_LINK_LEAST = 60, JXI_LINK_SURE = 70, JXI_LINK_EQUAL = 100 };

typedef struct jxi_member {
    jx_assessment *assessment;
    int32_t document; /* index of the document it came from */
    int32_t row;      /* the row about it, -1: not known before the audit */
} jxi_member;

/* A row of a 汇总表. */
typedef struct jxi_portfolio_row {
    char *unit, *name, *place;
    jx_decimal funds, score;
    int32_t grade;
    int32_t document;
    int32_t assessment; /* -1: none */
    int32_t confidence;
} jxi_portfolio_row;

/* An amount in the text of a report. */
typedef struct jxi_statement {
    int32_t kind, document;
    jx_decimal amount;
    char *place;
} jxi_statement;

/* What came from one document; its rows, assessments and statements each follow each other. */
typedef struct jxi_document {
    size_t first_row, row_count, first_member, member_count, first_statement, statement_count;
    jx_decimal claimed_total;
    char *total_place;
    char *file; /* NULL: not named */
} jxi_document;

/* How a unit is doing. The name is borrowed from the first project or row that has it. */
typedef struct jxi_unit_record {
    const char *name;
    int32_t assessments;
    int32_t findings[JX_SEVERITY_ERROR + 1];
} jxi_unit_record;

typedef struct jxi_watch {
    int32_t row;
    int32_t reasons; /* JX_WATCH_… */
} jxi_watch;

/* What jx_portfolio_audit counts. */
typedef struct jxi_statistics {
    jx_decimal funds[JXI_STAGES];
    jx_decimal execution_rate, mean, weighted_mean;
    int32_t grades[JX_GRADE_POOR + 1];
    int32_t left_out[2]; /* read whole but without a score, read in part */
    int32_t findings[JX_SEVERITY_ERROR + 1];
    jxi_unit_record *units;
    size_t unit_count, unit_capacity;
    jxi_watch *watch;
    size_t watch_count, watch_capacity;
} jxi_statistics;

struct jx_portfolio {
    jxi_object object;
    jxi_member *members;
    size_t count, capacity;
    jxi_portfolio_row *rows;
    size_t row_count, row_capacity;
    jxi_statement *statements;
    size_t statement_count, statement_capacity;
    jxi_document *documents;
    size_t document_count, document_capacity;
    /* made by jx_portfolio_audit */
    bool audited;
    int32_t *unlisted; /* the assessments without a row: rows from row_count on */
    size_t unlisted_count, unlisted_capacity;
    jxi_findings findings;
    jxi_statistics statistics;
};

/* Links the rows to the assessments and gives each assessment without a row one of its own. */
jx_status jxi_portfolio_link(jx_portfolio *portfolio);

/* Counts and sums; after the findings are there. */
jx_status jxi_portfolio_count_up(jx_portfolio *portfolio);
void jxi_statistics_free(const jx_allocator *allocator, jxi_statistics *statistics);

/* The unit of a row, else of the form it is about, and the score it claims; also while the audit is going on. */
const char *jxi_row_unit(const jx_portfolio *portfolio, int32_t row);
jx_decimal jxi_row_score(const jx_portfolio *portfolio, int32_t row);

/* How two amounts are related. */
enum {
    JXI_AMOUNTS_UNKNOWN = 0,    /* one is missing */
    JXI_AMOUNTS_EQUAL = 1,      /* at the digits written */
    JXI_AMOUNTS_TRANSPOSED = 2, /* two neighbouring digits exchanged */
    JXI_AMOUNTS_UNITS = 3,      /* 元 for 万元 or the reverse */
    JXI_AMOUNTS_DIFFERENT = 4
};

/* Compares two amounts written by hand; `digits`, when not NULL, gets the two digits exchanged. */
int32_t jxi_amounts_compare(jx_decimal a, jx_decimal b, char digits[2]);

/* Compares the amount of a row with those of a form; `against`, when not NULL, gets the form's amount that says most.
 */
int32_t jxi_row_compare_funds(const jxi_portfolio_row *row, const jx_assessment *assessment, jx_decimal *against,
                              char digits[2]);

#endif
