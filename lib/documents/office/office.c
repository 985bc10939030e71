/* SPDX-License-Identifier: Apache-2.0 */
/* Reports for spreadsheets and word processors. */
#include "documents/office/office.h"

#include "documents/office/docx_blocks.h"
#include "documents/office/workbook.h"

typedef jxi_ledger (*jxi_form_ledger)(const jxi_form_view *view, int32_t number);

/* A ledger of each form of the run. */
static jx_status take_forms(jxi_ledgers *ledgers, const jxi_report *report, jxi_form_ledger make) {
    jx_status status = JX_OK;
    for (int32_t i = 0; status == JX_OK && i < jx_portfolio_count(report->portfolio); i++) {
        jxi_form_view view;
        status = jxi_form_view_open(&view, report, i);
        if (status != JX_OK) break;
        jxi_ledger ledger = make(&view, i + 1);
        status = jxi_ledgers_take(ledgers, &ledger);
        jxi_form_view_close(&view);
    }
    return status;
}

static jx_status take_overview(jxi_ledgers *ledgers, const jxi_report *report) {
    jxi_ledger summary = jxi_summary_ledger(report), findings = jxi_findings_ledger(report);
    jx_status status = jxi_ledgers_take(ledgers, &summary), second = jxi_ledgers_take(ledgers, &findings);
    return status == JX_OK ? second : status;
}

/* A workbook has to have a sheet. */
static jx_status take_nothing(jxi_ledgers *ledgers, const jxi_report *report) {
    static const int32_t width = 60;
    const char *text = jxi_report_say(report->english, JXI_WORD_NO_FORMS);
    jxi_ledger ledger =
        jxi_ledger_start(report->allocator, jxi_report_say(report->english, JXI_WORD_FORM_TITLE), &width, 1);
    jxi_ledger_text(&ledger, JXI_LOOK_NOTE, text);
    return jxi_ledgers_take(ledgers, &ledger);
}

/* A file of ledgers: the corrected forms, or all of the audit. */
typedef jx_status (*jxi_write_ledgers)(const jx_writer *writer, const jxi_ledger *ledgers, size_t count);

static jx_status write_ledgers(const jx_writer *writer, const jx_run *run, bool overview, jxi_form_ledger make,
                               jxi_write_ledgers write) {
    jxi_report report;
    jx_status status = writer && run ? jxi_report_open(&report, writer, run) : JX_ERROR_ARGUMENT;
    if (status != JX_OK) return status;
    jxi_ledgers ledgers = {.allocator = report.allocator};
    if (overview) status = take_overview(&ledgers, &report);
    if (status == JX_OK) status = take_forms(&ledgers, &report, make);
    if (status == JX_OK && !ledgers.count) status = take_nothing(&ledgers, &report);
    if (status == JX_OK) status = write(writer, ledgers.items, ledgers.count);
    jxi_ledgers_free(&ledgers);
    jxi_report_close(&report);
    return status;
}

/* One ledger a page. */
static jx_status write_docx(const jx_writer *writer, const jxi_ledger *ledgers, size_t count) {
    jxi_docx_out docx;
    jxi_docx_open(&docx, true);
    for (size_t i = 0; i < count; i++) {
        if (i > 0) jxi_docx_page_break(&docx);
        jxi_docx_ledger(&docx, &ledgers[i]);
    }
    return jxi_docx_close(&docx, writer, JX_OK);
}

jx_status jx_writer_report_xlsx(jx_writer *writer, jx_run *run) {
    return write_ledgers(writer, run, true, jxi_check_ledger, jxi_workbook_write);
}

jx_status jx_writer_corrected_xlsx(jx_writer *writer, jx_run *run) {
    return write_ledgers(writer, run, false, jxi_corrected_ledger, jxi_workbook_write);
}

jx_status jx_writer_corrected_docx(jx_writer *writer, jx_run *run) {
    return write_ledgers(writer, run, false, jxi_corrected_ledger, write_docx);
}

jx_status jx_writer_draft_docx(jx_writer *writer, jx_run *run) {
    jxi_report report;
    jx_status status = writer && run ? jxi_report_open(&report, writer, run) : JX_ERROR_ARGUMENT;
    if (status != JX_OK) return status;
    jxi_docx_blocks context = {.allocator = report.allocator};
    jxi_docx_open(&context.docx, false);
    jxi_blocks blocks = jxi_blocks_docx(&context, &report);
    jxi_write_draft(&blocks);
    status = jxi_docx_close(&context.docx, writer, jxi_blocks_finish(&blocks));
    jxi_report_close(&report);
    return status;
}
