/* Restored tables told as text. */
#ifndef RESTORE_TEXT_H
#define RESTORE_TEXT_H

#include "grid_text.h"

#include "form/restore/restore.h"

/* The rows of a grid, "first|second||fourth", one a line. */
static inline const char *tell_grid(const jx_grid *grid, char *told) {
    told[0] = '\0';
    for (size_t i = 0; i < grid->row_count; i++) {
        int32_t column = 0;
        for (size_t k = 0; k < grid->rows[i].count; k++) {
            const jxi_cell *cell = &grid->cells[grid->rows[i].first + k];
            for (; column < cell->column; column++) tell(told, "|");
            tell(told, cell->text);
        }
        tell(told, "\n");
    }
    return told;
}

/* What is restored from a text. */
static inline const char *restored(const char *text, char *told) {
    jx_grid *grid = grid_of(text), *out = NULL;
    assert_int_equal(jxi_restore(grid, 0, grid->row_count, &out), JX_OK);
    tell_grid(out, told);
    jx_grid_unref(out);
    jx_grid_unref(grid);
    return told;
}

/* Whether the restored rows hold these lines, one behind the other. */
static inline void assert_restored(const char *text, const char *lines) {
    char told[TOLD_SIZE];
    if (!strstr(restored(text, told), lines)) fail_msg("expected\n%s\nin\n%s", lines, told);
}

#endif
