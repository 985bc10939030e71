/* SPDX-License-Identifier: Apache-2.0 */
/* Excel 97 workbooks (.xls, and .et, which is the same): the records of the workbook, then those of each sheet. */
#include <string.h>

#include "documents/read/biff.h"
#include "documents/read/binary_number.h"
#include "documents/read/cells.h"
#include "documents/read/compound.h"
#include "documents/read/format.h"
#include "documents/read/number_format.h"
#include "documents/read/xlsx.h"

enum { VERSION_97 = 0x600, WORKSHEET = 0, FORMATS_MAX = 4096 };

/* Records that matter. */
enum {
    FORMULA = 0x06,
    END = 0x0A,
    DATE_MODE = 0x22,
    PASSWORD = 0x2F,
    BOUND_SHEET = 0x85,
    MULTIPLE_RK = 0xBD,
    MULTIPLE_BLANK = 0xBE,
    RICH_LABEL = 0xD6,
    STYLE = 0xE0,
    MERGED = 0xE5,
    STRINGS = 0xFC,
    SHARED_LABEL = 0xFD,
    BLANK = 0x201,
    NUMBER = 0x203,
    LABEL = 0x204,
    TRUTH_OR_ERROR = 0x205,
    STRING = 0x207,
    RK = 0x27E,
    FORMAT = 0x41E,
    BEGIN = 0x809
};

typedef struct jxi_xls_sheet {
    char name[128];
    uint32_t start;
    bool hidden, other; /* it is no worksheet */
} jxi_xls_sheet;

typedef struct jxi_xls {
    jxi_task *task;
    jxi_buffer stream;
    jxi_xls_sheet *sheets;
    size_t sheet_count, sheet_capacity;
    jxi_texts strings;
    jxi_custom_format *formats;
    size_t format_count, format_capacity;
    int32_t *styles; /* the number of a format, by that of a style */
    size_t style_count, style_capacity;
    bool from_1904;
    jxi_cells cells;            /* of the sheet being read */
    int32_t row, column, style; /* of a formula whose text comes in a record of its own */
    bool waiting;
} jxi_xls;

static jx_status grow(jxi_xls *xls, void **items, size_t size, size_t count, size_t *capacity) {
    if ((int64_t)count >= xls->task->limits[JX_LIMIT_CELLS])
        return jxi_task_exceeds(xls->task, NULL, JX_LIMIT_CELLS, "strings, sheets or styles");
    return jxi_grow(xls->task->allocator, items, size, count, capacity);
}

static jx_status add_sheet(jxi_xls *xls, const jxi_record *record) {
    jxi_record_reader reader = jxi_record_read(&xls->stream, record);
    jxi_xls_sheet sheet = {.start = jxi_read32(&reader)};
    sheet.hidden = (jxi_read8(&reader) & 3) != 0;
    sheet.other = jxi_read8(&reader) != WORKSHEET;
    jxi_buffer name = {.allocator = xls->task->allocator};
    jxi_read_text(&reader, jxi_read8(&reader), &name);
    if (name.data) {
        size_t size, used = 0;
        for (; used < name.length; used += size) {
            jxi_utf8_next(name.data + used, name.length - used, &size);
            if (used + size >= sizeof sheet.name) break;
        }
        memcpy(sheet.name, name.data, used);
    }
    jx_status status = name.failed ? JX_ERROR_NO_MEMORY : JX_OK;
    jxi_buffer_free(&name);
    if (status == JX_OK)
        status = grow(xls, (void **)&xls->sheets, sizeof *xls->sheets, xls->sheet_count, &xls->sheet_capacity);
    if (status == JX_OK) xls->sheets[xls->sheet_count++] = sheet;
    return status;
}

static jx_status add_format(jxi_xls *xls, int32_t id, const char *code) {
    if (xls->format_count == FORMATS_MAX)
        return jxi_task_fail(xls->task, JX_ERROR_LIMIT, NULL, "more than 4096 number formats", NULL, NULL);
    jx_status status =
        grow(xls, (void **)&xls->formats, sizeof *xls->formats, xls->format_count, &xls->format_capacity);
    if (status == JX_OK)
        xls->formats[xls->format_count++] =
            (jxi_custom_format){id, code ? jxi_number_format_parse(code) : jxi_number_format_builtin(id)};
    return status;
}

