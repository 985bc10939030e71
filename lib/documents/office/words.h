/* The words that workbooks and text documents use beside those of all reports, in Chinese and English. */
#ifndef JXI_DOCUMENTS_OFFICE_WORDS_H
#define JXI_DOCUMENTS_OFFICE_WORDS_H

#include <stdbool.h>

/* X(name, Chinese, English) */
#define JXI_OFFICE_WORDS(X)                                                                                            \
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

typedef enum jxi_office_word {
#define JXI_WORD_NAME(name, chinese, english) JXI_OFFICE_##name,
    JXI_OFFICE_WORDS(JXI_WORD_NAME)
#undef JXI_WORD_NAME
        JXI_OFFICE_WORD_COUNT
} jxi_office_word;

const char *jxi_office_say(bool english, jxi_office_word word);

#endif
