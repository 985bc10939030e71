/** @file
 * jixiao (绩效): reads, scores, grades and audits budget-performance self-assessments (预算绩效自评).
 *
 * The grammar of this header:
 *  - Every call that can fail returns a ::jx_status; its outputs come last and are untouched when it fails.
 *  - `jx_X_new` gives a handle that the caller owns; `jx_X_ref` shares it, `jx_X_unref` gives it back. Handles may be given
 *    back in any order: a handle keeps alive whatever it stands on. `unref(NULL)` does nothing.
 *  - Text goes in as UTF-8 and is copied. Text that comes out is borrowed from its handle, until that handle is changed or freed.
 *  - One handle is used by one thread at a time, unless a call says otherwise. Different handles are independent. Reference
 *    counts are atomic. A frozen ::jx_scheme may be shared between threads without locks.
 *  - No call prints, aborts, reads the locale, touches errno or keeps mutable global state.
 *  - A `language` is "zh" or "en"; NULL and anything else mean "zh".
 */
#ifndef JIXIAO_JIXIAO_H
#define JIXIAO_JIXIAO_H

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

/** Version of this header; the library loaded at run time tells its own by jx_version_number(). */
#define JX_VERSION_NUMBER 100

/** What a call says of itself: one of the codes below. Numbers are permanent and never reused. */
typedef int32_t jx_status;

enum {
    JX_OK = 0,                 /**< done */
    JX_ERROR_ARGUMENT = 1,     /**< NULL, or a value outside what the call takes */
    JX_ERROR_NO_MEMORY = 2,    /**< the allocator gave nothing */
    JX_ERROR_RANGE = 3,        /**< a number does not fit a ::jx_decimal */
    JX_ERROR_SYNTAX = 4,       /**< a text is not what was asked for */
    JX_ERROR_NOT_FOUND = 5,    /**< no such code, scheme, field or index */
    JX_ERROR_STATE = 6,        /**< the handle is not in a state for this call (frozen, or not evaluated yet) */
    JX_ERROR_SCHEME = 7,       /**< a scheme's rules contradict themselves */
    JX_ERROR_BUFFER = 8,       /**< the caller's buffer is too small */
    JX_ERROR_FILE = 9,         /**< a file cannot be opened or read */
    JX_ERROR_FORMAT = 10,      /**< a document is damaged or not of its kind */
    JX_ERROR_LIMIT = 11,       /**< a document asks for more than the limits allow */
    JX_ERROR_ENCODING = 12,    /**< text is in no encoding that is read */
    JX_ERROR_UNSUPPORTED = 13  /**< this build or this machine cannot do it */
};

/** A number as a count of millionths. Money is in 万元 (so one unit is 0.01 元), percentages are the number shown
 *  (80 % is 80000000), points are points. ::JX_NONE stands for "absent". */
typedef int64_t jx_decimal;

/** The ::jx_decimal that stands for an absent figure; see jx_decimal_none(). */
#define JX_NONE INT64_MIN

/** The library's version as text, e.g. "0.1.0".
 * @return static text, never NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_version(void);

/** The library's version as a number: major × 10000 + minor × 100 + patch.
 * @return e.g. 100 for 0.1.0
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_version_number(void);

/** What a status means, in a sentence.
 * @param status    any number; unknown ones get a sentence too
 * @param language  "zh" or "en"
 * @return static text, never NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_status_text(jx_status status, const char *language);

/** The absent figure, ::JX_NONE, for languages without macros.
 * @return ::JX_NONE
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_decimal_none(void);

/** A whole number as a decimal.
 * @param points  the number; from -9223372036854 to 9223372036854, others give ::JX_NONE
 * @return points × 1000000
 * @threads safe
 * @since 0.1 */
JX_API jx_decimal jx_points(int64_t points);

/** Reads a plain decimal: sign, digits, one point. No blanks, separators, exponents or units.
 * @param text  not NULL, else ::JX_ERROR_ARGUMENT; e.g. "-12.5"
 * @param out   not NULL; gets the number, rounded half away from zero at the sixth decimal
 * @return ::JX_OK; ::JX_ERROR_SYNTAX; ::JX_ERROR_RANGE beyond ±9223372036854.775807
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_decimal_parse(const char *text, jx_decimal *out);

/** Writes a decimal, exactly, without the locale.
 * @param value     the number; ::JX_NONE writes "" (no characters)
 * @param decimals  the least number of digits after the point, 0 to 6; more are written when the value has them
 * @param buffer    gets the text and its NUL; may be NULL when size is 0
 * @param size      bytes in buffer; 32 are always enough
 * @return ::JX_OK; ::JX_ERROR_BUFFER; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_decimal_format(jx_decimal value, int32_t decimals, char *buffer, size_t size);

/** Rounds half away from zero (四舍五入).
 * @param value     the number; ::JX_NONE stays ::JX_NONE
 * @param decimals  digits to keep after the point, 0 to 6, else ::JX_ERROR_ARGUMENT
 * @param out       not NULL; gets the rounded number
 * @return ::JX_OK; ::JX_ERROR_RANGE; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_decimal_round(jx_decimal value, int32_t decimals, jx_decimal *out);

/** a × b ÷ c with a 128-bit intermediate, rounded once, half away from zero.
 * @param a         any decimal but ::JX_NONE
 * @param b         any decimal but ::JX_NONE
 * @param c         any decimal but zero and ::JX_NONE
 * @param decimals  digits to keep, 0 to 6
 * @param out       not NULL; gets the number
 * @return ::JX_OK; ::JX_ERROR_RANGE when the result does not fit; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_decimal_ratio(jx_decimal a, jx_decimal b, jx_decimal c, int32_t decimals, jx_decimal *out);
/** @} */

/** @defgroup introspection What there is to choose from, at run time
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
    JX_ENUM_STATE = 25      /**< what is known of a figure, JX_STATE_… */
};

/** How many entries a list has.
 * @param list  JX_ENUM_…; others have 0
 * @return the number of entries
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_enum_count(int32_t list);

/** The number of an entry.
 * @param list   JX_ENUM_…
 * @param index  from 0 to jx_enum_count() - 1
 * @return the entry's value; -1 when there is none
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_enum_value(int32_t list, int32_t index);

/** The permanent code of an entry, for programs: "output.quality", "proportional", "weights-not-100".
 * @param list   JX_ENUM_…
 * @param value  from jx_enum_value()
 * @return static text; NULL when there is no such entry
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_enum_code(int32_t list, int32_t value);

/** The name of an entry, for people.
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
 * @param value  not NULL; gets the entry's number
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_enum_find(int32_t list, const char *code, int32_t *value);
/** @} */

/** @defgroup memory Memory
 * @{ */

