/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Values as people write them, and what was understood of them.
 *
 * A value never changes. jx_value_new() gives the caller a reference, to be released with jx_value_unref(); the
 * texts borrowed from a value are valid as long as the value. An indicator makes values of its own for its target
 * and actual: those are borrowed from the indicator, until that target or actual is set again or the indicator is
 * freed.
 *
 * @code{.c}
 * jx_value *value = NULL;
 * char number[32];
 * jx_status s = jx_value_new("不低于95.5%", &value);
 * if (!s) s = jx_decimal_format(jx_value_number(value), 0, number, sizeof number);
 * const char *sign = jx_enum_code(JX_ENUM_COMPARISON, jx_value_comparison(value));
 * if (!s) printf("%s %s %s\n", sign, number, jx_value_unit(value));
 * jx_value_unref(value);
 * @endcode
 * It prints `>= 95.5 %`.
 */
#ifndef JIXIAO_VALUE_H
#define JIXIAO_VALUE_H

#include <jixiao/basics.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup values Values as people write them
 * @{ */

/** A parsed target or actual value: "≥80%", "21 万份", "15-20 个", "12月底之前", or plain words. Immutable. */
typedef struct jx_value jx_value;

/** What a value turned out to be. */
enum {
    JX_VALUE_NONE = 0,   /**< nothing was written */
    JX_VALUE_TEXT = 1,   /**< words, kept as they are */
    JX_VALUE_NUMBER = 2, /**< one number */
    JX_VALUE_RANGE = 3,  /**< from number to high, both inclusive */
    JX_VALUE_DATE =
        4 /**< a date or month; the number is yyyymmdd, with 0000 for a year and 00 for a day that is not written */
};

/** How an actual value is compared with the number of a target. */
enum {
    JX_COMPARE_NONE = 0,     /**< no sign written */
    JX_COMPARE_AT_LEAST = 1, /**< ≥ */
    JX_COMPARE_MORE = 2,     /**< > */
    JX_COMPARE_AT_MOST = 3,  /**< ≤ */
    JX_COMPARE_LESS = 4,     /**< < */
    JX_COMPARE_EQUAL = 5     /**< = */
};

/** Parses a value.
 * @param text  UTF-8, copied; NULL or blank gives a value of kind ::JX_VALUE_NONE
 * @param out   not NULL; receives a new handle
 * @return ::JX_OK, for words too; ::JX_ERROR_RANGE when the number does not fit; ::JX_ERROR_NO_MEMORY;
 * ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_value_new(const char *text, jx_value **out);

/** Takes another reference to a value.
 * @param value  may be NULL
 * @return value
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_value *jx_value_ref(jx_value *value);

/** Releases a reference; frees the value with the last one.
 * @param value  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_value_unref(jx_value *value);

/** Returns the kind of a value, JX_VALUE_….
 * @param value  NULL counts as ::JX_VALUE_NONE
 * @return the kind
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_value_kind(const jx_value *value);

/** Returns the text as it was written.
 * @param value  may be NULL
 * @return borrowed from the value; NULL when nothing was written
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_value_text(const jx_value *value);

/** Returns the comparison sign that was written, JX_COMPARE_….
 * @param value  may be NULL
 * @return ::JX_COMPARE_NONE when no sign was written
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_value_comparison(const jx_value *value);

/** Returns the number, in the unit that was written ("21 万份" has 21), or the lower end of a range.
 * @param value  may be NULL
 * @return ::JX_NONE for words
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_value_number(const jx_value *value);

/** Returns the upper end of a range.
 * @param value  may be NULL
 * @return ::JX_NONE unless the kind is ::JX_VALUE_RANGE
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_value_high(const jx_value *value);

/** Returns the unit as it was written, with its multiple: "%", "万份", "元/人·月".
 * @param value  may be NULL
 * @return borrowed from the value; "" when no unit was written
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_value_unit(const jx_value *value);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
