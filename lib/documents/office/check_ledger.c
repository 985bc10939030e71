/* SPDX-License-Identifier: Apache-2.0 */
/* The form as a reviewer checks it: what it says in cells that may be changed, and every score as a formula on them. */
#include "documents/office/formula.h"
#include "documents/office/office.h"
#include "documents/report/reading.h"

#include <string.h>

static const int32_t widths[JXI_CHECK_COLUMNS] = {13, 13, 26, 13, 13, 12, 12, 12, 8, 9, 9, 9, 12, 44, 26};

static const char *word(const jxi_form_view *view, jxi_report_word which) {
    return jxi_report_say(view->report->english, which);
}

static jxi_reference here(const jxi_ledger *ledger, int32_t column) {
    return jxi_refer(ledger->row, column);
}

/* A figure as it is written: its own digits, or more where it has more. */
static void add_claim(jxi_ledger *ledger, jx_decimal value, int32_t decimals) {
    jxi_ledger_number(ledger, JXI_LOOK_INPUT, value, decimals > 0 ? decimals : JXI_DECIMALS_AS_WRITTEN);
}

static void add_difference(jxi_ledger *ledger, jx_decimal claim, jx_decimal score) {
    jxi_reference left = here(ledger, JXI_CHECK_CLAIM), right = here(ledger, JXI_CHECK_SCORE);
    const char *cells[] = {left.text, right.text};
    jxi_buffer formula = {.allocator = ledger->allocator};
    if (claim == JX_NONE || score == JX_NONE) {
        jxi_ledger_text(ledger, JXI_LOOK_FIGURE, NULL);
        return;
    }
    jxi_buffer_fill(&formula, "ROUND({0}-{1},6)", cells, 2);
    jxi_ledger_formula(ledger, JXI_LOOK_FIGURE, claim - score, JXI_DECIMALS_AS_WRITTEN, formula.data);
    if (formula.failed) ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&formula);
}

static void add_explanation(const jxi_form_view *view, jxi_ledger *ledger, int32_t item) {
    const char *text = NULL;
    jx_status status = jx_assessment_explain(view->assessment, item, view->report->language, &text);
    if (status == JX_ERROR_NO_MEMORY) ledger->status = status;
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, status == JX_OK ? text : NULL);
}

static void add_heads(const jxi_form_view *view, jxi_ledger *ledger) {
    static const jxi_report_word heads[] = {
        JXI_WORD_CLASS,     JXI_WORD_SUBCLASS,      JXI_WORD_INDICATOR,      JXI_WORD_TARGET,
        JXI_WORD_ACTUAL,    JXI_WORD_TARGET_FIGURE, JXI_WORD_HIGH_FIGURE,    JXI_WORD_ACTUAL_FIGURE,
        JXI_WORD_WEIGHT,    JXI_WORD_CLAIMED_SCORE, JXI_WORD_COMPUTED_SCORE, JXI_WORD_DIFFERENCE,
        JXI_WORD_COUNTS_IN, JXI_WORD_EXPLANATION,   JXI_WORD_REASON,
    };
    jxi_ledger_heads(ledger, view->report, heads, sizeof heads / sizeof *heads);
    jxi_ledger_next_row(ledger);
}

static void add_title(const jxi_form_view *view, jxi_ledger *ledger) {
    const char *name = jxi_project_name(view->assessment), *place = jx_assessment_place(view->assessment);
    const char *parts[] = {jx_assessment_file(view->assessment), place ? place : "", word(view, JXI_WORD_SCHEME),
                           jx_scheme_id(view->scheme), word(view, JXI_WORD_CHECK_HINT)};
    jxi_buffer line = {.allocator = ledger->allocator};
    jxi_ledger_text(ledger, JXI_LOOK_TITLE, name ? name : word(view, JXI_WORD_NO_NAME));
    jxi_ledger_span(ledger, 1, JXI_CHECK_COLUMNS);
    jxi_form_mark(view, ledger, JX_ITEM_TOTAL, JXI_CELL_HEAD);
    jxi_ledger_next_row(ledger);
    jxi_buffer_fill(&line, "{0} {1} · {2} {3} · {4}", parts, sizeof parts / sizeof *parts);
    jxi_ledger_text(ledger, JXI_LOOK_NOTE, line.data);
    jxi_ledger_span(ledger, 1, JXI_CHECK_COLUMNS);
    jxi_ledger_next_row(ledger);
    if (line.failed) ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&line);
}

