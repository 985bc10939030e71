/* SPDX-License-Identifier: Apache-2.0 */
/* Word documents: paragraphs and tables of word/document.xml. */
#include <string.h>

#include "documents/read/format.h"
#include "documents/read/signs.h"
#include "documents/read/table.h"
#include "documents/read/xml.h"

typedef struct jxi_docx {
    jxi_flow flow;
    int in_run;              /* inside of <w:t>: its text counts */
    int passed_by;           /* inside of elements whose text does not count */
    bool properties, hidden; /* of the open run: they are being told; it is not shown */
    char font[64];           /* of the open run */
    int32_t chosen, entries; /* of a list to choose from: the entry shown, those seen */
    bool ticked;
    jxi_buffer choice; /* the entry shown */
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
    TAG_RUN,
    TAG_RUN_PROPERTIES,
    TAG_HIDDEN,
    TAG_FONT,
    TAG_SIGN,
    TAG_BOX,
    TAG_TICKED,
    TAG_LIST,
    TAG_CHOSEN,
    TAG_ENTRY,
    TAG_INSERTED,
    TAG_PASSED_BY
};

/* By the first letter, since it is asked for the start and the end of every element and most mean nothing here. */
static int tag_of(const char *name) {
    static const struct {
        const char *name;
        int tag;
    } tags[] = {
        {"Fallback", TAG_PASSED_BY},
        {"altChunk", TAG_INSERTED},
        {"br", TAG_GAP},
        {"cr", TAG_GAP},
        {"checkBox", TAG_BOX},
        {"checked", TAG_TICKED},
        {"ddList", TAG_LIST},
        {"default", TAG_TICKED},
        {"del", TAG_PASSED_BY},
        {"delText", TAG_PASSED_BY},
        {"gridBefore", TAG_COLUMNS_BEFORE},
        {"gridSpan", TAG_COLUMNS},
        {"instrText", TAG_PASSED_BY},
        {"listEntry", TAG_ENTRY},
        {"moveFrom", TAG_PASSED_BY},
        {"noBreakHyphen", TAG_HYPHEN},
        {"p", TAG_PARAGRAPH},
        {"r", TAG_RUN},
        {"rFonts", TAG_FONT},
        {"rPr", TAG_RUN_PROPERTIES},
        {"result", TAG_CHOSEN},
        {"sym", TAG_SIGN},
        {"t", TAG_TEXT},
        {"tab", TAG_GAP},
        {"tabs", TAG_PASSED_BY},
        {"tbl", TAG_TABLE},
        {"tc", TAG_CELL},
        {"tr", TAG_ROW},
        {"vMerge", TAG_MERGED},
        {"vanish", TAG_HIDDEN},
    };
    size_t first = 0, count = sizeof tags / sizeof *tags;
    for (size_t half = count / 2; half; half /= 2)
        if (first + half < count && tags[first + half].name[0] < name[0]) first += half;
    for (size_t i = first; i < count && tags[i].name[0] <= name[0]; i++)
        if (strcmp(tags[i].name, name) == 0) return tags[i].tag;
    size_t length = strlen(name);
    return length > 8 && strcmp(name + length - 8, "PrChange") == 0 ? TAG_PASSED_BY : TAG_NONE; /* how it was before */
}

static void on_merged(jxi_docx *docx, jxi_xml *xml) {
    char value[16];
    const char *how = jxi_xml_attribute(xml, "val", value, sizeof value);
    if (!how || strcmp(how, "restart") != 0) jxi_flow_cell_goes_on(&docx->flow);
}

static bool is_on(const jxi_xml *xml) {
    char value[16];
    const char *how = jxi_xml_attribute(xml, "val", value, sizeof value);
    return !how || (strcmp(how, "0") != 0 && strcmp(how, "false") != 0 && strcmp(how, "off") != 0);
}

