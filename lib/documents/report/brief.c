/* SPDX-License-Identifier: Apache-2.0 */
/* What was found, in short: the same content as the HTML page, without drawings. */
#include "documents/report/blocks.h"
#include "documents/report/reading.h"

#include <string.h>

static const char *word(const jxi_blocks *blocks, jxi_report_word which) {
    return jxi_report_say(blocks->report->english, which);
}

static void open_table(jxi_blocks *blocks, const jxi_report_word *heads, size_t count) {
    const char *texts[10];
    for (size_t i = 0; i < count; i++) texts[i] = word(blocks, heads[i]);
    blocks->open_table(blocks->context, texts, count);
}

static void heading(jxi_blocks *blocks, int32_t level, jxi_report_word which) {
    blocks->heading(blocks->context, level, word(blocks, which));
}

/* "164.68 ✗ 自评表 146.68": a figure, and beside its mark what it should be. */
static void mark_figure(jxi_buffer *text, const char *figure, const jxi_mark *mark, const char *before) {
    jxi_buffer_text(text, figure);
    if (!mark) return;
    jx_decimal right = jx_finding_computed(mark->finding);
    if (right != JX_NONE) (void)jx_decimal_round(right, 2, &right);
    const char *const parts[] = {
        " ", jxi_severity_sign(jx_finding_severity(mark->finding)), " ", before, " ", jxi_show_figure(right, 0).text};
    for (size_t i = 0; i < (right == JX_NONE ? 2 : 6); i++) jxi_buffer_text(text, parts[i]);
}

static void write_keys(jxi_blocks *blocks) {
    const jxi_report *report = blocks->report;
    const jx_portfolio *portfolio = report->portfolio;
    static const jxi_report_word heads[] = {JXI_WORD_ERRORS, JXI_WORD_WARNINGS,  JXI_WORD_NOTES,
                                            JXI_WORD_FORMS,  JXI_WORD_FULL_YEAR, JXI_WORD_EXECUTED,
                                            JXI_WORD_RATE,   JXI_WORD_MEAN,      JXI_WORD_WEIGHTED};
    jxi_shown_figure rate = jxi_show_rounded(jx_portfolio_execution_rate(portfolio), 2);
    if (strcmp(rate.text, "–") != 0) strcat(rate.text, "%");
    open_table(blocks, heads, sizeof heads / sizeof *heads);
    JXI_ROW(blocks, jxi_show_number(report->counts.of[JX_SEVERITY_ERROR]).text,
            jxi_show_number(report->counts.of[JX_SEVERITY_WARNING]).text,
            jxi_show_number(report->counts.of[JX_SEVERITY_NOTE]).text,
            jxi_show_number(jx_portfolio_count(portfolio)).text,
            jxi_show_figure(jx_portfolio_funds(portfolio, JX_STAGE_FULL_YEAR), 0).text,
            jxi_show_figure(jx_portfolio_funds(portfolio, JX_STAGE_EXECUTED), 0).text, rate.text,
            jxi_show_figure(jx_portfolio_mean(portfolio), 2).text,
            jxi_show_figure(jx_portfolio_weighted_mean(portfolio), 2).text);
    blocks->close_table(blocks->context);
}

static void write_problems(jxi_blocks *blocks) {
    const char *file = NULL, *place = NULL, *text = jx_run_problem(blocks->report->run, 0, &file, &place);
    if (!text) return;
    heading(blocks, 2, JXI_WORD_PROBLEMS);
    blocks->open_list(blocks->context);
    for (int32_t i = 1; text; text = jx_run_problem(blocks->report->run, i++, &file, &place))
        blocks->item(blocks->context, JXI_COMPOSE(blocks, "{0} {1} {2}", file, place, text));
    blocks->close_list(blocks->context);
}

/* A project: what it claims, what it comes to, and the first thing that is wrong in the form and in the row. */
static void write_project(jxi_blocks *blocks, int32_t row, const jxi_marks *form) {
    const jxi_report *report = blocks->report;
    const jx_assessment *assessment =
        jx_portfolio_assessment(report->portfolio, jx_portfolio_row_assessment(report->portfolio, row, NULL));
    size_t count = 0;
    const jxi_mark *marks = jxi_marks_of_item(&report->across, row, &count);
    const jxi_mark *first = jxi_first_mark(form->items, form->count), *other = jxi_first_mark(marks, count);
    jxi_counts counts = jxi_count_marks(marks, count), own = jxi_count_marks(form->items, form->count);
    jx_decimal claimed = jx_portfolio_row_score(report->portfolio, row);
    if (claimed == JX_NONE) claimed = jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE);
    const char *wrong = JXI_COMPOSE(blocks, first && other ? "{0}; {1}" : "{0}{1}",
                                    first ? jx_finding_message(first->finding, report->language) : NULL,
                                    other ? jx_finding_message(other->finding, report->language) : NULL);
    JXI_ROW(
        blocks, jxi_show_number(row + 1).text, jx_portfolio_row_name(report->portfolio, row),
        jxi_show_figure(claimed, 0).text,
        assessment
            ? jxi_show_figure(jxi_computed_total(assessment), jx_scheme_decimals(jx_assessment_scheme(assessment))).text
            : word(blocks, JXI_WORD_NO_FORM),
        assessment ? jx_assessment_grade_text(assessment, report->language) : NULL,
        jxi_show_number(counts.of[JX_SEVERITY_ERROR] + own.of[JX_SEVERITY_ERROR]).text,
        jxi_show_number(counts.of[JX_SEVERITY_WARNING] + own.of[JX_SEVERITY_WARNING]).text, wrong);
}

