/* SPDX-License-Identifier: Apache-2.0 */
/* How a check says what it found: every check of one form adds its findings by these. */
#include "audit/audit.h"

/* An error that stands on what was not read is a warning that says so. */
static void add_error(jxi_audit *audit, jxi_draft *draft) {
    jxi_buffer names[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    if (!draft->certain && jxi_audit_doubts(audit, draft, names)) {
        draft->severity = JX_SEVERITY_WARNING;
        draft->missing[0] = names[0].data;
        draft->missing[1] = names[1].data;
    }
    bool failed = names[0].failed || names[1].failed;
    audit->status = failed ? JX_ERROR_NO_MEMORY : jxi_findings_add(audit->allocator, audit->findings, draft);
    jxi_buffer_free(&names[0]);
    jxi_buffer_free(&names[1]);
}

void jxi_audit_add(jxi_audit *audit, jxi_draft *draft) {
    const jxi_finding_kind *kind = jxi_finding_kind_of(draft->code);
    if (audit->status != JX_OK) return;
    if (!draft->basis && kind && kind->basis == JXI_BASIS_SCHEME) draft->basis = audit->rules->basis;
    int32_t severity = draft->severity ? draft->severity : kind ? kind->severity : 0;
    if (severity == JX_SEVERITY_ERROR)
        add_error(audit, draft);
    else
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
