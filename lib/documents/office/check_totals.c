/* SPDX-License-Identifier: Apache-2.0 */
/* Below the indicators: the form's own sums, the classes on the scheme's scale, the total and its grade, as formulas.
 */
#include <stdio.h>
#include <string.h>

#include "documents/office/formula.h"
#include "documents/office/office.h"

enum { CLASSES = 16 }; /* as many as a scheme may have */

/* A class of the scheme on this form. */
typedef struct jxi_class_sum {
    int32_t scored;
    jx_decimal weights, scores; /* of what is scored */
    jx_decimal weight;          /* on the scheme's scale, transfers done */
} jxi_class_sum;

typedef struct jxi_sums {
    const jxi_form_view *view;
    jxi_ledger *ledger;
    const jxi_check_rows *rows;
    jxi_class_sum classes[CLASSES];
    int32_t class_count;
    int32_t own_total; /* the row of the form's own total */
    jxi_buffer formula; /* being built */
} jxi_sums;

static void add_text(jxi_sums *sums, int32_t look, const char *text, int32_t columns) {
    jxi_ledger_text(sums->ledger, look, text);
    jxi_ledger_span(sums->ledger, 1, columns);
}

static const char *word(const jxi_sums *sums, jxi_report_word which) {
    return jxi_report_say(sums->view->report->english, which);
}

/* Builds the formula from a template: {0} weights, {1} scores and {2} classes of the indicators, {3} and {4} what is
 * given. */
static const char *formula_of(jxi_sums *sums, const char *template, const char *first, const char *second) {
    static const int32_t columns[] = {JXI_CHECK_WEIGHT, JXI_CHECK_SCORE, JXI_CHECK_COUNTS_IN};
    char ranges[3][40];
    for (int i = 0; i < 3; i++) {
        jxi_reference from = jxi_refer(sums->rows->first, columns[i]), to = jxi_refer(sums->rows->last, columns[i]);
        (void)snprintf(ranges[i], sizeof ranges[i], "%s:%s", from.text, to.text);
    }
    const char *arguments[] = {ranges[0], ranges[1], ranges[2], first, second};
    jxi_buffer_clear(&sums->formula);
    jxi_buffer_fill(&sums->formula, template, arguments, sizeof arguments / sizeof *arguments);
    return sums->formula.data;
}

/* A sum over the indicators and execution. */
static void add_sum(jxi_sums *sums, int32_t column, jx_decimal value, int32_t decimals) {
    jxi_reference execution = jxi_refer(sums->rows->execution, column);
    bool any = sums->rows->last >= sums->rows->first;
    const char *range = column == JXI_CHECK_WEIGHT ? "SUM({0})+N({3})" : "SUM({1})+N({3})";
    const char *formula = formula_of(sums, any ? range : "N({3})", execution.text, NULL);
    jxi_ledger_formula(sums->ledger, JXI_LOOK_TOTAL, value, decimals, value == JX_NONE ? NULL : formula);
}

/* The form's own total beside the one it claims. */
static void add_own_total(jxi_sums *sums) {
    const jx_assessment *assessment = sums->view->assessment;
    jx_decimal claim = jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE);
    jx_decimal total = jx_assessment_total(assessment, JX_TOTAL_RECOMPUTED);
    jxi_reference cells[] = {jxi_refer(sums->ledger->row, JXI_CHECK_CLAIM),
                             jxi_refer(sums->ledger->row, JXI_CHECK_SCORE)};
    sums->own_total = sums->ledger->row;
    add_text(sums, JXI_LOOK_HEAD, jxi_report_say(sums->view->report->english, JXI_WORD_SUM), JXI_CHECK_WEIGHT);
    add_sum(sums, JXI_CHECK_WEIGHT, jx_assessment_total(assessment, JX_TOTAL_WEIGHT), JXI_DECIMALS_AS_WRITTEN);
    jxi_form_mark(sums->view, sums->ledger, JX_ITEM_TOTAL, JXI_CELL_WEIGHT);
    jxi_ledger_number(sums->ledger, JXI_LOOK_INPUT, claim, JXI_DECIMALS_AS_WRITTEN);
    jxi_form_mark(sums->view, sums->ledger, JX_ITEM_TOTAL, JXI_CELL_SCORE);
    add_sum(sums, JXI_CHECK_SCORE, total, sums->view->decimals);
    if (claim != JX_NONE && total != JX_NONE)
        jxi_ledger_formula(sums->ledger, JXI_LOOK_FIGURE, claim - total, JXI_DECIMALS_AS_WRITTEN,
                           formula_of(sums, "ROUND({3}-{4},6)", cells[0].text, cells[1].text));
    jxi_ledger_next_row(sums->ledger);
}

