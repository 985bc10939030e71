/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of whether the form as a whole can be true. */
#include "audit/audit.h"
#include "audit/facts.h"
#include "score/score.h"

enum { FEW = 3, MANY = 5 };

/* The share of the indicators that is achieved, in per cent: by points, or by number where there are none. JX_NONE when
 * too few can be judged. */
static jx_decimal achieved_share(const jx_assessment *form) {
    jx_decimal earned = 0, points = 0, share;
    int64_t met = 0, judged = 0;
    for (size_t i = 0; i < form->count; i++) {
        const jxi_result *result = &form->results[i];
        jx_decimal weight = jxi_points_of(form->indicators[i]);
        if (form->indicators[i]->part) continue;
        if (result->flags & (JXI_RESULT_MET | JXI_RESULT_MISSED)) judged++;
        if (result->flags & JXI_RESULT_MET) met++;
        if (weight <= 0 || result->score == JX_NONE) continue;
        if (jxi_decimal_add(earned, result->score, &earned) != JX_OK) return JX_NONE;
        if (jxi_decimal_add(points, weight, &points) != JX_OK) return JX_NONE;
    }
    if (judged < FEW) return JX_NONE;
    if (points > 0) return jx_decimal_ratio(earned, jxi_points(100), points, 2, &share) == JX_OK ? share : JX_NONE;
    return jx_decimal_ratio(met, jxi_points(100), judged, 2, &share) == JX_OK ? share : JX_NONE;
}

/* The rules whose lights are held against the form: the scheme's own, else those of the default scheme. */
static const jxi_rules *lights_for(const jxi_rules *rules) {
    return rules->monitor.budget_lights.count ? rules : jxi_builtin_schemes[0];
}

static int32_t light_of(const jxi_list *lights, jx_decimal value) {
    const jxi_light *items = lights->items;
    for (size_t i = 0; i < lights->count; i++)
        if (jxi_interval_holds(&items[i].range, value)) return items[i].light;
    return JX_LIGHT_NONE;
}

/* Whether the gap between what was achieved and what was spent is above the scheme's share of the former. */
static bool gap_is_wide(const jxi_rules *rules, jx_decimal achieved, jx_decimal rate) {
    jx_decimal gap;
    if (achieved <= rate) return false;
    return jx_decimal_ratio(jxi_distance(achieved, rate), jxi_points(100), achieved, 6, &gap) == JX_OK &&
           gap > rules->monitor.self_gap;
}

void jxi_check_achieved_without_spending(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    jx_decimal rate = form->execution_rate, achieved = achieved_share(form);
    const jxi_rules *rules = lights_for(audit->rules);
    jxi_cell large, small;
    if (rate == JX_NONE || achieved == JX_NONE || !gap_is_wide(rules, achieved, rate)) return;
    int32_t goals = light_of(&rules->monitor.indicator_lights, achieved);
    if (goals != JX_LIGHT_GREEN && goals != JX_LIGHT_BLUE) return;
    if (light_of(&rules->monitor.budget_lights, rate) != JX_LIGHT_RED) return;
    if (jxi_units_confused(form, &large, &small)) return;
    jxi_draft draft =
        jxi_draft_of(JXI_ACHIEVED_WITHOUT_SPENDING, JX_ITEM_TOTAL, form->fund_place ? form->fund_place : form->place);
    draft.variant = rate == 0;
    draft.claimed = achieved;
    draft.computed = rate;
    draft.basis = rules->monitor.basis;
    jxi_draft_number(&draft, 0, jxi_shown(rate, 2), 0);
    jxi_draft_number(&draft, 1, achieved, 0);
    jxi_audit_add(audit, &draft);
}

void jxi_check_all_full_marks(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    int64_t count = 0;
    if (!jxi_is_whole(form)) return;
    for (size_t i = 0; i < form->count; i++) {
        const jx_indicator *indicator = form->indicators[i];
        if (jxi_points_of(indicator) <= 0) continue;
        if (indicator->claimed.value != indicator->weight.value) return;
        count++;
    }
    if (count < MANY) return;
    jxi_draft draft = jxi_draft_of(JXI_ALL_FULL_MARKS, JX_ITEM_TOTAL, form->place);
    jxi_draft_number(&draft, 0, jxi_points(count), 0);
    jxi_audit_add(audit, &draft);
}
