/* SPDX-License-Identifier: Apache-2.0 */
/* The words and codes of all enumerations, as data. Adding to one is a row here and a line in the public header. */
#include "base/registry.h"

#include "jixiao/jixiao.h"

#define REGISTRY(entries)                                                                                              \
    { (entries), sizeof(entries) / sizeof((entries)[0]) }

static const jxi_entry statuses[] = {
    {JX_OK, "ok", {"成功", "done"}},
    {JX_ERROR_ARGUMENT, "argument", {"参数为空或超出允许范围", "an argument is missing or out of range"}},
    {JX_ERROR_NO_MEMORY, "no-memory", {"内存不足", "out of memory"}},
    {JX_ERROR_RANGE, "range", {"数值过大，无法表示", "a number is too large to be held exactly"}},
    {JX_ERROR_SYNTAX, "syntax", {"文字不符合要求的格式", "the text is not in the expected form"}},
    {JX_ERROR_NOT_FOUND, "not-found", {"没有这一项", "no such code, scheme, field or index"}},
    {JX_ERROR_STATE, "state", {"当前状态下不能进行此操作", "the handle is not in the right state for this call"}},
    {JX_ERROR_SCHEME, "scheme", {"评分办法自相矛盾", "the rules of the scheme contradict each other"}},
    {JX_ERROR_BUFFER, "buffer", {"缓冲区太小", "the buffer is too small"}},
    {JX_ERROR_FILE, "file", {"文件无法打开或读取", "a file cannot be opened or read"}},
    {JX_ERROR_FORMAT, "format", {"文档已损坏或格式不符", "the document is damaged or of another format"}},
    {JX_ERROR_LIMIT, "limit", {"文档超出限制", "the document exceeds one of the limits"}},
    {JX_ERROR_ENCODING, "encoding", {"无法识别文字编码", "the text is in an encoding that is not supported"}},
    {JX_ERROR_UNSUPPORTED, "unsupported", {"本版本或本机不支持", "not supported by this build or on this machine"}},
};
const jxi_registry jxi_statuses = REGISTRY(statuses);

static const jxi_entry methods[] = {
    {JX_METHOD_NONE, "none", {"未计分", "not scored"}},
    {JX_METHOD_PROPORTIONAL, "proportional", {"按完成比例计分", "in proportion to completion"}},
    {JX_METHOD_PROPORTIONAL_FLOOR,
     "proportional-with-floor",
     {"及格线以上按比例计分", "in proportion above a pass mark"}},
    {JX_METHOD_INTERVAL_TABLE, "interval-table", {"分区间计分", "by interval"}},
    {JX_METHOD_PASS_FAIL, "pass-fail", {"达标得满分，否则不得分", "all or nothing"}},
    {JX_METHOD_TIER, "tier", {"定性分档", "by level, judged"}},
    {JX_METHOD_LINEAR_OVERSHOOT, "linear-overshoot", {"超限线性扣分", "falling as a limit is exceeded"}},
    {JX_METHOD_STEP_DEDUCTION, "step-deduction", {"按档扣分", "points off for each step"}},
};
const jxi_registry jxi_methods = REGISTRY(methods);

static const jxi_entry grades[] = {
    {JX_GRADE_NONE, "none", {"–", "–"}},     {JX_GRADE_EXCELLENT, "excellent", {"优", "excellent"}},
    {JX_GRADE_GOOD, "good", {"良", "good"}}, {JX_GRADE_FAIR, "fair", {"中", "fair"}},
    {JX_GRADE_POOR, "poor", {"差", "poor"}},
};
const jxi_registry jxi_grades = REGISTRY(grades);

static const jxi_entry fields[] = {
    {JX_PROJECT_NAME, "name", {"项目名称", "project name"}},
    {JX_PROJECT_DEPARTMENT, "department", {"主管部门", "department in charge"}},
    {JX_PROJECT_UNIT, "unit", {"实施单位", "implementing unit"}},
    {JX_PROJECT_YEAR, "year", {"年度", "year"}},
    {JX_PROJECT_GOAL, "goal", {"预期目标", "expected goal"}},
    {JX_PROJECT_ACHIEVED, "achieved", {"实际完成情况", "what was achieved"}},
    {JX_PROJECT_REASON, "reason", {"偏差原因", "reason for deviation"}},
};
const jxi_registry jxi_fields = REGISTRY(fields);

static const jxi_entry severities[] = {
    {JX_SEVERITY_NOTE, "note", {"提示", "note"}},
    {JX_SEVERITY_WARNING, "warning", {"警告", "warning"}},
    {JX_SEVERITY_ERROR, "error", {"错误", "error"}},
};
const jxi_registry jxi_severities = REGISTRY(severities);

