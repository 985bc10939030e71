/* SPDX-License-Identifier: Apache-2.0 */
/* The insides of values, projects, indicators and assessments, shared by the files of the core, the form reader and the
 * audit. Outside of libjixiao only the functions of jixiao.h exist. */
#ifndef JXI_MODEL_MODEL_H
#define JXI_MODEL_MODEL_H

#include "jixiao/jixiao.h"
#include "scheme/scheme.h"
#include "value/figure.h"
#include "value/value.h"

enum { JXI_FIELDS = 8, JXI_SOURCES = 4, JXI_STAGES = 3, JXI_CLAIMS = 5 };

/* One amount of the money block. */
typedef struct jxi_amount {
    jx_decimal value; /* 万元 */
    int32_t decimals; /* digits written after the point, in the unit written; -1: set by number */
    int32_t unit;     /* JXI_UNIT_…, of the cell itself */
    char *text;       /* as written; NULL: set by number, or not at all */
} jxi_amount;

enum { JXI_UNIT_NONE = 0, JXI_UNIT_YUAN = 1, JXI_UNIT_WAN = 2, JXI_UNIT_YI = 3 };

/* Reads an amount of money into 万元: "1192819.16 元", "150万", "2.6亿元", "120,000.00". `heading` is the unit of an
 * amount without one. JX_ERROR_SYNTAX when the cell is no amount. Does not touch `out->text`. */
jx_status jxi_amount_parse(const char *text, int32_t heading, jxi_amount *out);

/* An amount that a call was given, in 万元 unless it has a unit of its own; NULL or blank for none. */
jx_status jxi_amount_given(const char *text, jx_decimal *out);

/* JXI_UNIT_… of "万元", "元", "亿元", "万"; JXI_UNIT_NONE for NULL and anything else. */
int32_t jxi_money_unit(const char *text);

/* What a row of the money block claims beside its amounts: only the total row should. */
typedef struct jxi_fund_claims {
    jxi_figure weight, rate, score;
} jxi_fund_claims;

struct jx_project {
    jxi_object object;
    char *texts[JXI_FIELDS];
    jxi_amount funds[JXI_SOURCES][JXI_STAGES];
    int32_t heading; /* JXI_UNIT_…: the unit in the heading of the money block */
};

/* Target and actual in one unit, worked out when they are set: scoring is to be quick and to write nothing that other
 * assessments with the same indicator may read. */
typedef struct jxi_held {
    bool comparable;
    bool money; /* the target is an amount of money, by its own unit or the actual's */
    jx_decimal target, high, actual;
} jxi_held;

/* The figures of a row whose states are kept: target, actual, weight, score, reason. */
enum { JXI_ROW_FIGURES = 5, JXI_FORM_FIGURES = 48 };

/* A state as it is kept: JX_STATE_…, with this bit for what was inferred; 0: to be derived from the figure itself. */
enum { JXI_STATE_INFERRED = 0x10 };

struct jx_indicator {
    jxi_object object;
    char *category;
    char *name;
    char *reason; /* NULL: no such column; "": left blank */
    char *place;
    char *labels[2]; /* 一级指标 and 二级指标 as the form writes them; NULL when built by calls */
    jx_value *target, *actual;
    jxi_held held;
    jxi_figure weight, claimed;
    bool part;        /* a 其中 line under another indicator: counts nowhere */
    uint32_t changes; /* of target and actual */
    unsigned char states[JXI_ROW_FIGURES];
};

/* What the texts of a scheme say of one indicator: looked up once, and again when its values have changed. */
typedef struct jxi_lookup {
    const jxi_branch *branch; /* by its category, which never changes */
    const jxi_level *level;   /* that the actual states; NULL: none */
    int32_t rule;             /* for its kind and unit; -1: none */
    bool not_applicable;      /* the actual says so */
    bool stale;               /* never looked up */
    uint32_t seen;            /* the indicator's changes when it was */
} jxi_lookup;

/* What the scheme makes of one indicator. */
typedef struct jxi_result {
    jxi_lookup found;    /* stays from one evaluation to the next */
    jx_decimal weight;   /* its own, else the scheme's; JX_NONE: none */
    jx_decimal counted;  /* what it adds to the totals: its score, or the claim carried; JX_NONE: nothing */
    jx_decimal score;    /* rounded as the scheme says; JX_NONE: none can be computed */
    jx_decimal exact;    /* to six decimals, before the scheme's rounding; for claims written with more digits */
    int32_t method;      /* JX_METHOD_… */
    int32_t comparison;  /* the comparison applied, JX_COMPARE_… */
    int32_t class_index; /* index of the class in the scheme; -1: none */
    int32_t rule;        /* index of the rule applied in the scheme; -1: none */
    uint32_t flags;      /* JXI_RESULT_… */
} jxi_result;

