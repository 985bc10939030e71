/* SPDX-License-Identifier: Apache-2.0 */
/* An assessment as JSON. read.c reads what stands here; the order of the fields never changes. */
#include <string.h>

#include "documents/json/reading.h"
#include "documents/json/write.h"

static const char *code_of(int32_t list, int32_t value) {
    return value > 0 ? jx_enum_code(list, value) : NULL;
}

/* A year is a number when it is written like one: no sign, no zero in front, at most four digits. */
static void write_year(jxi_json *json, const char *text) {
    size_t length = text ? strlen(text) : 0;
    bool number = length >= 1 && length <= 4 && text[0] != '0' && strspn(text, "0123456789") == length;
    jx_decimal year = JX_NONE;
    if (number && jx_decimal_parse(text, &year) == JX_OK)
        jxi_json_decimal(json, "year", year, 0);
    else
        jxi_json_text(json, "year", text);
}

static void write_project(jxi_json *json, const jx_project *project) {
    jxi_json_open(json, "project", '{');
    jxi_json_text(json, "name", jx_project_text(project, JX_PROJECT_NAME));
    write_year(json, jx_project_text(project, JX_PROJECT_YEAR));
    jxi_json_text(json, "department", jx_project_text(project, JX_PROJECT_DEPARTMENT));
    jxi_json_text(json, "unit", jx_project_text(project, JX_PROJECT_UNIT));
    jxi_json_text(json, "reason", jx_project_text(project, JX_PROJECT_REASON));
    jxi_json_close(json, '}');
}

static const char *const stages[] = {"initial", "full_year", "executed"};
static const char *const sources[] = {NULL, "fiscal", "carryover", "other"};
static const char *const claims[] = {"weight", "rate", "score"};

static void write_amounts(jxi_json *json, const jx_project *project, int32_t source) {
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++)
        jxi_json_decimal(json, stages[stage], jx_project_funds(project, source, stage), 0);
    jxi_json_open(json, "written", '{');
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++) {
        const char *text = jx_project_amount_text(project, source, stage);
        if (text) jxi_json_text(json, stages[stage], text);
    }
    jxi_json_close(json, '}');
}

static void write_fund_claims(jxi_json *json, const jx_assessment *assessment, int32_t source) {
    jxi_json_open(json, "claimed", '{');
    for (int32_t claim = JX_CLAIM_EXECUTION_WEIGHT; claim <= JX_CLAIM_EXECUTION_SCORE; claim++) {
        int32_t decimals = -1;
        jx_decimal value = jx_assessment_fund_claim(assessment, source, claim, &decimals);
        if (value != JX_NONE) jxi_json_decimal(json, claims[claim], value, decimals);
    }
    jxi_json_close(json, '}');
}

static void write_funds(jxi_json *json, const jx_assessment *assessment) {
    const jx_project *project = jx_assessment_project(assessment);
    jxi_json_open(json, "funds", '{');
    jxi_json_text(json, "unit", "万元");
    write_amounts(json, project, JX_FUNDS_TOTAL);
    write_fund_claims(json, assessment, JX_FUNDS_TOTAL);
    jxi_json_open(json, "sources", '{');
    for (int32_t source = JX_FUNDS_FISCAL; source <= JX_FUNDS_OTHER; source++) {
        jxi_json_open(json, sources[source], '{');
        write_amounts(json, project, source);
        write_fund_claims(json, assessment, source);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, '}');
    jxi_json_text(json, "heading", jx_project_heading(project));
    jxi_json_text(json, "place", jx_assessment_item_place(assessment, JX_ITEM_EXECUTION));
    jxi_json_close(json, '}');
}

static int32_t score_decimals(const jx_assessment *assessment) {
    return jx_scheme_decimals(jx_assessment_scheme(assessment));
}

/* The sentence on an item, NULL when there is none. */
static const char *explained(const jx_writer *writer, jxi_json *json, jx_assessment *assessment, int32_t item) {
    const char *text = NULL;
    jx_status status = jx_assessment_explain(assessment, item, writer->language, &text);
    if (status == JX_ERROR_NO_MEMORY) json->status = status;
    return text && text[0] ? text : NULL;
}

static void write_computed(const jx_writer *writer, jxi_json *json, jx_assessment *assessment, int32_t item) {
    jxi_json_text(json, "method", code_of(JX_ENUM_METHOD, jx_assessment_method(assessment, item)));
    jxi_json_text(json, "explanation", explained(writer, json, assessment, item));
}

static void write_execution(const jx_writer *writer, jxi_json *json, jx_assessment *assessment) {
    jxi_json_open(json, "execution", '{');
    jxi_json_decimal(json, "weight", jx_assessment_execution_weight(assessment), 0);
    jxi_json_decimal(json, "rate", jx_assessment_execution_rate(assessment), 0);
    jxi_json_decimal(json, "score", jx_assessment_score(assessment, JX_ITEM_EXECUTION), score_decimals(assessment));
    jxi_json_open(json, "claimed", '{');
    for (int32_t claim = JX_CLAIM_EXECUTION_WEIGHT; claim <= JX_CLAIM_EXECUTION_SCORE; claim++)
        jxi_json_decimal(json, claims[claim], jx_assessment_claim(assessment, claim),
                         jx_assessment_claim_decimals(assessment, claim));
    jxi_json_close(json, '}');
    write_computed(writer, json, assessment, JX_ITEM_EXECUTION);
    jxi_json_close(json, '}');
}

