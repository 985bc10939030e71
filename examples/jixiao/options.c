/* SPDX-License-Identifier: Apache-2.0 */
#include <argp.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "program.h"

enum {
    KEY_SCHEME = 's',
    KEY_FORMAT = 'f',
    KEY_LANG = 'l',
    KEY_OUTPUT = 'o',
    KEY_SEVERITY = 1,
    KEY_ONLY = 2,
    KEY_KIND = 3,
    KEY_JOBS = 'j',
    KEY_QUIET = 'q'
};

/* Which commands take an option, by their first letters. */
static const struct {
    const char *name, *value;
    int key;
    const char *commands;
    const char *chinese, *english;
} known[] = {
    {"scheme", "ID|FILE", KEY_SCHEME, "asr", "评分办法：内置的或 JSON 文件；默认由表格识别",
     "the scheme to score by, built-in or a JSON file; by default it is recognised from each form"},
    {"format", "text|json|jsonl", KEY_FORMAT, "asc", "输出格式；默认 text", "output format; text by default"},
    {"output", "FILE", KEY_OUTPUT, "r", "写到这个文件；由扩展名定格式：.html .md .xlsx .docx .json",
     "the file to write; its extension sets the format: .html .md .xlsx .docx .json"},
    {"kind", "audit|draft|corrected", KEY_KIND, "r",
     "审核报告（默认）、绩效自评工作报告初稿，或按复算结果重新填写的自评表",
     "the audit (the default), a draft of the unit's own report, or the forms filled in again with the computed "
     "figures"},
    {"only", "CODE,...", KEY_ONLY, "asr", "只显示这些审核发现", "show only findings with these codes"},
    {"severity", "error|warning|note", KEY_SEVERITY, "asr", "只显示并计入不低于此级别的发现；退出状态默认按 error",
     "show and count only findings at least this severe; by default the exit status counts errors"},
    {"jobs", "N", KEY_JOBS, "asr", "同时读取的文件数", "the number of files to read at the same time"},
    {"quiet", NULL, KEY_QUIET, "asr", "不打印，只给退出状态和错误信息",
     "print only error messages; the exit status gives the result"},
    {"lang", "zh|en", KEY_LANG, "aescr", "语言；默认取自环境", "the language; taken from the environment by default"},
};
enum { KNOWN_COUNT = sizeof known / sizeof known[0] };

const char *language_of_environment(void) {
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && value[0]) return strncmp(value, "zh", 2) == 0 ? "zh" : "en";
    }
    return "en";
}

const char *say(const struct options *options, const char *chinese, const char *english) {
    return strcmp(options->language, "en") == 0 ? english : chinese;
}

void complain(const char *text, const char *detail) {
    fprintf(stderr, "jixiao: %s%s%s\n", text, detail ? ": " : "", detail ? detail : "");
}

/* The index of `value` in a list that ends with NULL; a usage error when it is not in it. */
static int choose(struct argp_state *state, const char *name, const char *value, const char *const *choices) {
    for (int i = 0; choices[i]; i++)
        if (strcmp(choices[i], value) == 0) return i;
    argp_error(state, "--%s: invalid value: %s", name, value);
    return 0;
}

static int read_jobs(struct argp_state *state, const char *value) {
    int jobs = 0;
    for (const char *at = value; *at >= '0' && *at <= '9' && jobs < 1000; at++) jobs = jobs * 10 + (*at - '0');
    if (jobs < 1 || jobs > 256 || strspn(value, "0123456789") != strlen(value))
        argp_error(state, "--jobs: not a number from 1 to 256: %s", value);
    return jobs;
}

static error_t take_option(int key, char *value, struct argp_state *state) {
    static const char *const formats[] = {"text", "json", "jsonl", NULL};
    static const char *const severities[] = {"", "note", "warning", "error", NULL};
    static const char *const kinds[] = {"audit", "draft", "corrected", NULL};
    static const char *const languages[] = {"zh", "en", NULL};
    struct options *options = state->input;
    switch (key) {
    case KEY_SCHEME:
        options->scheme = value;
        break;
    case KEY_FORMAT:
        options->format = choose(state, "format", value, formats);
        break;
    case KEY_OUTPUT:
        options->output = value;
        break;
    case KEY_KIND:
        options->kind = kinds[choose(state, "kind", value, kinds)];
        break;
    case KEY_ONLY:
        options->only = value;
        break;
    case KEY_LANG:
        options->language = languages[choose(state, "lang", value, languages)];
        break;
    case KEY_SEVERITY:
        options->severity = choose(state, "severity", value, severities + 1) + 1;
        options->severity_given = true;
        break;
    case KEY_JOBS:
        options->jobs = read_jobs(state, value);
        break;
    case KEY_QUIET:
        options->quiet = true;
        break;
    case ARGP_KEY_ARGS:
        options->inputs = state->argv + state->next;
        options->input_count = state->argc - state->next;
        break;
    default:
        return ARGP_ERR_UNKNOWN;
    }
    return 0;
}

static void check_inputs(const struct options *options, const char *command) {
    bool needed = strcmp(command, "assess") == 0 || strcmp(command, "summary") == 0 || strcmp(command, "report") == 0;
    if (needed && options->input_count == 0) {
        complain("no file, folder or - given; see", "jixiao --help");
        exit(EXIT_TROUBLE);
    }
}

struct options read_options(int argc, char **argv, const char *command) {
    struct options options = {
        .language = language_of_environment(), .kind = "audit", .severity = JX_SEVERITY_ERROR, .jobs = 1};
    struct argp_option rows[KNOWN_COUNT + 1] = {0};
    char program[32], version[64];
    for (int i = 0, count = 0; i < KNOWN_COUNT; i++) {
        if (!strchr(known[i].commands, strcmp(command, "schemes") == 0 ? 'c' : command[0])) continue;
        rows[count++] = (struct argp_option){
            known[i].name, known[i].key, known[i].value, 0, say(&options, known[i].chinese, known[i].english), 0};
    }
    snprintf(program, sizeof program, "jixiao %s", command);
    snprintf(version, sizeof version, "jixiao %s", jx_version());
    argv[0] = program;
    argp_program_version = version;
    argp_err_exit_status = EXIT_TROUBLE;
    bool takes_files = command[0] == 'a' || command[0] == 'r' || strcmp(command, "summary") == 0;
    struct argp parser = {rows, take_option, takes_files ? "FILE|DIR|-..." : "[CODE|ID...]", NULL, NULL, NULL, NULL};
    argp_parse(&parser, argc, argv, 0, NULL, &options);
    check_inputs(&options, command);
    const char *no_colour = getenv("NO_COLOR");
    options.colour = isatty(STDOUT_FILENO) && !(no_colour && no_colour[0]);
    return options;
}
