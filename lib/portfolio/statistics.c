/* SPDX-License-Identifier: Apache-2.0 */
/* What a portfolio adds up to: funds, means, grades, units and the watch list. */
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/mean.h"
#include "portfolio/name_match.h"
#include "portfolio/portfolio.h"
#include "scheme/scheme.h"

enum { SCORE_DECIMALS = 2 };

static jx_status add_to(jx_decimal *sum, jx_decimal value) {
    return value == JX_NONE ? JX_OK : jxi_decimal_add(*sum, value, sum);
}

static jx_decimal amount_of(const jx_assessment *assessment, int32_t stage) {
    return assessment->project->funds[JX_FUNDS_TOTAL][stage].value;
}

/* Sums each stage over all assessments, and the rate over those that have both budget and execution. */
static jx_status sum_funds(jx_portfolio *portfolio) {
    jxi_statistics *s = &portfolio->statistics;
    jx_decimal budget = 0, executed = 0;
    for (int32_t stage = 0; stage < JXI_STAGES; stage++) s->funds[stage] = JX_NONE;
    for (size_t i = 0; i < portfolio->count; i++) {
        const jx_assessment *assessment = portfolio->members[i].assessment;
        for (int32_t stage = 0; stage < JXI_STAGES; stage++)
            if (add_to(&s->funds[stage], amount_of(assessment, stage)) != JX_OK) return JX_ERROR_RANGE;
        jx_decimal full_year = amount_of(assessment, JX_STAGE_FULL_YEAR),
                   spent = amount_of(assessment, JX_STAGE_EXECUTED);
        if (full_year == JX_NONE || spent == JX_NONE) continue;
        if (add_to(&budget, full_year) != JX_OK || add_to(&executed, spent) != JX_OK) return JX_ERROR_RANGE;
    }
    s->execution_rate = JX_NONE;
    return budget > 0 ? jx_decimal_ratio(executed, jxi_points(100), budget, 6, &s->execution_rate) : JX_OK;
}

/* The score and the budget that an assessment brings into the weighted mean; false when it brings none. */
static bool weighs(const jx_assessment *assessment, jx_decimal *score, jx_decimal *budget) {
    *score = assessment->totals[JX_TOTAL_SCORE];
    *budget = jxi_assessment_budget(assessment);
    return *score >= 0 && *budget > 0;
}

/* Σ score × budget ÷ Σ budget. */
static jx_status weighted_mean(const jx_portfolio *portfolio, jx_decimal *out) {
    jx_decimal total = 0, score, budget;
    for (size_t i = 0; i < portfolio->count; i++)
        if (weighs(portfolio->members[i].assessment, &score, &budget) && add_to(&total, budget) != JX_OK)
            return JX_ERROR_RANGE;
    *out = JX_NONE;
    if (total == 0) return JX_OK;
    jxi_mean mean = jxi_mean_begin(total);
    for (size_t i = 0; i < portfolio->count; i++)
        if (weighs(portfolio->members[i].assessment, &score, &budget)) jxi_mean_add(&mean, score, budget);
    return jxi_mean_end(&mean, SCORE_DECIMALS, out);
}

static jx_status plain_mean(const jx_portfolio *portfolio, jx_decimal *out) {
    jx_decimal sum = 0;
    int64_t count = 0;
    for (size_t i = 0; i < portfolio->count; i++) {
        jx_decimal total = portfolio->members[i].assessment->totals[JX_TOTAL_SCORE];
        count += total != JX_NONE;
        if (add_to(&sum, total) != JX_OK) return JX_ERROR_RANGE;
    }
    *out = JX_NONE;
    return count ? jx_decimal_ratio(sum, 1, count, SCORE_DECIMALS, out) : JX_OK;
}

static void count_grades(jx_portfolio *portfolio) {
    for (size_t i = 0; i < portfolio->count; i++) {
        const jx_assessment *assessment = portfolio->members[i].assessment;
        int32_t grade = assessment->grade;
        portfolio->statistics.grades[grade > 0 && grade <= JX_GRADE_POOR ? grade : JX_GRADE_NONE]++;
        if (assessment->basis == JX_BASIS_NONE) portfolio->statistics.left_out[!jx_assessment_complete(assessment)]++;
    }
}