static void write_value(jxi_json *json, const char *key, const jx_value *value) {
    static const char *const signs[] = {NULL, ">=", ">", "<=", "<", "="};
    int32_t comparison = jx_value_comparison(value);
    const char *unit = jx_value_unit(value);
    jxi_json_open(json, key, '{');
    jxi_json_text(json, "text", jx_value_text(value));
    jxi_json_text(json, "comparison", comparison >= 0 && comparison <= JX_COMPARE_EQUAL ? signs[comparison] : NULL);
    jxi_json_decimal(json, "value", jx_value_number(value), 0);
    jxi_json_decimal(json, "high", jx_value_high(value), 0);
    jxi_json_text(json, "unit", unit && unit[0] ? unit : NULL);
    jxi_json_close(json, '}');
}

static void write_indicator(const jx_writer *writer, jxi_json *json, jx_assessment *assessment, int32_t index) {
    const jx_indicator *indicator = jx_assessment_indicator(assessment, index);
    jxi_json_open(json, NULL, '{');
    jxi_json_text(json, "category", jx_indicator_category(indicator));
    jxi_json_text(json, "name", jx_indicator_name(indicator));
    write_value(json, "target", jx_indicator_target(indicator));
    write_value(json, "actual", jx_indicator_actual(indicator));
    jxi_json_decimal(json, "weight", jx_indicator_weight(indicator), 0);
    jxi_json_decimal(json, "score", jx_assessment_score(assessment, index), score_decimals(assessment));
    jxi_json_open(json, "claimed", '{');
    jxi_json_decimal(json, "score", jx_indicator_claimed(indicator), jx_indicator_claimed_decimals(indicator));
    jxi_json_close(json, '}');
    jxi_json_text(json, "reason", jx_indicator_reason(indicator));
    write_computed(writer, json, assessment, index);
    jxi_json_text(json, "place", jx_indicator_place(indicator));
    jxi_json_open(json, "labels", '[');
    for (int32_t level = 1; level <= 2; level++) jxi_json_text(json, NULL, jx_indicator_label(indicator, level));
    jxi_json_close(json, ']');
    jxi_json_flag(json, "part", jx_indicator_part(indicator) != 0);
    jxi_json_close(json, '}');
}

/* What a form that was not read whole comes to on what was read; null for others. */
static void write_partial(jxi_json *json, const jx_assessment *assessment) {
    if (jx_assessment_complete(assessment)) {
        jxi_json_text(json, "partial", NULL);
        return;
    }
    jxi_json_open(json, "partial", '{');
    jxi_json_decimal(json, "score", jx_assessment_total(assessment, JX_TOTAL_RECOMPUTED), score_decimals(assessment));
    jxi_json_decimal(json, "weight", jx_assessment_total(assessment, JX_TOTAL_WEIGHT), 0);
    jxi_json_close(json, '}');
}

static void write_totals(const jx_writer *writer, jxi_json *json, jx_assessment *assessment) {
    int32_t decimals = score_decimals(assessment);
    jxi_json_open(json, "totals", '{');
    jxi_json_decimal(json, "weight", jx_assessment_total(assessment, JX_TOTAL_WEIGHT), 0);
    jxi_json_decimal(json, "claimed", jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE),
                     jx_assessment_claim_decimals(assessment, JX_CLAIM_TOTAL_SCORE));
    jxi_json_decimal(json, "recomputed", jx_assessment_total(assessment, JX_TOTAL_RECOMPUTED), decimals);
    jxi_json_decimal(json, "normalised", jx_assessment_total(assessment, JX_TOTAL_NORMALISED), decimals);
    jxi_json_decimal(json, "score", jx_assessment_total(assessment, JX_TOTAL_SCORE), decimals);
    jxi_json_text(json, "basis", jx_enum_code(JX_ENUM_BASIS, jx_assessment_score_basis(assessment)));
    write_partial(json, assessment);
    jxi_json_text(json, "explanation", explained(writer, json, assessment, JX_ITEM_SCORE));
    jxi_json_decimal(json, "claimed_weight", jx_assessment_claim(assessment, JX_CLAIM_TOTAL_WEIGHT),
                     jx_assessment_claim_decimals(assessment, JX_CLAIM_TOTAL_WEIGHT));
    jxi_json_text(json, "place", jx_assessment_item_place(assessment, JX_ITEM_TOTAL));
    jxi_json_close(json, '}');
}

