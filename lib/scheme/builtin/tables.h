/* SPDX-License-Identifier: Apache-2.0 */
/* Words for the tables of the built-in schemes. */
#ifndef JXI_SCHEME_BUILTIN_TABLES_H
#define JXI_SCHEME_BUILTIN_TABLES_H

#include "scheme/scheme.h"

#define POINTS(n) ((jx_decimal)(n)*JXI_ONE)

/* [from, to), and both ends included. */
#define FROM_TO(low, high)                                                                                             \
    { .from = POINTS(low), .to = POINTS(high), .ends = JXI_ENDS_FROM }
#define WITHIN(low, high)                                                                                              \
    { .from = POINTS(low), .to = POINTS(high), .ends = JXI_ENDS_BOTH }
#define AT_LEAST(low)                                                                                                  \
    { .from = POINTS(low), .to = JX_NONE, .ends = JXI_ENDS_FROM }
#define BELOW(high)                                                                                                    \
    { .from = JX_NONE, .to = POINTS(high), .ends = JXI_ENDS_FROM }
#define EXACTLY(share)                                                                                                 \
    { .from = POINTS(share), .to = POINTS(share), .ends = JXI_ENDS_BOTH }

/* 优 ≥ 90, 良 [80, 90), 中 [60, 80), 差 < 60: what the Ministry told the central departments to use everywhere. */
extern const jxi_band jxi_national_grades[4];
#define NATIONAL_GRADES                                                                                                \
    { .items = jxi_national_grades, .count = 4 }

/* 产出 50, 效益 30, 满意度 10, every one of them required. */
#define CLASSES_50_30_10(document, standing)                                                                           \
    {.code = "output",                                                                                                 \
     .name = {"产出指标", "output"},                                                                                   \
     .categories = "output",                                                                                           \
     .weight = POINTS(50),                                                                                             \
     .required = true,                                                                                                 \
     .basis = (document),                                                                                              \
     .status = (standing)},                                                                                            \
        {.code = "benefit",                                                                                            \
         .name = {"效益指标", "benefit"},                                                                              \
         .categories = "benefit",                                                                                      \
         .weight = POINTS(30),                                                                                         \
         .required = true,                                                                                             \
         .basis = (document),                                                                                          \
         .status = (standing)},                                                                                        \
    {                                                                                                                  \
        .code = "satisfaction", .name = {"满意度指标", "satisfaction"}, .categories = "satisfaction",                  \
        .weight = POINTS(10), .required = true, .basis = (document), .status = (standing)                              \
    }

/* What forms write for a level that is fully, partly or not reached. */
#define WORDS_REACHED "达成预期*|全部达成*|全部或基本达成*|基本达成*|全面达成*|已达成预期*|完全达成*"
#define WORDS_PARTLY "部分达成*|部分实现*|部分完成*"
#define WORDS_MISSED "未达成*|没有达成*|未实现预期*|未完成*"
#define WORDS_NOT_APPLICABLE "不适用|不涉及|N/A|NA|n.a."

extern const jxi_level jxi_levels_80_60[3]; /* [80, 100], [60, 80), [0, 60) */
extern const jxi_level jxi_levels_80_50[3]; /* [80, 100], [50, 80), [0, 50) */
#define LEVELS_80_60                                                                                                   \
    { .items = jxi_levels_80_60, .count = 3 }
#define LEVELS_80_50                                                                                                   \
    { .items = jxi_levels_80_50, .count = 3 }

/* Lights of one product; the watch list is from a published report, its thresholds are ours. */
#define MONITOR_LIGHTS                                                                                                 \
    .budget_lights = {.items = jxi_budget_lights, .count = 3},                                                         \
    .indicator_lights = {.items = jxi_indicator_lights, .count = 4}, .self_gap = POINTS(5),                            \
    .self_unspent = POINTS(20), .basis = "绩效运行监控产品规则", .status = JXI_STATUS_READ,                            \
    .watch_amount = POINTS(100), .watch_pace = POINTS(60),                                                             \
    .watch_basis = "数额大、拨付慢的专项资金列入预警；界限为推定", .watch_status = JXI_STATUS_ASSUMED

