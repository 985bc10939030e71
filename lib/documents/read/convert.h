/* SPDX-License-Identifier: Apache-2.0 */
/* Formats that another program turns into ones that are read here: LibreOffice, found when it is needed. */
#ifndef JXI_DOCUMENTS_READ_CONVERT_H
#define JXI_DOCUMENTS_READ_CONVERT_H

#include "documents/read/task.h"

/* Converts the task's bytes: from a file ending in `from` (".doc") to one ending in `to` (".docx"), whose bytes come
 * out. JX_ERROR_UNSUPPORTED when the program is not there. */
jx_status jxi_convert(jxi_task *task, const char *from, const char *to, jxi_buffer *out);

#endif
