/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Statistics: what is true of a portfolio as a whole.
 *
 * jx_portfolio_audit() makes these figures, and they belong to the portfolio. Adding anything to the portfolio
 * makes them go away until its next audit. jx_portfolio_combine() is the exception: it makes a new assessment,
 * which belongs to the caller.
 *
 * @code{.c}
 * static const char *const spent[] = {"9", "10"};
 * jx_portfolio *portfolio = NULL;
 * char rate[32] = "";
 * jx_status s = jx_portfolio_new(&portfolio);
 * for (int i = 0; !s && i < 2; i++) {
 *     jx_assessment *a = NULL;
 *     s = jx_assessment_new("mof-2020", &a);
 *     if (!s) s = jx_assessment_set_funds(a, JX_FUNDS_TOTAL, "10", "10", spent[i]);
 *     if (!s) s = jx_portfolio_add(portfolio, a);
 *     jx_assessment_unref(a); // the portfolio keeps it alive
 * }
 * if (!s) s = jx_portfolio_audit(portfolio);
 * if (!s) s = jx_decimal_format(jx_portfolio_execution_rate(portfolio), 0, rate, sizeof rate);
 * if (!s) printf("%s %%\n", rate);
 * jx_portfolio_unref(portfolio);
 * @endcode
 * It prints `95 %`.
 */
#ifndef JIXIAO_STATISTICS_H
#define JIXIAO_STATISTICS_H

#include <jixiao/portfolio.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup statistics Findings, sums and rankings over a portfolio
 * @{ */

/** Why a project is on the watch list; reasons add up. */
enum {
    JX_WATCH_LARGE = 1, /**< the budget reaches the scheme's amount for large funds */
    JX_WATCH_SLOW = 2   /**< less is spent by the end of the year than the scheme's pace requires */
};

/** Counts the findings across documents.
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_finding_count(const jx_portfolio *portfolio);

/** Returns one finding across documents.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio until its next audit; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const jx_finding *jx_portfolio_finding(const jx_portfolio *portfolio, int32_t index);

/** Adds up one stage of the total funds over all assessments, in 万元.
 * @param portfolio  audited; may be NULL
 * @param stage      JX_STAGE_…
 * @return ::JX_NONE when no assessment states the amount; amounts that are not stated count as 0
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_funds(const jx_portfolio *portfolio, int32_t stage);

/** Returns the execution rate of the whole in per cent: everything spent ÷ all full-year budreceives × 100, over the
 * assessments that state both, rounded once to six decimals.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when it cannot be computed
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_execution_rate(const jx_portfolio *portfolio);

/** Returns the mean of the scores, rounded once to two decimals, half away from zero.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when no assessment has a total
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_mean(const jx_portfolio *portfolio);

/** Returns the mean of the scores, weighted by the full-year budget (or the initial one where there is
 * none) and rounded once to two decimals, half away from zero.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when no assessment has both a total and a budget
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_weighted_mean(const jx_portfolio *portfolio);

/** Counts the assessments with a computed grade.
 * @param portfolio  audited; may be NULL
 * @param grade      JX_GRADE_…; ::JX_GRADE_NONE counts those that could not be graded
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_grade_count(const jx_portfolio *portfolio, int32_t grade);

/** Counts the assessments that the means and the grades leave out because they have no score.
 * @param portfolio  audited; may be NULL
 * @param in_part    1: those that were not read whole, see jx_assessment_complete(); 0: those read whole that have none
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API int32_t jx_portfolio_left_out(const jx_portfolio *portfolio, int32_t in_part);

/** Counts the findings of a severity, in the assessments and across them.
 * @param portfolio  audited; may be NULL
 * @param severity   JX_SEVERITY_…
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_severity_count(const jx_portfolio *portfolio, int32_t severity);

/** Counts the units. A form's unit is its 实施单位, or else its 主管部门, or else the unit of its row. Whatever has
 * no unit is counted as one more unit, the last.
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_count(const jx_portfolio *portfolio);

/** Returns the name of a unit. Units are ranked by errors, then warnings, then notes, most first, and then by name.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio and its assessments; NULL when there is none, and for whatever has no unit
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_portfolio_unit_name(const jx_portfolio *portfolio, int32_t index);

/** Counts the assessments of a unit.
 * @param portfolio  audited; may be NULL
 * @param index      as for jx_portfolio_unit_name()
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_assessments(const jx_portfolio *portfolio, int32_t index);

/** Counts the findings that concern a unit, in its assessments and in its rows.
 * @param portfolio  audited; may be NULL
 * @param index      as for jx_portfolio_unit_name()
 * @param severity   JX_SEVERITY_…
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_findings(const jx_portfolio *portfolio, int32_t index, int32_t severity);

/** Counts the projects on the watch list (large or slow funds, by the scheme's monitoring rules).
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_watch_count(const jx_portfolio *portfolio);

/** Returns one project on the watch list; those that are both large and slow come first.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @param reasons    may be NULL; receives the sum of JX_WATCH_…; 0 when there is no such entry
 * @return the row of the project; -1 when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_watch_row(const jx_portfolio *portfolio, int32_t index, int32_t *reasons);

/** Combines all assessments into one: several units' forms for the same programme, combined first and then scored
 * (the rule of Hubei). Indicators are merged when category and name are equal. Counts and amounts are added up;
 * shares, prices and times are averaged, weighted by the full-year budget (or the initial one where there is none)
 * and rounded once to six decimals; words are kept when all forms write the same. Weights that differ are averaged in
 * the same way, to two decimals. An indicator whose values cannot be combined (different units, signs or words, a
 * form without a budget) is left out, with a note ::JX_NOTE_LEFT_OUT. The funds are added up; a total that one of the
 * forms does not state remains absent.
 * @param portfolio  need not be audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme     frozen; NULL: that of the first assessment
 * @param out        not NULL; receives a new assessment, without claimed scores, not evaluated yet
 * @return ::JX_OK; ::JX_ERROR_STATE when there is no assessment or the scheme is not frozen; ::JX_ERROR_RANGE when a
 * sum does not fit; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_combine(const jx_portfolio *portfolio, jx_scheme *scheme, jx_assessment **out);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
