/* SPDX-License-Identifier: Apache-2.0 */
/* The body of a Word document through libxml2's writer: paragraphs, and properties that tables need too. */
#include "documents/office/docx.h"

#include <string.h>

#include "documents/office/zip.h"
#include "documents/read/task.h"

#define RELATIONS "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define WORD "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

/* libxml2's calls give the bytes written, or -1. */
static void note(jxi_docx_out *docx, int written) {
    if (written < 0) docx->failed = true;
}

const char *jxi_docx_style_name(jxi_docx_style style) {
    static const char *const names[JXI_STYLE_COUNT] = {"Body", "Title", "Heading1", "Heading2",
                                                       "Item", "Small", "Cell"};
    return names[style];
}

static const xmlChar *chars(const char *text) {
    return (const xmlChar *)text;
}

void jxi_docx_begin(jxi_docx_out *docx, const char *element) {
    if (!docx->failed) note(docx, xmlTextWriterStartElementNS(docx->xml, chars("w"), chars(element), NULL));
}

void jxi_docx_end(jxi_docx_out *docx) {
    if (!docx->failed) note(docx, xmlTextWriterEndElement(docx->xml));
}

void jxi_docx_attribute(jxi_docx_out *docx, const char *name, const char *value) {
    if (!docx->failed)
        note(docx, xmlTextWriterWriteAttributeNS(docx->xml, chars("w"), chars(name), NULL, chars(value)));
}

void jxi_docx_number(jxi_docx_out *docx, const char *name, int32_t value) {
    char digits[21];
    jxi_text_digits(digits, (uint64_t)(value < 0 ? 0 : value));
    jxi_docx_attribute(docx, name, digits);
}

void jxi_docx_property(jxi_docx_out *docx, const char *element, const char *value) {
    jxi_docx_begin(docx, element);
    if (value) jxi_docx_attribute(docx, "val", value);
    jxi_docx_end(docx);
}

void jxi_docx_open(jxi_docx_out *docx, bool landscape) {
    *docx = (jxi_docx_out){.landscape = landscape, .buffer = xmlBufferCreate()};
    if (docx->buffer) docx->xml = xmlNewTextWriterMemory(docx->buffer, 0);
    docx->failed = docx->xml == NULL;
    if (docx->failed) return;
    note(docx, xmlTextWriterStartDocument(docx->xml, NULL, "UTF-8", "yes"));
    jxi_docx_begin(docx, "document");
    if (docx->failed) return;
    note(docx, xmlTextWriterWriteAttribute(docx->xml, chars("xmlns:w"), chars(WORD)));
    note(docx, xmlTextWriterWriteAttribute(docx->xml, chars("xmlns:r"), chars(RELATIONS)));
    jxi_docx_begin(docx, "body");
}

static bool is_allowed(uint32_t point) {
    return (point >= 0x20 && point != 0xFFFE && point != 0xFFFF) || point == '\t';
}

/* One line; what XML does not allow is left out. */
static void write_line(jxi_docx_out *docx, const char *line, size_t length) {
    size_t from = 0, step;
    jxi_docx_begin(docx, "t");
    if (!docx->failed) note(docx, xmlTextWriterWriteAttribute(docx->xml, chars("xml:space"), chars("preserve")));
    for (size_t at = 0; at < length && !docx->failed; at += step) {
        bool allowed = is_allowed(jxi_utf8_next(line + at, length - at, &step));
        char piece[512];
        size_t end = allowed ? at + step : at;
        if (allowed && at + step < length && end - from < sizeof piece - 8) continue;
        memcpy(piece, line + from, end - from);
        piece[end - from] = '\0';
        note(docx, xmlTextWriterWriteString(docx->xml, chars(piece)));
        from = at + step;
    }
    jxi_docx_end(docx);
}

