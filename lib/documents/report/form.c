/* SPDX-License-Identifier: Apache-2.0 */
/* One form in the layout people know, with the computed figures beside the claimed ones. */
#include "documents/report/html.h"
#include "documents/report/reading.h"

#include <string.h>

/* One form being written. */
struct sheet {
    jxi_page *page;
    const jxi_report *report;
    jx_assessment *assessment;
    const jx_project *project;
    jxi_marks marks;
    char owner[36]; /* "f3" */
    int32_t decimals;
};

static const char *word(const struct sheet *sheet, jxi_report_word which) {
    return jxi_report_say(sheet->report->english, which);
}

/* A cell with text, marked when a finding is about it; `beside` is shown only then. */
static void write_cell(const struct sheet *sheet, int32_t item, int32_t cell, const char *classes,
                       jxi_report_word label, const char *text, const char *beside) {
    const jxi_mark *mark = jxi_mark_at(&sheet->marks, item, cell);
    jxi_html_open_cell(sheet->page, sheet->owner, mark, classes, label);
    jxi_page_text(sheet->page, text);
    jxi_html_close_cell(sheet->page, sheet->owner, mark, JXI_WORD_SHOULD_BE, beside);
}

static void write_heads(const struct sheet *sheet, const jxi_report_word *heads, size_t count) {
    jxi_page_raw(sheet->page, "<thead><tr>");
    for (size_t i = 0; i < count; i++) JXI_FILL(sheet->page, "<th scope=\"col\">{0}</th>", word(sheet, heads[i]));
    jxi_page_raw(sheet->page, "</tr></thead>\n<tbody>\n");
}

/* A field of the project; one that the form asks for and that was left blank says so. */
static void write_field(const struct sheet *sheet, jxi_report_word label, int32_t field, const char *columns) {
    const char *text = jx_project_text(sheet->project, field);
    bool blank = text && jxi_text_is_blank(text);
    JXI_FILL(sheet->page, "<th scope=\"row\">{0}</th><td colspan=\"{1}\" class=\"{2}\">{3}</td>", word(sheet, label),
             columns, blank ? "marked warning" : "",
             blank  ? word(sheet, JXI_WORD_BLANK)
             : text ? text
                    : "–");
}

static void write_head(const struct sheet *sheet) {
    static const char open[] = "<table class=\"head\"><tbody>\n<tr>", close[] = "</tr>\n";
    jxi_page_raw(sheet->page, open);
    write_field(sheet, JXI_WORD_PROJECT_NAME, JX_PROJECT_NAME, "3");
    jxi_page_raw(sheet->page, "</tr>\n<tr>");
    write_field(sheet, JXI_WORD_DEPARTMENT, JX_PROJECT_DEPARTMENT, "1");
    write_field(sheet, JXI_WORD_IMPLEMENTER, JX_PROJECT_UNIT, "1");
    jxi_page_raw(sheet->page, close);
    JXI_FILL(sheet->page, "<tr><th scope=\"row\">{0}</th>", word(sheet, JXI_WORD_GOAL));
    write_cell(sheet, JX_ITEM_TOTAL, JXI_CELL_GOAL, "text", JXI_WORD_GOAL,
               jx_project_text(sheet->project, JX_PROJECT_GOAL), "");
    JXI_FILL(sheet->page, "<th scope=\"row\">{0}</th>", word(sheet, JXI_WORD_ACHIEVED));
    write_cell(sheet, JX_ITEM_TOTAL, JXI_CELL_ACHIEVED, "text", JXI_WORD_ACHIEVED,
               jx_project_text(sheet->project, JX_PROJECT_ACHIEVED), "");
    jxi_page_raw(sheet->page, "</tr>\n</tbody></table>\n");
}

