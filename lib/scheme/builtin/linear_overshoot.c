/* SPDX-License-Identifier: Apache-2.0 */
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
    QUALITATIVE_RULE(LEVELS_80_60, DOCUMENT),
};

const jxi_rules jxi_scheme_linear_overshoot = {
    .id = "linear-overshoot",
    .name = {"反向指标线性扣分", "limits exceeded lose points linearly"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    USUAL_ROUNDING,
    EXECUTION_POINTS(10, DOCUMENT),
    .classes = JXI_LIST(classes),
    USUAL_READING,
    .rules = JXI_LIST(rules),
    .grades = NATIONAL_GRADES,
    USUAL_REASONS,
};
