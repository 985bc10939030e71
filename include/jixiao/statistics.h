/** @file
 * What is true of a portfolio as a whole.
 */
#ifndef JIXIAO_STATISTICS_H
#define JIXIAO_STATISTICS_H

#include <jixiao/portfolio.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup statistics Findings, sums and rankings over a portfolio
 * @{ */

/** Why a project is on the watch list; may be added. */
enum {
    JX_WATCH_LARGE = 1, /**< the budget reaches the scheme's amount for large funds */
    JX_WATCH_SLOW = 2   /**< less is spent at the end of the year than the scheme's pace asks for */
};

/** How many findings across documents there are.
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_finding_count(const jx_portfolio *portfolio);

/** One finding across documents.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio until its next audit; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const jx_finding *jx_portfolio_finding(const jx_portfolio *portfolio, int32_t index);

/** A sum over the assessments: the total funds of one stage, in 万元.
 * @param portfolio  audited; may be NULL
 * @param stage      JX_STAGE_…
 * @return ::JX_NONE when no assessment states the amount; amounts that are not stated count as 0
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_funds(const jx_portfolio *portfolio, int32_t stage);

/** The execution rate of the whole in per cent: all that was spent ÷ all full-year budgets × 100, of the assessments that state
 *  both, rounded once to six decimals.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when it cannot be computed
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_execution_rate(const jx_portfolio *portfolio);

/** The mean of the scores, rounded once to two decimals, half away from zero.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when no assessment has a total
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_mean(const jx_portfolio *portfolio);

/** The mean of the scores weighted by the full-year budget (the initial one where there is none), rounded once to two
 *  decimals, half away from zero.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when no assessment has both a total and a budget
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_weighted_mean(const jx_portfolio *portfolio);

/** How many assessments have a computed grade.
 * @param portfolio  audited; may be NULL
 * @param grade      JX_GRADE_…; ::JX_GRADE_NONE counts those that could not be graded
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_grade_count(const jx_portfolio *portfolio, int32_t grade);

/** How many assessments the means and the grades leave out, because they have no score.
 * @param portfolio  audited; may be NULL
 * @param in_part    1: those that were not read whole, see jx_assessment_complete(); 0: those read whole that have none
 * @return the number
 * @threads one at a time on one handle
 * @since 0.2 */
JX_API int32_t jx_portfolio_left_out(const jx_portfolio *portfolio, int32_t in_part);

/** How many findings of a severity there are, in the assessments and across them.
 * @param portfolio  audited; may be NULL
 * @param severity   JX_SEVERITY_…
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_severity_count(const jx_portfolio *portfolio, int32_t severity);

/** How many units there are. A unit is the 实施单位 of a form, else its 主管部门, else the unit of its row. What has no unit is
 *  counted as one more, the last.
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_count(const jx_portfolio *portfolio);

/** The name of a unit. Units are ranked: most errors first, then most warnings, most notes, and by name.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio and its assessments; NULL when there is none, and for what has no unit
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_portfolio_unit_name(const jx_portfolio *portfolio, int32_t index);

/** How many assessments a unit has.
 * @param portfolio  audited; may be NULL
 * @param index      as for jx_portfolio_unit_name()
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_assessments(const jx_portfolio *portfolio, int32_t index);

/** How many findings concern a unit, in its assessments and in its rows.
 * @param portfolio  audited; may be NULL
 * @param index      as for jx_portfolio_unit_name()
 * @param severity   JX_SEVERITY_…
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_findings(const jx_portfolio *portfolio, int32_t index, int32_t severity);

/** How many projects are on the watch list (large or slow funds by the scheme's rules for monitoring).
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_watch_count(const jx_portfolio *portfolio);

/** One project on the watch list; those that are both large and slow come first.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @param reasons    may be NULL; gets JX_WATCH_…, added; 0 when there is no such entry
 * @return the row of the project; -1 when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_watch_row(const jx_portfolio *portfolio, int32_t index, int32_t *reasons);

/** Makes one assessment of all: several units' forms of one programme, first combined, then scored (rule of Hubei). Indicators go
 *  together when category and name are equal. Counts and amounts are summed; shares, prices and times are averaged by the
 *  full-year budget (the initial one where there is none), rounded once to six decimals; words stay when all forms write the
 *  same. Weights that differ are averaged in the same way, to two decimals. An indicator whose values cannot be taken together
 *  (different units, signs or words, a form without a budget) is left out, with a note ::JX_NOTE_LEFT_OUT. The funds are summed;
 *  a total that one form does not state stays absent.
 * @param portfolio  need not be audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme     frozen; NULL: that of the first assessment
 * @param out        not NULL; gets a new assessment, without claimed scores, not evaluated yet
 * @return ::JX_OK; ::JX_ERROR_STATE when there is no assessment or the scheme is not frozen; ::JX_ERROR_RANGE when a sum does not
 *         fit; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_combine(const jx_portfolio *portfolio, jx_scheme *scheme, jx_assessment **out);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
