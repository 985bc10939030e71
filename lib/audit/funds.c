/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of the money block: amounts, execution rate and execution score. */
#include "audit/audit.h"
#include "model/figures.h"
#include "audit/facts.h"

static const jxi_amount *amount_at(const jxi_audit *audit, int32_t source, int32_t stage) {
    return &audit->form->project->funds[source][stage];
}

static jx_decimal total(const jxi_audit *audit, int32_t stage) {
    return amount_at(audit, JX_FUNDS_TOTAL, stage)->value;
}

static jxi_draft draft_of(const jxi_audit *audit, int32_t code) {
    const jx_assessment *form = audit->form;
    return jxi_draft_of(code, JX_ITEM_EXECUTION, form->fund_place ? form->fund_place : form->place);
}

static void list_item(jxi_buffer *list, const char *separator, const char *text) {
    if (list->length) jxi_buffer_text(list, separator);
    jxi_buffer_text(list, text);
}

/* Names what stands beside a missing budget: "执行率 10%、得分 10、支出 5 万元". */
static void list_claims(const jxi_audit *audit, jx_decimal spent, jxi_buffer list[2]) {
    const jx_assessment *form = audit->form;
    static const char *const names[3][2] = {
        {"执行率 ", "an execution rate of "}, {"得分 ", "a score of "}, {"支出 ", "spending of "}};
    static const char *const units[3][2] = {{"%", " %"}, {"", ""}, {" 万元", " 万元"}};
    const jx_decimal figures[3] = {form->claims[JX_CLAIM_EXECUTION_RATE].value,
                                   form->claims[JX_CLAIM_EXECUTION_SCORE].value, spent};
    for (int i = 0; i < 3; i++) {
        if (figures[i] == JX_NONE || figures[i] == 0) continue;
        for (int language = 0; language < 2; language++) {
            list_item(&list[language], language ? ", " : "、", names[i][language]);
            jxi_buffer_decimal(&list[language], figures[i], 0);
            jxi_buffer_text(&list[language], units[i][language]);
        }
    }
}

/* Adds a finding whose first slot is a list in both languages, and lets go of the list. */
static void add_with_list(jxi_audit *audit, jxi_draft *draft, jxi_buffer list[2]) {
    if (list[0].failed || list[1].failed)
        audit->status = JX_ERROR_NO_MEMORY;
    else if (list[0].length) {
        jxi_draft_pair(draft, 0, list[0].data, list[1].data);
        jxi_audit_add(audit, draft);
    }
    jxi_buffer_free(&list[0]);
    jxi_buffer_free(&list[1]);
}

