/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/segment.h"

static void titles(void **state) {
    static const struct {
        const char *text;
        bool title;
    } cases[] = {
        {"项目支出绩效自评表", true},
        {"## 某中心项目支出绩效自评表 (2021 年度)", true},
        {"2021年中央对地方专项转移支付区域绩效目标自评表（某单位）", true},
        {"2022年度共享工程项目自评表", true},
        {"2019年度某项目绩效评价指标表", true},
        {"2021年度某局项目支出绩效自评情况汇总表", false},
        {"绩效自评工作报告", false},
        {"我局按要求组织各科室认真填写了项目支出绩效自评表，并对照年初目标逐项核对了完成情况和资金使用情况，"
         "现将有关情况报告如下，附项目支出绩效自评表",
         false},
        {"", false},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (jxi_is_form_title(cases[i].text) != cases[i].title) fail_msg("%s", cases[i].text);
}

#define NAME "项目名称|甲\n"
#define MONEY "年度资金总额|1|1|1\n"
#define TABLE "一级指标|二级指标|三级指标|指标值|完成值|分值|得分\n产出指标|数量指标|水渠|1|1|10|10\n"
#define SUMMARY "序号|项目名称|资金|自评得分\n1|甲|1|90\n"

/* "F0-5": a form in the rows 0 to 4; "S": a summary table. */
static void documents(void **state) {
    static const struct {
        const char *text, *segments;
    } cases[] = {
        {"某中心自评表\n" NAME MONEY TABLE, "F0-5"},
        {"附 1\n某中心自评表\n" NAME TABLE "附件2\n某所自评表\n" NAME TABLE, "F0-5F5-10"},
        {"(救助)自评表\n自评表(2019年度)\n" NAME TABLE, "F0-5"},
        {NAME TABLE NAME TABLE, "F0-3F3-6"},
        {"说明\n" MONEY TABLE, "F1-4"},
        {"汇总表\n某局自评情况汇总表\n单位：万元\n" SUMMARY "以上情况属实。\n", "S1-5"},
        {SUMMARY "甲自评表\n" NAME TABLE, "S0-2F2-6"},
        {"我局填写了下列表格：项目支出绩效自评表\n完\n", ""},
        {"1、某项目自评表项目名称甲主管部门乙一级指标二级指标三级指标目标值产出指标\n2、数量指标水渠一级指标二级指标三"
         "级指标\n",
         "F0-2"},
        {"某项目绩效评价指标表\n评价内容指标名称目标值分值备注\n数量指标享受人数210010\n", "F0-3"},
        {"", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].text);
        jx_allocator allocator = jxi_allocator_or_default(NULL);
        jxi_segments found = {.allocator = &allocator};
        assert_int_equal(jxi_find_segments(grid, &found), JX_OK);
        char told[256] = "";
        for (size_t k = 0; k < found.count; k++)
            snprintf(told + strlen(told), sizeof told - strlen(told), "%c%zu-%zu",
                     found.items[k].kind == JXI_SEGMENT_FORM ? 'F' : 'S', found.items[k].first, found.items[k].end);
        if (strcmp(told, cases[i].segments) != 0) fail_msg("%s\n%s for %s", cases[i].text, told, cases[i].segments);
        jxi_segments_free(&found);
        jx_grid_unref(grid);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(titles), cmocka_unit_test(documents)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
