/* SPDX-License-Identifier: Apache-2.0 */
/* Rows without forms, forms without rows, and projects with two forms. */
#include "audit/across/across.h"
#include "base/hash.h"
#include "portfolio/name_match.h"

static jx_status report_missing_form(jx_portfolio *portfolio, size_t row) {
    jxi_draft draft = jxi_draft_of(JXI_SUMMARY_FORM_MISSING, (int32_t)row, portfolio->rows[row].place);
    jxi_draft_text(&draft, 0, portfolio->rows[row].name);
    return jxi_portfolio_report(portfolio, &draft);
}

static jx_status report_member(jx_portfolio *portfolio, int32_t code, size_t member) {
    const jxi_member *m = &portfolio->members[member];
    jxi_draft draft = jxi_draft_of(code, m->row, m->assessment->place);
    jxi_draft_text(&draft, 0, jxi_member_label(portfolio, member));
    return jxi_portfolio_report(portfolio, &draft);
}

/* The one document with a 汇总表, when it holds nothing else: such a table is meant for all forms. -1: none. */
static int32_t table_for_all(const jx_portfolio *portfolio) {
    int32_t found = -1;
    for (size_t i = 0; i < portfolio->document_count; i++) {
        if (portfolio->documents[i].row_count == 0) continue;
        if (found >= 0 || portfolio->documents[i].member_count > 0) return -1;
        found = (int32_t)i;
    }
    return found;
}

static uint64_t hash_name(const char *text) {
    jxi_name name;
    jxi_name_read(text, &name);
    return name.length ? jxi_name_hash(&name) | 1 : 0;
}

/* The units that stand in the rows of the tables. */
static jx_status collect_units(const jx_portfolio *portfolio, jxi_map *units) {
    jx_status status = jxi_map_init(&portfolio->object.allocator, units, portfolio->row_count);
    for (size_t row = 0; row < portfolio->row_count && status == JX_OK; row++) {
        uint64_t unit = hash_name(portfolio->rows[row].unit);
        if (unit) *jxi_map_at(units, unit) = 1;
    }
    return status;
}

/* Whether a form ought to stand in some 汇总表: there is one in its document, one for all, or one that has its unit. */
static bool should_be_listed(const jx_portfolio *portfolio, size_t member, bool for_all, const jxi_map *units) {
    const jxi_member *m = &portfolio->members[member];
    const char *unit = jxi_assessment_unit(m->assessment);
    if (portfolio->documents[m->document].row_count > 0 || for_all) return true;
    return unit && jxi_map_get(units, hash_name(unit)) != 0;
}

/* What makes two forms the same project: name, unit and year, and without a unit also the budget. */
static uint64_t project_key(const jx_assessment *assessment) {
    jxi_name name, year;
    const char *unit = jxi_assessment_unit(assessment);
    jxi_name_read(jx_project_text(assessment->project, JX_PROJECT_NAME), &name);
    jxi_name_read(jx_project_text(assessment->project, JX_PROJECT_YEAR), &year);
    if (name.length == 0) return 0;
    uint64_t key = jxi_hash_add(jxi_name_hash(&name), (uint64_t)name.year);
    key = jxi_hash_add(key, jxi_name_hash(&year));
    key = jxi_hash_add(key, hash_name(unit));
    return jxi_hash_add(key, unit ? 0 : (uint64_t)jxi_assessment_budget(assessment)) | 1;
}

static jx_status report_duplicate(jx_portfolio *portfolio, size_t first, size_t second) {
    const jxi_member *m = &portfolio->members[second];
    jxi_draft draft = jxi_draft_of(JXI_DUPLICATE_FORM, m->row, m->assessment->place);
    const jx_assessment *other = portfolio->members[first].assessment;
    jxi_draft_text(&draft, 0, jxi_member_label(portfolio, second));
    jxi_draft_text(&draft, 1, other->file ? other->file : other->place);
    draft.variant = other->file || other->place ? 1 : 0;
    return jxi_portfolio_report(portfolio, &draft);
}

static jx_status check_members(jx_portfolio *portfolio, jxi_map *projects, const jxi_map *units) {
    bool tables = portfolio->row_count > 0, for_all = table_for_all(portfolio) >= 0;
    jx_status status = JX_OK;
    for (size_t i = 0; i < portfolio->count && status == JX_OK; i++) {
        uint64_t key = project_key(portfolio->members[i].assessment);
        uint32_t first = 0;
        if (key) {
            uint32_t *slot = jxi_map_at(projects, key);
            first = *slot;
            if (!first) *slot = (uint32_t)i + 1;
        }
        bool unlisted = (size_t)portfolio->members[i].row >= portfolio->row_count;
        if (first)
            status = report_duplicate(portfolio, first - 1, i);
        else if (tables && unlisted && should_be_listed(portfolio, i, for_all, units))
            status = report_member(portfolio, JXI_FORM_SUMMARY_MISSING, i);
    }
    return status;
}

jx_status jxi_check_presence(jx_portfolio *portfolio) {
    const jx_allocator *allocator = &portfolio->object.allocator;
    jxi_map projects = {0}, units = {0};
    jx_status status = jxi_map_init(allocator, &projects, portfolio->count);
    if (status == JX_OK) status = collect_units(portfolio, &units);
    if (status == JX_OK) status = check_members(portfolio, &projects, &units);
    jxi_map_free(allocator, &projects);
    jxi_map_free(allocator, &units);
    for (size_t row = 0; row < portfolio->row_count && portfolio->count > 0 && status == JX_OK; row++)
        if (portfolio->rows[row].assessment < 0) status = report_missing_form(portfolio, row);
    return status;
}