static void tally(jxi_sums *sums) {
    const jx_assessment *assessment = sums->view->assessment;
    for (int32_t i = 0; i < jx_assessment_count(assessment); i++) {
        int32_t index = jx_assessment_class(assessment, i);
        jx_decimal counted = jx_assessment_working(assessment, i, JX_WORKING_COUNTED);
        jx_decimal weight = jx_assessment_working(assessment, i, JX_WORKING_WEIGHT);
        if (index < 0 || index >= sums->class_count || counted == JX_NONE) continue;
        sums->classes[index].scored++;
        if (weight == JX_NONE) continue;
        sums->classes[index].weights += weight;
        sums->classes[index].scores += counted;
    }
}

static int32_t class_named(const jxi_sums *sums, const char *code) {
    char path[48];
    int32_t index = 0;
    for (; index < sums->class_count; index++) {
        (void)snprintf(path, sizeof path, "classes[%d].code", (int)index);
        if (jxi_text_equal(jx_scheme_text(sums->view->scheme, path), code)) break;
    }
    return index;
}

/* The weights of the classes, and what those that have nothing scored hand on to others. */
static void weigh(jxi_sums *sums) {
    const jx_scheme *scheme = sums->view->scheme;
    char path[48];
    for (int32_t i = 0; i < sums->class_count; i++) {
        (void)snprintf(path, sizeof path, "classes[%d].weight", (int)i);
        sums->classes[i].weight = jx_scheme_number(scheme, path);
    }
    for (int32_t i = 0; i < jx_scheme_length(scheme, "transfers"); i++) {
        (void)snprintf(path, sizeof path, "transfers[%d].absent", (int)i);
        int32_t absent = class_named(sums, jx_scheme_text(scheme, path));
        (void)snprintf(path, sizeof path, "transfers[%d].to", (int)i);
        int32_t to = class_named(sums, jx_scheme_text(scheme, path));
        (void)snprintf(path, sizeof path, "transfers[%d].points", (int)i);
        if (absent == sums->class_count || to == sums->class_count || sums->classes[absent].scored) continue;
        sums->classes[absent].weight -= jx_scheme_number(scheme, path);
        sums->classes[to].weight += jx_scheme_number(scheme, path);
    }
}

static void add_class_heads(jxi_sums *sums) {
    const char *heads[] = {word(sums, JXI_WORD_WEIGHTS), word(sums, JXI_WORD_SCORES), word(sums, JXI_WORD_NORMALISED),
                           word(sums, JXI_WORD_SCHEME_WEIGHT)};
    jxi_ledger_next_row(sums->ledger);
    add_text(sums, JXI_LOOK_HEAD, word(sums, JXI_WORD_NORMALISED), JXI_CHECK_WEIGHT);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) jxi_ledger_text(sums->ledger, JXI_LOOK_HEAD, heads[i]);
    jxi_ledger_next_row(sums->ledger);
}

/* Weights, scores, the scheme's weight, and the score on its scale by `template`: {0} weights, {1} scores, {2} scheme's
 * weight of this row. */
static void add_scaled(jxi_sums *sums, const jxi_class_sum *class, const char *const *formulas, jx_decimal score,
                       const char *template) {
    jxi_reference cells[] = {jxi_refer(sums->ledger->row, JXI_CHECK_WEIGHT),
                             jxi_refer(sums->ledger->row, JXI_CHECK_CLAIM),
                             jxi_refer(sums->ledger->row, JXI_CHECK_DIFFERENCE)};
    const char *texts[] = {cells[0].text, cells[1].text, cells[2].text};
    jxi_buffer inner = {.allocator = sums->ledger->allocator}, formula = inner;
    if (template) jxi_buffer_fill(&inner, template, texts, 3);
    if (inner.data && strchr(inner.data, '/'))
        jxi_formula_rounded(&formula, sums->view->scheme, inner.data);
    else
        jxi_buffer_text(&formula, inner.data ? inner.data : "");
    jxi_ledger_formula(sums->ledger, JXI_LOOK_FIGURE, class->weights, JXI_DECIMALS_AS_WRITTEN, formulas[0]);
    jxi_ledger_formula(sums->ledger, JXI_LOOK_FIGURE, class->scores, sums->view->decimals, formulas[1]);
    jxi_ledger_formula(sums->ledger, JXI_LOOK_TOTAL, score, sums->view->decimals, formula.data);
    jxi_ledger_number(sums->ledger, JXI_LOOK_INPUT, class->weight, JXI_DECIMALS_AS_WRITTEN);
    jxi_ledger_next_row(sums->ledger);
    if (inner.failed || formula.failed) sums->ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&inner);
    jxi_buffer_free(&formula);
}