/** Where a handle and all that is made from it get their memory. `resize(context, NULL, 0, n)` allocates, `resize(context, p,
 *  old, 0)` frees and returns NULL; the old size is always given. The struct is copied; `context` must outlive the handles. */
typedef struct jx_allocator {
    void *context;                                                             /**< handed to every call */
    void *(*resize)(void *context, void *memory, size_t old_size, size_t size); /**< NULL result: no memory */
} jx_allocator;
/** @} */

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

/** @defgroup projects Projects
 * @{ */

/** A project: who spends how much on what, in one year. May be shared by several assessments. */
typedef struct jx_project jx_project;

/** Text fields of a project. */
enum {
    JX_PROJECT_NAME = 1,        /**< 项目名称 */
    JX_PROJECT_DEPARTMENT = 2,  /**< 主管部门 */
    JX_PROJECT_UNIT = 3,        /**< 实施单位 */
    JX_PROJECT_YEAR = 4,        /**< 年度, e.g. "2021" */
    JX_PROJECT_GOAL = 5,        /**< 预期目标 */
    JX_PROJECT_ACHIEVED = 6,    /**< 实际完成情况 */
    JX_PROJECT_REASON = 7       /**< the form's own explanation of execution or of the whole */
};

/** Where money comes from. */
enum {
    JX_FUNDS_TOTAL = 0,     /**< 年度资金总额 */
    JX_FUNDS_FISCAL = 1,    /**< 当年财政拨款 */
    JX_FUNDS_CARRYOVER = 2, /**< 上年结转资金 */
    JX_FUNDS_OTHER = 3      /**< 其他资金 */
};

/** The columns of the money block. */
enum {
    JX_STAGE_INITIAL = 0,   /**< 年初预算数 */
    JX_STAGE_FULL_YEAR = 1, /**< 全年预算数 */
    JX_STAGE_EXECUTED = 2   /**< 全年执行数 */
};

/** Makes an empty project.
 * @param out  not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_project_new(jx_project **out);

/** jx_project_new() with an allocator of one's own.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; gets a new handle
 * @return as jx_project_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_project_new_in(const jx_allocator *allocator, jx_project **out);

/** Shares a project.
 * @param project  may be NULL
 * @return project
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_project *jx_project_ref(jx_project *project);

/** Gives a project back.
 * @param project  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_project_unref(jx_project *project);

/** Sets a text field.
 * @param project  not NULL, else ::JX_ERROR_ARGUMENT
 * @param field    JX_PROJECT_…, else ::JX_ERROR_NOT_FOUND
 * @param text     UTF-8, copied. NULL: the form does not ask for it. "": the form asks, and it was left blank (the audit says so).
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY and the field is unchanged
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_project_set_text(jx_project *project, int32_t field, const char *text);

/** A text field.
 * @param project  may be NULL
 * @param field    JX_PROJECT_…
 * @return borrowed from the project; NULL when not set
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_project_text(const jx_project *project, int32_t field);

/** Sets the three amounts of one source, in 万元.
 * @param project    not NULL, else ::JX_ERROR_ARGUMENT
 * @param source     JX_FUNDS_…, else ::JX_ERROR_NOT_FOUND
 * @param initial    年初预算数 in 万元, or ::JX_NONE
 * @param full_year  全年预算数 in 万元, or ::JX_NONE
 * @param executed   全年执行数 in 万元, or ::JX_NONE
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_project_set_funds(jx_project *project, int32_t source, jx_decimal initial, jx_decimal full_year,
                                      jx_decimal executed);

/** Sets one amount as a form writes it: "1192819.16 元", "150万", "120,000.00".
 * @param project  not NULL, else ::JX_ERROR_ARGUMENT
 * @param source   JX_FUNDS_…, else ::JX_ERROR_NOT_FOUND
 * @param stage    JX_STAGE_…, else ::JX_ERROR_NOT_FOUND
 * @param text     UTF-8, copied and kept for the audit; NULL or blank clears the amount
 * @param heading  the unit of the heading, "万元" or "元", for an amount without a unit of its own; NULL means "万元"
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when no amount can be read (the text is kept, the amount is absent); ::JX_ERROR_RANGE;
 *         ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_project_set_amount(jx_project *project, int32_t source, int32_t stage, const char *text,
                                       const char *heading);

/** One amount in 万元.
 * @param project  may be NULL
 * @param source   JX_FUNDS_…
 * @param stage    JX_STAGE_…
 * @return ::JX_NONE when absent
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_project_funds(const jx_project *project, int32_t source, int32_t stage);

/** One amount as it was written.
 * @param project  may be NULL
 * @param source   JX_FUNDS_…
 * @param stage    JX_STAGE_…
 * @return borrowed from the project; NULL when it was not set by jx_project_set_amount()
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_project_amount_text(const jx_project *project, int32_t source, int32_t stage);

/** The unit in the heading of the money block, which amounts without a unit of their own are in.
 * @param project  may be NULL
 * @return static text: "元", "万元", "亿元"; "" for NULL
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_project_heading(const jx_project *project);
/** @} */

/** @defgroup indicators Indicators
 * @{ */

/** One line of the form: what was to be reached, what was, and how many points it carries. */
typedef struct jx_indicator jx_indicator;

