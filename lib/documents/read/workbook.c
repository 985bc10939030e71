/* SPDX-License-Identifier: Apache-2.0 */
/* What the sheets of a workbook have in common: their list, the shared strings, the number formats. */
#include <string.h>

#include "documents/read/relations.h"
#include "documents/read/xlsx.h"

const char *jxi_texts_get(const jxi_texts *texts, int64_t index) {
    if (index < 0 || (size_t)index >= texts->count || !texts->bytes.data) return "";
    return texts->bytes.data + texts->starts[index];
}

/* Makes room in a list of the workbook; stops the reading when there is none, or when it is longer than cells may be
 * many. */
static bool grow(jxi_workbook *workbook, jxi_xml *xml, void **items, size_t size, size_t count, size_t *capacity) {
    jx_status status = JX_OK;
    if ((int64_t)count >= workbook->task->limits[JX_LIMIT_CELLS])
        status = jxi_task_exceeds(workbook->task, NULL, JX_LIMIT_CELLS, "strings, sheets or styles");
    else
        status = jxi_grow(workbook->task->allocator, items, size, count, capacity);
    if (status != JX_OK) jxi_xml_stop(xml, status);
    return status == JX_OK;
}

static int hex_digit(char byte) {
    const char *digits = "0123456789abcdef", *at = byte ? strchr(digits, byte | 0x20) : NULL;
    return jxi_is_digit((unsigned char)byte) ? byte - '0' : at && at >= digits + 10 ? (int)(at - digits) : -1;
}

/* The number of "_x000D_" at `text`; -1 when it is something else. */
static int32_t escaped(const char *text) {
    int32_t number = 0;
    if (text[0] != '_' || text[1] != 'x') return -1;
    for (int i = 2; i < 6; i++) {
        int digit = hex_digit(text[i]);
        if (digit < 0) return -1;
        number = number * 16 + digit;
    }
    return text[6] == '_' ? number : -1;
}

/* A control character is a blank, but for the line end. */
static size_t put_escaped(char *to, int32_t point) {
    bool lone = point >= 0xD800 && point < 0xE000;
    if (point < 0x80) {
        to[0] = (char)(point == '\n' || point >= 0x20 ? point : ' ');
        return 1;
    }
    if (lone) point = 0xFFFD;
    size_t size = point < 0x800 ? 2 : 3;
    to[0] = (char)(size == 2 ? 0xC0 | point >> 6 : 0xE0 | point >> 12);
    if (size == 3) to[1] = (char)(0x80 | (point >> 6 & 0x3F));
    to[size - 1] = (char)(0x80 | (point & 0x3F));
    return size;
}

void jxi_unescape(jxi_buffer *text, size_t start) {
    if (!text->data || text->length < start + 7 || !memchr(text->data + start, '_', text->length - start)) return;
    size_t to = start;
    for (size_t at = start; at < text->length;) {
        int32_t point = escaped(text->data + at); /* the text ends with a NUL, which stops the look ahead */
        if (point >= 0) {
            to += put_escaped(text->data + to, point);
            at += 7;
        } else {
            text->data[to++] = text->data[at++];
        }
    }
    text->length = to;
    text->data[to] = '\0';
}

static void nothing_at_end(void *context, jxi_xml *xml, const char *name) {
    (void)context, (void)xml, (void)name;
}

static void on_workbook(void *context, jxi_xml *xml, const char *name) {
    jxi_workbook *workbook = context;
    char value[16];
    if (strcmp(name, "workbookPr") == 0 && jxi_xml_depth(xml) == 2) { /* deeper ones are extensions */
        const char *from = jxi_xml_attribute(xml, "date1904", value, sizeof value);
        workbook->from_1904 = from && (strcmp(from, "1") == 0 || strcmp(from, "true") == 0);
    }
    if (strcmp(name, "sheet") != 0) return;
    if (!grow(workbook, xml, (void **)&workbook->sheets, sizeof *workbook->sheets, workbook->sheet_count,
              &workbook->sheet_capacity))
        return;
    jxi_sheet sheet = {.name = ""};
    jxi_xml_attribute(xml, "name", sheet.name, sizeof sheet.name);
    jxi_xml_attribute(xml, "id", sheet.relation, sizeof sheet.relation);
    const char *state = jxi_xml_attribute(xml, "state", value, sizeof value);
    sheet.hidden = state && strcmp(state, "visible") != 0;
    workbook->sheets[workbook->sheet_count++] = sheet;
}

typedef struct jxi_strings_reading {
    jxi_workbook *workbook;
    int in_text, in_phonetic;
} jxi_strings_reading;

static void on_string_start(void *context, jxi_xml *xml, const char *name) {
    jxi_strings_reading *reading = context;
    jxi_texts *texts = &reading->workbook->strings;
    if (strcmp(name, "t") == 0) reading->in_text++;
    if (strcmp(name, "rPh") == 0) reading->in_phonetic++;
    if (strcmp(name, "si") != 0) return;
    if (!grow(reading->workbook, xml, (void **)&texts->starts, sizeof *texts->starts, texts->count, &texts->capacity))
        return;
    texts->starts[texts->count++] = texts->bytes.length;
}

static void on_string_end(void *context, jxi_xml *xml, const char *name) {
    jxi_strings_reading *reading = context;
    (void)xml;
    if (strcmp(name, "t") == 0) reading->in_text--;
    if (strcmp(name, "rPh") == 0) reading->in_phonetic--;
    jxi_texts *texts = &reading->workbook->strings;
    if (strcmp(name, "si") != 0 || !texts->count) return;
    jxi_unescape(&texts->bytes, texts->starts[texts->count - 1]);
    jxi_buffer_add(&texts->bytes, "", 1);
}