static const jxi_entry comparisons[] = {
    {JX_COMPARE_NONE, "none", {"未写符号", "no sign"}}, {JX_COMPARE_AT_LEAST, ">=", {"不低于", "at least"}},
    {JX_COMPARE_MORE, ">", {"高于", "more than"}},      {JX_COMPARE_AT_MOST, "<=", {"不超过", "at most"}},
    {JX_COMPARE_LESS, "<", {"低于", "less than"}},      {JX_COMPARE_EQUAL, "=", {"等于", "equal to"}},
};
const jxi_registry jxi_comparisons = REGISTRY(comparisons);

static const jxi_entry fund_sources[] = {
    {JX_FUNDS_TOTAL, "total", {"年度资金总额", "total funds"}},
    {JX_FUNDS_FISCAL, "fiscal", {"当年财政拨款", "fiscal appropriation"}},
    {JX_FUNDS_CARRYOVER, "carryover", {"上年结转资金", "carry-over"}},
    {JX_FUNDS_OTHER, "other", {"其他资金", "other funds"}},
};
const jxi_registry jxi_fund_sources = REGISTRY(fund_sources);

static const jxi_entry stages[] = {
    {JX_STAGE_INITIAL, "initial", {"年初预算数", "initial budget"}},
    {JX_STAGE_FULL_YEAR, "full_year", {"全年预算数", "full-year budget"}},
    {JX_STAGE_EXECUTED, "executed", {"全年执行数", "executed"}},
};
const jxi_registry jxi_stages = REGISTRY(stages);

static const jxi_entry claim_kinds[] = {
    {JX_CLAIM_EXECUTION_WEIGHT, "execution-weight", {"预算执行分值", "points for execution"}},
    {JX_CLAIM_EXECUTION_RATE, "execution-rate", {"预算执行率", "execution rate"}},
    {JX_CLAIM_EXECUTION_SCORE, "execution-score", {"预算执行得分", "score for execution"}},
    {JX_CLAIM_TOTAL_WEIGHT, "total-weight", {"总分值", "total points"}},
    {JX_CLAIM_TOTAL_SCORE, "total-score", {"总得分", "total score"}},
};
const jxi_registry jxi_claim_kinds = REGISTRY(claim_kinds);

static const jxi_entry note_kinds[] = {
    {JX_NOTE_PLACEHOLDER, "placeholder", {"留有占位文字", "placeholder left in"}},
    {JX_NOTE_UNREAD, "unread", {"未能读懂", "not read"}},
    {JX_NOTE_INFERRED, "inferred", {"推断所得", "inferred"}},
    {JX_NOTE_LEFT_OUT, "left-out", {"未采用", "left out"}},
};
const jxi_registry jxi_note_kinds = REGISTRY(note_kinds);

static const jxi_entry value_kinds[] = {
    {JX_VALUE_NONE, "none", {"未填写", "nothing"}},  {JX_VALUE_TEXT, "text", {"文字", "words"}},
    {JX_VALUE_NUMBER, "number", {"数值", "number"}}, {JX_VALUE_RANGE, "range", {"区间", "range"}},
    {JX_VALUE_DATE, "date", {"日期", "date"}},
};
const jxi_registry jxi_value_kinds = REGISTRY(value_kinds);

static const jxi_entry lights[] = {
    {JX_LIGHT_NONE, "none", {"无法判断", "unknown"}}, {JX_LIGHT_RED, "red", {"红灯", "red"}},
    {JX_LIGHT_YELLOW, "yellow", {"黄灯", "yellow"}},  {JX_LIGHT_GREEN, "green", {"绿灯", "green"}},
    {JX_LIGHT_BLUE, "blue", {"蓝灯", "blue"}},
};
const jxi_registry jxi_lights = REGISTRY(lights);

static const jxi_entry monitors[] = {
    {JX_MONITOR_BUDGET, "budget", {"预算执行进度", "budget execution against the elapsed year"}},
    {JX_MONITOR_INDICATOR, "indicator", {"指标完成进度", "completion against the elapsed year"}},
    {JX_MONITOR_MILESTONE, "milestone", {"序时进度要求", "the rate due by the month"}},
    {JX_MONITOR_GAP, "gap", {"完成与执行的偏离", "achievement against execution"}},
    {JX_MONITOR_SELF, "self", {"自评预警", "at the end of the year"}},
    {JX_MONITOR_WATCH, "watch", {"大额长周期资金", "large funds paid out slowly"}},
};
const jxi_registry jxi_monitors = REGISTRY(monitors);

