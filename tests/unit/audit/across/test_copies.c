/* SPDX-License-Identifier: Apache-2.0 */
#include "unit.h"
#include "form_text.h"

#include <stdio.h>
#include <string.h>

#include "audit/catalogue/catalogue.h"
#include "portfolio/portfolio.h"

enum { LINES = 8 };

typedef struct form {
    const char *name, *goal;
    struct {
        const char *name, *target, *actual;
    } lines[LINES];
} form;

/* Three forms of one hand: software, the people who run it, and the machines it runs on. */
static const form software = {
    "群众办事平台软件建设",
    NULL,
    {{"保证区政务大厅各窗口网上受理业务的条件，加快受理的速度。提供手机办事平台及其配套软件。", "100%", "100%"},
     {"保证区政务大厅各窗口现场受理业务的条件。提供手机办事平台及其配套软件。", "100%", "100%"},
     {"保证区政务大厅各窗口自助受理业务的条件。提供手机办事平台及其配套软件。", "100%", "100%"},
     {"压缩各窗口业务受理时间，让办事更快", "100%", "100%"},
     {"方便企业和居民办事，为全区提供良好的服务环境", "100%", "100%"},
     {"群众满意度", "95%", "95%"}}};
static const form service = {
    "群众办事平台驻场服务",
    NULL,
    {{"保证区政务大厅各窗口网上受理业务的条件，加快受理的速度。提供手机办事平台工程师的驻场服务。", "100%", "100%"},
     {"保证区政务大厅各窗口现场受理业务的条件。提供手机办事平台工程师的驻场服务。", "100%", "100%"},
     {"保证区政务大厅各窗口自助受理业务的条件。提供手机办事平台工程师的驻场服务。", "100%", "100%"},
     {"压缩各窗口业务受理时间，让办事更快", "减少50%", "减少 50%"},
     {"方便企业和居民办事，为全区提供良好的服务环境", "100%", "100%"},
     {"群众满意度", "95%", "95%"}}};
static const form hardware = {"窗口硬件设备购置",
                              NULL,
                              {{"保证区政务大厅各窗口网上受理业务的条件，加快受理的速度。", "100%", "100%"},
                               {"保证区政务大厅各窗口现场受理业务的条件。", "100%", "100%"},
                               {"保证区政务大厅各窗口自助受理业务的条件。", "100%", "100%"},
                               {"压缩各窗口业务受理时间，让办事更快", "减少50%", "减少50%"},
                               {"方便企业和居民办事，为全区提供良好的服务环境。", "100%", "100%"},
                               {"企业和群众满意度", "95%", "95%"}}};
/* A form about something else, with a sentence and a satisfaction like theirs. */
static const form unrelated = {"河道清淤",
                               NULL,
                               {{"清理城区河道长度", "≥3.2公里", "3.4公里"},
                                {"清淤工程一次验收合格率", "100%", "100%"},
                                {"工程按期完成率", "100%", "100%"},
                                {"改善沿岸居民的生活环境", "明显改善", "明显改善"},
                                {"方便企业和居民办事，为全区提供良好的服务环境", "100%", "100%"},
                                {"群众满意度", "95%", "95%"}}};
/* Two projects that use nothing but standard names, with the values everybody writes. */
static const form standard_a = {"会议培训",
                                NULL,
                                {{"任务完成率", "100%", "100%"},
                                 {"质量合格率", "100%", "100%"},
                                 {"按时完成率", "100%", "100%"},
                                 {"成本控制率", "≤100%", "98%"},
                                 {"服务对象满意度", "≥95%", "96%"}}};
static const form standard_b = {"办公用房维修",
                                NULL,
                                {{"任务完成率", "100%", "100%"},
                                 {"质量合格率", "100%", "100%"},
                                 {"按时完成率", "100%", "100%"},
                                 {"成本控制率", "≤100%", "98%"},
                                 {"服务对象满意度", "≥95%", "96%"}}};
/* Short names, but the numbers of one project in another's form. */
static const form counts_a = {"技能提升行动",
                              NULL,
                              {{"培训人数", "2370人", "2391人"},
                               {"印发材料", "1462份", "1462份"},
                               {"走访企业", "143家", "143家"},
                               {"发放补贴", "38.4万元", "38.4万元"},
                               {"服务对象满意度", "≥95%", "96%"}}};
static const form counts_b = {"返乡创业服务",
                              NULL,
                              {{"培训人数", "2370人", "2391人"},
                               {"印发材料", "1462份", "1462份"},
                               {"走访企业", "143家", "143家"},
                               {"发放补贴", "38.4万元", "38.4万元"},
                               {"服务对象满意度", "≥95%", "96%"}}};
static const form other_counts = {"创业园区建设",
                                  NULL,
                                  {{"培训人数", "1840人", "1840人"},
                                   {"印发材料", "936份", "936份"},
                                   {"走访企业", "77家", "78家"},
                                   {"发放补贴", "21.6万元", "21.6万元"},
                                   {"服务对象满意度", "≥95%", "96%"}}};
