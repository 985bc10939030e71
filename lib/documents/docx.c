/* Word documents: paragraphs and tables of word/document.xml. */
#include <string.h>

#include "documents/format.h"
#include "documents/table.h"
#include "documents/xml.h"

typedef struct jxi_docx {
    jxi_flow flow;
    int in_run;    /* inside of <w:t>: its text counts */
    int passed_by; /* inside of elements whose text does not count */
} jxi_docx;

/* What stands here is shown elsewhere too, or no more. */
static bool is_passed_by(const char *name) {
    static const char *const names[] = {"Fallback", "moveFrom", "del", "instrText", "delText", "tabs"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (strcmp(names[i], name) == 0) return true;
    return false;
}

static void on_cell_property(jxi_docx *docx, jxi_xml *xml, const char *name) {
    char value[16];
    if (strcmp(name, "gridSpan") == 0) {
        jxi_flow_cell_spans(&docx->flow, jxi_xml_number(xml, "val", 1));
    } else if (strcmp(name, "vMerge") == 0) {
        const char *how = jxi_xml_attribute(xml, "val", value, sizeof value);
        if (!how || strcmp(how, "restart") != 0) jxi_flow_cell_goes_on(&docx->flow);
    }
}

static void on_start(void *context, jxi_xml *xml, const char *name) {
    jxi_docx *docx = context;
    jx_status status = JX_OK;
    if (is_passed_by(name)) docx->passed_by++;
    if (docx->passed_by) return;
    if (strcmp(name, "t") == 0)
        docx->in_run++;
    else if (strcmp(name, "tab") == 0 || strcmp(name, "br") == 0 || strcmp(name, "cr") == 0)
        jxi_flow_text(&docx->flow, " ", 1);
    else if (strcmp(name, "noBreakHyphen") == 0)
        jxi_flow_text(&docx->flow, "-", 1);
    else if (strcmp(name, "tbl") == 0)
        status = jxi_flow_begin_table(&docx->flow);
    else if (strcmp(name, "tr") == 0)
        jxi_flow_begin_row(&docx->flow);
    else if (strcmp(name, "gridBefore") == 0)
        jxi_flow_skip_columns(&docx->flow, jxi_xml_number(xml, "val", 0));
    else if (strcmp(name, "tc") == 0)
        status = jxi_flow_begin_cell(&docx->flow, 1, 1);
    else
        on_cell_property(docx, xml, name);
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static void on_end(void *context, jxi_xml *xml, const char *name) {
    jxi_docx *docx = context;
    jx_status status = JX_OK;
    if (is_passed_by(name)) {
        docx->passed_by--;
        return;
    }
    if (docx->passed_by) return;
    if (strcmp(name, "t") == 0)
        docx->in_run--;
    else if (strcmp(name, "p") == 0)
        status = jxi_flow_end_paragraph(&docx->flow);
    else if (strcmp(name, "tc") == 0)
        jxi_flow_end_cell(&docx->flow);
    else if (strcmp(name, "tbl") == 0)
        status = jxi_flow_end_table(&docx->flow, true);
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static void on_text(void *context, jxi_xml *xml, const char *text, size_t length) {
    (void)xml;
    jxi_docx *docx = context;
    if (docx->in_run && !docx->passed_by) jxi_flow_text(&docx->flow, text, length);
}

jx_status jxi_docx_load(jxi_task *task, jxi_package *package) {
    static const jxi_xml_events events = {on_start, on_end, on_text};
    jxi_docx docx = {.flow = jxi_flow_start(task)};
    jx_status status = jxi_xml_read(package, "word/document.xml", &events, &docx);
    if (status == JX_OK) status = jxi_flow_end_paragraph(&docx.flow);
    jxi_flow_free(&docx.flow);
    return status;
}
