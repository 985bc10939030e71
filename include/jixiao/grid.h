/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Grids of cells, and the forms recognised in them.
 *
 * Grids and readings belong to whoever made them, and are freed with the last reference. A reading does not need
 * its grid once it has been made. It keeps the assessments that it recognised alive; they are borrowed from it,
 * and a reference of your own (jx_assessment_ref()) or a portfolio keeps them beyond it.
 *
 * @code{.c}
 * static const char *const cells[][8] = {
 *     {"项目支出绩效自评表"},
 *     {"项目名称", "路灯改造"},
 *     {"项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"},
 *     {"", "年度资金总额", "10", "10", "9", "10", "90%", "9"},
 *     {"一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"},
 *     {"产出指标", "质量指标", "合格率", "≥95%", "100%", "90", "90", ""},
 *     {"总分", "", "", "", "", "100", "99", ""},
 * };
 * jx_grid *grid = NULL;
 * jx_reading *reading = NULL;
 * jx_status s = jx_grid_new(&grid);
 * for (size_t row = 0; !s && row < sizeof cells / sizeof cells[0]; row++) {
 *     s = jx_grid_add_row(grid, JX_ROW_TABLE, 0, NULL);
 *     for (int32_t column = 0; !s && column < 8; column++)
 *         s = jx_grid_add_cell(grid, column, cells[row][column], SIZE_MAX, 1, 1);
 * }
 * if (!s) s = jx_reading_new(grid, NULL, &reading);
 * jx_grid_unref(grid);
 * if (!s && jx_reading_count(reading) > 0)
 *     printf("%s\n", jx_project_text(jx_assessment_project(jx_reading_assessment(reading, 0)), JX_PROJECT_NAME));
 * jx_reading_unref(reading);
 * @endcode
 * It prints `路灯改造`.
 */
#ifndef JIXIAO_GRID_H
#define JIXIAO_GRID_H

#include <jixiao/portfolio.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup forms Recognising forms in grids of cells
 * @{ */

/** Cells in rows, each row with its place in the source: what the reader of a file format makes of a document. */
typedef struct jx_grid jx_grid;

/** What was recognised in a grid: assessments, a summary table, stated amounts, and what was not understood. */
typedef struct jx_reading jx_reading;

/** What a row of a grid is. */
enum {
    JX_ROW_TEXT = 0, /**< running text: one cell */
    JX_ROW_TABLE = 1 /**< a row of a table: cells in columns */
};

/** Makes an empty grid.
 * @param out  not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_grid_new(jx_grid **out);

/** Makes a grid as jx_grid_new() does, with your own allocator.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; receives a new handle
 * @return as jx_grid_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_grid_new_in(const jx_allocator *allocator, jx_grid **out);

/** Takes another reference to a grid.
 * @param grid  may be NULL
 * @return grid
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_grid *jx_grid_ref(jx_grid *grid);

/** Releases a reference; frees the grid with the last one.
 * @param grid  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_grid_unref(jx_grid *grid);

/** Starts a row.
 * @param grid   not NULL, else ::JX_ERROR_ARGUMENT
 * @param kind   ::JX_ROW_TEXT or ::JX_ROW_TABLE
 * @param table  a number for the table the row belongs to; spans do not reach beyond it
 * @param place  where the row is, e.g. "line 66" or "table 2 row 3"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one thread at a time per handle
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
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_grid_add_cell(jx_grid *grid, int32_t column, const char *text, size_t length, int32_t rows,
                                  int32_t columns);

/** Counts the rows of a grid.
 * @param grid  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_grid_row_count(const jx_grid *grid);

/** Recognises what a grid holds.
 * @param grid    not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme  frozen; the scheme to score by; NULL: the one recognised from each form
 * @param out     not NULL; receives a new handle, even when nothing was recognised
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one thread at a time per grid
 * @since 0.1 */
JX_API jx_status jx_reading_new(const jx_grid *grid, jx_scheme *scheme, jx_reading **out);

/** Takes another reference to a reading.
 * @param reading  may be NULL
 * @return reading
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_reading *jx_reading_ref(jx_reading *reading);

/** Releases a reference; frees the reading with the last one.
 * @param reading  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_reading_unref(jx_reading *reading);

/** Counts the assessments that were recognised.
 * @param reading  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_reading_count(const jx_reading *reading);

/** Returns one assessment, not evaluated yet.
 * @param reading  may be NULL
 * @param index    from 0
 * @return borrowed from the reading; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_assessment *jx_reading_assessment(const jx_reading *reading, int32_t index);

/** Counts the rows of summary tables (汇总表) that were recognised.
 * @param reading  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_reading_summary_count(const jx_reading *reading);

/** Returns what was not understood, e.g. a table that looks like a form but could not be read.
 * @param reading  may be NULL
 * @param index    from 0
 * @param place    may be NULL; receives borrowed text
 * @return borrowed from the reading; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_reading_problem(const jx_reading *reading, int32_t index, const char **place);

/** Adds everything that was recognised to a portfolio.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param reading    not NULL, else ::JX_ERROR_ARGUMENT
 * @param file       the document's path, for places; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_reading(jx_portfolio *portfolio, jx_reading *reading, const char *file);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