static void add_money_heads(const jxi_form_view *view, jxi_ledger *ledger) {
    static const jxi_report_word heads[] = {
        JXI_WORD_INITIAL_COLUMN, JXI_WORD_FULL_YEAR_COLUMN, JXI_WORD_EXECUTED_COLUMN,
        JXI_WORD_CLAIMED_RATE,   JXI_WORD_COMPUTED_RATE,    JXI_WORD_WEIGHT,
        JXI_WORD_CLAIMED_SCORE,  JXI_WORD_COMPUTED_SCORE,   JXI_WORD_DIFFERENCE,
    };
    jxi_ledger_text(ledger, JXI_LOOK_HEAD, word(view, JXI_WORD_MONEY));
    jxi_ledger_span(ledger, 1, 3);
    jxi_ledger_heads(ledger, view->report, heads, sizeof heads / sizeof *heads);
    jxi_ledger_text(ledger, JXI_LOOK_HEAD, NULL);
    jxi_ledger_text(ledger, JXI_LOOK_HEAD, word(view, JXI_WORD_EXPLANATION));
    jxi_ledger_span(ledger, 1, 2);
    jxi_ledger_next_row(ledger);
}

static void add_amounts(const jxi_form_view *view, jxi_ledger *ledger, int32_t source) {
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++) {
        const char *written = jx_project_amount_text(view->project, source, stage);
        jxi_ledger_number(ledger, JXI_LOOK_INPUT, jx_project_funds(view->project, source, stage),
                          JXI_DECIMALS_AS_WRITTEN);
        bool plain = !written || written[strspn(written, "0123456789.,- ")] == '\0';
        if (!plain && source == JX_FUNDS_TOTAL) jxi_form_mark(view, ledger, JX_ITEM_EXECUTION, JXI_CELL_AMOUNT);
    }
}

/* The rate and the score of execution, on the budget that counts: of the full year, else the initial one. */
static void add_execution(const jxi_form_view *view, jxi_ledger *ledger) {
    bool full = jx_project_funds(view->project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR) != JX_NONE;
    jxi_reference budget = here(ledger, full ? JXI_CHECK_ACTUAL_TEXT : JXI_CHECK_TARGET_TEXT);
    jxi_reference executed = here(ledger, JXI_CHECK_TARGET), weight = here(ledger, JXI_CHECK_WEIGHT);
    const char *cells[] = {executed.text, budget.text};
    jxi_buffer share = {.allocator = ledger->allocator}, rate = share, score = share;
    jx_decimal computed = jx_assessment_execution_rate(view->assessment);
    jx_decimal counted = jx_assessment_working(view->assessment, JX_ITEM_EXECUTION, JX_WORKING_COUNTED);
    jx_decimal claim = jx_assessment_claim(view->assessment, JX_CLAIM_EXECUTION_SCORE);
    jxi_buffer_fill(&share, "{0}/{1}", cells, 2);
    jxi_buffer_fill(&rate, "ROUND({0}/{1}*100,6)", cells, 2);
    if (share.data && jx_assessment_score(view->assessment, JX_ITEM_EXECUTION) != JX_NONE)
        jxi_formula_execution(&score, view->scheme, share.data, weight.text);
    add_claim(ledger, jx_assessment_claim(view->assessment, JX_CLAIM_EXECUTION_RATE),
              jx_assessment_claim_decimals(view->assessment, JX_CLAIM_EXECUTION_RATE));
    jxi_form_mark(view, ledger, JX_ITEM_EXECUTION, JXI_CELL_RATE);
    jxi_ledger_formula(ledger, JXI_LOOK_TOTAL, computed, 2, computed == JX_NONE ? NULL : rate.data);
    jxi_ledger_number(ledger, JXI_LOOK_INPUT, jx_assessment_execution_weight(view->assessment),
                      JXI_DECIMALS_AS_WRITTEN);
    add_claim(ledger, claim, jx_assessment_claim_decimals(view->assessment, JX_CLAIM_EXECUTION_SCORE));
    jxi_form_mark(view, ledger, JX_ITEM_EXECUTION, JXI_CELL_SCORE);
    jxi_ledger_formula(ledger, JXI_LOOK_TOTAL, counted, view->decimals, score.data);
    add_difference(ledger, claim, counted);
    if (share.failed || rate.failed || score.failed) ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&share);
    jxi_buffer_free(&rate);
    jxi_buffer_free(&score);
}