enum {
    JXI_RESULT_ASSUMED = 1,         /* the comparison was not written but assumed */
    JXI_RESULT_JUDGED = 2,          /* a judgement: the claim stands within its band */
    JXI_RESULT_MET = 4,             /* the target is reached */
    JXI_RESULT_MISSED = 8,          /* the target is missed */
    JXI_RESULT_CARRIED = 16,        /* no score could be computed; the claim counts in the totals */
    JXI_RESULT_LEFT_OUT = 32,       /* counts nowhere: neither weight nor score */
    JXI_RESULT_CAPPED = 64,         /* held down to the weight, or up to a floor */
    JXI_RESULT_REDUCED = 128,       /* over-achievement took points off */
    JXI_RESULT_INITIAL = 256,       /* execution: the initial budget stood in for the one of the full year */
    JXI_RESULT_NOT_APPLICABLE = 512 /* left out because the form says that it does not apply, or is full without it */
};

typedef struct jxi_class_points {
    char *category;
    jx_decimal points;
} jxi_class_points;

typedef struct jxi_note {
    int32_t kind;
    char *place, *text;
} jxi_note;

/* A column of a table, or a row of the money block, as it was read. */
typedef struct jxi_column {
    int32_t figure, state; /* JX_FIGURE_…, JX_STATE_… */
    bool inferred;
    int32_t cells; /* that are filled in */
    char *heading, *place;
} jxi_column;

/* What was not understood: a heading with the number of filled cells under it, or a text. */
typedef struct jxi_stranger {
    char *text, *place;
    int32_t cells;
} jxi_stranger;

/* A finding with its sentences. `code` indexes the catalogue of lib/audit. */
struct jx_finding {
    int32_t code;
    int32_t severity;
    int32_t item;
    char *place;
    jx_decimal claimed, computed;
    char *message[2];  /* zh, en */
    const char *basis; /* lives as long as the scheme or the catalogue */
};

typedef struct jxi_findings {
    jx_finding *items;
    size_t count, capacity;
} jxi_findings;

struct jx_assessment {
    jxi_object object;
    jx_scheme *scheme;
    char *scheme_reason[2]; /* zh, en; NULL: chosen by the caller */
    jx_project *project;
    jx_indicator **indicators;
    jxi_result *results; /* as many as indicators */
    size_t count, capacity, results_capacity;
    jxi_figure claims[JXI_CLAIMS];
    bool claim_asked[JXI_CLAIMS]; /* the form asks for the figure, filled in or not */
    jxi_fund_claims fund_claims[JXI_SOURCES];
    int32_t claimed_grade;
    bool grade_asked;
    jxi_class_points *class_points;
    size_t class_points_count, class_points_capacity;
    jxi_note *notes;
    size_t note_count, note_capacity;
    unsigned char states[JXI_FORM_FIGURES];
    jxi_column *columns;
    size_t column_count, column_capacity;
    jxi_stranger *strangers;
    size_t stranger_count, stranger_capacity;
    bool complete;
    char *file, *place;
    char *fund_place; /* where the total row of the money block is */
    char *total_place;
    /* computed by jx_assessment_evaluate */
    bool evaluated;
    jx_decimal execution_rate;
    jxi_result execution;
    jx_decimal class_scores[JXI_CLASSES]; /* on the scheme's scale; JX_NONE: nothing scored */
    jx_decimal totals[5];                 /* JX_TOTAL_… */
    int32_t basis;                        /* JX_BASIS_… of the score */
    int32_t grade;
    int32_t grade_rule;     /* index of the band in the scheme; -1: none */
    int32_t grade_override; /* index of the override in the scheme; -1: none */
    char total_text[32];
    jxi_findings findings;
    jxi_buffer explanation;
    char detail[200];
};

/* jx_project_set_funds(): all three amounts or none. On an error `failed` is the stage that was not taken. */
jx_status jxi_project_set_funds(jx_project *project, int32_t source, const char *const texts[JXI_STAGES],
                                int32_t *failed);

/* Sets the detail of the last error, filling "{0}" … from the arguments (NULL-terminated list of at most two). */
void jxi_assessment_fail(jx_assessment *assessment, const char *template, const char *first, const char *second);

/* Lets go of the findings' texts; the array keeps its memory. */
void jxi_findings_clear(const jx_allocator *allocator, jxi_findings *findings);
void jxi_findings_free(const jx_allocator *allocator, jxi_findings *findings);

/* Has the assessment judged by another scheme, which stays shared with the caller. */
void jxi_assessment_set_scheme(jx_assessment *assessment, jx_scheme *scheme);

/* The unit that is responsible for an assessment: 实施单位, else 主管部门; NULL: neither is written. */
const char *jxi_assessment_unit(const jx_assessment *assessment);

/* The amount a project is known by: the full-year budget, else the initial one. */
jx_decimal jxi_assessment_budget(const jx_assessment *assessment);

#endif
