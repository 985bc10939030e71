/** @file
 * Values as people write them.
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
    JX_VALUE_NONE = 0,   /**< nothing written */
    JX_VALUE_TEXT = 1,   /**< words, kept as they are */
    JX_VALUE_NUMBER = 2, /**< one number */
    JX_VALUE_RANGE = 3,  /**< from number to high, both inclusive */
    JX_VALUE_DATE = 4    /**< a date or month; the number is yyyymmdd, with 0000 for an unwritten year and 00 for an unwritten day */
};

/** How an actual is compared with the number of a target. */
enum {
    JX_COMPARE_NONE = 0,          /**< no sign written */
    JX_COMPARE_AT_LEAST = 1,      /**< ≥ */
    JX_COMPARE_MORE = 2,          /**< > */
    JX_COMPARE_AT_MOST = 3,       /**< ≤ */
    JX_COMPARE_LESS = 4,          /**< < */
    JX_COMPARE_EQUAL = 5          /**< = */
};

/** Parses a value.
 * @param text  UTF-8, copied; NULL or blank gives a value of kind ::JX_VALUE_NONE
 * @param out   not NULL; gets a new handle
 * @return ::JX_OK, also for words; ::JX_ERROR_RANGE when the number does not fit; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_value_new(const char *text, jx_value **out);

/** Shares a value.
 * @param value  may be NULL
 * @return value
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_value *jx_value_ref(jx_value *value);

/** Gives a value back.
 * @param value  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_value_unref(jx_value *value);

/** What the value is, JX_VALUE_….
 * @param value  NULL counts as ::JX_VALUE_NONE
 * @return the kind
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_value_kind(const jx_value *value);

/** The text as it was written.
 * @param value  may be NULL
 * @return borrowed from the value; NULL when nothing was written
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_value_text(const jx_value *value);

/** The comparison written, JX_COMPARE_….
 * @param value  may be NULL
 * @return ::JX_COMPARE_NONE when no sign was written
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_value_comparison(const jx_value *value);

/** The number, in the unit that was written ("21 万份" has 21), or the lower end of a range.
 * @param value  may be NULL
 * @return ::JX_NONE for words
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_value_number(const jx_value *value);

/** The upper end of a range.
 * @param value  may be NULL
 * @return ::JX_NONE unless the kind is ::JX_VALUE_RANGE
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_value_high(const jx_value *value);

/** The unit written, with its multiple: "%", "万份", "元/人·月".
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
