/* SPDX-License-Identifier: Apache-2.0 */
/* Every closed list of jixiao.h with its permanent codes and its names: the one place they are written down. */
#ifndef JXI_BASE_REGISTRY_H
#define JXI_BASE_REGISTRY_H

#include <stddef.h>
#include <stdint.h>

typedef struct jxi_entry {
    int32_t value;
    const char *code;
    const char *name[2]; /* zh, en */
} jxi_entry;

typedef struct jxi_registry {
    const jxi_entry *entries;
    size_t count;
} jxi_registry;

extern const jxi_registry jxi_statuses, jxi_methods, jxi_grades, jxi_fields, jxi_severities, jxi_comparisons,
    jxi_fund_sources, jxi_stages, jxi_claim_kinds, jxi_note_kinds, jxi_value_kinds, jxi_lights, jxi_monitors,
    jxi_totals, jxi_bases, jxi_statements, jxi_watch_reasons, jxi_field_types, jxi_row_kinds, jxi_workings, jxi_figures, jxi_states,
    jxi_enums;

/* The entry with a value; NULL when there is none. */
const jxi_entry *jxi_registry_find(const jxi_registry *registry, int32_t value);

/* The name of a value, NULL when there is none. `english`: 1 for English, 0 for Chinese. */
const char *jxi_registry_name(const jxi_registry *registry, int32_t value, int english);

#endif
