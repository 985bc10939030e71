/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include <string.h>

#include "model/model.h"
#include "form/words/label.h"

static void whole_cells(void **state) {
    static const struct {
        const char *cell;
        int32_t label;
        jx_decimal points;
        const char *category;
    } cases[] = {
        {"项目名称", JXI_LABEL_NAME, JX_NONE, NULL},
        {" 项 目\n名称 ：", JXI_LABEL_NAME, JX_NONE, NULL},
        {"**项目名称**", JXI_LABEL_NAME, JX_NONE, NULL},
        {"<b>实施单位</b>", JXI_LABEL_UNIT, JX_NONE, NULL},
        {"產出指標", JXI_LABEL_CLASS, JX_NONE, "output"},
        {"産出指标", JXI_LABEL_NONE, JX_NONE, NULL},
        {"项(xiàng)目名(míng)称", JXI_LABEL_NAME, JX_NONE, NULL},
        {"产出指标 50 分", JXI_LABEL_CLASS, 50 * JXI_ONE, "output"},
        {"效 益 指 标 （30分）", JXI_LABEL_CLASS, 30 * JXI_ONE, "benefit"},
        {"产出指标(50)", JXI_LABEL_CLASS, 50 * JXI_ONE, "output"},
        {"满意度\n指标\n10 分", JXI_LABEL_CLASS, 10 * JXI_ONE, "satisfaction"},
        {"可持续影\n响指标", JXI_LABEL_SUBCLASS, JX_NONE, "benefit.sustainability"},
        {"年度绩效目标2（40分）", JXI_LABEL_GOAL_BLOCK, 40 * JXI_ONE, NULL},
        {"得分（20分*执行率）", JXI_LABEL_SCORE, 20 * JXI_ONE, NULL},
        {"其中：当年财政拨款", JXI_LABEL_FISCAL, JX_NONE, NULL},
        {"四、年度绩效指标完成情况", JXI_LABEL_INDICATORS, JX_NONE, NULL},
        {"（二）项目绩效目标", JXI_LABEL_NONE, JX_NONE, NULL},
        {"资金使用单位 (科室)名称", JXI_LABEL_SPENDER, JX_NONE, NULL},
        {"偏差原因分析 及改进措施", JXI_LABEL_REASON, JX_NONE, NULL},
        {"单位（文字描述）", JXI_LABEL_MEASURE, JX_NONE, NULL},
        {"项目名称变更", JXI_LABEL_NONE, JX_NONE, NULL},
        {"产出指标完成率", JXI_LABEL_NONE, JX_NONE, NULL},
        {"数量指标20分钟", JXI_LABEL_NONE, JX_NONE, NULL},
        {"", JXI_LABEL_NONE, JX_NONE, NULL},
        {"100%", JXI_LABEL_NONE, JX_NONE, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_label_match match;
        if (jxi_label_of(cases[i].cell, &match) != cases[i].label) fail_msg("%s: %d", cases[i].cell, (int)match.label);
        assert_int_equal(match.points, cases[i].points);
        if (cases[i].category)
            assert_string_equal(match.category, cases[i].category);
        else
            assert_null(match.category);
    }
}

static void qualifiers(void **state) {
    jxi_label_match match;
    (void)state;
    assert_int_equal(jxi_label_of("项目资金 （万元）", &match), JXI_LABEL_FUNDS_BLOCK);
    assert_int_equal(match.unit, JXI_UNIT_WAN);
    assert_int_equal(jxi_label_of("资金构成(元)", &match), JXI_LABEL_FUNDS_BLOCK);
    assert_int_equal(match.unit, JXI_UNIT_YUAN);
    assert_int_equal(jxi_label_of("预算执行情况（万元）\n（20分）", &match), JXI_LABEL_FUNDS_BLOCK);
    assert_int_equal(match.unit, JXI_UNIT_WAN);
    assert_int_equal(match.points, 20 * JXI_ONE);
    assert_int_equal(jxi_label_of("全年预算数（A）", &match), JXI_LABEL_FULL_YEAR);
    assert_int_equal(match.letter, 'A');
    assert_int_equal(jxi_label_of("执行率(B/A)", &match), JXI_LABEL_RATE);
    assert_int_equal(match.letter, 'R');
    assert_int_equal(jxi_label_of("执行率（%）", &match), JXI_LABEL_RATE);
    assert_int_equal(jxi_label_of("其中：财政资金", &match), JXI_LABEL_FISCAL);
    assert_true(match.part);
    assert_int_equal(jxi_label_of("年度绩效目标2", &match), JXI_LABEL_GOAL_BLOCK);
    assert_int_equal(match.ordinal, 2);
}

/* A label with a value behind it in the same cell, and where the value starts. */
static void starts(void **state) {
    static const struct {
        const char *cell;
        int32_t label;
        const char *rest;
    } cases[] = {
        {"项目名称: 路灯维护", JXI_LABEL_NAME, " 路灯维护"},
        {"项目资金 (万元) 0.53", JXI_LABEL_FUNDS_BLOCK, " 0.53"},
        {"一、项目名称：路灯", JXI_LABEL_NAME, "路灯"},
        {"其他资金：2880万元", JXI_LABEL_OTHER_FUNDS, "2880万元"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_label_match match;
        assert_int_equal(jxi_label_of(cases[i].cell, &match), JXI_LABEL_NONE);
        assert_int_equal(jxi_label_start(cases[i].cell, &match), cases[i].label);
        assert_string_equal(cases[i].cell + match.used, cases[i].rest);
    }
}

/* In run-on text the longest label wins and what follows is left alone. */
static void run_on(void **state) {
    static const struct {
        const char *text;
        int32_t label;
        const char *rest;
    } cases[] = {
        {"产出指标(50分)数量指标水渠", JXI_LABEL_CLASS, "数量指标水渠"},
        {"数量 指标20分钟到达率", JXI_LABEL_SUBCLASS, "20分钟到达率"},
        {"年度总体目标年初设定目标", JXI_LABEL_GOAL_BLOCK, "年初设定目标"},
        {"年度总体目标完成情况综述略", JXI_LABEL_ACHIEVED, "略"},
        {"分值10", JXI_LABEL_WEIGHT, "10"},
        {"服务对象满意度指标受益户满意度", JXI_LABEL_SUBCLASS, "受益户满意度"},
        {"水渠数量指标", JXI_LABEL_NONE, NULL},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_label_match match;
        assert_int_equal(jxi_label_at(cases[i].text, strlen(cases[i].text), &match), cases[i].label);
        if (cases[i].rest) assert_string_equal(cases[i].text + match.used, cases[i].rest);
    }
}

/* A length inside the text ends it there, also in the middle of a character. */
static void cut_text(void **state) {
    static const char text[] = "项目名称（甲）";
    (void)state;
    for (size_t length = 0; length < sizeof text; length++) {
        jxi_label_match match;
        int32_t label = jxi_label_at(text, length, &match);
        assert_int_equal(label, length >= 12 ? JXI_LABEL_NAME : JXI_LABEL_NONE);
        assert_true(match.used <= length);
    }
}

/* The table itself: squeezed spellings in order, none twice, a category exactly for classes and subclasses. */
static void vocabulary(void **state) {
    (void)state;
    for (size_t i = 0; i < jxi_vocabulary_count; i++) {
        const jxi_spelling *spelling = &jxi_vocabulary[i];
        jxi_label_match match;
        assert_int_equal(jxi_label_of(spelling->text, &match), spelling->label);
        bool has_category = spelling->label == JXI_LABEL_CLASS || spelling->label == JXI_LABEL_SUBCLASS;
        assert_int_equal(has_category, spelling->category != NULL);
        if (i && strcmp(jxi_vocabulary[i - 1].text, spelling->text) >= 0) fail_msg("%s out of order", spelling->text);
    }
}

/* The headings that stand glued together in a text, one behind the other. */
static void glued(void **state) {
    static const struct {
        const char *text;
        int32_t labels[6];
    } cases[] = {
        {"年初批复预算调整后预算实际支出金额预算执行进度分值",
         {JXI_LABEL_INITIAL, JXI_LABEL_FULL_YEAR, JXI_LABEL_EXECUTED, JXI_LABEL_RATE, JXI_LABEL_WEIGHT}},
        {"全年(调整)预算数全年执行数", {JXI_LABEL_FULL_YEAR, JXI_LABEL_EXECUTED}},
        {"全年实际支出满分", {JXI_LABEL_EXECUTED, JXI_LABEL_WEIGHT}},
        {"年初绩效目标值年终实际完成值标准分值", {JXI_LABEL_TARGET, JXI_LABEL_ACTUAL, JXI_LABEL_WEIGHT}},
        {"执行率得分", {JXI_LABEL_RATE, JXI_LABEL_SCORE}},
        {"指标权重全年完成值", {JXI_LABEL_WEIGHT, JXI_LABEL_ACTUAL}},
        {"年度资金合计", {JXI_LABEL_TOTAL_FUNDS}},
        {"单位自有资金", {JXI_LABEL_OTHER_FUNDS}},
        /* what follows a label is not part of it, and a label does not start in somebody's words */
        {"主管部门区水务局", {JXI_LABEL_DEPARTMENT, JXI_LABEL_NONE}},
        {"完成绩效指标", {JXI_LABEL_NONE}},
        {"率年初目标值", {JXI_LABEL_NONE}},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jxi_label_match match;
        const char *at = cases[i].text;
        for (size_t k = 0; k < 6 && *at; k++) {
            int32_t label = jxi_label_in_run(at, strlen(at), &match);
            if (label != cases[i].labels[k])
                fail_msg("%s: %d at %s, not %d", cases[i].text, label, at, cases[i].labels[k]);
            if (label == JXI_LABEL_NONE) break;
            at += match.used;
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_cells), cmocka_unit_test(qualifiers), cmocka_unit_test(starts), cmocka_unit_test(run_on),
        cmocka_unit_test(cut_text),    cmocka_unit_test(vocabulary), cmocka_unit_test(glued),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
