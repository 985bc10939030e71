/* SPDX-License-Identifier: Apache-2.0 */
/* Sichuan: execution 10, indicators 90 in any classes. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "四川省项目支出绩效自评"

static const jxi_class classes[] = {
    ONE_CLASS("indicators", "绩效指标", "indicators", 90, DOCUMENT),
};

static const jxi_milestone milestones[] = {{4, POINTS(25)}, {6, POINTS(40)}, {8, POINTS(60)}, {10, POINTS(80)}};

static const jxi_rule rules[] = {
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    QUALITATIVE_RULE(LEVELS_80_60, DOCUMENT),
};

const jxi_rules jxi_scheme_sichuan = {
    .id = "sichuan",
    .name = {"四川省项目自评", "Sichuan, projects"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    USUAL_ROUNDING,
    EXECUTION_POINTS(10, DOCUMENT),
    .classes = JXI_LIST(classes),
    USUAL_READING,
    .rules = JXI_LIST(rules),
    .grades = NATIONAL_GRADES,
    .reasons = {.execution_below = POINTS(90),
                .over = POINTS(130),
                .budget_change = true,
                .basis = DOCUMENT,
                .status = JXI_STATUS_READ},
    .monitor = {MONITOR_LIGHTS, .milestones = JXI_LIST(milestones), .gap = POINTS(10),
                .due_basis = "四川省2025年绩效运行监控（转引）", .due_status = JXI_STATUS_READ},
    .recognise = {.columns = "指标性质|度量单位", .words = "四川省"},
};
