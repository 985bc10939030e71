/* SPDX-License-Identifier: Apache-2.0 */
/* Word documents: paragraphs in a few styles, and ledgers as tables. */
#ifndef JXI_DOCUMENTS_OFFICE_DOCX_H
#define JXI_DOCUMENTS_OFFICE_DOCX_H

#include <libxml/xmlwriter.h>

#include "documents/office/ledger.h"
#include "documents/writer.h"

typedef enum jxi_docx_style {
    JXI_STYLE_BODY,
    JXI_STYLE_TITLE,
    JXI_STYLE_HEADING,
    JXI_STYLE_SUBHEADING,
    JXI_STYLE_ITEM,
    JXI_STYLE_SMALL,
    JXI_STYLE_CELL,
    JXI_STYLE_COUNT
} jxi_docx_style;

/* A document being written. Never fails before the end. */
typedef struct jxi_docx_out {
    xmlBufferPtr buffer;
    xmlTextWriterPtr xml;
    bool landscape;
    bool failed;
} jxi_docx_out;

void jxi_docx_open(jxi_docx_out *docx, bool landscape);
void jxi_docx_paragraph(jxi_docx_out *docx, jxi_docx_style style, const char *text);
/* Rows with borders become tables, the others paragraphs. */
void jxi_docx_ledger(jxi_docx_out *docx, const jxi_ledger *ledger);
void jxi_docx_page_break(jxi_docx_out *docx);
/* Ends the document and, unless something failed before, hands it to the writer's sink. */
jx_status jxi_docx_close(jxi_docx_out *docx, const jx_writer *writer, jx_status status);

/* For what stands in word/document.xml: elements and attributes, all in the namespace "w". */
void jxi_docx_begin(jxi_docx_out *docx, const char *element);
void jxi_docx_end(jxi_docx_out *docx);
void jxi_docx_attribute(jxi_docx_out *docx, const char *name, const char *value);
void jxi_docx_number(jxi_docx_out *docx, const char *name, int32_t value);
/* <w:element w:val="value"/> */
void jxi_docx_property(jxi_docx_out *docx, const char *element, const char *value);
/* The runs of a text, without what XML does not allow. */
void jxi_docx_runs(jxi_docx_out *docx, const char *text, bool bold);

/* The other parts of the package: the files of parts/. */
extern const char jxi_docx_content_types[], jxi_docx_relations[], jxi_docx_document_relations[], jxi_docx_styles[],
    jxi_docx_footer[];
/* The style's name in styles.xml. */
const char *jxi_docx_style_name(jxi_docx_style style);

#endif
