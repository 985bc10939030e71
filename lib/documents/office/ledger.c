/* SPDX-License-Identifier: Apache-2.0 */
/* Filling a ledger cell by cell. Neither workbooks nor Word documents are known here. */
#include "documents/office/ledger.h"

#include <string.h>

#include "documents/read/task.h"

jxi_ledger jxi_ledger_start(const jx_allocator *allocator, const char *name, const int32_t *widths, int32_t columns) {
    jxi_ledger ledger = {.allocator = allocator, .filter = -1, .width_count = columns};
    memcpy(ledger.widths, widths, (size_t)columns * sizeof *widths);
    ledger.status = jxi_text_set(allocator, &ledger.name, name);
    return ledger;
}

static void free_texts(const jx_allocator *allocator, jxi_ledger_entry *entry) {
    jxi_text_free(allocator, entry->text);
    jxi_text_free(allocator, entry->formula);
    jxi_text_free(allocator, entry->comment);
}

void jxi_ledger_free(jxi_ledger *ledger) {
    for (size_t i = 0; i < ledger->count; i++) free_texts(ledger->allocator, &ledger->entries[i]);
    jxi_release(ledger->allocator, ledger->entries, ledger->capacity * sizeof *ledger->entries);
    jxi_text_free(ledger->allocator, ledger->name);
    *ledger = (jxi_ledger){0};
}

static void add(jxi_ledger *ledger, jxi_ledger_entry entry, const char *text, const char *formula) {
    const jx_allocator *allocator = ledger->allocator;
    if (ledger->status != JX_OK) return;
    entry.row = ledger->row;
    entry.column = ledger->column++;
    entry.rows = entry.columns = 1;
    jx_status status = jxi_text_set(allocator, &entry.text, text);
    if (status == JX_OK) status = jxi_text_set(allocator, &entry.formula, formula);
    if (status == JX_OK)
        status = jxi_grow(allocator, (void **)&ledger->entries, sizeof entry, ledger->count, &ledger->capacity);
    if (status == JX_OK)
        ledger->entries[ledger->count++] = entry;
    else
        free_texts(allocator, &entry);
    ledger->status = status;
}

void jxi_ledger_text(jxi_ledger *ledger, int32_t look, const char *text) {
    add(ledger, (jxi_ledger_entry){.look = look, .number = JX_NONE}, text, NULL);
}

void jxi_ledger_number(jxi_ledger *ledger, int32_t look, jx_decimal value, int32_t decimals) {
    add(ledger, (jxi_ledger_entry){.look = look, .number = value, .decimals = decimals}, NULL, NULL);
}

void jxi_ledger_formula(jxi_ledger *ledger, int32_t look, jx_decimal value, int32_t decimals, const char *formula) {
    bool any = formula && formula[0];
    add(ledger, (jxi_ledger_entry){.look = look, .number = value, .decimals = decimals}, NULL, any ? formula : NULL);
}

void jxi_ledger_text_formula(jxi_ledger *ledger, int32_t look, const char *text, const char *formula) {
    bool any = formula && formula[0];
    add(ledger, (jxi_ledger_entry){.look = look, .number = JX_NONE}, text, any ? formula : NULL);
}

static jxi_ledger_entry *last(jxi_ledger *ledger) {
    return ledger->status == JX_OK && ledger->count ? &ledger->entries[ledger->count - 1] : NULL;
}

void jxi_ledger_span(jxi_ledger *ledger, int32_t rows, int32_t columns) {
    jxi_ledger_entry *entry = last(ledger);
    if (!entry) return;
    entry->rows = rows;
    entry->columns = columns;
    ledger->column = entry->column + columns;
}

void jxi_ledger_mark(jxi_ledger *ledger, int32_t mark, const char *comment) {
    jxi_ledger_entry *entry = last(ledger);
    if (!entry) return;
    entry->mark = mark;
    ledger->status = jxi_text_set(ledger->allocator, &entry->comment, comment);
}

void jxi_ledger_skip(jxi_ledger *ledger, int32_t columns) {
    ledger->column += columns;
}

void jxi_ledger_next_row(jxi_ledger *ledger) {
    ledger->row++;
    ledger->column = 0;
}

void jxi_entry_show(const jxi_ledger_entry *entry, jxi_shown_text *shown) {
    int32_t decimals = entry->decimals < 0 ? 0 : entry->decimals;
    shown->text = entry->text ? entry->text : "";
    if (entry->number == JX_NONE) return;
    if (jx_decimal_format(entry->number, decimals, shown->digits, sizeof shown->digits) == JX_OK)
        shown->text = shown->digits;
}

jxi_reference jxi_refer(int32_t row, int32_t column) {
    jxi_reference reference = {{0}};
    size_t used = 0;
    if (column >= 26) reference.text[used++] = (char)('A' + (column / 26 - 1) % 26);
    reference.text[used++] = (char)('A' + column % 26);
    char digits[21];
    jxi_text_digits(digits, (uint64_t)(row < 0 ? 0 : row) + 1);
    digits[sizeof reference.text - 1 - used] = '\0';
    strcpy(reference.text + used, digits);
    return reference;
}