/* An amount as it is written, and in 万元 where it is written otherwise. */
static void write_amount(const struct sheet *sheet, int32_t source, int32_t stage, jxi_report_word label) {
    const char *written = jx_project_amount_text(sheet->project, source, stage);
    jxi_shown_figure value = jxi_show_figure(jx_project_funds(sheet->project, source, stage), 0);
    bool odd = !jxi_is_plain_number(written);
    const jxi_mark *mark = odd ? jxi_mark_at(&sheet->marks, JX_ITEM_EXECUTION, JXI_CELL_AMOUNT) : NULL;
    bool same = !written || strcmp(written, value.text) == 0;
    jxi_html_open_cell(sheet->page, sheet->owner, mark, "figure", label);
    jxi_page_text(sheet->page, same ? value.text : written);
    if (!mark && odd) JXI_FILL(sheet->page, " <span class=\"beside\">= {0}</span>", value.text);
    jxi_html_close_cell(sheet->page, sheet->owner, mark, JXI_WORD_SHOULD_BE, value.text);
}

static jxi_shown_figure claim_text(const struct sheet *sheet, int32_t source, int32_t claim) {
    int32_t decimals = 0;
    jx_decimal value = jx_assessment_fund_claim(sheet->assessment, source, claim, &decimals);
    if (value == JX_NONE && source == JX_FUNDS_TOTAL) {
        value = jx_assessment_claim(sheet->assessment, claim);
        decimals = jx_assessment_claim_decimals(sheet->assessment, claim);
    }
    return jxi_show_figure(value, decimals);
}

/* Weight, rate, claimed and computed score of a row of the money block; only the total row has computed ones. */
static void write_execution(const struct sheet *sheet, int32_t source) {
    jx_decimal rate = jx_assessment_execution_rate(sheet->assessment);
    jx_decimal score = jx_assessment_score(sheet->assessment, JX_ITEM_EXECUTION);
    jxi_shown_figure weight = claim_text(sheet, source, JX_CLAIM_EXECUTION_WEIGHT);
    jxi_shown_figure claimed_rate = claim_text(sheet, source, JX_CLAIM_EXECUTION_RATE);
    jxi_shown_figure claimed = claim_text(sheet, source, JX_CLAIM_EXECUTION_SCORE);
    if (source != JX_FUNDS_TOTAL) {
        JXI_FILL(sheet->page,
                 "<td class=\"figure\">{0}</td><td class=\"figure\">{1}</td><td class=\"figure\">{2}</td><td></td>",
                 weight.text, claimed_rate.text, claimed.text);
        return;
    }
    if (strcmp(claimed_rate.text, "–") != 0) strcat(claimed_rate.text, "%");
    jxi_shown_figure right = jxi_show_rounded(rate, 2);
    if (rate != JX_NONE) strcat(right.text, "%");
    write_cell(sheet, JX_ITEM_EXECUTION, JXI_CELL_WEIGHT, "figure", JXI_WORD_WEIGHT, weight.text, "");
    write_cell(sheet, JX_ITEM_EXECUTION, JXI_CELL_RATE, "figure", JXI_WORD_RATE, claimed_rate.text, right.text);
    write_cell(sheet, JX_ITEM_EXECUTION, JXI_CELL_SCORE, "figure", JXI_WORD_CLAIMED_SCORE, claimed.text,
               jxi_show_figure(score, sheet->decimals).text);
    JXI_FILL(sheet->page, "<td class=\"figure computed\" data-label=\"{0}\">{1}</td>",
             word(sheet, JXI_WORD_COMPUTED_SCORE), jxi_show_figure(score, sheet->decimals).text);
}

