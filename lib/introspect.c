/* SPDX-License-Identifier: Apache-2.0 */
/* What there is to choose from, at run time: versions, statuses, and every list with its codes and names. It stands
 * above the layers, because it names what each of them has. */
#include <string.h>

#include "audit/catalogue/catalogue.h"
#include "scheme/category.h"
#include "base/registry.h"
#include "scheme/scheme.h"
#include "version.h"

const char *jx_version(void) {
    return JXI_VERSION;
}

int32_t jx_version_number(void) {
    return JXI_VERSION_NUMBER;
}

const char *jx_status_text(jx_status status, const char *language) {
    static const char *const unknown[] = {"未知的状态码", "unknown status"};
    const jxi_entry *entry = jxi_registry_find(&jxi_statuses, status);
    return (entry ? entry->name : unknown)[jxi_is_english(language)];
}

int32_t jx_item_execution(void) {
    return JX_ITEM_EXECUTION;
}

int32_t jx_item_total(void) {
    return JX_ITEM_TOTAL;
}

int32_t jx_item_grade(void) {
    return JX_ITEM_GRADE;
}

int32_t jx_item_score(void) {
    return JX_ITEM_SCORE;
}

static const jxi_registry *registry_of(int32_t list) {
    static const jxi_registry *const registries[] = {
        [JX_ENUM_STATUS] = &jxi_statuses,     [JX_ENUM_METHOD] = &jxi_methods,
        [JX_ENUM_GRADE] = &jxi_grades,        [JX_ENUM_FIELD] = &jxi_fields,
        [JX_ENUM_SEVERITY] = &jxi_severities, [JX_ENUM_COMPARISON] = &jxi_comparisons,
        [JX_ENUM_FUNDS] = &jxi_fund_sources,  [JX_ENUM_STAGE] = &jxi_stages,
        [JX_ENUM_CLAIM] = &jxi_claim_kinds,   [JX_ENUM_NOTE] = &jxi_note_kinds,
        [JX_ENUM_VALUE] = &jxi_value_kinds,   [JX_ENUM_ENUM] = &jxi_enums,
        [JX_ENUM_LIGHT] = &jxi_lights,        [JX_ENUM_MONITOR] = &jxi_monitors,
        [JX_ENUM_TOTAL] = &jxi_totals,        [JX_ENUM_STATEMENT] = &jxi_statements,
        [JX_ENUM_WATCH] = &jxi_watch_reasons, [JX_ENUM_HOLDS] = &jxi_field_types,
        [JX_ENUM_ROW] = &jxi_row_kinds,       [JX_ENUM_WORKING] = &jxi_workings,
        [JX_ENUM_FIGURE] = &jxi_figures,      [JX_ENUM_STATE] = &jxi_states,
        [JX_ENUM_BASIS] = &jxi_bases,
    };
    bool known = list >= 0 && (size_t)list < sizeof registries / sizeof registries[0];
    return known ? registries[list] : NULL;
}

static size_t list_count(int32_t list) {
    const jxi_registry *registry = registry_of(list);
    if (registry) return registry->count;
    switch (list) {
    case JX_ENUM_CATEGORY:
        return jxi_category_count;
    case JX_ENUM_FINDING:
        return jxi_finding_kind_count();
    case JX_ENUM_SCHEME:
        return jxi_builtin_scheme_count;
    default:
        return 0;
    }
}

/* The entry at `index`, which is below the count. Categories and schemes are numbered by their place. */
static jxi_entry list_entry(int32_t list, size_t index) {
    const jxi_registry *registry = registry_of(list);
    if (registry) return registry->entries[index];
    if (list == JX_ENUM_CATEGORY) {
        const jxi_category *category = &jxi_categories[index];
        return (jxi_entry){(int32_t)index, category->code, {category->zh, category->en}};
    }
    if (list == JX_ENUM_SCHEME) {
        const jxi_rules *rules = jxi_builtin_schemes[index];
        return (jxi_entry){(int32_t)index, rules->id, {rules->name[0], rules->name[1]}};
    }
    const jxi_finding_kind *kind = jxi_finding_kind_at(index);
    return (jxi_entry){kind->id, kind->code, {kind->zh.title, kind->en.title}};
}

int32_t jx_enum_count(int32_t list) {
    return (int32_t)list_count(list);
}

int32_t jx_enum_value(int32_t list, int32_t index) {
    if (index < 0 || (size_t)index >= list_count(list)) return -1;
    return list_entry(list, (size_t)index).value;
}

static bool find_value(int32_t list, int32_t value, jxi_entry *out) {
    size_t count = list_count(list);
    for (size_t i = 0; i < count; i++) {
        *out = list_entry(list, i);
        if (out->value == value) return true;
    }
    return false;
}

const char *jx_enum_code(int32_t list, int32_t value) {
    jxi_entry entry;
    return find_value(list, value, &entry) ? entry.code : NULL;
}

const char *jx_enum_name(int32_t list, int32_t value, const char *language) {
    jxi_entry entry;
    return find_value(list, value, &entry) ? entry.name[jxi_is_english(language)] : NULL;
}

jx_status jx_enum_find(int32_t list, const char *code, int32_t *value) {
    if (!code || !value) return JX_ERROR_ARGUMENT;
    size_t count = list_count(list);
    for (size_t i = 0; i < count; i++) {
        jxi_entry entry = list_entry(list, i);
        if (strcmp(entry.code, code) != 0) continue;
        *value = entry.value;
        return JX_OK;
    }
    return JX_ERROR_NOT_FOUND;
}
