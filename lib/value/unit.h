/* SPDX-License-Identifier: Apache-2.0 */
/* Units of measurement as forms write them: "万份", "元/人·月", "百分比". */
#ifndef JXI_VALUE_UNIT_H
#define JXI_VALUE_UNIT_H

#include <stdbool.h>
#include <stddef.h>

#include "value/value.h"

/* What units can be converted into each other, or stand for each other. */
typedef enum jxi_dimension {
    JXI_DIMENSION_OWN, /* goes only with itself */
    JXI_DIMENSION_GENERIC,
    JXI_DIMENSION_SHARE,
    JXI_DIMENSION_MONEY,
    JXI_DIMENSION_PEOPLE,
    JXI_DIMENSION_TIMES,
    JXI_DIMENSION_EVENTS,
    JXI_DIMENSION_BODIES,
    JXI_DIMENSION_MACHINES,
    JXI_DIMENSION_PAPERS,
    JXI_DIMENSION_PLACES,
    JXI_DIMENSION_DURATION,
    JXI_DIMENSION_MONTHS,
    JXI_DIMENSION_LENGTH,
    JXI_DIMENSION_AREA,
    JXI_DIMENSION_VOLUME,
    JXI_DIMENSION_WEIGHT
} jxi_dimension;

/* A unit that is known: one of it is numerator ÷ denominator of the base of its dimension. */
typedef struct jxi_measure {
    const char *text;
    int32_t kind; /* JXI_KIND_… */
    jxi_dimension dimension;
    int32_t numerator, denominator;
    bool thing; /* 项目, 企业: what is counted, and not what one counts by */
} jxi_measure;

/* A unit taken apart. The pointers point into the text that was scanned. */
typedef struct jxi_unit {
    int64_t multiple;           /* 10000 for "万份", 1 when none is written */
    const jxi_measure *measure; /* NULL: none, or not known */
    const char *multiple_text, *noun, *per;
    size_t multiple_length, noun_length, per_length; /* 0: not written. `per`: "人·月" of "元/人·月" */
} jxi_unit;

/* Takes the unit at the start of a narrowed text apart; the bytes that belong to it, 0 when none starts there. */
size_t jxi_unit_scan(const char *text, jxi_unit *out);

/* The bytes at the start of a narrowed text that name what something is per: "亩", "人·月". */
size_t jxi_unit_scan_per(const char *text);

/* The measure that a word starts with; NULL when it is not known. */
const jxi_measure *jxi_measure_match(const char *text);

/* The same without things: what may stand between a number and the name of something else. */
const jxi_measure *jxi_counter_match(const char *text);

/* The bytes at the start of a text of what people write behind a number and count by, in run-on text too: "万元",
 * "元/人·月", "个工作日", "个项目", but not the "项目" of a name that begins there. 0: none. */
size_t jxi_counter_scan(const char *text);

/* The bytes of a sign that parts the measures of a rate ("人·月", "人、天", "人每年"), however it is written; 0: none.
 */
size_t jxi_per_sign(const char *text);

/* Writes `text` with full-width characters narrowed, look-alikes unified and blanks dropped, except between digits;
 * false when it does not fit or is not UTF-8. */
bool jxi_value_narrow(const char *text, char *out, size_t size);

#endif
