/* SPDX-License-Identifier: Apache-2.0 */
/* The two charts of scores, as inline SVG. Coordinates are decimals with one digit; each chart says the same in words.
 */
#include "documents/report/charts.h"

#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"

enum { LEFT = 42, RIGHT = 424, TOP = 12, BOTTOM = 252, BUCKET = 16, COLUMNS = 25, LINES = 16, NAMED = 4, PAIRS = 20 };

void jxi_chart_open(jxi_page *page, const char *name, jxi_report_word title, jxi_report_word about, int32_t height) {
    JXI_FILL(
        page,
        "<figure><figcaption>{1}</figcaption>\n<svg role=\"img\" viewBox=\"0 0 440 {3}\" aria-labelledby=\"{0}-title "
        "{0}-about\"><title id=\"{0}-title\">{1}</title><desc id=\"{0}-about\">{2}",
        name, jxi_report_say(page->english, title), jxi_report_say(page->english, about), jxi_show_number(height).text);
}

void jxi_chart_close(jxi_page *page, jxi_report_word about) {
    JXI_FILL(page, "</svg>\n<figcaption><small>{0}</small></figcaption></figure>\n",
             jxi_report_say(page->english, about));
}

/* Where a value stands on an axis from `low` to `high`; values beyond an end stand at the end. */
static jx_decimal place_of(jx_decimal value, jx_decimal low, jx_decimal high, int32_t start, int32_t end) {
    jx_decimal length = 0;
    if (value < low) value = low;
    if (value > high) value = high;
    if (jx_decimal_ratio(value - low, jxi_points(end > start ? end - start : start - end), high - low, 1, &length) !=
        JX_OK)
        return jxi_points(start);
    return end > start ? jxi_points(start) + length : jxi_points(start) - length;
}

static jx_decimal across(jx_decimal rate) {
    return place_of(rate, 0, jxi_points(100), LEFT, RIGHT);
}

/* The lower end of the axis of scores: 60, or as many twenties lower as the lowest score asks for. */
static jx_decimal lowest(const jx_portfolio *portfolio) {
    jx_decimal low = jxi_points(60);
    for (int32_t i = 0; i < jx_portfolio_count(portfolio); i++) {
        jx_decimal total = jxi_computed_total(jx_portfolio_assessment(portfolio, i));
        while (total != JX_NONE && total < low && low > 0) low -= jxi_points(20);
    }
    return low;
}

/* The end of the interval that a light of the scheme's monitoring has; `fallback` where the scheme has no such light.
 */
static jx_decimal light_end(const jx_scheme *scheme, const char *list, const char *light, const char *end,
                            jx_decimal fallback) {
    for (int32_t i = 0; i < jx_scheme_length(scheme, list); i++) {
        char path[64];
        jxi_path(path, list, i, "light");
        const char *code = jx_scheme_text(scheme, path);
        jxi_path(path, list, i, end);
        jx_decimal number = jx_scheme_number(scheme, path);
        if (code && strcmp(code, light) == 0 && number != JX_NONE) return number;
    }
    return fallback;
}

/* The corner of high scores with little spent, by the lights of the first form's scheme: red for money, green for
 * goals. */
static void write_corner(jxi_page *page, const jxi_report *report, jx_decimal low) {
    const jx_scheme *scheme = jx_assessment_scheme(jx_portfolio_assessment(report->portfolio, 0));
    jx_decimal rate = light_end(scheme, "monitor.budget_lights", "red", "to", jxi_points(60));
    jx_decimal score = light_end(scheme, "monitor.indicator_lights", "green", "from", jxi_points(80));
    jx_decimal right = across(rate), bottom = place_of(score, low, jxi_points(100), BOTTOM, TOP);
    JXI_FILL(page, "<rect class=\"corner\" x=\"{0}\" y=\"{1}\" width=\"{2}\" height=\"{3}\"/>",
             jxi_show_number(LEFT).text, jxi_show_number(TOP).text, jxi_show_figure(right - jxi_points(LEFT), 0).text,
             jxi_show_figure(bottom - jxi_points(TOP), 0).text);
    JXI_FILL(page, "<text x=\"{0}\" y=\"{1}\" text-anchor=\"end\" class=\"on\">{2}</text>\n",
             jxi_show_figure(right - jxi_points(6), 0).text, jxi_show_figure(bottom - jxi_points(7), 0).text,
             jxi_report_say(page->english, JXI_WORD_CORNER));
}