/** Makes an indicator.
 * @param category  a category code, "output.quality"; codes that no scheme knows are kept; not NULL, else ::JX_ERROR_ARGUMENT
 * @param name      三级指标, UTF-8, copied; may be NULL
 * @param out       not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_indicator_new(const char *category, const char *name, jx_indicator **out);

/** jx_indicator_new() with an allocator of one's own.
 * @param allocator  copied; NULL means malloc
 * @param category   as jx_indicator_new()
 * @param name       as jx_indicator_new()
 * @param out        not NULL; gets a new handle
 * @return as jx_indicator_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_indicator_new_in(const jx_allocator *allocator, const char *category, const char *name,
                                     jx_indicator **out);

/** Shares an indicator.
 * @param indicator  may be NULL
 * @return indicator
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_indicator *jx_indicator_ref(jx_indicator *indicator);

/** Gives an indicator back.
 * @param indicator  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_indicator_unref(jx_indicator *indicator);

/** Sets what the indicator was meant to reach.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       UTF-8, as a person would write it: "≥80%", "21 万份", "15-20 个", "12月底之前", or plain words; copied.
 *                   NULL clears the target.
 * @return ::JX_OK; ::JX_ERROR_RANGE when the number does not fit a ::jx_decimal; ::JX_ERROR_NO_MEMORY. On an error the
 *         indicator is unchanged. Words are not an error: the indicator becomes qualitative.
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_target(jx_indicator *indicator, const char *text);

/** Sets what the indicator did reach.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       as for jx_indicator_set_target()
 * @return as jx_indicator_set_target()
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_actual(jx_indicator *indicator, const char *text);

/** Sets the points the indicator carries (分值).
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param weight     points, not negative; ::JX_NONE: the form gives none
 * @return ::JX_OK; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_weight(jx_indicator *indicator, jx_decimal weight);

/** Sets the score the form claims (得分), as it is written, so that the audit knows its precision.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       "9", "8.62", "10分"; NULL or blank clears the claim
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a number (the claim is unchanged); ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_claimed(jx_indicator *indicator, const char *text);

/** Sets the cause and remedy given for a deviation (偏差原因分析及改进措施).
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text       UTF-8, copied; NULL: the form has no such column
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY and the reason is unchanged
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_reason(jx_indicator *indicator, const char *text);

/** Sets where the indicator stands in its source document.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param place      e.g. "line 77"; copied; NULL clears it
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_place(jx_indicator *indicator, const char *place);

/** The category code.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL for NULL
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_indicator_category(const jx_indicator *indicator);

/** The name (三级指标).
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when it has none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_indicator_name(const jx_indicator *indicator);

/** What was to be reached.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when not set
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const jx_value *jx_indicator_target(const jx_indicator *indicator);

/** What was reached.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when not set
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const jx_value *jx_indicator_actual(const jx_indicator *indicator);

/** The points it carries.
 * @param indicator  may be NULL
 * @return ::JX_NONE when the form gives none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_indicator_weight(const jx_indicator *indicator);

/** The score the form claims.
 * @param indicator  may be NULL
 * @return ::JX_NONE when the form gives none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_indicator_claimed(const jx_indicator *indicator);

/** The cause and remedy given.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when not set
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_indicator_reason(const jx_indicator *indicator);

/** Where the indicator stands in its source.
 * @param indicator  may be NULL
 * @return borrowed from the indicator; NULL when not set
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_indicator_place(const jx_indicator *indicator);

/** How many digits after the point the claimed score was written with.
 * @param indicator  may be NULL
 * @return the number of digits; -1 when there is no claim
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_indicator_claimed_decimals(const jx_indicator *indicator);

/** Sets what the form writes above the indicator, in the columns 一级指标 and 二级指标.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param level      1 or 2, else ::JX_ERROR_NOT_FOUND
 * @param text       UTF-8, copied; NULL clears it
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY and the label is unchanged
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_label(jx_indicator *indicator, int32_t level, const char *text);

/** What the form writes above the indicator.
 * @param indicator  may be NULL
 * @param level      1 (一级指标) or 2 (二级指标)
 * @return borrowed from the indicator; NULL when not set
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_indicator_label(const jx_indicator *indicator, int32_t level);

/** Says whether the indicator is a part (其中) of the one above it; then it counts nowhere.
 * @param indicator  not NULL, else ::JX_ERROR_ARGUMENT
 * @param part       0 or 1
 * @return ::JX_OK
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_indicator_set_part(jx_indicator *indicator, int32_t part);

/** Whether the indicator is a part (其中) of the one above it.
 * @param indicator  may be NULL
 * @return 1 or 0
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_indicator_part(const jx_indicator *indicator);
/** @} */

/** @defgroup schemes Schemes: the rules as data
 * @{ */

/** A set of rules: classes with weights, scoring methods, grade bands, rounding. Immutable and shareable once frozen. */
typedef struct jx_scheme jx_scheme;

/** How a score was arrived at. */
enum {
    JX_METHOD_NONE = 0,                  /**< no score could be computed */
    JX_METHOD_PROPORTIONAL = 1,          /**< weight × completion, never above the weight */
    JX_METHOD_PROPORTIONAL_FLOOR = 2,    /**< proportional above a pass mark, 0 below it */
    JX_METHOD_INTERVAL_TABLE = 3,        /**< a share of the weight looked up by interval */
    JX_METHOD_PASS_FAIL = 4,             /**< all or nothing */
    JX_METHOD_TIER = 5,                  /**< a judgement, held against the band of its level */
    JX_METHOD_LINEAR_OVERSHOOT = 6,      /**< falls to 0 as a limit is exceeded by as much again */
    JX_METHOD_STEP_DEDUCTION = 7         /**< so many points off for each step below */
};

/** Grades, best first. */
enum {
    JX_GRADE_NONE = 0,      /**< not graded */
    JX_GRADE_EXCELLENT = 1, /**< 优 */
    JX_GRADE_GOOD = 2,      /**< 良 */
    JX_GRADE_FAIR = 3,      /**< 中 */
    JX_GRADE_POOR = 4       /**< 差 */
};

/** Lights of the monitoring in the course of the year (绩效运行监控). */
enum {
    JX_LIGHT_NONE = 0,   /**< cannot be told */
    JX_LIGHT_RED = 1,    /**< far behind */
    JX_LIGHT_YELLOW = 2, /**< behind */
    JX_LIGHT_GREEN = 3,  /**< on the way */
    JX_LIGHT_BLUE = 4    /**< far ahead */
};

/** Takes a built-in scheme.
 * @param id   e.g. "mof-2020"; NULL means "mof-2020"
 * @param out  not NULL; gets a handle, frozen
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_scheme_builtin(const char *id, jx_scheme **out);

/** Shares a scheme.
 * @param scheme  may be NULL
 * @return scheme
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_scheme *jx_scheme_ref(jx_scheme *scheme);

/** Gives a scheme back.
 * @param scheme  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_scheme_unref(jx_scheme *scheme);

/** The scheme's id.
 * @param scheme  may be NULL
 * @return borrowed from the scheme; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_id(const jx_scheme *scheme);

/** The scheme's name.
 * @param scheme    may be NULL
 * @param language  "zh" or "en"
 * @return borrowed from the scheme; NULL for NULL
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_name(const jx_scheme *scheme, const char *language);

/** The digits after the point that the scheme rounds scores to.
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

/** Begins a scheme of one's own. Set its fields, then freeze it.
 *
 * Fields are named by paths: "execution.weight", "grades[2].from", "rules[0].intervals[1].value"; a leading "$." is allowed.
 * jx_scheme_field_name() lists them. Numbers that are shares or rates are per cent.
 * @param id    short name for programs, not blank, else ::JX_ERROR_ARGUMENT; copied
 * @param base  the scheme to begin with, copied whole; NULL: an empty one that rounds to two decimals
 * @param out   not NULL; gets a new handle, not frozen
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_scheme_new(const char *id, const jx_scheme *base, jx_scheme **out);

/** jx_scheme_new() with an allocator of one's own.
 * @param allocator  copied; NULL means malloc
 * @param id         as jx_scheme_new()
 * @param base       as jx_scheme_new()
 * @param out        not NULL; gets a new handle, not frozen
 * @return as jx_scheme_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_scheme_new_in(const jx_allocator *allocator, const char *id, const jx_scheme *base, jx_scheme **out);

/** Sets a field. Naming the item after the last one of a list adds it: "grades[0].from" in an empty list.
 * @param scheme  not frozen, else ::JX_ERROR_STATE; not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    a field that is no list, else ::JX_ERROR_NOT_FOUND or ::JX_ERROR_ARGUMENT
 * @param text    UTF-8, copied: words, a plain decimal, "true" or "false", or the code of a choice; NULL: jx_scheme_remove()
 * @return ::JX_OK; ::JX_ERROR_SYNTAX; ::JX_ERROR_RANGE; ::JX_ERROR_LIMIT for a list that is full; ::JX_ERROR_NO_MEMORY.
 *         jx_scheme_detail() names the path and the cause
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_scheme_set(jx_scheme *scheme, const char *path, const char *text);

/** Takes an item out of a list ("grades[2]"), empties a list ("grades"), or sets a field back to its default.
 * @param scheme  not frozen, else ::JX_ERROR_STATE; not NULL, else ::JX_ERROR_ARGUMENT
 * @param path    a field or an item that is there, else ::JX_ERROR_NOT_FOUND
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_scheme_remove(jx_scheme *scheme, const char *path);

/** Whether the rules hold together: weights that add up to 100, bands without gaps or overlaps, methods with what they need.
 * @param scheme  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_SCHEME and jx_scheme_detail() names the place, e.g. "$.grades[2].from: overlaps the next one"
 * @threads one at a time on one handle that is not frozen
 * @since 0.1 */
