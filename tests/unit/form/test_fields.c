/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#define TAIL "一级指标|二级指标|三级指标|指标值|完成值\n产出指标|数量指标|水渠|1|1\n"

/* "name|department|unit|year|goal|achieved": "-" where the form does not ask, nothing where it was left blank. */
static const char *tell_fields(const jx_assessment *form, char *told) {
    told[0] = '\0';
    for (int32_t field = JX_PROJECT_NAME; field <= JX_PROJECT_ACHIEVED; field++) {
        const char *text = jx_project_text(form->project, field);
        if (field > JX_PROJECT_NAME) tell(told, "|");
        tell(told, text ? text : "-");
    }
    return told;
}

static void heads(void **state) {
    static const struct {
        const char *text, *told;
    } cases[] = {
        {"某中心自评表 (2021 年度)\n项目名称||水渠经费|||\n主管部门||||实施单位|\n" TAIL, "水渠经费|||2021|-|-"},
        {"# "
         "2020年水渠自评表\n(2021年度)\n<b>项目名称</b>|2019年水渠\n<b>主管部门</b>|水利局||<b>实施单位</"
         "b>|水利站\n" TAIL,
         "2019年水渠|水利局|水利站|2021|-|-"},
        {"项目名称: 水渠 填报人: 甲 联系方式: 1\n主管部门: 203-水利局 实施单位: 水利站\n\n\t\n" TAIL,
         "水渠|203-水利局|水利站|-|-|-"},
        {"部门整体支出绩效自评表|\n(2023年度)|\n部门|水利局|\n" TAIL, "部门整体支出绩效自评表|-|水利局|2023|-|-"},
        {"自评表\n单位名称:水利站 填报日期:2023年4月15日\n项目名称|水渠|预算年度|2022\n项目实施单位|水利所\n" TAIL,
         "水渠|-|水利所|2022|-|-"},
        {"项目名称|水渠\n年度总体目标|预期目标|||实际完成情况\n|修好 水渠|||已修好\n" TAIL,
         "水渠|-|-|-|修好水渠|已修好"},
        {"项目名称|水渠\n年度总体目标|预期目标|||实际完成情况|\n||||已修好|\n" TAIL, "水渠|-|-|-|-|已修好"},
        {"项目名称|水渠\n年度总体目标|实际完成情况|预期目标\n|已修好|修好水渠\n" TAIL, "水渠|-|-|-|修好水渠|已修好"},
        {"项目名称|水渠\n年度目标|年度目标完成情况\n修好|修了\n再修|再修了\n" TAIL,
         "水渠|-|-|-|修好\n再修|修了\n再修了"},
        {"项目名称|水渠\n预期目标|修好|实际完成情况|修了\n" TAIL, "水渠|-|-|-|修好|修了"},
        {"项目名称|水渠\n年度总体目标|修好\n" TAIL, "水渠|-|-|-|修好|-"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_reading *reading = reading_of(cases[i].text);
        char told[TOLD_SIZE];
        if (strcmp(tell_fields(only_form(reading), told), cases[i].told) != 0)
            fail_msg("%s\n%s for %s", cases[i].text, told, cases[i].told);
        jx_reading_unref(reading);
    }
}

/* A name taken from the title is an inference and says so. */
static void inferred_name(void **state) {
    (void)state;
    jx_reading *reading = reading_of("水利局整体绩效自评表\n" TAIL);
    char told[TOLD_SIZE];
    assert_string_equal(tell_notes(only_form(reading), JX_NOTE_INFERRED, told), "line 1 水利局整体绩效自评表\n");
    jx_reading_unref(reading);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(heads), cmocka_unit_test(inferred_name)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
