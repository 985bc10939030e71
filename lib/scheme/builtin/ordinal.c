/* SPDX-License-Identifier: Apache-2.0 */
/* Ordinal scales A to D as in PEFA 2016: by the weakest dimension (M1), or by the mean, which is looked up (M2). */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "PEFA 2016"

/* The mean of the dimensions, to the nearest half. */
static const jxi_step conversion[] = {
    {{.from = 3750000, .to = JX_NONE, .ends = JXI_ENDS_FROM}, 4000000},
    {{.from = 3250000, .to = 3750000, .ends = JXI_ENDS_FROM}, 3500000},
    {{.from = 2750000, .to = 3250000, .ends = JXI_ENDS_FROM}, 3000000},
    {{.from = 2250000, .to = 2750000, .ends = JXI_ENDS_FROM}, 2500000},
    {{.from = 1750000, .to = 2250000, .ends = JXI_ENDS_FROM}, 2000000},
    {{.from = 1250000, .to = 1750000, .ends = JXI_ENDS_FROM}, 1500000},
    {{.from = JX_NONE, .to = 1250000, .ends = JXI_ENDS_FROM}, 1000000},
};

#define DIMENSIONS                                                                                                     \
    .code = "indicator", .name = {"指标", "indicator"}, .categories = "*", .weight = POINTS(0), .required = true,      \
    .basis = DOCUMENT

static const jxi_class weakest[] = {{DIMENSIONS, .aggregation = JXI_MINIMUM, .status = JXI_STATUS_READ}};
static const jxi_class mean[] = {
    {DIMENSIONS, .aggregation = JXI_LOOKUP, .lookup = JXI_LIST(conversion), .status = JXI_STATUS_RECALLED},
};

/* Shares of the four points that a dimension carries. "D**" is the beginning "D*": D for want of evidence. */
static const jxi_level letters[] = {
    {"A", EXACTLY(100)},
    {"B", EXACTLY(75)},
    {"C", EXACTLY(50)},
    {"D|D**", EXACTLY(25)},
};

static const jxi_rule rules[] = {
    {.id = "dimension",
     .applies = JXI_QUALITATIVE,
     .method = JX_METHOD_TIER,
     .levels = JXI_LIST(letters),
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
};

#define LETTER(low, high)                                                                                              \
    { .from = (low), .to = (high), .ends = JXI_ENDS_FROM }

static const jxi_band grades[] = {
    {JX_GRADE_EXCELLENT, {"A", "A"}, LETTER(4000000, JX_NONE), DOCUMENT, JXI_STATUS_READ},
    {JX_GRADE_GOOD, {"B+", "B+"}, LETTER(3500000, 4000000), DOCUMENT, JXI_STATUS_READ},
    {JX_GRADE_GOOD, {"B", "B"}, LETTER(3000000, 3500000), DOCUMENT, JXI_STATUS_READ},
    {JX_GRADE_FAIR, {"C+", "C+"}, LETTER(2500000, 3000000), DOCUMENT, JXI_STATUS_READ},
    {JX_GRADE_FAIR, {"C", "C"}, LETTER(2000000, 2500000), DOCUMENT, JXI_STATUS_READ},
    {JX_GRADE_POOR, {"D+", "D+"}, LETTER(1500000, 2000000), DOCUMENT, JXI_STATUS_READ},
    {JX_GRADE_POOR, {"D", "D"}, LETTER(JX_NONE, 1500000), DOCUMENT, JXI_STATUS_READ},
};

#define SCALE(id_, chinese, english, classes_)                                                                         \
    {                                                                                                                  \
        .id = (id_), .name = {(chinese), (english)}, .basis = DOCUMENT, .status = JXI_STATUS_READ,                     \
        .note = {"各维度 A=4、B=3、C=2、D=1，不设总分。",                                                              \
                 "A dimension is A = 4, B = 3, C = 2, D = 1; there is no overall total."},                             \
        USUAL_ROUNDING, .execution = {.weight = 0, .method = JX_METHOD_PROPORTIONAL}, .classes = JXI_LIST(classes_),   \
        .no_total = true, .default_weight = POINTS(4),                                                                 \
        .missing = {.actual = JXI_EXCLUDE,                                                                             \
                    .not_applicable = WORDS_NOT_APPLICABLE,                                                            \
                    .basis = DOCUMENT,                                                                                 \
                    .status = JXI_STATUS_READ},                                                                        \
        .rules = JXI_LIST(rules), .grades = JXI_LIST(grades)                                                           \
    }

const jxi_rules jxi_scheme_ordinal_m1 = SCALE("ordinal-m1", "等级制：取最低", "ordinal scale, weakest link", weakest);
const jxi_rules jxi_scheme_ordinal_m2 = SCALE("ordinal-m2", "等级制：平均查表", "ordinal scale, mean looked up", mean);
