/* SPDX-License-Identifier: Apache-2.0 */
/* Charts as inline SVG, 440 units wide; each with a title and the same in words. */
#ifndef JXI_DOCUMENTS_REPORT_CHARTS_H
#define JXI_DOCUMENTS_REPORT_CHARTS_H

#include "documents/report/html.h"

/* Opens figure, SVG and its description; more may be added to the description, which the caller closes. */
void jxi_chart_open(jxi_page *page, const char *name, jxi_report_word title, jxi_report_word about, int32_t height);
void jxi_chart_close(jxi_page *page, jxi_report_word about);

void jxi_chart_spending(jxi_page *page, const jxi_report *report);
void jxi_chart_scores(jxi_page *page, const jxi_report *report);
void jxi_chart_grades(jxi_page *page, const jxi_report *report);
void jxi_chart_codes(jxi_page *page, const jxi_report *report);

/* "monitor.budget_lights[0].to"; `path` has room for 64 bytes, which every list and field fit. */
void jxi_path(char *path, const char *list, int32_t index, const char *field);

#endif
