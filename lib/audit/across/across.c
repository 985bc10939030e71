/* SPDX-License-Identifier: Apache-2.0 */
/* Running the checks that look at many documents at once, in order. */
#include "audit/across/across.h"

#include <stdlib.h>

static jx_status evaluate_members(jx_portfolio *portfolio) {
    for (size_t i = 0; i < portfolio->count; i++) {
        jx_assessment *assessment = portfolio->members[i].assessment;
        jx_status status = assessment->evaluated ? JX_OK : jx_assessment_evaluate(assessment);
        if (status != JX_OK) return status;
    }
    return JX_OK;
}

/* By row, what concerns no row last; then by code. */
static int compare_findings(const void *a, const void *b) {
    const jx_finding *x = a, *y = b;
    if ((x->item < 0) != (y->item < 0)) return x->item < 0 ? 1 : -1;
    if (x->item != y->item) return x->item < y->item ? -1 : 1;
    if (x->code != y->code) return x->code < y->code ? -1 : 1;
    return x->claimed < y->claimed ? -1 : x->claimed > y->claimed;
}

jx_status jx_portfolio_audit(jx_portfolio *portfolio) {
    static jx_status (*const steps[])(jx_portfolio *) = {
        evaluate_members, jxi_portfolio_link,  jxi_check_rows,   jxi_check_presence, jxi_check_grading,
        jxi_check_totals, jxi_check_narrative, jxi_check_copies, jxi_check_clusters, jxi_portfolio_count_up,
    };
    if (!portfolio) return JX_ERROR_ARGUMENT;
    portfolio->audited = false;
    jxi_findings_clear(&portfolio->object.allocator, &portfolio->findings);
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        jx_status status = steps[i](portfolio);
        if (status != JX_OK) return status;
    }
    if (portfolio->findings.count)
        qsort(portfolio->findings.items, portfolio->findings.count, sizeof *portfolio->findings.items,
              compare_findings);
    portfolio->audited = true;
    return JX_OK;
}