static void write_axes(jxi_page *page, jx_decimal low) {
    for (int32_t rate = 0; rate <= 100; rate += 20)
        JXI_FILL(
            page,
            "<path class=\"grid\" d=\"M{0} {1}V{2}\"/><text x=\"{0}\" y=\"{3}\" text-anchor=\"middle\">{4}%</text>\n",
            jxi_show_figure(across(jxi_points(rate)), 0).text, jxi_show_number(TOP).text, jxi_show_number(BOTTOM).text,
            jxi_show_number(BOTTOM + 17).text, jxi_show_number(rate).text);
    for (jx_decimal score = low; score <= jxi_points(100); score += jxi_points(low < jxi_points(40) ? 20 : 10)) {
        jx_decimal y = place_of(score, low, jxi_points(100), BOTTOM, TOP);
        JXI_FILL(page,
                 "<path class=\"grid\" d=\"M{0} {1}H{2}\"/><text x=\"{3}\" y=\"{4}\" text-anchor=\"end\">{5}</text>\n",
                 jxi_show_number(LEFT).text, jxi_show_figure(y, 0).text, jxi_show_number(RIGHT).text,
                 jxi_show_number(LEFT - 12).text, jxi_show_figure(y + jxi_points(4), 0).text,
                 jxi_show_figure(score, 0).text);
    }
    JXI_FILL(
        page, "<path class=\"axis\" d=\"M{0} {1}V{2}H{3}\"/><text x=\"{3}\" y=\"{4}\" text-anchor=\"end\">{5}</text>\n",
        jxi_show_number(LEFT).text, jxi_show_number(TOP).text, jxi_show_number(BOTTOM).text,
        jxi_show_number(RIGHT).text, jxi_show_number(BOTTOM + 33).text, jxi_report_say(page->english, JXI_WORD_RATE));
}

/* Forms that stand so close together that they are drawn as one. */
struct spot {
    jx_decimal x, y;
    int32_t forms[NAMED], count;
    bool flagged;
};

static bool is_flagged(const jxi_report *report, const jx_assessment *assessment) {
    for (int32_t i = 0; i < jx_assessment_finding_count(assessment); i++) {
        const jx_finding *finding = jx_assessment_finding(assessment, i);
        if (strcmp(jx_finding_code(finding), "achieved-without-spending") == 0)
            return jx_writer_shows(report->writer, finding) != 0;
    }
    return false;
}

static int32_t bucket_of(jx_decimal x, jx_decimal y) {
    int32_t column = (int32_t)((x - jxi_points(LEFT)) / jxi_points(BUCKET));
    int32_t line = (int32_t)((y - jxi_points(TOP)) / jxi_points(BUCKET));
    if (column >= COLUMNS) column = COLUMNS - 1;
    if (line >= LINES) line = LINES - 1;
    return line * COLUMNS + column;
}

static void add_spots(const jxi_report *report, struct spot *spots, jx_decimal low) {
    for (int32_t i = 0; i < jx_portfolio_count(report->portfolio); i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(report->portfolio, i);
        jx_decimal rate = jx_assessment_execution_rate(assessment), total = jxi_computed_total(assessment);
        if (rate == JX_NONE || total == JX_NONE) continue;
        jx_decimal x = across(rate), y = place_of(total, low, jxi_points(100), BOTTOM, TOP);
        struct spot *spot = &spots[bucket_of(x, y)];
        if (spot->count == 0) {
            spot->x = x;
            spot->y = y;
        }
        if (spot->count < NAMED) spot->forms[spot->count] = i + 1;
        spot->count++;
        spot->flagged = spot->flagged || is_flagged(report, assessment);
    }
}

