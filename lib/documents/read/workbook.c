/* SPDX-License-Identifier: Apache-2.0 */
/* What the sheets of a workbook have in common: their list, the shared strings, the number formats. */
#include <string.h>

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

static void nothing_at_end(void *context, jxi_xml *xml, const char *name) {
    (void)context, (void)xml, (void)name;
}

static void on_workbook(void *context, jxi_xml *xml, const char *name) {
    jxi_workbook *workbook = context;
    char value[16];
    if (strcmp(name, "workbookPr") == 0) {
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
    if (strcmp(name, "si") == 0) jxi_buffer_add(&reading->workbook->strings.bytes, "", 1);
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

static jxi_number_format find_format(const jxi_workbook *workbook, int32_t id) {
    for (size_t i = 0; i < workbook->custom_count; i++)
        if (workbook->customs[i].id == id) return workbook->customs[i].format;
    return jxi_number_format_builtin(id);
}

static void on_style_start(void *context, jxi_xml *xml, const char *name) {
    jxi_styles_reading *reading = context;
    jxi_workbook *workbook = reading->workbook;
    char code[256] = "";
    if (strcmp(name, "cellXfs") == 0) reading->in_cells = true;
    if (strcmp(name, "numFmt") == 0 && grow(workbook, xml, (void **)&workbook->customs, sizeof *workbook->customs,
                                            workbook->custom_count, &workbook->custom_capacity)) {
        jxi_xml_attribute(xml, "formatCode", code, sizeof code);
        workbook->customs[workbook->custom_count++] =
            (jxi_custom_format){jxi_xml_number(xml, "numFmtId", -1), jxi_number_format_parse(code)};
    }
    if (reading->in_cells && strcmp(name, "xf") == 0 &&
        grow(workbook, xml, (void **)&workbook->styles, sizeof *workbook->styles, workbook->style_count,
             &workbook->style_capacity))
        workbook->styles[workbook->style_count++] = find_format(workbook, jxi_xml_number(xml, "numFmtId", 0));
}

static void on_style_end(void *context, jxi_xml *xml, const char *name) {
    jxi_styles_reading *reading = context;
    (void)xml;
    if (strcmp(name, "cellXfs") == 0) reading->in_cells = false;
}

/* An entry that workbooks may do without. */
static jx_status read_optional(jxi_workbook *workbook, const char *entry, const jxi_xml_events *events, void *context) {
    jx_status status = jxi_xml_read(workbook->package, entry, events, context);
    return status == JX_ERROR_NOT_FOUND ? JX_OK : status;
}

jx_status jxi_workbook_open(jxi_workbook *workbook) {
    static const jxi_xml_events sheets = {on_workbook, nothing_at_end, NULL};
    static const jxi_xml_events strings = {on_string_start, on_string_end, on_string_text};
    static const jxi_xml_events styles = {on_style_start, on_style_end, NULL};
    jxi_strings_reading string_reading = {.workbook = workbook};
    jxi_styles_reading style_reading = {.workbook = workbook};
    workbook->strings.bytes.allocator = workbook->task->allocator;
    jx_status status = jxi_xml_read(workbook->package, "xl/workbook.xml", &sheets, workbook);
    if (status == JX_OK) status = read_optional(workbook, "xl/styles.xml", &styles, &style_reading);
    if (status == JX_OK) status = read_optional(workbook, "xl/sharedStrings.xml", &strings, &string_reading);
    if (status == JX_OK && workbook->strings.bytes.failed) status = JX_ERROR_NO_MEMORY;
    return status;
}

void jxi_workbook_close(jxi_workbook *workbook) {
    const jx_allocator *allocator = workbook->task->allocator;
    jxi_release(allocator, workbook->sheets, workbook->sheet_capacity * sizeof *workbook->sheets);
    jxi_release(allocator, workbook->customs, workbook->custom_capacity * sizeof *workbook->customs);
    jxi_release(allocator, workbook->styles, workbook->style_capacity * sizeof *workbook->styles);
    jxi_release(allocator, workbook->strings.starts, workbook->strings.capacity * sizeof *workbook->strings.starts);
    jxi_buffer_free(&workbook->strings.bytes);
}

typedef struct jxi_relation_search {
    const char *id;
    char target[200];
} jxi_relation_search;

static void on_relation(void *context, jxi_xml *xml, const char *name) {
    jxi_relation_search *search = context;
    char id[64];
    if (strcmp(name, "Relationship") != 0) return;
    const char *own = jxi_xml_attribute(xml, "Id", id, sizeof id);
    if (own && strcmp(own, search->id) == 0) jxi_xml_attribute(xml, "Target", search->target, sizeof search->target);
}

bool jxi_workbook_entry(jxi_workbook *workbook, const jxi_sheet *sheet, char *entry, size_t size) {
    static const jxi_xml_events events = {on_relation, nothing_at_end, NULL};
    jxi_relation_search search = {.id = sheet->relation};
    jx_status status = jxi_xml_read(workbook->package, "xl/_rels/workbook.xml.rels", &events, &search);
    if (status != JX_OK || !search.target[0]) return false;
    bool absolute = search.target[0] == '/';
    entry[0] = '\0';
    if (!absolute) strcpy(entry, "xl/");
    strncat(entry, search.target + absolute, size - strlen(entry) - 1);
    return jxi_package_has(workbook->package, entry);
}
