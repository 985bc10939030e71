/* SPDX-License-Identifier: Apache-2.0 */
/* 财预〔2020〕10号: the national rules for projects, and the default. */
#include "scheme/builtin/tables.h"
#include "scheme/builtin/builtin.h"

#define DOCUMENT "财预〔2020〕10号"

static const jxi_class classes[] = {
    CLASSES_50_30_10(DOCUMENT " 第十三条", JXI_STATUS_READ),
};

static const jxi_rule rules[] = {
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    QUALITATIVE_RULE(LEVELS_80_60, DOCUMENT),
};

const jxi_rules jxi_scheme_mof_2020 = {
    .id = "mof-2020",
    .name = {"项目支出绩效自评（财政部2020）", "Ministry of Finance 2020, projects"},
    .basis = DOCUMENT " 项目支出绩效评价管理办法",
    .status = JXI_STATUS_READ,
    .note =
        {"一级指标权重特殊情况下可由单位调整；超额完成须说明原因，全国没有统一扣分公式，默认不扣分。",
         "The unit may adjust first-level weights in special cases. Over-achievement must be explained; there is no "
         "national formula for a reduction, so none is made."},
    USUAL_ROUNDING,
    EXECUTION_POINTS(10, DOCUMENT),
    .classes = JXI_LIST(classes),
    USUAL_READING,
    .rules = JXI_LIST(rules),
    .grades = NATIONAL_GRADES,
    .reasons = {.execution_below = POINTS(80), .over = POINTS(130), .basis = DOCUMENT, .status = JXI_STATUS_RECALLED},
    .monitor = {MONITOR_LIGHTS},
};
