/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a document of any kind. What is written of it reads back, and is then written the same, byte for byte.
 */
#include "fuzz.h"

#include <jixiao/documents.h>

#include <stdlib.h>
#include <string.h>

typedef struct {
    char *bytes;
    size_t size;
} text;

static jx_status append(void *context, const char *bytes, size_t size) {
    text *written = context;
    char *grown = realloc(written->bytes, written->size + size + 1);
    if (!grown) return JX_ERROR_NO_MEMORY;
    memcpy(grown + written->size, bytes, size);
    written->bytes = grown;
    written->size += size;
    return JX_OK;
}

static jx_status write_document(jx_document *document, text *out) {
    jx_run *run = NULL;
    jx_writer *writer = NULL;
    jx_status status = jx_run_new(&run);
    if (!status) status = jx_run_add(run, document);
    if (!status) status = jx_run_audit(run);
    if (!status) status = jx_writer_new(append, out, &writer);
    if (!status) status = jx_writer_run(writer, run);
    jx_writer_unref(writer);
    jx_run_unref(run);
    return status;
}

static jx_status round_trip(jx_reader *reader, const void *bytes, size_t size, text *out) {
    jx_document *document = NULL;
    jx_status status = jx_reader_read_memory(reader, "fuzz", bytes, size, &document);
    if (!status) status = write_document(document, out);
    jx_document_unref(document);
    return status;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    jx_reader *reader = NULL;
    text first = {0}, second = {0};
    if (!jx_reader_new(&reader) && !round_trip(reader, data, size, &first)) {
        if (round_trip(reader, first.bytes, first.size, &second)) abort();
        if (first.size != second.size || memcmp(first.bytes, second.bytes, first.size) != 0) abort();
    }
    free(first.bytes);
    free(second.bytes);
    jx_reader_unref(reader);
    return 0;
}