static void write_glance(jxi_blocks *blocks) {
    static const jxi_report_word heads[] = {JXI_WORD_NUMBER,   JXI_WORD_PROJECT,      JXI_WORD_CLAIMED,
                                            JXI_WORD_COMPUTED, JXI_WORD_GRADE,        JXI_WORD_ERRORS,
                                            JXI_WORD_WARNINGS, JXI_WORD_WHAT_IS_WRONG};
    const jx_portfolio *portfolio = blocks->report->portfolio;
    heading(blocks, 2, JXI_WORD_GLANCE);
    open_table(blocks, heads, sizeof heads / sizeof *heads);
    for (int32_t row = 0; row < jx_portfolio_row_count(portfolio) && blocks->status == JX_OK; row++) {
        jxi_marks form = {0};
        const jx_assessment *assessment =
            jx_portfolio_assessment(portfolio, jx_portfolio_row_assessment(portfolio, row, NULL));
        if (assessment) blocks->status = jxi_marks_of_form(blocks->report, assessment, &form);
        if (blocks->status == JX_OK) write_project(blocks, row, &form);
        jxi_marks_free(blocks->report, &form);
    }
    blocks->close_table(blocks->context);
}

static void write_watch_list(jxi_blocks *blocks) {
    const jx_portfolio *portfolio = blocks->report->portfolio;
    if (!jx_portfolio_watch_count(portfolio)) return;
    heading(blocks, 2, JXI_WORD_WATCH_LIST);
    blocks->open_list(blocks->context);
    for (int32_t i = 0; i < jx_portfolio_watch_count(portfolio); i++) {
        int32_t reasons = 0, row = jx_portfolio_watch_row(portfolio, i, &reasons);
        blocks->item(blocks->context,
                     JXI_COMPOSE(blocks, "{0}: {1}{2}{3}", jx_portfolio_row_name(portfolio, row),
                                 (reasons & JX_WATCH_LARGE) != 0 ? word(blocks, JXI_WORD_WATCH_LARGE) : NULL,
                                 reasons == (JX_WATCH_LARGE | JX_WATCH_SLOW) ? ", " : NULL,
                                 (reasons & JX_WATCH_SLOW) != 0 ? word(blocks, JXI_WORD_WATCH_SLOW) : NULL));
    }
    blocks->close_list(blocks->context);
}

static void write_findings(jxi_blocks *blocks, const jxi_marks *marks) {
    if (!marks->count) {
        blocks->paragraph(blocks->context, word(blocks, JXI_WORD_NOTHING_FOUND));
        return;
    }
    blocks->open_list(blocks->context);
    for (size_t i = 0; i < marks->count; i++) {
        const jx_finding *finding = marks->listed[i]->finding;
        const char *place = jx_finding_place(finding), *basis = jx_finding_basis(finding);
        blocks->item(blocks->context,
                     JXI_COMPOSE(blocks, "{0} {1} ({2}{3}{4}{5}{6})", jxi_severity_sign(jx_finding_severity(finding)),
                                 jx_finding_message(finding, blocks->report->language), jx_finding_code(finding),
                                 place ? "; " : NULL, place, basis ? "; " : NULL, basis));
    }
    blocks->close_list(blocks->context);
}

