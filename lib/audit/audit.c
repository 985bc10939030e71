/* SPDX-License-Identifier: Apache-2.0 */
/* The audit of one form: every check, in the order of the form. */
#include "audit/audit.h"

static const jxi_form_check head_checks[] = {
    jxi_check_form_unreadable,
    jxi_check_complete,
    jxi_check_headings,
    jxi_check_blank_columns,
    jxi_check_required_fields,
    jxi_check_unreadable,
    jxi_check_placeholders,
    jxi_check_budget_zero,
    jxi_check_units,
    jxi_check_fund_parts,
    jxi_check_fund_row_points,
    jxi_check_budget_change,
    jxi_check_execution_over_budget,
    jxi_check_execution_rate,
    jxi_check_execution_score,
    jxi_check_low_execution,
    jxi_check_goals,
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
