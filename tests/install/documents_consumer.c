/* SPDX-License-Identifier: Apache-2.0 */
/* Reads a form from a file, audits it and writes a workbook, with both installed libraries. */
#include <jixiao/documents.h>

#include <stdio.h>

static jx_status keep(void *file, const char *bytes, size_t size) {
    return fwrite(bytes, 1, size, file) == size ? JX_OK : JX_ERROR_FILE;
}

static jx_status write_workbook(jx_run *run, const char *path) {
    FILE *file = fopen(path, "wb");
    jx_writer *writer = NULL;
    jx_status status = file ? jx_writer_new(keep, file, &writer) : JX_ERROR_FILE;
    if (!status) status = jx_writer_report_xlsx(writer, run);
    jx_writer_unref(writer);
    if (file && fclose(file) != 0) status = JX_ERROR_FILE;
    return status;
}

int main(int count, char **arguments) {
    jx_reader *reader = NULL;
    jx_document *document = NULL;
    jx_run *run = NULL;
    jx_status status = count == 3 ? jx_reader_new(&reader) : JX_ERROR_ARGUMENT;
    if (!status) status = jx_reader_read_file(reader, arguments[1], &document);
    if (!status) status = jx_run_new(&run);
    if (!status) status = jx_run_add(run, document);
    if (!status) status = jx_run_audit(run);
    if (!status) status = write_workbook(run, arguments[2]);
    jx_assessment *form = jx_document_assessment(document, 0);
    if (!status) printf("%s, %d findings\n", jx_assessment_total_text(form), (int)jx_assessment_finding_count(form));
    jx_run_unref(run);
    jx_document_unref(document);
    jx_reader_unref(reader);
    return status != JX_OK;
}
