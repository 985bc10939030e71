/* SPDX-License-Identifier: Apache-2.0 */
/* What nobody can do faster with these libraries: the archives opened by libzip, their entries inflated, and libxml2's
 * SAX parser run over them with handlers that do nothing. Takes paths from standard input. With an argument, only the
 * entries are read that a form is in; without one, all XML of the archives. */
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

static void on_start(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
                     const xmlChar **namespace_list, int attributes, int defaulted, const xmlChar **attribute_list) {
    (void)name, (void)prefix, (void)uri, (void)namespaces, (void)namespace_list, (void)attributes, (void)defaulted;
    (void)attribute_list;
    ++*(long *)context;
}

static void on_end(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)context, (void)name, (void)prefix, (void)uri;
}

static void on_text(void *context, const xmlChar *text, int length) {
    (void)context, (void)text, (void)length;
}

static long parse_entry(zip_t *archive, zip_int64_t index) {
    static char piece[65536];
    zip_file_t *file = index < 0 ? NULL : zip_fopen_index(archive, (zip_uint64_t)index, 0);
    if (!file) return 0;
    long elements = 0;
    xmlSAXHandler handler = {.initialized = XML_SAX2_MAGIC,
                             .startElementNs = on_start,
                             .endElementNs = on_end,
                             .characters = on_text,
                             .ignorableWhitespace = on_text};
    xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, &elements, NULL, 0, NULL);
    for (zip_int64_t got; parser && (got = zip_fread(file, piece, sizeof piece)) > 0;)
        xmlParseChunk(parser, piece, (int)got, 0);
    if (parser) xmlParseChunk(parser, NULL, 0, 1);
    xmlFreeParserCtxt(parser);
    zip_fclose(file);
    return elements;
}

static char *read_whole(const char *path, size_t *size) {
    static char bytes[1 << 20];
    FILE *file = fopen(path, "rb");
    if (!file) return NULL;
    *size = fread(bytes, 1, sizeof bytes, file);
    fclose(file);
    return bytes;
}

static long parse_form(zip_t *archive) {
    static const char *const entries[] = {"word/document.xml", "xl/workbook.xml",      "xl/_rels/workbook.xml.rels",
                                          "xl/styles.xml",     "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"};
    long elements = 0;
    for (size_t i = 0; i < sizeof entries / sizeof entries[0]; i++)
        elements += parse_entry(archive, zip_name_locate(archive, entries[i], 0));
    return elements;
}

static long parse_all(zip_t *archive) {
    long elements = 0;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); i++) {
        const char *name = zip_get_name(archive, (zip_uint64_t)i, 0);
        if (name && (strstr(name, ".xml") || strstr(name, ".rels"))) elements += parse_entry(archive, i);
    }
    return elements;
}

/* The elements in the document; 0 when it could not be read. */
static long parse_document(const char *path, long (*parse)(zip_t *archive)) {
    size_t size = 0;
    const char *bytes = read_whole(path, &size);
    zip_source_t *source = bytes ? zip_source_buffer_create(bytes, size, 0, NULL) : NULL;
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, NULL) : NULL;
    long elements = archive ? parse(archive) : 0;
    if (archive) zip_discard(archive);
    return elements;
}

int main(int count, char **arguments) {
    (void)arguments;
    char path[4096];
    long elements = 0, files = 0;
    while (fgets(path, sizeof path, stdin)) {
        path[strcspn(path, "\n")] = '\0';
        long found = parse_document(path, count > 1 ? parse_form : parse_all);
        if (!found) return 1;
        elements += found;
        files++;
    }
    printf("%ld files, %ld elements\n", files, elements);
    return 0;
}
