/* SPDX-License-Identifier: Apache-2.0 */
/* Documents of headings, paragraphs, lists and tables, whatever they are written as. Texts come as they are; the writer
 * of a format escapes them. */
#ifndef JXI_DOCUMENTS_REPORT_BLOCKS_H
#define JXI_DOCUMENTS_REPORT_BLOCKS_H

#include "documents/report/page.h"

typedef struct jxi_blocks {
    void *context;                                                   /* the format's own */
    void (*heading)(void *context, int32_t level, const char *text); /* level 1 is the title */
    void (*paragraph)(void *context, const char *text);
    void (*open_list)(void *context);
    void (*item)(void *context, const char *text);
    void (*close_list)(void *context);
    void (*open_table)(void *context, const char *const *heads, size_t count);
    void (*row)(void *context, const char *const *cells, size_t count); /* NULL cells are empty */
    void (*close_table)(void *context);
    const jxi_report *report;
    jxi_buffer text;  /* for sentences being put together */
    jx_status status; /* the first failure of the content; that of the format is the format's own */
} jxi_blocks;

/* Blocks on a page: HTML within its main element, or Markdown. */
jxi_blocks jxi_blocks_html(jxi_page *page, const jxi_report *report);
jxi_blocks jxi_blocks_markdown(jxi_page *page, const jxi_report *report);
/* Frees what the blocks hold and says how the content went. */
jx_status jxi_blocks_finish(jxi_blocks *blocks);

/* What was found, in short. */
void jxi_write_brief(jxi_blocks *blocks);
/* A draft of the unit's own report (绩效自评工作报告). */
void jxi_write_draft(jxi_blocks *blocks);

/* A sentence with "{0}" … "{9}" filled in; the text stands until the next call. */
const char *jxi_compose(jxi_blocks *blocks, const char *sentence, const char *const *texts, size_t count);
#define JXI_COMPOSE(blocks, sentence, ...)                                                                             \
    jxi_compose(blocks, sentence, (const char *const[]){__VA_ARGS__},                                                  \
                sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))
#define JXI_ROW(blocks, ...)                                                                                           \
    (blocks)->row((blocks)->context, (const char *const[]){__VA_ARGS__},                                               \
                  sizeof((const char *const[]){__VA_ARGS__}) / sizeof(const char *))

#endif
