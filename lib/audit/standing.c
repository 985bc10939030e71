/* SPDX-License-Identifier: Apache-2.0 */
/* What an error stands on. No error rests on a figure that was not read, or on one that stands in for another: what is
 * then left to say is a warning that names what is missing. */
#include "audit/audit.h"

#include "audit/facts.h"
#include "audit/phrases.h"
#include "base/registry.h"

enum { FIGURES = 5 };

/* The figures that each error stands on; those of the table are of the finding's row, or with `all` of every row. */
static const struct {
    int32_t code;
    bool all;
    int32_t figures[FIGURES];
} grounds[] = {
    {JXI_EXECUTION_RATE_MISMATCH,
     false,
     {JX_FIGURE_EXECUTION_RATE, JX_FIGURE_FUNDS_FULL_YEAR, JX_FIGURE_FUNDS_EXECUTED}},
    {JXI_EXECUTION_SCORE_MISMATCH,
     false,
     {JX_FIGURE_EXECUTION_SCORE, JX_FIGURE_EXECUTION_WEIGHT, JX_FIGURE_FUNDS_FULL_YEAR, JX_FIGURE_FUNDS_EXECUTED}},
    {JXI_INDICATOR_SCORE_MISMATCH, false, {JX_FIGURE_TARGET, JX_FIGURE_ACTUAL, JX_FIGURE_WEIGHT, JX_FIGURE_SCORE}},
    {JXI_SCORE_ABOVE_WEIGHT, false, {JX_FIGURE_WEIGHT, JX_FIGURE_SCORE}},
    {JXI_DEDUCTION_WITHOUT_REASON,
     false,
     {JX_FIGURE_TARGET, JX_FIGURE_ACTUAL, JX_FIGURE_WEIGHT, JX_FIGURE_SCORE, JX_FIGURE_REASON}},
    {JXI_UNMET_TARGET_FULL_SCORE, false, {JX_FIGURE_TARGET, JX_FIGURE_ACTUAL, JX_FIGURE_WEIGHT, JX_FIGURE_SCORE}},
    {JXI_TIER_OUT_OF_RANGE, false, {JX_FIGURE_ACTUAL, JX_FIGURE_WEIGHT, JX_FIGURE_SCORE}},
    {JXI_TOTAL_SCORE_MISMATCH, true, {JX_FIGURE_TOTAL, JX_FIGURE_EXECUTION_SCORE, JX_FIGURE_SCORE}},
    {JXI_WEIGHTS_NOT_100, true, {JX_FIGURE_EXECUTION_WEIGHT, JX_FIGURE_WEIGHT}},
    {JXI_CLASS_WEIGHT_MISMATCH, true, {JX_FIGURE_WEIGHT}},
    {JXI_GRADE_MISMATCH, false, {JX_FIGURE_TOTAL, JX_FIGURE_GRADE}},
    {JXI_SHORTFALL_WITHOUT_REASON, false, {JX_FIGURE_TARGET, JX_FIGURE_ACTUAL, JX_FIGURE_REASON}},
    {JXI_BUDGET_ZERO, false, {JX_FIGURE_FUNDS_FULL_YEAR}},
};

static bool is_of_rows(int32_t figure) {
    return figure >= JX_FIGURE_TARGET && figure <= JX_FIGURE_REASON;
}

static bool is_unread(const jx_assessment *form, int32_t figure, int32_t item) {
    return jx_assessment_state(form, figure, item, NULL) == JX_STATE_UNREAD;
}

/* The scheme's points stand in for those that the form does not write. */
static bool points_stand_in(const jx_assessment *form) {
    return form->claims[JX_CLAIM_EXECUTION_WEIGHT].value == JX_NONE && form->execution.weight != JX_NONE;
}

/* Whether an error may not rest on a figure. One left blank is certain to be missing; what the form does not ask for,
 * or asks for in a way that was not understood, is not. Where the row of the total was read, its cells are there. */
static bool is_in_doubt(const jx_assessment *form, int32_t figure, int32_t item) {
    int32_t state = jx_assessment_state(form, figure, item, NULL);
    switch (figure) {
    case JX_FIGURE_EXECUTION_WEIGHT:
        return state == JX_STATE_UNREAD || points_stand_in(form);
    case JX_FIGURE_FUNDS_FULL_YEAR:
        return state == JX_STATE_UNREAD || (state == JX_STATE_NOT_ASKED && !form->fund_place);
    case JX_FIGURE_REASON:
        return state == JX_STATE_UNREAD || state == JX_STATE_NOT_ASKED;
    default:
        return state == JX_STATE_UNREAD;
    }
}

static bool any_in_doubt(const jx_assessment *form, int32_t figure, int32_t item, bool all) {
    if (!is_of_rows(figure)) return is_in_doubt(form, figure, 0);
    if (!all) return item >= 0 && is_in_doubt(form, figure, item);
    for (size_t i = 0; i < form->count; i++)
        if (!form->indicators[i]->part && is_unread(form, figure, (int32_t)i)) return true;
    return false;
}

/* A heading over filled cells that was not understood, and that speaks of points. */
static const char *unknown_points(const jx_assessment *form) {
    for (size_t i = 0; i < form->stranger_count; i++)
        if (form->strangers[i].cells > 0 && jxi_holds_any(form->strangers[i].text, "分|权重"))
            return form->strangers[i].text;
    return NULL;
}

static void add_name(jxi_buffer names[2], const char *zh, const char *en) {
    const char *const words[2] = {zh, en};
    for (int language = 0; language < 2; language++) {
        if (names[language].length) jxi_buffer_text(&names[language], language ? ", " : "、");
        jxi_buffer_text(&names[language], words[language]);
    }
}

bool jxi_audit_doubts(const jxi_audit *audit, const jxi_draft *draft, jxi_buffer names[2]) {
    for (size_t g = 0; g < sizeof grounds / sizeof *grounds; g++) {
        if (grounds[g].code != draft->code) continue;
        for (int i = 0; i < FIGURES && grounds[g].figures[i]; i++) {
            int32_t figure = grounds[g].figures[i];
            if (!any_in_doubt(audit->form, figure, draft->item, grounds[g].all)) continue;
            add_name(names, jxi_registry_name(&jxi_figures, figure, 0), jxi_registry_name(&jxi_figures, figure, 1));
        }
        const char *points = grounds[g].all ? unknown_points(audit->form) : NULL;
        if (points) add_name(names, points, points);
    }
    return names[0].length > 0 || names[0].failed;
}