static void write_row(jxi_blocks *blocks, int32_t row) {
    const jxi_report *report = blocks->report;
    const jx_portfolio *portfolio = report->portfolio;
    const char *form = word(blocks, JXI_WORD_THE_FORM_SAYS), *should = word(blocks, JXI_WORD_SHOULD_BE);
    jxi_buffer cells[4] = {0};
    for (size_t i = 0; i < 4; i++) cells[i].allocator = report->allocator;
    mark_figure(&cells[0], jx_portfolio_row_name(portfolio, row), jxi_mark_at(&report->across, row, JXI_CELL_ROW),
                should);
    mark_figure(&cells[1], jxi_show_figure(jx_portfolio_row_funds(portfolio, row), 0).text,
                jxi_mark_at(&report->across, row, JXI_CELL_FUNDS), form);
    mark_figure(&cells[2], jxi_show_figure(jx_portfolio_row_score(portfolio, row), 0).text,
                jxi_mark_at(&report->across, row, JXI_CELL_SCORE), form);
    const jxi_mark *grade = jxi_mark_at(&report->across, row, JXI_CELL_GRADE);
    jxi_buffer_text(&cells[3], jx_grade_name(jx_portfolio_row_grade(portfolio, row), report->language));
    jxi_buffer_text(&cells[3], grade ? " " : NULL);
    jxi_buffer_text(&cells[3], grade ? jxi_severity_sign(jx_finding_severity(grade->finding)) : NULL);
    JXI_ROW(blocks, jxi_show_number(row + 1).text, jx_portfolio_row_unit(portfolio, row), cells[0].data, cells[1].data,
            cells[2].data, cells[3].data);
    for (size_t i = 0; i < 4; i++) {
        if (cells[i].failed) blocks->status = JX_ERROR_NO_MEMORY;
        jxi_buffer_free(&cells[i]);
    }
}

static void write_summary(jxi_blocks *blocks) {
    static const jxi_report_word heads[] = {JXI_WORD_NUMBER, JXI_WORD_UNIT,          JXI_WORD_PROJECT_NAME,
                                            JXI_WORD_FUNDS,  JXI_WORD_CLAIMED_SCORE, JXI_WORD_CLAIMED_GRADE};
    heading(blocks, 2, blocks->report->stated ? JXI_WORD_SUMMARY : JXI_WORD_SUMMARY_MADE);
    open_table(blocks, heads, sizeof heads / sizeof *heads);
    for (int32_t row = 0; row < jx_portfolio_row_count(blocks->report->portfolio); row++) write_row(blocks, row);
    blocks->close_table(blocks->context);
    heading(blocks, 3, JXI_WORD_ACROSS);
    write_findings(blocks, &blocks->report->across);
}

/* "9 ✗": a claimed score, and the sign of the finding about it. */
static const char *claimed_score(jxi_blocks *blocks, const jxi_marks *marks, int32_t item, jx_decimal claimed,
                                 int32_t decimals) {
    const jxi_mark *mark = jxi_mark_at(marks, item, JXI_CELL_SCORE);
    return JXI_COMPOSE(blocks, "{0}{1}{2}", jxi_show_figure(claimed, decimals).text, mark ? " " : NULL,
                       mark ? jxi_severity_sign(jx_finding_severity(mark->finding)) : NULL);
}

static void write_totals(jxi_blocks *blocks, const jx_assessment *assessment, const jxi_marks *marks) {
    int32_t decimals = jx_scheme_decimals(jx_assessment_scheme(assessment));
    int32_t grade = jx_assessment_claimed_grade(assessment);
    const char *language = blocks->report->language;
    JXI_ROW(blocks, word(blocks, JXI_WORD_SUM), NULL, NULL,
            jxi_show_figure(jx_assessment_total(assessment, JX_TOTAL_WEIGHT), 0).text,
            claimed_score(blocks, marks, JX_ITEM_TOTAL, jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE),
                          jx_assessment_claim_decimals(assessment, JX_CLAIM_TOTAL_SCORE)),
            jxi_show_figure(jx_assessment_total(assessment, JX_TOTAL_RECOMPUTED), decimals).text);
    JXI_ROW(blocks, word(blocks, JXI_WORD_THE_SCORE), NULL, NULL, NULL, grade ? jx_grade_name(grade, language) : NULL,
            JXI_COMPOSE(blocks, "{0} {1}", jxi_show_figure(jxi_computed_total(assessment), decimals).text,
                        jx_assessment_grade_text(assessment, language)));
}

/* Execution, the indicators and the total: claimed beside computed. */
static void write_scores(jxi_blocks *blocks, const jx_assessment *assessment, const jxi_marks *marks) {
    static const jxi_report_word heads[] = {JXI_WORD_INDICATOR, JXI_WORD_TARGET,        JXI_WORD_ACTUAL,
                                            JXI_WORD_WEIGHT,    JXI_WORD_CLAIMED_SCORE, JXI_WORD_COMPUTED_SCORE};
    const jx_project *project = jx_assessment_project(assessment);
    int32_t decimals = jx_scheme_decimals(jx_assessment_scheme(assessment));
    open_table(blocks, heads, sizeof heads / sizeof *heads);
    JXI_ROW(blocks, word(blocks, JXI_WORD_EXECUTION),
            jxi_show_figure(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR), 0).text,
            jxi_show_figure(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED), 0).text,
            jxi_show_figure(jx_assessment_execution_weight(assessment), 0).text,
            claimed_score(blocks, marks, JX_ITEM_EXECUTION, jx_assessment_claim(assessment, JX_CLAIM_EXECUTION_SCORE),
                          jx_assessment_claim_decimals(assessment, JX_CLAIM_EXECUTION_SCORE)),
            jxi_show_figure(jx_assessment_score(assessment, JX_ITEM_EXECUTION), decimals).text);
    for (int32_t i = 0; i < jx_assessment_count(assessment); i++) {
        const jx_indicator *indicator = jx_assessment_indicator(assessment, i);
        JXI_ROW(
            blocks, jx_indicator_name(indicator), jx_value_text(jx_indicator_target(indicator)),
            jx_value_text(jx_indicator_actual(indicator)), jxi_show_figure(jx_indicator_weight(indicator), 0).text,
            claimed_score(blocks, marks, i, jx_indicator_claimed(indicator), jx_indicator_claimed_decimals(indicator)),
            jxi_show_figure(jx_assessment_score(assessment, i), decimals).text);
    }
    write_totals(blocks, assessment, marks);
    blocks->close_table(blocks->context);
}

