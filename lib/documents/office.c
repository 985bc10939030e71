/* Reports for spreadsheets and word processors. */
#include "documents/office.h"

#include "documents/workbook_out.h"

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

jx_status jx_writer_report_xlsx(jx_writer *writer, jx_run *run) {
    if (!writer || !run) return JX_ERROR_ARGUMENT;
    jxi_report report;
    jx_status status = jxi_report_open(&report, writer, run);
    if (status != JX_OK) return status;
    jxi_ledgers ledgers = {.allocator = report.allocator};
    status = take_overview(&ledgers, &report);
    if (status == JX_OK) status = take_forms(&ledgers, &report, jxi_check_ledger);
    if (status == JX_OK) status = jxi_workbook_write(writer, ledgers.items, ledgers.count);
    jxi_ledgers_free(&ledgers);
    jxi_report_close(&report);
    return status;
}
