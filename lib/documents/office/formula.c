/* SPDX-License-Identifier: Apache-2.0 */
/* Each scoring method as a spreadsheet formula. What score/ computes and what a reviewer recalculates must agree;
 * tests compare them. */
#include "documents/office/formula.h"

#include <stdio.h>
#include <string.h>

#include "base/decimal.h"

/* A place in the scheme's lists, for the paths of its fields. */
typedef struct jxi_spot_path {
    char text[96];
} jxi_spot_path;

static jxi_spot_path path_of(const char *list, int32_t index, const char *field) {
    jxi_spot_path path;
    (void)snprintf(path.text, sizeof path.text, "%s[%d].%s", list, (int)index, field);
    return path;
}

static const char *text_at(const jx_scheme *scheme, const char *list, int32_t index, const char *field) {
    const char *text = jx_scheme_text(scheme, path_of(list, index, field).text);
    return text ? text : "";
}

static jx_decimal number_at(const jx_scheme *scheme, const char *list, int32_t index, const char *field) {
    return jx_scheme_number(scheme, path_of(list, index, field).text);
}

static void fill(jxi_buffer *out, const char *template, const char *first, const char *second, const char *third,
                 const char *fourth) {
    const char *arguments[] = {first, second, third, fourth};
    jxi_buffer_fill(out, template, arguments, 4);
}

/* The buffer's text; "" when there is none. */
static const char *said(const jxi_buffer *buffer) {
    return buffer->data ? buffer->data : "";
}

/* By what a rule applies to: when the target is met, and what is measured. {0} target, {1} upper end, {2} actual,
 * {3} the first of these formulas. */
static const struct {
    const char *applies, *met, *completion, *deviation;
} kinds[] = {
    {"higher", "{2}>={0}", "IF(AND({2}>0,{0}>0),{2}/{0},IF({3},1,0))",
     "IF({0}=0,IF({2}=0,0,1E+9),ABS({2}-{0})/ABS({0}))"},
    {"lower", "{2}<={0}", "IF(AND({2}>0,{0}>0),{0}/{2},IF({3},1,0))",
     "IF({0}=0,IF({2}=0,0,1E+9),ABS({2}-{0})/ABS({0}))"},
    {"equal", "OR({2}={0},AND({2}>{0},{0}<>0))", "IF(AND({2}>0,{0}>0),{2}/{0},IF({3},1,0))",
     "IF({0}=0,IF({2}=0,0,1E+9),ABS({2}-{0})/ABS({0}))"},
    {"range", "AND({2}>={0},{2}<={1})", "IF(AND({2}>0,{0}>0),IF({2}>{1},{1}/{2},{2}/{0}),IF({3},1,0))",
     "IF({3},0,ABS({2}-IF({2}>{1},{1},{0}))/ABS(IF({2}>{1},{1},{0})))"},
    {"date", "{2}<={0}", "IF({3},1,0)", "IF({3},0,1E+9)"},
};
enum { KIND_COUNT = sizeof kinds / sizeof *kinds };

static int kind_named(const char *applies) {
    int kind = 0;
    while (kind < KIND_COUNT && strcmp(kinds[kind].applies, applies) != 0) kind++;
    return kind;
}

/* A rule being written as a formula. */
typedef struct jxi_formula {
    const jx_scheme *scheme;
    const jxi_formula_cells *cells;
    int32_t rule;
    int kind;
    jxi_buffer met, measured;
} jxi_formula;

static jx_decimal parameter(const jxi_formula *formula, const char *field) {
    return number_at(formula->scheme, "rules", formula->rule, field);
}

/* "80%" */
static void add_percent(jxi_buffer *out, jx_decimal percent) {
    jxi_buffer_decimal(out, percent, 0);
    jxi_buffer_text(out, "%");
}

/* Whether `measured` is inside of an interval. */
static void add_inside(jxi_buffer *out, const jx_scheme *scheme, const char *list, int32_t index, const char *measured,
                       const char *sign) {
    const char *ends = text_at(scheme, list, index, "ends");
    jx_decimal from = number_at(scheme, list, index, "from"), to = number_at(scheme, list, index, "to");
    jxi_buffer_text(out, "AND(TRUE");
    if (from != JX_NONE) {
        fill(out, ",{0}{1}", measured, ends[0] == '(' ? ">" : ">=", NULL, NULL);
        jxi_buffer_decimal(out, from, 0);
        jxi_buffer_text(out, sign);
    }
    if (to != JX_NONE) {
        fill(out, ",{0}{1}", measured, strchr(ends, ']') ? "<=" : "<", NULL, NULL);
        jxi_buffer_decimal(out, to, 0);
        jxi_buffer_text(out, sign);
    }
    jxi_buffer_text(out, ")");
}