static void write_classes(jxi_json *json, const jx_assessment *assessment) {
    jxi_json_open(json, "classes", '[');
    const char *category = NULL;
    jx_decimal points = JX_NONE;
    for (int32_t i = 0; jx_assessment_class_points(assessment, i, &category, &points) == JX_OK; i++) {
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "category", category);
        jxi_json_decimal(json, "points", points, 0);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

static void write_notes(jxi_json *json, const jx_assessment *assessment) {
    jxi_json_open(json, "notes", '[');
    int32_t kind = 0;
    const char *place = NULL, *text = NULL;
    for (int32_t i = 0; jx_assessment_note(assessment, i, &kind, &place, &text) == JX_OK; i++) {
        jxi_json_open(json, NULL, '{');
        jxi_json_text(json, "kind", jx_enum_code(JX_ENUM_NOTE, kind));
        jxi_json_text(json, "place", place);
        jxi_json_text(json, "text", text);
        jxi_json_close(json, '}');
    }
    jxi_json_close(json, ']');
}

/* What the form asks for and how the reading went: the audit needs it, and so does who reads the JSON back. */
static void write_form(jxi_json *json, const jx_assessment *assessment) {
    jxi_json_open(json, "form", '{');
    jxi_json_flag(json, "complete", !jx_assessment_cut_off(assessment));
    jxi_json_open(json, "asks", '[');
    for (int32_t claim = JX_CLAIM_EXECUTION_WEIGHT; claim <= JX_CLAIM_TOTAL_SCORE; claim++)
        if (jx_assessment_claim_asked(assessment, claim)) jxi_json_text(json, NULL, jx_enum_code(JX_ENUM_CLAIM, claim));
    if (jx_assessment_grade_asked(assessment)) jxi_json_text(json, NULL, "grade");
    jxi_json_close(json, ']');
    write_classes(json, assessment);
    write_notes(json, assessment);
    jxi_json_close(json, '}');
}

void jxi_write_finding(const jx_writer *writer, jxi_json *json, const jx_finding *finding,
                       const jx_portfolio *portfolio) {
    jxi_json_open(json, NULL, '{');
    jxi_json_text(json, "code", jx_finding_code(finding));
    jxi_json_text(json, "severity", jx_enum_code(JX_ENUM_SEVERITY, jx_finding_severity(finding)));
    if (portfolio) jxi_json_text(json, "file", jx_portfolio_row_file(portfolio, jx_finding_item(finding)));
    jxi_json_text(json, "place", jx_finding_place(finding));
    jxi_json_decimal(json, "claimed", jx_finding_claimed(finding), 0);
    jxi_json_decimal(json, "computed", jx_finding_computed(finding), 0);
    jxi_json_text(json, "message", jx_finding_message(finding, writer->language));
    jxi_json_text(json, "basis", jx_finding_basis(finding));
    jxi_json_close(json, '}');
}

static void write_head(jxi_json *json, const jx_assessment *assessment) {
    jxi_json_text(json, "schema", "jixiao.assessment/1");
    jxi_json_open(json, "source", '{');
    jxi_json_text(json, "file", jx_assessment_file(assessment));
    jxi_json_text(json, "place", jx_assessment_place(assessment));
    jxi_json_close(json, '}');
    jxi_json_text(json, "scheme", jx_scheme_id(jx_assessment_scheme(assessment)));
    jxi_json_open(json, "scheme_reason", '{');
    jxi_json_text(json, "zh", jx_assessment_scheme_reason(assessment, "zh"));
    jxi_json_text(json, "en", jx_assessment_scheme_reason(assessment, "en"));
    jxi_json_close(json, '}');
}

static void write_goal(jxi_json *json, const jx_project *project) {
    jxi_json_open(json, "goal", '{');
    jxi_json_text(json, "expected", jx_project_text(project, JX_PROJECT_GOAL));
    jxi_json_text(json, "actual", jx_project_text(project, JX_PROJECT_ACHIEVED));
    jxi_json_close(json, '}');
}

static void write_grade(jxi_json *json, const jx_assessment *assessment) {
    jxi_json_open(json, "grade", '{');
    jxi_json_text(json, "claimed", code_of(JX_ENUM_GRADE, jx_assessment_claimed_grade(assessment)));
    jxi_json_text(json, "computed", code_of(JX_ENUM_GRADE, jx_assessment_grade(assessment)));
    jxi_json_close(json, '}');
}

void jxi_write_assessment(const jx_writer *writer, jxi_json *json, const char *key, jx_assessment *assessment) {
    const jx_project *project = jx_assessment_project(assessment);
    jxi_json_open(json, key, '{');
    write_head(json, assessment);
    write_project(json, project);
    write_funds(json, assessment);
    write_execution(writer, json, assessment);
    write_goal(json, project);
    jxi_json_open(json, "indicators", '[');
    for (int32_t i = 0; i < jx_assessment_count(assessment); i++) write_indicator(writer, json, assessment, i);
    jxi_json_close(json, ']');
    write_totals(writer, json, assessment);
    write_grade(json, assessment);
    jxi_write_reading(json, assessment);
    write_form(json, assessment);
    jxi_json_open(json, "findings", '[');
    for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++) {
        const jx_finding *finding = jx_assessment_finding(assessment, i);
        if (jx_writer_shows(writer, finding)) jxi_write_finding(writer, json, finding, NULL);
    }
    jxi_json_close(json, ']');
    jxi_json_close(json, '}');
}