JX_API jx_status jx_scheme_validate(jx_scheme *scheme);

/** Validates a scheme and makes it immutable; from then on it may be used for scoring and shared between threads.
 * @param scheme  not NULL, else ::JX_ERROR_ARGUMENT; one that is frozen already stays so
 * @return as jx_scheme_validate(); ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_scheme_freeze(jx_scheme *scheme);

/** Whether a scheme is frozen.
 * @param scheme  may be NULL
 * @return 1 or 0
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API int32_t jx_scheme_is_frozen(const jx_scheme *scheme);

/** What the last failed call on this scheme tripped over, with its path.
 * @param scheme  may be NULL
 * @return borrowed from the scheme; "" when nothing failed
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_scheme_detail(const jx_scheme *scheme);

/** A text of a scheme, or the code of a choice.
 * @param scheme  may be NULL
 * @param path    e.g. "classes[0].code", "rounding.rule"; may be NULL
 * @return borrowed from the scheme; NULL when it is not set, or there is no such text
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API const char *jx_scheme_text(const jx_scheme *scheme, const char *path);

/** A number of a scheme; yes and no are 1 and 0.
 * @param scheme  may be NULL
 * @param path    e.g. "execution.weight", "grades[2].from"; may be NULL
 * @return ::JX_NONE for an open end of an interval, or when there is no such number
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API jx_decimal jx_scheme_number(const jx_scheme *scheme, const char *path);

/** How many items a list of a scheme has.
 * @param scheme  may be NULL
 * @param path    e.g. "grades", "rules[0].levels"; may be NULL
 * @return the number; -1 when there is no such list
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API int32_t jx_scheme_length(const jx_scheme *scheme, const char *path);

/** The names of the fields of a scheme, or of the items of a list, in the order they are written.
 * @param list   NULL or "" for the scheme itself; "grades", "rules[].levels" for items; indices may stand in the brackets
 * @param index  from 0
 * @return static text, e.g. "execution.weight"; NULL when there is none
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_field_name(const char *list, int32_t index);

/** What a field holds, JX_FIELD_….
 * @param path  e.g. "grades[].from"; may be NULL
 * @return ::JX_FIELD_NONE when there is no such field
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_scheme_field_type(const char *path);

/** What a field means.
 * @param path      e.g. "grades[].from"; may be NULL
 * @param language  "zh" or "en"
 * @return static text; NULL when there is no such field
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_field_doc(const char *path, const char *language);

/** The codes that a choice takes; the first is the default.
 * @param path   e.g. "rules[].method"; may be NULL
 * @param index  from 0
 * @return static text; NULL when there is none
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_field_choice(const char *path, int32_t index);

/** The name of the band of grades that a score is in, e.g. "优", or "B+" on an ordinal scale.
 * @param scheme    frozen; may be NULL
 * @param score     a total, or the score of a class on a scale without totals
 * @param language  "zh" or "en"
 * @return borrowed from the scheme; NULL when no band holds the score
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_scheme_band_name(const jx_scheme *scheme, jx_decimal score, const char *language);

/** A scheme as a page to read, in Markdown: its weights, rules, grades and thresholds, each with the document it comes from and
 * what that stands on.
 * @param scheme    not NULL, else ::JX_ERROR_ARGUMENT
 * @param language  "zh" or "en"
 * @param buffer    gets the page and its NUL; may be NULL when size is 0
 * @param size      bytes in buffer
 * @param needed    may be NULL; gets the bytes that are needed, with the NUL
 * @return ::JX_OK; ::JX_ERROR_BUFFER; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API jx_status jx_scheme_describe(const jx_scheme *scheme, const char *language, char *buffer, size_t size,
                                    size_t *needed);

/** What jx_scheme_monitor() looks at, and the two figures it takes. */
enum {
    JX_MONITOR_BUDGET = 1,    /**< budget, executed: the execution rate against the share of the year gone */
    JX_MONITOR_INDICATOR = 2, /**< target, actual: completion against the share of the year gone */
    JX_MONITOR_MILESTONE = 3, /**< budget, executed: the rate due by the month */
    JX_MONITOR_GAP = 4,       /**< achieved, executed, in per cent: how far they are apart */
    JX_MONITOR_SELF = 5,      /**< achieved, executed, in per cent, at the end of the year */
    JX_MONITOR_WATCH = 6      /**< budget in 万元, executed: large funds that are paid out slowly */
};

/** Early warning in the course of the year (绩效运行监控), by the thresholds of the scheme.
 * @param scheme    not NULL, else ::JX_ERROR_ARGUMENT
 * @param what      JX_MONITOR_…, else ::JX_ERROR_NOT_FOUND
 * @param month     1 to 12: the month that has just ended
 * @param first     see JX_MONITOR_…; not ::JX_NONE
 * @param second    see JX_MONITOR_…; not ::JX_NONE
 * @param language  "zh" or "en"
 * @param buffer    gets the reason with the figures put in, and its NUL; may be NULL when size is 0
 * @param size      bytes in buffer
 * @param light     not NULL; gets JX_LIGHT_…
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND when the scheme has no such rule; ::JX_ERROR_RANGE for a budget or target that is not above
 *         0, or figures that are negative or too large; ::JX_ERROR_BUFFER; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe on a frozen scheme
 * @since 0.1 */
