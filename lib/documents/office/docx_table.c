/* SPDX-License-Identifier: Apache-2.0 */
/* A ledger in a Word document. */
#include <string.h>

#include "documents/office/docx.h"

/* How the looks of a ledger look in a table; those without borders are paragraphs. */
static const struct {
    const char *align, *fill;
    bool bold, bordered;
    jxi_docx_style style; /* of those without borders */
} looks[JXI_LOOK_COUNT] = {
    [JXI_LOOK_PLAIN] = {"left", NULL, false, true, JXI_STYLE_CELL},
    [JXI_LOOK_MIDDLE] = {"center", NULL, false, true, JXI_STYLE_CELL},
    [JXI_LOOK_FIGURE] = {"right", NULL, false, true, JXI_STYLE_CELL},
    [JXI_LOOK_INPUT] = {"right", NULL, false, true, JXI_STYLE_CELL},
    [JXI_LOOK_HEAD] = {"center", "F1F4F8", true, true, JXI_STYLE_CELL},
    [JXI_LOOK_TOTAL] = {"right", "F7F9FB", true, true, JXI_STYLE_CELL},
    [JXI_LOOK_TITLE] = {"center", NULL, true, false, JXI_STYLE_TITLE},
    [JXI_LOOK_SUBTITLE] = {"left", NULL, true, false, JXI_STYLE_SUBHEADING},
    [JXI_LOOK_NOTE] = {"left", NULL, false, false, JXI_STYLE_SMALL},
};

static const char *const fills[JXI_MARK_COUNT] = {[JX_SEVERITY_NOTE] = "E3ECF7",
                                                  [JX_SEVERITY_WARNING] = "FFF1C2",
                                                  [JX_SEVERITY_ERROR] = "F9CFCB",
                                                  [JXI_MARK_CORRECTED] = "FFE699"};

/* A table being written. `above` holds, column by column, the entry that reaches down into the row. */
typedef struct jxi_docx_table {
    jxi_docx_out *docx;
    const jxi_ledger *ledger;
    int32_t widths[JXI_LEDGER_COLUMNS];
    const jxi_ledger_entry *above[JXI_LEDGER_COLUMNS];
} jxi_docx_table;

static void share_widths(jxi_docx_table *table) {
    int32_t room = table->docx->landscape ? 16838 - 2040 : 11906 - 2040, sum = 0;
    for (int32_t i = 0; i < table->ledger->width_count; i++) sum += table->ledger->widths[i];
    for (int32_t i = 0; i < table->ledger->width_count; i++)
        table->widths[i] = (int32_t)((int64_t)room * table->ledger->widths[i] / (sum > 0 ? sum : 1));
}

static void open_table(jxi_docx_table *table) {
    static const char *const sides[] = {"top", "left", "bottom", "right", "insideH", "insideV"};
    jxi_docx_out *docx = table->docx;
    memset(table->above, 0, sizeof table->above);
    jxi_docx_begin(docx, "tbl");
    jxi_docx_begin(docx, "tblPr");
    jxi_docx_begin(docx, "tblW");
    jxi_docx_number(docx, "w", 5000);
    jxi_docx_attribute(docx, "type", "pct");
    jxi_docx_end(docx);
    jxi_docx_begin(docx, "tblBorders");
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        jxi_docx_begin(docx, sides[i]);
        jxi_docx_attribute(docx, "val", "single");
        jxi_docx_number(docx, "sz", 4);
        jxi_docx_attribute(docx, "color", "666666");
        jxi_docx_end(docx);
    }
    jxi_docx_end(docx);
    jxi_docx_begin(docx, "tblLayout");
    jxi_docx_attribute(docx, "type", "fixed");
    jxi_docx_end(docx);
    jxi_docx_end(docx);
    jxi_docx_begin(docx, "tblGrid");
    for (int32_t i = 0; i < table->ledger->width_count; i++) {
        jxi_docx_begin(docx, "gridCol");
        jxi_docx_number(docx, "w", table->widths[i]);
        jxi_docx_end(docx);
    }
    jxi_docx_end(docx);
}

static int32_t width_of(const jxi_docx_table *table, int32_t column, int32_t columns) {
    int32_t width = 0;
    for (int32_t i = column; i < column + columns && i < table->ledger->width_count; i++) width += table->widths[i];
    return width;
}

