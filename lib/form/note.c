/* SPDX-License-Identifier: Apache-2.0 */
/* What every reader of rows shares: remembering a failure, cleaning a text, noting what was not understood. */
#include "form/form.h"

#include <string.h>

#include "form/words/squeeze.h"

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
