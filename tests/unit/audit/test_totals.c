/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"

#include "audit_case.h"

#define MONEY "funds total|10|10|10\nclaim execution-weight|10\nclaim execution-score|10\n"
#define OUTPUT(points) "row output.quality|合格率|95%|98%|" points "|" points "|\n"
#define BENEFIT(points) "row benefit.social|知晓率|95%|98%|" points "|" points "|\n"
#define SATISFACTION(points) "row satisfaction.recipients|满意度|95%|98%|" points "|" points "|\n"
#define WHOLE MONEY OUTPUT("50") BENEFIT("30") SATISFACTION("10")

static void weights_make_a_full_form(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"!weights-not-100", WHOLE, NULL},
        {"weights-not-100", MONEY OUTPUT("80") BENEFIT("20") SATISFACTION("10"),
         "分值合计 120：预算执行 10 + 产出指标 80 + 效益指标 20 + 满意度指标 10"},
        {"weights-not-100", MONEY OUTPUT("40") BENEFIT("20") SATISFACTION("10"),
         "en:weights add up to 80: execution 10 + output 40 + benefit 20 + satisfaction 10"},
        {"!weights-not-100", MONEY OUTPUT("40") BENEFIT("20") SATISFACTION("10") "torn", NULL},
        {"weights-not-100", MONEY OUTPUT("80") BENEFIT("20") "torn",
         "表格不完整，已有的分值合计就有 110：预算执行 10 + 产出指标 80 + 效益指标 20"},
        {"!weights-not-100", MONEY OUTPUT("50") BENEFIT("30") "row satisfaction|满意度|95%|98%||10|\n", NULL},
        {"!weights-not-100", OUTPUT("50") BENEFIT("30") SATISFACTION("20"), NULL},
        {"!weights-not-100", "funds total|10|10|10\n" OUTPUT("50") BENEFIT("30") SATISFACTION("20"), NULL},
        {"!weights-not-100", "funds total|10|10|10\n" OUTPUT("50") BENEFIT("30") SATISFACTION("10"), NULL},
        {"!weights-not-100", "claim execution-weight|\nclaim execution-score|8\n" OUTPUT("50") BENEFIT("30"), NULL},
        {"!weights-not-100", MONEY OUTPUT("33.33") OUTPUT("33.33") OUTPUT("23.33"), NULL},
        {"!weights-not-100", MONEY "row output.quality|合格率|95%|98%||50|\n", NULL},
        {"!weights-not-100",
         MONEY OUTPUT("50") "part output.quality|其中甲|95%|98%|20|20|\n" BENEFIT("30") SATISFACTION("10"), NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_class_carries_the_points_of_its_heading(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"class-weight-mismatch", "class output|50\n" OUTPUT("40") OUTPUT("40") BENEFIT("20"),
         "“产出指标”标明 50 分，所属指标分值合计 80 分"},
        {"!class-weight-mismatch", "class output|80\n" OUTPUT("40") OUTPUT("40") BENEFIT("20"), NULL},
        {"class-weight-mismatch", "class output|50\n" OUTPUT("40") BENEFIT("20") "torn", NULL},
        {"!class-weight-mismatch", "class output|50\n" OUTPUT("40") "torn", NULL},
        {"class-weight-mismatch", "class output|50\n" OUTPUT("60") "torn", NULL},
        {"!class-weight-mismatch", "class output|50\nrow output.quality|合格率|95%|98%||50|\n", NULL},
        {"!class-weight-mismatch", "class output|50\nclass satisfaction|10\n" OUTPUT("50"), NULL},
        {"!class-weight-mismatch", WHOLE, NULL},
        {"class-weight-mismatch", MONEY OUTPUT("40") BENEFIT("40") SATISFACTION("10"),
         "en:output carries 40 points, the scheme gives it 50"},
        {"!class-weight-mismatch", MONEY OUTPUT("40") BENEFIT("40") SATISFACTION("10") "torn", NULL},
        {"!class-weight-mismatch", MONEY OUTPUT("50") BENEFIT("40"), NULL},
        {"!class-weight-mismatch", MONEY OUTPUT("60") BENEFIT("40") SATISFACTION("10"), NULL},
    };
    CHECK("mof-2020", cases);
    jx_assessment *form = form_of("mof-2020", MONEY OUTPUT("40") BENEFIT("40") SATISFACTION("10"));
    assert_int_equal(jx_assessment_audit(form), JX_OK);
    assert_int_equal(jx_finding_severity(finding_of(form, "class-weight-mismatch")), JX_SEVERITY_WARNING);
    jx_assessment_unref(form);
}

static void the_total_is_the_sum_of_what_is_written(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"!total-score-mismatch", WHOLE "claim total-score|100", NULL},
        {"total-score-mismatch", WHOLE "claim total-score|98", "总分填 98，各项得分之和为 100"},
        {"total-score-mismatch", WHOLE "claim total-score|102", NULL},
        {"!total-score-mismatch", WHOLE "claim total-score|102\ntorn", NULL},
        {"total-score-mismatch", MONEY OUTPUT("100") OUTPUT("100") "claim total-score|100\ntorn",
         "总分填 100，已填的各项得分之和就有 210"},
        {"!total-score-mismatch", WHOLE "row output.quality|完好率|95%|98%|10||\nclaim total-score|105", NULL},
        {"!total-score-mismatch", WHOLE "claim execution-score|\nclaim total-score|95", NULL},
        {"total-score-mismatch", WHOLE "claim execution-score|\nclaim total-score|80", NULL},
        {"score-rounded-coarsely", WHOLE "claim execution-score|9.4\nclaim total-score|99",
         "总分填 99 分，未取整的计算值为 99.4 分"},
        {"!total-score-mismatch", WHOLE "claim execution-score|9.4\nclaim total-score|99", NULL},
        {"!total-score-mismatch", "claim total-score|98", NULL},
        {"!total-score-mismatch", "place line 5\n" OUTPUT("40") "claim total-score|99.6", NULL},
        {"total-score-mismatch", "place line 5\n" OUTPUT("40") "claim total-score|39", NULL},
        {"!total-score-mismatch", WHOLE "part output.quality|其中甲|95%|98%|20|20|\nclaim total-score|100", NULL},
        {"!total-score-mismatch",
         "claim execution-weight|100\nclaim execution-score|98\n" OUTPUT("10") "claim total-score|98", NULL},
    };
    CHECK("mof-2020", cases);
}

static void a_grade_is_the_band_of_the_written_total(void **state) {
    (void)state;
    static const audit_case cases[] = {
        {"grade-mismatch", "claim total-score|90\ngrade 良", "等级填“良”，90 分应为“优”"},
        {"grade-mismatch", "claim total-score|90\ngrade 良", "en:graded good, but a score of 90 is excellent"},
        {"!grade-mismatch", "claim total-score|90\ngrade 优", NULL},
        {"!grade-mismatch", "claim total-score|89.99\ngrade 良", NULL},
        {"!grade-mismatch", "claim total-score|\ngrade 良", NULL},
        {"!grade-mismatch", "claim total-score|90\ngrade ", NULL},
    };
    CHECK("mof-2020", cases);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(weights_make_a_full_form),
        cmocka_unit_test(a_class_carries_the_points_of_its_heading),
        cmocka_unit_test(the_total_is_the_sum_of_what_is_written),
        cmocka_unit_test(a_grade_is_the_band_of_the_written_total),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
