/* SPDX-License-Identifier: Apache-2.0 */
/* A draft of the unit's own report (绩效自评工作报告): sentences with figures put in, tables, and what people have to
 * add. */
#include "documents/report/blocks.h"
#include "documents/report/figures.h"

#include <string.h>

enum { SHOWN = 20 }; /* findings of one kind that are told one by one */

static void write_execution(jxi_blocks *blocks);
static void write_scores(jxi_blocks *blocks);
static void write_unmet(jxi_blocks *blocks);
static void write_problems(jxi_blocks *blocks);
static void write_rectification(jxi_blocks *blocks);

/* A line stands when all its facts are there. Level 0 is a paragraph; `part` is written after the line. */
static const struct line {
    int32_t level;
    const char *chinese, *english;
    jxi_fact facts[5];
    void (*part)(jxi_blocks *blocks);
} lines[] = {
    {1,
     "{0}年度项目支出绩效自评工作报告（初稿）",
     "Self-assessment of project spending in {0}: report (draft)",
     {JXI_FACT_YEAR},
     NULL},
    {0,
     "本稿由自评表数据生成，“【】”处须由填报单位补充，全文须经核实后使用。",
     "This draft was made from the data of the forms. What stands in 【】 is for the unit to add, and the whole is to "
     "be verified "
     "before it is used.",
     {JXI_FACT_FORMS},
     NULL},
    {2, "一、自评工作开展情况", "1. How the self-assessment was done", {JXI_FACT_FORMS}, NULL},
    {0,
     "本次共收到项目支出绩效自评表{0}张，涉及全年预算{1}万元。",
     "Forms received: {0}. Their full-year budgets come to {1} 万元.",
     {JXI_FACT_FORMS, JXI_FACT_FULL_YEAR},
     NULL},
    {0, "自评项目分属{0}个单位。", "Units taking part: {0}.", {JXI_FACT_UNITS}, NULL},
    {0,
     "汇总表列有项目{0}个，其中{1}个未附自评表，其绩效情况本报告未能反映。",
     "Projects listed in the summary table: {0}; without a form, and therefore not covered by this report: {1}.",
     {JXI_FACT_ROWS, JXI_FACT_ROWS_ALONE},
     NULL},
    {0,
     "各表按评分办法“{0}”逐项复算。执行率、得分、总分和等级均由表中数据重新计算，与填报数不一致的列入第四部分。",
     "Every form was computed again by the rules ({0}): execution rates, scores, totals and grades. What differs from "
     "the form is "
     "in part 4.",
     {JXI_FACT_SCHEMES},
     NULL},
    {0,
     "【自评工作的组织方式、责任分工和时间安排。】",
     "【How the work was organised, who was responsible, and when it was done.】",
     {JXI_FACT_FORMS},
     NULL},
    {2, "二、预算执行情况", "2. Execution of the budget", {JXI_FACT_FORMS}, NULL},
    {0,
     "年初预算合计{0}万元，全年预算合计{1}万元，全年执行{2}万元，总体预算执行率{3}%。",
     "Initial budgets come to {0} 万元, full-year budgets to {1} 万元. Spent: {2} 万元, which is {3} % of the "
     "full-year budgets.",
     {JXI_FACT_INITIAL, JXI_FACT_FULL_YEAR, JXI_FACT_EXECUTED, JXI_FACT_RATE},
     write_execution},
    {0,
     "支出进度偏慢的项目有{0}个：{1}。【请逐一说明原因。】",
     "Projects that spend slowly: {0} ({1}). 【Say why, one by one.】",
     {JXI_FACT_SLOW, JXI_FACT_SLOW_NAMES},
     NULL},
    {2, "三、绩效目标完成情况", "3. What was achieved", {JXI_FACT_FORMS}, NULL},
    {0,
     "复算得分平均{0}分，按资金加权平均{1}分。",
     "The mean of the computed scores is {0}; weighted by funds it is {1}.",
     {JXI_FACT_MEAN, JXI_FACT_WEIGHTED},
     NULL},
    {0,
     "按复算得分，评为优的{0}个、良的{1}个、中的{2}个、差的{3}个。",
     "By the computed scores: excellent {0}, good {1}, fair {2}, poor {3}.",
     {JXI_FACT_EXCELLENT, JXI_FACT_GOOD, JXI_FACT_FAIR, JXI_FACT_POOR},
     write_scores},
    {0,
     "共设绩效指标{0}项。复算得满分的{1}项，未得满分的{2}项，因没有分值或缺少可比数据而不能复算的{3}项。",
     "Indicators: {0}. Full points by computation: {1}; less: {2}; not to be computed, for want of a weight or of "
     "comparable "
     "figures: {3}.",
     {JXI_FACT_INDICATORS, JXI_FACT_FULL, JXI_FACT_LESS, JXI_FACT_UNDECIDED},
     write_unmet},
    {2, "四、发现的主要问题", "4. What was found", {JXI_FACT_FORMS}, NULL},
    {0,
     "未发现与评分办法不一致之处。",
     "Nothing was found that contradicts the rules.",
     {JXI_FACT_NOTHING_WRONG},
     NULL},
    {0,
     "复核发现错误{0}处，另有需要核实的{1}处，分类如下。",
     "Errors: {0}. To be looked at: {1}. By kind:",
     {JXI_FACT_ERRORS, JXI_FACT_WARNINGS, JXI_FACT_SOMETHING_WRONG},
     write_problems},
    {2, "五、整改清单", "5. To be put right", {JXI_FACT_SOMETHING_WRONG}, NULL},
    {0,
     "责任单位和完成时限由填报单位填写。",
     "The responsible unit and the deadline are for the unit to fill in.",
     {JXI_FACT_SOMETHING_WRONG},
     write_rectification},
    {2, "六、下一步工作", "6. Next steps", {JXI_FACT_FORMS}, NULL},
    {0,
     "按整改清单更正自评表，重新汇总得分和等级，并更正汇总表。",
     "Mend the forms as listed, then draw up the summary table again from the mended scores and grades.",
     {JXI_FACT_SOMETHING_WRONG},
     NULL},
    {0,
     "对列入预警关注名单的项目（{0}）按月跟踪支付进度。",
     "Follow the payments of the projects on the watch list month by month: {0}.",
     {JXI_FACT_WATCHED_NAMES},
     NULL},
    {0,
     "【改进绩效目标编报和项目管理的措施。】",
     "【What will be done to set better goals and to manage the projects better.】",
     {JXI_FACT_FORMS},
     NULL},
};

