/* SPDX-License-Identifier: Apache-2.0 */
/* Reads the JSON that write_assessment.c and write_portfolio.c write: runs, and assessments one by one. Computed
 * figures are passed over; they are computed again. */
#include <string.h>

#include "documents/json/read.h"
#include "documents/json/reading.h"

typedef struct jxi_loading {
    jx_document *document;
    jx_scheme *scheme; /* for all assessments; NULL: the one each names */
} jxi_loading;

static const char *const stages[] = {"initial", "full_year", "executed"};
static const char *const sources[] = {NULL, "fiscal", "carryover", "other"};
static const char *const claims[] = {"weight", "rate", "score"};

/* Notes a failed call of the library at the path's key. */
static void check(jxi_path *path, const char *key, jx_status status) {
    if (status != JX_OK) jxi_path_fail(path, key, status, jx_status_text(status, "en"));
}

static void read_project(jxi_path *path, jxi_node *assessment, jx_project *project) {
    static const struct {
        const char *object, *key;
        int32_t field;
    } texts[] = {
        {"project", "name", JX_PROJECT_NAME},     {"project", "year", JX_PROJECT_YEAR},
        {"project", "unit", JX_PROJECT_UNIT},     {"project", "department", JX_PROJECT_DEPARTMENT},
        {"project", "reason", JX_PROJECT_REASON}, {"goal", "expected", JX_PROJECT_GOAL},
        {"goal", "actual", JX_PROJECT_ACHIEVED},
    };
    for (size_t i = 0, back; i < sizeof texts / sizeof texts[0]; i++) {
        jxi_node *object = jxi_node_enter(path, assessment, texts[i].object, false, &back);
        check(path, texts[i].key,
              jx_project_set_text(project, texts[i].field, jxi_node_text(path, object, texts[i].key)));
        jxi_path_leave(path, back);
    }
}

/* Amounts as they were written, under the heading of the block; those that were set by number have no text. */
static void read_amounts(jxi_path *path, jxi_node *row, jx_project *project, int32_t source, const char *heading) {
    jx_decimal values[3];
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++)
        values[stage] = jxi_node_decimal(path, row, stages[stage]);
    check(path, NULL, jx_project_set_funds_decimal(project, source, values[0], values[1], values[2]));
    size_t back;
    jxi_node *written = jxi_node_enter(path, row, "written", false, &back);
    for (int32_t stage = JX_STAGE_INITIAL; stage <= JX_STAGE_EXECUTED; stage++) {
        const char *text = jxi_node_text(path, written, stages[stage]);
        jx_status status = text ? jx_project_set_amount(project, source, stage, text, heading) : JX_OK;
        if (status != JX_ERROR_SYNTAX) check(path, stages[stage], status); /* a text that is no amount stays a text */
    }
    jxi_path_leave(path, back);
}

static void read_fund_claims(jxi_path *path, jxi_node *row, jx_assessment *assessment, int32_t source) {
    size_t back;
    jxi_node *claimed = jxi_node_enter(path, row, "claimed", false, &back);
    for (int32_t claim = JX_CLAIM_EXECUTION_WEIGHT; claim <= JX_CLAIM_EXECUTION_SCORE; claim++)
        check(path, claims[claim],
              jx_assessment_set_fund_claim(assessment, source, claim, jxi_node_text(path, claimed, claims[claim])));
    jxi_path_leave(path, back);
}

