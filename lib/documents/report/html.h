/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of the HTML page. Each writes one section. */
#ifndef JXI_DOCUMENTS_REPORT_HTML_H
#define JXI_DOCUMENTS_REPORT_HTML_H

#include "documents/report/page.h"

/* The style sheet, for screen, phone and paper. */
extern const char jxi_report_style[]; /* page.css */

/* From the doctype to the open main element, and from there to the end. */
void jxi_html_head(jxi_page *page, const char *language, const char *title);
void jxi_html_foot(jxi_page *page);

void jxi_html_overview(jxi_page *page, const jxi_report *report);
void jxi_html_summary(jxi_page *page, const jxi_report *report);
void jxi_html_form(jxi_page *page, const jxi_report *report, int32_t index);
void jxi_html_charts(jxi_page *page, const jxi_report *report);

/* Findings as a list; `owner` begins their anchors: "f3" for the third form, "s" for the summary. */
void jxi_html_findings(jxi_page *page, const jxi_report *report, const jxi_marks *marks, const char *owner);
/* The anchor of a finding's cell: "f3-2-score". */
void jxi_html_anchor(jxi_page *page, const char *owner, int32_t item, int32_t cell);

/* Opens a cell of a table, with the class of the mark, its anchor and its label for narrow screens; `mark` may be NULL.
 */
void jxi_html_open_cell(jxi_page *page, const char *owner, const jxi_mark *mark, const char *classes,
                        jxi_report_word label);
/* The sign of a mark, which leads to its finding. */
void jxi_html_sign(jxi_page *page, const char *owner, const jxi_mark *mark);
/* Closes it, with the sign of the mark and the figure beside it; "" for none. */
void jxi_html_close_cell(jxi_page *page, const char *owner, const jxi_mark *mark, jxi_report_word before,
                         const char *beside);

/* "✗ 5 ! 3" */
void jxi_html_counts(jxi_page *page, const jxi_counts *counts);

/* The name of a project, "(no project name)" for a blank one. */
const char *jxi_html_name(const jxi_report *report, const jx_assessment *assessment);

#endif
