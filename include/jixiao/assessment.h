/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Assessments: what a form says.
 *
 * An assessment belongs to whoever made it, and is freed with the last reference; a portfolio, a reading or a run
 * that holds it keeps it alive. In turn it keeps its scheme, its project and its indicators alive. What is
 * borrowed from it, such as jx_assessment_project() or jx_assessment_indicator(), lives as long as it does;
 * borrowed texts are valid until the same field is set again. A call that fails leaves the assessment as it was,
 * and jx_assessment_detail() says why it failed.
 *
 * @code{.c}
 * jx_assessment *a = NULL;
 * jx_status s = jx_assessment_new("mof-2020", &a);
 * if (!s) s = jx_assessment_add(a, "output.quality", "Completed on time", "≥95%", "100%", "12.5", NULL);
 * if (!s) s = jx_assessment_add(a, "output.cost", "Cost of a course", "≤8000元", "7650元", "12,5", NULL);
 * if (s == JX_ERROR_SYNTAX) printf("%s\n", jx_assessment_detail(a));
 * jx_assessment_unref(a);
 * @endcode
 * It prints `indicator "Cost of a course": cannot take "12,5" as the weight`.
 */
#ifndef JIXIAO_ASSESSMENT_H
#define JIXIAO_ASSESSMENT_H

