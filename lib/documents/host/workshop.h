/* SPDX-License-Identifier: Apache-2.0 */
/* A folder of our own for the time that another program works on a document. */
#ifndef JXI_DOCUMENTS_HOST_WORKSHOP_H
#define JXI_DOCUMENTS_HOST_WORKSHOP_H

#include <stddef.h>

#include "jixiao/documents.h"

enum { JXI_PATH_SIZE = 256 };

typedef struct jxi_workshop {
    char folder[JXI_PATH_SIZE - 64]; /* empty when there is none */
    char in[JXI_PATH_SIZE];          /* the document */
} jxi_workshop;

/* Makes the folder in TMPDIR, else /tmp, and puts the bytes there as a file with this ending; JX_ERROR_FILE when that
 * cannot be. Follow with jxi_workshop_close, also on failure. */
jx_status jxi_workshop_open(jxi_workshop *shop, const char *bytes, size_t size, const char *ending);
/* Takes it away with all that is in it. */
void jxi_workshop_close(const jxi_workshop *shop);

#endif