static void write_money(const struct sheet *sheet) {
    static const jxi_report_word heads[] = {
        JXI_WORD_MONEY,  JXI_WORD_INITIAL_COLUMN, JXI_WORD_FULL_YEAR_COLUMN, JXI_WORD_EXECUTED_COLUMN,
        JXI_WORD_WEIGHT, JXI_WORD_RATE,           JXI_WORD_CLAIMED_SCORE,    JXI_WORD_COMPUTED_SCORE};
    static const jxi_report_word rows[] = {JXI_WORD_FUNDS_TOTAL, JXI_WORD_FUNDS_FISCAL, JXI_WORD_FUNDS_CARRYOVER,
                                           JXI_WORD_FUNDS_OTHER};
    const char *text = NULL;
    jxi_page_raw(sheet->page, "<div class=\"wide\"><table class=\"money\">");
    write_heads(sheet, heads, sizeof heads / sizeof *heads);
    for (int32_t source = JX_FUNDS_TOTAL; source <= JX_FUNDS_OTHER; source++) {
        jxi_page_raw(sheet->page, "<tr>");
        write_cell(sheet, source == JX_FUNDS_TOTAL ? JX_ITEM_EXECUTION : INT32_MIN, JXI_CELL_FUNDS, "head",
                   rows[source], word(sheet, rows[source]), "");
        for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++)
            write_amount(sheet, source, stage, heads[stage + 1]);
        write_execution(sheet, source);
        jxi_page_raw(sheet->page, "</tr>\n");
    }
    if (jx_assessment_explain(sheet->assessment, JX_ITEM_EXECUTION, sheet->report->language, &text) == JX_OK && text)
        JXI_FILL(sheet->page, "<tr><td class=\"head\">{0}</td><td colspan=\"7\" class=\"explained\">{1}</td></tr>\n",
                 word(sheet, JXI_WORD_EXPLANATION), text);
    jxi_page_raw(sheet->page, "</tbody></table></div>\n");
}

/* What the form writes in the columns of the classes, else the category's own name. */
static const char *label_of(const struct sheet *sheet, int32_t index, int32_t level) {
    const jx_indicator *indicator = jx_assessment_indicator(sheet->assessment, index);
    const char *label = jx_indicator_label(indicator, level), *code = jx_indicator_category(indicator);
    int32_t value = 0;
    if (label || !code) return label;
    char top[64];
    size_t length = level == 1 ? strcspn(code, ".") : strlen(code);
    if (length >= sizeof top) return code;
    memcpy(top, code, length);
    top[length] = '\0';
    if (jx_enum_find(JX_ENUM_CATEGORY, top, &value) != JX_OK) return code;
    return jx_enum_name(JX_ENUM_CATEGORY, value, sheet->report->language);
}

/* How many indicators from this one on stand under the same label, 0 when it began above. A cell that is marked is not
 * joined with those above it. */
static int32_t span_of(const struct sheet *sheet, int32_t index, int32_t level) {
    int32_t end = index + 1, count = jx_assessment_count(sheet->assessment);
    const char *label = label_of(sheet, index, level);
    bool begins = index == 0 || !jxi_text_equal(label, label_of(sheet, index - 1, level)) ||
                  (level == 2 && !jxi_text_equal(label_of(sheet, index, 1), label_of(sheet, index - 1, 1)));
    if (!begins && !(level == 1 && jxi_mark_at(&sheet->marks, index, JXI_CELL_CLASS))) return 0;
    while (end < count && jxi_text_equal(label, label_of(sheet, end, level)) &&
           jxi_text_equal(label_of(sheet, index, 1), label_of(sheet, end, 1)) &&
           !(level == 1 && jxi_mark_at(&sheet->marks, end, JXI_CELL_CLASS)))
        end++;
    return end - index;
}

static void write_labels(const struct sheet *sheet, int32_t index) {
    static const jxi_report_word words[] = {JXI_WORD_CLASS, JXI_WORD_CLASS, JXI_WORD_SUBCLASS};
    for (int32_t level = 1; level <= 2; level++) {
        int32_t span = span_of(sheet, index, level);
        const jxi_mark *mark = level == 1 ? jxi_mark_at(&sheet->marks, index, JXI_CELL_CLASS) : NULL;
        if (!span) continue;
        JXI_FILL(sheet->page, "<td rowspan=\"{0}\" data-label=\"{1}\" class=\"head{2}{3}\"", jxi_show_number(span).text,
                 word(sheet, words[level]), mark ? " marked " : "",
                 mark ? jxi_severity_code(jx_finding_severity(mark->finding)) : "");
        if (mark) {
            jxi_page_raw(sheet->page, " id=\"");
            jxi_html_anchor(sheet->page, sheet->owner, mark->item, mark->cell);
            jxi_page_raw(sheet->page, "\"");
        }
        jxi_page_raw(sheet->page, ">");
        jxi_page_text(sheet->page, label_of(sheet, index, level));
        jx_decimal right = mark ? jx_finding_computed(mark->finding) : JX_NONE;
        jxi_html_close_cell(sheet->page, sheet->owner, mark, JXI_WORD_ADDS_UP,
                            right == JX_NONE ? "" : jxi_show_figure(right, 0).text);
    }
}

