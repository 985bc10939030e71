/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Portfolios: many assessments, with their summary table.
 *
 * A portfolio belongs to whoever made it, and is freed with the last reference. It keeps its assessments alive;
 * they may be shared with the caller and with other portfolios. Rows and links are there once it has been audited,
 * and adding anything makes them go away until the next audit. Texts borrowed from a portfolio are valid until it
 * is changed, audited or freed.
 *
 * @code{.c}
 * jx_portfolio *portfolio = NULL;
 * jx_status s = jx_portfolio_new(&portfolio);
 * if (!s) s = jx_portfolio_add_row(portfolio, NULL, "Street lighting", "146.68", "95.5", JX_GRADE_EXCELLENT, NULL);
 * if (!s) s = jx_portfolio_audit(portfolio);
 * if (!s && jx_portfolio_row_assessment(portfolio, 0, NULL) < 0)
 *     printf("no form for %s\n", jx_portfolio_row_name(portfolio, 0));
 * jx_portfolio_unref(portfolio);
 * @endcode
 * It prints `no form for Street lighting`.
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
    JX_STATEMENT_INITIAL = 0, /**< budget at the start of the year */
    JX_STATEMENT_EXECUTED = 1 /**< spent */
};

/** Makes an empty portfolio.
 * @param out  not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_portfolio_new(jx_portfolio **out);

/** Makes a portfolio as jx_portfolio_new() does, with your own allocator.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; receives a new handle
 * @return as jx_portfolio_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_portfolio_new_in(const jx_allocator *allocator, jx_portfolio **out);

/** Takes another reference to a portfolio.
 * @param portfolio  may be NULL
 * @return portfolio
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_portfolio *jx_portfolio_ref(jx_portfolio *portfolio);

/** Releases a reference; frees the portfolio with the last one.
 * @param portfolio  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_portfolio_unref(jx_portfolio *portfolio);

/** Begins another document: whatever is added from here on belongs to it. The rows and the total of one 汇总表, and
 * the amounts that a report states, are checked against the forms of the same document; forms are also linked to rows
 * of other documents. A portfolio starts out with a first document, so there is no need to call this for a single
 * one.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_begin_document(jx_portfolio *portfolio);

/** Adds an assessment; it is shared with the caller.
 * @param portfolio   not NULL, else ::JX_ERROR_ARGUMENT
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add(jx_portfolio *portfolio, jx_assessment *assessment);

/** Adds a row of a 汇总表.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param unit       资金使用单位, UTF-8, copied; may be NULL
 * @param name       项目名称, UTF-8, copied; not NULL, else ::JX_ERROR_ARGUMENT
 * @param funds      资金, in 万元 unless a unit is written: "146.68", "1466800 元"; NULL or blank: none
 * @param score      自评得分: "95", "87.5"; NULL or blank: none
 * @param grade      自评等级, JX_GRADE_…, else ::JX_ERROR_ARGUMENT
 * @param place      e.g. "line 54"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when a figure is not a number; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY;
 * ::JX_ERROR_ARGUMENT. On an error no row is added
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_row(jx_portfolio *portfolio, const char *unit, const char *name, const char *funds,
                                      const char *score, int32_t grade, const char *place);

/** Adds a row of a 汇总表, with computed figures.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param unit       as jx_portfolio_add_row()
 * @param name       as jx_portfolio_add_row()
 * @param funds      资金 in 万元, or ::JX_NONE
 * @param score      自评得分, or ::JX_NONE
 * @param grade      as jx_portfolio_add_row()
 * @param place      as jx_portfolio_add_row()
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_row_decimal(jx_portfolio *portfolio, const char *unit, const char *name,
                                              jx_decimal funds, jx_decimal score, int32_t grade, const char *place);

/** Sets the total that the 汇总表 of the current document states.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param funds      in 万元 unless a unit is written; NULL or blank: none
 * @param place      e.g. "line 61"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not an amount; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY. On an error the
 * total is unchanged
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_set_claimed_total(jx_portfolio *portfolio, const char *funds, const char *place);

/** Sets the total that the 汇总表 of the current document states, from a computed figure.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param funds      in 万元, or ::JX_NONE
 * @param place      as jx_portfolio_set_claimed_total()
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_set_claimed_total_decimal(jx_portfolio *portfolio, jx_decimal funds, const char *place);

/** Adds an amount that the report states in its text for all its projects together.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param kind       JX_STATEMENT_…, else ::JX_ERROR_NOT_FOUND
 * @param amount     in 万元 unless a unit is written; not NULL or blank, else ::JX_ERROR_ARGUMENT
 * @param place      e.g. "line 29"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not an amount; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY. On an error
 * nothing is added
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_statement(jx_portfolio *portfolio, int32_t kind, const char *amount,
                                            const char *place);

/** Adds an amount that the report states in its text, from a computed figure.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param kind       JX_STATEMENT_…, else ::JX_ERROR_NOT_FOUND
 * @param amount     in 万元; not ::JX_NONE, else ::JX_ERROR_ARGUMENT
 * @param place      as jx_portfolio_add_statement()
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_statement_decimal(jx_portfolio *portfolio, int32_t kind, jx_decimal amount,
                                                    const char *place);

/** Counts the assessments.
 * @param portfolio  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_count(const jx_portfolio *portfolio);

/** Returns one assessment.
 * @param portfolio  may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_assessment *jx_portfolio_assessment(const jx_portfolio *portfolio, int32_t index);

/** Links rows to assessments, adds up, and audits across documents. Assessments that have not been evaluated are
 * evaluated; their own findings are counted if jx_assessment_audit() has been called on them before. The time it
 * takes grows in proportion to the number of assessments.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_RANGE when a sum does not fit. After an error the portfolio is not
 * audited
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_audit(jx_portfolio *portfolio);

/** Counts the rows of the table: those of the 汇总表, then one for each assessment without a row.
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_row_count(const jx_portfolio *portfolio);

/** Returns the project's name in a row.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return borrowed from the portfolio; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_portfolio_row_name(const jx_portfolio *portfolio, int32_t row);

/** Returns the unit in a row.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return borrowed from the portfolio; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_portfolio_row_unit(const jx_portfolio *portfolio, int32_t row);

/** Returns the funds in a row, in 万元.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return ::JX_NONE when there are none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_row_funds(const jx_portfolio *portfolio, int32_t row);

/** Returns the score that a row claims.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return ::JX_NONE when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_row_score(const jx_portfolio *portfolio, int32_t row);

/** Returns the grade that a row claims, JX_GRADE_….
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return ::JX_GRADE_NONE when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_row_grade(const jx_portfolio *portfolio, int32_t row);

/** Returns where a row is in its source document, or where the form is that the row was made for.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return borrowed from the portfolio; NULL when it is not known
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_portfolio_row_place(const jx_portfolio *portfolio, int32_t row);

/** Returns the file that a row comes from, or that of the form that the row was made for.
 * @param portfolio  audited; may be NULL
 * @param row        from 0
 * @return borrowed from the portfolio; NULL when it is not known
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_portfolio_row_file(const jx_portfolio *portfolio, int32_t row);

/** Returns which assessment a row is about.
 * @param portfolio   audited; may be NULL
 * @param row         from 0
 * @param confidence  may be NULL; receives 0 to 100: how certain the link is. 100: the names are equal, apart from
 * blanks, brackets and the year. 72 and above: the names are alike and the amounts do not contradict it. 60: a guess
 * among several that fit equally well; the figures of such a pair are not compared
 * @return an index for jx_portfolio_assessment(); -1 when there is no form for the row
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_row_assessment(const jx_portfolio *portfolio, int32_t row, int32_t *confidence);

/** Names the current document, see jx_portfolio_begin_document().
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param file       a path; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_set_file(jx_portfolio *portfolio, const char *file);

/** Counts the documents that the portfolio was put together from. The assessments and the rows of the 汇总表 are in
 * the order of their documents.
 * @param portfolio  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_document_count(const jx_portfolio *portfolio);

/** Returns the file of a document.
 * @param portfolio  may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio; NULL when it has no name
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_portfolio_document_file(const jx_portfolio *portfolio, int32_t index);

/** Counts the assessments that came from a document.
 * @param portfolio  may be NULL
 * @param index      from 0
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_document_assessments(const jx_portfolio *portfolio, int32_t index);

/** Counts the rows of a 汇总表 that came from a document.
 * @param portfolio  may be NULL
 * @param index      from 0
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_document_rows(const jx_portfolio *portfolio, int32_t index);

/** Returns the total that a document's 汇总表 states, in 万元.
 * @param portfolio  may be NULL
 * @param index      of the document, from 0
 * @param place      may be NULL; receives borrowed text, or NULL
 * @return ::JX_NONE when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_claimed_total(const jx_portfolio *portfolio, int32_t index, const char **place);

/** Returns an amount that a document states in its text.
 * @param portfolio  may be NULL
 * @param index      of the document, from 0
 * @param number     of the statement, from 0
 * @param kind       may be NULL; receives JX_STATEMENT_…
 * @param amount     may be NULL; receives the amount in 万元
 * @param place      may be NULL; receives borrowed text, or NULL
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_statement(const jx_portfolio *portfolio, int32_t index, int32_t number, int32_t *kind,
                                        jx_decimal *amount, const char **place);

/** @} */

#ifdef __cplusplus
}
#endif

#endif
