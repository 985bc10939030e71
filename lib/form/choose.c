/* SPDX-License-Identifier: Apache-2.0 */
/* Which scheme a form was made for, judged by what the schemes themselves say they are recognised by. */
#include <string.h>

#include "form/form.h"
#include "scheme/category.h"
#include "scheme/scheme.h"

/* How much each kind of evidence counts, and how much is needed: the points of execution or a cost class alone are
 * enough, words only when two kinds of them agree. */
enum { BY_WORDS = 1, BY_POINTS = 2, BY_COST_CLASS = 2, ENOUGH = 2, WORD_SIZE = 64 };

typedef struct evidence {
    int32_t strength;
    bool points, cost;
    char words[JXI_WORDS][WORD_SIZE]; /* those found, "" for none */
} evidence;

/* The first of the words, divided by "|", that stands in the text; it is copied to `found`. */
static bool find_word(const char *words, const jxi_buffer *text, char *found) {
    found[0] = '\0';
    while (words && *words && text->data) {
        size_t length = strcspn(words, "|");
        if (length > 0 && length < WORD_SIZE) {
            memcpy(found, words, length);
            found[length] = '\0';
            if (strstr(text->data, found)) return true;
        }
        words += length + (words[length] == '|');
    }
    found[0] = '\0';
    return false;
}

static bool has_cost_class(const jx_assessment *assessment) {
    for (size_t i = 0; i < assessment->count; i++)
        if (strncmp(assessment->indicators[i]->category, "cost", strlen("cost")) == 0) return true;
    return false;
}

/* Whether the form gives a class points that the scheme does not. */
static bool class_contradicts(const jx_assessment *assessment, const jxi_rules *rules) {
    for (size_t i = 0; i < assessment->class_points_count; i++) {
        const jxi_class_points *stated = &assessment->class_points[i];
        const jxi_class *class = jxi_class_find(rules, stated->category);
        if (class && class->weight > 0 && class->weight != stated->points) return true;
    }
    return false;
}

/* Whether the form scores execution in proportion where the scheme has steps. */
static bool execution_contradicts(const jx_assessment *assessment, const jxi_rules *rules) {
    jxi_figure weight = assessment->claims[JX_CLAIM_EXECUTION_WEIGHT],
               score = assessment->claims[JX_CLAIM_EXECUTION_SCORE];
    if (weight.value == JX_NONE) return false;
    if (weight.value != rules->execution.weight) return true;
    jx_decimal budget = jx_project_funds(assessment->project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR), exact;
    jx_decimal executed = jx_project_funds(assessment->project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED);
    if (rules->execution.method != JX_METHOD_INTERVAL_TABLE || score.value == JX_NONE || budget == JX_NONE ||
        budget <= 0 || executed == JX_NONE || executed == budget)
        return false;
    return jx_decimal_ratio(weight.value, executed, budget, 6, &exact) == JX_OK && jxi_figure_agrees(score, exact);
}

/* Weighs what speaks for a scheme; strength 0 when the form's own figures speak against it. */
static evidence weigh(const jxi_form *form, const jxi_rules *rules, const jxi_rules *standard) {
    const char *const words[JXI_WORDS] = {rules->recognise.headers, rules->recognise.columns, rules->recognise.words};
    evidence found = {.strength = 0};
    if (execution_contradicts(form->assessment, rules) || class_contradicts(form->assessment, rules)) return found;
    bool any = rules->recognise.cost_class;
    for (int kind = 0; kind < JXI_WORDS; kind++) {
        any |= words[kind] != NULL;
        if (find_word(words[kind], &form->words[kind], found.words[kind])) found.strength += BY_WORDS;
    }
    found.cost = rules->recognise.cost_class && has_cost_class(form->assessment);
    if (found.cost) found.strength += BY_COST_CLASS;
    bool stated = form->assessment->claims[JX_CLAIM_EXECUTION_WEIGHT].value != JX_NONE;
    found.points = stated && rules->execution.weight != standard->execution.weight;
    if (found.points && found.strength > 0) found.strength += BY_POINTS;
    if (!any) found.strength = 0;
    return found;
}

/* Adds "预算执行 20" and the like to both sentences. */
static void add_part(jxi_buffer reason[2], const char *chinese, const char *english, jx_decimal points) {
    const char *const texts[2] = {chinese, english};
    for (int language = 0; language < 2; language++) {
        if (reason[language].length) jxi_buffer_text(&reason[language], language ? ", " : "，");
        jxi_buffer_text(&reason[language], texts[language]);
        if (points == JX_NONE) continue;
        jxi_buffer_text(&reason[language], " ");
        jxi_buffer_decimal(&reason[language], points, 0);
    }
}

static void add_class_points(const jx_assessment *assessment, jxi_buffer reason[2]) {
    for (size_t i = 0; i < assessment->class_points_count; i++) {
        const jxi_class_points *stated = &assessment->class_points[i];
        const jxi_category *category = jxi_category_find(stated->category);
        if (category) add_part(reason, category->zh, category->en, stated->points);
    }
}

/* Says why the scheme was taken. */
static void explain(jxi_form *form, const evidence *found) {
    jxi_buffer reason[2] = {{.allocator = form->allocator}, {.allocator = form->allocator}};
    jx_assessment *assessment = form->assessment;
    jx_decimal points = assessment->claims[JX_CLAIM_EXECUTION_WEIGHT].value;
    if (points != JX_NONE && (found->points || found->strength == 0)) add_part(reason, "预算执行", "execution", points);
    if (found->cost) add_part(reason, "一级指标有成本指标", "cost is a class of the first level", JX_NONE);
    for (int kind = 0; kind < JXI_WORDS; kind++)
        if (found->words[kind][0]) add_part(reason, found->words[kind], found->words[kind], JX_NONE);
    if (found->strength == 0) add_class_points(assessment, reason);
    if (reason[0].length == 0)
        add_part(reason, "表中没有其他办法的特征", "nothing in the form points to another scheme", JX_NONE);
    if (reason[0].failed || reason[1].failed)
        jxi_form_check(form, JX_ERROR_NO_MEMORY);
    else
        jxi_form_check(form, jx_assessment_set_scheme_reason(assessment, reason[0].data, reason[1].data));
    jxi_buffer_free(&reason[0]);
    jxi_buffer_free(&reason[1]);
}

void jxi_choose_scheme(jxi_form *form) {
    const jxi_rules *standard = jxi_scheme_rules(form->assessment->scheme), *chosen = NULL;
    evidence best = {.strength = 0};
    for (size_t i = 0; i < jxi_builtin_scheme_count; i++) {
        const jxi_rules *rules = jxi_builtin_schemes[i];
        if (rules == standard) continue;
        evidence found = weigh(form, rules, standard);
        if (found.strength < ENOUGH || found.strength <= best.strength) continue;
        best = found;
        chosen = rules;
    }
    if (chosen) {
        jx_scheme *scheme = NULL;
        jx_status status = jx_scheme_builtin(chosen->id, &scheme);
        jxi_form_check(form, status);
        if (status == JX_OK) jxi_assessment_set_scheme(form->assessment, scheme);
        jx_scheme_unref(scheme);
    }
    explain(form, &best);
}
