/* SPDX-License-Identifier: Apache-2.0 */
/** @file
 * Writers: from many documents to reports.
 *
 * Runs and writers belong to whoever made them, and are freed with the last reference. A run keeps its portfolio
 * and its assessments alive, and the portfolio is borrowed from it. A writer keeps nothing of what it writes: it
 * passes bytes to its sink while the call lasts, and the `context` of the sink must outlive the writer.
 *
 * @code{.c}
 * #include <jixiao/documents.h>
 * #include <stdio.h>
 *
 * static jx_status count(void *context, const char *bytes, size_t size) {
 *     (void)bytes;
 *     *(size_t *)context += size;
 *     return JX_OK;
 * }
 *
 * int main(void) {
 *     size_t written = 0;
 *     jx_run *run = NULL;
 *     jx_writer *writer = NULL;
 *     jx_status s = jx_run_new(&run);
 *     if (!s) s = jx_run_audit(run);
 *     if (!s) s = jx_writer_new(count, &written, &writer);
 *     if (!s) s = jx_writer_report_html(writer, run);
 *     printf("%s\n", written > 0 ? "a report without forms" : "nothing");
 *     jx_writer_unref(writer);
 *     jx_run_unref(run);
 *     return s != JX_OK;
 * }
 * @endcode
 * It prints `a report without forms`.
 */
#ifndef JIXIAO_WRITER_H
#define JIXIAO_WRITER_H

#include <jixiao/reader.h>

