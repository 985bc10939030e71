/* SPDX-License-Identifier: Apache-2.0 */
/* What the commands that read documents have in common. */
#include <stdlib.h>
#include <string.h>

#include "program.h"

void count_finding(struct tally *tally, const jx_finding *finding) {
    int32_t severity = jx_finding_severity(finding);
    if (severity >= JX_SEVERITY_NOTE && severity <= JX_SEVERITY_ERROR) tally->findings[severity]++;
}

int exit_status(const struct options *options, const struct tally *tally) {
    if (tally->problems || tally->in_part) return EXIT_TROUBLE;
    for (int severity = options->severity; severity <= JX_SEVERITY_ERROR; severity++)
        if (tally->findings[severity]) return EXIT_FINDINGS;
    return EXIT_FINE;
}

static jx_status write_out(void *context, const char *bytes, size_t size) {
    return fwrite(bytes, 1, size, context) == size ? JX_OK : JX_ERROR_FILE;
}

jx_writer *open_writer(const struct options *options, FILE *file) {
    jx_writer *writer = NULL;
    jx_status status = jx_writer_new(write_out, file, &writer);
    if (status == JX_OK) status = jx_writer_set_language(writer, options->language);
    if (status == JX_OK && options->severity_given) status = jx_writer_set_severity(writer, options->severity);
    char *codes = options->only ? strdup(options->only) : NULL, *rest = NULL;
    for (char *code = codes ? strtok_r(codes, ", ", &rest) : NULL; status == JX_OK && code;
         code = strtok_r(NULL, ", ", &rest)) {
        status = jx_writer_show_only(writer, code);
        if (status == JX_ERROR_NOT_FOUND) complain("no such finding; jixiao explain lists them", code);
    }
    free(codes);
    if (status == JX_OK) return writer;
    if (status != JX_ERROR_NOT_FOUND) complain(jx_status_text(status, "en"), NULL);
    jx_writer_unref(writer);
    return NULL;
}

void note_problem(struct session *session, const char *file, const char *place, const char *text) {
    session->tally.problems++;
    fprintf(stderr, "jixiao: %s%s%s: %s\n", file ? file : "-", place ? ": " : "", place ? place : "", text);
}

/* Adds a document's own problems to the tally, or, when it could not be read, the cause to the run. */
static void note_outcome(struct session *session, const struct outcome *outcome) {
    const char *file = NULL, *place = NULL, *text;
    for (int32_t i = 0; (text = jx_document_problem(outcome->document, i, &file, &place)) != NULL; i++)
        note_problem(session, file, place, text);
    if (outcome->document) return;
    note_problem(session, outcome->file, outcome->place, outcome->text);
    if (session->run && jx_run_add_problem(session->run, outcome->file, outcome->place, outcome->text) != JX_OK)
        session->failed = true;
}

void keep_outcome(struct session *session, const struct outcome *outcome) {
    note_outcome(session, outcome);
    if (!outcome->document) return;
    session->tally.documents++;
    session->tally.rows += jx_document_summary_count(outcome->document);
    if (session->run && jx_run_add(session->run, outcome->document) != JX_OK) session->failed = true;
}

void count_findings(struct session *session, const jx_portfolio *portfolio) {
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        if (jx_writer_shows(session->writer, finding)) count_finding(&session->tally, finding);
    }
}

int run_session(const struct options *options, take_outcome take, void (*finish)(struct session *session)) {
    struct session session = {.options = options, .writer = open_writer(options, stdout)};
    bool fine = session.writer && (options->format == FORMAT_JSONL || jx_run_new(&session.run) == JX_OK);
    fine = fine && gather(options, take, &session) && !session.failed;
    if (fine && session.run) finish(&session);
    if (session.failed) complain("out of memory, or the output cannot be written", NULL);
    jx_run_unref(session.run);
    jx_writer_unref(session.writer);
    return fine && !session.failed ? exit_status(options, &session.tally) : EXIT_TROUBLE;
}
