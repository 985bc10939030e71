/* SPDX-License-Identifier: Apache-2.0 */
/* Any bytes as a scheme in JSON. A scheme that is read can be written, and reads back as what is written the same. */
#define _XOPEN_SOURCE 700
#include "fuzz.h"

#include <jixiao/documents.h>

#include <stdio.h>
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

/* Schemes are read from files: a nameless one, opened anew by its number. */
static jx_status read_scheme(const void *bytes, size_t size, jx_scheme **out) {
    FILE *file = tmpfile();
    jx_reader *reader = NULL;
    char path[40];
    if (!file || fwrite(bytes, 1, size, file) != size || fflush(file) != 0) abort();
    snprintf(path, sizeof path, "/dev/fd/%d", fileno(file));
    jx_status status = jx_reader_new(&reader);
    if (!status) status = jx_reader_read_scheme(reader, path, out);
    if (status && !jx_reader_problem(reader, NULL, NULL)) abort(); /* an error has a cause */
    jx_reader_unref(reader);
    fclose(file);
    return status;
}

static void write_scheme(const jx_scheme *scheme, text *out) {
    jx_writer *writer = NULL;
    if (jx_writer_new(append, out, &writer) || jx_writer_scheme(writer, scheme)) abort();
    jx_writer_unref(writer);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    jx_scheme *scheme = NULL, *again = NULL;
    text first = {0}, second = {0};
    if (read_scheme(data, size, &scheme)) return 0;
    write_scheme(scheme, &first);
    if (read_scheme(first.bytes, first.size, &again)) abort();
    write_scheme(again, &second);
    if (first.size != second.size || memcmp(first.bytes, second.bytes, first.size) != 0) abort();
    jx_scheme_unref(scheme);
    jx_scheme_unref(again);
    free(first.bytes);
    free(second.bytes);
    return 0;
}