/* A dot, or a diamond for what was achieved without spending, with the numbers of its forms. */
static void write_spot(jxi_page *page, const struct spot *spot) {
    bool first = spot->x<jxi_points(LEFT + 24), last = spot->x> jxi_points(RIGHT - 24);
    bool high = spot->y < jxi_points(TOP + 20);
    int32_t right = first ? 11 : last ? -11 : 0, down = right ? 4 : high ? 20 : -10;
    jxi_shown_figure x = jxi_show_figure(spot->x, 0), y = jxi_show_figure(spot->y, 0);
    if (spot->flagged)
        JXI_FILL(page, "<path class=\"flag\" d=\"M{0} {1}m0 -7l7 7l-7 7l-7 -7z\"/>", x.text, y.text);
    else
        JXI_FILL(page, "<circle class=\"dot\" cx=\"{0}\" cy=\"{1}\" r=\"6\"/>", x.text, y.text);
    JXI_FILL(page, "<text class=\"value\" x=\"{0}\" y=\"{1}\" text-anchor=\"{2}\">",
             jxi_show_figure(spot->x + jxi_points(right), 0).text, jxi_show_figure(spot->y + jxi_points(down), 0).text,
             first  ? "start"
             : last ? "end"
                    : "middle");
    for (int32_t i = 0; i < spot->count && i < NAMED; i++)
        JXI_FILL(page, "{0}{1}", i ? ", " : "", jxi_show_number(spot->forms[i]).text);
    if (spot->count > NAMED) JXI_FILL(page, " +{0}", jxi_show_number(spot->count - NAMED).text);
    jxi_page_raw(page, "</text>\n");
}

/* The figures in words, of as many forms as anyone would listen to. */
static void describe_spending(jxi_page *page, const jxi_report *report) {
    for (int32_t i = 0; i < jx_portfolio_count(report->portfolio) && i < PAIRS; i++) {
        const jx_assessment *assessment = jx_portfolio_assessment(report->portfolio, i);
        JXI_FILL(page, " {0} {1}: {2}%, {3};", jxi_show_number(i + 1).text, jxi_html_name(report, assessment),
                 jxi_show_rounded(jx_assessment_execution_rate(assessment), 2).text,
                 jxi_show_rounded(jxi_computed_total(assessment), 2).text);
    }
}

void jxi_chart_spending(jxi_page *page, const jxi_report *report) {
    const size_t size = COLUMNS * LINES * sizeof(struct spot);
    struct spot *spots = jxi_allocate(report->allocator, size);
    if (!spots) {
        page->status = JX_ERROR_NO_MEMORY;
        return;
    }
    jx_decimal low = lowest(report->portfolio);
    jxi_chart_open(page, "spending", JXI_WORD_CHART_SPENDING, JXI_WORD_CHART_SPENDING_ABOUT, 290);
    describe_spending(page, report);
    jxi_page_raw(page, "</desc>\n");
    write_axes(page, low);
    write_corner(page, report, low);
    add_spots(report, spots, low);
    for (size_t i = 0; i < COLUMNS * LINES; i++)
        if (spots[i].count) write_spot(page, &spots[i]);
    jxi_chart_close(page, JXI_WORD_CHART_SPENDING_ABOUT);
    jxi_release(report->allocator, spots, size);
}

/* A form whose totals are compared. */
struct pair {
    int32_t form;
    jx_decimal claimed, stated, computed, gap;
};

static jx_decimal distance(jx_decimal a, jx_decimal b) {
    return a == JX_NONE || b == JX_NONE ? 0 : a > b ? a - b : b - a;
}

/* Keeps the pairs with the widest gaps, widest first; of equal ones the earlier. */
static void keep_pair(struct pair *pairs, int32_t *count, const struct pair *pair) {
    int32_t at = *count;
    while (at > 0 && pairs[at - 1].gap < pair->gap) at--;
    if (at == PAIRS) return;
    if (*count < PAIRS) ++*count;
    memmove(pairs + at + 1, pairs + at, (size_t)(*count - at - 1) * sizeof *pairs);
    pairs[at] = *pair;
}

static int32_t collect_pairs(const jxi_report *report, struct pair *pairs) {
    int32_t count = 0;
    for (int32_t row = 0; row < jx_portfolio_row_count(report->portfolio); row++) {
        int32_t form = jx_portfolio_row_assessment(report->portfolio, row, NULL);
        const jx_assessment *assessment = jx_portfolio_assessment(report->portfolio, form);
        struct pair pair = {.form = form,
                            .claimed = jx_assessment_claim(assessment, JX_CLAIM_TOTAL_SCORE),
                            .stated = jx_portfolio_row_score(report->portfolio, row),
                            .computed = jxi_computed_total(assessment)};
        if (pair.computed == JX_NONE || (pair.claimed == JX_NONE && pair.stated == JX_NONE)) continue;
        jx_decimal one = distance(pair.claimed, pair.computed), two = distance(pair.stated, pair.computed);
        pair.gap = one > two ? one : two;
        keep_pair(pairs, &count, &pair);
    }
    return count;
}

