/* SPDX-License-Identifier: Apache-2.0 */
/* The handle of a run: documents gathered into a portfolio, with the problems met on the way, and the audit of all. */
#include "documents/writer.h"

jx_status jx_run_new_in(const jx_allocator *allocator, jx_run **out) {
    if (!out) return JX_ERROR_ARGUMENT;
    jx_run *run = jxi_object_new(allocator, sizeof *run);
    if (!run) return JX_ERROR_NO_MEMORY;
    jx_status status = jx_portfolio_new_in(&run->object.allocator, &run->portfolio);
    if (status == JX_OK)
        *out = run;
    else
        jxi_object_free(run, sizeof *run);
    return status;
}

jx_status jx_run_new(jx_run **out) {
    return jx_run_new_in(NULL, out);
}

jx_run *jx_run_ref(jx_run *run) {
    if (run) jxi_object_ref(&run->object);
    return run;
}

void jx_run_unref(jx_run *run) {
    if (!run || !jxi_object_unref(&run->object)) return;
    jx_portfolio_unref(run->portfolio);
    jxi_problems_free(&run->object.allocator, &run->problems);
    jxi_object_free(run, sizeof *run);
}

jx_status jx_run_add_problem(jx_run *run, const char *file, const char *place, const char *text) {
    if (!run || !text) return JX_ERROR_ARGUMENT;
    return jxi_problems_add(&run->object.allocator, &run->problems, file, place, text);
}

jx_status jx_run_add(jx_run *run, jx_document *document) {
    if (!run || !document) return JX_ERROR_ARGUMENT;
    jx_status status = jx_document_add_to(document, run->portfolio);
    const char *file = NULL, *place = NULL, *text;
    for (int32_t i = 0; status == JX_OK && (text = jx_document_problem(document, i, &file, &place)) != NULL; i++)
        status = jx_run_add_problem(run, file, place, text);
    return status;
}

const char *jx_run_problem(const jx_run *run, int32_t index, const char **file, const char **place) {
    return run ? jxi_problems_get(&run->problems, index, file, place) : NULL;
}

jx_portfolio *jx_run_portfolio(const jx_run *run) {
    return run ? run->portfolio : NULL;
}

/* An assessment whose figures do not fit is a problem of its document, not of the run. */
static jx_status audit_one(jx_run *run, jx_assessment *assessment) {
    jx_status status = jx_assessment_audit(assessment);
    if (status == JX_OK || status == JX_ERROR_NO_MEMORY) return status;
    return jx_run_add_problem(run, jx_assessment_file(assessment), jx_assessment_place(assessment),
                              jx_assessment_detail(assessment));
}

jx_status jx_run_audit(jx_run *run) {
    if (!run) return JX_ERROR_ARGUMENT;
    jx_status status = JX_OK;
    for (int32_t i = 0; status == JX_OK && i < jx_portfolio_count(run->portfolio); i++)
        status = audit_one(run, jx_portfolio_assessment(run->portfolio, i));
    return status == JX_OK ? jx_portfolio_audit(run->portfolio) : status;
}
