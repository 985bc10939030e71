/* SPDX-License-Identifier: Apache-2.0 */
/* Holds a summary table (汇总表) against the assessments it sums up. */
#include <jixiao/jixiao.h>

#include <stdio.h>

static const struct {
    const char *name, *budget, *executed, *target, *actual;
} projects[] = {
    {"Street lighting", "146.68", "140.00", "≥95%", "97%"},
    {"School meals", "80.00", "79.20", "≥98%", "99%"},
};

/* One indicator for each class is enough to show the way; real forms have a dozen. */
static jx_status add_project(jx_portfolio *portfolio, size_t i) {
    static const char *const categories[] = {"output.quality", "benefit.social", "satisfaction.recipients"};
    static const char *const weights[] = {"50", "30", "10"};
    jx_assessment *assessment = NULL;
    jx_status status = jx_assessment_new(NULL, &assessment);
    if (!status) status = jx_assessment_set_text(assessment, JX_PROJECT_NAME, projects[i].name);
    if (!status)
        status = jx_assessment_set_funds(assessment, JX_FUNDS_TOTAL, projects[i].budget, projects[i].budget,
                                         projects[i].executed);
    for (int c = 0; !status && c < 3; c++)
        status = jx_assessment_add(assessment, categories[c], projects[i].name, projects[i].target, projects[i].actual,
                                   weights[c], NULL);
    if (!status) status = jx_portfolio_add(portfolio, assessment);
    jx_assessment_unref(assessment); /* the portfolio keeps it */
    return status;
}

/* The table exchanges two digits of an amount, and has a row for which there is no form. */
static jx_status add_rows(jx_portfolio *portfolio) {
    static const char *const unit = "Public works";
    jx_status status =
        jx_portfolio_add_row(portfolio, unit, "Street lighting", "164.68", "99", JX_GRADE_EXCELLENT, NULL);
    if (!status) status = jx_portfolio_add_row(portfolio, unit, "School meals", "80", "99.9", JX_GRADE_EXCELLENT, NULL);
    if (!status) status = jx_portfolio_add_row(portfolio, unit, "Winter service", "25", "90", JX_GRADE_GOOD, NULL);
    return status;
}

static void print(const jx_portfolio *portfolio) {
    for (int32_t row = 0; row < jx_portfolio_row_count(portfolio); row++) {
        int32_t form = jx_portfolio_row_assessment(portfolio, row, NULL);
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, form);
        char funds[32] = "";
        jx_decimal_format(jx_portfolio_row_funds(portfolio, row), 2, funds, sizeof funds);
        printf("%-16s %8s  %s\n", jx_portfolio_row_name(portfolio, row), funds,
               assessment ? jx_assessment_total_text(assessment) : "no form");
    }
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        printf("%s: %s\n", jx_finding_code(finding), jx_finding_message(finding, "en"));
    }
}

int main(void) {
    jx_portfolio *portfolio = NULL;
    jx_status status = jx_portfolio_new(&portfolio);
    for (size_t i = 0; !status && i < sizeof projects / sizeof projects[0]; i++) status = add_project(portfolio, i);
    if (!status) status = add_rows(portfolio);
    if (!status) status = jx_portfolio_audit(portfolio);
    if (!status) print(portfolio);
    if (status) fprintf(stderr, "%s\n", jx_status_text(status, "en"));
    jx_portfolio_unref(portfolio);
    return status != JX_OK;
}