static const jxi_entry totals[] = {
    {JX_TOTAL_WEIGHT, "weight", {"分值合计", "sum of the weights"}},
    {JX_TOTAL_CLAIMED, "claimed", {"自报总分", "total claimed"}},
    {JX_TOTAL_RECOMPUTED, "recomputed", {"重算总分", "total recomputed"}},
    {JX_TOTAL_NORMALISED, "normalised", {"折算总分", "total normalised"}},
    {JX_TOTAL_SCORE, "score", {"得分", "score"}},
};
const jxi_registry jxi_totals = REGISTRY(totals);

static const jxi_entry bases[] = {
    {JX_BASIS_NONE, "none", {"不计分", "no score"}},
    {JX_BASIS_RECOMPUTED, "recomputed", {"重算", "recomputed"}},
    {JX_BASIS_SCALED, "scaled", {"折算", "scaled"}},
    {JX_BASIS_CARRIED, "carried", {"沿用自报得分", "carried from the claims"}},
};
const jxi_registry jxi_bases = REGISTRY(bases);

static const jxi_entry statements[] = {
    {JX_STATEMENT_INITIAL, "initial", {"年初预算", "budget at the start of the year"}},
    {JX_STATEMENT_EXECUTED, "executed", {"支出", "spent"}},
};
const jxi_registry jxi_statements = REGISTRY(statements);

static const jxi_entry watch_reasons[] = {
    {JX_WATCH_LARGE, "large", {"金额大", "large"}},
    {JX_WATCH_SLOW, "slow", {"执行慢", "slow"}},
};
const jxi_registry jxi_watch_reasons = REGISTRY(watch_reasons);

static const jxi_entry field_types[] = {
    {JX_FIELD_NONE, "none", {"无此字段", "no such field"}},
    {JX_FIELD_TEXT, "text", {"文字", "words"}},
    {JX_FIELD_NUMBER, "number", {"数值", "a number"}},
    {JX_FIELD_COUNT, "count", {"整数", "a whole number"}},
    {JX_FIELD_YES_NO, "yes-no", {"是或否", "yes or no"}},
    {JX_FIELD_CHOICE, "choice", {"可选项", "one of a few codes"}},
    {JX_FIELD_LIST, "list", {"列表", "a list"}},
};
const jxi_registry jxi_field_types = REGISTRY(field_types);

static const jxi_entry row_kinds[] = {
    {JX_ROW_TEXT, "text", {"正文", "running text"}},
    {JX_ROW_TABLE, "table", {"表格行", "a row of a table"}},
};
const jxi_registry jxi_row_kinds = REGISTRY(row_kinds);

static const jxi_entry workings[] = {
    {JX_WORKING_TARGET, "target", {"目标值", "the target"}},
    {JX_WORKING_HIGH, "high", {"目标上限", "the upper end of the target"}},
    {JX_WORKING_ACTUAL, "actual", {"实际完成值", "the actual"}},
    {JX_WORKING_WEIGHT, "weight", {"分值", "the points it carries"}},
    {JX_WORKING_COUNTED, "counted", {"计入总分", "what it adds to the totals"}},
};
const jxi_registry jxi_workings = REGISTRY(workings);

static const jxi_entry figures[] = {
    {JX_FIGURE_NAME, "name", {"项目名称", "the project's name"}},
    {JX_FIGURE_DEPARTMENT, "department", {"主管部门", "department in charge"}},
    {JX_FIGURE_UNIT, "unit", {"实施单位", "unit that carries it out"}},
    {JX_FIGURE_YEAR, "year", {"年度", "year"}},
    {JX_FIGURE_EXECUTION_WEIGHT, "execution.weight", {"预算执行分值", "points for execution"}},
    {JX_FIGURE_EXECUTION_RATE, "execution.rate", {"预算执行率", "execution rate"}},
    {JX_FIGURE_EXECUTION_SCORE, "execution.score", {"预算执行得分", "score for execution"}},
    {JX_FIGURE_TOTAL_WEIGHT, "total.weight", {"总分值", "sum of the weights"}},
    {JX_FIGURE_TOTAL, "total", {"总得分", "total score"}},
    {JX_FIGURE_GRADE, "grade", {"自评等级", "grade"}},
    {JX_FIGURE_TARGET, "target", {"年度指标值", "target"}},
    {JX_FIGURE_ACTUAL, "actual", {"实际完成值", "actual"}},
    {JX_FIGURE_WEIGHT, "weight", {"分值", "weight"}},
    {JX_FIGURE_SCORE, "score", {"得分", "score"}},
    {JX_FIGURE_REASON, "reason", {"偏差原因", "reason"}},
    {JX_FIGURE_FUNDS, "funds.initial", {"年初预算数", "initial budget"}},
    {JX_FIGURE_FUNDS_FULL_YEAR, "funds.full_year", {"全年预算数", "full-year budget"}},
    {JX_FIGURE_FUNDS_EXECUTED, "funds.executed", {"全年执行数", "executed"}},
    {JX_FIGURE_FISCAL, "funds.fiscal.initial", {"财政拨款年初预算数", "fiscal appropriation, initial budget"}},
    {JX_FIGURE_FISCAL_FULL_YEAR, "funds.fiscal.full_year", {"财政拨款全年预算数", "fiscal appropriation, full-year budget"}},
    {JX_FIGURE_FISCAL_EXECUTED, "funds.fiscal.executed", {"财政拨款全年执行数", "fiscal appropriation, executed"}},
    {JX_FIGURE_CARRYOVER, "funds.carryover.initial", {"上年结转年初预算数", "carry-over, initial budget"}},
    {JX_FIGURE_CARRYOVER_FULL_YEAR, "funds.carryover.full_year", {"上年结转全年预算数", "carry-over, full-year budget"}},
    {JX_FIGURE_CARRYOVER_EXECUTED, "funds.carryover.executed", {"上年结转全年执行数", "carry-over, executed"}},
    {JX_FIGURE_OTHER, "funds.other.initial", {"其他资金年初预算数", "other funds, initial budget"}},
    {JX_FIGURE_OTHER_FULL_YEAR, "funds.other.full_year", {"其他资金全年预算数", "other funds, full-year budget"}},
    {JX_FIGURE_OTHER_EXECUTED, "funds.other.executed", {"其他资金全年执行数", "other funds, executed"}},
};
const jxi_registry jxi_figures = REGISTRY(figures);

