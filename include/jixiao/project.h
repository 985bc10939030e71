/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Projects: who spends how much on what, in one year.
 *
 * A project belongs to whoever made it, and is freed with the last reference. An assessment makes one for itself,
 * or shares one that it is given by jx_assessment_set_project(); it keeps that project alive. A change to a shared
 * project shows in every assessment that has it, once that assessment is evaluated again. A borrowed text is valid
 * until its field is set again.
 *
 * @code{.c}
 * jx_project *project = NULL;
 * jx_assessment *a = NULL;
 * jx_status s = jx_project_new(&project);
 * if (!s) s = jx_project_set_text(project, JX_PROJECT_NAME, "Street lighting");
 * if (!s) s = jx_project_set_funds(project, JX_FUNDS_TOTAL, "146.68", "146.68", "1192819.16 元");
 * if (!s) s = jx_assessment_new("mof-2020", &a);
 * if (!s) s = jx_assessment_set_project(a, project);
 * jx_project_unref(project); // the assessment keeps it alive
 * if (!s) printf("%s\n", jx_project_text(jx_assessment_project(a), JX_PROJECT_NAME));
 * jx_assessment_unref(a);
 * @endcode
 * It prints `Street lighting`.
 */
#ifndef JIXIAO_PROJECT_H
#define JIXIAO_PROJECT_H

#include <jixiao/basics.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup projects Projects
 * @{ */

/** A project: who spends how much on what, in one year. May be shared by several assessments. */
typedef struct jx_project jx_project;

/** Text fields of a project. */
enum {
    JX_PROJECT_NAME = 1,       /**< 项目名称 */
    JX_PROJECT_DEPARTMENT = 2, /**< 主管部门 */
    JX_PROJECT_UNIT = 3,       /**< 实施单位 */
    JX_PROJECT_YEAR = 4,       /**< 年度, e.g. "2021" */
    JX_PROJECT_GOAL = 5,       /**< 预期目标 */
    JX_PROJECT_ACHIEVED = 6,   /**< 实际完成情况 */
    JX_PROJECT_REASON = 7      /**< the form's own explanation of execution or of the whole */
};

/** Where money comes from. */
enum {
    JX_FUNDS_TOTAL = 0,     /**< 年度资金总额 */
    JX_FUNDS_FISCAL = 1,    /**< 当年财政拨款 */
    JX_FUNDS_CARRYOVER = 2, /**< 上年结转资金 */
    JX_FUNDS_OTHER = 3      /**< 其他资金 */
};

/** The columns of the money block. */
enum {
    JX_STAGE_INITIAL = 0,   /**< 年初预算数 */
    JX_STAGE_FULL_YEAR = 1, /**< 全年预算数 */
    JX_STAGE_EXECUTED = 2   /**< 全年执行数 */
};

/** Makes an empty project.
 * @param out  not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_project_new(jx_project **out);

/** Makes a project as jx_project_new() does, with your own allocator.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; receives a new handle
 * @return as jx_project_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_project_new_in(const jx_allocator *allocator, jx_project **out);

/** Takes another reference to a project.
 * @param project  may be NULL
 * @return project
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_project *jx_project_ref(jx_project *project);

/** Releases a reference; frees the project with the last one.
 * @param project  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_project_unref(jx_project *project);

/** Sets a text field.
 * @param project  not NULL, else ::JX_ERROR_ARGUMENT
 * @param field    JX_PROJECT_…, else ::JX_ERROR_NOT_FOUND
 * @param text     UTF-8, copied. NULL: the form does not ask for it. "": the form asks for it, and it was left blank
 * (which the audit reports).
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY and the field is unchanged
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_project_set_text(jx_project *project, int32_t field, const char *text);

/** Returns a text field.
 * @param project  may be NULL
 * @param field    JX_PROJECT_…
 * @return borrowed from the project; NULL when not set
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_project_text(const jx_project *project, int32_t field);

/** Sets the three amounts of one source, all of them or none.
 * @param project    not NULL, else ::JX_ERROR_ARGUMENT
 * @param source     JX_FUNDS_…, else ::JX_ERROR_NOT_FOUND
 * @param initial    年初预算数, UTF-8, copied: "146.68" in 万元, or with a unit, "1466800 元"; NULL or blank: none
 * @param full_year  全年预算数, written the same way
 * @param executed   全年执行数, written the same way
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when one of them is not an amount; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY. On an
 * error the project is unchanged
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_project_set_funds(jx_project *project, int32_t source, const char *initial, const char *full_year,
                                      const char *executed);

/** Sets the three amounts of one source, from computed figures.
 * @param project    not NULL, else ::JX_ERROR_ARGUMENT
 * @param source     JX_FUNDS_…, else ::JX_ERROR_NOT_FOUND
 * @param initial    年初预算数 in 万元, or ::JX_NONE
 * @param full_year  全年预算数 in 万元, or ::JX_NONE
 * @param executed   全年执行数 in 万元, or ::JX_NONE
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND; ::JX_ERROR_ARGUMENT
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_project_set_funds_decimal(jx_project *project, int32_t source, jx_decimal initial,
                                              jx_decimal full_year, jx_decimal executed);

/** Sets one amount the way a form writes it: "1192819.16 元", "150万", "120,000.00".
 * @param project  not NULL, else ::JX_ERROR_ARGUMENT
 * @param source   JX_FUNDS_…, else ::JX_ERROR_NOT_FOUND
 * @param stage    JX_STAGE_…, else ::JX_ERROR_NOT_FOUND
 * @param text     UTF-8, copied and kept for the audit; NULL or blank clears the amount
 * @param heading  the unit of the heading, "万元" or "元", for an amount without a unit of its own; NULL means "万元"
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when no amount can be read (the text is kept, the amount is absent);
 * ::JX_ERROR_RANGE;
 *         ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_project_set_amount(jx_project *project, int32_t source, int32_t stage, const char *text,
                                       const char *heading);

/** Returns one amount in 万元.
 * @param project  may be NULL
 * @param source   JX_FUNDS_…
 * @param stage    JX_STAGE_…
 * @return ::JX_NONE when absent
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_project_funds(const jx_project *project, int32_t source, int32_t stage);

/** Returns one amount as it was written.
 * @param project  may be NULL
 * @param source   JX_FUNDS_…
 * @param stage    JX_STAGE_…
 * @return borrowed from the project; NULL when it was not set by jx_project_set_amount()
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_project_amount_text(const jx_project *project, int32_t source, int32_t stage);

/** Returns the unit in the heading of the money block, which applies to every amount without a unit of its own.
 * @param project  may be NULL
 * @return static text: "元", "万元", "亿元"; "" for NULL
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_project_heading(const jx_project *project);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
