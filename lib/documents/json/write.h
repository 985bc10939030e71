/* SPDX-License-Identifier: Apache-2.0 */
/* Writing our own JSON: an assessment, a finding, a portfolio. */
#ifndef JXI_DOCUMENTS_JSON_WRITE_H
#define JXI_DOCUMENTS_JSON_WRITE_H

#include "documents/json/emit.h"
#include "documents/writer.h"

/* The assessment as a JSON object; `key` as in emit.h. */
void jxi_write_assessment(const jx_writer *writer, jxi_json *json, const char *key, jx_assessment *assessment);

/* The finding as a JSON object. `portfolio` is NULL for a finding within one form, which names its file itself. */
void jxi_write_finding(const jx_writer *writer, jxi_json *json, const jx_finding *finding,
                       const jx_portfolio *portfolio);

/* The portfolio's own part: rows, totals, statistics, findings; its assessments are written apart. */
void jxi_write_portfolio(const jx_writer *writer, jxi_json *json, const char *key, const jx_portfolio *portfolio);

#endif
