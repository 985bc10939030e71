/* SPDX-License-Identifier: Apache-2.0 */
/* Spreadsheets: the cells of one sheet after another, as they are shown. */
#include <string.h>

#include "documents/read/cells.h"
#include "documents/read/format.h"
#include "documents/read/xlsx.h"

/* A sheet being read. */
typedef struct jxi_sheet_reading {
    jxi_workbook *workbook;
    jxi_cells cells;
    jxi_buffer value;   /* of the open one */
    jxi_buffer inlined; /* the text that stands in the cell itself */
    jxi_buffer formula;
    int32_t row, column;
    char type[16]; /* of the open cell */
    int32_t style;
    int in_value, in_text, in_formula, in_phonetic;
    bool valued, computed;                   /* the open cell has a value, a formula */
    int64_t unvalued;                        /* formulas without a value so far */
    char unvalued_place[JXI_REFERENCE_SIZE]; /* the first of them */
} jxi_sheet_reading;

/* "B14" as a place, from 0; false when it is none. */
static bool read_reference(const char **text, int32_t *row, int32_t *column) {
    int32_t letters = 0, number = 0;
    const char *at = *text;
    for (; *at >= 'A' && *at <= 'Z' && letters < 20000; at++) letters = letters * 26 + (*at - 'A' + 1);
    const char *digits = at;
    for (; *at >= '0' && *at <= '9' && number < 100000000; at++) number = number * 10 + (*at - '0');
    if (!letters || at == digits || !number) return false;
    *row = number - 1;
    *column = letters - 1;
    *text = at;
    return true;
}

static void begin_cell(jxi_sheet_reading *sheet, const jxi_xml *xml) {
    char reference[24] = "";
    const char *at = reference;
    sheet->column++;
    if (jxi_xml_attribute(xml, "r", reference, sizeof reference)) read_reference(&at, &sheet->row, &sheet->column);
    sheet->type[0] = '\0';
    jxi_xml_attribute(xml, "t", sheet->type, sizeof sheet->type);
    sheet->style = jxi_xml_number(xml, "s", 0);
    jxi_buffer_clear(&sheet->value);
    jxi_buffer_clear(&sheet->inlined);
    jxi_buffer_clear(&sheet->formula);
    sheet->valued = sheet->computed = false;
}

static jx_status add_area(jxi_sheet_reading *sheet, const jxi_xml *xml) {
    char reference[48];
    jxi_area area;
    const char *at = jxi_xml_attribute(xml, "ref", reference, sizeof reference);
    if (!at || !read_reference(&at, &area.row, &area.column) || *at++ != ':' ||
        !read_reference(&at, &area.last_row, &area.last_column))
        return JX_OK;
    return jxi_cells_merge(&sheet->cells, area);
}