static jxi_shown_figure at_score(jx_decimal score, jx_decimal low) {
    return jxi_show_figure(place_of(score, low, jxi_points(100), 14, 426), 0);
}

static void write_pair(jxi_page *page, const jxi_report *report, const struct pair *pair, int32_t y, jx_decimal low) {
    jxi_shown_figure line = jxi_show_number(y + 11), computed = at_score(pair->computed, low);
    JXI_FILL(page, "<text class=\"value\" x=\"8\" y=\"{0}\">{1} {2}</text>", jxi_show_number(y).text,
             jxi_show_number(pair->form + 1).text,
             jxi_html_name(report, jx_portfolio_assessment(report->portfolio, pair->form)));
    JXI_FILL(page, "<path class=\"grid\" d=\"M14 {0}H426\"/>", line.text);
    const struct {
        jx_decimal score;
        const char *shape;
    } claims[] = {{pair->stated, "<rect class=\"square\" x=\"{0}\" y=\"{1}\" width=\"10\" height=\"10\" "
                                 "transform=\"translate(-5 -5)\"/>"},
                  {pair->claimed, "<circle class=\"ring\" cx=\"{0}\" cy=\"{1}\" r=\"5\"/>"}};
    for (size_t i = 0; i < 2; i++) {
        if (claims[i].score == JX_NONE) continue;
        jxi_shown_figure x = at_score(claims[i].score, low);
        JXI_FILL(page, "<path class=\"gap\" d=\"M{0} {1}H{2}\"/>", x.text, line.text, computed.text);
        JXI_FILL(page, claims[i].shape, x.text, line.text);
    }
    JXI_FILL(page, "<circle class=\"dot\" cx=\"{0}\" cy=\"{1}\" r=\"5\"/>\n", computed.text, line.text);
}

void jxi_chart_scores(jxi_page *page, const jxi_report *report) {
    struct pair pairs[PAIRS + 1];
    int32_t count = collect_pairs(report, pairs);
    jx_decimal low = lowest(report->portfolio);
    for (int32_t i = 0; i < count; i++)
        while (low > 0 && ((pairs[i].claimed != JX_NONE && pairs[i].claimed < low) ||
                           (pairs[i].stated != JX_NONE && pairs[i].stated < low)))
            low -= jxi_points(20);
    if (!count) return;
    jxi_chart_open(page, "scores", JXI_WORD_CHART_SCORES, JXI_WORD_CHART_SCORES_ABOUT, count * 38 + 30);
    for (int32_t i = 0; i < count; i++)
        JXI_FILL(page, " {0}: {1} {2}, {3} {4}, {5} {6};", jxi_show_number(pairs[i].form + 1).text,
                 jxi_report_say(page->english, JXI_WORD_ON_FORM), jxi_show_figure(pairs[i].claimed, 0).text,
                 jxi_report_say(page->english, JXI_WORD_ON_SUMMARY), jxi_show_figure(pairs[i].stated, 0).text,
                 jxi_report_say(page->english, JXI_WORD_COMPUTED), jxi_show_rounded(pairs[i].computed, 2).text);
    jxi_page_raw(page, "</desc>\n");
    for (int32_t i = 0; i < count; i++) write_pair(page, report, &pairs[i], i * 38 + 14, low);
    for (jx_decimal score = low; score <= jxi_points(100); score += jxi_points(low < jxi_points(40) ? 20 : 10))
        JXI_FILL(page, "<text x=\"{0}\" y=\"{1}\" text-anchor=\"middle\">{2}</text>", at_score(score, low).text,
                 jxi_show_number(count * 38 + 18).text, jxi_show_figure(score, 0).text);
    jxi_chart_close(page, JXI_WORD_CHART_SCORES_ABOUT);
}

void jxi_path(char *path, const char *list, int32_t index, const char *field) {
    const char *const parts[] = {list, "[", jxi_show_number(index).text, "].", field};
    *path = '\0';
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) strcat(path, parts[i]);
}
