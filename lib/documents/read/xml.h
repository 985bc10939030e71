/* SPDX-License-Identifier: Apache-2.0 */
/* XML of a package, element by element. No document types, hence no entities but the five of XML; no network, no files.
 */
#ifndef JXI_DOCUMENTS_READ_XML_H
#define JXI_DOCUMENTS_READ_XML_H

#include "documents/read/package.h"

typedef struct jxi_xml jxi_xml;

/* Names come without their prefixes. `text` may be NULL; it gets pieces. */
typedef struct jxi_xml_events {
    void (*start)(void *context, jxi_xml *xml, const char *name);
    void (*end)(void *context, jxi_xml *xml, const char *name);
    void (*text)(void *context, jxi_xml *xml, const char *text, size_t length);
} jxi_xml_events;

/* Reads an entry. JX_ERROR_NOT_FOUND, and no fault, when there is none. */
jx_status jxi_xml_read(jxi_package *package, const char *entry, const jxi_xml_events *events, void *context);

/* For `start`: the attribute's value, cut to the buffer's size, with its NUL; NULL when there is none. */
const char *jxi_xml_attribute(const jxi_xml *xml, const char *name, char *buffer, size_t size);
/* The attribute as a number that is not negative; `otherwise` when there is none, or it is none. */
int32_t jxi_xml_number(const jxi_xml *xml, const char *name, int32_t otherwise);

/* Ends the reading with a status whose fault has been noted. */
void jxi_xml_stop(jxi_xml *xml, jx_status status);

#endif
