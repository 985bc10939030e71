/* SPDX-License-Identifier: Apache-2.0 */
/* Web pages: paragraphs and tables, whatever the tags around them. No scripts, no network, no files. */
#include <libxml/HTMLparser.h>
#include <string.h>

#include "documents/read/encoding.h"
#include "documents/read/format.h"
#include "documents/read/table.h"

typedef struct jxi_html {
    jxi_flow flow;
    htmlParserCtxtPtr parser;
    jx_status status;
    int passed_by; /* inside of elements that are not shown */
    bool lines;    /* no page but text with tables in it: its line ends count */
} jxi_html;

enum { TAG_PLAIN = 0, TAG_BLOCK, TAG_BREAK, TAG_TABLE, TAG_ROW, TAG_CELL, TAG_UNSEEN };

static int tag_kind(const char *name) {
    static const struct {
        const char *name;
        int kind;
    } tags[] = {
        {"td", TAG_CELL},          {"th", TAG_CELL},         {"tr", TAG_ROW},          {"table", TAG_TABLE},
        {"br", TAG_BREAK},         {"p", TAG_BLOCK},         {"div", TAG_BLOCK},       {"li", TAG_BLOCK},
        {"h1", TAG_BLOCK},         {"h2", TAG_BLOCK},        {"h3", TAG_BLOCK},        {"h4", TAG_BLOCK},
        {"h5", TAG_BLOCK},         {"h6", TAG_BLOCK},        {"section", TAG_BLOCK},   {"article", TAG_BLOCK},
        {"caption", TAG_BLOCK},    {"dd", TAG_BLOCK},        {"dt", TAG_BLOCK},        {"pre", TAG_BLOCK},
        {"blockquote", TAG_BLOCK}, {"center", TAG_BLOCK},    {"script", TAG_UNSEEN},   {"style", TAG_UNSEEN},
        {"head", TAG_UNSEEN},      {"noscript", TAG_UNSEEN}, {"template", TAG_UNSEEN}, {"iframe", TAG_UNSEEN},
    };
    for (size_t i = 0; i < sizeof tags / sizeof tags[0]; i++)
        if (strcmp(tags[i].name, name) == 0) return tags[i].kind;
    return TAG_PLAIN;
}

static void check(jxi_html *html, jx_status status) {
    if (status == JX_OK || html->status != JX_OK) return;
    html->status = status;
    xmlStopParser(html->parser);
}

/* A span as browsers take it: 1 when it is none, cut at what they cut it at. */
static int32_t span(const xmlChar **attributes, const char *name, int32_t most) {
    for (; attributes && attributes[0]; attributes += 2) {
        if (xmlStrcasecmp(attributes[0], (const xmlChar *)name) != 0) continue;
        int32_t number = 0;
        for (const xmlChar *at = attributes[1]; at && *at >= '0' && *at <= '9' && number <= most; at++)
            number = number * 10 + (*at - '0');
        return number < 1 ? 1 : number > most ? most : number;
    }
    return 1;
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
    jxi_html *html = context;
    int kind = tag_kind((const char *)name);
    if (kind == TAG_UNSEEN) html->passed_by++;
    if (html->passed_by || html->status != JX_OK) return;
    switch (kind) {
    case TAG_TABLE:
        check(html, jxi_flow_begin_table(&html->flow));
        break;
    case TAG_ROW:
        jxi_flow_begin_row(&html->flow);
        break;
    case TAG_CELL:
        jxi_flow_end_cell(&html->flow);
        check(html,
              jxi_flow_begin_cell(&html->flow, span(attributes, "rowspan", 65534), span(attributes, "colspan", 1000)));
        break;
    case TAG_BLOCK:
    case TAG_BREAK:
        check(html, jxi_flow_end_paragraph(&html->flow));
        break;
    default:
        break;
    }
}

static void on_end(void *context, const xmlChar *name) {
    jxi_html *html = context;
    int kind = tag_kind((const char *)name);
    if (kind == TAG_UNSEEN && html->passed_by) html->passed_by--;
    if (html->passed_by || html->status != JX_OK) return;
    if (kind == TAG_TABLE) check(html, jxi_flow_end_table(&html->flow, false));
    if (kind == TAG_CELL) jxi_flow_end_cell(&html->flow);
    if (kind == TAG_BLOCK) check(html, jxi_flow_end_paragraph(&html->flow));
}

/* Line ends of a page are blanks; those of text with tables in it end paragraphs. */
static void on_text(void *context, const xmlChar *text, int length) {
    jxi_html *html = context;
    if (html->passed_by) return;
    const char *at = (const char *)text, *end = at + length;
    while (at < end && html->status == JX_OK) {
        const char *line = memchr(at, '\n', (size_t)(end - at));
        jxi_flow_text(&html->flow, at, (size_t)((line ? line : end) - at));
        if (!line) break;
        if (html->lines)
            check(html, jxi_flow_end_paragraph(&html->flow));
        else
            jxi_flow_text(&html->flow, " ", 1);
        at = line + 1;
    }
}

static void on_error(void *context, const char *message, ...) {
    (void)context, (void)message;
}

static bool holds(const char *text, size_t length, const char *word) {
    size_t size = strlen(word);
    for (size_t at = 0; at + size <= length && at < 1 << 20; at++) {
        size_t same = 0;
        while (same < size && (text[at + same] | 0x20) == (word[same] | 0x20)) same++;
        if (same == size) return true;
    }
    return false;
}

bool jxi_html_likely(const jxi_task *task) {
    return holds(task->bytes, task->size, "<html") || holds(task->bytes, task->size, "<table");
}

static jx_status parse(jxi_html *html, const char *text, size_t length) {
    enum { PIECE = 1 << 16 };
    for (size_t at = 0; at < length && html->status == JX_OK; at += PIECE)
        htmlParseChunk(html->parser, text + at, (int)(length - at < PIECE ? length - at : PIECE), 0);
    if (html->status == JX_OK) htmlParseChunk(html->parser, NULL, 0, 1);
    while (html->status == JX_OK && html->flow.table) check(html, jxi_flow_end_table(&html->flow, false));
    if (html->status == JX_OK) check(html, jxi_flow_end_paragraph(&html->flow));
    return html->status;
}

jx_status jxi_html_load(jxi_task *task) {
    htmlSAXHandler handler = {.startElement = on_start,
                              .endElement = on_end,
                              .characters = on_text,
                              .ignorableWhitespace = on_text,
                              .cdataBlock = NULL,
                              .warning = on_error,
                              .error = on_error,
                              .fatalError = on_error};
    jxi_buffer decoded = {.allocator = task->allocator};
    jxi_html html = {.flow = jxi_flow_start(task)};
    const char *text = NULL;
    size_t length = 0;
    jx_status status = jxi_decode(task, &decoded, &text, &length);
    if (status == JX_OK) {
        html.lines = !holds(text, length, "<html") && !holds(text, length, "<body");
        html.parser = htmlCreatePushParserCtxt(&handler, &html, NULL, 0, NULL, XML_CHAR_ENCODING_UTF8);
        status = html.parser ? JX_OK : JX_ERROR_NO_MEMORY;
    }
    if (status == JX_OK) {
        htmlCtxtUseOptions(html.parser,
                           HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING);
        status = parse(&html, text, length);
        htmlFreeParserCtxt(html.parser);
    }
    jxi_flow_free(&html.flow);
    jxi_buffer_free(&decoded);
    return status;
}
