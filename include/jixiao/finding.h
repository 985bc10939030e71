/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Findings: what does not hold in a form.
 *
 * A finding is borrowed from its assessment or its portfolio, and is valid until that is audited again or freed;
 * there is nothing to release. It does not follow later changes of the form: audit again after a change. What
 * jx_finding_about() returns is static.
 *
 * @code{.c}
 * jx_assessment *a = NULL;
 * jx_status s = jx_assessment_new("mof-2020", &a);
 * if (!s) s = jx_assessment_set_funds(a, JX_FUNDS_TOTAL, "146.68", "146.68", "119.281916");
 * if (!s) s = jx_assessment_set_claim(a, JX_CLAIM_EXECUTION_SCORE, "9");
 * if (!s) s = jx_assessment_audit(a);
 * for (int32_t i = 0; !s && i < jx_assessment_finding_count(a); i++) {
 *     const jx_finding *finding = jx_assessment_finding(a, i);
 *     if (jx_finding_claimed(finding) != JX_NONE) printf("%s\n", jx_finding_code(finding));
 * }
 * jx_assessment_unref(a);
 * @endcode
 * It prints `execution-score-mismatch`.
 */
#ifndef JIXIAO_FINDING_H
#define JIXIAO_FINDING_H

#include <jixiao/assessment.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup audit Findings
 * @{ */

/** One audit finding, borrowed from the assessment or portfolio that it belongs to. */
typedef struct jx_finding jx_finding;

/** How much a finding matters. */
enum {
    JX_SEVERITY_NOTE = 1,    /**< worth knowing */
    JX_SEVERITY_WARNING = 2, /**< a reviewer has to look */
    JX_SEVERITY_ERROR = 3    /**< a figure or grade that is wrong by the rules */
};

/** Compares what the form claims with what was computed. Replaces the findings of an earlier audit.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT; evaluated first if it has not been
 * @return ::JX_OK, whether or not there are findings; ::JX_ERROR_NO_MEMORY; what jx_assessment_evaluate() returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_assessment_audit(jx_assessment *assessment);

/** Counts the findings.
 * @param assessment  may be NULL
 * @return the number
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_assessment_finding_count(const jx_assessment *assessment);

/** Returns one finding; they are in the order of the form.
 * @param assessment  may be NULL
 * @param index       from 0
 * @return borrowed from the assessment until its next audit; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const jx_finding *jx_assessment_finding(const jx_assessment *assessment, int32_t index);

/** Returns the permanent code, e.g. "weights-not-100".
 * @param finding  may be NULL
 * @return static text; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_code(const jx_finding *finding);

/** Returns the severity, JX_SEVERITY_….
 * @param finding  may be NULL
 * @return the severity; 0 for NULL
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_finding_severity(const jx_finding *finding);

/** Returns which indicator the finding is about.
 * @param finding  may be NULL
 * @return an index, ::JX_ITEM_EXECUTION, ::JX_ITEM_GRADE, or ::JX_ITEM_TOTAL for the form as a whole; in a portfolio
 * the index of the row
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_finding_item(const jx_finding *finding);

/** Returns where it is, e.g. "line 112".
 * @param finding  may be NULL
 * @return borrowed from the finding; NULL when there is no place
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_place(const jx_finding *finding);

/** Returns the figure that the form claims.
 * @param finding  may be NULL
 * @return ::JX_NONE when the finding is not about a figure
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_finding_claimed(const jx_finding *finding);

/** Returns the figure that follows from the rules.
 * @param finding  may be NULL
 * @return ::JX_NONE when the finding is not about a figure
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_finding_computed(const jx_finding *finding);

/** Returns the finding as a sentence, with its figures.
 * @param finding   may be NULL
 * @param language  "zh" or "en"
 * @return borrowed from the finding; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_message(const jx_finding *finding, const char *language);

/** Returns the rule that the finding rests on, e.g. "财预〔2020〕10号".
 * @param finding  may be NULL
 * @return borrowed from the finding; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_basis(const jx_finding *finding);

/** Explains a code: "title", "meaning", "advice", "example", "basis".
 * @param code      e.g. "weights-not-100"
 * @param part      one of the five words
 * @param language  "zh" or "en"
 * @return static text; NULL when there is no such code or part
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_about(const char *code, const char *part, const char *language);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