static const char *word(const jxi_blocks *blocks, jxi_report_word which) {
    return jxi_report_say(blocks->report->english, which);
}

static void open_table(jxi_blocks *blocks, const jxi_report_word *heads, size_t count) {
    const char *texts[8];
    for (size_t i = 0; i < count; i++) texts[i] = word(blocks, heads[i]);
    blocks->open_table(blocks->context, texts, count);
}

static const char *name_of(const jxi_blocks *blocks, const jx_assessment *assessment) {
    const char *name = jxi_project_name(assessment);
    return name ? name : word(blocks, JXI_WORD_NO_NAME);
}

static void write_execution(jxi_blocks *blocks) {
    static const jxi_report_word heads[] = {JXI_WORD_PROJECT_NAME, JXI_WORD_FULL_YEAR, JXI_WORD_EXECUTED,
                                            JXI_WORD_RATE};
    const jx_portfolio *portfolio = blocks->report->portfolio;
    open_table(blocks, heads, sizeof heads / sizeof *heads);
    for (int32_t i = 0; i < jx_portfolio_count(portfolio); i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, i);
        const jx_project *project = jx_assessment_project(assessment);
        jx_decimal rate = jx_assessment_execution_rate(assessment);
        JXI_ROW(blocks, name_of(blocks, assessment),
                jxi_show_figure(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR), 0).text,
                jxi_show_figure(jx_project_funds(project, JX_FUNDS_TOTAL, JX_STAGE_EXECUTED), 0).text,
                JXI_COMPOSE(blocks, "{0}{1}", jxi_show_rounded(rate, 2).text, rate == JX_NONE ? NULL : "%"));
    }
    blocks->close_table(blocks->context);
}

