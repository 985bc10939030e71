/* SPDX-License-Identifier: Apache-2.0 */
/* Packing a Word document: always the same bytes for the same texts, so without the time of writing. */
#include "documents/office/zip.h"

#include <zip.h>

/* 1 January 1980, the first day of ZIP: the time of writing is nobody's business. */
enum { DOS_TIME = 0, DOS_DATE = 33 };

static bool add_part(zip_t *archive, const jxi_part *part) {
    zip_source_t *source = zip_source_buffer(archive, part->bytes, part->size, 0);
    if (!source) return false;
    zip_int64_t index = zip_file_add(archive, part->name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, (zip_uint64_t)index, ZIP_CM_DEFLATE, 6) == 0 &&
           zip_file_set_dostime(archive, (zip_uint64_t)index, DOS_TIME, DOS_DATE, 0) == 0;
}

/* Puts the archive into `memory`, which stays with the caller. */
static bool fill_archive(zip_source_t *memory, const jxi_part *parts, size_t count) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_keep(memory);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    zip_error_fini(&error);
    if (!archive) {
        zip_source_free(memory);
        return false;
    }
    bool fine = true;
    for (size_t i = 0; fine && i < count; i++) fine = add_part(archive, &parts[i]);
    if (fine && zip_close(archive) == 0) return true;
    zip_discard(archive);
    return false;
}

static jx_status send(const jx_writer *writer, zip_source_t *memory) {
    char bytes[16384];
    jx_status status = JX_OK;
    zip_int64_t size = 0;
    if (zip_source_open(memory) != 0) return JX_ERROR_NO_MEMORY;
    while (status == JX_OK && (size = zip_source_read(memory, bytes, sizeof bytes)) > 0)
        status = writer->sink(writer->context, bytes, (size_t)size);
    zip_source_close(memory);
    return size < 0 ? JX_ERROR_NO_MEMORY : status;
}

jx_status jxi_package_write(const jx_writer *writer, const jxi_part *parts, size_t count) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(NULL, 0, 0, &error);
    zip_error_fini(&error);
    if (!memory) return JX_ERROR_NO_MEMORY;
    jx_status status = fill_archive(memory, parts, count) ? send(writer, memory) : JX_ERROR_NO_MEMORY;
    zip_source_free(memory);
    return status;
}
