/* SPDX-License-Identifier: Apache-2.0 */
/* Running text with tables in it: one grid row a line. */
#include <string.h>

#include "documents/read/encoding.h"
#include "documents/read/format.h"
#include "documents/read/markup.h"
#include "documents/read/separated.h"

typedef struct jxi_lines {
    jxi_task *task;
    const char *text;
    size_t length;
    size_t at;           /* where the current line starts */
    size_t end;          /* where it ends */
    uint64_t line;       /* its number, from 1 */
    int32_t table;       /* number of the current table or of the text between two */
    int32_t kind;        /* of the last row, JX_ROW_… */
    size_t comma_fields; /* fields a line of the current comma table has; 0 outside of one */
    jxi_buffer cell;
} jxi_lines;

static size_t reach_of(const jxi_lines *lines) {
    return (size_t)lines->task->limits[JX_LIMIT_CELL];
}

static jx_status start_row(jxi_lines *lines, int32_t kind) {
    char place[40];
    jxi_place_number(place, sizeof place, "line", lines->line);
    if (kind != lines->kind) lines->table++;
    lines->kind = kind;
    return jxi_task_row(lines->task, kind, lines->table, place);
}

static jx_status add_cell(jxi_lines *lines, const char *text, size_t length, int32_t limit) {
    if (length > (size_t)lines->task->limits[limit])
        return jxi_task_exceeds(lines->task, lines->task->place, limit,
                                limit == JX_LIMIT_CELL ? "bytes in a cell" : "bytes in a line");
    jxi_buffer_clear(&lines->cell);
    jxi_markup_clean(&lines->cell, text, length);
    if (lines->cell.failed) return jxi_task_fail(lines->task, JX_ERROR_NO_MEMORY, NULL, "out of memory", NULL, NULL);
    return jxi_task_cell(lines->task, -1, lines->cell.data, lines->cell.length, 1, 1);
}

/* A quoted field with its doubled quotes made single. */
static jx_status add_quoted(jxi_lines *lines, const jxi_field *field) {
    if (!memchr(field->text, '"', field->length)) return add_cell(lines, field->text, field->length, JX_LIMIT_CELL);
    jxi_buffer single = {.allocator = lines->task->allocator};
    for (size_t at = 0; at < field->length; at++) {
        jxi_buffer_add(&single, field->text + at, 1);
        if (field->text[at] == '"') at++;
    }
    jx_status status = single.failed ? JX_ERROR_NO_MEMORY : add_cell(lines, single.data, single.length, JX_LIMIT_CELL);
    jxi_buffer_free(&single);
    return status;
}

static void pass_line_ends(jxi_lines *lines, size_t from, size_t to) {
    for (const char *at = lines->text + from, *end = lines->text + to;
         (at = memchr(at, '\n', (size_t)(end - at))) != NULL; at++)
        lines->line++;
}

/* A row of fields; it may run over several lines. */
static jx_status add_separated(jxi_lines *lines, char separator) {
    jx_status status = start_row(lines, JX_ROW_TABLE);
    jxi_field field = {.next = lines->at};
    for (size_t at = lines->at; status == JX_OK && !field.is_last; at = field.next + 1) {
        field = jxi_field_at(lines->text, lines->length, at, separator, reach_of(lines));
        status = field.quoted ? add_quoted(lines, &field) : add_cell(lines, field.text, field.length, JX_LIMIT_CELL);
    }
    pass_line_ends(lines, lines->at, field.next);
    lines->end = field.next;
    return status;
}

/* The bytes of the column mark at `text`: "|" or a line drawn with box characters; 0 when there is none. */
static size_t mark_size(const char *text, size_t length) {
    if (text[0] == '|') return 1;
    return length >= 3 && (memcmp(text, "│", 3) == 0 || memcmp(text, "┃", 3) == 0) ? 3 : 0;
}

/* Where the next column mark is; "\|" is none. */
static size_t find_mark(const char *text, size_t length, size_t at) {
    while (at < length && !mark_size(text + at, length - at)) at += text[at] == '\\' && at + 1 < length ? 2 : 1;
    return at < length ? at : length;
}

