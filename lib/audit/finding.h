/* SPDX-License-Identifier: Apache-2.0 */
/* Making findings: a draft collects the figures, jxi_findings_add writes both sentences. */
#ifndef JXI_AUDIT_FINDING_H
#define JXI_AUDIT_FINDING_H

#include "audit/catalogue/catalogue.h"
#include "base/registry.h"

enum { JXI_SLOTS = 10 };

/* What goes into one slot of a message: the same digits or text in both languages, or a pair. */
typedef struct jxi_slot {
    const char *text[2]; /* zh, en; borrowed */
    char digits[32];     /* used when no text is set */
} jxi_slot;

typedef struct jxi_draft {
    int32_t code;     /* JXI_… of the catalogue */
    int32_t variant;  /* which wording, from 0 */
    int32_t severity; /* 0: the catalogue's */
    int32_t item;
    const char *place; /* borrowed, may be NULL */
    const char *basis; /* must live as long as the finding; NULL: the catalogue's */
    jx_decimal claimed, computed;
    bool certain;           /* whatever was not read, it holds */
    const char *missing[2]; /* zh, en: figures that it should stand on and that were not read; NULL: none */
    jxi_slot slots[JXI_SLOTS];
} jxi_draft;

/* A draft without figures. */
jxi_draft jxi_draft_of(int32_t code, int32_t item, const char *place);

/* Fills a slot. Texts are borrowed until the finding has been added; NULL reads as nothing. */
void jxi_draft_text(jxi_draft *draft, int slot, const char *text);
void jxi_draft_pair(jxi_draft *draft, int slot, const char *zh, const char *en);
/* The names of an entry of a registry. */
void jxi_draft_entry(jxi_draft *draft, int slot, const jxi_registry *registry, int32_t value);
void jxi_draft_number(jxi_draft *draft, int slot, jx_decimal value, int32_t decimals);

/* A figure rounded for reading. */
jx_decimal jxi_shown(jx_decimal value, int32_t decimals);

/* Appends the finding. JX_ERROR_NO_MEMORY and nothing has changed. */
jx_status jxi_findings_add(const jx_allocator *allocator, jxi_findings *findings, const jxi_draft *draft);

#endif