static void write_indicator(const struct sheet *sheet, int32_t index) {
    const jx_indicator *indicator = jx_assessment_indicator(sheet->assessment, index);
    const char *text = NULL;
    jxi_shown_figure score = jxi_show_figure(jx_assessment_score(sheet->assessment, index), sheet->decimals);
    jxi_shown_figure claimed =
        jxi_show_figure(jx_indicator_claimed(indicator), jx_indicator_claimed_decimals(indicator));
    JXI_FILL(sheet->page, "<tr class=\"{0}\">", jx_indicator_part(indicator) ? "part" : "");
    write_labels(sheet, index);
    write_cell(sheet, index, JXI_CELL_ROW, "name", JXI_WORD_INDICATOR, jx_indicator_name(indicator), "");
    write_cell(sheet, index, JXI_CELL_TARGET, "value", JXI_WORD_TARGET, jx_value_text(jx_indicator_target(indicator)),
               "");
    write_cell(sheet, index, JXI_CELL_ACTUAL, "value", JXI_WORD_ACTUAL, jx_value_text(jx_indicator_actual(indicator)),
               "");
    write_cell(sheet, index, JXI_CELL_WEIGHT, "figure", JXI_WORD_WEIGHT,
               jxi_show_figure(jx_indicator_weight(indicator), 0).text, "");
    write_cell(sheet, index, JXI_CELL_SCORE, "figure", JXI_WORD_CLAIMED_SCORE, claimed.text, score.text);
    JXI_FILL(sheet->page, "<td class=\"figure computed\" data-label=\"{0}\">{1}</td>",
             word(sheet, JXI_WORD_COMPUTED_SCORE), score.text);
    if (jx_assessment_explain(sheet->assessment, index, sheet->report->language, &text) == JX_OK)
        JXI_FILL(sheet->page, "<td class=\"explained\" data-label=\"{0}\">{1}</td>", word(sheet, JXI_WORD_EXPLANATION),
                 text);
    write_cell(sheet, index, JXI_CELL_REASON, "text", JXI_WORD_REASON, jx_indicator_reason(indicator), "");
    jxi_page_raw(sheet->page, "</tr>\n");
}

/* How the score came about, and why it is graded so; a form that was not read whole has no grade to explain. */
static void write_basis(const struct sheet *sheet) {
    const char *text = NULL;
    jxi_page_text(sheet->page, jxi_score_sentence(sheet->report, sheet->assessment));
    if (!jx_assessment_complete(sheet->assessment)) return;
    jxi_page_raw(sheet->page, sheet->report->english ? "; " : "；");
    if (jx_assessment_explain(sheet->assessment, JX_ITEM_GRADE, sheet->report->language, &text) == JX_OK)
        jxi_page_text(sheet->page, text);
}

