/* SPDX-License-Identifier: Apache-2.0 */
/* Reading our own JSON: assessments and runs straight into a document, and schemes. */
#ifndef JXI_DOCUMENTS_JSON_READ_H
#define JXI_DOCUMENTS_JSON_READ_H

#include "documents/document.h"
#include "documents/json/parse.h"

/* Our own JSON, and the part of it that is about summary tables. */
jx_status jxi_json_load(jxi_task *task, jx_scheme *scheme, jx_document *document);
void jxi_json_read_portfolio(jx_document *document, jxi_path *path, jxi_node *run);

/* A scheme from JSON, frozen. */
jx_status jxi_scheme_load(jxi_task *task, jx_scheme **out);

#endif