/* How a class comes by its score on the scheme's scale; NULL when it is not by adding up. */
static const char *scaling_of(const jxi_sums *sums, int32_t index) {
    char path[48];
    (void)snprintf(path, sizeof path, "classes[%d].aggregation", (int)index);
    const char *how = jx_scheme_text(sums->view->scheme, path);
    const jxi_class_sum *class = &sums->classes[index];
    if (!how || (strcmp(how, "sum") != 0 && strcmp(how, "mean") != 0)) return NULL;
    if (class->weights == 0) return NULL;
    return class->weight > 0 ? "{2}*{1}/{0}" : "{1}";
}

static void add_class(jxi_sums *sums, int32_t index) {
    char path[48];
    jxi_class_path(path, sizeof path, index, sums->view->report->english);
    jx_decimal score = jx_assessment_class_score(sums->view->assessment, index);
    jxi_reference name = jxi_refer(sums->ledger->row, 0);
    const jxi_class_sum *class = &sums->classes[index];
    jxi_buffer weights = {.allocator = sums->ledger->allocator};
    add_text(sums, JXI_LOOK_HEAD, jx_scheme_text(sums->view->scheme, path), JXI_CHECK_WEIGHT);
    if (score == JX_NONE) {
        static const char *const none[] = {NULL, NULL};
        jxi_class_sum empty = {0, JX_NONE, JX_NONE, class->weight};
        add_scaled(sums, &empty, none, JX_NONE, NULL);
        return;
    }
    jxi_buffer_text(&weights, formula_of(sums, "SUMPRODUCT(({2}={3})*ISNUMBER({1})*{0})", name.text, NULL));
    const char *formulas[] = {weights.data,
                              formula_of(sums, "SUMPRODUCT(({2}={3})*ISNUMBER({0})*{1})", name.text, NULL)};
    add_scaled(sums, class, formulas, score, scaling_of(sums, index));
    if (weights.failed) sums->ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&weights);
}

/* The execution score on the scheme's scale, which the handles do not tell: it is what is left of the total. */
static jx_decimal scaled_execution(const jxi_sums *sums, jx_decimal weight) {
    const jx_assessment *assessment = sums->view->assessment;
    jx_decimal own = jx_assessment_execution_weight(assessment), score = JX_NONE;
    jx_decimal counted = jx_assessment_working(assessment, JX_ITEM_EXECUTION, JX_WORKING_COUNTED);
    if (counted == JX_NONE || own == JX_NONE || weight <= 0) return counted;
    if (jx_decimal_ratio(weight, counted, own, sums->view->decimals, &score) != JX_OK) return JX_NONE;
    return score;
}

static jx_decimal add_execution(jxi_sums *sums) {
    jx_decimal weight = jx_scheme_number(sums->view->scheme, "execution.weight");
    jx_decimal score = scaled_execution(sums, weight);
    jxi_reference cells[] = {jxi_refer(sums->rows->execution, JXI_CHECK_WEIGHT),
                             jxi_refer(sums->rows->execution, JXI_CHECK_SCORE)};
    const char *formulas[] = {cells[0].text, cells[1].text};
    const char *none[] = {NULL, NULL};
    jxi_class_sum line = {1, jx_assessment_execution_weight(sums->view->assessment),
                          jx_assessment_working(sums->view->assessment, JX_ITEM_EXECUTION, JX_WORKING_COUNTED), weight};
    add_text(sums, JXI_LOOK_HEAD, jxi_report_say(sums->view->report->english, JXI_WORD_EXECUTION), JXI_CHECK_WEIGHT);
    add_scaled(sums, &line, score == JX_NONE ? none : formulas, score, score == JX_NONE ? NULL : "{2}*{1}/{0}");
    return score;
}

