/* SPDX-License-Identifier: Apache-2.0 */
/* Guangxi: a target passed by 30 % needs a reason; deductions stand in a column of their own. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "广西预算绩效管理产品规则"

static const jxi_class classes[] = {
    CLASSES_50_30_10(DOCUMENT, JXI_STATUS_READ),
};

static const jxi_rule rules[] = {
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    QUALITATIVE_RULE(LEVELS_80_60, DOCUMENT),
};

const jxi_rules jxi_scheme_guangxi = {
    .id = "guangxi",
    .name = {"广西项目自评", "Guangxi, projects"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    .note = {"表中另有扣分列。", "The form has a column for deductions."},
    USUAL_ROUNDING,
    EXECUTION_POINTS(10, DOCUMENT),
    .classes = JXI_LIST(classes),
    USUAL_READING,
    .rules = JXI_LIST(rules),
    .grades = NATIONAL_GRADES,
    .reasons = {.execution_below = POINTS(80), .over = POINTS(130), .basis = DOCUMENT, .status = JXI_STATUS_READ},
    .recognise = {.columns = "扣分|扣分原因", .words = "广西"},
};
