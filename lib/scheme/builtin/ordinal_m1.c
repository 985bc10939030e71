/* Ordinal scale A to D as in PEFA 2016: the weakest dimension counts. */
#include "scheme/builtin/builtin.h"
#include "scheme/builtin/tables.h"

#define DOCUMENT "PEFA 2016"

static const jxi_class classes[] = {
    {.code = "indicator",
     .name = {"指标", "indicator"},
     .categories = "*",
     .weight = POINTS(0),
     .required = true,
     .aggregation = JXI_MINIMUM,
     .basis = DOCUMENT,
     .status = JXI_STATUS_READ},
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

const jxi_rules jxi_scheme_ordinal_m1 = {
    .id = "ordinal-m1",
    .name = {"等级制：取最低", "ordinal scale, weakest link"},
    .basis = DOCUMENT,
    .status = JXI_STATUS_READ,
    .note = {"各维度 A=4、B=3、C=2、D=1，不设总分。",
             "A dimension is A = 4, B = 3, C = 2, D = 1; there is no overall total."},
    .rounding = {.digits = 2, .rule = JXI_HALF_AWAY, .basis = "填报惯例，未见全国规定", .status = JXI_STATUS_READ},
    .execution = {.weight = 0, .method = JX_METHOD_PROPORTIONAL},
    .classes = JXI_LIST(classes),
    .no_total = true,
    .default_weight = POINTS(4),
    .missing = {.actual = JXI_EXCLUDE,
                .not_applicable = WORDS_NOT_APPLICABLE,
                .basis = DOCUMENT,
                .status = JXI_STATUS_READ},
    .rules = JXI_LIST(rules),
    .grades = JXI_LIST(grades),
};
