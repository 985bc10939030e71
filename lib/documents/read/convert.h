/* SPDX-License-Identifier: Apache-2.0 */
/* Formats that other programs turn into ones that are read here: LibreOffice and pdftotext, found when they are needed.
 */
#ifndef JXI_DOCUMENTS_READ_CONVERT_H
#define JXI_DOCUMENTS_READ_CONVERT_H

#include "documents/read/task.h"

/* Converts the task's bytes: from a file ending in `from` (".xls") to one ending in `to` (".xlsx", or ".txt" for a
 * PDF), whose bytes come out. JX_ERROR_UNSUPPORTED when the program is not there. */
jx_status jxi_convert(jxi_task *task, const char *from, const char *to, jxi_buffer *out);

#endif