static jx_status read_format(jxi_xls *xls, const jxi_record *record) {
    jxi_record_reader reader = jxi_record_read(&xls->stream, record);
    int32_t id = (int32_t)jxi_read16(&reader);
    jxi_buffer code = {.allocator = xls->task->allocator};
    jxi_read_text(&reader, jxi_read16(&reader), &code);
    jx_status status = code.failed ? JX_ERROR_NO_MEMORY : add_format(xls, id, code.data ? code.data : "");
    jxi_buffer_free(&code);
    return status;
}

static jx_status add_style(jxi_xls *xls, const jxi_record *record) {
    jx_status status = grow(xls, (void **)&xls->styles, sizeof *xls->styles, xls->style_count, &xls->style_capacity);
    if (status == JX_OK)
        xls->styles[xls->style_count++] = record->size >= 4 ? (int32_t)jxi_get16(record->bytes + 2) : 0;
    return status;
}

static jx_status read_strings(jxi_xls *xls, const jxi_record *record) {
    jxi_record_reader reader = jxi_record_read(&xls->stream, record);
    jxi_texts *texts = &xls->strings;
    jx_status status = JX_OK;
    jxi_read32(&reader);
    for (uint32_t left = jxi_read32(&reader); status == JX_OK && left && !reader.failed; left--) {
        status = grow(xls, (void **)&texts->starts, sizeof *texts->starts, texts->count, &texts->capacity);
        if (status != JX_OK) break;
        texts->starts[texts->count++] = texts->bytes.length;
        jxi_read_text(&reader, jxi_read16(&reader), &texts->bytes);
        jxi_buffer_add(&texts->bytes, "", 1);
    }
    return texts->bytes.failed ? JX_ERROR_NO_MEMORY : status;
}

/* A record of the workbook itself. */
static jx_status take_global(jxi_xls *xls, const jxi_record *record) {
    switch (record->type) {
    case BOUND_SHEET:
        return add_sheet(xls, record);
    case FORMAT:
        return read_format(xls, record);
    case STYLE:
        return add_style(xls, record);
    case STRINGS:
        return read_strings(xls, record);
    case DATE_MODE:
        xls->from_1904 = record->size >= 2 && jxi_get16(record->bytes) == 1;
        return JX_OK;
    case PASSWORD:
        return jxi_task_fail(xls->task, JX_ERROR_UNSUPPORTED, NULL,
                             "protected by a password: open it with the password and save a copy without one", NULL,
                             NULL);
    default:
        return JX_OK;
    }
}

/* The format of a style, which is taken on when it is a built-in one that was not used so far. */
static const jxi_number_format *format_of(jxi_xls *xls, uint32_t style) {
    int32_t id = style < xls->style_count ? xls->styles[style] : 0;
    for (size_t i = 0; i < xls->format_count; i++)
        if (xls->formats[i].id == id) return &xls->formats[i].format;
    return add_format(xls, id, NULL) == JX_OK ? &xls->formats[xls->format_count - 1].format : NULL;
}

static void show_number(jxi_xls *xls, uint32_t style, uint64_t bits, int32_t places) {
    char text[JXI_BINARY_TEXT];
    const jxi_number_format *format = format_of(xls, style);
    jxi_binary_write(text, bits, places);
    if (format) jxi_number_show(&xls->cells.text, format, text, xls->from_1904);
}

/* A number in 30 bits: whole, or the upper bits of a double; either may stand for hundredths. */
static void show_rk(jxi_xls *xls, uint32_t style, uint32_t rk) {
    enum { HUNDREDTHS = 1, WHOLE = 2 };
    int32_t places = rk & HUNDREDTHS ? 2 : 0;
    if (!(rk & WHOLE)) {
        show_number(xls, style, (uint64_t)(rk & ~(uint32_t)3) << 32, places);
        return;
    }
    char text[40] = "-", digits[21];
    int64_t whole = (int64_t)(rk >> 2) - (rk >> 31 ? (int64_t)1 << 30 : 0);
    const jxi_number_format *format = format_of(xls, style);
    jxi_text_digits(digits, (uint64_t)(whole < 0 ? -whole : whole));
    strcpy(text + (whole < 0), digits);
    if (places) strcat(text, "E-2");
    if (format) jxi_number_show(&xls->cells.text, format, text, xls->from_1904);
}

static void show_text(jxi_xls *xls, uint32_t style, const char *text) {
    const jxi_number_format *format = format_of(xls, style);
    if (format) jxi_number_show_text(&xls->cells.text, format, text);
}

