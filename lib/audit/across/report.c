/* SPDX-License-Identifier: Apache-2.0 */
/* What the checks across documents share: adding a finding, the form behind a row, and what to call it. */
#include "audit/across/across.h"

jx_status jxi_portfolio_report(jx_portfolio *portfolio, const jxi_draft *draft) {
    return jxi_findings_add(&portfolio->object.allocator, &portfolio->findings, draft);
}

const jx_assessment *jxi_row_form(const jx_portfolio *portfolio, const jxi_portfolio_row *row) {
    bool sure = row->assessment >= 0 && row->confidence >= JXI_LINK_SURE;
    return sure ? portfolio->members[row->assessment].assessment : NULL;
}

const char *jxi_member_label(const jx_portfolio *portfolio, size_t member) {
    const char *name = jx_project_text(portfolio->members[member].assessment->project, JX_PROJECT_NAME);
    return jxi_text_is_blank(name) ? "?" : name;
}
