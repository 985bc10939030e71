/* SPDX-License-Identifier: Apache-2.0 */
/* The parts of a form that are restored one after the other. */
#ifndef JXI_FORM_RESTORE_RESTORER_H
#define JXI_FORM_RESTORE_RESTORER_H

#include "form/restore/outline.h"
#include "form/restore/search.h"
#include "form/restore/write.h"

/* Sums of what was read, to tell what a lone figure beside 总分 is. */
typedef struct jxi_sums {
    jx_decimal weights, scores;
} jxi_sums;

typedef struct jxi_restorer {
    const jxi_stream *stream;
    const jxi_outline *outline;
    jxi_writer writer;
    jxi_plan plan; /* of the last indicator table */
    jxi_sums sums;
    bool scattered; /* the indicator table is torn apart: only whole rows of it can be trusted */
} jxi_restorer;

/* Whether the label of the block ("项目资金", "年度绩效目标1") stands just before a heading. */
bool jxi_has_block(const jxi_outline *outline, const jxi_label_run *heading);

/* The first hit at or behind glyph `at`. */
size_t jxi_hit_from(const jxi_outline *outline, size_t at);

/* Writes what stands between two tables: title, label and value rows, goals, totals, notes. */
void jxi_restore_between(jxi_restorer *restorer, size_t from, size_t to);

/* Writes the money block under a heading, up to `limit` at most; the glyph where it ends. */
size_t jxi_restore_money(jxi_restorer *restorer, const jxi_label_run *heading, size_t limit);

/* Writes amounts that stand each behind its own label ("预算数 6.84 执行数 6.84") between two glyphs. */
void jxi_restore_pairs(jxi_restorer *restorer, size_t from, size_t to);

/* Writes the indicators under a heading, up to `limit` at most; the glyph where they end. */
size_t jxi_restore_table(jxi_restorer *restorer, const jxi_label_run *heading, size_t limit);

/* Writes the row of the total whose label is hit `index`; its text ends before `to`. */
void jxi_restore_total(jxi_restorer *restorer, size_t index, size_t to);

#endif
