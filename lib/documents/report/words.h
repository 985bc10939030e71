/* SPDX-License-Identifier: Apache-2.0 */
/* Every word that reports, workbooks and text documents add to what they show, in Chinese and English. */
#ifndef JXI_DOCUMENTS_REPORT_WORDS_H
#define JXI_DOCUMENTS_REPORT_WORDS_H

#include <stdbool.h>

/* X(name, Chinese, English) */
#define JXI_WORDS(X)                                                                                                   \
    X(REPORT, "绩效自评审核报告", "Audit of budget-performance self-assessments")                                      \
    X(OVERVIEW, "概览", "Overview")                                                                                    \
    X(FORMS, "自评表", "forms")                                                                                        \
    X(ROWS, "汇总表行", "summary rows")                                                                                \
    X(FULL_YEAR, "全年预算（万元）", "full-year budget, 万元")                                                         \
    X(EXECUTED, "全年执行（万元）", "executed, 万元")                                                                  \
    X(RATE, "执行率", "execution rate")                                                                                \
    X(MEAN, "平均得分", "mean score")                                                                                  \
    X(WEIGHTED, "按资金加权", "weighted by funds")                                                                     \
    X(GRADES, "等级", "grades")                                                                                        \
    X(ERRORS, "错误", "errors")                                                                                        \
    X(WARNINGS, "警告", "warnings")                                                                                    \
    X(NOTES, "提示", "notes")                                                                                          \
    X(GLANCE, "各项目一览", "The projects at a glance")                                                                \
    X(PROJECT, "项目", "project")                                                                                      \
    X(CLAIMED, "自评", "claimed")                                                                                      \
    X(COMPUTED, "复算", "computed")                                                                                    \
    X(FOUND, "发现", "found")                                                                                          \
    X(WHAT_IS_WRONG, "主要问题", "what does not hold")                                                                 \
    X(NOTHING_FOUND, "未发现问题", "nothing found")                                                                    \
    X(NO_FORM, "无自评表", "no form")                                                                                  \
    X(NO_NAME, "（无项目名称）", "(no project name)")                                                                  \
    X(NO_FORMS, "没有读到自评表。", "No form was read.")                                                               \
    X(CHARTS, "图表", "Charts")                                                                                        \
    X(SUMMARY, "汇总表", "Summary table")                                                                              \
    X(SUMMARY_MADE, "汇总表（由各自评表生成）", "Summary table (made from the forms)")                                 \
    X(NUMBER, "序号", "no.")                                                                                           \
    X(UNIT, "资金使用单位", "unit")                                                                                    \
    X(PROJECT_NAME, "项目名称", "project")                                                                             \
    X(FUNDS, "资金（万元）", "funds, 万元")                                                                            \
    X(CLAIMED_SCORE, "自评得分", "claimed score")                                                                      \
    X(CLAIMED_GRADE, "自评等级", "claimed grade")                                                                      \
    X(COMPUTED_SCORE, "复算得分", "computed score")                                                                    \
    X(COMPUTED_GRADE, "复算等级", "computed grade")                                                                    \
    X(TOTAL, "合计", "total")                                                                                          \
    X(STATED_TOTAL, "表中合计", "total as stated")                                                                     \
    X(THE_FORM_SAYS, "自评表", "form:")                                                                                \
    X(ADDS_UP, "所属合计", "adds up to")                                                                               \
    X(SHOULD_BE, "应为", "should be")                                                                                  \
    X(LIKELY_FORM, "疑似对应", "probably")                                                                             \
    X(ACROSS, "汇总表与各表之间的发现", "Findings across the summary and the forms")                                   \
    X(FINDINGS, "发现的问题", "Findings")                                                                              \
    X(WHY, "依据", "basis")                                                                                            \
    X(ADVICE, "建议", "advice")                                                                                        \
    X(GO_TO_CELL, "见表中位置", "show in the table")                                                                   \
    X(PLACE, "位置", "place")                                                                                          \
    X(WATCH_LIST, "预警关注名单", "Watch list")                                                                        \
    X(WATCH_WHY, "关注原因", "why it is watched")                                                                      \
    X(WATCH_LARGE, "资金额度大", "large funds")                                                                        \
    X(WATCH_SLOW, "支出进度慢", "slow spending")                                                                       \
    X(UNITS, "各单位", "Units")                                                                                        \
    X(UNIT_NAME, "单位", "unit")                                                                                       \
    X(NO_UNIT, "（未填单位）", "(no unit given)")                                                                      \
    X(CONTENTS, "自评表目录", "The forms")                                                                             \
    X(FORM_TITLE, "项目支出绩效自评表", "Self-assessment form of a project")                                           \
    X(YEAR, "年度", "year")                                                                                            \
    X(DEPARTMENT, "主管部门", "department")                                                                            \
    X(IMPLEMENTER, "实施单位", "implementing unit")                                                                    \
    X(SCHEME, "评分办法", "scheme")                                                                                    \
    X(BLANK, "未填", "left blank")                                                                                     \
    X(MONEY, "项目资金（万元）", "funds, 万元")                                                                        \
    X(INITIAL_COLUMN, "年初预算数", "initial budget")                                                                  \
    X(FULL_YEAR_COLUMN, "全年预算数", "full-year budget")                                                              \
    X(EXECUTED_COLUMN, "全年执行数", "executed")                                                                       \
    X(WEIGHT, "分值", "weight")                                                                                        \
    X(FUNDS_TOTAL, "年度资金总额", "total funds of the year")                                                          \
    X(FUNDS_FISCAL, "其中：当年财政拨款", "of which fiscal appropriation")                                             \
    X(FUNDS_CARRYOVER, "上年结转资金", "carried over")                                                                 \
    X(FUNDS_OTHER, "其他资金", "other funds")                                                                          \
    X(GOAL, "预期目标", "overall goal")                                                                                \
    X(ACHIEVED, "实际完成情况", "what was achieved")                                                                   \
    X(CLASS, "一级指标", "class")                                                                                      \
    X(SUBCLASS, "二级指标", "subclass")                                                                                \
    X(INDICATOR, "三级指标", "indicator")                                                                              \
    X(TARGET, "年度指标值", "target")                                                                                  \
    X(ACTUAL, "实际完成值", "actual")                                                                                  \
    X(EXPLANATION, "复算说明", "how it was computed")                                                                  \
    X(REASON, "偏差原因分析及改进措施", "deviation: cause and remedy")                                                 \
    X(EXECUTION, "预算执行", "execution")                                                                              \
    X(SUM, "总分", "total")                                                                                            \
    X(NORMALISED, "折算得分", "normalised")                                                                            \
    X(GRADE, "等级", "grade")                                                                                          \
    X(READING, "读取说明", "Notes on the reading")                                                                     \
    X(NOTE_PLACEHOLDER, "模板占位文字", "template text left in")                                                       \
    X(NOTE_UNREAD, "未能读取", "not read")                                                                             \
    X(NOTE_INFERRED, "推断得出", "inferred")                                                                           \
    X(NOTE_LEFT_OUT, "未采用", "left out")                                                                             \
    X(PROBLEMS, "未能读取的文件和内容", "What could not be read")                                                      \
    X(FILE_NAME, "文件", "file")                                                                                       \
    X(CAUSE, "原因", "cause")                                                                                          \
    X(SOURCES, "来源", "read from")                                                                                    \
    X(NOT_UNDERSTOOD, "未识别", "not understood")                                                                   \
    X(IN_PART, "未读全", "in part")                                                                                 \
    X(THE_SCORE, "得分", "score")                                                                                    \
    X(INCOMPLETE, "表格未读全，不给出得分和等级", "the form was not read whole: no score, no grade")               \
    X(BACK, "回到一览", "back to the overview")                                                                        \
    X(AND_MORE, "等", "and more")                                                                                      \
    X(MARKED, "标记：✗ 错误　! 警告　· 提示；标记后为复算值或自评表的值",                                              \
      "marks: ✗ error, ! warning, · note; beside a mark stands the computed value or the form's")                      \
    X(CHART_SPENDING, "得分与执行率", "Score against execution rate")                                                  \
    X(CHART_SPENDING_ABOUT,                                                                                            \
      "横轴为预算执行率，纵轴为复算得分；左上角为花钱少、得分高的区域，菱形为“未支出而已完成”的项目。",                \
      "Across: the execution rate; up: the computed score. The upper left corner holds high scores with little "       \
      "spent; "                                                                                                        \
      "diamonds are projects found to be achieved without spending.")                                                  \
    X(CORNER, "未支出而已完成", "achieved without spending")                                                           \
    X(CHART_GRADES, "等级分布：自评与复算", "Grades, claimed and computed")                                            \
    X(CHART_GRADES_ABOUT, "每个等级两条：上为自评，下为复算的项目数。",                                                \
      "Two bars for each grade: above the projects that claim it, below those that are computed to it.")               \
    X(CHART_SCORES, "总分：自评与复算", "Totals, claimed and computed")                                                \
    X(CHART_SCORES_ABOUT, "空心圆为自评表总分，方块为汇总表得分，实心圆为复算得分；按差距从大到小。",                  \
      "Ring: the total the form claims; square: the summary's score; dot: the computed score. Widest gap first.")      \
    X(CHART_CODES, "各类发现的数量", "Findings by code")                                                               \
    X(CHART_CODES_ABOUT, "每条为一类发现的数量。", "One bar for each code.")                                           \
    X(ON_FORM, "自评表", "form")                                                                                       \
    X(ON_SUMMARY, "汇总表", "summary")                                                                                 \
    X(DRAFT, "项目支出绩效自评工作报告（初稿）", "Self-assessment of project spending: report (draft)")                \
    X(PROBLEM, "问题", "problem")                                                                                      \
    X(RESPONSIBLE, "责任单位", "responsible unit")                                                                     \
    X(DEADLINE, "完成时限", "deadline")                                                                                \
    X(NOT_GRADED, "未评级", "none")                                                                                    \
    X(CHECK_HINT, "蓝色格为自评表原值，可修改；其余分数由公式计算。着色格有审核发现，见批注。",                        \
      "Blue cells hold what the form says and may be changed; the scores follow by formula. Coloured cells have "      \
      "findings, see their comments.")                                                                                 \
    X(TARGET_FIGURE, "目标（数值）", "target, figure")                                                                 \
    X(HIGH_FIGURE, "上限（数值）", "upper end")                                                                        \
    X(ACTUAL_FIGURE, "完成（数值）", "actual, figure")                                                                 \
    X(DIFFERENCE, "差异", "difference")                                                                                \
    X(COUNTS_IN, "计入类别", "counts in")                                                                              \
    X(CLAIMED_RATE, "自评执行率", "claimed rate")                                                                      \
    X(COMPUTED_RATE, "复算执行率", "computed rate")                                                                    \
    X(WEIGHTS, "分值合计", "weights")                                                                                  \
    X(SCORES, "得分合计", "scores")                                                                                    \
    X(SCHEME_WEIGHT, "办法分值", "scheme's weight")                                                                    \
    X(FINDINGS_SHEET, "审核发现", "findings")                                                                          \
    X(SEVERITY, "级别", "severity")                                                                                    \
    X(CODE, "代码", "code")                                                                                            \
    X(MESSAGE, "发现", "finding")                                                                                      \
    X(FORM_NUMBER, "自评表", "form")                                                                                   \
    X(CLAIMED_FIGURE, "自评值", "claimed")                                                                             \
    X(COMPUTED_FIGURE, "应为", "should be")                                                                            \
    X(CORRECTED, "更正稿", "corrected")                                                                                \
    X(YEAR_OF, "{0}年度", "{0}")                                                                                       \
    X(CORRECTIONS, "更正之处（着色）", "What was put right (coloured)")                                                \
    X(CORRECTION, "{0}：原填 {1}，按规则应为 {2}。", "{0}: {1} was filled in, by the rules it is {2}.")                \
    X(CORRECTION_BLANK, "{0}：原未填，按规则应为 {1}。", "{0}: nothing was filled in, by the rules it is {1}.")        \
    X(NO_CORRECTIONS, "得分、执行率、总分和等级均与复算一致，没有更正。",                                              \
      "Scores, execution rate, total and grade are what the rules give; nothing was changed.")                         \
    X(WEIGHTS_FIRST, "分值合计不是满分，须先改正分值，再计总分和等级。",                                          \
      "The weights do not add up to the full marks: they come first, then total and grade.")                           \
    X(NOT_WHOLE, "表格未读全，总分和等级未作更正。", "The form was not read whole: total and grade were left as they are.")  \
    X(TO_CONFIRM, "请填报单位确认或补充", "For the unit to confirm or complete")                                       \
    X(NOTHING_TO_CONFIRM, "没有其他事项。", "Nothing else.")                                                           \
    X(OVERALL_GOAL, "年度总体目标", "overall goal of the year")                                                        \
    X(INDICATORS, "绩效指标", "indicators")                                                                            \
    X(SCORE, "得分", "score")                                                                                          \
    X(CONFIRMED_BY, "确认人：　　　　　　　　　　日期：", "confirmed by:                    date:")

typedef enum jxi_report_word {
#define JXI_WORD_NAME(name, chinese, english) JXI_WORD_##name,
    JXI_WORDS(JXI_WORD_NAME)
#undef JXI_WORD_NAME
        JXI_WORD_COUNT
} jxi_report_word;

const char *jxi_report_say(bool english, jxi_report_word word);

#endif
