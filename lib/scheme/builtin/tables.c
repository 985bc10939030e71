/* SPDX-License-Identifier: Apache-2.0 */
/* Tables that several schemes share. */
#include "scheme/builtin/tables.h"

#define NOTICE "财政部预算司绩效评价等级要求"

const jxi_band jxi_national_grades[4] = {
    {JX_GRADE_EXCELLENT, {"优", "excellent"}, AT_LEAST(90), NOTICE, JXI_STATUS_READ},
    {JX_GRADE_GOOD, {"良", "good"}, FROM_TO(80, 90), NOTICE, JXI_STATUS_READ},
    {JX_GRADE_FAIR, {"中", "fair"}, FROM_TO(60, 80), NOTICE, JXI_STATUS_READ},
    {JX_GRADE_POOR, {"差", "poor"}, BELOW(60), NOTICE, JXI_STATUS_READ},
};

const jxi_level jxi_levels_80_60[3] = {
    {WORDS_REACHED, WITHIN(80, 100)},
    {WORDS_PARTLY, FROM_TO(60, 80)},
    {WORDS_MISSED, FROM_TO(0, 60)},
};

const jxi_level jxi_levels_80_50[3] = {
    {WORDS_REACHED, WITHIN(80, 100)},
    {WORDS_PARTLY, FROM_TO(50, 80)},
    {WORDS_MISSED, FROM_TO(0, 50)},
};

const jxi_light jxi_budget_lights[3] = {
    {JX_LIGHT_GREEN, AT_LEAST(80)},
    {JX_LIGHT_YELLOW, FROM_TO(60, 80)},
    {JX_LIGHT_RED, BELOW(60)},
};

const jxi_light jxi_indicator_lights[4] = {
    {JX_LIGHT_BLUE, AT_LEAST(120)},
    {JX_LIGHT_GREEN, FROM_TO(80, 120)},
    {JX_LIGHT_YELLOW, FROM_TO(60, 80)},
    {JX_LIGHT_RED, BELOW(60)},
};
