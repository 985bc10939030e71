/* The audit of one form: every check, in the order of the form. */
#include "audit/audit.h"

static const jxi_form_check head_checks[] = {
    jxi_check_form_unreadable, jxi_check_complete,
    jxi_check_headings,        jxi_check_blank_columns,
    jxi_check_required_fields,
    jxi_check_unreadable,      jxi_check_placeholders,
    jxi_check_budget_zero,     jxi_check_units,
    jxi_check_fund_parts,      jxi_check_fund_row_points,
    jxi_check_budget_change,   jxi_check_execution_over_budget,
    jxi_check_execution_rate,  jxi_check_execution_score,
    jxi_check_low_execution,   jxi_check_goals,
    jxi_check_goal_amounts,
};

static const jxi_indicator_check indicator_checks[] = {
    jxi_check_misclassified,    jxi_check_duplicate,       jxi_check_money_as_quantity,
    jxi_check_satisfaction,     jxi_check_vague_target,    jxi_check_comparison_direction,
    jxi_check_required_values,  jxi_check_actual_type,     jxi_check_actual_copied,
    jxi_check_percentage,       jxi_check_dates,           jxi_check_indicator_weight,
    jxi_check_single_indicator, jxi_check_indicator_score, jxi_check_shortfall,
    jxi_check_overshoot,        jxi_check_reason_on_full,
};

static const jxi_form_check foot_checks[] = {
    jxi_check_missing_classes,
    jxi_check_weights,
    jxi_check_class_weights,
    jxi_check_total_score,
    jxi_check_grade,
    jxi_check_all_full_marks,
    jxi_check_achieved_without_spending,
};

#define COUNT(table) (sizeof(table) / sizeof((table)[0]))

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
    run(&audit, head_checks, COUNT(head_checks));
    for (size_t i = 0; i < assessment->count; i++) run_for_indicator(&audit, i);
    run(&audit, foot_checks, COUNT(foot_checks));
    if (audit.status != JX_OK) jxi_findings_clear(audit.allocator, audit.findings);
    return audit.status;
}
