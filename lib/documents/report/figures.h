/* SPDX-License-Identifier: Apache-2.0 */
/* The figures that the sentences of a drafted report take, as text. */
#ifndef JXI_DOCUMENTS_REPORT_FIGURES_H
#define JXI_DOCUMENTS_REPORT_FIGURES_H

#include "documents/report/report.h"

typedef enum jxi_fact {
    JXI_FACT_NONE, /* ends the list of a sentence */
    JXI_FACT_YEAR,
    JXI_FACT_FORMS,
    JXI_FACT_UNITS, /* absent when there is only one */
    JXI_FACT_ROWS,
    JXI_FACT_ROWS_ALONE, /* rows without a form; absent when there are none */
    JXI_FACT_SCHEMES,
    JXI_FACT_INITIAL,
    JXI_FACT_FULL_YEAR,
    JXI_FACT_EXECUTED,
    JXI_FACT_RATE,
    JXI_FACT_SLOW, /* projects that spend slowly; absent when there are none */
    JXI_FACT_SLOW_NAMES,
    JXI_FACT_WATCHED_NAMES,
    JXI_FACT_MEAN,
    JXI_FACT_WEIGHTED,
    JXI_FACT_EXCELLENT,
    JXI_FACT_GOOD,
    JXI_FACT_FAIR,
    JXI_FACT_POOR,
    JXI_FACT_INDICATORS,
    JXI_FACT_FULL,      /* indicators that earn all their points */
    JXI_FACT_LESS,      /* indicators that earn less */
    JXI_FACT_UNDECIDED, /* indicators whose score cannot be computed */
    JXI_FACT_ERRORS,
    JXI_FACT_WARNINGS,
    JXI_FACT_NOTHING_WRONG, /* there when there is neither an error nor a warning */
    JXI_FACT_SOMETHING_WRONG,
    JXI_FACT_COUNT
} jxi_fact;

typedef struct jxi_facts {
    jxi_buffer text[JXI_FACT_COUNT]; /* empty: absent */
} jxi_facts;

jx_status jxi_facts_collect(const jxi_report *report, jxi_facts *facts);
void jxi_facts_free(jxi_facts *facts);
/* The text of a fact; NULL when it is absent. */
const char *jxi_fact_text(const jxi_facts *facts, jxi_fact fact);

#endif
