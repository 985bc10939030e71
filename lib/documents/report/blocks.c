/* SPDX-License-Identifier: Apache-2.0 */
/* Blocks as HTML and as Markdown. */
#include "documents/report/blocks.h"

#include <string.h>

const char *jxi_compose(jxi_blocks *blocks, const char *sentence, const char *const *texts, size_t count) {
    jxi_buffer_clear(&blocks->text);
    jxi_buffer_fill(&blocks->text, sentence, texts, count);
    if (blocks->text.failed) blocks->status = JX_ERROR_NO_MEMORY;
    return blocks->text.data && !blocks->text.failed ? blocks->text.data : "";
}

jx_status jxi_blocks_finish(jxi_blocks *blocks) {
    jxi_buffer_free(&blocks->text);
    return blocks->status;
}

static void html_heading(void *context, int32_t level, const char *text) {
    JXI_FILL(context, "<h{0}>{1}</h{0}>\n", jxi_show_number(level).text, text);
}

static void html_paragraph(void *context, const char *text) {
    JXI_FILL(context, "<p>{0}</p>\n", text);
}

static void html_open_list(void *context) {
    jxi_page_raw(context, "<ul>\n");
}

static void html_item(void *context, const char *text) {
    JXI_FILL(context, "<li>{0}</li>\n", text);
}

static void html_close_list(void *context) {
    jxi_page_raw(context, "</ul>\n");
}

static void html_open_table(void *context, const char *const *heads, size_t count) {
    jxi_page_raw(context, "<div class=\"wide\"><table><thead><tr>");
    for (size_t i = 0; i < count; i++) JXI_FILL(context, "<th scope=\"col\">{0}</th>", heads[i]);
    jxi_page_raw(context, "</tr></thead>\n<tbody>\n");
}

static void html_row(void *context, const char *const *cells, size_t count) {
    jxi_page_raw(context, "<tr>");
    for (size_t i = 0; i < count; i++) JXI_FILL(context, "<td>{0}</td>", cells[i]);
    jxi_page_raw(context, "</tr>\n");
}

static void html_close_table(void *context) {
    jxi_page_raw(context, "</tbody></table></div>\n");
}

jxi_blocks jxi_blocks_html(jxi_page *page, const jxi_report *report) {
    return (jxi_blocks){.context = page,
                        .heading = html_heading,
                        .paragraph = html_paragraph,
                        .open_list = html_open_list,
                        .item = html_item,
                        .close_list = html_close_list,
                        .open_table = html_open_table,
                        .row = html_row,
                        .close_table = html_close_table,
                        .report = report,
                        .text = {.allocator = report->allocator}};
}

static void markdown_heading(void *context, int32_t level, const char *text) {
    static const char marks[] = "######";
    jxi_page_raw(context, marks + sizeof marks - 1 - level);
    JXI_FILL(context, " {0}\n\n", text);
}

static void markdown_paragraph(void *context, const char *text) {
    JXI_FILL(context, "{0}\n\n", text);
}

static void markdown_open_list(void *context) {
    (void)context; /* an item needs nothing around it */
}

static void markdown_item(void *context, const char *text) {
    JXI_FILL(context, "* {0}\n", text);
}

static void markdown_end(void *context) {
    jxi_page_raw(context, "\n");
}

static void markdown_row(void *context, const char *const *cells, size_t count) {
    jxi_page_raw(context, "|");
    for (size_t i = 0; i < count; i++) JXI_FILL(context, " {0} |", cells[i]);
    jxi_page_raw(context, "\n");
}

static void markdown_open_table(void *context, const char *const *heads, size_t count) {
    markdown_row(context, heads, count);
    jxi_page_raw(context, "|");
    for (size_t i = 0; i < count; i++) jxi_page_raw(context, "---|");
    jxi_page_raw(context, "\n");
}

jxi_blocks jxi_blocks_markdown(jxi_page *page, const jxi_report *report) {
    return (jxi_blocks){.context = page,
                        .heading = markdown_heading,
                        .paragraph = markdown_paragraph,
                        .open_list = markdown_open_list,
                        .item = markdown_item,
                        .close_list = markdown_end,
                        .open_table = markdown_open_table,
                        .row = markdown_row,
                        .close_table = markdown_end,
                        .report = report,
                        .text = {.allocator = report->allocator}};
}
