/* SPDX-License-Identifier: Apache-2.0 */
#include "restore_text.h"

#define TABLE "一级指标 二级指标 三级指标 指标值 完成值 分值 得分\n数量指标 泵房 3座 3座 90 90\n"
#define GLUED "一级指标二级指标三级指标指标值完成值分值得分数量指标泵房3座3座9090"

static void money(void **state) {
    static const struct {
        const char *text, *expected;
    } cases[] = {
        {"项目资金(万元) 年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 40 40 30 10 75% 7.5\n"
         "其中:当年财政拨款 40 40 30\n上年结转资金 其他资金\n" TABLE,
         "项目资金(万元)||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n|年度资金总额|40|40|30|10|75%|7.5\n"
         "|其中:当年财政拨款|40|40|30\n|上年结转资金\n|其他资金\n"},
        /* two amounts of three: the rate says that they are the last two */
        {"年初预算数 全年预算数 全年执行数 分值 执行率 得分\n年度资金总额 40 30 10 75% 7.5\n" TABLE,
         "|年度资金总额||40|30|10|75%|7.5\n"},
        {"项目资金(万元)全年预算数(A)全年执行数(B)分值执行率(B/A)得分年度资金总额:40301075.00%7.5其中:本年财政拨款"
         "4030其他资金" GLUED,
         "|年度资金总额:|40|30|10|75.00%|7.5\n|其中:本年财政拨款|40|30\n|其他资金\n"},
        /* what was spent says where the budget ends, though the first budget was another */
        {"项目资金(万元)年初预算数全年预算数全年执行数分值执行率得分年度资金总额0207.4538207.453810100%10" GLUED,
         "|年度资金总额|0|207.4538|207.4538|10|100%|10\n"},
        /* 3 and 041, 30 and 41, 304 and 1: nothing bears one out */
        {"项目资金(万元)全年预算数(A)全年执行数(B)年度资金总额:3041" GLUED, "|年度资金总额:|\xEF\xBF\xBD"},
        {"预算执行情况(万元)(20分) 预算数(A) 执行数(B) 执行率(B/A) 得分(20分*执行率)\n年度财政资金总额 40 30 75 "
         "15\n" TABLE,
         "预算执行情况(万元)(20分)||预算数(A)|执行数(B)|执行率(B/"
         "A)|得分(20分*执行率)\n|年度财政资金总额|40|30|75|15\n"},
        /* each amount behind a label of its own */
        {"预算数(A) 5.8万 预算执行率(B/A) 50%\n执行数(B) 2.9万\n" TABLE, "|年度资金总额||5.8万|2.9万|50%\n"},
        /* rows and columns understood from their parts; 合计 is the total of the block */
        {"资金来源 年初批复预算 调整后预算 实际支出金额 预算执行进度\n年度资金合计 50 40 30 75%\n单位自有资金 0 0 "
         "0\n" TABLE,
         "|年度资金合计|50|40|30|75%\n|单位自有资金|0|0|0\n"},
        {"年初预算金额 全年预算金额 实际执行金额 执行率(%)\n合计 50 40 30 75%\n" TABLE, "|合计|50|40|30|75%\n"},
        /* a row under a label that nothing understands is a row */
        {"年初预算数 全年预算数 全年执行数\n年度资金总额 40 40 30\n甲方承担 10 10 8\n" TABLE,
         "|年度资金总额|40|40|30\n|甲方承担|10|10|8\n"},
        /* initial, change, sum */
        {"年初预算 年中调整金额 小计 支出金额\n资金总额 30 10 40 35\n" TABLE,
         "|年初预算|年中调整金额|全年预算数|支出金额\n|资金总额|30|10|40|35\n"},
        /* the rate of 执行率得分 is no column */
        {"年初预算数全年(调整)预算数全年执行数执行率(%)执行率权重执行率得分年度总金额504030"
         "75107.5" GLUED,
         "执行率(%)|权重|得分\n|年度总金额|"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) assert_restored(cases[i].text, cases[i].expected);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(money)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