static void add_money(const jxi_form_view *view, jxi_ledger *ledger) {
    static const jxi_report_word rows[] = {JXI_WORD_FUNDS_TOTAL, JXI_WORD_FUNDS_FISCAL, JXI_WORD_FUNDS_CARRYOVER,
                                           JXI_WORD_FUNDS_OTHER};
    add_money_heads(view, ledger);
    for (int32_t source = JX_FUNDS_TOTAL; source <= JX_FUNDS_OTHER; source++) {
        jxi_ledger_text(ledger, JXI_LOOK_HEAD, word(view, rows[source]));
        jxi_ledger_span(ledger, 1, 3);
        if (source == JX_FUNDS_TOTAL) jxi_form_mark(view, ledger, JX_ITEM_EXECUTION, JXI_CELL_FUNDS);
        add_amounts(view, ledger, source);
        if (source == JX_FUNDS_TOTAL) {
            add_execution(view, ledger);
            jxi_ledger_text(ledger, JXI_LOOK_PLAIN, word(view, JXI_WORD_EXECUTION));
            add_explanation(view, ledger, JX_ITEM_EXECUTION);
            jxi_ledger_span(ledger, 1, 2);
        }
        jxi_ledger_next_row(ledger);
    }
}

static void add_labels(const jxi_form_view *view, jxi_ledger *ledger, int32_t index) {
    for (int32_t level = 1; level <= 2; level++) {
        int32_t span = jxi_form_span(view, index, level);
        if (span == 0) {
            jxi_ledger_skip(ledger, 1);
            continue;
        }
        jxi_ledger_text(ledger, JXI_LOOK_MIDDLE, jxi_form_label(view, index, level, view->report->language));
        jxi_ledger_span(ledger, span, 1);
        if (level == 1) jxi_form_mark(view, ledger, index, JXI_CELL_CLASS);
    }
}

/* The figures compared, in one unit. */
static void add_workings(const jxi_form_view *view, jxi_ledger *ledger, int32_t index) {
    for (int32_t working = JX_WORKING_TARGET; working <= JX_WORKING_WEIGHT; working++) {
        jx_decimal figure = jx_assessment_working(view->assessment, index, working);
        jxi_ledger_number(ledger, JXI_LOOK_INPUT, figure, JXI_DECIMALS_AS_WRITTEN);
    }
    jxi_form_mark(view, ledger, index, JXI_CELL_WEIGHT);
}

static void add_score(const jxi_form_view *view, jxi_ledger *ledger, int32_t index) {
    jxi_formula_cells cells = {here(ledger, JXI_CHECK_TARGET), here(ledger, JXI_CHECK_HIGH),
                               here(ledger, JXI_CHECK_ACTUAL), here(ledger, JXI_CHECK_WEIGHT),
                               here(ledger, JXI_CHECK_CLAIM)};
    const jx_indicator *indicator = jx_assessment_indicator(view->assessment, index);
    jx_decimal claim = jx_indicator_claimed(indicator);
    jx_decimal counted = jx_assessment_working(view->assessment, index, JX_WORKING_COUNTED);
    jxi_buffer formula = {.allocator = ledger->allocator};
    add_claim(ledger, claim, jx_indicator_claimed_decimals(indicator));
    jxi_form_mark(view, ledger, index, JXI_CELL_SCORE);
    jxi_formula_score(&formula, view->assessment, index, &cells);
    jxi_ledger_formula(ledger, JXI_LOOK_TOTAL, counted, view->decimals, formula.data);
    add_difference(ledger, claim, counted);
    if (formula.failed) ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&formula);
}

