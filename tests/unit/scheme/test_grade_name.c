/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "model/model.h"

static void names_grades(void **state) {
    (void)state;
    static const struct {
        int32_t grade;
        const char *zh, *en;
    } cases[] = {
        {JX_GRADE_EXCELLENT, "优", "excellent"},
        {JX_GRADE_GOOD, "良", "good"},
        {JX_GRADE_FAIR, "中", "fair"},
        {JX_GRADE_POOR, "差", "poor"},
        {JX_GRADE_NONE, "–", "–"},
        {99, "–", "–"},
        {-1, "–", "–"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        assert_string_equal(jx_grade_name(cases[i].grade, "zh"), cases[i].zh);
        assert_string_equal(jx_grade_name(cases[i].grade, "en"), cases[i].en);
        assert_string_equal(jx_grade_name(cases[i].grade, NULL), cases[i].zh);
    }
}

static void parses_grades(void **state) {
    (void)state;
    static const struct {
        const char *text;
        int32_t grade;
    } cases[] = {
        {"优", JX_GRADE_EXCELLENT},
        {"优秀", JX_GRADE_EXCELLENT},
        {" 优 ", JX_GRADE_EXCELLENT},
        {"“优”", JX_GRADE_EXCELLENT},
        {"（良）", JX_GRADE_GOOD},
        {"良好", JX_GRADE_GOOD},
        {"中", JX_GRADE_FAIR},
        {"一般", JX_GRADE_FAIR},
        {"差", JX_GRADE_POOR},
        {"Excellent", JX_GRADE_EXCELLENT},
        {"POOR", JX_GRADE_POOR},
        {"fair", JX_GRADE_FAIR},
        {"", JX_GRADE_NONE},
        {NULL, JX_GRADE_NONE},
        {"甲", JX_GRADE_NONE},
        {"优良", JX_GRADE_NONE},
        {"优□良□", JX_GRADE_NONE},
        {"中上", JX_GRADE_NONE},
        {"偏差", JX_GRADE_NONE},
        {"98", JX_GRADE_NONE},
        {"优秀的项目绩效自评结果", JX_GRADE_NONE},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        if (jxi_grade_parse(cases[i].text) != cases[i].grade) fail_msg("grade of \"%s\"", cases[i].text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_grades),
        cmocka_unit_test(parses_grades),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
