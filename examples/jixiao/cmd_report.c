/* SPDX-License-Identifier: Apache-2.0 */
/* Reports for people, one file each: the kind of file is told by the ending of its name. */
#include <errno.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>

#include "program.h"

typedef jx_status (*write_report)(jx_writer *writer, jx_run *run);

/* What can be written, by kind of report and ending. */
static const struct {
    const char *kind, *ending;
    write_report write;
} reports[] = {
    {"audit", ".html", jx_writer_report_html},        {"audit", ".md", jx_writer_report_markdown},
    {"audit", ".xlsx", jx_writer_report_xlsx},        {"audit", ".json", jx_writer_run},
    {"draft", ".html", jx_writer_draft_html},         {"draft", ".md", jx_writer_draft_markdown},
    {"draft", ".docx", jx_writer_draft_docx},         {"corrected", ".xlsx", jx_writer_corrected_xlsx},
    {"corrected", ".docx", jx_writer_corrected_docx},
};
enum { REPORT_COUNT = sizeof reports / sizeof reports[0] };

static write_report writer_for(const char *kind, const char *path) {
    size_t length = path ? strlen(path) : 0;
    for (int i = 0; i < REPORT_COUNT; i++) {
        size_t tail = strlen(reports[i].ending);
        if (strcmp(reports[i].kind, kind) == 0 && length > tail &&
            strcasecmp(path + length - tail, reports[i].ending) == 0)
            return reports[i].write;
    }
    return NULL;
}

static bool is_same_file(const char *one, const char *other) {
    struct stat a, b;
    return one && other && stat(one, &a) == 0 && stat(other, &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/* An earlier report that lies among the forms is about to be replaced, and is no form. */
static bool take(void *context, const struct outcome *outcome) {
    struct session *session = context;
    if (is_same_file(outcome->document ? jx_document_name(outcome->document) : outcome->file, session->options->output))
        return true;
    for (int32_t i = 0; i < jx_document_count(outcome->document); i++)
        count_form(&session->tally, jx_document_assessment(outcome->document, i));
    keep_outcome(session, outcome);
    return !session->failed;
}

static void count_all(struct session *session, const jx_portfolio *portfolio) {
    for (int32_t i = 0; i < jx_portfolio_count(portfolio); i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, i);
        for (int32_t k = 0; k < jx_assessment_finding_count(assessment); k++) {
            const jx_finding *finding = jx_assessment_finding(assessment, k);
            if (jx_writer_shows(session->writer, finding)) count_finding(&session->tally, finding);
        }
    }
    count_findings(session, portfolio);
}

/* Writes the file; one that could not be written whole is not left behind. */
static bool write_file(const struct options *options, jx_run *run) {
    FILE *file = fopen(options->output, "wb");
    if (!file) {
        complain(options->output, strerror(errno));
        return false;
    }
    jx_writer *writer = open_writer(options, file);
    bool fine = writer && writer_for(options->kind, options->output)(writer, run) == JX_OK;
    jx_writer_unref(writer);
    fine = fclose(file) == 0 && fine;
    if (!fine) remove(options->output);
    return fine;
}

static void finish(struct session *session) {
    if (jx_run_audit(session->run) != JX_OK || !write_file(session->options, session->run)) {
        session->failed = true;
        return;
    }
    count_all(session, jx_run_portfolio(session->run));
    if (!session->options->quiet) printf("%s · ", session->options->output);
    show_closing(session->options, &session->tally);
}

int run_report(const struct options *options) {
    if (!options->output) {
        complain("no output file given; see", "jixiao report --help");
        return EXIT_TROUBLE;
    }
    if (!writer_for(options->kind, options->output)) {
        complain("this kind of report cannot be written to a file with this extension", options->output);
        for (int i = 0; i < REPORT_COUNT; i++)
            fprintf(stderr, "  --kind %s -o NAME%s\n", reports[i].kind, reports[i].ending);
        return EXIT_TROUBLE;
    }
    for (int i = 0; i < options->input_count; i++) {
        if (!is_same_file(options->inputs[i], options->output)) continue;
        complain("the report would overwrite one of its inputs", options->output);
        return EXIT_TROUBLE;
    }
    return run_session(options, take, finish);
}
