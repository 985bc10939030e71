/* SPDX-License-Identifier: Apache-2.0 */
/* The words of the findings on what was read of a form and what was not. */
#include "audit/catalogue/catalogue.h"

static const jxi_finding_kind kinds[] = {
    {"heading-not-understood",
     JXI_HEADING_NOT_UNDERSTOOD,
     JX_SEVERITY_WARNING,
     JXI_BASIS_FORM,
     {"栏目名称未能识别",
      "表中有一栏或一行填有内容，但栏目名称不在已知用法之内，其中的数字没有读取，也没有参与计分和审核。",
      "核对该栏内容；改用通行的栏目名称，如“全年预算数”“实际完成值”“分值”“得分”。",
      "表头写“备用金”，下有 2 格数字。",
      {"栏目“{0}”未能识别，其下 {1} 格内容没有读取"}},
     {"a heading that was not understood",
      "A column or row has cells that are filled in, but its heading is none that is known: what stands in it was not "
      "read, scored or audited.",
      "Look at what stands there; use one of the usual headings: 全年预算数, 实际完成值, 分值, 得分.",
      "The heading says 备用金, and two figures stand under it.",
      {"the heading \"{0}\" was not understood; its {1} filled cells were not read"}}},
    {"column-blank",
     JXI_COLUMN_BLANK,
     JX_SEVERITY_WARNING,
     JXI_BASIS_FORM,
     {"整栏或多行未填",
      "表中设有这一栏，却整栏空白，或有多行空白；空白处无从计分和审核。",
      "补填该栏。",
      "“实际完成值”一栏 12 行全部空白。",
      {"“{0}”一栏 {1} 行全部空白", "“{0}”一栏有 {1} 行空白：{2}"}},
     {"a column left blank",
      "The form has the column, and it is blank in every row, or in several: nothing can be scored or audited there.",
      "Fill in the column.",
      "The actuals of all 12 rows are blank.",
      {"the column of \"{0}\" is blank in all {1} rows", "the column of \"{0}\" is blank in {1} rows: {2}"}}},
    {"form-incomplete",
     JXI_FORM_INCOMPLETE,
     JX_SEVERITY_WARNING,
     JXI_BASIS_FORM,
     {"表格未读全",
      "表格被截断，或有影响得分的数字没有读出，或指标值、完成值整栏空白：不给出得分和等级，只列已读部分。",
      "提供完整、可编辑的表格；按其他提示改正未能读出的单元格后重新审核。",
      "有 3 项指标的分值未能读出。",
      {"表格未读全，不给出得分和等级：{0}"}},
     {"the form was not read whole",
      "The form is cut off, or a figure that the score stands on was not read, or all targets or actuals are blank: no "
      "score and no grade are given, only what was read.",
      "Give the whole form in an editable file; mend the cells that other findings name, and audit again.",
      "The weights of three indicators could not be read.",
      {"the form was not read whole, so no score and no grade are given: {0}"}}},
};

const jxi_finding_family jxi_catalogue_reading = {kinds, sizeof kinds / sizeof kinds[0]};
