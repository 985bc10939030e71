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
 *  - A bare number from 0 to 1 is not held against a share: 1 may stand for 1 % or for all.
 *  - 减少 is not held against 增加.
 *  - Dates go with dates, as yyyymmdd: a date without a year takes the other's; when one has no day, months are
 * compared. A month goes with a number of months.
 *  - A target that is a range gives its lower end; jxi_value_comparable_high gives the upper one in the same unit.
 *    An actual that is a range is not comparable, nor are words. */
bool jxi_value_comparable(const jx_value *target, const jx_value *actual, jx_decimal *t, jx_decimal *a);

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