static const jxi_entry states[] = {
    {JX_STATE_NOT_ASKED, "not-asked", {"表中未设", "not asked"}},
    {JX_STATE_READ, "read", {"已读取", "read"}},
    {JX_STATE_BLANK, "blank", {"未填写", "blank"}},
    {JX_STATE_UNREAD, "unread", {"未能读懂", "unread"}},
};
const jxi_registry jxi_states = REGISTRY(states);

static const jxi_entry enums[] = {
    {JX_ENUM_STATUS, "status", {"状态", "statuses"}},
    {JX_ENUM_CATEGORY, "category", {"指标类别", "categories of indicators"}},
    {JX_ENUM_METHOD, "method", {"计分方法", "scoring methods"}},
    {JX_ENUM_GRADE, "grade", {"等级", "grades"}},
    {JX_ENUM_FIELD, "field", {"项目信息", "fields of a project"}},
    {JX_ENUM_FINDING, "finding", {"审核发现", "findings"}},
    {JX_ENUM_SEVERITY, "severity", {"严重程度", "severities"}},
    {JX_ENUM_COMPARISON, "comparison", {"比较符号", "comparisons"}},
    {JX_ENUM_FUNDS, "funds", {"资金来源", "sources of funds"}},
    {JX_ENUM_STAGE, "stage", {"预算阶段", "budget stages"}},
    {JX_ENUM_CLAIM, "claim", {"自报数字", "claimed figures"}},
    {JX_ENUM_NOTE, "note", {"读取说明", "notes on a reading"}},
    {JX_ENUM_SCHEME, "scheme", {"评分办法", "schemes"}},
    {JX_ENUM_VALUE, "value", {"指标值类型", "kinds of values"}},
    {JX_ENUM_ENUM, "enum", {"清单", "lists"}},
    {JX_ENUM_LIGHT, "light", {"预警灯", "lights of early warning"}},
    {JX_ENUM_MONITOR, "monitor", {"监控内容", "what early warning looks at"}},
    {JX_ENUM_TOTAL, "total", {"总分", "totals"}},
    {JX_ENUM_STATEMENT, "statement", {"正文所述金额", "amounts stated in a report"}},
    {JX_ENUM_WATCH, "watch", {"重点关注原因", "why a fund is watched"}},
    {JX_ENUM_HOLDS, "holds", {"评分办法字段类型", "what a field of a scheme holds"}},
    {JX_ENUM_ROW, "row", {"表格行类型", "kinds of rows of a grid"}},
    {JX_ENUM_WORKING, "working", {"计分所用的数", "what a score is computed from"}},
    {JX_ENUM_FIGURE, "figure", {"表中数字", "figures of a form"}},
    {JX_ENUM_STATE, "state", {"读取状态", "what is known of a figure"}},
    {JX_ENUM_BASIS, "basis", {"得分依据", "how a score came about"}},
};
const jxi_registry jxi_enums = REGISTRY(enums);

const jxi_entry *jxi_registry_find(const jxi_registry *registry, int32_t value) {
    for (size_t i = 0; i < registry->count; i++)
        if (registry->entries[i].value == value) return &registry->entries[i];
    return NULL;
}

const char *jxi_registry_name(const jxi_registry *registry, int32_t value, int english) {
    const jxi_entry *entry = jxi_registry_find(registry, value);
    return entry ? entry->name[english] : NULL;
}