void jxi_check_budget_zero(jxi_audit *audit) {
    jx_decimal budget = total(audit, JX_STAGE_FULL_YEAR), initial = total(audit, JX_STAGE_INITIAL);
    if (budget != JX_NONE ? budget != 0 : initial != JX_NONE) return;
    int32_t state = jx_assessment_state(audit->form, JX_FIGURE_FUNDS_FULL_YEAR, 0, NULL);
    if (state == JX_STATE_UNREAD || (state == JX_STATE_NOT_ASKED && audit->form->stranger_count)) return;
    jx_decimal spent = 0;
    for (int32_t source = JX_FUNDS_TOTAL; source < JXI_SOURCES; source++) {
        jx_decimal value = amount_at(audit, source, JX_STAGE_EXECUTED)->value;
        if (value != JX_NONE && value > spent) spent = value;
    }
    if (budget == JX_NONE && spent == 0) return; /* no money block at all */
    jxi_buffer list[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    list_claims(audit, spent, list);
    jxi_draft draft = draft_of(audit, JXI_BUDGET_ZERO);
    draft.variant = budget == JX_NONE;
    draft.claimed = budget;
    add_with_list(audit, &draft, list);
}

/* Digits after the point of an amount in 万元. */
static int32_t decimals_of(const jxi_audit *audit, const jxi_amount *amount) {
    if (amount->decimals < 0) return 6;
    int32_t unit = amount->unit == JXI_UNIT_NONE ? audit->form->project->heading : amount->unit;
    int32_t digits = amount->decimals + (unit == JXI_UNIT_YUAN ? 4 : unit == JXI_UNIT_YI ? -4 : 0);
    return digits < 0 ? 0 : digits > 6 ? 6 : digits;
}

/* What rounding each part may have hidden: half a unit of its last digit. Whole numbers count as exact. */
static jx_decimal slack_of(const jxi_audit *audit, const jxi_amount *part) {
    static const jx_decimal half[] = {0, 50000, 5000, 500, 50, 5, 0};
    return half[decimals_of(audit, part)];
}

/* Whether a part may stand in the form and was not read. */
static bool part_may_be_missing(const jxi_audit *audit, int32_t stage) {
    const jx_assessment *form = audit->form;
    for (int32_t source = JX_FUNDS_FISCAL; source < JXI_SOURCES; source++) {
        int32_t figure = jxi_fund_figure(source, stage);
        if (jx_assessment_state(form, figure, 0, NULL) == JX_STATE_UNREAD) return true;
    }
    return form->stranger_count > 0;
}

/* Whether the total of a stage contradicts its parts; `sum` gets what they add up to. */
static bool parts_contradict(const jxi_audit *audit, int32_t stage, jx_decimal *sum) {
    const jxi_amount *whole = amount_at(audit, JX_FUNDS_TOTAL, stage);
    jx_decimal slack = 0;
    int given = 0;
    *sum = 0;
    for (int32_t source = JX_FUNDS_FISCAL; source < JXI_SOURCES; source++) {
        const jxi_amount *part = amount_at(audit, source, stage);
        if (part->value == JX_NONE) continue;
        given++;
        slack += slack_of(audit, part);
        if (jxi_decimal_add(*sum, part->value, sum) != JX_OK) return false;
    }
    if (whole->value == JX_NONE || given == 0) return false;
    if (jxi_figure_agrees((jxi_figure){whole->value, decimals_of(audit, whole)}, *sum)) return false;
    bool more = *sum > 0 || part_may_be_missing(audit, stage);
    bool selection = given < JXI_SOURCES - 1 && more && *sum < whole->value;
    return jxi_distance(whole->value, *sum) > slack && !selection;
}

static void list_stage(jxi_buffer list[2], int32_t stage, jx_decimal whole, jx_decimal sum) {
    static const char *const words[2][3] = {{"；", "合计 ", "，分项之和 "}, {"; ", "total ", ", parts add up to "}};
    for (int language = 0; language < 2; language++) {
        list_item(&list[language], words[language][0], jxi_registry_name(&jxi_stages, stage, language));
        jxi_buffer_text(&list[language], language ? " " : "");
        jxi_buffer_text(&list[language], words[language][1]);
        jxi_buffer_decimal(&list[language], whole, 0);
        jxi_buffer_text(&list[language], words[language][2]);
        jxi_buffer_decimal(&list[language], sum, 0);
    }
}

void jxi_check_fund_parts(jxi_audit *audit) {
    jxi_cell large, small;
    if (jxi_units_confused(audit->form, &large, &small)) return;
    jxi_buffer list[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    jxi_draft draft = draft_of(audit, JXI_FUND_PARTS_MISMATCH);
    for (int32_t stage = 0; stage < JXI_STAGES; stage++) {
        jx_decimal sum;
        if (!parts_contradict(audit, stage, &sum)) continue;
        if (!list[0].length) {
            draft.claimed = total(audit, stage);
            draft.computed = sum;
        }
        list_stage(list, stage, total(audit, stage), sum);
    }
    add_with_list(audit, &draft, list);
}

static void check_sub_row(jxi_audit *audit, int32_t source) {
    const jx_assessment *form = audit->form;
    const jxi_fund_claims *row = &form->fund_claims[source];
    jx_decimal weight = form->claims[JX_CLAIM_EXECUTION_WEIGHT].value;
    jx_decimal score = form->claims[JX_CLAIM_EXECUTION_SCORE].value;
    bool repeats_weight = row->weight.value != JX_NONE && row->weight.value > 0 && row->weight.value == weight;
    bool repeats_score = row->score.value != JX_NONE && row->score.value > 0 && row->score.value == score;
    if (!repeats_weight && !repeats_score) return;
    jxi_draft draft = draft_of(audit, JXI_FUND_ROW_POINTS);
    draft.claimed = repeats_weight ? weight : score;
    jxi_draft_entry(&draft, 0, &jxi_fund_sources, source);
    jxi_draft_number(&draft, 1, draft.claimed, 0);
    jxi_audit_add(audit, &draft);
}

void jxi_check_fund_row_points(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    if (jxi_total_stands_in_funds(form, audit->rules)) {
        jxi_draft draft = draft_of(audit, JXI_FUND_ROW_POINTS);
        draft.variant = 1;
        draft.claimed = form->claims[JX_CLAIM_EXECUTION_WEIGHT].value;
        draft.computed = audit->rules->execution.weight;
        jxi_draft_number(&draft, 0, draft.claimed, 0);
        jxi_draft_number(&draft, 1, form->claims[JX_CLAIM_EXECUTION_SCORE].value, 0);
        jxi_audit_add(audit, &draft);
    }
    for (int32_t source = JX_FUNDS_FISCAL; source < JXI_SOURCES; source++) check_sub_row(audit, source);
}

void jxi_check_execution_over_budget(jxi_audit *audit) {
    jx_decimal budget = total(audit, JX_STAGE_FULL_YEAR), executed = total(audit, JX_STAGE_EXECUTED);
    jxi_cell large, small;
    if (budget == JX_NONE || budget <= 0 || executed == JX_NONE || executed <= budget) return;
    if (jxi_units_confused(audit->form, &large, &small)) return;
    jxi_draft draft = draft_of(audit, JXI_EXECUTION_OVER_BUDGET);
    draft.claimed = executed;
    draft.computed = budget;
    jxi_draft_number(&draft, 0, executed, 0);
    jxi_draft_number(&draft, 1, budget, 0);
    jxi_audit_add(audit, &draft);
}

/* A rate may be written as a fraction: 0.7597, or 1 for all of it. */
static bool is_fraction_of(jxi_figure rate, jx_decimal exact) {
    if (rate.value > jxi_points(2) || rate.value < 0) return false;
    if (rate.value == JXI_ONE && exact == jxi_points(100)) return true;
    if (rate.decimals < 2) return false;
    return jxi_figure_agrees((jxi_figure){rate.value * 100, rate.decimals - 2}, exact);
}

void jxi_check_execution_rate(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    jxi_figure claim = form->claims[JX_CLAIM_EXECUTION_RATE];
    jxi_cell large, small;
    if (claim.value == JX_NONE || form->execution_rate == JX_NONE) return;
    if (jxi_figure_agrees(claim, form->execution_rate) || is_fraction_of(claim, form->execution_rate)) return;
    if (jxi_units_confused(form, &large, &small)) return;
    bool initial = form->execution.flags & JXI_RESULT_INITIAL;
    jxi_draft draft = draft_of(audit, JXI_EXECUTION_RATE_MISMATCH);
    /* the score may stand where the rate belongs */
    if (claim.value == form->claims[JX_CLAIM_EXECUTION_SCORE].value) draft.severity = JX_SEVERITY_WARNING;
    draft.claimed = claim.value;
    draft.computed = form->execution_rate;
    jxi_draft_number(&draft, 0, claim.value, 0);
    jxi_draft_number(&draft, 1, total(audit, JX_STAGE_EXECUTED), 0);
    jxi_draft_number(&draft, 2, total(audit, initial ? JX_STAGE_INITIAL : JX_STAGE_FULL_YEAR), 0);
    jxi_draft_number(&draft, 3, jxi_shown(form->execution_rate, 2), 2);
    jxi_audit_add(audit, &draft);
}

/* Whether the claim is the weight times the rate as the form writes it, and that rate is right but rounded. */
static bool follows_from_written_rate(const jx_assessment *form, jxi_figure claim) {
    jxi_figure rate = form->claims[JX_CLAIM_EXECUTION_RATE];
    jx_decimal score;
    if (rate.value == JX_NONE || rate.value < 0 || !jxi_figure_agrees(rate, form->execution_rate)) return false;
    if (jx_decimal_ratio(form->execution.weight, rate.value, jxi_points(100), 6, &score) != JX_OK) return false;
    return jxi_figure_agrees(claim, score) != 0;
}

static void add_execution_score(jxi_audit *audit, int32_t code) {
    const jx_assessment *form = audit->form;
    bool coarse = code == JXI_SCORE_ROUNDED_COARSELY;
    jxi_draft draft = draft_of(audit, code);
    draft.claimed = form->claims[JX_CLAIM_EXECUTION_SCORE].value;
    draft.computed = form->execution.score;
    draft.basis = audit->rules->execution.basis;
    draft.variant = coarse;
    if (coarse) jxi_draft_pair(&draft, 0, "预算执行", "execution");
    jxi_draft_number(&draft, coarse ? 1 : 0, draft.claimed, 0);
    if (coarse) jxi_draft_number(&draft, 2, jxi_shown(form->execution.exact, 4), 0);
    if (!coarse) jxi_draft_number(&draft, 1, draft.computed, audit->rules->rounding.digits);
    if (!coarse) jxi_draft_number(&draft, 2, form->execution.weight, 0);
    if (!coarse) jxi_draft_number(&draft, 3, jxi_shown(form->execution_rate, 2), 2);
    jxi_audit_add(audit, &draft);
}

static void add_execution_above_weight(jxi_audit *audit, jx_decimal claim, jx_decimal weight) {
    jxi_draft draft = draft_of(audit, JXI_SCORE_ABOVE_WEIGHT);
    draft.variant = 1;
    draft.claimed = claim;
    draft.computed = weight;
    jxi_draft_pair(&draft, 0, "预算执行", "execution");
    jxi_draft_number(&draft, 1, claim, 0);
    jxi_draft_number(&draft, 2, weight, 0);
    jxi_audit_add(audit, &draft);
}

void jxi_check_execution_score(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    jxi_figure claim = form->claims[JX_CLAIM_EXECUTION_SCORE];
    jx_decimal weight = jxi_own_execution_points(form, audit->rules);
    jxi_cell large, small;
    if (claim.value == JX_NONE || jxi_total_stands_in_funds(form, audit->rules)) return;
    if (weight != JX_NONE && weight > 0 && claim.value > weight) {
        add_execution_above_weight(audit, claim.value, weight);
        return;
    }
    if (form->execution.score == JX_NONE || jxi_units_confused(form, &large, &small)) return;
    int verdict = jxi_claim_verdict(claim, &form->execution);
    bool in_proportion = form->execution.method == JX_METHOD_PROPORTIONAL;
    if (verdict == JXI_DIFFERS && in_proportion && follows_from_written_rate(form, claim)) verdict = JXI_COARSE;
    if (verdict == JXI_COARSE) add_execution_score(audit, JXI_SCORE_ROUNDED_COARSELY);
    if (verdict == JXI_DIFFERS) add_execution_score(audit, JXI_EXECUTION_SCORE_MISMATCH);
}
