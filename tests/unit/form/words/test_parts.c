/* SPDX-License-Identifier: Apache-2.0 */
/* Headings that stand in no list, understood from their parts. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "form/words/parts.h"

static void combinations(void **state) {
    static const struct {
        const char *heading;
        int32_t label;
    } cases[] = {
        /* the last part is the head */
        {"执行率得分", JXI_LABEL_SCORE},
        {"得分率", JXI_LABEL_IGNORED},
        {"执行率权重", JXI_LABEL_WEIGHT},
        {"预算调整数", JXI_LABEL_FUNDS_EXTRA},
        {"调整预算数", JXI_LABEL_FULL_YEAR},
        {"追加预算数", JXI_LABEL_FUNDS_EXTRA},
        {"年中调整金额②", JXI_LABEL_FUNDS_EXTRA},
        {"调整后的预算总数", JXI_LABEL_TOTAL_FUNDS},
        /* when × what × kind */
        {"年初部门预算安排金额（含历年结转）", JXI_LABEL_INITIAL},
        {"期初安排资金（万元）", JXI_LABEL_INITIAL},
        {"全年（调整）预算数", JXI_LABEL_FULL_YEAR},
        {"截至年底累计支出金额", JXI_LABEL_EXECUTED},
        {"本年实际支付资金", JXI_LABEL_EXECUTED},
        {"支出实现率（%）⑤=④/③", JXI_LABEL_RATE},
        {"资金到位率", JXI_LABEL_FUNDS_EXTRA},
        {"年终完成值", JXI_LABEL_ACTUAL},
        {"年底实际达到值", JXI_LABEL_ACTUAL},
        {"计划完成值", JXI_LABEL_TARGET},
        {"目标实际完成值", JXI_LABEL_ACTUAL},
        {"上年完成值", JXI_LABEL_IGNORED},
        {"年初申报目标值", JXI_LABEL_TARGET},
        {"应得分值", JXI_LABEL_WEIGHT},
        {"单位自我评价得分", JXI_LABEL_SCORE},
        {"主管部门复核得分", JXI_LABEL_IGNORED},
        {"项目总得分", JXI_LABEL_TOTAL},
        {"未达标原因及下一步改进措施", JXI_LABEL_REASON},
        {"评分标准及依据", JXI_LABEL_IGNORED},
        {"佐证资料", JXI_LABEL_IGNORED},
        /* rows of the money block */
        {"其中：自治区补助", JXI_LABEL_FISCAL},
        {"省、市级资金", JXI_LABEL_FISCAL},
        {"单位其它收入", JXI_LABEL_OTHER_FUNDS},
        {"上年结转和结余资金", JXI_LABEL_CARRYOVER},
        {"年度总金额", JXI_LABEL_TOTAL_FUNDS},
        /* no heading at all */
        {"培训完成率", JXI_LABEL_NONE},
        {"已完成", JXI_LABEL_NONE},
        {"资金使用合规", JXI_LABEL_NONE},
        {"（二）项目绩效目标", JXI_LABEL_NONE},
        {"", JXI_LABEL_NONE},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_label_match match;
        int32_t label = jxi_label_of(cases[i].heading, &match);
        if (label != cases[i].label) fail_msg("%s: %d", cases[i].heading, label);
    }
}

static void damage(void **state) {
    static const struct {
        const char *heading;
        int32_t label;
    } cases[] = {
        {"年废指标值", JXI_LABEL_TARGET},    {"自评得兮", JXI_LABEL_SCORE},      {"实际完戍值", JXI_LABEL_ACTUAL},
        {"全年预算薮", JXI_LABEL_FULL_YEAR}, {"偏差厡因分析", JXI_LABEL_REASON}, {"得兮", JXI_LABEL_NONE},
        {"甲乙指标值丙丁", JXI_LABEL_NONE},  {"天地玄黄", JXI_LABEL_NONE},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_label_match match;
        int32_t label = jxi_label_from_parts(cases[i].heading, true, &match);
        if (label != cases[i].label) fail_msg("%s: %d", cases[i].heading, label);
        assert_int_equal(match.damaged, label != JXI_LABEL_NONE);
        if (jxi_label_from_parts(cases[i].heading, false, &match) != JXI_LABEL_NONE)
            fail_msg("%s is read without tolerance", cases[i].heading);
    }
}

static void the_table_is_sorted(void **state) {
    (void)state;
    for (size_t i = 1; i < jxi_parts_count; i++)
        if (strcmp(jxi_parts[i - 1].text, jxi_parts[i].text) >= 0) fail_msg("%s", jxi_parts[i].text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(combinations),
        cmocka_unit_test(damage),
        cmocka_unit_test(the_table_is_sorted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
