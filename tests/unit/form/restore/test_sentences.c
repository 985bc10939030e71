/* SPDX-License-Identifier: Apache-2.0 */
#include "restore_text.h"

#include "form/restore/sentences.h"

static jx_status told_of(const char *text, char *told) {
    jx_grid *grid = grid_of(text), *out = NULL;
    jx_status status = jxi_restore_sentences(grid, &out);
    told[0] = '\0';
    if (status == JX_OK) tell_grid(out, told);
    jx_grid_unref(out);
    jx_grid_unref(grid);
    return status;
}

static void sentences(void **state) {
    static const struct {
        const char *text, *lines;
    } cases[] = {
        /* one sentence an indicator, under the class of its paragraph */
        {"水渠项目绩效自评报告\n1.数量指标:泵房改造,年度指标值为≥3座,实际完成值为4座,自评得分10分;水渠清淤,目标值12次,"
         "完成值11次,得分9.17分。",
         "绩效指标|二级指标|三级指标|年度指标值|实际完成值||得分\n"
         "|数量指标:|泵房改造|≥3座|4座||10分\n|数量指标:|水渠清淤|12次|11次||9.17分\n"},
        /* a label that lost its first character; a class that ends with its section */
        {"水渠项目绩效自评报告\n(一)产出指标\n1.合格率,初目标值≥90%,实际完成值≥95%,分值20分,自评得分20分\n(二)"
         "其他情况\n"
         "2.村民满意率,目标值90%,完成值93%",
         "|产出指标|合格率|≥90%|≥95%|20分|20分\n||村民满意率|90%|93%\n"},
        /* a rate that is told under its class; two at once are not taken apart */
        {"水渠项目绩效自评报告\n2.质量指标。补助发放率为98%", "|质量指标|补助发放率||98%\n"},
        /* how far a target was reached is not what was reached */
        {"水渠项目绩效自评报告\n数量指标:开放天数360天,指标完成率100%。",
         "|数量指标:|开放天数|360天|\xEF\xBF\xBD指标完成率100%\n"},
        /* a target alone is no indicator, and is told */
        {"水渠项目绩效自评报告\n泵房改造,年度指标值3座。水渠,目标值1条,完成值1条。",
         "||\xEF\xBF\xBD泵房改造,年度指标值3座。\n||水渠|1条|1条\n"},
        /* total and grade; the value may stand on the next line */
        {"水渠项目绩效自评报告\n(一)自评得分\n92.6分。评价等级为“优”。", "自评总分|92.6分\n自评等级|优\n"},
        {"水渠项目绩效自评报告\n自评得分92分。\n综上,自评得分93分。", "自评总分|\xEF\xBF\xBD"
                                                                      "92分\n"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char told[TOLD_SIZE];
        assert_int_equal(told_of(cases[i].text, told), JX_OK);
        if (!strstr(told, cases[i].lines)) fail_msg("expected\n%s\nin\n%s", cases[i].lines, told);
    }
}

static void nothing(void **state) {
    static const char *const texts[] = {
        "",
        "水渠项目验收报告\n泵房改造,目标值3座,完成值3座。", /* not a self-assessment */
        "水渠项目绩效自评报告\n泵房已经建成,村民满意。",
        "水渠项目绩效自评报告\n发放补助金2126.81万元,购置水泵3.5万元。",
        "水渠项目绩效自评报告\n覆盖率及到位率均为100%。",
    };
    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        char told[TOLD_SIZE];
        if (told_of(texts[i], told) != JX_ERROR_NOT_FOUND) fail_msg("%s\ngives\n%s", texts[i], told);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(sentences), cmocka_unit_test(nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
