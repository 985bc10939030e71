/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

#define ACHIEVED "row output|甲|95%|95%|20|20|\nrow output|乙|95%|95%|20|20|\nrow output|丙|95%|95%|20|20|\n"
#define HALF "row output|甲|100%|50%|20|10|\nrow output|乙|100%|50%|20|10|\nrow output|丙|100%|50%|20|10|\n"

static void what_is_achieved_costs_money(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"achieved-without-spending", "funds total|19|19|0\n" ACHIEVED, "没有支出，指标却完成了 100%"},
        {"achieved-without-spending", "funds total|66.15|66.15|7.279\n" ACHIEVED, "执行率只有 11%，指标却完成了 100%"},
        {"achieved-without-spending", "funds total|100|100|59.99\n" ACHIEVED, NULL},
        {"!achieved-without-spending", "funds total|100|100|60\n" ACHIEVED, NULL},
        {"!achieved-without-spending", "funds total|9.17|9.17|6.9669\n" ACHIEVED, NULL},
        {"!achieved-without-spending", "funds total|100|100|30\n" HALF, NULL},
        {"!achieved-without-spending", "funds total|100|100|0\nrow output|甲|95%|95%|20|20|", NULL},
        {"!achieved-without-spending", "funds total|0|0|0\n" ACHIEVED, NULL},
        {"achieved-without-spending",
         "funds total||50|10\nrow output|甲|22.8|22.8||1\nrow output|乙|180|180||3\nrow output|丙|54|54||2",
         "en:only 20 % is spent, yet 100 % of the indicators is achieved"},
        {"!achieved-without-spending",
         "funds total||50|10\nrow output|甲|22.8|22||1\nrow output|乙|180|180||3\nrow output|丙|54|54||2", NULL},
    };
    CHECK("mof-2020", cases);
    CHECK("hubei", cases);
}

static void full_marks_throughout_are_noted(void **state) {
    (void)state;
#define FIVE ACHIEVED "row output|丁|95%|95%|20|20|\nrow output|戊|95%|95%|20|20|\n"
    static const audit_case cases[] = {
        {"all-full-marks", FIVE, "5 个指标全部满分"},
        {"!all-full-marks", FIVE "row output|己|95%|95%|20|19|", NULL},
        {"!all-full-marks", FIVE "torn", NULL},
        {"!all-full-marks", ACHIEVED, NULL},
    };
    CHECK("mof-2020", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_achieved_costs_money),
        cmocka_unit_test(full_marks_throughout_are_noted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
