/* SPDX-License-Identifier: Apache-2.0 */
/* Ledgers as an Excel workbook, by libxlsxwriter. It takes figures as binary fractions: those of up to 15 digits come
 * out again as they went in. */
#include "documents/office/workbook.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

#include "documents/host/file.h"

enum { DECIMALS = 8, CHARACTERS = 31, CELL = 32000, ONE_PAGE = 45 };

/* Formats in use, made when they are first asked for: looks × marks × decimals, as written first. */
typedef struct jxi_formats {
    lxw_workbook *workbook;
    lxw_format *made[JXI_LOOK_COUNT][JXI_MARK_COUNT][DECIMALS];
} jxi_formats;

/* What each look has. */
static const struct {
    uint8_t align;
    bool bold, bordered, wraps, indented;
    lxw_color_t fill; /* 0: none */
} looks[JXI_LOOK_COUNT] = {
    [JXI_LOOK_PLAIN] = {LXW_ALIGN_LEFT, false, true, true, true, 0},
    [JXI_LOOK_MIDDLE] = {LXW_ALIGN_CENTER, false, true, true, false, 0},
    [JXI_LOOK_FIGURE] = {LXW_ALIGN_RIGHT, false, true, false, true, 0},
    [JXI_LOOK_INPUT] = {LXW_ALIGN_RIGHT, false, true, false, true, 0},
    [JXI_LOOK_HEAD] = {LXW_ALIGN_CENTER, true, true, true, false, 0xE8EDF3},
    [JXI_LOOK_TOTAL] = {LXW_ALIGN_RIGHT, true, true, false, true, 0xF4F6F9},
    [JXI_LOOK_TITLE] = {LXW_ALIGN_LEFT, true, false, true, false, 0},
    [JXI_LOOK_SUBTITLE] = {LXW_ALIGN_LEFT, true, false, true, false, 0},
    [JXI_LOOK_NOTE] = {LXW_ALIGN_LEFT, false, false, true, false, 0},
};

static const lxw_color_t fills[JXI_MARK_COUNT] = {[JX_SEVERITY_NOTE] = 0xE3ECF7,
                                                  [JX_SEVERITY_WARNING] = 0xFFF1C2,
                                                  [JX_SEVERITY_ERROR] = 0xF9CFCB,
                                                  [JXI_MARK_CORRECTED] = 0xFFF1C2};

static void dress(lxw_format *format, int32_t look, int32_t mark, int32_t decimals) {
    static const char *const patterns[] = {"General", "0", "0.0", "0.00", "0.000", "0.0000", "0.00000", "0.000000"};
    format_set_font_name(format, "微软雅黑");
    format_set_font_size(format, look == JXI_LOOK_TITLE ? 14 : look == JXI_LOOK_NOTE ? 9 : 10);
    format_set_align(format, looks[look].align);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    format_set_num_format(format, patterns[decimals]);
    if (looks[look].bold) format_set_bold(format);
    if (looks[look].wraps) format_set_text_wrap(format);
    if (looks[look].bordered) {
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, 0x9AA5B1);
    }
    if (look == JXI_LOOK_INPUT) format_set_font_color(format, 0x1F4E9E);
    if (looks[look].indented) format_set_indent(format, 1);
    lxw_color_t fill = mark ? fills[mark] : looks[look].fill;
    if (fill) format_set_bg_color(format, fill);
}

static lxw_format *format_of(jxi_formats *formats, const jxi_ledger_entry *entry) {
    int32_t decimals = entry->decimals < 0 ? 0 : entry->decimals + 1;
    if (entry->number == JX_NONE || decimals >= DECIMALS) decimals = 0;
    lxw_format **made = &formats->made[entry->look][entry->mark][decimals];
    if (!*made && (*made = workbook_add_format(formats->workbook)) != NULL)
        dress(*made, entry->look, entry->mark, decimals);
    return *made;
}

/* The figure as a binary fraction; false when it has too many digits for one. */
static bool as_number(jx_decimal value, double *out) {
    static const int64_t most = INT64_C(999999999999999);
    if (value == JX_NONE || value > most || value < -most) return false;
    *out = (double)value / 1e6;
    return true;
}

/* Text; what is longer than a cell may hold ends in an ellipsis. */
static lxw_error write_string(lxw_worksheet *sheet, const jxi_ledger_entry *entry, const char *text,
                              lxw_format *format) {
    static const char ellipsis[] = "…";
    char cut[CELL + sizeof ellipsis];
    size_t length = strlen(text), used = 0, step;
    if (length <= CELL)
        return worksheet_write_string(sheet, (lxw_row_t)entry->row, (lxw_col_t)entry->column, text, format);
    for (; used < CELL; used += step) {
        jxi_utf8_next(text + used, length - used, &step);
        if (used + step > CELL) break;
    }
    memcpy(cut, text, used);
    memcpy(cut + used, ellipsis, sizeof ellipsis);
    return worksheet_write_string(sheet, (lxw_row_t)entry->row, (lxw_col_t)entry->column, cut, format);
}

