/* SPDX-License-Identifier: Apache-2.0 */
/* Parts of a year as forms name them: 第四季度, 上半年, 1-12月. */
#ifndef JXI_VALUE_PERIOD_H
#define JXI_VALUE_PERIOD_H

#include "base/date.h"

/* Reads a part of a year at the start of a narrowed text: `end` gets its last month (with its last day for 季度末), and
 * `first` its first month, or 0 when a day is meant. False, and nothing moved, when none starts there. */
bool jxi_period_scan(const char **text, jxi_date *end, int32_t *first);

#endif
