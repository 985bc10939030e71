/* SPDX-License-Identifier: Apache-2.0 */
/* How the audit of a portfolio grows with its size: 10^3, 10^4 and 10^5 generated assessments of 12 indicators, with a
 * 汇总表 in which one name of ten is shortened, and one form of a hundred copied. The time for each assessment must
 * stay flat. As a base for comparison, the first thousand are also held against each other pair by pair. */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "model/model.h"
#include "portfolio/name_match.h"

enum { INDICATORS = 12, COPY_EVERY = 100, SHORTEN_EVERY = 10, NAIVE = 1000 };

static const char *const kinds[] = {"道路养护", "河道清淤", "校舍维修", "绿化补植", "路灯改造",
                                    "垃圾清运", "农机补贴", "技能培训", "窗口服务", "文物保护"};
static const char *const standard[] = {"任务完成率", "质量合格率",     "按时完成率",
                                       "成本控制率", "服务对象满意度", "群众满意度"};
static const char *const telling[] = {"改善%s辖区内居民的出行条件", "%s受益群众的覆盖范围",   "%s全年完成工程量",
                                      "%s设施完好并正常运行的比例", "带动%s周边就业岗位数量", "%s配套资金到位情况"};

/* Processor time: other work on the machine does not count. */
static double now(void) {
    struct timespec time;
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static double peak_mebibytes(void) {
    struct rusage usage;
    (void)getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_maxrss / 1024;
}

/* A place name of three characters for a number: 20 × 20 × 20 of them. */
static void place_name(int number, char out[16]) {
    static const char *const parts[] = {"东", "西", "南", "北", "上", "下", "大", "小", "金", "银",
                                        "石", "柳", "杨", "李", "王", "张", "龙", "凤", "云", "泉"};
    (void)snprintf(out, 16, "%s%s%s", parts[number % 20], parts[number / 20 % 20], parts[number / 400 % 20]);
}

static void project_name(int number, int shortened, char *out, size_t size) {
    char place[16];
    place_name(number * 7919 % 8000, place);
    const char *kind = kinds[number / 8000 % 10];
    if (shortened)
        (void)snprintf(out, size, "%s镇%s%d标经费", place, kind, number / 80000);
    else
        (void)snprintf(out, size, "2021年%s镇人民政府%s%d标项目经费", place, kind, number / 80000);
}

static jx_status fill(jx_assessment *a, int number) {
    int source = number % COPY_EVERY == COPY_EVERY - 1 ? number - 1 : number; /* whose indicators it has */
    char name[160], place[16], target[32];
    place_name(source * 7919 % 8000, place);
    jx_status status = JX_OK;
    for (int i = 0; i < INDICATORS && !status; i++) {
        const char *category = i < 6 ? "output.quality" : i < 10 ? "benefit.social" : "satisfaction.recipients";
        (void)snprintf(target, sizeof target, i % 2 ? "%d处" : "%d%%", i % 2 ? source * 31 % 9973 + 11 : 90 + i % 10);
        if (i % 2)
            (void)snprintf(name, sizeof name, telling[i / 2], place);
        else
            (void)snprintf(name, sizeof name, "%s", standard[i / 2]);
        status = jx_assessment_add(a, category, name, target, target, "7", "7");
    }
    return status;
}

static jx_status add_form(jx_portfolio *portfolio, jx_scheme *scheme, int number) {
    char name[160], unit[32], funds[32];
    jx_assessment *a = NULL;
    project_name(number, 0, name, sizeof name);
    (void)snprintf(unit, sizeof unit, "第%d中心", number / 50);
    (void)snprintf(funds, sizeof funds, "%d.%02d", number % 977 + 3, number % 89 + 10);
    jx_status status = jx_assessment_new_in(NULL, scheme, &a);
    if (!status) status = jx_assessment_set_text(a, JX_PROJECT_NAME, name);
    if (!status) status = jx_assessment_set_text(a, JX_PROJECT_UNIT, unit);
    if (!status) status = jx_assessment_set_funds(a, JX_FUNDS_TOTAL, funds, funds, funds);
    if (!status) status = fill(a, number);
    if (!status) status = jx_assessment_evaluate(a);
    if (!status) status = jx_portfolio_add(portfolio, a);
    jx_assessment_unref(a);
    char score[8];
    project_name(number, number % SHORTEN_EVERY == 0, name, sizeof name);
    (void)snprintf(score, sizeof score, "%d", number % 30 + 65);
    if (!status) status = jx_portfolio_add_row(portfolio, unit, name, funds, score, JX_GRADE_NONE, NULL);
    return status;
}

static jx_portfolio *build(int count) {
    jx_scheme *scheme = NULL;
    jx_portfolio *portfolio = NULL;
    jx_status status = jx_scheme_builtin(NULL, &scheme);
    if (!status) status = jx_portfolio_new(&portfolio);
    for (int i = 0; i < count && !status; i++) status = add_form(portfolio, scheme, i);
    jx_scheme_unref(scheme);
    if (!status) return portfolio;
    (void)fprintf(stderr, "%s\n", jx_status_text(status, "en"));
    exit(1);
}

static double audit(int count) {
    jx_portfolio *portfolio = build(count);
    double start = now();
    if (jx_portfolio_audit(portfolio) != JX_OK) exit(1);
    double spent = now() - start;
    int32_t linked = 0, right = 0, copied = 0;
    for (int32_t i = 0; i < count; i++) {
        int32_t form = jx_portfolio_row_assessment(portfolio, i, NULL);
        linked += form >= 0;
        right += form == i;
    }
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio); i++)
        copied += strcmp(jx_finding_code(jx_portfolio_finding(portfolio, i)), "copied-form") == 0;
    printf("%7d assessments  %8.3f s  %6.2f µs each  peak %6.0f MiB  linked %d, rightly %d, copied %d of %d\n", count,
           spent, spent * 1e6 / count, peak_mebibytes(), (int)linked, (int)right, (int)copied, count / COPY_EVERY * 2);
    jx_portfolio_unref(portfolio);
    return spent / count;
}

