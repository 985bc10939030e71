/* SPDX-License-Identifier: Apache-2.0 */
/* What several sections of the HTML page are made of: head and foot, marked cells, lists of findings. */
#include "documents/report/html.h"

#include <string.h>

const char *jxi_html_name(const jxi_report *report, const jx_assessment *assessment) {
    const char *name = jxi_project_name(assessment);
    return name ? name : jxi_report_say(report->english, JXI_WORD_NO_NAME);
}

void jxi_html_head(jxi_page *page, const char *language, const char *title) {
    JXI_FILL(page, "<!DOCTYPE html>\n<html lang=\"{0}\">\n<head>\n<meta charset=\"utf-8\">\n",
             strcmp(language, "en") == 0 ? "en" : "zh-CN");
    jxi_page_raw(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<meta name=\"generator\" content=\"jixiao\">\n");
    JXI_FILL(page, "<title>{0}</title>\n<style>\n", title);
    jxi_page_raw(page, jxi_report_style);
    jxi_page_raw(page, "</style>\n</head>\n<body>\n<main>\n");
}

void jxi_html_foot(jxi_page *page) {
    JXI_FILL(page, "</main>\n<footer>jixiao {0}</footer>\n</body>\n</html>\n", jx_version());
}

void jxi_html_anchor(jxi_page *page, const char *owner, int32_t item, int32_t cell) {
    const char *name = item == JX_ITEM_EXECUTION ? "x"
                       : item == JX_ITEM_TOTAL   ? "t"
                       : item == JX_ITEM_GRADE   ? "g"
                                                 : NULL;
    JXI_FILL(page, "{0}-{1}-{2}", owner, name ? name : jxi_show_number(item).text, jxi_cell_name(cell));
}

void jxi_html_open_cell(jxi_page *page, const char *owner, const jxi_mark *mark, const char *classes,
                        jxi_report_word label) {
    JXI_FILL(page, "<td data-label=\"{0}\" class=\"{1}", jxi_report_say(page->english, label), classes);
    if (mark) {
        JXI_FILL(page, " marked {0}\" id=\"", jxi_severity_code(jx_finding_severity(mark->finding)));
        jxi_html_anchor(page, owner, mark->item, mark->cell);
    }
    jxi_page_raw(page, "\">");
}

void jxi_html_sign(jxi_page *page, const char *owner, const jxi_mark *mark) {
    if (!mark) return;
    JXI_FILL(page, " <a class=\"sign\" href=\"#{0}-n{1}\" title=\"{2}\">{3}</a>", owner,
             jxi_show_number(mark->number).text, jx_finding_message(mark->finding, page->english ? "en" : "zh"),
             jxi_severity_sign(jx_finding_severity(mark->finding)));
}

void jxi_html_close_cell(jxi_page *page, const char *owner, const jxi_mark *mark, jxi_report_word before,
                         const char *beside) {
    jxi_html_sign(page, owner, mark);
    if (mark && beside[0])
        JXI_FILL(page, " <span class=\"beside\">{0} {1}</span>", jxi_report_say(page->english, before), beside);
    jxi_page_raw(page, "</td>");
}

void jxi_html_counts(jxi_page *page, const jxi_counts *counts) {
    for (int32_t severity = JX_SEVERITY_ERROR; severity >= JX_SEVERITY_NOTE; severity--)
        if (counts->of[severity])
            JXI_FILL(page, "<span class=\"count {0}\" title=\"{1}\">{2} {3}</span> ", jxi_severity_code(severity),
                     jx_enum_name(JX_ENUM_SEVERITY, severity, page->english ? "en" : "zh"), jxi_severity_sign(severity),
                     jxi_show_number(counts->of[severity]).text);
}

/* Where in the form, why, by which rule, and how to mend it. */
static void write_finding(jxi_page *page, const jxi_report *report, const jxi_mark *mark, const char *owner) {
    const jx_finding *finding = mark->finding;
    const char *code = jx_finding_code(finding), *severity = jxi_severity_code(jx_finding_severity(finding));
    const char *place = jx_finding_place(finding), *basis = jx_finding_basis(finding);
    const char *advice = jx_finding_about(code, "advice", report->language);
    JXI_FILL(page, "<li class=\"{0}\" id=\"{1}-n{2}\"><p><span class=\"sign\">{3}</span> <b>{4}</b> <code>{5}</code>",
             severity, owner, jxi_show_number(mark->number).text, jxi_severity_sign(jx_finding_severity(finding)),
             jx_finding_about(code, "title", report->language), code);
    jxi_page_raw(page, " <a class=\"to\" href=\"#");
    jxi_html_anchor(page, owner, mark->item, mark->cell);
    JXI_FILL(page, "\">{0}</a></p><p>{1}</p>", place ? place : jxi_report_say(report->english, JXI_WORD_GO_TO_CELL),
             jx_finding_message(finding, report->language));
    jxi_page_raw(page, "<p class=\"advice\">");
    if (advice) JXI_FILL(page, "{0}: {1} ", jxi_report_say(report->english, JXI_WORD_ADVICE), advice);
    if (basis) JXI_FILL(page, "{0}: {1}", jxi_report_say(report->english, JXI_WORD_WHY), basis);
    jxi_page_raw(page, "</p>");
    jxi_page_raw(page, "</li>\n");
}

void jxi_html_findings(jxi_page *page, const jxi_report *report, const jxi_marks *marks, const char *owner) {
    if (!marks->count) {
        JXI_FILL(page, "<p class=\"fine\">✓ {0}</p>\n", jxi_report_say(report->english, JXI_WORD_NOTHING_FOUND));
        return;
    }
    jxi_page_raw(page, "<ol class=\"findings\">\n");
    for (size_t i = 0; i < marks->count; i++) write_finding(page, report, marks->listed[i], owner);
    jxi_page_raw(page, "</ol>\n");
}