JX_API jx_status jx_scheme_monitor(const jx_scheme *scheme, int32_t what, int32_t month, jx_decimal first, jx_decimal second,
                                   const char *language, char *buffer, size_t size, int32_t *light);

/** The name of a grade, e.g. "优" or "excellent".
 * @param grade     JX_GRADE_…
 * @param language  "zh" or "en"
 * @return static text; "–" for ::JX_GRADE_NONE and unknown grades
 * @threads safe
 * @since 0.1 */
JX_API const char *jx_grade_name(int32_t grade, const char *language);
/** @} */

/** @defgroup assessments Assessments
 * @{ */

/** One self-assessment: a project, its indicators, what the form claims, and what the scheme makes of it. */
typedef struct jx_assessment jx_assessment;

/** One audit finding, borrowed from the assessment or portfolio it belongs to. */
typedef struct jx_finding jx_finding;

/** Figures that a form claims for itself. */
enum {
    JX_CLAIM_EXECUTION_WEIGHT = 0, /**< points for execution (分值 of the money block) */
    JX_CLAIM_EXECUTION_RATE = 1,   /**< 执行率, the number shown */
    JX_CLAIM_EXECUTION_SCORE = 2,  /**< 得分 of the money block */
    JX_CLAIM_TOTAL_WEIGHT = 3,     /**< 总分, in the 分值 column */
    JX_CLAIM_TOTAL_SCORE = 4       /**< 总分, in the 得分 column */
};

/** What a reading wants said of itself, beside the figures. */
enum {
    JX_NOTE_PLACEHOLDER = 1, /**< 指标1, ……, XX left in the form */
    JX_NOTE_UNREAD = 2,      /**< a cell that should hold something and could not be read */
    JX_NOTE_INFERRED = 3,    /**< a figure that was inferred, and how */
    JX_NOTE_LEFT_OUT = 4     /**< text that was left out */
};

/** The three totals and what they are made of. */
enum {
    JX_TOTAL_WEIGHT = 0,     /**< sum of the form's own weights, execution included */
    JX_TOTAL_CLAIMED = 1,    /**< the total the form claims */
    JX_TOTAL_RECOMPUTED = 2, /**< sum of the computed scores over the form's own weights */
    JX_TOTAL_NORMALISED = 3  /**< every class scaled to the scheme's weight: the total the grade is taken from */
};

/** Stands for the execution score where an indicator's index is asked for; see jx_item_execution(). */
#define JX_ITEM_EXECUTION (-1)
/** Stands for the totals where an indicator's index is asked for; see jx_item_total(). */
#define JX_ITEM_TOTAL (-2)
/** Stands for the grade where an indicator's index is asked for; see jx_item_grade(). */
#define JX_ITEM_GRADE (-3)

/** ::JX_ITEM_EXECUTION, for languages without macros.
 * @return ::JX_ITEM_EXECUTION
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_item_execution(void);

/** ::JX_ITEM_TOTAL, for languages without macros.
 * @return ::JX_ITEM_TOTAL
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_item_total(void);

/** ::JX_ITEM_GRADE, for languages without macros.
 * @return ::JX_ITEM_GRADE
 * @threads safe
 * @since 0.1 */
JX_API int32_t jx_item_grade(void);

