/* Forms written down as lines of text, and what the audit is to say of them. One line each:
 *
 *   text FIELD|value             funds SOURCE|initial|full-year|executed      claim CLAIM|value      grade value
 *   class CATEGORY|points        row CATEGORY|name|target|actual|weight|score|reason     part (as row, a 其中 line)
 *   note KIND|place|text         fund-claim SOURCE|weight|score               heading 元             torn
 *   place WHERE                  (the form was read from a document)
 *   state FIGURE|row|STATE       column FIGURE|STATE|cells|heading|place      stranger TEXT|place|cells
 *
 * A cell left out at the end of a line is absent, an empty one was left blank. */
#ifndef AUDIT_CASE_H
#define AUDIT_CASE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "model/model.h"

enum { CELLS = 8 };

typedef struct audit_case {
    const char *code; /* fires, or with a leading "!" does not */
    const char *form;
    const char *message; /* how the sentence is; NULL: not looked at. English when it starts with "en:" */
} audit_case;

/* Cuts a line into its keyword and cells, in place. */
static char *cut_line(char *line, char *cells[CELLS]) {
    for (int i = 0; i < CELLS; i++) cells[i] = NULL;
    char *space = strchr(line, ' ');
    if (!space) return line;
    *space = '\0';
    char *rest = space + 1;
    for (int i = 0; rest && i < CELLS; i++) {
        cells[i] = rest;
        rest = strchr(rest, '|');
        if (rest) *rest++ = '\0';
    }
    return line;
}

static int32_t number_of(int32_t list, const char *code) {
    int32_t value = 0;
    if (jx_enum_find(list, code, &value) != JX_OK) fail_msg("no such code: %s", code);
    return value;
}

static void add_row(jx_assessment *form, char *cells[CELLS], bool part) {
    jx_indicator *row = NULL;
    assert_int_equal(jx_indicator_new(cells[0], cells[1], &row), JX_OK);
    assert_int_equal(jx_indicator_set_target(row, cells[2]), JX_OK);
    assert_int_equal(jx_indicator_set_actual(row, cells[3]), JX_OK);
    assert_int_equal(jx_indicator_set_weight(row, cells[4]), JX_OK);
    assert_int_equal(jx_indicator_set_claimed(row, cells[5]), JX_OK);
    assert_int_equal(jx_indicator_set_reason(row, cells[6]), JX_OK);
    row->part = part;
    assert_int_equal(jx_assessment_add_indicator(form, row), JX_OK);
    jx_indicator_unref(row);
}

static void set_funds(jx_assessment *form, char *cells[CELLS]) {
    const char *heading = form->project->heading == JXI_UNIT_YUAN ? "元" : "万元";
    for (int32_t stage = 0; stage < JXI_STAGES; stage++)
        (void)jx_project_set_amount(form->project, number_of(JX_ENUM_FUNDS, cells[0]), stage, cells[stage + 1],
                                    heading);
    form->evaluated = false;
}

static void set_fund_claim(jx_assessment *form, char *cells[CELLS]) {
    jxi_fund_claims *row = &form->fund_claims[number_of(JX_ENUM_FUNDS, cells[0])];
    if (cells[1] && *cells[1]) assert_int_equal(jxi_figure_parse(cells[1], &row->weight), JX_OK);
    if (cells[2] && *cells[2]) assert_int_equal(jxi_figure_parse(cells[2], &row->score), JX_OK);
}

