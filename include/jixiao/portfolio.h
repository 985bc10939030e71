/** @file
 * Portfolios: many assessments and their summary table.
 */
#ifndef JIXIAO_PORTFOLIO_H
#define JIXIAO_PORTFOLIO_H

#include <jixiao/finding.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup portfolios Portfolios: many assessments and their summary table
 * @{ */

/** A batch of assessments, with the rows of a 汇总表 and amounts stated in a report's text, when there are any. */
typedef struct jx_portfolio jx_portfolio;

/** Amounts a report states in its text. */
enum {
    JX_STATEMENT_INITIAL = 0,  /**< budget at the start of the year */
    JX_STATEMENT_EXECUTED = 1  /**< spent */
};

/** Makes an empty portfolio.
 * @param out  not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_portfolio_new(jx_portfolio **out);

/** jx_portfolio_new() with an allocator of one's own.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; gets a new handle
 * @return as jx_portfolio_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_portfolio_new_in(const jx_allocator *allocator, jx_portfolio **out);

/** Shares a portfolio.
 * @param portfolio  may be NULL
 * @return portfolio
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_portfolio *jx_portfolio_ref(jx_portfolio *portfolio);

/** Gives a portfolio back.
 * @param portfolio  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_portfolio_unref(jx_portfolio *portfolio);

/** Says that what is added from here on comes from another document. The rows and the total of one 汇总表, and the amounts a
 *  report states, are held against what came with them; forms are also linked to rows of other documents. A portfolio begins
 *  with a first document, so there is no need to call this for a single one.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_begin_document(jx_portfolio *portfolio);

/** Adds an assessment; it stays shared with the caller.
 * @param portfolio   not NULL, else ::JX_ERROR_ARGUMENT
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add(jx_portfolio *portfolio, jx_assessment *assessment);

/** Adds a row of a 汇总表.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param unit       资金使用单位, UTF-8, copied; may be NULL
 * @param name       项目名称, UTF-8, copied; not NULL, else ::JX_ERROR_ARGUMENT
 * @param funds      资金 in 万元, or ::JX_NONE
 * @param score      自评得分, or ::JX_NONE
 * @param grade      自评等级, JX_GRADE_…, else ::JX_ERROR_ARGUMENT
 * @param place      e.g. "line 54"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_row(jx_portfolio *portfolio, const char *unit, const char *name, jx_decimal funds,
                                      jx_decimal score, int32_t grade, const char *place);

/** Sets the total that the 汇总表 of the current document states.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param funds      in 万元, or ::JX_NONE
 * @param place      e.g. "line 61"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_set_claimed_total(jx_portfolio *portfolio, jx_decimal funds, const char *place);

/** Adds an amount that the report states in its text for all its projects together.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param kind       JX_STATEMENT_…, else ::JX_ERROR_NOT_FOUND
 * @param amount     in 万元; not ::JX_NONE, else ::JX_ERROR_ARGUMENT
 * @param place      e.g. "line 29"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_statement(jx_portfolio *portfolio, int32_t kind, jx_decimal amount, const char *place);

/** How many assessments there are.
 * @param portfolio  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_count(const jx_portfolio *portfolio);

/** One assessment.
 * @param portfolio  may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_assessment *jx_portfolio_assessment(const jx_portfolio *portfolio, int32_t index);

/** Links rows and assessments, sums, and audits across them. Assessments not evaluated yet are evaluated; their own findings
 *  are counted when jx_assessment_audit() has been called on them before. The time it takes grows with the number of
 *  assessments, not with its square.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_RANGE when a sum does not fit. After an error the portfolio is not audited
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_audit(jx_portfolio *portfolio);

/** How many rows the table has: those of the 汇总表, then one for each assessment without a row.
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_row_count(const jx_portfolio *portfolio);

/** The project's name in a row.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return borrowed from the portfolio; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_portfolio_row_name(const jx_portfolio *portfolio, int32_t row);

/** The unit in a row.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return borrowed from the portfolio; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_portfolio_row_unit(const jx_portfolio *portfolio, int32_t row);

/** The funds in a row, in 万元.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return ::JX_NONE when there are none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_row_funds(const jx_portfolio *portfolio, int32_t row);

/** The score a row claims.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return ::JX_NONE when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_row_score(const jx_portfolio *portfolio, int32_t row);

/** The grade a row claims, JX_GRADE_….
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return ::JX_GRADE_NONE when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_row_grade(const jx_portfolio *portfolio, int32_t row);

/** Where a row stands in its source, or the form that the row was made for.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return borrowed from the portfolio; NULL when it is not known
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_portfolio_row_place(const jx_portfolio *portfolio, int32_t row);

/** The file a row stands in, or that of the form that the row was made for.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return borrowed from the portfolio; NULL when it is not known
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_portfolio_row_file(const jx_portfolio *portfolio, int32_t row);

/** Which assessment a row is about.
 * @param portfolio   audited; may be NULL
 * @param row         from 0
 * @param confidence  may be NULL; gets 0 to 100: how sure the link is. 100: the names are equal, blanks, brackets and the year
 *                    aside. From 72 on: the names are alike and the amounts do not speak against it. 60: a guess among several
 *                    that suit as well; the figures of such a pair are not held against each other
 * @return an index for jx_portfolio_assessment(); -1 when there is no form for the row
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_row_assessment(const jx_portfolio *portfolio, int32_t row, int32_t *confidence);

/** Names the document that is being added, see jx_portfolio_begin_document().
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param file       a path; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_set_file(jx_portfolio *portfolio, const char *file);

/** How many documents the portfolio was put together from. The assessments and the rows of the 汇总表 stand in the order of
 *  their documents.
 * @param portfolio  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_document_count(const jx_portfolio *portfolio);

/** The file of a document.
 * @param portfolio  may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio; NULL when it has no name
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_portfolio_document_file(const jx_portfolio *portfolio, int32_t index);

/** How many assessments came from a document.
 * @param portfolio  may be NULL
 * @param index      from 0
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_document_assessments(const jx_portfolio *portfolio, int32_t index);

/** How many rows of a 汇总表 came from a document.
 * @param portfolio  may be NULL
 * @param index      from 0
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_document_rows(const jx_portfolio *portfolio, int32_t index);

/** The total that a document's 汇总表 states, in 万元.
 * @param portfolio  may be NULL
 * @param index      of the document, from 0
 * @param place      may be NULL; gets borrowed text, or NULL
 * @return ::JX_NONE when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_claimed_total(const jx_portfolio *portfolio, int32_t index, const char **place);

/** An amount that a document states in its text.
 * @param portfolio  may be NULL
 * @param index      of the document, from 0
 * @param number     of the statement, from 0
 * @param kind       may be NULL; gets JX_STATEMENT_…
 * @param amount     may be NULL; gets the amount in 万元
 * @param place      may be NULL; gets borrowed text, or NULL
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_statement(const jx_portfolio *portfolio, int32_t index, int32_t number, int32_t *kind,
                                        jx_decimal *amount, const char **place);

/** @} */

#ifdef __cplusplus
}
#endif

#endif