static void show_error(jxi_xls *xls, uint32_t code) {
    static const struct {
        uint32_t code;
        const char *text;
    } errors[] = {{0x00, "#NULL!"}, {0x07, "#DIV/0!"}, {0x0F, "#VALUE!"}, {0x17, "#REF!"},
                  {0x1D, "#NAME?"}, {0x24, "#NUM!"},   {0x2A, "#N/A"}};
    for (size_t i = 0; i < sizeof errors / sizeof errors[0]; i++)
        if (errors[i].code == code) jxi_buffer_text(&xls->cells.text, errors[i].text);
}

/* What a formula came to. A text comes in the next record of its own: then the cell waits for it. */
static void show_result(jxi_xls *xls, uint32_t style, const unsigned char *result) {
    enum { TEXT = 0, TRUTH = 1, ERROR = 2 };
    if (jxi_get16(result + 6) != 0xFFFF)
        show_number(xls, style, jxi_get64(result), 0);
    else if (result[0] == TEXT)
        xls->waiting = true;
    else if (result[0] == TRUTH)
        jxi_buffer_text(&xls->cells.text, result[2] ? "TRUE" : "FALSE");
    else if (result[0] == ERROR)
        show_error(xls, result[2]);
}

static void show_label(jxi_xls *xls, uint32_t style, const jxi_record *record) {
    jxi_record_reader reader = jxi_record_read(&xls->stream, record);
    jxi_buffer text = {.allocator = xls->task->allocator};
    reader.at = 6;
    jxi_read_text(&reader, jxi_read16(&reader), &text);
    show_text(xls, style, text.data ? text.data : "");
    xls->cells.text.failed |= text.failed;
    jxi_buffer_free(&text);
}

/* Several cells of a row in one record: of `each` bytes. */
static jx_status take_several(jxi_xls *xls, const jxi_record *record, uint32_t each) {
    jx_status status = JX_OK;
    int32_t row = (int32_t)jxi_get16(record->bytes), column = (int32_t)jxi_get16(record->bytes + 2);
    for (uint32_t at = 4; status == JX_OK && at + each + 2 <= record->size; at += each) {
        size_t offset = xls->cells.text.length;
        if (each == 6) show_rk(xls, jxi_get16(record->bytes + at), jxi_get32(record->bytes + at + 2));
        status = jxi_cells_add(&xls->cells, row, column++, offset);
    }
    return status;
}

static jx_status take_cell(jxi_xls *xls, const jxi_record *record) {
    const unsigned char *bytes = record->bytes;
    uint32_t style = jxi_get16(bytes + 4), size = record->size;
    size_t offset = xls->cells.text.length;
    xls->row = (int32_t)jxi_get16(bytes);
    xls->column = (int32_t)jxi_get16(bytes + 2);
    xls->style = (int32_t)style;
    if (record->type == NUMBER && size >= 14)
        show_number(xls, style, jxi_get64(bytes + 6), 0);
    else if (record->type == RK && size >= 10)
        show_rk(xls, style, jxi_get32(bytes + 6));
    else if (record->type == SHARED_LABEL && size >= 10)
        show_text(xls, style, jxi_texts_get(&xls->strings, jxi_get32(bytes + 6)));
    else if (record->type == TRUTH_OR_ERROR && size >= 8 && bytes[7])
        show_error(xls, bytes[6]);
    else if (record->type == TRUTH_OR_ERROR && size >= 8)
        jxi_buffer_text(&xls->cells.text, bytes[6] ? "TRUE" : "FALSE");
    else if (record->type == FORMULA && size >= 14)
        show_result(xls, style, bytes + 6);
    else if (record->type == LABEL || record->type == RICH_LABEL)
        show_label(xls, style, record);
    return xls->waiting ? JX_OK : jxi_cells_add(&xls->cells, xls->row, xls->column, offset);
}

/* The text that a formula came to. */
static jx_status take_result(jxi_xls *xls, const jxi_record *record) {
    jxi_record_reader reader = jxi_record_read(&xls->stream, record);
    jxi_buffer text = {.allocator = xls->task->allocator};
    size_t offset = xls->cells.text.length;
    if (!xls->waiting) return JX_OK;
    xls->waiting = false;
    jxi_read_text(&reader, jxi_read16(&reader), &text);
    show_text(xls, (uint32_t)xls->style, text.data ? text.data : "");
    xls->cells.text.failed |= text.failed;
    jxi_buffer_free(&text);
    return jxi_cells_add(&xls->cells, xls->row, xls->column, offset);
}

