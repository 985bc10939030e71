/* Hubei: execution 20, goals together 80 in blocks with points of their own, wider tiers. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "湖北省项目自评表"

static const jxi_class classes[] = {
    {.code = "goals",
     .name = {"年度绩效目标", "annual goals"},
     .categories = "*",
     .weight = POINTS(80),
     .required = true,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

static const jxi_rule rules[] = {
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    {.id = "qualitative",
     .applies = JXI_QUALITATIVE,
     .method = JX_METHOD_TIER,
     .levels = LEVELS_80_50,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

const jxi_rules jxi_scheme_hubei = {
    .id = "hubei",
    .name = {"湖北省项目自评", "Hubei, projects"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    .note = {"满意度属于效益指标；旧表没有分值列，只有自评得分。多个单位合并时先合并后计分：绝对值相加，比率按资金额加"
             "权平均。",
             "Satisfaction is part of benefit. The older form has no weights, only claimed scores. Several units are "
             "combined first and scored then: absolute values are summed, rates averaged by funds."},
    .rounding = {.digits = 2, .rule = JXI_HALF_AWAY, .basis = "填报惯例，未见全国规定", .status = JXI_STATUS_READ},
    .execution = {.weight = POINTS(20), .method = JX_METHOD_PROPORTIONAL, .basis = DOCUMENT, .status = JXI_STATUS_READ},
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
    .recognise = {.headers = "预算数(A)|执行数(B)|预算数（A）|执行数（B）|B/A", .words = "年度目标1|年度绩效目标1"},
};
