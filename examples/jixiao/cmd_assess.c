#include <stdlib.h>
#include <string.h>

#include "program.h"

struct assess {
    const struct options *options;
    jx_writer *writer;
    jx_run *run; /* NULL for jsonl, which holds nothing */
    struct tally tally;
    bool failed;
};

void count_finding(struct tally *tally, const jx_finding *finding) {
    int32_t severity = jx_finding_severity(finding);
    if (severity >= JX_SEVERITY_NOTE && severity <= JX_SEVERITY_ERROR) tally->findings[severity]++;
}

int exit_status(const struct options *options, const struct tally *tally) {
    if (tally->problems) return EXIT_TROUBLE;
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

static void note_problem(struct assess *assess, const char *file, const char *place, const char *text) {
    assess->tally.problems++;
    fprintf(stderr, "jixiao: %s%s%s: %s\n", file ? file : "-", place ? ": " : "", place ? place : "", text);
}

/* Evaluates and audits; a form that cannot be is a problem. */
static bool audit(struct assess *assess, jx_assessment *assessment) {
    jx_status status = jx_assessment_audit(assessment);
    if (status == JX_OK) return true;
    note_problem(assess, jx_assessment_file(assessment), jx_assessment_place(assessment),
                 jx_assessment_detail(assessment));
    return false;
}

static void take_assessments(struct assess *assess, const jx_document *document) {
    const struct options *options = assess->options;
    for (int32_t i = 0; i < jx_document_count(document); i++) {
        jx_assessment *assessment = jx_document_assessment(document, i);
        if (!audit(assess, assessment)) continue;
        assess->tally.forms++;
        if (options->format == FORMAT_TEXT)
            show_assessment(options, assess->writer, assessment, assess->tally.forms, &assess->tally);
        if (options->format == FORMAT_JSONL && !options->quiet &&
            jx_writer_assessment(assess->writer, assessment) != JX_OK)
            assess->failed = true;
        if (options->format == FORMAT_TEXT) continue;
        for (int32_t k = 0; k < jx_assessment_finding_count(assessment); k++) {
            const jx_finding *finding = jx_assessment_finding(assessment, k);
            if (jx_writer_shows(assess->writer, finding)) count_finding(&assess->tally, finding);
        }
    }
}

static bool take(void *context, const struct outcome *outcome) {
    struct assess *assess = context;
    if (!outcome->document) {
        note_problem(assess, outcome->file, outcome->place, outcome->text);
        if (assess->run && jx_run_add_problem(assess->run, outcome->file, outcome->place, outcome->text) != JX_OK)
            assess->failed = true;
        return !assess->failed;
    }
    const jx_document *document = outcome->document;
    assess->tally.documents++;
    assess->tally.rows += jx_document_summary_count(document);
    if (assess->options->format == FORMAT_TEXT) show_document(assess->options, assess->writer, document);
    take_assessments(assess, document);
    const char *file = NULL, *place = NULL, *text;
    for (int32_t i = 0; (text = jx_document_problem(document, i, &file, &place)) != NULL; i++)
        note_problem(assess, file, place, text);
    if (assess->run && jx_run_add(assess->run, outcome->document) != JX_OK) assess->failed = true;
    return !assess->failed;
}

/* What concerns all documents together, once all have been read. */
static void finish(struct assess *assess) {
    const struct options *options = assess->options;
    if (jx_run_audit(assess->run) != JX_OK) {
        assess->failed = true;
        return;
    }
    const jx_portfolio *portfolio = jx_run_portfolio(assess->run);
    if (options->format == FORMAT_TEXT) {
        show_portfolio(options, assess->writer, portfolio, &assess->tally);
        show_closing(options, &assess->tally);
        return;
    }
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        if (jx_writer_shows(assess->writer, finding)) count_finding(&assess->tally, finding);
    }
    if (!options->quiet && jx_writer_run(assess->writer, assess->run) != JX_OK) assess->failed = true;
}

int run_assess(const struct options *options) {
    struct assess assess = {.options = options, .writer = open_writer(options, stdout)};
    bool fine = assess.writer && (options->format == FORMAT_JSONL || jx_run_new(&assess.run) == JX_OK);
    fine = fine && gather(options, take, &assess) && !assess.failed;
    if (fine && assess.run) finish(&assess);
    if (assess.failed) complain("out of memory, or the output cannot be written", NULL);
    jx_run_unref(assess.run);
    jx_writer_unref(assess.writer);
    return fine && !assess.failed ? exit_status(options, &assess.tally) : EXIT_TROUBLE;
}
