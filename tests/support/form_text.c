/* SPDX-License-Identifier: Apache-2.0 */
/* Makes a form out of lines of text, by the calls that a program would make. */
#include "unit.h"

#include <stdlib.h>
#include <string.h>

#include "form_text.h"

enum { CELLS = 8 };

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

jx_decimal figure_of(const char *text) {
    jx_decimal value = JX_NONE;
    if (text) assert_int_equal(jx_decimal_parse(text, &value), JX_OK);
    return value;
}

static void add_row(jx_assessment *form, const char *const *cells, bool part) {
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

/* What a reader notes beside the figures: states, columns, what was not understood. */
static void read_note_of_reading(jx_assessment *form, const char *word, char *c[CELLS]) {
    if (strcmp(word, "state") == 0) {
        assert_int_equal(jx_assessment_set_state(form, number_of(JX_ENUM_FIGURE, c[0]), atoi(c[1]),
                                                 number_of(JX_ENUM_STATE, c[2]), 0),
                         JX_OK);
    } else if (strcmp(word, "column") == 0) {
        assert_int_equal(jx_assessment_add_column(form, number_of(JX_ENUM_FIGURE, c[0]), number_of(JX_ENUM_STATE, c[1]),
                                                  atoi(c[2]), 0, c[3], c[4]),
                         JX_OK);
    } else if (strcmp(word, "stranger") == 0) {
        assert_int_equal(jx_assessment_add_not_understood(form, c[0], c[1], atoi(c[2])), JX_OK);
    } else {
        fail_msg("no such line: %s", word);
    }
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
        add_row(form, (const char *const *)c, word[0] == 'p');
    } else if (strcmp(word, "note") == 0) {
        assert_int_equal(jx_assessment_add_note(form, number_of(JX_ENUM_NOTE, c[0]), c[1], c[2]), JX_OK);
    } else if (strcmp(word, "place") == 0) {
        assert_int_equal(jx_assessment_set_source(form, NULL, c[0]), JX_OK);
    } else if (strcmp(word, "torn") == 0) {
        assert_int_equal(jx_assessment_set_complete(form, 0), JX_OK);
    } else {
        read_note_of_reading(form, word, c);
    }
}

jx_assessment *form_of(const char *scheme, const char *lines) {
    jx_assessment *form = NULL;
    assert_int_equal(jx_assessment_new(scheme, &form), JX_OK);
    char *copy = malloc(strlen(lines) + 1);
    assert_non_null(copy);
    strcpy(copy, lines);
    for (char *line = copy, *next; line && *line; line = next) {
        next = strchr(line, '\n');
        if (next) *next++ = '\0';
        read_line(form, line);
    }
    free(copy);
    return form;
}

void form_row(jx_assessment *form, const char *category, const char *name, const char *target, const char *actual,
              const char *weight, const char *claimed) {
    const char *cells[CELLS] = {category, name, target, actual, weight, claimed};
    add_row(form, cells, false);
}

void form_field(jx_assessment *form, int32_t field, const char *text) {
    if (text) assert_int_equal(jx_assessment_set_text(form, field, text), JX_OK);
}

void form_funds(jx_assessment *form, const char *initial, const char *full_year, const char *executed) {
    assert_int_equal(jx_assessment_set_funds(form, JX_FUNDS_TOTAL, initial, full_year, executed), JX_OK);
}

void form_claim(jx_assessment *form, int32_t claim, const char *text) {
    assert_int_equal(jx_assessment_set_claim(form, claim, text), JX_OK);
}
