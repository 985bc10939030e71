/* The readers, one for each format: bytes of a task into its grid, or straight into a document. */
#ifndef JXI_FORMAT_H
#define JXI_FORMAT_H

#include "documents/document.h"
#include "documents/json_in.h"
#include "documents/task.h"

/* Text: `separator` 0 means running text with tables in it. */
jx_status jxi_text_load(jxi_task *task, bool separated);

/* Our own JSON, and the part of it that is about summary tables. */
jx_status jxi_json_load(jxi_task *task, jx_scheme *scheme, jx_document *document);
void jxi_json_read_portfolio(jx_document *document, jxi_path *path, jxi_node *run);

#endif