static const form software_2020 = {"2020年群众办事平台软件建设", NULL, {{NULL, NULL, NULL}}};
#define GOAL "一、完成本年度全部采购任务；二、保证设备按时安装并投入使用；三、让办事群众少跑路、快办事。"
static const form goal_a = {"窗口排队机购置", GOAL, {{"购置排队机", "12台", "12台"}, {"验收合格率", "100%", "100%"}}};
static const form goal_b = {
    "自助终端购置", GOAL, {{"购置自助终端", "7台", "7台"}, {"故障响应时间", "≤2小时", "1小时"}}};
static const form short_goal_a = {"甲项目采购", "完成采购任务", {{"购置排队机", "12台", "12台"}}};
static const form short_goal_b = {"乙项目采购", "完成采购任务", {{"购置自助终端", "7台", "7台"}}};

static void add_lines(jx_assessment *a, const form *f) {
    for (int i = 0; i < LINES && f->lines[i].name; i++)
        assert_int_equal(jx_assessment_add(a, "output.quality", f->lines[i].name, f->lines[i].target,
                                           f->lines[i].actual, "10", "10"),
                         JX_OK);
}

static void add_form(jx_portfolio *portfolio, const form *f) {
    jx_assessment *a = form_of("mof-2020", "");
    form_field(a, JX_PROJECT_NAME, f->name);
    form_field(a, JX_PROJECT_GOAL, f->goal);
    add_lines(a, f == &software_2020 ? &software : f);
    assert_int_equal(jx_portfolio_add(portfolio, a), JX_OK);
    jx_assessment_unref(a);
}

/* How many findings of the kind there are, and the last of them. */
static int count_copied(const jx_portfolio *portfolio, const jx_finding **last) {
    int count = 0;
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        if (strcmp(jx_finding_code(finding), "copied-form") != 0) continue;
        *last = finding;
        count++;
    }
    return count;
}

static void tells_copies_from_neighbours(void **state) {
    (void)state;
    static const struct {
        const form *forms[5];
        int copied;
        const char *message; /* of the last one */
    } cases[] = {
        {{&software, &service, &hardware}, 3, "\"窗口硬件设备购置\" and \"群众办事平台驻场服务\" are alike: 6 of 6"},
        {{&software, &hardware}, 2, "5 of 6 indicators are the same"},
        {{&software, &service}, 2, "5 of 6 indicators are the same"},
        {{&unrelated, &software, &standard_a, &hardware, &counts_a}, 2, "5 of 6"},
        {{&software, &unrelated}, 0, NULL},
        {{&standard_a, &standard_b}, 0, NULL},
        {{&counts_a, &counts_b}, 2, "5 of 5"},
        {{&counts_a, &other_counts}, 0, NULL},
        {{&software, &software_2020}, 0, NULL}, /* last year's form of the same project */
        {{&goal_a, &goal_b}, 2, "the same text as their overall goal"},
        {{&short_goal_a, &short_goal_b}, 0, NULL},
        {{&software}, 0, NULL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        jx_portfolio *portfolio = NULL;
        const jx_finding *last = NULL;
        assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
        for (int n = 0; n < 5 && cases[i].forms[n]; n++) add_form(portfolio, cases[i].forms[n]);
        assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
        int count = count_copied(portfolio, &last);
        if (count != cases[i].copied) print_error("case %zu: %d\n", i, count);
        assert_int_equal(count, cases[i].copied);
        if (last) {
            if (!strstr(jx_finding_message(last, "en"), cases[i].message))
                print_error("%s\n", jx_finding_message(last, "en"));
            assert_non_null(strstr(jx_finding_message(last, "en"), cases[i].message));
            assert_int_equal(jx_finding_severity(last), JX_SEVERITY_WARNING);
        }
        jx_portfolio_unref(portfolio);
    }
}

/* A copy is found among hundreds of forms that use the same standard lines. */
static void finds_copies_in_a_crowd(void **state) {
    (void)state;
    jx_portfolio *portfolio = NULL;
    const jx_finding *last = NULL;
    assert_int_equal(jx_portfolio_new(&portfolio), JX_OK);
    for (int i = 0; i < 500; i++) {
        char name[64];
        (void)snprintf(name, sizeof name, "村镇%d号工程", i);
        form f = standard_a;
        f.name = name;
        add_form(portfolio, i == 100 ? &software : i == 400 ? &hardware : &f);
    }
    assert_int_equal(jx_portfolio_audit(portfolio), JX_OK);
    assert_int_equal(count_copied(portfolio, &last), 2);
    assert_int_equal(jx_finding_item(last), 400);
    jx_portfolio_unref(portfolio);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_copies_from_neighbours),
        cmocka_unit_test(finds_copies_in_a_crowd),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
