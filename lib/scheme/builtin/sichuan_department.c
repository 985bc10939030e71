/* SPDX-License-Identifier: Apache-2.0 */
/* Sichuan department form: below the target, or more than 30 % above it, nothing is earned. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "四川省部门整体支出绩效自评"

static const jxi_class classes[] = {
    ONE_CLASS("indicators", "绩效指标", "indicators", 90, DOCUMENT),
};

static const jxi_step beyond[] = {
    {{.from = POINTS(30), .to = JX_NONE, .ends = JXI_ENDS_NONE}, POINTS(100)},
};

static const jxi_rule rules[] = {
    {.id = "higher",
     .applies = JXI_HIGHER,
     .method = JX_METHOD_PASS_FAIL,
     .ladder = JXI_LIST(beyond),
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    {.id = "equal",
     .applies = JXI_EQUAL,
     .method = JX_METHOD_PASS_FAIL,
     .ladder = JXI_LIST(beyond),
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
    {.id = "lower", .applies = JXI_LOWER, .method = JX_METHOD_PASS_FAIL, .basis = DOCUMENT, .status = JXI_STATUS_READ},
    {.id = "range",
     .applies = JXI_RANGE,
     .method = JX_METHOD_PASS_FAIL,
     .basis = DOCUMENT,
     .status = JXI_STATUS_ASSUMED},
    {.id = "date", .applies = JXI_DATE, .method = JX_METHOD_PASS_FAIL, .basis = DOCUMENT, .status = JXI_STATUS_ASSUMED},
    QUALITATIVE_RULE(LEVELS_80_60, DOCUMENT),
};

const jxi_rules jxi_scheme_sichuan_department = {
    .id = "sichuan-department",
    .name = {"四川省部门整体自评", "Sichuan, departments"},
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
                .over_beyond = true,
                .budget_change = true,
                .basis = DOCUMENT,
                .status = JXI_STATUS_READ},
};
