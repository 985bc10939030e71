/* SPDX-License-Identifier: Apache-2.0 */
/* Marked-up text into a sink: markup goes out as it is, everything else is escaped. */
#ifndef JXI_DOCUMENTS_REPORT_PAGE_H
#define JXI_DOCUMENTS_REPORT_PAGE_H

#include "documents/report/report.h"
#include "documents/report/words.h"

typedef struct jxi_page {
    jx_sink sink;
    void *context;
    jxi_buffer buffer; /* not yet handed to the sink */
    void (*escape)(jxi_buffer *buffer, const char *text, size_t length);
    bool english;
    jx_status status; /* the first failure; nothing is written after it */
} jxi_page;

/* Makes text safe between tags and between double quotes. */
void jxi_escape_html(jxi_buffer *buffer, const char *text, size_t length);
/* Makes text safe in a paragraph and in a cell of a table: it stays in its line, and nothing in it is markup. */
void jxi_escape_markdown(jxi_buffer *buffer, const char *text, size_t length);

jxi_page jxi_page_start(const jxi_report *report, void (*escape)(jxi_buffer *, const char *, size_t));
/* Hands what is left to the sink and says how it went. */
jx_status jxi_page_finish(jxi_page *page);

void jxi_page_raw(jxi_page *page, const char *markup);
void jxi_page_text(jxi_page *page, const char *text);
void jxi_page_say(jxi_page *page, jxi_report_word word);
/* Markup with slots "{0}" … "{9}" for texts, which are escaped; NULL ones are empty. */
void jxi_page_fill(jxi_page *page, const char *markup, const char *const *texts, size_t count);

#define JXI_FILL(page, markup, ...)                                                                                    \
    jxi_page_fill(page, markup, (const char *const[]){__VA_ARGS__},                                                    \
                  sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

#endif
