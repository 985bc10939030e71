/* SPDX-License-Identifier: Apache-2.0 */
/* The form filled in again with the computed figures. What differs from the claim is coloured and told below the form,
 * and what only the unit can put right is listed for it. */
#include "documents/office/office.h"

#include <string.h>

enum { COLUMNS = 9 };
static const int32_t widths[COLUMNS] = {9, 12, 13, 26, 14, 14, 8, 9, 24};

/* A form being filled in; `changes` collects what was changed, line by line. */
typedef struct jxi_refill {
    const jxi_form_view *view;
    jxi_ledger *ledger;
    jxi_buffer changes;
} jxi_refill;

/* The form is the official one, whatever the language: in English are only the remarks below it. */
static const char *word(jxi_report_word which) {
    return jxi_report_say(false, which);
}

static const char *remark(const jxi_refill *refill, jxi_report_word which) {
    return jxi_report_say(refill->view->report->english, which);
}

static void add(jxi_refill *refill, int32_t look, const char *text, int32_t rows, int32_t columns) {
    jxi_ledger_text(refill->ledger, look, text);
    jxi_ledger_span(refill->ledger, rows, columns);
}

static void head(jxi_refill *refill, const char *text, int32_t columns) {
    add(refill, JXI_LOOK_HEAD, text, 1, columns);
}

/* Marks the last entry as changed. */
static void note_change(jxi_refill *refill, const char *what, const char *claimed, const char *computed) {
    bool blank = !claimed || !claimed[0];
    const char *filled[] = {what, claimed, computed}, *empty[] = {what, computed};
    jxi_buffer line = {.allocator = refill->ledger->allocator};
    if (blank)
        jxi_buffer_fill(&line, remark(refill, JXI_WORD_CORRECTION_BLANK), empty, 2);
    else
        jxi_buffer_fill(&line, remark(refill, JXI_WORD_CORRECTION), filled, 3);
    jxi_ledger_mark(refill->ledger, JXI_MARK_CORRECTED, line.data);
    jxi_buffer_text(&refill->changes, line.data ? line.data : "");
    jxi_buffer_text(&refill->changes, "\n");
    refill->changes.failed = refill->changes.failed || line.failed;
    jxi_buffer_free(&line);
}

/* A figure: as it is claimed where that is right, else the computed one. */
static void add_figure(jxi_refill *refill, const char *what, jx_decimal claim, int32_t claim_decimals,
                       jx_decimal computed, int32_t decimals) {
    bool same = claim == computed;
    jxi_ledger_number(refill->ledger, JXI_LOOK_FIGURE, computed,
                      same && claim_decimals >= 0 ? claim_decimals : decimals);
    if (!same && computed != JX_NONE)
        note_change(refill, what, claim == JX_NONE ? NULL : jxi_show_figure(claim, claim_decimals).text,
                    jxi_show_figure(computed, decimals).text);
}

static void add_titles(jxi_refill *refill) {
    const jxi_form_view *view = refill->view;
    const char *year = jx_project_text(view->project, JX_PROJECT_YEAR);
    const char *title[] = {word(JXI_WORD_FORM_TITLE), word(JXI_WORD_CORRECTED)};
    jxi_buffer line = {.allocator = refill->ledger->allocator};
    jxi_buffer_fill(&line, "{0}（{1}）", title, 2);
    add(refill, JXI_LOOK_TITLE, line.data, 1, COLUMNS);
    jxi_ledger_next_row(refill->ledger);
    if (!jxi_text_is_blank(year)) {
        jxi_buffer_clear(&line);
        jxi_buffer_fill(&line, word(JXI_WORD_YEAR_OF), &year, 1);
        add(refill, JXI_LOOK_NOTE, line.data, 1, COLUMNS);
        jxi_ledger_next_row(refill->ledger);
    }
    refill->changes.failed = refill->changes.failed || line.failed;
    jxi_buffer_free(&line);
}

static void add_project(jxi_refill *refill) {
    const jx_project *project = refill->view->project;
    head(refill, word(JXI_WORD_PROJECT_NAME), 2);
    add(refill, JXI_LOOK_PLAIN, jx_project_text(project, JX_PROJECT_NAME), 1, COLUMNS - 2);
    jxi_ledger_next_row(refill->ledger);
    head(refill, word(JXI_WORD_DEPARTMENT), 2);
    add(refill, JXI_LOOK_PLAIN, jx_project_text(project, JX_PROJECT_DEPARTMENT), 1, 2);
    head(refill, word(JXI_WORD_IMPLEMENTER), 2);
    add(refill, JXI_LOOK_PLAIN, jx_project_text(project, JX_PROJECT_UNIT), 1, COLUMNS - 6);
    jxi_ledger_next_row(refill->ledger);
}

