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

/* Office documents. */
jx_status jxi_docx_load(jxi_task *task, jxi_package *package);
jx_status jxi_xlsx_load(jxi_task *task, jxi_package *package);

#endif
