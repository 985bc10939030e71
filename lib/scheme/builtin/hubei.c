/* SPDX-License-Identifier: Apache-2.0 */
/* Hubei: execution 20, goals together 80 in blocks with points of their own, wider tiers. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "湖北省项目自评表"

static const jxi_class classes[] = {
    ONE_CLASS("goals", "年度绩效目标", "annual goals", 80, DOCUMENT),
};

static const jxi_rule rules[] = {
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    QUALITATIVE_RULE(LEVELS_80_50, DOCUMENT),
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
    USUAL_ROUNDING,
    EXECUTION_POINTS(20, DOCUMENT),
    .classes = JXI_LIST(classes),
    USUAL_READING,
    .rules = JXI_LIST(rules),
    .grades = NATIONAL_GRADES,
    USUAL_REASONS,
    .recognise = {.headers = "预算数(A)|执行数(B)|预算数（A）|执行数（B）|B/A", .words = "年度目标1|年度绩效目标1"},
};