static void add_amounts(jxi_refill *refill, int32_t source) {
    static const jxi_report_word stages[] = {JXI_WORD_INITIAL_COLUMN, JXI_WORD_FULL_YEAR_COLUMN,
                                             JXI_WORD_EXECUTED_COLUMN};
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++) {
        const char *written = jx_project_amount_text(refill->view->project, source, stage);
        jx_decimal value = jx_project_funds(refill->view->project, source, stage);
        jxi_ledger_number(refill->ledger, JXI_LOOK_FIGURE, value, JXI_DECIMALS_AS_WRITTEN);
        if (value != JX_NONE && !jxi_is_plain_number(written))
            note_change(refill, word(stages[stage]), written, jxi_show_figure(value, 0).text);
    }
}

/* The rate to two digits, as forms have it. */
static void add_rate(jxi_refill *refill) {
    const jx_assessment *assessment = refill->view->assessment;
    int32_t decimals = jx_assessment_claim_decimals(assessment, JX_CLAIM_EXECUTION_RATE);
    jx_decimal claim = jx_assessment_claim(assessment, JX_CLAIM_EXECUTION_RATE);
    jx_decimal rate = jx_assessment_execution_rate(assessment), shown = rate;
    bool wrong = jxi_mark_at(&refill->view->marks, JX_ITEM_EXECUTION, JXI_CELL_RATE) != NULL || claim == JX_NONE;
    const char *computed[] = {NULL, "%"};
    jxi_buffer text = {.allocator = refill->ledger->allocator};
    if (rate != JX_NONE) (void)jx_decimal_round(rate, 2, &shown);
    jx_decimal at_claim = shown;
    if (claim != JX_NONE && rate != JX_NONE) (void)jx_decimal_round(rate, decimals < 0 ? 0 : decimals, &at_claim);
    wrong = wrong && (claim == JX_NONE || at_claim != claim);
    jxi_shown_figure digits = wrong || claim == JX_NONE ? jxi_show_figure(shown, 2) : jxi_show_figure(claim, decimals);
    computed[0] = digits.text;
    if (rate != JX_NONE) jxi_buffer_fill(&text, "{0}{1}", computed, 2);
    jxi_ledger_text(refill->ledger, JXI_LOOK_FIGURE, text.data);
    if (wrong && rate != JX_NONE)
        note_change(refill, word(JXI_WORD_RATE), claim == JX_NONE ? NULL : jxi_show_figure(claim, decimals).text,
                    text.data);
    refill->changes.failed = refill->changes.failed || text.failed;
    jxi_buffer_free(&text);
}

static void add_execution(jxi_refill *refill) {
    const jx_assessment *assessment = refill->view->assessment;
    jx_decimal weight = jx_assessment_execution_weight(assessment);
    jx_decimal score = jx_assessment_working(assessment, JX_ITEM_EXECUTION, JX_WORKING_COUNTED);
    jxi_ledger_number(refill->ledger, JXI_LOOK_FIGURE, weight, JXI_DECIMALS_AS_WRITTEN);
    add_rate(refill);
    add_figure(refill, word(JXI_WORD_EXECUTION), jx_assessment_claim(assessment, JX_CLAIM_EXECUTION_SCORE),
               jx_assessment_claim_decimals(assessment, JX_CLAIM_EXECUTION_SCORE), score, refill->view->decimals);
}

static void add_money(jxi_refill *refill) {
    static const jxi_report_word heads[] = {JXI_WORD_INITIAL_COLUMN, JXI_WORD_FULL_YEAR_COLUMN,
                                            JXI_WORD_EXECUTED_COLUMN, JXI_WORD_WEIGHT, JXI_WORD_RATE};
    static const jxi_report_word rows[] = {JXI_WORD_FUNDS_TOTAL, JXI_WORD_FUNDS_FISCAL, JXI_WORD_FUNDS_CARRYOVER,
                                           JXI_WORD_FUNDS_OTHER};
    add(refill, JXI_LOOK_HEAD, word(JXI_WORD_MONEY), 5, 1);
    head(refill, NULL, 2);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) head(refill, word(heads[i]), 1);
    head(refill, word(JXI_WORD_SCORE), 1);
    jxi_ledger_next_row(refill->ledger);
    for (int32_t source = JX_FUNDS_TOTAL; source <= JX_FUNDS_OTHER; source++) {
        jxi_ledger_skip(refill->ledger, 1);
        head(refill, word(rows[source]), 2);
        add_amounts(refill, source);
        if (source == JX_FUNDS_TOTAL)
            add_execution(refill);
        else
            for (int i = 0; i < 3; i++) jxi_ledger_text(refill->ledger, JXI_LOOK_MIDDLE, "—");
        jxi_ledger_next_row(refill->ledger);
    }
}