/* A sign by its number in a font of signs, or the character itself. */
static void on_sign(jxi_docx *docx, const jxi_xml *xml) {
    char font[64] = "", number[16] = "", character[4];
    uint32_t point = 0;
    jxi_xml_attribute(xml, "font", font, sizeof font);
    jxi_xml_attribute(xml, "char", number, sizeof number);
    for (const char *at = number; *at && point < 0x10000; at++) {
        const char *digits = "0123456789ABCDEF", *digit = strchr(digits, *at >= 'a' ? *at - 0x20 : *at);
        if (!digit) return;
        point = point * 16 + (uint32_t)(digit - digits);
    }
    const char *sign = jxi_sign_of(font, point);
    if (sign) {
        jxi_flow_text(&docx->flow, sign, strlen(sign));
    } else if (point >= 0x800 && point < 0x10000 && (point < 0xD800 || point > 0xF8FF)) {
        character[0] = (char)(0xE0 | point >> 12);
        character[1] = (char)(0x80 | (point >> 6 & 0x3F));
        character[2] = (char)(0x80 | (point & 0x3F));
        jxi_flow_text(&docx->flow, character, 3);
    }
}

/* What fields to tick and to choose in show: a box, the entry that was chosen. */
static void on_field(jxi_docx *docx, const jxi_xml *xml, int tag) {
    char entry[200];
    if (tag == TAG_BOX || tag == TAG_LIST) {
        docx->ticked = false;
        docx->chosen = docx->entries = 0;
        jxi_buffer_clear(&docx->choice);
    } else if (tag == TAG_TICKED) {
        docx->ticked = is_on(xml);
        docx->chosen = jxi_xml_number(xml, "val", 0);
    } else if (tag == TAG_CHOSEN) {
        docx->chosen = jxi_xml_number(xml, "val", 0);
    } else if (docx->entries++ == docx->chosen && jxi_xml_attribute(xml, "val", entry, sizeof entry)) {
        jxi_buffer_clear(&docx->choice);
        jxi_buffer_text(&docx->choice, entry);
    }
}

/* The properties of a run, and what stands in it beside text. */
static jx_status begin_run_part(jxi_docx *docx, jxi_xml *xml, int tag) {
    switch (tag) {
    case TAG_RUN:
        docx->hidden = docx->properties = false;
        docx->font[0] = '\0';
        break;
    case TAG_RUN_PROPERTIES:
        docx->properties = true;
        break;
    case TAG_HIDDEN:
        docx->hidden = docx->properties && is_on(xml);
        break;
    case TAG_FONT:
        if (!jxi_xml_attribute(xml, "ascii", docx->font, sizeof docx->font))
            jxi_xml_attribute(xml, "hAnsi", docx->font, sizeof docx->font);
        break;
    case TAG_SIGN:
        if (!docx->hidden) on_sign(docx, xml);
        break;
    case TAG_INSERTED:
        return jxi_task_miss(
            docx->flow.task, NULL,
            "a document was inserted into this one as a file (altChunk), which is not read: open it in Word "
            "and save it",
            NULL, NULL);
    default:
        on_field(docx, xml, tag);
        break;
    }
    return JX_OK;
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
        return begin_run_part(docx, xml, tag);
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
    else if (tag == TAG_RUN)
        docx->hidden = false;
    else if (tag == TAG_BOX)
        jxi_flow_text(&docx->flow, docx->ticked ? "☑" : "□", 3);
    else if (tag == TAG_LIST && docx->choice.data)
        jxi_flow_text(&docx->flow, docx->choice.data, docx->choice.length);
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
    if (!docx->in_run || docx->passed_by || docx->hidden) return;
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        const char *sign = point >= 0xF000 && point <= 0xF0FF ? jxi_sign_of(docx->font, point) : NULL;
        if (sign)
            jxi_flow_text(&docx->flow, sign, strlen(sign));
        else
            jxi_flow_text(&docx->flow, text + at, size);
    }
}

jx_status jxi_docx_load(jxi_task *task, jxi_package *package, const char *part) {
    static const jxi_xml_events events = {on_start, on_end, on_text};
    jxi_docx docx = {.flow = jxi_flow_start(task), .choice = {.allocator = task->allocator}};
    jx_status status = jxi_xml_read(package, part, &events, &docx);
    if (status == JX_OK) status = jxi_flow_end_paragraph(&docx.flow);
    if (status == JX_OK && docx.choice.failed) status = JX_ERROR_NO_MEMORY;
    jxi_flow_free(&docx.flow);
    jxi_buffer_free(&docx.choice);
    return status;
}
