/* SPDX-License-Identifier: Apache-2.0 */
/* What was read of a form, as JSON: writing it, and taking it in again. */
#ifndef JXI_DOCUMENTS_JSON_READING_H
#define JXI_DOCUMENTS_JSON_READING_H

#include "documents/json/emit.h"
#include "documents/json/parse.h"
#include "jixiao/documents.h"

/* Writes "complete" and "reading". */
void jxi_write_reading(jxi_json *json, const jx_assessment *assessment);

/* Takes in "reading", which may be absent, once all figures are set. */
void jxi_read_reading(jxi_path *path, jxi_node *object, jx_assessment *assessment);

#endif