static void add_goals(jxi_refill *refill) {
    const jx_project *project = refill->view->project;
    add(refill, JXI_LOOK_HEAD, word(JXI_WORD_OVERALL_GOAL), 2, 1);
    head(refill, word(JXI_WORD_GOAL), 4);
    head(refill, word(JXI_WORD_ACHIEVED), COLUMNS - 5);
    jxi_ledger_next_row(refill->ledger);
    jxi_ledger_skip(refill->ledger, 1);
    add(refill, JXI_LOOK_PLAIN, jx_project_text(project, JX_PROJECT_GOAL), 1, 4);
    add(refill, JXI_LOOK_PLAIN, jx_project_text(project, JX_PROJECT_ACHIEVED), 1, COLUMNS - 5);
    jxi_ledger_next_row(refill->ledger);
}

static void add_indicator(jxi_refill *refill, int32_t index) {
    const jxi_form_view *view = refill->view;
    const jx_indicator *indicator = jx_assessment_indicator(view->assessment, index);
    const char *name = jx_indicator_name(indicator);
    jxi_ledger_skip(refill->ledger, 1);
    for (int32_t level = 1; level <= 2; level++) {
        int32_t span = jxi_form_span(view, index, level);
        if (span)
            add(refill, JXI_LOOK_MIDDLE, jxi_form_label(view, index, level, "zh"), span, 1);
        else
            jxi_ledger_skip(refill->ledger, 1);
    }
    jxi_ledger_text(refill->ledger, JXI_LOOK_PLAIN, name);
    jxi_ledger_text(refill->ledger, JXI_LOOK_PLAIN, jx_value_text(jx_indicator_target(indicator)));
    jxi_ledger_text(refill->ledger, JXI_LOOK_PLAIN, jx_value_text(jx_indicator_actual(indicator)));
    jxi_ledger_number(refill->ledger, JXI_LOOK_FIGURE, jx_indicator_weight(indicator), JXI_DECIMALS_AS_WRITTEN);
    add_figure(refill, name ? name : "", jx_indicator_claimed(indicator), jx_indicator_claimed_decimals(indicator),
               jx_assessment_working(view->assessment, index, JX_WORKING_COUNTED), view->decimals);
    jxi_ledger_text(refill->ledger, JXI_LOOK_PLAIN, jx_indicator_reason(indicator));
    jxi_ledger_next_row(refill->ledger);
}

static void add_indicators(jxi_refill *refill) {
    static const jxi_report_word heads[] = {JXI_WORD_CLASS,  JXI_WORD_SUBCLASS, JXI_WORD_INDICATOR,
                                            JXI_WORD_TARGET, JXI_WORD_ACTUAL,   JXI_WORD_WEIGHT};
    int32_t count = jx_assessment_count(refill->view->assessment);
    add(refill, JXI_LOOK_HEAD, word(JXI_WORD_INDICATORS), count + 1, 1);
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) head(refill, word(heads[i]), 1);
    head(refill, word(JXI_WORD_SCORE), 1);
    head(refill, word(JXI_WORD_REASON), 1);
    jxi_ledger_next_row(refill->ledger);
    for (int32_t i = 0; i < count; i++) add_indicator(refill, i);
}

/* Whether the form has a total to put right: weights that do not add up come first. */
static bool has_total(jxi_refill *refill) {
    int32_t basis = jx_assessment_score_basis(refill->view->assessment);
    if (basis == JX_BASIS_RECOMPUTED || basis == JX_BASIS_CARRIED) return true;
    bool whole = jx_assessment_complete(refill->view->assessment);
    jxi_buffer_text(&refill->changes, remark(refill, whole ? JXI_WORD_WEIGHTS_FIRST : JXI_WORD_NOT_WHOLE));
    jxi_buffer_text(&refill->changes, "\n");
    return false;
}

