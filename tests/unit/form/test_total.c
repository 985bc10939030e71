/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#define HEAD                                                                                                                                                 \
    "项目名称|甲\n绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析\n|产出指标|" \
    "数量指标|甲|1|1|10|10|\n"
#define REAL                                                                                                           \
    "项目名称|甲\n一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分@1x2\n产出指标|数量指标|甲|1|1|10|10\n"
#define SWAPPED                                                                                                        \
    "项目名称|甲\n一级指标|二级指标|三级指标|年度指标值|实际完成值|得分|分值\n产出指标|数量指标|甲|1|1|9|10\n"
#define UNWEIGHTED "项目名称|甲\n一级指标|二级指标|三级指标|年度指标值|实际完成值|得分\n产出指标|数量指标|甲|1|1|9\n"

static void totals(void **state) {
    static const struct {
        const char *text;
        jx_decimal weight, score;
        int32_t grade;
    } cases[] = {
        {HEAD "总分||||||100|98|\n", 100, 98, JX_GRADE_NONE},
        /* a lone number right under 分值 is the sum of the weights, and the total was left blank */
        {HEAD "总分||||||100||\n", 100, JX_NONE, JX_GRADE_NONE},
        /* elsewhere it is the total */
        {HEAD "总分|||||98 分|||\n", JX_NONE, 98, JX_GRADE_NONE},
        {HEAD "|总分|||||100||\n", JX_NONE, 100, JX_GRADE_NONE},
        {HEAD "总分|||||||98|\n", JX_NONE, 98, JX_GRADE_NONE},
        {HEAD "总分||||||||\n", JX_NONE, JX_NONE, JX_GRADE_NONE},
        {HEAD "合计|100|98.5|优|||||\n", 100, 98, JX_GRADE_EXCELLENT},
        {HEAD "其他需要说明事项|无|总分|100|96|良||||\n", 100, 96, JX_GRADE_GOOD},
        {HEAD "总分||||||100|85|\n自评等级|良|||||||\n", 100, 85, JX_GRADE_GOOD},
        {REAL "总分@1x5|100|@1x2\n", 100, JX_NONE, JX_GRADE_NONE},
        {REAL "总分@1x5||97@1x2\n", JX_NONE, 97, JX_GRADE_NONE},
        {SWAPPED "总分|||||90|100\n", 100, 90, JX_GRADE_NONE},
        {UNWEIGHTED "总分|||||96\n", JX_NONE, 96, JX_GRADE_NONE},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of(cases[i].text);
        jx_assessment *form = only_form(reading);
        jx_decimal weight = jx_assessment_claim(form, JX_CLAIM_TOTAL_WEIGHT);
        jx_decimal score = jx_assessment_claim(form, JX_CLAIM_TOTAL_SCORE);
        jx_decimal expected = cases[i].score == JX_NONE ? JX_NONE : jxi_points(cases[i].score);
        if (strstr(cases[i].text, "98.5")) expected += JXI_ONE / 2;
        if (weight != (cases[i].weight == JX_NONE ? JX_NONE : jxi_points(cases[i].weight)) || score != expected)
            fail_msg("%s: %lld %lld", cases[i].text, (long long)weight, (long long)score);
        assert_true(form->claim_asked[JX_CLAIM_TOTAL_SCORE]);
        assert_int_equal(jx_assessment_claimed_grade(form), cases[i].grade);
        assert_int_equal(form->count, 1);
        assert_int_equal(jx_assessment_complete(form), 1);
        assert_string_equal(form->total_place, "line 4");
        jx_reading_unref(reading);
    }
}

static void unread_total(void **state) {
    (void)state;
    jx_reading *reading = reading_of(HEAD "总分|||||||\xEF\xBF\xBD"
                                          "1009|\n");
    char told[TOLD_SIZE];
    assert_int_equal(jx_assessment_claim(only_form(reading), JX_CLAIM_TOTAL_SCORE), JX_NONE);
    assert_string_equal(tell_notes(only_form(reading), JX_NOTE_UNREAD, told), "line 4 1009\n");
    jx_reading_unref(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(totals), cmocka_unit_test(unread_total)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