extern const jxi_light jxi_budget_lights[3], jxi_indicator_lights[4];

/* The rounding of scores that everybody uses and nobody prescribes. */
#define USUAL_ROUNDING                                                                                                 \
    .rounding = {.digits = 2, .rule = JXI_HALF_AWAY, .basis = "填报惯例，未见全国规定", .status = JXI_STATUS_READ}

/* The share of the budget that was spent, in points. */
#define EXECUTION_POINTS(points, document)                                                                             \
    .execution = {                                                                                                     \
        .weight = POINTS(points), .method = JX_METHOD_PROPORTIONAL, .basis = (document), .status = JXI_STATUS_READ}

/* How forms are read where the documents leave it open: the same in all of China. */
#define USUAL_READING                                                                                                  \
    .rescale = JXI_RESCALE_NOT_APPLICABLE,                                                                             \
    .assume = {.lower = "output.cost cost", .basis = "对各地自评表的理解", .status = JXI_STATUS_ASSUMED},              \
    .missing = {.actual = JXI_CARRY,                                                                                   \
                .not_applicable = WORDS_NOT_APPLICABLE,                                                                \
                .basis = "自评表填表说明",                                                                             \
                .status = JXI_STATUS_READ}

/* When a reason is due, where the region says nothing of its own. */
#define USUAL_REASONS                                                                                                  \
    .reasons = {                                                                                                       \
        .execution_below = POINTS(80), .over = POINTS(130), .basis = "参照全国办法", .status = JXI_STATUS_ASSUMED}

/* One class that takes in everything. */
#define ONE_CLASS(id, chinese, english, points, document)                                                              \
    {                                                                                                                  \
        .code = (id), .name = {(chinese), (english)}, .categories = "*", .weight = POINTS(points), .required = true,   \
        .basis = (document), .status = JXI_STATUS_READ                                                                 \
    }

/* What is judged earns within the band of its level: LEVELS_80_60, LEVELS_80_50. */
#define QUALITATIVE_RULE(bands, document)                                                                              \
    {                                                                                                                  \
        .id = "qualitative", .applies = JXI_QUALITATIVE, .method = JX_METHOD_TIER, .levels = bands,                    \
        .basis = (document), .status = JXI_STATUS_READ                                                                 \
    }

/* How a rule on a whole form is written in most places: by share of the target, both ways. */
#define PROPORTIONAL_RULES(document, standing)                                                                         \
    {.id = "higher",                                                                                                   \
     .applies = JXI_HIGHER,                                                                                            \
     .method = JX_METHOD_PROPORTIONAL,                                                                                 \
     .basis = (document),                                                                                              \
     .status = (standing)},                                                                                            \
        {.id = "lower",                                                                                                \
         .applies = JXI_LOWER,                                                                                         \
         .method = JX_METHOD_PROPORTIONAL,                                                                             \
         .basis = (document),                                                                                          \
         .status = (standing)},                                                                                        \
        {.id = "equal",                                                                                                \
         .applies = JXI_EQUAL,                                                                                         \
         .method = JX_METHOD_PROPORTIONAL,                                                                             \
         .basis = (document),                                                                                          \
         .status = (standing)},                                                                                        \
        {.id = "range",                                                                                                \
         .applies = JXI_RANGE,                                                                                         \
         .method = JX_METHOD_PROPORTIONAL,                                                                             \
         .basis = (document),                                                                                          \
         .status = JXI_STATUS_ASSUMED},                                                                                \
    {                                                                                                                  \
        .id = "date", .applies = JXI_DATE, .method = JX_METHOD_PASS_FAIL, .basis = (document),                         \
        .status = JXI_STATUS_ASSUMED                                                                                   \
    }

#endif
