/* SPDX-License-Identifier: Apache-2.0 */
/* A front end for a terminal. It knows no category, field, fund, method or finding by name: it asks the library for
 * them. */
#ifndef TERMINAL_H
#define TERMINAL_H

#include <jixiao/jixiao.h>

#include <stdbool.h>
#include <stdio.h>

enum { ANSWER_SIZE = 512 };

/* One sitting: the form that is filled in, and how to speak with whoever fills it in. */
typedef struct session {
    jx_assessment *form;
    const char *language;
    bool interactive; /* a person sits there: prompts, colours */
    bool ended;       /* nothing more comes in */
} session;

/* What a screen says, in the session's language. */
const char *say(const session *s, const char *chinese, const char *english);
void heading(const session *s, const char *text);
/* Prints a prompt and reads a line without its end; "" when it is empty or nothing more comes in. */
const char *ask(session *s, const char *prompt, char answer[ANSWER_SIZE]);
/* Lets one of a list be chosen, by its number on the screen or its code. -1: none. */
int32_t choose(session *s, int32_t list, const char *prompt);
/* Says what went wrong; whether anything did. */
bool failed(const session *s, jx_status status);

void fill_in_project(session *s);
void fill_in_funds(session *s);
void fill_in_indicator(session *s);
void fill_in_claim(session *s);

void show_form(session *s);
void show_results(session *s);
void show_findings(session *s);
void explain_finding(session *s);
void show_scheme(session *s);

#endif
