/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * jixiao-documents: reads self-assessment forms from files, and writes what was found. It builds on jixiao.h, and
 * everything said there about calls holds here too.
 *
 * A ::jx_reader turns bytes into a ::jx_document; a ::jx_run gathers documents and audits across them; a
 * ::jx_writer writes a run or a single assessment. Each of them may be released as soon as the next one has what
 * it needs: a run keeps what it took from a document, but neither the document nor its reader.
 *
 * @code{.c}
 * jx_reader *reader = NULL;
 * jx_document *document = NULL;
 * jx_run *run = NULL;
 * jx_status s = jx_reader_new(&reader);
 * if (!s) s = jx_reader_read_file(reader, "forms/clean-form.docx", &document);
 * if (s) fprintf(stderr, "%s\n", jx_reader_detail(reader));
 * if (!s) s = jx_run_new(&run);
 * if (!s) s = jx_run_add(run, document);
 * jx_document_unref(document);
 * jx_reader_unref(reader);
 * if (!s) s = jx_run_audit(run);
 * if (!s) printf("%d errors\n", (int)jx_portfolio_severity_count(jx_run_portfolio(run), JX_SEVERITY_ERROR));
 * jx_run_unref(run);
 * @endcode
 * It prints `0 errors`.
 */
#ifndef JIXIAO_DOCUMENTS_H
#define JIXIAO_DOCUMENTS_H

#include <jixiao/reader.h>
#include <jixiao/writer.h>

#endif
