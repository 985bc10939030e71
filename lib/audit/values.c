/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of values and their units. */
#include "audit/audit.h"

#include <string.h>

#include "audit/facts.h"
#include "audit/phrases.h"
#include "scheme/category.h"
#include "value/value.h"
#include "value/words.h"

static const char *unit_name(int32_t unit) {
    static const char *const names[] = {"", "元", "万元", "亿元"};
    return names[unit];
}

/* Puts the name of a cell of the money block into a slot: the stage in the total row, else the source. */
static void draft_cell(jxi_draft *draft, int slot, jxi_cell cell) {
    if (cell.source == JX_FUNDS_TOTAL)
        jxi_draft_entry(draft, slot, &jxi_stages, cell.stage);
    else
        jxi_draft_entry(draft, slot, &jxi_fund_sources, cell.source);
}

static jxi_draft money_draft(const jxi_audit *audit, int32_t code, jxi_cell cell) {
    const jx_assessment *form = audit->form;
    jxi_draft draft = jxi_draft_of(code, JX_ITEM_EXECUTION, form->fund_place ? form->fund_place : form->place);
    draft_cell(&draft, 0, cell);
    return draft;
}

/* Whether some amount of the block is written in the heading's unit: else the cells agree with each other. */
static bool heading_is_used(const jx_project *project) {
    for (int source = 0; source < JXI_SOURCES; source++)
        for (int stage = 0; stage < JXI_STAGES; stage++) {
            const jxi_amount *amount = &project->funds[source][stage];
            bool other = amount->unit != JXI_UNIT_NONE && amount->unit != project->heading;
            if (amount->value != JX_NONE && amount->value != 0 && amount->text && !other) return true;
        }
    return false;
}

static void check_units_of_cells(jxi_audit *audit) {
    const jx_project *project = audit->form->project;
    if (project->heading == JXI_UNIT_NONE || !heading_is_used(project)) return;
    for (int32_t source = 0; source < JXI_SOURCES; source++)
        for (int32_t stage = 0; stage < JXI_STAGES; stage++) {
            const jxi_amount *amount = &project->funds[source][stage];
            if (amount->value == JX_NONE || amount->value == 0) continue;
            if (amount->unit == JXI_UNIT_NONE || amount->unit == project->heading) continue;
            jxi_draft draft = money_draft(audit, JXI_UNIT_CONFUSION, (jxi_cell){source, stage});
            draft.claimed = amount->value;
            jxi_draft_text(&draft, 1, amount->text);
            jxi_draft_text(&draft, 2, unit_name(project->heading));
            jxi_audit_add(audit, &draft);
        }
}

void jxi_check_units(jxi_audit *audit) {
    check_units_of_cells(audit);
    jxi_cell large, small;
    if (!jxi_units_confused(audit->form, &large, &small)) return;
    const jxi_amount(*funds)[JXI_STAGES] = audit->form->project->funds;
    jxi_draft draft = money_draft(audit, JXI_UNIT_CONFUSION, large);
    draft.variant = 1;
    draft.claimed = funds[large.source][large.stage].value;
    jxi_draft_number(&draft, 1, draft.claimed, 0);
    draft_cell(&draft, 2, small);
    jxi_draft_number(&draft, 3, funds[small.source][small.stage].value, 0);
    jxi_audit_add(audit, &draft);
}

enum { WORDS = 0, SHARE = 1, DATE = 2, UNIT = 3, SAME = -1 };

static bool has_digit(const char *text) {
    return strpbrk(text, "0123456789") != NULL;
}

/* How two numbers fail to be of one kind; a number without a unit answers everything. */
static int number_for_number(const jx_value *target, const jx_value *actual) {
    const char *t = jx_value_unit(target), *a = jx_value_unit(actual);
    if (!*t || !*a) return SAME;
    bool t_share = jxi_unit_kind(t) == JXI_KIND_SHARE, a_share = jxi_unit_kind(a) == JXI_KIND_SHARE;
    if (t_share != a_share) return SHARE;
    bool way = target->increase != actual->increase || target->decrease != actual->decrease;
    return way ? SAME : UNIT;
}

