/* SPDX-License-Identifier: Apache-2.0 */
/* Unpacking the parts of Word and Excel files through libzip, within limits on size and ratio. */
#include "documents/read/package.h"

#include <zip.h>

enum { PIECE_SIZE = 65536, SMALL_ENTRY = 1 << 20 };

static jx_status fail(jxi_package *package, const char *name, const char *cause) {
    return jxi_task_fail(package->task, JX_ERROR_FORMAT, name, "the archive is damaged: {0}", cause, NULL);
}

jx_status jxi_package_open(jxi_task *task, jxi_package *package) {
    *package = (jxi_package){.task = task};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(task->bytes, task->size, 0, &error);
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
    jx_status status = archive ? JX_OK : fail(package, NULL, zip_error_strerror(&error));
    if (!archive && source) zip_source_free(source);
    package->archive = archive;
    zip_error_fini(&error);
    if (archive && zip_get_num_entries(archive, 0) > task->limits[JX_LIMIT_ENTRIES])
        status = jxi_task_exceeds(task, NULL, JX_LIMIT_ENTRIES, "entries in the archive");
    return status;
}

void jxi_package_close(jxi_package *package) {
    if (package->archive) zip_discard(package->archive);
    package->archive = NULL;
}

bool jxi_package_has(const jxi_package *package, const char *name) {
    return zip_name_locate(package->archive, name, 0) >= 0;
}

/* What the archive says of the entry may be a lie: it is believed only when it is too much. */
static jx_status check_size(jxi_package *package, const char *name, uint64_t unpacked, uint64_t packed) {
    const int64_t *limits = package->task->limits;
    if (package->unpacked + (int64_t)unpacked > limits[JX_LIMIT_UNPACKED] || unpacked > (uint64_t)INT64_MAX / 2)
        return jxi_task_exceeds(package->task, name, JX_LIMIT_UNPACKED, "bytes unpacked from the archive");
    if (unpacked > SMALL_ENTRY && unpacked / (uint64_t)limits[JX_LIMIT_RATIO] > packed)
        return jxi_task_exceeds(package->task, name, JX_LIMIT_RATIO, "bytes unpacked per packed byte");
    return JX_OK;
}

static jx_status unpack(jxi_package *package, const char *name, zip_file_t *file, uint64_t packed, jxi_take_piece take,
                        void *context) {
    char piece[PIECE_SIZE];
    uint64_t total = 0;
    for (;;) {
        zip_int64_t got = zip_fread(file, piece, sizeof piece);
        if (got < 0) return fail(package, name, zip_file_strerror(file));
        if (got == 0) break;
        total += (uint64_t)got;
        jx_status status = check_size(package, name, total, packed);
        if (status == JX_OK) status = take(context, piece, (size_t)got);
        if (status != JX_OK) return status;
    }
    package->unpacked += (int64_t)total;
    return JX_OK;
}

jx_status jxi_package_unpack(jxi_package *package, const char *name, jxi_take_piece take, void *context) {
    zip_int64_t index = zip_name_locate(package->archive, name, 0);
    if (index < 0) return JX_ERROR_NOT_FOUND;
    zip_stat_t about;
    zip_stat_init(&about);
    if (zip_stat_index(package->archive, (zip_uint64_t)index, 0, &about) != 0)
        return fail(package, name, zip_strerror(package->archive));
    jx_status status = check_size(package, name, about.size, about.comp_size);
    if (status != JX_OK) return status;
    if (about.encryption_method != ZIP_EM_NONE)
        return jxi_task_fail(package->task, JX_ERROR_UNSUPPORTED, name, "protected by a password", NULL, NULL);
    zip_file_t *file = zip_fopen_index(package->archive, (zip_uint64_t)index, 0);
    if (!file) return fail(package, name, zip_strerror(package->archive));
    status = unpack(package, name, file, about.comp_size, take, context);
    zip_fclose(file);
    return status;
}
