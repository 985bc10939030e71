/* SPDX-License-Identifier: Apache-2.0 */
/* Dates as forms write them. */
#ifndef JXI_BASE_DATE_H
#define JXI_BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

/* A date; 0 for what is not written. A month is always there. */
typedef struct jxi_date {
    int32_t year, month, day;
} jxi_date;

/* Reads a date at the start of a narrowed text ("2021年12月31日", "12月底", "2021-12-31", "年底") and moves `*text`
 * behind it. False when none starts there, or when it is no day of the calendar. */
bool jxi_date_scan(const char **text, jxi_date *out);

#endif
