/* SPDX-License-Identifier: Apache-2.0 */
/* What a file is when it is none of the formats that are read: told by its bytes, with what to do about it. */
#ifndef JXI_DOCUMENTS_READ_KIND_H
#define JXI_DOCUMENTS_READ_KIND_H

#include "documents/read/package.h"

/* Fails with a cause of its own for a picture, a shortcut, an archive that is not read, a protected or foreign
 * document; JX_OK when the bytes are none of these. */
jx_status jxi_kind_check(jxi_task *task);
/* The same for a package that is neither a Word document nor a workbook; `*is_archive` when it is an archive of any
 * files. */
jx_status jxi_kind_refuse(jxi_task *task, const jxi_package *package, bool *is_archive);

/* Office documents in one XML file: what they are called, and what LibreOffice makes of them; NULL for others. */
const char *jxi_kind_xml(const jxi_task *task);

#endif
