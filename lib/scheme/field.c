/* SPDX-License-Identifier: Apache-2.0 */
/* Every field of a scheme, once. */
#include "scheme/field.h"

#include <string.h>

#define REGISTRY(entries)                                                                                              \
    { (entries), sizeof(entries) / sizeof((entries)[0]) }
#define SHAPE(fields, type, limit)                                                                                     \
    { (fields), sizeof(fields) / sizeof((fields)[0]), sizeof(type), (limit) }

#define TEXT(owner, member, label, zh, en)                                                                             \
    {                                                                                                                  \
        .name = (label), .type = JX_FIELD_TEXT, .offset = offsetof(owner, member), .doc = {(zh), (en) }                \
    }
#define NUMBER(owner, member, label, zh, en)                                                                           \
    {                                                                                                                  \
        .name = (label), .type = JX_FIELD_NUMBER, .offset = offsetof(owner, member), .doc = {(zh), (en) }              \
    }
#define BOUND(owner, member, label, zh, en)                                                                            \
    { .name = (label), .type = JX_FIELD_NUMBER, .offset = offsetof(owner, member), .doc = {(zh), (en)}, .open = true }
#define COUNT(owner, member, label, zh, en)                                                                            \
    {                                                                                                                  \
        .name = (label), .type = JX_FIELD_COUNT, .offset = offsetof(owner, member), .doc = {(zh), (en) }               \
    }
#define YES_NO(owner, member, label, zh, en)                                                                           \
    {                                                                                                                  \
        .name = (label), .type = JX_FIELD_YES_NO, .offset = offsetof(owner, member), .doc = {(zh), (en) }              \
    }
#define CHOICE(owner, member, label, list, zh, en)                                                                     \
    {                                                                                                                  \
        .name = (label), .type = JX_FIELD_CHOICE, .offset = offsetof(owner, member), .choices = (list), .doc = {       \
            (zh),                                                                                                      \
            (en)                                                                                                       \
        }                                                                                                              \
    }
#define LIST(owner, member, label, items, zh, en)                                                                      \
    {                                                                                                                  \
        .name = (label), .type = JX_FIELD_LIST, .offset = offsetof(owner, member), .shape = (items), .doc = {          \
            (zh),                                                                                                      \
            (en)                                                                                                       \
        }                                                                                                              \
    }

#define BASIS(owner, member) TEXT(owner, member, "basis", "依据的文件", "the document it comes from")
#define STATUS(owner, member)                                                                                          \
    CHOICE(owner, member, "status", &standings, "依据的可靠程度：S 已见原文，R 凭记忆待核，assumed 推定",              \
           "what it stands on: S read in a published form or regulation, R recalled and to be compared, assumed")
#define NAMES(owner, member)                                                                                           \
    TEXT(owner, member[0], "name.zh", "中文名称", "name in Chinese"),                                                  \
        TEXT(owner, member[1], "name.en", "英文名称", "name in English")
#define RANGE(owner, member)                                                                                           \
    BOUND(owner, member.from, "from", "下限，不填为无下限", "lower end; open when left out"),                          \
        BOUND(owner, member.to, "to", "上限，不填为无上限", "upper end; open when left out"),                          \
        CHOICE(owner, member.ends, "ends", &ends, "含哪一端，默认含下限",                                              \
               "which ends belong to it; by default the lower one")

static const jxi_entry standing_entries[] = {
    {0, "none", {"未注明", "not said"}},
    {JXI_STATUS_READ, "S", {"已见原文", "read in a published form or regulation"}},
    {JXI_STATUS_RECALLED, "R", {"凭记忆，待核对", "recalled, to be compared with the original"}},
    {JXI_STATUS_ASSUMED, "assumed", {"推定", "assumed"}},
};
static const jxi_registry standings = REGISTRY(standing_entries);

static const jxi_entry end_entries[] = {
    {JXI_ENDS_FROM, "[)", {"含下限", "the lower end"}},
    {JXI_ENDS_BOTH, "[]", {"含两端", "both ends"}},
    {JXI_ENDS_TO, "(]", {"含上限", "the upper end"}},
    {JXI_ENDS_NONE, "()", {"不含两端", "neither end"}},
};
static const jxi_registry ends = REGISTRY(end_entries);

