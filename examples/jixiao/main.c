/* SPDX-License-Identifier: Apache-2.0 */
/* jixiao: reads, scores, grades and audits the self-assessment forms in files and folders. */
#include <stdlib.h>
#include <string.h>

#include "program.h"

static const struct {
    const char *name;
    int (*run)(const struct options *options);
    const char *chinese, *english;
} commands[] = {
    {"assess", run_assess, "读取、复算、定级、审核输入中的每一张自评表",
     "read, score, grade and audit every form in the inputs"},
    {"summary", run_summary, "各表的汇总表、统计与跨表审核发现",
     "the summary table of the forms, statistics, findings across them"},
    {"report", run_report, "把审核结果写成报告文件", "write what was found as a report: a page, a table, a document"},
    {"explain", run_explain, "一条审核发现的含义与改正方法", "what a finding means and how to mend it"},
    {"schemes", run_schemes, "内置评分办法及其依据", "the built-in schemes, their rules and where each comes from"},
};
enum { COMMAND_COUNT = sizeof commands / sizeof commands[0] };

static void print_usage(FILE *file, const char *language) {
    bool english = strcmp(language, "en") == 0;
    fprintf(file, "%s\n\n",
            english ? "Usage: jixiao COMMAND [OPTION...] [FILE|DIR|-...]"
                    : "用法：jixiao 命令 [选项...] [文件|文件夹|-...]");
    for (int i = 0; i < COMMAND_COUNT; i++)
        fprintf(file, "  %-9s %s\n", commands[i].name, english ? commands[i].english : commands[i].chinese);
    fprintf(file, "\n%s\n",
            english ? "jixiao COMMAND --help lists the options. Exit status: 0 nothing found, 1 findings, 2 trouble."
                    : "jixiao 命令 --help 列出选项。退出状态：0 无发现，1 有发现，2 输入或用法有误。");
}

int main(int argc, char **argv) {
    const char *language = language_of_environment();
    const char *name = argc > 1 ? argv[1] : "";
    if (strcmp(name, "--help") == 0 || strcmp(name, "-?") == 0 || strcmp(name, "help") == 0) {
        print_usage(stdout, language);
        return EXIT_FINE;
    }
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0) {
        printf("jixiao %s\n", jx_version());
        return EXIT_FINE;
    }
    for (int i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(name, commands[i].name) != 0) continue;
        struct options options = read_options(argc - 1, argv + 1, commands[i].name);
        int status = commands[i].run(&options);
        if (fflush(stdout) == 0 && !ferror(stdout)) return status;
        complain("cannot write the output", NULL);
        return EXIT_TROUBLE;
    }
    if (name[0]) complain("no such command", name);
    print_usage(stderr, language);
    return EXIT_TROUBLE;
}
