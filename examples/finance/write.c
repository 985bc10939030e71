/* SPDX-License-Identifier: Apache-2.0 */
/* From a form to rows: what was computed, why, and what does not hold. */
#include "finance.h"

#include <inttypes.h>
#include <stdio.h>

/* A figure as text for the database; NULL when it is absent. */
static const char *figure(jx_decimal value, char buffer[32]) {
    return value == JX_NONE || jx_decimal_format(value, 0, buffer, 32) != JX_OK ? NULL : buffer;
}

static bool write_result(PGconn *database, const char *run, const char *project, jx_assessment *form) {
    char rate[32], score[32], recomputed[32], total[32];
    const char *why = NULL;
    if (jx_assessment_explain(form, JX_ITEM_TOTAL, "zh", &why) != JX_OK) return false;
    const char *const values[] = {run,
                                  project,
                                  figure(jx_assessment_execution_rate(form), rate),
                                  figure(jx_assessment_score(form, JX_ITEM_EXECUTION), score),
                                  figure(jx_assessment_total(form, JX_TOTAL_RECOMPUTED), recomputed),
                                  figure(jx_assessment_total(form, JX_TOTAL_NORMALISED), total),
                                  jx_assessment_grade_text(form, "zh"),
                                  why};
    return execute(database, "INSERT INTO result VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", 8, values);
}

static bool write_score(PGconn *database, const char *run, const char *indicator, jx_assessment *form, int32_t item) {
    char score[32];
    const char *why = NULL;
    if (jx_assessment_explain(form, item, "zh", &why) != JX_OK) return false;
    const char *const values[] = {run, indicator, figure(jx_assessment_score(form, item), score),
                                  jx_enum_code(JX_ENUM_METHOD, jx_assessment_method(form, item)), why};
    return execute(database, "INSERT INTO score VALUES ($1, $2, $3, $4, $5)", 5, values);
}

static bool write_finding(PGconn *database, const char *run, const char *project, const char *position,
                          const jx_finding *finding, const PGresult *indicators) {
    char claimed[32], computed[32];
    int32_t item = jx_finding_item(finding);
    const char *const values[] = {run,
                                  project,
                                  position,
                                  item >= 0 ? field(indicators, item, 0) : NULL,
                                  jx_finding_code(finding),
                                  jx_enum_code(JX_ENUM_SEVERITY, jx_finding_severity(finding)),
                                  figure(jx_finding_claimed(finding), claimed),
                                  figure(jx_finding_computed(finding), computed),
                                  jx_finding_message(finding, "zh")};
    return execute(database, "INSERT INTO finding VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", 9, values);
}

bool write_project(PGconn *database, const char *run, const char *project, jx_assessment *form,
                   const PGresult *indicators) {
    bool written = write_result(database, run, project, form);
    for (int32_t i = 0; written && i < jx_assessment_count(form); i++)
        written = write_score(database, run, field(indicators, i, 0), form, i);
    for (int32_t i = 0; written && i < jx_assessment_finding_count(form); i++) {
        char position[16];
        snprintf(position, sizeof position, "%" PRId32, i);
        written = write_finding(database, run, project, position, jx_assessment_finding(form, i), indicators);
    }
    return written;
}
