/* SPDX-License-Identifier: Apache-2.0 */
/* Compound files: the small file system that old office documents are. */
#ifndef JXI_DOCUMENTS_READ_COMPOUND_H
#define JXI_DOCUMENTS_READ_COMPOUND_H

#include "documents/read/task.h"

/* Whether the task's bytes are a compound file. */
bool jxi_compound_likely(const jxi_task *task);

/* Appends the stream of this name (ASCII) to `out`. JX_ERROR_NOT_FOUND, and no fault, when there is none. */
jx_status jxi_compound_stream(jxi_task *task, const char *name, jxi_buffer *out);

#endif
