/* SPDX-License-Identifier: Apache-2.0 */
/* Archives of office documents. Nothing is ever written to disk, so names in them are only looked up, never followed.
 */
#ifndef JXI_DOCUMENTS_READ_PACKAGE_H
#define JXI_DOCUMENTS_READ_PACKAGE_H

#include "documents/read/task.h"

typedef struct jxi_package {
    jxi_task *task;
    void *archive;    /* libzip's */
    int64_t unpacked; /* bytes so far, of all entries together */
} jxi_package;

/* Opens the archive that the task's bytes are; they stay where they are. Follow with jxi_package_close, also on
 * failure. */
jx_status jxi_package_open(jxi_task *task, jxi_package *package);
void jxi_package_close(jxi_package *package);

bool jxi_package_has(const jxi_package *package, const char *name);

/* Unpacks an entry piece by piece into `take`, within the limits, until that says anything but JX_OK.
 * JX_ERROR_NOT_FOUND, and no fault, when there is no such entry. */
typedef jx_status (*jxi_take_piece)(void *context, const char *bytes, size_t size);
jx_status jxi_package_unpack(jxi_package *package, const char *name, jxi_take_piece take, void *context);

#endif