static lxw_error write_value(lxw_worksheet *sheet, const jxi_ledger_entry *entry, lxw_format *format) {
    lxw_row_t row = (lxw_row_t)entry->row;
    lxw_col_t column = (lxw_col_t)entry->column;
    jxi_shown_text shown;
    double number = 0;
    bool numeric = as_number(entry->number, &number);
    jxi_entry_show(entry, &shown);
    if (entry->formula && numeric)
        return worksheet_write_formula_num(sheet, row, column, entry->formula, format, number);
    if (entry->formula) return worksheet_write_formula_str(sheet, row, column, entry->formula, format, shown.text);
    if (numeric) return worksheet_write_number(sheet, row, column, number, format);
    if (shown.text[0]) return write_string(sheet, entry, shown.text, format);
    return worksheet_write_blank(sheet, row, column, format);
}

static lxw_error write_entry(lxw_worksheet *sheet, jxi_formats *formats, const jxi_ledger_entry *entry) {
    lxw_format *format = format_of(formats, entry);
    lxw_error error = LXW_NO_ERROR;
    if (!format) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    if (entry->rows > 1 || entry->columns > 1)
        error = worksheet_merge_range(sheet, (lxw_row_t)entry->row, (lxw_col_t)entry->column,
                                      (lxw_row_t)(entry->row + entry->rows - 1),
                                      (lxw_col_t)(entry->column + entry->columns - 1), "", format);
    if (error == LXW_NO_ERROR) error = write_value(sheet, entry, format);
    if (error == LXW_NO_ERROR && entry->comment) {
        lxw_comment_options options = {.author = "jixiao", .x_scale = 2.5, .y_scale = 1.6, .color = 0xFFFFE8};
        error = worksheet_write_comment_opt(sheet, (lxw_row_t)entry->row, (lxw_col_t)entry->column, entry->comment,
                                            &options);
    }
    return error;
}

/* Lines that a text takes in a column; wide characters count two. */
static int32_t lines_of(const char *text, int32_t width) {
    int32_t lines = 1, used = 0;
    size_t length = strlen(text), step;
    for (size_t at = 0; at < length; at += step) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &step);
        int32_t wide = point >= 0x1100 ? 2 : 1;
        if (point != '\n' && used + wide <= width) {
            used += wide;
            continue;
        }
        lines++;
        used = point == '\n' ? 0 : wide;
    }
    return lines;
}

static int32_t width_of(const jxi_ledger *ledger, const jxi_ledger_entry *entry) {
    int32_t width = 0;
    for (int32_t i = entry->column; i < entry->column + entry->columns && i < ledger->width_count; i++)
        width += ledger->widths[i];
    width -= 2 + width / 10;
    return width > 1 ? width : 1;
}

/* Rows as high as their texts need: merged cells do not make room for themselves. */
static void set_heights(lxw_worksheet *sheet, const jxi_ledger *ledger) {
    for (size_t i = 0; i < ledger->count;) {
        int32_t row = ledger->entries[i].row, lines = 1;
        bool title = ledger->entries[i].look == JXI_LOOK_TITLE;
        for (; i < ledger->count && ledger->entries[i].row == row; i++) {
            const jxi_ledger_entry *entry = &ledger->entries[i];
            if (!entry->text || entry->rows > 1) continue;
            int32_t needed = lines_of(entry->text, width_of(ledger, entry));
            if (needed > lines) lines = needed;
        }
        if (lines > 25) lines = 25;
        worksheet_set_row(sheet, (lxw_row_t)row, title ? 26 : 4 + 14 * lines, NULL);
    }
}

static void set_page(lxw_worksheet *sheet, const jxi_ledger *ledger) {
    for (int32_t i = 0; i < ledger->width_count; i++)
        worksheet_set_column(sheet, (lxw_col_t)i, (lxw_col_t)i, ledger->widths[i], NULL);
    worksheet_set_paper(sheet, 9); /* A4 */
    if (ledger->landscape) worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, ledger->row <= ONE_PAGE ? 1 : 0);
    worksheet_set_margins(sheet, 0.4, 0.4, 0.5, 0.5);
    worksheet_set_footer(sheet, "&C&P / &N");
    if (ledger->heads > 0) {
        worksheet_freeze_panes(sheet, (lxw_row_t)ledger->heads, 0);
        worksheet_repeat_rows(sheet, 0, (lxw_row_t)ledger->heads - 1);
    }
    if (ledger->filter >= 0)
        worksheet_autofilter(sheet, (lxw_row_t)ledger->filter, 0,
                             (lxw_row_t)(ledger->row > ledger->filter + 1 ? ledger->row - 1 : ledger->filter),
                             (lxw_col_t)(ledger->width_count - 1));
}

