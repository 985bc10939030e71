/* SPDX-License-Identifier: Apache-2.0 */
/* Writing a ZIP archive of a few texts, as Word documents are. */
#ifndef JXI_DOCUMENTS_OFFICE_ZIP_H
#define JXI_DOCUMENTS_OFFICE_ZIP_H

#include "documents/writer.h"

/* A file in the archive. */
typedef struct jxi_part {
    const char *name;
    const void *bytes;
    size_t size;
} jxi_part;

/* Hands an archive of the parts to the writer's sink. The same parts give the same bytes. */
jx_status jxi_package_write(const jx_writer *writer, const jxi_part *parts, size_t count);

#endif