static const jxi_entry rounding_entries[] = {
    {JXI_HALF_AWAY, "half-up", {"四舍五入", "to the nearest, ties away from zero"}},
    {JXI_HALF_EVEN, "half-even", {"四舍六入五成双", "to the nearest, ties to the even digit"}},
    {JXI_DOWN, "down", {"舍去", "cut off"}},
};
static const jxi_registry roundings = REGISTRY(rounding_entries);

static const jxi_entry aggregation_entries[] = {
    {JXI_SUM, "sum", {"求和", "sum"}},
    {JXI_MEAN, "mean", {"加权平均", "weighted mean"}},
    {JXI_MINIMUM, "minimum", {"取最低", "the lowest counts"}},
    {JXI_LOOKUP, "lookup", {"平均后查表", "the mean, looked up"}},
};
static const jxi_registry aggregations = REGISTRY(aggregation_entries);

static const jxi_entry applies_entries[] = {
    {0, "none", {"未填", "not set"}},
    {JXI_HIGHER, "higher", {"越高越好（≥、>）", "higher is better (≥, >)"}},
    {JXI_LOWER, "lower", {"越低越好（≤、<）", "lower is better (≤, <)"}},
    {JXI_EQUAL, "equal", {"等于（=）", "equal (=)"}},
    {JXI_RANGE, "range", {"区间", "a range"}},
    {JXI_DATE, "date", {"日期", "a date"}},
    {JXI_QUALITATIVE, "qualitative", {"定性", "qualitative"}},
};
static const jxi_registry applicabilities = REGISTRY(applies_entries);

static const jxi_entry measure_entries[] = {
    {JXI_BY_COMPLETION, "completion", {"完成比例", "completion, in per cent of the target"}},
    {JXI_BY_VALUE, "value", {"实际完成值本身", "the actual itself"}},
    {JXI_BY_DEVIATION, "deviation", {"与目标的偏离比例", "deviation, in per cent of the target"}},
};
static const jxi_registry measures = REGISTRY(measure_entries);

static const jxi_entry rescale_entries[] = {
    {JXI_RESCALE_NEVER, "never", {"不折算", "never"}},
    {JXI_RESCALE_NOT_APPLICABLE, "not-applicable", {"仅因不适用", "when a class does not apply"}},
    {JXI_RESCALE_ALWAYS, "always", {"总是", "always"}},
};
static const jxi_registry rescales = REGISTRY(rescale_entries);

static const jxi_entry missing_entries[] = {
    {JXI_CARRY, "carry", {"自报得分计入总分", "the claim is carried into the totals"}},
    {JXI_ZERO, "zero", {"按零分计", "counts as nothing"}},
    {JXI_EXCLUDE, "exclude", {"不计入，其余折算", "left out, the rest is scaled"}},
};
static const jxi_registry missings = REGISTRY(missing_entries);

static const jxi_entry when_entries[] = {
    {0, "none", {"未填", "not set"}},
    {JXI_CLASS_UNSCORED, "class-unscored", {"该类没有计分的指标", "nothing in the class is scored"}},
    {JXI_CLASS_BELOW, "class-below", {"该类得分率低于", "the class is below a share of its weight"}},
    {JXI_TOTAL_BELOW, "total-below", {"总分低于", "the total is below"}},
};
static const jxi_registry whens = REGISTRY(when_entries);

static const jxi_field step_fields[] = {
    RANGE(jxi_step, range),
    NUMBER(jxi_step, value, "value", "取值：得分占分值的百分比、扣去的百分比或查得的分",
           "what holds here: the share of the weight earned or taken off, in per cent, or the score looked up"),
};
static const jxi_shape step_shape = SHAPE(step_fields, jxi_step, 64);