static void read_funds(jxi_path *path, jxi_node *object, jx_assessment *assessment) {
    jx_project *project = jx_assessment_project(assessment);
    size_t back, inner, row_back;
    jxi_node *funds = jxi_node_enter(path, object, "funds", false, &back);
    const char *heading = jxi_node_text(path, funds, "heading");
    if (heading)
        check(path, "heading", jx_project_set_amount(project, JX_FUNDS_TOTAL, JX_STAGE_INITIAL, NULL, heading));
    check(path, "place",
          jx_assessment_set_item_place(assessment, JX_ITEM_EXECUTION, jxi_node_text(path, funds, "place")));
    read_amounts(path, funds, project, JX_FUNDS_TOTAL, heading);
    read_fund_claims(path, funds, assessment, JX_FUNDS_TOTAL);
    jxi_node *rows = jxi_node_enter(path, funds, "sources", false, &inner);
    for (int32_t source = JX_FUNDS_FISCAL; source <= JX_FUNDS_OTHER; source++) {
        jxi_node *row = jxi_node_enter(path, rows, sources[source], false, &row_back);
        read_amounts(path, row, project, source, heading);
        read_fund_claims(path, row, assessment, source);
        jxi_path_leave(path, row_back);
    }
    jxi_path_leave(path, inner);
    jxi_path_leave(path, back);
}

static void set_claim(jxi_path *path, jxi_node *object, const char *key, jx_assessment *assessment, int32_t claim) {
    const char *text = jxi_node_text(path, object, key);
    if (text) check(path, key, jx_assessment_set_claim(assessment, claim, text));
}

static void read_claims(jxi_path *path, jxi_node *object, jx_assessment *assessment) {
    size_t back, inner;
    jxi_node *execution = jxi_node_enter(path, object, "execution", false, &back);
    jxi_node *claimed = jxi_node_enter(path, execution, "claimed", false, &inner);
    for (int32_t claim = JX_CLAIM_EXECUTION_WEIGHT; claim <= JX_CLAIM_EXECUTION_SCORE; claim++)
        set_claim(path, claimed, claims[claim], assessment, claim);
    jxi_path_leave(path, back);
    jxi_node *totals = jxi_node_enter(path, object, "totals", false, &back);
    set_claim(path, totals, "claimed", assessment, JX_CLAIM_TOTAL_SCORE);
    set_claim(path, totals, "claimed_weight", assessment, JX_CLAIM_TOTAL_WEIGHT);
    check(path, "place", jx_assessment_set_item_place(assessment, JX_ITEM_TOTAL, jxi_node_text(path, totals, "place")));
    jxi_path_leave(path, back);
    jxi_node *grade = jxi_node_enter(path, object, "grade", false, &back);
    const char *text = jxi_node_text(path, grade, "claimed");
    if (text) check(path, "claimed", jx_assessment_set_claimed_grade(assessment, text));
    jxi_path_leave(path, back);
}

/* A value is {"text": "≥80%", …} or simply "≥80%". */
static const char *read_value(jxi_path *path, jxi_node *indicator, const char *key) {
    if (!jxi_node_is_object(indicator, key)) return jxi_node_text(path, indicator, key);
    size_t back;
    const char *text = jxi_node_text(path, jxi_node_enter(path, indicator, key, false, &back), "text");
    jxi_path_leave(path, back);
    return text;
}

static void fill_indicator(jxi_path *path, jxi_node *object, jx_indicator *indicator) {
    size_t back;
    check(path, "target", jx_indicator_set_target(indicator, read_value(path, object, "target")));
    check(path, "actual", jx_indicator_set_actual(indicator, read_value(path, object, "actual")));
    jx_decimal weight = jxi_node_decimal(path, object, "weight");
    if (path->status == JX_OK) check(path, "weight", jx_indicator_set_weight_decimal(indicator, weight));
    jxi_node *claimed = jxi_node_enter(path, object, "claimed", false, &back);
    check(path, "score", jx_indicator_set_claimed(indicator, jxi_node_text(path, claimed, "score")));
    jxi_path_leave(path, back);
    check(path, "reason", jx_indicator_set_reason(indicator, jxi_node_text(path, object, "reason")));
    check(path, "place", jx_indicator_set_place(indicator, jxi_node_text(path, object, "place")));
    jxi_node *labels = jxi_node_enter(path, object, "labels", true, &back);
    for (size_t i = 0; i < 2 && i < jxi_node_count(labels); i++)
        check(path, NULL, jx_indicator_set_label(indicator, (int32_t)i + 1, jxi_node_text_at(path, labels, i)));
    jxi_path_leave(path, back);
    check(path, "part", jx_indicator_set_part(indicator, jxi_node_flag(path, object, "part", false)));
}