/* In what an actual fails to answer a target that is a number or a date; SAME when it does not, or nobody can tell. */
static int mismatch_of(const jx_value *target, const jx_value *actual) {
    if (target->kind == JX_VALUE_DATE) {
        bool number = actual->kind == JX_VALUE_NUMBER && *jx_value_unit(actual);
        return number && jxi_unit_kind(actual->unit) != JXI_KIND_TIME ? DATE : SAME;
    }
    if (target->kind != JX_VALUE_NUMBER && target->kind != JX_VALUE_RANGE) return SAME;
    if (actual->kind == JX_VALUE_TEXT) return has_digit(actual->text) ? SAME : WORDS;
    if (actual->kind == JX_VALUE_DATE) return jxi_unit_kind(target->unit) == JXI_KIND_TIME ? SAME : DATE;
    return actual->kind == JX_VALUE_NUMBER ? number_for_number(target, actual) : SAME;
}

void jxi_check_actual_type(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    jx_decimal target, actual;
    bool out = audit->form->results[index].flags & JXI_RESULT_NOT_APPLICABLE;
    if (out || !jxi_is_given(indicator->target) || !jxi_is_given(indicator->actual)) return;
    if (jxi_both_numbers(indicator, &target, &actual)) return;
    int mismatch = mismatch_of(indicator->target, indicator->actual);
    if (mismatch == SAME) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_ACTUAL_TYPE_MISMATCH, index);
    draft.variant = mismatch;
    jxi_draft_text(&draft, 1, indicator->target->text);
    jxi_draft_text(&draft, 2, indicator->actual->text);
    jxi_audit_add(audit, &draft);
}

/* Whether a sign of more or less stands in a text. */
static bool holds_sign(const char *text) {
    size_t length = strlen(text);
    for (size_t at = 0, size; at < length; at += size) {
        int32_t sign = jxi_comparison_sign(jxi_narrow(jxi_utf8_next(text + at, length - at, &size)));
        if (sign != JX_COMPARE_NONE && sign != JX_COMPARE_EQUAL) return true;
    }
    return false;
}

/* A sign that belongs to a target: written as such, or in words before the very number of the target. */
static bool keeps_sign(const jx_indicator *indicator) {
    const jx_value *actual = indicator->actual;
    if (actual->kind != JX_VALUE_NUMBER) return false;
    if (actual->comparison == JX_COMPARE_NONE || actual->comparison == JX_COMPARE_EQUAL) return false;
    jx_decimal t, a;
    if (holds_sign(actual->text)) return true;
    return jxi_both_numbers(indicator, &t, &a) && t == a;
}

/* A target in words that the actual repeats; a short fact such as 已完成 is an answer. */
static bool repeats_words(const jx_indicator *indicator) {
    const jx_value *target = indicator->target, *actual = indicator->actual;
    if (target->kind != JX_VALUE_TEXT || actual->kind != JX_VALUE_TEXT) return false;
    if (jxi_holds_any(target->text, "完成|达标|合格|按时|按期|及时|符合|合规|到位|文字")) return false;
    return jxi_packed_length(target->text) >= 4 && jxi_packed_equal(target->text, actual->text);
}

/* A cost that is said to be the whole budget although another amount was spent. */
static bool repeats_budget(const jxi_audit *audit, const jx_indicator *indicator, jx_decimal *spent) {
    const jxi_amount *funds = audit->form->project->funds[JX_FUNDS_TOTAL];
    jx_decimal budget = funds[JX_STAGE_FULL_YEAR].value, t, a;
    *spent = funds[JX_STAGE_EXECUTED].value;
    bool cost = jxi_category_in_class(indicator->category, "output.cost") ||
                jxi_category_in_class(indicator->category, "cost.economic");
    jxi_amount amount = {.unit = JXI_UNIT_NONE};
    if (!cost || budget == JX_NONE || budget == 0 || *spent == JX_NONE || *spent == budget) return false;
    if (!jxi_both_numbers(indicator, &t, &a) || t != a) return false;
    if (jxi_amount_parse(indicator->actual->text, JXI_UNIT_WAN, &amount) != JX_OK) return false;
    return amount.unit != JXI_UNIT_NONE && amount.value == budget;
}

