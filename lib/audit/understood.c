/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of what was read: headings that were not understood, columns left blank, forms in part. */
#include "audit/audit.h"

#include "audit/facts.h"
#include "base/registry.h"
#include "model/figures.h"

enum { ROWS_SHOWN = 12 };

/* Whether a note on the reading has told of a text already. */
static bool is_noted(const jx_assessment *form, const char *text) {
    for (size_t i = 0; i < form->note_count; i++)
        if (form->notes[i].kind == JX_NOTE_UNREAD && jxi_text_equal(form->notes[i].text, text)) return true;
    return false;
}

void jxi_check_headings(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    for (size_t i = 0; i < form->stranger_count; i++) {
        const jxi_stranger *stranger = &form->strangers[i];
        bool heading = stranger->cells > 0;
        if (!heading && is_noted(form, stranger->text)) continue;
        jxi_draft draft = jxi_draft_of(heading ? JXI_HEADING_NOT_UNDERSTOOD : JXI_UNREADABLE_VALUE, JX_ITEM_TOTAL,
                                       stranger->place ? stranger->place : form->place);
        jxi_draft_text(&draft, 0, stranger->text);
        jxi_draft_number(&draft, 1, jxi_points(stranger->cells), 0);
        jxi_audit_add(audit, &draft);
    }
}

static void add_text(jxi_buffer list[2], const char *zh, const char *en) {
    jxi_buffer_text(&list[0], zh);
    jxi_buffer_text(&list[1], en);
}

static void add_number(jxi_buffer list[2], int64_t number) {
    for (int language = 0; language < 2; language++) jxi_buffer_decimal(&list[language], jxi_points(number), 0);
}

/* Adds the finding whose list stands in a slot, and lets go of the list. */
static void add_listed(jxi_audit *audit, jxi_draft *draft, int slot, jxi_buffer list[2]) {
    if (list[0].failed || list[1].failed) {
        audit->status = JX_ERROR_NO_MEMORY;
    } else {
        jxi_draft_pair(draft, slot, list[0].data, list[1].data);
        jxi_audit_add(audit, draft);
    }
    jxi_buffer_free(&list[0]);
    jxi_buffer_free(&list[1]);
}

/* The blank cells of a column: of those that should be filled in, when something else in the column is. */
static bool is_blank_cell(const jx_assessment *form, int32_t figure, size_t index) {
    const jx_indicator *indicator = form->indicators[index];
    bool torn = !form->complete && index + 1 == form->count; /* the rest of the row may be on the missing part */
    if (torn || indicator->part || jx_assessment_state(form, figure, (int32_t)index, NULL) != JX_STATE_BLANK)
        return false;
    return figure != JX_FIGURE_SCORE || jxi_points_of(indicator) > 0;
}

static bool has_column(const jx_assessment *form, int32_t figure, int32_t state) {
    for (size_t i = 0; i < form->column_count; i++)
        if (form->columns[i].figure == figure && form->columns[i].state == state) return true;
    return false;
}

static const char *place_of_column(const jx_assessment *form, int32_t figure) {
    for (size_t i = 0; i < form->column_count; i++)
        if (form->columns[i].figure == figure && form->columns[i].place) return form->columns[i].place;
    return form->place;
}

static void list_rows(const jx_assessment *form, int32_t figure, jxi_buffer list[2]) {
    int64_t shown = 0;
    for (size_t i = 0; i < form->count && shown <= ROWS_SHOWN; i++) {
        if (!is_blank_cell(form, figure, i)) continue;
        const char *name = form->indicators[i]->name;
        if (shown) add_text(list, "、", ", ");
        if (shown++ == ROWS_SHOWN)
            add_text(list, "…", "…");
        else if (jxi_text_is_blank(name))
            add_number(list, (int64_t)i + 1);
        else
            add_text(list, name, name);
    }
}

