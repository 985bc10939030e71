/* SPDX-License-Identifier: Apache-2.0 */
/* Follows the chains of sectors of a compound file; no chain is followed for longer than the file is. */
#include "documents/read/compound.h"

#include <string.h>

enum { HEADER = 512, ENTRY = 128, IN_HEADER = 109 };

typedef struct jxi_compound {
    jxi_task *task;
    const unsigned char *bytes;
    size_t size, sector, small; /* sizes of a sector and of a small one */
    uint32_t table_sectors;     /* of the table that chains sectors */
    uint32_t directory, small_table, cutoff;
    jxi_buffer small_stream; /* what small sectors are cut from */
} jxi_compound;

/* What the directory says of a stream. */
typedef struct jxi_compound_entry {
    uint32_t start;
    uint64_t size;
} jxi_compound_entry;

static uint32_t get16(const unsigned char *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8;
}

static uint32_t get32(const unsigned char *at) {
    return get16(at) | get16(at + 2) << 16;
}

static jx_status damaged(jxi_compound *file) {
    return jxi_task_fail(file->task, JX_ERROR_FORMAT, NULL, "the compound file is damaged", NULL, NULL);
}

bool jxi_compound_likely(const jxi_task *task) {
    return task->size > HEADER && memcmp(task->bytes, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) == 0;
}

/* The bytes of a sector; NULL when the file ends before it. The last sector may be cut. */
static const unsigned char *sector_at(const jxi_compound *file, uint32_t sector, size_t *length) {
    uint64_t offset = ((uint64_t)sector + 1) * file->sector;
    if (sector > 0x7FFFFFF7 || offset >= file->size) return NULL;
    *length = file->size - (size_t)offset < file->sector ? file->size - (size_t)offset : file->sector;
    return file->bytes + offset;
}

/* The sector that holds a part of the table of chains: the first 109 are in the header, others in sectors of their own,
 * which are chained by their last entry. */
static bool table_sector(const jxi_compound *file, uint32_t part, uint32_t *sector) {
    if (part < IN_HEADER) {
        *sector = get32(file->bytes + 76 + (size_t)part * 4);
        return true;
    }
    uint32_t each = (uint32_t)file->sector / 4 - 1, list = get32(file->bytes + 68);
    size_t length;
    for (part -= IN_HEADER; part >= each; part -= each) {
        const unsigned char *at = sector_at(file, list, &length);
        if (!at || length < file->sector) return false;
        list = get32(at + file->sector - 4);
    }
    const unsigned char *at = sector_at(file, list, &length);
    if (!at || length < file->sector) return false;
    *sector = get32(at + (size_t)part * 4);
    return true;
}

/* The sector behind a sector; one that there is not at the end, or when the table is damaged. */
static uint32_t next_sector(const jxi_compound *file, uint32_t sector) {
    uint32_t each = (uint32_t)file->sector / 4, table;
    size_t length;
    if (sector / each >= file->table_sectors || !table_sector(file, sector / each, &table)) return UINT32_MAX;
    const unsigned char *at = sector_at(file, table, &length);
    return at && (size_t)(sector % each + 1) * 4 <= length ? get32(at + (size_t)(sector % each) * 4) : UINT32_MAX;
}

/* Appends a chain of sectors, as far as `size` bytes. */
static jx_status take_chain(jxi_compound *file, uint32_t start, uint64_t size, jxi_buffer *out) {
    size_t first = out->length, steps = file->size / file->sector + 1, length;
    if (size > file->size) size = file->size;
    for (uint32_t sector = start; out->length - first < size; sector = next_sector(file, sector)) {
        const unsigned char *at = sector_at(file, sector, &length);
        if (!at || !steps--) return damaged(file);
        size_t left = (size_t)size - (out->length - first);
        jxi_buffer_add(out, (const char *)at, length < left ? length : left);
        if (out->failed) return JX_ERROR_NO_MEMORY;
    }
    return JX_OK;
}

