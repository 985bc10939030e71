/* SPDX-License-Identifier: Apache-2.0 */
/* Checks of what the reading of a document had to say: placeholders, and what could not be read. */
#include "audit/audit.h"

#include <string.h>

#include "audit/facts.h"

enum { PLACES_SHOWN = 6 };

static void list_note(jxi_buffer *list, const jxi_note *note, const char *separator) {
    if (list->length) jxi_buffer_text(list, separator);
    jxi_buffer_text(list, note->text ? note->text : "…");
    if (!note->place) return;
    jxi_buffer_text(list, " (");
    jxi_buffer_text(list, note->place);
    jxi_buffer_text(list, ")");
}

void jxi_check_placeholders(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    jxi_buffer list[2] = {{.allocator = audit->allocator}, {.allocator = audit->allocator}};
    const char *place = NULL;
    int64_t count = 0;
    for (size_t i = 0; i < form->note_count; i++) {
        if (form->notes[i].kind != JX_NOTE_PLACEHOLDER) continue;
        if (count++ == 0) place = form->notes[i].place;
        if (count > PLACES_SHOWN) continue;
        list_note(&list[0], &form->notes[i], "、");
        list_note(&list[1], &form->notes[i], ", ");
    }
    for (int language = 0; count > PLACES_SHOWN && language < 2; language++) jxi_buffer_text(&list[language], " …");
    if (list[0].failed || list[1].failed) {
        audit->status = JX_ERROR_NO_MEMORY;
    } else if (count > 0) {
        jxi_draft draft = jxi_draft_of(JXI_PLACEHOLDER_LEFT, JX_ITEM_TOTAL, place ? place : form->place);
        jxi_draft_number(&draft, 0, jxi_points(count), 0);
        jxi_draft_pair(&draft, 1, list[0].data, list[1].data);
        jxi_audit_add(audit, &draft);
    }
    jxi_buffer_free(&list[0]);
    jxi_buffer_free(&list[1]);
}

/* Whether a note on the reading has told of a cell already. */
static bool is_noted(const jx_assessment *form, const char *text) {
    for (size_t i = 0; i < form->note_count; i++) {
        const jxi_note *note = &form->notes[i];
        if (note->kind == JX_NOTE_UNREAD && !jxi_text_is_blank(note->text) && strstr(text, note->text)) return true;
    }
    return false;
}

/* A cell of the money block whose text is no amount; a dash stands for nothing. */
static void check_amount(jxi_audit *audit, int32_t source, int32_t stage) {
    const jx_assessment *form = audit->form;
    const jxi_amount *amount = &form->project->funds[source][stage];
    if (amount->value != JX_NONE || !jxi_is_reason(amount->text) || is_noted(form, amount->text)) return;
    jxi_draft draft =
        jxi_draft_of(JXI_UNREADABLE_VALUE, JX_ITEM_EXECUTION, form->fund_place ? form->fund_place : form->place);
    draft.variant = source == JX_FUNDS_TOTAL ? 1 : 3;
    jxi_draft_entry(&draft, 2, &jxi_fund_sources, source);
    jxi_draft_entry(&draft, 0, &jxi_stages, stage);
    jxi_draft_text(&draft, 1, amount->text);
    jxi_audit_add(audit, &draft);
}

/* All that could not be read at the place of one note, in one finding. */
static void add_unread(jxi_audit *audit, size_t first) {
    const jx_assessment *form = audit->form;
    const char *place = form->notes[first].place;
    jxi_buffer list = {.allocator = audit->allocator};
    for (size_t i = first; i < form->note_count; i++) {
        const jxi_note *note = &form->notes[i];
        if (note->kind != JX_NOTE_UNREAD || jxi_text_is_blank(note->text) || !jxi_text_equal(note->place, place))
            continue;
        if (list.length) jxi_buffer_text(&list, " | ");
        jxi_buffer_text(&list, note->text);
    }
    jxi_draft draft = jxi_draft_of(JXI_UNREADABLE_VALUE, JX_ITEM_TOTAL, place ? place : form->place);
    draft.variant = list.length ? 0 : 2;
    jxi_draft_text(&draft, 0, list.data);
    if (list.failed)
        audit->status = JX_ERROR_NO_MEMORY;
    else
        jxi_audit_add(audit, &draft);
    jxi_buffer_free(&list);
}

static bool is_first_at_its_place(const jx_assessment *form, size_t index) {
    for (size_t i = 0; i < index; i++)
        if (form->notes[i].kind == JX_NOTE_UNREAD && jxi_text_equal(form->notes[i].place, form->notes[index].place))
            return false;
    return true;
}

void jxi_check_unreadable(jxi_audit *audit) {
    const jx_assessment *form = audit->form;
    for (int32_t source = 0; source < JXI_SOURCES; source++)
        for (int32_t stage = 0; stage < JXI_STAGES; stage++) check_amount(audit, source, stage);
    for (size_t i = 0; i < form->note_count && audit->status == JX_OK; i++)
        if (form->notes[i].kind == JX_NOTE_UNREAD && is_first_at_its_place(form, i)) add_unread(audit, i);
}

static bool indicator_has_figure(const jx_indicator *indicator) {
    const jx_value *values[2] = {indicator->target, indicator->actual};
    for (int i = 0; i < 2; i++)
        if (jxi_is_given(values[i]) && values[i]->kind != JX_VALUE_TEXT) return true;
    return indicator->weight.value != JX_NONE || indicator->claimed.value != JX_NONE;
}

static bool has_figure(const jx_assessment *form) {
    for (int source = 0; source < JXI_SOURCES; source++)
        for (int stage = 0; stage < JXI_STAGES; stage++)
            if (form->project->funds[source][stage].value != JX_NONE) return true;
    for (int claim = 0; claim < JXI_CLAIMS; claim++)
        if (form->claims[claim].value != JX_NONE) return true;
    for (size_t i = 0; i < form->count; i++)
        if (indicator_has_figure(form->indicators[i])) return true;
    return false;
}

void jxi_check_form_unreadable(jxi_audit *audit) {
    if (has_figure(audit->form)) return;
    jxi_draft draft = jxi_draft_of(JXI_FORM_UNREADABLE, JX_ITEM_TOTAL, audit->form->place);
    jxi_audit_add(audit, &draft);
}
