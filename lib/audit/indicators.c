/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of how the indicators were chosen and classed. */
#include "audit/audit.h"

#include <string.h>

#include "audit/facts.h"
#include "audit/phrases.h"
#include "scheme/category.h"
#include "value/value.h"

void jxi_check_missing_classes(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    if (!jxi_is_whole(form) || form->count == 0) return;
    uint32_t seen = 0;
    for (size_t i = 0; i < form->count; i++) {
        if (form->results[i].class_index < 0) return; /* of no known class: it may be any */
        seen |= UINT32_C(1) << form->results[i].class_index;
    }
    for (size_t i = 0; i < audit->rules->classes.count; i++) {
        const jxi_class *class = jxi_class_at(audit->rules, (int32_t)i);
        if (!class->required || seen >> i & 1) continue;
        jxi_draft draft = jxi_draft_of(JXI_CLASS_MISSING, JX_ITEM_TOTAL, form->place);
        draft.basis = class->basis;
        jxi_draft_pair(&draft, 0, class->name[0], class->name[1]);
        jxi_audit_add(audit, &draft);
    }
}

void jxi_check_single_indicator(jxi_audit *audit, size_t index) {
    const jx_assessment *form = audit->form;
    jx_decimal own = jxi_points_of(form->indicators[index]), sum = 0;
    jx_decimal execution = jxi_own_execution_points(form, audit->rules);
    if (!jxi_is_whole(form) || form->count < 2 || own <= 0) return;
    for (size_t i = 0; i < form->count; i++)
        if (jxi_decimal_add(sum, jxi_points_of(form->indicators[i]), &sum) != JX_OK) return;
    if (jxi_decimal_add(sum, execution, &sum) != JX_OK || own <= sum - own) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_SINGLE_INDICATOR, index);
    draft.claimed = own;
    jxi_draft_number(&draft, 1, own, 0);
    jxi_draft_number(&draft, 2, sum, 0);
    jxi_audit_add(audit, &draft);
}

/* Whether a bare number is the budget of the money block. */
static bool is_budget(const jx_assessment *form, const jx_value *value) {
    const jxi_amount *funds = form->project->funds[JX_FUNDS_TOTAL];
    if (!value || value->kind != JX_VALUE_NUMBER || value->number <= 0) return false;
    return value->number == funds[JX_STAGE_INITIAL].value || value->number == funds[JX_STAGE_FULL_YEAR].value;
}

static bool is_spending(const jx_assessment *form, const jx_indicator *indicator) {
    if (!jxi_holds_any(indicator->name, "资金|经费|金额|支出|拨款|投资额|投入")) return false;
    int32_t kind = jxi_unit_kind(jx_value_unit(indicator->target));
    return kind == JXI_KIND_MONEY || (kind == JXI_KIND_NONE && is_budget(form, indicator->target));
}

void jxi_check_money_as_quantity(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    if (strcmp(indicator->category, "output.quantity") != 0 || indicator->part) return;
    bool rate = jxi_holds_any(indicator->name, "预算执行率|资金执行率|资金支出率|预算完成率|支出进度|预算支出率");
    if (!rate && !is_spending(audit->form, indicator)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_MONEY_AS_QUANTITY, index);
    draft.variant = rate;
    jxi_draft_text(&draft, 1, jx_value_text(indicator->target));
    jxi_audit_add(audit, &draft);
}

static bool is_same(const jx_indicator *a, const jx_indicator *b) {
    const char *name = jxi_bare_name(a->name);
    if (a->part || b->part || jxi_packed_length(name) < 2 || !jxi_packed_equal(name, jxi_bare_name(b->name)))
        return false;
    if (!jxi_is_given(a->target) || !jxi_is_given(b->target)) return false;
    if (!jxi_packed_equal(a->target->text, b->target->text)) return false;
    return strcmp(a->category, b->category) == 0 || jxi_packed_length(name) >= 6;
}

void jxi_check_duplicate(jxi_audit *audit, size_t index) {
    const jx_assessment *form = audit->form;
    for (size_t i = 0; i < index; i++) {
        if (!is_same(form->indicators[index], form->indicators[i])) continue;
        jxi_draft draft = jxi_indicator_draft(audit, JXI_DUPLICATE_INDICATOR, index);
        jxi_draft_number(&draft, 1, jxi_points((int64_t)i + 1), 0);
        jxi_audit_add(audit, &draft);
        return;
    }
}