static void write_scores(jxi_blocks *blocks) {
    static const jxi_report_word heads[] = {JXI_WORD_PROJECT_NAME, JXI_WORD_CLAIMED_SCORE, JXI_WORD_COMPUTED_SCORE,
                                            JXI_WORD_COMPUTED_GRADE};
    const jx_portfolio *portfolio = blocks->report->portfolio;
    open_table(blocks, heads, sizeof heads / sizeof *heads);
    for (int32_t i = 0; i < jx_portfolio_count(portfolio); i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, i);
        int32_t decimals = jx_scheme_decimals(jx_assessment_scheme(assessment));
        JXI_ROW(blocks, name_of(blocks, assessment),
                jxi_show_figure(jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE), 0).text,
                jxi_show_figure(jxi_computed_total(assessment), decimals).text,
                jx_assessment_grade_text(assessment, blocks->report->language));
    }
    blocks->close_table(blocks->context);
}

/* The indicators that earn less than their points, as many as anyone would read. */
static void write_unmet(jxi_blocks *blocks) {
    const jx_portfolio *portfolio = blocks->report->portfolio;
    const char *sentence = blocks->report->english ? "{0}, {1}: target {2}, actual {3}; {4} of {5} points"
                                                   : "{0}“{1}”：指标值{2}，完成值{3}，得{4}分，分值{5}分";
    int32_t count = 0;
    for (int32_t i = 0; i < jx_portfolio_count(portfolio) && count < SHOWN; i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, i);
        for (int32_t k = 0; k < jx_assessment_count(assessment) && count < SHOWN; k++) {
            const jx_indicator *indicator = jx_assessment_indicator(assessment, k);
            jx_decimal score = jx_assessment_score(assessment, k), weight = jx_indicator_weight(indicator);
            if (score == JX_NONE || weight == JX_NONE || score >= weight || jx_indicator_part(indicator)) continue;
            if (count++ == 0) blocks->open_list(blocks->context);
            blocks->item(blocks->context,
                         JXI_COMPOSE(blocks, sentence, name_of(blocks, assessment), jx_indicator_name(indicator),
                                     jx_value_text(jx_indicator_target(indicator)),
                                     jx_value_text(jx_indicator_actual(indicator)),
                                     jxi_show_figure(score, jx_scheme_decimals(jx_assessment_scheme(assessment))).text,
                                     jxi_show_figure(weight, 0).text));
        }
    }
    if (count) blocks->close_list(blocks->context);
}

/* A finding of a form says which project it is about; one across documents names it itself. */
static void tell(jxi_blocks *blocks, const jx_assessment *assessment, const jx_finding *finding) {
    const char *message = jx_finding_message(finding, blocks->report->language);
    blocks->item(blocks->context, assessment ? JXI_COMPOSE(blocks, blocks->report->english ? "{0}: {1}" : "{0}：{1}",
                                                           name_of(blocks, assessment), message)
                                             : message);
}

static bool is_of(const jxi_blocks *blocks, const jx_finding *finding, const char *code) {
    return strcmp(jx_finding_code(finding), code) == 0 && jx_writer_shows(blocks->report->writer, finding);
}

/* Up to SHOWN findings of one code, in the order of the forms. */
static void tell_code(jxi_blocks *blocks, const char *code) {
    const jx_portfolio *portfolio = blocks->report->portfolio;
    int32_t told = 0;
    for (int32_t i = 0; i < jx_portfolio_count(portfolio) && told < SHOWN; i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(portfolio, i);
        for (int32_t k = 0; k < jx_assessment_finding_count(assessment) && told < SHOWN; k++) {
            const jx_finding *finding = jx_assessment_finding(assessment, k);
            if (!is_of(blocks, finding, code)) continue;
            tell(blocks, assessment, finding);
            told++;
        }
    }
    for (int32_t i = 0; i < jx_portfolio_finding_count(portfolio) && told < SHOWN; i++) {
        const jx_finding *finding = jx_portfolio_finding(portfolio, i);
        if (!is_of(blocks, finding, code)) continue;
        tell(blocks, NULL, finding);
        told++;
    }
}

