/* SPDX-License-Identifier: Apache-2.0 */
/* Shows the grids that documents are read into, one JSON object a line: what compare.py holds against other readers.
 * Usage: show_grid FILE ... */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "documents/read/format.h"
#include "form/grid.h"

static const int64_t limits[JXI_LIMIT_COUNT] = {0, 1 << 26, 1 << 28, 200, 4096, 256, 1 << 20, 1 << 16, 1 << 20};

static void put_text(const char *text) {
    putchar('"');
    for (; *text; text++) {
        if ((unsigned char)*text < 0x20)
            printf("\\u%04x", (unsigned)*text);
        else
            printf(*text == '"' || *text == '\\' ? "\\%c" : "%c", *text);
    }
    putchar('"');
}

static void put_rows(const jx_grid *grid) {
    printf(",\"rows\":[");
    for (size_t i = 0; i < grid->row_count; i++) {
        const jxi_row *row = &grid->rows[i];
        printf("%s{\"place\":", i ? "," : "");
        put_text(row->place);
        printf(",\"table\":%s,\"cells\":[", row->kind == JX_ROW_TABLE ? "true" : "false");
        for (size_t k = 0; k < row->count; k++) {
            const jxi_cell *cell = &grid->cells[row->first + k];
            printf("%s[%d,%d,%d,", k ? "," : "", cell->column, cell->rows, cell->columns);
            put_text(cell->text);
            putchar(']');
        }
        printf("]}");
    }
    putchar(']');
}

static void show(const char *path, const char *bytes, size_t size) {
    jx_allocator allocator = jxi_allocator_or_default(NULL);
    jxi_fault fault = {.cause = ""};
    jxi_problems problems = {0};
    jxi_task task = {.allocator = &allocator,
                     .limits = limits,
                     .name = path,
                     .bytes = bytes,
                     .size = size,
                     .fault = &fault,
                     .problems = &problems};
    int32_t format = jxi_format_find(&task);
    jx_status status = jx_grid_new_in(&allocator, &task.grid);
    if (status == JX_OK && format != JX_FORMAT_JSON) status = jxi_format_load(&task, &format);
    printf("{\"file\":");
    put_text(path);
    printf(",\"status\":%d,\"cause\":", status);
    put_text(fault.cause);
    printf(",\"problems\":%zu", problems.count);
    if (task.grid) put_rows(task.grid);
    printf("}\n");
    jxi_problems_free(&allocator, &problems);
    jx_grid_unref(task.grid);
}

int main(int count, char **arguments) {
    enum { MOST = 64 << 20 };
    char *bytes = malloc(MOST);
    if (!bytes) return 1;
    for (int i = 1; i < count; i++) {
        FILE *file = fopen(arguments[i], "rb");
        if (!file) continue;
        size_t size = fread(bytes, 1, MOST, file);
        fclose(file);
        if (size) show(arguments[i], bytes, size);
        fflush(stdout);
    }
    free(bytes);
    return 0;
}
