/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Scores, totals and grades: what the scheme makes of an assessment, and why.
 *
 * Results belong to the assessment. jx_assessment_evaluate() makes them, and they are replaced when it is called
 * again. Adding an indicator, setting a claim or the funds, or replacing the project makes them go away: until the
 * next evaluation every getter here gives "none". After a change to a project or an indicator itself, evaluate
 * again. A borrowed text is valid until the next evaluation, that of jx_assessment_explain() until its next call.
 *
 * @code{.c}
 * jx_assessment *a = NULL;
 * const char *why = NULL;
 * jx_status s = jx_assessment_new("mof-2020", &a);
 * if (!s) s = jx_assessment_set_funds(a, JX_FUNDS_TOTAL, "146.68", "146.68", "119.281916");
 * if (!s) s = jx_assessment_evaluate(a);
 * if (!s) s = jx_assessment_explain(a, JX_ITEM_EXECUTION, "en", &why);
 * if (!s) printf("%s\n", why);
 * jx_assessment_unref(a);
 * @endcode
 * It prints `8.13 = 10 × 119.281916 ÷ 146.68; proportional; 财预〔2020〕10号 (S)`.
 */
#ifndef JIXIAO_SCORE_H
#define JIXIAO_SCORE_H

#include <jixiao/assessment.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup scores Scores, totals and grades
 * @{ */

/** The totals of a form and what they are made of. */
enum {
    JX_TOTAL_WEIGHT = 0,     /**< sum of the form's own weights, execution included */
    JX_TOTAL_CLAIMED = 1,    /**< the total the form claims */
    JX_TOTAL_RECOMPUTED = 2, /**< sum of the computed scores over the form's own weights */
    JX_TOTAL_NORMALISED =
        3,             /**< every class scaled to the scheme's weight; absent for a form that was not read whole */
    JX_TOTAL_SCORE = 4 /**< the score, from which the grade is taken: one of the above, as ::JX_ENUM_BASIS says */
};

/** How the score came about, see ::JX_TOTAL_SCORE. */
enum {
    JX_BASIS_NONE = 0,       /**< no score: something that counts was not read, or there is nothing to add up */
    JX_BASIS_RECOMPUTED = 1, /**< the form's weights add up to the full marks: the sum of the computed scores */
    JX_BASIS_SCALED = 2,     /**< they do not: the normalised total */
    JX_BASIS_CARRIED = 3     /**< a form without weights: the claims are carried, execution and sum recomputed */
};

/** Scores and grades by the scheme. Call it again after changes; it allocates nothing after the first time.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_RANGE when a figure does not fit (jx_assessment_detail() names it); ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_evaluate(jx_assessment *assessment);

/** Returns the budget execution rate in per cent: executed ÷ full-year budget × 100, to six decimals.
 * @param assessment  evaluated; may be NULL
 * @return ::JX_NONE when it cannot be computed
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_execution_rate(const jx_assessment *assessment);

/** Returns the points that execution carries: the form's own, or else the scheme's.
 * @param assessment  evaluated; may be NULL
 * @return ::JX_NONE when execution is not scored
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_execution_weight(const jx_assessment *assessment);

/** Returns a computed score.
 * @param assessment  evaluated; may be NULL
 * @param item        an indicator's index, or ::JX_ITEM_EXECUTION
 * @return ::JX_NONE when it cannot be computed
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_score(const jx_assessment *assessment, int32_t item);

/** Returns how a score was computed, JX_METHOD_….
 * @param assessment  evaluated; may be NULL
 * @param item        an indicator's index, or ::JX_ITEM_EXECUTION
 * @return ::JX_METHOD_NONE when it was not
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_method(const jx_assessment *assessment, int32_t item);

/** What a score is computed from. */
enum {
    JX_WORKING_TARGET =
        0, /**< the target, in the unit both are compared in (money: 元; a date: 20211231); a range's lower end */
    JX_WORKING_HIGH = 1,   /**< the upper end of a range, in the same unit */
    JX_WORKING_ACTUAL = 2, /**< the actual, in the same unit */
    JX_WORKING_WEIGHT = 3, /**< the points it carries: its own, or else the scheme's; absent when it does not count */
    JX_WORKING_COUNTED = 4 /**< what it adds to the totals: its score, or else the claim carried over */
};

/** Returns one of the figures that a score was computed from.
 * @param assessment  may be NULL
 * @param item        an indicator's index, or ::JX_ITEM_EXECUTION, which has only weight and counted
 * @param working     JX_WORKING_…
 * @return the figure; ::JX_NONE when there is none, when target and actual cannot be compared, or before
 * jx_assessment_evaluate()
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_working(const jx_assessment *assessment, int32_t item, int32_t working);

/** Returns which rule of the scheme applies to an indicator: "rules[N]" in the paths of jx_scheme_text().
 * @param assessment  may be NULL
 * @param item        an indicator's index
 * @return N; -1 when no rule fits, or before jx_assessment_evaluate()
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_rule(const jx_assessment *assessment, int32_t item);

/** Returns which class of the scheme an indicator counts towards: "classes[N]", the index that
 * jx_assessment_class_score() takes.
 * @param assessment  may be NULL
 * @param item        an indicator's index
 * @return N; -1 when it is in none, or before jx_assessment_evaluate()
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_class(const jx_assessment *assessment, int32_t item);

/** Explains a score, the total or the grade in one sentence, with the figures put in, the rule and where it comes from.
 *  For ::JX_ITEM_SCORE it is the short sentence on how the score came about: "分值合计 120，按 100 分折算，得 97.60".
 * @param assessment  evaluated, else ::JX_ERROR_STATE; not NULL, else ::JX_ERROR_ARGUMENT
 * @param item        an indicator's index, ::JX_ITEM_EXECUTION, ::JX_ITEM_TOTAL, ::JX_ITEM_GRADE or ::JX_ITEM_SCORE,
 * else
 *                    ::JX_ERROR_NOT_FOUND
 * @param language    "zh" or "en"
 * @param text        not NULL; receives text borrowed from the assessment until the next call of this function or a
 * change
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_explain(jx_assessment *assessment, int32_t item, const char *language,
                                       const char **text);

/** Returns one of the totals.
 * @param assessment  evaluated; may be NULL
 * @param total       JX_TOTAL_…
 * @return ::JX_NONE when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_total(const jx_assessment *assessment, int32_t total);

/** Tells how the score came about.
 * @param assessment  evaluated; may be NULL
 * @return JX_BASIS_…
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API int32_t jx_assessment_score_basis(const jx_assessment *assessment);

/** Returns the score as text, with the scheme's number of decimals.
 * @param assessment  evaluated; may be NULL
 * @return borrowed from the assessment; "" when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_assessment_total_text(const jx_assessment *assessment);

/** Returns the score of a class on the scheme's scale.
 * @param assessment  evaluated; may be NULL
 * @param index       of the class in the scheme's "classes"
 * @return ::JX_NONE when nothing in the class is scored
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_class_score(const jx_assessment *assessment, int32_t index);

/** Returns the computed grade in the scheme's own words: "优", "moderately effective", "results not demonstrated".
 * @param assessment  evaluated; may be NULL
 * @param language    "zh" or "en"
 * @return borrowed from the scheme; "–" when there is no grade
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_assessment_grade_text(const jx_assessment *assessment, const char *language);

/** Returns the computed grade, JX_GRADE_….
 * @param assessment  evaluated; may be NULL
 * @return ::JX_GRADE_NONE when there is no score
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_grade(const jx_assessment *assessment);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
