/* SPDX-License-Identifier: Apache-2.0 */
/* Questions about a form that more than one check asks, answered in one place so that the checks agree. */
#include "audit/facts.h"

#include <string.h>

#include "audit/phrases.h"
#include "scheme/category.h"
#include "value/value.h"

jx_decimal jxi_points_of(const jx_indicator *indicator) {
    return indicator->weight.value == JX_NONE || indicator->part ? 0 : indicator->weight.value;
}

bool jxi_has_weights(const jx_assessment *form) {
    for (size_t i = 0; i < form->count; i++)
        if (jxi_points_of(form->indicators[i]) > 0) return true;
    return false;
}

bool jxi_total_stands_in_funds(const jx_assessment *form, const jxi_rules *rules) {
    jx_decimal claim = form->claims[JX_CLAIM_EXECUTION_WEIGHT].value;
    return claim != JX_NONE && claim >= jxi_scheme_full(rules) && jxi_has_weights(form);
}

jx_decimal jxi_own_execution_points(const jx_assessment *form, const jxi_rules *rules) {
    return jxi_total_stands_in_funds(form, rules) ? JX_NONE : form->claims[JX_CLAIM_EXECUTION_WEIGHT].value;
}

static bool has_money_block(const jx_assessment *form) {
    for (int claim = JX_CLAIM_EXECUTION_WEIGHT; claim <= JX_CLAIM_EXECUTION_SCORE; claim++)
        if (form->claim_asked[claim]) return true;
    for (int stage = 0; stage < JXI_STAGES; stage++)
        if (form->project->funds[JX_FUNDS_TOTAL][stage].value != JX_NONE) return true;
    return false;
}

bool jxi_is_whole(const jx_assessment *form) {
    if (!form->complete || !form->place) return form->complete; /* built by calls: what the caller says */
    bool total =
        form->total_place || form->claim_asked[JX_CLAIM_TOTAL_WEIGHT] || form->claim_asked[JX_CLAIM_TOTAL_SCORE];
    return total && has_money_block(form);
}

/* Whether the whole text, blanks left aside, is one of the words. */
static bool is_one_of(const char *text, const char *const *words, size_t count) {
    char packed[32];
    size_t length = strlen(text), used = 0, size;
    for (size_t at = 0; at < length; at += size) {
        if (jxi_is_blank(jxi_utf8_next(text + at, length - at, &size))) continue;
        if (used + size >= sizeof packed) return false;
        memcpy(packed + used, text + at, size);
        used += size;
    }
    packed[used] = '\0';
    for (size_t i = 0; i < count; i++)
        if (strcmp(packed, words[i]) == 0) return true;
    return false;
}

bool jxi_is_reason(const char *text) {
    static const char *const none[] = {"无",  "无。", "無",   "没有", "无偏差",   "无偏差。", "不存在偏差", "-", "--",
                                       "—",   "——",   "－",   "–",    "/",        "／",       "\\",         "0", "０",
                                       "0分", "N/A",  "none", "None", "无需说明", "无需改进", "未发生偏差"};
    return !jxi_text_is_blank(text) && !is_one_of(text, none, sizeof none / sizeof none[0]);
}

bool jxi_reason_left_out(const char *text) {
    return text && !jxi_is_reason(text);
}

jx_decimal jxi_distance(jx_decimal a, jx_decimal b) {
    if (a < b) return jxi_distance(b, a);
    bool fits = b >= 0 || a <= INT64_MAX + b;
    return fits ? a - b : INT64_MAX;
}

bool jxi_is_given(const jx_value *value) {
    return value && value->kind != JX_VALUE_NONE;
}

bool jxi_both_numbers(const jx_indicator *indicator, jx_decimal *target, jx_decimal *actual) {
    return jxi_value_comparable(indicator->target, indicator->actual, target, actual);
}

#define PARTS_OF_A_WHOLE                                                                                                                                            \
    "满意度|满意率|合格率|覆盖率|及时率|准确率|知晓率|达标率|通过率|占比|普及率|参与率|优良率|成活率|办结率|真实率|" \
    "正常率|完好率|入学率|巩固率|签约率|优秀率"

bool jxi_is_impossible_share(const jx_indicator *indicator, const jx_value *value) {
    if (!value || value->kind != JX_VALUE_NUMBER || value->increase || value->decrease) return false;
    const char *unit = jx_value_unit(value);
    bool hundredth = strcmp(unit, "%") == 0 || strcmp(unit, "百分比") == 0;
    return hundredth && value->number > jxi_points(100) &&
           (jxi_holds_any(indicator->name, PARTS_OF_A_WHOLE) || jxi_holds_any(indicator->name, "满意"));
}

