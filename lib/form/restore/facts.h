/* SPDX-License-Identifier: Apache-2.0 */
/* What a report says of the form as a whole in its sentences: amounts, rate, total, grade. */
#ifndef JXI_FORM_RESTORE_FACTS_H
#define JXI_FORM_RESTORE_FACTS_H

#include "form/restore/write.h"

enum {
    JXI_FACT_INITIAL,
    JXI_FACT_FULL_YEAR,
    JXI_FACT_EXECUTED,
    JXI_FACT_RATE,
    JXI_FACT_TOTAL,
    JXI_FACT_GRADE,
    JXI_FACTS
};

/* Where a fact was first stated. */
typedef struct jxi_fact {
    size_t from, to;   /* glyphs; to 0: not stated */
    jx_decimal figure; /* what it comes to; JX_NONE for words */
    bool torn;         /* stated again with another figure */
} jxi_fact;

typedef struct jxi_facts {
    jxi_fact facts[JXI_FACTS];
} jxi_facts;

/* Takes the figure in the glyphs from `from` to before `to` as a fact, unless it is stated already. */
void jxi_facts_add(jxi_facts *facts, const jxi_stream *stream, int fact, size_t from, size_t to);

/* Takes the grade at a place; the glyph behind it, 0 when none stands there. */
size_t jxi_facts_grade(jxi_facts *facts, const jxi_stream *stream, size_t at);

/* Finds the amounts whose clauses name nothing but the budget or what was spent of it. */
void jxi_facts_amounts(jxi_facts *facts, const jxi_stream *stream);

/* Whether what was found makes a form in part: an amount, or a total. */
bool jxi_facts_enough(const jxi_facts *facts);

/* Writes the facts as the rows of a form: total and grade in its head, a money block. */
void jxi_facts_write(const jxi_facts *facts, jxi_writer *writer);

#endif