#ifdef __cplusplus
extern "C" {
#endif

/** @defgroup runs Many documents at once, and the reports on them
 * @{ */

/** The outcome of many documents: their assessments in a portfolio, and the problems met along the way. */
typedef struct jx_run jx_run;

/** Writes runs and assessments. Holds the language and which findings to show. */
typedef struct jx_writer jx_writer;

/** Takes the bytes that are written. Any status but ::JX_OK stops the writing and is passed on. */
typedef jx_status (*jx_sink)(void *context, const char *bytes, size_t size);

/** Makes an empty run.
 * @param out  not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_run_new(jx_run **out);

/** Makes a run as jx_run_new() does, with your own allocator.
 * @param allocator  copied; NULL means malloc
 * @param out        not NULL; receives a new handle
 * @return as jx_run_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_run_new_in(const jx_allocator *allocator, jx_run **out);

/** Takes another reference to a run.
 * @param run  may be NULL
 * @return run
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_run *jx_run_ref(jx_run *run);

/** Releases a reference; frees the run with the last one.
 * @param run  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_run_unref(jx_run *run);

/** Adds what was found in a document, and its problems. The document itself is not kept.
 * @param run       not NULL, else ::JX_ERROR_ARGUMENT
 * @param document  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_run_add(jx_run *run, jx_document *document);

/** Adds a problem, e.g. a file that could not be read.
 * @param run    not NULL, else ::JX_ERROR_ARGUMENT
 * @param file   copied; may be NULL
 * @param place  copied; may be NULL
 * @param text   copied; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_run_add_problem(jx_run *run, const char *file, const char *place, const char *text);

/** Returns one problem.
 * @param run    may be NULL
 * @param index  from 0
 * @param file   may be NULL; receives borrowed text, or NULL
 * @param place  may be NULL; receives borrowed text, or NULL
 * @return borrowed from the run; NULL when there is none
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API const char *jx_run_problem(const jx_run *run, int32_t index, const char **file, const char **place);

/** Returns the portfolio of all assessments added.
 * @param run  may be NULL
 * @return borrowed from the run; NULL for NULL
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_portfolio *jx_run_portfolio(const jx_run *run);

/** Evaluates and audits every assessment, then audits across them.
 * @param run  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY. An assessment that cannot be evaluated becomes a problem of the run.
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_run_audit(jx_run *run);

/** Makes a writer.
 * @param sink     takes what is written; not NULL, else ::JX_ERROR_ARGUMENT
 * @param context  passed to the sink
 * @param out      not NULL; receives a new handle
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_ARGUMENT
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_writer_new(jx_sink sink, void *context, jx_writer **out);

/** Makes a writer as jx_writer_new() does, with your own allocator.
 * @param allocator  copied; NULL means malloc
 * @param sink       as jx_writer_new()
 * @param context    as jx_writer_new()
 * @param out        not NULL; receives a new handle
 * @return as jx_writer_new()
 * @threads safe
 * @since 0.1 */
JX_API jx_status jx_writer_new_in(const jx_allocator *allocator, jx_sink sink, void *context, jx_writer **out);

/** Takes another reference to a writer.
 * @param writer  may be NULL
 * @return writer
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API jx_writer *jx_writer_ref(jx_writer *writer);

/** Releases a reference; frees the writer with the last one.
 * @param writer  may be NULL
 * @threads safe, even on the same handle
 * @since 0.1 */
JX_API void jx_writer_unref(jx_writer *writer);

/** Sets the language of messages and explanations.
 * @param writer    not NULL, else ::JX_ERROR_ARGUMENT
 * @param language  "zh" or "en"; NULL means "zh"
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_set_language(jx_writer *writer, const char *language);

/** Leaves out findings below a severity.
 * @param writer    not NULL, else ::JX_ERROR_ARGUMENT
 * @param severity  the lowest JX_SEVERITY_… that is shown, ::JX_SEVERITY_NOTE by default; any other number gives
 * ::JX_ERROR_NOT_FOUND
 * @return ::JX_OK
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_set_severity(jx_writer *writer, int32_t severity);

/** Shows only findings with certain codes: this one, and those of earlier calls.
 * @param writer  not NULL, else ::JX_ERROR_ARGUMENT
 * @param code    e.g. "weights-not-100", else ::JX_ERROR_NOT_FOUND; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_show_only(jx_writer *writer, const char *code);

/** Tells whether a finding is shown.
 * @param writer   may be NULL: everything is shown
 * @param finding  may be NULL: never shown
 * @return 1 or 0
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API int32_t jx_writer_shows(const jx_writer *writer, const jx_finding *finding);

/** Writes a run as JSON, schema "jixiao.run/1". Read back by a ::jx_reader and written again, it is the same byte for
 * byte.
 * @param writer  not NULL, else ::JX_ERROR_ARGUMENT
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_run(jx_writer *writer, jx_run *run);

/** Writes the portfolio's own part as JSON, schema "jixiao.portfolio/1": rows, sums, statistics, findings across
 * documents.
 * @param writer     not NULL, else ::JX_ERROR_ARGUMENT
 * @param portfolio  audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_portfolio(jx_writer *writer, const jx_portfolio *portfolio);

/** Writes one assessment as JSON on a line of its own, schema "jixiao.assessment/1".
 * @param writer      not NULL, else ::JX_ERROR_ARGUMENT
 * @param assessment  audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_assessment(jx_writer *writer, jx_assessment *assessment);

/** Writes a scheme as JSON, schema "jixiao.scheme/1", from which jx_reader_read_scheme() makes the same scheme.
 * @param writer  not NULL, else ::JX_ERROR_ARGUMENT
 * @param scheme  not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_scheme(jx_writer *writer, const jx_scheme *scheme);

/** Writes a run as one HTML page to read, print and pass on: overview, charts, the 汇总表, every form as a table with
 * its wrong cells marked, every finding with its reason. The page is self-contained: it has no script and fetches
 * nothing. The same run gives the same bytes.
 * @param writer  not NULL, else ::JX_ERROR_ARGUMENT; the page is in the writer's language and holds the findings that
 * it shows
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_report_html(jx_writer *writer, jx_run *run);

/** Writes a run as an Excel workbook: the 汇总表, all findings with filters, and for every form a sheet in which each
 * score, sum and grade is a formula over the form's figures, so that it can be checked; wrong cells are coloured and
 * commented. The same run gives the same bytes.
 * @param writer  not NULL, else ::JX_ERROR_ARGUMENT; the workbook is in the writer's language and holds the findings
 * that it shows
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; ::JX_ERROR_FILE when a temporary file cannot be written; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_report_xlsx(jx_writer *writer, jx_run *run);

/** Writes every form of a run again, filled in with the computed figures, as an Excel workbook for the unit to
 * confirm. Whatever differs from the claim, and whatever only the unit can put right, is coloured, commented and
 * listed below the form. The form is the official one, in Chinese; the remarks are in the writer's language. The same
 * run gives the same bytes.
 * @param writer  not NULL, else ::JX_ERROR_ARGUMENT
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return as jx_writer_report_xlsx()
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_corrected_xlsx(jx_writer *writer, jx_run *run);

/** Writes what jx_writer_corrected_xlsx() writes as a Word document, one form after another. A ::jx_reader reads the
 * same figures back from it.
 * @param writer  not NULL, else ::JX_ERROR_ARGUMENT
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_corrected_docx(jx_writer *writer, jx_run *run);

/** Writes the draft of jx_writer_draft_html() as a Word document, for the unit to continue.
 * @param writer  not NULL, else ::JX_ERROR_ARGUMENT
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_draft_docx(jx_writer *writer, jx_run *run);

/** Writes the report of jx_writer_report_html() as Markdown, shorter and without drawings.
 * @param writer  as jx_writer_report_html()
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_report_markdown(jx_writer *writer, jx_run *run);

/** Writes a draft of the unit's own report on its self-assessment (绩效自评工作报告) as an HTML page: what was
 * assessed, execution, what was achieved, problems by kind, and a list of what is to be put right, with the
 * responsible unit and the deadline left to fill in. What only people know is left in 【】.
 * @param writer  as jx_writer_report_html()
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_draft_html(jx_writer *writer, jx_run *run);

/** Writes the draft of jx_writer_draft_html() as Markdown.
 * @param writer  as jx_writer_report_html()
 * @param run     audited; not NULL, else ::JX_ERROR_ARGUMENT
 * @return ::JX_OK; ::JX_ERROR_NO_MEMORY; what the sink returns
 * @threads one thread at a time per handle
 * @since 0.1 */
JX_API jx_status jx_writer_draft_markdown(jx_writer *writer, jx_run *run);
/** @} */

#ifdef __cplusplus
}
#endif

#endif