static void write_cell_properties(const jxi_docx_table *table, const jxi_ledger_entry *entry, int32_t column,
                                  int32_t columns, bool goes_on) {
    jxi_docx_out *docx = table->docx;
    const char *fill = !entry ? NULL : entry->mark ? fills[entry->mark] : looks[entry->look].fill;
    jxi_docx_begin(docx, "tcPr");
    jxi_docx_begin(docx, "tcW");
    jxi_docx_number(docx, "w", width_of(table, column, columns));
    jxi_docx_attribute(docx, "type", "dxa");
    jxi_docx_end(docx);
    if (columns > 1) {
        jxi_docx_begin(docx, "gridSpan");
        jxi_docx_number(docx, "val", columns);
        jxi_docx_end(docx);
    }
    if (goes_on || (entry && entry->rows > 1)) jxi_docx_property(docx, "vMerge", goes_on ? "continue" : "restart");
    if (fill) {
        jxi_docx_begin(docx, "shd");
        jxi_docx_attribute(docx, "val", "clear");
        jxi_docx_attribute(docx, "color", "auto");
        jxi_docx_attribute(docx, "fill", fill);
        jxi_docx_end(docx);
    }
    jxi_docx_property(docx, "vAlign", "center");
    jxi_docx_end(docx);
}

/* A cell: an entry, what an entry from above goes on in, or nothing. Gives the columns it takes. */
static int32_t write_cell(jxi_docx_table *table, const jxi_ledger_entry *entry, int32_t column) {
    const jxi_ledger_entry *above = entry ? NULL : table->above[column];
    const jxi_ledger_entry *shown = entry ? entry : above;
    int32_t columns = shown ? shown->columns : 1;
    jxi_shown_text text;
    jxi_docx_begin(table->docx, "tc");
    write_cell_properties(table, shown, column, columns, above != NULL);
    jxi_docx_begin(table->docx, "p");
    jxi_docx_begin(table->docx, "pPr");
    jxi_docx_property(table->docx, "pStyle", jxi_docx_style_name(JXI_STYLE_CELL));
    jxi_docx_property(table->docx, "jc", looks[shown ? shown->look : JXI_LOOK_PLAIN].align);
    jxi_docx_end(table->docx);
    if (entry) {
        jxi_entry_show(entry, &text);
        if (text.text[0]) jxi_docx_runs(table->docx, text.text, looks[entry->look].bold);
    }
    jxi_docx_end(table->docx);
    jxi_docx_end(table->docx);
    for (int32_t i = column; entry && i < column + columns && i < JXI_LEDGER_COLUMNS; i++)
        table->above[i] = entry->rows > 1 ? entry : NULL;
    return columns;
}

/* The entries from `first` on that are in its row. Gives the index behind them. */
static size_t write_row(jxi_docx_table *table, size_t first, bool is_head) {
    const jxi_ledger *ledger = table->ledger;
    int32_t row = ledger->entries[first].row;
    jxi_docx_begin(table->docx, "tr");
    jxi_docx_begin(table->docx, "trPr");
    jxi_docx_property(table->docx, "cantSplit", NULL);
    if (is_head) jxi_docx_property(table->docx, "tblHeader", NULL);
    jxi_docx_end(table->docx);
    for (int32_t column = 0; column < ledger->width_count;) {
        bool here =
            first < ledger->count && ledger->entries[first].row == row && ledger->entries[first].column == column;
        const jxi_ledger_entry *above = table->above[column];
        if (above && above->row + above->rows <= row) table->above[column] = NULL;
        column += write_cell(table, here ? &ledger->entries[first] : NULL, column);
        first += here;
    }
    jxi_docx_end(table->docx);
    return first;
}

void jxi_docx_ledger(jxi_docx_out *docx, const jxi_ledger *ledger) {
    jxi_docx_table table = {.docx = docx, .ledger = ledger};
    bool open = false;
    share_widths(&table);
    for (size_t i = 0; i < ledger->count;) {
        const jxi_ledger_entry *entry = &ledger->entries[i];
        bool bordered = looks[entry->look].bordered;
        if (open && !bordered) jxi_docx_end(docx);
        if (!open && bordered) open_table(&table);
        open = bordered;
        if (bordered) {
            i = write_row(&table, i, entry->row < ledger->heads);
        } else {
            jxi_docx_paragraph(docx, looks[entry->look].style, entry->text);
            i++;
        }
    }
    if (open) jxi_docx_end(docx);
}
