/* SPDX-License-Identifier: Apache-2.0 */
/* US OMB Program Assessment Rating Tool 2002-2008: four sections of questions. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "US OMB PART 2002-2008"

static const jxi_class classes[] = {
    {.code = "purpose",
     .name = {"目的与设计", "program purpose and design"},
     .categories = "purpose",
     .weight = POINTS(20),
     .required = true,
     .aggregation = JXI_MEAN,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    {.code = "planning",
     .name = {"战略规划", "strategic planning"},
     .categories = "planning",
     .weight = POINTS(10),
     .required = true,
     .aggregation = JXI_MEAN,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    {.code = "management",
     .name = {"项目管理", "program management"},
     .categories = "management",
     .weight = POINTS(20),
     .required = true,
     .aggregation = JXI_MEAN,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    {.code = "results",
     .name = {"结果与问责", "program results and accountability"},
     .categories = "results",
     .weight = POINTS(50),
     .required = true,
     .aggregation = JXI_MEAN,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

static const jxi_level answers[] = {
    {"yes|是", EXACTLY(100)},
    {"large extent|大部分", EXACTLY(67)},
    {"small extent|小部分", EXACTLY(33)},
    {"no|否", EXACTLY(0)},
};

static const jxi_rule rules[] = {
    {.id = "question",
     .applies = JXI_QUALITATIVE,
     .method = JX_METHOD_TIER,
     .levels = JXI_LIST(answers),
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
};

static const jxi_band grades[] = {
    {JX_GRADE_EXCELLENT, {"有效", "effective"}, AT_LEAST(85), DOCUMENT, JXI_STATUS_RECALLED},
    {JX_GRADE_GOOD, {"基本有效", "moderately effective"}, FROM_TO(70, 85), DOCUMENT, JXI_STATUS_RECALLED},
    {JX_GRADE_FAIR, {"尚可", "adequate"}, FROM_TO(50, 70), DOCUMENT, JXI_STATUS_RECALLED},
    {JX_GRADE_POOR, {"无效", "ineffective"}, BELOW(50), DOCUMENT, JXI_STATUS_RECALLED},
};

static const jxi_override overrides[] = {
    {.when = JXI_CLASS_UNSCORED,
     .code = "results",
     .grade = JX_GRADE_NONE,
     .name = {"结果未证实", "results not demonstrated"},
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
};

const jxi_rules jxi_scheme_part_2002 = {
    .id = "part-2002",
    .name = {"美国 PART 评级工具", "US OMB Program Assessment Rating Tool"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_RECALLED,
    USUAL_ROUNDING,
    .execution = {.weight = 0, .method = JX_METHOD_PROPORTIONAL},
    .classes = JXI_LIST(classes),
    .rescale = JXI_RESCALE_ALWAYS,
    .default_weight = POINTS(100),
    .missing = {.actual = JXI_ZERO,
                .not_applicable = WORDS_NOT_APPLICABLE "|not applicable",
                .basis = DOCUMENT,
                .status = JXI_STATUS_RECALLED},
    .rules = JXI_LIST(rules),
    .grades = JXI_LIST(grades),
    .overrides = JXI_LIST(overrides),
};
