/* Grades: the bands of a scheme, and what overrides them. */
#include <string.h>

#include "score/score.h"
#include "base/wide.h"

static bool override_fires(const jx_assessment *assessment, const jxi_override *item) {
    const jxi_rules *rules = assessment->scheme->rules;
    if (item->when == JXI_TOTAL_BELOW) return jxi_graded_score(assessment) < item->below;
    const jxi_class *class = jxi_class_find(rules, item->code);
    if (!class) return false;
    jx_decimal score = assessment->class_scores[class - (const jxi_class *)rules->classes.items];
    if (item->when == JXI_CLASS_UNSCORED) return score == JX_NONE;
    if (score == JX_NONE || score < 0 || class->weight <= 0 || item->below < 0) return false;
    return jxi_compare_products((uint64_t)score, (uint64_t)jxi_points(100), (uint64_t)item->below,
                                (uint64_t) class->weight) < 0;
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
        if (!override_fires(assessment, &overrides[i])) continue;
        assessment->grade_override = (int32_t)i;
        assessment->grade = overrides[i].grade;
        return;
    }
}
