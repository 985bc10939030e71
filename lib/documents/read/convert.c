/* SPDX-License-Identifier: Apache-2.0 */
/* Runs LibreOffice, which turns the old and the foreign formats into those that are read here. */
#include "documents/read/convert.h"

#include <stdio.h>

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

static jx_status take_output(jxi_task *task, const char *path, jxi_buffer *out) {
    char piece[65536];
    FILE *file = fopen(path, "rb");
    if (!file) return jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "the converter cannot read it", NULL, NULL);
    size_t limit = (size_t)task->limits[JX_LIMIT_UNPACKED];
    for (size_t got; out->length <= limit && (got = fread(piece, 1, sizeof piece, file)) > 0;)
        jxi_buffer_add(out, piece, got);
    fclose(file);
    if (out->failed) return JX_ERROR_NO_MEMORY;
    if (out->length > limit) return jxi_task_exceeds(task, NULL, JX_LIMIT_UNPACKED, "bytes after conversion");
    return JX_OK;
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
    jx_status status = jxi_workshop_open(&shop, task, from);
    snprintf(folder, sizeof folder, "%s/out", shop.folder);
    snprintf(made, sizeof made, "%s/out/in%s", shop.folder, to);
    if (status == JX_OK) status = explain(task, run_office(&shop, folder, to), from);
    if (status == JX_OK) status = take_output(task, made, out);
    jxi_workshop_close(&shop);
    return status;
}
