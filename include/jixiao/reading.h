/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * What was read of a form: the state of every figure, the columns it was read from, and what was not understood.
 *
 * Nothing is lost in silence: each figure of an assessment is read, blank, unread, or not asked for by the form, and no
 * judgement stands on one that is not read. The states belong to the assessment and live as long as it does; for an
 * assessment built by calls they follow from what was set. Texts are borrowed until the assessment is changed or freed.
 *
 * @code{.c}
 * jx_assessment *a = NULL;
 * jx_status s = jx_assessment_new("mof-2020", &a);
 * if (!s) s = jx_assessment_add(a, "output.quality", "Passed the test", "≥95%", NULL, "12.5", NULL);
 * if (!s) s = jx_assessment_set_state(a, JX_FIGURE_ACTUAL, 0, JX_STATE_UNREAD, 0);
 * if (!s) printf("%s\n", jx_enum_name(JX_ENUM_STATE, jx_assessment_state(a, JX_FIGURE_ACTUAL, 0, NULL), "en"));
 * jx_assessment_unref(a);
 * @endcode
 * It prints `unread`.
 */
#ifndef JIXIAO_READING_H
#define JIXIAO_READING_H

#include <jixiao/assessment.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup states States of figures
 * @{ */

/** The states of a figure. */
enum {
    JX_STATE_NOT_ASKED = 0, /**< the form has no such cell or column */
    JX_STATE_READ = 1,      /**< understood, with its place */
    JX_STATE_BLANK = 2,     /**< the form has the cell and nobody filled it in */
    JX_STATE_UNREAD = 3     /**< something stands there that was not understood */
};

/** The figures of a form that have a state. Amounts of the money block: ten times the source plus the stage, from
 * ::JX_FIGURE_FUNDS on. */
enum {
    JX_FIGURE_NAME = 1,                 /**< the project's name */
    JX_FIGURE_DEPARTMENT = 2,           /**< the department in charge */
    JX_FIGURE_UNIT = 3,                 /**< the unit that carries it out */
    JX_FIGURE_YEAR = 4,                 /**< the year */
    JX_FIGURE_EXECUTION_WEIGHT = 5,     /**< the points for execution */
    JX_FIGURE_EXECUTION_RATE = 6,       /**< the execution rate */
    JX_FIGURE_EXECUTION_SCORE = 7,      /**< the score for execution */
    JX_FIGURE_TOTAL_WEIGHT = 8,         /**< the sum of the weights */
    JX_FIGURE_TOTAL = 9,                /**< the total score */
    JX_FIGURE_GRADE = 10,               /**< the grade */
    JX_FIGURE_TARGET = 11,              /**< the target of an indicator */
    JX_FIGURE_ACTUAL = 12,              /**< what an indicator reached */
    JX_FIGURE_WEIGHT = 13,              /**< the weight of an indicator */
    JX_FIGURE_SCORE = 14,               /**< the score claimed for an indicator */
    JX_FIGURE_REASON = 15,              /**< the reason for a deviation */
    JX_FIGURE_FUNDS = 20,               /**< total, initial budget */
    JX_FIGURE_FUNDS_FULL_YEAR = 21,     /**< total, full-year budget */
    JX_FIGURE_FUNDS_EXECUTED = 22,      /**< total, executed */
    JX_FIGURE_FISCAL = 30,              /**< fiscal appropriation, initial budget */
    JX_FIGURE_FISCAL_FULL_YEAR = 31,    /**< fiscal appropriation, full-year budget */
    JX_FIGURE_FISCAL_EXECUTED = 32,     /**< fiscal appropriation, executed */
    JX_FIGURE_CARRYOVER = 40,           /**< carry-over, initial budget */
    JX_FIGURE_CARRYOVER_FULL_YEAR = 41, /**< carry-over, full-year budget */
    JX_FIGURE_CARRYOVER_EXECUTED = 42,  /**< carry-over, executed */
    JX_FIGURE_OTHER = 50,               /**< other funds, initial budget */
    JX_FIGURE_OTHER_FULL_YEAR = 51,     /**< other funds, full-year budget */
    JX_FIGURE_OTHER_EXECUTED = 52       /**< other funds, executed */
};

/** Tells the state of a figure.
 * @param assessment  may be NULL
 * @param figure      JX_FIGURE_…
 * @param item        the index of an indicator for ::JX_FIGURE_TARGET to ::JX_FIGURE_REASON; else ignored
 * @param inferred    NULL, or gets 1 when the figure was inferred (a column found by its cells, digits cut apart), else
 * 0
 * @return JX_STATE_…; ::JX_STATE_NOT_ASKED for NULL, an unknown figure or an item that does not exist
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API int32_t jx_assessment_state(const jx_assessment *assessment, int32_t figure, int32_t item, int32_t *inferred);

/** Sets the state of a figure, for those who read forms themselves. The state is forgotten when the figure is set anew.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param figure      JX_FIGURE_…, else ::JX_ERROR_NOT_FOUND
 * @param item        the index of an indicator for ::JX_FIGURE_TARGET to ::JX_FIGURE_REASON, else ignored; one that
 * does not exist is ::JX_ERROR_NOT_FOUND
 * @param state       JX_STATE_…, else ::JX_ERROR_NOT_FOUND
 * @param inferred    1 when the figure was inferred, else 0
 * @return ::JX_OK, or an error with nothing changed
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API jx_status jx_assessment_set_state(jx_assessment *assessment, int32_t figure, int32_t item, int32_t state,
                                         int32_t inferred);

/** Counts the figures of a form in a state.
 * @param assessment  may be NULL
 * @param state       ::JX_STATE_READ, ::JX_STATE_BLANK or ::JX_STATE_UNREAD; -1 counts those inferred
 * @return the count, 0 for NULL and for other states
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API int32_t jx_assessment_state_count(const jx_assessment *assessment, int32_t state);

/** Tells whether a form is known not to be there as a whole: what jx_assessment_set_complete() was told, without what
 * follows from the states of its figures.
 * @param assessment  may be NULL
 * @return 1 when it is cut off, else 0
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API int32_t jx_assessment_cut_off(const jx_assessment *assessment);

/** Counts the columns, and the rows of the money block, that the form was read from.
 * @param assessment  may be NULL
 * @return the count, 0 for NULL and for assessments built by calls
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API int32_t jx_assessment_column_count(const jx_assessment *assessment);

/** Tells of a column what it was taken for.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param index       from 0, below jx_assessment_column_count(), else ::JX_ERROR_NOT_FOUND
 * @param figure      NULL, or gets JX_FIGURE_…
 * @param state       NULL, or gets JX_STATE_…
 * @param cells       NULL, or gets how many of its cells are filled in
 * @param inferred    NULL, or gets 1 when the column was found by its cells and not by its heading, else 0
 * @param heading     NULL, or gets the heading as written, NULL when it has none; borrowed
 * @param place       NULL, or gets where the heading stands; borrowed
 * @return ::JX_OK, or an error with the outputs untouched
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API jx_status jx_assessment_column(const jx_assessment *assessment, int32_t index, int32_t *figure, int32_t *state,
                                      int32_t *cells, int32_t *inferred, const char **heading, const char **place);

/** Adds a column that the form was read from, for those who read forms themselves.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param figure      JX_FIGURE_…, else ::JX_ERROR_NOT_FOUND
 * @param state       JX_STATE_…, else ::JX_ERROR_NOT_FOUND
 * @param cells       how many of its cells are filled in, at least 0, else ::JX_ERROR_ARGUMENT
 * @param inferred    1 when it was found by its cells, else 0
 * @param heading     UTF-8, copied; may be NULL
 * @param place       UTF-8, copied; may be NULL
 * @return ::JX_OK, or an error with nothing changed
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API jx_status jx_assessment_add_column(jx_assessment *assessment, int32_t figure, int32_t state, int32_t cells,
                                          int32_t inferred, const char *heading, const char *place);

/** Counts what was not understood: headings over filled cells, and texts.
 * @param assessment  may be NULL
 * @return the count, 0 for NULL
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API int32_t jx_assessment_not_understood_count(const jx_assessment *assessment);

/** Tells what was not understood.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param index       from 0, below jx_assessment_not_understood_count(), else ::JX_ERROR_NOT_FOUND
 * @param text        NULL, or gets the heading or text as written; borrowed
 * @param place       NULL, or gets where it stands; borrowed
 * @param cells       NULL, or gets how many filled cells lie under it
 * @return ::JX_OK, or an error with the outputs untouched
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API jx_status jx_assessment_not_understood(const jx_assessment *assessment, int32_t index, const char **text,
                                              const char **place, int32_t *cells);

/** Adds something that was not understood, for those who read forms themselves.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text        UTF-8, not NULL, else ::JX_ERROR_ARGUMENT; copied
 * @param place       UTF-8, copied; may be NULL
 * @param cells       how many filled cells lie under it, at least 0, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK, or an error with nothing changed
 * @threads one thread at a time per handle
 * @since 0.2 */
JX_API jx_status jx_assessment_add_not_understood(jx_assessment *assessment, const char *text, const char *place,
                                                  int32_t cells);

/** @} */

#ifdef __cplusplus
}
#endif

#endif
