/* SPDX-License-Identifier: Apache-2.0 */
/* The readers, one for each format: bytes of a task into its grid. */
#ifndef JXI_DOCUMENTS_READ_FORMAT_H
#define JXI_DOCUMENTS_READ_FORMAT_H

#include "documents/read/package.h"
#include "documents/read/task.h"

/* JX_FORMAT_… of the task's bytes: by the content, then by the ending of the name. */
int32_t jxi_format_find(const jxi_task *task);

/* Fills the task's grid from any format but JSON. An archive is what it holds: then `*format` is put right. */
jx_status jxi_format_load(jxi_task *task, int32_t *format);

/* Whether a name has an ending that some reader knows. */
bool jxi_format_known(const char *name);

/* Text: running text with tables in it, or separated values. */
jx_status jxi_text_load(jxi_task *task, bool separated);

/* Web pages, and text with HTML tables in it. */
jx_status jxi_html_load(jxi_task *task);
bool jxi_html_likely(const jxi_task *task);

/* Excel 97 workbooks. JX_ERROR_NOT_FOUND, and no fault, when the compound file holds none. */
jx_status jxi_xls_load(jxi_task *task);

/* PDF, when poppler-utils is there. */
jx_status jxi_pdf_load(jxi_task *task);

/* What an archive asks of its members. */
typedef struct jxi_formats {
    bool (*known)(const char *name);
    int32_t (*find)(const jxi_task *task);
    jx_status (*load)(jxi_task *task, int32_t *format);
} jxi_formats;

/* An archive of documents. */
jx_status jxi_archive_load(jxi_task *task, const jxi_formats *formats);

/* OFD, from its package. */
jx_status jxi_ofd_load(jxi_task *task, jxi_package *package);

/* Office documents. */
/* `part` is the main one, under a name of less than 256 bytes. */
jx_status jxi_docx_load(jxi_task *task, jxi_package *package, const char *part);
jx_status jxi_xlsx_load(jxi_task *task, jxi_package *package, const char *part);

#endif