static void read_line(jx_assessment *form, char *line) {
    char *c[CELLS];
    const char *word = cut_line(line, c);
    if (strcmp(word, "text") == 0) {
        assert_int_equal(jx_assessment_set_text(form, number_of(JX_ENUM_FIELD, c[0]), c[1]), JX_OK);
    } else if (strcmp(word, "funds") == 0) {
        set_funds(form, c);
    } else if (strcmp(word, "fund-claim") == 0) {
        set_fund_claim(form, c);
    } else if (strcmp(word, "heading") == 0) {
        form->project->heading = jxi_money_unit(c[0]);
    } else if (strcmp(word, "claim") == 0) {
        assert_int_equal(jx_assessment_set_claim(form, number_of(JX_ENUM_CLAIM, c[0]), c[1]), JX_OK);
    } else if (strcmp(word, "grade") == 0) {
        assert_int_equal(jx_assessment_set_claimed_grade(form, c[0]), JX_OK);
    } else if (strcmp(word, "class") == 0) {
        assert_int_equal(jx_assessment_set_class_points(form, c[0], c[1]), JX_OK);
    } else if (strcmp(word, "row") == 0 || strcmp(word, "part") == 0) {
        add_row(form, c, word[0] == 'p');
    } else if (strcmp(word, "note") == 0) {
        assert_int_equal(jx_assessment_add_note(form, number_of(JX_ENUM_NOTE, c[0]), c[1], c[2]), JX_OK);
    } else if (strcmp(word, "place") == 0) {
        assert_int_equal(jx_assessment_set_source(form, NULL, c[0]), JX_OK);
    } else if (strcmp(word, "state") == 0) {
        assert_int_equal(jx_assessment_set_state(form, number_of(JX_ENUM_FIGURE, c[0]), atoi(c[1]),
                                                 number_of(JX_ENUM_STATE, c[2]), 0),
                         JX_OK);
    } else if (strcmp(word, "column") == 0) {
        assert_int_equal(jx_assessment_add_column(form, number_of(JX_ENUM_FIGURE, c[0]), number_of(JX_ENUM_STATE, c[1]),
                                                  atoi(c[2]), 0, c[3], c[4]),
                         JX_OK);
    } else if (strcmp(word, "stranger") == 0) {
        assert_int_equal(jx_assessment_add_not_understood(form, c[0], c[1], atoi(c[2])), JX_OK);
    } else if (strcmp(word, "torn") == 0) {
        assert_int_equal(jx_assessment_set_complete(form, 0), JX_OK);
    } else {
        fail_msg("no such line: %s", word);
    }
}

static jx_assessment *form_of(const char *scheme, const char *text) {
    jx_assessment *form = NULL;
    assert_int_equal(jx_assessment_new(scheme, &form), JX_OK);
    char *copy = malloc(strlen(text) + 1);
    assert_non_null(copy);
    strcpy(copy, text);
    for (char *line = copy, *next; line && *line; line = next) {
        next = strchr(line, '\n');
        if (next) *next++ = '\0';
        read_line(form, line);
    }
    free(copy);
    return form;
}

/* The first finding with a code; NULL: none. */
static const jx_finding *finding_of(const jx_assessment *form, const char *code) {
    for (int32_t i = 0; i < jx_assessment_finding_count(form); i++)
        if (strcmp(jx_finding_code(jx_assessment_finding(form, i)), code) == 0) return jx_assessment_finding(form, i);
    return NULL;
}

static void print_findings(const jx_assessment *form) {
    for (int32_t i = 0; i < jx_assessment_finding_count(form); i++) {
        const jx_finding *finding = jx_assessment_finding(form, i);
        print_message("  %s [%d] %s | %s\n", jx_finding_code(finding), (int)jx_finding_item(finding),
                      jx_finding_message(finding, "zh"), jx_finding_message(finding, "en"));
    }
}

/* What holds for every finding: both sentences are there and no slot is left open. */
static void check_sentences(const jx_assessment *form) {
    for (int32_t i = 0; i < jx_assessment_finding_count(form); i++) {
        const jx_finding *finding = jx_assessment_finding(form, i);
        assert_non_null(strchr(jx_finding_message(finding, "en"), ' '));
        assert_null(strpbrk(jx_finding_message(finding, "zh"), "{}"));
        assert_null(strpbrk(jx_finding_message(finding, "en"), "{}"));
        assert_null(strstr(jx_finding_message(finding, "zh"), "“”"));
        assert_null(strstr(jx_finding_message(finding, "en"), "\"\""));
        assert_non_null(jx_finding_basis(finding));
    }
}

static void check_case(const char *scheme, const audit_case *item) {
    jx_assessment *form = form_of(scheme, item->form);
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    check_sentences(form);
    bool wanted = item->code[0] != '!';
    const jx_finding *finding = finding_of(form, wanted ? item->code : item->code + 1);
    bool english = item->message && strncmp(item->message, "en:", 3) == 0;
    const char *sentence = jx_finding_message(finding, english ? "en" : "zh");
    bool said = !item->message || (sentence && strcmp(sentence, item->message + (english ? 3 : 0)) == 0);
    if (wanted != (finding != NULL) || !said) {
        print_findings(form);
        fail_msg("%s\n%s\n%s", item->code, item->form, item->message ? item->message : "");
    }
    jx_assessment_unref(form);
}

static void check_cases(const char *scheme, const audit_case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) check_case(scheme, &cases[i]);
}

#define CHECK(scheme, cases) check_cases(scheme, cases, sizeof(cases) / sizeof((cases)[0]))

#endif
