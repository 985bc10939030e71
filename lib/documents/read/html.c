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
    int32_t depth, unseen; /* of elements; of the outermost one that is not shown, 0: all are */
    int32_t chosen;        /* options of the open list: 0 none so far, 1 the first, 2 the chosen one */
    bool in_list, in_option;
    jxi_buffer option; /* the one that the list shows */
    bool lines;        /* no page but text with tables in it: its line ends count */
} jxi_html;

enum { TAG_PLAIN = 0, TAG_BLOCK, TAG_BREAK, TAG_TABLE, TAG_ROW, TAG_CELL, TAG_UNSEEN, TAG_INPUT, TAG_LIST, TAG_OPTION };

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
        {"input", TAG_INPUT},      {"select", TAG_LIST},     {"option", TAG_OPTION},
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

/* The value of an attribute, "" when it has none; NULL when there is no such attribute. */
static const char *find(const xmlChar **attributes, const char *name) {
    for (; attributes && attributes[0]; attributes += 2)
        if (xmlStrcasecmp(attributes[0], (const xmlChar *)name) == 0)
            return attributes[1] ? (const char *)attributes[1] : "";
    return NULL;
}

static bool is_word(const char *value, const char *word) {
    return value && xmlStrcasecmp((const xmlChar *)value, (const xmlChar *)word) == 0;
}

/* A span as browsers take it: 1 when it is none, cut at what they cut it at; no rows are all that follow. */
static int32_t span(const xmlChar **attributes, const char *name, int32_t most, int32_t for_none) {
    const char *value = find(attributes, name);
    int32_t number = 0;
    if (!value || *value < '0' || *value > '9') return 1;
    for (const char *at = value; *at >= '0' && *at <= '9' && number <= most; at++) number = number * 10 + (*at - '0');
    return number < 1 ? for_none : number > most ? most : number;
}

/* Whether the element says of itself that it is not shown. */
static bool is_hidden(const xmlChar **attributes) {
    const char *style = find(attributes, "style");
    if (find(attributes, "hidden") || is_word(find(attributes, "type"), "hidden")) return true;
    for (; style && *style; style++) {
        if (xmlStrncasecmp((const xmlChar *)style, (const xmlChar *)"display", 7) != 0) continue;
        const char *value = style + 7 + strspn(style + 7, " :");
        if (xmlStrncasecmp((const xmlChar *)value, (const xmlChar *)"none", 4) == 0) return true;
    }
    return false;
}

/* What a field shows: what was put in, or a box. */
static void show_input(jxi_html *html, const xmlChar **attributes) {
    static const char *const silent[] = {"button", "submit", "reset", "image", "file", "password"};
    const char *type = find(attributes, "type"), *value = find(attributes, "value");
    for (size_t i = 0; i < sizeof silent / sizeof silent[0]; i++)
        if (is_word(type, silent[i])) return;
    if (is_word(type, "checkbox") || is_word(type, "radio"))
        jxi_flow_text(&html->flow, find(attributes, "checked") ? "☑" : "□", 3);
    else if (value)
        jxi_flow_text(&html->flow, value, strlen(value));
}

/* A list shows the option that was chosen, else its first. */
static void begin_option(jxi_html *html, const xmlChar **attributes) {
    bool selected = find(attributes, "selected") != NULL;
    html->in_option = html->in_list && (selected || !html->chosen);
    if (!html->in_option) return;
    html->chosen = selected ? 2 : 1;
    jxi_buffer_clear(&html->option);
}

static void begin(jxi_html *html, int kind, const xmlChar **attributes) {
    switch (kind) {
    case TAG_TABLE:
        check(html, jxi_flow_begin_table(&html->flow));
        break;
    case TAG_ROW:
        jxi_flow_begin_row(&html->flow);
        break;
    case TAG_CELL:
        jxi_flow_end_cell(&html->flow);
        check(html, jxi_flow_begin_cell(&html->flow, span(attributes, "rowspan", 65534, 65534),
                                        span(attributes, "colspan", 1000, 1)));
        break;
    case TAG_BLOCK:
    case TAG_BREAK:
        check(html, jxi_flow_end_paragraph(&html->flow));
        break;
    case TAG_INPUT:
        show_input(html, attributes);
        break;
    case TAG_LIST:
        html->in_list = true;
        html->chosen = 0;
        jxi_buffer_clear(&html->option);
        break;
    case TAG_OPTION:
        begin_option(html, attributes);
        break;
    default:
        break;
    }
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes) {
    jxi_html *html = context;
    int kind = tag_kind((const char *)name);
    html->depth++;
    if (!html->unseen && (kind == TAG_UNSEEN || is_hidden(attributes))) html->unseen = html->depth;
    if (!html->unseen && html->status == JX_OK) begin(html, kind, attributes);
}

static void end(jxi_html *html, int kind) {
    if (kind == TAG_TABLE) check(html, jxi_flow_end_table(&html->flow, false));
    if (kind == TAG_CELL) jxi_flow_end_cell(&html->flow);
    if (kind == TAG_BLOCK) check(html, jxi_flow_end_paragraph(&html->flow));
    if (kind == TAG_OPTION) html->in_option = false;
    if (kind != TAG_LIST) return;
    html->in_list = html->in_option = false;
    jxi_flow_text(&html->flow, html->option.data ? html->option.data : "", html->option.length);
}

static void on_end(void *context, const xmlChar *name) {
    jxi_html *html = context;
    if (!html->unseen && html->status == JX_OK) end(html, tag_kind((const char *)name));
    if (html->unseen == html->depth) html->unseen = 0;
    html->depth--;
}

/* Line ends of a page are blanks; those of text with tables in it end paragraphs. */
static void on_text(void *context, const xmlChar *text, int length) {
    jxi_html *html = context;
    if (html->unseen) return;
    if (html->in_list) {
        if (html->in_option) jxi_buffer_add(&html->option, (const char *)text, (size_t)length);
        return;
    }
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

/* The encoding that a page names near its beginning; false when it names none. */
static bool find_encoding(const jxi_task *task, char *name, size_t size) {
    enum { NEAR = 2048 };
    static const char word[] = "charset=";
    size_t most = task->size < NEAR ? task->size : NEAR, length = sizeof word - 1, used = 0;
    for (size_t at = 0; at + length < most; at++) {
        if (xmlStrncasecmp((const xmlChar *)task->bytes + at, (const xmlChar *)word, (int)length) != 0) continue;
        at += length;
        at += task->bytes[at] == '"' || task->bytes[at] == '\'';
        while (at < most && used + 1 < size && strchr("\"' />;", task->bytes[at]) == NULL)
            name[used++] = task->bytes[at++];
        name[used] = '\0';
        return used > 0;
    }
    return false;
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
    jxi_html html = {.flow = jxi_flow_start(task), .option = {.allocator = task->allocator}};
    const char *text = NULL;
    size_t length = 0;
    char encoding[40];
    bool named = find_encoding(task, encoding, sizeof encoding);
    jx_status status = jxi_decode_as(task, named ? encoding : NULL, &decoded, &text, &length);
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
    if (status == JX_OK && html.option.failed) status = JX_ERROR_NO_MEMORY;
    jxi_flow_free(&html.flow);
    jxi_buffer_free(&html.option);
    jxi_buffer_free(&decoded);
    return status;
}
