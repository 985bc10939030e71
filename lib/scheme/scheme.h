/* SPDX-License-Identifier: Apache-2.0 */
/* The insides of a scheme: the rules as plain tables. Built-in schemes are constants of these types (scheme/builtin); a
 * user's own is built field by field (build.c) and looks the same once frozen.
 *
 * In all of these tables 0 stands for "not set", except in the ends of intervals, where JX_NONE leaves an end open.
 * Shares and rates are per cent, so 80 % is 80000000. */
#ifndef JXI_SCHEME_SCHEME_H
#define JXI_SCHEME_SCHEME_H

#include "base/decimal.h"
#include "base/object.h"
#include "base/text.h"
#include "base/words.h"

enum { JXI_RULES = 64, JXI_CLASSES = 16 };

/* What a rule stands on. */
enum {
    JXI_STATUS_READ = 1,     /* S: read in a published form or regulation */
    JXI_STATUS_RECALLED = 2, /* R: recalled, to be compared with the original */
    JXI_STATUS_ASSUMED = 3   /* our own reading, where no document says */
};

typedef struct jxi_list {
    const void *items;
    size_t count;
} jxi_list;

#define JXI_LIST(array)                                                                                                \
    { .items = (array), .count = sizeof(array) / sizeof((array)[0]) }

/* From one number to another; lists of intervals go from high to low. */
typedef struct jxi_interval {
    jx_decimal from, to; /* JX_NONE: open */
    int32_t ends;        /* JXI_ENDS_… */
} jxi_interval;

enum {
    JXI_ENDS_FROM = 0, /* [from, to) */
    JXI_ENDS_BOTH = 1, /* [from, to] */
    JXI_ENDS_TO = 2,   /* (from, to] */
    JXI_ENDS_NONE = 3  /* (from, to) */
};

/* A line of an interval table, an over-achievement ladder or a lookup. */
typedef struct jxi_step {
    jxi_interval range;
    jx_decimal value; /* share of the weight earned, share taken off, or the value looked up */
} jxi_step;

/* A level of a qualitative scale: the words that state it and the share of the weight it may earn. */
typedef struct jxi_level {
    const char *words; /* "是|达成*": whole texts, or beginnings when they end in a star */
    jxi_interval share;
} jxi_level;

typedef struct jxi_class {
    const char *code;
    const char *name[2];    /* zh, en */
    const char *categories; /* category codes it takes in, divided by blanks; "*" takes in all */
    jx_decimal weight;
    bool required;
    int32_t aggregation; /* JXI_SUM … */
    jxi_list lookup;     /* jxi_step: mean score -> score */
    const char *basis;
    int32_t status;
} jxi_class;

enum { JXI_SUM = 0, JXI_MEAN = 1, JXI_MINIMUM = 2, JXI_LOOKUP = 3 };

/* Where points of a class go when the form has no such class. */
typedef struct jxi_transfer {
    const char *absent, *to;
    jx_decimal points;
} jxi_transfer;

/* How one kind of indicator is scored. The first rule that fits is applied. */
typedef struct jxi_rule {
    const char *id;
    int32_t applies;        /* JXI_HIGHER … */
    const char *categories; /* as in a class; NULL: all */
    const char *unit;       /* only for values in this unit; NULL: all */
    int32_t method;         /* JX_METHOD_… */
    int32_t measure;        /* JXI_BY_…: what intervals and steps look at */
    jx_decimal pass_mark;   /* completion below which nothing is earned */
    jx_decimal span;        /* overshoot at which a linear fall has reached 0 */
    jx_decimal full_from;   /* step deduction: full points from here */
    jx_decimal step;        /* step deduction: the width of a step … */
    jx_decimal step_points; /* … and what it costs, in points */
    bool step_started;      /* a step begun counts like a whole one */
    jx_decimal floor, cap;  /* least and greatest share of the weight */
    jxi_list levels;        /* jxi_level */
    jxi_list intervals;     /* jxi_step */
    jxi_list ladder;        /* jxi_step: overshoot -> share taken off */
    const char *basis;
    int32_t status;
} jxi_rule;

