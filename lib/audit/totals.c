/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of what the whole form adds up to. */
#include <string.h>

#include "audit/audit.h"
#include "audit/facts.h"
#include "scheme/category.h"
#include "score/score.h"

static jxi_draft draft_of(const jxi_audit *audit, int32_t code, int32_t item) {
    const jx_assessment *form = audit->form;
    return jxi_draft_of(code, item, form->total_place ? form->total_place : form->place);
}

static bool is_read(const jx_assessment *form, int32_t figure) {
    return jx_assessment_state(form, figure, 0, NULL) == JX_STATE_READ;
}

static bool is_about(jx_decimal a, jx_decimal b, jx_decimal slack) {
    return jxi_distance(a, b) <= slack;
}

/* An indicator that counts but for which the form shows no points: the sum of the weights is then only a lower bound.
 */
static bool lacks_points(const jx_indicator *indicator) {
    return !indicator->part && indicator->weight.value == JX_NONE && indicator->claimed.value != JX_NONE;
}

typedef struct sums {
    jx_decimal weights;   /* of the indicators */
    jx_decimal execution; /* the form's own points for it, else the scheme's; 0: none */
    bool own, certain;
} sums;

static bool add_up(const jxi_audit *audit, sums *out) {
    const jx_assessment *form = audit->form;
    *out = (sums){.certain = jxi_is_whole(form)};
    for (size_t i = 0; i < form->count; i++) {
        if (jxi_decimal_add(out->weights, jxi_points_of(form->indicators[i]), &out->weights) != JX_OK) return false;
        if (lacks_points(form->indicators[i])) out->certain = false;
    }
    out->execution = jxi_own_execution_points(form, audit->rules);
    out->own = out->execution != JX_NONE;
    if (!out->own && form->claim_asked[JX_CLAIM_EXECUTION_WEIGHT]) out->certain = false; /* asked, and not readable */
    if (!out->own) out->execution = form->execution.weight == JX_NONE ? 0 : form->execution.weight;
    jx_decimal all;
    return jxi_decimal_add(out->weights, out->execution, &all) == JX_OK;
}

/* Whether an earlier indicator stands in the same class. */
static bool is_seen(const jx_assessment *form, size_t index) {
    const char *category = form->indicators[index]->category;
    size_t length = jxi_category_class_length(category);
    for (size_t i = 0; i < index; i++) {
        const char *other = form->indicators[i]->category;
        if (jxi_category_class_length(other) == length && strncmp(other, category, length) == 0) return true;
    }
    return false;
}

static void list_points(jxi_buffer list[2], const char *zh, const char *en, jx_decimal points) {
    const char *const names[2] = {zh, en};
    for (int language = 0; language < 2; language++) {
        if (list[language].length) jxi_buffer_text(&list[language], " + ");
        jxi_buffer_text(&list[language], names[language]);
        jxi_buffer_text(&list[language], " ");
        jxi_buffer_decimal(&list[language], points, 0);
    }
}

/* "预算执行 10 + 产出指标 80 + …" */
static void list_classes(const jxi_audit *audit, const sums *s, jxi_buffer list[2]) {
    const jx_assessment *form = audit->form;
    if (s->execution > 0) list_points(list, "预算执行", "execution", s->execution);
    for (size_t i = 0; i < form->count; i++) {
        if (is_seen(form, i)) continue;
        const char *category = form->indicators[i]->category;
        size_t length = jxi_category_class_length(category);
        jx_decimal points = 0;
        for (size_t j = i; j < form->count; j++) {
            const char *other = form->indicators[j]->category;
            if (jxi_category_class_length(other) == length && strncmp(other, category, length) == 0)
                points += jxi_points_of(form->indicators[j]);
        }
        if (points > 0)
            list_points(list, jxi_class_name(audit->form->scheme, category, 0),
                        jxi_class_name(audit->form->scheme, category, 1), points);
    }
}

