/* SPDX-License-Identifier: Apache-2.0 */
/* How a check says what it found: every check of one form adds its findings by these. */
#include "audit/audit.h"

void jxi_audit_add(jxi_audit *audit, jxi_draft *draft) {
    const jxi_finding_kind *kind = jxi_finding_kind_of(draft->code);
    if (audit->status != JX_OK) return;
    if (!draft->basis && kind && kind->basis == JXI_BASIS_SCHEME) draft->basis = audit->rules->basis;
    audit->status = jxi_findings_add(audit->allocator, audit->findings, draft);
}

jxi_draft jxi_indicator_draft(const jxi_audit *audit, int32_t code, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    jxi_draft draft = jxi_draft_of(code, (int32_t)index, indicator->place ? indicator->place : audit->form->place);
    if (jxi_text_is_blank(indicator->name))
        jxi_draft_number(&draft, 0, jxi_points((int64_t)index + 1), 0);
    else
        jxi_draft_text(&draft, 0, indicator->name);
    return draft;
}
