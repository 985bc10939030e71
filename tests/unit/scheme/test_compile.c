/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "scheme/scheme.h"

static const char *const categories[] = {
    "output",           "output.quantity",         "output.cost",  "output.cost.labour", "outputs", "cost",
    "cost.economic",    "benefit.social",          "satisfaction", "management",         "purpose", "planning.x",
    "results.anything", "satisfaction.recipients", "unheard-of",   "unheard-of.too",     "",        "execution",
};

/* What the rules say when their texts are read again for each question. */
static int32_t class_by_text(const jxi_rules *rules, const char *category) {
    for (int32_t i = 0; (size_t)i < rules->classes.count; i++)
        if (jxi_categories_hold(jxi_class_at(rules, i)->categories, category, strlen(category))) return i;
    return -1;
}

static jxi_choice choice_by_text(const jxi_rules *rules, const char *category, int32_t applies) {
    jxi_choice choice = {-1, false};
    for (int32_t i = 0; (size_t)i < rules->rules.count; i++) {
        const jxi_rule *rule = jxi_rule_at(rules, i);
        bool all = !rule->categories;
        if (rule->applies != applies) continue;
        if (!all && !jxi_categories_hold(rule->categories, category, strlen(category))) continue;
        if (!rule->unit) return (jxi_choice){i, choice.by_unit};
        choice.by_unit = true;
    }
    return choice;
}

static void assert_compiled(const jx_scheme *scheme) {
    const jxi_rules *rules = jxi_scheme_rules(scheme);
    for (size_t i = 0; i < sizeof categories / sizeof categories[0]; i++) {
        const char *category = categories[i];
        const jxi_branch *branch = jxi_branch_of(scheme, category);
        if (branch->class_index != class_by_text(rules, category)) fail_msg("class of %s in %s", category, rules->id);
        if (branch->lower != jxi_categories_hold(rules->assume.lower, category, strlen(category)))
            fail_msg("limit of %s in %s", category, rules->id);
        for (int32_t applies = JXI_HIGHER; applies <= JXI_QUALITATIVE; applies++) {
            jxi_choice wanted = choice_by_text(rules, category, applies), got = branch->choices[applies];
            if (got.rule != wanted.rule || got.by_unit != wanted.by_unit)
                fail_msg("rule %d of %s in %s", (int)applies, category, rules->id);
        }
    }
    for (size_t i = 0; i < rules->transfers.count; i++) {
        const jxi_transfer *transfer = (const jxi_transfer *)rules->transfers.items + i;
        assert_ptr_equal(jxi_class_at(rules, scheme->compiled.transfers[i].absent),
                         jxi_class_find(rules, transfer->absent));
        assert_ptr_equal(jxi_class_at(rules, scheme->compiled.transfers[i].to), jxi_class_find(rules, transfer->to));
    }
    for (size_t i = 0; i < rules->overrides.count; i++) {
        const jxi_override *override = (const jxi_override *)rules->overrides.items + i;
        assert_ptr_equal(jxi_class_at(rules, scheme->compiled.overrides[i]), jxi_class_find(rules, override->code));
    }
    assert_int_equal(scheme->compiled.full, jxi_scheme_full(rules));
}

static void builtin_schemes(void **state) {
    (void)state;
    for (size_t i = 0; i < jxi_builtin_scheme_count; i++) {
        jx_scheme *scheme = NULL;
        assert_int_equal(jx_scheme_builtin(jxi_builtin_schemes[i]->id, &scheme), JX_OK);
        assert_compiled(scheme);
        jx_scheme_unref(scheme);
    }
}

/* The first class that holds a category takes it, not the one that names it most closely. */
static void own_categories(void **state) {
    static const char *const fields[][2] = {
        {"classes[0].code", "output"},
        {"classes[0].weight", "50"},
        {"classes[1].code", "closer"},
        {"classes[1].categories", "output.cost  cost unheard-of.too"},
        {"classes[1].weight", "30"},
        {"classes[2].code", "rest"},
        {"classes[2].categories", "*"},
        {"classes[2].weight", "20"},
        {"assume.lower", "output.cost cost"},
        {"rules[0].id", "money"},
        {"rules[0].applies", "lower"},
        {"rules[0].categories", "output.cost.labour"},
        {"rules[0].unit", "万元"},
        {"rules[0].method", "pass-fail"},
        {"rules[1].id", "any"},
        {"rules[1].applies", "lower"},
        {"rules[1].method", "proportional"},
    };
    (void)state;
    jx_scheme *scheme = NULL;
    assert_int_equal(jx_scheme_new("own", NULL, &scheme), JX_OK);
    for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
        if (jx_scheme_set(scheme, fields[i][0], fields[i][1]) != JX_OK) fail_msg("%s", jx_scheme_detail(scheme));
    if (jx_scheme_freeze(scheme) != JX_OK) fail_msg("%s", jx_scheme_detail(scheme));
    assert_compiled(scheme);
    assert_int_equal(jxi_branch_of(scheme, "output.cost")->class_index, 0);
    assert_int_equal(jxi_branch_of(scheme, "unheard-of.too.deep")->class_index, 1);
    assert_int_equal(jxi_branch_of(scheme, "unheard-of")->class_index, 2);
    assert_true(jxi_branch_of(scheme, "output.cost.labour")->choices[JXI_LOWER].by_unit);
    assert_false(jxi_branch_of(scheme, "output.cost")->choices[JXI_LOWER].by_unit);
    jx_scheme_unref(scheme);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(builtin_schemes), cmocka_unit_test(own_categories)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