/* How many indicators two forms share, found by looking at all. */
static int count_equal(const jx_assessment *a, const jx_assessment *b) {
    int equal = 0;
    for (size_t i = 0; i < a->count; i++)
        for (size_t j = 0; j < b->count; j++)
            equal += strcmp(a->indicators[i]->name, b->indicators[j]->name) == 0 &&
                     strcmp(a->indicators[i]->target->text, b->indicators[j]->target->text) == 0;
    return equal;
}

static double compare_all_pairs(int count) {
    jx_portfolio *portfolio = build(count);
    double start = now();
    long found = 0;
    for (int32_t i = 0; i < count; i++)
        for (int32_t j = 0; j < count; j++) {
            jxi_name row, form;
            const jx_assessment *a = jx_portfolio_assessment(portfolio, i), *b = jx_portfolio_assessment(portfolio, j);
            jxi_name_read(jx_portfolio_row_name(portfolio, i), &row);
            jxi_name_read(jx_project_text(b->project, JX_PROJECT_NAME), &form);
            found += jxi_name_similarity(&row, &form) > 90;
            if (i < j) found += count_equal(a, b) > 8;
        }
    double spent = now() - start;
    printf("%7d assessments  %8.3f s  %6.2f µs each  pair by pair (%ld found)\n", count, spent, spent * 1e6 / count,
           found);
    jx_portfolio_unref(portfolio);
    return spent / count;
}

int main(void) {
    double thousand = audit(1000), naive = compare_all_pairs(NAIVE);
    (void)audit(10000);
    double last = audit(100000);
    printf("10^5 takes %.2f times as long for each as 10^3; pair by pair takes %.0f times as long for each at 10^3\n",
           last / thousand, naive / thousand);
    return 0;
}
