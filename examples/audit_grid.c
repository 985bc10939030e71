/* SPDX-License-Identifier: Apache-2.0 */
/* Audits a form from cells that are put into a grid by hand, as a database, a web page or a spreadsheet would deliver
 * them. */
#include <jixiao/jixiao.h>

#include <stdio.h>

enum { COLUMNS = 9 };

/* The spending is 75 % and claims all 10 points; the survey misses its target and claims all points, without a reason.
 */
static const char *const form[][COLUMNS] = {
    {"项目名称", "老年食堂配餐补助"},
    {"主管部门", "南岗区民政局", "", "", "实施单位", "南岗区养老服务站"},
    {"项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"},
    {"", "年度资金总额", "", "40", "40", "30", "10", "75%", "10"},
    {"年度总体目标", "预期目标", "", "", "实际完成情况"},
    {"", "为独居老人提供配餐，全年不间断。", "", "", "全年不间断配餐，新增两个配送点。"},
    {"绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分",
     "偏差原因分析及改进措施"},
    {"", "产出指标", "数量指标", "配餐份数", "≥18万份", "18.6万份", "20", "20"},
    {"", "", "质量指标", "食品抽检合格率", "≥98%", "100%", "20", "20"},
    {"", "", "时效指标", "按时送达率", "≥95%", "96%", "10", "10"},
    {"", "效益指标", "社会效益指标", "覆盖独居老人比例", "≥80%", "82%", "30", "30"},
    {"", "满意度指标", "服务对象满意度指标", "老人满意度（问卷）", "≥95%", "90%", "10", "10"},
    {"总分", "", "", "", "", "", "100", "100"},
};

static jx_status fill(jx_grid *grid) {
    jx_status status = JX_OK;
    for (size_t row = 0; !status && row < sizeof form / sizeof form[0]; row++) {
        char place[32];
        snprintf(place, sizeof place, "row %zu", row + 1);
        status = jx_grid_add_row(grid, JX_ROW_TABLE, 0, place);
        for (int32_t column = 0; !status && column < COLUMNS; column++)
            status = jx_grid_add_cell(grid, column, form[row][column], SIZE_MAX, 1, 1);
    }
    return status;
}

static jx_status audit(jx_assessment *assessment) {
    jx_status status = jx_assessment_audit(assessment);
    if (status) return status;
    printf("%s: %s points\n", jx_project_text(jx_assessment_project(assessment), JX_PROJECT_NAME),
           jx_assessment_total_text(assessment));
    for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++) {
        const jx_finding *finding = jx_assessment_finding(assessment, i);
        const char *place = jx_finding_place(finding);
        printf("  %s: %s: %s\n", place ? place : "form", jx_finding_code(finding), jx_finding_message(finding, "en"));
    }
    return status;
}

int main(void) {
    jx_grid *grid = NULL;
    jx_reading *reading = NULL;
    jx_status status = jx_grid_new(&grid);
    if (!status) status = fill(grid);
    if (!status) status = jx_reading_new(grid, NULL, &reading);
    for (int32_t i = 0; !status && i < jx_reading_count(reading); i++)
        status = audit(jx_reading_assessment(reading, i));
    if (status) fprintf(stderr, "%s\n", jx_status_text(status, "en"));
    jx_reading_unref(reading);
    jx_grid_unref(grid);
    return status != JX_OK;
}