#define VAGUE                                                                                                                                                       \
    "有效|显著|明显|进一步|不断|逐步|持续|大力|较大|大幅|切实|全面|稳步|积极|较好|良好|优良|提升|提高|改善|增强|加强|" \
    "促进|推进|推动|完善|优化|强化|提振|效果|成效|效益|作用|影响|水平|能力|得到|有所|高|较高|好|大|强|的|了|，|、|。|"   \
    "；"

void jxi_check_vague_target(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    if (!jxi_is_given(indicator->target) || indicator->target->kind != JX_VALUE_TEXT || indicator->part) return;
    if (!jxi_is_made_of(indicator->target->text, VAGUE)) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_VAGUE_TARGET, index);
    jxi_draft_text(&draft, 1, indicator->target->text);
    jxi_audit_add(audit, &draft);
}

/* The text by which the absence of complaints passes for satisfaction; NULL: none. */
static const char *silence_of(const jx_indicator *indicator) {
    const char *texts[3] = {jx_value_text(indicator->actual), jx_value_text(indicator->target), indicator->name};
    for (int i = 0; i < 3; i++)
        if (jxi_holds_any(texts[i], "零投诉|无投诉|0投诉|没有投诉|未收到投诉|无有效投诉|投诉为零|无人投诉"))
            return texts[i];
    bool none = jxi_is_given(indicator->actual) && indicator->actual->number == 0;
    return none && jxi_holds_any(indicator->name, "投诉") && !jxi_holds_any(indicator->name, "办结|处理|回复")
               ? indicator->name
               : NULL;
}

void jxi_check_satisfaction(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    if (!jxi_category_in_class(indicator->category, "satisfaction") || indicator->part) return;
    const char *silence = silence_of(indicator);
    if (!silence) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_SATISFACTION_WITHOUT_SURVEY, index);
    jxi_draft_text(&draft, 1, silence);
    jxi_audit_add(audit, &draft);
}

static bool is_count(const jx_value *target) {
    return jxi_is_given(target) && target->kind == JX_VALUE_NUMBER && target->number != 0 &&
           jxi_unit_kind(jx_value_unit(target)) == JXI_KIND_COUNT;
}

/* Whether a name ends in 率, brackets behind it left aside. */
static bool is_rate(const char *name) {
    const char *rate = NULL;
    for (const char *at = name; at && (at = strstr(at, "率")) != NULL; at += strlen("率")) rate = at + strlen("率");
    return rate && (*rate == '\0' || *rate == '(' || jxi_text_starts(rate, "（"));
}

/* Under satisfaction, and neither its name nor its measure has to do with it. */
static bool is_no_satisfaction(const jx_indicator *indicator) {
    if (!jxi_category_in_class(indicator->category, "satisfaction")) return false;
    if (!jxi_is_given(indicator->target) || indicator->target->kind != JX_VALUE_NUMBER) return false;
    if (jxi_text_is_blank(indicator->name)) return false;
    if (jxi_holds_any(indicator->name, "满意|投诉|好评|认可|评价|信访|表扬|支持|问卷|测评|口碑")) return false;
    int32_t kind = jxi_unit_kind(jx_value_unit(indicator->target));
    return kind == JXI_KIND_COUNT || kind == JXI_KIND_NONE;
}

/* Target and actual are the points again: nobody plans 12.5 of something. */
static bool holds_points(const jx_indicator *indicator) {
    const jx_value *t = indicator->target, *a = indicator->actual;
    jx_decimal points = jxi_points_of(indicator);
    if (!jxi_is_given(t) || !jxi_is_given(a) || points <= 0 || points % JXI_ONE == 0) return false;
    if (t->kind != JX_VALUE_NUMBER || t->comparison != JX_COMPARE_NONE || a->kind != JX_VALUE_NUMBER) return false;
    return t->number == points && a->number == points && !*jx_value_unit(t) && !*jx_value_unit(a);
}

static int32_t misclassification(const jx_indicator *indicator) {
    bool cost = strcmp(indicator->category, "output.cost") == 0 || strcmp(indicator->category, "cost.economic") == 0;
    if (cost && is_count(indicator->target)) return 0;
    if (is_rate(indicator->name) && is_count(indicator->target)) return 1;
    if (is_no_satisfaction(indicator)) return 2;
    return holds_points(indicator) ? 3 : -1;
}

void jxi_check_misclassified(jxi_audit *audit, size_t index) {
    const jx_indicator *indicator = audit->form->indicators[index];
    int32_t variant = indicator->part ? -1 : misclassification(indicator);
    if (variant < 0) return;
    jxi_draft draft = jxi_indicator_draft(audit, JXI_MISCLASSIFIED_INDICATOR, index);
    draft.variant = variant;
    jxi_draft_text(&draft, 1, indicator->target->text);
    jxi_audit_add(audit, &draft);
}
