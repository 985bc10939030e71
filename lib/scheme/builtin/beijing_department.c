/* SPDX-License-Identifier: Apache-2.0 */
/* Beijing-type department form: execution 20, goals 60, management 20, over-achievement taken off by a ladder. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "北京市部门整体绩效评价指标体系"

static const jxi_class classes[] = {
    {.code = "goals",
     .name = {"履职绩效目标", "goals"},
     .categories = "output benefit satisfaction cost",
     .weight = POINTS(60),
     .required = true,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    {.code = "management",
     .name = {"管理指标", "management"},
     .categories = "management",
     .weight = POINTS(20),
     .required = true,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

/* (B − A) ÷ A; the last step is recalled, the others were read. */
static const jxi_step ladder[] = {
    {AT_LEAST(500), POINTS(30)},
    {FROM_TO(300, 500), POINTS(20)},
    {FROM_TO(200, 300), POINTS(10)},
};

static const jxi_rule rules[] = {
    {.id = "higher",
     .applies = JXI_HIGHER,
     .method = JX_METHOD_PROPORTIONAL,
     .ladder = JXI_LIST(ladder),
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    {.id = "equal-with-ladder",
     .applies = JXI_EQUAL,
     .method = JX_METHOD_PROPORTIONAL,
     .ladder = JXI_LIST(ladder),
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    QUALITATIVE_RULE(LEVELS_80_60, DOCUMENT),
};

const jxi_rules jxi_scheme_beijing_department = {
    .id = "beijing-department",
    .name = {"部门整体自评（北京类）", "department form of the Beijing type"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    .note = {"超额 500 % 及以上扣 30 % 为凭记忆，待核对。", "The step from 500 % on is recalled, not read."},
    USUAL_ROUNDING,
    EXECUTION_POINTS(20, DOCUMENT),
    .classes = JXI_LIST(classes),
    USUAL_READING,
    .rules = JXI_LIST(rules),
    .grades = NATIONAL_GRADES,
    .reasons = {.execution_below = POINTS(80), .over = POINTS(300), .basis = DOCUMENT, .status = JXI_STATUS_ASSUMED},
    .recognise = {.words = "部门整体|整体绩效自评|部门整体绩效"},
};
