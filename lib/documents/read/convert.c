/* SPDX-License-Identifier: Apache-2.0 */
/* Runs LibreOffice, which turns the old and the foreign formats into those that are read here. */
#include "documents/read/convert.h"

#include <stdio.h>

#include "documents/host/file.h"
#include "documents/host/process.h"
#include "documents/host/workshop.h"

/* A form takes a second and under 1 GiB of addresses; a file of a few bytes can make it take all there are. */
enum { SECONDS_MAX = 120, MEMORY_KIB = 4 << 20 };

static int run_office(const jxi_workshop *shop, const char *folder, const char *to) {
    char profile[JXI_PATH_SIZE];
    snprintf(profile, sizeof profile, "-env:UserInstallation=file://%s/profile", shop->folder);
    const char *const arguments[] = {"soffice", "--headless", "--norestore", "--nolockcheck", profile, "--convert-to",
                                     to + 1,    "--outdir",   folder,        shop->in,        NULL};
    return jxi_process_run(&(jxi_process){.arguments = arguments, .seconds = SECONDS_MAX, .memory_kib = MEMORY_KIB});
}

/* What a converter wrote, up to a limit. */
typedef struct harvest {
    jxi_buffer *out;
    size_t limit;
} harvest;

static jx_status take_piece(void *context, const char *bytes, size_t size) {
    harvest *taken = context;
    if (size > taken->limit - taken->out->length) return JX_ERROR_LIMIT;
    jxi_buffer_add(taken->out, bytes, size);
    return taken->out->failed ? JX_ERROR_NO_MEMORY : JX_OK;
}

static jx_status take_output(jxi_task *task, const char *path, jxi_buffer *out) {
    harvest taken = {out, (size_t)task->limits[JX_LIMIT_UNPACKED]};
    jxi_file_fault fault;
    jx_status status = jxi_file_read(path, take_piece, &taken, &fault);
    if (status == JX_ERROR_LIMIT) return jxi_task_exceeds(task, NULL, JX_LIMIT_UNPACKED, "bytes after conversion");
    if (status == JX_ERROR_FILE)
        return jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "the converter cannot read it", NULL, NULL);
    return status;
}

static jx_status explain(jxi_task *task, int exit, const char *from) {
    switch (exit) {
    case 0:
        return JX_OK;
    case JXI_PROCESS_ABSENT:
        return jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL,
                             "{0} files are read by way of {1}, which is not installed", from, "LibreOffice (soffice)");
    case JXI_PROCESS_SLOW:
        return jxi_task_fail(task, JX_ERROR_LIMIT, NULL, "LibreOffice took longer than 120 seconds", NULL, NULL);
    default:
        return jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "LibreOffice cannot read it", NULL, NULL);
    }
}

jx_status jxi_convert(jxi_task *task, const char *from, const char *to, jxi_buffer *out) {
    char folder[JXI_PATH_SIZE], made[JXI_PATH_SIZE];
    jxi_workshop shop;
    jx_status status = jxi_task_workshop(task, &shop, from);
    snprintf(folder, sizeof folder, "%s/out", shop.folder);
    snprintf(made, sizeof made, "%s/out/in%s", shop.folder, to);
    if (status == JX_OK) status = explain(task, run_office(&shop, folder, to), from);
    if (status == JX_OK) status = take_output(task, made, out);
    jxi_workshop_close(&shop);
    return status;
}