/* The total: the classes added up, and scaled up where a class does not apply. */
static void add_normalised(jxi_sums *sums, int32_t first, jx_decimal execution) {
    const jx_assessment *assessment = sums->view->assessment;
    jx_decimal total = jx_assessment_total(assessment, JX_TOTAL_NORMALISED), full = 0, sum = 0, present = 0, scaled = 0;
    jx_decimal weight = jx_scheme_number(sums->view->scheme, "execution.weight");
    full = weight;
    sum = execution == JX_NONE ? 0 : execution;
    present = execution == JX_NONE ? 0 : weight;
    for (int32_t i = 0; i < sums->class_count; i++) {
        jx_decimal score = jx_assessment_class_score(assessment, i);
        full += sums->classes[i].weight;
        if (score == JX_NONE) continue;
        sum += score;
        present += sums->classes[i].weight;
    }
    jxi_reference scores[] = {jxi_refer(first, JXI_CHECK_SCORE), jxi_refer(sums->ledger->row - 1, JXI_CHECK_SCORE)};
    jxi_reference weights[] = {jxi_refer(first, JXI_CHECK_DIFFERENCE),
                               jxi_refer(sums->ledger->row - 1, JXI_CHECK_DIFFERENCE)};
    jxi_shown_figure digits = jxi_show_figure(full, 0);
    const char *texts[] = {scores[0].text, scores[1].text, weights[0].text, weights[1].text, digits.text};
    jxi_buffer inner = {.allocator = sums->ledger->allocator}, formula = inner;
    if (sum == total) {
        jxi_buffer_fill(&formula, "SUM({0}:{1})", texts, 2);
    } else if (jx_decimal_ratio(full, sum, present, sums->view->decimals, &scaled) == JX_OK && scaled == total) {
        jxi_buffer_fill(&inner, "{4}*SUM({0}:{1})/SUMPRODUCT(ISNUMBER({0}:{1})*{2}:{3})", texts, 5);
        jxi_formula_rounded(&formula, sums->view->scheme, inner.data ? inner.data : "0");
    }
    add_text(sums, JXI_LOOK_HEAD, jxi_report_say(sums->view->report->english, JXI_WORD_NORMALISED),
             JXI_CHECK_CLAIM + 1);
    jxi_ledger_formula(sums->ledger, JXI_LOOK_TOTAL, total, sums->view->decimals,
                       total == JX_NONE ? NULL : formula.data);
    jxi_ledger_next_row(sums->ledger);
    if (inner.failed || formula.failed) sums->ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&inner);
    jxi_buffer_free(&formula);
}

/* Claimed and computed grade; an override of the scheme is no formula. */
static void add_grade(jxi_sums *sums) {
    const jxi_form_view *view = sums->view;
    const char *language = view->report->language, *grade = jx_assessment_grade_text(view->assessment, language);
    int32_t claim = jx_assessment_claimed_grade(view->assessment);
    jx_decimal total = jx_assessment_total(view->assessment, JX_TOTAL_SCORE);
    bool scaled = jx_assessment_score_basis(view->assessment) == JX_BASIS_SCALED;
    const char *band = jx_scheme_band_name_decimal(view->scheme, total, language);
    jxi_reference cell = jxi_refer(scaled ? sums->ledger->row - 1 : sums->own_total, JXI_CHECK_SCORE);
    add_text(sums, JXI_LOOK_HEAD, jxi_report_say(view->report->english, JXI_WORD_GRADE), JXI_CHECK_CLAIM);
    jxi_ledger_text(sums->ledger, JXI_LOOK_MIDDLE, claim ? jx_grade_name(claim, language) : NULL);
    jxi_form_mark(view, sums->ledger, JX_ITEM_GRADE, JXI_CELL_GRADE);
    jxi_buffer_clear(&sums->formula);
    if (total != JX_NONE && band && jxi_text_equal(band, grade))
        jxi_formula_grade(&sums->formula, view->scheme, cell.text, language);
    jxi_ledger_text_formula(sums->ledger, JXI_LOOK_TOTAL, total == JX_NONE ? NULL : grade, sums->formula.data);
    jxi_ledger_next_row(sums->ledger);
}

void jxi_check_ledger_totals(const jxi_form_view *view, jxi_ledger *ledger, const jxi_check_rows *rows) {
    jxi_sums sums = {.view = view, .ledger = ledger, .rows = rows, .formula = {.allocator = ledger->allocator}};
    sums.class_count = jx_scheme_length(view->scheme, "classes");
    if (sums.class_count > CLASSES) sums.class_count = CLASSES;
    tally(&sums);
    weigh(&sums);
    add_own_total(&sums);
    add_class_heads(&sums);
    int32_t first = ledger->row;
    jx_decimal execution = add_execution(&sums);
    for (int32_t i = 0; i < sums.class_count; i++) add_class(&sums, i);
    add_normalised(&sums, first, execution);
    add_grade(&sums);
    if (sums.formula.failed) ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&sums.formula);
}