/* "|---|:-:|": the line below a Markdown heading. */
static bool is_rule(const char *text, size_t length) {
    size_t dashes = 0;
    for (size_t at = 0; at < length; at++) {
        if (!strchr("-:| \t", text[at])) return false;
        dashes += text[at] == '-';
    }
    return dashes >= 2 && (memchr(text, ':', length) || dashes >= 3) && memchr(text, '|', length);
}

static jx_status add_piped(jxi_lines *lines) {
    const char *text = lines->text + lines->at;
    size_t length = lines->end - lines->at, from = 0, to = length;
    if (is_rule(text, length)) return JX_OK;
    while (from < to && (text[from] == ' ' || text[from] == '\t')) from++;
    while (to > from && (text[to - 1] == ' ' || text[to - 1] == '\t')) to--;
    from += mark_size(text + from, to - from);
    jx_status status = start_row(lines, JX_ROW_TABLE);
    while (status == JX_OK && from < to) {
        size_t mark = find_mark(text, to, from);
        status = add_cell(lines, text + from, mark - from, JX_LIMIT_CELL);
        from = mark + (mark < to ? mark_size(text + mark, to - mark) : 0);
    }
    return status;
}

static jx_status add_text(jxi_lines *lines) {
    if (lines->at == lines->end) return JX_OK;
    jx_status status = start_row(lines, JX_ROW_TEXT);
    return status == JX_OK ? add_cell(lines, lines->text + lines->at, lines->end - lines->at, JX_LIMIT_LINE) : status;
}

/* Whether a table of commas starts here: three lines with as many fields, at least three. */
static size_t comma_table(const jxi_lines *lines) {
    size_t first = 0, at = lines->at;
    for (int i = 0; i < 3; i++) {
        size_t end = at, fields = jxi_count_fields(lines->text, lines->length, at, ',', reach_of(lines), 1000, &end);
        if (i == 0) first = fields;
        if (fields < 3 || fields != first || at >= lines->length) return 0;
        at = jxi_line_after(lines->text, lines->length, end);
    }
    return first;
}

static bool in_comma_table(jxi_lines *lines) {
    if (!memchr(lines->text + lines->at, ',', lines->end - lines->at)) return false;
    size_t end = 0;
    if (lines->comma_fields && jxi_count_fields(lines->text, lines->length, lines->at, ',', reach_of(lines), 1000,
                                                &end) == lines->comma_fields)
        return true;
    lines->comma_fields = comma_table(lines);
    return lines->comma_fields != 0;
}

/* Whether the line opens a quoted cell that ends, perhaps lines below, before a tab: so spreadsheets copy cells of two
 * lines. */
static bool opens_tabbed(const jxi_lines *lines) {
    jxi_field field = jxi_field_at(lines->text, lines->length, lines->at, '\t', reach_of(lines));
    return field.quoted && !field.is_last;
}

static jx_status add_line(jxi_lines *lines) {
    const char *text = lines->text + lines->at;
    size_t length = lines->end - lines->at;
    if (memchr(text, '\t', length) || opens_tabbed(lines)) return add_separated(lines, '\t');
    if (find_mark(text, length, 0) < length) return add_piped(lines);
    if (in_comma_table(lines)) return add_separated(lines, ',');
    return add_text(lines);
}

static void find_end(jxi_lines *lines) {
    size_t end = lines->at;
    while (end < lines->length && lines->text[end] != '\n' && lines->text[end] != '\r') end++;
    lines->end = end;
}

static jx_status add_lines(jxi_lines *lines, char separator) {
    jx_status status = JX_OK;
    while (status == JX_OK && lines->at < lines->length) {
        find_end(lines);
        if (!separator)
            status = add_line(lines);
        else if (lines->at < lines->end)
            status = add_separated(lines, separator);
        lines->at = jxi_line_after(lines->text, lines->length, lines->end);
        lines->line++;
    }
    return status;
}

jx_status jxi_text_load(jxi_task *task, bool separated) {
    jxi_buffer decoded = {.allocator = task->allocator};
    jxi_lines lines = {.task = task, .line = 1, .kind = -1, .cell = {.allocator = task->allocator}};
    jx_status status = jxi_decode(task, &decoded, &lines.text, &lines.length);
    if (status == JX_OK) status = add_lines(&lines, separated ? jxi_find_separator(lines.text, lines.length) : '\0');
    jxi_buffer_free(&lines.cell);
    jxi_buffer_free(&decoded);
    return status;
}