/* IF(inside of the first interval, its value, IF(… , otherwise)). */
static void add_table(jxi_buffer *out, const jx_scheme *scheme, const char *list, const char *measured,
                      const char *template, const char *otherwise) {
    int32_t count = jx_scheme_length(scheme, list);
    for (int32_t i = 0; i < count; i++) {
        jxi_buffer value = {.allocator = out->allocator};
        add_percent(&value, number_at(scheme, list, i, "value"));
        jxi_buffer_text(out, "IF(");
        add_inside(out, scheme, list, i, measured, "%");
        jxi_buffer_text(out, ",");
        fill(out, template, said(&value), NULL, NULL, NULL);
        jxi_buffer_text(out, ",");
        out->failed = out->failed || value.failed;
        jxi_buffer_free(&value);
    }
    jxi_buffer_text(out, otherwise);
    for (int32_t i = 0; i < count; i++) jxi_buffer_text(out, ")");
}

/* Shares of the weight by method: {0} whether met, {1} measured, {2} to {4} parameters of the rule. */
static const struct {
    const char *method, *share;
    const char *parameters[3];
    bool counted_steps;
} shares[] = {
    {"proportional", "IF({0},1,{1})", {NULL}, false},
    {"proportional-with-floor", "IF({0},1,IF({1}<{2},0,({1}-{2})/(1-{2})))", {"pass_mark"}, false},
    {"pass-fail", "IF({0},1,0)", {NULL}, false},
    {"linear-overshoot", "IF({0},1,MAX(0,1-{1}/{2}))", {"span"}, false},
    {"step-deduction", "IF({1}>={2},1,MAX(0,1-{4}(ROUND(({2}-{1})/{3},9),0)*{5}/{6}))", {"full_from", "step"}, true},
};

/* Completion, deviation, or the actual itself. Compared with limits, so what a binary fraction cannot hold is rounded
 * off. */
static void add_measured(jxi_formula *formula, const char *method) {
    const char *measure = text_at(formula->scheme, "rules", formula->rule, "measure");
    const jxi_formula_cells *cells = formula->cells;
    bool plain = strcmp(method, "proportional") == 0;
    bool deviates = strcmp(measure, "deviation") == 0 || strcmp(method, "linear-overshoot") == 0;
    const char *template = kinds[formula->kind].completion;
    if (deviates) template = kinds[formula->kind].deviation;
    if (!plain && strcmp(measure, "value") == 0 && !deviates) template = "MAX(0,{2})/100";
    if (!plain) jxi_buffer_text(&formula->measured, "ROUND(");
    fill(&formula->measured, template, cells->target.text, cells->high.text, cells->actual.text, said(&formula->met));
    if (!plain) jxi_buffer_text(&formula->measured, ",12)");
}

static void add_steps(jxi_buffer *out, const jxi_formula *formula, const char *template, const char *const *limits) {
    jxi_buffer points = {.allocator = out->allocator};
    bool started = parameter(formula, "step_started") > 0;
    jxi_buffer_decimal(&points, parameter(formula, "step_points"), 0);
    const char *arguments[] = {
        said(&formula->met), said(&formula->measured),   limits[0], limits[1], started ? "ROUNDUP" : "ROUNDDOWN",
        said(&points),       formula->cells->weight.text};
    jxi_buffer_fill(out, template, arguments, sizeof arguments / sizeof *arguments);
    out->failed = out->failed || points.failed;
    jxi_buffer_free(&points);
}