enum { JXI_HIGHER = 1, JXI_LOWER = 2, JXI_EQUAL = 3, JXI_RANGE = 4, JXI_DATE = 5, JXI_QUALITATIVE = 6 };
enum { JXI_BY_COMPLETION = 0, JXI_BY_VALUE = 1, JXI_BY_DEVIATION = 2 };

typedef struct jxi_band {
    int32_t grade; /* JX_GRADE_… */
    const char *name[2];
    jxi_interval range;
    const char *basis;
    int32_t status;
} jxi_band;

/* A grade given whatever the total is. */
typedef struct jxi_override {
    int32_t when;     /* JXI_CLASS_UNSCORED … */
    const char *code; /* the class meant */
    jx_decimal below; /* share of the class's weight, or a total */
    int32_t grade;
    const char *name[2];
    const char *basis;
    int32_t status;
} jxi_override;

enum { JXI_CLASS_UNSCORED = 1, JXI_CLASS_BELOW = 2, JXI_TOTAL_BELOW = 3 };

typedef struct jxi_light {
    int32_t light; /* JX_LIGHT_… */
    jxi_interval range;
} jxi_light;

typedef struct jxi_milestone {
    int32_t month;
    jx_decimal rate;
} jxi_milestone;

typedef struct jxi_rules {
    const char *id;
    const char *name[2];
    const char *basis;
    int32_t status;
    const char *note[2];
    struct {
        int32_t digits;
        int32_t rule; /* JXI_HALF_AWAY … */
        const char *basis;
        int32_t status;
    } rounding;
    struct {
        jx_decimal weight; /* 0: not scored */
        int32_t method;    /* JX_METHOD_PROPORTIONAL or JX_METHOD_INTERVAL_TABLE */
        jxi_list intervals;
        const char *basis;
        int32_t status;
    } execution;
    jxi_list classes;          /* jxi_class, at most JXI_CLASSES */
    jxi_list transfers;        /* jxi_transfer */
    bool no_total;             /* classes are reported, never summed */
    int32_t rescale;           /* JXI_RESCALE_… */
    jx_decimal default_weight; /* of an indicator for which the form gives none */
    struct {
        const char *lower; /* categories in which an amount of money without a sign is a limit */
        const char *basis;
        int32_t status;
    } assume;
    struct {
        int32_t actual;             /* JXI_CARRY … */
        const char *not_applicable; /* words as in a level */
        const char *basis;
        int32_t status;
    } missing;
    jxi_list rules;     /* jxi_rule, at most JXI_RULES */
    jxi_list grades;    /* jxi_band */
    jxi_list overrides; /* jxi_override */
    struct {
        jx_decimal execution_below; /* a reason is due when the execution rate is below */
        jx_decimal over;            /* … or when this share of the target is reached or passed */
        bool over_beyond;           /* … only when it is passed */
        bool budget_change;         /* … or when the budget was changed in the year */
        const char *basis;
        int32_t status;
    } reasons;
    struct {
        jxi_list budget_lights;    /* jxi_light: execution rate ÷ share of the year gone */
        jxi_list indicator_lights; /* jxi_light: completion ÷ share of the year gone */
        jxi_list milestones;       /* jxi_milestone */
        jx_decimal gap;            /* warn when achievement and execution are further apart */
        jx_decimal self_gap;       /* red when (achieved − executed) ÷ achieved is above */
        jx_decimal self_unspent;   /* yellow when the share unspent is above */
        jx_decimal watch_amount;   /* 万元 from which a fund is large */
        jx_decimal watch_pace;     /* execution rate ÷ share of the year gone below which it is slow */
        const char *basis, *due_basis, *watch_basis; /* of lights; of milestones and gap; of the watch list */
        int32_t status, due_status, watch_status;
    } monitor;
    struct {
        bool cost_class;     /* cost is a class of the first level */
        const char *headers; /* words in the money block, divided by "|" */
        const char *columns; /* words among the column headings */
        const char *words;   /* words elsewhere in the form */
    } recognise;
} jxi_rules;

enum { JXI_HALF_AWAY = 0, JXI_HALF_EVEN = 1, JXI_DOWN = 2 };
enum { JXI_RESCALE_NEVER = 0, JXI_RESCALE_NOT_APPLICABLE = 1, JXI_RESCALE_ALWAYS = 2 };
enum { JXI_CARRY = 0, JXI_ZERO = 1, JXI_EXCLUDE = 2 };

