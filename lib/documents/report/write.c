/* SPDX-License-Identifier: Apache-2.0 */
/* Documents of blocks, as the formats that can be written in running text. */
#include "documents/report/blocks.h"
#include "documents/report/html.h"

typedef void (*write_blocks)(jxi_blocks *blocks);

static jx_status write_markdown(const jx_writer *writer, const jx_run *run, write_blocks write) {
    jxi_report report;
    jx_status status = writer && run ? jxi_report_open(&report, writer, run) : JX_ERROR_ARGUMENT;
    if (status != JX_OK) return status;
    jxi_page page = jxi_page_start(&report, jxi_escape_markdown);
    jxi_blocks blocks = jxi_blocks_markdown(&page, &report);
    write(&blocks);
    status = jxi_blocks_finish(&blocks);
    if (page.status == JX_OK) page.status = status;
    status = jxi_page_finish(&page);
    jxi_report_close(&report);
    return status;
}

jx_status jx_writer_report_markdown(jx_writer *writer, jx_run *run) {
    return write_markdown(writer, run, jxi_write_brief);
}

jx_status jx_writer_draft_markdown(jx_writer *writer, jx_run *run) {
    return write_markdown(writer, run, jxi_write_draft);
}

jx_status jx_writer_draft_html(jx_writer *writer, jx_run *run) {
    jxi_report report;
    jx_status status = writer && run ? jxi_report_open(&report, writer, run) : JX_ERROR_ARGUMENT;
    if (status != JX_OK) return status;
    jxi_page page = jxi_page_start(&report, jxi_escape_html);
    jxi_blocks blocks = jxi_blocks_html(&page, &report);
    jxi_html_head(&page, report.language, jxi_report_say(report.english, JXI_WORD_DRAFT));
    jxi_page_raw(&page, "<article>\n");
    jxi_write_draft(&blocks);
    jxi_page_raw(&page, "</article>\n");
    jxi_html_foot(&page);
    status = jxi_blocks_finish(&blocks);
    if (page.status == JX_OK) page.status = status;
    status = jxi_page_finish(&page);
    jxi_report_close(&report);
    return status;
}
