/* One product: a limit exceeded by as much again earns nothing, linearly. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "绩效管理产品规则"

static const jxi_class classes[] = {
    CLASSES_50_30_10(DOCUMENT, JXI_STATUS_READ),
};

static const jxi_rule rules[] = {
    {.id = "lower-linear",
     .applies = JXI_LOWER,
     .method = JX_METHOD_LINEAR_OVERSHOOT,
     .span = POINTS(100),
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    {.id = "qualitative",
     .applies = JXI_QUALITATIVE,
     .method = JX_METHOD_TIER,
     .levels = LEVELS_80_60,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

const jxi_rules jxi_scheme_linear_overshoot = {
    .id = "linear-overshoot",
    .name = {"反向指标线性扣分", "limits exceeded lose points linearly"},
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
    .reasons = {.execution_below = POINTS(80),
                .over = POINTS(130),
                .basis = "参照全国办法",
                .status = JXI_STATUS_ASSUMED},
};