static void read_indicator(jxi_path *path, jxi_node *object, const jx_allocator *allocator, jx_assessment *assessment) {
    const char *category = jxi_node_text(path, object, "category");
    jx_indicator *indicator = NULL;
    if (!category) jxi_path_fail(path, "category", JX_ERROR_FORMAT, "an indicator needs a category");
    if (path->status != JX_OK) return;
    check(path, NULL, jx_indicator_new_in(allocator, category, jxi_node_text(path, object, "name"), &indicator));
    if (!indicator) return;
    fill_indicator(path, object, indicator);
    check(path, NULL, jx_assessment_add_indicator(assessment, indicator));
    jx_indicator_unref(indicator);
}

static void read_indicators(jxi_path *path, jxi_node *object, const jx_allocator *allocator,
                            jx_assessment *assessment) {
    size_t back, inner;
    jxi_node *list = jxi_node_enter(path, object, "indicators", true, &back);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &inner);
        if (item) read_indicator(path, item, allocator, assessment);
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

/* What the form asks for and left blank. */
static void read_asked(jxi_path *path, jxi_node *form, jx_assessment *assessment) {
    size_t back;
    jxi_node *list = jxi_node_enter(path, form, "asks", true, &back);
    for (size_t i = 0; i < jxi_node_count(list); i++) {
        const char *code = jxi_node_text_at(path, list, i);
        int32_t claim = 0;
        bool grade = code && strcmp(code, "grade") == 0;
        if (grade && jx_assessment_claimed_grade(assessment) == JX_GRADE_NONE)
            check(path, NULL, jx_assessment_set_claimed_grade(assessment, ""));
        if (grade || !code) continue;
        check(path, NULL, jx_enum_find(JX_ENUM_CLAIM, code, &claim));
        if (path->status == JX_OK && jx_assessment_claim(assessment, claim) == JX_NONE)
            check(path, NULL, jx_assessment_set_claim(assessment, claim, ""));
    }
    jxi_path_leave(path, back);
}