static void check_column(jxi_audit *audit, int32_t figure) {
    const jx_assessment *form = audit->form;
    int64_t blank = 0, rows = 0;
    for (size_t i = 0; i < form->count; i++) {
        rows += !form->indicators[i]->part;
        blank += is_blank_cell(form, figure, i);
    }
    bool all = jxi_is_blank_throughout(form, figure) || (has_column(form, figure, JX_STATE_BLANK) && blank == 0);
    if (!all && (blank == 0 || (blank == 1 && figure != JX_FIGURE_SCORE))) return; /* one is told of by its row */
    jxi_buffer list[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    jxi_draft draft = jxi_draft_of(JXI_COLUMN_BLANK, JX_ITEM_TOTAL, place_of_column(form, figure));
    draft.variant = !all;
    jxi_draft_entry(&draft, 0, &jxi_figures, figure);
    jxi_draft_number(&draft, 1, jxi_points(all ? rows : blank), 0);
    if (!all) list_rows(form, figure, list);
    add_listed(audit, &draft, 2, list);
}

bool jxi_column_is_told(const jx_assessment *form, int32_t figure) {
    size_t blank = 0;
    for (size_t i = 0; i < form->count; i++) blank += is_blank_cell(form, figure, i);
    return blank > 1 || jxi_is_blank_throughout(form, figure);
}

/* A column of weights that is blank in places may be merged cells: only one that is blank throughout is beyond doubt.
 */
void jxi_check_blank_columns(jxi_audit *audit) {
    check_column(audit, JX_FIGURE_TARGET);
    check_column(audit, JX_FIGURE_ACTUAL);
    check_column(audit, JX_FIGURE_SCORE);
    if (jxi_is_blank_throughout(audit->form, JX_FIGURE_WEIGHT)) check_column(audit, JX_FIGURE_WEIGHT);
}

static void add_cause(jxi_buffer list[2], const char *zh, const char *en) {
    if (list[0].length) add_text(list, "；", "; ");
    add_text(list, zh, en);
}

static int64_t unread_cells(const jx_assessment *form, int32_t figure) {
    int64_t count = 0;
    for (size_t i = 0; i < form->count; i++)
        count += !form->indicators[i]->part && jx_assessment_state(form, figure, (int32_t)i, NULL) == JX_STATE_UNREAD;
    return count;
}

static void list_unread(const jx_assessment *form, jxi_buffer list[2]) {
    static const int32_t of_form[] = {JX_FIGURE_EXECUTION_WEIGHT, JX_FIGURE_FUNDS_FULL_YEAR, JX_FIGURE_FUNDS_EXECUTED,
                                      JX_FIGURE_EXECUTION_SCORE};
    for (size_t i = 0; i < sizeof of_form / sizeof *of_form; i++) {
        if (jx_assessment_state(form, of_form[i], 0, NULL) != JX_STATE_UNREAD) continue;
        add_cause(list, jxi_registry_name(&jxi_figures, of_form[i], 0), jxi_registry_name(&jxi_figures, of_form[i], 1));
        add_text(list, "未能读出", " was not read");
    }
    for (int32_t figure = JX_FIGURE_TARGET; figure <= JX_FIGURE_SCORE; figure++) {
        int64_t count = unread_cells(form, figure);
        if (count == 0) continue;
        add_cause(list, jxi_registry_name(&jxi_figures, figure, 0), jxi_registry_name(&jxi_figures, figure, 1));
        add_text(list, "有 ", " was not read in ");
        add_number(list, count);
        add_text(list, " 行未能读出", count == 1 ? " row" : " rows");
    }
}

static void list_blank(const jx_assessment *form, jxi_buffer list[2]) {
    for (int32_t figure = JX_FIGURE_TARGET; figure <= JX_FIGURE_ACTUAL; figure++) {
        if (!jxi_is_blank_throughout(form, figure)) continue;
        add_cause(list, jxi_registry_name(&jxi_figures, figure, 0), jxi_registry_name(&jxi_figures, figure, 1));
        add_text(list, "整栏空白", " is blank throughout");
    }
}

void jxi_check_complete(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    if (jx_assessment_complete(form)) return;
    jxi_buffer list[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    list_unread(form, list);
    list_blank(form, list);
    if (!list[0].length) add_cause(list, "表格不完整", "the form is not there as a whole");
    jxi_draft draft = jxi_draft_of(JXI_FORM_INCOMPLETE, JX_ITEM_TOTAL, form->place);
    add_listed(audit, &draft, 0, list);
}
