/* SPDX-License-Identifier: Apache-2.0 */
/* The inside of a workbook, shared by the files that read it. */
#ifndef JXI_DOCUMENTS_READ_XLSX_H
#define JXI_DOCUMENTS_READ_XLSX_H

#include "documents/read/number_format.h"
#include "documents/read/xml.h"

/* Texts one after another, each with its NUL. */
typedef struct jxi_texts {
    jxi_buffer bytes;
    size_t *starts;
    size_t count, capacity;
} jxi_texts;

const char *jxi_texts_get(const jxi_texts *texts, int64_t index);

typedef struct jxi_sheet {
    char name[128], relation[64];
    bool hidden;
} jxi_sheet;

typedef struct jxi_custom_format {
    int32_t id;
    jxi_number_format format;
} jxi_custom_format;

typedef struct jxi_workbook {
    jxi_task *task;
    jxi_package *package;
    bool from_1904;
    jxi_sheet *sheets;
    size_t sheet_count, sheet_capacity;
    jxi_texts strings;
    jxi_custom_format *customs;
    size_t custom_count, custom_capacity;
    jxi_number_format *styles; /* by the number that cells give */
    size_t style_count, style_capacity;
} jxi_workbook;

/* Reads strings, formats and the list of sheets. */
jx_status jxi_workbook_open(jxi_workbook *workbook);
void jxi_workbook_close(jxi_workbook *workbook);

/* Finds the entry that a sheet is in; false when it is not there. */
bool jxi_workbook_entry(jxi_workbook *workbook, const jxi_sheet *sheet, char *entry, size_t size);

/* Puts one sheet into the grid as table `number`. */
jx_status jxi_sheet_load(jxi_workbook *workbook, const jxi_sheet *sheet, const char *entry, int32_t number);

#endif
