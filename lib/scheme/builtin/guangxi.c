/* Guangxi: a target passed by 30 % needs a reason; deductions stand in a column of their own. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "广西预算绩效管理产品规则"

static const jxi_class classes[] = {
    CLASSES_50_30_10(DOCUMENT, JXI_STATUS_READ),
};

static const jxi_rule rules[] = {
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    {.id = "qualitative",
     .applies = JXI_QUALITATIVE,
     .method = JX_METHOD_TIER,
     .levels = LEVELS_80_60,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

const jxi_rules jxi_scheme_guangxi = {
    .id = "guangxi",
    .name = {"广西项目自评", "Guangxi, projects"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    .note = {"表中另有扣分列。", "The form has a column for deductions."},
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
    .reasons = {.execution_below = POINTS(80), .over = POINTS(130), .basis = DOCUMENT, .status = JXI_STATUS_READ},
    .recognise = {.columns = "扣分|扣分原因", .words = "广西"},
};
