/* SPDX-License-Identifier: Apache-2.0 */
/* libxml2's SAX interface, fed piece by piece. The only file that knows the XML parser. */
#include "documents/read/xml.h"

#include <libxml/parser.h>
#include <string.h>

struct jxi_xml {
    jxi_task *task;
    const char *entry;
    const jxi_xml_events *events;
    void *context;
    xmlParserCtxtPtr parser;
    const xmlChar **attributes; /* five for each: name, prefix, namespace, value, its end */
    int attribute_count;
    int64_t depth;
    jx_status status;
};

void jxi_xml_stop(jxi_xml *xml, jx_status status) {
    if (xml->status == JX_OK) xml->status = status;
    xmlStopParser(xml->parser);
}

const char *jxi_xml_attribute(const jxi_xml *xml, const char *name, char *buffer, size_t size) {
    for (int i = 0; i < xml->attribute_count; i++) {
        const xmlChar **attribute = xml->attributes + (ptrdiff_t)i * 5;
        if (strcmp((const char *)attribute[0], name) != 0) continue;
        size_t length = (size_t)(attribute[4] - attribute[3]);
        if (length > size - 1) length = size - 1;
        memcpy(buffer, attribute[3], length);
        buffer[length] = '\0';
        return buffer;
    }
    return NULL;
}

int32_t jxi_xml_number(const jxi_xml *xml, const char *name, int32_t otherwise) {
    char digits[16];
    if (!jxi_xml_attribute(xml, name, digits, sizeof digits)) return otherwise;
    int32_t number = 0;
    for (const char *at = digits; *at; at++) {
        if (*at < '0' || *at > '9' || number > INT32_MAX / 10 - 1) return otherwise;
        number = number * 10 + (*at - '0');
    }
    return digits[0] ? number : otherwise;
}

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                     const xmlChar **namespace_list, int attributes, int defaulted, const xmlChar **attribute_list) {
    (void)prefix, (void)uri, (void)namespaces, (void)namespace_list, (void)defaulted;
    jxi_xml *xml = context;
    if (xml->status != JX_OK) return;
    xml->attributes = attribute_list;
    xml->attribute_count = attributes;
    if (++xml->depth > xml->task->limits[JX_LIMIT_NESTING])
        jxi_xml_stop(xml, jxi_task_exceeds(xml->task, xml->entry, JX_LIMIT_NESTING, "levels of nested elements"));
    else
        xml->events->start(xml->context, xml, (const char *)name);
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)prefix, (void)uri;
    jxi_xml *xml = context;
    if (xml->status != JX_OK) return;
    xml->depth--;
    xml->attribute_count = 0;
    xml->events->end(xml->context, xml, (const char *)name);
}

static void on_text(void *context, const xmlChar *text, int length) {
    jxi_xml *xml = context;
    if (xml->status == JX_OK && xml->events->text)
        xml->events->text(xml->context, xml, (const char *)text, (size_t)length);
}

/* No office document has a document type; those that want entities expanded do. */
static void on_document_type(void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
    (void)name, (void)external, (void)system;
    jxi_xml *xml = context;
    jxi_xml_stop(xml, jxi_task_fail(xml->task, JX_ERROR_FORMAT, xml->entry,
                                    "document type declarations are not accepted", NULL, NULL));
}

static xmlEntityPtr on_entity(void *context, const xmlChar *name) {
    (void)context;
    return xmlGetPredefinedEntity(name);
}

static void on_error(void *context, const char *message, ...) {
    (void)context, (void)message;
}

static jx_status fault(jxi_xml *xml) {
    const xmlError *error = xmlCtxtGetLastError(xml->parser);
    char place[80] = "", line[40], cause[200];
    strncat(place, xml->entry, 40);
    jxi_place_number(line, sizeof line, ", line", error && error->line > 0 ? (uint64_t)error->line : 1);
    strcat(place, line);
    strncpy(cause, error && error->message ? error->message : "the XML is damaged", sizeof cause - 1);
    cause[sizeof cause - 1] = '\0';
    cause[strcspn(cause, "\r\n")] = '\0';
    bool no_memory = error && error->code == XML_ERR_NO_MEMORY;
    return jxi_task_fail(xml->task, no_memory ? JX_ERROR_NO_MEMORY : JX_ERROR_FORMAT, place, "{0}", cause, NULL);
}

static jx_status parse_piece(void *context, const char *bytes, size_t size) {
    jxi_xml *xml = context;
    int error = xmlParseChunk(xml->parser, bytes, (int)size, 0);
    if (xml->status == JX_OK && error != 0) xml->status = fault(xml);
    return xml->status;
}

jx_status jxi_xml_read(jxi_package *package, const char *entry, const jxi_xml_events *events, void *context) {
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .startElementNs = on_start,
                             .endElementNs = on_end,
                             .characters = on_text,
                             .ignorableWhitespace = on_text,
                             .cdataBlock = on_text,
                             .internalSubset = on_document_type,
                             .getEntity = on_entity,
                             .warning = on_error,
                             .error = on_error,
                             .fatalError = on_error};
    jxi_xml xml = {.task = package->task, .entry = entry, .events = events, .context = context};
    xml.parser = xmlCreatePushParserCtxt(&handler, &xml, NULL, 0, NULL);
    if (!xml.parser) return JX_ERROR_NO_MEMORY;
    xmlCtxtUseOptions(xml.parser, XML_PARSE_NONET);
    jx_status status = jxi_package_unpack(package, entry, parse_piece, &xml);
    if (status == JX_OK && xmlParseChunk(xml.parser, NULL, 0, 1) != 0 && xml.status == JX_OK) status = fault(&xml);
    if (status == JX_OK) status = xml.status;
    xmlDocPtr document = xml.parser->myDoc;
    xml.parser->myDoc = NULL;
    xmlFreeDoc(document);
    xmlFreeParserCtxt(xml.parser);
    return status;
}
