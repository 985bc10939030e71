/* SPDX-License-Identifier: Apache-2.0 */
#include "grid_text.h"

#include "form/heading.h"

static const struct {
    int32_t label;
    char letter;
} letters[] = {
    {JXI_LABEL_INDICATORS, 'I'}, {JXI_LABEL_LEVEL1, '1'}, {JXI_LABEL_LEVEL2, '2'},  {JXI_LABEL_LEVEL3, 'N'},
    {JXI_LABEL_SIGN, 'G'},       {JXI_LABEL_TARGET, 'T'}, {JXI_LABEL_MEASURE, 'U'}, {JXI_LABEL_ACTUAL, 'A'},
    {JXI_LABEL_WEIGHT, 'W'},     {JXI_LABEL_SCORE, 'S'},  {JXI_LABEL_REASON, 'R'},  {JXI_LABEL_IGNORED, '_'},
};

static char letter_of(int32_t label) {
    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (letters[i].label == label) return letters[i].letter;
    return '?';
}

#define CLASSIC "绩效指标|一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因分析及改进措施\n"
#define WEIGHT_FIRST "一级指标|二级指标|三级指标|分值|年度指标值|全年实际值|得分|未完成原因\n"
#define SPLIT "一级指标|二级指标|三级指标|指标性质|指标值|度量单位|实际完成值|分值|得分\n"
#define SCORE_FIRST "一级指标|二级指标|三级指标|得分|分值|实际完成值|年度指标值\n"
#define NO_WEIGHT "年度绩效目标1|一级指标|二级指标|三级指标|年初目标值(A)|实际完成值(B)|得分\n"

/* The first line is the heading; the letters say under what each filled cell of the second belongs, "-": nowhere. */
static void rows(void **state) {
    static const struct {
        const char *text, *columns;
    } cases[] = {
        {CLASSIC "|产出指标|数量指标|水渠长度|50|50|10|10|", "12NTAWS"},
        {CLASSIC "||数量指标|水渠长度|文字描述|全年无|10|10|", "2NTAWS"},
        /* slid left by one and by two: cells merged above were lost */
        {CLASSIC "|时效指标|采购及时完成率|95%|100%|12.5|12.5||", "2NTAWS"},
        {CLASSIC "可持续影响指标||创造良好营商环境|文字描|推动营|10|10||", "2NTAWS"},
        {CLASSIC "满意度指标10分|服务对象满意度指标|服务对象满意度指标|95%|98%|12.5|11|加强管理，提高素质|",
         "12NTAWSR"},
        /* slid right */
        {CLASSIC "|||质量指标|满足办理条件，提高审批速度|100%|100%|100|100|无", "2NTAWSR"},
        {CLASSIC "||||满足办理条件，提高审批速度|100%|100%|100|100|无", "NTAWSR"},
        /* the bars at both ends of the row were taken for a frame */
        {CLASSIC "产出指标 50分|数量指标|印制政府服务代表|50|50|10|10", "12NTAWS"},
        /* no points, but a reason */
        {CLASSIC "效益指标 30分|经济效益指标|加快办理速度，压缩时限|100%|100%|||无|", "12NTAR"},
        {CLASSIC "|指标 2:|||||||", "N"},
        {WEIGHT_FIRST "产出指标(50分)|数量指标|瓜果种植面积|20|29.5亩|29.5亩|20||", "12NWTAS"},
        {WEIGHT_FIRST "其中桃树|1.5亩|1.5亩||||", "NTA"},
        {WEIGHT_FIRST "作物成活率|5|95%|95%|5|||", "NWTAS"},
        {SPLIT "产出指标|数量指标|资助人数|≥|735|人次|735|10|10", "12NGTUAWS"},
        {SPLIT "资助人数|≥|735|人次|735|10|10", "NGTUAWS"},
        {SPLIT "效益指标|社会效益|减轻负担||有效||有效|10|10", "12NTAWS"},
        {SCORE_FIRST "产出指标|数量指标|水渠长度|8|10|40公里|≥50公里", "12NSWAT"},
        {NO_WEIGHT "布点|100%覆盖|100%覆盖|||", "NTA"},
        {NO_WEIGHT "质量指标|更新及时|每月更新|每月更新|10||", "2NTAS"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_grid *grid = grid_of(cases[i].text);
        jxi_line line;
        jxi_heading heading = {.count = 0};
        jxi_placing placing;
        jxi_line_read(&line, grid, 0);
        jxi_indicator_heading(&heading, &line);
        jxi_line_read(&line, grid, 1);
        jxi_align(&heading, &line, 0, &placing);
        char found[JXI_PIECES_MAX + 1] = {0};
        for (size_t k = 0; k < line.count; k++)
            found[k] = placing.column[k] < 0 ? '-' : letter_of(heading.columns[placing.column[k]].label);
        if (strcmp(found, cases[i].columns) != 0) fail_msg("%s\n%s for %s", cases[i].text, found, cases[i].columns);
        jx_grid_unref(grid);
    }
}

/* Where the document has columns they decide, whatever a cell looks like. */
static void exact_columns(void **state) {
    (void)state;
    jx_grid *grid = grid_of(CLASSIC "|||水渠长度|||50|8|");
    jxi_line line;
    jxi_heading heading = {.exact = true};
    jxi_placing placing;
    jxi_line_read(&line, grid, 0);
    jxi_indicator_heading(&heading, &line);
    jxi_line_read(&line, grid, 1);
    jxi_align(&heading, &line, 0, &placing);
    assert_string_equal(jxi_placed(&heading, &line, &placing, JXI_LABEL_LEVEL3)->text, "水渠长度");
    assert_string_equal(jxi_placed(&heading, &line, &placing, JXI_LABEL_WEIGHT)->text, "50");
    assert_string_equal(jxi_placed(&heading, &line, &placing, JXI_LABEL_SCORE)->text, "8");
    assert_null(jxi_placed(&heading, &line, &placing, JXI_LABEL_TARGET));
    jx_grid_unref(grid);
}

/* No heading, no pieces: nothing is placed and nothing is touched beyond the pieces. */
static void nothing(void **state) {
    (void)state;
    jx_grid *grid = grid_of("甲|乙\n|");
    jxi_line line;
    jxi_heading heading = {.count = 0};
    jxi_placing placing;
    jxi_line_read(&line, grid, 0);
    jxi_align(&heading, &line, 0, &placing);
    assert_int_equal(placing.column[0], -1);
    assert_int_equal(placing.column[1], -1);
    assert_null(jxi_placed(&heading, &line, &placing, JXI_LABEL_NAME));
    assert_null(jxi_heading_find(&heading, JXI_LABEL_NAME));
    jx_grid_unref(grid);
}

static void fits(void **state) {
    (void)state;
    assert_int_equal(jxi_fit(JXI_LABEL_LEVEL1, JXI_KIND_CLASS), 8);
    assert_int_equal(jxi_fit(JXI_LABEL_WEIGHT, JXI_KIND_TEXT), -8);
    assert_int_equal(jxi_fit(JXI_LABEL_NONE, JXI_KIND_TEXT), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows),
        cmocka_unit_test(exact_columns),
        cmocka_unit_test(nothing),
        cmocka_unit_test(fits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
