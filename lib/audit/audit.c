/* The audit of one form: every check, in the order of the form. */
#include "audit/audit.h"

static const jxi_form_check money_checks[] = {
    jxi_check_budget_zero,           jxi_check_fund_parts,     jxi_check_fund_row_points,
    jxi_check_execution_over_budget, jxi_check_execution_rate, jxi_check_execution_score,
};

static const jxi_indicator_check indicator_checks[] = {
    jxi_check_indicator_weight,
    jxi_check_indicator_score,
};

static const jxi_form_check total_checks[] = {
    jxi_check_weights,
    jxi_check_class_weights,
    jxi_check_total_score,
    jxi_check_grade,
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

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
        jxi_draft_number(&draft, 0, jx_points((int64_t)index + 1), 0);
    else
        jxi_draft_text(&draft, 0, indicator->name);
    return draft;
}

static void run(jxi_audit *audit, const jxi_form_check *checks, size_t count) {
    for (size_t i = 0; i < count && audit->status == JX_OK; i++) checks[i](audit);
}

static void run_for_indicator(jxi_audit *audit, size_t index) {
    for (size_t i = 0; i < COUNT(indicator_checks) && audit->status == JX_OK; i++) indicator_checks[i](audit, index);
}

jx_status jx_assessment_audit(jx_assessment *assessment) {
    if (!assessment) return JX_ERROR_ARGUMENT;
    jx_status status = assessment->evaluated ? JX_OK : jx_assessment_evaluate(assessment);
    if (status != JX_OK) return status;
    jxi_audit audit = {.form = assessment,
                       .rules = jxi_scheme_rules(assessment->scheme),
                       .allocator = &assessment->object.allocator,
                       .findings = &assessment->findings};
    jxi_findings_clear(audit.allocator, audit.findings);
    run(&audit, money_checks, COUNT(money_checks));
    for (size_t i = 0; i < assessment->count; i++) run_for_indicator(&audit, i);
    run(&audit, total_checks, COUNT(total_checks));
    if (audit.status != JX_OK) jxi_findings_clear(audit.allocator, audit.findings);
    return audit.status;
}
