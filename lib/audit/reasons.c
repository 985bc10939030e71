/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of what the form has to explain, and of what it leaves blank. */
#include "audit/audit.h"

#include <string.h>

#include "audit/facts.h"
#include "audit/phrases.h"

static bool counts(const jx_assessment *form, size_t index) {
    return !form->indicators[index]->part && !(form->results[index].flags & JXI_RESULT_NOT_APPLICABLE);
}

void jxi_check_shortfall(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    const jxi_result *result = &audit->form->results[index];
    bool missed = (result->flags & JXI_RESULT_MISSED) && jxi_outcome_is_sure(audit->form, index);
    if (!missed || !counts(audit->form, index) || !jxi_reason_left_out(indicator->reason)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_SHORTFALL_WITHOUT_REASON, index);
    jxi_draft_text(&draft, 1, indicator->target->text);
    jxi_draft_text(&draft, 2, indicator->actual->text);
    jxi_audit_add(audit, &draft);
}

/* Whether the target is one to be reached, a number above 0, and passed by so much that a reason is due. */
static bool is_far_passed(const jxi_audit *audit, size_t index, jx_decimal *share) {
    const jx_indicator *indicator = audit->form->indicators[index];
    int32_t comparison = audit->form->results[index].comparison;
    bool wanted = jxi_is_at_least(comparison) || comparison == JX_COMPARE_EQUAL;
    jx_decimal target, actual;
    if (!wanted || !jxi_outcome_is_sure(audit->form, index) || !jxi_both_numbers(indicator, &target, &actual))
        return false;
    if (indicator->target->kind != JX_VALUE_NUMBER || !jxi_reason_due_over(audit->rules, target, actual)) return false;
    return jx_decimal_ratio(actual, jxi_points(100), target, 2, share) == JX_OK;
}

void jxi_check_overshoot(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    jx_decimal share;
    if (!counts(audit->form, index) || !jxi_reason_left_out(indicator->reason)) return;
    if (!is_far_passed(audit, index, &share)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_OVERSHOOT_WITHOUT_REASON, index);
    draft.basis = audit->rules->reasons.basis;
    draft.claimed = share;
    draft.computed = audit->rules->reasons.over;
    jxi_draft_text(&draft, 1, indicator->target->text);
    jxi_draft_text(&draft, 2, indicator->actual->text);
    jxi_draft_number(&draft, 3, share, 0);
    jxi_audit_add(audit, &draft);
}

/* Words of one who explains why something fell short. */
#define EXCUSES "不足|不够|不到位|未完成|未达|未能|滞后|导致|影响|改进|整改|原因|疫情|下一步|今后|加强|有待"

void jxi_check_reason_on_full(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    jx_decimal target, actual;
    bool full = jxi_points_of(indicator) > 0 && indicator->claimed.value == indicator->weight.value;
    if (!full || !jxi_both_numbers(indicator, &target, &actual) || target != actual) return;
    if (!(audit->form->results[index].flags & JXI_RESULT_MET)) return;
    if (!jxi_is_reason(indicator->reason) || !jxi_holds_any(indicator->reason, EXCUSES)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_REASON_ON_FULL_SCORE, index);
    jxi_audit_add(audit, &draft);
}

static jxi_draft form_draft(const jxi_audit *audit, int32_t code, int32_t item) {
    const jx_assessment *form = audit->form;
    bool money = item == JX_ITEM_EXECUTION && form->fund_place;
    return jxi_draft_of(code, item, money ? form->fund_place : form->place);
}

void jxi_check_low_execution(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    jx_decimal rate = form->execution_rate, threshold = audit->rules->reasons.execution_below;
    jxi_cell large, small;
    if (rate == JX_NONE || threshold <= 0 || rate >= threshold) return;
    if (!jxi_reason_left_out(form->project->texts[JX_PROJECT_REASON])) return;
    if (jxi_units_confused(form, &large, &small)) return;
    jxi_draft draft = form_draft(audit, JXI_LOW_EXECUTION_WITHOUT_REASON, JX_ITEM_EXECUTION);
    draft.basis = audit->rules->reasons.basis;
    draft.claimed = rate;
    draft.computed = threshold;
    jxi_draft_number(&draft, 0, jxi_shown(rate, 2), 0);
    jxi_draft_number(&draft, 1, threshold, 0);
    jxi_audit_add(audit, &draft);
}

