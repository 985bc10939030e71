/* SPDX-License-Identifier: Apache-2.0 */
/* Files of the machine: reading and writing them, and those that live only for a moment. */
#ifndef JXI_DOCUMENTS_HOST_FILE_H
#define JXI_DOCUMENTS_HOST_FILE_H

#include <stddef.h>

#include "jixiao/documents.h"

enum { JXI_TEMPORARY = 192 }; /* room for the path of something temporary */

/* Why a file was not read: a sentence with a slot, and what belongs into it. Static text. */
typedef struct jxi_file_fault {
    const char *sentence; /* "cannot be opened: {0}" */
    const char *cause;    /* in words of our own: those of the C library depend on the locale */
} jxi_file_fault;

/* Hands the bytes of a file ("-": standard input) to the sink, piece by piece. JX_ERROR_FILE with the fault filled in
 * when it cannot be opened or read; else what the sink said. */
jx_status jxi_file_read(const char *path, jx_sink sink, void *context, jxi_file_fault *fault);

/* JX_ERROR_FILE when it cannot be written. */
jx_status jxi_file_write(const char *path, const char *bytes, size_t size);

/* Makes an empty file or a folder in the folder for temporary ones, readable by nobody else, and tells its path, of
 * JXI_TEMPORARY bytes. JX_ERROR_FILE, and the path is "". */
jx_status jxi_temporary_file(char *path);
jx_status jxi_temporary_folder(char *path);

/* Makes a folder that nobody else can read. */
jx_status jxi_folder_make(const char *path);

/* Removes a file, or a folder with all that is in it. A path of "" is left alone. */
void jxi_file_remove(const char *path);

#endif