/* The share by the rule's method; false when the method is no formula. */
static bool add_share(jxi_buffer *out, const jxi_formula *formula, const char *method) {
    char list[64];
    (void)snprintf(list, sizeof list, "rules[%d].intervals", (int)formula->rule);
    if (strcmp(method, "interval-table") == 0) {
        add_table(out, formula->scheme, list, said(&formula->measured), "{0}", "0");
        return true;
    }
    for (size_t i = 0; i < sizeof shares / sizeof *shares; i++) {
        if (strcmp(shares[i].method, method) != 0) continue;
        jxi_buffer limits[2] = {{.allocator = out->allocator}, {.allocator = out->allocator}};
        for (int k = 0; k < 2; k++)
            if (shares[i].parameters[k]) add_percent(&limits[k], parameter(formula, shares[i].parameters[k]));
        const char *const texts[] = {said(&limits[0]), said(&limits[1])};
        if (shares[i].counted_steps)
            add_steps(out, formula, shares[i].share, texts);
        else
            fill(out, shares[i].share, said(&formula->met), said(&formula->measured), texts[0], texts[1]);
        for (int k = 0; k < 2; k++) {
            out->failed = out->failed || limits[k].failed;
            jxi_buffer_free(&limits[k]);
        }
        return true;
    }
    return false;
}

/* What passing the target by (B − A) ÷ A takes off. */
static void add_ladder(jxi_buffer *out, const jxi_formula *formula, const char *share) {
    const jxi_formula_cells *cells = formula->cells;
    const char *applies = kinds[formula->kind].applies;
    char list[64];
    (void)snprintf(list, sizeof list, "rules[%d].ladder", (int)formula->rule);
    bool climbs = strcmp(applies, "higher") == 0 || strcmp(applies, "equal") == 0;
    if (!climbs || !jx_scheme_length(formula->scheme, list)) {
        jxi_buffer_text(out, share);
        return;
    }
    jxi_buffer beyond = {.allocator = out->allocator};
    fill(&beyond, "ROUND(({1}-{0})/{0},12)", cells->target.text, cells->actual.text, NULL, NULL);
    fill(out, "IF(AND({1}>{0},{0}>0),", cells->target.text, cells->actual.text, NULL, NULL);
    add_table(out, formula->scheme, list, said(&beyond), "1-{0}", share);
    fill(out, ",{0})", share, NULL, NULL, NULL);
    out->failed = out->failed || beyond.failed;
    jxi_buffer_free(&beyond);
}

/* Least and greatest share; without a cap all points. */
static void add_held(jxi_buffer *out, const jxi_formula *formula, const char *share) {
    jx_decimal floor = parameter(formula, "floor"), cap = parameter(formula, "cap");
    jxi_buffer_text(out, "MIN(");
    add_percent(out, cap > 0 ? cap : jxi_points(100));
    jxi_buffer_text(out, ",");
    if (floor > 0) {
        jxi_buffer_text(out, "MAX(");
        add_percent(out, floor);
        jxi_buffer_text(out, ",");
    }
    jxi_buffer_text(out, share);
    jxi_buffer_text(out, floor > 0 ? "))" : ")");
}

bool jxi_formula_rounded(jxi_buffer *out, const jx_scheme *scheme, const char *inner) {
    static const struct { const char *rule, *function; } functions[] = {{"half-up", "ROUND"}, {"down", "ROUNDDOWN"}};
    const char *rule = jx_scheme_text(scheme, "rounding.rule");
    char digits[8];
    (void)snprintf(digits, sizeof digits, "%d", (int)jx_scheme_decimals(scheme));
    for (size_t i = 0; rule && i < sizeof functions / sizeof *functions; i++) {
        if (strcmp(functions[i].rule, rule) != 0) continue;
        fill(out, "{0}({1},{2})", functions[i].function, inner, digits, NULL);
        return true;
    }
    return false;
}

static void add_computed(jxi_buffer *out, jxi_formula *formula) {
    jxi_buffer share = {.allocator = out->allocator}, laddered = {.allocator = out->allocator};
    jxi_buffer held = {.allocator = out->allocator};
    const char *method = text_at(formula->scheme, "rules", formula->rule, "method");
    fill(&formula->met, kinds[formula->kind].met, formula->cells->target.text, formula->cells->high.text,
         formula->cells->actual.text, NULL);
    add_measured(formula, method);
    fill(&held, "{0}*", formula->cells->weight.text, NULL, NULL, NULL);
    if (add_share(&share, formula, method)) {
        add_ladder(&laddered, formula, said(&share));
        add_held(&held, formula, said(&laddered));
        jxi_formula_rounded(out, formula->scheme, said(&held));
    }
    out->failed = out->failed || share.failed || laddered.failed || held.failed || formula->met.failed ||
                  formula->measured.failed;
    jxi_buffer_free(&share);
    jxi_buffer_free(&laddered);
    jxi_buffer_free(&held);
    jxi_buffer_free(&formula->met);
    jxi_buffer_free(&formula->measured);
}

