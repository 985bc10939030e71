/* SPDX-License-Identifier: Apache-2.0 */
/* Documents of headings, paragraphs, lists and tables, as Word documents. */
#include "documents/office/docx_blocks.h"

#include <string.h>

static void heading(void *context, int32_t level, const char *text) {
    static const jxi_docx_style styles[] = {JXI_STYLE_TITLE, JXI_STYLE_HEADING, JXI_STYLE_SUBHEADING};
    jxi_docx_blocks *blocks = context;
    jxi_docx_paragraph(&blocks->docx, styles[level < 1 ? 0 : level > 3 ? 2 : level - 1], text);
}

static void paragraph(void *context, const char *text) {
    jxi_docx_blocks *blocks = context;
    jxi_docx_paragraph(&blocks->docx, JXI_STYLE_BODY, text);
}

static void list_edge(void *context) {
    (void)context; /* items are paragraphs of their own */
}

static void item(void *context, const char *text) {
    jxi_docx_blocks *blocks = context;
    jxi_buffer line = {.allocator = blocks->allocator};
    jxi_buffer_text(&line, "• ");
    jxi_buffer_text(&line, text ? text : "");
    jxi_docx_paragraph(&blocks->docx, JXI_STYLE_ITEM, line.data);
    if (line.failed) blocks->docx.failed = true;
    jxi_buffer_free(&line);
}

static void add_row(jxi_docx_blocks *blocks, int32_t look, const char *const *cells, size_t count) {
    for (size_t i = 0; i < count && i < JXI_LEDGER_COLUMNS; i++) {
        int32_t width = cells[i] ? (int32_t)strlen(cells[i]) / 2 + 4 : 4;
        if (width > 30) width = 30;
        if (width > blocks->table.widths[i]) blocks->table.widths[i] = width;
        jxi_ledger_text(&blocks->table, look, cells[i]);
    }
    jxi_ledger_next_row(&blocks->table);
}

static void open_table(void *context, const char *const *heads, size_t count) {
    static const int32_t none[JXI_LEDGER_COLUMNS] = {0};
    jxi_docx_blocks *blocks = context;
    if (count > JXI_LEDGER_COLUMNS) count = JXI_LEDGER_COLUMNS;
    blocks->table = jxi_ledger_start(blocks->allocator, NULL, none, (int32_t)count);
    blocks->table.heads = 1;
    add_row(blocks, JXI_LOOK_HEAD, heads, count);
}

static void row(void *context, const char *const *cells, size_t count) {
    add_row(context, JXI_LOOK_PLAIN, cells, count);
}

static void close_table(void *context) {
    jxi_docx_blocks *blocks = context;
    if (blocks->table.status != JX_OK) blocks->docx.failed = true;
    jxi_docx_ledger(&blocks->docx, &blocks->table);
    jxi_docx_paragraph(&blocks->docx, JXI_STYLE_SMALL, NULL);
    jxi_ledger_free(&blocks->table);
}

jxi_blocks jxi_blocks_docx(jxi_docx_blocks *context, const jxi_report *report) {
    return (jxi_blocks){.context = context,
                        .heading = heading,
                        .paragraph = paragraph,
                        .open_list = list_edge,
                        .item = item,
                        .close_list = list_edge,
                        .open_table = open_table,
                        .row = row,
                        .close_table = close_table,
                        .report = report,
                        .text = {.allocator = report->allocator}};
}
