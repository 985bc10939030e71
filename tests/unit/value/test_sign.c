/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "value/value.h"

static void reads_cells_of_signs(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int32_t sign;
    } cases[] = {
        {"≥", JX_COMPARE_AT_LEAST},       {"＞＝", JX_COMPARE_AT_LEAST}, {"大于等于", JX_COMPARE_AT_LEAST},
        {"不超过", JX_COMPARE_AT_MOST},   {"小于", JX_COMPARE_LESS},     {"正向", JX_COMPARE_AT_LEAST},
        {"反向指标", JX_COMPARE_AT_MOST}, {"定性", JXI_SIGN_WORDS},      {"定量", JXI_SIGN_NUMBER},
        {"1", JX_COMPARE_AT_LEAST},       {"2", JX_COMPARE_MORE},        {"3", JX_COMPARE_EQUAL},
        {"4", JX_COMPARE_LESS},           {"５", JX_COMPARE_AT_MOST},    {"6", JXI_SIGN_WORDS},
        {"7", JXI_SIGN_UNKNOWN},          {"12", JXI_SIGN_UNKNOWN},      {"≥90", JXI_SIGN_UNKNOWN},
        {"反复", JXI_SIGN_UNKNOWN},       {" ", JX_COMPARE_NONE},        {NULL, JX_COMPARE_NONE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (jxi_sign_of_cell(cases[i].text) != cases[i].sign) fail_msg("%s", cases[i].text);
}

static void finds_the_target_in_a_name(void **state) {
    (void)state;
    static const struct {
        const char *name, *target; /* NULL: none */
    } cases[] = {
        {"指导场次≥120场", "≥120场"},
        {"指导场次＞＝120场", "＞＝120场"},
        {"培训人数（≥100人）", "≥100人"},
        {"培训（不少于100人）情况", "不少于100人"},
        {"满意度大于等于90%", "大于等于90%"},
        {"举办培训不低于2次", "不低于2次"},
        {"培训≥5次，人数≥100人", NULL},
        {"完成率（≥90%得满分）", NULL},
        {"培训100人", NULL},
        {"低于标准的占比", NULL},
        {"≥**人", NULL},
        {"培训人数", NULL},
        {NULL, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        size_t length = 0;
        const char *found = jxi_value_in_name(cases[i].name, &length);
        if ((found != NULL) != (cases[i].target != NULL)) fail_msg("%s", cases[i].name);
        if (found && (length != strlen(cases[i].target) || memcmp(found, cases[i].target, length) != 0))
            fail_msg("%s: %.*s", cases[i].name, (int)length, found);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_cells_of_signs),
        cmocka_unit_test(finds_the_target_in_a_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