static void on_string_text(void *context, jxi_xml *xml, const char *text, size_t length) {
    jxi_strings_reading *reading = context;
    (void)xml;
    if (reading->in_text && !reading->in_phonetic) jxi_buffer_add(&reading->workbook->strings.bytes, text, length);
}

typedef struct jxi_styles_reading {
    jxi_workbook *workbook;
    bool in_cells; /* inside of <cellXfs> */
} jxi_styles_reading;

/* Adds a format and gives its index; 0 when that fails, which has been noted. */
static int32_t add_format(jxi_workbook *workbook, jxi_xml *xml, int32_t id, jxi_number_format format) {
    enum { FORMATS_MAX = 4096 };
    if (workbook->format_count == FORMATS_MAX) {
        jxi_xml_stop(xml,
                     jxi_task_fail(workbook->task, JX_ERROR_LIMIT, NULL, "more than 4096 number formats", NULL, NULL));
        return 0;
    }
    if (!grow(workbook, xml, (void **)&workbook->formats, sizeof *workbook->formats, workbook->format_count,
              &workbook->format_capacity))
        return 0;
    workbook->formats[workbook->format_count++] = (jxi_custom_format){id, format};
    return (int32_t)workbook->format_count - 1;
}

/* The index of a format's number; it is taken on when it is a built-in one that was not used so far. */
static int32_t find_format(jxi_workbook *workbook, jxi_xml *xml, int32_t id) {
    for (size_t i = 0; i < workbook->format_count; i++)
        if (workbook->formats[i].id == id) return (int32_t)i;
    return add_format(workbook, xml, id, jxi_number_format_builtin(id));
}

static void on_style_start(void *context, jxi_xml *xml, const char *name) {
    jxi_styles_reading *reading = context;
    jxi_workbook *workbook = reading->workbook;
    char code[JXI_FORMAT_SIZE * 2] = "";
    if (strcmp(name, "cellXfs") == 0) reading->in_cells = true;
    if (strcmp(name, "numFmt") == 0) {
        jxi_xml_attribute(xml, "formatCode", code, sizeof code);
        add_format(workbook, xml, jxi_xml_number(xml, "numFmtId", -1), jxi_number_format_parse(code));
    }
    if (!reading->in_cells || strcmp(name, "xf") != 0) return;
    int32_t format = find_format(workbook, xml, jxi_xml_number(xml, "numFmtId", 0));
    if (grow(workbook, xml, (void **)&workbook->styles, sizeof *workbook->styles, workbook->style_count,
             &workbook->style_capacity))
        workbook->styles[workbook->style_count++] = format;
}

static void on_style_end(void *context, jxi_xml *xml, const char *name) {
    jxi_styles_reading *reading = context;
    (void)xml;
    if (strcmp(name, "cellXfs") == 0) reading->in_cells = false;
}

/* A part that workbooks may do without: the one that the relations tell, else the usual one. */
static jx_status read_optional(jxi_workbook *workbook, const char *type, const char *usual,
                               const jxi_xml_events *events, void *context) {
    jxi_relation relation = {.type = type};
    jx_status status = jxi_relation_find(workbook->package, workbook->part, &relation);
    if (status != JX_OK) return status;
    status = jxi_xml_read(workbook->package, relation.part[0] ? relation.part : usual, events, context);
    return status == JX_ERROR_NOT_FOUND ? JX_OK : status;
}

const jxi_number_format *jxi_workbook_format(const jxi_workbook *workbook, int32_t style) {
    if (style < 0 || (size_t)style >= workbook->style_count) return NULL;
    size_t format = (size_t)workbook->styles[style];
    return format < workbook->format_count ? &workbook->formats[format].format : NULL;
}

jx_status jxi_workbook_open(jxi_workbook *workbook) {
    static const jxi_xml_events sheets = {on_workbook, nothing_at_end, NULL};
    static const jxi_xml_events strings = {on_string_start, on_string_end, on_string_text};
    static const jxi_xml_events styles = {on_style_start, on_style_end, NULL};
    jxi_strings_reading string_reading = {.workbook = workbook};
    jxi_styles_reading style_reading = {.workbook = workbook};
    workbook->strings.bytes.allocator = workbook->task->allocator;
    jx_status status = jxi_xml_read(workbook->package, workbook->part, &sheets, workbook);
    if (status == JX_OK) status = read_optional(workbook, "/styles", "xl/styles.xml", &styles, &style_reading);
    if (status == JX_OK)
        status = read_optional(workbook, "/sharedStrings", "xl/sharedStrings.xml", &strings, &string_reading);
    if (status == JX_OK && workbook->strings.bytes.failed) status = JX_ERROR_NO_MEMORY;
    return status;
}

void jxi_workbook_close(jxi_workbook *workbook) {
    const jx_allocator *allocator = workbook->task->allocator;
    jxi_release(allocator, workbook->sheets, workbook->sheet_capacity * sizeof *workbook->sheets);
    jxi_release(allocator, workbook->formats, workbook->format_capacity * sizeof *workbook->formats);
    jxi_release(allocator, workbook->styles, workbook->style_capacity * sizeof *workbook->styles);
    jxi_release(allocator, workbook->strings.starts, workbook->strings.capacity * sizeof *workbook->strings.starts);
    jxi_buffer_free(&workbook->strings.bytes);
}

bool jxi_workbook_entry(jxi_workbook *workbook, const jxi_sheet *sheet, char *entry) {
    jxi_relation relation = {.id = sheet->relation};
    jx_status status = jxi_relation_find(workbook->package, workbook->part, &relation);
    strcpy(entry, relation.part);
    return status == JX_OK && entry[0] && jxi_package_has(workbook->package, entry);
}
