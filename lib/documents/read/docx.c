/* SPDX-License-Identifier: Apache-2.0 */
/* Word documents: paragraphs and tables of word/document.xml. */
#include <string.h>

#include "documents/read/format.h"
#include "documents/read/table.h"
#include "documents/read/xml.h"

typedef struct jxi_docx {
    jxi_flow flow;
    int in_run;    /* inside of <w:t>: its text counts */
    int passed_by; /* inside of elements whose text does not count */
} jxi_docx;

/* The elements that matter. What TAG_PASSED_BY stands for is shown elsewhere too, or no more. */
enum {
    TAG_NONE = 0,
    TAG_TEXT,
    TAG_PARAGRAPH,
    TAG_CELL,
    TAG_ROW,
    TAG_TABLE,
    TAG_GAP,
    TAG_HYPHEN,
    TAG_COLUMNS_BEFORE,
    TAG_COLUMNS,
    TAG_MERGED,
    TAG_PASSED_BY
};

/* By the first letter, since it is asked for the start and the end of every element and most mean nothing here. */
static int tag_of(const char *name) {
    static const struct {
        const char *name;
        int tag;
    } tags[] = {
        {"Fallback", TAG_PASSED_BY},
        {"br", TAG_GAP},
        {"cr", TAG_GAP},
        {"del", TAG_PASSED_BY},
        {"delText", TAG_PASSED_BY},
        {"gridBefore", TAG_COLUMNS_BEFORE},
        {"gridSpan", TAG_COLUMNS},
        {"instrText", TAG_PASSED_BY},
        {"moveFrom", TAG_PASSED_BY},
        {"noBreakHyphen", TAG_HYPHEN},
        {"p", TAG_PARAGRAPH},
        {"t", TAG_TEXT},
        {"tab", TAG_GAP},
        {"tabs", TAG_PASSED_BY},
        {"tbl", TAG_TABLE},
        {"tc", TAG_CELL},
        {"tr", TAG_ROW},
        {"vMerge", TAG_MERGED},
    };
    size_t first = 0, count = sizeof tags / sizeof *tags;
    for (size_t half = count / 2; half; half /= 2)
        if (first + half < count && tags[first + half].name[0] < name[0]) first += half;
    for (size_t i = first; i < count && tags[i].name[0] <= name[0]; i++)
        if (strcmp(tags[i].name, name) == 0) return tags[i].tag;
    return TAG_NONE;
}

static void on_merged(jxi_docx *docx, jxi_xml *xml) {
    char value[16];
    const char *how = jxi_xml_attribute(xml, "val", value, sizeof value);
    if (!how || strcmp(how, "restart") != 0) jxi_flow_cell_goes_on(&docx->flow);
}

static jx_status begin(jxi_docx *docx, jxi_xml *xml, int tag) {
    jxi_flow *flow = &docx->flow;
    switch (tag) {
    case TAG_TEXT:
        docx->in_run++;
        break;
    case TAG_GAP:
        jxi_flow_text(flow, " ", 1);
        break;
    case TAG_HYPHEN:
        jxi_flow_text(flow, "-", 1);
        break;
    case TAG_TABLE:
        return jxi_flow_begin_table(flow);
    case TAG_ROW:
        jxi_flow_begin_row(flow);
        break;
    case TAG_COLUMNS_BEFORE:
        jxi_flow_skip_columns(flow, jxi_xml_number(xml, "val", 0));
        break;
    case TAG_CELL:
        return jxi_flow_begin_cell(flow, 1, 1);
    case TAG_COLUMNS:
        jxi_flow_cell_spans(flow, jxi_xml_number(xml, "val", 1));
        break;
    case TAG_MERGED:
        on_merged(docx, xml);
        break;
    default:
        break;
    }
    return JX_OK;
}

static void on_start(void *context, jxi_xml *xml, const char *name) {
    jxi_docx *docx = context;
    int tag = tag_of(name);
    if (tag == TAG_PASSED_BY) docx->passed_by++;
    if (docx->passed_by || tag == TAG_NONE) return;
    jx_status status = begin(docx, xml, tag);
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static void on_end(void *context, jxi_xml *xml, const char *name) {
    jxi_docx *docx = context;
    jx_status status = JX_OK;
    int tag = tag_of(name);
    if (tag == TAG_PASSED_BY)
        docx->passed_by--;
    else if (docx->passed_by)
        return;
    else if (tag == TAG_TEXT)
        docx->in_run--;
    else if (tag == TAG_PARAGRAPH)
        status = jxi_flow_end_paragraph(&docx->flow);
    else if (tag == TAG_CELL)
        jxi_flow_end_cell(&docx->flow);
    else if (tag == TAG_TABLE)
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