/* The rule for one kind of indicator. */
typedef struct jxi_choice {
    int32_t rule; /* index of the first rule that fits whatever the unit; -1: none */
    bool by_unit; /* rules for certain units stand before it */
} jxi_choice;

/* What a frozen scheme makes of a category, and of those below it that it does not name. */
typedef struct jxi_branch {
    const char *category; /* in the rules, `length` bytes; "" for whatever they do not name */
    size_t length;
    int32_t class_index;                     /* -1: in no class */
    bool lower;                              /* an amount of money without a sign is a limit */
    jxi_choice choices[JXI_QUALITATIVE + 1]; /* by JXI_HIGHER … */
} jxi_branch;

/* The rules with their texts looked up, in one piece of memory. */
typedef struct jxi_compiled {
    jxi_branch *branches; /* the first one is for what is not named */
    size_t branch_count, branch_capacity;
    struct {
        int32_t absent, to;
    } * transfers;      /* by transfer: the classes; -1: none */
    int32_t *overrides; /* by override: the class; -1: none */
    jx_decimal full;    /* the points of a full form */
    size_t size;
} jxi_compiled;

struct jx_scheme {
    jxi_object object;
    const jxi_rules *rules; /* never NULL */
    jxi_compiled compiled;  /* once frozen */
    jxi_rules *own;         /* the same, when it was built by calls; NULL: built in */
    bool frozen;
    char detail[280];
};

/* The built-in schemes, in the order they are listed. */
extern const jxi_rules *const jxi_builtin_schemes[];
extern const size_t jxi_builtin_scheme_count;

/* Whether the scheme may be used for scoring. */
bool jxi_scheme_frozen(const jx_scheme *scheme);

/* The rules of a scheme, for reading. */
const jxi_rules *jxi_scheme_rules(const jx_scheme *scheme);

const jxi_class *jxi_class_at(const jxi_rules *rules, int32_t index);      /* NULL when there is none */
const jxi_rule *jxi_rule_at(const jxi_rules *rules, int32_t index);        /* NULL when there is none */
const jxi_band *jxi_band_at(const jxi_rules *rules, int32_t index);        /* NULL when there is none */
const jxi_class *jxi_class_find(const jxi_rules *rules, const char *code); /* by the class's own code */

/* Whether the category of `length` bytes at `category` is the one of `above_length` bytes at `above`, or below it. */
bool jxi_category_under(const char *category, size_t length, const char *above, size_t above_length);

/* Whether the category of `length` bytes at `category` is in a list of categories divided by blanks. */
bool jxi_categories_hold(const char *categories, const char *category, size_t length);

/* Freezes a scheme whose rules are checked: looks up what they name. On failure the scheme is as it was. */
jx_status jxi_scheme_compile(jx_scheme *scheme);

/* What a frozen scheme makes of a category; lives as long as the scheme. */
const jxi_branch *jxi_branch_of(const jx_scheme *scheme, const char *category);

/* The points of a full form: execution and all classes. */
jx_decimal jxi_scheme_full(const jxi_rules *rules);

bool jxi_interval_holds(const jxi_interval *interval, jx_decimal value);

/* The band that holds a total; -1: none. */
int32_t jxi_band_of(const jxi_rules *rules, jx_decimal total);

/* Whether a text is one of the words of a level. */
bool jxi_words_hold(const char *words, const char *text);

/* The level of a rule that a text states; NULL: none. */
const jxi_level *jxi_level_of(const jxi_rule *rule, const char *text);

/* "S", "R", "assumed". */
const char *jxi_status_code(int32_t status);

/* Whether reaching `actual` of `target` asks for a reason by the over-achievement threshold. */
bool jxi_reason_due_over(const jxi_rules *rules, jx_decimal target, jx_decimal actual);

/* Whether a method (JX_METHOD_…) gives a share by itself, without a judgement. */
bool jxi_method_computes(int32_t method);

/* The grade that a text names, JX_GRADE_NONE for none: "优", "优秀", "良好", "excellent". */
int32_t jxi_grade_parse(const char *text);

#endif
