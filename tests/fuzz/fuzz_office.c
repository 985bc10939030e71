/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as the XML of a Word document, a sheet, its strings, its styles or its list of sheets: the first byte says
 * which. The other parts of the archive are sound, so that what is wrong is reached. */
#include "fuzz.h"

#include <jixiao/documents.h>

#include <stdlib.h>
#include <string.h>
#include <zip.h>

static const char *const parts[][2] = {
    {"word/document.xml", NULL},
    {"xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'><c r='A1' t='s' s='0'><v>0</v></c>"
                                 "<c r='B1' s='1'><v>0.7597</v></c></row></sheetData></worksheet>"},
    {"xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>"},
    {"xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='0.00%'/></numFmts>"
                      "<cellXfs><xf/><xf numFmtId='170'/></cellXfs></styleSheet>"},
    {"xl/workbook.xml", "<workbook><sheets><sheet name='a' id='r1'/></sheets></workbook>"},
    {"xl/_rels/workbook.xml.rels",
     "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>"},
};
enum { PART_COUNT = sizeof parts / sizeof parts[0] };

static void add_part(zip_t *archive, const char *name, const void *bytes, size_t size) {
    zip_source_t *source = zip_source_buffer(archive, bytes, size, 0);
    if (!source || zip_file_add(archive, name, source, 0) < 0) abort();
}

/* An archive in memory with part `chosen` given and the others as above. */
static void *make_archive(size_t chosen, const uint8_t *data, size_t size, size_t *length) {
    zip_source_t *source = zip_source_buffer_create(NULL, 0, 0, NULL);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, NULL);
    if (!archive) abort();
    zip_source_keep(source);
    add_part(archive, parts[chosen][0], data, size);
    for (size_t i = 1; chosen > 0 && i < PART_COUNT; i++)
        if (i != chosen) add_part(archive, parts[i][0], parts[i][1], strlen(parts[i][1]));
    zip_stat_t about;
    if (zip_close(archive) != 0 || zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) abort();
    char *bytes = malloc((size_t)about.size);
    if (!bytes || zip_source_read(source, bytes, about.size) != (zip_int64_t)about.size) abort();
    zip_source_close(source);
    zip_source_free(source);
    *length = (size_t)about.size;
    return bytes;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    size_t length;
    if (size < 1) return 0;
    void *bytes = make_archive(data[0] % PART_COUNT, data + 1, size - 1, &length);
    if (!jx_reader_new(&reader) && jx_reader_read_memory(reader, "fuzz", bytes, length, &document)) {
        if (!jx_reader_problem(reader, NULL, NULL)) abort(); /* an error has a cause */
    }
    jx_document_unref(document);
    jx_reader_unref(reader);
    free(bytes);
    return 0;
}