static const jxi_field level_fields[] = {
    TEXT(jxi_level, words, "words", "表示该档的词，用 | 分隔，以 * 结尾的只比开头",
         "the words that state the level, divided by |; one that ends in * is a beginning"),
    BOUND(jxi_level, share.from, "from", "可得分值的最低百分比", "least share of the weight, in per cent"),
    BOUND(jxi_level, share.to, "to", "可得分值的最高百分比", "greatest share of the weight, in per cent"),
    CHOICE(jxi_level, share.ends, "ends", &ends, "含哪一端，默认含下限",
           "which ends belong to it; by default the lower one"),
};
static const jxi_shape level_shape = SHAPE(level_fields, jxi_level, 16);

static const jxi_field class_fields[] = {
    TEXT(jxi_class, code, "code", "类别代码，如 output", "code of the class, e.g. output"),
    NAMES(jxi_class, name),
    TEXT(jxi_class, categories, "categories", "包括的指标类别，用空格分隔，* 为全部，不填同代码",
         "the categories of indicators it takes in, divided by blanks; * takes all; the code when left out"),
    NUMBER(jxi_class, weight, "weight", "分值", "points"),
    YES_NO(jxi_class, required, "required", "是否必须有指标", "whether a form must have indicators of it"),
    CHOICE(jxi_class, aggregation, "aggregation", &aggregations, "各指标得分如何合成",
           "how its scores are put together"),
    LIST(jxi_class, lookup, "lookup", &step_shape, "平均分到得分的对照表", "what a mean score is looked up in"),
    BASIS(jxi_class, basis),
    STATUS(jxi_class, status),
};
static const jxi_shape class_shape = SHAPE(class_fields, jxi_class, JXI_CLASSES);

static const jxi_field transfer_fields[] = {
    TEXT(jxi_transfer, absent, "absent", "表中没有的类别", "a class the form does not have"),
    TEXT(jxi_transfer, to, "to", "分值转给的类别", "the class that gets its points"),
    NUMBER(jxi_transfer, points, "points", "转出的分值", "how many points"),
};
static const jxi_shape transfer_shape = SHAPE(transfer_fields, jxi_transfer, JXI_CLASSES);

static const jxi_field rule_fields[] = {
    TEXT(jxi_rule, id, "id", "规则名", "name of the rule"),
    CHOICE(jxi_rule, applies, "applies", &applicabilities, "用于哪种指标", "the kind of indicator it is for"),
    TEXT(jxi_rule, categories, "categories", "只用于这些类别，用空格分隔",
         "only for these categories, divided by blanks"),
    TEXT(jxi_rule, unit, "unit", "只用于目标值为此计量单位的指标", "only for targets in this unit"),
    CHOICE(jxi_rule, method, "method", &jxi_methods, "计分方法", "scoring method"),
    CHOICE(jxi_rule, measure, "measure", &measures, "区间和档看什么", "what intervals and steps look at"),
    NUMBER(jxi_rule, pass_mark, "pass_mark", "及格线（%），低于不得分",
           "completion in per cent below which nothing is earned"),
    NUMBER(jxi_rule, span, "span", "偏离多少（%）时得 0", "deviation in per cent at which nothing is left"),
    NUMBER(jxi_rule, full_from, "full_from", "从多少（%）起得满分", "per cent from which all points are earned"),
    NUMBER(jxi_rule, step, "step", "每低多少（%）扣一次", "the width of a step in per cent"),
    NUMBER(jxi_rule, step_points, "step_points", "每次扣多少分", "the points a step costs"),
    YES_NO(jxi_rule, step_started, "step_started", "不足一档按一档扣", "a step begun counts like a whole one"),
    NUMBER(jxi_rule, floor, "floor", "最低得分（占分值%）", "least share of the weight in per cent"),
    NUMBER(jxi_rule, cap, "cap", "最高得分（占分值%），不填为 100",
           "greatest share of the weight in per cent; 100 when left out"),
    LIST(jxi_rule, levels, "levels", &level_shape, "定性档次", "levels of a judgement"),
    LIST(jxi_rule, intervals, "intervals", &step_shape, "分段得分表，从高到低", "interval table, from high to low"),
    LIST(jxi_rule, ladder, "ladder", &step_shape, "超额完成 (B−A)/A 扣去分值的百分比",
         "what over-achievement (B−A)/A takes off, in per cent of the weight"),
    BASIS(jxi_rule, basis),
    STATUS(jxi_rule, status),
};
static const jxi_shape rule_shape = SHAPE(rule_fields, jxi_rule, JXI_RULES);