static void add_value(const jxi_form_view *view, jxi_ledger *ledger, int32_t index, int32_t cell,
                      const jx_value *value) {
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_value_text(value));
    jxi_form_mark(view, ledger, index, cell);
}

static void add_indicator(const jxi_form_view *view, jxi_ledger *ledger, int32_t index) {
    const jx_indicator *indicator = jx_assessment_indicator(view->assessment, index);
    char path[48];
    add_labels(view, ledger, index);
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_indicator_name(indicator));
    jxi_form_mark(view, ledger, index, JXI_CELL_ROW);
    add_value(view, ledger, index, JXI_CELL_TARGET, jx_indicator_target(indicator));
    add_value(view, ledger, index, JXI_CELL_ACTUAL, jx_indicator_actual(indicator));
    add_workings(view, ledger, index);
    add_score(view, ledger, index);
    jxi_class_path(path, sizeof path, jx_assessment_class(view->assessment, index), view->report->english);
    jxi_ledger_text(ledger, JXI_LOOK_MIDDLE, jx_scheme_text(view->scheme, path));
    add_explanation(view, ledger, index);
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, jx_indicator_reason(indicator));
    jxi_form_mark(view, ledger, index, JXI_CELL_REASON);
    jxi_ledger_next_row(ledger);
}

/* A line of its own over the sheet. */
static void add_line(jxi_ledger *ledger, const char *label, const char *text) {
    jxi_ledger_text(ledger, JXI_LOOK_HEAD, label);
    jxi_ledger_text(ledger, JXI_LOOK_PLAIN, text);
    jxi_ledger_span(ledger, 1, JXI_CHECK_COLUMNS - 1);
    jxi_ledger_next_row(ledger);
}

typedef struct jxi_sheet {
    const jxi_form_view *view;
    jxi_ledger *ledger;
} jxi_sheet;

static void add_reading_line(void *context, const jxi_reading_line *line) {
    jxi_sheet *sheet = context;
    const char *parts[] = {line->text ? line->text : "", line->place ? line->place : "",
                           line->detail ? line->detail : ""};
    jxi_buffer text = {.allocator = sheet->ledger->allocator};
    jxi_buffer_fill(&text, line->place ? "{0} ({1}) {2}" : "{0} {2}", parts, 3);
    add_line(sheet->ledger, word(sheet->view, line->label), text.data);
    if (text.failed) sheet->ledger->status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&text);
}

/* How the score came about, and what was not read. */
static void add_reading(const jxi_form_view *view, jxi_ledger *ledger) {
    jxi_sheet sheet = {view, ledger};
    jxi_ledger_next_row(ledger);
    add_line(ledger, word(view, JXI_WORD_THE_SCORE), jxi_score_sentence(view->report, view->assessment));
    jx_status status = jxi_reading_list(view->report, view->assessment, add_reading_line, &sheet);
    if (status != JX_OK) ledger->status = status;
}

jxi_ledger jxi_check_ledger(const jxi_form_view *view, int32_t number) {
    jxi_shown_figure digits = jxi_show_number(number);
    const char *parts[] = {digits.text, jxi_project_name(view->assessment)};
    jxi_buffer name = {.allocator = view->report->allocator};
    jxi_buffer_fill(&name, "{0} {1}", parts, 2);
    jxi_ledger ledger = jxi_ledger_start(view->report->allocator, name.data, widths, JXI_CHECK_COLUMNS);
    if (name.failed) ledger.status = JX_ERROR_NO_MEMORY;
    jxi_buffer_free(&name);
    ledger.landscape = true;
    add_title(view, &ledger);
    jxi_check_rows rows = {.execution = ledger.row + 1};
    add_money(view, &ledger);
    jxi_ledger_next_row(&ledger);
    add_heads(view, &ledger);
    rows.first = ledger.row;
    for (int32_t i = 0; i < jx_assessment_count(view->assessment); i++) add_indicator(view, &ledger, i);
    rows.last = ledger.row - 1;
    jxi_check_ledger_totals(view, &ledger, &rows);
    add_reading(view, &ledger);
    return ledger;
}
