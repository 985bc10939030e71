/* SPDX-License-Identifier: Apache-2.0 */
/* Walking a folder for files that can be read, in the order of their names, without following links out of it. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/text.h"
#include "documents/host/folder.h"

enum { DEPTH_MAX = 64 };

/* The names of one folder still to be given, last first. */
typedef struct jxi_level {
    char **names;
    size_t count, capacity;
    size_t parent_length; /* of the path without this folder's name */
} jxi_level;

struct jx_folder {
    jxi_object object;
    jxi_buffer path; /* of the folder being walked, then of the file given */
    jxi_level levels[DEPTH_MAX];
    size_t depth;
    size_t folder_length; /* of the path that is the folder's own */
    bool single;          /* the path is one file, to be given once */
    bool (*wanted)(const char *name);
};

static int by_bytes_backwards(const void *a, const void *b) {
    return strcmp(*(char *const *)b, *(char *const *)a);
}

static void cut_path(jx_folder *folder, size_t length) {
    folder->path.length = length;
    folder->path.data[length] = '\0';
}

static jx_status add_name(jx_folder *folder, jxi_level *level, const char *name) {
    const jx_allocator *allocator = &folder->object.allocator;
    jx_status status =
        jxi_grow(allocator, (void **)&level->names, sizeof *level->names, level->count, &level->capacity);
    if (status != JX_OK) return status;
    char *copy = jxi_text_copy(allocator, name, strlen(name));
    if (!copy) return JX_ERROR_NO_MEMORY;
    level->names[level->count++] = copy;
    return JX_OK;
}

static void leave(jx_folder *folder) {
    jxi_level *level = &folder->levels[--folder->depth];
    const jx_allocator *allocator = &folder->object.allocator;
    while (level->count) jxi_text_free(allocator, level->names[--level->count]);
    jxi_release(allocator, level->names, level->capacity * sizeof *level->names);
    folder->folder_length = level->parent_length;
}

/* Goes into the folder that the path names. */
static jx_status enter(jx_folder *folder) {
    if (folder->depth == DEPTH_MAX) return JX_ERROR_LIMIT;
    DIR *listing = opendir(folder->path.data);
    if (!listing) return JX_ERROR_FILE;
    jxi_level *level = &folder->levels[folder->depth++];
    *level = (jxi_level){.parent_length = folder->folder_length};
    folder->folder_length = folder->path.length;
    jx_status status = JX_OK;
    for (struct dirent *entry; status == JX_OK && (entry = readdir(listing)) != NULL;)
        if (entry->d_name[0] != '.') status = add_name(folder, level, entry->d_name);
    closedir(listing);
    if (status == JX_OK && level->count)
        qsort(level->names, level->count, sizeof *level->names, by_bytes_backwards);
    else if (status != JX_OK)
        leave(folder);
    return status;
}

jx_status jxi_folder_open(const char *path, bool (*wanted)(const char *name), jx_folder **out) {
    struct stat about = {0};
    bool is_input = strcmp(path, "-") == 0;
    if (!is_input && stat(path, &about) != 0) return JX_ERROR_FILE;
    jx_folder *folder = jxi_object_new(NULL, sizeof *folder);
    if (!folder) return JX_ERROR_NO_MEMORY;
    folder->path.allocator = &folder->object.allocator;
    folder->wanted = wanted;
    jxi_buffer_text(&folder->path, path);
    folder->single = is_input || !S_ISDIR(about.st_mode);
    while (!folder->single && folder->path.length > 1 && path[folder->path.length - 1] == '/') folder->path.length--;
    jx_status status = folder->path.failed ? JX_ERROR_NO_MEMORY : JX_OK;
    if (status == JX_OK) cut_path(folder, folder->path.length);
    if (status == JX_OK && !folder->single) status = enter(folder);
    if (status == JX_OK)
        *out = folder;
    else
        jx_folder_unref(folder);
    return status;
}

/* Takes the next name of the innermost folder onto the path; leaves folders that have none. */
static jx_status next_name(jx_folder *folder) {
    while (folder->depth && folder->levels[folder->depth - 1].count == 0) leave(folder);
    if (!folder->depth) return JX_ERROR_NOT_FOUND;
    jxi_level *level = &folder->levels[folder->depth - 1];
    char *name = level->names[--level->count];
    cut_path(folder, folder->folder_length);
    if (folder->path.data[folder->path.length - 1] != '/') jxi_buffer_text(&folder->path, "/");
    jxi_buffer_text(&folder->path, name);
    jxi_text_free(&folder->object.allocator, name);
    return folder->path.failed ? JX_ERROR_NO_MEMORY : JX_OK;
}

jx_status jx_folder_next(jx_folder *folder, const char **path) {
    if (!folder || !path) return JX_ERROR_ARGUMENT;
    if (folder->single) {
        folder->single = false;
        *path = folder->path.data;
        return JX_OK;
    }
    for (;;) {
        jx_status status = next_name(folder);
        if (status != JX_OK) return status;
        struct stat about;
        if (lstat(folder->path.data, &about) != 0) continue;
        if (S_ISDIR(about.st_mode))
            status = enter(folder);
        else if (!S_ISREG(about.st_mode) || !folder->wanted(folder->path.data))
            continue;
        else
            status = JX_OK;
        if (S_ISDIR(about.st_mode) && status == JX_OK) continue;
        *path = folder->path.data;
        return status;
    }
}

void jx_folder_unref(jx_folder *folder) {
    if (!folder || !jxi_object_unref(&folder->object)) return;
    while (folder->depth) leave(folder);
    jxi_buffer_free(&folder->path);
    jxi_object_free(folder, sizeof *folder);
}