/** Makes an empty assessment under a built-in scheme, with an empty project of its own.
 * @param scheme_id  e.g. "mof-2020"; NULL means "mof-2020"
 * @param out        not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_NOT_FOUND when there is no such scheme; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_assessment_new(const char *scheme_id, jx_assessment **out);

/** Makes an empty assessment under any frozen scheme, with an allocator of one's own.
 * @param allocator  copied, used for everything made from the assessment; NULL means malloc
 * @param scheme     frozen, else ::JX_ERROR_STATE; shared, not copied; not NULL, else ::JX_ERROR_ARGUMENT
 * @param out        not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_STATE; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_assessment_new_in(const jx_allocator *allocator, jx_scheme *scheme, jx_assessment **out);

/** Shares an assessment.
 * @param assessment  may be NULL
 * @return assessment
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_assessment *jx_assessment_ref(jx_assessment *assessment);

/** Gives an assessment back.
 * @param assessment  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_assessment_unref(jx_assessment *assessment);

/** What the last failed call on this assessment tripped over, in one line.
 * @param assessment  may be NULL
 * @return borrowed from the assessment; "" when nothing failed
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_assessment_detail(const jx_assessment *assessment);

/** The scheme it is scored by.
 * @param assessment  may be NULL
 * @return borrowed from the assessment
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_scheme *jx_assessment_scheme(const jx_assessment *assessment);

/** Why this scheme was taken, e.g. "产出 50 效益 30 满意度 10".
 * @param assessment  may be NULL
 * @param language    "zh" or "en"
 * @return borrowed from the assessment; NULL when the caller chose it
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_assessment_scheme_reason(const jx_assessment *assessment, const char *language);

/** Says why this scheme was taken.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param chinese     UTF-8, copied; NULL: the caller chose it
 * @param english     UTF-8, copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_scheme_reason(jx_assessment *assessment, const char *chinese, const char *english);

/** The project assessed.
 * @param assessment  may be NULL
 * @return borrowed from the assessment, for reading and changing; never NULL for an assessment
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_project *jx_assessment_project(const jx_assessment *assessment);

/** Puts another project in, shared with the caller.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param project     not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_project(jx_assessment *assessment, jx_project *project);

/** jx_project_set_text() on the assessment's project.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param field       JX_PROJECT_…
 * @param text        UTF-8, copied
 * @return as jx_project_set_text()
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_text(jx_assessment *assessment, int32_t field, const char *text);

/** jx_project_set_funds() on the assessment's project, with amounts as text in 万元 ("146.68", "1192819.16 元").
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param source      JX_FUNDS_…
 * @param initial     年初预算数; may be NULL
 * @param full_year   全年预算数; may be NULL
 * @param executed    全年执行数; may be NULL
 * @return as jx_project_set_amount()
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_funds(jx_assessment *assessment, int32_t source, const char *initial,
                                         const char *full_year, const char *executed);

/** Adds an indicator in one call.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param category    a category code, e.g. "output.quality"
 * @param name        三级指标; may be NULL
 * @param target      as jx_indicator_set_target(); may be NULL
 * @param actual      as jx_indicator_set_actual(); may be NULL
 * @param weight      points, or ::JX_NONE
 * @param claimed     the score the form claims, as text; may be NULL
 * @return ::JX_OK, or what the single calls return; on an error nothing is added
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_add(jx_assessment *assessment, const char *category, const char *name, const char *target,
                                   const char *actual, jx_decimal weight, const char *claimed);

/** Adds an indicator that the caller made; it stays shared with the caller.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param indicator   not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_add_indicator(jx_assessment *assessment, jx_indicator *indicator);

/** How many indicators there are.
 * @param assessment  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_count(const jx_assessment *assessment);

/** One indicator.
 * @param assessment  may be NULL
 * @param index       from 0
 * @return borrowed from the assessment; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_indicator *jx_assessment_indicator(const jx_assessment *assessment, int32_t index);

/** Sets a figure that the form claims, as it is written, so that the audit knows its precision.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param claim       JX_CLAIM_…, else ::JX_ERROR_NOT_FOUND
 * @param text        "75.97%", "10分", "98"; "" : the form asks and it was left blank; NULL: the form does not ask
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a number; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_claim(jx_assessment *assessment, int32_t claim, const char *text);

/** A claimed figure.
 * @param assessment  may be NULL
 * @param claim       JX_CLAIM_…
 * @return ::JX_NONE when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_claim(const jx_assessment *assessment, int32_t claim);

/** How many digits after the point a claimed figure was written with.
 * @param assessment  may be NULL
 * @param claim       JX_CLAIM_…
 * @return the number of digits; -1 when there is no claim
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_claim_decimals(const jx_assessment *assessment, int32_t claim);

/** Whether the form asks for a figure, filled in or not.
 * @param assessment  may be NULL
 * @param claim       JX_CLAIM_…
 * @return 1 or 0
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_claim_asked(const jx_assessment *assessment, int32_t claim);

/** Sets what a row of the money block claims beside its amounts; only the total row should.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param source      JX_FUNDS_…, the row, else ::JX_ERROR_NOT_FOUND
 * @param claim       ::JX_CLAIM_EXECUTION_WEIGHT, _RATE or _SCORE, else ::JX_ERROR_NOT_FOUND
 * @param text        as jx_assessment_set_claim(); NULL or blank: none
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is not a number; ::JX_ERROR_RANGE; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_fund_claim(jx_assessment *assessment, int32_t source, int32_t claim,
                                              const char *text);

/** What a row of the money block claims beside its amounts.
 * @param assessment  may be NULL
 * @param source      JX_FUNDS_…, the row
 * @param claim       ::JX_CLAIM_EXECUTION_WEIGHT, _RATE or _SCORE
 * @param decimals    may be NULL; gets the digits written after the point, -1 when there is no figure
 * @return ::JX_NONE when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_fund_claim(const jx_assessment *assessment, int32_t source, int32_t claim,
                                           int32_t *decimals);

/** Sets the grade that the form claims, as it is written: "优", "良", "excellent".
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param text        UTF-8; NULL or blank: none
 * @return ::JX_OK; ::JX_ERROR_SYNTAX when it is no grade
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_claimed_grade(jx_assessment *assessment, const char *text);

/** The grade that the form claims, JX_GRADE_….
 * @param assessment  may be NULL
 * @return ::JX_GRADE_NONE when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_claimed_grade(const jx_assessment *assessment);

/** Whether the form asks for a grade, filled in or not.
 * @param assessment  may be NULL
 * @return 1 or 0
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_grade_asked(const jx_assessment *assessment);

/** Sets the points that the form's heading gives a class (产出指标 50分).
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param category    a class code, "output"; not NULL, else ::JX_ERROR_ARGUMENT
 * @param points      points, or ::JX_NONE to take the claim back
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_class_points(jx_assessment *assessment, const char *category, jx_decimal points);

/** The points that the form's headings give the classes, one by one.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param index       from 0, else ::JX_ERROR_NOT_FOUND
 * @param category    may be NULL; gets a class code, borrowed
 * @param points      may be NULL; gets the points, or ::JX_NONE
 * @return ::JX_OK
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_class_points(const jx_assessment *assessment, int32_t index, const char **category,
                                            jx_decimal *points);

/** Says whether the whole form is there. A form cut off is not blamed for what may stand on the part that is missing.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param complete    0 or 1; new assessments are complete
 * @return ::JX_OK
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_complete(jx_assessment *assessment, int32_t complete);

/** Whether the whole form is there.
 * @param assessment  may be NULL
 * @return 1 or 0
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_complete(const jx_assessment *assessment);

/** Adds a note on the reading: something left unread, inferred, left out, or a placeholder.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param kind        JX_NOTE_…, else ::JX_ERROR_NOT_FOUND
 * @param place       e.g. "line 83"; copied; may be NULL
 * @param text        what stood there; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_add_note(jx_assessment *assessment, int32_t kind, const char *place, const char *text);

/** How many notes there are.
 * @param assessment  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_note_count(const jx_assessment *assessment);

/** One note.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param index       from 0, else ::JX_ERROR_NOT_FOUND
 * @param kind        may be NULL; gets JX_NOTE_…
 * @param place       may be NULL; gets borrowed text, or NULL
 * @param text        may be NULL; gets borrowed text, or NULL
 * @return ::JX_OK
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_note(const jx_assessment *assessment, int32_t index, int32_t *kind, const char **place,
                                    const char **text);

/** Says which document the assessment was read from.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param file        a path; copied; may be NULL
 * @param place       e.g. "lines 66-101"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_source(jx_assessment *assessment, const char *file, const char *place);

/** The document it was read from.
 * @param assessment  may be NULL
 * @return borrowed from the assessment; NULL when it was built by calls
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_assessment_file(const jx_assessment *assessment);

/** The place in that document.
 * @param assessment  may be NULL
 * @return borrowed from the assessment; NULL when not set
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_assessment_place(const jx_assessment *assessment);

/** Says where in the document the money block's total row or the form's total is.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @param item        ::JX_ITEM_EXECUTION or ::JX_ITEM_TOTAL, else ::JX_ERROR_NOT_FOUND; for indicators see
 *                    jx_indicator_set_place()
 * @param place       e.g. "line 72"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_set_item_place(jx_assessment *assessment, int32_t item, const char *place);

/** Where in the document an item is.
 * @param assessment  may be NULL
 * @param item        an indicator's index, ::JX_ITEM_EXECUTION or ::JX_ITEM_TOTAL
 * @return borrowed from the assessment; NULL when not set
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_assessment_item_place(const jx_assessment *assessment, int32_t item);

/** Scores and grades by the scheme. May be called again after changes; allocates nothing after the first time.
 * @param assessment  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_RANGE when a figure does not fit (the detail names it); ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_evaluate(jx_assessment *assessment);

/** The budget execution rate in per cent: executed ÷ full-year budget × 100, to six decimals.
 * @param assessment  evaluated; may be NULL
 * @return ::JX_NONE when it cannot be computed
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_execution_rate(const jx_assessment *assessment);

/** The points that execution carries: the form's own, else the scheme's.
 * @param assessment  evaluated; may be NULL
 * @return ::JX_NONE when execution is not scored
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_execution_weight(const jx_assessment *assessment);

/** A computed score.
 * @param assessment  evaluated; may be NULL
 * @param item        an indicator's index, or ::JX_ITEM_EXECUTION
 * @return ::JX_NONE when it cannot be computed
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_score(const jx_assessment *assessment, int32_t item);

/** How a score was computed, JX_METHOD_….
 * @param assessment  evaluated; may be NULL
 * @param item        an indicator's index, or ::JX_ITEM_EXECUTION
 * @return ::JX_METHOD_NONE when it was not
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_method(const jx_assessment *assessment, int32_t item);

/** What a score is computed from. */
enum {
    JX_WORKING_TARGET = 0, /**< the target, in the unit both are compared in (money: 元; a date: 20211231); a range's lower end */
    JX_WORKING_HIGH = 1,   /**< the upper end of a range, in the same unit */
    JX_WORKING_ACTUAL = 2, /**< the actual, in the same unit */
    JX_WORKING_WEIGHT = 3, /**< the points it carries: its own, else the scheme's; absent when it counts nowhere */
    JX_WORKING_COUNTED = 4 /**< what it adds to the totals: its score, else the claim that is carried */
};