void jxi_check_weights(jxi_audit *audit) {
    sums s;
    jx_decimal full = jxi_scheme_full(audit->rules), slack = jxi_weight_slack(audit->form), sum;
    if (full <= 0 || !jxi_has_weights(audit->form) || !add_up(audit, &s)) return;
    if (jxi_decimal_add(s.weights, s.execution, &sum) != JX_OK || is_about(sum, full, slack)) return;
    if (!s.own && is_about(s.weights, full, slack)) return;
    if (sum < full && !s.certain) return;
    jxi_buffer list[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    list_classes(audit, &s, list);
    jxi_draft draft = draft_of(audit, JXI_WEIGHTS_NOT_100, JX_ITEM_TOTAL);
    draft.variant = !audit->form->complete;
    draft.certain = s.weights > full + slack; /* whatever execution carries */
    draft.claimed = sum;
    draft.computed = full;
    jxi_draft_number(&draft, 0, sum, 0);
    if (list[0].failed || list[1].failed) {
        audit->status = JX_ERROR_NO_MEMORY;
    } else {
        jxi_draft_pair(&draft, 1, list[0].data, list[1].data);
        jxi_audit_add(audit, &draft);
    }
    jxi_buffer_free(&list[0]);
    jxi_buffer_free(&list[1]);
}

/* Whether a class of the form has a heading with points of its own. */
static bool has_heading(const jx_assessment *form, const char *category, size_t length) {
    for (size_t i = 0; i < form->class_points_count; i++) {
        const char *heading = form->class_points[i].category;
        if (strlen(heading) == length && strncmp(heading, category, length) == 0) return true;
    }
    return false;
}

/* Whether an indicator stands under a heading: in its class, or in one that the scheme counts there and that has no
 * heading of its own (满意度 under 效益 in some regions). */
static bool stands_under(const jxi_audit *audit, const char *category, const char *heading) {
    if (jxi_category_in_class(category, heading)) return true;
    if (has_heading(audit->form, category, jxi_category_class_length(category))) return false;
    const jx_scheme *scheme = audit->form->scheme;
    int32_t class = jxi_branch_of(scheme, heading)->class_index;
    return class >= 0 && jxi_branch_of(scheme, category)->class_index == class;
}

typedef struct class_sum {
    jx_decimal points;
    size_t first, count;
    bool open; /* more may belong to it than is there */
} class_sum;

static class_sum sum_under(const jxi_audit *audit, const char *heading) {
    const jx_assessment *form = audit->form;
    class_sum sum = {.first = form->count};
    for (size_t i = 0; i < form->count; i++) {
        const jx_indicator *indicator = form->indicators[i];
        if (!stands_under(audit, indicator->category, heading)) continue;
        if (sum.count++ == 0) sum.first = i;
        sum.points += jxi_points_of(indicator);
        sum.open = sum.open || lacks_points(indicator) || (i + 1 == form->count && !form->complete);
    }
    return sum;
}

static void add_class(jxi_audit *audit, const char *category, jx_decimal points, const class_sum *sum,
                      const char *basis) {
    const jx_assessment *form = audit->form;
    const char *place = sum->first < form->count ? form->indicators[sum->first]->place : NULL;
    jxi_draft draft = jxi_draft_of(JXI_CLASS_WEIGHT_MISMATCH, JX_ITEM_TOTAL, place ? place : form->place);
    draft.variant = basis != NULL;
    draft.severity = basis ? JX_SEVERITY_WARNING : 0;
    draft.basis = basis;
    draft.claimed = basis ? sum->points : points;
    draft.computed = basis ? points : sum->points;
    jxi_draft_pair(&draft, 0, jxi_class_name(audit->form->scheme, category, 0),
                   jxi_class_name(audit->form->scheme, category, 1));
    jxi_draft_number(&draft, 1, points, 0);
    jxi_draft_number(&draft, 2, sum->points, 0);
    jxi_audit_add(audit, &draft);
}

static void check_headings(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    jx_decimal slack = jxi_weight_slack(form);
    for (size_t i = 0; i < form->class_points_count; i++) {
        const jxi_class_points *heading = &form->class_points[i];
        class_sum sum = sum_under(audit, heading->category);
        if (heading->points == JX_NONE || is_about(sum.points, heading->points, slack)) continue;
        if (sum.points < heading->points && (sum.open || sum.count == 0)) continue;
        add_class(audit, heading->category, heading->points, &sum, NULL);
    }
}

/* Whether the form that was read is of a whole department: it has no place for a project's name. */
static bool is_of_department(const jx_assessment *form) {
    if (!form->place || jx_assessment_state(form, JX_FIGURE_NAME, 0, NULL) != JX_STATE_NOT_ASKED) return false;
    return is_read(form, JX_FIGURE_UNIT) || is_read(form, JX_FIGURE_DEPARTMENT);
}

/* Against the scheme only forms that are whole, add up and give their classes no points of their own. */
static void check_against_scheme(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    if (form->class_points_count || is_of_department(form)) return;
    jxi_tally tallies[JXI_CLASSES];
    jx_decimal weights[JXI_CLASSES];
    if (jxi_tally_classes(form, tallies) != JX_OK) return;
    jxi_class_weights(form->scheme, tallies, weights);
    for (size_t i = 0; i < audit->rules->classes.count; i++)
        if (weights[i] > 0 && tallies[i].scored + tallies[i].unscored == 0) return;
    for (size_t i = 0; i < audit->rules->classes.count; i++) {
        const jxi_class *class = jxi_class_at(audit->rules, (int32_t)i);
        class_sum sum = sum_under(audit, class->code);
        if (weights[i] > 0 && !is_about(sum.points, weights[i], jxi_weight_slack(form)))
            add_class(audit, class->code, weights[i], &sum, class->basis ? class->basis : audit->rules->basis);
    }
}

void jxi_check_class_weights(jxi_audit *audit) {
    sums s;
    if (!jxi_has_weights(audit->form) || !add_up(audit, &s)) return;
    check_headings(audit);
    if (s.certain && s.weights + s.execution == jxi_scheme_full(audit->rules)) check_against_scheme(audit);
}

/* The sum of the scores that are written; `*all` says whether every scored line has one. */
static bool sum_scores(const jxi_audit *audit, jx_decimal *out, bool *all) {
    const jx_assessment *form = audit->form;
    jx_decimal execution = form->claims[JX_CLAIM_EXECUTION_SCORE].value;
    bool execution_counts = form->claims[JX_CLAIM_EXECUTION_WEIGHT].value != JX_NONE ||
                            form->claim_asked[JX_CLAIM_EXECUTION_SCORE] || form->execution.weight != JX_NONE;
    bool any = false;
    *out = execution == JX_NONE ? 0 : execution;
    *all = jxi_is_whole(form) && (execution != JX_NONE || !execution_counts);
    for (size_t i = 0; i < form->count; i++) {
        const jx_indicator *indicator = form->indicators[i];
        if (indicator->part) continue;
        if (indicator->claimed.value == JX_NONE && jxi_points_of(indicator) > 0) *all = false;
        any = any || indicator->claimed.value != JX_NONE;
        if (jxi_decimal_add(*out, indicator->claimed.value, out) != JX_OK) return false;
    }
    return any;
}

static void add_coarse_total(jxi_audit *audit, jx_decimal claim, jx_decimal sum) {
    jxi_draft draft = draft_of(audit, JXI_SCORE_ROUNDED_COARSELY, JX_ITEM_TOTAL);
    draft.variant = 1;
    draft.claimed = claim;
    draft.computed = sum;
    jxi_draft_pair(&draft, 0, "总分", "total score");
    jxi_draft_number(&draft, 1, claim, 0);
    jxi_draft_number(&draft, 2, sum, 0);
    jxi_audit_add(audit, &draft);
}

void jxi_check_total_score(jxi_audit *audit) {
    jxi_figure claim = audit->form->claims[JX_CLAIM_TOTAL_SCORE];
    jx_decimal sum;
    bool all;
    if (claim.value == JX_NONE || jxi_total_stands_in_funds(audit->form, audit->rules)) return;
    if (!sum_scores(audit, &sum, &all)) return;
    if (!all && sum <= claim.value) return;
    jxi_result exact = {.score = sum, .exact = sum};
    int verdict = jxi_claim_verdict(claim, &exact);
    if (verdict == JXI_AGREES) return;
    if (verdict == JXI_COARSE) {
        add_coarse_total(audit, claim.value, sum);
        return;
    }
    jxi_draft draft = draft_of(audit, JXI_TOTAL_SCORE_MISMATCH, JX_ITEM_TOTAL);
    draft.variant = !all;
    draft.certain = !all && is_read(audit->form, JX_FIGURE_TOTAL); /* more scores only add to it */
    draft.claimed = claim.value;
    draft.computed = sum;
    jxi_draft_number(&draft, 0, claim.value, 0);
    jxi_draft_number(&draft, 1, sum, 0);
    jxi_audit_add(audit, &draft);
}

void jxi_check_grade(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    jx_decimal total = form->claims[JX_CLAIM_TOTAL_SCORE].value;
    const jxi_band *band = jxi_band_at(audit->rules, jxi_band_of(audit->rules, total));
    if (form->claimed_grade == JX_GRADE_NONE || !band || band->grade == form->claimed_grade) return;
    jxi_draft draft = draft_of(audit, JXI_GRADE_MISMATCH, JX_ITEM_GRADE);
    draft.claimed = total;
    draft.basis = band->basis;
    jxi_draft_pair(&draft, 0, jx_grade_name(form->claimed_grade, "zh"), jx_grade_name(form->claimed_grade, "en"));
    jxi_draft_number(&draft, 1, total, 0);
    jxi_draft_pair(&draft, 2, jx_grade_name(band->grade, "zh"), jx_grade_name(band->grade, "en"));
    jxi_audit_add(audit, &draft);
}
