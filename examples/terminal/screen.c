/* SPDX-License-Identifier: Apache-2.0 */
/* Speaking with whoever sits there: prompts, lists to choose from, trouble. */
#include "terminal.h"

#include <string.h>

const char *say(const session *s, const char *chinese, const char *english) {
    return strcmp(s->language, "en") == 0 ? english : chinese;
}

void heading(const session *s, const char *text) {
    printf(s->interactive ? "\n\033[1;36m%s\033[0m\n" : "\n== %s\n", text);
}

/* What is too long for the answer is dropped to the end of its line, and a character is never cut in two. */
static void read_line(session *s, char answer[ANSWER_SIZE]) {
    answer[0] = '\0';
    if (!fgets(answer, ANSWER_SIZE, stdin)) {
        s->ended = true;
        return;
    }
    size_t length = strlen(answer);
    if (length == ANSWER_SIZE - 1 && answer[length - 1] != '\n') {
        for (int c = getchar(); c != EOF && c != '\n';) c = getchar();
        while (length > 0 && ((unsigned char)answer[length - 1] & 0xC0) == 0x80) length--;
        if (length > 0) length--;
    }
    answer[length] = '\0';
    answer[strcspn(answer, "\r\n")] = '\0';
}

const char *ask(session *s, const char *prompt, char answer[ANSWER_SIZE]) {
    if (s->interactive) printf("%s: ", prompt);
    fflush(stdout);
    read_line(s, answer);
    return answer;
}

static void show_list(const session *s, int32_t list) {
    for (int32_t i = 0; i < jx_enum_count(list); i++) {
        int32_t value = jx_enum_value(list, i);
        printf("%4d  %-26s %s\n", i + 1, jx_enum_code(list, value), jx_enum_name(list, value, s->language));
    }
}

/* A number on the screen, from 1; 0 when it is none. */
static int32_t number_in(const char *answer) {
    int32_t number = 0;
    for (; *answer >= '0' && *answer <= '9' && number < 100000; answer++) number = number * 10 + (*answer - '0');
    return *answer ? 0 : number;
}

int32_t choose(session *s, int32_t list, const char *prompt) {
    char answer[ANSWER_SIZE];
    int32_t value = -1;
    if (s->interactive) show_list(s, list);
    if (!*ask(s, prompt, answer)) return -1;
    int32_t number = number_in(answer);
    if (number > 0) return jx_enum_value(list, number - 1);
    if (jx_enum_find(list, answer, &value) != JX_OK) printf("%s: %s\n", say(s, "没有这一项", "no such entry"), answer);
    return value;
}

bool failed(const session *s, jx_status status) {
    if (status == JX_OK) return false;
    const char *detail = jx_assessment_detail(s->form);
    printf("! %s%s%s\n", jx_status_text(status, s->language), detail && *detail ? ": " : "", detail ? detail : "");
    return true;
}
