/* SPDX-License-Identifier: Apache-2.0 */
/* Bytes of a text file to UTF-8. */
#ifndef JXI_DOCUMENTS_READ_ENCODING_H
#define JXI_DOCUMENTS_READ_ENCODING_H

#include "documents/read/task.h"

/* Puts the task's bytes into `out` as UTF-8: UTF-8 and UTF-16 by their marks, else strict UTF-8, else GB18030. `out` is
 * set up with its allocator by the caller. UTF-8 is not copied: then `*text` points into the task's bytes, else into
 * `out`. */
jx_status jxi_decode(jxi_task *task, jxi_buffer *out, const char **text, size_t *length);

#endif
