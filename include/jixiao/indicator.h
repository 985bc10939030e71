/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Indicators: the lines of a form.
 *
 * An indicator belongs to whoever made it, and is freed with the last reference. jx_assessment_add_indicator()
 * shares it; after that the assessment keeps it alive, and a change to it shows once the assessment is evaluated
 * again. Texts and values that are borrowed from an indicator are valid until the same field is set again. A
 * setter that fails leaves the indicator as it was.
 *
 * @code{.c}
 * jx_indicator *indicator = NULL;
 * jx_status s = jx_indicator_new("output.quality", "Completed on time", &indicator);
 * if (!s) s = jx_indicator_set_target(indicator, "≥95%");
 * if (!s) s = jx_indicator_set_actual(indicator, "100%");
 * if (!s) s = jx_indicator_set_weight(indicator, "12.5");
 * if (!s) printf("%s\n", jx_indicator_set_weight(indicator, "12,5") == JX_ERROR_SYNTAX ? "still 12.5" : "changed");
 * jx_indicator_unref(indicator);
 * if (s) return 1;
 * @endcode
 * It prints `still 12.5`.
 */
#ifndef JIXIAO_INDICATOR_H
#define JIXIAO_INDICATOR_H

#include <jixiao/value.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup indicators Indicators
 * @{ */

/** One line of the form: what was to be reached, what was, and how many points it carries. */
typedef struct jx_indicator jx_indicator;

/** Makes an indicator.
 * @param category  a category code, "output.quality"; codes that no scheme knows are kept; not NULL, else
 * ::JX_ERROR_ARGUMENT
 * @param name      三级指标, UTF-8, copied; may be NULL
 * @param out       not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_indicator_new(const char *category, const char *name, jx_indicator **out);

/** Makes an indicator as jx_indicator_new() does, with your own allocator.
 * @param allocator  copied; NULL means malloc
 * @param category   as jx_indicator_new()
 * @param name       as jx_indicator_new()
 * @param out        not NULL; receives a new handle
 * @return as jx_indicator_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_indicator_new_in(const jx_allocator *allocator, const char *category, const char *name,
                                     jx_indicator **out);

/** Takes another reference to an indicator.
 * @param indicator  may be NULL
 * @return indicator
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_indicator *jx_indicator_ref(jx_indicator *indicator);

/** Releases a reference; frees the indicator with the last one.
 * @param indicator  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_indicator_unref(jx_indicator *indicator);

/** Sets what the indicator was meant to reach.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       UTF-8, as a person would write it: "≥80%", "21 万份", "15-20 个", "12月底之前", or plain words;
 * copied. NULL clears the target.
 * @return ::JX_OK; ::JX_ERROR_RANGE when the number does not fit a ::jx_decimal; ::JX_ERROR_NO_MEMORY. On an error the
 *         indicator is unchanged. Words are not an error: the indicator becomes qualitative.
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_target(jx_indicator *indicator, const char *text);

/** Sets what the indicator actually reached.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       as for jx_indicator_set_target()
 * @return as jx_indicator_set_target()
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_actual(jx_indicator *indicator, const char *text);

/** Sets the points that the indicator carries (分值).
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       points, not negative, else ::JX_ERROR_ARGUMENT: "10", "12.5", "12.5分"; NULL or blank: the form
 * gives none
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a number; ::JX_ERROR_RANGE. On an error the weight is unchanged
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_weight(jx_indicator *indicator, const char *text);

/** Sets the points that the indicator carries, from a computed figure.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param weight     points, not negative, else ::JX_ERROR_ARGUMENT; ::JX_NONE: the form gives none
 * @return ::JX_OK; ::JX_ERROR_ARGUMENT
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_weight_decimal(jx_indicator *indicator, jx_decimal weight);

/** Sets the score that the form claims (得分), as it is written, so that the audit knows its precision.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       "9", "8.62", "10分"; NULL or blank clears the claim
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a number (the claim is unchanged); ::JX_ERROR_RANGE;
 * ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_claimed(jx_indicator *indicator, const char *text);

/** Sets the cause and remedy given for a deviation (偏差原因分析及改进措施).
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       UTF-8, copied; NULL: the form has no such column
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY and the reason is unchanged
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_reason(jx_indicator *indicator, const char *text);

/** Sets where the indicator is in its source document.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param place      e.g. "line 77"; copied; NULL clears it
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_place(jx_indicator *indicator, const char *place);

/** Returns the category code.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL for NULL
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_indicator_category(const jx_indicator *indicator);

/** Returns the name (三级指标).
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when it has none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_indicator_name(const jx_indicator *indicator);

/** Returns what was to be reached.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when not set
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const jx_value *jx_indicator_target(const jx_indicator *indicator);

/** Returns what was reached.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when not set
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const jx_value *jx_indicator_actual(const jx_indicator *indicator);

/** Returns the points that the indicator carries.
 * @param indicator  may be NULL
 * @return ::JX_NONE when the form gives none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_indicator_weight(const jx_indicator *indicator);

/** Returns the score that the form claims.
 * @param indicator  may be NULL
 * @return ::JX_NONE when the form gives none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_decimal jx_indicator_claimed(const jx_indicator *indicator);

/** Returns the cause and remedy given for a deviation.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when not set
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_indicator_reason(const jx_indicator *indicator);

/** Returns where the indicator is in its source document.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when not set
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_indicator_place(const jx_indicator *indicator);

/** Counts the digits after the point in the claimed score as it was written.
 * @param indicator  may be NULL
 * @return the number of digits; -1 when there is no claim
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_indicator_claimed_decimals(const jx_indicator *indicator);

/** Sets what the form writes above the indicator, in the columns 一级指标 and 二级指标.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param level      1 or 2, else ::JX_ERROR_NOT_FOUND
 * @param text       UTF-8, copied; NULL clears it
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY and the label is unchanged
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_label(jx_indicator *indicator, int32_t level, const char *text);

/** Returns what the form writes above the indicator.
 * @param indicator  may be NULL
 * @param level      1 (一级指标) or 2 (二级指标)
 * @return borrowed from the indicator; NULL when not set
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_indicator_label(const jx_indicator *indicator, int32_t level);

/** Sets whether the indicator is a part (其中) of the one above it; a part counts in no total.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param part       0 or 1
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_part(jx_indicator *indicator, int32_t part);

/** Tells whether the indicator is a part (其中) of the one above it.
 * @param indicator  may be NULL
 * @return 1 or 0
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_indicator_part(const jx_indicator *indicator);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