void jxi_check_actual_copied(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    if (!jxi_is_given(indicator->target) || !jxi_is_given(indicator->actual)) return;
    jx_decimal spent = JX_NONE;
    bool sign = keeps_sign(indicator), words = repeats_words(indicator);
    if (!sign && !words && !repeats_budget(audit, indicator, &spent)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_ACTUAL_COPIED_FROM_TARGET, index);
    draft.variant = sign ? 0 : words ? 1 : 2;
    jxi_draft_text(&draft, 1, indicator->actual->text);
    jxi_draft_number(&draft, 2, spent, 0);
    jxi_audit_add(audit, &draft);
}

static void check_share(jxi_audit *audit, size_t index, const jx_value *value, int32_t variant) {
    if (!jxi_is_impossible_share(audit->form->indicators[index], value)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_PERCENTAGE_OVER_100, index);
    draft.variant = variant;
    draft.claimed = value->number;
    jxi_draft_text(&draft, 1, value->text);
    jxi_audit_add(audit, &draft);
}

void jxi_check_percentage(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    check_share(audit, index, indicator->target, 1);
    check_share(audit, index, indicator->actual, 0);
}

/* A cost in money with ≥: what is paid out to people, or saved, is meant to be high. */
static bool cost_as_goal(const jx_indicator *indicator) {
    bool cost =
        jxi_category_in_class(indicator->category, "output.cost") || jxi_category_in_class(indicator->category, "cost");
    if (!cost || !jxi_is_at_least(indicator->target->comparison) || indicator->target->decrease) return false;
    return jxi_unit_kind(jx_value_unit(indicator->target)) == JXI_KIND_MONEY &&
           !jxi_holds_any(indicator->name, "标准|补助|补贴|救助|发放|待遇|工资|奖|津贴|节约|节省|节支|降低|下降|减少");
}

/* A count with ≤ that was reached to the dot, and is nothing that one would keep low. */
static bool count_as_limit(const jx_indicator *indicator) {
    jx_decimal target, actual;
    if (strcmp(indicator->category, "output.quantity") != 0 || !jxi_is_at_most(indicator->target->comparison))
        return false;
    if (!jxi_both_numbers(indicator, &target, &actual) || target != actual || target <= 0) return false;
    int32_t kind = jxi_unit_kind(jx_value_unit(indicator->target));
    return (kind == JXI_KIND_NONE || kind == JXI_KIND_COUNT) &&
           !jxi_holds_any(indicator->name,
                          JXI_LESS_IS_BETTER "|会议|接待|出国|出境|公务|用车|控制|限额|上限|编制|人均");
}

void jxi_check_comparison_direction(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    if (!jxi_is_given(indicator->target)) return;
    bool cost = cost_as_goal(indicator);
    if (!cost && !count_as_limit(indicator)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_COMPARISON_DIRECTION, index);
    draft.variant = !cost;
    jxi_draft_text(&draft, 1, indicator->target->text);
    jxi_audit_add(audit, &draft);
}

static void check_date(jxi_audit *audit, size_t index, const jx_value *value, int32_t variant) {
    int64_t year = jxi_year_of(audit->form->project);
    if (year == 0 || !value || value->kind != JX_VALUE_DATE) return;
    if (value->number / JXI_ONE / 10000 <= year) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_DATE_AFTER_YEAR_END, index);
    draft.variant = variant;
    jxi_draft_text(&draft, 1, value->text);
    jxi_draft_number(&draft, 2, jxi_points(year), 0);
    jxi_audit_add(audit, &draft);
}

void jxi_check_dates(jxi_audit *audit, size_t index) {
    check_date(audit, index, audit->form->indicators[index]->target, 1);
    check_date(audit, index, audit->form->indicators[index]->actual, 0);
}
