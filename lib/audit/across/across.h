/* SPDX-License-Identifier: Apache-2.0 */
/* The checks across documents. Each appends to the portfolio's findings. */
#ifndef JXI_AUDIT_ACROSS_ACROSS_H
#define JXI_AUDIT_ACROSS_ACROSS_H

#include "audit/finding.h"
#include "portfolio/portfolio.h"

jx_status jxi_check_rows(jx_portfolio *portfolio);      /* each row against its form */
jx_status jxi_check_presence(jx_portfolio *portfolio);  /* rows without forms, forms without rows, forms twice */
jx_status jxi_check_grading(jx_portfolio *portfolio);   /* equal scores, different grades */
jx_status jxi_check_totals(jx_portfolio *portfolio);    /* the total of a 汇总表 */
jx_status jxi_check_narrative(jx_portfolio *portfolio); /* amounts in the text of a report */
jx_status jxi_check_copies(jx_portfolio *portfolio);    /* forms copied from each other */
jx_status jxi_check_clusters(jx_portfolio *portfolio);  /* scores of a unit suspiciously equal */

jx_status jxi_portfolio_report(jx_portfolio *portfolio, const jxi_draft *draft);

/* The assessment a row is about; NULL: none, or one that is a mere guess. */
const jx_assessment *jxi_row_form(const jx_portfolio *portfolio, const jxi_portfolio_row *row);

/* What a project is called in a sentence: its name, or "?" when it has none. */
const char *jxi_member_label(const jx_portfolio *portfolio, size_t member);

#endif
