/* SPDX-License-Identifier: Apache-2.0 */
/* What the tests of reports share: a run of two forms and a 汇总表 with known faults, and a sink that keeps what is
 * written. */
#ifndef REPORT_CASE_H
#define REPORT_CASE_H

#include "form_text.h"
#include "task.h"

#include "documents/report/report.h"

/* What was written, and the call at which the sink refuses, counted from 1. */
struct paper {
    char text[400000];
    size_t length;
    int calls, fail_at;
};

static struct paper paper;

static inline jx_status take_paper(void *context, const char *bytes, size_t size) {
    struct paper *own = context;
    if (++own->calls == own->fail_at) return JX_ERROR_FILE;
    assert_true(own->length + size < sizeof own->text);
    memcpy(own->text + own->length, bytes, size);
    own->length += size;
    own->text[own->length] = '\0';
    return JX_OK;
}

static inline void clear_paper(void) {
    paper.length = 0;
    paper.calls = paper.fail_at = 0;
    paper.text[0] = '\0';
}

static inline jx_writer *paper_writer(const jx_allocator *allocator, const char *language) {
    jx_writer *writer = NULL;
    assert_int_equal(jx_writer_new_in(allocator, take_paper, &paper, &writer), JX_OK);
    assert_int_equal(jx_writer_set_language(writer, language), JX_OK);
    clear_paper();
    return writer;
}

/* A form whose weights are right and whose names are not fit for markup. */
static inline jx_assessment *new_form(const char *name, const char *executed, const char *claimed_score) {
    jx_assessment *form = form_of("mof-2020", "text year|2021\n"
                                              "text unit|<script>alert(1)</script>\n"
                                              "claim execution-weight|10");
    form_field(form, JX_PROJECT_NAME, name);
    form_funds(form, "20", "20", executed);
    form_claim(form, JX_CLAIM_EXECUTION_SCORE, claimed_score);
    static const char *const classes[] = {"output.quantity", "output.quality", "benefit.social",
                                          "satisfaction.recipients"};
    static const char *const weights[] = {"20", "30", "30", "10"};
    for (int i = 0; i < 4; i++)
        form_row(form, classes[i], "a|b & \"c\" <i>", "≥90%", i == 1 ? "81%" : "95%", weights[i], i == 1 ? "27" : NULL);
    assert_int_equal(jx_assessment_set_source(form, "a&b.txt", "lines 1-9"), JX_OK);
    assert_int_equal(jx_assessment_set_item_place(form, JX_ITEM_EXECUTION, "line 3"), JX_OK);
    assert_int_equal(jx_assessment_add_note(form, JX_NOTE_UNREAD, "line 4", "<b>"), JX_OK);
    return form;
}

/* Two forms, the second with nothing spent; three rows, the last without a form, the first with another amount. */
static inline jx_run *new_run(void) {
    jx_run *run = NULL;
    assert_int_equal(jx_run_new(&run), JX_OK);
    jx_portfolio *portfolio = jx_run_portfolio(run);
    jx_assessment *one = new_form("大厅运转", "18.4", "9.2"), *two = new_form("平台建设", "0", "10");
    assert_int_equal(jx_portfolio_add(portfolio, one), JX_OK);
    assert_int_equal(jx_portfolio_add(portfolio, two), JX_OK);
    assert_int_equal(jx_portfolio_add_row(portfolio, "甲", "大厅运转", "30", "96", JX_GRADE_GOOD, "line 51"), JX_OK);
    assert_int_equal(jx_portfolio_add_row(portfolio, "甲", "平台建设", "20", "97", JX_GRADE_EXCELLENT, "line 52"),
                     JX_OK);
    assert_int_equal(jx_portfolio_add_row(portfolio, "甲", "车辆更新", "5", "88", JX_GRADE_GOOD, "line 53"), JX_OK);
    jx_assessment_unref(one);
    jx_assessment_unref(two);
    assert_int_equal(jx_run_audit(run), JX_OK);
    return run;
}

#endif