void jxi_check_budget_change(jxi_audit *audit) {
    const jx_project *project = audit->form->project;
    jx_decimal initial = project->funds[JX_FUNDS_TOTAL][JX_STAGE_INITIAL].value;
    jx_decimal full_year = project->funds[JX_FUNDS_TOTAL][JX_STAGE_FULL_YEAR].value;
    jxi_cell large, small;
    if (initial == JX_NONE || full_year == JX_NONE || initial == full_year || full_year == 0) return;
    if (!jxi_reason_left_out(project->texts[JX_PROJECT_REASON])) return;
    if (jxi_units_confused(audit->form, &large, &small)) return;
    jxi_draft draft = form_draft(audit, JXI_BUDGET_CHANGE_WITHOUT_REASON, JX_ITEM_EXECUTION);
    draft.claimed = full_year;
    draft.computed = initial;
    jxi_draft_number(&draft, 0, initial, 0);
    jxi_draft_number(&draft, 1, full_year, 0);
    jxi_audit_add(audit, &draft);
}

static bool is_bare_number(const char *text) {
    jxi_figure figure;
    jxi_amount amount;
    return jxi_figure_parse(text, &figure) == JX_OK || jxi_amount_parse(text, JXI_UNIT_WAN, &amount) == JX_OK;
}

static void check_goal(jxi_audit *audit, int32_t field) {
    const jx_project *project = audit->form->project;
    const char *text = project->texts[field], *name = project->texts[JX_PROJECT_NAME];
    if (!text) return;
    bool blank = jxi_text_is_blank(text), number = !blank && is_bare_number(text);
    if (!blank && !number && !jxi_packed_equal(text, name)) return;
    if (blank && audit->form->stranger_count) return; /* it may stand in what was not understood */
    jxi_draft draft = form_draft(audit, JXI_GOAL_WITHOUT_TEXT, JX_ITEM_TOTAL);
    draft.variant = blank ? 0 : number ? 1 : 2;
    jxi_draft_entry(&draft, 0, &jxi_fields, field);
    jxi_draft_text(&draft, 1, text);
    jxi_audit_add(audit, &draft);
}

void jxi_check_goals(jxi_audit *audit) {
    check_goal(audit, JX_PROJECT_GOAL);
    check_goal(audit, JX_PROJECT_ACHIEVED);
}

static void list_names(jxi_buffer list[2], const char *zh, const char *en) {
    if (list[0].length) jxi_buffer_text(&list[0], "、");
    if (list[1].length) jxi_buffer_text(&list[1], ", ");
    jxi_buffer_text(&list[0], zh);
    jxi_buffer_text(&list[1], en);
}

static void list_entry(jxi_buffer list[2], const jxi_registry *registry, int32_t value) {
    list_names(list, jxi_registry_name(registry, value, 0), jxi_registry_name(registry, value, 1));
}

/* Whether a whole form says nowhere what was achieved nor how it scores: a plan, not an assessment. */
static bool lacks_all_actuals(const jx_assessment *form) {
    size_t rows = 0;
    for (size_t i = 0; i < form->count; i++) {
        const jx_indicator *indicator = form->indicators[i];
        if (jxi_is_given(indicator->actual) || indicator->claimed.value != JX_NONE) return false;
        rows += jxi_is_given(indicator->target);
    }
    return form->complete && rows >= 3;
}

