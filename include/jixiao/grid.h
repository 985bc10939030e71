/** @file
 * Grids of cells, and the forms recognised in them.
 */
#ifndef JIXIAO_GRID_H
#define JIXIAO_GRID_H

#include <jixiao/portfolio.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup forms Recognising forms in grids of cells
 * @{ */

/** Cells in rows, each with where it came from: what a reader of a file format makes of a document. */
typedef struct jx_grid jx_grid;

/** What was recognised in a grid: assessments, a summary table, stated amounts, and what was not understood. */
typedef struct jx_reading jx_reading;

/** What a row of a grid is. */
enum {
    JX_ROW_TEXT = 0, /**< running text: one cell */
    JX_ROW_TABLE = 1 /**< a row of a table: cells in columns */
};

/** Makes an empty grid.
 * @param out  not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_grid_new(jx_grid **out);

/** jx_grid_new() with an allocator of one's own.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; gets a new handle
 * @return as jx_grid_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_grid_new_in(const jx_allocator *allocator, jx_grid **out);

/** Shares a grid.
 * @param grid  may be NULL
 * @return grid
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_grid *jx_grid_ref(jx_grid *grid);

/** Gives a grid back.
 * @param grid  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_grid_unref(jx_grid *grid);

/** Starts a row.
 * @param grid   not NULL, else ::JX_ERROR_ARGUMENT
 * @param kind   ::JX_ROW_TEXT or ::JX_ROW_TABLE
 * @param table  a number for the table the row belongs to; spans do not leave it
 * @param place  where the row is, e.g. "line 66" or "table 2 row 3"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_grid_add_row(jx_grid *grid, int32_t kind, int32_t table, const char *place);

/** Adds a cell to the last row.
 * @param grid     not NULL and with a row, else ::JX_ERROR_ARGUMENT
 * @param column   from 0; -1 means the next column that no span from above covers
 * @param text     UTF-8, length bytes, copied; NULL is an empty cell
 * @param length   bytes of text; SIZE_MAX means up to its NUL
 * @param rows     rows it spans, at least 1
 * @param columns  columns it spans, at least 1
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_LIMIT beyond 16384 columns; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_grid_add_cell(jx_grid *grid, int32_t column, const char *text, size_t length, int32_t rows,
                                  int32_t columns);

/** How many rows a grid has.
 * @param grid  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_grid_row_count(const jx_grid *grid);

/** Recognises what a grid holds.
 * @param grid    not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme  frozen; the scheme to score by; NULL: recognised from each form
 * @param out     not NULL; gets a new handle, also when nothing was recognised
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one grid
 * @since 0.1 */
JX_API jx_status jx_reading_new(const jx_grid *grid, jx_scheme *scheme, jx_reading **out);

/** Shares a reading.
 * @param reading  may be NULL
 * @return reading
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_reading *jx_reading_ref(jx_reading *reading);

/** Gives a reading back.
 * @param reading  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_reading_unref(jx_reading *reading);

/** How many assessments were recognised.
 * @param reading  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_reading_count(const jx_reading *reading);

/** One assessment, not evaluated yet.
 * @param reading  may be NULL
 * @param index    from 0
 * @return borrowed from the reading; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_assessment *jx_reading_assessment(const jx_reading *reading, int32_t index);

/** How many rows of summary tables (汇总表) were recognised.
 * @param reading  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_reading_summary_count(const jx_reading *reading);

/** What was not understood, e.g. a table that looks like a form and could not be read.
 * @param reading  may be NULL
 * @param index    from 0
 * @param place    may be NULL; gets borrowed text
 * @return borrowed from the reading; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_reading_problem(const jx_reading *reading, int32_t index, const char **place);

/** Puts all that was recognised into a portfolio.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param reading    not NULL, else ::JX_ERROR_ARGUMENT
 * @param file       the document's path, for places; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_reading(jx_portfolio *portfolio, jx_reading *reading, const char *file);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
