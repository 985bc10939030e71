#include "form/form.h"

#include <string.h>

#include "form/squeeze.h"

void jxi_form_check(jxi_form *form, jx_status status) {
    if (form->status == JX_OK && status == JX_ERROR_NO_MEMORY) form->status = status;
}

const char *jxi_form_clean(jxi_form *form, jxi_buffer *buffer, const char *text) {
    jxi_buffer_clear(buffer);
    jxi_clean_text(buffer, text, strlen(text));
    if (buffer->failed) jxi_form_check(form, JX_ERROR_NO_MEMORY);
    return buffer->data ? buffer->data : "";
}

void jxi_form_note(jxi_form *form, int32_t kind, const char *place, const char *text) {
    static const char unread[] = "\xEF\xBF\xBD";
    if (jxi_text_starts(text, unread)) text += strlen(unread);
    jxi_form_check(form,
                   jx_assessment_add_note(form->assessment, kind, place, jxi_form_clean(form, &form->more, text)));
}

bool jxi_has_real_columns(const jx_grid *grid, size_t first, size_t end) {
    for (size_t row = first; row < end; row++)
        for (size_t i = 0; i < grid->rows[row].count; i++) {
            const jxi_cell *cell = &grid->cells[grid->rows[row].first + i];
            if (cell->rows > 1 || cell->columns > 1) return true;
        }
    return false;
}

/* Rows that stand below the indicators and say something about the form as a whole. */
static bool take_remark(jxi_form *form, const jxi_line *line) {
    if (form->part < JXI_PART_INDICATORS) return false;
    jxi_label_match match;
    if (jxi_label_start(line->pieces[0].text, &match) != JXI_LABEL_OTHER_NOTE) return false;
    form->part = JXI_PART_AFTER;
    return true;
}

/* What no other reader took. Running text inside the table is a page header or the like. */
static bool take_rest(jxi_form *form, const jxi_line *line) {
    if (form->part == JXI_PART_INDICATORS && line->row_kind == JX_ROW_TEXT)
        jxi_form_note(form, JX_NOTE_LEFT_OUT, line->place, line->pieces[0].text);
    return false;
}

void jxi_form_read(jxi_form *form) {
    static bool (*const readers[])(jxi_form *, const jxi_line *) = {
        jxi_take_heading, jxi_take_total, take_remark,        jxi_take_funds, jxi_take_fields,
        jxi_take_goals,   jxi_take_title, jxi_take_indicator, take_rest,
    };
    jxi_line line;
    form->heading.exact = form->funds.exact = jxi_has_real_columns(form->grid, form->first, form->end);
    form->last = form->first;
    for (form->row = form->first; form->row < form->end && form->status == JX_OK; form->row++) {
        jxi_line_read(&line, form->grid, form->row);
        if (line.count == 0) continue;
        form->last_is_open = false;
        for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++)
            if (readers[i](form, &line)) {
                form->last = form->row;
                break;
            }
    }
}