static const jxi_field band_fields[] = {
    CHOICE(jxi_band, grade, "grade", &jxi_grades, "等级", "the grade"),
    NAMES(jxi_band, name),
    RANGE(jxi_band, range),
    BASIS(jxi_band, basis),
    STATUS(jxi_band, status),
};
static const jxi_shape band_shape = SHAPE(band_fields, jxi_band, 16);

static const jxi_field override_fields[] = {
    CHOICE(jxi_override, when, "when", &whens, "何时改评", "when it holds"),
    TEXT(jxi_override, code, "class", "所指的类别", "the class meant"),
    NUMBER(jxi_override, below, "below", "低于的得分率（%）或总分",
           "share of the class's weight in per cent, or total"),
    CHOICE(jxi_override, grade, "grade", &jxi_grades, "改评为的等级", "the grade given"),
    NAMES(jxi_override, name),
    BASIS(jxi_override, basis),
    STATUS(jxi_override, status),
};
static const jxi_shape override_shape = SHAPE(override_fields, jxi_override, 16);

static const jxi_field light_fields[] = {
    CHOICE(jxi_light, light, "light", &jxi_lights, "灯", "the light"),
    RANGE(jxi_light, range),
};
static const jxi_shape light_shape = SHAPE(light_fields, jxi_light, 8);

static const jxi_field milestone_fields[] = {
    COUNT(jxi_milestone, month, "month", "到几月底", "by the end of which month"),
    NUMBER(jxi_milestone, rate, "rate", "执行率（%）不低于", "execution rate in per cent that has to be reached"),
};
static const jxi_shape milestone_shape = SHAPE(milestone_fields, jxi_milestone, 12);

