/* SPDX-License-Identifier: Apache-2.0 */
/* The summary table (汇总表) of all forms, what it comes to, and what does not hold across them. */
#include <string.h>

#include "program.h"

enum { NAME_WIDTH = 40, UNIT_WIDTH = 18 };

/* Prints text in a column, cut with "…" where it is too long. */
static void print_cut(const char *text, int width) {
    char piece[256] = "";
    size_t used = 0;
    if (!text) text = "";
    while (text[used] && used < sizeof piece - 8) {
        size_t step = 1;
        while ((text[used + step] & 0xC0) == 0x80) step++;
        memcpy(piece + used, text + used, step);
        piece[used + step] = '\0';
        if (text_width(piece) > width - (text[used + step] ? 1 : 0)) {
            strcpy(piece + used, "…");
            break;
        }
        used += step;
    }
    print_left(piece, width + 1);
}

static void print_head(const struct options *options) {
    paint(options, PAINT_BOLD);
    print_right("#", 4);
    putchar(' ');
    print_cut(say(options, "单位", "unit"), UNIT_WIDTH);
    print_cut(say(options, "项目名称", "project"), NAME_WIDTH);
    print_right(say(options, "资金（万元）", "funds, 万元"), 14);
    print_right(say(options, "自评", "claimed"), 9);
    print_right("", 2);
    print_cut(say(options, "等级", "grade"), 9);
    print_right(say(options, "复算", "computed"), 9);
    printf("  %s\n", say(options, "等级", "grade"));
    paint(options, PAINT_NONE);
}

static void print_row(const struct options *options, const jx_portfolio *portfolio, int32_t row) {
    char number[16], digits[32];
    const jx_assessment *assessment =
        jx_portfolio_assessment(portfolio, jx_portfolio_row_assessment(portfolio, row, NULL));
    snprintf(number, sizeof number, "%d", (int)row + 1);
    print_right(number, 4);
    putchar(' ');
    print_cut(jx_portfolio_row_unit(portfolio, row), UNIT_WIDTH);
    print_cut(jx_portfolio_row_name(portfolio, row), NAME_WIDTH);
    print_right(figure(digits, jx_portfolio_row_funds(portfolio, row), 0), 14);
    print_right(figure(digits, jx_portfolio_row_score(portfolio, row), 0), 9);
    print_right("", 2);
    print_cut(jx_grade_name(jx_portfolio_row_grade(portfolio, row), options->language), 9);
    jx_decimal total = assessment ? jx_assessment_total(assessment, JX_TOTAL_SCORE) : jx_decimal_none();
    print_right(figure(digits, total, jx_scheme_decimals(jx_assessment_scheme(assessment))), 9);
    if (assessment && !jx_assessment_complete(assessment)) {
        printf("  %s\n", say(options, "未读全", "in part"));
        return;
    }
    printf("  %s\n", assessment ? jx_grade_name(jx_assessment_grade(assessment), options->language)
                                : say(options, "无表", "no form"));
}

/* How many forms have no score and are in no mean, and why. */
static void print_left_out(const struct options *options, const jx_portfolio *portfolio) {
    int in_part = jx_portfolio_left_out(portfolio, 1), without = jx_portfolio_left_out(portfolio, 0);
    if (in_part)
        printf(say(options, "未计入：%d 张自评表未读全，不给出得分\n", "left out    %d not read whole, without a score\n"),
               in_part);
    if (without)
        printf(say(options, "未计入：%d 张自评表没有可计的得分\n", "left out    %d with nothing to add up\n"), without);
}

