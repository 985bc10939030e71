/* SPDX-License-Identifier: Apache-2.0 */
/* terminal [zh|en] [SCHEME]: fill in a self-assessment, see what it is worth and what does not hold.
 *
 * From a terminal it prompts; from a file or a pipe it takes the same answers line by line, so that it can be tried by
 * a script. */
#include "terminal.h"

#include <string.h>
#include <unistd.h>

/* The menu: what is typed, what it says, what it does. */
static const struct {
    const char *key, *chinese, *english;
    void (*run)(session *);
} menu[] = {
    {"p", "填项目", "fill in the project", fill_in_project},
    {"m", "填资金", "fill in money", fill_in_funds},
    {"i", "加指标", "add an indicator", fill_in_indicator},
    {"c", "填写表上的数", "figures the form claims", fill_in_claim},
    {"f", "看已填内容", "see the form", show_form},
    {"s", "看得分", "see the scores", show_results},
    {"a", "审核", "audit", show_findings},
    {"e", "解释一条发现", "explain a finding", explain_finding},
    {"r", "看评分办法", "read the rules", show_scheme},
};
enum { MENU = sizeof menu / sizeof menu[0] };

static void show_menu(const session *s) {
    if (!s->interactive) return;
    printf("\n");
    for (size_t i = 0; i < MENU; i++) printf("[%s] %s  ", menu[i].key, say(s, menu[i].chinese, menu[i].english));
    printf("[q] %s\n", say(s, "结束", "quit"));
}

static void run(session *s) {
    char answer[ANSWER_SIZE];
    while (!s->ended) {
        show_menu(s);
        ask(s, say(s, "做什么", "what next"), answer);
        if (strcmp(answer, "q") == 0) return;
        size_t i = 0;
        while (i < MENU && strcmp(answer, menu[i].key) != 0) i++;
        if (i < MENU)
            menu[i].run(s);
        else if (*answer)
            printf("? %s\n", answer);
    }
}

int main(int count, char **arguments) {
    session s = {.language = count > 1 ? arguments[1] : "zh",
                 .interactive = isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)};
    const char *scheme = count > 2 ? arguments[2] : NULL;
    jx_status status = jx_assessment_new(scheme, &s.form);
    if (status != JX_OK) {
        fprintf(stderr, "%s: %s\n", scheme ? scheme : "jixiao", jx_status_text(status, s.language));
        return 2;
    }
    run(&s);
    jx_assessment_unref(s.form);
    return 0;
}
