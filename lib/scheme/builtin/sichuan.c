/* Sichuan: execution 10, indicators 90 in any classes. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "四川省项目支出绩效自评"

static const jxi_class classes[] = {
    {.code = "indicators",
     .name = {"绩效指标", "indicators"},
     .categories = "*",
     .weight = POINTS(90),
     .required = true,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

static const jxi_milestone milestones[] = {{4, POINTS(25)}, {6, POINTS(40)}, {8, POINTS(60)}, {10, POINTS(80)}};

static const jxi_rule rules[] = {
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    {.id = "qualitative",
     .applies = JXI_QUALITATIVE,
     .method = JX_METHOD_TIER,
     .levels = LEVELS_80_60,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

const jxi_rules jxi_scheme_sichuan = {
    .id = "sichuan",
    .name = {"四川省项目自评", "Sichuan, projects"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    .rounding = {.digits = 2, .rule = JXI_HALF_AWAY, .basis = "填报惯例，未见全国规定", .status = JXI_STATUS_READ},
    .execution = {.weight = POINTS(10), .method = JX_METHOD_PROPORTIONAL, .basis = DOCUMENT, .status = JXI_STATUS_READ},
    .classes = JXI_LIST(classes),
    .rescale = JXI_RESCALE_NOT_APPLICABLE,
    .assume = {.lower = "output.cost cost", .basis = "对各地自评表的理解", .status = JXI_STATUS_ASSUMED},
    .missing = {.actual = JXI_CARRY,
                .not_applicable = WORDS_NOT_APPLICABLE,
                .basis = "自评表填表说明",
                .status = JXI_STATUS_READ},
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
