/* SPDX-License-Identifier: Apache-2.0 */
/* Freezing a scheme: what its rules say of categories and classes is looked up once, so that scoring compares no text.
 * Built-in schemes go the same way when a handle is made, so this is quick: a scheme names few categories. */
#include <string.h>

#include "scheme/scheme.h"

/* The lists of categories that the rules hold, one after the other: of classes, of rules, and of what is assumed. */
static const char *list_at(const jxi_rules *rules, size_t index) {
    const jxi_class *classes = rules->classes.items;
    const jxi_rule *items = rules->rules.items;
    if (index < rules->classes.count) return classes[index].categories;
    index -= rules->classes.count;
    return index < rules->rules.count ? items[index].categories : rules->assume.lower;
}

static size_t list_count(const jxi_rules *rules) {
    return rules->classes.count + rules->rules.count + 1;
}

static int32_t class_of(const jxi_rules *rules, const char *category, size_t length) {
    const jxi_class *classes = rules->classes.items;
    for (size_t i = 0; i < rules->classes.count; i++)
        if (jxi_categories_hold(classes[i].categories, category, length)) return (int32_t)i;
    return -1;
}

/* From the last rule to the first, so that the first one stays. */
static jxi_branch branch_for(const jxi_rules *rules, const char *category, size_t length) {
    jxi_branch branch = {.category = category, .length = length, .class_index = class_of(rules, category, length)};
    branch.lower = jxi_categories_hold(rules->assume.lower, category, length);
    for (size_t kind = 0; kind < JXI_COUNT_OF(branch.choices); kind++) branch.choices[kind].rule = -1;
    const jxi_rule *items = rules->rules.items;
    for (size_t i = rules->rules.count; i-- > 0;) {
        if (items[i].categories && !jxi_categories_hold(items[i].categories, category, length)) continue;
        jxi_choice *choice = &branch.choices[items[i].applies];
        choice->by_unit = items[i].unit != NULL;
        if (!choice->by_unit) choice->rule = (int32_t)i;
    }
    return branch;
}

static bool is_new(const jxi_compiled *compiled, const char *category, size_t length) {
    for (size_t i = 0; i < compiled->branch_count; i++)
        if (compiled->branches[i].length == length && memcmp(compiled->branches[i].category, category, length) == 0)
            return false;
    return length > 0 && *category != '*';
}

static void add_branches(jxi_compiled *compiled, const jxi_rules *rules, const char *list) {
    while (list && *list) {
        size_t length = strcspn(list, " ");
        if (is_new(compiled, list, length))
            compiled->branches[compiled->branch_count++] = branch_for(rules, list, length);
        list += length + (list[length] == ' ');
    }
}

static int32_t class_index(const jxi_rules *rules, const char *code) {
    const jxi_class *class = jxi_class_find(rules, code);
    return class ? (int32_t)(class - (const jxi_class *)rules->classes.items) : -1;
}

static void find_classes(jxi_compiled *compiled, const jxi_rules *rules) {
    const jxi_transfer *transfers = rules->transfers.items;
    for (size_t i = 0; i < rules->transfers.count; i++) {
        compiled->transfers[i].absent = class_index(rules, transfers[i].absent);
        compiled->transfers[i].to = class_index(rules, transfers[i].to);
    }
    const jxi_override *overrides = rules->overrides.items;
    for (size_t i = 0; i < rules->overrides.count; i++) compiled->overrides[i] = class_index(rules, overrides[i].code);
    compiled->full = jxi_scheme_full(rules);
}

/* As many as there are words in the lists, and one for all that is not named. */
static size_t most_branches(const jxi_rules *rules) {
    size_t most = 1;
    for (size_t i = 0; i < list_count(rules); i++) {
        const char *list = list_at(rules, i);
        most += list != NULL;
        for (; list && *list; list++) most += *list == ' ';
    }
    return most;
}

jx_status jxi_scheme_compile(jx_scheme *scheme) {
    const jxi_rules *rules = scheme->rules;
    jxi_compiled *compiled = &scheme->compiled;
    compiled->branch_capacity = most_branches(rules);
    compiled->size = compiled->branch_capacity * sizeof *compiled->branches +
                     rules->transfers.count * sizeof *compiled->transfers +
                     rules->overrides.count * sizeof *compiled->overrides;
    compiled->branches = jxi_allocate(&scheme->object.allocator, compiled->size);
    if (!compiled->branches) return JX_ERROR_NO_MEMORY;
    compiled->transfers = (void *)(compiled->branches + compiled->branch_capacity);
    compiled->overrides = (void *)(compiled->transfers + rules->transfers.count);
    compiled->branches[compiled->branch_count++] = branch_for(rules, "", 0);
    for (size_t i = 0; i < list_count(rules); i++) add_branches(compiled, rules, list_at(rules, i));
    find_classes(compiled, rules);
    scheme->frozen = true;
    return JX_OK;
}

/* The nearest category that the scheme names: all that hold the category hold this one too. */
const jxi_branch *jxi_branch_of(const jx_scheme *scheme, const char *category) {
    const jxi_compiled *compiled = &scheme->compiled;
    const jxi_branch *nearest = &compiled->branches[0];
    size_t length = strlen(category);
    for (size_t i = 1; i < compiled->branch_count; i++) {
        const jxi_branch *branch = &compiled->branches[i];
        if (branch->length > nearest->length && jxi_category_under(category, length, branch->category, branch->length))
            nearest = branch;
    }
    return nearest;
}