#include <jixiao/indicator.h>
#include <jixiao/project.h>
#include <jixiao/scheme.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup assessments Assessments
 * @{ */

/** One self-assessment: a project, its indicators, what the form claims, and what the scheme makes of it. */
typedef struct jx_assessment jx_assessment;

/** Figures that a form claims for itself. */
enum {
    JX_CLAIM_EXECUTION_WEIGHT = 0, /**< points for execution (分值 of the money block) */
    JX_CLAIM_EXECUTION_RATE = 1,   /**< 执行率, the number shown */
    JX_CLAIM_EXECUTION_SCORE = 2,  /**< 得分 of the money block */
    JX_CLAIM_TOTAL_WEIGHT = 3,     /**< 总分, in the 分值 column */
    JX_CLAIM_TOTAL_SCORE = 4       /**< 总分, in the 得分 column */
};

/** Remarks on how a form was read, beside its figures. */
enum {
    JX_NOTE_PLACEHOLDER = 1, /**< 指标1, ……, XX left in the form */
    JX_NOTE_UNREAD = 2,      /**< a cell that should hold something but could not be read */
    JX_NOTE_INFERRED = 3,    /**< a figure that was inferred, and how */
    JX_NOTE_LEFT_OUT = 4     /**< text that was left out */
};

/** Takes the place of an indicator's index for the execution score; see jx_item_execution(). */
#define JX_ITEM_EXECUTION (-1)
/** Takes the place of an indicator's index for the totals; see jx_item_total(). */
#define JX_ITEM_TOTAL (-2)
/** Takes the place of an indicator's index for the grade; see jx_item_grade(). */
#define JX_ITEM_GRADE (-3)
/** Takes the place of an indicator's index for the score and how it came about; see jx_item_score(). */
#define JX_ITEM_SCORE (-4)

/** Returns ::JX_ITEM_EXECUTION, for languages without macros.
 * @return ::JX_ITEM_EXECUTION
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_item_execution(void);

/** Returns ::JX_ITEM_TOTAL, for languages without macros.
 * @return ::JX_ITEM_TOTAL
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_item_total(void);

/** Returns ::JX_ITEM_GRADE, for languages without macros.
 * @return ::JX_ITEM_GRADE
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_item_grade(void);

/** Returns ::JX_ITEM_SCORE, for languages without macros.
 * @return ::JX_ITEM_SCORE
 * @threads safe
 * @since 0.2 */
JX_API int32_t jx_item_score(void);

/** Makes an empty assessment under a built-in scheme, with an empty project of its own.
 * @param scheme_id  e.g. "mof-2020"; NULL means "mof-2020"
 * @param out        not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND when there is no such scheme; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_assessment_new(const char *scheme_id, jx_assessment **out);

/** Makes an empty assessment under any frozen scheme, with your own allocator.
 * @param allocator  copied, used for everything made from the assessment; NULL means malloc
 * @param scheme     frozen, else ::JX_ERROR_STATE; shared, not copied; not NULL, else ::JX_ERROR_ARGUMENT
 * @param out        not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_STATE; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_assessment_new_in(const jx_allocator *allocator, jx_scheme *scheme, jx_assessment **out);

/** Takes another reference to an assessment.
 * @param assessment  may be NULL
 * @return assessment
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_assessment *jx_assessment_ref(jx_assessment *assessment);

/** Releases a reference; frees the assessment with the last one.
 * @param assessment  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_assessment_unref(jx_assessment *assessment);

/** Returns the cause of the last failed call on this assessment, in one line.
 * @param assessment  may be NULL
 * @return borrowed from the assessment; "" when nothing failed
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_assessment_detail(const jx_assessment *assessment);

/** Returns the scheme that the assessment is scored by.
 * @param assessment  may be NULL
 * @return borrowed from the assessment
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_scheme *jx_assessment_scheme(const jx_assessment *assessment);

/** Returns why this scheme was chosen, e.g. "产出 50 效益 30 满意度 10".
 * @param assessment  may be NULL
 * @param language    "zh" or "en"
 * @return borrowed from the assessment; NULL when the caller chose it
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_assessment_scheme_reason(const jx_assessment *assessment, const char *language);

/** Sets why this scheme was chosen.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param chinese     UTF-8, copied; NULL: the caller chose it
 * @param english     UTF-8, copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_scheme_reason(jx_assessment *assessment, const char *chinese, const char *english);

/** Returns the project that is assessed.
 * @param assessment  may be NULL
 * @return borrowed from the assessment, for reading and changing; never NULL for an assessment
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_project *jx_assessment_project(const jx_assessment *assessment);

/** Replaces the project; the new one is shared with the caller.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param project     not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_project(jx_assessment *assessment, jx_project *project);

/** Calls jx_project_set_text() on the assessment's project.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param field       JX_PROJECT_…
 * @param text        UTF-8, copied
 * @return as jx_project_set_text()
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_text(jx_assessment *assessment, int32_t field, const char *text);

/** Calls jx_project_set_funds() on the assessment's project.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param source      JX_FUNDS_…
 * @param initial     年初预算数, in 万元 unless a unit is written: "146.68", "1466800 元"; may be NULL
 * @param full_year   全年预算数; may be NULL
 * @param executed    全年执行数; may be NULL
 * @return as jx_project_set_funds(); jx_assessment_detail() names the amount that cannot be read
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_funds(jx_assessment *assessment, int32_t source, const char *initial,
                                         const char *full_year, const char *executed);

/** Adds an indicator in one call.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param category    a category code, e.g. "output.quality"
 * @param name        三级指标; may be NULL
 * @param target      as jx_indicator_set_target(); may be NULL
 * @param actual      as jx_indicator_set_actual(); may be NULL
 * @param weight      as jx_indicator_set_weight(): "12.5"; may be NULL
 * @param claimed     as jx_indicator_set_claimed(); may be NULL
 * @return ::JX_OK, or what the single calls return; on an error nothing is added, and jx_assessment_detail() names the
 * part that was not taken
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_add(jx_assessment *assessment, const char *category, const char *name,
                                   const char *target, const char *actual, const char *weight, const char *claimed);

/** Adds an indicator that the caller made; it is shared with the caller.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param indicator   not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_add_indicator(jx_assessment *assessment, jx_indicator *indicator);

/** Counts the indicators.
 * @param assessment  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_count(const jx_assessment *assessment);

/** Returns one indicator.
 * @param assessment  may be NULL
 * @param index       from 0
 * @return borrowed from the assessment; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_indicator *jx_assessment_indicator(const jx_assessment *assessment, int32_t index);

/** Sets a figure that the form claims, as it is written, so that the audit knows its precision.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param claim       JX_CLAIM_…, else ::JX_ERROR_NOT_FOUND
 * @param text        "75.97%", "10分", "98"; "": the form asks for it, and it was left blank; NULL: the form does not
 * ask for it
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a number; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_claim(jx_assessment *assessment, int32_t claim, const char *text);

/** Returns a claimed figure.
 * @param assessment  may be NULL
 * @param claim       JX_CLAIM_…
 * @return ::JX_NONE when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_claim(const jx_assessment *assessment, int32_t claim);

/** Counts the digits after the point in a claimed figure as it was written.
 * @param assessment  may be NULL
 * @param claim       JX_CLAIM_…
 * @return the number of digits; -1 when there is no claim
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_claim_decimals(const jx_assessment *assessment, int32_t claim);

/** Tells whether the form asks for a figure, whether or not it was filled in.
 * @param assessment  may be NULL
 * @param claim       JX_CLAIM_…
 * @return 1 or 0
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_claim_asked(const jx_assessment *assessment, int32_t claim);

/** Sets what a row of the money block claims beside its amounts. In a correct form only the total row claims
 * anything.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param source      JX_FUNDS_…, the row, else ::JX_ERROR_NOT_FOUND
 * @param claim       ::JX_CLAIM_EXECUTION_WEIGHT, _RATE or _SCORE, else ::JX_ERROR_NOT_FOUND
 * @param text        as jx_assessment_set_claim(); NULL or blank: none
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a number; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_fund_claim(jx_assessment *assessment, int32_t source, int32_t claim,
                                              const char *text);

/** Returns what a row of the money block claims beside its amounts.
 * @param assessment  may be NULL
 * @param source      JX_FUNDS_…, the row
 * @param claim       ::JX_CLAIM_EXECUTION_WEIGHT, _RATE or _SCORE
 * @param decimals    may be NULL; receives the digits written after the point, -1 when there is no figure
 * @return ::JX_NONE when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_fund_claim(const jx_assessment *assessment, int32_t source, int32_t claim,
                                           int32_t *decimals);

/** Sets the grade that the form claims, as it is written: "优", "良", "excellent".
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text        UTF-8; NULL or blank: none
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a grade
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_claimed_grade(jx_assessment *assessment, const char *text);

/** Returns the grade that the form claims, JX_GRADE_….
 * @param assessment  may be NULL
 * @return ::JX_GRADE_NONE when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_claimed_grade(const jx_assessment *assessment);

/** Tells whether the form asks for a grade, whether or not it was filled in.
 * @param assessment  may be NULL
 * @return 1 or 0
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_grade_asked(const jx_assessment *assessment);

/** Sets the points that the form's heading gives a class (产出指标 50分).
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param category    a class code, "output"; not NULL, else ::JX_ERROR_ARGUMENT
 * @param points      "50", "12.5", "50分"; NULL or blank takes the claim back
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a number; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY. On an error the
 * claim is unchanged, and jx_assessment_detail() quotes the text that cannot be read
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_class_points(jx_assessment *assessment, const char *category, const char *points);

/** Sets the points that the form's heading gives a class, from a computed figure.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param category    a class code, "output"; not NULL, else ::JX_ERROR_ARGUMENT
 * @param points      points, or ::JX_NONE to take the claim back
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_class_points_decimal(jx_assessment *assessment, const char *category,
                                                        jx_decimal points);

/** Returns the points that the form's headings give the classes, one by one.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param index       from 0, else ::JX_ERROR_NOT_FOUND
 * @param category    may be NULL; receives a class code, borrowed
 * @param points      may be NULL; receives the points, or ::JX_NONE
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_class_points(const jx_assessment *assessment, int32_t index, const char **category,
                                            jx_decimal *points);

/** Sets whether the whole form is present. A form that is cut off is not blamed for what its missing part may hold.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param complete    0 or 1; new assessments are complete
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_complete(jx_assessment *assessment, int32_t complete);

/** Tells whether the whole form is present and everything that counts was read: otherwise there is no score and no
 * grade. 0 when jx_assessment_set_complete() said so; when a figure that the score stands on is unread (a weight, a
 * target or an actual, the budget of the full year or what was executed, the points for execution, a score that is a
 * judgement); and when the targets, or the actuals, of all indicators are blank.
 * @param assessment  may be NULL
 * @return 1 or 0
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_complete(const jx_assessment *assessment);

/** Adds a note on the reading: something left unread, inferred, left out, or a placeholder.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param kind        JX_NOTE_…, else ::JX_ERROR_NOT_FOUND
 * @param place       e.g. "line 83"; copied; may be NULL
 * @param text        what stood there; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_add_note(jx_assessment *assessment, int32_t kind, const char *place, const char *text);

/** Counts the notes.
 * @param assessment  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_note_count(const jx_assessment *assessment);

/** Returns one note.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param index       from 0, else ::JX_ERROR_NOT_FOUND
 * @param kind        may be NULL; receives JX_NOTE_…
 * @param place       may be NULL; receives borrowed text, or NULL
 * @param text        may be NULL; receives borrowed text, or NULL
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_note(const jx_assessment *assessment, int32_t index, int32_t *kind, const char **place,
                                    const char **text);

/** Sets the document that the assessment was read from.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param file        a path; copied; may be NULL
 * @param place       e.g. "lines 66-101"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_source(jx_assessment *assessment, const char *file, const char *place);

/** Returns the document that the assessment was read from.
 * @param assessment  may be NULL
 * @return borrowed from the assessment; NULL when it was built by calls
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_assessment_file(const jx_assessment *assessment);

/** Returns the place in that document.
 * @param assessment  may be NULL
 * @return borrowed from the assessment; NULL when not set
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_assessment_place(const jx_assessment *assessment);

/** Sets where in the document the money block's total row or the form's total is.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param item        ::JX_ITEM_EXECUTION or ::JX_ITEM_TOTAL, else ::JX_ERROR_NOT_FOUND; for indicators see
 *                    jx_indicator_set_place()
 * @param place       e.g. "line 72"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_item_place(jx_assessment *assessment, int32_t item, const char *place);

/** Returns where in the document an item is.
 * @param assessment  may be NULL
 * @param item        an indicator's index, ::JX_ITEM_EXECUTION or ::JX_ITEM_TOTAL
 * @return borrowed from the assessment; NULL when not set
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_assessment_item_place(const jx_assessment *assessment, int32_t item);

/** @} */

#ifdef __cplusplus
}
#endif

#endif
