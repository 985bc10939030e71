/* SPDX-License-Identifier: Apache-2.0 */
/* Collecting the figures of a draft once, so that draft.c is sentences and no arithmetic. */
#include "documents/report/figures.h"

#include <string.h>

const char *jxi_fact_text(const jxi_facts *facts, jxi_fact fact) {
    return facts->text[fact].length ? facts->text[fact].data : NULL;
}

void jxi_facts_free(jxi_facts *facts) {
    for (int32_t i = 0; i < JXI_FACT_COUNT; i++) jxi_buffer_free(&facts->text[i]);
}

static void set_number(jxi_facts *facts, jxi_fact fact, int64_t value) {
    jxi_buffer_text(&facts->text[fact], jxi_show_number(value).text);
}

/* A count that is not worth a sentence when it is 0. */
static void set_count(jxi_facts *facts, jxi_fact fact, int64_t value) {
    if (value > 0) set_number(facts, fact, value);
}

static void set_decimal(jxi_facts *facts, jxi_fact fact, jx_decimal value, int32_t decimals) {
    if (value != JX_NONE) jxi_buffer_text(&facts->text[fact], jxi_show_figure(value, decimals).text);
}

static void add_name(const jxi_report *report, jxi_buffer *text, const char *name) {
    if (jxi_text_is_blank(name)) return;
    if (text->length) jxi_buffer_text(text, report->english ? ", " : "、");
    jxi_buffer_text(text, name);
}

/* The schemes that forms are scored by, each once. */
static void collect_schemes(const jxi_report *report, jxi_facts *facts) {
    jxi_buffer *text = &facts->text[JXI_FACT_SCHEMES];
    for (int32_t i = 0; i < jx_portfolio_count(report->portfolio); i++) {
        const jx_scheme *scheme = jx_assessment_scheme(jx_portfolio_assessment(report->portfolio, i));
        const char *name = jx_scheme_name(scheme, report->language);
        if (jxi_text_is_blank(name)) name = jx_scheme_id(scheme);
        if (name && !(text->data && strstr(text->data, name))) add_name(report, text, name);
    }
}

static void collect_watched(const jxi_report *report, jxi_facts *facts) {
    int32_t slow = 0;
    for (int32_t i = 0; i < jx_portfolio_watch_count(report->portfolio); i++) {
        int32_t reasons = 0, row = jx_portfolio_watch_row(report->portfolio, i, &reasons);
        const char *name = jx_portfolio_row_name(report->portfolio, row);
        add_name(report, &facts->text[JXI_FACT_WATCHED_NAMES], name);
        if (!(reasons & JX_WATCH_SLOW)) continue;
        add_name(report, &facts->text[JXI_FACT_SLOW_NAMES], name);
        slow++;
    }
    set_count(facts, JXI_FACT_SLOW, slow);
}

static void collect_indicators(const jxi_report *report, jxi_facts *facts) {
    int64_t count = 0, full = 0, less = 0;
    for (int32_t i = 0; i < jx_portfolio_count(report->portfolio); i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(report->portfolio, i);
        for (int32_t k = 0; k < jx_assessment_count(assessment); k++) {
            const jx_indicator *indicator = jx_assessment_indicator(assessment, k);
            jx_decimal score = jx_assessment_score(assessment, k), weight = jx_indicator_weight(indicator);
            if (jx_indicator_part(indicator)) continue;
            count++;
            if (score == JX_NONE || weight == JX_NONE) continue;
            if (score < weight)
                less++;
            else
                full++;
        }
    }
    set_number(facts, JXI_FACT_INDICATORS, count);
    set_number(facts, JXI_FACT_FULL, full);
    set_number(facts, JXI_FACT_LESS, less);
    set_number(facts, JXI_FACT_UNDECIDED, count - full - less);
}

static void collect_rows(const jxi_report *report, jxi_facts *facts) {
    int32_t alone = 0;
    for (int32_t row = 0; row < report->stated; row++)
        if (jx_portfolio_row_assessment(report->portfolio, row, NULL) < 0) alone++;
    set_count(facts, JXI_FACT_ROWS, report->stated);
    set_count(facts, JXI_FACT_ROWS_ALONE, alone);
}

static void collect_sums(const jxi_report *report, jxi_facts *facts) {
    const jx_portfolio *portfolio = report->portfolio;
    jx_decimal rate = jx_portfolio_execution_rate(portfolio);
    static const jxi_fact stages[] = {JXI_FACT_INITIAL, JXI_FACT_FULL_YEAR, JXI_FACT_EXECUTED};
    static const jxi_fact grades[] = {JXI_FACT_EXCELLENT, JXI_FACT_GOOD, JXI_FACT_FAIR, JXI_FACT_POOR};
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++)
        set_decimal(facts, stages[stage], jx_portfolio_funds(portfolio, stage), 0);
    if (jx_decimal_round(rate, 2, &rate) == JX_OK) set_decimal(facts, JXI_FACT_RATE, rate, 2);
    set_decimal(facts, JXI_FACT_MEAN, jx_portfolio_mean(portfolio), 2);
    set_decimal(facts, JXI_FACT_WEIGHTED, jx_portfolio_weighted_mean(portfolio), 2);
    for (int32_t i = 0; i < 4; i++)
        set_number(facts, grades[i], jx_portfolio_grade_count(portfolio, JX_GRADE_EXCELLENT + i));
}

jx_status jxi_facts_collect(const jxi_report *report, jxi_facts *facts) {
    const jx_portfolio *portfolio = report->portfolio;
    int32_t errors = report->counts.of[JX_SEVERITY_ERROR], warnings = report->counts.of[JX_SEVERITY_WARNING];
    *facts = (jxi_facts){0};
    for (int32_t i = 0; i < JXI_FACT_COUNT; i++) facts->text[i].allocator = report->allocator;
    jxi_buffer_text(&facts->text[JXI_FACT_YEAR], jxi_common_text(portfolio, JX_PROJECT_YEAR));
    set_number(facts, JXI_FACT_FORMS, jx_portfolio_count(portfolio));
    set_count(facts, JXI_FACT_UNITS, jx_portfolio_unit_count(portfolio) > 1 ? jx_portfolio_unit_count(portfolio) : 0);
    set_number(facts, JXI_FACT_ERRORS, errors);
    set_number(facts, JXI_FACT_WARNINGS, warnings);
    set_number(facts, errors + warnings ? JXI_FACT_SOMETHING_WRONG : JXI_FACT_NOTHING_WRONG, 1);
    collect_sums(report, facts);
    collect_rows(report, facts);
    collect_schemes(report, facts);
    collect_watched(report, facts);
    collect_indicators(report, facts);
    bool failed = false;
    for (int32_t i = 0; i < JXI_FACT_COUNT; i++) failed = failed || facts->text[i].failed;
    if (failed) jxi_facts_free(facts);
    return failed ? JX_ERROR_NO_MEMORY : JX_OK;
}
