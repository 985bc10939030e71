/* SPDX-License-Identifier: Apache-2.0 */
/* Ledgers as an Excel workbook. */
#ifndef JXI_DOCUMENTS_OFFICE_WORKBOOK_H
#define JXI_DOCUMENTS_OFFICE_WORKBOOK_H

#include "documents/office/ledger.h"
#include "documents/writer.h"

/* Writes the ledgers, one sheet each. The same ledgers give the same bytes. */
jx_status jxi_workbook_write(const jx_writer *writer, const jxi_ledger *ledgers, size_t count);

/* A name that a sheet may have: no more than 31 UTF-16 units, none of []:*?/\, no quote at its ends, and unlike those
 * of the sheets before it; made from what the ledger is called. `name` has room for 31 characters. */
enum { JXI_SHEET_NAME = 31 * 4 + 1 };
void jxi_sheet_name(char name[JXI_SHEET_NAME], const jxi_ledger *ledgers, size_t index);

#endif