static void on_start(void *context, jxi_xml *xml, const char *name) {
    jxi_sheet_reading *sheet = context;
    jx_status status = JX_OK;
    if (strcmp(name, "row") == 0) {
        sheet->row = jxi_xml_number(xml, "r", sheet->row + 2) - 1;
        sheet->column = -1;
    } else if (strcmp(name, "c") == 0) {
        begin_cell(sheet, xml);
    } else if (strcmp(name, "v") == 0) {
        sheet->in_value++;
        sheet->valued = true;
    } else if (strcmp(name, "t") == 0) {
        sheet->in_text++;
    } else if (strcmp(name, "f") == 0) {
        sheet->in_formula++;
        sheet->computed = true;
    } else if (strcmp(name, "rPh") == 0) {
        sheet->in_phonetic++;
    } else if (strcmp(name, "mergeCell") == 0) {
        status = add_area(sheet, xml);
    }
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

/* Whether a formula is words that somebody began with "=", such as "=8个": it has a character beyond ASCII, and nothing
 * that calls or refers. What would have to be computed is not known without its value. */
static bool is_words(const char *formula) {
    bool wide = false;
    for (const char *at = formula; *at; at++) {
        if (strchr("!()$:+*/\"'", *at)) return false;
        wide |= (unsigned char)*at >= 0x80;
    }
    return wide;
}

static void show_text(jxi_sheet_reading *sheet, const char *text) {
    const jxi_number_format *format = jxi_workbook_format(sheet->workbook, sheet->style);
    if (format)
        jxi_number_show_text(&sheet->cells.text, format, text);
    else
        jxi_buffer_text(&sheet->cells.text, text);
}

/* The value as the sheet shows it, at the end of the sheet's text. */
static void show_value(jxi_sheet_reading *sheet) {
    const jxi_workbook *workbook = sheet->workbook;
    const char *value = sheet->value.data ? sheet->value.data : "";
    const char *formula = sheet->formula.data ? sheet->formula.data : "";
    if (!value[0] && is_words(formula)) {
        jxi_buffer_text(&sheet->cells.text, "=");
        jxi_buffer_text(&sheet->cells.text, formula);
    } else if (strcmp(sheet->type, "s") == 0) {
        int64_t index = value[0] ? 0 : -1;
        for (const char *at = value; *at >= '0' && *at <= '9' && index < INT32_MAX; at++)
            index = index * 10 + (*at - '0');
        show_text(sheet, jxi_texts_get(&workbook->strings, index));
    } else if (strcmp(sheet->type, "b") == 0) {
        jxi_buffer_text(&sheet->cells.text, value[0] == '1' ? "TRUE" : "FALSE");
    } else if ((!sheet->type[0] || strcmp(sheet->type, "n") == 0) && value[0]) {
        const jxi_number_format *format = jxi_workbook_format(workbook, sheet->style);
        jxi_number_format plain;
        if (!format) plain = jxi_number_format_parse("General");
        jxi_number_show(&sheet->cells.text, format ? format : &plain, value, workbook->from_1904);
    } else if (strcmp(sheet->type, "d") == 0) {
        size_t day = strcspn(value, "T");
        jxi_buffer_add(&sheet->cells.text, value, strncmp(value + day, "T00:00:00", 9) == 0 ? day : strlen(value));
    } else {
        jxi_buffer *text = sheet->inlined.length ? &sheet->inlined : &sheet->value;
        jxi_unescape(text, 0);
        show_text(sheet, text->data ? text->data : "");
    }
}

/* A formula that was never computed shows a value only where the file is opened: it is blank here, and named. */
static void note_unvalued(jxi_sheet_reading *sheet) {
    if (!sheet->computed || sheet->valued || sheet->inlined.length) return;
    if (is_words(sheet->formula.data ? sheet->formula.data : "")) return;
    if (!sheet->unvalued++) jxi_cells_place(sheet->unvalued_place, sheet->cells.name, sheet->row, sheet->column);
}

static jx_status tell_unvalued(jxi_sheet_reading *sheet) {
    char count[21];
    if (!sheet->unvalued) return JX_OK;
    jxi_text_digits(count, (uint64_t)sheet->unvalued);
    return jxi_task_miss(sheet->workbook->task, sheet->unvalued_place,
                         "from here on {0} formulas have no stored value and are read as blank: open the workbook in a "
                         "spreadsheet program and save it",
                         count, NULL);
}

static jx_status end_cell(jxi_sheet_reading *sheet) {
    size_t offset = sheet->cells.text.length;
    show_value(sheet);
    note_unvalued(sheet);
    return jxi_cells_add(&sheet->cells, sheet->row, sheet->column, offset);
}

static void on_end(void *context, jxi_xml *xml, const char *name) {
    jxi_sheet_reading *sheet = context;
    if (strcmp(name, "v") == 0) sheet->in_value--;
    if (strcmp(name, "t") == 0) sheet->in_text--;
    if (strcmp(name, "f") == 0) sheet->in_formula--;
    if (strcmp(name, "rPh") == 0) sheet->in_phonetic--;
    if (strcmp(name, "c") != 0) return;
    jx_status status = end_cell(sheet);
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static void on_text(void *context, jxi_xml *xml, const char *text, size_t length) {
    jxi_sheet_reading *sheet = context;
    (void)xml;
    if (sheet->in_value) jxi_buffer_add(&sheet->value, text, length);
    if (sheet->in_text && !sheet->in_phonetic) jxi_buffer_add(&sheet->inlined, text, length);
    if (sheet->in_formula) jxi_buffer_add(&sheet->formula, text, length);
}

jx_status jxi_sheet_load(jxi_workbook *workbook, const jxi_sheet *about, const char *entry, int32_t number) {
    static const jxi_xml_events events = {on_start, on_end, on_text};
    const jx_allocator *allocator = workbook->task->allocator;
    jxi_sheet_reading sheet = {.workbook = workbook,
                               .cells = jxi_cells_start(workbook->task, about->name),
                               .value = {.allocator = allocator},
                               .inlined = {.allocator = allocator},
                               .formula = {.allocator = allocator},
                               .row = -1,
                               .column = -1};
    jx_status status = jxi_xml_read(workbook->package, entry, &events, &sheet);
    if (sheet.value.failed || sheet.inlined.failed || sheet.formula.failed)
        status = status == JX_OK ? JX_ERROR_NO_MEMORY : status;
    if (status == JX_OK) status = tell_unvalued(&sheet);
    if (status == JX_OK) status = jxi_cells_put(&sheet.cells, number);
    jxi_cells_free(&sheet.cells);
    jxi_buffer_free(&sheet.value);
    jxi_buffer_free(&sheet.inlined);
    jxi_buffer_free(&sheet.formula);
    return status;
}

/* The sheets in their order; hidden ones only when there is no other. */
static jx_status load_sheets(jxi_workbook *workbook) {
    jx_status status = JX_OK;
    bool all_hidden = true;
    for (size_t i = 0; i < workbook->sheet_count; i++) all_hidden = all_hidden && workbook->sheets[i].hidden;
    for (size_t i = 0; status == JX_OK && i < workbook->sheet_count; i++) {
        char entry[256];
        const jxi_sheet *sheet = &workbook->sheets[i];
        if (sheet->hidden && !all_hidden) continue;
        if (jxi_workbook_entry(workbook, sheet, entry))
            status = jxi_sheet_load(workbook, sheet, entry, (int32_t)i + 1);
        else
            status = jxi_task_fail(workbook->task, JX_ERROR_FORMAT, sheet->name, "the sheet is missing", NULL, NULL);
    }
    return status;
}

jx_status jxi_xlsx_load(jxi_task *task, jxi_package *package, const char *part) {
    jxi_workbook workbook = {.task = task, .package = package};
    strcpy(workbook.part, part);
    jx_status status = jxi_workbook_open(&workbook);
    if (status == JX_OK) status = load_sheets(&workbook);
    jxi_workbook_close(&workbook);
    return status;
}
