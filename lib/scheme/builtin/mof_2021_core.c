/* SPDX-License-Identifier: Apache-2.0 */
/* 财预〔2021〕101号: four classes, completion with a pass mark, satisfaction and execution by intervals. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "财预〔2021〕101号"

static const jxi_step execution[] = {
    {AT_LEAST(100), POINTS(100)},
    {FROM_TO(80, 100), POINTS(70)},
    {FROM_TO(60, 80), POINTS(50)},
    {BELOW(60), 0},
};

static const jxi_class classes[] = {
    {.code = "cost",
     .name = {"成本指标", "cost"},
     .categories = "cost output.cost",
     .weight = POINTS(20),
     .required = false,
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
    {.code = "output",
     .name = {"产出指标", "output"},
     .categories = "output",
     .weight = POINTS(40),
     .required = true,
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
    {.code = "benefit",
     .name = {"效益指标", "benefit"},
     .categories = "benefit",
     .weight = POINTS(20),
     .required = true,
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
    {.code = "satisfaction",
     .name = {"满意度指标", "satisfaction"},
     .categories = "satisfaction",
     .weight = POINTS(10),
     .required = false,
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
};

/* Without a cost class 10 / – / 50 / 30 / 10; without satisfaction benefit gets its 10 points. */
static const jxi_transfer transfers[] = {
    {"cost", "output", POINTS(10)},
    {"cost", "benefit", POINTS(10)},
    {"satisfaction", "benefit", POINTS(10)},
};

static const jxi_step satisfaction[] = {
    {AT_LEAST(90), POINTS(100)},
    {FROM_TO(80, 90), POINTS(80)},
    {FROM_TO(60, 80), POINTS(50)},
    {BELOW(60), 0},
};

#define WITH_PASS_MARK(kind, name)                                                                                     \
    {                                                                                                                  \
        .id = (name), .applies = (kind), .method = JX_METHOD_PROPORTIONAL_FLOOR, .pass_mark = POINTS(60),              \
        .basis = DOCUMENT, .status = JXI_STATUS_RECALLED                                                               \
    }

static const jxi_rule rules[] = {
    {.id = "satisfaction",
     .applies = JXI_HIGHER,
     .categories = "satisfaction",
     .unit = "%",
     .method = JX_METHOD_INTERVAL_TABLE,
     .measure = JXI_BY_VALUE,
     .intervals = JXI_LIST(satisfaction),
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
    WITH_PASS_MARK(JXI_HIGHER, "higher"),
    WITH_PASS_MARK(JXI_LOWER, "lower"),
    WITH_PASS_MARK(JXI_EQUAL, "equal"),
    WITH_PASS_MARK(JXI_RANGE, "range"),
    {.id = "date",
     .applies = JXI_DATE,
     .method = JX_METHOD_PASS_FAIL,
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
    {.id = "qualitative",
     .applies = JXI_QUALITATIVE,
     .method = JX_METHOD_TIER,
     .levels = LEVELS_80_60,
     .basis = DOCUMENT,
     .status = JXI_STATUS_RECALLED},
};

const jxi_rules jxi_scheme_mof_2021_core = {
    .id = "mof-2021-core",
    .name = {"核心绩效目标和指标（财政部2021）", "Ministry of Finance 2021, core indicators"},
    .basis = DOCUMENT " 核心绩效目标和指标设置及取值指引",
    .status = JXI_STATUS_RECALLED,
    .note = {"执行率按区间计分；表中分不出按预算完成而有结余的情形，执行率满 100 % 才得满分。",
             "Execution is scored by intervals. A form does not tell a saving on a finished project, so full points "
             "need a rate of 100 %."},
    USUAL_ROUNDING,
    .execution = {.weight = POINTS(10),
                  .method = JX_METHOD_INTERVAL_TABLE,
                  .intervals = JXI_LIST(execution),
                  .basis = DOCUMENT,
                  .status = JXI_STATUS_RECALLED},
    .classes = JXI_LIST(classes),
    .transfers = JXI_LIST(transfers),
    USUAL_READING,
    .rules = JXI_LIST(rules),
    .grades = NATIONAL_GRADES,
    USUAL_REASONS,
    .recognise = {.cost_class = true},
};
