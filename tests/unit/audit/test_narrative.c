/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

static void a_stated_amount_is_in_the_money_block(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"narrative-amount-mismatch",
         "funds total|409.6|409.6|143.3\ntext achieved|项目年初预算为 490.6 万元，进展顺利。",
         "“实际完成情况”写年初预算数 490.6 万元，表中为 409.6 万元"},
        {"narrative-amount-mismatch", "funds total|10|10|5\ntext achieved|全年执行数共60000元。",
         "en:what was achieved states executed of 6 万元, the form says 5"},
        {"!narrative-amount-mismatch", "funds total|10|10|5\ntext achieved|全年执行数共50000元。", NULL},
        {"!narrative-amount-mismatch", "funds total|90|90|89.974\ntext achieved|全年执行数89.97万元。", NULL},
        {"!narrative-amount-mismatch", "funds total|10|10|5\nfunds fiscal|10|10|4\ntext achieved|全年执行数4万元。",
         NULL},
        {"!narrative-amount-mismatch", "funds total|10|10|5\ntext achieved|支出培训费3万元，补助500元/人。", NULL},
        {"!narrative-amount-mismatch", "funds total|10|10|5\ntext achieved|全年预算编制培训 3 次，花费 2 万元。", NULL},
        {"!narrative-amount-mismatch", "funds total|0||\ntext achieved|全年预算 3 万元。", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_list_of_items_adds_up_to_its_total(void **state) {
    (void)state;
#define SPENT "\ntext achieved|共支付1329120.67元：439120.67元、152000元、28000元、660000元、50000元"
    static const audit_case cases[] = {
        {"narrative-amount-mismatch",
         "text goal|共安排2026400元：400000元、252000元、28000元、960000元、100000元" SPENT,
         "“预期目标”写合计 202.64 万元，所列各项之和为 174 万元"},
        {"!narrative-amount-mismatch",
         "text goal|共安排1740000元：400000元、252000元、28000元、960000元、100000元" SPENT, NULL},
        {"!narrative-amount-mismatch", "text goal|共安排2026400元：400000元、252000元、28000元、960000元" SPENT, NULL},
        {"!narrative-amount-mismatch", "text goal|共安排2026400元：400000元、252000元、28000元、960000元、100000元",
         NULL},
        {"!narrative-amount-mismatch",
         "text goal|每年400000元，分2026400元、252000元、28000元、960000元、100000元" SPENT, NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_text_may_hold_any_number_of_amounts(void **state) {
    (void)state;
    char form[2048] = "text goal|";
    for (int i = 0; i < 100; i++) strcat(form, "100元、");
    const audit_case item = {"!narrative-amount-mismatch", form, NULL};
    check_case("mof-2020", &item);
    const audit_case huge = {"!narrative-amount-mismatch", "text goal|99999999999999999999元", NULL};
    check_case("mof-2020", &huge);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_stated_amount_is_in_the_money_block),
        cmocka_unit_test(a_list_of_items_adds_up_to_its_total),
        cmocka_unit_test(a_text_may_hold_any_number_of_amounts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
