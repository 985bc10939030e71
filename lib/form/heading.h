/* SPDX-License-Identifier: Apache-2.0 */
/* Headings of tables: which rows are one, and the columns they name. */
#ifndef JXI_FORM_HEADING_H
#define JXI_FORM_HEADING_H

#include "form/align.h"

/* What the heading of the indicator table takes a piece for, JXI_LABEL_NONE when it has no place there. */
int32_t jxi_indicator_column(const jxi_piece *piece);

/* Whether the row is a heading of the indicator table, or starts one that goes on in the next row. */
bool jxi_is_indicator_heading(const jxi_line *line);

/* Whether the row says nothing but headings of the indicator table. */
bool jxi_continues_indicator_heading(const jxi_line *line);

/* Starts the heading with this row. */
void jxi_indicator_heading(jxi_heading *heading, const jxi_line *line);

/* Adds a second row of the heading: one below, that parts columns ("指标性质 | 指标值 | 度量单位" under "年度指标值"),
 * or the rest of a row that was broken in two. */
void jxi_join_heading(jxi_heading *heading, const jxi_line *line);

/* Reads the heading of the money block; false when the row is none. `by_source`: the sources stand in columns. */
bool jxi_funds_heading(jxi_heading *heading, const jxi_line *line, bool *by_source);

/* Reads the heading of a summary table; false when the row is none. */
bool jxi_summary_heading(jxi_heading *heading, const jxi_line *line);

#endif