#define PART_BASIS(part)                                                                                               \
    TEXT(jxi_rules, part.basis, #part ".basis", "依据的文件", "the document it comes from"),                           \
        CHOICE(jxi_rules, part.status, #part ".status", &standings, "依据的可靠程度", "what it stands on")

static const jxi_field scheme_fields[] = {
    TEXT(jxi_rules, id, "id", "代号", "short name for programs"),
    NAMES(jxi_rules, name),
    BASIS(jxi_rules, basis),
    STATUS(jxi_rules, status),
    TEXT(jxi_rules, note[0], "note.zh", "中文说明", "remark in Chinese"),
    TEXT(jxi_rules, note[1], "note.en", "英文说明", "remark in English"),
    COUNT(jxi_rules, rounding.digits, "rounding.digits", "得分保留几位小数", "digits that scores keep after the point"),
    CHOICE(jxi_rules, rounding.rule, "rounding.rule", &roundings, "舍入规则", "how they are rounded"),
    PART_BASIS(rounding),
    NUMBER(jxi_rules, execution.weight, "execution.weight", "预算执行的分值，0 为不计分",
           "points for execution; 0: not scored"),
    CHOICE(jxi_rules, execution.method, "execution.method", &jxi_methods, "按比例或分区间",
           "proportional or interval-table"),
    LIST(jxi_rules, execution.intervals, "execution.intervals", &step_shape, "执行率分段得分表",
         "interval table of the execution rate"),
    PART_BASIS(execution),
    LIST(jxi_rules, classes, "classes", &class_shape, "一级指标", "classes of indicators"),
    LIST(jxi_rules, transfers, "transfers", &transfer_shape, "缺某类时其分值的去向",
         "where the points of an absent class go"),
    YES_NO(jxi_rules, no_total, "no_total", "只报各类，不合计", "classes are reported and never summed"),
    CHOICE(jxi_rules, rescale, "rescale", &rescales, "缺类时其余是否折算到满分",
           "whether the rest is scaled up for a class left out"),
    NUMBER(jxi_rules, default_weight, "default_weight", "表中没有分值时每个指标的分值",
           "points of an indicator for which the form gives none"),
    TEXT(jxi_rules, assume.lower, "assume.lower", "金额目标未写符号时视为上限的类别",
         "categories in which an amount of money without a sign is a limit"),
    PART_BASIS(assume),
    CHOICE(jxi_rules, missing.actual, "missing.actual", &missings, "没有可比的实际值时",
           "when there is no actual to compare"),
    TEXT(jxi_rules, missing.not_applicable, "missing.not_applicable", "表示不适用的词，用 | 分隔",
         "words for not applicable, divided by |"),
    PART_BASIS(missing),
    LIST(jxi_rules, rules, "rules", &rule_shape, "计分规则，用第一条合适的",
         "how indicators are scored; the first rule that fits"),
    LIST(jxi_rules, grades, "grades", &band_shape, "等级，从高到低", "grades, best first"),
    LIST(jxi_rules, overrides, "overrides", &override_shape, "改评规则", "grades given whatever the total is"),
    NUMBER(jxi_rules, reasons.execution_below, "reasons.execution_below", "执行率低于多少（%）须说明原因",
           "execution rate in per cent below which a reason is due"),
    NUMBER(jxi_rules, reasons.over, "reasons.over", "完成目标的多少（%）起须说明原因",
           "per cent of the target from which a reason is due"),
    YES_NO(jxi_rules, reasons.over_beyond, "reasons.over_beyond", "超过才须说明", "only when it is passed"),
    YES_NO(jxi_rules, reasons.budget_change, "reasons.budget_change", "预算调整须说明原因",
           "a change of the budget needs a reason"),
    PART_BASIS(reasons),
    LIST(jxi_rules, monitor.budget_lights, "monitor.budget_lights", &light_shape, "执行进度（执行率÷时间进度）的灯",
         "lights for execution rate ÷ share of the year gone"),
    LIST(jxi_rules, monitor.indicator_lights, "monitor.indicator_lights", &light_shape, "指标进度的灯",
         "lights for completion ÷ share of the year gone"),
    LIST(jxi_rules, monitor.milestones, "monitor.milestones", &milestone_shape, "各时点的执行率要求",
         "execution rates due by months"),
    NUMBER(jxi_rules, monitor.gap, "monitor.gap", "完成与执行相差多少（百分点）预警",
           "warn when achievement and execution differ by more points"),
    NUMBER(jxi_rules, monitor.self_gap, "monitor.self_gap", "（完成−执行）÷完成超过多少（%）红灯",
           "red when (achieved − executed) ÷ achieved is above, in per cent"),
    NUMBER(jxi_rules, monitor.self_unspent, "monitor.self_unspent", "未执行超过多少（%）黄灯",
           "yellow when the share unspent is above, in per cent"),
    NUMBER(jxi_rules, monitor.watch_amount, "monitor.watch_amount", "大额资金起点（万元）",
           "万元 from which a fund is large"),
    NUMBER(jxi_rules, monitor.watch_pace, "monitor.watch_pace", "进度低于多少（%）为拨付缓慢",
           "pace in per cent below which a fund is slow"),
    PART_BASIS(monitor),
    TEXT(jxi_rules, monitor.due_basis, "monitor.due_basis", "时点要求依据的文件",
         "the document milestones and gap come from"),
    CHOICE(jxi_rules, monitor.due_status, "monitor.due_status", &standings, "时点要求依据的可靠程度",
           "what they stand on"),
    TEXT(jxi_rules, monitor.watch_basis, "monitor.watch_basis", "大额资金预警的依据",
         "the document the watch list comes from"),
    CHOICE(jxi_rules, monitor.watch_status, "monitor.watch_status", &standings, "大额资金预警依据的可靠程度",
           "what it stands on"),
    YES_NO(jxi_rules, recognise.cost_class, "recognise.cost_class", "成本为一级指标",
           "cost is a class of the first level"),
    TEXT(jxi_rules, recognise.headers, "recognise.headers", "资金部分的特征词",
         "words in the money block, divided by |"),
    TEXT(jxi_rules, recognise.columns, "recognise.columns", "列名的特征词",
         "words among the column headings, divided by |"),
    TEXT(jxi_rules, recognise.words, "recognise.words", "其他特征词", "words elsewhere in the form, divided by |"),
};
const jxi_shape jxi_scheme_shape = SHAPE(scheme_fields, jxi_rules, 1);
