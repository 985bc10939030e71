/* SPDX-License-Identifier: Apache-2.0 */
/* What several checks ask of a form. */
#ifndef JXI_AUDIT_FACTS_H
#define JXI_AUDIT_FACTS_H

#include "model/model.h"

/* Whether any indicator carries points: older forms have no such column. */
bool jxi_has_weights(const jx_assessment *form);

/* The points of an indicator; 0 when it has none. */
jx_decimal jxi_points_of(const jx_indicator *indicator);

/* The execution points that the form itself gives; JX_NONE when it gives none, or the total of the whole form. */
jx_decimal jxi_own_execution_points(const jx_assessment *form, const jxi_rules *rules);

/* Whether weight and score of the whole form stand in the money block. */
bool jxi_total_stands_in_funds(const jx_assessment *form, const jxi_rules *rules);

/* Whether the whole form is known to be there: a form that was read has to show its money block and its total row, or
 * it may be a piece of one. */
bool jxi_is_whole(const jx_assessment *form);

/* Whether a text is a reason: not blank, not 无, not a dash or zero. */
bool jxi_is_reason(const char *text);

/* Whether a form that asks for a reason got none: false when there is no such column. */
bool jxi_reason_left_out(const char *text);

/* |a − b|, or the greatest decimal when that is more. */
jx_decimal jxi_distance(jx_decimal a, jx_decimal b);

/* A value is there. */
bool jxi_is_given(const jx_value *value);

/* Whether target and actual are numbers in one unit, brought to it. */
bool jxi_both_numbers(const jx_indicator *indicator, jx_decimal *target, jx_decimal *actual);

/* Whether a value is a part of a whole (满意度, 合格率 …) above 100 %. */
bool jxi_is_impossible_share(const jx_indicator *indicator, const jx_value *value);

/* The year of a project; 0 when none can be read. */
int64_t jxi_year_of(const jx_project *project);

/* Whether it is certain that a target was met or missed. Without a sign a cost, a time or a count of complaints may be
 * meant as a limit; only an actual that equals the target is then beyond doubt. A share above 100 % was misread. */
bool jxi_outcome_is_sure(const jx_assessment *form, size_t index);

/* How a claimed score stands to the computed one. */
enum { JXI_AGREES = 0, JXI_COARSE = 1, JXI_DIFFERS = 2 };
int jxi_claim_verdict(jxi_figure claim, const jxi_result *result);

/* Two of the form's amounts that should be near each other and differ about 10 000 times; false when there are none. */
typedef struct jxi_cell {
    int32_t source, stage;
} jxi_cell;
bool jxi_units_confused(const jx_assessment *form, jxi_cell *large, jxi_cell *small);

/* The name of the class that a category belongs to, as the scheme or the standard list calls it. */
const char *jxi_class_name(const jx_scheme *scheme, const char *category, int language);

#endif