/* The entry of a unit, made when it is new. Units are the same when their names are, blanks and brackets aside. */
static jx_status unit_entry(jx_portfolio *portfolio, jxi_map *map, const char *name, jxi_unit_record **out) {
    jxi_statistics *s = &portfolio->statistics;
    jxi_name normalised;
    jxi_name_read(name, &normalised);
    uint32_t *index = jxi_map_at(map, jxi_name_hash(&normalised));
    if (!*index) {
        jx_status status = jxi_grow(&portfolio->object.allocator, (void **)&s->units, sizeof *s->units, s->unit_count,
                                    &s->unit_capacity);
        if (status != JX_OK) return status;
        s->units[s->unit_count++] = (jxi_unit_record){.name = normalised.length ? name : NULL};
        *index = (uint32_t)s->unit_count;
    }
    *out = &s->units[*index - 1];
    return JX_OK;
}

static void count_findings(jxi_statistics *statistics, jxi_unit_record *unit, const jx_finding *finding) {
    unit->findings[finding->severity]++;
    statistics->findings[finding->severity]++;
}

static const char *unit_of_member(const jx_portfolio *portfolio, size_t member) {
    const char *unit = jxi_assessment_unit(portfolio->members[member].assessment);
    return unit ? unit : jxi_row_unit(portfolio, portfolio->members[member].row);
}

static jx_status count_units(jx_portfolio *portfolio, jxi_map *map) {
    jxi_unit_record *unit = NULL;
    jx_status status = JX_OK;
    for (size_t i = 0; i < portfolio->count && status == JX_OK; i++) {
        const jxi_findings *findings = &portfolio->members[i].assessment->findings;
        status = unit_entry(portfolio, map, unit_of_member(portfolio, i), &unit);
        if (status != JX_OK) break;
        unit->assessments++;
        for (size_t f = 0; f < findings->count; f++) count_findings(&portfolio->statistics, unit, &findings->items[f]);
    }
    for (size_t f = 0; f < portfolio->findings.count && status == JX_OK; f++) {
        const jx_finding *finding = &portfolio->findings.items[f];
        if (finding->item < 0) {
            portfolio->statistics.findings[finding->severity]++;
            continue;
        }
        status = unit_entry(portfolio, map, jxi_row_unit(portfolio, finding->item), &unit);
        if (status == JX_OK) count_findings(&portfolio->statistics, unit, finding);
    }
    return status;
}

/* Most errors first, then most warnings, then most notes, then by name; what has no unit comes last. */
static int compare_units(const void *a, const void *b) {
    const jxi_unit_record *x = a, *y = b;
    if (!x->name != !y->name) return x->name ? -1 : 1;
    for (int severity = JX_SEVERITY_ERROR; severity >= JX_SEVERITY_NOTE; severity--)
        if (x->findings[severity] != y->findings[severity])
            return x->findings[severity] > y->findings[severity] ? -1 : 1;
    return x->name ? strcmp(x->name, y->name) : 0;
}

static jx_status rank_units(jx_portfolio *portfolio) {
    jxi_map map = {0};
    jxi_statistics *s = &portfolio->statistics;
    jx_status status = jxi_map_init(&portfolio->object.allocator, &map, portfolio->count + portfolio->row_count + 1);
    if (status == JX_OK) status = count_units(portfolio, &map);
    jxi_map_free(&portfolio->object.allocator, &map);
    if (status == JX_OK && s->unit_count) qsort(s->units, s->unit_count, sizeof *s->units, compare_units);
    return status;
}

/* Why a fund belongs on the watch list by the scheme's rules for monitoring, at the end of the year. */
static int32_t watch_reasons(const jx_assessment *assessment) {
    const jxi_rules *rules = jxi_scheme_rules(assessment->scheme);
    jx_decimal budget = jxi_assessment_budget(assessment), rate = assessment->execution_rate;
    int32_t reasons = 0;
    if (rules->monitor.watch_amount > 0 && budget != JX_NONE && budget >= rules->monitor.watch_amount)
        reasons |= JX_WATCH_LARGE;
    if (rules->monitor.watch_pace > 0 && rate != JX_NONE && rate < rules->monitor.watch_pace) reasons |= JX_WATCH_SLOW;
    return reasons;
}

