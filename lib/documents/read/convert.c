/* SPDX-License-Identifier: Apache-2.0 */
/* Old and foreign formats by way of the programs that know them, in a folder of our own for the time of one
 * conversion. */
#include "documents/read/convert.h"

#include <stdio.h>
#include <string.h>

#include "documents/host/file.h"
#include "documents/host/process.h"

enum { PATH_SIZE = JXI_TEMPORARY + 64 };

typedef struct jxi_workshop {
    char folder[JXI_TEMPORARY];
    char in[PATH_SIZE], out_folder[PATH_SIZE], out[PATH_SIZE], profile[PATH_SIZE];
} jxi_workshop;

static jx_status open_workshop(jxi_workshop *shop, const jxi_task *task, const char *from, const char *to) {
    jx_status status = jxi_temporary_folder(shop->folder);
    (void)snprintf(shop->in, sizeof shop->in, "%s/in%s", shop->folder, from);
    (void)snprintf(shop->out_folder, sizeof shop->out_folder, "%s/out", shop->folder);
    (void)snprintf(shop->out, sizeof shop->out, "%s/out/in%s", shop->folder, to);
    (void)snprintf(shop->profile, sizeof shop->profile, "-env:UserInstallation=file://%s/profile", shop->folder);
    if (status == JX_OK) status = jxi_folder_make(shop->out_folder);
    return status == JX_OK ? jxi_file_write(shop->in, task->bytes, task->size) : status;
}

static int run_converter(const jxi_workshop *shop, const char *from, const char *to) {
    if (strcmp(from, ".pdf") == 0) {
        const char *const arguments[] = {"pdftotext", "-enc", "UTF-8", shop->in, shop->out, NULL};
        return jxi_process_run(arguments);
    }
    const char *const arguments[] = {"soffice",        "--headless",   "--norestore", "--nolockcheck",
                                     shop->profile,    "--convert-to", to + 1,        "--outdir",
                                     shop->out_folder, shop->in,       NULL};
    return jxi_process_run(arguments);
}

/* What the converter wrote, up to the limit. */
typedef struct jxi_harvest {
    jxi_buffer *out;
    size_t limit;
} jxi_harvest;

static jx_status take_piece(void *context, const char *bytes, size_t size) {
    jxi_harvest *harvest = context;
    jxi_buffer_add(harvest->out, bytes, size);
    if (harvest->out->failed) return JX_ERROR_NO_MEMORY;
    return harvest->out->length > harvest->limit ? JX_ERROR_LIMIT : JX_OK;
}

static jx_status take_output(jxi_task *task, const jxi_workshop *shop, jxi_buffer *out) {
    jxi_harvest harvest = {out, (size_t)task->limits[JX_LIMIT_UNPACKED]};
    jxi_file_fault fault;
    jx_status status = jxi_file_read(shop->out, take_piece, &harvest, &fault);
    if (status == JX_ERROR_LIMIT) return jxi_task_exceeds(task, NULL, JX_LIMIT_UNPACKED, "bytes after conversion");
    if (status == JX_ERROR_FILE)
        return jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "the converter could not read it", NULL, NULL);
    return status;
}

jx_status jxi_convert(jxi_task *task, const char *from, const char *to, jxi_buffer *out) {
    bool pdf = strcmp(from, ".pdf") == 0;
    jxi_workshop shop;
    jx_status status = open_workshop(&shop, task, from, to);
    int exit = status == JX_OK ? run_converter(&shop, from, to) : 0;
    if (status != JX_OK)
        status =
            jxi_task_fail(task, JX_ERROR_FILE, NULL, "cannot write a temporary file for the conversion", NULL, NULL);
    else if (exit == 127)
        status =
            jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL, "{0} files are read through {1}, which is not installed",
                          from, pdf ? "pdftotext (poppler-utils)" : "LibreOffice (soffice)");
    else if (exit != 0)
        status = jxi_task_fail(task, JX_ERROR_FORMAT, NULL, "{0} could not read it or took too long",
                               pdf ? "pdftotext" : "LibreOffice", NULL);
    else
        status = take_output(task, &shop, out);
    jxi_file_remove(shop.folder);
    return status;
}
