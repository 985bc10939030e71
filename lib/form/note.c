/* SPDX-License-Identifier: Apache-2.0 */
/* What every reader of rows shares: remembering a failure, cleaning a text, noting what was not understood. */
#include "form/form.h"

#include <string.h>

#include "form/words/squeeze.h"
#include "model/figures.h"

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
    if (jxi_text_starts(text, JXI_UNREAD_MARK)) text += strlen(JXI_UNREAD_MARK);
    jxi_form_check(form,
                   jx_assessment_add_note(form->assessment, kind, place, jxi_form_clean(form, &form->more, text)));
}

/* The heading of a column as a reader would retype it; NULL: it has none. */
static const char *heading_text(jxi_form *form, const jxi_heading_column *column) {
    return column->text ? jxi_form_clean(form, &form->more, column->text) : NULL;
}

void jxi_form_column(jxi_form *form, const jxi_heading_column *column, int32_t figure, int32_t cells) {
    jxi_column noted = {.figure = figure,
                        .state = cells ? JX_STATE_READ : JX_STATE_BLANK,
                        .inferred = column->inferred,
                        .cells = cells,
                        .heading = (char *)(uintptr_t)heading_text(form, column),
                        .place = (char *)(uintptr_t)column->place};
    jxi_form_check(form, jxi_column_add(form->assessment, &noted));
}

void jxi_form_stranger(jxi_form *form, const jxi_heading_column *column, int32_t cells) {
    const char *text = heading_text(form, column);
    jxi_form_check(form, jxi_stranger_add(form->assessment, text ? text : "", column->place, cells));
}