static void write_problems(jxi_blocks *blocks) {
    const jxi_report *report = blocks->report;
    for (int32_t i = 0; i < report->code_count && report->by_code[i].severity >= JX_SEVERITY_WARNING; i++) {
        const jxi_code_count *code = &report->by_code[i];
        blocks->heading(
            blocks->context, 3,
            JXI_COMPOSE(blocks, report->english ? "4.{0} {1} ({2})" : "{0}. {1}（{2}处）", jxi_show_number(i + 1).text,
                        jx_finding_about(code->code, "title", report->language), jxi_show_number(code->count).text));
        blocks->open_list(blocks->context);
        tell_code(blocks, code->code);
        if (code->count > SHOWN)
            blocks->item(blocks->context, JXI_COMPOSE(blocks, report->english ? "and {0} more" : "其余{0}处见审核报告",
                                                      jxi_show_number(code->count - SHOWN).text));
        blocks->close_list(blocks->context);
    }
}

/* One row for each finding that has to be put right; what repeats in a form is there once, by its kind. */
static void list_form(jxi_blocks *blocks, const char *name, const jxi_mark *marks, size_t count, int32_t *number) {
    const char *language = blocks->report->language;
    for (size_t i = 0; i < count; i++) {
        const char *code = jx_finding_code(marks[i].finding);
        bool told = jx_finding_severity(marks[i].finding) < JX_SEVERITY_WARNING;
        for (size_t k = 0; k < i && !told; k++) told = strcmp(jx_finding_code(marks[k].finding), code) == 0;
        if (told) continue;
        ++*number;
        JXI_ROW(blocks, jxi_show_number(*number).text, name, jx_finding_about(code, "title", language),
                jx_finding_about(code, "advice", language), NULL, NULL);
    }
}

static void write_rectification(jxi_blocks *blocks) {
    static const jxi_report_word heads[] = {JXI_WORD_NUMBER, JXI_WORD_PROJECT_NAME, JXI_WORD_PROBLEM,
                                            JXI_WORD_ADVICE, JXI_WORD_RESPONSIBLE,  JXI_WORD_DEADLINE};
    const jxi_report *report = blocks->report;
    int32_t number = 0;
    open_table(blocks, heads, sizeof heads / sizeof *heads);
    for (int32_t i = 0; i < jx_portfolio_count(report->portfolio) && blocks->status == JX_OK; i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(report->portfolio, i);
        jxi_marks marks = {0};
        blocks->status = jxi_marks_of_form(report, assessment, &marks);
        list_form(blocks, name_of(blocks, assessment), marks.items, marks.count, &number);
        jxi_marks_free(report, &marks);
    }
    for (int32_t row = 0; row < jx_portfolio_row_count(report->portfolio); row++) {
        size_t count = 0;
        const jxi_mark *marks = jxi_marks_of_item(&report->across, row, &count);
        list_form(blocks, jx_portfolio_row_name(report->portfolio, row), marks, count, &number);
    }
    size_t count = 0;
    const jxi_mark *marks = jxi_marks_of_item(&report->across, JX_ITEM_TOTAL, &count);
    list_form(blocks, word(blocks, JXI_WORD_SUMMARY), marks, count, &number);
    blocks->close_table(blocks->context);
}

/* A title without its year is better than no title. */
static void write_line(jxi_blocks *blocks, const struct line *line, const jxi_facts *facts) {
    const char *texts[5] = {NULL};
    size_t count = 0;
    for (; count < 5 && line->facts[count] != JXI_FACT_NONE; count++) {
        texts[count] = jxi_fact_text(facts, line->facts[count]);
        if (!texts[count] && line->level != 1) return;
    }
    const char *text = jxi_compose(blocks, blocks->report->english ? line->english : line->chinese, texts, count);
    if (line->level == 1 && !texts[0]) text = word(blocks, JXI_WORD_DRAFT);
    if (line->level)
        blocks->heading(blocks->context, line->level, text);
    else
        blocks->paragraph(blocks->context, text);
    if (line->part) line->part(blocks);
}

void jxi_write_draft(jxi_blocks *blocks) {
    jxi_facts facts;
    blocks->status = jxi_facts_collect(blocks->report, &facts);
    if (blocks->status != JX_OK) return;
    for (size_t i = 0; i < sizeof lines / sizeof *lines && blocks->status == JX_OK; i++)
        write_line(blocks, &lines[i], &facts);
    jxi_facts_free(&facts);
}
