/* SPDX-License-Identifier: Apache-2.0 */
#include "program.h"

/* Evaluates and audits; a form that cannot be is a problem. */
static bool audit(struct session *session, jx_assessment *assessment) {
    jx_status status = jx_assessment_audit(assessment);
    if (status == JX_OK) return true;
    note_problem(session, jx_assessment_file(assessment), jx_assessment_place(assessment),
                 jx_assessment_detail(assessment));
    return false;
}

static void take_assessment(struct session *session, jx_assessment *assessment) {
    const struct options *options = session->options;
    if (!audit(session, assessment)) return;
    count_form(&session->tally, assessment);
    if (options->format == FORMAT_TEXT) {
        show_assessment(options, session->writer, assessment, session->tally.forms, &session->tally);
        return;
    }
    for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++) {
        const jx_finding *finding = jx_assessment_finding(assessment, i);
        if (jx_writer_shows(session->writer, finding)) count_finding(&session->tally, finding);
    }
    if (options->format == FORMAT_JSONL && !options->quiet &&
        jx_writer_assessment(session->writer, assessment) != JX_OK)
        session->failed = true;
}

static bool take(void *context, const struct outcome *outcome) {
    struct session *session = context;
    if (outcome->document && session->options->format == FORMAT_TEXT)
        show_document(session->options, outcome->document);
    for (int32_t i = 0; i < jx_document_count(outcome->document); i++)
        take_assessment(session, jx_document_assessment(outcome->document, i));
    keep_outcome(session, outcome);
    return !session->failed;
}

/* What concerns all documents together, once all have been read. */
static void finish(struct session *session) {
    const struct options *options = session->options;
    const jx_portfolio *portfolio = jx_run_portfolio(session->run);
    if (jx_run_audit(session->run) != JX_OK) {
        session->failed = true;
    } else if (options->format == FORMAT_TEXT) {
        show_portfolio(options, session->writer, portfolio, &session->tally);
        show_closing(options, &session->tally);
    } else {
        count_findings(session, portfolio);
        if (!options->quiet && jx_writer_run(session->writer, session->run) != JX_OK) session->failed = true;
    }
}

int run_assess(const struct options *options) {
    return run_session(options, take, finish);
}