/** One of the figures that a score was computed from.
 * @param assessment  may be NULL
 * @param item        an indicator's index, or ::JX_ITEM_EXECUTION, which has only weight and counted
 * @param working     JX_WORKING_…
 * @return the figure; ::JX_NONE when there is none, when target and actual cannot be compared, or before jx_assessment_evaluate()
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_working(const jx_assessment *assessment, int32_t item, int32_t working);

/** Which rule of the scheme is for an indicator: "rules[N]" in the paths of jx_scheme_text().
 * @param assessment  may be NULL
 * @param item        an indicator's index
 * @return N; -1 when no rule fits, or before jx_assessment_evaluate()
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_rule(const jx_assessment *assessment, int32_t item);

/** Which class of the scheme an indicator counts in: "classes[N]", as jx_assessment_class_score() takes it.
 * @param assessment  may be NULL
 * @param item        an indicator's index
 * @return N; -1 when it is in none, or before jx_assessment_evaluate()
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_class(const jx_assessment *assessment, int32_t item);

/** Explains a score, the total or the grade in one sentence, with the figures put in, the rule and where it comes from.
 * @param assessment  evaluated, else ::JX_ERROR_STATE; not NULL, else ::JX_ERROR_ARGUMENT
 * @param item        an indicator's index, ::JX_ITEM_EXECUTION, ::JX_ITEM_TOTAL or ::JX_ITEM_GRADE, else ::JX_ERROR_NOT_FOUND
 * @param language    "zh" or "en"
 * @param text        not NULL; gets text borrowed from the assessment until the next call of this function or a change
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_assessment_explain(jx_assessment *assessment, int32_t item, const char *language, const char **text);

/** One of the totals.
 * @param assessment  evaluated; may be NULL
 * @param total       JX_TOTAL_…
 * @return ::JX_NONE when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_total(const jx_assessment *assessment, int32_t total);

/** The normalised total as text, with the scheme's number of decimals.
 * @param assessment  evaluated; may be NULL
 * @return borrowed from the assessment; "" when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_assessment_total_text(const jx_assessment *assessment);

/** The score of a class on the scheme's scale.
 * @param assessment  evaluated; may be NULL
 * @param index       of the class in the scheme's "classes"
 * @return ::JX_NONE when nothing in the class is scored
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_assessment_class_score(const jx_assessment *assessment, int32_t index);

/** The computed grade as the scheme calls it: "优", "moderately effective", "results not demonstrated".
 * @param assessment  evaluated; may be NULL
 * @param language    "zh" or "en"
 * @return borrowed from the scheme; "–" when there is no grade
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_assessment_grade_text(const jx_assessment *assessment, const char *language);

/** The computed grade, JX_GRADE_….
 * @param assessment  evaluated; may be NULL
 * @return ::JX_GRADE_NONE when there is no total
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_assessment_grade(const jx_assessment *assessment);
/** @} */

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

/** @defgroup portfolios Portfolios: many assessments and their summary table
 * @{ */

/** A batch of assessments, with the rows of a 汇总表 and amounts stated in a report's text, when there are any. */
typedef struct jx_portfolio jx_portfolio;

/** Amounts a report states in its text. */
enum {
    JX_STATEMENT_INITIAL = 0,  /**< budget at the start of the year */
    JX_STATEMENT_EXECUTED = 1  /**< spent */
};

