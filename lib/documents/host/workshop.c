/* Temporary files: one folder a document, which nobody else may look into. */
#include "documents/host/workshop.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *where) {
    (void)about, (void)kind, (void)where;
    remove(path);
    return 0;
}

void jxi_workshop_close(const jxi_workshop *shop) {
    if (shop->folder[0]) nftw(shop->folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static bool make_folder(jxi_workshop *shop) {
    const char *base = getenv("TMPDIR");
    if (!base || base[0] != '/' || strlen(base) > 100) base = "/tmp";
    snprintf(shop->folder, sizeof shop->folder, "%s/jixiao-XXXXXX", base);
    if (mkdtemp(shop->folder)) return true;
    shop->folder[0] = '\0';
    return false;
}

static bool write_input(const jxi_workshop *shop, const jxi_task *task) {
    FILE *file = fopen(shop->in, "wb");
    if (!file) return false;
    bool written = fwrite(task->bytes, 1, task->size, file) == task->size;
    return fclose(file) == 0 && written;
}

jx_status jxi_workshop_open(jxi_workshop *shop, jxi_task *task, const char *ending) {
    *shop = (jxi_workshop){.folder = ""};
    if (make_folder(shop)) {
        snprintf(shop->in, sizeof shop->in, "%s/in%s", shop->folder, ending);
        if (write_input(shop, task)) return JX_OK;
    }
    return jxi_task_fail(task, JX_ERROR_FILE, NULL, "no temporary file can be written for its conversion", NULL, NULL);
}
