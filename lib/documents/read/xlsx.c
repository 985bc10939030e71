/* SPDX-License-Identifier: Apache-2.0 */
/* Spreadsheets: the cells of one sheet after another, as they are shown. */
#include <stdlib.h>
#include <string.h>

#include "documents/read/format.h"
#include "documents/read/xlsx.h"

enum { COLUMNS_MAX = 16384 };

typedef struct jxi_sheet_cell {
    int32_t row, column;
    size_t offset, length; /* in the sheet's text */
} jxi_sheet_cell;

typedef struct jxi_area {
    int32_t row, column, last_row, last_column;
} jxi_area;

/* A sheet being read: merged areas are told only behind the cells, so the cells are kept until then. */
typedef struct jxi_sheet_reading {
    jxi_workbook *workbook;
    const char *name;
    jxi_sheet_cell *cells;
    size_t count, capacity;
    int32_t width; /* columns up to the last one with a cell */
    jxi_area *areas;
    size_t area_count, area_capacity;
    jxi_buffer text;  /* of all cells */
    jxi_buffer value; /* of the open one */
    jxi_buffer formula;
    int32_t row, column;
    char type[16]; /* of the open cell */
    int32_t style;
    int in_value, in_formula, in_phonetic;
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

static void write_reference(char *text, const char *sheet, int32_t row, int32_t column) {
    char letters[8], digits[21];
    size_t count = 0;
    for (int32_t left = column + 1; left > 0 && count < 7; left = (left - 1) / 26)
        letters[count++] = (char)('A' + (left - 1) % 26);
    text[0] = '\0';
    strncat(text, sheet, 150);
    size_t used = strlen(text);
    text[used++] = '!';
    while (count) text[used++] = letters[--count];
    jxi_text_digits(digits, (uint64_t)row + 1);
    strcpy(text + used, digits);
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
    jxi_buffer_clear(&sheet->formula);
}

static jx_status add_area(jxi_sheet_reading *sheet, const jxi_xml *xml) {
    char reference[48];
    jxi_area area;
    const char *at = jxi_xml_attribute(xml, "ref", reference, sizeof reference);
    if (!at || !read_reference(&at, &area.row, &area.column) || *at++ != ':' ||
        !read_reference(&at, &area.last_row, &area.last_column))
        return JX_OK;
    jxi_task *task = sheet->workbook->task;
    if (area.last_row < area.row || area.last_column < area.column || area.last_column >= COLUMNS_MAX) return JX_OK;
    if ((int64_t)sheet->area_count >= task->limits[JX_LIMIT_CELLS])
        return jxi_task_exceeds(task, sheet->name, JX_LIMIT_CELLS, "merged areas");
    jx_status status = jxi_grow(task->allocator, (void **)&sheet->areas, sizeof *sheet->areas, sheet->area_count,
                                &sheet->area_capacity);
    if (status == JX_OK) sheet->areas[sheet->area_count++] = area;
    return status;
}

static void on_start(void *context, jxi_xml *xml, const char *name) {
    jxi_sheet_reading *sheet = context;
    jx_status status = JX_OK;
    if (strcmp(name, "row") == 0) {
        sheet->row = jxi_xml_number(xml, "r", sheet->row + 2) - 1;
        sheet->column = -1;
    } else if (strcmp(name, "c") == 0) {
        begin_cell(sheet, xml);
    } else if (strcmp(name, "v") == 0 || strcmp(name, "t") == 0) {
        sheet->in_value++;
    } else if (strcmp(name, "f") == 0) {
        sheet->in_formula++;
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

/* The value as the sheet shows it, at the end of the sheet's text. */
static void show_value(jxi_sheet_reading *sheet) {
    const jxi_workbook *workbook = sheet->workbook;
    const char *value = sheet->value.data ? sheet->value.data : "";
    const char *formula = sheet->formula.data ? sheet->formula.data : "";
    if (!value[0] && is_words(formula)) {
        jxi_buffer_text(&sheet->text, "=");
        jxi_buffer_text(&sheet->text, formula);
    } else if (strcmp(sheet->type, "s") == 0) {
        int64_t index = 0;
        for (const char *at = value; *at >= '0' && *at <= '9' && index < INT32_MAX; at++)
            index = index * 10 + (*at - '0');
        jxi_buffer_text(&sheet->text, jxi_texts_get(&workbook->strings, index));
    } else if (strcmp(sheet->type, "b") == 0) {
        jxi_buffer_text(&sheet->text, value[0] == '1' ? "TRUE" : "FALSE");
    } else if ((!sheet->type[0] || strcmp(sheet->type, "n") == 0) && value[0]) {
        jxi_number_format plain = jxi_number_format_builtin(0);
        bool styled = sheet->style >= 0 && (size_t)sheet->style < workbook->style_count;
        jxi_number_show(&sheet->text, styled ? &workbook->styles[sheet->style] : &plain, value, workbook->from_1904);
    } else {
        jxi_buffer_text(&sheet->text, value);
    }
}

static jx_status end_cell(jxi_sheet_reading *sheet) {
    jxi_task *task = sheet->workbook->task;
    char place[200];
    size_t offset = sheet->text.length;
    show_value(sheet);
    size_t length = sheet->text.length - offset;
    write_reference(place, sheet->name, sheet->row, sheet->column);
    if (sheet->column >= COLUMNS_MAX)
        return jxi_task_fail(task, JX_ERROR_LIMIT, place, "more than 16384 columns", NULL, NULL);
    if (length > (size_t)task->limits[JX_LIMIT_CELL])
        return jxi_task_exceeds(task, place, JX_LIMIT_CELL, "bytes in a cell");
    if ((int64_t)sheet->count >= task->limits[JX_LIMIT_CELLS])
        return jxi_task_exceeds(task, place, JX_LIMIT_CELLS, "cells");
    const jxi_sheet_cell *last = sheet->count ? &sheet->cells[sheet->count - 1] : NULL;
    if (last && (last->row > sheet->row || (last->row == sheet->row && last->column >= sheet->column)))
        return jxi_task_fail(task, JX_ERROR_FORMAT, place, "cells are out of order", NULL, NULL);
    jx_status status =
        jxi_grow(task->allocator, (void **)&sheet->cells, sizeof *sheet->cells, sheet->count, &sheet->capacity);
    if (sheet->column >= sheet->width) sheet->width = sheet->column + 1;
    if (status == JX_OK) sheet->cells[sheet->count++] = (jxi_sheet_cell){sheet->row, sheet->column, offset, length};
    return status;
}

static void on_end(void *context, jxi_xml *xml, const char *name) {
    jxi_sheet_reading *sheet = context;
    if (strcmp(name, "v") == 0 || strcmp(name, "t") == 0) sheet->in_value--;
    if (strcmp(name, "f") == 0) sheet->in_formula--;
    if (strcmp(name, "rPh") == 0) sheet->in_phonetic--;
    if (strcmp(name, "c") != 0) return;
    jx_status status = end_cell(sheet);
    if (status != JX_OK) jxi_xml_stop(xml, status);
}

static void on_text(void *context, jxi_xml *xml, const char *text, size_t length) {
    jxi_sheet_reading *sheet = context;
    (void)xml;
    if (sheet->in_value && !sheet->in_phonetic) jxi_buffer_add(&sheet->value, text, length);
    if (sheet->in_formula) jxi_buffer_add(&sheet->formula, text, length);
}

static int by_start(const void *a, const void *b) {
    const jxi_area *one = a, *two = b;
    if (one->row != two->row) return one->row < two->row ? -1 : 1;
    return (one->column > two->column) - (one->column < two->column);
}

/* Columns that an area covers: down to which row, and where it begins. */
typedef struct jxi_cover {
    int32_t last_row;
    const jxi_area *area; /* NULL: none */
} jxi_cover;

typedef struct jxi_covers {
    jxi_cover *columns; /* as many as there are cells in */
    int32_t width;
    size_t next;  /* the next area by its start */
    int64_t work; /* columns set so far, so that hostile areas end */
} jxi_covers;

/* Takes on the areas that begin at the row or above it. */
static jx_status cover(jxi_sheet_reading *sheet, jxi_covers *covers, int32_t row) {
    jxi_task *task = sheet->workbook->task;
    for (; covers->next < sheet->area_count && sheet->areas[covers->next].row <= row; covers->next++) {
        const jxi_area *area = &sheet->areas[covers->next];
        covers->work += area->last_column - area->column + 1;
        if (covers->work > task->limits[JX_LIMIT_CELLS] * 16)
            return jxi_task_exceeds(task, sheet->name, JX_LIMIT_CELLS, "cells in merged areas");
        if (area->last_row < row) continue;
        for (int32_t column = area->column; column <= area->last_column && column < covers->width; column++)
            if (!covers->columns[column].area || covers->columns[column].last_row < row)
                covers->columns[column] = (jxi_cover){area->last_row, area};
    }
    return JX_OK;
}

static jx_status put_cell(jxi_sheet_reading *sheet, const jxi_covers *covers, const jxi_sheet_cell *cell) {
    const jxi_cover *cover = &covers->columns[cell->column];
    bool merged = cover->area && cover->last_row >= cell->row;
    if (merged && (cover->area->row != cell->row || cover->area->column != cell->column)) return JX_OK;
    int32_t rows = merged ? cover->area->last_row - cell->row + 1 : 1;
    int32_t columns = merged ? cover->area->last_column - cell->column + 1 : 1;
    const char *text = sheet->text.data ? sheet->text.data + cell->offset : "";
    return jxi_task_cell(sheet->workbook->task, cell->column, text, cell->length, rows, columns);
}

static bool is_blank(const jxi_sheet_reading *sheet, const jxi_sheet_cell *cell) {
    const char *text = sheet->text.data ? sheet->text.data + cell->offset : "";
    for (size_t at = 0, size; at < cell->length; at += size)
        if (!jxi_is_blank(jxi_utf8_next(text + at, cell->length - at, &size))) return false;
    return true;
}

/* Starts the grid's rows up to that of the cell, so that spans from above reach as far as in the sheet; long gaps are
 * cut. */
static jx_status start_row(jxi_sheet_reading *sheet, int32_t number, int32_t *row, size_t first) {
    enum { GAP_MAX = 3 };
    char place[200];
    size_t shown = first;
    while (shown + 1 < sheet->count && sheet->cells[shown + 1].row == sheet->cells[first].row &&
           is_blank(sheet, &sheet->cells[shown]))
        shown++;
    if (sheet->cells[first].row - *row > GAP_MAX) *row = sheet->cells[first].row - GAP_MAX;
    jx_status status = JX_OK;
    while (status == JX_OK && *row < sheet->cells[first].row) {
        ++*row;
        write_reference(place, sheet->name, *row, sheet->cells[shown].column);
        status = jxi_task_row(sheet->workbook->task, JX_ROW_TABLE, number, place);
    }
    return status;
}

static jx_status put_cells(jxi_sheet_reading *sheet, jxi_covers *covers, int32_t number) {
    jx_status status = JX_OK;
    int32_t row = sheet->count ? sheet->cells[0].row - 1 : 0;
    for (size_t i = 0; status == JX_OK && i < sheet->count; i++) {
        const jxi_sheet_cell *cell = &sheet->cells[i];
        if (i == 0 || cell->row != sheet->cells[i - 1].row) {
            status = start_row(sheet, number, &row, i);
            if (status == JX_OK) status = cover(sheet, covers, cell->row);
        }
        if (status == JX_OK) status = put_cell(sheet, covers, cell);
    }
    return status;
}

static jx_status fill_grid(jxi_sheet_reading *sheet, int32_t number) {
    const jx_allocator *allocator = sheet->workbook->task->allocator;
    if (sheet->area_count) qsort(sheet->areas, sheet->area_count, sizeof *sheet->areas, by_start);
    jxi_covers covers = {.width = sheet->width};
    size_t size = (size_t)sheet->width * sizeof *covers.columns;
    if (!size) return JX_OK;
    covers.columns = jxi_allocate(allocator, size);
    if (!covers.columns) return JX_ERROR_NO_MEMORY;
    jx_status status = put_cells(sheet, &covers, number);
    jxi_release(allocator, covers.columns, size);
    return status;
}

jx_status jxi_sheet_load(jxi_workbook *workbook, const jxi_sheet *about, const char *entry, int32_t number) {
    static const jxi_xml_events events = {on_start, on_end, on_text};
    const jx_allocator *allocator = workbook->task->allocator;
    jxi_sheet_reading sheet = {.workbook = workbook,
                               .name = about->name,
                               .text = {.allocator = allocator},
                               .value = {.allocator = allocator},
                               .formula = {.allocator = allocator},
                               .row = -1,
                               .column = -1};
    jx_status status = jxi_xml_read(workbook->package, entry, &events, &sheet);
    if (status == JX_OK && (sheet.text.failed || sheet.value.failed || sheet.formula.failed))
        status = JX_ERROR_NO_MEMORY;
    if (status == JX_OK) status = fill_grid(&sheet, number);
    jxi_release(allocator, sheet.cells, sheet.capacity * sizeof *sheet.cells);
    jxi_release(allocator, sheet.areas, sheet.area_capacity * sizeof *sheet.areas);
    jxi_buffer_free(&sheet.text);
    jxi_buffer_free(&sheet.value);
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
        if (jxi_workbook_entry(workbook, sheet, entry, sizeof entry))
            status = jxi_sheet_load(workbook, sheet, entry, (int32_t)i + 1);
        else
            status = jxi_task_fail(workbook->task, JX_ERROR_FORMAT, sheet->name, "the sheet is missing", NULL, NULL);
    }
    return status;
}

jx_status jxi_xlsx_load(jxi_task *task, jxi_package *package) {
    jxi_workbook workbook = {.task = task, .package = package};
    jx_status status = jxi_workbook_open(&workbook);
    if (status == JX_OK) status = load_sheets(&workbook);
    jxi_workbook_close(&workbook);
    return status;
}