/* Total and grade, put right where the form's weights are the full marks; else as the form claims them. */
static void add_totals(jxi_refill *refill) {
    const jx_assessment *assessment = refill->view->assessment;
    int32_t claim = jx_assessment_claimed_grade(assessment);
    bool right = has_total(refill);
    jx_decimal total = jx_assessment_total(assessment, JX_TOTAL_SCORE);
    const char *grade = right ? jx_assessment_grade_text(assessment, "zh") : claim ? jx_grade_name(claim, "zh") : NULL;
    head(refill, word(JXI_WORD_SUM), 6);
    jxi_ledger_number(refill->ledger, JXI_LOOK_TOTAL, jx_assessment_total(assessment, JX_TOTAL_WEIGHT),
                      JXI_DECIMALS_AS_WRITTEN);
    add_figure(refill, word(JXI_WORD_SUM), jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE),
               jx_assessment_claim_decimals(assessment, JX_CLAIM_TOTAL_SCORE),
               right ? total : jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE), refill->view->decimals);
    jxi_ledger_text(refill->ledger, JXI_LOOK_PLAIN, NULL);
    jxi_ledger_next_row(refill->ledger);
    if (!jx_assessment_grade_asked(assessment) && claim == JX_GRADE_NONE) return;
    head(refill, word(JXI_WORD_GRADE), 6);
    add(refill, JXI_LOOK_MIDDLE, grade, 1, 3);
    if (right && claim != jx_assessment_grade(assessment))
        note_change(refill, word(JXI_WORD_GRADE), claim ? jx_grade_name(claim, "zh") : NULL, grade);
    jxi_ledger_next_row(refill->ledger);
}

/* Whether the corrected figures have settled a finding. */
static bool is_settled(const jx_finding *finding) {
    static const char *const codes[] = {"execution-rate-mismatch", "execution-score-mismatch",
                                        "fund-row-points",         "indicator-score-mismatch",
                                        "score-rounded-coarsely",  "score-above-weight",
                                        "unmet-target-full-score", "tier-out-of-range",
                                        "total-score-mismatch",    "grade-mismatch"};
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        if (strcmp(codes[i], jx_finding_code(finding)) == 0) return true;
    return false;
}

static void add_line(jxi_refill *refill, int32_t look, const char *text, size_t length) {
    jxi_buffer line = {.allocator = refill->ledger->allocator};
    jxi_buffer_add(&line, text, length);
    jxi_ledger_text(refill->ledger, look, line.data);
    jxi_ledger_span(refill->ledger, 1, COLUMNS);
    jxi_ledger_next_row(refill->ledger);
    refill->changes.failed = refill->changes.failed || line.failed;
    jxi_buffer_free(&line);
}

static void add_lines(jxi_refill *refill, const jxi_buffer *lines, const char *none) {
    const char *at = lines->data ? lines->data : "";
    if (!at[0]) add_line(refill, JXI_LOOK_NOTE, none, strlen(none));
    for (; *at; at += strcspn(at, "\n") + 1) add_line(refill, JXI_LOOK_NOTE, at, strcspn(at, "\n"));
}

static void add_open_points(jxi_refill *refill) {
    const jxi_form_view *view = refill->view;
    jxi_buffer lines = {.allocator = refill->ledger->allocator};
    for (size_t i = 0; i < view->marks.count; i++) {
        const jx_finding *finding = view->marks.listed[i]->finding;
        if (is_settled(finding) || jx_finding_severity(finding) < JX_SEVERITY_WARNING) continue;
        jxi_buffer_text(&lines, jx_finding_message(finding, view->report->language));
        jxi_buffer_text(&lines, "\n");
    }
    add_lines(refill, &lines, remark(refill, JXI_WORD_NOTHING_TO_CONFIRM));
    refill->changes.failed = refill->changes.failed || lines.failed;
    jxi_buffer_free(&lines);
}

static void add_heading(jxi_refill *refill, jxi_report_word which) {
    const char *text = remark(refill, which);
    add_line(refill, JXI_LOOK_SUBTITLE, text, strlen(text));
}

static void add_name(jxi_buffer *name, const jxi_form_view *view, int32_t number) {
    jxi_shown_figure digits = jxi_show_number(number);
    const char *parts[] = {digits.text, jxi_project_name(view->assessment)};
    jxi_buffer_fill(name, "{0} {1}", parts, 2);
}

jxi_ledger jxi_corrected_ledger(const jxi_form_view *view, int32_t number) {
    jxi_buffer name = {.allocator = view->report->allocator};
    add_name(&name, view, number);
    jxi_ledger ledger = jxi_ledger_start(view->report->allocator, name.data, widths, COLUMNS);
    ledger.landscape = true;
    jxi_refill refill = {view, &ledger, {.allocator = view->report->allocator}};
    add_titles(&refill);
    add_project(&refill);
    add_money(&refill);
    add_goals(&refill);
    add_indicators(&refill);
    add_totals(&refill);
    add_heading(&refill, JXI_WORD_CORRECTIONS);
    add_lines(&refill, &refill.changes, remark(&refill, JXI_WORD_NO_CORRECTIONS));
    add_heading(&refill, JXI_WORD_TO_CONFIRM);
    add_open_points(&refill);
    add_heading(&refill, JXI_WORD_CONFIRMED_BY);
    if (name.failed || refill.changes.failed) ledger.status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&name);
    jxi_buffer_free(&refill.changes);
    return ledger;
}
