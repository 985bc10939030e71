/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#define TAIL "一级指标|二级指标|三级指标|指标值|完成值\n产出指标|数量指标|水渠|1|1\n"

/* What the rows of the total and of one more source say. */
static void blocks(void **state) {
    static const struct {
        const char *text;
        int32_t source;
        const char *total, *other;
    } cases[] = {
        {"项目名称|甲\n项目资金 (万元)|||年初预算数|全年预算数|全年执行数|分值|执行率|得分\n"
         "|年度资金总额||9.17|9.17|6.9669|10分|75.97%|7.597\n|其中：当年财政拨款||9|9|6|—||—\n" TAIL,
         JX_FUNDS_FISCAL, "9.17|9.17|6.9669|10|75.97|7.597", "9|9|6|||"},
        /* an amount in another unit than the heading's */
        {"项目名称|甲\n项目资金 (万元)||年初预算数|全年预 算数|全年执行数|分值|执行率|得分\n"
         "|年度资金总额|146.68|146.68|1192819.16 元|10|81.3|9\n|其他资金|-|-|/|||\n" TAIL,
         JX_FUNDS_OTHER, "146.68|146.68|119.281916|10|81.3|9", "|||||"},
        /* 元, thousands separators, no per cent signs */
        {"项目名称|甲\n资金构成(元)|年初预算数|全年预算数|执行数|分值|执行率(%)|得分\n"
         "资金总额:|120,000.00|120,000.00|30,000.00|10.00|25|2.5\n单位资金:|120,000.00|120,000.00|30,000.00||25|"
         "\n" TAIL,
         JX_FUNDS_OTHER, "12|12|3|10|25|2.5", "12|12|3||25|"},
        /* points in the headings, no column for them */
        {"项目名称|甲\n预算执行情况(万元) (20分)|预算数(A)|执行数(B)|执行率(B/A)|得分 (20分*执行率)\n"
         "年度财政资金总额|5|4|80%|16\n" TAIL,
         JX_FUNDS_FISCAL, "|5|4||80|16", "|||||"},
        /* the heading was broken in two, the columns lost */
        {"项目名称|甲\n资金情况 (万元)|\n全年预算数(A)|全年执行数(B)|分值|执行率(B/A)|得分|||\n"
         "年度资金总额:|9.48|9.48|10|100%|10|||\n其中:本年财政拨款|9.48|9.48|10|100%|10|||\n" TAIL,
         JX_FUNDS_FISCAL, "|9.48|9.48|10|100|10", "|9.48|9.48|10|100|10"},
        /* another order of columns */
        {"项目名称|甲\n项目资金(万元)|得分|分值|执行率|全年执行数|全年预算数|年初预算数\n"
         "年度资金总额|8|10|80%|4|5|6\n上年结转|—|—||1|1|1\n" TAIL,
         JX_FUNDS_CARRYOVER, "6|5|4|10|80|8", "1|1|1|||"},
        /* label and value side by side */
        {"项目名称|甲\n预算执行情况(万元)|转移支付预算数(A)|5.8万|预算执行率(B/"
         "A)|100%\n|转移支付执行数(B)|5.8万||\n" TAIL,
         JX_FUNDS_FISCAL, "|5.8|5.8||100|", "|||||"},
        {"项目名称|甲\n预算执行情况|预算安排情况|资金到位情况|资金执行情况|预算执行进度(%)\n"
         "预算数|6.84|到位数|6.84|执行数|6|87.72\n其中:财政资金|6.84|其中:财政资金|6.84|其中:财政资金|6|\n" TAIL,
         JX_FUNDS_FISCAL, "|6.84|6||87.72|", "|6.84|6|||"},
        /* amounts without a label of their own */
        {"项目名称|甲\n预算执行情况（万元）|预算数（A）|执行数（B）|执行率\n|5|4|80%\n" TAIL, JX_FUNDS_FISCAL,
         "|5|4||80|", "|||||"},
        /* two rows of one of our sources are summed, what is nested is not */
        {"项目名称|甲\n项目资金(万元)|年初预算数|全年预算数|全年执行数\n年度资金总额|10|10|10\n"
         "其中：一般公共预算|5|5|5\n政府性基金|3|3|3\n其中：中央补助|1|1|1\n" TAIL,
         JX_FUNDS_FISCAL, "10|10|10|||", "8|8|8|||"},
        /* the unit stands over the table */
        {"某自评表\n金额单位：元\n项目名称|甲\n项目资金|年初预算数|全年预算数|全年执行数\n年度资金总额|50000|50000|"
         "100\n" TAIL,
         JX_FUNDS_FISCAL, "5|5|0.01|||", "|||||"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of(cases[i].text);
        const jx_assessment *form = only_form(reading);
        char told[TOLD_SIZE];
        if (strcmp(tell_funds(form, JX_FUNDS_TOTAL, told), cases[i].total) != 0)
            fail_msg("%s\n%s for %s", cases[i].text, told, cases[i].total);
        if (strcmp(tell_funds(form, cases[i].source, told), cases[i].other) != 0)
            fail_msg("%s\n%s for %s", cases[i].text, told, cases[i].other);
        jx_reading_unref(reading);
    }
}

#define CLASSIC "项目名称|甲\n项目资金(万元)|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n"

/* What the form claims for execution, and what it asks for without an answer. */
static void execution_claims(void **state) {
    static const struct {
        const char *text;
        jx_decimal weight, rate, score;
        bool weight_asked, score_asked;
    } cases[] = {
        {CLASSIC "年度资金总额|1|1|1|10|100%|9.5\n" TAIL, 10000000, 100000000, 9500000, true, true},
        {CLASSIC "年度资金总额|1|1|1|—||\n" TAIL, JX_NONE, JX_NONE, JX_NONE, true, true},
        {"项目名称|甲\n项目资金|预算数|执行数|得分(20分*执行率)\n年度资金总额|1|1|20\n" TAIL, 20000000, JX_NONE,
         20000000, true, true},
        {"项目名称|甲\n项目资金|预算数|执行数\n年度资金总额|1|1\n" TAIL, JX_NONE, JX_NONE, JX_NONE, false, false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of(cases[i].text);
        const jx_assessment *form = only_form(reading);
        assert_int_equal(form->claims[JX_CLAIM_EXECUTION_WEIGHT].value, cases[i].weight);
        assert_int_equal(form->claims[JX_CLAIM_EXECUTION_RATE].value, cases[i].rate);
        assert_int_equal(form->claims[JX_CLAIM_EXECUTION_SCORE].value, cases[i].score);
        assert_int_equal(form->claim_asked[JX_CLAIM_EXECUTION_WEIGHT], cases[i].weight_asked);
        assert_int_equal(form->claim_asked[JX_CLAIM_EXECUTION_SCORE], cases[i].score_asked);
        assert_string_equal(form->fund_place, "line 3");
        jx_reading_unref(reading);
    }
}

/* What cannot be read is noted with its place; what belongs nowhere is noted too. */
static void notes(void **state) {
    (void)state;
    jx_reading *reading =
        reading_of("项目名称|甲\n项目资金 (万元) 0.53|年初预算数|全年预算数|全年执行数|分值|执行率|得分\n"
                   "年度资金总额|1|1|\xEF\xBF\xBD"
                   "110|10|100%|10\n" TAIL);
    char told[TOLD_SIZE];
    assert_string_equal(tell_notes(only_form(reading), JX_NOTE_UNREAD, told), "line 3 110\n");
    assert_string_equal(tell_notes(only_form(reading), JX_NOTE_LEFT_OUT, told), "line 2 0.53\n");
    assert_string_equal(tell_funds(only_form(reading), JX_FUNDS_TOTAL, told), "1|1||10|100|10");
    jx_reading_unref(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(blocks),
        cmocka_unit_test(execution_claims),
        cmocka_unit_test(notes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