static jx_status take_merged(jxi_xls *xls, const jxi_record *record) {
    jx_status status = JX_OK;
    for (uint32_t at = 2; status == JX_OK && at + 8 <= record->size; at += 8) {
        const unsigned char *area = record->bytes + at;
        status = jxi_cells_merge(&xls->cells, (jxi_area){(int32_t)jxi_get16(area), (int32_t)jxi_get16(area + 4),
                                                         (int32_t)jxi_get16(area + 2), (int32_t)jxi_get16(area + 6)});
    }
    return status;
}

/* A record of a sheet. */
static jx_status take_local(jxi_xls *xls, const jxi_record *record) {
    if (record->size < 6) return record->type == STRING && record->size >= 3 ? take_result(xls, record) : JX_OK;
    switch (record->type) {
    case MULTIPLE_RK:
        return take_several(xls, record, 6);
    case MULTIPLE_BLANK:
        return take_several(xls, record, 2);
    case MERGED:
        return take_merged(xls, record);
    case STRING:
        return take_result(xls, record);
    case BLANK:
    case NUMBER:
    case RK:
    case LABEL:
    case RICH_LABEL:
    case SHARED_LABEL:
    case TRUTH_OR_ERROR:
    case FORMULA:
        return take_cell(xls, record);
    default:
        return JX_OK;
    }
}

/* Goes through the records from a beginning to its end; what begins inside, as charts do, is passed by. */
static jx_status walk(jxi_xls *xls, size_t at, jx_status (*take)(jxi_xls *, const jxi_record *)) {
    jxi_record record;
    jx_status status = JX_OK;
    int depth = 0;
    for (; status == JX_OK && jxi_record_at(&xls->stream, at, &record); at = record.next) {
        if (record.type == BEGIN) depth++;
        if (record.type == END && --depth <= 0) break;
        if (depth == 1) status = take(xls, &record);
    }
    return status;
}

static jx_status load_sheets(jxi_xls *xls) {
    jx_status status = JX_OK;
    bool all_hidden = true;
    for (size_t i = 0; i < xls->sheet_count; i++) all_hidden &= xls->sheets[i].hidden || xls->sheets[i].other;
    for (size_t i = 0; status == JX_OK && i < xls->sheet_count; i++) {
        const jxi_xls_sheet *sheet = &xls->sheets[i];
        if (sheet->other || (sheet->hidden && !all_hidden)) continue;
        xls->cells = jxi_cells_start(xls->task, sheet->name);
        xls->waiting = false;
        status = walk(xls, sheet->start, take_local);
        if (status == JX_OK) status = jxi_cells_put(&xls->cells, (int32_t)i + 1);
        jxi_cells_free(&xls->cells);
    }
    return status;
}

static jx_status load(jxi_xls *xls) {
    jxi_record record;
    bool begun = jxi_record_at(&xls->stream, 0, &record) && record.type == BEGIN && record.size >= 2;
    if (!begun || jxi_get16(record.bytes) != VERSION_97)
        return jxi_task_fail(xls->task, JX_ERROR_UNSUPPORTED, NULL,
                             "a workbook of Excel 95 or older: open it and save it as .xlsx", NULL, NULL);
    jx_status status = walk(xls, 0, take_global);
    return status == JX_OK ? load_sheets(xls) : status;
}

jx_status jxi_xls_load(jxi_task *task) {
    const jx_allocator *allocator = task->allocator;
    jxi_xls xls = {.task = task, .stream = {.allocator = allocator}, .strings = {.bytes = {.allocator = allocator}}};
    jx_status status = jxi_compound_stream(task, "Workbook", &xls.stream);
    if (status == JX_OK) status = load(&xls);
    if (status == JX_ERROR_NOT_FOUND && jxi_compound_stream(task, "Book", &xls.stream) != JX_ERROR_NOT_FOUND)
        status = jxi_task_fail(task, JX_ERROR_UNSUPPORTED, NULL,
                               "a workbook of Excel 95 or older: open it and save it as .xlsx", NULL, NULL);
    jxi_release(allocator, xls.sheets, xls.sheet_capacity * sizeof *xls.sheets);
    jxi_release(allocator, xls.formats, xls.format_capacity * sizeof *xls.formats);
    jxi_release(allocator, xls.styles, xls.style_capacity * sizeof *xls.styles);
    jxi_release(allocator, xls.strings.starts, xls.strings.capacity * sizeof *xls.strings.starts);
    jxi_buffer_free(&xls.strings.bytes);
    jxi_buffer_free(&xls.stream);
    return status;
}
