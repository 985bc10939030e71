/* SPDX-License-Identifier: Apache-2.0 */
/* Files of the machine, by the C library and POSIX. */
#include "documents/host/file.h"

#include <errno.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char *cause_of(int error) {
    static const struct {
        int error;
        const char *words;
    } causes[] = {
        {ENOENT, "No such file or directory"}, {EACCES, "Permission denied"},      {EISDIR, "Is a directory"},
        {ENOTDIR, "Not a directory"},          {EMFILE, "Too many open files"},    {ENFILE, "Too many open files"},
        {ENAMETOOLONG, "File name too long"},  {ELOOP, "Too many symbolic links"},
    };
    for (size_t i = 0; i < sizeof causes / sizeof causes[0]; i++)
        if (causes[i].error == error) return causes[i].words;
    return "Input/output error";
}

jx_status jxi_file_read(const char *path, jx_sink sink, void *context, jxi_file_fault *fault) {
    char piece[65536];
    bool is_input = strcmp(path, "-") == 0;
    FILE *file = is_input ? stdin : fopen(path, "rb");
    if (!file) {
        *fault = (jxi_file_fault){"cannot be opened: {0}", cause_of(errno)};
        return JX_ERROR_FILE;
    }
    jx_status status = JX_OK;
    for (size_t size; status == JX_OK && (size = fread(piece, 1, sizeof piece, file)) > 0;)
        status = sink(context, piece, size);
    if (status == JX_OK && ferror(file)) {
        *fault = (jxi_file_fault){"cannot be read: {0}", cause_of(errno)};
        status = JX_ERROR_FILE;
    }
    if (!is_input) (void)fclose(file);
    return status;
}

jx_status jxi_file_write(const char *path, const char *bytes, size_t size) {
    FILE *file = fopen(path, "wb");
    if (!file) return JX_ERROR_FILE;
    bool written = fwrite(bytes, 1, size, file) == size;
    return fclose(file) == 0 && written ? JX_OK : JX_ERROR_FILE;
}

/* The pattern that mkstemp and mkdtemp fill in, below TMPDIR when that is a path of a decent length. */
static void name_temporary(char *path) {
    static const char name[] = "/jixiao-XXXXXX";
    const char *base = getenv("TMPDIR");
    if (!base || base[0] != '/' || strlen(base) + sizeof name > JXI_TEMPORARY) base = "/tmp";
    (void)snprintf(path, JXI_TEMPORARY, "%s%s", base, name);
}

jx_status jxi_temporary_file(char *path) {
    name_temporary(path);
    int descriptor = mkstemp(path);
    if (descriptor >= 0) return close(descriptor) == 0 ? JX_OK : JX_ERROR_FILE;
    path[0] = '\0';
    return JX_ERROR_FILE;
}

jx_status jxi_temporary_folder(char *path) {
    name_temporary(path);
    if (mkdtemp(path)) return JX_OK;
    path[0] = '\0';
    return JX_ERROR_FILE;
}

jx_status jxi_folder_make(const char *path) {
    return mkdir(path, 0700) == 0 ? JX_OK : JX_ERROR_FILE;
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *where) {
    (void)about, (void)kind, (void)where;
    (void)remove(path);
    return 0;
}

void jxi_file_remove(const char *path) {
    if (path[0]) (void)nftw(path, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}