static jx_status list_watched(jx_portfolio *portfolio) {
    jxi_statistics *s = &portfolio->statistics;
    for (int pass = 0; pass < 2; pass++) /* large and slow ones first */
        for (size_t i = 0; i < portfolio->count; i++) {
            int32_t reasons = watch_reasons(portfolio->members[i].assessment);
            bool both = reasons == (JX_WATCH_LARGE | JX_WATCH_SLOW);
            if (!reasons || both != (pass == 0)) continue;
            jx_status status = jxi_grow(&portfolio->object.allocator, (void **)&s->watch, sizeof *s->watch,
                                        s->watch_count, &s->watch_capacity);
            if (status != JX_OK) return status;
            s->watch[s->watch_count++] = (jxi_watch){portfolio->members[i].row, reasons};
        }
    return JX_OK;
}

jx_status jxi_portfolio_count_up(jx_portfolio *portfolio) {
    jxi_statistics_free(&portfolio->object.allocator, &portfolio->statistics);
    jx_status status = sum_funds(portfolio);
    if (status == JX_OK) status = plain_mean(portfolio, &portfolio->statistics.mean);
    if (status == JX_OK) status = weighted_mean(portfolio, &portfolio->statistics.weighted_mean);
    if (status == JX_OK) status = rank_units(portfolio);
    if (status == JX_OK) status = list_watched(portfolio);
    count_grades(portfolio);
    return status;
}

static const jxi_statistics *statistics_of(const jx_portfolio *portfolio) {
    return portfolio && portfolio->audited ? &portfolio->statistics : NULL;
}

jx_decimal jx_portfolio_funds(const jx_portfolio *portfolio, int32_t stage) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s && stage >= JX_STAGE_INITIAL && stage <= JX_STAGE_EXECUTED ? s->funds[stage] : JX_NONE;
}

jx_decimal jx_portfolio_execution_rate(const jx_portfolio *portfolio) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s ? s->execution_rate : JX_NONE;
}

jx_decimal jx_portfolio_mean(const jx_portfolio *portfolio) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s ? s->mean : JX_NONE;
}

jx_decimal jx_portfolio_weighted_mean(const jx_portfolio *portfolio) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s ? s->weighted_mean : JX_NONE;
}

int32_t jx_portfolio_grade_count(const jx_portfolio *portfolio, int32_t grade) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s && grade >= JX_GRADE_NONE && grade <= JX_GRADE_POOR ? s->grades[grade] : 0;
}

int32_t jx_portfolio_left_out(const jx_portfolio *portfolio, int32_t in_part) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s ? s->left_out[in_part != 0] : 0;
}

int32_t jx_portfolio_severity_count(const jx_portfolio *portfolio, int32_t severity) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s && severity >= JX_SEVERITY_NOTE && severity <= JX_SEVERITY_ERROR ? s->findings[severity] : 0;
}

int32_t jx_portfolio_unit_count(const jx_portfolio *portfolio) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s ? (int32_t)s->unit_count : 0;
}

static const jxi_unit_record *unit_at(const jx_portfolio *portfolio, int32_t index) {
    bool there = index >= 0 && index < jx_portfolio_unit_count(portfolio);
    return there ? &portfolio->statistics.units[index] : NULL;
}

const char *jx_portfolio_unit_name(const jx_portfolio *portfolio, int32_t index) {
    const jxi_unit_record *unit = unit_at(portfolio, index);
    return unit ? unit->name : NULL;
}

int32_t jx_portfolio_unit_assessments(const jx_portfolio *portfolio, int32_t index) {
    const jxi_unit_record *unit = unit_at(portfolio, index);
    return unit ? unit->assessments : 0;
}

int32_t jx_portfolio_unit_findings(const jx_portfolio *portfolio, int32_t index, int32_t severity) {
    const jxi_unit_record *unit = unit_at(portfolio, index);
    return unit && severity >= JX_SEVERITY_NOTE && severity <= JX_SEVERITY_ERROR ? unit->findings[severity] : 0;
}

int32_t jx_portfolio_watch_count(const jx_portfolio *portfolio) {
    const jxi_statistics *s = statistics_of(portfolio);
    return s ? (int32_t)s->watch_count : 0;
}

int32_t jx_portfolio_watch_row(const jx_portfolio *portfolio, int32_t index, int32_t *reasons) {
    bool there = index >= 0 && index < jx_portfolio_watch_count(portfolio);
    if (reasons) *reasons = there ? portfolio->statistics.watch[index].reasons : 0;
    return there ? portfolio->statistics.watch[index].row : -1;
}
