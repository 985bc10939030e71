/* SPDX-License-Identifier: Apache-2.0 */
/* The program: what its files share. Everything about forms goes through jixiao.h and documents.h. */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <stdbool.h>
#include <stdio.h>

#include <jixiao/documents.h>

/* The exit statuses of the contract. */
enum { EXIT_FINE = 0, EXIT_FINDINGS = 1, EXIT_TROUBLE = 2 };

enum { FORMAT_TEXT = 0, FORMAT_JSON = 1, FORMAT_JSONL = 2 };

struct options {
    const char *language; /* "zh" or "en" */
    const char *scheme;   /* an id or a file; NULL: recognised from each form */
    int format;           /* FORMAT_… */
    int severity;         /* JX_SEVERITY_… from which on a finding makes status 1 */
    bool severity_given;  /* then findings below it are not shown either */
    const char *output;   /* the file of a report */
    const char *kind;     /* the kind of report: "audit", "draft" or "corrected" */
    const char *only;     /* codes between commas; NULL: all */
    int jobs;
    bool quiet;
    bool colour;
    char **inputs;
    int input_count;
};

/* Reads the options of a command; leaves the program with status 2 when they are wrong, 0 after --help and --version.
 */
struct options read_options(int argc, char **argv, const char *command);

/* "zh" or "en", from LC_ALL, LC_MESSAGES, LANG. */
const char *language_of_environment(void);

/* The first or the second, by the language. */
const char *say(const struct options *options, const char *chinese, const char *english);

int run_assess(const struct options *options);
int run_summary(const struct options *options);
int run_report(const struct options *options);
int run_explain(const struct options *options);
int run_schemes(const struct options *options);

/* A built-in scheme by its id, or one from a JSON file; NULL after saying why not. */
jx_scheme *find_scheme(const char *name);

/* What became of one input. */
struct outcome {
    jx_document *document;           /* NULL when it could not be read */
    const char *file, *place, *text; /* why not */
};

/* Gets the outcomes in the order of the inputs, one at a time, whatever thread read them. Returns whether to go on. */
typedef bool (*take_outcome)(void *context, const struct outcome *outcome);

/* Reads all inputs. Returns false when memory ran out or the scheme is unknown, after saying so. */
bool gather(const struct options *options, take_outcome take, void *context);

/* A writer with the options' language and filters; NULL when a code is unknown, after saying so. */
jx_writer *open_writer(const struct options *options, FILE *file);

/* Complains on the standard error: "jixiao: …". */
void complain(const char *text, const char *detail);

/* What was read and found, counted, to make the closing line and the exit status. */
struct tally {
    int forms, rows, documents, problems;
    int in_part;                      /* of the forms: not read whole */
    int figures[JX_STATE_UNREAD + 1]; /* by state */
    int findings[JX_SEVERITY_ERROR + 1];
};

/* One call of a command that reads documents. */
struct session {
    const struct options *options;
    jx_writer *writer;
    jx_run *run; /* NULL for jsonl, which holds nothing */
    struct tally tally;
    bool failed;
};

/* Opens a session, gathers the outcomes, finishes and gives the exit status. */
int run_session(const struct options *options, take_outcome take, void (*finish)(struct session *session));

/* Puts what was read into the run, and problems on the standard error. */
void keep_outcome(struct session *session, const struct outcome *outcome);
void note_problem(struct session *session, const char *file, const char *place, const char *text);

void count_form(struct tally *tally, const jx_assessment *assessment);
void count_finding(struct tally *tally, const jx_finding *finding);
void count_findings(struct session *session, const jx_portfolio *portfolio);
int exit_status(const struct options *options, const struct tally *tally);

/* Writes for people, see feel in the guide. */
void show_document(const struct options *options, const jx_document *document);
void show_assessment(const struct options *options, const jx_writer *writer, jx_assessment *assessment, int number,
                     struct tally *tally);
void show_portfolio(const struct options *options, const jx_writer *writer, const jx_portfolio *portfolio,
                    struct tally *tally);
/* What was not read of a form, and what was inferred. */
void show_reading(const struct options *options, const jx_assessment *assessment);
/* Forms and figures, read and not; without the end of the line. */
void show_count(const struct options *options, const struct tally *tally);
void show_closing(const struct options *options, const struct tally *tally);

/* Columns that a terminal takes for UTF-8 text: 2 for wide characters, 0 for combining ones. */
int text_width(const char *text);
/* Prints text and blanks up to `width` columns, to the left or to the right. */
void print_left(const char *text, int width);
void print_right(const char *text, int width);
/* Prints a decimal; "–" for an absent one. */
const char *figure(char buffer[32], jx_decimal value, int decimals);

/* Colours: nothing unless the options say so. */
enum { PAINT_NONE = 0, PAINT_BOLD = 1, PAINT_RED = 2, PAINT_YELLOW = 3, PAINT_GREEN = 4, PAINT_DIM = 5 };
void paint(const struct options *options, int colour);

#endif
