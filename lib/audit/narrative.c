/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of the amounts that the overall goal and its completion state in words. */
#include "audit/audit.h"

#include <string.h>

#include "audit/facts.h"

enum { AMOUNTS = 16 };

typedef struct statement {
    jxi_figure figure; /* 万元 */
    size_t start;      /* where the number begins in the text */
} statement;

typedef struct statements {
    statement items[AMOUNTS];
    size_t count;
    bool overflow;
} statements;

/* The multiple of 万元 that stands behind a number: places to move the point; false when no unit of money does. */
static bool unit_behind(const char *text, int32_t *places) {
    static const struct {
        const char *unit;
        int32_t places;
    } units[] = {{"万元", 0}, {"亿元", 4}, {"元", -4}};
    while (*text == ' ') text++;
    for (size_t i = 0; i < sizeof units / sizeof units[0]; i++) {
        if (!jxi_text_starts(text, units[i].unit)) continue;
        const char *rest = text + strlen(units[i].unit);
        *places = units[i].places;
        return *rest != '/' && !jxi_text_starts(rest, "／") && !jxi_text_starts(rest, "每");
    }
    return false;
}

static bool in_wan(jxi_figure figure, int32_t places, jxi_figure *out) {
    jx_decimal by = places > 0 ? jxi_points(10000) : JXI_ONE, over = places < 0 ? jxi_points(10000) : JXI_ONE;
    int32_t decimals = figure.decimals - places;
    out->decimals = decimals < 0 ? 0 : decimals > 6 ? 6 : decimals;
    return jx_decimal_ratio(figure.value, by, over, 6, &out->value) == JX_OK;
}

/* All amounts of money in a text, in order. */
static void collect(const char *text, statements *out) {
    size_t length = strlen(text);
    out->count = 0;
    out->overflow = false;
    for (size_t at = 0; at < length;) {
        jxi_figure figure;
        size_t used;
        int32_t places;
        if (text[at] < '0' || text[at] > '9') {
            at++;
            continue;
        }
        if (jxi_figure_scan(text + at, length - at, &figure, &used) != JX_OK) return;
        statement item = {.start = at};
        at += used;
        if (!unit_behind(text + at, &places) || !in_wan(figure, places, &item.figure)) continue;
        out->overflow = out->count == AMOUNTS;
        if (out->overflow) return;
        out->items[out->count++] = item;
    }
}

/* The words right before a number that say it is an amount of the whole project. */
static const struct {
    const char *words;
    int32_t stage;
} wholes[] = {
    {"年初预算", JX_STAGE_INITIAL},      {"年初预算数", JX_STAGE_INITIAL},  {"全年预算", JX_STAGE_FULL_YEAR},
    {"全年预算数", JX_STAGE_FULL_YEAR},  {"全年执行数", JX_STAGE_EXECUTED}, {"预算执行数", JX_STAGE_EXECUTED},
    {"全年实际支出", JX_STAGE_EXECUTED}, {"全年总支出", JX_STAGE_EXECUTED},
};

/* The stage that a statement is about; -1: not said. Between word and number may stand 为, 共, 共计 or a colon. */
static int32_t stage_before(const char *text, size_t start) {
    static const char *const links[] = {"为", "共计", "合计", "共", "是", "：", ":", " "};
    for (bool cut = true; cut;) {
        cut = false;
        for (size_t i = 0; i < sizeof links / sizeof links[0]; i++) {
            size_t length = strlen(links[i]);
            if (start < length || strncmp(text + start - length, links[i], length) != 0) continue;
            start -= length;
            cut = true;
        }
    }
    for (size_t i = 0; i < sizeof wholes / sizeof wholes[0]; i++) {
        size_t length = strlen(wholes[i].words);
        if (start >= length && strncmp(text + start - length, wholes[i].words, length) == 0) return wholes[i].stage;
    }
    return -1;
}

/* Whether any amount of the money block is the one stated. */
static bool is_in_block(const jx_project *project, jxi_figure stated) {
    for (int source = 0; source < JXI_SOURCES; source++)
        for (int stage = 0; stage < JXI_STAGES; stage++) {
            jx_decimal value = project->funds[source][stage].value;
            if (value != JX_NONE && jxi_figure_agrees(stated, value)) return true;
        }
    return false;
}

static jxi_draft draft_for(const jxi_audit *audit, int32_t field) {
    jxi_draft draft = jxi_draft_of(JXI_NARRATIVE_AMOUNT_MISMATCH, JX_ITEM_TOTAL, audit->form->place);
    jxi_draft_entry(&draft, 0, &jxi_fields, field);
    return draft;
}

static void check_statements(jxi_audit *audit, int32_t field, const statements *all) {
    const jx_project *project = audit->form->project;
    for (size_t i = 0; i < all->count; i++) {
        int32_t stage = stage_before(project->texts[field], all->items[i].start);
        jx_decimal value = stage < 0 ? JX_NONE : project->funds[JX_FUNDS_TOTAL][stage].value;
        if (value == JX_NONE || value == 0 || is_in_block(project, all->items[i].figure)) continue;
        jxi_draft draft = draft_for(audit, field);
        draft.claimed = all->items[i].figure.value;
        draft.computed = value;
        jxi_draft_entry(&draft, 1, &jxi_stages, stage);
        jxi_draft_number(&draft, 2, draft.claimed, 0);
        jxi_draft_number(&draft, 3, value, 0);
        jxi_audit_add(audit, &draft);
    }
}

/* The sum of all amounts but the first; false when there are too few to be a list of items under a total. */
static bool sum_of_items(const statements *all, jx_decimal *sum) {
    *sum = 0;
    if (all->overflow || all->count < 4) return false;
    for (size_t i = 1; i < all->count; i++) {
        if (all->items[i].figure.value >= all->items[0].figure.value) return false;
        if (jxi_decimal_add(*sum, all->items[i].figure.value, sum) != JX_OK) return false;
    }
    return true;
}

/* Goal and completion each list a total and its items. When one list adds up, the other is meant to. */
static void check_items(jxi_audit *audit, int32_t field, const statements *list, const statements *other) {
    jx_decimal sum, other_sum;
    if (list->count != other->count || !sum_of_items(list, &sum) || !sum_of_items(other, &other_sum)) return;
    jx_decimal total = list->items[0].figure.value;
    if (sum == total || other_sum != other->items[0].figure.value) return;
    jxi_draft draft = draft_for(audit, field);
    draft.variant = 1;
    draft.claimed = total;
    draft.computed = sum;
    jxi_draft_number(&draft, 1, total, 0);
    jxi_draft_number(&draft, 2, sum, 0);
    jxi_audit_add(audit, &draft);
}

void jxi_check_goal_amounts(jxi_audit *audit) {
    const jx_project *project = audit->form->project;
    static const int32_t fields[2] = {JX_PROJECT_GOAL, JX_PROJECT_ACHIEVED};
    statements lists[2] = {{.count = 0}, {.count = 0}};
    for (int i = 0; i < 2; i++) {
        if (!project->texts[fields[i]]) continue;
        collect(project->texts[fields[i]], &lists[i]);
        check_statements(audit, fields[i], &lists[i]);
    }
    check_items(audit, JX_PROJECT_GOAL, &lists[0], &lists[1]);
    check_items(audit, JX_PROJECT_ACHIEVED, &lists[1], &lists[0]);
}
