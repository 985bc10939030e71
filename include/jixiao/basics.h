/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Versions, statuses, exact decimals, lists and memory: what all the other headers are written in.
 *
 * Nothing in this header has to be released: statuses and decimals are numbers, and every text is static. A
 * ::jx_allocator is copied when a handle is made with it; its `context` must outlive that handle and everything
 * made from it.
 *
 * @code{.c}
 * jx_decimal spent, budget, hundred, rate;
 * char text[32];
 * jx_status s = jx_decimal_parse("18.4", &spent);
 * if (!s) s = jx_decimal_parse("20", &budget);
 * if (!s) s = jx_decimal_parse("100", &hundred);
 * if (!s) s = jx_decimal_ratio(spent, hundred, budget, 2, &rate);
 * if (!s) s = jx_decimal_format(rate, 2, text, sizeof text);
 * if (!s) printf("%s\n", text);
 * @endcode
 * It prints `92.00`.
 */
#ifndef JIXIAO_BASICS_H
#define JIXIAO_BASICS_H

#include <stddef.h>
#include <stdint.h>

#ifndef JX_API
#if defined(_WIN32) && !defined(JX_STATIC)
#ifdef JX_BUILDING
#define JX_API __declspec(dllexport)
#else
#define JX_API __declspec(dllimport)
#endif
#elif defined(__GNUC__)
#define JX_API __attribute__((visibility("default")))
#else
#define JX_API
#endif
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup basics Versions, statuses and decimals
 * @{ */

/** Version of this header; jx_version_number() gives that of the library loaded at run time. */
#define JX_VERSION_NUMBER 100

/** The outcome of a call: one of the codes below. The numbers are permanent and never reused. */
typedef int32_t jx_status;

enum {
    JX_OK = 0,                /**< done */
    JX_ERROR_ARGUMENT = 1,    /**< NULL, or a value outside what the call takes */
    JX_ERROR_NO_MEMORY = 2,   /**< the allocator returned nothing */
    JX_ERROR_RANGE = 3,       /**< a number does not fit a ::jx_decimal */
    JX_ERROR_SYNTAX = 4,      /**< a text is not in the expected form */
    JX_ERROR_NOT_FOUND = 5,   /**< no such code, scheme, field or index */
    JX_ERROR_STATE = 6,       /**< the handle is not in the right state for this call (frozen, or not evaluated yet) */
    JX_ERROR_SCHEME = 7,      /**< a scheme's rules contradict each other */
    JX_ERROR_BUFFER = 8,      /**< the caller's buffer is too small */
    JX_ERROR_FILE = 9,        /**< a file cannot be opened or read */
    JX_ERROR_FORMAT = 10,     /**< a document is damaged or of another format */
    JX_ERROR_LIMIT = 11,      /**< a document exceeds one of the limits */
    JX_ERROR_ENCODING = 12,   /**< text is in an encoding that is not supported */
    JX_ERROR_UNSUPPORTED = 13 /**< not supported by this build or on this machine */
};

/** A number as a count of millionths. Money is in 万元 (so one unit is 0.01 元), percentages are the number shown
 *  (80 % is 80000000), points are points. ::JX_NONE stands for "absent". */
typedef int64_t jx_decimal;

/** The ::jx_decimal that stands for an absent figure; see jx_decimal_none(). */
#define JX_NONE INT64_MIN

/** Returns the library's version as text, e.g. "0.1.0".
 * @return static text, never NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_version(void);

/** Returns the library's version as a number: major × 10000 + minor × 100 + patch.
 * @return e.g. 100 for 0.1.0
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_version_number(void);

/** Describes a status in a sentence.
 * @param status    any number; unknown ones get a sentence too
 * @param language  "zh" or "en"
 * @return static text, never NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_status_text(jx_status status, const char *language);

/** Returns ::JX_NONE, for languages without macros.
 * @return ::JX_NONE
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_decimal_none(void);

/** Reads a plain decimal: sign, digits, one point. No blanks, separators, exponents or units.
 * @param text  not NULL, else ::JX_ERROR_ARGUMENT; e.g. "-12.5"
 * @param out   not NULL; receives the number, rounded half away from zero at the sixth decimal
 * @return ::JX_OK; ::JX_ERROR_SYNTAX; ::JX_ERROR_RANGE beyond ±9223372036854.775807
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_decimal_parse(const char *text, jx_decimal *out);

/** Writes a decimal, exactly, without the locale.
 * @param value     the number; ::JX_NONE writes "" (no characters)
 * @param decimals  the smallest number of digits after the point, 0 to 6; more are written when the value has them
 * @param buffer    receives the text and a NUL; may be NULL when size is 0
 * @param size      bytes in buffer; 32 are always enough
 * @return ::JX_OK; ::JX_ERROR_BUFFER; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_decimal_format(jx_decimal value, int32_t decimals, char *buffer, size_t size);

/** Rounds half away from zero (四舍五入).
 * @param value     the number; ::JX_NONE stays ::JX_NONE
 * @param decimals  digits to keep after the point, 0 to 6, else ::JX_ERROR_ARGUMENT
 * @param out       not NULL; receives the rounded number
 * @return ::JX_OK; ::JX_ERROR_RANGE; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_decimal_round(jx_decimal value, int32_t decimals, jx_decimal *out);

/** Computes a × b ÷ c with a 128-bit intermediate, rounded once, half away from zero.
 * @param a         any decimal but ::JX_NONE
 * @param b         any decimal but ::JX_NONE
 * @param c         any decimal but zero and ::JX_NONE
 * @param decimals  digits to keep, 0 to 6
 * @param out       not NULL; receives the number
 * @return ::JX_OK; ::JX_ERROR_RANGE when the result does not fit; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_decimal_ratio(jx_decimal a, jx_decimal b, jx_decimal c, int32_t decimals, jx_decimal *out);
/** @} */

/** @defgroup introspection Lists that can be walked at run time
 * @{ */

/** The lists that can be walked with jx_enum_count() and jx_enum_value(). */
enum {
    JX_ENUM_STATUS = 1,     /**< ::jx_status codes */
    JX_ENUM_CATEGORY = 2,   /**< categories of indicators; the code is e.g. "output.quality" */
    JX_ENUM_METHOD = 3,     /**< scoring methods, JX_METHOD_… */
    JX_ENUM_GRADE = 4,      /**< grades, JX_GRADE_… */
    JX_ENUM_FIELD = 5,      /**< text fields of a project, JX_PROJECT_… */
    JX_ENUM_FINDING = 6,    /**< codes of findings */
    JX_ENUM_SEVERITY = 7,   /**< severities, JX_SEVERITY_… */
    JX_ENUM_COMPARISON = 8, /**< comparisons, JX_COMPARE_… */
    JX_ENUM_FUNDS = 9,      /**< fund sources, JX_FUNDS_… */
    JX_ENUM_STAGE = 10,     /**< budget stages, JX_STAGE_… */
    JX_ENUM_CLAIM = 11,     /**< claimed figures, JX_CLAIM_… */
    JX_ENUM_NOTE = 12,      /**< notes on a reading, JX_NOTE_… */
    JX_ENUM_SCHEME = 13,    /**< built-in schemes; the code is the id, e.g. "mof-2020" */
    JX_ENUM_VALUE = 14,     /**< kinds of values, JX_VALUE_… */
    JX_ENUM_ENUM = 15,      /**< these lists themselves */
    JX_ENUM_LIGHT = 16,     /**< lights of early warning, JX_LIGHT_… */
    JX_ENUM_MONITOR = 17,   /**< what early warning looks at, JX_MONITOR_… */
    JX_ENUM_TOTAL = 18,     /**< totals of an assessment, JX_TOTAL_… */
    JX_ENUM_STATEMENT = 19, /**< amounts stated in a report's text, JX_STATEMENT_… */
    JX_ENUM_WATCH = 20,     /**< why a fund is watched, JX_WATCH_… */
    JX_ENUM_HOLDS = 21,     /**< what a field of a scheme holds, JX_FIELD_… */
    JX_ENUM_ROW = 22,       /**< what a row of a grid is, JX_ROW_… */
    JX_ENUM_WORKING = 23,   /**< what a score is computed from, JX_WORKING_… */
    JX_ENUM_FIGURE = 24,    /**< the figures of a form, JX_FIGURE_… */
    JX_ENUM_STATE = 25,     /**< what is known of a figure, JX_STATE_… */
    JX_ENUM_BASIS = 26      /**< how a score came about, JX_BASIS_… */
};

/** Counts the entries of a list.
 * @param list  JX_ENUM_…; others have 0
 * @return the number of entries
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_enum_count(int32_t list);

/** Returns the number of an entry.
 * @param list   JX_ENUM_…
 * @param index  from 0 to jx_enum_count() - 1
 * @return the entry's value; -1 when there is none
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_enum_value(int32_t list, int32_t index);

/** Returns the permanent code of an entry, for programs: "output.quality", "proportional", "weights-not-100".
 * @param list   JX_ENUM_…
 * @param value  from jx_enum_value()
 * @return static text; NULL when there is no such entry
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_enum_code(int32_t list, int32_t value);

/** Returns the name of an entry, for people.
 * @param list      JX_ENUM_…
 * @param value     from jx_enum_value()
 * @param language  "zh" or "en"
 * @return static text; NULL when there is no such entry
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_enum_name(int32_t list, int32_t value, const char *language);

/** Finds an entry by its code.
 * @param list   JX_ENUM_…
 * @param code   not NULL, else ::JX_ERROR_ARGUMENT
 * @param value  not NULL; receives the entry's number
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_enum_find(int32_t list, const char *code, int32_t *value);
/** @} */

/** @defgroup memory Memory
 * @{ */

/** Where a handle, and everything made from it, gets its memory. `resize(context, NULL, 0, n)` allocates,
 * `resize(context, p, old, 0)` frees and returns NULL; the old size is always passed. The struct is copied; `context`
 * must outlive the handles. */
typedef struct jx_allocator {
    void *context;                                                              /**< passed to every call */
    void *(*resize)(void *context, void *memory, size_t old_size, size_t size); /**< NULL result: no memory */
} jx_allocator;
/** @} */

#ifdef __cplusplus
}
#endif

#endif
