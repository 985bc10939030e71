/* SPDX-License-Identifier: Apache-2.0 */
/* What was read of a form, as JSON: counts, columns, what was not understood, and the figures that are not simply read. */
#include "documents/json/reading.h"

static void write_counts(jxi_json *json, const jx_assessment *assessment) {
    static const struct {
        const char *key;
        int32_t state;
    } counts[] = {{"read", JX_STATE_READ}, {"blank", JX_STATE_BLANK}, {"unread", JX_STATE_UNREAD}, {"inferred", -1}};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++)
        jxi_json_integer(json, counts[i].key, jx_assessment_state_count(assessment, counts[i].state));
}

static void write_columns(jxi_json *json, const jx_assessment *assessment) {
    int32_t figure = 0, state = 0, cells = 0, inferred = 0;
    const char *heading = NULL, *place = NULL;
    jxi_json_open(json, "columns", '[');
    for (int32_t i = 0;
         jx_assessment_column(assessment, i, &figure, &state, &cells, &inferred, &heading, &place) == JX_OK; i++) {
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "figure", jx_enum_code(JX_ENUM_FIGURE, figure));
        jxi_json_text(json, "state", jx_enum_code(JX_ENUM_STATE, state));
        jxi_json_text(json, "heading", heading);
        jxi_json_text(json, "place", place);
        jxi_json_integer(json, "cells", cells);
        jxi_json_flag(json, "inferred", inferred != 0);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

static void write_not_understood(jxi_json *json, const jx_assessment *assessment) {
    int32_t cells = 0;
    const char *text = NULL, *place = NULL;
    jxi_json_open(json, "not_understood", '[');
    for (int32_t i = 0; jx_assessment_not_understood(assessment, i, &text, &place, &cells) == JX_OK; i++) {
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "text", text);
        jxi_json_text(json, "place", place);
        jxi_json_integer(json, "cells", cells);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

static bool is_of_rows(int32_t figure) {
    return figure >= JX_FIGURE_TARGET && figure <= JX_FIGURE_REASON;
}

static bool is_in_state(const jx_assessment *assessment, int32_t figure, int32_t item, int32_t state,
                        int32_t inferred) {
    int32_t guessed = 0;
    return jx_assessment_state(assessment, figure, item, &guessed) == state && guessed == inferred;
}

/* A figure that is in a state, with the rows where it is. */
static void write_figure(jxi_json *json, const jx_assessment *assessment, int32_t figure, int32_t state,
                         int32_t inferred) {
    int32_t rows = is_of_rows(figure) ? jx_assessment_count(assessment) : 1, item = 0;
    while (item < rows && !is_in_state(assessment, figure, item, state, inferred)) item++;
    if (item == rows) return;
    jxi_json_open(json, NULL, '{');
    jxi_json_text(json, "figure", jx_enum_code(JX_ENUM_FIGURE, figure));
    jxi_json_text(json, "state", jx_enum_code(JX_ENUM_STATE, state));
    jxi_json_flag(json, "inferred", inferred != 0);
    jxi_json_open(json, "rows", '[');
    for (; is_of_rows(figure) && item < rows; item++)
        if (is_in_state(assessment, figure, item, state, inferred)) jxi_json_integer(json, NULL, item);
    jxi_json_close(json, ']');
    jxi_json_close(json, '}');
}

static void write_figures(jxi_json *json, const jx_assessment *assessment) {
    jxi_json_open(json, "figures", '[');
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_FIGURE); i++)
        for (int32_t state = JX_STATE_READ; state <= JX_STATE_UNREAD; state++)
            for (int32_t inferred = 0; inferred <= 1; inferred++)
                if (state != JX_STATE_READ || inferred)
                    write_figure(json, assessment, jx_enum_value(JX_ENUM_FIGURE, i), state, inferred);
    jxi_json_close(json, ']');
}

void jxi_write_reading(jxi_json *json, const jx_assessment *assessment) {
    jxi_json_flag(json, "complete", jx_assessment_complete(assessment) != 0);
    jxi_json_open(json, "reading", '{');
    write_counts(json, assessment);
    write_columns(json, assessment);
    write_not_understood(json, assessment);
    write_figures(json, assessment);
    jxi_json_close(json, '}');
}