/* Cuts `text` after so many UTF-16 units, what a name may not have replaced by blanks. */
static void cut_name(char *name, const char *text, int32_t units) {
    size_t length = strlen(text), used = 0, step;
    for (size_t at = 0; at < length; at += step) {
        uint32_t point = jxi_utf8_next(text + at, length - at, &step);
        units -= point > 0xFFFF ? 2 : 1;
        if (units < 0) break;
        bool refused = point < 0x20 || (point < 0x80 && strchr("[]:*?/\\'", (int)point));
        if (refused)
            name[used++] = ' ';
        else
            memcpy(name + used, text + at, step);
        used += refused ? 0 : step;
    }
    while (used && name[used - 1] == ' ') used--;
    name[used] = '\0';
}

/* Whether an earlier sheet has the name; letters of either case are the same to Excel. */
static bool is_taken(const char *name, const jxi_ledger *ledgers, size_t index) {
    char other[JXI_SHEET_NAME];
    for (size_t i = 0; i < index; i++) {
        cut_name(other, ledgers[i].name ? ledgers[i].name : "", CHARACTERS);
        size_t at = 0;
        while (name[at] && (name[at] | 0x20) == (other[at] | 0x20)) at++;
        if (name[at] == other[at]) return true;
    }
    return false;
}

void jxi_sheet_name(char name[JXI_SHEET_NAME], const jxi_ledger *ledgers, size_t index) {
    cut_name(name, ledgers[index].name ? ledgers[index].name : "", CHARACTERS);
    if (name[0] && !is_taken(name, ledgers, index)) return;
    char shorter[(CHARACTERS - 12) * 4 + 1];
    cut_name(shorter, name, CHARACTERS - 12);
    (void)snprintf(name, JXI_SHEET_NAME, "%s #%zu", shorter, index + 1);
}

static lxw_error write_sheet(jxi_formats *formats, const jxi_ledger *ledgers, size_t index) {
    char name[JXI_SHEET_NAME];
    jxi_sheet_name(name, ledgers, index);
    lxw_worksheet *sheet = workbook_add_worksheet(formats->workbook, name);
    if (!sheet) return LXW_ERROR_MEMORY_MALLOC_FAILED;
    const jxi_ledger *ledger = &ledgers[index];
    set_page(sheet, ledger);
    set_heights(sheet, ledger);
    lxw_error error = LXW_NO_ERROR;
    for (size_t i = 0; error == LXW_NO_ERROR && i < ledger->count; i++)
        error = write_entry(sheet, formats, &ledger->entries[i]);
    return error;
}

static jx_status status_of(lxw_error error) {
    if (error == LXW_NO_ERROR) return JX_OK;
    return error == LXW_ERROR_MEMORY_MALLOC_FAILED ? JX_ERROR_NO_MEMORY : JX_ERROR_FILE;
}

/* The workbook in a file of its own: the library writes to nothing else. A fixed date keeps the bytes the same. */
static jx_status write_file(const char *path, const jxi_ledger *ledgers, size_t count) {
    lxw_doc_properties properties = {.author = "jixiao", .created = 946684800};
    jxi_formats formats = {.workbook = workbook_new(path)};
    if (!formats.workbook) return JX_ERROR_NO_MEMORY;
    lxw_error error = workbook_set_properties(formats.workbook, &properties);
    for (size_t i = 0; error == LXW_NO_ERROR && i < count; i++) error = write_sheet(&formats, ledgers, i);
    lxw_error closed = workbook_close(formats.workbook);
    return status_of(error == LXW_NO_ERROR ? closed : error);
}

/* libxlsxwriter prints figures by the locale: this thread, and no other, has the plain one while it works. */
static jx_status write_file_plainly(const char *path, const jxi_ledger *ledgers, size_t count) {
    locale_t plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
    if (plain == (locale_t)0) return JX_ERROR_NO_MEMORY;
    locale_t before = uselocale(plain);
    jx_status status = write_file(path, ledgers, count);
    uselocale(before);
    freelocale(plain);
    return status;
}

jx_status jxi_workbook_write(const jx_writer *writer, const jxi_ledger *ledgers, size_t count) {
    char path[JXI_TEMPORARY];
    jxi_file_fault fault;
    jx_status status = jxi_temporary_file(path);
    if (status == JX_OK) status = write_file_plainly(path, ledgers, count);
    if (status == JX_OK) status = jxi_file_read(path, writer->sink, writer->context, &fault);
    jxi_file_remove(path);
    return status;
}