static void list_blanks(const jx_assessment *form, jxi_buffer list[2]) {
    for (int32_t field = JX_PROJECT_NAME; field <= JX_PROJECT_YEAR; field++) {
        const char *text = form->project->texts[field];
        if (text && jxi_text_is_blank(text)) list_entry(list, &jxi_fields, field);
    }
    for (int32_t claim = JX_CLAIM_EXECUTION_WEIGHT; claim <= JX_CLAIM_EXECUTION_SCORE; claim++)
        if (form->claim_asked[claim] && form->claims[claim].value == JX_NONE) list_entry(list, &jxi_claim_kinds, claim);
    bool total = form->claim_asked[JX_CLAIM_TOTAL_SCORE] && form->claims[JX_CLAIM_TOTAL_SCORE].value == JX_NONE;
    if (total && form->complete) list_entry(list, &jxi_claim_kinds, JX_CLAIM_TOTAL_SCORE);
    bool grade = form->grade_asked && form->claimed_grade == JX_GRADE_NONE;
    if (grade && form->complete) list_names(list, "等级", "grade");
    if (lacks_all_actuals(form) && !jxi_column_is_told(form, JX_FIGURE_ACTUAL))
        list_names(list, "全部指标的实际完成值和得分", "the actual and the score of every indicator");
}

/* Adds a finding with a list in a slot, when there is one, and lets go of the list. */
static void add_list(jxi_audit *audit, jxi_draft *draft, int slot, jxi_buffer list[2]) {
    if (list[0].failed || list[1].failed) {
        audit->status = JX_ERROR_NO_MEMORY;
    } else if (list[0].length) {
        jxi_draft_pair(draft, slot, list[0].data, list[1].data);
        jxi_audit_add(audit, draft);
    }
    jxi_buffer_free(&list[0]);
    jxi_buffer_free(&list[1]);
}

void jxi_check_required_fields(jxi_audit *audit) {
    jxi_buffer list[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    list_blanks(audit->form, list);
    jxi_draft draft = form_draft(audit, JXI_REQUIRED_FIELD_MISSING, JX_ITEM_TOTAL);
    add_list(audit, &draft, 0, list);
}

/* Whether the reading says that something at this place could not be read: then it is not blank. */
static bool is_unread(const jx_assessment *form, const char *place) {
    for (size_t i = 0; place && i < form->note_count; i++)
        if (form->notes[i].kind == JX_NOTE_UNREAD && jxi_text_equal(form->notes[i].place, place)) return true;
    return false;
}

/* Whether a form that was read asks for a value in this row: a block of decisions and rules may have no such column. */
static bool is_asked(const jx_assessment *form, int32_t figure, size_t index) {
    return !form->column_count || jx_assessment_state(form, figure, (int32_t)index, NULL) != JX_STATE_NOT_ASKED;
}

void jxi_check_required_values(jxi_audit *audit, size_t index) {
    const jx_assessment *form = audit->form;
    const jx_indicator *indicator = form->indicators[index];
    bool targets = false, actuals = false; /* whether the form has such columns */
    for (size_t i = 0; i < form->count; i++) {
        targets = targets || jxi_is_given(form->indicators[i]->target);
        actuals = actuals || jxi_is_given(form->indicators[i]->actual);
    }
    bool torn = !form->complete && index + 1 == form->count;
    if (torn || indicator->part || jxi_text_is_blank(indicator->name) || is_unread(form, indicator->place)) return;
    jxi_buffer list[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    targets = targets && !jxi_column_is_told(form, JX_FIGURE_TARGET) && is_asked(form, JX_FIGURE_TARGET, index);
    actuals = actuals && !jxi_column_is_told(form, JX_FIGURE_ACTUAL) && is_asked(form, JX_FIGURE_ACTUAL, index);
    if (targets && !jxi_is_given(indicator->target)) list_names(list, "年度指标值", "target");
    if (actuals && !jxi_is_given(indicator->actual)) list_names(list, "实际完成值", "actual");
    jxi_draft draft = jxi_indicator_draft(audit, JXI_REQUIRED_FIELD_MISSING, index);
    draft.variant = 1;
    add_list(audit, &draft, 1, list);
}
