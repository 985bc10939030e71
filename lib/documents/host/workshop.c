/* SPDX-License-Identifier: Apache-2.0 */
/* One temporary folder a document, which nobody else may look into. */
#include "documents/host/workshop.h"

#include <stdio.h>

#include "documents/host/file.h"

void jxi_workshop_close(const jxi_workshop *shop) {
    jxi_file_remove(shop->folder);
}

jx_status jxi_workshop_open(jxi_workshop *shop, const char *bytes, size_t size, const char *ending) {
    *shop = (jxi_workshop){.folder = ""};
    jx_status status = jxi_temporary_folder(shop->folder);
    snprintf(shop->in, sizeof shop->in, "%s/in%s", shop->folder, ending);
    if (status == JX_OK) status = jxi_file_write(shop->in, bytes, size);
    return status;
}
