/* SPDX-License-Identifier: Apache-2.0 */
/* The lines of a report on what was read of a form. */
#include "documents/report/reading.h"

typedef struct reading {
    const jxi_report *report;
    const jx_assessment *assessment;
    jxi_take_reading take;
    void *context;
    jxi_buffer text;
    jx_status status;
} reading;

static const char *compose(reading *r, const char *const sentence[2], const char *first, const char *second) {
    const char *arguments[] = {first ? first : "", second ? second : ""};
    jxi_buffer_clear(&r->text);
    jxi_buffer_fill(&r->text, sentence[r->report->english], arguments, 2);
    if (r->text.failed) r->status = JX_ERROR_NO_MEMORY;
    return r->text.data && !r->text.failed ? r->text.data : "";
}

static void list_strangers(reading *r) {
    static const char *const cells_under[2] = {"其下 {0} 格没有读取", "{0} cells under it were not read"};
    jxi_reading_line line = {.label = JXI_WORD_NOT_UNDERSTOOD};
    int32_t cells = 0;
    for (int32_t i = 0; jx_assessment_not_understood(r->assessment, i, &line.text, &line.place, &cells) == JX_OK; i++) {
        line.detail = cells ? compose(r, cells_under, jxi_show_number(cells).text, NULL) : NULL;
        r->take(r->context, &line);
    }
}

/* The columns that are not simply read. */
static void list_columns(reading *r) {
    static const char *const not_read[2] = {"{0}，{1}", "{0}: {1}"};
    static const char *const by_cells[2] = {"{0}，按各格内容推断", "{0}, inferred by its cells"};
    jxi_reading_line line = {.label = JXI_WORD_NOTE_UNREAD};
    int32_t figure = 0, state = 0, inferred = 0;
    for (int32_t i = 0; jx_assessment_column(r->assessment, i, &figure, &state, NULL, &inferred, &line.text,
                                             &line.place) == JX_OK;
         i++) {
        if (state == JX_STATE_READ && !inferred) continue;
        const char *name = jx_enum_name(JX_ENUM_FIGURE, figure, r->report->language);
        line.label = inferred ? JXI_WORD_NOTE_INFERRED : JXI_WORD_NOTE_UNREAD;
        line.detail = inferred
                          ? compose(r, by_cells, name, NULL)
                          : compose(r, not_read, name, jx_enum_name(JX_ENUM_STATE, state, r->report->language));
        r->take(r->context, &line);
    }
}

static bool is_of_rows(int32_t figure) {
    return figure >= JX_FIGURE_TARGET && figure <= JX_FIGURE_REASON;
}

/* How many cells of a figure were not read. */
static int32_t unread_count(const jx_assessment *assessment, int32_t figure) {
    int32_t items = is_of_rows(figure) ? jx_assessment_count(assessment) : 1, count = 0;
    for (int32_t item = 0; item < items; item++)
        count += jx_assessment_state(assessment, figure, item, NULL) == JX_STATE_UNREAD;
    return count;
}

static void list_unread(reading *r) {
    static const char *const rows[2] = {"{0} 处", "{0} of them"};
    for (int32_t i = 0; i < jx_enum_count(JX_ENUM_FIGURE); i++) {
        int32_t figure = jx_enum_value(JX_ENUM_FIGURE, i), count = unread_count(r->assessment, figure);
        if (!count) continue;
        jxi_reading_line line = {.label = JXI_WORD_NOTE_UNREAD,
                                 .text = jx_enum_name(JX_ENUM_FIGURE, figure, r->report->language)};
        if (is_of_rows(figure)) line.detail = compose(r, rows, jxi_show_number(count).text, NULL);
        r->take(r->context, &line);
    }
}

jx_status jxi_reading_list(const jxi_report *report, const jx_assessment *assessment, jxi_take_reading take,
                           void *context) {
    reading r = {report, assessment, take, context, {.allocator = report->allocator}, JX_OK};
    list_strangers(&r);
    list_columns(&r);
    list_unread(&r);
    jxi_buffer_free(&r.text);
    return r.status;
}

bool jxi_reading_is_plain(const jx_assessment *assessment) {
    int32_t state = 0, inferred = 0;
    if (!jx_assessment_complete(assessment) || jx_assessment_not_understood_count(assessment)) return false;
    if (jx_assessment_state_count(assessment, JX_STATE_UNREAD)) return false;
    for (int32_t i = 0;
         jx_assessment_column(assessment, i, NULL, &state, NULL, &inferred, NULL, NULL) == JX_OK; i++)
        if (state != JX_STATE_READ || inferred) return false;
    return true;
}

static void add_counted(jxi_buffer *out, const jxi_report *report, const char *const sentence[2],
                        const int32_t *numbers, size_t count) {
    jxi_shown_figure shown[4];
    const char *texts[4];
    for (size_t i = 0; i < count; i++) {
        shown[i] = jxi_show_number(numbers[i]);
        texts[i] = shown[i].text;
    }
    jxi_buffer_fill(out, sentence[report->english], texts, count);
}

void jxi_reading_count(const jxi_report *report, jxi_buffer *out) {
    static const char *const forms[2] = {"{0} 张自评表：读全 {1}，部分读取 {2}，未能读取 {3}",
                                         "{0} forms: {1} read whole, {2} in part, {3} not read"};
    static const char *const figures[2] = {"；数字：已读 {0}，未填 {1}，未读 {2}",
                                           "; figures: {0} read, {1} blank, {2} unread"};
    static const char *const left_out[2] = {"；平均得分和等级不含 {0} 张没有得分的自评表，其中 {1} 张未读全",
                                            "; means and grades leave out {0} without a score, {1} of them in part"};
    const jx_portfolio *portfolio = report->portfolio;
    int32_t all = jx_portfolio_count(portfolio), in_part = 0, problems = 0, states[JX_STATE_UNREAD + 1] = {0};
    for (int32_t i = 0; i < all; i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, i);
        in_part += !jx_assessment_complete(assessment);
        for (int32_t state = JX_STATE_READ; state <= JX_STATE_UNREAD; state++)
            states[state] += jx_assessment_state_count(assessment, state);
    }
    while (jx_run_problem(report->run, problems, NULL, NULL)) problems++;
    int32_t incomplete = jx_portfolio_left_out(portfolio, 1), without = incomplete + jx_portfolio_left_out(portfolio, 0);
    add_counted(out, report, forms, (int32_t[]){all, all - in_part, in_part, problems}, 4);
    add_counted(out, report, figures, states + JX_STATE_READ, 3);
    if (without) add_counted(out, report, left_out, (int32_t[]){without, incomplete}, 2);
}

const char *jxi_score_sentence(const jxi_report *report, jx_assessment *assessment) {
    const char *text = NULL;
    return jx_assessment_explain(assessment, JX_ITEM_SCORE, report->language, &text) == JX_OK ? text : NULL;
}
