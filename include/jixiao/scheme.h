/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Schemes: the rules of scoring, as data.
 *
 * A scheme is made unfrozen and is then used by one thread; jx_scheme_freeze() makes it immutable, and from then
 * on any number of threads may share it. Built-in schemes are frozen from the start. Assessments and readings keep
 * their scheme alive, so that the caller may release it at once. A text borrowed from a scheme is valid as long as
 * a frozen scheme, and until the next change of one that is not frozen.
 *
 * @code{.c}
 * jx_scheme *base = NULL, *own = NULL;
 * jx_status s = jx_scheme_builtin("mof-2020", &base);
 * if (!s) s = jx_scheme_new("our-city", base, &own);
 * jx_scheme_unref(base); // it was copied
 * if (!s) s = jx_scheme_set(own, "rounding.digits", "1");
 * if (!s) s = jx_scheme_freeze(own);
 * if (!s) printf("%s rounds to %d decimal\n", jx_scheme_id(own), (int)jx_scheme_decimals(own));
 * if (s) fprintf(stderr, "%s\n", jx_scheme_detail(own));
 * jx_scheme_unref(own);
 * @endcode
 * It prints `our-city rounds to 1 decimal`.
 */
#ifndef JIXIAO_SCHEME_H
#define JIXIAO_SCHEME_H