void jxi_docx_runs(jxi_docx_out *docx, const char *text, bool bold) {
    jxi_docx_begin(docx, "r");
    if (bold) {
        jxi_docx_begin(docx, "rPr");
        jxi_docx_property(docx, "b", NULL);
        jxi_docx_end(docx);
    }
    for (const char *at = text ? text : ""; *at;) {
        size_t length = strcspn(at, "\n");
        write_line(docx, at, length);
        at += length;
        if (*at++ != '\n') break;
        jxi_docx_property(docx, "br", NULL);
    }
    jxi_docx_end(docx);
}

void jxi_docx_paragraph(jxi_docx_out *docx, jxi_docx_style style, const char *text) {
    jxi_docx_begin(docx, "p");
    jxi_docx_begin(docx, "pPr");
    jxi_docx_property(docx, "pStyle", jxi_docx_style_name(style));
    jxi_docx_end(docx);
    if (text && text[0]) jxi_docx_runs(docx, text, false);
    jxi_docx_end(docx);
}

void jxi_docx_page_break(jxi_docx_out *docx) {
    jxi_docx_begin(docx, "p");
    jxi_docx_begin(docx, "r");
    jxi_docx_begin(docx, "br");
    jxi_docx_attribute(docx, "type", "page");
    jxi_docx_end(docx);
    jxi_docx_end(docx);
    jxi_docx_end(docx);
}

/* A4 in twentieths of a point, with a footer. */
static void write_section(jxi_docx_out *docx) {
    static const char *const margins[] = {"top", "right", "bottom", "left", "header", "footer"};
    jxi_docx_begin(docx, "sectPr");
    jxi_docx_begin(docx, "footerReference");
    jxi_docx_attribute(docx, "type", "default");
    if (!docx->failed) note(docx, xmlTextWriterWriteAttribute(docx->xml, chars("r:id"), chars("rId2")));
    jxi_docx_end(docx);
    jxi_docx_begin(docx, "pgSz");
    jxi_docx_number(docx, "w", docx->landscape ? 16838 : 11906);
    jxi_docx_number(docx, "h", docx->landscape ? 11906 : 16838);
    if (docx->landscape) jxi_docx_attribute(docx, "orient", "landscape");
    jxi_docx_end(docx);
    jxi_docx_begin(docx, "pgMar");
    for (size_t i = 0; i < sizeof margins / sizeof *margins; i++) jxi_docx_number(docx, margins[i], i < 4 ? 1020 : 500);
    jxi_docx_number(docx, "gutter", 0);
    jxi_docx_end(docx);
    jxi_docx_end(docx);
}

static jx_status write_package(const jxi_docx_out *docx, const jx_writer *writer) {
    const jxi_part parts[] = {
        {"[Content_Types].xml", jxi_docx_content_types, strlen(jxi_docx_content_types)},
        {"_rels/.rels", jxi_docx_relations, strlen(jxi_docx_relations)},
        {"word/document.xml", xmlBufferContent(docx->buffer), (size_t)xmlBufferLength(docx->buffer)},
        {"word/styles.xml", jxi_docx_styles, strlen(jxi_docx_styles)},
        {"word/footer1.xml", jxi_docx_footer, strlen(jxi_docx_footer)},
        {"word/_rels/document.xml.rels", jxi_docx_document_relations, strlen(jxi_docx_document_relations)},
    };
    return jxi_package_write(writer, parts, sizeof parts / sizeof *parts);
}

jx_status jxi_docx_close(jxi_docx_out *docx, const jx_writer *writer, jx_status status) {
    write_section(docx);
    if (!docx->failed) note(docx, xmlTextWriterEndDocument(docx->xml));
    if (docx->xml) xmlFreeTextWriter(docx->xml);
    if (status == JX_OK && docx->failed) status = JX_ERROR_NO_MEMORY;
    if (status == JX_OK) status = write_package(docx, writer);
    if (docx->buffer) xmlBufferFree(docx->buffer);
    *docx = (jxi_docx_out){.failed = true};
    return status;
}