static void print_statistics(const struct options *options, const jx_portfolio *portfolio) {
    char one[32], two[32], three[32];
    jx_decimal rate = jx_portfolio_execution_rate(portfolio);
    if (jx_decimal_round(rate, 2, &rate) != JX_OK) rate = jx_decimal_none();
    printf("\n%s %s / %s 万元   %s %%\n", say(options, "执行", "execution  "),
           figure(one, jx_portfolio_funds(portfolio, JX_STAGE_EXECUTED), 0),
           figure(two, jx_portfolio_funds(portfolio, JX_STAGE_FULL_YEAR), 0), figure(three, rate, 2));
    printf("%s %s   %s %s\n", say(options, "平均得分", "mean score "), figure(one, jx_portfolio_mean(portfolio), 2),
           say(options, "按资金加权", "weighted by funds"), figure(two, jx_portfolio_weighted_mean(portfolio), 2));
    fputs(say(options, "等级", "grades     "), stdout);
    for (int32_t grade = JX_GRADE_EXCELLENT; grade <= JX_GRADE_POOR; grade++)
        printf(" %s %d", jx_grade_name(grade, options->language), (int)jx_portfolio_grade_count(portfolio, grade));
    putchar('\n');
    print_left_out(options, portfolio);
}

static void print_watch_list(const struct options *options, const jx_portfolio *portfolio) {
    int32_t count = jx_portfolio_watch_count(portfolio);
    if (!count) return;
    printf("\n%s\n", say(options, "关注名单", "Watch list"));
    for (int32_t i = 0; i < count; i++) {
        int32_t reasons = 0, row = jx_portfolio_watch_row(portfolio, i, &reasons);
        bool large = (reasons & JX_WATCH_LARGE) != 0, slow = (reasons & JX_WATCH_SLOW) != 0;
        printf("    %s · %s%s%s\n", jx_portfolio_row_name(portfolio, row), large ? say(options, "额度大", "large") : "",
               large && slow ? say(options, "、", ", ") : "", slow ? say(options, "支出慢", "slow") : "");
    }
}

static void print_units(const struct options *options, const jx_portfolio *portfolio) {
    int32_t count = jx_portfolio_unit_count(portfolio);
    if (count < 2) return;
    printf("\n%s\n", say(options, "各单位：表数 / 错误 / 警告", "Units: forms / errors / warnings"));
    for (int32_t i = 0; i < count && i < 20; i++) {
        const char *name = jx_portfolio_unit_name(portfolio, i);
        fputs("    ", stdout);
        print_cut(name ? name : say(options, "（无单位）", "(no unit)"), NAME_WIDTH);
        printf("%d / %d / %d\n", (int)jx_portfolio_unit_assessments(portfolio, i),
               (int)jx_portfolio_unit_findings(portfolio, i, JX_SEVERITY_ERROR),
               (int)jx_portfolio_unit_findings(portfolio, i, JX_SEVERITY_WARNING));
    }
}

static void print_summary(struct session *session, const jx_portfolio *portfolio) {
    const struct options *options = session->options;
    if (!options->quiet) {
        print_head(options);
        for (int32_t row = 0; row < jx_portfolio_row_count(portfolio); row++) print_row(options, portfolio, row);
        print_statistics(options, portfolio);
        print_units(options, portfolio);
        print_watch_list(options, portfolio);
        putchar('\n');
    }
    show_portfolio(options, session->writer, portfolio, &session->tally);
    show_closing(options, &session->tally);
}

static bool take(void *context, const struct outcome *outcome) {
    struct session *session = context;
    for (int32_t i = 0; i < jx_document_count(outcome->document); i++)
        count_form(&session->tally, jx_document_assessment(outcome->document, i));
    keep_outcome(session, outcome);
    return !session->failed;
}

static void finish(struct session *session) {
    const jx_portfolio *portfolio = jx_run_portfolio(session->run);
    if (jx_run_audit(session->run) != JX_OK) {
        session->failed = true;
    } else if (session->options->format == FORMAT_TEXT) {
        print_summary(session, portfolio);
    } else {
        count_findings(session, portfolio);
        if (!session->options->quiet && jx_writer_portfolio(session->writer, portfolio) != JX_OK)
            session->failed = true;
    }
}

int run_summary(const struct options *options) {
    struct options own = *options;
    if (own.format == FORMAT_JSONL) own.format = FORMAT_JSON; /* one table is one line of rows */
    return run_session(&own, take, finish);
}
