/* SPDX-License-Identifier: Apache-2.0 */
/* Grades: the bands of a scheme, and what overrides them. */
#include <string.h>

#include "score/score.h"
#include "base/wide.h"

/* `class`: the index of the class meant; -1: none. */
static bool override_fires(const jx_assessment *assessment, const jxi_override *item, int32_t class) {
    if (item->when == JXI_TOTAL_BELOW) return jxi_graded_score(assessment) < item->below;
    if (class < 0) return false;
    jx_decimal score = assessment->class_scores[class], weight = jxi_class_at(assessment->scheme->rules, class)->weight;
    if (item->when == JXI_CLASS_UNSCORED) return score == JX_NONE;
    if (score == JX_NONE || score < 0 || weight <= 0 || item->below < 0) return false;
    return jxi_compare_products((uint64_t)score, (uint64_t)jxi_points(100), (uint64_t)item->below, (uint64_t)weight) <
           0;
}

void jxi_grade_total(jx_assessment *assessment) {
    const jxi_rules *rules = assessment->scheme->rules;
    assessment->grade = JX_GRADE_NONE;
    assessment->grade_rule = jxi_band_of(rules, jxi_graded_score(assessment));
    assessment->grade_override = -1;
    if (assessment->grade_rule < 0) return;
    assessment->grade = jxi_band_at(rules, assessment->grade_rule)->grade;
    const jxi_override *overrides = rules->overrides.items;
    for (size_t i = 0; i < rules->overrides.count; i++) {
        if (!override_fires(assessment, &overrides[i], assessment->scheme->compiled.overrides[i])) continue;
        assessment->grade_override = (int32_t)i;
        assessment->grade = overrides[i].grade;
        return;
    }
}
