/* Reads a form from a file with the second installed library. */
#include <jixiao/documents.h>

#include <stdio.h>

int main(int count, char **arguments) {
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    jx_status status = count == 2 ? jx_reader_new(&reader) : JX_ERROR_ARGUMENT;
    if (!status) status = jx_reader_read_file(reader, arguments[1], &document);
    if (!status) printf("%d form\n", (int)jx_document_count(document));
    jx_document_unref(document);
    jx_reader_unref(reader);
    return status != JX_OK;
}
