/* SPDX-License-Identifier: Apache-2.0 */
/* The words of the findings on plausibility. */
#include "audit/catalogue/catalogue.h"

static const jxi_finding_kind kinds[] = {
    {"achieved-without-spending",
     JXI_ACHIEVED_WITHOUT_SPENDING,
     JX_SEVERITY_WARNING,
     JXI_BASIS_REVIEW,
     {"目标完成与资金支出脱节",
      "指标完成份额不低于 80%（绿灯），而全年执行率低于 60%（红灯），且二者之差超过完成份额的 5%：钱没花，事却办完了。",
      "核对完成情况是否属实、支出是否漏填；由其他资金完成或尚未结算的，写明情况。",
      "执行率 0%，各项指标全部完成。",
      {"执行率只有 {0}%，指标却完成了 {1}%", "没有支出，指标却完成了 {1}%"}},
     {"achieved without spending",
      "At least 80 % of the indicators' points are achieved (green) while less than 60 % of the budget is spent (red), "
      "and the gap is more than 5 % of what was achieved.",
      "Check whether the achievement is real and the spending complete; say what other money was used, or which bills "
      "are still open.",
      "Nothing spent, every indicator achieved.",
      {"only {0} % is spent, yet {1} % of the indicators is achieved",
       "nothing is spent, yet {1} % of the indicators is achieved"}}},
    {"all-full-marks",
     JXI_ALL_FULL_MARKS,
     JX_SEVERITY_NOTE,
     JXI_BASIS_REVIEW,
     {"全部满分",
      "所有指标都得满分，自评可能流于形式。",
      "抽查几个指标的依据材料。",
      "12 个指标全部满分。",
      {"{0} 个指标全部满分", "“{3}”的 {0} 个项目自评都是 100 分"}},
     {"full marks throughout",
      "Every indicator has its full score; the self-assessment may be a formality.",
      "Check the evidence of some of them.",
      "All 12 indicators have full marks.",
      {"all {0} indicators have full marks", "all {0} projects of \"{3}\" score 100"}}},
    {"narrative-amount-mismatch",
     JXI_NARRATIVE_AMOUNT_MISMATCH,
     JX_SEVERITY_ERROR,
     JXI_BASIS_ARITHMETIC,
     {"文字中的金额与表格不符",
      "总体目标、完成情况或报告正文写明的金额与表中的金额不一致，或与其分项之和不一致。",
      "核对并统一文字与表格中的金额。",
      "正文写全年支出 143.3 万元，各表合计 150 万元。",
      {"“{0}”写{1} {2} 万元，表中为 {3} 万元", "“{0}”写合计 {1} 万元，所列各项之和为 {2} 万元",
       "正文写{0} {1} 万元，汇总为 {2} 万元"}},
     {"an amount in the text contradicts the form",
      "An amount stated in the goal, its completion or the report's text differs from the form, or from the sum of its "
      "own parts.",
      "Check both and make them agree.",
      "The text says 143.3 万元 were spent, the forms add up to 150.",
      {"{0} states {1} of {2} 万元, the form says {3}", "{0} states {1} 万元 in all, its items add up to {2}",
       "the text states {0} of {1} 万元, the summary gives {2}"}}},
};

const jxi_finding_family jxi_catalogue_plausibility = {kinds, sizeof kinds / sizeof kinds[0]};