int64_t jxi_year_of(const jx_project *project) {
    const char *text = project->texts[JX_PROJECT_YEAR];
    int64_t year = 0;
    int digits = 0;
    for (; text && *text && digits < 4; text++) {
        bool digit = *text >= '0' && *text <= '9';
        if (!digit && digits) return 0;
        if (!digit) continue;
        year = year * 10 + (*text - '0');
        digits++;
    }
    return digits == 4 && year >= 1900 ? year : 0;
}

bool jxi_outcome_is_sure(const jx_assessment *form, size_t index) {
    const jx_indicator *indicator = form->indicators[index];
    if (jxi_is_impossible_share(indicator, indicator->target)) return false;
    if (!(form->results[index].flags & JXI_RESULT_ASSUMED)) return true;
    jx_decimal target, actual;
    if (jxi_both_numbers(indicator, &target, &actual) && target == actual) return true;
    bool cost =
        jxi_category_in_class(indicator->category, "cost") || jxi_category_in_class(indicator->category, "output.cost");
    int32_t kind = jxi_unit_kind(jx_value_unit(indicator->target));
    return !cost && kind != JXI_KIND_TIME && !jxi_holds_any(indicator->name, JXI_LESS_IS_BETTER);
}

int jxi_claim_verdict(jxi_figure claim, const jxi_result *result) {
    if (claim.value == result->score || claim.value == result->exact) return JXI_AGREES;
    if (claim.decimals >= 2 && jxi_figure_agrees(claim, result->exact)) return JXI_AGREES;
    jx_decimal whole, tenth;
    if (jx_decimal_round(result->exact, 0, &whole) == JX_OK && claim.value == whole) return JXI_COARSE;
    if (jx_decimal_round(result->exact, 1, &tenth) == JX_OK && claim.value == tenth) return JXI_COARSE;
    bool cut = result->exact - result->exact % (JXI_ONE / 10) == claim.value;
    return cut ? JXI_COARSE : JXI_DIFFERS;
}

/* Whether `large` is about 10 000 times `small`: what 元 written for 万元 makes of it. `least` leaves room for a share
 * that was not spent. */
static bool is_ten_thousand_times(jx_decimal large, jx_decimal small, jx_decimal least) {
    jx_decimal share;
    if (large == JX_NONE || small == JX_NONE || large <= 0 || small <= 0) return false;
    if (jx_decimal_ratio(large, JXI_ONE, small, 6, &share) != JX_OK) return false;
    return share >= least && share <= jxi_points(10500);
}

/* Whether the rate that the form gives follows from the amounts as they stand: then they are meant. */
static bool rate_confirms(const jx_assessment *form) {
    jxi_figure rate = form->claims[JX_CLAIM_EXECUTION_RATE];
    return rate.value != JX_NONE && form->execution_rate != JX_NONE && jxi_figure_agrees(rate, form->execution_rate);
}

bool jxi_units_confused(const jx_assessment *form, jxi_cell *large, jxi_cell *small) {
    static const jxi_cell pairs[][2] = {
        {{JX_FUNDS_TOTAL, JX_STAGE_INITIAL}, {JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR}},
        {{JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR}, {JX_FUNDS_TOTAL, JX_STAGE_EXECUTED}},
        {{JX_FUNDS_TOTAL, JX_STAGE_INITIAL}, {JX_FUNDS_FISCAL, JX_STAGE_INITIAL}},
        {{JX_FUNDS_TOTAL, JX_STAGE_FULL_YEAR}, {JX_FUNDS_FISCAL, JX_STAGE_FULL_YEAR}},
        {{JX_FUNDS_TOTAL, JX_STAGE_EXECUTED}, {JX_FUNDS_FISCAL, JX_STAGE_EXECUTED}},
    };
    if (rate_confirms(form)) return false;
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        for (int turn = 0; turn < 2; turn++) {
            jxi_cell a = pairs[i][turn], b = pairs[i][1 - turn];
            const jxi_amount(*funds)[JXI_STAGES] = form->project->funds;
            bool spent = a.stage == JX_STAGE_EXECUTED && b.stage != JX_STAGE_EXECUTED;
            jx_decimal least = jxi_points(spent ? 1000 : 5000);
            if (!is_ten_thousand_times(funds[a.source][a.stage].value, funds[b.source][b.stage].value, least)) continue;
            *large = a;
            *small = b;
            return true;
        }
    return false;
}

const char *jxi_class_name(const jx_scheme *scheme, const char *category, int language) {
    size_t length = jxi_category_class_length(category);
    for (size_t i = 0; i < jxi_category_count; i++) {
        const jxi_category *item = &jxi_categories[i];
        if (strlen(item->code) == length && strncmp(item->code, category, length) == 0)
            return language ? item->en : item->zh;
    }
    const jxi_class *class = jxi_class_at(jxi_scheme_rules(scheme), jxi_branch_of(scheme, category)->class_index);
    return class && class->name[language] ? class->name[language] : category;
}