/* A judgement is the claim, held inside of the band of its level; of the band only the end that was reached is known.
 */
static void add_judged(jxi_buffer *out, jx_decimal claim, jx_decimal score, const jxi_formula_cells *cells) {
    if (claim == JX_NONE) return;
    jxi_buffer_text(out, score < claim ? "MIN(" : "MAX(");
    jxi_buffer_text(out, cells->claim.text);
    jxi_buffer_text(out, ",");
    jxi_buffer_decimal(out, score, 0);
    jxi_buffer_text(out, ")");
}

void jxi_formula_score(jxi_buffer *out, const jx_assessment *assessment, int32_t index,
                       const jxi_formula_cells *cells) {
    const jx_scheme *scheme = jx_assessment_scheme(assessment);
    jx_decimal score = jx_assessment_score(assessment, index);
    jx_decimal claim = jx_indicator_claimed(jx_assessment_indicator(assessment, index));
    jxi_formula formula = {scheme,
                           cells,
                           jx_assessment_rule(assessment, index),
                           0,
                           {.allocator = out->allocator},
                           {.allocator = out->allocator}};
    formula.kind = kind_named(formula.rule < 0 ? "" : text_at(scheme, "rules", formula.rule, "applies"));
    bool weighted = jx_assessment_working(assessment, index, JX_WORKING_WEIGHT) != JX_NONE;
    if (score == JX_NONE) {
        if (jx_assessment_working(assessment, index, JX_WORKING_COUNTED) != JX_NONE)
            fill(out, weighted ? "MAX(0,MIN({0},{1}))" : "MAX(0,{0})", cells->claim.text, cells->weight.text, NULL,
                 NULL);
    } else if (jx_assessment_method(assessment, index) == JX_METHOD_TIER) {
        if (claim == score)
            fill(out, "MAX(0,MIN({0},{1}))", cells->claim.text, cells->weight.text, NULL, NULL);
        else
            add_judged(out, claim, score, cells);
    } else if (formula.kind < KIND_COUNT && jx_assessment_method(assessment, index) != JX_METHOD_NONE) {
        add_computed(out, &formula);
    }
}

void jxi_formula_execution(jxi_buffer *out, const jx_scheme *scheme, const char *share, const char *weight) {
    const char *method = jx_scheme_text(scheme, "execution.method");
    jxi_buffer held = {.allocator = out->allocator}, inner = {.allocator = out->allocator};
    fill(&held, "MAX(0,MIN(1,{0}))", share, NULL, NULL, NULL);
    fill(&inner, "{0}*", weight, NULL, NULL, NULL);
    if (method && strcmp(method, "interval-table") == 0) {
        jxi_buffer rounded = {.allocator = out->allocator};
        fill(&rounded, "ROUND({0},12)", said(&held), NULL, NULL, NULL);
        add_table(&inner, scheme, "execution.intervals", said(&rounded), "{0}", "0");
        out->failed = out->failed || rounded.failed;
        jxi_buffer_free(&rounded);
    } else {
        jxi_buffer_text(&inner, said(&held));
    }
    jxi_formula_rounded(out, scheme, said(&inner));
    out->failed = out->failed || held.failed || inner.failed;
    jxi_buffer_free(&held);
    jxi_buffer_free(&inner);
}

/* A band without a name of its own is called as its grade. */
static const char *band_name(const jx_scheme *scheme, int32_t index, const char *language) {
    int32_t grade = JX_GRADE_NONE;
    const char *name = text_at(scheme, "grades", index, jxi_is_english(language) ? "name.en" : "name.zh");
    if (name[0] || jx_enum_find(JX_ENUM_GRADE, text_at(scheme, "grades", index, "grade"), &grade) != JX_OK) return name;
    return jx_grade_name(grade, language);
}

void jxi_formula_grade(jxi_buffer *out, const jx_scheme *scheme, const char *total, const char *language) {
    int32_t count = jx_scheme_length(scheme, "grades");
    for (int32_t i = 0; i < count; i++) {
        jxi_buffer_text(out, "IF(");
        add_inside(out, scheme, "grades", i, total, "");
        fill(out, ",\"{0}\",", band_name(scheme, i, language), NULL, NULL, NULL);
    }
    if (count > 0) jxi_buffer_text(out, "\"\"");
    for (int32_t i = 0; i < count; i++) jxi_buffer_text(out, ")");
}
