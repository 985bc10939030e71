/* SPDX-License-Identifier: Apache-2.0 */
/* What scoring and audit ask about values beyond jixiao.h. */
#ifndef JXI_VALUE_VALUE_H
#define JXI_VALUE_VALUE_H

#include "base/object.h"
#include "base/text.h"
#include "value/words.h"

/* A longer text is not a figure with a unit but a report. */
enum { JXI_VALUE_LONGEST = 200 };

struct jx_value {
    jxi_object object;
    char *text;         /* as written; NULL: nothing */
    char *unit;         /* as written, full-width narrowed, blanks removed; NULL: none */
    int32_t kind;       /* JX_VALUE_… */
    int32_t comparison; /* JX_COMPARE_… */
    jx_decimal number, high;
    int32_t decimals; /* digits written after the point of the number */
    bool decrease;    /* 减少, 下降: the number says by how much something falls */
    bool increase;    /* 增加, 提高: the number says by how much something grows */
    bool about;       /* 约, 左右: the number is not exact */
    bool more;        /* 余, 多, +: more than the number says */
    int32_t first;    /* of a date that is a part of a year (第四季度, 1-12月): its first month; 0: none */
};

/* jx_value_new with an allocator. */
jx_status jxi_value_new(const jx_allocator *allocator, const char *text, jx_value **out);

/* Brings the numbers of a target and an actual to one unit. False when they cannot be held against each other; the
 * outputs are then untouched.
 *  - Equal units, and a unit on one side only: the numbers as they are written ("21 万份" and "21" are both 21).
 *  - A multiple alone counts as that many of the other's unit: "5万" is 50000 against 人, and 5 against 万元.
 *  - Convertible units (‰ and %, 元 and 万元, 小时 and 天, 公顷 and 亩, 吨 and 公斤 …) are converted exactly.
 *  - Counters of the same sort are one unit: 人 and 名, 次 and 场, 起 and 例, 家 and 户; 个 and 项 go with any thing,
 * but not with people. 人 and 人次 are different units, and so are 元 and 元/人.
 *  - Zero of one counter is zero of any other.
 *  - A bare number is held against a share when it surely is one: 98, and 0.98 where the share is 50 % or more. Not 1,
 *    which may stand for 1 % or for all, no number above 100, and none below 80 that is answered by 100 %.
 *  - 每月1次 and 12次 are both taken for a year, where the number without a time is surely of the year.
 *  - A number that is not exact (约100, 100余, 100+) is comparable only where what it leaves open changes nothing.
 *  - 减少 is not held against 增加.
 *  - Dates go with dates, as yyyymmdd: a date without a year takes the other's; when one has no day, months are
 * compared. A month goes with a number of months. A part of a year (第四季度) goes with a date that lies outside of it.
 *  - A target that is a range gives its lower end; jxi_value_comparable_high gives the upper one in the same unit.
 *    An actual that is a range is not comparable, nor are words. */
bool jxi_value_comparable(const jx_value *target, const jx_value *actual, jx_decimal *t, jx_decimal *a);

/* Whether a value in words holds a figure that was not understood: a digit, or a Chinese numeral with a measure behind
 * it. Such a value is unread, and not qualitative. No figures are ordinals (第3名, 12号), numbers of a list (1、),
 * names (PM2.5), years in prose, and characters such as those of 统一 and 进一步. False for every value that was
 * understood. */
bool jxi_value_is_unread(const jx_value *value);

/* The only target that stands in the name of an indicator, with its sign: "≥120场" of 指导场次≥120场. The pointer is
 * into `name`, `*length` its bytes. NULL when there is none, and when there are several. */
const char *jxi_value_in_name(const char *name, size_t *length);

/* What a cell of a column of signs says: a JX_COMPARE_…, or one of these. */
enum {
    JXI_SIGN_WORDS = 100, /* 定性: the target is words */
    JXI_SIGN_NUMBER,      /* 定量: the target is a number, which says no more */
    JXI_SIGN_UNKNOWN      /* no sign that is known */
};

/* Reads the cell of a column of signs (指标性质, 计算符号): "≥", "大于等于", "正向", "反向", "定性", and the codes 1 to
 * 6 of the budget system. A blank cell and NULL are JX_COMPARE_NONE. */
int32_t jxi_sign_of_cell(const char *text);

/* The upper end of a target range, in the unit that jxi_value_comparable brings both to. */
bool jxi_value_comparable_high(const jx_value *target, const jx_value *actual, jx_decimal *high);

/* What a unit measures. */
enum {
    JXI_KIND_NONE = 0,  /* no unit, or only a multiple */
    JXI_KIND_SHARE = 1, /* %, ‰ */
    JXI_KIND_MONEY = 2, /* 元, 万元, also per something: 元/人·月 */
    JXI_KIND_COUNT = 3, /* 人, 次, 个, 份 … */
    JXI_KIND_TIME = 4,  /* 天, 小时, 个月 … */
    JXI_KIND_OTHER = 5  /* lengths, areas, weights, and units that are not known */
};

/* JXI_KIND_… of a unit as jx_value_unit gives it, or as a heading writes it; JXI_KIND_NONE for NULL. */
int32_t jxi_unit_kind(const char *unit);

#endif