/* Appends a chain of small sectors, which the small table chains. */
static jx_status take_small(jxi_compound *file, jxi_compound_entry stream, jxi_buffer *out) {
    jxi_buffer table = {.allocator = out->allocator};
    size_t first = out->length, steps = file->small_stream.length / file->small + 1;
    uint64_t bytes = (uint64_t)get32(file->bytes + 64) * file->sector;
    jx_status status = take_chain(file, file->small_table, bytes, &table);
    for (uint32_t sector = stream.start; status == JX_OK && out->length - first < stream.size;) {
        size_t left = (size_t)stream.size - (out->length - first), length = file->small < left ? file->small : left;
        uint64_t offset = (uint64_t)sector * file->small;
        if (!steps-- || offset + length > file->small_stream.length || ((uint64_t)sector + 1) * 4 > table.length) {
            status = damaged(file);
            break;
        }
        jxi_buffer_add(out, file->small_stream.data + offset, length);
        sector = get32((const unsigned char *)table.data + (size_t)sector * 4);
    }
    jxi_buffer_free(&table);
    return out->failed ? JX_ERROR_NO_MEMORY : status;
}

static bool has_name(const unsigned char *entry, const char *name) {
    size_t length = strlen(name);
    if (get16(entry + 64) != 2 * length + 2) return false;
    for (size_t i = 0; i < length; i++)
        if (get16(entry + 2 * i) != (unsigned char)name[i]) return false;
    return true;
}

/* Looks through the directory for the stream and for the root, whose bytes the small sectors are. */
static jx_status find_stream(jxi_compound *file, const char *name, jxi_compound_entry *root, jxi_compound_entry *found,
                             bool *any) {
    enum { ROOT = 5, STREAM = 2 };
    uint32_t sector = file->directory;
    size_t length, steps = file->size / file->sector + 1;
    for (const unsigned char *at; (at = sector_at(file, sector, &length)) != NULL; sector = next_sector(file, sector)) {
        if (!steps--) return damaged(file);
        for (size_t offset = 0; offset + ENTRY <= length; offset += ENTRY) {
            const unsigned char *entry = at + offset;
            jxi_compound_entry stream = {get32(entry + 116), get32(entry + 120)};
            if (entry[66] == ROOT) *root = stream;
            if (entry[66] != STREAM || *any || !has_name(entry, name)) continue;
            *found = stream;
            *any = true;
        }
    }
    return JX_OK;
}

jx_status jxi_compound_stream(jxi_task *task, const char *name, jxi_buffer *out) {
    jxi_compound file = {.task = task,
                         .bytes = (const unsigned char *)task->bytes,
                         .size = task->size,
                         .small_stream = {.allocator = task->allocator}};
    jxi_compound_entry root = {0}, stream = {0};
    bool any = false;
    if (!jxi_compound_likely(task)) return damaged(&file);
    uint32_t shift = get16(file.bytes + 30), small_shift = get16(file.bytes + 32);
    if (shift < 7 || shift > 16 || small_shift < 4 || small_shift > shift) return damaged(&file);
    file.sector = (size_t)1 << shift;
    file.small = (size_t)1 << small_shift;
    file.table_sectors = get32(file.bytes + 44);
    file.directory = get32(file.bytes + 48);
    file.cutoff = get32(file.bytes + 56);
    file.small_table = get32(file.bytes + 60);
    jx_status status = find_stream(&file, name, &root, &stream, &any);
    if (status != JX_OK || !any) return status == JX_OK ? JX_ERROR_NOT_FOUND : status;
    if (stream.size >= file.cutoff) return take_chain(&file, stream.start, stream.size, out);
    status = take_chain(&file, root.start, root.size, &file.small_stream);
    if (status == JX_OK) status = take_small(&file, stream, out);
    jxi_buffer_free(&file.small_stream);
    return status;
}
