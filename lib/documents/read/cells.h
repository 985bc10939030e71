/* SPDX-License-Identifier: Apache-2.0 */
/* The cells of a sheet, as they come: put in order and merged, they become rows of the grid. */
#ifndef JXI_DOCUMENTS_READ_CELLS_H
#define JXI_DOCUMENTS_READ_CELLS_H

#include "documents/read/task.h"

enum { JXI_SHEET_COLUMNS = 16384, JXI_REFERENCE_SIZE = 200 };

typedef struct jxi_sheet_cell {
    int32_t row, column;
    size_t offset, length; /* in the sheet's text */
} jxi_sheet_cell;

typedef struct jxi_area {
    int32_t row, column, last_row, last_column;
} jxi_area;

/* A sheet being read: merged areas are told only behind the cells, so the cells are kept until then. */
typedef struct jxi_cells {
    jxi_task *task;
    const char *name; /* of the sheet */
    jxi_sheet_cell *cells;
    size_t count, capacity;
    int32_t width;  /* columns up to the last one with a cell */
    bool unordered; /* the cells did not come by their places */
    jxi_area *areas;
    size_t area_count, area_capacity;
    jxi_buffer text; /* of all cells */
} jxi_cells;

jxi_cells jxi_cells_start(jxi_task *task, const char *name);
void jxi_cells_free(jxi_cells *sheet);

/* Adds the cell at a row and a column from 0, whose text was appended to `text` behind `offset`. */
jx_status jxi_cells_add(jxi_cells *sheet, int32_t row, int32_t column, size_t offset);
/* Merges an area; one that makes no sense is passed by. */
jx_status jxi_cells_merge(jxi_cells *sheet, jxi_area area);

/* Puts the sheet into the grid as table `number`. */
jx_status jxi_cells_put(jxi_cells *sheet, int32_t number);

/* "Sheet!B14", into JXI_REFERENCE_SIZE bytes. */
void jxi_cells_place(char *text, const char *sheet, int32_t row, int32_t column);

#endif