#include <jixiao/basics.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup schemes Schemes: the rules as data
 * @{ */

/** A set of rules: classes with weights, scoring methods, grade bands, rounding. Immutable and shareable once frozen.
 */
typedef struct jx_scheme jx_scheme;

/** How a score was arrived at. */
enum {
    JX_METHOD_NONE = 0,               /**< no score could be computed */
    JX_METHOD_PROPORTIONAL = 1,       /**< weight × completion, never above the weight */
    JX_METHOD_PROPORTIONAL_FLOOR = 2, /**< proportional above a pass mark, 0 below it */
    JX_METHOD_INTERVAL_TABLE = 3,     /**< a share of the weight looked up by interval */
    JX_METHOD_PASS_FAIL = 4,          /**< all or nothing */
    JX_METHOD_TIER = 5,               /**< a judgement, checked against the band of its level */
    JX_METHOD_LINEAR_OVERSHOOT = 6,   /**< falls to 0 when a limit is exceeded by as much again */
    JX_METHOD_STEP_DEDUCTION = 7      /**< a fixed number of points off for each step below */
};

/** Grades, best first. */
enum {
    JX_GRADE_NONE = 0,      /**< not graded */
    JX_GRADE_EXCELLENT = 1, /**< 优 */
    JX_GRADE_GOOD = 2,      /**< 良 */
    JX_GRADE_FAIR = 3,      /**< 中 */
    JX_GRADE_POOR = 4       /**< 差 */
};

/** Lights of monitoring during the year (绩效运行监控). */
enum {
    JX_LIGHT_NONE = 0,   /**< unknown */
    JX_LIGHT_RED = 1,    /**< far behind */
    JX_LIGHT_YELLOW = 2, /**< behind */
    JX_LIGHT_GREEN = 3,  /**< on track */
    JX_LIGHT_BLUE = 4    /**< far ahead */
};

/** Returns a built-in scheme.
 * @param id   e.g. "mof-2020"; NULL means "mof-2020"
 * @param out  not NULL; receives a handle, frozen
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_scheme_builtin(const char *id, jx_scheme **out);

/** Takes another reference to a scheme.
 * @param scheme  may be NULL
 * @return scheme
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_scheme *jx_scheme_ref(jx_scheme *scheme);

/** Releases a reference; frees the scheme with the last one.
 * @param scheme  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_scheme_unref(jx_scheme *scheme);

/** Returns the scheme's id.
 * @param scheme  may be NULL
 * @return borrowed from the scheme; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_id(const jx_scheme *scheme);

/** Returns the scheme's name.
 * @param scheme    may be NULL
 * @param language  "zh" or "en"
 * @return borrowed from the scheme; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_name(const jx_scheme *scheme, const char *language);

/** Returns the number of digits after the point that the scheme rounds scores to.
 * @param scheme  may be NULL
 * @return 0 to 6; 0 for NULL
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_scheme_decimals(const jx_scheme *scheme);

/** What a field of a scheme holds. */
enum {
    JX_FIELD_NONE = 0,   /**< there is no such field */
    JX_FIELD_TEXT = 1,   /**< words; jx_scheme_text() */
    JX_FIELD_NUMBER = 2, /**< a decimal; jx_scheme_number() */
    JX_FIELD_COUNT = 3,  /**< a whole number; jx_scheme_number() */
    JX_FIELD_YES_NO = 4, /**< "true" or "false"; jx_scheme_number() gives 1 or 0 */
    JX_FIELD_CHOICE = 5, /**< one of a few codes, see jx_scheme_field_choice(); jx_scheme_text() */
    JX_FIELD_LIST = 6    /**< items with fields of their own; jx_scheme_length() */
};

/** Begins a scheme of your own. Set its fields, then freeze it.
 *
 * Fields are named by paths: "execution.weight", "grades[2].from", "rules[0].intervals[1].value"; a leading "$." is
 * allowed. jx_scheme_field_name() lists them. Shares and rates are in per cent.
 * @param id    short name for programs, not blank, else ::JX_ERROR_ARGUMENT; copied
 * @param base  the scheme to begin with, copied whole; NULL: an empty one that rounds to two decimals
 * @param out   not NULL; receives a new handle, not frozen
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_scheme_new(const char *id, const jx_scheme *base, jx_scheme **out);

/** Makes a scheme as jx_scheme_new() does, with your own allocator.
 * @param allocator  copied; NULL means malloc
 * @param id         as jx_scheme_new()
 * @param base       as jx_scheme_new()
 * @param out        not NULL; receives a new handle, not frozen
 * @return as jx_scheme_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_scheme_new_in(const jx_allocator *allocator, const char *id, const jx_scheme *base,
                                  jx_scheme **out);

/** Sets a field. Naming the item after the last one of a list adds it: "grades[0].from" in an empty list.
 * @param scheme  not frozen, else ::JX_ERROR_STATE; not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    a field that is not a list, else ::JX_ERROR_NOT_FOUND or ::JX_ERROR_ARGUMENT
 * @param text    UTF-8, copied: words, a plain decimal, "true" or "false", or the code of a choice; NULL:
 * jx_scheme_remove()
 * @return ::JX_OK; ::JX_ERROR_SYNTAX; ::JX_ERROR_RANGE; ::JX_ERROR_LIMIT for a list that is full; ::JX_ERROR_NO_MEMORY.
 *         jx_scheme_detail() names the path and the cause
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_scheme_set(jx_scheme *scheme, const char *path, const char *text);

/** Removes an item from a list ("grades[2]"), empties a list ("grades"), or resets a field to its default.
 * @param scheme  not frozen, else ::JX_ERROR_STATE; not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    a field or an item that is there, else ::JX_ERROR_NOT_FOUND
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_scheme_remove(jx_scheme *scheme, const char *path);

/** Checks that the rules are consistent: weights add up to 100, bands have no gaps or overlaps, methods have what
 * they need.
 * @param scheme  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_SCHEME and jx_scheme_detail() names the place, e.g. "$.grades[2].from: overlaps the next
 * one"
 * @threads one thread at a time per handle, until it is frozen
 * @since 0.1 */
JX_API jx_status jx_scheme_validate(jx_scheme *scheme);

/** Validates a scheme and makes it immutable; from then on it may be used for scoring and shared between threads.
 * @param scheme  not NULL, else ::JX_ERROR_ARGUMENT; one that is already frozen stays so
 * @return as jx_scheme_validate(); ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_scheme_freeze(jx_scheme *scheme);

/** Tells whether a scheme is frozen.
 * @param scheme  may be NULL
 * @return 1 or 0
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API int32_t jx_scheme_is_frozen(const jx_scheme *scheme);

/** Returns the cause of the last failed call on this scheme, with the path of the field.
 * @param scheme  may be NULL
 * @return borrowed from the scheme; "" when nothing failed
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_scheme_detail(const jx_scheme *scheme);

/** Returns a text of a scheme, or the code of a choice.
 * @param scheme  may be NULL
 * @param path    e.g. "classes[0].code", "rounding.rule"; may be NULL
 * @return borrowed from the scheme; NULL when it is not set, or there is no such text
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API const char *jx_scheme_text(const jx_scheme *scheme, const char *path);

/** Returns a number of a scheme; yes and no are 1 and 0.
 * @param scheme  may be NULL
 * @param path    e.g. "execution.weight", "grades[2].from"; may be NULL
 * @return ::JX_NONE for an open end of an interval, or when there is no such number
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API jx_decimal jx_scheme_number(const jx_scheme *scheme, const char *path);

/** Counts the items of a list.
 * @param scheme  may be NULL
 * @param path    e.g. "grades", "rules[0].levels"; may be NULL
 * @return the number; -1 when there is no such list
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API int32_t jx_scheme_length(const jx_scheme *scheme, const char *path);

/** Returns the names of the fields of a scheme, or of the items of a list, one by one and in the order they are
 * written.
 * @param list   NULL or "" for the scheme itself; "grades", "rules[].levels" for items; indices may be written in the
 * brackets
 * @param index  from 0
 * @return static text, e.g. "execution.weight"; NULL when there is none
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_field_name(const char *list, int32_t index);

/** Returns what a field holds, JX_FIELD_….
 * @param path  e.g. "grades[].from"; may be NULL
 * @return ::JX_FIELD_NONE when there is no such field
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_scheme_field_type(const char *path);

/** Describes what a field means.
 * @param path      e.g. "grades[].from"; may be NULL
 * @param language  "zh" or "en"
 * @return static text; NULL when there is no such field
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_field_doc(const char *path, const char *language);

/** Returns the codes that a choice accepts, one by one; the first is the default.
 * @param path   e.g. "rules[].method"; may be NULL
 * @param index  from 0
 * @return static text; NULL when there is none
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_field_choice(const char *path, int32_t index);

/** Returns the name of the grade band that a score falls into, e.g. "优", or "B+" on an ordinal scale.
 * @param scheme    frozen; may be NULL
 * @param score     a total, or the score of a class on a scale without totals, as jx_decimal_parse() reads it: "87.5";
 * may be NULL
 * @param language  "zh" or "en"
 * @return borrowed from the scheme; NULL when no band holds the score, or it is not a number
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API const char *jx_scheme_band_name(const jx_scheme *scheme, const char *score, const char *language);

/** Returns the name of the grade band that a computed score falls into.
 * @param scheme    frozen; may be NULL
 * @param score     as jx_assessment_total() or jx_assessment_class_score() gives it; may be ::JX_NONE
 * @param language  "zh" or "en"
 * @return borrowed from the scheme; NULL when no band holds the score
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API const char *jx_scheme_band_name_decimal(const jx_scheme *scheme, jx_decimal score, const char *language);

/** Writes a scheme as a readable page in Markdown: its weights, rules, grades and thresholds, each with the document
 * it comes from and how well it is attested.
 * @param scheme    not NULL, else ::JX_ERROR_ARGUMENT
 * @param language  "zh" or "en"
 * @param buffer    receives the page and a NUL; may be NULL when size is 0
 * @param size      bytes in buffer
 * @param needed    may be NULL; receives the number of bytes needed, including the NUL
 * @return ::JX_OK; ::JX_ERROR_BUFFER; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API jx_status jx_scheme_describe(const jx_scheme *scheme, const char *language, char *buffer, size_t size,
                                    size_t *needed);

/** What jx_scheme_monitor() looks at, and the two figures it takes. */
enum {
    JX_MONITOR_BUDGET = 1,    /**< budget, executed: the execution rate against the elapsed share of the year */
    JX_MONITOR_INDICATOR = 2, /**< target, actual: completion against the elapsed share of the year */
    JX_MONITOR_MILESTONE = 3, /**< budget, executed: the rate due by the month */
    JX_MONITOR_GAP = 4,       /**< achieved, executed, in per cent: how far they are apart */
    JX_MONITOR_SELF = 5,      /**< achieved, executed, in per cent, at the end of the year */
    JX_MONITOR_WATCH = 6      /**< budget in 万元, executed: large funds that are paid out slowly */
};

/** Gives early warning during the year (绩效运行监控), by the scheme's thresholds.
 * @param scheme    not NULL, else ::JX_ERROR_ARGUMENT
 * @param what      JX_MONITOR_…, else ::JX_ERROR_NOT_FOUND
 * @param month     1 to 12: the month that has just ended
 * @param first     see JX_MONITOR_…; not NULL or blank, else ::JX_ERROR_ARGUMENT. Budgets and executed amounts are in
 * 万元 unless a unit is written ("1466800 元")
 * @param second    as first
 * @param language  "zh" or "en"
 * @param buffer    receives the reason with its figures, and a NUL; may be NULL when size is 0
 * @param size      bytes in buffer
 * @param light     not NULL; receives JX_LIGHT_…
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when a figure is not a number; ::JX_ERROR_NOT_FOUND when the scheme has no such
 * rule;
 *         ::JX_ERROR_RANGE for a budget or target that is not above
 *         0, or figures that are negative or too large; ::JX_ERROR_BUFFER; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API jx_status jx_scheme_monitor(const jx_scheme *scheme, int32_t what, int32_t month, const char *first,
                                   const char *second, const char *language, char *buffer, size_t size, int32_t *light);

/** Does the same as jx_scheme_monitor(), with computed figures.
 * @param scheme    as jx_scheme_monitor()
 * @param what      as jx_scheme_monitor()
 * @param month     as jx_scheme_monitor()
 * @param first     see JX_MONITOR_…; money in 万元; not ::JX_NONE
 * @param second    as first
 * @param language  "zh" or "en"
 * @param buffer    as jx_scheme_monitor()
 * @param size      bytes in buffer
 * @param light     not NULL; receives JX_LIGHT_…
 * @return as jx_scheme_monitor()
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API jx_status jx_scheme_monitor_decimal(const jx_scheme *scheme, int32_t what, int32_t month, jx_decimal first,
                                           jx_decimal second, const char *language, char *buffer, size_t size,
                                           int32_t *light);

/** Returns the name of a grade, e.g. "优" or "excellent".
 * @param grade     JX_GRADE_…
 * @param language  "zh" or "en"
 * @return static text; "–" for ::JX_GRADE_NONE and unknown grades
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_grade_name(int32_t grade, const char *language);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
