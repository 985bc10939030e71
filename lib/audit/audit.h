/* SPDX-License-Identifier: Apache-2.0 */
/* The checks of the audit. Each compares one thing that the form says with what the rules give, and adds a finding when
 * it does not hold. audit.c lists them in the order of the form. */
#ifndef JXI_AUDIT_AUDIT_H
#define JXI_AUDIT_AUDIT_H

#include "audit/finding.h"
#include "scheme/scheme.h"

typedef struct jxi_audit {
    const jx_assessment *form; /* evaluated */
    const jxi_rules *rules;
    const jx_allocator *allocator;
    jxi_findings *findings;
    jx_status status; /* the first failure; nothing is added after it */
} jxi_audit;

typedef void (*jxi_form_check)(jxi_audit *audit);
typedef void (*jxi_indicator_check)(jxi_audit *audit, size_t index);

/* report.c: adds a finding; one that stands on the scheme and names no rule gets the scheme's document. */
void jxi_audit_add(jxi_audit *audit, jxi_draft *draft);

/* Names the figures that an error would stand on and that were not read, or for which another stands in; false when
 * there are none. */
bool jxi_audit_doubts(const jxi_audit *audit, const jxi_draft *draft, jxi_buffer names[2]);

/* A draft about an indicator, at its place, with its name in slot 0. */
jxi_draft jxi_indicator_draft(const jxi_audit *audit, int32_t code, size_t index);

/* arithmetic: funds.c */
void jxi_check_budget_zero(jxi_audit *audit);
void jxi_check_fund_parts(jxi_audit *audit);
void jxi_check_fund_row_points(jxi_audit *audit);
void jxi_check_execution_over_budget(jxi_audit *audit);
void jxi_check_execution_rate(jxi_audit *audit);
void jxi_check_execution_score(jxi_audit *audit);

/* arithmetic: scores.c */
void jxi_check_indicator_weight(jxi_audit *audit, size_t index);
void jxi_check_indicator_score(jxi_audit *audit, size_t index);

/* arithmetic: totals.c */
void jxi_check_weights(jxi_audit *audit);
void jxi_check_class_weights(jxi_audit *audit);
void jxi_check_total_score(jxi_audit *audit);
void jxi_check_grade(jxi_audit *audit);

/* values and units: values.c */
void jxi_check_units(jxi_audit *audit);
void jxi_check_actual_type(jxi_audit *audit, size_t index);
void jxi_check_actual_copied(jxi_audit *audit, size_t index);
void jxi_check_percentage(jxi_audit *audit, size_t index);
void jxi_check_comparison_direction(jxi_audit *audit, size_t index);
void jxi_check_dates(jxi_audit *audit, size_t index);

/* what the reading said: reading.c */
void jxi_check_form_unreadable(jxi_audit *audit);
void jxi_check_placeholders(jxi_audit *audit);
void jxi_check_unreadable(jxi_audit *audit);

/* what was read: understood.c */
void jxi_check_headings(jxi_audit *audit);
void jxi_check_blank_columns(jxi_audit *audit);
void jxi_check_complete(jxi_audit *audit);
/* Whether the blank cells of a column are told of once, for the column. */
bool jxi_column_is_told(const jx_assessment *form, int32_t figure);

/* explanations: reasons.c */
void jxi_check_required_fields(jxi_audit *audit);
void jxi_check_goals(jxi_audit *audit);
void jxi_check_low_execution(jxi_audit *audit);
void jxi_check_budget_change(jxi_audit *audit);
void jxi_check_required_values(jxi_audit *audit, size_t index);
void jxi_check_shortfall(jxi_audit *audit, size_t index);
void jxi_check_overshoot(jxi_audit *audit, size_t index);
void jxi_check_reason_on_full(jxi_audit *audit, size_t index);

/* the choice of indicators: indicators.c */
void jxi_check_missing_classes(jxi_audit *audit);
void jxi_check_single_indicator(jxi_audit *audit, size_t index);
void jxi_check_money_as_quantity(jxi_audit *audit, size_t index);
void jxi_check_duplicate(jxi_audit *audit, size_t index);
void jxi_check_vague_target(jxi_audit *audit, size_t index);
void jxi_check_satisfaction(jxi_audit *audit, size_t index);
void jxi_check_misclassified(jxi_audit *audit, size_t index);

/* plausibility: plausibility.c, narrative.c */
void jxi_check_achieved_without_spending(jxi_audit *audit);
void jxi_check_all_full_marks(jxi_audit *audit);
void jxi_check_goal_amounts(jxi_audit *audit);

#endif
