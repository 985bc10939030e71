/* SPDX-License-Identifier: Apache-2.0 */
/* Writing markup safely: what comes from forms is escaped, so a form cannot put anything into a page. */
#include "documents/report/page.h"

#include <string.h>

enum { FLUSH_SIZE = 32768 };

/* Control characters have no place in a page, and half a character none in UTF-8. */
static void add_point(jxi_buffer *buffer, uint32_t point, const char *text, size_t size) {
    if (point == 0xFFFD)
        jxi_buffer_text(buffer, "\xEF\xBF\xBD");
    else if (point >= 0x20 && point != 0x7F)
        jxi_buffer_add(buffer, text, size);
    else
        jxi_buffer_text(buffer, " ");
}

void jxi_escape_html(jxi_buffer *buffer, const char *text, size_t length) {
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        const char *entity = point == '<'    ? "&lt;"
                             : point == '>'  ? "&gt;"
                             : point == '&'  ? "&amp;"
                             : point == '"'  ? "&quot;"
                             : point == '\'' ? "&#39;"
                             : point == '\n' ? "\n"
                                             : NULL;
        if (entity)
            jxi_buffer_text(buffer, entity);
        else
            add_point(buffer, point, text + at, size);
    }
}

void jxi_escape_markdown(jxi_buffer *buffer, const char *text, size_t length) {
    for (size_t at = 0, size; at < length; at += size) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &size);
        if (point < 0x80 && point >= 0x20 && strchr("\\`*_{}[]<>#|~&$", (int)point)) jxi_buffer_text(buffer, "\\");
        add_point(buffer, point, text + at, size);
    }
}

jxi_page jxi_page_start(const jxi_report *report, void (*escape)(jxi_buffer *, const char *, size_t)) {
    return (jxi_page){.sink = report->writer->sink,
                      .context = report->writer->context,
                      .buffer = {.allocator = report->allocator},
                      .escape = escape,
                      .english = report->english};
}

static void flush(jxi_page *page) {
    if (page->buffer.failed && page->status == JX_OK) page->status = JX_ERROR_NO_MEMORY;
    if (page->status == JX_OK && page->buffer.length)
        page->status = page->sink(page->context, page->buffer.data, page->buffer.length);
    jxi_buffer_clear(&page->buffer);
}

jx_status jxi_page_finish(jxi_page *page) {
    flush(page);
    jxi_buffer_free(&page->buffer);
    return page->status;
}

void jxi_page_raw(jxi_page *page, const char *markup) {
    if (page->buffer.length > FLUSH_SIZE) flush(page);
    jxi_buffer_text(&page->buffer, markup);
}

void jxi_page_text(jxi_page *page, const char *text) {
    if (page->buffer.length > FLUSH_SIZE) flush(page);
    if (text) page->escape(&page->buffer, text, strlen(text));
}

void jxi_page_say(jxi_page *page, jxi_report_word word) {
    jxi_page_text(page, jxi_report_say(page->english, word));
}

void jxi_page_fill(jxi_page *page, const char *markup, const char *const *texts, size_t count) {
    for (jxi_template_part part; jxi_template_next(&markup, &part);) {
        jxi_buffer_add(&page->buffer, part.text, part.length);
        if (part.slot < count) jxi_page_text(page, texts[part.slot]);
    }
}
