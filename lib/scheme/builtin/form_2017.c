/* SPDX-License-Identifier: Apache-2.0 */
/* The form of 2017: wider tiers, points off by steps, cost control within a margin. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "2017年项目支出绩效自评表填表说明"

static const jxi_class classes[] = {
    CLASSES_50_30_10(DOCUMENT, JXI_STATUS_READ),
};

/* Cost control: within 10 % of the target all points, 15 % three fifths, 20 % one fifth. */
static const jxi_step cost_control[] = {
    {{.from = POINTS(20), .to = JX_NONE, .ends = JXI_ENDS_NONE}, 0},
    {{.from = POINTS(15), .to = POINTS(20), .ends = JXI_ENDS_TO}, POINTS(20)},
    {{.from = POINTS(10), .to = POINTS(15), .ends = JXI_ENDS_TO}, POINTS(60)},
    {WITHIN(0, 10), POINTS(100)},
};

#define COST_CONTROL(kind, name)                                                                                       \
    {                                                                                                                  \
        .id = (name), .applies = (kind), .categories = "output.cost cost", .method = JX_METHOD_INTERVAL_TABLE,         \
        .measure = JXI_BY_DEVIATION, .intervals = JXI_LIST(cost_control), .basis = DOCUMENT, .status = JXI_STATUS_READ \
    }

static const jxi_rule rules[] = {
    COST_CONTROL(JXI_EQUAL, "cost-control"),
    {.id = "rate",
     .applies = JXI_HIGHER,
     .unit = "%",
     .method = JX_METHOD_STEP_DEDUCTION,
     .measure = JXI_BY_COMPLETION,
     .full_from = POINTS(90),
     .step = POINTS(5),
     .step_points = POINTS(1),
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    PROPORTIONAL_RULES(DOCUMENT, JXI_STATUS_READ),
    QUALITATIVE_RULE(LEVELS_80_50, DOCUMENT),
};

const jxi_rules jxi_scheme_form_2017 = {
    .id = "form-2017",
    .name = {"项目支出绩效自评（2017年表）", "form of 2017, projects"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    .note = {"比率指标完成 90 % 及以上得满分，每低 5 个百分点扣 1 分；成本控制按偏差分档。",
             "A rate earns all points from 90 % of its target on and loses a point for each whole 5 % below; cost "
             "control is scored by its deviation."},
    USUAL_ROUNDING,
    EXECUTION_POINTS(10, DOCUMENT),
    .classes = JXI_LIST(classes),
    USUAL_READING,
    .rules = JXI_LIST(rules),
    .grades = NATIONAL_GRADES,
    USUAL_REASONS,
};
