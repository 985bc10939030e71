/* SPDX-License-Identifier: Apache-2.0 */
/* Documents of blocks as Word documents. */
#ifndef JXI_DOCUMENTS_OFFICE_DOCX_BLOCKS_H
#define JXI_DOCUMENTS_OFFICE_DOCX_BLOCKS_H

#include "documents/office/docx.h"
#include "documents/report/blocks.h"

typedef struct jxi_docx_blocks {
    jxi_docx_out docx; /* open */
    const jx_allocator *allocator;
    jxi_ledger table; /* the one that is open */
} jxi_docx_blocks;

jxi_blocks jxi_blocks_docx(jxi_docx_blocks *context, const jxi_report *report);

#endif