/** Why a project is on the watch list; may be added. */
enum {
    JX_WATCH_LARGE = 1, /**< the budget reaches the scheme's amount for large funds */
    JX_WATCH_SLOW = 2   /**< less is spent at the end of the year than the scheme's pace asks for */
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

/** How many findings across documents there are.
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_finding_count(const jx_portfolio *portfolio);

/** One finding across documents.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio until its next audit; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const jx_finding *jx_portfolio_finding(const jx_portfolio *portfolio, int32_t index);

/** A sum over the assessments: the total funds of one stage, in 万元.
 * @param portfolio  audited; may be NULL
 * @param stage      JX_STAGE_…
 * @return ::JX_NONE when no assessment states the amount; amounts that are not stated count as 0
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_funds(const jx_portfolio *portfolio, int32_t stage);

/** The execution rate of the whole in per cent: all that was spent ÷ all full-year budgets × 100, of the assessments that state
 *  both, rounded once to six decimals.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when it cannot be computed
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_execution_rate(const jx_portfolio *portfolio);

/** The mean of the normalised totals, rounded once to two decimals, half away from zero.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when no assessment has a total
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_mean(const jx_portfolio *portfolio);

/** The mean of the normalised totals weighted by the full-year budget (the initial one where there is none), rounded once to two
 *  decimals, half away from zero.
 * @param portfolio  audited; may be NULL
 * @return ::JX_NONE when no assessment has both a total and a budget
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_decimal jx_portfolio_weighted_mean(const jx_portfolio *portfolio);

/** How many assessments have a computed grade.
 * @param portfolio  audited; may be NULL
 * @param grade      JX_GRADE_…; ::JX_GRADE_NONE counts those that could not be graded
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_grade_count(const jx_portfolio *portfolio, int32_t grade);

/** How many findings of a severity there are, in the assessments and across them.
 * @param portfolio  audited; may be NULL
 * @param severity   JX_SEVERITY_…
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_severity_count(const jx_portfolio *portfolio, int32_t severity);

/** How many units there are. A unit is the 实施单位 of a form, else its 主管部门, else the unit of its row. What has no unit is
 *  counted as one more, the last.
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_count(const jx_portfolio *portfolio);

/** The name of a unit. Units are ranked: most errors first, then most warnings, most notes, and by name.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @return borrowed from the portfolio and its assessments; NULL when there is none, and for what has no unit
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_portfolio_unit_name(const jx_portfolio *portfolio, int32_t index);

/** How many assessments a unit has.
 * @param portfolio  audited; may be NULL
 * @param index      as for jx_portfolio_unit_name()
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_assessments(const jx_portfolio *portfolio, int32_t index);

/** How many findings concern a unit, in its assessments and in its rows.
 * @param portfolio  audited; may be NULL
 * @param index      as for jx_portfolio_unit_name()
 * @param severity   JX_SEVERITY_…
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_unit_findings(const jx_portfolio *portfolio, int32_t index, int32_t severity);

/** How many projects are on the watch list (large or slow funds by the scheme's rules for monitoring).
 * @param portfolio  audited; may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_watch_count(const jx_portfolio *portfolio);

/** One project on the watch list; those that are both large and slow come first.
 * @param portfolio  audited; may be NULL
 * @param index      from 0
 * @param reasons    may be NULL; gets JX_WATCH_…, added; 0 when there is no such entry
 * @return the row of the project; -1 when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_portfolio_watch_row(const jx_portfolio *portfolio, int32_t index, int32_t *reasons);

/** Makes one assessment of all: several units' forms of one programme, first combined, then scored (rule of Hubei). Indicators go
 *  together when category and name are equal. Counts and amounts are summed; shares, prices and times are averaged by the
 *  full-year budget (the initial one where there is none), rounded once to six decimals; words stay when all forms write the
 *  same. Weights that differ are averaged in the same way, to two decimals. An indicator whose values cannot be taken together
 *  (different units, signs or words, a form without a budget) is left out, with a note ::JX_NOTE_LEFT_OUT. The funds are summed;
 *  a total that one form does not state stays absent.
 * @param portfolio  need not be audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme     frozen; NULL: that of the first assessment
 * @param out        not NULL; gets a new assessment, without claimed scores, not evaluated yet
 * @return ::JX_OK; ::JX_ERROR_STATE when there is no assessment or the scheme is not frozen; ::JX_ERROR_RANGE when a sum does not
 *         fit; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_combine(const jx_portfolio *portfolio, jx_scheme *scheme, jx_assessment **out);
/** @} */

/** @defgroup forms Recognising forms in grids of cells
 * @{ */

/** Cells in rows, each with where it came from: what a reader of a file format makes of a document. */
typedef struct jx_grid jx_grid;

/** What was recognised in a grid: assessments, a summary table, stated amounts, and what was not understood. */
typedef struct jx_reading jx_reading;

/** What a row of a grid is. */
enum {
    JX_ROW_TEXT = 0, /**< running text: one cell */
    JX_ROW_TABLE = 1 /**< a row of a table: cells in columns */
};

/** Makes an empty grid.
 * @param out  not NULL; gets a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_grid_new(jx_grid **out);

/** jx_grid_new() with an allocator of one's own.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; gets a new handle
 * @return as jx_grid_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_grid_new_in(const jx_allocator *allocator, jx_grid **out);

/** Shares a grid.
 * @param grid  may be NULL
 * @return grid
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_grid *jx_grid_ref(jx_grid *grid);

/** Gives a grid back.
 * @param grid  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_grid_unref(jx_grid *grid);

/** Starts a row.
 * @param grid   not NULL, else ::JX_ERROR_ARGUMENT
 * @param kind   ::JX_ROW_TEXT or ::JX_ROW_TABLE
 * @param table  a number for the table the row belongs to; spans do not leave it
 * @param place  where the row is, e.g. "line 66" or "table 2 row 3"; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_grid_add_row(jx_grid *grid, int32_t kind, int32_t table, const char *place);

/** Adds a cell to the last row.
 * @param grid     not NULL and with a row, else ::JX_ERROR_ARGUMENT
 * @param column   from 0; -1 means the next column that no span from above covers
 * @param text     UTF-8, length bytes, copied; NULL is an empty cell
 * @param length   bytes of text; SIZE_MAX means up to its NUL
 * @param rows     rows it spans, at least 1
 * @param columns  columns it spans, at least 1
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_LIMIT beyond 16384 columns; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_grid_add_cell(jx_grid *grid, int32_t column, const char *text, size_t length, int32_t rows,
                                  int32_t columns);

/** How many rows a grid has.
 * @param grid  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_grid_row_count(const jx_grid *grid);

/** Recognises what a grid holds.
 * @param grid    not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme  frozen; the scheme to score by; NULL: recognised from each form
 * @param out     not NULL; gets a new handle, also when nothing was recognised
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads one at a time on one grid
 * @since 0.1 */
JX_API jx_status jx_reading_new(const jx_grid *grid, jx_scheme *scheme, jx_reading **out);

/** Shares a reading.
 * @param reading  may be NULL
 * @return reading
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API jx_reading *jx_reading_ref(jx_reading *reading);

/** Gives a reading back.
 * @param reading  may be NULL
 * @threads safe, also on one handle
 * @since 0.1 */
JX_API void jx_reading_unref(jx_reading *reading);

/** How many assessments were recognised.
 * @param reading  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_reading_count(const jx_reading *reading);

/** One assessment, not evaluated yet.
 * @param reading  may be NULL
 * @param index    from 0
 * @return borrowed from the reading; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_assessment *jx_reading_assessment(const jx_reading *reading, int32_t index);

/** How many rows of summary tables (汇总表) were recognised.
 * @param reading  may be NULL
 * @return the number
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API int32_t jx_reading_summary_count(const jx_reading *reading);

/** What was not understood, e.g. a table that looks like a form and could not be read.
 * @param reading  may be NULL
 * @param index    from 0
 * @param place    may be NULL; gets borrowed text
 * @return borrowed from the reading; NULL when there is none
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API const char *jx_reading_problem(const jx_reading *reading, int32_t index, const char **place);

/** Puts all that was recognised into a portfolio.
 * @param portfolio  not NULL, else ::JX_ERROR_ARGUMENT
 * @param reading    not NULL, else ::JX_ERROR_ARGUMENT
 * @param file       the document's path, for places; copied; may be NULL
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one at a time on one handle
 * @since 0.1 */
JX_API jx_status jx_portfolio_add_reading(jx_portfolio *portfolio, jx_reading *reading, const char *file);
/** @} */

#ifdef __cplusplus
}
#endif

#include "jixiao/reading.h"

#endif