/* The form's own sum, and the score. */
static void write_totals(const struct sheet *sheet) {
    const jx_assessment *assessment = sheet->assessment;
    const jxi_mark *weights = jxi_mark_at(&sheet->marks, JX_ITEM_TOTAL, JXI_CELL_WEIGHT);
    const jxi_mark *sums = jxi_mark_at(&sheet->marks, JX_ITEM_TOTAL, JXI_CELL_SCORE);
    jx_decimal right = sums ? jx_finding_computed(sums->finding) : JX_NONE;
    int32_t decimals = jx_assessment_claim_decimals(assessment, JX_CLAIM_TOTAL_SCORE);
    int32_t grade = jx_assessment_claimed_grade(assessment);
    const char *text = NULL;
    JXI_FILL(sheet->page, "<tr class=\"total\"><td colspan=\"5\" class=\"head\">{0}</td>", word(sheet, JXI_WORD_SUM));
    write_cell(sheet, JX_ITEM_TOTAL, JXI_CELL_WEIGHT, "figure", JXI_WORD_WEIGHT,
               jxi_show_figure(jx_assessment_total(assessment, JX_TOTAL_WEIGHT), 0).text,
               weights ? jxi_show_figure(jx_finding_computed(weights->finding), 0).text : "");
    write_cell(sheet, JX_ITEM_TOTAL, JXI_CELL_SCORE, "figure", JXI_WORD_CLAIMED_SCORE,
               jxi_show_figure(jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE), decimals).text,
               right == JX_NONE ? "" : jxi_show_figure(right, 0).text);
    JXI_FILL(sheet->page,
             "<td class=\"figure computed\" data-label=\"{0}\">{1}</td><td class=\"explained\" colspan=\"2\">",
             word(sheet, JXI_WORD_COMPUTED_SCORE),
             jxi_show_figure(jx_assessment_total(assessment, JX_TOTAL_RECOMPUTED), sheet->decimals).text);
    if (jx_assessment_explain(sheet->assessment, JX_ITEM_TOTAL, sheet->report->language, &text) == JX_OK)
        jxi_page_text(sheet->page, text);
    JXI_FILL(
        sheet->page,
        "</td></tr>\n<tr class=\"total\"><td colspan=\"5\" class=\"head\">{0} · {1}</td><td class=\"figure\"></td>",
        word(sheet, JXI_WORD_THE_SCORE), word(sheet, JXI_WORD_GRADE));
    write_cell(sheet, JX_ITEM_GRADE, JXI_CELL_GRADE, "figure", JXI_WORD_CLAIMED_GRADE,
               grade ? jx_grade_name(grade, sheet->report->language) : "–", "");
    JXI_FILL(
        sheet->page,
        "<td class=\"figure computed\" data-label=\"{0}\"><b>{1} {2}</b></td><td class=\"explained\" colspan=\"2\">",
        word(sheet, JXI_WORD_COMPUTED_SCORE), jxi_show_figure(jxi_computed_total(assessment), sheet->decimals).text,
        jx_assessment_grade_text(assessment, sheet->report->language));
    write_basis(sheet);
    jxi_page_raw(sheet->page, "</td></tr>\n");
}

static void write_indicators(const struct sheet *sheet) {
    static const jxi_report_word heads[] = {
        JXI_WORD_CLASS,  JXI_WORD_SUBCLASS,      JXI_WORD_INDICATOR,      JXI_WORD_TARGET,      JXI_WORD_ACTUAL,
        JXI_WORD_WEIGHT, JXI_WORD_CLAIMED_SCORE, JXI_WORD_COMPUTED_SCORE, JXI_WORD_EXPLANATION, JXI_WORD_REASON};
    jxi_page_raw(sheet->page, "<table class=\"indicators cards\">");
    write_heads(sheet, heads, sizeof heads / sizeof *heads);
    for (int32_t i = 0; i < jx_assessment_count(sheet->assessment); i++) write_indicator(sheet, i);
    write_totals(sheet);
    jxi_page_raw(sheet->page, "</tbody></table>\n");
}

static void write_reading(void *context, const jxi_reading_line *line) {
    const struct sheet *sheet = context;
    JXI_FILL(sheet->page, "<dt>{0}</dt><dd><q>{1}</q> <small>{2}</small> {3}</dd>\n", word(sheet, line->label),
             line->text, line->place, line->detail);
}