static void read_classes(jxi_path *path, jxi_node *form, jx_assessment *assessment) {
    size_t back, inner;
    jxi_node *list = jxi_node_enter(path, form, "classes", true, &back);
    for (size_t i = 0; i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &inner);
        const char *category = jxi_node_text(path, item, "category");
        jx_decimal points = jxi_node_decimal(path, item, "points");
        if (path->status == JX_OK)
            check(path, "category", jx_assessment_set_class_points_decimal(assessment, category, points));
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

static void read_notes(jxi_path *path, jxi_node *form, jx_assessment *assessment) {
    size_t back, inner;
    jxi_node *list = jxi_node_enter(path, form, "notes", true, &back);
    for (size_t i = 0; i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &inner);
        const char *kind = jxi_node_text(path, item, "kind");
        int32_t value = 0;
        check(path, "kind", jx_enum_find(JX_ENUM_NOTE, kind, &value));
        if (path->status == JX_OK)
            check(path, NULL,
                  jx_assessment_add_note(assessment, value, jxi_node_text(path, item, "place"),
                                         jxi_node_text(path, item, "text")));
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

static void read_form(jxi_path *path, jxi_node *object, jx_assessment *assessment) {
    size_t back;
    jxi_node *form = jxi_node_enter(path, object, "form", false, &back);
    check(path, "complete", jx_assessment_set_complete(assessment, jxi_node_flag(path, form, "complete", true)));
    read_asked(path, form, assessment);
    read_classes(path, form, assessment);
    read_notes(path, form, assessment);
    jxi_path_leave(path, back);
}

static void read_source(jxi_path *path, jxi_node *object, const char *name, jx_assessment *assessment) {
    size_t back;
    jxi_node *source = jxi_node_enter(path, object, "source", false, &back);
    const char *file = jxi_node_text(path, source, "file");
    check(path, NULL, jx_assessment_set_source(assessment, file ? file : name, jxi_node_text(path, source, "place")));
    jxi_path_leave(path, back);
    jxi_node *reason = jxi_node_enter(path, object, "scheme_reason", false, &back);
    check(path, NULL,
          jx_assessment_set_scheme_reason(assessment, jxi_node_text(path, reason, "zh"),
                                          jxi_node_text(path, reason, "en")));
    jxi_path_leave(path, back);
}

static void fill_assessment(const jxi_loading *loading, jxi_path *path, jxi_node *object, jx_assessment *assessment) {
    const jx_allocator *allocator = &loading->document->object.allocator;
    read_source(path, object, loading->document->name, assessment);
    read_project(path, object, jx_assessment_project(assessment));
    read_funds(path, object, assessment);
    read_claims(path, object, assessment);
    read_indicators(path, object, allocator, assessment);
    read_form(path, object, assessment);
    jxi_read_reading(path, object, assessment);
}

static void read_assessment(const jxi_loading *loading, jxi_path *path, jxi_node *object) {
    const char *id = jxi_node_text(path, object, "scheme");
    jx_scheme *scheme = jx_scheme_ref(loading->scheme);
    jx_assessment *assessment = NULL;
    if (!scheme && jx_scheme_builtin(id, &scheme) != JX_OK)
        jxi_path_fail(path, "scheme", JX_ERROR_NOT_FOUND, "there is no such scheme");
    if (scheme) check(path, NULL, jx_assessment_new_in(&loading->document->object.allocator, scheme, &assessment));
    jx_scheme_unref(scheme);
    if (!assessment) return;
    fill_assessment(loading, path, object, assessment);
    if (path->status == JX_OK) check(path, NULL, jxi_document_keep(loading->document, assessment));
    jx_assessment_unref(assessment);
}

static void read_assessments(const jxi_loading *loading, jxi_path *path, jxi_node *run) {
    size_t back, inner;
    jxi_node *list = jxi_node_enter(path, run, "assessments", true, &back);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &inner);
        if (item) read_assessment(loading, path, item);
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

static void read_problems(const jxi_loading *loading, jxi_path *path, jxi_node *run) {
    size_t back, inner;
    jx_document *document = loading->document;
    jxi_node *list = jxi_node_enter(path, run, "problems", true, &back);
    for (size_t i = 0; path->status == JX_OK && i < jxi_node_count(list); i++) {
        jxi_node *item = jxi_node_item(path, list, i, &inner);
        const char *text = jxi_node_text(path, item, "message");
        if (path->status == JX_OK && text)
            check(path, NULL,
                  jxi_problems_add(&document->object.allocator, &document->problems, jxi_node_text(path, item, "file"),
                                   jxi_node_text(path, item, "place"), text));
        jxi_path_leave(path, inner);
    }
    jxi_path_leave(path, back);
}

static jx_status take_value(void *context, jxi_path *path, jxi_node *value) {
    const jxi_loading *loading = context;
    const char *schema = jxi_node_text(path, value, "schema");
    if (schema && strcmp(schema, "jixiao.assessment/1") == 0) {
        read_assessment(loading, path, value);
    } else if (schema && strcmp(schema, "jixiao.run/1") == 0) {
        read_assessments(loading, path, value);
        jxi_json_read_portfolio(loading->document, path, value);
        read_problems(loading, path, value);
    } else {
        jxi_path_fail(path, "schema", JX_ERROR_FORMAT, "neither jixiao.run/1 nor jixiao.assessment/1");
    }
    return path->status;
}

jx_status jxi_json_load(jxi_task *task, jx_scheme *scheme, jx_document *document) {
    jxi_loading loading = {.document = document, .scheme = scheme};
    return jxi_json_parse(task, take_value, &loading);
}