static void write_reading(void *context, const jxi_reading_line *line) {
    jxi_blocks *blocks = context;
    blocks->item(blocks->context, JXI_COMPOSE(blocks, line->place ? "{0}: {1} ({2}) {3}" : "{0}: {1} {3}",
                                              word(blocks, line->label), line->text, line->place, line->detail));
}

static void write_notes(jxi_blocks *blocks, const jx_assessment *assessment) {
    static const jxi_report_word kinds[] = {[JX_NOTE_UNREAD] = JXI_WORD_NOTE_UNREAD,
                                            [JX_NOTE_INFERRED] = JXI_WORD_NOTE_INFERRED,
                                            [JX_NOTE_LEFT_OUT] = JXI_WORD_NOTE_LEFT_OUT};
    int32_t kind = 0;
    bool begun = false;
    const char *place = NULL, *text = NULL;
    if (!jx_assessment_complete(assessment)) blocks->paragraph(blocks->context, word(blocks, JXI_WORD_INCOMPLETE));
    if (!jxi_reading_is_plain(assessment)) {
        blocks->open_list(blocks->context);
        jx_status status = jxi_reading_list(blocks->report, assessment, write_reading, blocks);
        if (status != JX_OK) blocks->status = status;
        blocks->close_list(blocks->context);
    }
    for (int32_t i = 0; jx_assessment_note(assessment, i, &kind, &place, &text) == JX_OK; i++) {
        if (kind == JX_NOTE_PLACEHOLDER) continue; /* a finding tells of those */
        if (!begun) blocks->open_list(blocks->context);
        blocks->item(blocks->context, JXI_COMPOSE(blocks, "{0}: {1} ({2})", word(blocks, kinds[kind]), text, place));
        begun = true;
    }
    if (begun) blocks->close_list(blocks->context);
}

static void write_form(jxi_blocks *blocks, int32_t index) {
    const jxi_report *report = blocks->report;
    jx_assessment *assessment = jx_portfolio_assessment(report->portfolio, index);
    const char *name = jxi_project_name(assessment), *place = jx_assessment_place(assessment);
    jxi_marks marks = {0};
    blocks->status = jxi_marks_of_form(report, assessment, &marks);
    if (blocks->status != JX_OK) return;
    blocks->heading(
        blocks->context, 2,
        JXI_COMPOSE(blocks, "{0} {1}", jxi_show_number(index + 1).text, name ? name : word(blocks, JXI_WORD_NO_NAME)));
    blocks->paragraph(blocks->context, JXI_COMPOSE(blocks, "{0} {1} · {2}", jx_assessment_file(assessment), place,
                                                   jx_scheme_id(jx_assessment_scheme(assessment))));
    write_scores(blocks, assessment, &marks);
    blocks->paragraph(blocks->context, jxi_score_sentence(report, assessment));
    write_findings(blocks, &marks);
    write_notes(blocks, assessment);
    jxi_marks_free(report, &marks);
}

static void write_count(jxi_blocks *blocks) {
    jxi_buffer count = {.allocator = blocks->report->allocator};
    jxi_reading_count(blocks->report, &count);
    if (count.failed)
        blocks->status = JX_ERROR_NO_MEMORY;
    else
        blocks->paragraph(blocks->context, count.data);
    jxi_buffer_free(&count);
}

void jxi_write_brief(jxi_blocks *blocks) {
    const jx_portfolio *portfolio = blocks->report->portfolio;
    heading(blocks, 1, JXI_WORD_REPORT);
    write_keys(blocks);
    write_count(blocks);
    write_problems(blocks);
    if (jx_portfolio_row_count(portfolio)) {
        write_glance(blocks);
        write_watch_list(blocks);
        write_summary(blocks);
    }
    for (int32_t i = 0; i < jx_portfolio_count(portfolio) && blocks->status == JX_OK; i++) write_form(blocks, i);
}
