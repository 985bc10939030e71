/** @file
 * Findings: what does not hold in a form.
 */
#ifndef JIXIAO_FINDING_H
#define JIXIAO_FINDING_H

#include <jixiao/assessment.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup audit Findings
 * @{ */

/** How much a finding matters. */
enum {
    JX_SEVERITY_NOTE = 1,    /**< worth knowing */
    JX_SEVERITY_WARNING = 2, /**< a reviewer must look */
    JX_SEVERITY_ERROR = 3    /**< a figure or grade that is wrong by the rules */
};

/** Compares what the form claims with what was computed. Replaces the findings of an earlier audit.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT; evaluated first when it was not
 * @return ::JX_OK, also when there are findings; ::JX_ERROR_NO_MEMORY; what jx_assessment_evaluate() returns
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_audit(jx_assessment *assessment);

/** How many findings there are.
 * @param assessment  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_finding_count(const jx_assessment *assessment);

/** One finding, in the order of the form.
 * @param assessment  may be NULL
 * @param index       from 0
 * @return borrowed from the assessment until its next audit; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const jx_finding *jx_assessment_finding(const jx_assessment *assessment, int32_t index);

/** The permanent code, e.g. "weights-not-100".
 * @param finding  may be NULL
 * @return static text; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_code(const jx_finding *finding);

/** JX_SEVERITY_….
 * @param finding  may be NULL
 * @return the severity; 0 for NULL
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_finding_severity(const jx_finding *finding);

/** Which indicator it concerns.
 * @param finding  may be NULL
 * @return an index, ::JX_ITEM_EXECUTION, ::JX_ITEM_GRADE, or ::JX_ITEM_TOTAL for the form as a whole; in a portfolio the index
 *         of the row
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_finding_item(const jx_finding *finding);

/** Where it is, e.g. "line 112".
 * @param finding  may be NULL
 * @return borrowed from the finding; NULL when there is no place
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_place(const jx_finding *finding);

/** The figure the form claims.
 * @param finding  may be NULL
 * @return ::JX_NONE when the finding is not about a figure
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_finding_claimed(const jx_finding *finding);

/** The figure the rules give.
 * @param finding  may be NULL
 * @return ::JX_NONE when the finding is not about a figure
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_finding_computed(const jx_finding *finding);

/** The finding as a sentence with the figures put in.
 * @param finding   may be NULL
 * @param language  "zh" or "en"
 * @return borrowed from the finding; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_message(const jx_finding *finding, const char *language);

/** The rule it stands on, e.g. "财预〔2020〕10号".
 * @param finding  may be NULL
 * @return borrowed from the finding; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_finding_basis(const jx_finding *finding);

/** What a code means: "title", "meaning", "advice", "example", "basis".
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