/* What was not understood, left unread, inferred or left out, kind by kind. */
static void write_notes(const struct sheet *sheet) {
    static const jxi_report_word kinds[] = {[JX_NOTE_PLACEHOLDER] = JXI_WORD_NOTE_PLACEHOLDER,
                                            [JX_NOTE_UNREAD] = JXI_WORD_NOTE_UNREAD,
                                            [JX_NOTE_INFERRED] = JXI_WORD_NOTE_INFERRED,
                                            [JX_NOTE_LEFT_OUT] = JXI_WORD_NOTE_LEFT_OUT};
    static const int32_t order[] = {JX_NOTE_UNREAD, JX_NOTE_INFERRED, JX_NOTE_LEFT_OUT, JX_NOTE_PLACEHOLDER};
    bool complete = jx_assessment_complete(sheet->assessment);
    if (complete && !jx_assessment_note_count(sheet->assessment) && jxi_reading_is_plain(sheet->assessment)) return;
    JXI_FILL(sheet->page, "<h4>{0}</h4>\n<dl class=\"notes\">\n", word(sheet, JXI_WORD_READING));
    if (!complete) JXI_FILL(sheet->page, "<dt>!</dt><dd>{0}</dd>\n", word(sheet, JXI_WORD_INCOMPLETE));
    jx_status status = jxi_reading_list(sheet->report, sheet->assessment, write_reading, (void *)(uintptr_t)sheet);
    if (status != JX_OK) sheet->page->status = status;
    for (size_t k = 0; k < sizeof order / sizeof *order; k++) {
        bool begun = false;
        int32_t kind = 0;
        const char *place = NULL, *text = NULL;
        for (int32_t i = 0; jx_assessment_note(sheet->assessment, i, &kind, &place, &text) == JX_OK; i++) {
            if (kind != order[k]) continue;
            if (!begun) JXI_FILL(sheet->page, "<dt>{0}</dt><dd>", word(sheet, kinds[kind]));
            JXI_FILL(sheet->page, "<span><q>{0}</q> <small>{1}</small></span> ", text, place);
            begun = true;
        }
        if (begun) jxi_page_raw(sheet->page, "</dd>\n");
    }
    jxi_page_raw(sheet->page, "</dl>\n");
}

static void write_title(const struct sheet *sheet) {
    const char *year = jx_project_text(sheet->project, JX_PROJECT_YEAR), *language = sheet->report->language;
    const char *reason = jx_assessment_scheme_reason(sheet->assessment, language);
    jxi_counts counts = jxi_count_marks(sheet->marks.items, sheet->marks.count);
    JXI_FILL(sheet->page,
             "<section class=\"form\" id=\"{0}\"><h2><span class=\"number\">{1}</span> {2}</h2>\n<p class=\"where\" "
             "id=\"{0}-t-head\">",
             sheet->owner, sheet->owner + 1, jxi_html_name(sheet->report, sheet->assessment));
    jxi_html_counts(sheet->page, &counts);
    if (!jxi_text_is_blank(year)) JXI_FILL(sheet->page, "{0} {1} · ", year, word(sheet, JXI_WORD_YEAR));
    JXI_FILL(sheet->page, "{0} {1} · {2} {3}", jx_assessment_file(sheet->assessment),
             jx_assessment_place(sheet->assessment), word(sheet, JXI_WORD_SCHEME),
             jx_scheme_id(jx_assessment_scheme(sheet->assessment)));
    if (reason) JXI_FILL(sheet->page, " ({0})", reason);
    JXI_FILL(sheet->page, " · <a href=\"#glance\">{0}</a></p>\n", word(sheet, JXI_WORD_BACK));
}

void jxi_html_form(jxi_page *page, const jxi_report *report, int32_t index) {
    struct sheet sheet = {
        .page = page, .report = report, .assessment = jx_portfolio_assessment(report->portfolio, index)};
    sheet.project = jx_assessment_project(sheet.assessment);
    sheet.decimals = jx_scheme_decimals(jx_assessment_scheme(sheet.assessment));
    sheet.owner[0] = 'f';
    strcpy(sheet.owner + 1, jxi_show_number(index + 1).text);
    jx_status status = jxi_marks_of_form(report, sheet.assessment, &sheet.marks);
    if (status != JX_OK) {
        page->status = status;
        return;
    }
    write_title(&sheet);
    write_head(&sheet);
    write_money(&sheet);
    write_indicators(&sheet);
    JXI_FILL(page, "<h3>{0}</h3>\n", word(&sheet, JXI_WORD_FINDINGS));
    jxi_html_findings(page, report, &sheet.marks, sheet.owner);
    write_notes(&sheet);
    jxi_page_raw(page, "</section>\n");
    jxi_marks_free(report, &sheet.marks);
}
