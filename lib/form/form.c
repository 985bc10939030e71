/* SPDX-License-Identifier: Apache-2.0 */
/* Reads a form row by row: each row goes to the first reader that takes it. */
#include "form/form.h"
#include "form/blocks.h"

#include <string.h>

#include "form/words/squeeze.h"

enum { WORDS_KEPT = 16384 };

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

/* Keeps the words of a row for recognising the scheme. */
static void keep_words(jxi_buffer *words, const jxi_line *line) {
    for (size_t i = 0; i < line->count && words->length < WORDS_KEPT; i++) {
        const char *text = line->pieces[i].text;
        size_t length = strlen(text), at = 0;
        for (uint32_t point; words->length < WORDS_KEPT && (point = jxi_squeeze_next(text, length, &at)) != 0;) {
            char bytes[4];
            jxi_buffer_add(words, bytes, jxi_utf8_write(point, bytes));
        }
        jxi_buffer_text(words, "\n");
    }
}

static const struct {
    bool (*take)(jxi_form *, const jxi_line *);
    int32_t words; /* JXI_WORDS_…; JXI_WORDS: not kept */
} readers[] = {
    {jxi_take_heading, JXI_WORDS_COLUMNS},
    {jxi_take_total, JXI_WORDS},
    {take_remark, JXI_WORDS_ELSEWHERE},
    {jxi_take_funds, JXI_WORDS_MONEY},
    {jxi_take_fields, JXI_WORDS_ELSEWHERE},
    {jxi_take_goals, JXI_WORDS},
    {jxi_take_title, JXI_WORDS_ELSEWHERE},
    {jxi_take_indicator, JXI_WORDS},
    {take_rest, JXI_WORDS},
};

void jxi_form_read(jxi_form *form) {
    jxi_line line;
    form->funds.exact = form->heading.exact;
    form->last = form->first;
    for (form->row = form->first; form->row < form->end && form->status == JX_OK; form->row++) {
        jxi_line_read(&line, form->grid, form->row);
        if (line.count == 0) continue;
        form->last_is_open = false;
        jxi_take_running_score(form, &line);
        if (line.count == 0) continue;
        for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
            if (!readers[i].take(form, &line)) continue;
            form->last = form->row;
            if (readers[i].words != JXI_WORDS) keep_words(&form->words[readers[i].words], &line);
            break;
        }
    }
    jxi_end_block(form);
    jxi_end_subclass(form);
    for (int kind = 0; kind < JXI_WORDS; kind++)
        if (form->words[kind].failed) jxi_form_check(form, JX_ERROR_NO_MEMORY);
}
